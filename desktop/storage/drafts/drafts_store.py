"""Keeping drafts: each in a file of its own that is never written again.

A draft is on the disk, with the notes that were on it, before the list names it; what
a crash in between leaves is taken in the next time.  Nothing that has a name already is
ever overwritten, and of the list nothing that was not read.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from itertools import count
from typing import TYPE_CHECKING

from desktop.annotations.file.notes_writer import serialise_notes
from desktop.drafts.draft_list import (
    Draft,
    DraftList,
    draft_file,
    notes_file_of,
    parse_drafts,
    serialise_drafts,
)
from desktop.errors import CannotEncode, DraftsUnreadable, SaveFailed, StoryUnreadable
from desktop.storage.drafts.drafts_folder import (
    LIST_FILE,
    drafts_folder,
    keep_known_list,
    list_path,
    names_in_folder,
    read_draft,
)
from desktop.storage.drafts.found_drafts import FoundDrafts, counted, find_drafts
from desktop.storage.encodings.encoding import LARGEST_STORY, Decoded, encode
from desktop.storage.files.durable import create_durably, make_folder
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.locks import locked
from desktop.storage.files.publishing import publish
from desktop.storage.files.quarantine import keep_aside
from desktop.storage.files.regular_file import read_regular_file, sha256_of_bytes
from desktop.storage.files.staging import discard
from desktop.storage.history import versions
from desktop.text.structure.story_words import StoryWords
from desktop.value import replace
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from pathlib import Path

    from desktop.annotations.annotation_set import AnnotationSet
    from desktop.storage.story.story_file import StoryFile

_ATTEMPTS = 8  # while others write the list
_NEWER = translate(
    "“{name}” was written by a newer Reread, and was left as it "
    "is. Use that one to keep drafts of this story.",
    name=LIST_FILE,
)


def keep_draft(
    file: StoryFile,
    text: str,
    notes: AnnotationSet,
    *,
    name: str = "",
    remark: str = "",
    disk: FileSystem = DISK,
) -> Draft:
    r"""Keep ``text`` as a draft of its story, and return the draft.

    Its file holds the bytes that the story's would; if the encoding of that has no
    place for a character, it is in UTF-8.

    Args:
        file: The story's file as it was last read or written.
        text: The text, its lines ended by ``"\n"``.
        notes: The notes on it.
        name: What the author calls the draft.
        remark: What the author says of it.
        disk: Where to write.

    Raises:
        SaveFailed: If the disk refuses, or a newer Reread has to do it.
        DraftsUnreadable: If the disk does not give the drafts there are.
    """
    story = file.path
    decoded, data = _as_a_file(file, text, disk)
    with suppress(SaveFailed):  # The draft itself is what counts.
        versions.keep(text, disk)
        versions.keep_bytes(data, disk)
    beside = serialise_notes(notes, story.name) if not notes.is_empty else b""
    words = StoryWords(file.is_markdown).count(text)
    make_folder(drafts_folder(story, disk), disk=disk)
    with alone_with_drafts(story, disk):
        found = writable(story, disk)
        number = _created(story, found.next_number, data, beside, disk)
        draft = _draft(number, decoded, data, text, words, notes)
        draft = replace(draft, name=name, remark=remark)
        publish_list(story, found, found.listing.with_draft(draft), disk)
    return draft


def rename_draft(
    story: Path,
    file: str,
    name: str,
    remark: str,
    disk: FileSystem = DISK,
    *,
    instead_of: tuple[str, str] | None = None,
) -> Draft:
    """Give the draft in ``file`` another name and remark, and return it.

    Args:
        story: The story.
        file: The draft's file.
        name: What the author calls it now.
        remark: What the author says of it now.
        disk: Where to write.
        instead_of: The name and the remark it must have; any if left out.

    Raises:
        SaveFailed: If it is not listed any more, or the disk refuses.
        DraftsUnreadable: If the disk does not give the drafts there are.
    """
    with alone_with_drafts(story, disk):
        found = writable(story, disk)
        draft = found.listing.get(file)
        if draft is None:
            raise SaveFailed(
                translate("There is no draft in “{name}” any more.", name=file)
            )
        if instead_of not in (None, (draft.name, draft.remark)):
            raise SaveFailed(
                translate(
                    "{draft} was renamed by another program meanwhile, and was left as "
                    "it is.",
                    draft=draft.title,
                )
            )
        draft = replace(draft, name=name, remark=remark)
        publish_list(story, found, found.listing.with_draft(draft), disk)
    return draft


def settle_drafts(story: Path, disk: FileSystem = DISK) -> FoundDrafts:
    """Return the drafts of ``story``, with what others put there in the list.

    Where that cannot be written, it is found anew the next time.

    Raises:
        DraftsUnreadable: If the disk does not give the drafts there are.
    """
    with alone_with_drafts(story, disk):
        found = find_drafts(story, disk)
        if found.is_news:
            with suppress(SaveFailed):
                publish_list(story, found, found.listing, disk)
                _keep_texts(story, found, disk)
        elif found.drafts:
            keep_known_list(story, found.listing, disk)
    return found


def put_back(story: Path, draft: Draft, disk: FileSystem = DISK) -> None:
    """Make the file of a draft anew that somebody has removed.

    Raises:
        SaveFailed: If its content is not kept, the name is taken, or the disk refuses.
    """
    data = versions.get_bytes(draft.bytes_sha256, disk)
    if data is None:
        raise SaveFailed(
            translate("The text of {draft} is not kept any more.", draft=draft.title)
        )
    make_folder(drafts_folder(story, disk), disk=disk)
    try:
        create_durably(drafts_folder(story, disk) / draft.file, data, disk=disk)
    except FileExistsError as error:
        raise SaveFailed(
            translate(
                "There is a file “{name}” again, and it was left as it is.",
                name=draft.file,
            )
        ) from error


def _draft(
    number: int,
    decoded: Decoded,
    data: bytes,
    text: str,
    words: int,
    notes: AnnotationSet,
) -> Draft:
    all_notes, open_notes = counted(notes)
    return Draft(
        number=number,
        file=draft_file(number),
        kept_at=datetime.now(UTC).replace(microsecond=0),
        words=words,
        sha256=versions.sha256_of(text),
        bytes_sha256=sha256_of_bytes(data),
        encoding=decoded.encoding,
        has_bom=decoded.has_bom,
        notes=all_notes,
        open_notes=open_notes,
    )


def alone_with_drafts(
    story: Path, disk: FileSystem = DISK
) -> AbstractContextManager[bool]:
    """Return what keeps others from changing the drafts of ``story`` meanwhile."""
    # Not the lock of the list itself, which publishing it takes.
    return locked(drafts_folder(story, disk), disk)


def _keep_texts(story: Path, found: FoundDrafts, disk: FileSystem) -> None:
    """Keep the texts of drafts from elsewhere as those of our own are.

    Raises:
        SaveFailed: If the disk refuses.
    """
    for draft in (each.draft for each in found.drafts):
        if versions.get(draft.sha256, disk) is None:
            with suppress(StoryUnreadable):
                versions.keep(read_draft(story, draft, disk).text, disk)


def _as_a_file(file: StoryFile, text: str, disk: FileSystem) -> tuple[Decoded, bytes]:
    """Return how the draft is encoded, and its bytes.

    Raises:
        SaveFailed: If the text cannot be written at all.
    """
    if text == file.text:
        with suppress(OSError):
            content = read_regular_file(file.path, LARGEST_STORY, disk)
            if content.sha256 == file.bytes_sha256:
                return file.decoded, content.data
    try:
        return file.decoded, encode(text, file.decoded)
    except CannotEncode:
        return Decoded(""), encode(text, Decoded(""))


def writable(story: Path, disk: FileSystem = DISK) -> FoundDrafts:
    """Return the drafts of ``story``, whose list is about to be written.

    Raises:
        SaveFailed: If a newer Reread has to do it.
        DraftsUnreadable: If the disk does not give the drafts there are.
    """
    found = find_drafts(story, disk)
    if found.listing.is_read_only:
        raise SaveFailed(_NEWER)
    return found


def _created(
    story: Path, first: int, data: bytes, notes: bytes, disk: FileSystem
) -> int:
    """Make the files of a draft under the first free number, and return that."""
    taken = set(names_in_folder(story, disk))
    for number in count(first):
        file = draft_file(number)
        if taken.isdisjoint({file, notes_file_of(file)}) and _is_created(
            drafts_folder(story, disk) / file, data, notes, disk
        ):
            return number
    raise AssertionError("there is always another number")


def _is_created(path: Path, data: bytes, notes: bytes, disk: FileSystem) -> bool:
    """Make a draft, its notes first; return whether its name was free."""
    beside = path.with_name(notes_file_of(path.name))
    try:
        if notes:
            create_durably(beside, notes, disk=disk)
    except FileExistsError:
        return False
    try:
        create_durably(path, data, disk=disk)
    except FileExistsError:
        _take_back(beside, notes, disk)
        return False
    except SaveFailed:
        _take_back(beside, notes, disk)
        raise
    return True


def _take_back(beside: Path, notes: bytes, disk: FileSystem) -> None:
    if notes:
        discard(beside, disk)


def publish_list(
    story: Path,
    found: FoundDrafts,
    drafts: DraftList,
    disk: FileSystem = DISK,
    *,
    gone: str = "",
) -> None:
    """Make ``drafts`` the list; what others wrote into it meanwhile is joined.

    Args:
        story: The story.
        found: What was found before.
        drafts: What is to be listed.
        disk: Where to write.
        gone: The file of a draft that is deleted, whoever lists it meanwhile.

    Raises:
        SaveFailed: If the disk refuses.
    """
    path, known = list_path(story, disk), {found.data}
    if found.is_broken:
        keep_aside(path, found.data, "broken", disk=disk)
    for _ in range(_ATTEMPTS):
        data = serialise_drafts(drafts)
        known.add(data)
        displaced = publish(path, data, known.__contains__, disk=disk).displaced
        if displaced is None:
            keep_known_list(story, drafts, disk)
            return
        try:
            drafts = drafts.joined(parse_drafts(displaced, LIST_FILE)).without(gone)
        except DraftsUnreadable:
            keep_aside(path, displaced, "broken", disk=disk)
        known.add(displaced)
    raise SaveFailed(
        translate(
            "“{name}” is being written by other programs all the time.", name=LIST_FILE
        )
    )
