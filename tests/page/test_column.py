from __future__ import annotations

import pytest
from PySide6.QtGui import QTextDocument

from desktop.page.column import Column
from desktop.typography.paragraph_looks import ParagraphLooks

STORY = "so it is and " * 20 + "\n\nשלום עולם\n\n" + "The end.\n" * 80


@pytest.fixture
def column(typesetter):
    document = QTextDocument()
    document.setPlainText(STORY)
    document.setDefaultFont(typesetter().setting.font)
    column = Column(document, typesetter(width=300.0), top=40.0)
    column.begin([len(line) + 1 for line in STORY.split("\n")])
    column.document = document  # which lives as long
    return column


def block(column, number):
    return column.document.findBlockByNumber(number)


def test_blocks_stand_one_below_the_other(column):
    column.measure(1000.0)

    top = 40.0
    for found in column.blocks_from(0):
        assert column.shown(found).origin.y() == top
        top += column.heights[found.blockNumber()]
    assert column.bottom == top


def test_laying_out_a_view_makes_no_more_exact_than_that(column):
    column.lay_out(40.0, 300.0)

    assert column.layouts.is_laid_out(0)
    assert not column.layouts.is_laid_out(60)


def test_other_colours_keep_the_heights_and_other_type_does_not(column, typesetter):
    column.measure(1000.0)

    column.set_typesetter(typesetter(width=300.0, theme="dark"))
    assert column.heights.is_measured

    column.set_typesetter(typesetter(width=200.0))
    assert not column.heights.is_measured


def test_looks_set_only_the_front_matter_anew(column):
    column.measure(1000.0)
    column.shown(block(column, 70))

    column.set_looks(ParagraphLooks(title_block=2, front_blocks=4))

    assert column.heights.is_measured
    assert column.layouts.is_laid_out(70)
    assert column.heights[2] == column.shown(block(column, 2)).line_height
