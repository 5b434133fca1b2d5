from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.annotations.kinds import Kind, Status
from desktop.annotations.note_filter import NoteFilter
from desktop.screens.story.noting.reading_list import ReadingList
from desktop.storage.story.story_state import Mode
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


def test_words_written_in_a_note_do_not_have_those_without_a_place_looked_for(
    opened, reading
):
    note, whole = opened.mark("ferry"), opened.marking.add(Kind.STORY_NOTE, None)
    homeless = reading.homeless

    reading.refresh({note})
    assert reading.homeless is homeless

    opened.marking.delete([whole])
    reading.refresh({whole})
    assert reading.homeless == []


def test_a_note_that_is_not_there_belongs_nowhere(reading):
    assert reading.place_of("urn:uuid:nothing") == -1
    assert not reading.at(Span(0, 0))
    assert reading.next_to(None, 0, 1) is None


WORDS = ("ferry", "Ines", "landing, and", "late", "Nobody")


@pytest.fixture
def notes(shown):
    """Notes on five passages, of which the second and the fourth have changed."""
    made = {words: shown.mark(words, Kind.NOTE, "Why?") for words in WORDS}
    for words in ("Ines", "late"):
        at = shown.span(words).start + 1
        shown.session.edit(ChangeSet((Change(Span(at, at), "x"),)), "Typing")
    shown.screen.modes.enter(Mode.REVISE)
    return made


def name(notes, note):
    return next((words for words, id_ in notes.items() if id_ == note), None)


def test_one_goes_down_the_list_and_begins_at_its_top_again(shown, notes):
    shown.screen.navigation.choose(notes["landing, and"])
    seen = []

    for _ in WORDS:
        seen.append(name(notes, shown.screen.navigation.chosen))
        shown.do("done-and-next")

    assert seen == ["landing, and", "Nobody", "Ines", "late", "ferry"]
    assert shown.said == "All notes are done."
    assert shown.screen.navigation.chosen is None


def test_beginning_at_the_top_again_is_said(shown, notes):
    shown.screen.navigation.choose(notes["late"])

    shown.do("done-and-next")

    assert name(notes, shown.screen.navigation.chosen) == "ferry"
    assert shown.said == "That was the last one; this is the first again."


def test_the_first_open_note_comes_after_the_caret(shown, notes):
    shown.put_caret("sea rose")

    shown.do("done-and-next")

    assert name(notes, shown.screen.navigation.chosen) == "Nobody"


def test_a_note_kept_open_does_not_ask_again_until_its_passage_changes(shown, notes):
    shown.screen.navigation.choose(notes["Ines"])
    shown.do("keep-open")

    asks = shown.session.placing.asks
    assert name(notes, shown.screen.navigation.chosen) == "late"
    assert not asks(shown.note(notes["Ines"]))
    assert shown.note(notes["Ines"]).status is Status.OPEN
    at = shown.text.index("Ixnes") + 1
    shown.session.edit(ChangeSet((Change(Span(at, at), "y"),)), "Typing")
    assert asks(shown.note(notes["Ines"]))
    shown.session.undo()
    assert not asks(shown.note(notes["Ines"]))


def test_keeping_open_is_undone_like_all_else(shown, notes):
    shown.screen.navigation.choose(notes["Ines"])
    shown.do("keep-open")

    shown.session.undo()

    assert shown.session.placing.asks(shown.note(notes["Ines"]))


def test_the_last_one_that_is_kept_open_stays_chosen(shown):
    note = shown.mark("Ines", Kind.NOTE, "Who?")
    at = shown.span("Ines").start + 1
    shown.session.edit(ChangeSet((Change(Span(at, at), "x"),)), "Typing")
    shown.screen.navigation.choose(note)

    shown.do("keep-open")

    assert shown.screen.navigation.chosen == note


def test_a_note_that_does_not_ask_has_no_answer(shown, notes):
    shown.screen.navigation.choose(notes["ferry"])

    shown.do("keep-open")

    assert shown.said == "This note does not ask whether it is dealt with."
    assert shown.note(notes["ferry"]).kept_open is None


def test_a_passage_that_was_cut_asks_too(shown, notes):
    span = shown.span("ferry")

    shown.session.edit(ChangeSet((Change(span, ""),)), "Cut")

    assert shown.session.placing.asks(shown.note(notes["ferry"]))


def test_under_a_filter_only_what_is_shown_is_done(shown, notes):
    question = shown.mark("sea", Kind.QUESTION)
    shown.screen.filtering.set(NoteFilter(kinds=frozenset({Kind.QUESTION})))
    shown.screen.navigation.choose(question)

    shown.do("done-and-next")

    assert shown.said == "All notes that are shown are done."


@pytest.mark.parametrize("wanted", [NoteFilter(), QUESTIONS])
def test_thousands_asked_at_once_are_those_that_are_shown_one_by_one(
    opened, reading, wanted
):
    for words in ("ferry", "Ines", "sea"):
        opened.mark(words, Kind.NOTE, "Why?")
    held = opened.mark("landing", Kind.NOTE, "Where?")
    opened.mark("Nobody", Kind.QUESTION, "Who?")
    reading.set_filter(wanted)
    reading.hold(held)

    threads = reading.threads()

    assert reading.shown_of(threads) == [n for n in threads if reading.is_shown(n.id)]
    assert set(reading.order) == {n.id for n in threads if reading.is_shown(n.id)}


PLACES = ("ferry", "Ines", "sea", "landing", "Nobody")
DEEDS = st.lists(
    st.tuples(
        st.sampled_from(["mark", "whole", "delete", "undo", "unplace", "edit"]),
        st.integers(0, 4),
    ),
    max_size=8,
)


@settings(
    max_examples=15,
    derandomize=True,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(deeds=DEEDS)
def test_what_is_known_of_the_order_is_what_would_be_worked_out_anew(make_story, deeds):
    opened = make_story()
    session, reading = opened.session, ReadingList(opened.session)
    session.notes_changed.connect(reading.refresh)
    for deed, number in deeds:
        there = list(session.notes.notes)
        note = there[number % len(there)] if there else None
        if deed == "mark" and PLACES[number] in session.text:
            opened.mark(PLACES[number], Kind.NOTE, "Why?")
        elif deed == "whole":
            opened.marking.add(Kind.STORY_NOTE, None)
        elif deed == "undo":
            session.undo()
        elif deed == "edit":
            session.edit(ChangeSet((Change(Span(0, 0), "O" * number),)), "Typing")
            reading.refresh(frozenset())  # as with the next note that changes
        elif note and deed == "delete":
            opened.marking.delete([note])
        elif note:
            session.change("Test", {note: session.notes.notes[note]}, {note: None})

        anew = ReadingList(session)
        assert (reading.homeless, reading.order) == (anew.homeless, anew.order)
