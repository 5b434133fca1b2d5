"""Versions of the notes that another program could not join, until Reread has.

Git marks two versions in the file itself; programs that keep folders the same on
several machines leave a copy beside it.  Either is kept in the app's own folder once
the joined notes are saved.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from desktop.annotations.joining.conflict_markers import marked_versions
from desktop.annotations.joining.sets import join
from desktop.errors import SaveFailed
from desktop.storage.files.disk_errors import shown_name
from desktop.storage.files.regular_file import identity_at
from desktop.storage.notes.conflict_copies import (
    ConflictCopy,
    conflict_copies,
    keep_joined,
    likely_copies,
    put_away,
    read_copies,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from desktop.annotations.annotation_set import AnnotationSet
    from desktop.storage.files.filesystem import FileSystem
    from desktop.storage.files.regular_file import Identity


class Unjoined:
    """What of one notes file is joined in memory and not on the disk yet."""

    def __init__(
        self,
        path: Path,
        story_name: str,
        disk: FileSystem,
        also: Iterable[Path] = (),
    ) -> None:
        """Make that of one notes file; nothing is looked for yet.

        Args:
            path: The notes file.
            story_name: What its notes call the story.
            disk: Where it is.
            also: Other notes files on the story, which lie beside its other names.
        """
        self._path = path
        self._also = tuple(also)
        self._story_name = story_name
        self._disk = disk
        self._near: dict[Path, Identity] = {}  # likely copies, when last looked for
        self._copies: list[ConflictCopy] = []
        self._marked = b""  # the file, if git marked a conflict in it
        self._kept = b""  # what of that is kept already

    def __bool__(self) -> bool:
        return bool(self._marked or self._copies)

    @property
    def sentences(self) -> tuple[str, ...]:
        """What was joined, for the author."""
        found = [f"“{shown_name(self._path)}” held two versions of the notes"]
        found = found if self._marked else []
        found += (
            f"“{shown_name(copy.path)}” held another version of the notes"
            for copy in self._copies
        )
        return tuple(f"{each}; both are shown together." for each in found)

    def has_news(self) -> bool:
        """Return whether other copies lie beside the file than when last looked for."""
        return self._found() != self._near

    def look(self) -> None:
        """Take the copies there are as those that are known."""
        self._near = self._found()

    def _found(self) -> dict[Path, Identity]:
        also = ((path, identity_at(path, self._disk)) for path in self._also)
        found = likely_copies(self._path, self._disk)
        return found | {path: each for path, each in also if each is not None}

    def forget(self) -> None:
        """Take nothing as joined."""
        self._copies, self._marked, self._kept = [], b"", b""

    def joined_with(self, notes: AnnotationSet, data: bytes) -> AnnotationSet:
        """Return ``notes``, read from ``data``, joined with those of the copies."""
        self._marked = data if marked_versions(data) else b""
        self._copies = conflict_copies(self._path, self._story_name, notes, self._disk)
        self._copies += read_copies(self._also, self._disk)
        for copy in self._copies:
            notes = join(notes, copy.notes)
        return notes

    def keep_marked(self) -> None:
        """Keep a file in which git marked a conflict, before it is written.

        Raises:
            SaveFailed: If the disk refuses.
        """
        if self._marked != self._kept:
            keep_joined(self._path, self._marked, self._disk)
            self._kept = self._marked

    def put_away(self) -> None:
        """Move the copies, now that all is saved, out of the author's folder."""
        copies = self._copies
        self.forget()
        for copy in copies:
            # One that stays is joined again the next time, which changes nothing.
            if not copy.stays:
                with suppress(SaveFailed):
                    put_away(copy, self._disk)
        if copies:
            self.look()
