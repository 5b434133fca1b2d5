"""What a window looks like by now, as pixels that were painted already.

Whatever lies half transparent over a window has all of it painted anew where it first
appears; a copy of what is there takes a tenth of the time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_KEEPING = ("offscreen", "windows", "xcb")
"""Qt's platforms that keep what was painted last where it can be read at any time."""


def painted_window(window: QWidget) -> QImage | None:
    """Return all of ``window`` as it was painted last; None if that cannot be read.

    What waits to be painted is painted first.
    """
    store = window.backingStore()
    if QGuiApplication.platformName() not in _KEEPING or store is None:
        return None
    QApplication.sendPostedEvents(window, QEvent.Type.UpdateRequest.value)
    painted = store.paintDevice()
    if not isinstance(painted, QImage):
        return None
    if painted.deviceIndependentSize().toSize() != window.size():
        return None
    return painted.copy()
