from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from desktop.text.finding.search import Query, find_all
from desktop.text.graphemes import snapped
from desktop.text.span import Span


def finds(text, words, **how):
    return [span.of(text) for span in find_all(text, Query(words, **how))]


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("The sea, the sea", "the", ["The", "the"]),
        ("She didn’t, didn't", "didn't", ["didn’t", "didn't"]),
        ("She didn’t, didn't", "didn’t", ["didn’t", "didn't"]),
        ('“So” and "so"', '"so"', ["“So”", '"so"']),
        ("a\u00a0b a b", "a b", ["a\u00a0b", "a b"]),
        ("a.b a+b", ".", ["."]),
        (
            "wait... wait… wait . . . then",
            "wait...",
            ["wait...", "wait…", "wait . . ."],
        ),
        ("wait . . . then", "wait… then", ["wait . . . then"]),
        ("one — two", "--", ["—"]),
        ("1914–18 1914-18", "1914-18", ["1914–18", "1914-18"]),
        ("1914–18 a–b", "--", ["–", "–"]),
        ("at −5°", "-5", ["−5"]),
        ("a--b a---b a—b a–b a ― b", "a--b", ["a--b", "a---b", "a—b", "a–b"]),
        ("a--b -----", "a-", ["a-"]),
        ("well‑known well‐known", "well-known", ["well‑known", "well‐known"]),
        ("a well-\nknown one", "well-known", ["well-\nknown"]),
        ("a well-\n    known, well-known", "l-kn", ["l-\n    kn", "l-kn"]),
        ("two- and three-fold", "two-and", []),
        ("«Oui», „Ja“ ‹ja›", '"oui"', ["«Oui»"]),
        ("« Oui », dit-elle.", '"Oui", dit', ["« Oui », dit"]),
        ("er sagte »Ja« und", 'sagte "ja" und', ["sagte »Ja« und"]),
        ("‚ja‘ ‹ja›", "'ja'", ["‚ja‘", "‹ja›"]),
        ("a\tb a\u2009b a   b", "a b", ["a\tb", "a\u2009b", "a   b"]),
        ("a  b a b", "  ", ["  "]),
        ("cafe\u0301 caf\u00e9 cafe", "café", ["cafe\u0301", "caf\u00e9"]),
        ("cafe\u0301 cafe", "cafe", ["cafe"]),
        ("\u1ed3 o\u0302\u0300", "o\u0302\u0300", ["\u1ed3", "o\u0302\u0300"]),
        (
            "\u1112\u1161\u11ab\u1100\u116e\u11a8",
            "\ud55c\uad6d",
            ["\u1112\u1161\u11ab\u1100\u116e\u11a8"],
        ),
        ("\u1112\u1161\u11ab", "\ud558", []),
        (
            "some\u00adthing some\u200bthing",
            "something",
            ["some\u00adthing", "some\u200bthing"],
        ),
        ("something", "some\u00adthing", ["something"]),
        ("a\u00adb", "\u00ad", ["\u00ad"]),
        ("straße STRASSE", "strasse", ["straße", "STRASSE"]),
        ("straße", "s", ["s"]),
        ("İstanbul ISTANBUL", "istanbul", ["İstanbul", "ISTANBUL"]),
        ("ΣΊΣΥΦΟΣ σίσυφος", "σίσυφος", ["ΣΊΣΥΦΟΣ", "σίσυφος"]),
        ("ﬁnd oﬃce", "office", ["oﬃce"]),
        ("ＡＢＣ", "abc", ["ＡＢＣ"]),
        ("👩\u200d👩\u200d👧 👩", "👩", ["👩"]),
        ("👍🏽 👍", "👍", ["👍"]),
        ("🇩🇪🇩🇰", "🇪🇩", []),
        ("❤\ufe0f ❤", "❤", ["❤\ufe0f", "❤"]),
        ("the old\nman", "the old man", ["the old\nman"]),
        ("the old  \n  man", "the old man", ["the old  \n  man"]),
        ("the old\n\nman", "the old man", []),
        ("the old\n\nman", "old\n", ["old\n"]),
        (r"a\b [c]", r"\b [", [r"\b ["]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("ÉTÉ été", "été", ["ÉTÉ", "été"]),
        ("so 😀 so", "😀", ["😀"]),
        ("one\n\ntwo", "one\n\ntwo", ["one\n\ntwo"]),
        ("a\x00b", "\x00", ["\x00"]),
        ("שלום", "לו", ["לו"]),
        ("the sea", "", []),
        ("", "sea", []),
        ("the sea", "lake", []),
    ],
)
def test_words_are_found_however_they_are_typed(text, words, expected):
    assert finds(text, words) == expected


def test_capitals_can_be_told_apart():
    assert finds("The the", "the", match_case=True) == ["the"]


def test_letters_with_capitals_told_apart_are_what_they_are():
    assert finds("straße strasse", "strasse", match_case=True) == ["strasse"]


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("café cafe\u0301 CAFÉ", "cafe", ["café", "cafe\u0301", "CAFÉ"]),
        ("café cafe", "café", ["café", "cafe"]),
        ("Łódź", "lodz", ["Łódź"]),
        ("œuvre", "oeuvre", ["œuvre"]),
        ("がか", "か", ["か"]),
        ("שָׁלוֹם", "שלום", ["שָׁלוֹם"]),
    ],
)
def test_accents_can_be_left_out(text, words, expected):
    assert finds(text, words, any_accents=True) == expected


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("so *very* old", "very old", ["*very* old"]),
        ("so *very* old", "so very", ["so *very*"]),
        ("so *very old*", "very", ["very"]),
        ("**very** _old_", "very old", ["**very** _old_"]),
        ("a ~~very~~ old", "very old", ["~~very~~ old"]),
        ("so *very* old", "*very* old", ["*very* old"]),
        (r"very \*old\*", "very *old*", [r"very \*old\*"]),
        ("see [the map](a_b.c) now", "see the map now", ["see [the map](a_b.c) now"]),
        ("see [the map](a_b.c)", "the map", ["the map"]),
        ("see [the map](a_b.c)", "b.c", ["b.c"]),
        ("see [the map](a_b.c)", "map](a", ["map](a"]),
        ("a `very` old", "very old", ["`very` old"]),
        ("a <em>very</em> old", "very old", ["very</em> old"]),
        ("> the old\n> man", "old man", ["old\n> man"]),
        ("> the old\n>\n> man", "old man", []),
        ("2 * 3", "2 3", []),
        ("the* old", "the old", []),
    ],
)
def test_marks_of_markdown_do_not_hide_words(text, words, expected):
    found = find_all(text, Query(words), is_markdown=True)

    assert [span.of(text) for span in found] == expected


def test_stars_in_a_plain_text_are_stars():
    assert finds("so *very* old", "very old") == []


@pytest.mark.parametrize(
    ("text", "words", "count"),
    [
        ("the other then the", "the", 2),
        ("the_sea _the_ the", "the", 3),
        ("well-known well", "well", 1),
        ("don’t don", "don", 1),
        ("don‘t don t", "t", 1),
        ("some\u200bthing some", "some", 1),
        ("s\u00adea sea", "ea", 0),
        ("ba a a", "a a", 1),
        ("東京へ", "京", 1),
        ("the “ferry” ‘ferry’", "ferry", 2),
        ("don´t don`t don‘t donʼt", "don't", 4),
        ("sea—the", "—the", 1),
        ("the “sea”", "“sea”", 1),
        ("cafe cafe\u0301", "cafe", 1),
        ("a a a", "a", 3),
        (
            "don´t don`t don‘t some\u200bthing some\u2060thing some\ufeffthing",
            "don't",
            3,
        ),
        ("some\u200bthing some\u2060thing some\ufeffthing", "something", 3),
        ("some\u200bthing some\u2060thing some\ufeffthing", "some", 0),
        ("some\u200bthing some\u2060thing some\ufeffthing", "thing", 0),
    ],
)
def test_whole_words_are_no_parts_of_others(text, words, count):
    assert len(finds(text, words, whole_words=True)) == count


@given(
    text=st.text("ab '’\u00a0.\n", max_size=60),
    words=st.text("ab '’.", min_size=1, max_size=3),
    whole=st.booleans(),
    case=st.booleans(),
)
def test_finds_stand_in_order_and_do_not_overlap(text, words, whole, case):
    end = 0
    for span in find_all(text, Query(words, whole, case)):
        assert end <= span.start
        assert not span.is_empty
        end = span.end


ODD = st.text("ab.-— '“«»ßé\u0301\u00ad\u200d\n>*_[]()ﬁ👩🇩🇪", max_size=30)


@given(
    text=ODD,
    start=st.integers(0, 30),
    length=st.integers(1, 8),
    is_markdown=st.booleans(),
)
def test_what_the_text_has_exactly_so_is_found(text, start, length, is_markdown):
    span = Span(min(start, len(text)), min(start + length, len(text)))
    words = span.of(text)
    assume(words and snapped(text, span) == span)

    found = find_all(text, Query(words), is_markdown=is_markdown)

    assert any(other.start < span.end and span.start < other.end for other in found)
    assert all(snapped(text, other) == other for other in found)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (" " * 99_999 + "\n", " " * 20_000),
        (" " * 99_999 + "\n", " " * 20_000 + "x"),
        ("a" * 99_999, "a" * 20_000),
        ("🇩🇪" * 20_000, "🇩"),
        ("[" * 20_000 + "](" * 20_000 + "*a" * 2_000, "a"),
    ],
)
@pytest.mark.timeout(20)
def test_nothing_takes_for_ever_to_be_looked_for(text, words):
    for whole in (False, True):
        query = Query(words, whole_words=whole, any_accents=True)
        assert len(find_all(text, query, is_markdown=True)) < 100_000


@given(words=st.text(), text=st.text())
def test_no_words_are_too_odd_to_look_for(words, text):
    find_all(text, Query(words))
    find_all(text, Query(words, whole_words=True))
