from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.annotations.makers import Maker
from desktop.appearance.fonts import load_fonts
from desktop.appearance.reader_disc import DISC, paint_disc, paint_own_ring
from desktop.appearance.theme import THEMES, load_theme


@pytest.fixture
def drawn(qapp):
    load_fonts()

    def drawn(theme, who):
        picture = QImage(DISC, DISC, QImage.Format.Format_RGB32)
        picture.fill(QColor(theme.chrome))
        painter = QPainter(picture)
        if who is None:
            paint_own_ring(painter, 0, DISC / 2, DISC, theme)
        else:
            paint_disc(painter, 0, DISC / 2, DISC, who, theme)
        painter.end()
        return picture

    return drawn


@pytest.mark.parametrize("name", THEMES)
def test_readers_with_the_same_initial_differ_by_their_colour(drawn, name):
    theme = load_theme(name)

    one = drawn(theme, Maker("urn:m", "Marit", 0)).pixelColor(9, 1).name()
    other = drawn(theme, Maker("urn:o", "Mo", 1)).pixelColor(9, 1).name()

    assert (one, other) == theme.readers[:2]


def test_ones_own_ring_is_no_disc(drawn):
    theme = load_theme("light")

    picture = drawn(theme, None)

    assert picture.pixelColor(5, 9).name() == theme.chrome
