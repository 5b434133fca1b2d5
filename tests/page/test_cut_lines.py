from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtTest import QTest

from desktop.appearance.theme import load_theme
from desktop.page.block_painting import Selection, within
from desktop.screens.story.standing.page_looks import looks_on
from desktop.session.story import long_lines
from desktop.storage.story.settings import Settings
from desktop.text.span import Span
from desktop.text.structure.line_look import BODY, LinePart
from desktop.text.structure.outline import outline
from desktop.typography.paragraph_looks import looks_of
from desktop.typography.type_setting import TypeSetting
from desktop.value import replace

ENGLISH = "The sea rose over the wall, and nobody came down to look at it. " * 30
HEBREW = "הים עלה על החומה, ואיש לא ירד להביט בו. " * 45
MIXED = "She wrote 👩‍👩‍👧 and e\u0301te\u0301 on the wall of the café again. " * 40
EMPHATIC = "The *sea rose* over **the wall**, and *nobody came* to look at it. " * 30
UNBROKEN = "waves" * 400
KINDS = pytest.mark.parametrize("line", [ENGLISH, HEBREW, MIXED, UNBROKEN])


@pytest.fixture
def open_long(open_page, monkeypatch):
    monkeypatch.setattr(long_lines, "LONGEST_BLOCK", 1_000)
    monkeypatch.setattr(long_lines, "USUAL_PIECE", 400)

    def opened(line, *, is_markdown=False, **details):
        text = f"{line.strip()}\nAnd it ended."
        page = open_page(text, **details)
        looks = looks_of(text, outline(text, is_markdown), is_markdown=is_markdown)
        page.set_looks(looks_on(page, looks))
        return page

    return opened


def cuts(page):
    live = page.live
    return [number for number in range(live.block_count) if live.goes_on(number)]


def look_at(page, block):
    """Have the end of a block in the middle of the view."""
    page.show_position(page.live.block_span(block).end - 1, 0.5)


def lines_of(page, number, text=None):
    """Return the lines in which a block is drawn, or a text set as that block is."""
    layout = page.page_layout
    block = page.document().findBlockByNumber(number)
    if text is None:
        text, laid = block.text(), layout.shown(block).layout
    else:
        laid = layout.typesetter.made(number, text)
    units = text.encode("utf-16-le")
    lines = (laid.lineAt(n) for n in range(laid.lineCount()))
    ends = [(line.textStart(), line.textStart() + line.textLength()) for line in lines]
    return [units[2 * a : 2 * b].decode("utf-16-le") for a, b in ends]


def assert_reads_as_one_paragraph(page):
    for number in cuts(page):
        look_at(page, number)
        both = page.live.piece(number) + page.live.piece(number + 1).rstrip("\n")
        drawn = lines_of(page, number) + lines_of(page, number + 1)
        assert drawn == lines_of(page, number, both)


@KINDS
def test_no_line_ends_short_where_a_paragraph_is_cut(open_long, line):
    page = open_long(line)

    assert len(cuts(page)) > 2
    assert_reads_as_one_paragraph(page)
    assert page.live.text == f"{line.strip()}\nAnd it ended."


def test_nor_in_another_width(open_long):
    page = open_long(ENGLISH)

    for width in (500, 640, 900, 500):
        page.resize(width, 600)
        assert_reads_as_one_paragraph(page)


@KINDS
def test_nor_while_one_types_and_deletes_beside_it(open_long, line):
    page = open_long(line)
    look_at(page, 1)
    place = page.live.block_span(1).end - 20
    page.select(Span(place, place))

    for key in "and so on\b\b\b\b\bit was a long walk":
        QTest.keyClick(page, Qt.Key.Key_Backspace if key == "\b" else key)
        assert_reads_as_one_paragraph(page) if key == " " else None

    assert_reads_as_one_paragraph(page)
    typed = "and it was a long walk"
    assert page.live.text[place : place + len(typed)] == typed


@KINDS
@pytest.mark.parametrize("key", [Qt.Key.Key_Left, Qt.Key.Key_Right])
def test_the_caret_goes_on_by_signs_past_a_cut(open_long, line, key):
    page = open_long(line)
    look_at(page, 1)
    cut = page.live.block_span(1).end
    page.select(Span(cut - 4, cut - 4) if key == Qt.Key.Key_Right else Span(cut, cut))
    places = [page.caret]

    for _ in range(8):
        QTest.keyClick(page, key)
        places.append(page.caret)

    assert len(set(places)) == len(places)
    assert places in (sorted(places), sorted(places, reverse=True))


def test_backspace_takes_the_letter_before_a_cut(open_long):
    page = open_long(ENGLISH)
    look_at(page, 1)
    text, cut = page.live.text, page.live.block_span(1).end
    page.select(Span(cut, cut))

    for taken in range(1, 8):
        QTest.keyClick(page, Qt.Key.Key_Backspace)
        assert page.live.text == text[: cut - taken] + text[cut:]

    assert page.caret == cut - 7


def test_going_down_and_up_passes_no_line_twice(open_long):
    page = open_long(ENGLISH)
    look_at(page, 1)
    cut = page.live.block_span(1).end
    page.select(Span(cut - 150, cut - 150))
    tops = [page.cursorRect().top() + page.scroll_top]

    for _ in range(5):
        QTest.keyClick(page, Qt.Key.Key_Down)
        tops.append(page.cursorRect().top() + page.scroll_top)

    steps = {round(b - a) for a, b in pairwise(tops)}
    assert len(steps) == 1
    assert steps.pop() > 0


def test_the_first_turn_of_the_wheel_scrolls_as_far_as_any(open_long):
    page = open_long(ENGLISH)
    bar = page.verticalScrollBar()

    tops = []
    for _ in range(3):
        bar.setValue(bar.value() + 60)
        tops.append(bar.value())

    assert tops == [60, 120, 180]


def test_the_blank_at_a_cut_is_not_painted_as_selected(open_long):
    page = open_long(ENGLISH)
    block = page.document().findBlockByNumber(1)
    everything = Selection(0, len(page.live.text), QTextCharFormat())

    (found,) = within(block, page.page_layout.shown(block), [everything])

    assert (found.start, found.length) == (0, len(block.text().rstrip()))


@pytest.mark.parametrize("is_loose", [False, True])
@pytest.mark.parametrize("paragraphs", ["spaced", "indented"])
def test_between_the_parts_of_a_line_is_no_gap_and_no_indent(
    setting, paragraphs, is_loose
):
    made = TypeSetting(
        Settings(paragraphs=paragraphs), load_theme("light"), 100, is_loose=is_loose
    )
    whole = made.type_of(BODY)
    parts = [LinePart(n == 0, n == 2, is_right_to_left=True) for n in range(3)]

    first, middle, last = (made.type_of(replace(BODY, part=part)) for part in parts)

    assert (first.first_indent, last.after) == (whole.first_indent, whole.after)
    assert (first.after, middle.after) == (0.0, 0.0)
    assert (middle.first_indent, last.first_indent) == (0.0, 0.0)
    assert {first.goes_on, middle.goes_on} == {True}
    assert not last.goes_on


@pytest.mark.parametrize("line", [ENGLISH, EMPHATIC, HEBREW, MIXED])
def test_a_cut_at_the_end_of_a_line_stays_there(open_long, line):
    page = open_long(line, is_markdown=True)

    for number in cuts(page):
        look_at(page, number)
        before = page.live.block_lengths
        for _ in range(5):
            page.viewport().update()
            page.show_position(page.live.block_span(number).end - 1, 0.4)
            page.show_position(page.live.block_span(number).end - 1, 0.5)
        assert page.live.block_lengths == before
