from __future__ import annotations

import sys

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
    image = icon("list-bold", "#3d5a80").pixmap(QSize(64, 64)).toImage()

    solid = [colour for _, _, colour in inked(image) if colour.alpha() == 255]

    assert solid
    assert all(colour == QColor("#3d5a80") for colour in solid)


@pytest.mark.parametrize("name", ["list", "magnifying-glass", "x", "plus"])
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


def test_the_slow_icon_library_is_not_loaded(qapp):
    icon("list", "#000000")

    assert "qtawesome" not in sys.modules
