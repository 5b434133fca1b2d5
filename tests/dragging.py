"""Events of a drag, as every PySide6 that is admitted makes them."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QPointF, Qt, QVersionNumber
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent

_HELD = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
_TAKES_FRACTIONS = QLibraryInfo.version() >= QVersionNumber(6, 12)
"""Whether a drag comes in at a place between pixels; whole ones are deprecated then."""


def entering(place, data, action=Qt.DropAction.CopyAction):
    """Return the event of ``data`` that is dragged in at ``place``."""
    at = QPointF(place)
    return QDragEnterEvent(
        at if _TAKES_FRACTIONS else at.toPoint(), action, data, *_HELD
    )


def moving(place, data, action=Qt.DropAction.CopyAction):
    """Return the event of ``data`` that is dragged on over ``place``."""
    at = QPointF(place)
    return QDragMoveEvent(
        at if _TAKES_FRACTIONS else at.toPoint(), action, data, *_HELD
    )


def dropping(place, data, action=Qt.DropAction.CopyAction):
    """Return the event of ``data`` that is let go of at ``place``."""
    return QDropEvent(QPointF(place), action, data, *_HELD)
