from __future__ import annotations

import pytest

from desktop.annotations.kinds import Kind, Status
from desktop.annotations.note_filter import NoteFilter
from desktop.screens.story.reading_list import ReadingList
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span

QUESTIONS = NoteFilter(kinds=frozenset({Kind.QUESTION}))


@pytest.fixture
def reading(opened):
    return ReadingList(opened.session)


def test_notes_come_in_the_order_of_the_story_those_on_all_of_it_first(opened, reading):
    late = opened.mark("Nobody")
    early = opened.mark("ferry")
    whole = opened.marking.add(Kind.STORY_NOTE, None)

    assert reading.order == [whole, early, late]


def test_replies_are_not_come_to(opened, reading):
    note = opened.mark("ferry", Kind.NOTE, "Why?")
    opened.marking.reply(note)

    assert reading.order == [note]


def test_a_filter_leaves_out_what_it_does_not_accept(opened, reading):
    opened.mark("ferry", Kind.NOTE, "Why?")
    question = opened.mark("Nobody", Kind.QUESTION, "Who?")

    reading.set_filter(QUESTIONS)

    assert reading.order == [question]


def test_a_note_that_is_held_is_seen_whatever_the_filter_says(opened, reading):
    note = opened.mark("ferry", Kind.NOTE, "Why?")
    reading.set_filter(QUESTIONS)

    reading.hold(note)
    held = reading.order
    reading.hold(None)

    assert held == [note]
    assert reading.order == []


def test_another_filter_lets_go_of_what_was_held(opened, reading):
    note = opened.mark("ferry", Kind.NOTE, "Why?")
    reading.hold(note)

    reading.set_filter(QUESTIONS)

    assert not reading.is_shown(note)


@pytest.mark.parametrize(
    ("at", "step", "found"),
    [
        pytest.param("The Landing", 1, "ferry", id="forwards"),
        pytest.param("ferry", 1, "ferry", id="from-its-own-start"),
        pytest.param("Ines", 1, "Nobody", id="between"),
        pytest.param("answered", 1, None, id="after-the-last"),
        pytest.param("answered", -1, "Nobody", id="backwards"),
        pytest.param("ferry", -1, None, id="before-the-first"),
    ],
)
def test_from_the_caret_one_goes_to_the_next_note(opened, reading, at, step, found):
    notes = {words: opened.mark(words) for words in ("ferry", "Nobody")}

    caret = opened.span(at).start

    assert reading.next_to(None, caret, step) == (notes[found] if found else None)


def test_from_a_note_one_goes_to_its_neighbours_and_no_further(opened, reading):
    first, second = opened.mark("ferry"), opened.mark("Nobody")

    assert reading.next_to(first, 0, 1) == second
    assert reading.next_to(second, 0, -1) == first
    assert reading.next_to(second, 0, 1) is None
    assert reading.next_to(first, 0, -1) is None


def test_what_is_done_or_asks_for_nothing_is_passed_over_when_only_open(
    opened, reading
):
    start = opened.mark("ferry", Kind.NOTE, "Why?")
    opened.mark("Ines")
    done = opened.mark("the sea", Kind.NOTE, "Which?")
    opened.marking.toggle_done(done)
    wanted = opened.mark("Nobody", Kind.QUESTION, "Who?")

    assert opened.note(done).status is Status.DONE
    assert reading.next_to(start, 0, 1, only_open=True) == wanted


def test_of_overlapping_notes_the_shortest_comes_first(opened, reading):
    long = opened.mark("Ines went down to the landing")
    short = opened.mark("the landing")
    at = opened.span("the landing").start + 2

    assert reading.at(Span(at, at)) == [short, long]


def test_a_note_whose_words_were_cut_keeps_its_place_in_the_order(opened, reading):
    first, cut, last = map(opened.mark, ("ferry", "Ines", "Nobody"))

    opened.session.edit(ChangeSet((Change(opened.span("Ines "), ""),)), "Cut")
    reading.refresh()

    assert reading.order == [first, cut, last]


def test_a_note_that_is_not_there_belongs_nowhere(reading):
    assert reading.place_of("urn:uuid:nothing") == -1
    assert not reading.at(Span(0, 0))
    assert reading.next_to(None, 0, 1) is None
