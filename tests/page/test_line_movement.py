"""Blank lines of a real page: how high they are, and how the caret gets past them."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.text.span import Span

_Key, _Held = Qt.Key, Qt.KeyboardModifier
NO, CTRL, SHIFT = _Held.NoModifier, _Held.ControlModifier, _Held.ShiftModifier
STORY = "One.\n\nTwo.\n\n\nThree.\n\n\n\nFour.\n\n\n\n\n\nFive."


def press(page, key, held=NO, times=1):
    for _ in range(times):
        QTest.keyClick(page, key, held)


def caret_at(page, position):
    page.select(Span(position, position))


def lines(page, key, held=NO):
    """Return the numbers of the lines that a key takes the caret through."""
    found = [page.textCursor().blockNumber()]
    for _ in range(100):
        press(page, key, held)
        number = page.textCursor().blockNumber()
        if number != found[-1]:
            found.append(number)
    return found


# In Reread

STOOD_ON = [0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]
"""The lines of the story but the only one that is blank alone."""


@pytest.mark.parametrize(
    ("onward", "back", "held"),
    [
        (_Key.Key_Right, _Key.Key_Left, NO),
        (_Key.Key_Down, _Key.Key_Up, NO),
        (_Key.Key_Right, _Key.Key_Left, CTRL),
        (_Key.Key_Right, _Key.Key_Left, SHIFT),
        (_Key.Key_Down, _Key.Key_Up, SHIFT),
        (_Key.Key_Right, _Key.Key_Left, CTRL | SHIFT),
    ],
)
def test_a_single_blank_line_is_passed_over(open_page, onward, back, held):
    page = open_page(STORY, editable=False)

    assert lines(page, onward, held) == STOOD_ON
    assert lines(page, back, held) == STOOD_ON[::-1]


def test_the_caret_goes_from_the_end_of_a_paragraph_to_the_start_of_the_next(open_page):
    page = open_page(STORY, editable=False)
    caret_at(page, 4)

    press(page, _Key.Key_Right)
    onward = page.caret
    press(page, _Key.Key_Left)

    assert (onward, page.caret) == (6, 4)


def test_the_caret_keeps_to_its_column(open_page):
    page = open_page("Nobody waited.\n\nNobody came.", editable=False)
    caret_at(page, 6)
    column = page.cursorRect().x()

    press(page, _Key.Key_Down)
    below = page.caret, page.cursorRect().x()
    press(page, _Key.Key_Up)

    assert below == (22, column)
    assert page.caret == 6


def test_the_caret_passes_a_blank_line_beside_a_ghost(open_page, echoes):
    page = open_page("The ferry.\n\nThe ferry.\n\nThe ferry.", editable=False)
    page.show_ghosts(echoes(page.live))

    assert lines(page, _Key.Key_Down) == [0, 2, 4]
    assert lines(page, _Key.Key_Up) == [4, 2, 0]


def test_a_selection_goes_on_past_a_blank_line(open_page):
    page = open_page(STORY, editable=False)
    caret_at(page, 4)

    press(page, _Key.Key_Right, SHIFT, times=2)
    assert page.live.slice(page.selected_span) == "\n\nT"

    press(page, _Key.Key_Left, SHIFT, times=2)
    assert page.selected_span == Span(4, 4)


def test_a_blank_line_with_blanks_in_it_is_blank(open_page):
    page = open_page("One.\n \t \nTwo.", editable=False)

    assert lines(page, _Key.Key_Right) == [0, 2]
    assert lines(page, _Key.Key_Left) == [2, 0]


@pytest.mark.parametrize("text", ["\nOne.\n", "\n\nOne.\n\n", "\n", ""])
def test_the_caret_gets_to_the_ends_of_a_story(open_page, text):
    page = open_page(text, editable=False)

    press(page, _Key.Key_End, CTRL)
    assert page.caret == len(text)

    press(page, _Key.Key_Home, CTRL)
    assert page.caret == 0


def test_a_click_may_stand_on_a_blank_line(open_page):
    page = open_page(STORY, editable=False)
    caret_at(page, 5)

    assert page.textCursor().blockNumber() == 1

    press(page, _Key.Key_Down)
    assert page.textCursor().blockNumber() == 2


# In Revise


@pytest.mark.parametrize("key", [_Key.Key_Right, _Key.Key_Down])
def test_every_blank_line_is_gone_to_where_it_can_be_edited(open_page, key):
    page = open_page(STORY)

    assert lines(page, key) == list(range(16))


def test_blank_lines_are_deleted_one_by_one(open_page):
    page = open_page(STORY)
    caret_at(page, STORY.index("Five"))

    press(page, _Key.Key_Backspace, times=4)
    assert page.live.text.endswith("Four.\n\nFive.")

    caret_at(page, STORY.index("Two.") + 4)
    press(page, _Key.Key_Delete)
    assert page.live.text.startswith("One.\n\nTwo.\n\nThree.")


# On the page

FRONT = "A/N: first posted in May\n{}Disclaimer: none of it is mine\n\n# One\n\nOne.\n"


@pytest.mark.parametrize(
    "around",
    [
        pytest.param("One.\n{}Two.", id="between-paragraphs"),
        pytest.param("{}One.\n\nTwo.", id="at-the-start"),
        pytest.param("One.\n\nTwo.\n{}", id="at-the-end"),
        pytest.param(FRONT, id="in-front-matter"),
        pytest.param("# One\n{}One.\n", id="under-a-heading"),
        pytest.param("One.\n\n***\n{}Two.\n", id="under-a-scene-break"),
    ],
)
def test_every_further_blank_line_has_a_height(open_page, around):
    heights = []

    for count in (1, 2, 3, 5):
        page = open_page(around.format("\n" * (count + 1)), is_markdown=True)
        page.measure_all()
        layout, last = page.page_layout, page.document().blockCount() - 1
        heights.append(layout.block_top(last) + layout.block_height(last))

    steps = [after - before for before, after in pairwise(heights)]
    assert min(steps) >= 8
    assert steps[2] == pytest.approx(2 * steps[1])
