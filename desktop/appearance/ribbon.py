"""The sign of a bookmark, drawn at the edge of the text and in the overview."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPolygonF

_NOTCH = 0.45
"""How deep the notch in its foot is, as a share of its width."""


def ribbon(left: float, top: float, width: float, height: float) -> QPolygonF:
    """Return the outline of a ribbon with a notch in its foot; lengths in pixels."""
    right, foot = left + width, top + height
    notch = QPointF(left + width / 2, foot - _NOTCH * width)
    upper = [QPointF(left, top), QPointF(right, top), QPointF(right, foot)]
    return QPolygonF([*upper, notch, QPointF(left, foot)])
