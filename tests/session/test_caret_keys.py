from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from desktop.session.caret_keys import erasing_of, move_of, offset_after, step_of
from desktop.session.suggesting import Way

_Key, _Held = Qt.Key, Qt.KeyboardModifier


def key(which, held=_Held.NoModifier):
    return QKeyEvent(QEvent.Type.KeyPress, which, held)


@pytest.mark.parametrize(
    ("which", "held", "move"),
    [
        (_Key.Key_Right, _Held.ControlModifier, (Way.FORWARD, False)),
        (_Key.Key_Left, _Held.ControlModifier, (Way.BACKWARD, False)),
        (
            _Key.Key_Left,
            _Held.ControlModifier | _Held.ShiftModifier,
            (Way.BACKWARD, True),
        ),
        (_Key.Key_Left, _Held.NoModifier, None),
    ],
)
def test_keys_go_by_words(qapp, which, held, move):
    assert move_of(key(which, held)) == move


@pytest.mark.parametrize(
    ("which", "held", "erasing"),
    [
        (_Key.Key_Backspace, _Held.NoModifier, (Way.BACKWARD, False)),
        (_Key.Key_Backspace, _Held.ShiftModifier, (Way.BACKWARD, False)),
        (_Key.Key_Backspace, _Held.ControlModifier, (Way.BACKWARD, True)),
        (_Key.Key_Delete, _Held.NoModifier, (Way.FORWARD, False)),
        (_Key.Key_Delete, _Held.ControlModifier, (Way.FORWARD, True)),
        (_Key.Key_Backspace, _Held.AltModifier, None),
        (_Key.Key_D, _Held.NoModifier, None),
    ],
)
def test_keys_delete_signs_and_words(qapp, which, held, erasing):
    assert erasing_of(key(which, held)) == erasing


@pytest.mark.parametrize(
    ("platform", "place"), [("linux", 4), ("win32", 4), ("darwin", 3)]
)
def test_a_mac_goes_to_the_end_of_a_word(platform, place):
    step = step_of(Way.FORWARD, is_word=True, platform=platform)

    assert step("one two", 0) == place


def test_fields_are_counted_as_qt_does():
    step = step_of(Way.BACKWARD, is_word=False)

    assert offset_after(step, "a👍🏽", 5) == 1
