"""Whole pixels: how far the wheel scrolls, and what may be painted alone.

Page and margin scroll as one, so both ask here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication, QRegion

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QWheelEvent


_LINE = 20
"""Pixels that one line of a wheel's notch scrolls, as in Qt's own text editors."""
_NOTCH = 120
"""What Qt counts for a notch of the wheel."""

LINKS = {True: 1.25, False: 1.0}
"""How thick the line is from a passage to its card, on the page as in the margin, by
whether that is the chosen one."""


class Wheel:
    """Adds up the turns of the wheel, of which fine ones scroll less than a pixel."""

    def __init__(self) -> None:
        self._rest = 0.0

    def turn(self, event: QWheelEvent, lines: int) -> int:
        """Return how far a turn of the wheel scrolls, downwards positive.

        Args:
            event: A touchpad counts pixels, a wheel eighths of a degree.
            lines: How many lines the author's system scrolls for a notch.
        """
        pixels, angle = event.pixelDelta().y(), event.angleDelta().y()
        if QGuiApplication.platformName() == "xcb":
            pixels = 0  # Drivers of X11 count whatever they like there, Qt warns.
        turned = -pixels if pixels else -angle / _NOTCH * lines * _LINE
        if turned * self._rest < 0:
            self._rest = 0.0  # What was turned the other way is no part of it.
        self._rest += turned
        distance = int(self._rest)
        self._rest -= distance
        return distance


def ends_within_pixels(painted: QRegion, whole: QRect, density: float) -> bool:
    """Return whether a part that was painted may end within a pixel of the screen.

    What was there already shines through then, or only one of two that meet in that
    pixel is drawn: all is to be painted.

    Args:
        painted: The part, in pixels of ours.
        whole: All that there is to be painted.
        density: Pixels of the screen for one of ours.
    """
    return not density.is_integer() and not QRegion(whole).subtracted(painted).isEmpty()
