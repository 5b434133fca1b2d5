"""What the author says about notes: about her own in them, about a reader's beside.

A reader's file is never written, so that whether a reader's note is done is told by a
note of the author's own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.annotations.annotation import Annotation, Person, new_annotation
from desktop.annotations.kinds import Kind
from desktop.annotations.reader_notes import moderations
from desktop.errors import ReadersNote

if TYPE_CHECKING:
    from desktop.session.story.story_session import StorySession


def own_note(session: StorySession, note: str) -> Annotation:
    """Return a note of the author's own, which can be changed.

    Raises:
        KeyError: If there is no such note.
        NotesLocked: If no note can be changed now.
        ReadersNote: If it is a reader's.
    """
    session.make_sure()
    reader = session.reader_of(note)
    if reader:
        raise ReadersNote(
            f"This note is {reader}’s, and only {reader} changes it. You can reply to "
            "it, or mark it done."
        )
    return session.notes.notes[note]


def say_of(session: StorySession, note: str, author: Person) -> Annotation:
    """Return ``note``, or if it is a reader's, the author's own that moderates it.

    Until there is such a note, a new one says what the reader's says.
    """
    found = session.notes.get(note) or moderations(session.notes).get(note)
    if found is not None:
        return found
    status = session.shown.notes[note].status
    return new_annotation(Kind.OTHER, about=note, status=status, creator=author)
