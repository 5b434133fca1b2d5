"""The index of a library kept up with its folder: what is new, changed and gone.

What lies in the folder is told by one look at the disk; only what looks otherwise than
the index has it is read.  It is done in steps, each story one, and can be left off at
any of them: what is done is kept.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from desktop.storage.files.private_files import (
    CHOSEN_ENCODINGS,
    PLACEMENTS,
    READING,
    STORIES,
    STORY_SETTINGS,
    path_mark,
)
from desktop.storage.library.index_file import KnownLooks
from desktop.storage.library.story_folder import find_stories, looks_of
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.storage.library.index_file import IndexFile
    from desktop.storage.library.story_folder import FoundFile

_OF_TEXT = (CHOSEN_ENCODINGS,)
_OF_WORK = (STORIES, STORY_SETTINGS, READING, PLACEMENTS)
"""What the app keeps of a story elsewhere, and its row tells."""


@value
class KeptUp:
    """How far an index is kept up.

    Attributes:
        done: How many stories were read, or forgotten.
        total: How many are to be.
        problems: Which folders cannot be looked into, as sentences.
        folders: The folders that were looked into.
    """

    done: int
    total: int
    problems: tuple[str, ...] = ()
    folders: tuple[Path, ...] = ()


def keep_up(index: IndexFile, folder: Path) -> Iterator[KeptUp]:
    """Bring ``index`` up to what lies in ``folder`` now, a story a step.

    Yields:
        How far it is; at least once, and once more when all is done.

    Raises:
        IndexUnavailable: If the index cannot be read or written.
    """
    found = find_stories(folder)
    if not found.folders:
        # On a disk that is not there now, say: it is not read again when it is.
        yield KeptUp(0, 0, found.problems)
        return
    known = index.looks()
    private = _PrivateLooks()
    changed: list[tuple[FoundFile, KnownLooks]] = []
    for file in found.files:
        looks = private.looks(file)
        before = known.pop(file.name, None)
        if before is None or (before.text, before.work) != (looks.text, looks.work):
            changed.append((file, _with_facts(looks, before)))
    gone = {name: each.id for name, each in known.items()}
    total = len(changed) + len(gone)
    yield KeptUp(0, total, found.problems, found.folders)
    if gone:
        index.remove(gone)
        yield KeptUp(len(gone), total, found.problems, found.folders)
    for done, (file, looks) in enumerate(changed, start=len(gone) + 1):
        _renew(index, file, looks)
        yield KeptUp(done, total, found.problems, found.folders)


def _with_facts(looks: KnownLooks, before: KnownLooks | None) -> KnownLooks:
    """Return ``looks`` with an id only where what is known of the text still holds."""
    if before is None:
        return looks
    is_same = before.text == looks.text
    return KnownLooks(before.id if is_same else 0, looks.text, looks.work, before.facts)


def _renew(index: IndexFile, file: FoundFile, looks: KnownLooks) -> None:
    # Imported late: mostly nothing is new.
    from desktop.session.library.entry_reading import read_entry

    known = looks.facts if looks.id else None
    has_notes = bool(file.beside)
    read = read_entry(file.path, known, has_notes=has_notes)
    now = KnownLooks(0, looks.text, looks.work, read.text)
    index.put(file.name, file.path, now, read.work, read.chunks, read.notes)


class _PrivateLooks:
    """Knows how looks what the app keeps of stories in its own folder."""

    def __init__(self) -> None:
        folders = (*_OF_TEXT, *_OF_WORK)
        self._files = {each: _listed(each.path) for each in folders}

    def looks(self, file: FoundFile) -> KnownLooks:
        """Return by what it is told whether a story changed."""
        name = f"{path_mark(file.path)}.json"
        of_text = [self._files[folder].get(name, "") for folder in _OF_TEXT]
        of_work = [self._files[folder].get(name, "") for folder in _OF_WORK]
        text = "|".join((str(file.path), file.looks, *of_text))
        return KnownLooks(0, text, "|".join((*file.beside, *of_work)))


def _listed(folder: Path) -> dict[str, str]:
    try:
        with os.scandir(folder) as entries:
            return {each.name: looks_of(each.stat()) for each in entries}
    except OSError:
        return {}
