from __future__ import annotations

import pytest

from desktop.text.moved import MovedText
from desktop.text.span import Span

SWAPPED = MovedText.of([(Span(20, 30), Span(0, 10)), (Span(0, 10), Span(40, 50))])


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        (0, 40),
        (4, 44),
        (10, 50),
        (15, None),
        (20, 0),
        (29, 9),
        (30, 10),
        (31, None),
    ],
)
def test_a_place_goes_with_the_text_that_it_is_in(place, expected):
    assert SWAPPED.place_of(place) == expected


def test_between_two_stretches_a_place_goes_with_the_one_behind_it():
    moved = MovedText.of([(Span(0, 5), Span(50, 55)), (Span(5, 9), Span(20, 24))])

    assert moved.place_of(5) == 20


def test_taken_back_everything_is_where_it_was():
    back = SWAPPED.inverse()

    for place in (0, 4, 20, 29):
        there = SWAPPED.place_of(place)
        assert back.place_of(there) == place
    assert back.inverse() == SWAPPED


def test_where_nothing_moved_nothing_is_elsewhere():
    assert not MovedText()
    assert MovedText().place_of(3) is None
