"""What earlier sessions of the app have left behind: rescued texts, and journals."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.errors import SaveFailed
from desktop.storage.journals import leftovers
from desktop.storage.recovery import Verdict, put_away, recovery_of
from desktop.storage.regular_file import is_same_file
from desktop.storage.rescue import mark_told, not_told_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class LeftBehind:
    """Something the author should hear of.

    Attributes:
        sentence: What there is.
        story: What to open to get it back.
    """

    sentence: str
    story: Path


def left_behind(shown: Iterable[Path]) -> Iterator[LeftBehind]:
    """Yield what the author should hear of at the start of the app.

    Args:
        shown: The stories that are open: these offer by themselves what was not saved.
    """
    known = [*shown]
    for rescued in not_told_of():
        yield LeftBehind(rescued.sentence, rescued.copy)
        known.append(rescued.story)
        with suppress(SaveFailed):
            mark_told(rescued)
    for leftover in leftovers():
        story = leftover.story
        if story is None or any(is_same_file(story, path) for path in known):
            continue
        recovery = recovery_of(leftover)
        if recovery.verdict is not Verdict.FINISHED:
            yield LeftBehind(recovery.sentence, story)
            continue
        with suppress(SaveFailed):  # It is as harmless the next time.
            put_away(recovery)
