from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from desktop.text.span import Span

KEEPS = [
    *("a\xa0b", "\u2028", "\u2009", "\x00", "\x0b", "\x0c", "\x1c", "\x85", "\xad"),
    *("a\ufeff", "\ufffc", "a\ufffe", "\ue000", "e\u0301", "👩\u200d🚀", "\U0010ffff"),
]


@pytest.fixture
def page(open_page):
    return open_page("")


def paste(page, text):
    data = QMimeData()
    data.setText(text)
    page.insertFromMimeData(data)


def override(key, modifier, text=""):
    return QKeyEvent(QEvent.Type.ShortcutOverride, key, modifier, text)


@pytest.mark.parametrize("words", KEEPS, ids=ascii)
def test_what_is_copied_is_what_stands_there(open_page, words):
    page = open_page(f"[{words}]")

    page.selectAll()
    QTest.keyClick(page, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert QGuiApplication.clipboard().text() == f"[{words}]"
    assert page.createMimeDataFromSelection().text() == f"[{words}]"


def test_what_is_cut_comes_back_where_it_is_pasted(open_page):
    page = open_page("a\xa0\u2028b")

    page.selectAll()
    QTest.keyClick(page, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    cut = page.live.text
    QTest.keyClick(page, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    assert (cut, page.live.text) == ("", "a\xa0\u2028b")


def test_a_locked_story_cannot_be_cut(open_page):
    page = open_page("The sea", editable=False)

    page.selectAll()
    page.cut()

    assert page.live.text == "The sea"


def test_copying_nothing_leaves_the_clipboard_alone(open_page):
    page = open_page("The sea")
    QGuiApplication.clipboard().setText("kept")

    page.copy()

    assert QGuiApplication.clipboard().text() == "kept"


@pytest.mark.parametrize("words", KEEPS, ids=ascii)
def test_what_is_pasted_is_kept(page, words):
    paste(page, words)

    assert page.live.text == words


@pytest.mark.parametrize("words", KEEPS, ids=ascii)
def test_what_an_input_method_types_is_kept(page, words):
    event = QInputMethodEvent()
    event.setCommitString(words)

    QCoreApplication.sendEvent(page, event)

    assert page.live.text == words


@pytest.mark.parametrize(
    ("pasted", "text"),
    [
        ("a\r\nb", "a\nb"),
        ("a\rb", "a\nb"),
        ("a\u2029b", "a\nb"),
        ("a\ufdd0b\ufdd1", "a\ufffdb\ufffd"),
    ],
)
def test_what_cannot_be_kept_is_replaced(page, pasted, text):
    paste(page, pasted)

    assert page.live.text == text


def test_an_input_method_cannot_type_what_cannot_be_kept(page):
    event = QInputMethodEvent()
    event.setCommitString("a\u2029b\ufdd0")

    QCoreApplication.sendEvent(page, event)

    assert page.live.text == "a\nb\ufffd"


def test_a_key_cannot_type_what_cannot_be_kept(page):
    key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, "\ufdd0")

    QCoreApplication.sendEvent(page, key)

    assert page.live.text == "\ufffd"


def test_every_code_point_survives_a_paste(page):
    unfit = {0x0D, 0x2029, 0xFDD0, 0xFDD1}
    fit = [c for c in range(0x30000) if c not in unfit and not 0xD800 <= c < 0xE000]
    text = "".join(map(chr, [*fit, sys.maxunicode]))
    text = "\n".join(text[at : at + 50_000] for at in range(0, len(text), 50_000))

    paste(page, text)

    assert page.live.text == text
    page.selectAll()
    assert page.createMimeDataFromSelection().text() == text


@pytest.mark.parametrize(
    "modifier",
    [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier],
)
def test_enter_ends_a_line_with_shift_or_without(page, modifier):
    paste(page, "ab")
    QTest.keyClick(page, Qt.Key.Key_Left)

    QTest.keyClick(page, Qt.Key.Key_Return, modifier)

    assert page.live.text == "a\nb"


def test_rich_text_is_pasted_plain_and_opens_no_file(page, tmp_path):
    picture = tmp_path / "picture.png"
    data = QMimeData()
    data.setHtml(
        f'<b>bold</b><img src="{QUrl.fromLocalFile(str(picture)).toString()}">'
    )
    data.setText("bold")

    page.insertFromMimeData(data)

    assert page.live.text == "bold"
    assert not page.textCursor().charFormat().font().bold()


def test_a_link_from_a_browser_is_pasted_as_its_words(page):
    data = QMimeData()
    data.setText("https://example.org")
    data.setUrls([QUrl("https://example.org")])

    page.insertFromMimeData(data)

    assert page.live.text == "https://example.org"


def test_a_file_is_not_pasted_as_its_name(page, tmp_path):
    data = QMimeData()
    data.setText(str(tmp_path))
    data.setUrls([QUrl.fromLocalFile(str(tmp_path))])

    page.insertFromMimeData(data)

    assert page.live.text == ""


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier),
        (
            Qt.Key.Key_Z,
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
        ),
    ],
)
def test_undo_is_left_to_the_window(page, key, modifier):
    asked = override(key, modifier)
    QCoreApplication.sendEvent(page, asked)
    pressed = QKeyEvent(QEvent.Type.KeyPress, key, modifier, "")

    page.keyPressEvent(pressed)

    assert not asked.isAccepted()
    assert not pressed.isAccepted()


def test_letters_belong_to_the_text_while_it_can_be_edited(page):
    asked = override(Qt.Key.Key_N, Qt.KeyboardModifier.NoModifier, "n")

    QCoreApplication.sendEvent(page, asked)

    assert asked.isAccepted()


def test_letters_are_left_to_the_window_while_the_text_is_locked(page):
    page.set_editable(False)
    asked = override(Qt.Key.Key_N, Qt.KeyboardModifier.NoModifier, "n")
    asked.ignore()

    QCoreApplication.sendEvent(page, asked)

    assert not asked.isAccepted()


# The context menu


without_window_system = pytest.mark.qt_log_ignore("This plugin does not support")


def opened_menu(page, reason=QContextMenuEvent.Reason.Mouse):
    at = QPoint(100, 100)
    event = QContextMenuEvent(reason, at, page.viewport().mapToGlobal(at))
    where = page if reason == QContextMenuEvent.Reason.Keyboard else page.viewport()
    QCoreApplication.sendEvent(where, event)
    return page.findChild(QMenu)


def labels(menu, *, enabled=False):
    return [
        action.text().replace("&", "")
        for action in menu.actions()
        if not action.isSeparator() and (action.isEnabled() or not enabled)
    ]


@without_window_system
@pytest.mark.parametrize(
    "reason", [QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard]
)
def test_the_menu_offers_the_clipboard_and_nothing_else(page, reason):
    menu = opened_menu(page, reason)

    assert labels(menu) == ["Cut", "Copy", "Paste", "Select all"]
    menu.close()


@without_window_system
def test_a_locked_story_can_only_be_copied(open_page):
    page = open_page("The sea", editable=False)
    QGuiApplication.clipboard().setText("x")
    page.select(Span(0, 3))

    menu = opened_menu(page)

    assert labels(menu, enabled=True) == ["Copy", "Select all"]
    menu.close()


@without_window_system
def test_the_menu_copies_and_pastes_as_the_keys_do(open_page):
    page = open_page("a\xa0b")
    page.selectAll()
    menu = opened_menu(page)

    menu.actions()[0].trigger()
    menu.close()
    page.paste()
    page.paste()

    assert page.live.text == "a\xa0ba\xa0b"


@without_window_system
def test_the_menu_key_opens_it_at_the_caret(open_page):
    page = open_page("The sea")

    menu = opened_menu(page, QContextMenuEvent.Reason.Keyboard)

    caret = page.viewport().mapToGlobal(page.cursorRect().bottomLeft())
    assert (menu.pos() - caret).manhattanLength() < 10
    menu.close()
