"""What of a comparison is meant by taking it back: words, a change or a paragraph."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.drafts.rows import RowKind
from desktop.drafts.taking import picks_of_row, picks_of_step
from desktop.panels.comparison.selection import picks_in, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.drafts.rows import Row
    from desktop.drafts.taking import Pick
    from desktop.panels.comparison.comparison_view import ComparisonView


def selected_picks(view: ComparisonView) -> list[Pick]:
    """Return the selected words, in their order."""
    selection, reading = view.canvas.selection, view.reading
    if selection is None or reading is None:
        return []
    stack = view.canvas.stack
    picks: list[Pick] = []
    first, last = (stack.place_of(s.row) for s in (selection.start, selection.end))
    for index in range(first, last + 1):
        cell = stack.cell(index, selection.column)
        span = selection.span_in(selection.column, cell) if cell else None
        if cell is not None and span is not None:
            picks += picks_in(cell, span, reading.shown.rows[cell.row])
    return picks


def selected_words(view: ComparisonView) -> str:
    """Return what is selected, fit to be copied."""
    selection, reading = view.canvas.selection, view.reading
    if selection is None or reading is None:
        return ""
    column = selection.column if view.is_split else None
    return words_of(selected_picks(view), reading.shown, column)


def picks_meant(view: ComparisonView) -> list[Pick]:
    """Return the selected words, or else the change that stands out."""
    if view.canvas.selection is not None:
        return selected_picks(view)
    if view.reading is None or view.step is None:
        return []
    return picks_of_step(view.reading.shown, view.step)


def paragraph_meant(view: ComparisonView) -> list[Pick]:
    """Return the paragraphs in which something is selected, or else that one is at.

    Where one was written anew, that which went and that which came are one.
    """
    reading = view.reading
    if reading is None:
        return []
    rows = reading.shown.rows
    if view.canvas.selection is not None:
        meant = sorted({pick.row for pick in selected_picks(view)})
    elif view.row is not None:
        meant = list(_written_anew(rows, view.row))
    else:
        meant = []
    return [pick for row in meant for pick in picks_of_row(reading.shown, row)]


def _written_anew(rows: Sequence[Row], number: int) -> Iterator[int]:
    """Yield row ``number`` and the one it stands beside."""
    kind, other = rows[number].kind, _OTHERS.get(rows[number].kind)
    if other is None:
        yield number
        return
    run = _run(rows, number)
    alike = [n for n in run if rows[n].kind is kind]
    others = [n for n in run if rows[n].kind is other]
    place = alike.index(number)
    yield from sorted([number, *others[place : place + 1]])


_OTHERS = {RowKind.WENT: RowKind.CAME, RowKind.CAME: RowKind.WENT}


def _run(rows: Sequence[Row], number: int) -> range:
    """Return the rows around ``number`` that went or came with it."""
    start = stop = number
    while start > 0 and rows[start - 1].kind in _OTHERS:
        start -= 1
    while stop < len(rows) and rows[stop].kind in _OTHERS:
        stop += 1
    return range(start, stop)
