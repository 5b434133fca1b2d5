"""Keys of other layouts, pressed in the window as Qt tells of them under X11."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from desktop.annotations.kinds import Colour, Kind
from desktop.text.span import Span

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
ALTGR = Qt.KeyboardModifier.GroupSwitchModifier
NONE = Qt.KeyboardModifier.NoModifier


def press(writer, typed, code, held=NONE, text=None):
    """Press the key with a scan code that types ``typed`` on its layout."""
    handle = (QApplication.activeWindow() or writer.window).windowHandle()
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
        words = typed if text is None else text
        key = typed if isinstance(typed, int) else ord(typed.upper())
        event = QKeyEvent(kind, key, held, code, 0, 0, words)
        if kind is QEvent.Type.ShortcutOverride:
            event.ignore()
        QApplication.sendEvent(handle, event)
    writer.settle()


@pytest.mark.parametrize(
    ("typed", "code", "kind"),
    [
        pytest.param("т", 57, Kind.NOTE, id="russian-n"),
        pytest.param("ν", 57, Kind.NOTE, id="greek-n"),
        pytest.param("מ", 57, Kind.NOTE, id="hebrew-n"),
        pytest.param("й", 24, Kind.QUESTION, id="russian-q"),
        pytest.param(";", 24, Kind.QUESTION, id="greek-q"),
        pytest.param("ы", 39, Kind.SUGGESTION, id="russian-s"),
        pytest.param("&", 10, Kind.HIGHLIGHT, id="french-1"),
        pytest.param("+", 10, Kind.HIGHLIGHT, id="czech-1"),
    ],
)
def test_a_plain_key_marks_by_its_place_where_its_letter_is_not_typed(
    writer, typed, code, kind
):
    writer.select("asleep")

    press(writer, typed, code)

    assert writer.note.kind is kind


def test_all_six_colours_are_on_the_row_of_digits(writer):
    for number, typed in enumerate("&é\"'(-"):
        writer.select("asleep")
        press(writer, typed, 10 + number)

    assert [note.colour for note in writer.notes] == list(Colour)


def test_a_letter_that_is_typed_in_a_card_calls_nothing(writer):
    writer.select("asleep")
    press(writer, "т", 57)

    for typed, code in (("т", 57), ("о", 44), ("é", 11), ("[", 34)):
        press(writer, typed, code)
    writer.press("Esc")

    assert [note.words for note in writer.notes] == ["тоé["]


def test_revising_works_by_place(writer):
    press(writer, "é", 11, CTRL, "")
    writer.page.select(Span(0, 0))
    press(writer, "т", 57)
    typed = writer.text[:4]
    press(writer, "я", 52, CTRL)

    assert (typed, writer.text[:4]) == ("тThe", "The ")


def test_copying_and_pasting_work_by_place(writer):
    writer.press("Ctrl+2")
    writer.select("Landing")
    press(writer, "с", 54, CTRL)
    writer.page.select(Span(0, 0))
    press(writer, "м", 55, CTRL)

    assert writer.text.startswith("Landing The Landing")


def test_ctrl_and_alt_call_by_place_and_never_type(writer):
    writer.press("Ctrl+2")
    before = writer.text
    writer.select("asleep")

    press(writer, "т", 57, CTRL | ALT)
    made = [note.kind for note in writer.notes]
    writer.press("Esc")
    press(writer, "ъ", 35, CTRL | ALT)
    press(writer, "7", 16, CTRL | ALT)

    assert made == [Kind.NOTE]
    assert writer.text == before


def test_what_altgr_types_is_typed(writer):
    writer.press("Ctrl+2")
    writer.page.select(Span(0, 0))

    press(writer, "ł", 46, ALTGR)
    press(writer, "[", 17, ALTGR)

    assert writer.text.startswith("ł[The")
    assert writer.notes == []


def test_altgr_reaches_a_sign_that_is_a_key(writer):
    writer.select("asleep")
    writer.press("1")

    press(writer, "]", 18, ALTGR)

    assert writer.passage() == "asleep."


def test_brackets_are_where_other_letters_stand(writer):
    wide = writer.app.preferences.settings.column_characters

    press(writer, "ü", 34, CTRL)

    assert writer.app.preferences.settings.column_characters < wide


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_nothing_is_called_while_a_menu_is_open(writer):
    writer.window.open_menu()
    writer.settle()

    press(writer, "т", 57)
    writer.window.menus.menu.close()

    assert writer.notes == []
