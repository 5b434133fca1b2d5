"""What is told when another program has changed a story that is open."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from desktop.errors import StoryChangedOnDisk
from desktop.storage.files.disk_errors import shown_name
from desktop.value import value
from desktop.wording.translation import template, translate

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.session.story.revision import Findings
    from desktop.storage.story.story_file import StoryFile
    from desktop.text.merging.merge import Merge

IN_THIS_WINDOW = translate("In this window")
"""What the author's words are called while they are nowhere else."""

_ON_DISK = template("On disk, {time}")
_DISPLACED_NAME = translate("Written by another program just now")
_IN_FILE = template(
    "“{story}” was changed by another program where you have changed it too. Nothing "
    "was overwritten: their text is in the file, yours is in this window."
)
_DISPLACED = template(
    "“{story}” was changed by another program in the moment it was saved, where you "
    "have changed it too. Your text is in the file; theirs is kept in the history."
)
_SHOWN = {
    (True, True): template(
        "“{name}” was changed by another program and is shown as it is now: {notes}"
    ),
    (True, False): template(
        "“{name}” was changed by another program and is shown as it is now."
    ),
    (False, True): template(
        "“{name}” was changed by another program too, and has both your changes now: "
        "{notes}"
    ),
    (False, False): template(
        "“{name}” was changed by another program too, and has both your changes now."
    ),
}
"""What is said of a change: whether the author had made none, and there are notes."""


class StoryConflict(StoryChangedOnDisk):
    """Somebody else rewrote words that the author rewrote as well.

    Attributes:
        merge: What both sides make together, and where they do not agree.
        ours_name: What the author's side is called, such as "In this window".
        theirs_name: What the other is called, such as "On disk, 14:03".
        is_displaced: Whether ours has taken the place of theirs in the file.
    """

    def __init__(
        self,
        story: Path,
        merge: Merge,
        theirs_name: str,
        ours_name: str = IN_THIS_WINDOW,
        *,
        is_displaced: bool = False,
    ) -> None:
        words = _DISPLACED if is_displaced else _IN_FILE
        super().__init__(translate(words, story=shown_name(story)))
        self.merge = merge
        self.ours_name = ours_name
        self.theirs_name = theirs_name
        self.is_displaced = is_displaced


@value
class Theirs:
    """What another program made of the text.

    Attributes:
        base: The text that both that program and the author began with.
        text: What it made of that.
        name: What its side is called.
        file: The file that holds it; None if a save has taken its place.
    """

    base: str
    text: str
    name: str
    file: StoryFile | None

    def conflict(self, merged: Merge, story: Path) -> StoryConflict:
        """Return what is to be told when both have rewritten the same words."""
        is_displaced = self.file is None
        return StoryConflict(story, merged, self.name, is_displaced=is_displaced)


def theirs_on_disk(base: str, found: StoryFile) -> Theirs:
    """Return what the file ``found`` holds, that was made of ``base``."""
    at = datetime.fromtimestamp(found.identity.modified_ns / 1e9).astimezone()
    name = translate(_ON_DISK, time=f"{at:%H:%M}")
    return Theirs(base, found.text, name, found)


def theirs_displaced(base: str, displaced: str) -> Theirs:
    """Return what was made of ``base`` and displaced by a save in that moment."""
    return Theirs(base, displaced, _DISPLACED_NAME, None)


def words_for(story: Path, became: Findings, *, was_clean: bool) -> str:
    """Return the sentence that what another program made of ``story`` is shown.

    Args:
        story: Its file.
        became: What became of the notes.
        was_clean: Whether the author had not edited it.
    """
    words = _SHOWN[was_clean, became.has_notes]
    return translate(words, name=shown_name(story), notes=became.sentence)
