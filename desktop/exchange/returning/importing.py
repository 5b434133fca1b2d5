"""A file that came back, brought onto its story: read, laid on the text, written.

The window and the command line do the same; the window only does it in another thread,
with the text and the notes as they are in it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.errors import NotPossible
from desktop.exchange.formats import Changes
from desktop.exchange.progress import Progress
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.value import field, value
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.annotations.annotation_set import AnnotationSet
    from desktop.exchange.formats import ReadManuscript
    from desktop.exchange.returning.returned import Returned
    from desktop.storage.notes.reader_writing import WrittenReader


@value(kw_only=True)
class Onto:
    """The story that something is brought onto.

    Attributes:
        path: Its file.
        text: Its text as it is now; None to read the file.
        notes: The author's notes as they are now; None to read them.
        own_ids: The ids by which the author has made notes.
        own_name: What the author is called; may be empty.
    """

    path: Path
    text: str | None = None
    notes: AnnotationSet | None = None
    own_ids: frozenset[str] = frozenset()
    own_name: str = ""


@value(kw_only=True)
class Asked:
    """How something is brought onto a story.

    Attributes:
        reader: Who made what nobody has signed; may be empty.
        changes: What becomes of changes that are tracked in it.
        is_dry: Whether nothing is written.
        progress: Hears how far it has come.
    """

    reader: str = ""
    changes: Changes = Changes.SUGGEST
    is_dry: bool = False
    progress: Progress = field(default_factory=Progress)


@value(kw_only=True)
class Imported:
    """What was brought onto a story.

    Attributes:
        story: The story's file.
        returned: What it was.
        written: The readers' files that were written, as they were before.
    """

    story: Path
    returned: Returned
    written: tuple[WrittenReader, ...] = ()

    @property
    def label(self) -> str:
        """What it is called as a step that can be undone."""
        raise NotPossible

    @property
    def sentences(self) -> tuple[str, ...]:
        """All there is to tell the author of it, a line each."""
        raise NotPossible


def import_onto(
    onto: Onto,
    data: bytes,
    name: str,
    asked: Asked | None = None,
    disk: FileSystem = DISK,
) -> Imported:
    """Bring an answer onto its story: its notes become readers' files beside that.

    Nothing of the story, and none of the author's notes, is written.

    Args:
        onto: The story.
        data: The file that came back.
        name: What it is called.
        asked: How.
        disk: Where the story is.

    Raises:
        ManuscriptUnreadable: If the file is none that can be read.
        WhoIsThat: If nobody can tell who made what is in it.
        StoryUnreadable: If the story cannot be read.
        NotesUnreadable: If the author's notes cannot be.
        SaveFailed: If the disk refuses; nothing was brought then.
        Cancelled: If nobody wants it any more; likewise.
    """
    del onto, data, name, asked, disk
    raise NotPossible(translate("This cannot be imported yet."))


def bring_onto(
    onto: Onto,
    read: ReadManuscript,
    asked: Asked | None = None,
    disk: FileSystem = DISK,
) -> Imported:
    """Do the same with a file that was read already.

    Raises:
        WhoIsThat: As :func:`import_onto`, as all others.
    """
    del onto, read, asked, disk
    raise NotPossible(translate("This cannot be imported yet."))


def take_back(imported: Imported, disk: FileSystem = DISK) -> None:
    """Have the readers' files as they were before; what they are now is kept.

    Raises:
        SaveFailed: If the disk refuses, or one was written by somebody else since.
    """
    del imported, disk
    raise NotPossible(translate("This cannot be taken back yet."))
