from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from desktop.annotations.kinds import Kind
from desktop.appearance.theme import load_theme
from desktop.modes import Mode
from desktop.panels.kind_rows import KindRow
from desktop.panels.message_bar import MessageBar
from desktop.panels.note_filters import NoteFilters
from desktop.panels.top_bar import TopBar

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
            stops.append(widget.text() if is_worded else widget.accessibleName())
        widget = widget.nextInFocusChain()
    return stops


def test_tab_goes_through_the_top_bar_from_left_to_right(window):
    bar, field = TopBar(THEME, window), QLineEdit(window)
    field.setAccessibleName("after")

    bar.show_chip("Draft 3")
    bar.set_modes([Mode.REREAD, Mode.REVISE])

    stops = ["Menu", "Draft 3 ▾", "Reread", "Revise", "Search", "after"]
    assert tabbed(window) == stops


def test_tab_goes_through_a_message_from_left_to_right(window):
    bar, field = MessageBar(THEME, window), QLineEdit(window)
    field.setAccessibleName("after")

    bar.show_message("Two versions.", [("Show both", list), ("Keep mine", list)])

    stops = ["Show both", "Keep mine", "Dismiss", "after"]
    assert tabbed(window, is_shown=True) == stops


def test_tab_goes_through_the_filters_from_top_to_bottom(window):
    filters = NoteFilters(THEME, window)

    filters.show_kinds([KindRow(Kind.NOTE, "Note", 1), KindRow(Kind.QUESTION, "Q", 2)])

    stops = tabbed(window)
    assert stops[:4] == ["Show all", "Note, 1", "Q, 2", "Yellow"]
    assert stops[-5:-2] == ["All", "Open", "Done"]
