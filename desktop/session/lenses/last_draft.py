"""The text of the draft of a story that was kept last, read beside the window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.errors import RereadError
from desktop.session.background import LatestJob
from desktop.storage.drafts.drafts_folder import read_draft
from desktop.storage.drafts.found_drafts import find_drafts

if TYPE_CHECKING:
    from pathlib import Path


class LastDraft(QObject):
    """Looks for the draft that was kept last.

    Signals:
        found: There is one, which can be read; carries its text.
    """

    found = Signal(str)

    def __init__(self, story: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._story = story
        self._job = LatestJob[str | None](self)
        self._job.done.connect(self._on_done)

    @property
    def is_busy(self) -> bool:
        """Whether it is being looked for."""
        return self._job.is_busy

    def look(self) -> None:
        """Look for it, and return at once."""
        self._job.start(partial(_read, self._story))

    def let_go(self) -> None:
        """Look no more, for good."""
        self._job.let_go()

    def _on_done(self, text: str | None) -> None:
        if text is not None:
            self.found.emit(text)


def _read(story: Path) -> str | None:
    try:
        drafts = find_drafts(story).drafts  # the oldest first
        return read_draft(story, drafts[-1].draft).text if drafts else None
    except RereadError:
        return None
