"""Icons: outlines of the Phosphor set, drawn in a colour of the theme.

The set comes with QtAwesome, which itself is not loaded: it reads every icon font it
has, which takes 400 ms, before it draws the first icon.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QIcon,
    QPainter,
    QPainterPath,
    QPixmap,
    QRawFont,
    QTransform,
)

_SIDES = (16, 18, 20, 24, 32, 36, 40, 48, 64)
"""Sides of the drawings, in device pixels; Qt scales between them."""

_GRID = 256
"""Side of the square each icon was designed in."""


def icon(name: str, colour: str) -> QIcon:
    """Return the Phosphor icon called ``name``, such as ``magnifying-glass``.

    Args:
        name: Its name in the set, without the ``ph.`` in front.
        colour: As Qt reads it, ``#rrggbb``.

    Raises:
        ValueError: If the set has no such icon.
    """
    if name not in _characters():
        raise ValueError(f"there is no icon called {name!r}")
    drawn = QIcon()
    for side in _SIDES:
        drawn.addPixmap(_drawn(_outline(name), colour, side))
    return drawn


def _drawn(outline: QPainterPath, colour: str, side: int) -> QPixmap:
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(side / _GRID, side / _GRID)
    painter.fillPath(outline, QColor(colour))
    painter.end()
    return pixmap


@cache
def _outline(name: str) -> QPainterPath:
    # Unhinted, the outline is the same at every size, so it is read only once.
    unhinted = QFont.HintingPreference.PreferNoHinting
    font = QRawFont(str(_file("phosphor-*.ttf")), _GRID, unhinted)
    (glyph,) = font.glyphIndexesForString(chr(int(_characters()[name], 16)))
    path = font.pathForGlyph(glyph)
    # Glyphs stand on a base line; the square they were drawn in hangs around it.
    ascent = _GRID * font.ascent() / (font.ascent() + font.descent())
    return QTransform.fromTranslate(0, ascent).map(path)


@cache
def _characters() -> dict[str, str]:
    """Return the code point of each icon, in hexadecimal, by its name."""
    source = _file("phosphor-charmap-*.json").read_text(encoding="utf-8")
    characters: dict[str, str] = json.loads(source)
    return characters


def _file(pattern: str) -> Path:
    spec = find_spec("qtawesome")
    if spec is None or spec.origin is None:
        raise ValueError("QtAwesome, which carries the icons, is not installed")
    return next((Path(spec.origin).parent / "fonts").glob(pattern))
