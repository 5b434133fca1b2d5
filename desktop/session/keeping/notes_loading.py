"""The notes of a story, read and placed beside the window while the text is shown.

What a crash has left of the story is looked for at the same time.

Ten thousand notes take a second to read, and to find them in a text that was changed
elsewhere takes another; nobody who opens a novel wants to wait for that.  Few notes
on a short text are there at once.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.annotations.annotation_set import AnnotationSet
from desktop.errors import NotesUnreadable
from desktop.session.background import BackgroundJobs, when_painted
from desktop.session.lasting import making_what_stays
from desktop.session.story.initial_anchors import anchors_of, awaited, stored_states
from desktop.session.story.revision import Findings, findings
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.regular_file import identity_at
from desktop.storage.files.temporary_files import sweep
from desktop.storage.journal.recovery import Recovery, recovery_for
from desktop.storage.notes.first_look import SMALL_FILE
from desktop.storage.story.damage import Damage, damage_of
from desktop.storage.story.remembered import mend_remembered
from desktop.value import value
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime
    from pathlib import Path

    from desktop.anchoring.anchor import Anchor
    from desktop.session.story.earlier_texts import EarlierTexts
    from desktop.session.story.noting.marking import Marking
    from desktop.session.story.story_session import StorySession
    from desktop.storage.notes.notes_store import NotesStore
    from desktop.storage.story.story_file import StoryFile
    from desktop.text.change import ChangeSet

SHORT_TEXT = 400_000
"""Code points of a text in which passages are found while the window waits."""

NOT_YET = translate(
    "The notes on this story are still being read. They will be here in a moment."
)


@value
class _ReadBeside:
    """What was found beside a story, and in what a crash has left of it.

    Attributes:
        notes: The notes as they were read.
        anchors: Where they are in the text of the file.
        recovery: What journals tell that the files do not; None if there is nothing.
        mended_to: Of when what is remembered of the story is, if it was damaged.
        damage: What happened to the story, if its text was nearly all lost.
    """

    notes: AnnotationSet
    anchors: Mapping[str, Anchor]
    recovery: Recovery | None
    mended_to: datetime | None = None
    damage: Damage | None = None


class NotesArrival(QObject):
    """Reads the notes of a story that was just opened, and puts them in their places.

    Until they are there, no note can be made or changed.

    Signals:
        arrived: The notes are there, or cannot be read.

    Attributes:
        recovery: What was not saved when the app ended the last time, until the author
            has decided on it; known when the notes are there.
        joined: What other versions of the notes were joined, in sentences.
    """

    arrived = Signal()

    def __init__(
        self,
        session: StorySession,
        marking: Marking,
        file: StoryFile,
        store: NotesStore,
        earlier: EarlierTexts,
        disk: FileSystem = DISK,
        *,
        is_draft: bool = False,
    ) -> None:
        """Begin to read the notes of ``session``; few are there when this returns.

        Args:
            session: The story, without its notes.
            marking: What makes notes, once they are there.
            file: Its file, as it was just read.
            store: Where they are read.
            earlier: The text, and those it was before.
            disk: The disk.
            is_draft: Whether the text is a kept draft, which nothing can damage.
        """
        super().__init__(session)
        self._session = session
        self._marking = marking
        self._store = store
        self._edits: list[ChangeSet] = []
        self._read: _ReadBeside | None = None
        self.recovery: Recovery | None = None
        self.joined: tuple[str, ...] = ()
        self._became = Findings(0, {})
        self._jobs = BackgroundJobs[_ReadBeside](self)
        self._jobs.done.connect(self.wait)
        marking.refusal = NOT_YET
        self._work: Callable[[], _ReadBeside] | None = partial(
            _read, store, file, earlier, disk, is_draft=is_draft
        )
        is_little = _size(store.path, disk) <= SMALL_FILE
        if is_little and len(session.live) <= SHORT_TEXT:
            self._take(self._work())
            self._work = None  # The texts that it was done with are large.
        else:
            session.text_changed.connect(self._on_edited)
            when_painted(self, self._begin)

    @property
    def is_pending(self) -> bool:
        """Whether the notes are still to come."""
        return self._read is None

    @property
    def mended_to(self) -> datetime | None:
        """Of when what is remembered of the story is, if that was damaged."""
        return self._read.mended_to if self._read else None

    @property
    def damage(self) -> Damage | None:
        """What happened to the story since it was last known, if nearly all is lost."""
        return self._read.damage if self._read else None

    @property
    def became(self) -> Findings:
        """What became of the notes since they were saved, once they are there."""
        return self._became

    def _begin(self) -> None:
        if self._work is not None:
            self._jobs.start(self._work)
            self._work = None

    def let_go(self) -> None:
        """Stop, for good, when what is being read is read."""
        self._jobs.let_go()

    def wait(self) -> None:
        """Return when the notes are there.

        Raises:
            JobHangs: If they do not come.
        """
        self._begin()
        if self._jobs.is_busy:
            read = self._jobs.take()
            self._session.text_changed.disconnect(self._on_edited)
            with making_what_stays():
                self._take(read)

    def _on_edited(self, changes: ChangeSet) -> None:
        self._edits.append(changes)

    def _take(self, read: _ReadBeside) -> None:
        is_damaged = read.damage is not None
        self._session.begin_with(
            read.notes, read.anchors, self._edits, is_damaged=is_damaged
        )
        self.joined = self._store.joined
        self._marking.refusal = self._store.refusal
        self._became = findings(stored_states(read.notes), read.anchors)
        self.recovery = read.recovery
        self._read = read
        self.arrived.emit()


def _read(
    store: NotesStore,
    file: StoryFile,
    earlier: EarlierTexts,
    disk: FileSystem,
    *,
    is_draft: bool,
) -> _ReadBeside:
    mended_to = mend_remembered(file.path, disk)
    sweep(file.path.parent, disk)
    recovery = None if is_draft else recovery_for(file, disk)
    try:
        notes = store.load(text=file.sha256)
    except NotesUnreadable:
        # The store knows why, and refuses to save.
        notes = store.last_good() or AnnotationSet()
    anchors = anchors_of(file, notes, earlier)
    damage = None if is_draft else damage_of(file, notes, disk)
    if damage is not None:
        anchors = awaited(notes, anchors, file.text)
    return _ReadBeside(notes, anchors, recovery, mended_to, damage)


def _size(path: Path, disk: FileSystem) -> int:
    identity = identity_at(path, disk)
    return identity.size if identity is not None else 0
