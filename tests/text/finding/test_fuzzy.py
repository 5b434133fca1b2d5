from __future__ import annotations

import pytest

from desktop.text.finding.fuzzy import MatchKind, Name, match, slipped, words_of


def found(word, text):
    name = Name(text)
    how = match(word, name)
    if how is None:
        return None
    marks = "".join(f"[{span.of(text)}]" for span in name.spans(how.places))
    return how.likeness, marks


@pytest.mark.parametrize(
    ("word", "text", "how", "marks"),
    [
        ("note", "Next note", MatchKind.WHOLE, "[note]"),
        ("not", "Next note", MatchKind.BEGINNING, "[not]"),
        ("note", "Notes and a note", MatchKind.WHOLE, "[note]"),
        ("nn", "Next note", MatchKind.PIECES, "[N][n]"),
        ("nexno", "Next note", MatchKind.PIECES, "[Nex][no]"),
        ("ote", "Next note", MatchKind.WITHIN, "[ote]"),
        ("nxtt", "Next note", MatchKind.SCATTERED, "[N][xt][t]"),
        ("cafe", "The Café", MatchKind.WHOLE, "[Café]"),
        ("strasse", "Die Straße", MatchKind.WHOLE, "[Straße]"),
        ("שלום", "ספר שלום", MatchKind.WHOLE, "[שלום]"),
        ("fox", "🦊 Fox and 🦊", MatchKind.WHOLE, "[Fox]"),
    ],
)
def test_a_word_is_found_in_the_best_way_there_is(word, text, how, marks):
    assert found(word, text) == (how, marks)


@pytest.mark.parametrize(
    ("word", "text"),
    [("x", "Next note"), ("zz", "Next note"), ("note", ""), ("tn", "Next note")],
)
def test_a_word_that_is_not_there_is_not_found(word, text):
    assert found(word, text) is None


def test_letters_far_apart_are_no_word():
    assert found("abc", "a lobby of things in ac") is None


def test_a_name_of_the_same_letters_over_and_over_takes_no_longer():
    assert found("a" * 30 + "b", "a " * 90 + "c") is None


@pytest.mark.parametrize(
    ("typed", "word", "meant"),
    [
        ("hihglight", "highlight", ["highlight"]),
        ("highligt", "highlight", ["highlight"]),
        ("hiighlight", "highlight", ["highlight"]),
        ("haghlight", "highlight", ["highlight"]),
        ("prefernc", "preferences", ["preferenc"]),
        ("jighlight", "highlight", []),
        ("haghlaght", "highlight", []),
        ("fnd", "find", []),
        ("find", "find", []),
    ],
)
def test_one_slip_behind_the_first_letter_is_forgiven(typed, word, meant):
    assert slipped(typed, [word]) == meant


def test_what_is_typed_is_parted_into_words_without_capitals_and_accents():
    assert words_of("  Café, don’t  ") == ("cafe", "don", "t")
    assert words_of("…") == ()
