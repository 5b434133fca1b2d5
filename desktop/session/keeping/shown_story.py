"""A story as it is shown: to be edited, or only to be read.

A kept draft is read, with the notes that were on it, and no more: nothing saves it,
nothing watches its files, and there is no journal.  Only an
:class:`~desktop.session.keeping.opening.OpenStory` has those.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING

from shiboken6 import delete
from typing_extensions import override

from desktop.annotations.annotation_set import AnnotationSet
from desktop.session.keeping.notes_loading import NotesArrival
from desktop.session.keeping.reader_layers import ReaderLayers
from desktop.session.story.earlier_texts import EarlierTexts
from desktop.session.story.noting.marking import Marking
from desktop.session.story.rereading import Rereading
from desktop.session.story.story_session import StorySession
from desktop.session.story_choices import StoryChoices
from desktop.storage.drafts.drafts_folder import KeptNotes, drafts_folder, read_draft
from desktop.storage.files.derived_names import is_markdown
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.regular_file import Identity
from desktop.storage.history.versions import sha256_of
from desktop.storage.story.story_file import StoryFile
from desktop.value import replace, value
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import SignalInstance

    from desktop.annotations.annotation import Person
    from desktop.drafts.draft_list import Draft

LOCKED = translate(
    "This is a kept draft, which stays as it is. Restore it to go on from here, or "
    "make your notes on the story as it is now."
)
"""Why neither the text nor the notes of a draft can be changed."""


@value(kw_only=True)
class ShownStory(ABC):
    """What there is of a story that is shown.

    Attributes:
        session: The text and the notes, and where they are.
        marking: What the author can do with notes.
        is_markdown: Whether the story is Markdown.
        title: What the window calls it.
        arrival: What reads the notes, and knows what became of them.
        readers: What shows the notes of readers.
        rereading: The rereadings, and what was read in them.
        choices: What the author chose for this story alone.
    """

    session: StorySession
    marking: Marking
    is_markdown: bool
    title: str
    arrival: NotesArrival
    readers: ReaderLayers
    rereading: Rereading
    choices: StoryChoices

    @property
    @abstractmethod
    def file(self) -> StoryFile:
        """The file it is in, as it was last read or written."""

    @property
    @abstractmethod
    def file_signals(self) -> tuple[SignalInstance, ...]:
        """What tells that this may be another file."""

    @property
    def path(self) -> Path:
        """Where that is."""
        return self.file.path

    @property
    def notes_problem(self) -> str | None:
        """Why its notes may not be changed, as a sentence; None if they may."""
        return self.marking.refusal

    @property
    def text_problem(self) -> str | None:
        """Why its text may not be edited now, as a sentence; None if it may."""
        passed = self.session.live.room.passed
        return self.file.decoded.problem or (passed and passed.for_notes_only)


@value(kw_only=True)
class ReadOnlyStory(ShownStory):
    """A kept draft of a story, to be read.

    Attributes:
        draft: Which it is.
        kept_file: Its file; nobody looks whether it is still there.
    """

    draft: Draft
    kept_file: StoryFile

    @property
    @override
    def file(self) -> StoryFile:
        """The file it was read from."""
        return self.kept_file

    @property
    @override
    def file_signals(self) -> tuple[SignalInstance, ...]:
        """Nothing: it stays what it is."""
        return ()

    def let_go(self) -> None:
        """Close it, for good; a window that shows it has to be gone."""
        self.stop()
        delete(self.session)

    def stop(self) -> None:
        """Read nothing more."""
        self.arrival.let_go()
        self.readers.let_go()


def open_draft(
    story: Path,
    draft: Draft,
    author: Person,
    disk: FileSystem = DISK,
    choices: StoryChoices | None = None,
) -> ReadOnlyStory:
    """Open a kept draft of ``story``; very many notes arrive a moment later.

    Raises:
        StoryUnreadable: If its text is not there any more.
    """
    file = draft_file(story, draft, disk)
    return draft_in(file, story, draft, author, disk, choices)


def draft_in(
    file: StoryFile,
    story: Path,
    draft: Draft,
    author: Person,
    disk: FileSystem = DISK,
    choices: StoryChoices | None = None,
) -> ReadOnlyStory:
    """Open the kept ``draft`` of ``story`` that was read from ``file``."""
    store = KeptNotes(file.path, LOCKED, disk)
    session = StorySession(
        file.text, AnnotationSet(), {}, is_markdown=is_markdown(story)
    )
    marking = Marking(session, author)
    earlier = EarlierTexts(file.text)
    arrival = NotesArrival(session, marking, file, store, earlier, disk, is_draft=True)
    rereading = Rereading(session.live, marking, session)
    rereading.begin("")
    return ReadOnlyStory(
        session=session,
        marking=marking,
        is_markdown=is_markdown(story),
        title=story.stem,
        arrival=arrival,
        readers=ReaderLayers(file.path, session, arrival, disk),
        rereading=rereading,
        choices=choices or StoryChoices(story, disk, session),
        draft=draft,
        kept_file=file,
    )


def draft_file(story: Path, draft: Draft, disk: FileSystem = DISK) -> StoryFile:
    """Return the file of a kept draft of ``story``.

    Raises:
        StoryUnreadable: If its text is not there any more.
    """
    decoded = read_draft(story, draft, disk)
    return StoryFile(
        path=drafts_folder(story) / draft.file,
        decoded=replace(decoded, problem=LOCKED),
        sha256=sha256_of(decoded.text),
        bytes_sha256=draft.bytes_sha256,
        identity=Identity(0, 0, 0),  # There may be no file; none is ever looked at.
    )
