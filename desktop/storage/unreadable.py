"""Why a story cannot be opened, in words for the author."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

from desktop.storage.disk_errors import cannot, shown_name, shown_path
from desktop.storage.encoding import TOO_LARGE

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.errors import StoryUnreadable


def why_unreadable(path: Path, error: OSError) -> str:
    """Return the sentence that the story at ``path`` cannot be opened and why."""
    if error.errno == errno.EISDIR:
        return f"“{shown_name(path)}” is a folder. Open a story in it."
    if error.errno == errno.EFBIG:
        return f"{_named(path)} is {TOO_LARGE}"
    return cannot("opened", path, error)


def why_no_text(path: Path, problem: StoryUnreadable) -> str:
    """Return that the story at ``path`` cannot be opened, for what its bytes are."""
    return f"{_named(path)} cannot be opened. {problem}"


def _named(path: Path) -> str:
    return f"“{shown_name(path)}” in the folder {shown_path(path.absolute().parent)}"
