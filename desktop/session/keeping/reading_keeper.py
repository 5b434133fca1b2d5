"""Keeping on the disk what was read, and finding it there the next time.

It is a convenience, so it never holds up the window: it is written beside it, a moment
after something was read.  It is told of a text that is saved; if that was changed
elsewhere since, what was read is carried over, beside the window if that takes long.
"""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop.anchoring.carrying import anchor_known, carried_marks, rewritten
from desktop.errors import SaveFailed
from desktop.session.background import JobQueue, LatestJob
from desktop.session.story.rereading import LiveLines, Rereading, StoryPass
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.history import versions
from desktop.storage.story.reading_state import (
    KeptPass,
    KeptReading,
    read_reading,
    write_reading,
)
from desktop.text.change import ChangeSet
from desktop.text.read_marks import Mark, ReadMarks, line_edits
from desktop.text.span import Span
from desktop.value import replace

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.session.keeping.saving import Saving
    from desktop.session.story.live_text import Edit
    from desktop.session.story.story_session import StorySession

_PAUSE_MS = 3000
_SHORT_TEXT = 100_000
"""Code points of a text over to which marks are carried while the window waits."""

_MOST_REWRITTEN = 3_000_000
"""Code points, a very long novel; of what differs by more, nothing is known as read.

To tell what became of so much would take minutes, for which a window cannot close.
"""


class ReadingKeeper(QObject):
    """Keeps the passes of one story from one time to the next.

    Attributes:
        is_keeping: Whether anything is written.
    """

    def __init__(
        self,
        session: StorySession,
        rereading: Rereading,
        saving: Saving,
        disk: FileSystem = DISK,
    ) -> None:
        super().__init__(saving)
        self._session = session
        self._live = session.live
        self._opened = saving.file
        self._rereading = rereading
        self._saving = saving
        self._disk = disk
        self.is_keeping = True
        self._is_dirty = False
        self._text_kept = ""
        self._meanwhile = ChangeSet()
        self._carrying = LatestJob[KeptReading](self)
        self._carrying.done.connect(self._on_carried)
        self._writing = JobQueue(self)  # what is read last must not be left out
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._keep)
        self._begin()
        rereading.marked.connect(self._on_marked)
        saving.saved.connect(self._on_saved)

    # Finding it

    def _begin(self) -> None:
        file = self._opened
        kept = read_reading(file.path, self._disk)
        if kept is None:
            self._rereading.begin("")
        elif kept.text == file.sha256:
            self._take(kept)
        else:
            work = partial(_carried, kept, file.text, file.sha256, self._disk)
            if len(file.text) <= _SHORT_TEXT:
                self._take(work())
            else:
                self._live.edit_made.connect(self._on_edited)
                self._carrying.start(work)

    def _on_edited(self, edit: Edit) -> None:
        self._meanwhile = self._meanwhile.then(edit.changes)

    def _on_carried(self, kept: KeptReading) -> None:
        self._live.edit_made.disconnect(self._on_edited)
        self._take(kept)

    def _take(self, kept: KeptReading) -> None:
        passes = [self._pass(each) for each in kept.passes]
        self._rereading.take(passes, kept.current)
        self._meanwhile = ChangeSet()

    def _pass(self, kept: KeptPass) -> StoryPass:
        marks = self._marks(kept) if kept.ended is None else None
        return StoryPass(
            kept.id, kept.name, kept.begun, marks, kept.place, kept.ended, kept.share
        )

    def _marks(self, kept: KeptPass) -> ReadMarks:
        text, marks = self._opened.text, ReadMarks(kept.runs)
        if len(marks) != len(text):
            marks = ReadMarks.unseen(len(text))
        if self._meanwhile:
            inverse = self._meanwhile.inverse(text)
            lines = LiveLines(self._live)
            marks.edit(self._meanwhile, line_edits(self._meanwhile, inverse, lines))
        return marks

    def go_back_to(self, text: str) -> None:
        """Take up what was read of ``text``, which is there again, if that is kept."""
        kept = read_reading(self._opened.path, self._disk)
        if kept is not None and kept.text == versions.sha256_of(text):
            if self._carrying.is_busy:
                self._carrying.forget()
                self._live.edit_made.disconnect(self._on_edited)
            # What came in between was made of the text that was opened, not of this.
            self._meanwhile = ChangeSet()
            self._opened = replace(self._opened, decoded=self._opened.decoded.of(text))
            self._take(kept)

    # Keeping it

    def _on_marked(self) -> None:
        self._is_dirty = True
        if not self._timer.isActive():
            self._timer.start()

    def _on_saved(self) -> None:
        if self._is_dirty and not self._timer.isActive():
            self._timer.start()

    def _keep(self) -> None:
        # What was read can only be told of a text that will be there to be found.
        # While the text is damaged, what was read of the earlier one has to stay.
        can_be_told = self.is_keeping and not self._carrying.is_busy
        can_be_told = can_be_told and not self._session.is_damaged
        if can_be_told and not self._saving.is_text_dirty:
            self._is_dirty = False
            self._writing.add(self._work())

    def _work(self) -> partial[None]:
        file, rereading = self._saving.file, self._rereading
        current = rereading.current.id if rereading.current else None
        passes = tuple(map(_kept, rereading.passes))
        reading = KeptReading(file.sha256, current, passes)
        text = "" if self._text_kept == file.sha256 else file.text
        self._text_kept = file.sha256
        return partial(_write, file.path, reading, text, self._disk)

    def let_go(self) -> None:
        """Keep what is not kept, and stop, for good."""
        self._timer.stop()
        self._carrying.let_go()
        if self._is_dirty:
            self._keep()
        self._writing.let_go()


def _kept(each: StoryPass) -> KeptPass:
    return KeptPass(
        id=each.id,
        name=each.name,
        begun=each.begun,
        ended=each.ended,
        place=each.place,
        share=each.share,
        runs=each.marks.runs() if each.marks and not each.ended else (),
    )


def _write(story: Path, reading: KeptReading, text: str, disk: FileSystem) -> None:
    with suppress(SaveFailed):  # It is a convenience.
        if text:
            versions.keep(text, disk)
        write_reading(story, reading, disk)


def _carried(
    kept: KeptReading, text: str, sha256: str, disk: FileSystem
) -> KeptReading:
    """Return ``kept``, told of ``text`` rather than of the text it was told of."""
    old = versions.get(kept.text, disk)
    passes = tuple(_carried_pass(each, old, text) for each in kept.passes)
    return replace(kept, text=sha256, passes=passes)


def _carried_pass(kept: KeptPass, old: str | None, text: str) -> KeptPass:
    if kept.ended is not None:
        return kept
    is_known = old is not None and sum(n for n, _ in kept.runs) == len(old)
    if old is None or not is_known or rewritten(old, text) > _MOST_REWRITTEN:
        return replace(kept, runs=((len(text), Mark.UNSEEN),), place=0)
    place = min(kept.place, len(old))
    (at,) = anchor_known(old, text, [Span(place, min(place + 200, len(old)))])
    runs = carried_marks(old, text, kept.runs)
    return replace(kept, runs=runs, place=at.span.start)
