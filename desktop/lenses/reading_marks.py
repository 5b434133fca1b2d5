"""Marks by which it is known that a lens would show the same again."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.value import fields
from desktop.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.lenses.known import Known

_READS = ("lenses", "text")
"""Rooms of the program that make what a lens shows."""
_DICTIONARIES = (".dic", ".aff")
_COMPILED = "__pycache__"


def mark_of_known(known: Known) -> str:
    """Return what differs whenever a lens knows anything else beside the prose."""
    told = [(each.name, _in_order(getattr(known, each.name))) for each in fields(known)]
    files = [[*_files(Path(at), _DICTIONARIES)] for at in known.dictionaries]
    return repr((told, files))


def _in_order(content: Any) -> Any:
    if isinstance(content, frozenset):
        return sorted(content, key=repr)
    return sorted(content.items()) if isinstance(content, dict) else content


@cache
def mark_of_program() -> str:
    """Return what differs whenever the program would read otherwise."""
    package = Path(__file__).parents[1]
    rooms = [[*_files(package / room)] for room in _READS]
    return repr((VERSION, sys.version, rooms))


def _files(folder: Path, endings: tuple[str, ...] = ("",)) -> Iterator[tuple[str, ...]]:
    """Yield the names, sizes and times of the files in ``folder``, also further in."""
    for at, folders, names in os.walk(folder):
        folders[:] = sorted(each for each in folders if each != _COMPILED)
        for name in sorted(each for each in names if each.endswith(endings)):
            with suppress(OSError):
                told = Path(at, name).stat()
                yield name, str(told.st_size), str(told.st_mtime_ns)
