"""Keeping on the disk what was read, and finding it there the next time.

What the app remembers is a convenience, so it never holds up the window: it is written
beside it, a moment after something was read.  Passes with a name are told to the file
beside the story as well: when one is begun, ended, renamed or removed, at the end, and
every five minutes at most.  Either is told of a text that is saved; if that was changed
elsewhere since, what was read is carried over, beside the window if that takes long.
"""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.errors import SaveFailed
from desktop.session.background import JobQueue, LatestJob
from desktop.session.keeping.reading.carried_reading import (
    CarriedReading,
    carried_reading,
    file_of,
    is_told_of,
    roused,
)
from desktop.session.story.earlier_texts import EarlierTexts
from desktop.session.story.rereading import LiveLines, Rereading, StoryPass
from desktop.storage.files.derived_names import passes_path
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.regular_file import is_there
from desktop.storage.history import versions
from desktop.storage.passes.passes_file import PassesFile
from desktop.storage.story.reading_state import (
    KeptPass,
    KeptReading,
    read_reading,
    write_reading,
)
from desktop.text.change import ChangeSet
from desktop.text.quoted_place import quoted_place
from desktop.text.reading.read_marks import ReadMarks, line_edits
from desktop.value import replace

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from desktop.session.keeping.saving import Saving
    from desktop.session.story.live_text import Edit, LiveText
    from desktop.session.story.story_session import StorySession
    from desktop.storage.passes.passes_store import PassesStore
    from desktop.text.reading.read_spans import ReadSpans

_PAUSE_MS = 3000
_FILE_PAUSE_MS = 5 * 60 * 1000
"""Between two times that the file beside the story is told what was read."""
_SHORT_TEXT = 100_000
"""Code points of a text over to which marks are carried while the window waits."""


class ReadingKeeper(QObject):
    """Keeps the passes of one story from one time to the next.

    Signals:
        told: There is something to know of the file beside the story; carries it.

    Attributes:
        is_keeping: Whether anything is written.
        remark: What there was to know of that file when the story was opened.
    """

    told = Signal(str)

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
        self._store: PassesStore | None = None
        self._file = PassesFile()  # as it was last seen, or is being written
        self._at_rest: dict[str, KeptPass] = {}
        self._left: Mapping[str, Mapping[str, ReadSpans]] = {}
        self._news: PassesFile | None = None  # still to be taken up
        self._is_file_due = False
        self.remark = ""
        self._carrying = LatestJob[CarriedReading](self)
        self._carrying.done.connect(self._on_carried)
        self._writing = JobQueue(self)  # what is read last must not be left out
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._keep)
        self._file_timer = QTimer(self)
        self._file_timer.setSingleShot(True)
        self._file_timer.setInterval(_FILE_PAUSE_MS)
        self._file_timer.timeout.connect(self._tell_file)
        self._begin(earlier)
        rereading.rouse = self._rouse
        rereading.marked.connect(self._on_marked)
        rereading.touched.connect(self._on_marked)
        rereading.changed.connect(self._on_changed)
        saving.saved.connect(self._on_saved)
        saving.looking.connect(self._look)

    # Finding it

    def _begin(self, earlier: EarlierTexts) -> None:
        kept = read_reading(self._opened.path, self._disk)
        if self._has_file():
            self._file = self._the_store().load()
            self.remark = self._the_store().problem
        if kept is None and self._file.is_empty:
            self._rereading.begin("")
        else:
            self._carry(kept, self._file, earlier)

    def _carry(
        self, kept: KeptReading | None, file: PassesFile, earlier: EarlierTexts
    ) -> None:
        """Take up what was read, told of the text that ``earlier`` begins with."""
        sha256 = self._opened.sha256
        work = partial(carried_reading, kept, file, earlier, sha256)
        is_short = len(earlier.text) <= _SHORT_TEXT
        if is_short or is_told_of(sha256, kept, file):
            self._take(work())
        else:
            self._live.edit_made.connect(self._on_edited)
            self._carrying.start_painted(work)

    def _on_edited(self, edit: Edit) -> None:
        self._meanwhile = self._meanwhile.then(edit.changes)
        self._edits.append(edit)

    def _on_carried(self, carried: CarriedReading) -> None:
        self._live.edit_made.disconnect(self._on_edited)
        self._take(carried)
        self._take_news()

    def _take(self, carried: CarriedReading) -> None:
        kept, self._left = carried.kept, carried.left
        passes = [self._pass(each) for each in kept.passes]
        self._rereading.deleted = kept.deleted
        if not passes:
            self._rereading.begin("")
        else:
            self._rereading.take(passes, kept.current)
        self._meanwhile = ChangeSet()
        self._edits.clear()

    def _pass(self, kept: KeptPass) -> StoryPass:
        # An ended one stays as it is told of the text until it is gone on with: its
        # marks need not follow every key.
        is_at_rest, place = kept.ended is not None, kept.place.position
        if is_at_rest:
            self._at_rest[kept.id] = replace(kept, text=self._opened.sha256)
        for edit in self._edits:
            place = edit.place_of(place)
        return StoryPass(
            id=kept.id,
            name=kept.name,
            begun=kept.begun,
            marks=ReadMarks(()) if is_at_rest else self._marks(kept),
            place=place,
            is_at_rest=is_at_rest,
            ended=kept.ended,
            share=kept.share,
            named=kept.named,
            left=kept.left,
            reopened=kept.reopened,
            restored=kept.restored,
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
            self._take(CarriedReading(kept, self._left))

    # Keeping it

    def _on_marked(self) -> None:
        self._is_dirty = True
        if not self._timer.isActive():
            self._timer.start()
        current = self._rereading.current
        if current is not None and current.name and not self._file_timer.isActive():
            self._file_timer.start()

    def _on_changed(self) -> None:
        self._is_file_due = True

    def _on_saved(self) -> None:
        if self._is_dirty and not self._timer.isActive():
            self._timer.start()
        self._take_news()

    @property
    def _can_be_told(self) -> bool:
        # What was read can only be told of a text that will be there to be found.
        # While the text is damaged, what was read of the earlier one has to stay.
        is_known = self.is_keeping and not self._carrying.is_busy
        is_known = is_known and not self._session.is_damaged
        return is_known and not self._saving.is_text_dirty

    def _keep(self) -> None:
        if self._can_be_told:
            self._is_dirty = False
            self._writing.add(self._work())
            if self._is_file_due:
                self._tell_file()

    def _reading(self) -> KeptReading:
        rereading = self._rereading
        current = rereading.current.id if rereading.current else None
        passes = tuple(map(self._kept, rereading.passes))
        return KeptReading(self._saving.file.sha256, current, passes, rereading.deleted)

    def _kept(self, each: StoryPass) -> KeptPass:
        if not each.is_at_rest:
            return _kept(each, self._live)
        return replace(
            self._at_rest[each.id],
            name=each.name,
            named=each.named,
            restored=each.restored,
        )

    def _rouse(self, one: StoryPass) -> None:
        """Tell a pass that was at rest of the text as it is now."""
        kept, text = self._at_rest[one.id], self._session.text
        earlier = EarlierTexts(text, self._saving.file.path, self._disk)
        now = roused(kept, earlier, versions.sha256_of(text))
        marks = ReadMarks(now.runs)
        is_known = len(marks) == len(text)
        one.marks = marks if is_known else ReadMarks.unseen(len(text))
        one.place = min(now.place.position, len(text))

    def _work(self) -> partial[None]:
        file = self._saving.file
        text = "" if self._text_kept == file.sha256 else file.text
        self._text_kept = file.sha256
        return partial(_write, file.path, self._reading(), text, self._disk)

    def let_go(self) -> None:
        """Keep what is not kept, and stop, for good."""
        self._timer.stop()
        self._file_timer.stop()
        self._carrying.let_go()
        if self._is_dirty:
            self._keep()
        self._tell_file()
        self._writing.let_go()

    # The file beside the story

    def _has_file(self) -> bool:
        return is_there(passes_path(self._opened.path, self._disk), self._disk)

    def _the_store(self) -> PassesStore:
        if self._store is None:
            # Imported late: most stories have no pass with a name.
            from desktop.storage.passes.passes_store import PassesStore

            self._store = PassesStore(self._opened.path, self._disk)
        return self._store

    def _tell_file(self) -> None:
        """Write into the file what it does not tell yet, if anything."""
        self._is_file_due = not self._can_be_told
        if self._is_file_due:
            return
        file = file_of(self._reading(), self._file, self._left)
        if not file.is_empty and file != self._file:
            self._file = file
            self._writing.add(partial(self._the_store().save, file), self._on_told)

    def _on_told(self, file: PassesFile) -> None:
        self._say_problem()
        if file != self._file:
            self._take_up(file)

    def _look(self) -> None:
        """See whether somebody else wrote the file, without waiting for the disk."""
        self._writing.add(self._written_elsewhere, self._on_looked)

    def _written_elsewhere(self) -> PassesFile | None:
        """Return what the file holds if somebody else wrote it."""
        is_there_now = self._store is not None or self._has_file()
        if is_there_now and self._the_store().has_changed():
            return self._the_store().load()
        return None

    def _on_looked(self, file: PassesFile | None) -> None:
        if file is None:
            return
        self._say_problem()
        if self._file.joined(file) != self._file:
            self._take_up(file)

    def _say_problem(self) -> None:
        problem = self._the_store().problem
        if problem and problem != self.remark:
            self.remark = problem
            self.told.emit(problem)

    def _take_up(self, file: PassesFile) -> None:
        self._file = self._file.joined(file)
        self._news = file
        self._take_news()

    def _take_news(self) -> None:
        """Join what others read with what was read here, once that can be told."""
        if self._news is not None and self._can_be_told:
            news, self._news = self._news, None
            self._opened = self._saving.file
            story = self._opened
            earlier = EarlierTexts(story.text, story.path, self._disk)
            self._carry(self._reading(), news, earlier)


def _kept(each: StoryPass, live: LiveText) -> KeptPass:
    place = min(each.place, len(live))
    return KeptPass(
        id=each.id,
        name=each.name,
        begun=each.begun,
        ended=each.ended,
        place=quoted_place(place, len(live), live.slice),
        share=each.share,
        runs=each.marks.runs(),
        named=each.named,
        left=each.left,
        reopened=each.reopened,
        restored=each.restored,
    )


def _write(story: Path, reading: KeptReading, text: str, disk: FileSystem) -> None:
    with suppress(SaveFailed):  # It is a convenience.
        if text:
            versions.keep(text, disk)
        write_reading(story, reading, disk)
