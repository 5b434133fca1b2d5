"""What is selected in a comparison: some words of one column, over many rows."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from desktop.drafts.taking import Pick
from desktop.text.diff import Fate
from desktop.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.drafts.comparison import Comparison
    from desktop.drafts.rows import Row
    from desktop.panels.difference.cells import Cell, Piece

_APART = "\n\n"


@dataclass(frozen=True, order=True, slots=True)
class Spot:
    """A place between two characters.

    Attributes:
        row: The number of the row.
        offset: Code points of the row's cell before it.
    """

    row: int
    offset: int


@dataclass(frozen=True, slots=True)
class Selection:
    """The words from one spot to another.

    Attributes:
        column: The number of the column both are in.
        anchor: Where the selecting began.
        head: Where it is now.
    """

    column: int
    anchor: Spot
    head: Spot

    @property
    def start(self) -> Spot:
        """The first of the two spots."""
        return min(self.anchor, self.head)

    @property
    def end(self) -> Spot:
        """The last of the two spots."""
        return max(self.anchor, self.head)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is selected."""
        return self.anchor == self.head

    def span_in(self, column: int, cell: Cell) -> Span | None:
        """Return what of ``cell`` is selected; None if nothing is."""
        if column != self.column or not self.start.row <= cell.row <= self.end.row:
            return None
        start = self.start.offset if cell.row == self.start.row else 0
        end = self.end.offset if cell.row == self.end.row else len(cell.text)
        start, end = (min(place, len(cell.text)) for place in (start, end))
        return Span(start, end) if start < end else None


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
