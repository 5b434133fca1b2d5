"""Changes: what an edit replaced, and where every position went.

The mapping rules follow CodeMirror's ``ChangeSet``, kept to what Reread needs: an
author edits one text at a time, so there is nothing to rebase.  Edits made one after
another can be told as one, see :meth:`ChangeSet.then`.
"""

from __future__ import annotations

from bisect import bisect_left
from enum import Enum, auto
from itertools import pairwise
from operator import itemgetter
from typing import TYPE_CHECKING

from desktop.text.span import Span
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence


class Side(Enum):
    """Which neighbour a position stays with when text is inserted at it."""

    BEFORE = auto()
    AFTER = auto()


@value
class Change:
    """One replacement: the text of ``span`` gives way to ``inserted``."""

    span: Span
    inserted: str

    @property
    def delta(self) -> int:
        """How many code points longer the text becomes; negative if shorter."""
        return len(self.inserted) - (self.span.end - self.span.start)


@value
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
        """Return ``text`` with every change made.

        Raises:
            ValueError: If a change runs past the end of the text.
        """
        self._check_within(0, len(text))
        pieces: list[str] = []
        done = 0
        for change in self.changes:
            pieces += (text[done : change.span.start], change.inserted)
            done = change.span.end
        return "".join((*pieces, text[done:]))

    def places(self) -> list[Span]:
        """Return where in the new text what each change inserted stands, in order."""
        places: list[Span] = []
        shift = 0
        for change in self.changes:
            start = change.span.start + shift
            places.append(Span(start, start + len(change.inserted)))
            shift += change.delta
        return places

    def inverse(self, text: str, at: int = 0) -> ChangeSet:
        """Return the changes that undo these, counted in the new text.

        A passage whose edge lay inside deleted text is not restored by them alone;
        see :class:`desktop.anchoring.passages.Touched`.

        Args:
            text: The old text, or the part of it in which the changes lie.
            at: Where that part starts in the whole old text, in code points.

        Raises:
            ValueError: If a change lies outside of that part.
        """
        self._check_within(at, at + len(text))
        gone = (c.span.start - at for c in self.changes)
        undone = (
            Change(place, text[start : start + len(change.span)])
            for place, start, change in zip(
                self.places(), gone, self.changes, strict=True
            )
        )
        return ChangeSet(tuple(undone))

    def then(self, later: ChangeSet) -> ChangeSet:
        """Return the changes that do at once what these and then ``later`` do.

        It takes time in proportion to the number of both.  Changes that come to touch
        become one, and what was inserted and deleted again is not told: such a one
        says less of where a passage went than the two it is made of.

        Args:
            later: Changes of the text these lead to, counted in that.
        """
        told = _Retelling(self.changes)
        for change in later.changes:
            told.read_to(change.span.start, is_kept=True)
            told.read_to(change.span.end, is_kept=False)
            told.insert(change.inserted)
        return ChangeSet(told.finished())

    def map_position(self, position: int, side: Side) -> int:
        """Return where ``position`` in the old text lies in the new one.

        The edges of replaced text stay edges.  A position inside replaced text, or
        at an insertion, goes to the ``side`` of what was inserted.

        Raises:
            ValueError: If the position is before the text; where that ends is not known
                here.
        """
        if position < 0:
            raise ValueError(f"there is no position {position} in a text")
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

    def map_place(self, place: int) -> int:
        """Return where ``place``, at which somebody was reading, is in the new text.

        It stays with the words behind it, as what stands above a line does not move it,
        but for lines put after its own, and in replaced text it is where that begins.
        The start of the text stays the start.

        Raises:
            ValueError: If the place is before the text.
        """
        return self.map_position(place, self._side_of(place)) if place else 0

    def _side_of(self, place: int) -> Side:
        at = bisect_left(self.changes, place, key=_start_of)
        if at == len(self.changes):
            return Side.BEFORE
        change = self.changes[at]
        is_put_here = change.span == Span(place, place)
        is_above = is_put_here and not change.inserted.startswith("\n")
        return Side.AFTER if is_above else Side.BEFORE

    def map_span(self, span: Span) -> Span:
        """Return where ``span`` in the old text lies in the new one.

        Text typed inside the span joins it, text typed at its edges does not.  A
        span whose text was all deleted comes back empty, at the place it was.
        """
        end = self.map_position(span.end, Side.BEFORE)
        start = min(self.map_position(span.start, Side.AFTER), end)
        return Span(start, end)

    def origin(self, place: Span) -> Span:
        """Return the least stretch of the old text of which all of ``place`` came.

        What was replaced counts whole, also if ``place`` only touches it.
        """
        start, end = place.start, place.end
        shift = 0
        for change in self.changes:
            at = change.span.start + shift
            stop = at + len(change.inserted)
            if at > place.end:
                break
            if at <= place.start:
                touches = stop >= place.start
                start = change.span.start if touches else start - change.delta
            covers = stop >= place.end
            end = change.span.end if covers else end - change.delta
            shift += change.delta
        return Span(start, max(start, end))

    def _check_within(self, start: int, end: int) -> None:
        if not self.changes:
            return
        first, last = self.changes[0].span.start, self.changes[-1].span.end
        if first < start or last > end:
            raise ValueError(
                f"changes from {first} to {last} lie outside of {start} to {end}"
            )


class _Retelling:
    """Earlier changes and later ones, told as changes of the first of three texts.

    The text between the two is read from start to end, each part of it kept or not.
    """

    def __init__(self, earlier: Sequence[Change]) -> None:
        self._earlier = earlier
        self._begun = 0  # how many of them have been reached
        self._first = 0  # how far the first text is told
        self._between = 0  # how far the text between is read
        self._unread = ""  # what the change reached last inserted
        self._read = 0  # and how much of it is read
        self._start = 0  # where the change that is being told starts
        self._words: list[str] = []  # and what it inserts
        self._told: list[Change] = []

    def read_to(self, position: int, *, is_kept: bool) -> None:
        """Read the text between up to ``position``."""
        while True:
            self._read_inserted(position, is_kept=is_kept)
            if self._read < len(self._unread):
                return
            gap = self._gap()
            length = position - self._between
            self._pass(length if gap is None else min(gap, length), is_kept=is_kept)
            if gap is None or length < gap:
                return
            self._begin()

    def insert(self, words: str) -> None:
        """Insert ``words`` where the text between has been read to."""
        self._words.append(words)

    def finished(self) -> tuple[Change, ...]:
        """Return all changes, the rest of the text between being kept."""
        self._words.append(self._unread[self._read :])
        self._tell()
        return (*self._told, *filter(_is_any, self._earlier[self._begun :]))

    def _gap(self) -> int | None:
        """Return the length of what no earlier change touched; None if endless."""
        if self._begun == len(self._earlier):
            return None
        return self._earlier[self._begun].span.start - self._first

    def _begin(self) -> None:
        change = self._earlier[self._begun]
        self._begun += 1
        self._first = change.span.end
        self._unread, self._read = change.inserted, 0

    def _read_inserted(self, position: int, *, is_kept: bool) -> None:
        end = min(len(self._unread), self._read + position - self._between)
        if is_kept:
            self._words.append(self._unread[self._read : end])
        self._between += end - self._read
        self._read = end

    def _pass(self, length: int, *, is_kept: bool) -> None:
        if length and is_kept:
            self._tell()
            self._start += length
        self._first += length
        self._between += length

    def _tell(self) -> None:
        change = Change(Span(self._start, self._first), "".join(self._words))
        if _is_any(change):
            self._told.append(change)
        self._start = self._first
        self._words.clear()


def _start_of(change: Change) -> int:
    return change.span.start


def _is_any(change: Change) -> bool:
    return bool(change.inserted) or not change.span.is_empty


def touching_as_one(changes: Iterable[Change]) -> Iterator[Change]:
    """Yield ``changes``, which are in order, those that touch as one."""
    last: Change | None = None
    for change in changes:
        if last is not None and last.span.end == change.span.start:
            span = Span(last.span.start, change.span.end)
            last = Change(span, last.inserted + change.inserted)
            continue
        if last is not None:
            yield last
        last = change
    if last is not None:
        yield last


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


def replacing(
    spans: Mapping[str, Span], words: Mapping[str, str]
) -> tuple[ChangeSet, dict[str, Span]]:
    """Return the changes that put ``words`` in the places of ``spans``, by their keys.

    Also where each of them is afterwards, by its key.

    Raises:
        ValueError: If two of them touch.
    """
    after: dict[str, Span] = {}
    shift = 0
    changes: list[Change] = []
    for key, span in sorted(spans.items(), key=itemgetter(1)):
        start, inserted = span.start + shift, words[key]
        changes.append(Change(span, inserted))
        after[key] = Span(start, start + len(inserted))
        shift += len(inserted) - len(span)
    return ChangeSet(tuple(changes)), after
