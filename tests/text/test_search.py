from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.text.search import Query, find_all


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
        assert len(span) == len(words)
        end = span.end


@given(words=st.text(), text=st.text())
def test_no_words_are_too_odd_to_look_for(words, text):
    find_all(text, Query(words))
    find_all(text, Query(words, whole_words=True))
