from __future__ import annotations

import pytest

from desktop.comparison.cell_layout import CellLayout
from desktop.comparison.cells import Cell, one_text_cell
from desktop.drafts.comparison import compare
from desktop.text.span import Span
from desktop.text.structure.line_look import LineKind, LineLook


@pytest.fixture
def laid(style):
    def made(cell, width=400.0):
        return CellLayout(cell, style, width)

    return made


def test_a_cell_is_as_tall_as_its_lines(laid, style):
    one, many = laid(Cell(0, "The sea.")), laid(Cell(0, "The sea was calm. " * 20))

    assert one.height == style.line_height
    assert many.height > 3 * style.line_height
    assert many.height % style.line_height == 0


def test_a_caption_takes_a_line_of_its_own(laid, style):
    cell = Cell(0, "The sea.", caption="Moved further down", is_moved=True)

    assert laid(cell).height == style.line_height + style.fine_height


def test_a_blank_line_is_as_tall_as_the_space_between_paragraphs(laid, style):
    assert laid(Cell(0, "One.\u2028\u2028Two.")).height == (
        2 * style.line_height + style.gap
    )


def test_what_is_shown_in_short_is_one_line(laid, style):
    cell = Cell(0, "The sea was calm. " * 40, is_brief=True)

    assert laid(cell).height == style.line_height


def test_the_line_of_a_difference_is_known(laid, style):
    text = "The sea was calm. " * 20
    (row,) = compare(f"{text}It rained.", f"{text}It snowed.").rows
    cell = one_text_cell(row, 0)

    top = laid(cell).top_of(cell.marks[0].words)

    assert top > 3 * style.line_height


def test_nothing_at_all_has_the_height_of_a_line(laid, style):
    assert laid(Cell(0, "")).height == style.line_height


def test_paragraphs_are_set_as_on_the_page(laid, style):
    look = LineLook(LineKind.SCENE_BREAK)
    kind = style.setting.type_of(look)

    found = laid(Cell(0, "* * *", look=look))

    assert found.height == kind.height(1) > style.line_height
    assert found.tops[0] == kind.before > 0


@pytest.mark.parametrize("text", ["The 😀 sea", "שלום sea שלום", "a b"])
def test_a_mark_lies_within_the_lines(laid, text):
    found = laid(Cell(0, text)).runs(Span(0, len(text)))

    assert found
    assert all(0 <= left < right <= 401 for _, left, right in found)


def test_blanks_that_are_all_that_differs_can_be_seen(laid):
    (row,) = compare("The sea.", "The sea.  ").rows
    cell = one_text_cell(row, 0)

    assert [laid(cell).runs(mark.span) for mark in cell.marks] != [[]]
