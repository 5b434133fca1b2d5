"""The text of a kept draft, and the notes that were on it.

The file counts, as it is now.  Where it is gone, the text may still be in
``versions``.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.drafts.draft_list import notes_file_of
from desktop.errors import DraftsUnreadable, StoryUnreadable
from desktop.storage.drafts.drafts_folder import drafts_folder, read_inside, read_list
from desktop.storage.files.disk_errors import cannot, shown_name
from desktop.storage.files.encoding import LARGEST_STORY, Decoded, decode, decode_like
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.regular_file import sha256_of_bytes
from desktop.storage.history import versions
from desktop.storage.notes.notes_bytes import notes_in, read_notes_bytes

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.annotations.annotation_set import AnnotationSet
    from desktop.drafts.draft_list import Draft


def read_draft(story: Path, draft: Draft, disk: FileSystem = DISK) -> Decoded:
    """Return the text of ``draft``, as its file has it now or as it was kept.

    Raises:
        StoryUnreadable: If there is neither.
    """
    path = drafts_folder(story, disk) / draft.file
    try:
        return decoded_draft(draft, read_inside(path, LARGEST_STORY, disk).data)
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
