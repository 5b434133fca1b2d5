"""The list of what is to do, gone through with the keys alone and with the mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.annotations.kinds import Outcome, Status
from desktop.panels.todo.todo_panel import DoneHead

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def revising(writer):
    """Three notes in Revise: a question, a suggestion, a note."""
    for words, key, said in (
        ("the landing", "Q", "Which?"),
        ("rose", "S", "fell"),
        ("asleep", "N", "Why?"),
    ):
        writer.select(words)
        writer.press(key)
        writer.type(said)
        writer.press("Esc")
    writer.press("Ctrl+2")
    writer.settle()
    return writer


def todo(writer):
    return writer.screen.todo


def chosen(writer):
    found = writer.screen.navigation.chosen_note
    return found and (found.words or found.replacement)


def place_in(notes, row):
    return notes.visualRect(notes.model().index(row)).center()


def test_everything_is_done_with_the_keys_and_one_is_opened_again(revising):
    revising.press("Ctrl+L", "Home")
    first = chosen(revising)
    revising.press("Ctrl+Return")
    second, has_keys = chosen(revising), todo(revising).to_do.hasFocus()
    revising.press("Ctrl+Return", "Ctrl+Shift+Return")
    summary = revising.window.findChild(DoneHead).summary
    said = revising.said
    revising.settle()

    assert (first, second, has_keys) == ("Which?", "fell", True)
    assert "the sea fell." in revising.text
    assert said == "All notes are done."
    assert summary == "1 applied, 1 dismissed, 1 done"

    revising.press("Tab", "Space", "Tab", "End", "Ctrl+Shift+D")
    revising.settle()
    assert chosen(revising) == "Which?"
    assert todo(revising).head.aside == "2 of 3 done"


def test_enter_goes_from_the_list_to_the_words(revising):
    revising.press("Ctrl+L", "End", "Return")

    assert revising.page.hasFocus()
    assert revising.page.caret == revising.span("asleep").start


def test_each_is_one_step_and_undo_is_where_it_was(revising):
    revising.press("Ctrl+L", "Home", "Down", "Ctrl+Return")
    applied = revising.text
    revising.press("Ctrl+Z")
    revising.settle()

    assert "the sea fell" in applied
    assert "the sea rose" in revising.text
    assert chosen(revising) == "fell"
    assert todo(revising).head.aside == "0 of 3 done"
    revising.press("Ctrl+Shift+Return")
    assert {n.outcome for n in revising.notes} == {None, Outcome.DISMISSED}


def test_a_right_click_offers_what_can_be_done_with_the_note(revising):
    notes = todo(revising).to_do
    place = place_in(notes, 0)
    where = notes.viewport().mapToGlobal(place)
    reason = QContextMenuEvent.Reason.Mouse
    event = QContextMenuEvent(reason, place, where)
    QCoreApplication.sendEvent(notes.viewport(), event)
    menu = QApplication.activePopupWidget()
    offered = {
        action.text().replace("&", "").partition("\t")[0]: action
        for action in menu.actions()
    }

    offered["Mark done"].trigger()
    menu.close()
    revising.settle()

    assert [n.words for n in revising.notes if n.status is Status.DONE] == ["Which?"]


def test_a_double_click_writes_in_the_note(revising):
    notes = todo(revising).to_do
    place = notes.viewport().mapTo(revising.window, place_in(notes, 0))
    handle = revising.window.windowHandle()
    nothing = Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, nothing, place)
    QTest.mouseDClick(handle, Qt.MouseButton.LeftButton, nothing, place)
    revising.settle()

    revising.type("!")

    assert "Which?!" in {note.words for note in revising.notes}


def test_the_list_stays_where_it_is_while_the_story_is_written(revising):
    revising.press("Ctrl+L", "End")
    notes = todo(revising).to_do
    before = notes.visualRect(notes.currentIndex()).top()
    revising.put_caret("gone")
    revising.type("long ")

    assert notes.visualRect(notes.currentIndex()).top() == before
    assert chosen(revising) == "Why?"
