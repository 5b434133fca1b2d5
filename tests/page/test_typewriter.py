"""Typewriter scrolling: the caret's line stays where it is while one writes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest

from desktop.text.span import Span

STORY = "\n\n".join(f"Day {n}. Nobody came, and it rained." for n in range(200))


@pytest.fixture
def page(open_page):
    page = open_page(STORY)
    page.measure_all()
    page.set_typewriter(is_on=True)
    return page


def share(page):
    """Return how far down the view the caret's line stands."""
    top = page.line_top(page.caret) - page.scroll_top
    return top / page.viewport().height()


def is_kept(page):
    height = page.viewport().height()
    return abs(share(page) - 0.45) * height <= 1


def put_caret(page, words):
    at = STORY.index(words)
    page.select(Span(at, at))
    return at


@pytest.mark.parametrize(
    "key", [Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_A]
)
@pytest.mark.parametrize("words", ["Day 20.", "Day 100.", "Day 180."])
def test_the_line_stays_at_one_height_while_keys_move_and_write(page, key, words):
    put_caret(page, words)

    for _ in range(3):
        QTest.keyClick(page, key)

    assert is_kept(page)


def test_lines_come_and_go_below_the_one_that_is_written(page):
    put_caret(page, "Day 100.")

    for key in (Qt.Key.Key_Return, Qt.Key.Key_B, Qt.Key.Key_Backspace):
        QTest.keyClick(page, key)
        assert is_kept(page)


def test_the_first_and_the_last_line_are_kept_there_too(page):
    put_caret(page, "Day 1.")
    QTest.keyClick(page, Qt.Key.Key_Up)
    assert is_kept(page)

    put_caret(page, "Day 198.")
    QTest.keyClick(page, Qt.Key.Key_Down)
    QTest.keyClick(page, Qt.Key.Key_Down)
    assert is_kept(page)


def test_what_is_composed_is_kept_there_as_well(page):
    put_caret(page, "Day 50.")

    page.inputMethodEvent(QInputMethodEvent("가", []))

    assert is_kept(page)


def test_the_mouse_leaves_the_page_where_it_is(page):
    put_caret(page, "Day 100.")
    QTest.keyClick(page, Qt.Key.Key_Down)
    before = page.scroll_top

    QTest.mouseClick(
        page.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        QPoint(300, 60),
    )
    assert page.scroll_top == before
    assert not is_kept(page)

    QTest.keyClick(page, Qt.Key.Key_B)
    assert is_kept(page)


def test_a_page_of_another_width_keeps_the_line_at_its_top(page):
    at = put_caret(page, "Day 100.")
    page.show_position(at, share=0.0)

    for size in ((420, 380), (900, 700), (300, 300)):
        page.resize(*size)

        assert abs(page.line_top(at) - page.scroll_top) <= 1


def test_a_page_that_opens_so_begins_at_its_top(open_page):
    page = open_page(STORY)
    first = page.line_top(0) - page.scroll_top
    page.hide()
    page.set_typewriter(is_on=True)
    page.resize(800, 700)
    page.show()

    assert page.line_top(0) - page.scroll_top == first


@pytest.mark.parametrize("words", ["Day 0.", "Day 100."])
def test_the_page_stands_still_when_it_is_switched(open_page, words):
    page = open_page(STORY)
    page.measure_all()
    at = put_caret(page, words)
    page.show_position(at)
    before = page.line_top(at) - page.scroll_top

    for is_on in (True, False):
        page.set_typewriter(is_on=is_on)
        assert page.line_top(at) - page.scroll_top == before


def test_in_a_text_that_is_locked_keys_keep_the_line_as_well(page):
    page.set_editable(False)
    put_caret(page, "Day 100.")

    QTest.keyClick(page, Qt.Key.Key_Down)

    assert is_kept(page)


def test_a_page_that_is_turned_is_turned_by_a_whole_page(page):
    page.set_editable(False)
    put_caret(page, "Day 100.")
    QTest.keyClick(page, Qt.Key.Key_Down)
    before = page.scroll_top

    QTest.keyClick(page, Qt.Key.Key_Space)

    assert page.scroll_top - before > 0.8 * page.viewport().height()


def test_a_page_of_another_height_keeps_the_line_there(page):
    put_caret(page, "Day 0.")
    page.resize(800, 400)

    QTest.keyClick(page, Qt.Key.Key_B)

    assert is_kept(page)
