"""Changes: what an edit replaced, and where every position went.

The mapping rules follow CodeMirror's ``ChangeSet``, kept to what Reread needs:
an author edits one text at a time, so there is nothing to rebase or compose.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from itertools import pairwise

from desktop.text.span import Span


class Side(Enum):
    """Which neighbour a position stays with when text is inserted at it."""

    BEFORE = auto()
    AFTER = auto()


@dataclass(frozen=True, slots=True)
class Change:
    """One replacement: the text of ``span`` gives way to ``inserted``."""

    span: Span
    inserted: str

    @property
    def delta(self) -> int:
        """How many code points longer the text becomes; negative if shorter."""
        return len(self.inserted) - (self.span.end - self.span.start)


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """Replacements made at once, in text order, each counted in the old text.

    Raises:
        ValueError: If two changes touch or are out of order.
    """

    changes: tuple[Change, ...] = ()

    def __post_init__(self) -> None:
        for one, next_one in pairwise(self.changes):
            if one.span.end >= next_one.span.start:
                raise ValueError(f"changes touch at {next_one.span.start}")

    def __bool__(self) -> bool:
        return bool(self.changes)

    def apply(self, text: str) -> str:
        """Return ``text`` with every change made."""
        pieces: list[str] = []
        done = 0
        for change in self.changes:
            pieces += (text[done : change.span.start], change.inserted)
            done = change.span.end
        return "".join((*pieces, text[done:]))

    def inverse(self, text: str, at: int = 0) -> ChangeSet:
        """Return the changes that undo these, counted in the new text.

        A passage whose edge lay inside deleted text is not restored by them alone;
        see :class:`desktop.anchoring.passages.Touched`.

        Args:
            text: The old text, or the part of it in which the changes lie.
            at: Where that part starts in the whole old text, in code points.
        """
        undone: list[Change] = []
        shift = 0
        for change in self.changes:
            start = change.span.start + shift
            replaced = Span(start, start + len(change.inserted))
            gone = text[change.span.start - at : change.span.end - at]
            undone.append(Change(replaced, gone))
            shift += change.delta
        return ChangeSet(tuple(undone))

    def map_position(self, position: int, side: Side) -> int:
        """Return where ``position`` in the old text lies in the new one.

        The edges of replaced text stay edges.  A position inside replaced text, or
        at an insertion, goes to the ``side`` of what was inserted.
        """
        shift = 0
        for change in self.changes:
            start, end = change.span.start, change.span.end
            if position < start or (position == start < end):
                break
            if position >= end > start or position > end:
                shift += change.delta
                continue
            inserted = len(change.inserted) if side is Side.AFTER else 0
            return start + shift + inserted
        return position + shift

    def map_span(self, span: Span) -> Span:
        """Return where ``span`` in the old text lies in the new one.

        Text typed inside the span joins it, text typed at its edges does not.  A
        span whose text was all deleted comes back empty, at the place it was.
        """
        end = self.map_position(span.end, Side.BEFORE)
        start = min(self.map_position(span.start, Side.AFTER), end)
        return Span(start, end)


def moving(span: Span, to: int, words: str) -> tuple[ChangeSet, int]:
    """Return the changes that move text, and where it starts afterwards.

    Args:
        span: What is moved.
        to: Where to, outside of ``span``.
        words: The text of ``span``.
    """
    cut, paste = Change(span, ""), Change(Span(to, to), words)
    if to < span.start:
        return ChangeSet((paste, cut)), to
    return ChangeSet((cut, paste)), to - len(words)
