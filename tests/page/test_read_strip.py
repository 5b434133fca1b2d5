from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QTextLayout

from desktop.appearance.theme import load_theme
from desktop.page.block_painting import ShownBlock
from desktop.page.read_strip import ReadStrip
from desktop.text.read_marks import Mark


class Nothing:
    """What else is painted: nothing."""

    def paint(self, _painter, _block):
        return ["inner"]

    def paint_over(self, _painter, _block, ranges):
        self.ranges = ranges


@pytest.fixture
def painted(qapp):
    def paint(mark, text="The ferry had stopped.", theme="light"):
        layout = QTextLayout(text, QFont())
        layout.beginLayout()
        layout.createLine().setLineWidth(400)
        layout.endLayout()
        block = ShownBlock(3, text, layout, QPointF(60, 10), 30, 0)
        strip = ReadStrip(Nothing(), {3: mark}.get, load_theme(theme))
        image = QImage(200, 60, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        special = strip.paint(painter, block)
        painter.end()
        assert special == ["inner"]
        return image

    return paint


def has_bar(image):
    left, width = ReadStrip.extent(60)
    inside = {image.pixelColor(x, 25).name() for x in range(left, left + width)}
    return inside != {"#ffffff"}


@pytest.mark.parametrize(
    ("mark", "is_shown"),
    [
        (Mark.UNSEEN, False),
        (Mark.SEEN, False),
        (Mark.READ, True),
        (Mark.CHANGED, True),
    ],
)
def test_what_was_read_has_a_bar_beside_it(painted, mark, is_shown):
    assert has_bar(painted(mark)) is is_shown


@pytest.mark.parametrize("theme", ["light", "sepia", "dark"])
def test_what_changed_since_is_told_from_what_was_read(painted, theme):
    read, changed = painted(Mark.READ, theme=theme), painted(Mark.CHANGED, theme=theme)

    assert read != changed


def test_what_has_no_words_has_no_bar(painted):
    assert not has_bar(painted(Mark.READ, text="* * *"))


def test_in_a_narrow_window_the_strip_stays_on_the_page():
    left, width = ReadStrip.extent(16)

    assert left > 0
    assert left + width < 16
