"""What the log is told of one open story, besides what its saves tell.

It hears of what happened by the signals that say so, and passes on kinds and numbers,
never the sentences: these name stories, and quote them.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.storage.files.event_log import Event, Fact, tell

if TYPE_CHECKING:
    from desktop.errors import SaveFailed
    from desktop.session.keeping.opening import OpenStory


class StoryLog(QObject):
    """Tells the log what happens to one story while it is open."""

    def __init__(self, story: OpenStory) -> None:
        super().__init__(story.session)
        self._story = story
        file = story.file
        size, encoding = len(file.text), file.decoded.encoding
        tell(Event.OPENED, file.path, code_points=size, encoding=encoding)
        # The session goes last of all, whoever lets the story go.
        story.session.destroyed.connect(partial(tell, Event.CLOSED, file.path))
        story.arrival.arrived.connect(self._on_notes_read)
        if not story.arrival.is_pending:
            self._on_notes_read()
        story.saving.failed.connect(self._on_failed)
        story.saving.watcher.stirred.connect(self._on_stirred)
        story.saving.notes.told.connect(self._on_notes_joined)
        story.saving.journal.failed.connect(self._on_journal_failed)
        story.saving.found.connect(self._on_text_joined)
        story.saving.damaged.connect(self._on_damaged)
        story.recovering.recovered.connect(self._on_recovered)
        story.recovering.disputed.connect(self._on_disputed)
        story.mending.put_back.connect(self._on_put_back)

    def _tell(self, event: Event, **facts: Fact) -> None:
        tell(event, self._story.path, **facts)

    def _on_notes_read(self) -> None:
        self._tell(Event.NOTES_READ, notes=len(self._story.session.notes.notes))

    def _on_failed(self, problem: SaveFailed) -> None:
        self._tell(Event.REFUSED, error=problem)

    def _on_stirred(self) -> None:
        self._tell(Event.DISK_CHANGED)

    def _on_notes_joined(self) -> None:
        self._tell(Event.NOTES_JOINED, notes=len(self._story.session.notes.notes))

    def _on_journal_failed(self) -> None:
        self._tell(Event.JOURNAL_REFUSED)

    def _on_text_joined(self) -> None:
        self._tell(Event.TEXT_JOINED, code_points=len(self._story.session.live))

    def _on_damaged(self) -> None:
        self._tell(Event.DAMAGED, code_points=len(self._story.session.live))

    def _on_recovered(self) -> None:
        self._tell(Event.RECOVERED, code_points=len(self._story.session.live))

    def _on_disputed(self) -> None:
        self._tell(Event.CONFLICT)

    def _on_put_back(self) -> None:
        self._tell(Event.PUT_BACK, code_points=len(self._story.session.live))
