"""Writing in a card, and getting out of it again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint

from desktop.annotations.kinds import Kind
from desktop.margin.closed_card import NoteCard
from desktop.margin.open_card import OpenCard


@pytest.fixture
def writing(writer):
    """A writer who has just begun a note."""
    writer.put_caret("answered")
    writer.press("N")
    return writer


def test_the_keys_that_mark_type_letters_in_a_card(writing):
    writing.type("nqsijkdrotwax 123456[]/y")

    assert len(writing.notes) == 1
    assert writing.note.words == "nqsijkdrotwax 123456[]/y"


def test_enter_and_del_edit_the_words_in_a_card(writing):
    writing.type("one\ntwox")
    writing.press("Left", "Del")

    assert writing.note.words == "one\ntwo"
    assert len(writing.notes) == 1


@pytest.mark.parametrize("key", ["N", "Q", "S", "I", "W"])
def test_a_mark_that_is_left_without_a_word_leaves_no_trace(writer, key):
    writer.put_caret("answered")

    writer.press(key, "Esc")
    writer.close()

    assert not writer.notes_file.exists()


def test_a_note_left_without_a_word_cannot_be_undone_since_it_never_was(writing):
    writing.press("Esc")

    assert not writing.notes
    assert not writing.window.menus.action("undo").isEnabled()
    assert not writing.window.menus.action("redo").isEnabled()


def test_words_are_kept_when_one_clicks_away(writing):
    writing.type("Who")

    writing.click_words("In the morning")

    assert [note.words for note in writing.notes] == ["Who"]
    assert writing.has_keys(writing.page)
    assert writing.margin.editing_id is None


def test_words_are_kept_when_the_window_is_closed_in_the_middle(writing):
    writing.type("Who")

    writing.reopen()

    assert [note.words for note in writing.notes] == ["Who"]


def test_words_are_kept_when_one_goes_to_revise_in_the_middle(writing):
    writing.type("Who")

    writing.press("Ctrl+2")

    assert [note.words for note in writing.notes] == ["Who"]
    assert writing.has_keys(writing.page)


def test_esc_goes_back_to_the_text_with_the_note_still_chosen(writing):
    writing.type("Who")

    writing.press("Esc")

    assert writing.has_keys(writing.page)
    assert writing.note.words == "Who"


def test_esc_in_the_text_lets_go_of_the_note(writing):
    writing.type("Who")

    writing.press("Esc", "Esc")

    assert writing.note is None


def test_enter_goes_on_writing_the_chosen_note(writing):
    writing.type("Who")
    writing.press("Esc", "Return")
    writing.press("End")
    writing.type(" is it")

    assert writing.note.words == "Who is it"


def test_words_are_undone_letter_by_letter_in_the_card_only(writing):
    before = writing.text
    writing.type("Who")

    writing.press("Ctrl+Z")

    assert len(writing.notes) == 1
    assert writing.note.words != "Who"
    assert writing.text == before


def test_a_card_is_chosen_and_written_in_with_the_mouse(writing):
    writing.type("Who")
    writing.press("Esc", "Esc")
    cards = writing.margin.findChildren(NoteCard)
    card = next(card for card in cards if card.isVisible())

    writing.click(card, QPoint(40, 20))
    writing.press_button("Reply", writing.margin)
    writing.type("Nobody")
    writing.click_words("In the morning")

    assert [note.words for note in writing.notes] == ["Who", "Nobody"]


def test_buttons_of_a_card_mark_done_and_reopen(writing):
    writing.type("Who")
    writing.press("Esc")

    writing.press_button("Mark done", writing.margin)
    done = writing.note.status.value
    writing.press_button("Reopen", writing.margin)

    assert (done, writing.note.status.value) == ("done", "open")


def test_without_a_margin_a_note_is_written_over_the_page_which_does_not_move(writer):
    writer.press("Shift+F9")
    writer.put_caret("answered")
    left = writer.page.page_layout.column_left

    writer.press("N")
    card = writer.screen.findChild(OpenCard)
    seen = card.isVisible()
    assert writer.page.page_layout.column_left == left
    writer.type("nq")
    writer.press("Esc")

    assert seen
    assert not card.isVisible()
    assert writer.note.words == "nq"
    assert not writer.margin.isVisible()
    assert writer.has_keys(writer.page)


def test_notes_can_be_written_in_focus_mode(writer):
    writer.press("Shift+F11")
    writer.put_caret("answered")

    writer.press("Q")
    writer.type("who")
    writer.press("Esc")

    assert (writer.note.kind, writer.note.words) == (Kind.QUESTION, "who")
    assert not writer.margin.isVisible()
