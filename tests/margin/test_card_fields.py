from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent

from desktop.margin.card_fields import NoteEditor


@pytest.fixture
def editor(qtbot, style):
    editor = NoteEditor("Words", "Write a note…")
    qtbot.addWidget(editor)
    editor.show_type(style.words_font, style.line_height)
    editor.begin("Too slow?")
    return editor


def overriding(key, modifiers):
    return QKeyEvent(QKeyEvent.Type.ShortcutOverride, key, modifiers)


def test_typing_goes_on_behind_the_words(editor, qtbot):
    with qtbot.waitSignal(editor.edited, timeout=0) as edited:
        qtbot.keyClicks(editor, "!")

    assert edited.args == ["Too slow?!"]


def test_keys_take_whole_signs_and_words(editor, qtbot):
    editor.begin("She can´t 👩‍👩‍👧")

    qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    assert editor.words == "She can´t "

    qtbot.keyClick(editor, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
    assert editor.words == "She "

    editor.undo()
    assert editor.words != "She "


@pytest.mark.parametrize("key", [Qt.Key.Key_Left, Qt.Key.Key_Backspace])
def test_what_is_being_composed_is_not_left_behind_by_keys_that_go_by_words(
    editor, qtbot, key
):
    editor.begin("One\ntwo ")
    editor.inputMethodEvent(QInputMethodEvent("가", []))

    qtbot.keyClick(editor, key, Qt.KeyboardModifier.ControlModifier)

    assert editor.document().lastBlock().layout().preeditAreaText() == ""


def test_a_double_click_and_what_follows_it_select_whole_words(editor, qtbot):
    editor.begin("She can´t go there")
    editor.resize(300, 40)
    with qtbot.waitExposed(editor):
        editor.show()

    def place(position):
        cursor = editor.textCursor()
        cursor.setPosition(position)
        return editor.cursorRect(cursor).center()

    left, view = Qt.MouseButton.LeftButton, editor.viewport()
    qtbot.mouseDClick(view, left, pos=place(6))
    assert editor.textCursor().selectedText() == "can´t"

    shift = Qt.KeyboardModifier.ShiftModifier
    qtbot.mouseClick(view, left, shift, pos=place(11))
    assert editor.textCursor().selectedText() == "can´t go"

    qtbot.mouseClick(view, left, pos=place(11))
    assert not editor.textCursor().hasSelection()


def test_a_click_with_shift_goes_on_from_where_keys_went_since(editor, qtbot):
    editor.begin("She can´t go there")
    editor.resize(300, 40)
    with qtbot.waitExposed(editor):
        editor.show()
    cursor = editor.textCursor()
    cursor.setPosition(6)
    view, word = editor.viewport(), editor.cursorRect(cursor).center()
    cursor.setPosition(11)
    place = editor.cursorRect(cursor).center()

    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=word)
    qtbot.keyClick(editor, Qt.Key.Key_Home)
    shift = Qt.KeyboardModifier.ShiftModifier
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, shift, pos=place)

    assert editor.textCursor().selectedText() == "She can´t g"


@pytest.mark.parametrize("words", ["", "a\nb\n\nc", "a\xa0b", "😀 sea", "\tx "])
def test_words_come_back_as_they_were_shown(editor, words):
    editor.begin(words)

    assert editor.words == words


def test_showing_words_is_not_an_edit(editor, qtbot):
    with qtbot.assertNotEmitted(editor.edited):
        editor.begin("Cut this.")
        editor.show_words("Keep this.")

    assert editor.words == "Keep this."


def test_words_typed_meanwhile_are_not_overwritten_by_those_still_kept(editor, qtbot):
    qtbot.keyClicks(editor, " Yes")

    editor.show_words("Too slow?")

    assert editor.words == "Too slow? Yes"


def test_words_undone_elsewhere_are_shown(editor, qtbot):
    qtbot.keyClicks(editor, " Yes")
    editor.show_words("Too slow? Yes")

    editor.show_words("Too slow?")

    assert editor.words == "Too slow?"


def test_shift_enter_is_a_line_end(editor, qtbot):
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)

    assert editor.words == "Too slow?\n"


def test_what_is_pasted_is_plain(editor):
    rich = QMimeData()
    rich.setHtml("<b>bold</b><img src='file:///etc/passwd'>")
    rich.setText("bold")

    editor.insertFromMimeData(rich)

    assert editor.words == "Too slow?bold"


def test_the_field_grows_with_its_words(editor):
    before = editor.height_for(310)

    editor.begin("one\ntwo\nthree")

    assert editor.height_for(310) > before + 30


def test_escape_leaves_the_field(editor, qtbot):
    with qtbot.waitSignal(editor.left, timeout=0):
        qtbot.keyClick(editor, Qt.Key.Key_Escape)


def test_plain_letters_are_written_rather_than_marks(editor):
    event = overriding(Qt.Key.Key_N, Qt.KeyboardModifier.NoModifier)

    editor.event(event)

    assert event.isAccepted()


def test_undo_is_the_windows_when_nothing_was_typed_here(editor, qtbot):
    control = Qt.KeyboardModifier.ControlModifier
    before, after = (overriding(Qt.Key.Key_Z, control) for _ in range(2))

    editor.event(before)
    qtbot.keyClicks(editor, "!")
    editor.event(after)

    assert (before.isAccepted(), after.isAccepted()) == (False, True)
