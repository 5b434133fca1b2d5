from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMimeData,
    QPoint,
    QPointF,
    Qt,
    QUrl,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span
from tests.dragging import entering, moving

KEEPS = [
    *("a\xa0b", "\u2028", "\u2009", "\x00", "\x0b", "\x0c", "\x1c", "\x85", "\xad"),
    *("a\ufeff", "\ufffc", "a\ufffe", "\ue000", "e\u0301", "👩\u200d🚀", "\U0010ffff"),
]
STORY = "The ferry had stopped.\n\nInes went down to the landing.\n"


@pytest.fixture
def page(open_page):
    return open_page(STORY)


def drop(page, position, words, source=None, held=Qt.KeyboardModifier.NoModifier):
    cursor = page.textCursor()
    cursor.setPosition(page.live.to_document(position))
    data = QMimeData()
    data.setText(words)
    data.setParent(page)  # the event does not keep it
    where = QPointF(page.cursorRect(cursor).center())

    class Drop(QDropEvent):
        def source(self):
            return source

    return Drop(
        where,
        Qt.DropAction.CopyAction | Qt.DropAction.MoveAction,
        data,
        Qt.MouseButton.LeftButton,
        held,
    )


def test_a_passage_is_selected_without_scrolling(open_page):
    page = open_page("One.\n\n" * 400)
    page.verticalScrollBar().setValue(3000)

    page.select(Span(0, 3))

    assert page.selected_span == Span(0, 3)
    assert page.scroll_top == 3000


def test_positions_are_code_points_of_the_story(open_page):
    page = open_page("😀😀 so\nend")

    page.select(Span(3, 5))

    assert page.textCursor().selectedText() == "so"
    assert page.caret == 5


def test_the_selection_lies_in_the_view(page):
    page.select(Span(4, 9))

    rectangle = page.selection_rectangle()

    assert page.viewport().rect().contains(rectangle)
    assert rectangle.width() > 20


def test_a_click_tells_where(page, qtbot):
    cursor = page.textCursor()
    cursor.setPosition(9)
    at = page.cursorRect(cursor).center()

    with qtbot.waitSignal(page.clicked, timeout=0) as clicked:
        qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=at)

    assert clicked.args == [9]


def test_escape_leaves(page, qtbot):
    with qtbot.waitSignal(page.left, timeout=0):
        QTest.keyClick(page, Qt.Key.Key_Escape)


def test_words_dropped_elsewhere_in_the_story_have_moved(page, qtbot):
    page.select(Span(4, 9))

    with qtbot.waitSignal(page.moved, timeout=0) as moved:
        page.dropEvent(drop(page, 29, "ferry", page.viewport()))

    assert moved.args == [Span(4, 9), 29]
    assert page.live.text == STORY


def test_words_dropped_from_outside_are_plain_text(page):
    page.dropEvent(drop(page, 4, "old\r\nlast\u2029"))

    assert page.live.text.startswith("The old\nlast\nferry had")


def test_nothing_can_be_dropped_on_a_locked_story(page, qtbot):
    page.set_editable(False)
    page.select(Span(4, 9))

    with qtbot.assertNotEmitted(page.moved):
        page.dropEvent(drop(page, 29, "ferry", page.viewport()))

    assert page.live.text == STORY


def moving_words(page):
    """Move what is dropped elsewhere, as the session does."""

    def move(span, to):
        words = page.live.slice(span)
        gone = Change(span, ""), Change(Span(to, to), words)
        changes = sorted(gone, key=lambda change: change.span)
        page.live.apply(ChangeSet(tuple(changes)))

    page.moved.connect(move)


def carets(page):
    """Return where carets are drawn in view: the left edge of each, in pixels."""
    picture = page.viewport().grab().toImage()
    colour = QColor(page.type_setting.theme.caret).rgb()
    rows = range(picture.height())
    found = []
    for x in range(picture.width()):
        run = sum(picture.pixel(x, y) == colour for y in rows)
        if run > page.type_setting.line_height / 2:
            found.append(x)
    return [x for x in found if x - 1 not in found]


def test_dropped_words_are_selected_where_they_are_now(page):
    moving_words(page)
    page.select(Span(4, 10))

    page.dropEvent(drop(page, 29, "ferry ", page.viewport()))

    assert page.textCursor().selectedText() == "ferry "
    assert page.selected_span == Span(23, 29)


def test_words_dropped_with_the_key_for_copying_are_there_twice(page):
    page.select(Span(4, 10))
    event = drop(page, 29, "ferry ", page.viewport(), copying())

    page.dropEvent(event)

    assert page.live.text.count("ferry ") == 2
    assert page.selected_span == Span(29, 35)


def copying():
    held = Qt.KeyboardModifier
    return held.AltModifier if sys.platform == "darwin" else held.ControlModifier


@pytest.mark.usefixtures("caret_does_not_blink")
def test_after_words_were_dragged_the_caret_is_where_one_types(page):
    moving_words(page)
    page.select(Span(0, 0))
    before = carets(page)
    page.select(Span(4, 10))
    data = QMimeData()
    data.setText("ferry ")
    page.dragEnterEvent(entering(page.rect().center(), data))
    page.dragMoveEvent(moving(QPoint(140, 60), data))

    page.dropEvent(drop(page, 29, "ferry ", page.viewport()))
    page.select(Span(0, 0))

    assert carets(page) == before


@pytest.mark.parametrize("is_dropped", [True, False], ids=["dropped", "taken away"])
@pytest.mark.usefixtures("caret_does_not_blink")
def test_after_a_drag_there_is_one_caret_and_it_is_where_one_types(page, is_dropped):
    page.select(Span(0, 0))
    before = carets(page)
    data = QMimeData()
    data.setText("old ")
    at = page.rect().center()
    page.dragEnterEvent(entering(at, data))
    page.dragMoveEvent(moving(QPoint(140, 60), data))

    if is_dropped:
        page.dropEvent(drop(page, 4, "old "))
    else:
        page.dragLeaveEvent(QDragLeaveEvent())

    assert len(carets(page)) == 1
    assert (carets(page) == before) is not is_dropped
    assert page.caret == (8 if is_dropped else 0)


@pytest.mark.parametrize(
    ("typed", "held"),
    [
        ("a", Qt.KeyboardModifier.AltModifier),
        ("a", Qt.KeyboardModifier.MetaModifier),
        ("\t", Qt.KeyboardModifier.AltModifier),
        (
            "\u200d",
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
        ),
    ],
)
def test_whatever_is_held_with_a_key_it_types_nothing_where_it_is_only_told(
    page, qtbot, typed, held
):
    page.is_diverted = True

    with qtbot.waitSignal(page.rewritten, timeout=0) as told:
        page.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, 0, held, typed))

    assert told.args[:2] == [Span(0, 0), typed]
    assert page.live.text == STORY


def test_what_is_composed_next_stays_when_a_suggestion_is_made_of_what_was(page):
    page.is_diverted = True
    page.rewritten.connect(lambda span, *_: page.select(Span(span.end, span.end)))
    composed = QInputMethodEvent("나", [])
    composed.setCommitString("가")

    QCoreApplication.sendEvent(page, QInputMethodEvent("가", []))
    QCoreApplication.sendEvent(page, composed)

    assert page.textCursor().block().layout().preeditAreaText() == "나"
    assert page.live.text == STORY


def test_what_an_input_method_types_over_a_selection_is_told_at_once(page, qtbot):
    page.is_diverted = True
    page.select(Span(4, 9))
    told = []
    page.rewritten.connect(lambda span, words, _: told.append((span, words)))
    event = QInputMethodEvent()
    event.setCommitString("é")

    QCoreApplication.sendEvent(page, event)

    assert told == [(Span(4, 9), "é")]


@pytest.mark.parametrize("is_diverted", [False, True], ids=["done", "told"])
def test_an_input_method_replaces_a_whole_emoji(open_page, is_diverted):
    page = open_page("a😀😀b")
    page.is_diverted = is_diverted
    told = []
    page.rewritten.connect(lambda span, words, _: told.append((span, words)))
    page.select(Span(3, 3))
    event = QInputMethodEvent("", [])
    event.setCommitString("é", -2, 2)

    QCoreApplication.sendEvent(page, event)

    assert told == ([(Span(2, 3), "é")] if is_diverted else [])
    assert page.live.text == ("a😀😀b" if is_diverted else "a😀éb")


def test_the_caret_begins_to_blink_anew_when_it_moves(page, qtbot):
    hints = QGuiApplication.styleHints()

    with qtbot.waitSignal(hints.cursorFlashTimeChanged, timeout=0) as told:
        QTest.keyClick(page, Qt.Key.Key_Right)

    assert told.args == [hints.cursorFlashTime()]


# Text in and out


@pytest.fixture
def empty_page(open_page):
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
def test_what_is_pasted_is_kept(empty_page, words):
    paste(empty_page, words)

    assert empty_page.live.text == words


@pytest.mark.parametrize("words", KEEPS, ids=ascii)
def test_what_an_input_method_types_is_kept(empty_page, words):
    event = QInputMethodEvent()
    event.setCommitString(words)

    QCoreApplication.sendEvent(empty_page, event)

    assert empty_page.live.text == words


@pytest.mark.parametrize(
    ("pasted", "text"),
    [
        ("a\r\nb", "a\nb"),
        ("a\rb", "a\nb"),
        ("a\u2029b", "a\nb"),
        ("a\ufdd0b\ufdd1", "a\ufffdb\ufffd"),
    ],
)
def test_what_cannot_be_kept_is_replaced(empty_page, pasted, text):
    paste(empty_page, pasted)

    assert empty_page.live.text == text


def test_an_input_method_cannot_type_what_cannot_be_kept(empty_page):
    event = QInputMethodEvent()
    event.setCommitString("a\u2029b\ufdd0")

    QCoreApplication.sendEvent(empty_page, event)

    assert empty_page.live.text == "a\nb\ufffd"


def test_a_key_cannot_type_what_cannot_be_kept(empty_page):
    key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, "\ufdd0")

    QCoreApplication.sendEvent(empty_page, key)

    assert empty_page.live.text == "\ufffd"


def test_every_code_point_survives_a_paste(empty_page):
    unfit = {0x0D, 0x2029, 0xFDD0, 0xFDD1}
    fit = [c for c in range(0x30000) if c not in unfit and not 0xD800 <= c < 0xE000]
    text = "".join(map(chr, [*fit, sys.maxunicode]))
    text = "\n".join(text[at : at + 50_000] for at in range(0, len(text), 50_000))

    paste(empty_page, text)

    assert empty_page.live.text == text
    empty_page.selectAll()
    assert empty_page.createMimeDataFromSelection().text() == text


@pytest.mark.parametrize(
    "modifier",
    [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier],
)
def test_enter_ends_a_line_with_shift_or_without(empty_page, modifier):
    paste(empty_page, "ab")
    QTest.keyClick(empty_page, Qt.Key.Key_Left)

    QTest.keyClick(empty_page, Qt.Key.Key_Return, modifier)

    assert empty_page.live.text == "a\nb"


def test_rich_text_is_pasted_plain_and_opens_no_file(empty_page, tmp_path):
    picture = tmp_path / "picture.png"
    data = QMimeData()
    data.setHtml(
        f'<b>bold</b><img src="{QUrl.fromLocalFile(str(picture)).toString()}">'
    )
    data.setText("bold")

    empty_page.insertFromMimeData(data)

    assert empty_page.live.text == "bold"
    assert not empty_page.textCursor().charFormat().font().bold()


def test_a_link_from_a_browser_is_pasted_as_its_words(empty_page):
    data = QMimeData()
    data.setText("https://example.org")
    data.setUrls([QUrl("https://example.org")])

    empty_page.insertFromMimeData(data)

    assert empty_page.live.text == "https://example.org"


def test_a_file_is_not_pasted_as_its_name(empty_page, tmp_path):
    data = QMimeData()
    data.setText(str(tmp_path))
    data.setUrls([QUrl.fromLocalFile(str(tmp_path))])

    empty_page.insertFromMimeData(data)

    assert empty_page.live.text == ""


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
def test_undo_is_left_to_the_window(empty_page, key, modifier):
    asked = override(key, modifier)
    QCoreApplication.sendEvent(empty_page, asked)
    pressed = QKeyEvent(QEvent.Type.KeyPress, key, modifier, "")

    empty_page.keyPressEvent(pressed)

    assert not asked.isAccepted()
    assert not pressed.isAccepted()


def test_letters_belong_to_the_text_while_it_can_be_edited(empty_page):
    asked = override(Qt.Key.Key_N, Qt.KeyboardModifier.NoModifier, "n")

    QCoreApplication.sendEvent(empty_page, asked)

    assert asked.isAccepted()


def test_letters_are_left_to_the_window_while_the_text_is_locked(empty_page):
    empty_page.set_editable(False)
    asked = override(Qt.Key.Key_N, Qt.KeyboardModifier.NoModifier, "n")
    asked.ignore()

    QCoreApplication.sendEvent(empty_page, asked)

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
def test_the_menu_offers_the_clipboard_and_nothing_else(empty_page, reason):
    menu = opened_menu(empty_page, reason)

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
