from __future__ import annotations

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from desktop.text.graphemes import (
    has_right_to_left,
    is_inside_grapheme,
    is_right_to_left,
    next_edge,
    previous_edge,
    snapped,
)
from desktop.text.span import Span

FAMILY = "👩‍👩‍👧"
TEXTS = st.lists(
    st.sampled_from(
        [FAMILY, "e\u0301", "🇩🇪", "🇫🇷", "a", "\n", "한", "각", "क्षि", "👍🏽"]
    )
).map("".join)


@pytest.mark.parametrize(
    ("text", "span", "whole"),
    [
        pytest.param("the sea", Span(4, 7), "sea", id="plain"),
        pytest.param("se\u0301a", Span(0, 2), "se\u0301", id="an-accent"),
        pytest.param("se\u0301a", Span(2, 4), "e\u0301a", id="from-an-accent"),
        pytest.param(f"a{FAMILY}b", Span(3, 4), FAMILY, id="inside-a-family"),
        pytest.param("🇩🇪🇫🇷🇮🇹", Span(3, 4), "🇫🇷", id="inside-a-flag"),
        pytest.param("🇩🇪🇫🇷🇮🇹", Span(2, 4), "🇫🇷", id="a-flag"),
        pytest.param("👍🏽👍🏽", Span(0, 3), "👍🏽👍🏽", id="a-skin-colour"),
        pytest.param("", Span(0, 0), "", id="nothing"),
    ],
)
def test_a_passage_never_tears_a_character(text, span, whole):
    assert snapped(text, span).of(text) == whole


def test_a_caret_stays_a_caret():
    assert snapped(f"a{FAMILY}", Span(3, 3)) == Span(1, 1)
    assert snapped("abc", Span(2, 2)) == Span(2, 2)


@given(text=TEXTS, data=st.data())
def test_edges_lie_between_graphemes(text, data):
    start = data.draw(st.integers(0, len(text)))
    span = Span(start, data.draw(st.integers(start, len(text))))
    edges = {0} | {match.end() for match in regex.finditer(r"\X", text)}

    whole = snapped(text, span)

    assert {whole.start, whole.end} <= edges
    assert whole.start <= span.start
    assert span.is_empty or whole.end >= span.end


@pytest.mark.parametrize(
    "sign",
    [
        "a",
        FAMILY,
        "👨🏽‍🦰",
        "👍🏽",
        "🇩🇪",
        "1️⃣",
        "❤️",
        "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
        "e\u0301",
        "a\u0323\u0302",
        "и\u0306",
        "각",
        "か\u3099",
        "葛\U000e0100",
        "\n",
    ],
)
def test_backspace_takes_the_whole_sign_that_delete_takes(sign):
    text = f"x{sign}y"

    assert previous_edge(text, len(sign) + 1) == 1
    assert next_edge(text, 1) == len(sign) + 1


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param("हिन्दी", "हिन्द", id="a-vowel"),
        pytest.param("क्", "क", id="a-virama"),
        pytest.param("क्\u200d", "क", id="a-virama-with-its-joiner"),
        pytest.param("क्ष", "क्", id="a-letter-of-a-conjunct"),
        pytest.param("น้ำ", "น้", id="a-vowel-of-thai"),
        pytest.param("มี่", "มี", id="a-tone"),
        pytest.param("بَّ", "بَ", id="a-sign-of-arabic"),
        pytest.param("שָׁ", "שָ", id="a-point-of-hebrew"),
    ],
)
def test_backspace_takes_mark_by_mark_where_they_are_typed_so(before, after):
    assert before[: previous_edge(before, len(before))] == after
    assert next_edge(before, 0) > 1 or before[1] == "\u093f"


def test_nothing_is_taken_beyond_the_ends():
    assert previous_edge("a", 0) == 0
    assert next_edge("a", 1) == 1


@given(text=TEXTS, data=st.data())
def test_backspace_leaves_no_broken_emoji(text, data):
    edges = [0, *(match.end() for match in regex.finditer(r"\X", text))]
    position = data.draw(st.sampled_from(edges))

    start = previous_edge(text, position)

    assert start < position or not position
    assert not is_inside_grapheme(text, start) or text[start] in "षि\u094d"
    assert next_edge(text, start) >= position


@pytest.mark.parametrize("text", ["🇩🇪" * 100_000, "e" + "\u0301" * 100_000])
def test_an_endless_row_is_looked_at_only_nearby(text):
    span = Span(50_001, 50_003)

    whole = snapped(text, span)

    assert whole.start <= 50_001
    assert whole.end >= 50_003


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", False),
        ("The sea", False),
        ("שלום לך", True),
        ("“שלום” he said", True),
        ("He said “שלום”", False),
        ("12 … 13", False),
    ],
)
def test_the_first_letter_says_which_way_a_text_is_read(text, expected):
    assert is_right_to_left(text) is expected


def test_one_letter_read_from_the_right_is_enough_to_be_mixed():
    assert has_right_to_left("He said “שלום”")
    assert not has_right_to_left("He said “hello”")
