"""The notes that lie beside a kept draft, which are never written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from desktop.drafts.draft_list import notes_file_of
from desktop.errors import NotesUnreadable
from desktop.storage.files.disk_errors import shown_name
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.notes.notes_bytes import notes_in, read_notes_bytes
from desktop.storage.notes.notes_store import InWindow, NotesStore

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.annotations.annotation_set import AnnotationSet


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
