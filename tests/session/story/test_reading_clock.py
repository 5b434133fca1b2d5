from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.session.story.reading_clock import Passing, ReadingClock
from desktop.text.span import Span


def paragraphs(*words):
    return [Passing(Span(100 * n, 100 * n + 99), each) for n, each in enumerate(words)]


@pytest.fixture
def clock():
    return ReadingClock()


def test_ten_words_take_a_second(clock):
    (paragraph,) = paragraphs(10)

    assert clock.spend(0.9, [paragraph]) == []
    assert clock.spend(0.1, [paragraph]) == [paragraph.span]


def test_paragraphs_are_read_one_after_the_other(clock):
    first, second = paragraphs(10, 20)

    assert clock.spend(1.0, [first, second]) == [first.span]
    assert clock.spend(1.0, [second]) == []
    assert clock.spend(1.0, [second]) == [second.span]


def test_a_page_that_is_scrolled_past_is_not_read(clock):
    assert clock.spend(0.5, paragraphs(60, 60, 60)) == []


def test_a_paragraph_is_not_read_before_its_end_has_come_into_view(clock):
    half = Passing(Span(0, 99), 10, share=0.5)
    whole = Passing(Span(0, 99), 10)

    assert clock.spend(60.0, [half]) == []
    assert clock.spend(0.4, [whole]) == []
    assert clock.spend(0.1, [whole]) == [whole.span]


def test_time_left_over_from_half_a_paragraph_goes_to_what_follows(clock):
    half, following = Passing(Span(0, 99), 10, share=0.5), paragraphs(0, 10)[1]

    assert clock.spend(1.5, [half, following]) == [following.span]


def test_blank_lines_are_read_in_passing(clock):
    first, blank = paragraphs(10, 0)

    assert clock.spend(0.5, [first, blank]) == []
    assert clock.spend(0.6, [first, blank]) == [first.span, blank.span]


def test_what_was_edited_is_read_from_its_beginning(clock):
    (paragraph,) = paragraphs(10)
    clock.spend(0.9, [paragraph])

    clock.forget()

    assert clock.spend(0.9, [paragraph]) == []


@given(
    words=st.lists(st.integers(0, 200), max_size=6),
    ticks=st.lists(st.floats(0.0, 5.0), max_size=30),
)
def test_nobody_reads_faster_than_anybody_can(words, ticks):
    clock, waiting = ReadingClock(), paragraphs(*words)
    read = 0

    for seconds in ticks:
        for span in clock.spend(seconds, waiting):
            read += next(p.words for p in waiting if p.span == span)
            waiting = [p for p in waiting if p.span != span]

    assert read <= 10 * sum(ticks) + 1e-3
