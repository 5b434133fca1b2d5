"""What the author is asked at the start about journals that were left, and rescues."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from desktop.errors import SaveFailed
from desktop.storage.files.disk_errors import shown_path
from desktop.storage.files.regular_file import is_gone, is_same_file
from desktop.storage.journal.recovery import recoveries_but
from desktop.storage.story.rescue import mark_told, not_told_of
from desktop.wording.translation import in_sequence, template, translate

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from desktop.storage.journal.recovery import Recovery
    from desktop.storage.story.rescue import Rescued
    from desktop.storage.story.story_file import StoryFile

_GONE = template(
    "It is not in the folder {folder} any more; if you have moved it, open it where it "
    "is now."
)
_RUINED = template("Its file in the folder {folder} cannot be read as text any more.")
_SET_ASIDE = template(
    "The story is as it was in its file. What was not saved is kept in the folder "
    "{folder}."
)
_PUT_ASIDE = template("What was not saved is kept in the folder {folder}.")


def rescued_before() -> Iterator[Rescued]:
    """Yield what was rescued and the author has not heard of yet, once."""
    for rescued in not_told_of():
        yield rescued
        with suppress(SaveFailed):
            mark_told(rescued)


def leftover_journals(
    shown: Iterable[StoryFile], rescued: Iterable[Path]
) -> list[Recovery]:
    """Return what was not saved and the author should hear of at the start of the app.

    Args:
        shown: The stories that are open: these offer by themselves what was not saved.
        rescued: The stories of which all was rescued that was not saved.
    """
    known = [*rescued]
    return [
        recovery
        for recovery in recoveries_but(shown)
        if not any(recovery.path and is_same_file(recovery.path, p) for p in known)
    ]


def is_readable(recovery: Recovery) -> bool:
    """Return whether the story has a file in which it can be recovered."""
    return recovery.story is not None


def question_key(recovery: Recovery) -> str:
    """Return by what the question about ``recovery`` is known."""
    return f"unsaved:{recovery.path or recovery.leftover.path.name}"


def question(recovery: Recovery) -> str:
    """Return what to ask about a story that is not open."""
    path = recovery.path
    if path is None or is_readable(recovery):
        return recovery.sentence
    words = _GONE if is_gone(path) else _RUINED
    where = translate(words, folder=shown_path(path.parent))
    return in_sequence(recovery.sentence, where)


def set_aside_words(folder: Path, *, has_file: bool = True) -> str:
    """Return what to say when a journal was moved to ``folder``."""
    words = _SET_ASIDE if has_file else _PUT_ASIDE
    return translate(words, folder=shown_path(folder))
