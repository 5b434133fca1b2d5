"""Files in the folder of the drafts that its list does not know.

The author put them there by hand, a synchroniser brought them, or a list was lost.
Each that is text becomes a draft; its file keeps its name.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import PurePath
from typing import TYPE_CHECKING

from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.kinds import Status
from desktop.drafts.draft_list import Draft, DraftList, is_plain_name, number_in
from desktop.errors import NotesUnreadable, StoryUnreadable
from desktop.storage.drafts.draft_text import read_draft_notes
from desktop.storage.drafts.drafts_folder import drafts_folder, read_inside
from desktop.storage.files.derived_names import STORY_SUFFIXES, is_markdown
from desktop.storage.files.disk_errors import shown_name
from desktop.storage.files.encoding import LARGEST_STORY, decode
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.history import versions
from desktop.text.words import StoryWords

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

_SECOND = 1_000_000_000  # nanoseconds


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What became of the files that were not listed.

    Attributes:
        drafts: The list with those of them that are drafts now.
        new: These drafts.
        unreadable: The names of those that are no text, fit to be shown.
    """

    drafts: DraftList
    new: tuple[Draft, ...] = ()
    unreadable: tuple[str, ...] = ()


def take_in(
    story: Path, names: Iterable[str], drafts: DraftList, disk: FileSystem = DISK
) -> TakenIn:
    """Return ``drafts`` with every other text in the folder; nothing is written.

    Args:
        story: The story.
        names: What lies in the folder of its drafts.
        drafts: The drafts that are listed.
        disk: Where to read.
    """
    new, unreadable = [], []
    for name in _unlisted(names, drafts):
        try:
            draft = _draft_in(story, name, _number_of(name, drafts), disk)
        except (OSError, StoryUnreadable):
            unreadable.append(shown_name(drafts_folder(story, disk) / name))
        else:
            new.append(draft)
            drafts = drafts.with_draft(draft)
    return TakenIn(drafts, tuple(new), tuple(unreadable))


def counted(notes: AnnotationSet) -> tuple[int, int]:
    """Return how many notes there are, without replies, and how many are open."""
    threads = [note for note in notes.notes.values() if note.about is None]
    return len(threads), sum(note.status is Status.OPEN for note in threads)


def _unlisted(names: Iterable[str], drafts: DraftList) -> Sequence[str]:
    known = {draft.file for draft in drafts.drafts}
    found = (
        name
        for name in names
        if name.lower().endswith(STORY_SUFFIXES) and is_plain_name(name)
    )
    # Those with a number first, so that no other is given it.
    return sorted(set(found) - known, key=lambda name: (number_in(name) is None, name))


def _number_of(name: str, drafts: DraftList) -> int:
    number = number_in(name)
    taken = {draft.number for draft in drafts.drafts}
    return drafts.next_number if number is None or number in taken else number


def _draft_in(story: Path, name: str, number: int, disk: FileSystem) -> Draft:
    """Return what is known of the draft in the file called ``name``.

    Raises:
        OSError: If it cannot be read.
        StoryUnreadable: If it is no text.
    """
    content = read_inside(drafts_folder(story, disk) / name, LARGEST_STORY, disk)
    decoded = decode(content.data)
    notes, are_open = counted(_notes_on(story, name, disk))
    called = PurePath(shown_name(drafts_folder(story, disk) / name)).stem
    return Draft(
        number=number,
        file=name,
        name="" if number_in(name) == number else called,
        kept_at=datetime.fromtimestamp(content.identity.modified_ns // _SECOND, UTC),
        words=StoryWords(is_markdown(story)).count(decoded.text),
        sha256=versions.sha256_of(decoded.text),
        bytes_sha256=content.sha256,
        encoding=decoded.encoding,
        has_bom=decoded.has_bom,
        notes=notes,
        open_notes=are_open,
    )


def _notes_on(story: Path, name: str, disk: FileSystem) -> AnnotationSet:
    try:
        return read_draft_notes(story, name, disk)
    except NotesUnreadable:
        return AnnotationSet()
