from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QInputMethodEvent,
    QWheelEvent,
)
from PySide6.QtTest import QTest

from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span
from tests.dragging import entering, moving

STORY = "The ferry had stopped.\n\nInes went down to the landing.\n"


@pytest.fixture
def page(open_page):
    return open_page(STORY)


def wheel(page, pixels):
    at = QPointF(50, 50)
    return QWheelEvent(
        at,
        page.viewport().mapToGlobal(at),
        QPoint(),
        QPoint(0, pixels),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )


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


def test_space_turns_the_page_of_a_locked_story(page, qtbot):
    page.set_editable(False)

    with qtbot.waitSignal(page.page_turned, timeout=0) as turned:
        QTest.keyClick(page, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)

    assert turned.args == [-1]
    assert page.live.text == STORY


def test_escape_leaves(page, qtbot):
    with qtbot.waitSignal(page.left, timeout=0):
        QTest.keyClick(page, Qt.Key.Key_Escape)


@pytest.mark.parametrize(
    ("turns", "steps"),
    [([120], [1]), ([-120], [-1]), ([30] * 4, [1]), ([-30] * 4, [-1]), ([240], [2])],
)
def test_ctrl_and_the_wheel_zoom_by_whole_notches(page, qtbot, turns, steps):
    zoomed = []
    page.zoomed.connect(zoomed.append)

    for pixels in turns:
        page.wheelEvent(wheel(page, pixels))

    assert zoomed == steps


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


def test_after_words_were_dragged_the_caret_is_where_one_types(page):
    QGuiApplication.styleHints().setCursorFlashTime(0)
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
def test_after_a_drag_there_is_one_caret_and_it_is_where_one_types(page, is_dropped):
    QGuiApplication.styleHints().setCursorFlashTime(0)
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
