from __future__ import annotations

from PySide6.QtWidgets import QLabel

from desktop.annotations.kinds import Kind
from desktop.annotations.note_filter import NoteFilter
from desktop.panels.filter_menu import FilterMenu
from desktop.panels.note_filters import NoteFilters
from desktop.storage.story.story_state import Mode

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
    button = shown.screen.todo.findChild(FilterMenu)
    filters = shown.screen.contents.findChild(NoteFilters)

    shown.screen.contents.filter_changed.emit(QUESTIONS)

    assert button.note_filter == QUESTIONS
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
