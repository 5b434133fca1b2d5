"""All notes on a story that has more than one name.

What lies beside another of its names was put there by an earlier Reread, or by hand:
such notes are joined.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.errors import NotesUnreadable
from desktop.storage.files.derived_names import notes_path
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.notes.notes_bytes import read_notes
from desktop.storage.story.story_identity import StoryIdentity, file_identity

if TYPE_CHECKING:
    from desktop.annotations.annotation_set import AnnotationSet


def all_notes(identity: StoryIdentity, disk: FileSystem = DISK) -> AnnotationSet:
    """Return the notes on a story, with those beside its other names; all are read.

    They are for who looks at them once: what the file says of each is not packed.

    Raises:
        NotesUnreadable: If its own notes file cannot be read.
    """
    notes = read_notes(identity.path, disk, packs=False)
    own = notes_path(identity.path, disk)
    for other in identity.others:
        if file_identity(notes_path(other, disk), disk) != file_identity(own, disk):
            # Imported late: hardly any story has notes beside another name.
            from desktop.annotations.joining.sets import join

            try:
                notes = join(notes, read_notes(other, disk))
            except NotesUnreadable:
                continue  # Its window says so.
    return notes
