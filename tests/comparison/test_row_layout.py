from __future__ import annotations

import itertools

import pytest

from desktop.comparison.row_layout import RowStack, columns_in
from desktop.comparison.shown_rows import shown_rows

SENTENCE = "The boats lay still, and nobody came down to the landing. "


@pytest.fixture
def stack(style, read):
    new = "\n\n".join(f"{number} {SENTENCE * (number % 7)}" for number in range(500))
    shown = shown_rows(read("", new), side_by_side=False)
    columns = columns_in(900.0, style, side_by_side=False)
    return RowStack(shown, style, columns)


def test_rows_stand_below_one_another(stack):
    seen = list(stack.between(1_000, 2_000))

    for (top, laid), (next_top, _) in itertools.pairwise(seen):
        assert top + laid.height == next_top
    assert seen[0][0] <= 1_000 < seen[1][0]


def test_only_what_is_in_view_is_laid_out(stack):
    list(stack.between(1_000, 2_000))

    assert len(stack._laid) < 30


def test_what_was_laid_out_long_ago_is_let_go(stack):
    list(stack.between(0, stack.height))

    assert len(stack._laid) <= 200


def test_the_whole_is_as_tall_as_all_rows_together(stack):
    heights = [laid.height for _, laid in stack.between(0, 10 * stack.height)]

    assert stack.height == sum(heights)
    assert len(heights) == 500


def test_nothing_is_above_or_below_the_rows(stack):
    assert stack.at(-1) is None
    assert stack.at(stack.height) is None


def test_side_by_side_each_column_has_half_the_room(style):
    columns = columns_in(1_400.0, style, side_by_side=True)

    assert columns.lefts[0] + columns.width < 700 < columns.lefts[1]
    assert [columns.number_at(x) for x in (300, 900)] == [0, 1]


@pytest.mark.parametrize(
    ("new", "spaces"),
    [
        ("So:\n\n```\none\ntwo\n\nthree\n```\n\nEnd.", [1, 0, 0, 1, 0, 1, 1]),
        ("- one\n- two\n\nEnd.", [0, 1, 1]),
        ("| a |\n|---|\n| b |", [0, 0, 1]),
        ("> one\n>\n> two", [0, 0, 1]),
        ("A/N: hi.\nDisclaimer: none.\n\nIt rained.\n", [0, 1, 1]),
        ("“One.”  \n“Two.”  \nThree.", [1, 1, 1]),
    ],
)
@pytest.mark.parametrize("side_by_side", [True, False])
def test_lines_that_belong_together_stand_close(style, read, new, spaces, side_by_side):
    model = read("", new, is_markdown=True)
    shown = shown_rows(model, side_by_side=side_by_side)
    columns = columns_in(1_400.0, style, side_by_side=side_by_side)

    stack = RowStack(shown, style, columns)

    laid = [stack.laid(index) for index in range(len(shown))]
    gaps = [one.height - max(cell.height for cell, _, _ in one.cells) for one in laid]
    assert gaps == [space * style.gap for space in spaces]
