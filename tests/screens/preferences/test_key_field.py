from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from desktop.screens.preferences.key_field import KeyField

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
