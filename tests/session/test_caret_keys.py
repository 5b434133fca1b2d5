from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QLineEdit

from desktop.session.caret_keys import (
    erasing_of,
    follow_key,
    follow_key_in_line,
    move_of,
    step_of,
)
from desktop.session.suggesting import Way

_Key, _Held = Qt.Key, Qt.KeyboardModifier
CTRL, SHIFT = _Held.ControlModifier, _Held.ShiftModifier


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
        (_Key.Key_Backspace, _Held.GroupSwitchModifier, (Way.BACKWARD, False)),
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


# In fields


@pytest.fixture
def field(qtbot):
    field = QLineEdit()
    qtbot.addWidget(field)
    return field


@pytest.fixture
def cursor(qapp):
    document = QTextDocument("“I don´t 👍🏽.\nso")
    yield QTextCursor(document)
    document.deleteLater()


@pytest.mark.parametrize("sign", ["👩‍👩‍👧", "🇩🇪", "👍🏽", "e\u0301", "a"])
def test_backspace_in_a_field_takes_a_whole_sign(field, qtbot, sign):
    field.setText(f"a{sign}b")
    field.setCursorPosition(len(f"a{sign}".encode("utf-16-le")) // 2)

    with qtbot.waitSignal(field.textEdited, timeout=0):
        assert follow_key_in_line(key(_Key.Key_Backspace), field)

    assert field.text() == "ab"
    assert field.cursorPosition() == 1


def test_nothing_is_deleted_at_the_ends_of_a_field(field):
    field.setText("ab")
    field.setCursorPosition(0)

    follow_key_in_line(key(_Key.Key_Backspace), field)
    field.setCursorPosition(2)
    follow_key_in_line(key(_Key.Key_Delete, CTRL), field)

    assert field.text() == "ab"


def test_keys_in_a_field_go_and_select_by_words(field):
    field.setText("😀 don´t, well-known")
    field.setCursorPosition(0)
    places = []

    for _ in range(4):
        follow_key_in_line(key(_Key.Key_Right, CTRL), field)
        places.append(field.cursorPosition())
    follow_key_in_line(key(_Key.Key_Left, CTRL | SHIFT), field)
    follow_key_in_line(key(_Key.Key_Left, CTRL | SHIFT), field)

    assert places == [3, 8, 10, 20]
    assert field.selectedText() == ", well-known"

    follow_key_in_line(key(_Key.Key_Right, CTRL | SHIFT), field)
    assert field.selectedText() == "well-known"


def test_other_keys_of_a_field_are_left_to_qt(field):
    field.setText("so")
    field.selectAll()

    assert not follow_key_in_line(key(_Key.Key_Backspace), field)
    assert not follow_key_in_line(key(_Key.Key_A), field)
    assert field.text() == "so"


def test_keys_go_by_words_over_the_lines_of_a_field(cursor):
    places = []

    for _ in range(8):
        follow_key(key(_Key.Key_Right, CTRL), cursor)
        places.append(cursor.position())
    for _ in range(3):
        follow_key(key(_Key.Key_Left, CTRL), cursor)
        places.append(cursor.position())

    assert places == [1, 3, 9, 14, 15, 17, 17, 17, 15, 14, 9]


def test_keys_delete_signs_and_words_in_a_field(cursor):
    cursor.setPosition(13)

    for held in (_Held.NoModifier, CTRL):
        follow_key(key(_Key.Key_Backspace, held), cursor)
    follow_key(key(_Key.Key_Delete, CTRL), cursor)
    follow_key(key(_Key.Key_Delete), cursor)

    assert cursor.document().toPlainText() == "“I so"
