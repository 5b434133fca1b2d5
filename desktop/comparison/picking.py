"""The words of a comparison that are meant: to be copied, or to be taken back."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from desktop.comparison.shown_rows import Fold
from desktop.drafts.rows import RowKind
from desktop.drafts.taking import Pick, picks_of_row
from desktop.text.diff import Fate
from desktop.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.comparison.cells import Cell, Piece
    from desktop.comparison.row_layout import RowStack
    from desktop.comparison.selection import RowSelection
    from desktop.drafts.comparison import Comparison
    from desktop.drafts.rows import Row

_APART = "\n\n"
"""Between paragraphs that are copied from both texts shown as one."""

_OTHERS = {RowKind.WENT: RowKind.CAME, RowKind.CAME: RowKind.WENT}


def selected_picks(
    selection: RowSelection | None, stack: RowStack, comparison: Comparison
) -> list[Pick]:
    """Return the selected words, in their order.

    Args:
        selection: What is selected.
        stack: All that is shown.
        comparison: What it is shown of.
    """
    if selection is None:
        return []
    picks: list[Pick] = []
    first, last = (stack.place_of(s.row) for s in (selection.start, selection.end))
    for index in range(first, last + 1):
        shown = stack.shown[index]
        if isinstance(shown, Fold):
            # What is folded between selected words is selected with them.
            picks += (p for row in shown.rows for p in picks_of_row(comparison, row))
            continue
        cell = stack.cell(index, selection.column)
        span = selection.span_in(selection.column, cell) if cell else None
        if cell is not None and span is not None:
            picks += picks_in(cell, span, comparison.rows[cell.row])
    return picks


def picks_written_anew(comparison: Comparison, row: int) -> list[Pick]:
    """Return the paragraph that row number ``row`` is.

    Where one was written anew, that which went and that which came are one.
    """
    meant = _written_anew(comparison.rows, row)
    return [pick for number in meant for pick in picks_of_row(comparison, number)]


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


def _run(rows: Sequence[Row], number: int) -> range:
    """Return the rows around ``number`` that went or came with it."""
    start = stop = number
    while start > 0 and rows[start - 1].kind in _OTHERS:
        start -= 1
    while stop < len(rows) and rows[stop].kind in _OTHERS:
        stop += 1
    return range(start, stop)


def picks_in(cell: Cell, span: Span, row: Row) -> Iterator[Pick]:
    """Yield the words of ``row`` that ``span`` of its ``cell`` shows."""
    for piece in cell.pieces:
        start = max(span.start, piece.span.start)
        end = min(span.end, piece.span.end)
        if start < end:
            words = row.words[piece.words].text
            yield Pick(cell.row, piece.words, _part(piece, words, start, end))


def _part(piece: Piece, words: str, start: int, end: int) -> Span:
    """Return which part of ``words`` the cell shows from ``start`` to ``end``.

    Line ends are shown otherwise than they are written; so a part of words with some
    begins and ends about where it is seen to.
    """
    is_last = end == piece.span.end
    first = min(start - piece.span.start, len(words))
    last = len(words) if is_last else min(end - piece.span.start, len(words))
    return Span(first, max(first, last))


def words_of(picks: Sequence[Pick], comparison: Comparison, column: int | None) -> str:
    """Return what ``picks`` read, fit to be copied.

    Args:
        picks: Some words, in their order.
        comparison: Where they are from.
        column: The side they are on; None if both texts are shown as one, of which
            the new one is meant as far as anything of it is picked.
    """
    if not picks:
        return ""
    if column is not None:
        text = (comparison.old, comparison.new)[column]
        first, last = (_place(comparison.rows[p.row], p, column) for p in _ends(picks))
        return text[first.start : last.end]
    rows = comparison.rows
    new = [p for p in picks if rows[p.row].words[p.words].fate is not Fate.WENT]
    paragraphs = (
        "".join(p.span.of(rows[row].words[p.words].text) for p in run)
        for row, run in groupby(new or picks, lambda pick: pick.row)
    )
    return _APART.join(paragraphs)


def _ends(picks: Sequence[Pick]) -> tuple[Pick, Pick]:
    return picks[0], picks[-1]


def _place(row: Row, pick: Pick, column: int) -> Span:
    """Return where ``pick`` is in the text of its side."""
    missing = (Fate.CAME, Fate.WENT)[column]
    before = (w.text for w in row.words[: pick.words] if w.fate is not missing)
    start = (row.old, row.new)[column].start + sum(map(len, before))
    return Span(start + pick.span.start, start + pick.span.end)
