"""A file that came back, brought onto its story: read, laid on the text, written.

The window and the command line do the same; the window only does it in another thread,
with the text and the notes as they are in it.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop.errors import ManuscriptUnreadable, SaveFailed
from desktop.exchange.formats import Changes, FormatReading, format_of
from desktop.exchange.progress import Progress
from desktop.exchange.returning.earlier_answers import is_later, notes_by
from desktop.exchange.returning.returned import StoryAsItIs, returned
from desktop.exchange.returning.sent_texts import sent_text
from desktop.storage.files.derived_names import is_markdown
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.history import versions
from desktop.storage.notes.reader_files import readers_of
from desktop.storage.notes.reader_writing import put_readers_back, write_reader
from desktop.storage.story.story_file import read_story
from desktop.storage.story.story_identity import identity_of_story
from desktop.storage.story.story_notes import all_notes
from desktop.value import field, value
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.annotations.annotation_set import AnnotationSet
    from desktop.exchange.formats import ReadManuscript
    from desktop.exchange.returning.reports import ReturnedAnswer
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
        at: When the file was written, for notes of which it tells no time; None if
            that is not known.
        progress: Hears how far it has come.
    """

    reader: str = ""
    changes: Changes = Changes.SUGGEST
    is_dry: bool = False
    at: datetime | None = None
    progress: Progress = field(default_factory=Progress)


@value(kw_only=True)
class Imported:
    """What was brought onto a story.

    Attributes:
        story: The story's file.
        returned: What it was.
        written: The readers' files that were written; given to ``put_readers_back``
            they are as before.
    """

    story: Path
    returned: ReturnedAnswer
    written: tuple[WrittenReader, ...] = ()

    def label_of(self, *, hides_names: bool = False) -> str:
        """Return what it is called as a step that can be undone.

        Args:
            hides_names: Whether the author is not to know whose notes they are.
        """
        names = [layer.person.name for layer in self.returned.layers]
        if len(names) == 1 and not hides_names:
            return translate("Import of {reader}’s notes", reader=names[0])
        return translate("Import of readers’ notes")

    @property
    def sentences(self) -> tuple[str, ...]:
        """All there is to tell the author of it, a line each."""
        layers = self.returned.layers
        of_layers = (line for each in layers for line in (each.sentence, *each.remarks))
        return (*of_layers, *self.returned.remarks)


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
    asked = asked or Asked()
    is_story_markdown = is_markdown(onto.path)
    read = read_answer(data, name, asked, is_markdown=is_story_markdown)
    return bring_onto(onto, read, asked, disk)


def read_answer(
    data: bytes, name: str, asked: Asked, *, is_markdown: bool = True
) -> ReadManuscript:
    """Return what the file called ``name`` holds.

    Raises:
        ManuscriptUnreadable: If it is none that can be read.
        Cancelled: If nobody wants it any more.
    """
    found = format_of(data, name)
    if found is None:
        raise ManuscriptUnreadable(
            translate("“{name}” is no file that Reread can import.", name=name)
        )
    reading = FormatReading(
        name=name,
        is_markdown=is_markdown,
        changes=asked.changes,
        at=asked.at,
        progress=asked.progress.part(0.0, 0.4),
    )
    return found.read(data, reading)


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
    asked = asked or Asked()
    story = story_as_it_is(onto, read, disk)
    progress = asked.progress.part(0.4, 0.9)
    found = returned(read, story, reader=asked.reader, progress=progress)
    if asked.is_dry or not found.layers:
        return Imported(story=onto.path, returned=found)
    if found.base is not None:
        # Without the text they are on, notes are found by their words alone.
        versions.keep(found.base, disk)
    return Imported(
        story=onto.path,
        returned=found,
        written=_written(onto.path, found, story, disk),
    )


def story_as_it_is(
    onto: Onto, read: ReadManuscript, disk: FileSystem = DISK
) -> StoryAsItIs:
    """Return the story that an answer comes back to, with all that is needed of it.

    Raises:
        StoryUnreadable: If it cannot be read.
        NotesUnreadable: If the author's notes cannot be.
    """
    text = onto.text
    if text is None:
        text = read_story(onto.path, disk).text
    notes = onto.notes
    if notes is None:
        notes = all_notes(identity_of_story(onto.path, disk), disk)
    return StoryAsItIs(
        text=text,
        notes=notes,
        at=datetime.now(UTC),
        sent=sent_text(onto.path, read, text, disk),
        readers={
            reader.name: reader.notes
            for reader in readers_of(onto.path, disk)
            if reader.notes is not None
        },
        own_ids=onto.own_ids,
        own_name=onto.own_name,
        is_markdown=is_markdown(onto.path),
    )


def _written(
    story: Path, found: ReturnedAnswer, as_it_is: StoryAsItIs, disk: FileSystem
) -> tuple[WrittenReader, ...]:
    """Write what each reader has; if one cannot be written, none is.

    Raises:
        SaveFailed: If the disk refuses.
    """
    done: list[WrittenReader] = []
    try:
        for layer in found.layers:
            before = notes_by(layer.person, as_it_is.readers)
            is_new = not before or is_later(layer.notes.notes, before)
            written = write_reader(
                story, layer.person, layer.notes, disk, is_later=is_new
            )
            done.append(written)
    except SaveFailed:
        with suppress(SaveFailed):
            put_readers_back(done, disk)
        raise
    return tuple(done)
