from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.text.span import Span, each_line, inked_lines, line_around


def test_a_span_covers_its_part_of_the_text():
    assert Span(4, 7).of("the sea") == "sea"
    assert len(Span(4, 7)) == 3


def test_a_caret_covers_nothing():
    assert Span(4, 4).is_empty
    assert not Span(4, 5).is_empty


@pytest.mark.parametrize(
    ("one", "other", "do_overlap"),
    [
        (Span(0, 3), Span(2, 5), True),
        (Span(0, 9), Span(2, 5), True),
        (Span(0, 3), Span(3, 5), False),
        (Span(0, 3), Span(4, 5), False),
        (Span(3, 3), Span(3, 5), False),
    ],
)
def test_spans_overlap_when_they_share_a_character(one, other, do_overlap):
    assert one.overlaps(other) is other.overlaps(one) is do_overlap


@pytest.mark.parametrize(
    ("position", "is_inside"), [(3, False), (4, True), (7, True), (8, False)]
)
def test_the_edges_belong_to_a_span(position, is_inside):
    assert Span(4, 7).contains(position) is is_inside


def test_spans_stand_in_text_order():
    assert sorted([Span(4, 7), Span(0, 9), Span(4, 5)]) == [
        Span(0, 9),
        Span(4, 5),
        Span(4, 7),
    ]


@pytest.mark.parametrize(("start", "end"), [(3, 2), (-1, 2)])
def test_a_span_cannot_run_backwards_or_begin_before_the_text(start, end):
    with pytest.raises(ValueError, match=f"from {start} to {end}"):
        Span(start, end)


def test_a_span_moves_on_and_back_but_not_before_the_text():
    assert Span(2, 5).moved(3) == Span(5, 8)
    assert Span(2, 5).moved(-2) == Span(0, 3)
    with pytest.raises(ValueError, match="from -1"):
        Span(2, 5).moved(-3)


@given(st.text("ab\n\r\u2028"))
def test_the_lines_are_those_that_a_text_is_split_into(text):
    assert list(each_line(text)) == text.split("\n")
    assert list(each_line(f"one {text}", 4)) == text.split("\n")


def test_lines_of_blanks_have_no_ink():
    found = [
        span.of("\n  one \n\t\n two") for span in inked_lines("\n  one \n\t\n two")
    ]

    assert found == ["  one", " two"]


@pytest.mark.parametrize(
    ("span", "lines"),
    [
        (Span(5, 5), "two"),
        (Span(4, 7), "two"),
        (Span(7, 7), "two"),
        (Span(2, 9), "one\ntwo\nthree"),
        (Span(13, 13), "three"),
    ],
)
def test_the_line_around_a_span_ends_before_its_line_feed(span, lines):
    text = "one\ntwo\nthree"

    assert line_around(text, span).of(text) == lines
