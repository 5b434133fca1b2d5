from __future__ import annotations

from desktop.annotations.annotation import Kind
from desktop.annotations.note_filter import NoteFilter

QUESTIONS = NoteFilter(kinds=frozenset({Kind.QUESTION}))


def test_a_filter_that_hides_the_chosen_note_lets_it_go(shown):
    shown.screen.choose(shown.mark("ferry", Kind.NOTE, "Why?"))

    shown.screen.filtering.set(QUESTIONS)

    assert shown.screen.chosen is None


def test_a_filter_that_accepts_the_chosen_note_leaves_it_chosen(shown):
    note = shown.mark("ferry", Kind.QUESTION, "Why?")
    shown.screen.choose(note)

    shown.screen.filtering.set(QUESTIONS)

    assert shown.screen.chosen == note


def test_going_to_revise_with_a_filter_says_that_notes_are_left_out(shown):
    shown.mark("ferry", Kind.NOTE, "Why?")
    shown.screen.filtering.set(QUESTIONS)

    shown.screen.set_mode("revise")

    assert shown.screen.message_bar.isVisible()


def test_all_notes_can_be_shown_again_from_revise(shown):
    note = shown.mark("ferry", Kind.NOTE, "Why?")
    shown.screen.contents.show_filter(QUESTIONS)
    shown.screen.filtering.set(QUESTIONS)

    shown.screen.filtering.show_all()

    assert shown.screen.reading.order == [note]
    assert not shown.screen.message_bar.isVisible()


def test_back_in_reread_where_the_filter_shows_nothing_is_said_of_it(shown):
    shown.screen.filtering.set(QUESTIONS)
    shown.screen.set_mode("revise")

    shown.screen.set_mode("reread")

    assert not shown.screen.message_bar.isVisible()
