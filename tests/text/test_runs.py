from __future__ import annotations

from itertools import groupby

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.text.read_marks import Runs
from desktop.text.span import Span

VALUES = st.lists(st.integers(0, 2), max_size=30)


def runs_of(values):
    return [(len(list(alike)), value) for value, alike in groupby(values)]


def values_of(runs):
    return [value for length, value in runs for _ in range(length)]


@given(VALUES, st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40), VALUES)))
def test_replacing_does_what_it_does_to_a_list_of_values(values, edits):
    runs, expected = Runs(runs_of(values)), list(values)

    for one, other, new in edits:
        start, end = sorted((min(one, len(expected)), min(other, len(expected))))
        expected[start:end] = new
        runs.replace(Span(start, end), runs_of(new))

    assert list(runs) == runs_of(expected)
    assert runs.length == len(expected)


@given(VALUES, st.integers(0, 40), st.integers(0, 40))
def test_the_parts_of_a_span_are_all_of_it(values, one, other):
    start, end = sorted((one, other))
    runs = Runs(runs_of(values))

    parts = list(runs.within(Span(start, end)))

    assert values_of([(len(p), value) for p, value in parts]) == values[start:end]
    assert all(values[part.start] == value for part, value in parts)


@given(VALUES, st.lists(st.integers(0, 40)))
def test_what_has_a_value_before_a_place_is_counted(values, places):
    amounts = Runs(runs_of(values)).amounts_before(places, 1)

    assert amounts == [values[:place].count(1) for place in places]


@given(VALUES.filter(len), st.integers(0, 40))
def test_every_place_has_its_value(values, place):
    place = min(place, len(values))

    assert Runs(runs_of(values)).value_at(place) == [*values, values[-1]][place]


def test_an_empty_text_has_no_runs():
    runs = Runs()

    assert list(runs) == []
    assert runs.value_at(0) == 0


def test_runs_of_one_value_side_by_side_become_one():
    runs = Runs([(2, 1), (3, 0), (2, 1)])

    runs.fill(Span(2, 5), 1)

    assert list(runs) == [(7, 1)]


def test_what_is_past_the_end_cannot_be_replaced():
    with pytest.raises(ValueError, match="past the end of 3"):
        Runs([(3, 0)]).fill(Span(2, 4), 1)
