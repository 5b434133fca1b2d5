from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent, QWheelEvent
from PySide6.QtTest import QTest

from desktop.text.span import Span

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


def drop(page, position, words, source=None):
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
        Qt.KeyboardModifier.NoModifier,
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
