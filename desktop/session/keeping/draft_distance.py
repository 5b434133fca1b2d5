"""How far the text has come since the draft it follows.

Counted beside the window, in a pause of the typing: comparing two novels takes a third
of a second.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.drafts.comparison import compare
from desktop.errors import StoryUnreadable
from desktop.session.background import LatestJob
from desktop.storage.drafts.draft_text import read_draft

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.drafts.draft_list import Draft
    from desktop.session.story.story_session import StorySession

_PAUSE_MS = 1500


@dataclass(frozen=True, slots=True)
class _Counted:
    """The text of a draft, and how many changes lead from it; None if unreadable."""

    draft: Draft
    text: str | None
    changes: int | None


class DraftDistance(QObject):
    """Counts the changes since a draft.

    Signals:
        counted: There are so many now; carries the number, or None if it is not known.
    """

    counted = Signal(object)

    def __init__(self, session: StorySession, story: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._story = story
        self._draft: Draft | None = None
        self._text: str | None = None  # that of the draft, once it was read
        self._job = LatestJob[_Counted](self)
        self._job.done.connect(self._on_done)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._count)
        session.text_changed.connect(self._on_edited)

    @property
    def is_busy(self) -> bool:
        """Whether the number is still to come."""
        return self._job.is_busy or self._pause.isActive()

    def follow(self, draft: Draft | None) -> None:
        """Count from ``draft`` from now on; None counts nothing."""
        if draft is None or self._draft is None or draft.sha256 != self._draft.sha256:
            self._text = None
        self._draft = draft
        self._pause.stop()
        self._count()

    def let_go(self) -> None:
        """Stop, for good."""
        self._pause.stop()
        self._job.let_go()

    def _on_edited(self) -> None:
        if self._draft is not None:
            self._pause.start()

    def _count(self) -> None:
        if self._draft is not None:
            now = self._session.text
            self._job.start(partial(_count, self._story, self._draft, self._text, now))

    def _on_done(self, counted: _Counted) -> None:
        if self._draft is not None and counted.draft.sha256 == self._draft.sha256:
            self._text = counted.text
            self.counted.emit(counted.changes)


def _count(story: Path, draft: Draft, text: str | None, now: str) -> _Counted:
    try:
        then = read_draft(story, draft).text if text is None else text
    except StoryUnreadable:
        return _Counted(draft, None, None)
    if then == now:
        return _Counted(draft, then, 0)
    # Where only blank lines differ there is no step to go to, but it is a change.
    return _Counted(draft, then, max(len(compare(then, now).steps), 1))
