"""An answer brought onto the open story, beside the window, as one step to undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.errors import NotPossible
from desktop.exchange.formats import Changes
from desktop.storage.files.filesystem import DISK, FileSystem

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.session.keeping.opening import OpenStory


class Bringing(QObject):
    """Brings what readers send back onto one story.

    Signals:
        progressed: It has come so far; carries a number from 0 to 1.
        came: It is there; carries the ``Imported``.
        asked: Nobody can tell who made what is in it; carries what the file calls
            them, a tuple.  Answered by :meth:`answer`, or by :meth:`cancel`.
        failed: It cannot be brought; carries a sentence.
        cancelled: Nobody wanted it any more, and nothing came of it.
        taken_back: It was undone; carries a sentence.
    """

    progressed = Signal(float)
    came = Signal(object)
    asked = Signal(tuple)
    failed = Signal(str)
    cancelled = Signal()
    taken_back = Signal(str)

    def __init__(
        self, story: OpenStory, parent: QObject, disk: FileSystem = DISK
    ) -> None:
        super().__init__(parent)
        self._story = story
        self._disk = disk

    @property
    def is_busy(self) -> bool:
        """Whether something is being brought."""
        return False

    def bring(
        self,
        what: Path | bytes,
        name: str,
        reader: str = "",
        changes: Changes = Changes.SUGGEST,
    ) -> None:
        """Bring a file, or its bytes, onto the story; returns at once.

        Args:
            what: The file, or what is in it.
            name: What it is called.
            reader: Who made what nobody has signed; empty to be asked.
            changes: What becomes of changes that are tracked in it.
        """
        del what, name, reader, changes
        raise NotPossible

    def answer(self, reader: str) -> None:
        """Say who made what nobody has signed, and go on."""
        del reader
        raise NotPossible

    def cancel(self) -> None:
        """Bring nothing: what is being done ends soon."""

    def take_back(self) -> None:
        """Undo what was brought last, which is also a step of the story's history."""
        raise NotPossible

    def let_go(self) -> None:
        """Stop, for good."""
