from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.text.reading.read_marks import Mark
from desktop.text.reading.read_spans import ReadSpans, united_runs
from desktop.text.span import Span

LENGTH = 12
spans = st.lists(
    st.tuples(st.integers(0, LENGTH), st.integers(0, LENGTH)).map(
        lambda pair: Span(min(pair), max(pair))
    ),
    max_size=4,
)
readings = st.builds(ReadSpans.of, spans, spans)
rows = st.lists(st.sampled_from(Mark), min_size=LENGTH, max_size=LENGTH)


def of_row(marks):
    return tuple((1, mark) for mark in marks)


def to_row(runs):
    return [mark for length, mark in runs for _ in range(length)]


def test_what_was_read_counts_before_what_was_changed():
    one = ReadSpans.of([Span(2, 5)], [])
    other = ReadSpans.of([], [Span(0, 4)])

    assert one.joined(other) == ReadSpans((Span(2, 5),), (Span(0, 2),))


def test_what_is_told_beyond_the_end_of_a_text_does_not_count():
    assert ReadSpans.of([Span(2, 90)], []).runs(4) == ((2, 0), (2, Mark.READ))


@settings(derandomize=True, max_examples=60)
@given(one=readings, other=readings, third=readings)
def test_to_join_has_no_order_and_is_done_once(one, other, third):
    assert one.joined(other) == other.joined(one)
    assert one.joined(other).joined(third) == one.joined(other.joined(third))
    assert one.joined(one) == one


@settings(derandomize=True, max_examples=60)
@given(reading=readings)
def test_marks_tell_the_same_as_stretches(reading):
    assert ReadSpans.of_runs(reading.runs(LENGTH)) == reading


@settings(derandomize=True, max_examples=60)
@given(one=rows, other=rows)
def test_of_two_marks_the_one_of_more_reading_counts(one, other):
    order = [Mark.UNSEEN, Mark.SEEN, Mark.CHANGED, Mark.READ]

    united = to_row(united_runs(of_row(one), of_row(other)))

    expected = [max(p, key=order.index) for p in zip(one, other, strict=True)]
    assert united == expected


def test_marks_of_two_texts_are_not_united():
    with pytest.raises(ValueError, match="marks of 1 and 2"):
        united_runs([(1, 0)], [(2, 0)])
