"""Tracked changes as suggestions: which words of the text give way to which others.

What was inserted and what was deleted right beside it by the same person is one
suggestion.  All suggestions together make the text that Word has when all changes are
accepted, marks of emphasis included: where a change moves a mark, the mark is part of
the suggestion.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop.exchange.word.document.segments import Tracked
from desktop.text.graphemes import is_inside_grapheme, snapped
from desktop.text.span import Span
from desktop.value import field, replace, value

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.exchange.word.document.segments import Segment
    from desktop.exchange.word.found_losses import LossCounter
    from desktop.exchange.word.layers import TextLayer

_MARKS_BEFORE = re.compile(r"[*_`]*")
_MARKS_BEHIND = re.compile(r"[*_`]*\Z")
_NOBODY = Tracked("")


@value(frozen=False)
class TrackedChange:
    """Words that give way to others.

    Attributes:
        tracked: Who changed them, and when first.
        start: Where the words begin in the text, in code points.
        old: The words.
        new: What is to stand there instead.
        segments: The numbers of the segments that were inserted or deleted.
        others: Who else inserted words at the same place.
    """

    tracked: Tracked
    start: int
    old: str = ""
    new: str = ""
    segments: list[int] = field(default_factory=list)
    others: list[str] = field(default_factory=list)

    @property
    def span(self) -> Span:
        """Where the words are in the text."""
        return Span(self.start, self.start + len(self.old))

    def goes_on(self, tracked: Tracked) -> bool:
        """Return whether what was changed beside it is part of it."""
        mine = self.tracked
        is_same = mine.author == tracked.author and mine.is_move is tracked.is_move
        # The end of a paragraph is told before the name of the move it is part of.
        return is_same and (
            mine.move == tracked.move or not (mine.move and tracked.move)
        )


@value
class _Atom:
    """The smallest part of a change.

    Attributes:
        old: What stands in the text.
        new: What stands there when all changes are made.
        number: The segment that was changed; None for marks that a change moves.
        tracked: Who changed it.
    """

    old: str
    new: str
    number: int | None = None
    tracked: Tracked | None = None


def changes_of(
    segments: Sequence[Segment], base: TextLayer, changed: TextLayer, lost: LossCounter
) -> list[TrackedChange]:
    """Return what was changed, in the order of the text.

    Args:
        segments: What was read.
        base: The text with all changes undone.
        changed: The text with all changes made.
        lost: Counts insertions of several people at one place, which are joined.
    """
    found: list[TrackedChange] = []
    for start, region in _regions(segments, base, changed):
        changes = _joined(_parts(start, region), lost)
        if changes:
            _trim(changes[0], changes[-1])
        found += (each for each in changes if each.old != each.new)
    return found


def _regions(
    segments: Sequence[Segment], base: TextLayer, changed: TextLayer
) -> Iterator[tuple[int, list[_Atom]]]:
    """Yield what is changed between words that are not, and where it begins."""
    region: list[_Atom] = []
    start = at = 0
    for atom in _atoms(segments, base, changed):
        if atom.tracked is None and atom.number is not None:
            if region:
                yield start, region
                region = []
        else:
            if not region:
                start = at
            region.append(atom)
        at += len(atom.old)
    if region:
        yield start, region


def _atoms(
    segments: Sequence[Segment], base: TextLayer, changed: TextLayer
) -> Iterator[_Atom]:
    """Yield all parts of the text; those that no one changed have a number only."""
    for number, segment in enumerate(segments):
        old, new = base.rendered[number], changed.rendered[number]
        if segment.is_gone:
            continue
        if segment.is_changed:
            tracked = segment.inserted or segment.deleted
            yield _Atom(old.all, new.all, number, tracked)
        elif old == new:
            if old.all:
                yield _Atom(old.all, old.all, number)
        elif old.words != new.words:
            yield _Atom(old.all, new.all)
        else:
            yield from _marks(old.before, new.before, number)
            if old.words:
                yield _Atom(old.words, old.words, number)
            yield from _marks(old.behind, new.behind, number)


def _marks(old: str, new: str, number: int) -> Iterator[_Atom]:
    if old != new:
        yield _Atom(old, new)
    elif old:
        yield _Atom(old, old, number)


def _parts(start: int, region: Sequence[_Atom]) -> list[TrackedChange]:
    """Return the changes of each person within a region, in their order."""
    first = next((each.tracked for each in region if each.tracked), _NOBODY)
    changes = [TrackedChange(first, start)]
    at = start
    for atom in region:
        last = changes[-1]
        if atom.tracked is not None:
            if last.segments and not last.goes_on(atom.tracked):
                last = TrackedChange(atom.tracked, at)
                changes.append(last)
            elif not last.tracked.move:
                last.tracked = replace(last.tracked, move=atom.tracked.move)
        last.old += atom.old
        last.new += atom.new
        at += len(atom.old)
        if atom.number is not None:
            last.segments.append(atom.number)
    return changes


def _joined(changes: Sequence[TrackedChange], lost: LossCounter) -> list[TrackedChange]:
    """Return ``changes`` with what was inserted at the very same place as one.

    There is no order between two insertions at one place.
    """
    found: list[TrackedChange] = []
    for change in changes:
        last = found[-1] if found else None
        if last is not None and not last.old and not change.old:
            _join(last, change)
        else:
            found.append(change)
    for each in found:
        each.others = [
            n for n in dict.fromkeys(each.others) if n != each.tracked.author
        ]
        lost.add("joined changes", len(each.others))
    return found


def _join(change: TrackedChange, behind: TrackedChange) -> None:
    """Make one of two insertions at one place: by whom most of the words are."""
    change.others += (change.tracked.author, behind.tracked.author)
    if len(behind.new) > len(change.new):
        change.tracked = behind.tracked
    change.new += behind.new
    change.segments += behind.segments


def _trim(first: TrackedChange, last: TrackedChange) -> None:
    """Leave marks out of a region at whose edges the same ones stand after it."""
    before = _MARKS_BEFORE.match(first.old)
    if before and first.new.startswith(before[0]):
        marks = _MARKS_BEFORE.match(first.new)
        if marks and marks[0] == before[0]:
            first.start += len(before[0])
            first.old = first.old[len(before[0]) :]
            first.new = first.new[len(before[0]) :]
    old, new = _MARKS_BEHIND.search(last.old), _MARKS_BEHIND.search(last.new)
    if old and new and old[0] == new[0] and old[0]:
        last.old = last.old[: -len(old[0])]
        last.new = last.new[: -len(old[0])]


def widen_to_graphemes(changes: Sequence[TrackedChange], text: str) -> None:
    """Have no change begin or end within what is read as one character.

    Args:
        changes: What was changed, in the order of the text.
        text: The text, all changes undone.
    """
    end = 0
    for number, change in enumerate(changes):
        span = change.span
        following = changes[number + 1].start if number + 1 < len(changes) else None
        wide = _around(text, span)
        is_free = end <= wide.start and (following is None or wide.end <= following)
        if wide != span and is_free:
            before, behind = text[wide.start : span.start], text[span.end : wide.end]
            change.start = wide.start
            change.old = wide.of(text)
            change.new = f"{before}{change.new}{behind}"
        end = change.span.end


def _around(text: str, span: Span) -> Span:
    """Return ``span`` with all of the characters of which it has a part."""
    if span.is_empty and is_inside_grapheme(text, span.start):
        # As wide as one code point, it is widened to all of them.
        span = Span(span.start - 1, span.start)
    return span if span.is_empty else snapped(text, span)


def change_numbers(segments: int, changes: Sequence[TrackedChange]) -> list[int | None]:
    """Return which of ``changes`` each of so many segments belongs to."""
    numbers: list[int | None] = [None] * segments
    for number, change in enumerate(changes):
        for segment in change.segments:
            numbers[segment] = number
    return numbers


def pairs_of_moves(
    changes: Sequence[TrackedChange],
) -> list[tuple[TrackedChange, TrackedChange]]:
    """Return the changes that are two ends of one move: from where, and to where.

    The file names them, or they have the same words.
    """
    waiting: dict[tuple[str, str], list[TrackedChange]] = {}
    for change in changes:
        if change.tracked.is_move and change.old and not change.new:
            waiting.setdefault(_move(change, change.old), []).append(change)
    found = []
    for change in changes:
        if change.tracked.is_move and change.new and not change.old:
            sources = waiting.get(_move(change, change.new))
            if sources:
                found.append((sources.pop(0), change))
    return found


def _move(change: TrackedChange, words: str) -> tuple[str, str]:
    name = change.tracked.move
    return name, "" if name else " ".join(words.split())
