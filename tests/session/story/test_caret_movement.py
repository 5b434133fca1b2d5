from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QLineEdit, QTextEdit

from desktop.session.story.caret_movement import (
    Way,
    WordSelection,
    erasing_of,
    follow_key_in_line,
    is_typed,
    move_by_words,
    move_of,
    select_erased,
    step_of,
    types,
)

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
    ("typed", "held", "goes_in", "is_meant"),
    [
        ("a", _Held.NoModifier, True, True),
        ("å", CTRL | _Held.AltModifier, True, True),
        ("a", _Held.AltModifier, True, False),
        ("a", _Held.MetaModifier, True, False),
        ("\t", _Held.AltModifier, True, False),
        ("\u200d", CTRL | SHIFT, True, True),
        ("\ue000", _Held.NoModifier, True, True),
        ("a", CTRL, False, False),
        ("\t", CTRL, False, False),
        ("\x08", _Held.NoModifier, False, False),
        ("\x85", _Held.NoModifier, False, False),
        ("", _Held.NoModifier, False, False),
    ],
)
def test_a_key_types_what_qt_would_put_into_a_text(
    qtbot, typed, held, goes_in, is_meant
):
    event = QKeyEvent(QEvent.Type.KeyPress, 0, held, typed)
    editor = QTextEdit()
    qtbot.addWidget(editor)

    editor.keyPressEvent(QKeyEvent(event))

    assert is_typed(event) is goes_in
    assert types(event) is is_meant
    assert editor.toPlainText() == (typed if goes_in else "")


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
        move_by_words(key(_Key.Key_Right, CTRL), cursor)
        places.append(cursor.position())
    for _ in range(3):
        move_by_words(key(_Key.Key_Left, CTRL), cursor)
        places.append(cursor.position())

    assert places == [1, 3, 9, 14, 15, 17, 17, 17, 15, 14, 9]


def erase(event, cursor):
    way, is_word = erasing_of(event)
    select_erased(cursor, way, is_word=is_word)
    cursor.removeSelectedText()


def test_keys_delete_signs_and_words_in_a_field(cursor):
    cursor.setPosition(13)

    for held in (_Held.NoModifier, CTRL):
        erase(key(_Key.Key_Backspace, held), cursor)
    erase(key(_Key.Key_Delete, CTRL), cursor)
    erase(key(_Key.Key_Delete), cursor)

    assert cursor.document().toPlainText() == "“I so"


# With the mouse


@pytest.fixture
def document(qapp):
    document = QTextDocument("😀 don´t, well-known\nor so")
    yield document
    document.deleteLater()


@pytest.fixture
def at(document):
    def placed(position):
        cursor = QTextCursor(document)
        cursor.setPosition(position)
        return cursor

    return placed


def test_the_word_at_the_pointer_is_selected(at):
    assert WordSelection().begin(at(5)).selectedText() == "don´t"
    assert WordSelection().begin(at(0)).selectedText() == "😀"


@pytest.mark.parametrize(
    ("to", "selected"),
    [
        (6, "don´t"),
        (9, "don´t,"),
        (12, "don´t, well-known"),
        (25, "don´t, well-known\u2029or so"),
        (1, "😀 don´t"),
    ],
)
def test_it_is_gone_on_from_by_whole_words(at, to, selected):
    words = WordSelection()
    words.begin(at(5))

    assert words.drawn_to(at(to)).selectedText() == selected


def test_the_caret_is_where_the_pointer_is(at):
    words = WordSelection()
    words.begin(at(5))

    back, onward = words.drawn_to(at(0)), words.drawn_to(at(12))

    assert back.position() < back.anchor()
    assert onward.anchor() < onward.position()


def test_among_blanks_there_is_no_word_to_go_on_from(document, at):
    document.setPlainText("a   b")
    words = WordSelection()

    assert not words.begin(at(2)).hasSelection()
    assert words.drawn_to(at(5)) is None


def test_it_ends_where_something_else_is_selected(at):
    words = WordSelection()
    selected = words.begin(at(5))

    words.press(selected, goes_on=True)
    assert words.drawn_to(at(12)) is not None

    words.press(at(12), goes_on=True)
    assert words.drawn_to(at(12)) is None

    words.begin(at(5))
    words.press(selected, goes_on=False)
    assert words.drawn_to(at(12)) is None


def test_a_press_goes_on_from_what_was_selected_since_and_not_from_the_word(at):
    words = WordSelection()
    word, since = words.begin(at(5)), at(0)
    words.press(since, goes_on=True)

    gone_on = words.gone_on(since, word, at(12))

    assert (gone_on.anchor(), gone_on.position()) == (0, 12)
    assert words.gone_on(since, since, at(12)) is None  # Qt does that right
