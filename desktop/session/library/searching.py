"""A folder of stories searched once: by its index, kept up first, or without one."""

from __future__ import annotations

from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING

from desktop.errors import StoryUnreadable
from desktop.session.library.entry_reading import read_entry
from desktop.session.library.keeping_up import keep_up
from desktop.storage.files.disk_errors import cannot
from desktop.storage.library.entry import EntryState, LibraryEntry
from desktop.storage.library.index_file import (
    IndexFile,
    IndexUnavailable,
    forget_unused,
)
from desktop.storage.library.library_search import Hit, hits_in, search
from desktop.storage.library.story_folder import find_stories
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.text.finding.wanted_words import WantedWords


@value
class FoundIn:
    """What was found in one story.

    Attributes:
        entry: The story.
        hits: What was found; nothing where it only could not be read.
        problems: What could not be read of it, in sentences.
    """

    entry: LibraryEntry
    hits: tuple[Hit, ...] = ()
    problems: tuple[str, ...] = ()


class FolderReading:
    """Looks for words in all stories of a folder.

    Attributes:
        problems: Which folders could not be looked into, as sentences; complete when
            everything was found.
    """

    def __init__(self, folder: Path, *, keeps_index: bool = True) -> None:
        """Look into ``folder``.

        Args:
            folder: The folder.
            keeps_index: Whether an index of it is used, and kept up.

        Raises:
            StoryUnreadable: If it is no folder that can be looked into.
        """
        try:
            if not folder.is_dir():
                folder.stat()
                raise NotADirectoryError(20, "it is no folder")
            self._folder = folder.resolve()
        except OSError as error:
            raise StoryUnreadable(cannot("read", folder, error)) from error
        self._keeps_index = keeps_index
        self.problems: tuple[str, ...] = ()

    def found(self, wanted: WantedWords) -> Iterator[FoundIn]:
        """Yield what is found of ``wanted``, story by story, by their paths."""
        if not self._keeps_index:
            yield from self._found_plainly(wanted)
            return
        try:
            index = self._kept_up()
            entries = sorted(index.entries(), key=lambda entry: entry.name)
        except IndexUnavailable:
            # Full, damaged or in use: nothing is looked for twice, as nothing was told.
            yield from self._found_plainly(wanted)
            return
        by_id = {entry.id: entry for entry in entries}
        hits = search(index, wanted, entries)
        for story, found in groupby(hits, key=attrgetter("story")):
            yield FoundIn(by_id[story], tuple(found))
        index.close()
        for entry in entries:
            if problems := _problems(entry):
                yield FoundIn(entry, (), problems)

    def _kept_up(self) -> IndexFile:
        forget_unused()
        index = IndexFile.of(self._folder)
        for state in keep_up(index, self._folder):
            self.problems = state.problems
        index.note_used()
        return index

    def _found_plainly(self, wanted: WantedWords) -> Iterator[FoundIn]:
        found = find_stories(self._folder)
        self.problems = found.problems
        for number, file in enumerate(found.files):
            read = read_entry(file.path, None, has_notes=bool(file.beside))
            entry = LibraryEntry(
                number, file.name, str(file.path), 0.0, read.text, read.work
            )
            if read.text.state is EntryState.NO_STORY:
                continue
            chunks = (*(read.chunks or ()), *read.notes)
            hits = tuple(hits_in(wanted, entry, chunks))
            yield FoundIn(entry, hits, _problems(entry))


def _problems(entry: LibraryEntry) -> tuple[str, ...]:
    return tuple(filter(None, (entry.text.problem, entry.work.problem)))
