"""Icons: outlines of the Lucide set, drawn in a colour of the theme.

The set comes with python-lucide as a database of SVG files.  The package itself is not
loaded: it brings along what it searches the web with, which takes 30 ms and 4 MB.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_SIDES = (16, 18, 20, 24, 32, 36, 40, 48, 64)
"""Sides of the drawings, in device pixels; Qt scales between them."""

_THIN, _BOLD = 1.6, 2.25
"""How wide lines are, of the 24 that an icon is wide; of 1.5, Qt draws hairlines."""

_DATABASE = Path("data", "lucide-icons.db")


@lru_cache(maxsize=512)
def icon(name: str, colour: str, *, is_bold: bool = False) -> QIcon:
    """Return the Lucide icon called ``name``, such as ``chevron-down``.

    Args:
        name: Its name in the set.
        colour: As Qt reads it, ``#rrggbb``.
        is_bold: Whether its lines are as wide as those of bold type.

    Raises:
        ValueError: If the set has no such icon.
    """
    renderer = _renderer(name, colour, _BOLD if is_bold else _THIN)
    drawn = QIcon()
    for side in _SIDES:
        drawn.addPixmap(_drawn(renderer, side))
    return drawn


@lru_cache(maxsize=512)
def icon_drawing(name: str, colour: str, side: int, density: float) -> QPixmap:
    """Return one drawing of an icon: where many are seen the first time at once.

    Args:
        name: Its name in the set.
        colour: As Qt reads it, ``#rrggbb``.
        side: How large it is, in pixels.
        density: Of the screen, in device pixels a pixel.

    Raises:
        ValueError: If the set has no such icon.
    """
    drawn = _drawn(_renderer(name, colour, _THIN), round(side * density))
    drawn.setDevicePixelRatio(density)
    return drawn


def _renderer(name: str, colour: str, width: float) -> QSvgRenderer:
    source = _source(name).replace("currentColor", colour)
    source = source.replace('stroke-width="2"', f'stroke-width="{width}"')
    return QSvgRenderer(QByteArray(source.encode()))


def _drawn(renderer: QSvgRenderer, side: int) -> QPixmap:
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter)
    painter.end()
    return pixmap


@cache
def _source(name: str) -> str:
    spec = find_spec("lucide")
    folders = (spec and spec.submodule_search_locations) or ()
    database = next(
        (file for f in folders if (file := Path(f, _DATABASE)).is_file()), None
    )
    if database is None:
        raise ValueError("python-lucide, which carries the icons, is not installed")
    with closing(sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True)) as icons:
        row = icons.execute("SELECT svg FROM icons WHERE name = ?", [name]).fetchone()
    if row is None:
        raise ValueError(f"there is no icon called {name!r}")
    return str(row[0])
