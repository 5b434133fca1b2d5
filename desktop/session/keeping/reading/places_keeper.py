"""Keeping where the notes stand, in the moments when nothing else is done.

What is kept is a convenience, so it never holds up the window: ten thousand places
are looked up in short slices, from the beginning again if something changed meanwhile.
"""

from __future__ import annotations

import time
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop.annotations.note_passages import passage_keys
from desktop.errors import SaveFailed
from desktop.session.background import JobQueue
from desktop.storage.story.remembered import keep_placements

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop.annotations.annotation import Annotation
    from desktop.session.story.story_session import StorySession
    from desktop.storage.story.remembered import Placement
    from desktop.storage.story.story_file import StoryFile

_PAUSE_MS = 500
_SLICE = 0.003
"""Seconds that one slice may hold up the window."""


class PlacesKeeper(QObject):
    """Keeps the places of the notes once text and notes are saved."""

    def __init__(self, session: StorySession, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = JobQueue(self)
        self._file: StoryFile | None = None
        self._rest: Iterator[tuple[str, Annotation]] = iter(())
        self._found: dict[str, Placement] = {}
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look_up_some)
        session.text_changed.connect(self._stop)
        session.notes_changed.connect(self._stop)

    def begin(self, file: StoryFile) -> None:
        """Keep the places before long; all is saved, and the text is in ``file``."""
        # While notes wait for an earlier text, those of that one are needed.
        self._file = None if self._session.is_damaged else file
        self._found = {}
        if self._file is None:
            return
        notes = tuple(self._session.notes.notes.values())
        self._rest = ((key, note) for note in notes for key in passage_keys(note))
        self._timer.start(_PAUSE_MS)

    def keep_now(self, file: StoryFile) -> None:
        """Keep them before this returns, if that was begun and is not done."""
        if self._file is not None:
            self.begin(file)
            if self._file is not None:
                self._look_up_until(None)
            self._timer.stop()

    def let_go(self) -> None:
        """Stop, for good, when what is being written is written."""
        self._timer.stop()
        self._jobs.let_go()

    def _stop(self, _: object) -> None:
        self._timer.stop()

    def _look_up_some(self) -> None:
        self._timer.setInterval(0)
        self._look_up_until(time.perf_counter() + _SLICE)

    def _look_up_until(self, until: float | None) -> None:
        placing = self._session.placing
        for key, note in self._rest:
            anchor = placing.anchor_at(key, note)
            # One that may be wrong is to be looked for again.
            if anchor.span is not None and not anchor.is_unsure:
                span = anchor.span
                self._found[key] = (span.start, span.end, anchor.state.value)
            if until is not None and time.perf_counter() > until:
                return
        self._hand_over()

    def _hand_over(self) -> None:
        self._timer.stop()
        if self._file is None:
            return
        file, self._file = self._file, None
        self._jobs.add(partial(_keep, file, self._found))


def _keep(file: StoryFile, places: Mapping[str, Placement]) -> None:
    with suppress(SaveFailed):  # Without them passages are found by their words.
        keep_placements(file.path, file.sha256, places, form=file.decoded)
