"""Two wordings of one passage, side by side in one line.

Words that stayed, went and came, in reading order, for showing them to the author.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from desktop.text.diff import difference

if TYPE_CHECKING:
    from collections.abc import Iterator


class Fate(Enum):
    """What became of some words between two wordings."""

    KEPT = auto()
    WENT = auto()
    CAME = auto()


@dataclass(frozen=True, slots=True)
class Words:
    """Some words of either wording, and what became of them.

    Attributes:
        text: The words.
        fate: What became of them.
        is_fine: Whether nothing but punctuation or spacing differs; see
            :mod:`desktop.drafts.fine_changes`.
    """

    text: str
    fate: Fate
    is_fine: bool = False


def word_diff(old: str, new: str) -> list[Words]:
    """Return the words of both wordings, what went before what came in its place.

    Blanks count as words' ends only, and a line end reads as a blank.
    """
    return exact_word_diff(" ".join(old.split()), " ".join(new.split()))


def exact_word_diff(old: str, new: str) -> list[Words]:
    """Return the words of both wordings with all blanks and line ends as they are."""
    return [words for words in _pieces(old, new) if words.text]


def _pieces(old: str, new: str) -> Iterator[Words]:
    done = 0
    for change in difference(old, new).changes:
        yield Words(old[done : change.span.start], Fate.KEPT)
        yield Words(change.span.of(old), Fate.WENT)
        yield Words(change.inserted, Fate.CAME)
        done = change.span.end
    yield Words(old[done:], Fate.KEPT)
