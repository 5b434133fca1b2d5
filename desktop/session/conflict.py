"""What is told when two have rewritten the same words of a story."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.errors import StoryChangedOnDisk
from desktop.storage.disk_errors import shown_name

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.text.merge import Merge


class StoryConflict(StoryChangedOnDisk):
    """Somebody else rewrote words that the author rewrote as well.

    Attributes:
        merge: What both sides make together, and where they do not agree.
        theirs: What the other side is called, such as "on disk, 14:03".
    """

    def __init__(self, story: Path, merge: Merge, theirs: str) -> None:
        super().__init__(
            f"“{shown_name(story)}” was changed by another program where you have "
            "changed it too. Nothing was overwritten: their text is in the file, yours "
            "is in this window."
        )
        self.merge = merge
        self.theirs = theirs
