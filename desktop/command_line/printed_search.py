"""What was found in a folder of stories, printed: a line each, or as JSON.

A line is ``PATH:LINE: passage``, as of other programs that look for words, so that
editors go there; ``PATH`` begins with the folder as it was given.  The line is 0 for a
note that has no place in the text.  In JSON, positions are code points of the text, its
line ends counted as one and a byte-order mark not at all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.command_line.output import complain, print_words, to_json
from desktop.errors import StoryUnreadable
from desktop.session.library.searching import FolderReading
from desktop.storage.files.disk_errors import shown
from desktop.storage.library.library_search import excerpt
from desktop.text.finding.wanted_words import wanted_words
from desktop.value import replace
from desktop.wording.translation import template, translate

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.command_line.parsing import FolderSearch
    from desktop.session.library.searching import FoundIn
    from desktop.storage.library.library_search import Hit

FOUND, NOTHING, FAILED = 0, 1, 2
"""The status, as that of ``grep``: POSIX has it so."""
_BEFORE, _AFTER = 60, 140
"""Code points of a passage that are printed before and from what was found."""
_REFUSED = template("What was found could not be printed, or not all: {reason}.")


def print_found(search: FolderSearch) -> int:
    """Print what is found, and return the exit status.

    Raises:
        CannotPrint: If not all of it could be written.
    """
    wanted = wanted_words(search.words)
    if search.in_notes is not None:
        wanted = replace(wanted, in_notes=search.in_notes)
    if wanted.is_empty:
        complain(
            translate("There is no word to look for in “{words}”.", words=search.words)
        )
        return FAILED
    try:
        reading = FolderReading(search.folder, keeps_index=search.keeps_index)
    except StoryUnreadable as problem:
        complain(problem)
        return FAILED
    printing = _Printing(search.folder, as_json=search.as_json)
    for found in reading.found(wanted):
        printing.take(found)
    printing.end()
    for unread in reading.problems:
        complain(unread)
    if printing.has_failed or reading.problems:
        return FAILED
    return FOUND if printing.has_found else NOTHING


class _Printing:
    def __init__(self, folder: Path, *, as_json: bool) -> None:
        self._folder, self._as_json = folder, as_json
        self._listed: list[dict[str, Any]] = []
        self.has_found = self.has_failed = False

    def take(self, found: FoundIn) -> None:
        self.has_found = self.has_found or bool(found.hits)
        path = str(self._folder / found.entry.name)
        if self._as_json:
            self._listed += (_item(path, hit) for hit in found.hits)
        elif found.hits:
            lines = "".join(_line(path, hit) for hit in found.hits)
            print_words(lines, refused=_REFUSED)
        for problem in found.problems:
            self.has_failed = True
            complain(problem)

    def end(self) -> None:
        if self._as_json:
            print_words(to_json(self._listed), is_json=True, refused=_REFUSED)


def _line(path: str, hit: Hit) -> str:
    words, _ = excerpt(hit, _BEFORE, _AFTER)
    if hit.note is not None:
        words = " ".join((words, *(f"#{tag}" for tag in hit.note.tags)))
        words = f"[{hit.note.maker or translate('note')}] {words}"
    return f"{shown(path)}:{hit.line}: {words.strip()}\n"


def _item(path: str, hit: Hit) -> dict[str, Any]:
    note = hit.note
    item: dict[str, Any] = {
        "path": shown(path),
        "line": hit.line or None,
        "column": hit.column if hit.line else None,
        "start": hit.span.start if hit.line else None,
        "end": hit.span.end if hit.line else None,
        "kind": "text" if note is None else "note",
        "passage": hit.passage,
        "finds": [[each.start, each.end] for each in hit.finds],
    }
    if note is not None:
        item |= {
            "note": note.id,
            "note_kind": note.kind,
            "reader": note.maker or None,
            "tags": [*note.tags],
            "done": note.is_done,
        }
    return item
