"""Taking something of the old text back into the new one: which changes do that.

What is taken is told by the words it is made of.  Of what was replaced, all comes back
and what came in its place goes; of what went, that part comes back which is meant.
Positions count code points.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING

from desktop.drafts.patch import Patch, Taken
from desktop.drafts.rows import Row, RowKind
from desktop.text.change import Change, ChangeSet
from desktop.text.diff import Fate, Words
from desktop.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from desktop.drafts.comparison import Comparison
    from desktop.drafts.steps import Step

_FLIPPED_KINDS = {
    RowKind.WENT: RowKind.CAME,
    RowKind.CAME: RowKind.WENT,
    RowKind.MOVED_AWAY: RowKind.MOVED_HERE,
    RowKind.MOVED_HERE: RowKind.MOVED_AWAY,
}
_FLIPPED_FATES = {Fate.WENT: Fate.CAME, Fate.CAME: Fate.WENT}


@dataclass(frozen=True, slots=True)
class Pick:
    """Some words that are meant.

    Attributes:
        row: The number of the row they are in.
        words: Which of the row's words they are.
        span: Which part of these.
    """

    row: int
    words: int
    span: Span


def picks_of_step(comparison: Comparison, step: Step) -> list[Pick]:
    """Return all the words of ``step``."""
    if step.words:
        words = comparison.rows[step.rows.start].words
        return [_whole(step.rows.start, n, words[n]) for n in step.words]
    # A paragraph that moved away from among them is a step of its own.
    shown = (n for n in step.rows if comparison.rows[n].kind is not RowKind.MOVED_AWAY)
    return [pick for row in shown for pick in picks_of_row(comparison, row)]


def picks_of_row(comparison: Comparison, row: int) -> list[Pick]:
    """Return all the words of row number ``row``."""
    words = comparison.rows[row].words
    return [_whole(row, n, one) for n, one in enumerate(words)]


def taken(comparison: Comparison, picks: Iterable[Pick]) -> Taken:
    """Return how the new text is to change for ``picks`` to read as in the old one.

    Args:
        comparison: The two texts.
        picks: What is meant, in the order of the rows; what is the same stays so.
    """
    patch = Patch(comparison)
    moved: set[int] = set()
    for number, run in groupby(picks, lambda pick: pick.row):
        row, meant = comparison.rows[number], [pick for pick in run if len(pick.span)]
        if not meant:
            continue
        if row.partner is not None and _is_moved(row, meant):
            here = number if row.kind is RowKind.MOVED_HERE else row.partner
            away = number if row.kind is RowKind.MOVED_AWAY else row.partner
            if here not in moved:
                patch.move_back(here, away, _changes_back(row))
            moved.add(here)
        elif row.kind is RowKind.WENT:
            patch.put_back(number, "".join(_text(row, pick) for pick in meant))
        elif row.kind is RowKind.CAME:
            patch.take_out(number)
        else:
            patch.change(number, _inner(row, meant))
    return patch.taken()


def flipped(comparison: Comparison) -> Comparison:
    """Return ``comparison`` with the old and the new text changing places.

    Rows, words and steps keep their numbers.
    """
    rows = tuple(map(_flipped, comparison.rows))
    return replace(comparison, old=comparison.new, new=comparison.old, rows=rows)


def _flipped(row: Row) -> Row:
    words = tuple(
        replace(one, fate=_FLIPPED_FATES.get(one.fate, one.fate)) for one in row.words
    )
    kind = _FLIPPED_KINDS.get(row.kind, row.kind)
    return Row(kind, row.new, row.old, words, row.partner)


def _whole(row: int, number: int, words: Words) -> Pick:
    return Pick(row, number, Span(0, len(words.text)))


def _text(row: Row, pick: Pick) -> str:
    return pick.span.of(row.words[pick.words].text)


def _is_moved(row: Row, meant: Iterable[Pick]) -> bool:
    """Return whether a paragraph that moved is meant, and not some words of it."""
    if row.kind is RowKind.MOVED_AWAY:
        return True
    whole = {pick.words for pick in meant if _is_whole(row, pick)}
    shown = (n for n, words in enumerate(row.words) if words.fate is not Fate.WENT)
    return whole.issuperset(shown)


def _is_whole(row: Row, pick: Pick) -> bool:
    return len(pick.span) == len(row.words[pick.words].text)


def _changes_back(row: Row) -> ChangeSet:
    """Return what makes the old wording of the new one, counted from its start."""
    every = [_whole(0, n, words) for n, words in enumerate(row.words)]
    return ChangeSet(tuple(_inner(row, every)))


def _inner(row: Row, meant: Sequence[Pick]) -> Iterator[Change]:
    """Yield the changes for what is meant of a row, counted from its start."""
    place = number = 0
    for is_kept, run in groupby(row.words, lambda words: words.fate is Fate.KEPT):
        pieces = list(run)
        stop = number + len(pieces)
        size = sum(len(p.text) for p in pieces if p.fate is not Fate.WENT)
        picks = [pick for pick in meant if number <= pick.words < stop]
        if picks and not is_kept:
            yield _change_back(row, range(number, stop), picks, place)
        place, number = place + size, stop


def _change_back(row: Row, words: range, picks: Sequence[Pick], place: int) -> Change:
    """Return the change for what is meant of ``words``, which stand at ``place``."""
    went = [n for n in words if row.words[n].fate is Fate.WENT]
    came = [n for n in words if row.words[n].fate is Fate.CAME]
    size = sum(len(row.words[n].text) for n in came)
    whole = {pick.words for pick in picks if _is_whole(row, pick)}
    if whole.issuperset(went) or any(pick.words in came for pick in picks):
        text = "".join(row.words[n].text for n in went)
        return Change(Span(place, place + size), text)
    text = "".join(_text(row, pick) for pick in picks)
    around = "".join(one.text for one in row.words if one.fate is not Fate.WENT)
    return Change(Span(place, place), _parted(text, around[:place], around[place:]))


def _parted(text: str, before: str, after: str) -> str:
    """Return ``text`` with blanks where words would touch that did not."""
    lead = " " if before and not (before[-1] + text[0]).count(" ") else ""
    tail = " " if after and not (text[-1] + after[0]).count(" ") else ""
    return lead + text + tail
