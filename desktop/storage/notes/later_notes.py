"""Notes that came later than the text a story went back to, as a checkout takes it.

Where text and notes both went back, they belong together as they are: what came later
is offered to the author, and not written into that file unasked.  Which text the notes
were last seen with, and what is on offer, is remembered in a small file of the app's
own; the notes themselves lie in ``versions/``.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from desktop.annotations.file.notes_writer import serialise_notes
from desktop.annotations.joining.sets import join
from desktop.annotations.text_state import hash_uri
from desktop.errors import NotesUnreadable, SaveFailed
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.object_files import read_object, write_object
from desktop.storage.files.private_files import NOTES_SEEN
from desktop.storage.history import versions
from desktop.storage.history.notes_history import NotesWhy, keep_notes
from desktop.storage.history.version_index import index_path, read_index
from desktop.storage.notes.notes_bytes import notes_in
from desktop.value import replace

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from desktop.annotations.annotation_set import AnnotationSet


class LaterNotes:
    """What is remembered of the notes and the text of one story."""

    def __init__(self, story: Path, disk: FileSystem = DISK) -> None:
        self._story = story
        self._disk = disk
        self._content: dict[str, str] | None = None  # of the file, once read

    def note_seen(self, text: str) -> None:
        """Remember that the notes were last seen with the text of that SHA-256."""
        if text and self._read().get("text") != text:
            self._write({**self._read(), "text": text})

    def went_back(self, text: str, notes: AnnotationSet) -> bool:
        """Return whether a text is an earlier one than that of the notes last seen.

        Args:
            text: The SHA-256 of the text.
            notes: The notes that are known, which may name both.
        """
        seen = self._read().get("text", "")
        if not text or not seen or seen == text:
            return False
        with suppress(OSError):
            index = read_index(index_path(self._story), self._disk).versions
            places = {version.sha256: n for n, version in enumerate(index)}
            if text in places and seen in places:
                return places[text] < places[seen]
        then, now = _date_of(seen, notes), _date_of(text, notes)
        return then is not None and now is not None and now < then

    def offer(
        self, notes: AnnotationSet, found: AnnotationSet, source: str, text: str
    ) -> bool:
        """Keep ``notes`` to be offered, if they say more than ``found`` does.

        Return whether ``found`` can stand in their place: they say no more than it
        does, or are kept.

        Args:
            notes: The notes as they were.
            found: The notes as they are in their file.
            source: What the notes call the story.
            text: The SHA-256 of the text the story went back to.
        """
        if not lacking(notes, found):
            return True
        data = serialise_notes(notes, source)
        try:
            keep_notes(self._story, data, NotesWhy.OLDER, self._disk)
            self._write({"text": text, "later": versions.keep_bytes(data, self._disk)})
        except SaveFailed:
            return False
        return True

    def offered(self, source: str) -> AnnotationSet | None:
        """Return the notes on offer; None if there are none.

        Args:
            source: What to call them when telling the author.
        """
        sha256 = self._read().get("later")
        data = versions.get_bytes(sha256, self._disk) if sha256 else None
        with suppress(NotesUnreadable):
            return notes_in(data, source) if data else None
        return None

    def withdraw(self) -> None:
        """Offer nothing any more."""
        content = self._read()
        if "later" in content:
            self._write({key: content[key] for key in content if key != "later"})

    def _read(self) -> dict[str, str]:
        if self._content is None:
            found = read_object(NOTES_SEEN.file_of(self._story), self._disk) or {}
            self._content = {k: v for k, v in found.items() if isinstance(v, str)}
        return self._content

    def _write(self, content: dict[str, str]) -> None:
        self._content = content
        with suppress(SaveFailed):  # It is remembered while the story is open.
            write_object(NOTES_SEEN.file_of(self._story), content, self._disk)


def lacking(later: AnnotationSet, notes: AnnotationSet) -> frozenset[str]:
    """Return the ids of those of ``later`` that ``notes`` do not have, or not so."""
    # Without the bookkeeping of deletions: these are no notes to be offered.
    joined = join(notes, replace(later, deleted={}))
    return frozenset(n for n in joined.notes if joined.notes[n] != notes.get(n))


def _date_of(sha256: str, notes: AnnotationSet) -> datetime | None:
    known = notes.text_with(hash_uri(sha256))
    return known.date if known is not None else None
