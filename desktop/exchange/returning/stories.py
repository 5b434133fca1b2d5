"""Which story an answer belongs to: as it says itself, or by how much it is alike."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from desktop.errors import NotPossible
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from desktop.exchange.formats import ReadManuscript


class By(Enum):
    """By what a story is known to be the one an answer belongs to."""

    ID = "id"
    TEXT = "text"
    LIKENESS = "likeness"


@value
class FoundStory:
    """A story that an answer may belong to.

    Attributes:
        path: Its file.
        by: By what it was found.
        likeness: How much of what came back stands in it, from 0 to 1.
    """

    path: Path
    by: By
    likeness: float = 1.0

    @property
    def is_sure(self) -> bool:
        """Whether nobody need be asked."""
        raise NotPossible


def stories_for(
    read: ReadManuscript, stories: Iterable[Path], disk: FileSystem = DISK
) -> list[FoundStory]:
    """Return which of ``stories`` the answer may belong to, the likeliest first.

    It reads them all, and is to be done beside the window.

    Args:
        read: What came back.
        stories: Those that are open, or were of late.
        disk: Where they are.
    """
    del read, stories, disk
    raise NotPossible
