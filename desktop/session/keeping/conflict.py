"""What is told when another program has changed a story that is open."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from desktop.errors import StoryChangedOnDisk
from desktop.storage.files.disk_errors import shown_name
from desktop.value import value
from desktop.wording.translation import in_sequence, translate

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.session.story.revision import Findings
    from desktop.storage.story.story_file import StoryFile
    from desktop.text.merge import Merge

IN_THIS_WINDOW = translate("In this window")
"""What the author's words are called while they are nowhere else."""

_UNDO = translate("Undo takes that back.")


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
        super().__init__(_conflict_words(shown_name(story), is_displaced=is_displaced))
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
    name = translate("On disk, {time}", time=f"{at:%H:%M}")
    return Theirs(base, found.text, name, found)


def theirs_displaced(base: str, displaced: str) -> Theirs:
    """Return what was made of ``base`` and displaced by a save in that moment."""
    name = translate("Written by another program just now")
    return Theirs(base, displaced, name, None)


def words_for(story: Path, became: Findings, *, was_clean: bool) -> str:
    """Return what to say when what another program made of ``story`` is shown.

    Args:
        story: Its file.
        became: What became of the notes.
        was_clean: Whether the author had not edited it.
    """
    name, notes = shown_name(story), became.sentence
    if was_clean and became.has_notes:
        words = translate(
            "“{name}” was changed by another program and is shown as it is now: "
            "{notes}",
            name=name,
            notes=notes,
        )
    elif was_clean:
        words = translate(
            "“{name}” was changed by another program and is shown as it is now.",
            name=name,
        )
    elif became.has_notes:
        words = translate(
            "“{name}” was changed by another program too, and has both your changes "
            "now: {notes}",
            name=name,
            notes=notes,
        )
    else:
        words = translate(
            "“{name}” was changed by another program too, and has both your changes "
            "now.",
            name=name,
        )
    return in_sequence(words, _UNDO)


def _conflict_words(name: str, *, is_displaced: bool) -> str:
    if is_displaced:
        return translate(
            "“{name}” was changed by another program in the moment it was saved, where "
            "you have changed it too. Your text is in the file; theirs is kept in the "
            "history.",
            name=name,
        )
    return translate(
        "“{name}” was changed by another program where you have changed it too. "
        "Nothing was overwritten: their text is in the file, yours is in this window.",
        name=name,
    )
