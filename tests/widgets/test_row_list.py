"""Rows of lists, as they are drawn."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter

from desktop.widgets.row_list import draw_line

ROOM = QRect(0, 0, 200, 40)


def first_inked(words):
    """Where there is ink in the first column that has some, from the top."""
    image = QImage(ROOM.size(), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as a widget has it
    draw_line(painter, ROOM, words)
    painter.end()
    for x in range(ROOM.width()):
        inked = [y for y in range(40) if image.pixelColor(x, y).lightness() < 128]
        if inked:
            return inked
    return []


@pytest.mark.parametrize("words", ["ששש.", "שש שש."])
def test_the_stop_of_words_from_right_to_left_stands_at_their_end(qapp, words):
    assert min(first_inked(words)) > min(first_inked("ששש")) + 3
