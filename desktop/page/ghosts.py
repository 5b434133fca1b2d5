"""Ghosts: words that are shown in a paragraph and do not stand in its text.

They are laid out with the text, so that lines break as they would with the words in
it, but no position of the document lies in them.  Positions are UTF-16 units of the
block; places are units of the laid text, ghosts included.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from desktop.page.preedit import parted
from desktop.session.offsets import from_utf16, len_utf16

if TYPE_CHECKING:
    from collections.abc import Mapping, Set

    from PySide6.QtGui import QTextLayout


@dataclass(frozen=True, slots=True)
class Ghost:
    """Words shown at a position of a block.

    Attributes:
        key: Whose words they are: what is painted under them is found by it.
        position: Where they are shown; those at one position follow one another.
        text: What is shown.
        lead: How much at its start only parts it from the words before, in UTF-16
            units.
        owner: What it is asked for anew by, as others may be; its key if empty.
    """

    key: str
    position: int
    text: str
    lead: int = 0
    owner: str = ""

    @property
    def length(self) -> int:
        """How long the words are, in UTF-16 units."""
        return len_utf16(self.text)


Ghosts = tuple[Ghost, ...]
"""The ghosts of one block, in the order of their positions."""


class GhostSource(Protocol):
    """Says which ghosts there are, as the text stands now."""

    def ghosts_between(self, first: int, stop: int) -> Mapping[int, Ghosts]:
        """Return the ghosts of the blocks from ``first`` up to before ``stop``."""

    def blocks_of(self, owners: Set[str]) -> set[int]:
        """Return the numbers of the blocks that hold the ghosts of ``owners``."""


class NoGhosts:
    """A source that has none."""

    def ghosts_between(self, first: int, stop: int) -> Mapping[int, Ghosts]:
        """Return nothing."""
        del first, stop
        return {}

    def blocks_of(self, owners: Set[str]) -> set[int]:
        """Return nothing."""
        del owners
        return set()


def place_of(ghosts: Ghosts, position: int, *, is_after: bool = False) -> int:
    """Return the place of ``position`` in the laid text.

    Args:
        ghosts: The ghosts in it.
        position: A position of the block.
        is_after: Whether it is meant to follow the ghosts that are shown at it.
    """
    before = (g for g in ghosts if g.position < position + is_after)
    return position + sum(ghost.length for ghost in before)


def position_at(ghosts: Ghosts, place: int) -> int:
    """Return the position at ``place``; in a ghost, the one that it is shown at."""
    passed = 0
    for ghost in ghosts:
        start = ghost.position + passed
        if place <= start:
            break
        if place < start + ghost.length:
            return ghost.position
        passed += ghost.length
    return place - passed


def with_ghosts(text: str, ghosts: Ghosts) -> str:
    """Return ``text`` with the words of ``ghosts`` in it."""
    for ghost in reversed(ghosts):
        at = from_utf16(text, ghost.position)
        text = text[:at] + ghost.text + text[at:]
    return text


def formats_with_ghosts(
    formats: list[QTextLayout.FormatRange], ghosts: Ghosts
) -> list[QTextLayout.FormatRange]:
    """Return the ``formats`` of a text for the text with ``ghosts`` in it."""
    for ghost in reversed(ghosts):
        formats = list(parted(formats, ghost.position, ghost.length))
    return formats
