"""Which of our six colours a highlight of Word is."""

from __future__ import annotations

import colorsys
import re
from functools import lru_cache
from typing import TYPE_CHECKING

from desktop.annotations.kinds import Colour
from desktop.exchange.word.vocabulary import FILLS, W

if TYPE_CHECKING:
    from collections.abc import Mapping
    from xml.etree.ElementTree import Element

_HIGHLIGHTS: Mapping[str, Colour] = {
    "yellow": Colour.YELLOW,
    "green": Colour.GREEN,
    "darkGreen": Colour.GREEN,
    "cyan": Colour.BLUE,
    "blue": Colour.BLUE,
    "darkBlue": Colour.BLUE,
    "darkCyan": Colour.BLUE,
    "magenta": Colour.PINK,
    "red": Colour.PINK,
    "darkRed": Colour.PINK,
    "darkYellow": Colour.ORANGE,
    "darkMagenta": Colour.PURPLE,
}
"""By ``w:highlight``, [ECMA-376] part 1, 17.18.40; black, white and grey are none."""

_OURS = {fill: colour for colour, fill in FILLS.items()}
_HEX = re.compile(r"[0-9A-Fa-f]{6}")
_LEAST_SATURATION = 0.12
_LEAST_VALUE = 0.25
_HUES = (
    (20, Colour.PINK),
    (48, Colour.ORANGE),
    (70, Colour.YELLOW),
    (165, Colour.GREEN),
    (255, Colour.BLUE),
    (290, Colour.PURPLE),
    (361, Colour.PINK),
)
"""Up to which hue in degrees a colour is which of ours."""


def colour_of(properties: Mapping[str, Element]) -> Colour | None:
    """Return the colour in which words are highlighted; None if they are not.

    Args:
        properties: The elements of their ``w:rPr`` by their names.
    """
    highlight = properties.get(f"{W}highlight")
    if highlight is not None and (name := highlight.get(f"{W}val")) != "none":
        return _HIGHLIGHTS.get(name or "")
    shading = properties.get(f"{W}shd")
    return None if shading is None else _of_fill(shading.get(f"{W}fill", ""))


@lru_cache(maxsize=256)
def _of_fill(fill: str) -> Colour | None:
    if found := _OURS.get(fill.upper()):
        return found
    if not _HEX.fullmatch(fill):
        return None
    red, green, blue = (int(fill[at : at + 2], 16) / 255 for at in (0, 2, 4))
    hue, saturation, brightness = colorsys.rgb_to_hsv(red, green, blue)
    if saturation < _LEAST_SATURATION or brightness < _LEAST_VALUE:
        return None
    return next(colour for end, colour in _HUES if hue * 360 < end)
