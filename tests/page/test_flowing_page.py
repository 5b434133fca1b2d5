"""The page while the lines of hard-wrapped paragraphs flow."""

from __future__ import annotations

import textwrap

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from desktop.session.story.live_text import FLOWING_END
from desktop.text.paragraphs import wrapping_of
from desktop.text.span import Span

TOLD = [
    "The old man who lived in the last house by the water never spoke to anyone. He "
    "kept a dog and a boat, and in the evenings he could be heard singing to both.",
    "Nobody knew why.",
] * 30
STORY = "\n\n".join(textwrap.fill(told, 40) for told in TOLD) + "\n"
WRAPPED = wrapping_of(STORY, is_markdown=False)
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(open_page):
    page = open_page(STORY)
    page.flow(WRAPPED)
    return page


def lines_of(page, block):
    document = page.document()
    shown = page.page_layout.shown(document.findBlockByNumber(block))
    return shown.layout.lineCount()


def test_a_paragraph_fills_the_column(page):
    flowing = lines_of(page, 0)

    page.flow(None)

    assert flowing < len(textwrap.fill(TOLD[0], 40).split("\n"))
    assert lines_of(page, 0) == 1


@pytest.mark.parametrize("start", [0, 70, len(STORY) // 2, len(STORY)])
@pytest.mark.parametrize("length", [0, 45])
def test_caret_selection_and_place_stay_when_lines_begin_to_flow(page, start, length):
    selected = Span(max(start - length, 0), start)
    page.select(selected)
    page.show_position(start)
    page.measure_all()
    before = page.line_top(start) - page.scroll_top

    for wrapping in (None, WRAPPED):
        page.flow(wrapping)
        page.measure_all()

        assert page.selected_span == selected
        assert page.caret == start
        assert page.is_caret_in_view
    assert abs(page.line_top(start) - page.scroll_top - before) <= 1


def test_a_selection_made_backwards_stays_so(page):
    cursor = page.textCursor()
    cursor.setPosition(60)
    cursor.setPosition(20, cursor.MoveMode.KeepAnchor)
    page.setTextCursor(cursor)

    page.flow(None)

    assert (page.textCursor().anchor(), page.textCursor().position()) == (60, 20)


def test_words_are_gone_through_over_the_ends_of_lines(page):
    feed = STORY.index("\n")
    page.select(Span(feed - 3, feed - 3))

    QTest.keyClick(page, Qt.Key.Key_Right, CTRL)

    assert page.caret == feed + 1
    QTest.keyClick(page, Qt.Key.Key_Left, CTRL)
    assert page.caret == STORY.rindex(" ", 0, feed) + 1


def test_what_is_copied_flows_and_is_pasted_in_its_lines(page):
    span = Span(0, STORY.index("\n\n"))
    page.select(span)
    page.copy()

    assert QGuiApplication.clipboard().text() == TOLD[0]
    page.select(Span(len(STORY), len(STORY)))
    page.paste()
    assert page.live.text == STORY + span.of(STORY)


def test_words_of_another_program_are_pasted_as_they_are(page):
    page.select(Span(0, 0))
    page.copy()
    data = QMimeData()
    data.setText("It rained. ")

    page.insertFromMimeData(data)

    assert page.live.text == f"It rained. {STORY}"


def test_backspace_at_a_paragraph_joins_it_with_the_one_before(page):
    second = STORY.index("Nobody")
    page.select(Span(second, second))

    QTest.keyClick(page, Qt.Key.Key_Backspace)
    QTest.keyClick(page, Qt.Key.Key_Backspace)

    assert page.live.text == STORY[: second - 2] + STORY[second:]


def test_lines_stand_again_when_the_blank_that_is_used_is_pasted(page):
    page.select(Span(3, 3))

    page.insert_words(FLOWING_END)

    assert page.live.wrapping is None
    assert page.live.text == STORY[:3] + FLOWING_END + STORY[3:]
