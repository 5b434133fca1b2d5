"""What is told of the notes on a story before they are read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.storage.files.derived_names import notes_path
from desktop.storage.files.regular_file import read_regular_file

if TYPE_CHECKING:
    from pathlib import Path

SMALL_FILE = 200_000
"""Bytes of notes that are read while the window waits."""


def small_notes(story: Path) -> bytes:
    """Return the notes file of ``story``; nothing if there is none, or a large one."""
    try:
        return read_regular_file(notes_path(story), SMALL_FILE).data
    except OSError:
        return b""
