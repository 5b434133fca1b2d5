"""Words shown inside a block that do not stand in its text.

What an input method is still composing is no part of the text yet, but Qt's layout
counts it: whatever stands behind it in the block is further on in the layout.

Inline suggestions, which editors call ghost text, are laid out with the text, so that
lines break as they would with the words in it, but no position of the document lies in
them.  Which there are is asked of a :class:`GhostSource`, block by block.

Positions are UTF-16 units of the block; places are units of the laid text, ghosts
included.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Protocol

from PySide6.QtGui import QTextCharFormat, QTextLayout

from desktop.session.story.offsets import from_utf16, len_utf16
from desktop.typography.typesetter import format_range
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Set

FormatRange = QTextLayout.FormatRange


def is_composing(layout: QTextLayout) -> bool:
    """Return whether an input method is composing something in ``layout``."""
    return bool(layout.preeditAreaText())


def laid_length(layout: QTextLayout, text: str) -> int:
    """Return how long ``layout`` of ``text`` is, with what is being composed in it."""
    return len_utf16(text) + len_utf16(layout.preeditAreaText())


def in_layout(layout: QTextLayout, position: int) -> int:
    """Return where ``position`` of the block stands in ``layout``."""
    composed = layout.preeditAreaText()
    if composed and position > layout.preeditAreaPosition():
        return position + len_utf16(composed)
    return position


def in_block(layout: QTextLayout, place: int) -> int:
    """Return which position of the block stands at ``place`` in ``layout``."""
    composed = layout.preeditAreaText()
    if composed and place > layout.preeditAreaPosition():
        return max(layout.preeditAreaPosition(), place - len_utf16(composed))
    return place


def dressed(layout: QTextLayout, formats: list[FormatRange]) -> list[FormatRange]:
    """Return ``formats`` of the text of ``layout``, with those of the input method."""
    composed = len_utf16(layout.preeditAreaText())
    if not composed:
        return formats
    at = layout.preeditAreaPosition()
    theirs = [
        part
        for part in layout.formats()
        if at <= part.start and part.start + part.length <= at + composed
    ]
    return [*parted(formats, at, composed), *map(_copied, theirs)]


def parted(formats: Iterable[FormatRange], at: int, by: int) -> Iterable[FormatRange]:
    """Yield ``formats`` of a text for that text with ``by`` more units ``at`` a place.

    What reaches to the place is drawn out over them.
    """
    for part in formats:
        start, end = part.start, part.start + part.length
        if end < at:
            yield part
        elif start > at:
            yield _range(start + by, part.length, part.format)
        else:
            yield _range(start, part.length + by, part.format)


def _copied(part: FormatRange) -> FormatRange:
    return _range(part.start, part.length, part.format)


def _range(start: int, length: int, form: QTextCharFormat) -> FormatRange:
    # The other format dangles once its range is gone.
    return format_range(start, length, QTextCharFormat(form))


@value
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


_MANY = 1000
"""Blocks, or notes, of which asking anew would hold up the window."""


class GhostTable:
    """The ghosts of all blocks, by the numbers of the blocks.

    What a source says changes with notes and text; what the page has laid out
    changes only when the table does.

    Attributes:
        source: What says which ghosts there are now.
    """

    def __init__(self) -> None:
        self.source: GhostSource = NoGhosts()
        self._found: dict[int, Ghosts] = {}
        self._counts: Counter[str] = Counter()  # of the ghosts found, by their owners
        self._next: int | None = None

    @property
    def is_behind(self) -> bool:
        """Whether there are blocks yet to be asked for."""
        return self._next is not None

    def at(self, number: int) -> Ghosts:
        """Return the ghosts of block ``number``."""
        return self._found.get(number, ())

    def splice(self, start: int, stop: int, old_stop: int) -> None:
        """Ask anew for blocks that were edited; the later ones have new numbers.

        Args:
            start: The first block that was edited.
            stop: Where they end now.
            old_stop: Where they ended before.
        """
        shift = stop - old_stop
        if self._next is not None:
            self._next = min(self._next, start)
        if self._found and (shift or old_stop - start > 1):
            for number in [n for n in self._found if start <= n < old_stop]:
                self._put(number, ())
            kept = self._found.items()
            self._found = {n if n < start else n + shift: g for n, g in kept}
        else:
            self._put(start, ())
        if stop - start > _MANY:
            self.doubt(start)
            return
        for number, ghosts in self.source.ghosts_between(start, stop).items():
            self._put(number, ghosts)

    def renew(self, owners: Set[str], blocks: range = range(0)) -> list[int]:
        """Ask anew where the ghosts of ``owners`` were or are, and for ``blocks``.

        Return the numbers of those that have other ghosts now.  Very many are only
        put in doubt.
        """
        if max(len(owners), len(blocks)) > _MANY:
            self.doubt()
            return []
        numbers = self.source.blocks_of(owners) if owners else set[int]()
        # Each key in a passage asks this of its note: most often nothing is elsewhere.
        known = sum(self._owned_in(number, owners) for number in numbers)
        if known < sum(self._counts[owner] for owner in owners):
            numbers |= {n for n in self._found if self._owned_in(n, owners)}
        changed = [n for n in numbers if self._take(n, self._asked(n))]
        return changed + self._renew_in(blocks)

    def doubt(self, number: int = 0) -> None:
        """Have every block from ``number`` on asked for anew by :meth:`renew_next`."""
        self._next = number if self._next is None else min(self._next, number)

    def renew_next(self, most: int, count: int) -> list[int]:
        """Ask anew for the next blocks that are in doubt; return those that changed.

        Args:
            most: How many may be asked for.
            count: How many blocks there are.
        """
        start = self._next or 0
        stop = min(start + most, count)
        self._next = stop if stop < count else None
        return self._renew_in(range(start, stop))

    def _renew_in(self, blocks: range) -> list[int]:
        if not blocks:
            return []
        fresh = self.source.ghosts_between(blocks.start, blocks.stop)
        numbers = {*fresh, *(n for n in self._found if n in blocks)}
        return [n for n in numbers if self._take(n, fresh.get(n, ()))]

    def _asked(self, number: int) -> Ghosts:
        return self.source.ghosts_between(number, number + 1).get(number, ())

    def _take(self, number: int, ghosts: Ghosts) -> bool:
        if self.at(number) == ghosts:
            return False
        self._put(number, ghosts)
        return True

    def _put(self, number: int, ghosts: Ghosts) -> None:
        self._counts.subtract(map(_owner_of, self._found.pop(number, ())))
        self._counts.update(map(_owner_of, ghosts))
        if ghosts:
            self._found[number] = ghosts

    def _owned_in(self, number: int, owners: Set[str]) -> int:
        """Return how many ghosts of a block, as it was, are those of ``owners``."""
        return sum(_owner_of(ghost) in owners for ghost in self.at(number))


def _owner_of(ghost: Ghost) -> str:
    return ghost.owner or ghost.key
