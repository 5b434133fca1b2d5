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

from desktop.anchoring.carrying import carried_marks
from desktop.anchoring.places import carried_places, found_places
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
from desktop.text.quoted_place import QuotedPlace, quoted_place
from desktop.text.read_marks import Mark, ReadMarks, line_edits
from desktop.value import replace

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.anchoring.surviving_tokens import Survivors
    from desktop.session.keeping.saving import Saving
    from desktop.session.story.earlier_texts import EarlierTexts
    from desktop.session.story.live_text import Edit, LiveText
    from desktop.session.story.story_session import StorySession

_PAUSE_MS = 3000
_SHORT_TEXT = 100_000
"""Code points of a text over to which marks are carried while the window waits."""


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
        earlier: EarlierTexts,
        disk: FileSystem = DISK,
    ) -> None:
        """Begin.

        Args:
            session: The story.
            rereading: Its passes, which are filled with those that were kept.
            saving: What saves it.
            earlier: The text it was opened with, and those it was before.
            disk: Where it is.
        """
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
        self._edits: list[Edit] = []  # the same, for what moved in them
        self._carrying = LatestJob[KeptReading](self)
        self._carrying.done.connect(self._on_carried)
        self._writing = JobQueue(self)  # what is read last must not be left out
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._keep)
        self._begin(earlier)
        rereading.marked.connect(self._on_marked)
        saving.saved.connect(self._on_saved)

    # Finding it

    def _begin(self, earlier: EarlierTexts) -> None:
        file = self._opened
        kept = read_reading(file.path, self._disk)
        if kept is None:
            self._rereading.begin("")
        elif kept.text == file.sha256:
            self._take(kept)
        else:
            work = partial(_carried, kept, earlier, file.sha256)
            if len(file.text) <= _SHORT_TEXT:
                self._take(work())
            else:
                self._live.edit_made.connect(self._on_edited)
                self._carrying.start(work)

    def _on_edited(self, edit: Edit) -> None:
        self._meanwhile = self._meanwhile.then(edit.changes)
        self._edits.append(edit)

    def _on_carried(self, kept: KeptReading) -> None:
        self._live.edit_made.disconnect(self._on_edited)
        self._take(kept)

    def _take(self, kept: KeptReading) -> None:
        passes = [self._pass(each) for each in kept.passes]
        self._rereading.take(passes, kept.current)
        self._meanwhile = ChangeSet()
        self._edits.clear()

    def _pass(self, kept: KeptPass) -> StoryPass:
        marks = self._marks(kept) if kept.ended is None else None
        place = kept.place.position
        for edit in self._edits:
            place = edit.place_of(place)
        return StoryPass(
            kept.id, kept.name, kept.begun, marks, place, kept.ended, kept.share
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
            self._edits.clear()
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
        passes = tuple(_kept(each, self._live) for each in rereading.passes)
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


def _kept(each: StoryPass, live: LiveText) -> KeptPass:
    place = min(each.place, len(live))
    return KeptPass(
        id=each.id,
        name=each.name,
        begun=each.begun,
        ended=each.ended,
        place=quoted_place(place, len(live), live.slice),
        share=each.share,
        runs=each.marks.runs() if each.marks and not each.ended else (),
    )


def _write(story: Path, reading: KeptReading, text: str, disk: FileSystem) -> None:
    with suppress(SaveFailed):  # It is a convenience.
        if text:
            versions.keep(text, disk)
        write_reading(story, reading, disk)


def _carried(kept: KeptReading, earlier: EarlierTexts, sha256: str) -> KeptReading:
    """Return ``kept``, told of the text as it is rather than of an earlier one."""
    survivors = None
    if any(each.ended is None for each in kept.passes):
        survivors = earlier.quick_survivors(kept.text)
    passes = tuple(
        each if each.ended is not None else _carried_pass(each, survivors, earlier.text)
        for each in kept.passes
    )
    return replace(kept, text=sha256, passes=passes)


def _carried_pass(kept: KeptPass, survivors: Survivors | None, text: str) -> KeptPass:
    unseen = ((len(text), Mark.UNSEEN),)
    if survivors is None:
        (place,) = found_places([kept.place], text)
        return replace(kept, runs=unseen, place=QuotedPlace(place))
    (place,) = carried_places(survivors, [kept.place.position])
    is_known = sum(n for n, _ in kept.runs) == len(survivors.old)
    runs = carried_marks(survivors, kept.runs) if is_known else unseen
    return replace(kept, runs=runs, place=QuotedPlace(place))
