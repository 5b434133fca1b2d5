from __future__ import annotations

import pytest

from desktop.drafts.comparison import compare
from desktop.panels.difference.cell_layout import CellLayout
from desktop.panels.difference.cells import Cell, one_text_cell
from desktop.panels.difference.stretches import rectangles


@pytest.fixture
def laid(setting):
    def made(cell, width=400.0):
        return CellLayout(cell, setting, width)

    return made


def test_a_cell_is_as_tall_as_its_lines(laid, setting):
    one, many = laid(Cell(0, "The sea.")), laid(Cell(0, "The sea was calm. " * 20))

    assert one.height == setting.line_height
    assert many.height > 3 * setting.line_height
    assert many.height % setting.line_height == 0


def test_a_caption_takes_a_line_of_its_own(laid, setting):
    cell = Cell(0, "The sea.", caption="Moved further down", is_moved=True)

    assert laid(cell).height == setting.line_height + setting.fine_height


def test_a_blank_line_is_as_tall_as_the_space_between_paragraphs(laid, setting):
    assert laid(Cell(0, "One.\u2028\u2028Two.")).height == (
        2 * setting.line_height + setting.gap
    )


def test_what_is_shown_in_short_is_one_line(laid, setting):
    cell = Cell(0, "The sea was calm. " * 40, is_brief=True)

    assert laid(cell).height == setting.line_height


def test_the_line_of_a_difference_is_known(laid, setting):
    text = "The sea was calm. " * 20
    (row,) = compare(f"{text}It rained.", f"{text}It snowed.").rows
    cell = one_text_cell(row, 0)

    top = laid(cell).top_of(cell.marks[0].words)

    assert top > 3 * setting.line_height


def test_nothing_at_all_has_the_height_of_a_line(laid, setting):
    assert laid(Cell(0, "")).height == setting.line_height


@pytest.mark.parametrize("text", ["The 😀 sea", "שלום sea שלום", "a b"])
def test_a_mark_lies_within_the_lines(laid, text):
    layout = laid(Cell(0, text))._layout

    found = list(rectangles(layout, 0, len(layout.text().encode("utf-16-le")) // 2))

    assert found
    assert all(0 <= left < right <= 401 for _, left, right in found)
