"""What differs after an edit of one of two texts that were compared before.

Only what lies between the paragraphs around the edit is compared anew, so that it
takes hardly any time even in a novel.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.drafts.comparison import Comparison, comparison_of, rows_between
from desktop.drafts.rows import IN_NEW, IN_OLD, Row, RowKind
from desktop.text.diff import Fate, Words
from desktop.text.span import Span
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.text.change import ChangeSet


@value
class _Window:
    """What is compared anew.

    Attributes:
        rows: The rows that are replaced.
        old: Their place in the old text.
        new: Their place in the new text, as it was before the edit.
    """

    rows: range
    old: Span
    new: Span


def recompared(comparison: Comparison, changes: ChangeSet) -> Comparison:
    """Return what differs once ``changes`` are made in the new text.

    Args:
        comparison: What differed before, word by word.
        changes: Counted in its new text.
    """
    if not changes:
        return comparison
    old, new = comparison.old, changes.apply(comparison.new)
    delta = len(new) - len(comparison.new)
    edited = Span(changes.changes[0].span.start, changes.changes[-1].span.end)
    window = _window(comparison, edited)
    between = rows_between(
        window.old.of(old),
        new[window.new.start : window.new.end + delta],
        comparison.wrappings,
    )
    rows = list(_unmoved(comparison))
    begin = window.old.start, window.new.start
    rows[window.rows.stop :] = [_shifted(r, 0, delta) for r in rows[window.rows.stop :]]
    rows[window.rows.start : window.rows.stop] = [_shifted(r, *begin) for r in between]
    return comparison_of(old, new, rows, comparison.wrappings)


def _window(comparison: Comparison, edited: Span) -> _Window:
    """Return what lies between two paragraphs around an edit that are the same."""
    rows = comparison.rows
    first = _last_before(rows, edited.start)
    last = _first_after(rows, edited.end)
    start = (rows[first].old.end, rows[first].new.end) if first >= 0 else (0, 0)
    end = len(comparison.old), len(comparison.new)
    if last < len(rows):
        end = rows[last].old.start, rows[last].new.start
    return _Window(
        range(first + 1, last), Span(start[0], end[0]), Span(start[1], end[1])
    )


def _last_before(rows: Sequence[Row], place: int) -> int:
    for number in range(len(rows) - 1, -1, -1):
        if rows[number].kind is RowKind.SAME and rows[number].new.end < place:
            return number
    return -1


def _first_after(rows: Sequence[Row], place: int) -> int:
    for number, row in enumerate(rows):
        if row.kind is RowKind.SAME and row.new.start > place:
            return number
    return len(rows)


def _unmoved(comparison: Comparison) -> Iterator[Row]:
    """Yield the rows as they were before any was known to have moved."""
    old_end = new_end = 0
    for row in comparison.rows:
        if row.kind is RowKind.MOVED_AWAY:
            words = (Words(row.old.of(comparison.old), Fate.WENT),)
            yield Row(RowKind.WENT, row.old, Span(new_end, new_end), words)
        elif row.kind is RowKind.MOVED_HERE:
            words = (Words(row.new.of(comparison.new), Fate.CAME),)
            yield Row(RowKind.CAME, Span(old_end, old_end), row.new, words)
        else:
            yield row
        old_end = row.old.end if row.kind in IN_OLD else old_end
        new_end = row.new.end if row.kind in IN_NEW else new_end


def _shifted(row: Row, old: int, new: int) -> Row:
    """Return ``row`` so many code points further on in either text."""
    before = Span(row.old.start + old, row.old.end + old) if old else row.old
    after = Span(row.new.start + new, row.new.end + new) if new else row.new
    return Row(row.kind, before, after, row.words)
