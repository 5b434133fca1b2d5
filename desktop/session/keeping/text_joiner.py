"""Joining the text in the window with what another program made of it.

Between two drafts of a novel that takes a second, so it is done beside the window; what
the author types meanwhile is joined as well.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.session.background import BackgroundJobs
from desktop.session.keeping.notes_loading import SHORT_TEXT
from desktop.session.story.revision import Revision, revision

if TYPE_CHECKING:
    from desktop.session.story.story_session import StorySession


class TextJoiner(QObject):
    """Works out how the text of a session becomes one with another's.

    Signals:
        joined: It is worked out for the text as it is now; carries the ``Revision``.
    """

    joined = Signal(Revision)

    def __init__(self, session: StorySession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._base = self._theirs = ""
        self._jobs = BackgroundJobs[Revision](self)
        self._jobs.done.connect(self.wait)

    @property
    def is_pending(self) -> bool:
        """Whether there is something yet to be worked out."""
        return self._jobs.is_busy

    def begin(self, base: str, theirs: str) -> None:
        """Work out what the session's text and ``theirs`` make together.

        A short text is done with when this returns.

        Args:
            base: The text both were made of.
            theirs: What somebody else made of it.
        """
        self.forget()  # It is about a text that is not theirs any more.
        self._base, self._theirs = base, theirs
        session = self._session
        work = partial(revision, base, session.text, theirs, session.passages())
        if max(len(session.live), len(theirs)) <= SHORT_TEXT:
            self.joined.emit(work())
        else:
            self._jobs.start(work)

    def forget(self) -> None:
        """Leave what is being worked out."""
        self._jobs.let_go()

    def wait(self) -> None:
        """Return when everything is worked out.

        Raises:
            JobHangs: If that does not come to an end.
        """
        while self._jobs.is_busy:
            found = self._jobs.take()
            if found.old == self._session.text:
                self.joined.emit(found)
            else:  # The author went on typing.
                self.begin(self._base, self._theirs)
