from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from desktop.appearance.theme import load_theme
from desktop.screens.cuttings.cuttings_dialog import (
    CuttingsDialog,
    place_words,
    row_lines,
)
from desktop.session.story.cuttings import Cutting
from desktop.storage.story.settings import Settings
from desktop.text.span import Span

NOW = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)


def cutting(text="It was <b>late</b>.", **details):
    details = {"notes": 0, "before": "", "after": "", "place": Span(3, 3), **details}
    return Cutting("urn:uuid:1", text, NOW, **details)


@pytest.fixture
def dialog(qtbot):
    dialog = CuttingsDialog("The Sea", Settings(), load_theme("light"), None)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def button(dialog, name):
    return dialog.findChild(QPushButton, name)


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        ("", "", "It stood alone in its place."),
        ("She asked. ", "", "It stood behind “…She asked.”."),
        ("", "Nobody came.", "It stood before “Nobody came.…”."),
        ("a b c d e f", "g h", "It stood between “…b c d e f” and “g h…”."),
    ],
)
def test_it_is_said_where_a_cutting_stood(before, after, words):
    assert place_words(cutting(before=before, after=after)) == words


def test_a_row_has_the_first_words_and_the_facts():
    found = row_lines(cutting("\n\nIt was late.", notes=2), NOW)

    assert found == ("It was late.", "now · 3 words · 2 notes")


def test_what_was_cut_is_shown_as_it_is_written(dialog):
    dialog.show_cuttings([cutting()], "")

    assert dialog.findChild(QPlainTextEdit).toPlainText() == "It was <b>late</b>."


def test_one_whose_place_is_gone_can_be_put_at_the_caret(dialog):
    dialog.show_cuttings([cutting(place=None)], "")

    assert not button(dialog, "put_back").isEnabled()
    assert button(dialog, "put").isEnabled()


def test_where_the_text_cannot_be_edited_a_cutting_can_be_copied(dialog, qtbot):
    dialog.show_cuttings([cutting()], "The story can only be read.")

    assert not button(dialog, "put_back").isEnabled()
    assert not button(dialog, "delete").isEnabled()
    with qtbot.waitSignal(dialog.copy_requested, timeout=0):
        button(dialog, "copy").click()


def test_enter_puts_the_chosen_one_back(dialog, qtbot):
    dialog.show_cuttings([cutting("a"), cutting("b")], "")
    rows = dialog._rows
    QTest.keyClick(rows, Qt.Key.Key_Down)

    with qtbot.waitSignal(dialog.put_back_requested, timeout=0) as asked:
        QTest.keyClick(rows, Qt.Key.Key_Return)

    assert asked.args[0].text == "b"


def test_when_one_is_gone_the_next_is_chosen(dialog):
    dialog.show_cuttings([cutting("a"), cutting("b"), cutting("c")], "")
    QTest.keyClick(dialog._rows, Qt.Key.Key_Down)

    dialog.show_cuttings([cutting("a"), cutting("c")], "")

    assert dialog._rows.chosen.text == "c"
    dialog.show_cuttings([], "")
    assert not button(dialog, "put_back").isVisible()
