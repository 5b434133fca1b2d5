from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from desktop.actions.actions import ACTIONS, conflicts, keys_of
from desktop.screens.preferences.shortcuts_page import (
    KeyField,
    ShortcutTable,
    holders,
    objection,
    taken_over,
    with_key,
    with_own_keys,
    without_keys,
)

BY_ID = {spec.id: spec for spec in ACTIONS}
NOTE = BY_ID["note"]
KEYS = ["M", "N", "Ctrl+F", "Ctrl+Alt+N", "Ctrl+M", "F3", "Del", "F12"]


@pytest.fixture(autouse=True)
def _gui(qapp):
    """Keys are written the way the platform's application writes them."""


@pytest.mark.parametrize(
    ("pressed", "keys"),
    [
        (["M"], ["M", "Ctrl+Alt+N"]),
        (["Ctrl+M"], ["N", "Ctrl+M"]),
        (["F12", "M"], ["M", "F12"]),
        (["M", "N"], ["N", "Ctrl+Alt+N"]),
    ],
)
def test_a_plain_key_replaces_the_plain_one_and_another_the_other(pressed, keys):
    changed = {}
    for key in pressed:
        changed = with_key(NOTE, changed, key)

    assert keys_of(NOTE, changed) == keys


def test_only_keys_that_are_not_an_actions_own_are_kept():
    assert with_key(NOTE, with_key(NOTE, {}, "M"), "N") == {}


def test_an_action_can_lose_its_keys_and_have_them_back():
    bare = without_keys(NOTE, {"reply": ("F12",)})

    assert bare == {"reply": ("F12",), "note": ()}
    assert with_own_keys(NOTE, bare) == {"reply": ("F12",)}


@pytest.mark.parametrize(
    ("action", "key", "others"),
    [
        ("note", "Ctrl+F", ["find"]),
        ("note", "Q", ["question"]),
        ("note", "N", []),
        ("replace", "Ctrl+O", ["open"]),
        ("note", "Ctrl+Alt+F3", []),
    ],
)
def test_who_else_is_called_by_a_key_is_known(action, key, others):
    assert [spec.id for spec in holders(BY_ID[action], {}, key)] == others


def test_a_key_taken_over_leaves_the_other_action_its_rest():
    changed = taken_over(NOTE, {}, "Ctrl+G")

    assert changed == {"find-next": ("F3",), "note": ("N", "Ctrl+G")}


@settings(max_examples=25, deadline=None)
@given(
    st.lists(st.tuples(st.sampled_from(ACTIONS), st.sampled_from(KEYS)), max_size=20)
)
def test_keys_taken_over_never_conflict(steps):
    changed = {}
    for spec, key in steps:
        if objection(spec, key) is None:
            changed = taken_over(spec, changed, key)

    assert conflicts(changed) == ()


def test_a_key_that_would_only_ever_type_is_refused_with_a_reason():
    assert "would type" in objection(BY_ID["done-and-next"], "Z")
    assert objection(BY_ID["done-and-next"], "Ctrl+Alt+Z") is None
    assert objection(NOTE, "Z") is None


CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT, KEYPAD = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.KeypadModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def field(qtbot):
    field = KeyField()
    qtbot.addWidget(field)
    return field


def press(key, held=NONE, typed=""):
    return QKeyEvent(QEvent.Type.KeyPress, key, held, typed)


@pytest.mark.parametrize(
    ("event", "text"),
    [
        pytest.param(press(Qt.Key.Key_N, NONE, "n"), "N", id="letter"),
        pytest.param(press(Qt.Key.Key_N, SHIFT, "N"), "Shift+N", id="capital"),
        pytest.param(press(Qt.Key.Key_N, CTRL | ALT, "\x0e"), "Ctrl+Alt+N", id="both"),
        pytest.param(press(Qt.Key.Key_Question, SHIFT, "?"), "?", id="symbol"),
        pytest.param(press(Qt.Key.Key_Plus, CTRL | SHIFT, "+"), "Ctrl++", id="plus"),
        pytest.param(press(Qt.Key.Key_1, KEYPAD, "1"), "1", id="number-pad"),
        pytest.param(press(Qt.Key.Key_F9, SHIFT), "Shift+F9", id="function"),
        pytest.param(press(Qt.Key.Key_Return, CTRL, "\r"), "Ctrl+Return", id="return"),
        pytest.param(press(Qt.Key.Key_Delete, NONE, "\x7f"), "Del", id="delete"),
    ],
)
def test_pressed_keys_are_reported(field, qtbot, event, text):
    with qtbot.waitSignal(field.key_pressed, timeout=0) as pressed:
        field.keyPressEvent(event)

    assert pressed.args == [text]
    assert field.text() == ""


@pytest.mark.parametrize(
    "key", [Qt.Key.Key_Control, Qt.Key.Key_AltGr, Qt.Key.Key_unknown, Qt.Key.Key_Tab]
)
def test_a_key_that_is_only_held_or_leaves_is_no_shortcut(field, qtbot, key):
    with qtbot.assertNotEmitted(field.key_pressed):
        field.keyPressEvent(press(key))


def test_esc_thinks_better_of_it(field, qtbot):
    with qtbot.waitSignal(field.left, timeout=0):
        qtbot.keyClick(field, Qt.Key.Key_Escape)


def test_what_is_pressed_calls_no_action_of_the_window(field):
    event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Q, CTRL)
    event.ignore()

    field.event(event)

    assert event.isAccepted()


@pytest.fixture
def table(qapp, qtmodeltester):
    table = ShortcutTable()
    qtmodeltester.check(table)
    return table


def cells(table, spec):
    row = table.row_of(spec)
    return [table.index(row, column).data() for column in range(table.columnCount())]


def test_an_action_is_shown_with_its_menu_and_keys(table):
    assert cells(table, NOTE) == ["Note", "Mark", "N", "Ctrl+Alt+N"]


def test_keys_of_the_authors_choosing_are_shown_in_bold(table):
    table.show_shortcuts({"note": ("M", "F12")})

    assert cells(table, NOTE)[2:] == ["M", "F12"]
    index = table.index(table.row_of(NOTE), 0)
    assert index.data(Qt.ItemDataRole.FontRole).bold()


@pytest.mark.parametrize("words", ["tags", "CTRL+SHIFT+T", "note tags"])
def test_actions_are_found_by_name_key_and_menu(table, words):
    table.show_matching(words)

    assert table.rowCount() == 1
    assert table.action_at(0).id == "edit-tags"
    assert table.row_of(NOTE) is None


def test_every_action_but_the_lists_has_a_row(table):
    assert table.rowCount() == sum(not spec.is_list for spec in ACTIONS)
