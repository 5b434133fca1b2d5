from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from desktop.screens.story.passes import PassDialog
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span


def read(shown, words):
    live = shown.session.live
    block = live.block_at(shown.span(words).start)
    shown.story.rereading.read([live.block_span(block)])


def button(shown, words):
    bar = shown.screen.message_bar
    found = (b for b in bar.findChildren(QPushButton) if b.text() == words)
    return next(found)


@pytest.fixture
def dialog(shown, qtbot):
    shown.do("begin-pass")
    (dialog,) = shown.screen.window().findChildren(PassDialog)
    return dialog


def test_a_pass_is_begun_with_its_name(shown, dialog, qtbot):
    field = dialog.findChild(QLineEdit)
    assert field.text() == field.selectedText() == "Second reread"

    qtbot.keyClicks(field, " Second  reread: tense ")
    qtbot.keyClick(field, Qt.Key.Key_Return)

    assert shown.story.rereading.current.name == "Second reread: tense"
    assert shown.said == "“Second reread: tense” begins."


def test_a_pass_needs_a_name(shown, dialog, qtbot):
    begin = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Begin")

    dialog.findChild(QLineEdit).setText("  ")

    assert not begin.isEnabled()


def test_a_pass_is_left_for_another_and_continued_at_its_place(shown):
    first = shown.story.rereading.current
    read(shown, "Nobody")
    shown.story.rereading.begin("Tense")

    shown.screen.contents.passes.chosen.emit(first.id)

    assert shown.story.rereading.current is first
    assert shown.page.caret == shown.text.index("“Is it")


def test_continuing_goes_back_to_where_the_reading_has_come_to(shown):
    read(shown, "Nobody")
    shown.screen.navigation.go_to(0)

    shown.do("continue-pass")

    assert shown.page.caret == shown.text.index("“Is it")


def test_a_pass_is_ended_and_that_can_be_undone(shown):
    read(shown, "Nobody")
    current = shown.story.rereading.current

    shown.do("end-pass")
    ended = shown.story.rereading.current
    button(shown, "Undo").click()

    assert ended is None
    assert shown.story.rereading.current is current


def test_what_was_ended_is_not_continued(shown):
    shown.do("end-pass")

    shown.do("continue-pass")
    said = shown.said
    shown.do("end-pass")

    assert said == "There is no pass to continue. Begin one first."
    assert shown.said == "No pass is under way."


def test_with_none_under_way_the_last_one_left_is_continued(shown):
    first = shown.story.rereading.current
    shown.story.rereading.begin("Tense")
    shown.do("end-pass")

    shown.do("continue-pass")

    assert shown.story.rereading.current is first


def test_one_goes_through_what_is_unread(shown):
    read(shown, "The Landing")
    read(shown, "Nobody")
    shown.screen.navigation.go_to(0)

    shown.do("next-unread")
    first = shown.page.caret
    shown.do("next-unread")

    assert first == shown.text.index("The ferry")
    assert shown.page.caret == first
    assert shown.said == "From the start of the story again."


def test_what_changed_since_it_was_read_is_gone_to(shown):
    shown.story.rereading.read([Span(0, len(shown.text))])
    at = shown.span("Nobody").start
    shown.session.edit(ChangeSet((Change(Span(at, at), "Almost "),)), "Typing")
    shown.screen.navigation.go_to(0)

    shown.do("next-unread")

    assert shown.page.caret == shown.text.index("“Is it")


def test_when_all_is_read_one_is_told(shown):
    shown.story.rereading.read([Span(0, len(shown.text))])

    shown.do("next-unread")
    QApplication.processEvents()

    assert shown.said == "Everything has been read."
