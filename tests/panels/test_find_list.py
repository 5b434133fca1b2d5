from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.appearance.theme import load_theme
from desktop.panels.find_list import FindHead, FindList, FindRow
from desktop.text.span import Span

HEADS = [FindHead("Chapter 1", 0, 2), FindHead("In the notes", 2, 1)]
ROWS = [
    FindRow("The old ", "sea", ".", Span(8, 11)),
    FindRow("A ", "sea", "!", Span(20, 23)),
    FindRow("Which ", "sea", "?", "urn:uuid:a"),
]


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def shown(window):
    shown = FindList(load_theme("light"), window)
    shown.resize(400, 200)
    window.show()
    shown.show()
    shown.show_finds(HEADS, ROWS.__getitem__)
    return shown


def words(shown):
    rows = shown.model()
    return [rows.index(row, 0).data() for row in range(rows.rowCount())]


def test_finds_stand_below_what_they_are_in(shown):
    assert words(shown) == [
        "Chapter 1",
        "The old sea.",
        "A sea!",
        "In the notes",
        "Which sea?",
    ]


def test_the_find_that_is_looked_at_is_chosen(shown):
    shown.show_find(1)

    assert shown.currentIndex().data() == "A sea!"


def test_the_keys_look_at_finds_and_pass_heads_by(shown, qtbot):
    shown.show_find(1)

    with qtbot.waitSignal(shown.looked_at, timeout=0) as looked_at:
        QTest.keyClick(shown, Qt.Key.Key_Down)

    assert looked_at.args == ["urn:uuid:a"]


def test_enter_goes_there(shown, qtbot):
    shown.show_find(0)

    with qtbot.waitSignal(shown.chosen, timeout=0) as chosen:
        QTest.keyClick(shown, Qt.Key.Key_Return)

    assert chosen.args == [Span(8, 11)]


def test_a_click_goes_there_but_not_on_a_head(shown, qtbot):
    rows = shown.model()
    for row, signals in ((0, []), (2, [Span(20, 23)])):
        told = []
        shown.chosen.connect(told.append)
        place = shown.visualRect(rows.index(row, 0)).center()
        QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)
        shown.chosen.disconnect(told.append)

        assert told == signals


def test_esc_leaves_it(shown, qtbot):
    with qtbot.waitSignal(shown.left, timeout=0):
        QTest.keyClick(shown, Qt.Key.Key_Escape)


def test_only_rows_in_view_are_worked_out(shown, qtbot):
    asked = []

    def row_of(number):
        asked.append(number)
        return ROWS[0]

    shown.show_finds([FindHead("All", 0, 5000)], row_of)
    shown.grab()

    assert 0 < len(set(asked)) < 100
