"""What differs between two texts, as rows to be shown one below the other.

A row is a paragraph: the same in both, revised, only in one of them, or moved.  Where
one was parted or two were joined, a row holds all of them.  Blank lines are no rows.
Positions count code points.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import accumulate
from typing import TYPE_CHECKING

from desktop.drafts.fine_changes import with_fine_marked
from desktop.drafts.moved_paragraphs import moved_paragraphs
from desktop.drafts.paragraph_pairs import Pairing, pairings
from desktop.drafts.paragraphs import Paragraphs, paragraphs_of
from desktop.drafts.rows import Row, RowKind
from desktop.drafts.steps import steps_of
from desktop.text.diff import Fate, Words, difference, exact_word_diff
from desktop.text.paragraph_edits import whole_paragraphs
from desktop.text.span import Span
from desktop.text.words import count_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop.drafts.steps import Step


@dataclass(frozen=True, slots=True)
class Tally:
    """How much differs, in words and, where they moved, in paragraphs."""

    added: int = 0
    removed: int = 0
    moved: int = 0


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two texts, and what differs between them.

    Attributes:
        old: The text before.
        new: The text after.
        rows: The paragraphs of both, in order.
        steps: What differs, to be gone through one by one.
        tally: How much differs.
    """

    old: str
    new: str
    rows: tuple[Row, ...] = ()
    steps: tuple[Step, ...] = ()
    tally: Tally = Tally()

    @property
    def differs_in_blank_lines_only(self) -> bool:
        """Whether the texts differ, but none of their paragraphs."""
        return not self.steps and self.old != self.new


def compare(old: str, new: str) -> Comparison:
    """Return what differs between ``old`` and ``new``."""
    return comparison_of(old, new, rows_between(old, new))


def rows_between(old: str, new: str) -> list[Row]:
    """Return the paragraphs of both texts in order, none of them told to have moved."""
    before, after = paragraphs_of(old), paragraphs_of(new)
    changes = tuple(whole_paragraphs(old, difference(old, new).changes))
    places = _places(before, after, pairings(before, after, changes))
    return [_row(old, new, place) for place in places]


def comparison_of(old: str, new: str, rows: list[Row]) -> Comparison:
    """Return what differs, as ``rows`` have it; those that moved are found out."""
    _show_moves(old, new, rows)
    return Comparison(old, new, tuple(rows), steps_of(rows), _tally(rows))


_STAYED = {RowKind.SAME, RowKind.CHANGED}

_Place = tuple[Span, Span]


def _places(
    old: Paragraphs, new: Paragraphs, pairs: Iterable[Pairing]
) -> Iterator[_Place]:
    """Yield where each row is in both texts, in order."""
    here = there = 0
    end = Pairing(range(len(old), len(old)), range(len(new), len(new)))
    for pair in (*pairs, end):
        place = new.ends[there - 1] if there else 0
        for index in range(here, pair.old.start):
            yield old.span(index), Span(place, place)
        place = old.ends[pair.old.start - 1] if pair.old.start else 0
        for index in range(there, pair.new.start):
            yield Span(place, place), new.span(index)
        here, there = pair.old.stop, pair.new.stop
        if pair.old:
            yield _block(old, pair.old), _block(new, pair.new)


def _block(paragraphs: Paragraphs, indices: range) -> Span:
    return Span(paragraphs.starts[indices[0]], paragraphs.ends[indices[-1]])


def _row(old: str, new: str, place: _Place) -> Row:
    before, after = place[0].of(old), place[1].of(new)
    if not after:
        return Row(RowKind.WENT, *place, (Words(before, Fate.WENT),))
    if not before:
        return Row(RowKind.CAME, *place, (Words(after, Fate.CAME),))
    if before == after:
        return Row(RowKind.SAME, *place, (Words(after, Fate.KEPT),))
    words = with_fine_marked(exact_word_diff(before, after))
    return Row(RowKind.CHANGED, *place, words)


def _show_moves(old: str, new: str, rows: list[Row]) -> None:
    """Make moved paragraphs of those among ``rows`` that went here and came there."""
    gone = [n for n, row in enumerate(rows) if row.kind is RowKind.WENT]
    come = [n for n, row in enumerate(rows) if row.kind is RowKind.CAME]
    moved = moved_paragraphs(
        [rows[n].old.of(old) for n in gone], [rows[n].new.of(new) for n in come]
    )
    stayed = list(accumulate((row.kind in _STAYED for row in rows), initial=0))
    for here, there in moved.items():
        away, back = gone[here], come[there]
        if stayed[away] == stayed[back]:
            continue  # Nothing stands between: it was rewritten where it is.
        row = _row(old, new, (rows[away].old, rows[back].new))
        rows[away] = replace(row, kind=RowKind.MOVED_AWAY, partner=back)
        rows[back] = replace(row, kind=RowKind.MOVED_HERE, partner=away)


def _tally(rows: Iterable[Row]) -> Tally:
    added = removed = moved = 0
    for row in rows:
        if row.kind in {RowKind.SAME, RowKind.MOVED_AWAY}:
            continue
        moved += row.kind is RowKind.MOVED_HERE
        added += _count(row, Fate.CAME)
        removed += _count(row, Fate.WENT)
    return Tally(added, removed, moved)


def _count(row: Row, fate: Fate) -> int:
    # A word whose punctuation alone differs neither went nor came.
    counted = (one for one in row.words if one.fate is fate and not one.is_fine)
    return sum(count_words(one.text) for one in counted)
