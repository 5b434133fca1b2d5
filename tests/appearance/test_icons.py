from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor

from desktop.appearance.icons import icon


def inked(image):
    """Return the pixels that are not transparent, as (x, y, colour)."""
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    pixels = ((x, y, image.pixelColor(x, y)) for x, y in places)
    return [(x, y, colour) for x, y, colour in pixels if colour.alpha() > 0]


def test_an_icon_is_drawn_in_the_colour_asked_for(qapp):
    image = icon("menu", "#3d5a80").pixmap(QSize(64, 64)).toImage()

    solid = [colour for _, _, colour in inked(image) if colour.alpha() == 255]

    assert solid
    assert all(colour == QColor("#3d5a80") for colour in solid)


@pytest.mark.parametrize("name", ["menu", "search", "x", "plus"])
def test_an_icon_stands_in_the_middle_and_is_not_cut_off(qapp, name):
    image = icon(name, "#000000").pixmap(QSize(64, 64)).toImage()

    xs, ys = zip(*((x, y) for x, y, _ in inked(image)), strict=True)

    assert 0 < min(xs) < max(xs) < 63
    assert 0 < min(ys) < max(ys) < 63
    assert abs(min(xs) + max(xs) - 63) <= 2
    assert abs(min(ys) + max(ys) - 63) <= 2


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_an_icon_is_drawn_pixel_by_pixel_for_the_screen(qapp, ratio):
    pixmap = icon("x", "#000000").pixmap(QSize(16, 16), ratio)

    assert pixmap.size() == QSize(16, 16) * ratio


def test_an_unknown_icon_is_refused(qapp):
    with pytest.raises(ValueError, match="no icon called 'flying-pig'"):
        icon("flying-pig", "#000000")


def test_a_bold_icon_has_more_ink(qapp):
    thin, bold = (
        icon("search", "#000000", is_bold=is_bold).pixmap(QSize(64, 64)).toImage()
        for is_bold in (False, True)
    )

    assert len(inked(bold)) > len(inked(thin))


@pytest.mark.parametrize("side", [16, 24])
def test_a_slanting_line_is_drawn_smoothly_in_a_small_icon(qapp, side):
    image = icon("x", "#000000").pixmap(QSize(side, side)).toImage()

    shades = {colour.alpha() for _, _, colour in inked(image)}

    assert len(shades) > 4


def test_every_icon_that_is_used_is_in_the_set(qapp):
    sources = [path.read_text("utf-8") for path in Path("desktop").rglob("*.py")]
    asked = r"""(?:IconButton|\bicon)\(\s*"([a-z-]+)\""""
    names = {name for source in sources for name in re.findall(asked, source)}

    assert len(names) >= 9
    assert all(not icon(name, "#000000").isNull() for name in names)


def test_what_python_lucide_searches_with_is_not_loaded(qapp):
    icon("menu", "#000000")

    assert "lucide" not in sys.modules
