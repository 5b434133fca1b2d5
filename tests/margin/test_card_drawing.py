from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.margin.card_drawing import Shadow

CARD = QRect(60, 60, 300, 120)


@pytest.fixture
def picture(qapp):
    picture = QImage(420, 260, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    Shadow().paint(painter, CARD, is_dark=False)
    painter.end()
    return picture


def darkness(picture, x, y):
    return 255 - picture.pixelColor(x, y).lightness()


def test_a_shadow_fades_away_from_its_card(picture):
    below = [darkness(picture, 200, CARD.bottom() + away) for away in (2, 8, 14, 30)]

    assert below == sorted(below, reverse=True)
    assert below[0] > 0
    assert below[-1] == 0


def test_a_shadow_falls_downwards(picture):
    above = darkness(picture, 200, CARD.top() - 4)
    below = darkness(picture, 200, CARD.bottom() + 4)

    assert below > above


def test_a_shadow_stays_within_its_rectangle(picture):
    inside = Shadow().rect(CARD)

    outside = [(x, 130) for x in (inside.left() - 1, inside.right() + 1)]

    assert all(darkness(picture, x, y) == 0 for x, y in outside)
