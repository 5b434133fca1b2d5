from __future__ import annotations

from itertools import pairwise

import pytest

from desktop.text.finding.wanted_words import (
    PassageSearch,
    WantedWord,
    WantedWords,
    index_words,
    passages_in,
    wanted_words,
)
from desktop.text.span import Span


def found(typed, text, *, is_markdown=False):
    """Return what is found in ``text``, passage by passage."""
    passages = passages_in(text, has_lines=is_markdown)
    search = PassageSearch(wanted_words(typed))
    return [
        [find.of(text) for find in finds]
        for _, finds in search.finds(text, passages, is_markdown=is_markdown)
    ]


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("", WantedWords()),
        ("ferry rope", WantedWords((WantedWord("ferry"), WantedWord("rope")))),
        ('"the rope"', WantedWords((WantedWord("the rope", is_whole=True),))),
        ("“the rope”", WantedWords((WantedWord("the rope", is_whole=True),))),
        ("„the rope“", WantedWords((WantedWord("the rope", is_whole=True),))),
        ('"the ro', WantedWords((WantedWord("the ro"),))),
        ("#tense", WantedWords(tags=("tense",), in_notes=True)),
        ("by:Marit", WantedWords(makers=("Marit",), in_notes=True)),
        ('by:"Ann Lee" x', WantedWords((WantedWord("x"),), (), ("Ann Lee",), True)),
        ("by:", WantedWords()),
        ("in:notes sea", WantedWords((WantedWord("sea"),), in_notes=True)),
        ("in:text sea", WantedWords((WantedWord("sea"),), in_notes=False)),
        ("sea in:no", WantedWords((WantedWord("sea"),))),
        ("in:between", WantedWords((WantedWord("in:between"),))),
        ("— … sea", WantedWords((WantedWord("sea"),))),
    ],
)
def test_what_is_typed_is_taken_apart(typed, wanted):
    assert wanted_words(typed) == wanted


@pytest.mark.parametrize("typed", ["", "  ", "—", '""', "in:notes", "#", "by:"])
def test_nothing_is_looked_for_where_no_word_is_typed(typed):
    assert wanted_words(typed).is_empty


@pytest.mark.parametrize(
    ("typed", "text", "expected"),
    [
        ("walk", "She walked. A sidewalk.", [["walk"]]),
        ('"walk"', "She walked. A walk.", [["walk"]]),
        ("the sea", "By sea, by the shore.", [["sea", "the"]]),
        ("sea shore", "By sea.\nBy the shore.", []),
        ("ABILIO", "Abílio had her tie it.", [["Abílio"]]),
        ("cafe\u0301", "A café.", [["café"]]),
        ("don't", "I don’t.", [["don’t"]]),
        ('"wait--no"', "“Wait—no!”", [["Wait—no"]]),
        ('"old sea"', "the old  sea", [["old  sea"]]),
        ('"old sea"', "the old. Sea", []),
        ("strasse", "Straße", [["Straße"]]),
        ("京", "東京は", [["京"]]),
        ("กิน", "ฉันกินข้าว", [["กิน"]]),
        ("😀", "Yes 😀!", [["😀"]]),
    ],
)
def test_words_are_found_as_one_search_finds_them(typed, text, expected):
    assert found(typed, text) == expected


def test_what_emphasis_parts_is_one_word_in_markdown():
    assert found("ferryman", "The *ferry*man rowed.", is_markdown=True) == [
        ["*ferry*man"]
    ]


def test_lines_of_a_wrapped_paragraph_are_one_passage():
    assert found('"old sea"', "the old\nsea", is_markdown=True) == [["old\nsea"]]


def test_a_passage_has_no_blank_lines_at_its_ends():
    text = "\n\none\n\n\n  \ntwo\nthree\n\n"

    passages = list(passages_in(text, has_lines=True))

    assert [each.of(text).strip("\n") for each in passages] == ["one", "two\nthree"]
    assert passages[0].end == text.index("\n\n\n  ")


def test_an_endless_line_is_looked_at_in_parts():
    text = "word " * 10_000

    passages = list(passages_in(text, has_lines=False))

    assert [passages[0].start, passages[-1].end] == [0, len(text)]
    assert all(len(each) <= 8_000 for each in passages)
    assert all(one.end == other.start for one, other in pairwise(passages))


def test_an_index_knows_letters_and_pairs_of_what_has_no_blanks():
    assert index_words("東京 Old", is_markdown=False) == {"東", "京", "東京", "old"}


def test_where_a_word_stands_twice_both_are_told():
    text = "sea to sea"
    passages = passages_in(text, has_lines=False)

    ((passage, finds),) = PassageSearch(wanted_words("sea")).finds(
        text, passages, is_markdown=False
    )

    assert (passage, finds) == (Span(0, 10), (Span(0, 3), Span(7, 10)))
