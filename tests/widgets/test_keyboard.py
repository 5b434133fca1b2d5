from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QDialog,
    QLineEdit,
    QPushButton,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import delete, isValid

from desktop.annotations.kinds import Kind
from desktop.appearance.theme import load_theme
from desktop.panels.note_filters import KindRow, NoteFilters
from desktop.panels.top_bar import TopBar
from desktop.storage.story.story_state import Mode
from desktop.widgets.keyboard import EnterPresses, WordField, give_keys_on, tab_before
from desktop.widgets.message_bar import MessageBar

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def dialog(qtbot, qapp):
    dialog = QDialog()
    dialog.watch = EnterPresses(qapp, dialog)
    qtbot.addWidget(dialog)
    dialog.done_by = []
    layout = QVBoxLayout(dialog)
    for made in (QLineEdit(), QPushButton("Cancel"), QToolButton(), QCheckBox("All")):
        layout.addWidget(made)
        if isinstance(made, (QPushButton, QToolButton)):
            made.clicked.connect(lambda *_, m=made: dialog.done_by.append(m))
    dialog.findChild(QPushButton).setAutoDefault(False)
    dialog.show()
    qtbot.waitActive(dialog)
    return dialog


def press(dialog, part, *held):
    widget = dialog.findChild(part)
    widget.setFocus()
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Return, *held)
    return widget


@pytest.mark.parametrize("part", [QPushButton, QToolButton])
def test_enter_presses_the_button_that_has_the_keys(dialog, part):
    button = press(dialog, part)

    assert dialog.done_by == [button]
    assert dialog.isVisible()


def test_what_is_held_with_enter_makes_another_key_of_it(dialog):
    press(dialog, QPushButton, CONTROL)

    assert dialog.done_by == []


def test_enter_in_a_field_presses_no_button(dialog):
    press(dialog, QPushButton)
    dialog.done_by.clear()

    press(dialog, QLineEdit)

    assert dialog.done_by == []


def test_a_box_is_ticked_by_space_and_leaves_enter_alone(dialog):
    box = press(dialog, QCheckBox)

    assert not box.isChecked()


THEME = load_theme("light")


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    return window


def tabbed(window, *, is_shown=False):
    """Return what Tab goes through, by the words on it or its name.

    With ``is_shown`` what is put away is left out, as Tab leaves it out.
    """
    stops = []
    widget = window.nextInFocusChain()
    while widget is not window:
        takes_keys = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes_keys and (not is_shown or widget.isVisibleTo(window)):
            is_worded = isinstance(widget, QAbstractButton) and widget.text()
            words = widget.text().strip() if is_worded else widget.accessibleName()
            stops.append(words)
        widget = widget.nextInFocusChain()
    return stops


def test_tab_goes_through_the_top_bar_from_left_to_right(window):
    bar, field = TopBar(THEME, window), QLineEdit(window)
    field.setAccessibleName("after")

    bar.show_chip("Draft 3")
    bar.set_modes([Mode.REREAD, Mode.REVISE])

    stops = ["Menu", "Draft 3", "Reread", "Revise", "Search", "Lenses", "Share"]
    assert tabbed(window) == [*stops, "after"]


def test_tab_goes_through_a_message_from_left_to_right(window):
    bar, field = MessageBar(THEME, window), QLineEdit(window)
    field.setAccessibleName("after")

    bar.show_message("Two versions.", [("Show both", list), ("Keep mine", list)])

    stops = ["Show both", "Keep mine", "Dismiss", "after"]
    assert tabbed(window, is_shown=True) == stops


def test_tab_goes_through_the_filters_from_top_to_bottom(window):
    filters = NoteFilters(THEME, window)

    filters.show_kinds([KindRow(Kind.NOTE, "Note", 1), KindRow(Kind.QUESTION, "Q", 2)])

    stops = ["Show all", "All notes…", "All", "Open", "Done", "Note, 1", "Q, 2"]
    assert tabbed(window)[:8] == [*stops, "Yellow"]


def test_backspace_takes_a_whole_sign(qtbot):
    field = WordField("so 👩‍👩‍👧")
    qtbot.addWidget(field)

    QTest.keyClick(field, Qt.Key.Key_Backspace)
    QTest.keyClicks(field, "it")

    assert field.text() == "so it"


def test_a_word_is_what_it_is_on_the_page(qtbot):
    field = WordField("the well-known don´t")
    qtbot.addWidget(field)

    for _ in range(2):
        QTest.keyClick(field, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)

    assert field.text() == "the "


@pytest.mark.parametrize("is_next", [True, False])
def test_what_tab_came_by_is_not_lost_with_what_stood_before_it(qtbot, is_next):
    window = QWidget()
    qtbot.addWidget(window)
    field, text = QLineEdit(window), QTextEdit(window)
    bar = text.verticalScrollBar()
    window.show()
    field.setFocus()

    give_keys_on(window, is_next=is_next)
    delete(field)

    assert isValid(bar)


def test_what_stands_before_a_place_of_tab_is_not_lost_with_what_stands_there(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    text, field, button = QTextEdit(window), QLineEdit(window), QPushButton(window)
    bar = text.verticalScrollBar()

    tab_before(button, field)
    delete(field)

    assert isValid(bar)
