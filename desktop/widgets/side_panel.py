"""How wide a side panel is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFontInfo

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_WIDTH, _AT_SIZE = 216, 13
"""With the hairline, at that size of type, in pixels."""


def panel_width(panel: QWidget) -> int:
    """Return the width of ``panel``, in pixels: as many letters in any size of type."""
    size = QFontInfo(panel.font()).pixelSize()
    return max(_WIDTH, round(_WIDTH * size / _AT_SIZE))
