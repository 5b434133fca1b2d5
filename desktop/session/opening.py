"""Opening a story: its text, its notes, and what saves them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.annotations.annotation_set import AnnotationSet
from desktop.errors import NotesUnreadable
from desktop.session.marking import Marking
from desktop.session.saving import Saving
from desktop.session.story_session import StorySession
from desktop.session.whereabouts import anchors_of
from desktop.storage.notes_store import NotesStore
from desktop.storage.story_file import StoryFile, read_story

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.annotations.annotation import Person

_MARKDOWN = (".md", ".markdown")


@dataclass(frozen=True, slots=True)
class OpenStory:
    """A story that was opened, and what belongs to it.

    Attributes:
        session: The text and the notes, and everything done to them.
        marking: What the author can do with notes.
        saving: What saves both.
        is_markdown: Whether the story is Markdown.
        title: What the window calls it.
        notes_problem: Why its notes cannot be shown or saved, as a sentence; else
            None.
    """

    session: StorySession
    marking: Marking
    saving: Saving
    is_markdown: bool
    title: str
    notes_problem: str | None = None

    @property
    def file(self) -> StoryFile:
        """The story's file as it was last read or written."""
        return self.saving.file

    @property
    def path(self) -> Path:
        """Where the story is."""
        return self.file.path


def open_story(path: Path, author: Person) -> OpenStory:
    """Open the story at ``path`` with its notes.

    Raises:
        StoryUnreadable: If there is no such story, or it is not text.
    """
    path = path.absolute()
    file = read_story(path)
    store = NotesStore(path, path.name, author.name)
    problem = None
    try:
        notes = store.load()
    except NotesUnreadable as error:
        notes, problem = AnnotationSet(), str(error)
    session = StorySession(file.text, notes, anchors_of(file, notes))
    return OpenStory(
        session=session,
        marking=Marking(session, author),
        saving=Saving(session, file, store, session),
        is_markdown=path.suffix.lower() in _MARKDOWN,
        title=path.stem,
        notes_problem=problem,
    )
