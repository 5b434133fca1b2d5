from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.page.block_painting import ShownBlock
from desktop.page.highlight_painting import Stroke, Wash, WashPainter

TEXT = "The old sea rose and fell"
YELLOW = QColor("#ffcc00")
BLUE = QColor("#0000ff")


@pytest.fixture
def painted(typesetter):
    def made(*washes, scale=1, top=10.0):
        setter = typesetter()
        kind = setter.type_at(0, TEXT)
        layout = setter.made(0, TEXT)
        origin = QPointF(20, top)
        block = ShownBlock(0, TEXT, layout, origin, kind.line_height, kind.before)
        image = QImage(400 * scale, 60 * scale, QImage.Format.Format_ARGB32)
        image.setDevicePixelRatio(scale)
        image.fill(QColor("white"))
        painter = QPainter(image)
        under = WashPainter(lambda block: washes, QColor("red"))
        ranges = under.paint(painter, block)
        under.paint_over(painter, block, ranges)
        painter.end()
        return image, block, ranges

    return made


def colours(image):
    size = image.width(), image.height()
    return {
        image.pixelColor(x, y).name() for x in range(size[0]) for y in range(size[1])
    }


def columns(image, colour):
    return [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y) == colour for y in range(image.height()))
    ]


@pytest.mark.parametrize("scale", [1, 2, 3])
def test_a_wash_lies_under_its_words(painted, scale):
    image, block, _ = painted(Wash(4, 7, YELLOW), scale=scale)

    (place,) = block.rectangles(4, 7)
    found = columns(image, YELLOW)
    assert found[0] / scale == pytest.approx(place.left(), abs=1)
    assert found[-1] / scale == pytest.approx(place.right(), abs=1.1)


@pytest.mark.parametrize("scale", [1, 2, 3])
def test_the_edges_of_a_wash_are_crisp(painted, scale):
    image, block, _ = painted(Wash(4, 7, YELLOW), scale=scale)

    (place,) = block.rectangles(4, 7)
    middle = round(place.center().y() * scale)
    across = {image.pixelColor(x, middle).name() for x in range(image.width())}
    inside = round(place.center().x() * scale)
    down = {image.pixelColor(inside, y).name() for y in range(image.height())}
    assert across == down == {"#ffffff", "#ffcc00"}


def test_a_block_without_washes_is_left_alone(painted):
    image, _, ranges = painted()

    assert colours(image) == {"#ffffff"}
    assert ranges == []


def test_washes_blend_where_they_overlap(painted):
    clear = QColor(255, 204, 0, 128)

    image, _, _ = painted(Wash(0, 11, clear), Wash(4, 7, clear))

    assert len({c for c in colours(image) if c != "#ffffff"}) >= 2


def test_the_chosen_passage_is_underlined(painted):
    image, block, _ = painted(Wash(4, 7, YELLOW, Stroke.UNDERLINE, BLUE))

    (place,) = block.rectangles(4, 7)
    x = round(place.center().x())
    rows = [y for y in range(image.height()) if image.pixelColor(x, y) == BLUE]
    assert len(rows) == 2
    assert rows[0] == pytest.approx(place.bottom(), abs=2)
    assert rows[-1] < block.origin.y() + block.line_height + 1


def test_a_match_is_framed_and_its_words_are_not_covered(painted):
    image, block, _ = painted(Wash(4, 7, QColor(), Stroke.FRAME, BLUE))

    (place,) = block.rectangles(4, 7)
    centre = place.center().toPoint()
    assert image.pixelColor(centre).name() == "#ffffff"
    assert len(columns(image, BLUE)) == pytest.approx(place.width(), abs=4)


def test_the_place_for_an_insertion_has_a_mark(painted):
    image, block, _ = painted(Wash(7, 7, YELLOW, stroke_colour=BLUE))

    (place,) = block.rectangles(7, 7)
    found = columns(image, BLUE)
    assert found[0] <= place.left() <= found[-1]
    assert len(found) <= 12


@pytest.mark.parametrize("position", [0, len(TEXT)])
def test_an_insertion_at_the_edge_of_a_paragraph_has_a_mark(painted, position):
    image, _, _ = painted(Wash(position, position, YELLOW, stroke_colour=BLUE))

    assert columns(image, BLUE)


def test_words_to_be_cut_are_dimmed_and_struck_through(painted):
    image, block, ranges = painted(Wash(4, 7, YELLOW, is_struck=True))

    (part,) = ranges
    assert (part.start, part.length) == (4, 3)
    assert part.format.foreground().color() == QColor("red")
    (place,) = block.rectangles(4, 7)
    found = columns(image, QColor("red"))
    assert found[0] == pytest.approx(place.left(), abs=1)


def test_a_wash_past_the_end_of_its_block_does_no_harm(painted):
    _, block, (part,) = painted(Wash(20, 99, YELLOW, is_struck=True))

    assert part.start + part.length <= len(block.layout.text())
