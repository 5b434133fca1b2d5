from __future__ import annotations

import pytest

from desktop.comparison.cells import new_cell, old_cell, one_text_cell
from desktop.comparison.selection import RowSelection, Spot, picks_in, words_of
from desktop.drafts.comparison import compare
from desktop.text.span import Span

SEA = "The sea rose over the wall."


def selected(cell, words):
    start = cell.text.index(words)
    return Span(start, start + len(words))


def test_what_is_selected_of_a_cell_depends_on_its_row_and_column():
    (row,) = compare(SEA, SEA).rows
    cell = old_cell(row, 1)
    whole = Span(0, len(cell.text))

    assert RowSelection(0, Spot(0, 3), Spot(2, 1)).span_in(0, cell) == whole
    assert RowSelection(0, Spot(1, 4), Spot(2, 1)).span_in(0, cell) == Span(
        4, whole.end
    )
    assert RowSelection(0, Spot(1, 7), Spot(1, 4)).span_in(0, cell) == Span(4, 7)
    assert RowSelection(0, Spot(0, 3), Spot(2, 1)).span_in(1, cell) is None
    assert RowSelection(0, Spot(2, 0), Spot(3, 1)).span_in(0, cell) is None


def test_the_words_that_are_selected_are_known():
    (row,) = compare(SEA, SEA.replace("rose", "fell")).rows
    cell = old_cell(row, 0)

    picks = list(picks_in(cell, selected(cell, "sea rose over"), row))

    assert [p.span.of(row.words[p.words].text) for p in picks] == [
        "sea ",
        "rose",
        " over",
    ]


@pytest.mark.parametrize(
    ("read", "column", "words", "expected"),
    [
        pytest.param(old_cell, 0, "sea rose", "sea rose", id="older"),
        pytest.param(new_cell, 1, "sea fell", "sea fell", id="newer"),
        pytest.param(
            one_text_cell, None, "sea rose\u2009fell over", "sea fell over", id="both"
        ),
        pytest.param(one_text_cell, None, "rose", "rose", id="what-went-alone"),
    ],
)
def test_what_is_copied_reads_as_in_its_text(read, column, words, expected):
    found = compare(SEA, SEA.replace("rose", "fell"))
    cell = read(found.rows[0], 0)

    picks = list(picks_in(cell, selected(cell, words), found.rows[0]))

    assert words_of(picks, found, column) == expected


def test_what_is_copied_of_one_side_has_its_own_blank_lines():
    found = compare("One two.\n\n\nThree four.", "One two.\n\nThree four.")
    picks = []
    for number, row in enumerate(found.rows):
        cell = old_cell(row, number)
        picks += picks_in(cell, Span(0, len(cell.text)), row)

    assert words_of(picks, found, 0) == "One two.\n\n\nThree four."
    assert words_of([], found, 0) == ""


def test_line_ends_within_a_paragraph_are_copied_as_line_ends():
    found = compare("One two. Three four.", "One two.\n\nThree four.")
    cell = new_cell(found.rows[0], 0)

    picks = list(picks_in(cell, Span(0, len(cell.text)), found.rows[0]))

    assert words_of(picks, found, 1) == "One two.\n\nThree four."
