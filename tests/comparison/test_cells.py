from __future__ import annotations

import pytest

from desktop.comparison.cells import new_cell, old_cell, one_text_cell
from desktop.drafts.comparison import compare
from desktop.drafts.rows import RowKind
from desktop.text.diff import Fate

LAMP = "Nobody remembered when the crooked lighthouse had last been painted."
BOATS = "The boats lay still."
GULL = "A gull cried over the grey water."
BREAK = "\u2028\u2028"


def rows(old, new):
    return compare("\n\n".join(old), "\n\n".join(new)).rows


def read(cell):
    """Return the text of a cell with what went in ``-…-`` and what came in ``+…+``."""
    text = cell.text
    for mark in reversed(cell.marks):
        sign = "-" if mark.fate is Fate.WENT else "+"
        start, end = mark.span.start, mark.span.end
        text = f"{text[:start]}{sign}{text[start:end]}{sign}{text[end:]}"
    return text


@pytest.mark.parametrize(
    ("old", "new", "one", "left", "right"),
    [
        pytest.param(
            ["He couldn’t sleep that night."],
            ["He can’t sleep that night."],
            "He -couldn’t-\u2009+can’t+ sleep that night.",
            "He -couldn’t- sleep that night.",
            "He +can’t+ sleep that night.",
            id="a-word-for-a-word",
        ),
        pytest.param(
            [BOATS],
            [f"{BOATS} It rained."],
            f"{BOATS} +It rained.+",
            BOATS,
            f"{BOATS} +It rained.+",
            id="a-blank-is-not-marked",
        ),
        pytest.param(
            [f"{BOATS} {GULL}"],
            [BOATS, GULL],
            f"{BOATS}+¶+{BREAK}{GULL}",
            f"{BOATS} {GULL}",
            f"{BOATS}+¶+{BREAK}{GULL}",
            id="a-paragraph-parted",
        ),
        pytest.param(
            [BOATS, GULL],
            [f"{BOATS} {GULL}"],
            f"{BOATS}-¶- {GULL}",
            f"{BOATS}-¶-{BREAK}{GULL}",
            f"{BOATS} {GULL}",
            id="two-paragraphs-joined",
        ),
        pytest.param(
            ["The boats  lay still."],
            ["The boats lay still."],
            "The boats - -lay still.",
            "The boats - -lay still.",
            "The boats lay still.",
            id="nothing-but-a-blank",
        ),
    ],
)
def test_a_revised_paragraph_reads_as_either_text_or_as_both(
    old, new, one, left, right
):
    (row,) = rows(old, new)

    assert read(one_text_cell(row, 0)) == one
    assert read(old_cell(row, 0)) == left
    assert read(new_cell(row, 0)) == right


def test_a_paragraph_stands_only_on_the_side_it_is_on():
    went, came = rows([LAMP], [GULL])

    assert (old_cell(went, 0).text, new_cell(went, 0)) == (LAMP, None)
    assert (old_cell(came, 1), new_cell(came, 1).text) == (None, GULL)


def test_a_paragraph_that_moved_says_where_it_is_from():
    found = rows([LAMP, BOATS, GULL], [BOATS, GULL, LAMP])
    away, here = found[0], found[-1]

    assert (away.kind, here.kind) == (RowKind.MOVED_AWAY, RowKind.MOVED_HERE)
    assert old_cell(away, 0).caption == "Moved further down"
    assert new_cell(here, 3).caption == "Moved here from further up"
    assert new_cell(here, 3).is_moved


def test_where_it_moved_from_it_is_shown_in_short():
    away = rows([LAMP, BOATS, GULL], [BOATS, GULL, LAMP])[0]

    assert one_text_cell(away, 0).is_brief
    assert not old_cell(away, 0).is_brief


def test_changes_of_punctuation_are_known_as_such_and_can_be_left_unmarked():
    (row,) = rows(["The sea, it rose."], ["The sea - it fell."])

    cell, plain = old_cell(row, 0), old_cell(row, 0, hides_fine=True)

    assert [mark.is_fine for mark in cell.marks] == [True, False]
    assert plain.text == cell.text
    assert [mark.is_fine for mark in plain.marks] == [False]


def test_every_word_of_a_cell_knows_where_it_is_in_the_texts():
    old, new = f"{BOATS} It rained.", f"{BOATS} It snowed."
    found = compare(f"{GULL}\n\n{old}", f"{GULL}\n\n{new}")

    cell = one_text_cell(found.rows[1], 1)

    for piece in cell.pieces:
        words = found.rows[1].words[piece.words].text
        for place, text in ((piece.old, found.old), (piece.new, found.new)):
            assert place is None or text.startswith(words, place)
    assert len(cell.pieces) == len(found.rows[1].words)
