"""Colours of notes are told apart without colour, by the shape of their lines."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.annotations.kinds import Colour
from desktop.appearance.colour_lines import (
    CHANGE_LINES,
    COLOUR_LINES,
    THICKNESS,
    ColourLine,
    line_of,
    paint_colour_bar,
    paint_colour_line,
)
from desktop.appearance.theme import THEMES, load_theme
from desktop.value import replace

BLACK = QColor("black")


def drawn(line, length, *, scale=1, is_upright=False):
    """Return how dark the pixels are into which a line is drawn, row by row."""
    along = QRectF(2, 2, length, THICKNESS)
    if is_upright:
        along = QRectF(2, 2, THICKNESS, length)
    side = round((length + 4) * scale)
    image = QImage(side, side, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    painter.scale(scale, scale)
    paint_colour_line(painter, along, line, BLACK)
    painter.end()
    pixels = range(side)
    return [[255 - image.pixelColor(x, y).red() for x in pixels] for y in pixels]


def ink(picture):
    return sum(map(sum, picture))


def unlike(one, other):
    """Return how much of two pictures differs, of what is drawn in either."""
    pairs = [
        (a, b)
        for x, y in zip(one, other, strict=True)
        for a, b in zip(x, y, strict=True)
    ]
    return sum(abs(a - b) for a, b in pairs) / sum(max(a, b) for a, b in pairs)


@pytest.mark.parametrize("is_upright", [False, True], ids=["under", "beside"])
@pytest.mark.parametrize("scale", [1, 1.5, 2])
@pytest.mark.parametrize("length", [18, 60])
def test_no_two_lines_look_alike_on_any_screen(qapp, length, scale, is_upright):
    pictures = {
        line: drawn(line, length, scale=scale, is_upright=is_upright)
        for line in ColourLine
    }

    alike = {
        (one.name, other.name)
        for one, other in combinations(ColourLine, 2)
        if unlike(pictures[one], pictures[other]) < 0.4
    }

    assert not alike


@pytest.mark.parametrize("line", ColourLine)
def test_a_line_is_drawn_nowhere_but_where_it_is_to_be(qapp, line):
    picture = drawn(line, 31)

    rows = [number for number, row in enumerate(picture) if any(row)]
    columns = [x for x in range(35) if any(row[x] for row in picture)]
    assert rows[0] >= 2
    assert rows[-1] < 2 + THICKNESS
    assert columns[0] >= 1  # a slanted end is soft
    assert columns[-1] <= 33


@pytest.mark.parametrize("line", ColourLine)
def test_even_under_a_single_letter_something_is_drawn(qapp, line):
    assert ink(drawn(line, 3)) > 255


def test_each_colour_has_a_line_of_its_own():
    assert {*COLOUR_LINES} == {colour.value for colour in Colour}
    assert len({*COLOUR_LINES.values()}) == len(COLOUR_LINES)


def test_each_change_of_the_text_has_a_line_of_its_own():
    theme = replace(load_theme("contrast-dark"), has_lines=True)

    assert all(getattr(theme, name) for name in CHANGE_LINES)
    assert len({line_of(name, theme) for name in CHANGE_LINES}) == len(CHANGE_LINES)


def test_only_a_theme_that_says_so_has_lines():
    theme = load_theme("light")

    assert line_of("pink", theme) is None
    assert line_of("pink", replace(theme, has_lines=True)) is ColourLine.WAVY


def test_a_bar_has_the_shape_of_the_line_and_may_be_a_little_wider(qapp):
    image = QImage(20, 40, QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_colour_bar(painter, QRectF(5, 2, 3, 36), BLACK, ColourLine.DOTTED)
    painter.end()

    column = [image.pixelColor(6, y).lightness() for y in range(40)]
    steps = [y for y in range(39) if abs(column[y] - column[y + 1]) > 128]
    assert len(steps) > 4


# What eyes see that take some colours for others

SEEN_BY = {
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
"""What becomes of linear red, green and blue where one kind of cones is missing.

Machado, Oliveira, Fernandes: A Physiologically-based Model for Simulation of Color
Vision Deficiency, 2009, severity 1.
"""

_WHITE = (0.95047, 1.0, 1.08883)
_TO_XYZ = (
    (0.4124564, 0.3575761, 0.1804375),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339, 0.1191920, 0.9503041),
)
NEAR = 11.0
"""A difference (CIE 1976) at which small patches that lie apart are taken for alike."""


def times(matrix, vector):
    return [sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix]


def lab(colour, matrix):
    """Return a colour in L*a*b*, as it is seen through ``matrix``."""
    parts = colour.redF(), colour.greenF(), colour.blueF()
    linear = [
        p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts
    ]
    seen = [min(max(part, 0.0), 1.0) for part in times(matrix, linear)]
    ratios = [a / b for a, b in zip(times(_TO_XYZ, seen), _WHITE, strict=True)]
    x, y, z = (r ** (1 / 3) if r > 0.008856 else 7.787 * r + 16 / 116 for r in ratios)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def laid_on_page(theme, name):
    wash, page = QColor(theme.washes[name]), QColor(theme.page)
    share = wash.alphaF()
    pairs = zip(wash.getRgbF()[:3], page.getRgbF()[:3], strict=True)
    return QColor.fromRgbF(*(share * a + (1 - share) * b for a, b in pairs))


def taken_for_alike(theme, matrix):
    """Return which colours of notes are seen as one, as washes on the page."""
    seen = {name: lab(laid_on_page(theme, name), matrix) for name in theme.washes}
    return {
        (one, other)
        for one, other in combinations(seen, 2)
        if sum((a - b) ** 2 for a, b in zip(seen[one], seen[other], strict=True))
        < NEAR**2
    }


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("eyes", SEEN_BY)
def test_colours_that_some_eyes_take_for_one_have_different_lines(qapp, name, eyes):
    pairs = taken_for_alike(load_theme(name), SEEN_BY[eyes])

    for one, other in pairs:
        shapes = drawn(COLOUR_LINES[one], 60), drawn(COLOUR_LINES[other], 60)
        assert unlike(*shapes) > 0.4


def test_without_lines_some_eyes_would_take_two_colours_for_one():
    theme = load_theme("light")

    assert all(taken_for_alike(theme, matrix) for matrix in SEEN_BY.values())
