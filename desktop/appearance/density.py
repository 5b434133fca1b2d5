"""Screens on which a pixel of ours is not a whole number of theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QRegion

if TYPE_CHECKING:
    from PySide6.QtCore import QRect


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
