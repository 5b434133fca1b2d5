"""The notes on a story, printed: to read, as JSON, or as CSV."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.command_line.output import to_json
from desktop.command_line.wanted import ALL, NONE
from desktop.errors import NotPossible
from desktop.paths import config_folder
from desktop.session.story.initial_anchors import anchors_of
from desktop.session.story.notes_listing import (
    EntryMaker,
    in_reading_order,
    to_csv,
    to_markdown,
)
from desktop.storage.files.disk_errors import shown_name
from desktop.storage.notes.reader_files import read_reader, reader_files
from desktop.storage.story.settings import kept_colour_names
from desktop.storage.story.story_file import read_story
from desktop.storage.story.story_identity import identity_of_story
from desktop.storage.story.story_notes import all_notes
from desktop.text.structure.outline import outline
from desktop.text.structure.part_names import PartNames
from desktop.value import value
from desktop.wording.translation import in_sequence, translate

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.annotations.annotation_set import AnnotationSet
    from desktop.session.story.notes_listing import Entry


@value
class PrintedNotes:
    """The notes on a story as they are printed.

    Attributes:
        words: What is printed.
        remark: What there is to say beside it, as a sentence; may be empty.
    """

    words: str
    remark: str = ""


def printed_notes(
    story: Path, *, as_json: bool = False, as_csv: bool = False, readers: str = ALL
) -> PrintedNotes:
    """Return the notes on ``story`` in reading order, each with its replies.

    Args:
        story: Where it is.
        as_json: Whether they are printed as JSON rather than as Markdown.
        as_csv: Whether they are printed as CSV.
        readers: Whose notes are printed beside the author's: ``all``, ``none``, or the
            name of one reader.

    Raises:
        StoryUnreadable: If the story cannot be read.
        NotesUnreadable: If its notes cannot be read.
        NotPossible: If there is no reader of that name.
    """
    identity = identity_of_story(story)
    file = read_story(identity.path)
    notes, unread = _with_readers(identity.path, all_notes(identity), readers)
    anchors = anchors_of(file, notes)
    names = PartNames(outline(file.text, file.is_markdown))
    colours = kept_colour_names(config_folder())
    maker = EntryMaker(file.text, anchors, names, colours)
    entries = list(_entries(notes, maker))
    if as_json:
        return PrintedNotes(to_json(entries), unread)
    if as_csv:
        return PrintedNotes(to_csv(entries), unread)
    return PrintedNotes(to_markdown(shown_name(story), entries, unread))


def _with_readers(
    story: Path, own: AnnotationSet, wanted: str
) -> tuple[AnnotationSet, str]:
    """Return the author's notes with those of readers, and what could not be read.

    Raises:
        NotPossible: If there is no reader of that name.
    """
    files = reader_files(story) if wanted != NONE else {}
    if wanted not in (ALL, NONE):
        files = {path: name for path, name in files.items() if name == wanted}
        if not files:
            raise NotPossible(
                translate("There are no notes of a reader “{name}”.", name=wanted)
            )
    if not files:
        return own, own.unread
    from desktop.annotations.reader_notes import Layers, layer_of  # late: few have any

    read = [read_reader(path, name) for path, name in files.items()]
    layers = [layer_of(each.name, each.notes) for each in read if each.notes]
    unread = filter(None, [own.unread, *(each.problem for each in read)])
    return Layers(layers).over(own), in_sequence(*unread)


def _entries(notes: AnnotationSet, maker: EntryMaker) -> Iterator[Entry]:
    of_scenes = notes.of_scenes

    def position_of(note_id: str) -> int:
        return maker.position(notes.notes[note_id])

    in_order = in_reading_order(notes.threads(), position_of)
    # What is said of scenes comes behind the notes, apart.
    for note_id in sorted(in_order, key=of_scenes.__contains__):
        yield maker.entry(notes.notes[note_id], notes.replies_to(note_id))
