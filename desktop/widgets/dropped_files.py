"""Files that are dragged onto a window or dropped there.

They are read, never taken: whoever gave them must not take them away, as some programs
do with what was moved.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragMoveEvent

if TYPE_CHECKING:
    from PySide6.QtGui import QDropEvent

_HARMLESS = (Qt.DropAction.CopyAction, Qt.DropAction.LinkAction)


def files_of(event: QDropEvent) -> list[Path]:
    """Return the files of this computer that are dragged."""
    urls = event.mimeData().urls()
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]


def accept_files(event: QDropEvent) -> None:
    """Accept what is dragged or dropped, as something that stays where it is.

    Where it can only be moved, it is told when it is dropped that nothing was done.
    """
    possible = event.possibleActions()
    harmless = next((each for each in _HARMLESS if possible & each), None)
    if harmless is not None:
        event.setDropAction(harmless)
    elif isinstance(event, QDragMoveEvent):
        event.setDropAction(event.proposedAction())  # or it could not be dropped
    else:
        event.setDropAction(Qt.DropAction.IgnoreAction)
    event.accept()
