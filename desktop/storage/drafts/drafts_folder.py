"""The folder of a story's kept drafts: its files, its list, their texts.

The drafts are plain text, of use without Reread; ``drafts.json`` says what the author
calls them.  A copy of that is kept in the app's own folder, so that a list which
another program emptied or put back costs no name.  A draft's file counts, as it is now;
where it is gone, its text may still be in ``versions``.  The notes beside a draft are
never written.
"""

from __future__ import annotations

import errno
from contextlib import suppress
from typing import TYPE_CHECKING

from desktop.drafts.draft_list import (
    DraftList,
    notes_file_of,
    parse_drafts,
    serialise_drafts,
)
from desktop.errors import (
    DraftsUnreadable,
    NotesUnreadable,
    SaveFailed,
    StoryUnreadable,
)
from desktop.overriding import override
from desktop.storage.encodings.encoding import (
    LARGEST_STORY,
    Decoded,
    decode,
    decode_like,
)
from desktop.storage.files.derived_names import DRAFTS_ENDING, beside
from desktop.storage.files.disk_errors import cannot, shown_name
from desktop.storage.files.durable import replace_durably
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.private_files import (
    KNOWN_DRAFTS,
    PRIVATE_FILE,
    make_private_folder,
    read_own_file,
)
from desktop.storage.files.regular_file import (
    FileContent,
    read_regular_file,
    sha256_of_bytes,
)
from desktop.storage.history import versions
from desktop.storage.notes.notes_bytes import notes_in, read_notes_bytes
from desktop.storage.notes.notes_store import InWindow, NotesStore
from desktop.storage.story.chosen_encoding import readings_of
from desktop.value import field, replace, value
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.annotations.annotation_set import AnnotationSet
    from desktop.drafts.draft_list import Draft

LIST_FILE = "drafts.json"
"""What the list of the drafts is called."""

DELETED = "deleted"
"""The folder, in that of the drafts, of those that were deleted."""

_LARGEST_LIST = 32 << 20  # bytes


@value
class ReadList:
    """What was read of a list of drafts.

    Attributes:
        drafts: What it lists; nothing if there is no list, or none that can be read.
        data: The bytes of its file; none if there is no file.
        is_broken: Whether there is a file, but it is no list.
    """

    drafts: DraftList = field(default_factory=DraftList)
    data: bytes = b""
    is_broken: bool = False


def drafts_folder(story: Path, disk: FileSystem = DISK) -> Path:
    """Return where the kept drafts of ``story`` lie."""
    return beside(story, DRAFTS_ENDING, disk)


def list_path(story: Path, disk: FileSystem = DISK) -> Path:
    """Return where the list of the drafts of ``story`` lies."""
    return drafts_folder(story, disk) / LIST_FILE


def read_list(story: Path, disk: FileSystem = DISK) -> ReadList:
    """Return the list of the drafts of ``story``.

    Raises:
        DraftsUnreadable: If there is one that the disk does not give.
    """
    path = list_path(story, disk)
    try:
        data = read_inside(path, _LARGEST_LIST, disk).data
    except FileNotFoundError:
        return ReadList()
    except OSError as error:
        raise DraftsUnreadable(cannot("read", path, error)) from error
    try:
        return ReadList(parse_drafts(data, LIST_FILE), data)
    except DraftsUnreadable:
        return ReadList(data=data, is_broken=True)


def deleted_list(story: Path, disk: FileSystem = DISK) -> DraftList:
    """Return the drafts of ``story`` that were deleted, as far as they are known."""
    path = drafts_folder(story, disk) / DELETED / LIST_FILE
    try:
        return parse_drafts(read_inside(path, _LARGEST_LIST, disk).data, LIST_FILE)
    except (OSError, DraftsUnreadable):
        return DraftList()


def known_list(story: Path, disk: FileSystem = DISK) -> DraftList:
    """Return the drafts of ``story`` that were known last, whatever is listed now."""
    try:
        path = KNOWN_DRAFTS.file_of(story)
        return parse_drafts(read_own_file(path, _LARGEST_LIST, disk).data, path.name)
    except (OSError, DraftsUnreadable):
        return DraftList()


def keep_known_list(story: Path, drafts: DraftList, disk: FileSystem = DISK) -> None:
    """Remember ``drafts`` as those that are known of ``story``, if that can be.

    Only what Reread itself deletes may ever be missing from it.
    """
    if known_list(story, disk).drafts == drafts.drafts:
        return
    path = KNOWN_DRAFTS.file_of(story)
    with suppress(SaveFailed):
        make_private_folder(path.parent, disk)
        data = serialise_drafts(drafts)
        replace_durably(path, data, mode=PRIVATE_FILE, disk=disk)


def read_inside(path: Path, limit: int, disk: FileSystem = DISK) -> FileContent:
    """Return the file at ``path``, if it really lies in the folder it seems to.

    Raises:
        OSError: If it cannot be read, or is a link that leads to another folder.
    """
    if disk.realpath(path).parent != disk.realpath(path.parent):
        raise OSError(
            errno.EINVAL, translate("it is a link that leads to another folder")
        )
    return read_regular_file(path, limit, disk)


def names_in_folder(story: Path, disk: FileSystem = DISK) -> list[str]:
    """Return what lies in the folder of the drafts, in order; nothing without one.

    Raises:
        DraftsUnreadable: If the disk does not say.
    """
    folder = drafts_folder(story, disk)
    try:
        return sorted(disk.listdir(folder))
    except FileNotFoundError:
        return []
    except OSError as error:
        raise DraftsUnreadable(cannot("read", folder, error)) from error


def read_draft(story: Path, draft: Draft, disk: FileSystem = DISK) -> Decoded:
    """Return the text of ``draft``, as its file has it now or as it was kept.

    One that was kept while the story was read in another encoding is read as the story
    is now: it holds the same letters.

    Raises:
        StoryUnreadable: If there is neither.
    """
    path = drafts_folder(story, disk) / draft.file
    try:
        data = read_inside(path, LARGEST_STORY, disk).data
        readings = readings_of(story, disk)
        if readings and draft.encoding == readings[0]:
            return decode_like(data, Decoded("", readings[1], draft.has_bom))
        return decoded_draft(draft, data)
    except OSError as error:
        kept = versions.get(draft.sha256, disk)
        if kept is None:
            raise StoryUnreadable(cannot("read", path, error)) from error
        return Decoded(kept)


def decoded_draft(draft: Draft, data: bytes) -> Decoded:
    """Return the text of a draft whose file holds ``data``.

    Raises:
        StoryUnreadable: If it is no text.
    """
    if sha256_of_bytes(data) == draft.bytes_sha256:
        # Somebody may have written the list by hand.
        with suppress(LookupError, ValueError):
            decoded = decode_like(data, Decoded("", draft.encoding, draft.has_bom))
            if versions.sha256_of(decoded.text) == draft.sha256:
                return decoded
    return decode(data)


def draft_text_with(story: Path, sha256: str, disk: FileSystem = DISK) -> str | None:
    """Return the text with that hash if a draft of ``story`` is it, else None."""
    with suppress(DraftsUnreadable):
        for draft in read_list(story, disk).drafts.drafts:
            if draft.sha256 == sha256:
                with suppress(StoryUnreadable):
                    text = read_draft(story, draft, disk).text
                    return text if versions.sha256_of(text) == sha256 else None
    return None


def read_draft_notes(story: Path, file: str, disk: FileSystem = DISK) -> AnnotationSet:
    """Return the notes that were on the draft in ``file``; none if there were none.

    Raises:
        NotesUnreadable: If they cannot be read.
    """
    path = drafts_folder(story, disk) / notes_file_of(file)
    notes = notes_in(read_notes_bytes(path, disk), f"“{shown_name(path)}”")
    # What is kept is as it was: nothing is ever written there again.
    return replace(notes, is_read_only=True)


class KeptNotes(NotesStore):
    """Reads the notes on a draft and refuses to save any."""

    def __init__(self, draft: Path, why: str, disk: FileSystem = DISK) -> None:
        """Make the store of the notes on a draft; nothing is read yet.

        Args:
            draft: The file of the draft.
            why: Why nothing may be written, as a sentence.
            disk: Where to read.
        """
        super().__init__(draft, draft.name, disk=disk)
        self._path = draft.with_name(notes_file_of(draft.name))
        self._why = why

    @property
    @override
    def is_broken(self) -> bool:
        return False  # There is nothing to begin anew.

    @override
    def load(self, window: InWindow | None = None, text: str = "") -> AnnotationSet:
        del window, text  # Nobody writes it.
        self._refusal = self._why
        try:
            data = read_notes_bytes(self._path, self._disk)
            self._seen = notes_in(data, f"“{shown_name(self._path)}”")
        except NotesUnreadable as error:
            self._refusal = f"{error} {self._why}"
            raise
        return self._seen
