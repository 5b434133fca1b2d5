from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from desktop.annotations.kinds import Kind
from desktop.annotations.note_filter import NoteFilter
from desktop.panels.note_filters import NoteFilters
from desktop.storage.story.story_state import Mode
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span

QUESTIONS = NoteFilter(kinds=frozenset({Kind.QUESTION}))


def test_a_filter_that_hides_the_chosen_note_lets_it_go(shown):
    shown.screen.navigation.choose(shown.mark("ferry", Kind.NOTE, "Why?"))

    shown.screen.filtering.set(QUESTIONS)

    assert shown.screen.navigation.chosen is None


def test_a_filter_that_accepts_the_chosen_note_leaves_it_chosen(shown):
    note = shown.mark("ferry", Kind.QUESTION, "Why?")
    shown.screen.navigation.choose(note)

    shown.screen.filtering.set(QUESTIONS)

    assert shown.screen.navigation.chosen == note


def test_the_filter_is_the_same_in_contents_and_to_do_list(shown):
    shown.mark("ferry", Kind.NOTE, "Why?")
    asked = shown.mark("Nobody", Kind.QUESTION, "Who?")
    filters = shown.screen.contents.findChild(NoteFilters)

    shown.screen.contents.filter_changed.emit(QUESTIONS)

    assert shown.screen.todo.filter.menu.wanted == QUESTIONS
    assert shown.screen.reading.order == [asked]
    shown.screen.todo.filter_changed.emit(NoteFilter(words="why"))
    assert filters.note_filter() == NoteFilter(words="why")
    assert asked not in shown.screen.reading.order


def test_the_to_do_list_counts_the_notes_it_lists(shown):
    shown.mark("ferry", Kind.NOTE, "Why?")
    done = shown.mark("Nobody", Kind.QUESTION, "Who?")
    shown.marking.toggle_done(done)
    shown.screen.modes.enter(Mode.REVISE)

    shown.screen.filtering.set(QUESTIONS)

    todo = shown.screen.todo
    told = todo.findChild(QLabel, "nothing_to_do").text()
    assert todo.head.aside == "1 of 1 done"
    assert told == "All notes that are shown are done."


def test_a_filter_can_be_for_the_notes_of_one_pass(shown):
    shown.mark("ferry", Kind.NOTE, "Why?")
    tense = shown.story.rereading.begin("Tense")
    note = shown.mark("Nobody", Kind.NOTE, "Who?")

    shown.screen.filtering.set(NoteFilter(passes=frozenset({tense.id})))

    assert shown.screen.reading.order == [note]


SCENES = "It rained.\n\n***\n\nIt snowed.\n\n***\n\nIt hailed.\n"


@pytest.fixture
def snowed(make_screen):
    """A story of three scenes, filtered by the second; its note there."""
    shown = make_screen(SCENES)
    note = shown.mark("snowed", Kind.NOTE, "Why?")
    shown.mark("hailed", Kind.NOTE, "Why?")
    shown.screen.modes.enter(Mode.REVISE)
    shown.screen.filtering.set(NoteFilter(parts=frozenset({1})))
    return shown, note


def scenes_on(shown):
    chips = shown.screen.todo.filter.chips.chips
    return [chip.words for chip in chips if chip.is_on]


def test_a_filter_can_be_for_the_notes_of_one_scene(snowed):
    shown, note = snowed

    assert shown.screen.reading.order == [note]
    assert scenes_on(shown) == ["2 · It snowed."]


def test_a_filter_stays_on_its_scene_when_one_is_made_before_it(snowed):
    shown, note = snowed
    at = shown.span("It rained").end + 1
    made = ChangeSet((Change(Span(at, at), "\n\n***\n\nIt poured."),))

    shown.session.edit(made, "Typing")
    shown.screen.reading.refresh()
    at_once = shown.screen.reading.order
    shown.screen.statistics.outlined.emit()

    assert at_once == [note]
    assert shown.screen.reading.filter.parts == {2}
    assert shown.screen.reading.order == [note]
    assert scenes_on(shown) == ["3 · It snowed."]


def test_a_scene_that_was_asked_for_is_said_and_let_go_in_reread(snowed, qtbot):
    shown, _ = snowed
    shown.screen.modes.enter(Mode.REREAD)
    shown.screen.display.show_notes()
    filters = shown.screen.contents.findChild(NoteFilters)

    assert filters.note_filter().parts == {1}
    assert filters._further.text() == "2 · It snowed."
    shown.do("show-all-notes")
    assert filters.note_filter().is_empty
    assert len(shown.screen.reading.order) == 2


def test_without_a_filter_nothing_is_to_be_shown_again(shown):
    shown.do("show-all-notes")

    assert shown.said == "No note is filtered out."
