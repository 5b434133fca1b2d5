"""The page while hard-wrapped quotations and lists of a Markdown story flow."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop.text.paragraphs import Wrapping
from desktop.text.span import Span
from desktop.typography.typesetter import x_of

QUOTED = "> A lamp is a promise\n> that nobody has\n> asked for.\n"
LISTED = "- salt, twice as\n  much as last\n  year\n- oil\n"
STORY = f"It rained.\n\n{QUOTED}\n{LISTED}\nIt stopped.\n"
FLOWING = Wrapping(is_markdown=True)
KEY = Qt.Key


@pytest.fixture
def page(open_page):
    page = open_page(STORY, is_markdown=True)
    page.flow(FLOWING)
    return page


def block_with(page, words):
    return page.document().findBlock(page.live.to_document(STORY.index(words)))


def caret_before(page, words):
    place = STORY.index(words)
    page.select(Span(place, place))


def press(page, *keys):
    for key in keys:
        QTest.keyClick(page, key)


@pytest.mark.parametrize(
    ("words", "last"), [("A lamp", "asked for."), ("salt", "year")]
)
def test_a_quotation_and_an_item_flow_as_one_paragraph(page, words, last):
    block = block_with(page, words)

    shown = page.page_layout.shown(block)

    assert block == block_with(page, last)
    assert shown.layout.lineCount() == 1
    assert block != block_with(page, "oil")
    assert page.live.text == STORY


@pytest.mark.parametrize(
    ("one", "other"), [("promise\n", "that"), ("twice as\n", "much")]
)
def test_signs_within_a_line_take_no_room(page, one, other):
    line = page.page_layout.shown(block_with(page, one)).layout.lineAt(0)
    start = page.live.to_document(0) + block_with(page, one).position()
    end = page.live.to_document(STORY.index(one) + len(one) - 1) - start
    after = page.live.to_document(STORY.index(other)) - start

    gap = x_of(line, after) - x_of(line, end)

    assert 3 < gap < 9  # as wide as a blank


@pytest.mark.parametrize(
    ("one", "other"), [("promise\n", "that"), ("twice as\n", "much")]
)
def test_the_caret_steps_over_them_in_both_directions(page, one, other):
    caret_before(page, other)

    press(page, KEY.Key_Left)
    assert page.caret == STORY.index(one) + len(one) - 1
    press(page, KEY.Key_Right)
    assert page.caret == STORY.index(other)


def test_backspace_joins_two_quoted_lines_in_one_go(page):
    caret_before(page, "that")

    press(page, KEY.Key_Backspace)

    assert "> A lamp is a promisethat nobody has\n" in page.live.text


def test_delete_does_so_from_the_other_side(page):
    place = STORY.index("\n> that")
    page.select(Span(place, place))

    press(page, KEY.Key_Delete)

    assert "> A lamp is a promisethat nobody has\n" in page.live.text


def test_a_click_before_a_word_is_never_among_the_signs(page):
    block = block_with(page, "A lamp")
    shown = page.page_layout.shown(block)
    y = round(shown.origin.y() + 12) - page.scroll_top
    left = round(shown.origin.x())

    found = {
        page.live.from_document(page.cursorForPosition(QPoint(left + x, y)).position())
        for x in range(0, 500, 2)
    }

    signs = STORY.index("\n> that")
    assert STORY.index("that") in found
    assert not found & {signs + 1, signs + 2}


def test_what_is_typed_there_stays_in_the_quotation(page):
    caret_before(page, "that")

    press(page, KEY.Key_X)

    assert "\n> xthat nobody has\n> asked for.\n" in page.live.text


def test_a_deeper_quotation_is_a_paragraph_of_its_own(open_page):
    page = open_page("> so\n> > it\n> is\n", is_markdown=True)

    page.flow(FLOWING)

    assert page.live.piece(0) == "> so\n"
    assert page.live.piece(1) == "> > it\n> is\n"
