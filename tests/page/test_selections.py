from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QTextCharFormat, QTextDocument, QTextLayout

from desktop.page.selections import Selection, within
from desktop.page.shown_block import ShownBlock


@pytest.fixture
def document(qapp):
    document = QTextDocument()
    document.setPlainText("😀ab\n\ncd")
    return document


def parts(document, start, end, composed=""):
    """Return which stretch of each block is selected."""
    found = []
    block = document.begin()
    while block.isValid():
        layout = QTextLayout(block.text())
        if composed:
            layout.setPreeditArea(1, composed)
        selection = Selection(start, end, QTextCharFormat())
        shown = ShownBlock(0, block.text(), layout, QPointF(), 20.0, 0.0)
        ranges = within(block, shown, [selection])
        found.append([(part.start, part.length) for part in ranges])
        block = block.next()
    return found


@pytest.mark.parametrize(
    ("start", "end", "selected"),
    [
        (0, 0, [[], [], []]),
        (2, 3, [[(2, 1)], [], []]),
        (0, 8, [[(0, 4)], [], [(0, 2)]]),
        (3, 7, [[(3, 1)], [], [(0, 1)]]),
        (0, 99, [[(0, 4)], [], [(0, 2)]]),  # never past the end: Qt would crash
    ],
)
def test_a_selection_is_parted_by_blocks(document, start, end, selected):
    assert parts(document, start, end) == selected


def test_what_is_composed_moves_a_selection_on(document):
    assert parts(document, 6, 8, "かな")[2] == [(0, 4)]
    assert parts(document, 7, 8, "かな")[2] == [(1, 3)]
