"""Opening a kept draft: to be read, with the notes that were on it, and no more."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from typing_extensions import override

from desktop.annotations.annotation_set import AnnotationSet
from desktop.session.arrival import NotesArrival
from desktop.session.marking import Marking
from desktop.session.mending import Mending
from desktop.session.opening import OpenStory
from desktop.session.outside_notes import OutsideNotes
from desktop.session.reader_layers import ReaderLayers
from desktop.session.reading_keeper import ReadingKeeper
from desktop.session.recovering import Recovering
from desktop.session.rereading import Rereading
from desktop.session.saving import Saving
from desktop.session.story_session import StorySession
from desktop.storage.derived_names import is_markdown
from desktop.storage.draft_text import read_draft
from desktop.storage.drafts_folder import drafts_folder
from desktop.storage.filesystem import DISK, FileSystem
from desktop.storage.kept_notes import KeptNotes
from desktop.storage.regular_file import Identity
from desktop.storage.story_file import StoryFile
from desktop.storage.versions import sha256_of

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.annotations.annotation import Person
    from desktop.drafts.draft import Draft

LOCKED = (
    "This is a kept draft, which stays as it is. Restore it to go on from here, or "
    "make your notes on the story as it is now."
)
"""Why neither its text nor its notes can be changed."""


class _Undisturbed(Saving):
    """What is shown of a draft stays, whatever others do to its file."""

    @override
    def look(self) -> None:
        return


def open_draft(
    story: Path, draft: Draft, author: Person, disk: FileSystem = DISK
) -> OpenStory:
    """Open a kept draft of ``story``; very many notes arrive a moment later.

    Raises:
        StoryUnreadable: If its text is not there any more.
    """
    file = _file_of(story, draft, disk)
    store = KeptNotes(file.path, LOCKED, disk)
    session = StorySession(file.text, AnnotationSet(), {})
    marking = Marking(session, author)
    arrival = NotesArrival(session, marking, file, store, disk, is_draft=True)
    notes = OutsideNotes(session, store, marking)
    saving = _Undisturbed(session, file, store, arrival, notes, disk)
    saving.versions.let_go()  # A draft has none.
    rereading = Rereading(session.live, marking, session)
    keeper = ReadingKeeper(session, rereading, saving, disk, is_keeping=False)
    return OpenStory(
        session=session,
        marking=marking,
        saving=saving,
        is_markdown=is_markdown(story),
        title=story.stem,
        arrival=arrival,
        readers=ReaderLayers(file.path, session, saving, arrival, disk),
        recovering=Recovering(session, saving, arrival, disk),
        mending=Mending(session, saving, arrival, disk),
        rereading=rereading,
        reading_keeper=keeper,
        draft=draft,
    )


def _file_of(story: Path, draft: Draft, disk: FileSystem) -> StoryFile:
    decoded = read_draft(story, draft, disk)
    return StoryFile(
        path=drafts_folder(story) / draft.file,
        decoded=replace(decoded, problem=LOCKED),
        sha256=sha256_of(decoded.text),
        bytes_sha256=draft.bytes_sha256,
        identity=Identity(0, 0, 0),  # There may be no file; none is ever looked at.
    )
