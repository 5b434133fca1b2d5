"""What is told when two have rewritten the same words of a story."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.errors import StoryChangedOnDisk
from desktop.storage.disk_errors import shown_name

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.text.merge import Merge

_IN_FILE = (
    "“{}” was changed by another program where you have changed it too. Nothing was "
    "overwritten: their text is in the file, yours is in this window."
)
_DISPLACED = (
    "“{}” was changed by another program in the moment it was saved, where you have "
    "changed it too. Your text is in the file; theirs is kept in the history."
)


class StoryConflict(StoryChangedOnDisk):
    """Somebody else rewrote words that the author rewrote as well.

    Attributes:
        merge: What both sides make together, and where they do not agree.
        theirs: What the other side is called, such as "on disk, 14:03".
        is_displaced: Whether ours has taken the place of theirs in the file.
    """

    def __init__(
        self, story: Path, merge: Merge, theirs: str, *, is_displaced: bool = False
    ) -> None:
        words = _DISPLACED if is_displaced else _IN_FILE
        super().__init__(words.format(shown_name(story)))
        self.merge = merge
        self.theirs = theirs
        self.is_displaced = is_displaced
