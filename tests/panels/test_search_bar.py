from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from desktop.appearance.theme import load_theme
from desktop.panels.search_bar import SearchBar
from desktop.text.finding.search import Query


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def bar(window):
    return SearchBar(load_theme("light"), window)


def button(bar, name):
    buttons = bar.findChildren(QAbstractButton)
    return next(b for b in buttons if name in (b.text(), b.accessibleName()))


def field(bar, name="Find in the story"):
    return next(f for f in bar.findChildren(QLineEdit) if f.accessibleName() == name)


def test_the_bar_is_away_until_it_is_opened(bar):
    assert bar.isHidden()

    bar.open()
    assert not bar.isHidden()


def test_typing_looks_for_the_words(bar, qtbot):
    with qtbot.waitSignal(bar.query_changed, timeout=0) as changed:
        field(bar).setText("rope")

    assert changed.args == [Query("rope")]


@pytest.mark.parametrize(
    ("option", "query"),
    [
        ("Whole words", Query("rope", whole_words=True)),
        ("Match case", Query("rope", match_case=True)),
    ],
)
def test_an_option_looks_again(bar, qtbot, option, query):
    field(bar).setText("rope")

    with qtbot.waitSignal(bar.query_changed, timeout=0) as changed:
        qtbot.mouseClick(button(bar, option), Qt.MouseButton.LeftButton)

    assert changed.args == [query]


def test_enter_goes_to_the_next_place(bar, qtbot):
    bar.open("rope")

    with qtbot.waitSignal(bar.next_requested, timeout=0):
        qtbot.keyClick(field(bar), Qt.Key.Key_Return)


def test_shift_enter_goes_back(bar, qtbot):
    bar.open("rope")
    shift = Qt.KeyboardModifier.ShiftModifier

    with qtbot.waitSignal(bar.previous_requested, timeout=0):
        qtbot.keyClick(field(bar), Qt.Key.Key_Return, shift)


def test_escape_closes(bar, qtbot):
    bar.open("rope")

    with qtbot.waitSignal(bar.closed, timeout=0):
        qtbot.keyClick(field(bar), Qt.Key.Key_Escape)

    assert bar.isHidden()


def test_opening_again_keeps_what_was_looked_for(bar):
    bar.open("rope")
    bar.hide()

    bar.open()

    assert field(bar).selectedText() == "rope"


@pytest.mark.parametrize(
    ("typed", "current", "total", "told"),
    [
        ("", 0, 0, ""),
        ("rope", 0, 0, "Nothing found"),
        ("rope", 0, 12, "12 found"),
        ("rope", 3, 1200, "3 of 1\u202f200"),
    ],
)
def test_it_tells_how_many_places_there_are(bar, typed, current, total, told):
    field(bar).setText(typed)

    bar.show_count(current, total)

    assert bar.findChild(QLabel).text() == told
    assert button(bar, "Replace all").isEnabled() == (total > 0)


@pytest.mark.parametrize(
    ("name", "signal"),
    [("Replace", "replace_requested"), ("Replace all", "replace_all_requested")],
)
def test_replacing_tells_by_what(bar, qtbot, name, signal):
    bar.open("rope")
    bar.show_replacing(True)
    bar.show_count(1, 2)
    field(bar, "Replace with").setText("line")

    with qtbot.waitSignal(getattr(bar, signal), timeout=0) as requested:
        qtbot.mouseClick(button(bar, name), Qt.MouseButton.LeftButton)

    assert requested.args == ["line"]


def test_enter_replaces_this_place(bar, qtbot):
    bar.open("rope")
    bar.show_replacing(True)
    bar.show_count(1, 2)
    replacement = field(bar, "Replace with")
    replacement.setFocus()

    with qtbot.waitSignal(bar.replace_requested, timeout=0):
        qtbot.keyClick(replacement, Qt.Key.Key_Return)


def test_enter_replaces_nothing_if_nothing_was_found(bar, qtbot):
    bar.open("rope")
    bar.show_replacing(True)
    bar.show_count(0, 0)
    replacement = field(bar, "Replace with")
    replacement.setFocus()

    with qtbot.assertNotEmitted(bar.replace_requested):
        qtbot.keyClick(replacement, Qt.Key.Key_Return)


def test_nothing_is_replaced_in_reread(bar):
    bar.open("rope")

    row = field(bar, "Replace with").parentWidget()
    assert row.isHidden()

    bar.show_replacing(True)
    assert not row.isHidden()
