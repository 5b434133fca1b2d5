"""Opening a story: its text, its notes, what saves them, and what the log hears of it.

The log is told by the signals that say what happened, of kinds and numbers, never the
sentences: these name stories, and quote them.
"""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import delete
from typing_extensions import override

from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.file.notes_writer import serialise_notes
from desktop.errors import SaveFailed
from desktop.session.keeping.crash_recovery import CrashRecovery
from desktop.session.keeping.damage_repair import DamageRepair
from desktop.session.keeping.notes_loading import NotesArrival
from desktop.session.keeping.outside_notes import OutsideNotes
from desktop.session.keeping.reader_layers import ReaderLayers
from desktop.session.keeping.reading.places_return import PlacesReturn
from desktop.session.keeping.reading.reading_keeper import ReadingKeeper
from desktop.session.keeping.saving import Saving
from desktop.session.keeping.shown_story import ShownStory
from desktop.session.keeping.writing_keeper import WritingKeeper
from desktop.session.story.earlier_texts import EarlierTexts
from desktop.session.story.noting.marking import Marking
from desktop.session.story.rereading import Rereading
from desktop.session.story.story_session import StorySession
from desktop.session.story_choices import StoryChoices
from desktop.storage.files.event_log import Event, Fact, tell
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.notes.notes_store import NotesStore
from desktop.storage.story.chosen_encoding import forget_encoding
from desktop.storage.story.found_story import find_story
from desktop.storage.story.rescue import Rescued, rescue
from desktop.value import value
from desktop.wording.translation import in_sequence

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import SignalInstance

    from desktop.annotations.annotation import Person
    from desktop.session.story.ready_text import ReadyText
    from desktop.storage.story.story_file import StoryFile
    from desktop.storage.story.story_identity import StoryIdentity


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
        story.crash_recovery.recovered.connect(self._on_recovered)
        story.crash_recovery.disputed.connect(self._on_disputed)
        story.damage_repair.put_back.connect(self._on_put_back)

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


@value(kw_only=True)
class OpenStory(ShownStory):
    """A story that was opened to be edited, and what belongs to it.

    Attributes:
        saving: What saves text and notes, and looks after changes by other programs.
        reading_keeper: What keeps the rereadings.
        crash_recovery: What gives back what was not saved when the app ended.
        damage_repair: What puts back a text that was nearly all lost.
        places: The places at which the story was left.
        writing: What counts the words of a day.
        remark: What the author should know of its names, in sentences.
    """

    saving: Saving
    reading_keeper: ReadingKeeper
    crash_recovery: CrashRecovery
    damage_repair: DamageRepair
    places: PlacesReturn
    writing: WritingKeeper
    remark: str = ""

    @property
    @override
    def file(self) -> StoryFile:
        """The story's file as it was last read or written."""
        return self.saving.file

    @property
    @override
    def file_signals(self) -> tuple[SignalInstance, ...]:
        """What tells that this may be another file."""
        return (self.saving.reloaded, self.saving.held_otherwise)

    def save(self) -> bool:
        """Save what is not saved; return whether everything is on disk now.

        What others have written meanwhile is joined first, if it can be.
        """
        return self.saving.save_joined()

    def rescue(self) -> Rescued:
        """Keep text and notes durably where they do not belong.

        Raises:
            SaveFailed: If no place takes them.
        """
        notes = b""
        if self.notes_problem is None:
            notes = serialise_notes(self.session.notes, self.path.name)
        return rescue(self.path, self.session.text, notes)

    def save_or_rescue(self) -> None:
        """Save what is not saved, or else keep it where it can be found."""
        if not self.save():
            with suppress(SaveFailed):  # There is no place left to put it.
                self.rescue()

    def let_go(self) -> None:
        """Close the story, for good; a window that shows it has to be gone.

        Left to Python, a tree of Qt objects may be taken apart in an order that
        brings the app down.
        """
        self.stop()
        delete(self.session)

    def stop(self) -> None:
        """Read, save and keep nothing more."""
        self.arrival.let_go()
        self.damage_repair.let_go()
        self.crash_recovery.let_go()
        self.readers.let_go()
        self.saving.let_go()
        self.reading_keeper.let_go()
        self.places.let_go()
        self.writing.let_go()


def open_story(
    path: Path,
    author: Person,
    disk: FileSystem = DISK,
    *,
    read: StoryFile | None = None,
) -> OpenStory:
    """Open the story at ``path``; very many notes arrive a moment later.

    Args:
        path: The story.
        author: Who opens it.
        disk: Where it is.
        read: What was read of it a moment ago, which is not read again.

    Raises:
        StoryUnreadable: If there is no such story, or it is not text.
    """
    found = find_story(path, disk, read)
    return opened(found.file, author, disk, found.identity)


def opened(
    file: StoryFile,
    author: Person,
    disk: FileSystem = DISK,
    identity: StoryIdentity | None = None,
    ready: ReadyText | None = None,
) -> OpenStory:
    """Open the story in ``file``, as it was just read.

    Args:
        file: The file.
        author: Who opens it.
        disk: Where it is.
        identity: By which names else it is known, if that was looked for.
        ready: Its text, if that is shown already.
    """
    path = file.path
    also = identity.other_notes(disk) if identity else ()
    store = NotesStore(path, path.name, author.name, disk, also)
    session = StorySession(
        ready or file.text, AnnotationSet(), {}, is_markdown=file.is_markdown
    )
    marking = Marking(session, author)
    earlier = EarlierTexts(file.text, path, disk)
    arrival = NotesArrival(session, marking, file, store, earlier, disk)
    notes = OutsideNotes(session, store, marking)
    saving = Saving(session, file, store, arrival, notes, disk)
    watch, prepare = saving.watcher.watch_also, session.leave_place
    readers = ReaderLayers(path, session, arrival, disk, watch, prepare)
    saving.looking.connect(readers.look)
    rereading = Rereading(session.live, marking, session)
    story = OpenStory(
        session=session,
        marking=marking,
        saving=saving,
        is_markdown=file.is_markdown,
        title=path.stem,
        arrival=arrival,
        readers=readers,
        crash_recovery=CrashRecovery(session, saving, arrival, disk),
        damage_repair=DamageRepair(session, saving, arrival, disk),
        rereading=rereading,
        choices=StoryChoices(path, disk, session),
        reading_keeper=ReadingKeeper(session, rereading, saving, earlier, disk),
        places=PlacesReturn(session, file, earlier, disk),
        writing=WritingKeeper(session, saving, disk, is_markdown=file.is_markdown),
        remark=_remark(file, identity, disk),
    )
    StoryLog(story)
    return story


def _remark(file: StoryFile, identity: StoryIdentity | None, disk: FileSystem) -> str:
    """Return what the author is to be told once of the names and the encoding."""
    if file.overruled:
        with suppress(SaveFailed):  # It is said once more the next time.
            forget_encoding(file.path, file.decoded.encoding, disk)
    return in_sequence(identity.sentence(disk) if identity else "", file.overruled)
