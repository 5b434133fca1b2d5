from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QMainWindow,
    QWidget,
)

from desktop.appearance.theme import load_theme
from desktop.panels.palette.palette import Palette
from desktop.panels.palette.palette_rows import PaletteRow


@pytest.fixture
def window(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setCentralWidget(QLineEdit(window))
    window.resize(900, 700)
    window.show()
    window.activateWindow()
    qtbot.waitActive(window)
    window.centralWidget().setFocus()
    return window


@pytest.fixture
def palette(window):
    palette = Palette(load_theme("light"), window)
    palette.open("Ctrl ⇧ P", [QKeySequence("Ctrl+Shift+P")], [(("↵",), "do it")])
    palette.told = []
    palette.chosen.connect(lambda key, other: palette.told.append((key, other)))
    return palette


def head(words):
    return PaletteRow("", words, is_head=True)


def rows(*keys):
    return [PaletteRow(key, f"Row {key}") for key in keys]


def press(palette, key, held=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(palette.panel.field, key, held)


def test_the_first_row_is_chosen_and_heads_are_passed_by(palette):
    palette.show_rows([head("Do"), *rows("a"), head("Notes"), *rows("b")])
    assert palette.chosen_key == "a"

    press(palette, Qt.Key.Key_Down)
    assert palette.chosen_key == "b"
    press(palette, Qt.Key.Key_Down)
    assert palette.chosen_key == "a"
    press(palette, Qt.Key.Key_Up)
    assert palette.chosen_key == "b"


def test_pages_and_ends_do_not_go_round(palette):
    palette.show_rows([head("Do"), *rows(*"abcdefghijklmnopq")])

    press(palette, Qt.Key.Key_PageDown)
    assert palette.chosen_key == "i"
    press(palette, Qt.Key.Key_End)
    assert palette.chosen_key == "q"
    press(palette, Qt.Key.Key_PageDown)
    assert palette.chosen_key == "q"
    press(palette, Qt.Key.Key_Home)
    assert palette.chosen_key == "a"


def test_home_and_end_go_about_in_what_is_typed(palette):
    palette.show_rows(rows(*"abc"))
    palette.panel.field.setText("note")

    press(palette, Qt.Key.Key_Home)

    assert palette.panel.field.cursorPosition() == 0
    assert palette.chosen_key == "a"


def test_enter_chooses_and_ctrl_means_the_other_thing(palette):
    palette.show_rows(rows("a", "b"))

    press(palette, Qt.Key.Key_Return)
    press(palette, Qt.Key.Key_Enter, Qt.KeyboardModifier.ControlModifier)

    assert palette.told == [("a", False), ("a", True)]


def test_nothing_is_chosen_where_there_is_nothing(palette):
    palette.show_rows([PaletteRow("", "Nothing is called that.")])

    press(palette, Qt.Key.Key_Return)
    press(palette, Qt.Key.Key_Down)

    assert palette.told == []


def test_what_comes_later_moves_no_row_one_is_at(palette):
    palette.show_rows([head("Do"), *rows(*map(str, range(30)))])
    for _ in range(20):
        press(palette, Qt.Key.Key_Down)
    shown = palette.panel.list
    before = shown.visualRect(shown.currentIndex()).top()

    later = [head("Notes"), *rows(*"abcde"), head("Do"), *rows(*map(str, range(30)))]
    palette.show_rows(later, is_same=True)

    assert palette.chosen_key == "20"
    assert shown.visualRect(shown.currentIndex()).top() == before


def test_other_words_begin_at_the_first_row_again(palette):
    palette.show_rows(rows(*"abc"))
    press(palette, Qt.Key.Key_Down)

    palette.show_rows(rows(*"bca"))

    assert palette.chosen_key == "b"


def test_esc_gives_the_keys_back(palette, window):
    assert palette.panel.field.hasFocus()

    press(palette, Qt.Key.Key_Escape)

    assert palette.isHidden()
    assert window.centralWidget().hasFocus()


def test_keys_given_to_something_else_in_the_window_close_it(palette, window):
    window.centralWidget().setFocus()

    assert palette.isHidden()
    assert window.centralWidget().hasFocus()


def test_a_click_beside_the_panel_leaves_and_one_on_it_does_not(palette, qtbot):
    on_panel = palette.panel.geometry().topLeft() + QPoint(8, 8)
    qtbot.mouseClick(palette, Qt.MouseButton.LeftButton, pos=on_panel)
    assert not palette.isHidden()

    qtbot.mouseClick(palette, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert palette.isHidden()


def test_the_panel_is_as_high_as_its_rows_and_no_higher_than_the_window(palette):
    palette.show_rows(rows("a"))
    low = palette.panel.height()
    palette.show_rows(rows(*map(str, range(200))))

    assert low < palette.panel.height()
    assert palette.panel.geometry().bottom() < palette.height()


class _Below(QLabel):
    """What lies below the palette, and how much of it is painted."""

    def __init__(self):
        super().__init__("What lies below.")
        self.painted = QRegion()

    def paintEvent(self, event):
        self.painted |= event.region()
        super().paintEvent(event)

    def enterEvent(self, event):
        self.setText("The mouse is here.")

    def leaveEvent(self, event):
        self.setText("The mouse is somewhere else.")


def _pixels(window):
    return window.backingStore().paintDevice().copy()


@pytest.fixture
def below(window, qtbot):
    below = _Below()
    window.setCentralWidget(below)
    below.field = QLineEdit(below)
    below.field.show()
    below.field.setFocus()
    qtbot.waitUntil(lambda: not below.painted.isEmpty())
    return below


@pytest.fixture
def still():
    """Let no caret blink."""
    before = QApplication.cursorFlashTime()
    QApplication.setCursorFlashTime(0)
    yield
    QApplication.setCursorFlashTime(before)


def opened(window):
    palette = Palette(load_theme("light"), window)
    palette.open("Ctrl ⇧ P", [], [(("↵",), "do it")], rows(*"abc"))
    return palette


def test_what_lies_below_is_not_painted_anew_when_it_opens(window, below, qtbot):
    QApplication.processEvents()
    below.painted = QRegion()

    palette = opened(window)
    qtbot.waitUntil(palette.panel.field.hasFocus)
    QApplication.processEvents()

    # What loses the keys, and what gets them, is.
    there = QRegion(palette.panel.geometry()) | QRegion(below.field.geometry())
    assert (below.painted - there).isEmpty()


@pytest.mark.usefixtures("still")
def test_it_looks_as_if_all_had_been_painted(window, below, qtbot):
    QTest.mouseMove(below, QPoint(20, 600))
    qtbot.waitUntil(lambda: "here" in below.text())

    palette = opened(window)
    qtbot.waitUntil(palette.panel.field.hasFocus)
    QApplication.processEvents()
    opened_so = _pixels(window)

    for widget in (window, *window.findChildren(QWidget)):
        widget.update()
    QApplication.processEvents()

    assert _pixels(window) == opened_so
    palette.leave()


@pytest.mark.usefixtures("still")
def test_what_changes_below_it_is_seen(window, below, qtbot):
    opened(window)
    QApplication.processEvents()
    before = _pixels(window)

    below.setText("Something else, and more of it.")

    qtbot.waitUntil(lambda: _pixels(window) != before)
