"""Which drafts of a story are kept, and whether they are as they were kept.

Other programs may have removed or edited them, put new ones there or damaged the list:
all of it is noticed, said in sentences, and nothing is changed.  A file that the list
does not know was put there by hand or by a synchroniser, or the list was lost: each
that is text becomes a draft, and keeps its name.
"""

from __future__ import annotations

from datetime import UTC, datetime
from enum import Enum
from pathlib import PurePath
from typing import TYPE_CHECKING

from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.kinds import Kind, Status
from desktop.drafts.draft_list import Draft, DraftList, is_plain_name, number_in
from desktop.errors import NotesUnreadable, StoryUnreadable
from desktop.storage.drafts.drafts_folder import (
    LIST_FILE,
    deleted_list,
    drafts_folder,
    known_list,
    names_in_folder,
    read_draft_notes,
    read_inside,
    read_list,
)
from desktop.storage.encodings.encoding import LARGEST_STORY, decode
from desktop.storage.files.derived_names import STORY_SUFFIXES, is_markdown
from desktop.storage.files.disk_errors import cannot, shown_name
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.history import versions
from desktop.text.structure.story_words import StoryWords
from desktop.value import field, value
from desktop.wording.translation import template, translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from desktop.storage.drafts.drafts_folder import ReadList

_SECOND = 1_000_000_000  # nanoseconds

_LOST = template(
    "The file of this draft, “{name}”, was removed or renamed, and its text is not "
    "kept."
)
_LOST_BUT_KEPT = template(
    "The file of this draft, “{name}”, was removed or renamed, but Reread has kept its "
    "text."
)
_BROKEN_BUT_KNOWN = template(
    "“{name}” is damaged and is made anew; the names, remarks and dates are those "
    "known last. What was in it is in a copy beside it."
)
_BROKEN = template(
    "“{name}” is damaged and is made anew from the drafts; the names and remarks it "
    "had are in a copy beside it."
)
_OF_A_NEWER = template(
    "“{name}” was written by a newer Reread and is left as it is. Keep drafts with "
    "that one."
)
_GONE_BUT_KNOWN = template(
    "“{name}” was gone and is made anew; the names, remarks and dates are those known "
    "last."
)


@value
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
    """Return how many notes there are, and how many are open.

    Neither replies nor what is said of scenes, or to lenses, are among them.
    """
    aside = (Kind.SCENE, Kind.LENS, Kind.PLACEMENT)
    threads = [
        note
        for note in notes.notes.values()
        if note.about is None and note.kind not in aside
    ]
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


class DraftState(Enum):
    """What became of the file of a draft."""

    KEPT = "kept"
    EDITED = "edited"
    LOST = "lost"


@value
class FoundDraft:
    """A draft, and what became of it.

    Attributes:
        draft: The draft as it was kept.
        state: What became of its file.
        problem: That, as a sentence; empty if it is as it was kept.
        can_be_put_back: Whether the file is gone and its content is not.
    """

    draft: Draft
    state: DraftState = DraftState.KEPT
    problem: str = ""
    can_be_put_back: bool = False


@value
class FoundDrafts:
    """The drafts of a story.

    Attributes:
        drafts: The drafts, the oldest first.
        problems: What is wrong with the list or the folder, in sentences.
        listing: The list as it should be written.
        data: The bytes of the list as it is; none if there is none.
        is_broken: Whether that is no list.
        is_news: Whether the list should be written anew.
        last_deleted: The highest number of a draft that was deleted.
    """

    drafts: tuple[FoundDraft, ...] = ()
    problems: tuple[str, ...] = ()
    listing: DraftList = field(default_factory=DraftList)
    data: bytes = b""
    is_broken: bool = False
    is_news: bool = False
    last_deleted: int = 0

    @property
    def next_number(self) -> int:
        """The number of the next draft; none that was deleted is given again."""
        return max(self.listing.next_number, self.last_deleted + 1)

    @property
    def last(self) -> Draft | None:
        """The draft that was kept last, if there is any."""
        return self.drafts[-1].draft if self.drafts else None

    def get(self, file: str) -> FoundDraft | None:
        """Return the draft in the file of that name, if there is one."""
        return next((found for found in self.drafts if found.draft.file == file), None)


def find_drafts(story: Path, disk: FileSystem = DISK) -> FoundDrafts:
    """Return the kept drafts of ``story``.

    Every file of a draft is read, so that this takes a while for many novels.

    Raises:
        DraftsUnreadable: If the disk does not give the folder or the list.
    """
    names = names_in_folder(story, disk)
    read = read_list(story, disk)
    known = read.drafts.joined(known_list(story, disk))
    taken = take_in(story, names, known, disk)
    listed = {draft.file for draft in known.drafts}
    drafts = tuple(
        _found(story, draft, disk) if draft.file in listed else FoundDraft(draft)
        for draft in taken.drafts.drafts
    )
    return FoundDrafts(
        drafts=drafts,
        problems=tuple(_problems(read, known, taken)),
        listing=taken.drafts,
        data=read.data,
        is_broken=read.is_broken,
        is_news=taken.drafts.drafts != read.drafts.drafts
        and not read.drafts.is_read_only,
        last_deleted=deleted_list(story, disk).next_number - 1,
    )


def _found(story: Path, draft: Draft, disk: FileSystem) -> FoundDraft:
    path = drafts_folder(story, disk) / draft.file
    try:
        content = read_inside(path, LARGEST_STORY, disk)
    except FileNotFoundError:
        return _lost(draft, disk)
    except OSError as error:
        return FoundDraft(draft, DraftState.LOST, cannot("read", path, error))
    if content.sha256 == draft.bytes_sha256:
        return FoundDraft(draft)
    words = translate(
        "The file of this draft, “{name}”, was changed by another "
        "program after it was kept. It is shown as it is now.",
        name=draft.file,
    )
    return FoundDraft(draft, DraftState.EDITED, words)


def _lost(draft: Draft, disk: FileSystem) -> FoundDraft:
    is_kept = versions.get_bytes(draft.bytes_sha256, disk) is not None
    said = _LOST_BUT_KEPT if is_kept else _LOST
    words = translate(said, name=draft.file)
    return FoundDraft(draft, DraftState.LOST, words, can_be_put_back=is_kept)


def _problems(read: ReadList, known: DraftList, taken: TakenIn) -> Iterator[str]:
    missing = len(known.drafts) - len(read.drafts.drafts)
    if problem := _problem_with(read, missing):
        yield problem
    elif not read.data and taken.new:
        yield translate(
            "“{name}” was gone and is made anew from the drafts.", name=LIST_FILE
        )
    if read.drafts.others:
        yield translate(
            "“{name}” has entries that cannot be read; they are left alone.",
            name=LIST_FILE,
        )
    if (read.data and not read.is_broken) or missing:
        for draft in taken.new:
            yield translate(
                "“{name}” was put there by another program: {draft} now.",
                name=draft.file,
                draft=draft.title,
            )
    for name in taken.unreadable:
        yield translate(
            "“{name}” in the folder of the drafts is no text that can be read.",
            name=name,
        )


def _problem_with(read: ReadList, missing: int) -> str:
    """Return what is wrong with a list that lacks so many drafts that were known."""
    if read.is_broken:
        said = _BROKEN_BUT_KNOWN if missing else _BROKEN
        return translate(said, name=LIST_FILE)
    if read.drafts.is_read_only:
        return translate(_OF_A_NEWER, name=LIST_FILE)
    if missing and not read.data:
        return translate(_GONE_BUT_KNOWN, name=LIST_FILE)
    return _lacking(missing) if missing else ""


def _lacking(missing: int) -> str:
    return translate_count(
        "“{name}” lacked a draft that was kept; it is listed again.",
        "“{name}” lacked {count} drafts that were kept; they are listed again.",
        missing,
        name=LIST_FILE,
    )
