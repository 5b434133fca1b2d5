"""What is selected in a comparison, and which words of the two texts are meant by it.

Some words of one column can be selected, over many rows, to be copied or taken back.
Places are pixels from the top of the first row.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF

from desktop.comparison.shown_rows import Fold
from desktop.drafts.rows import RowKind
from desktop.drafts.taking import Pick, picks_of_row
from desktop.text.diff import Fate
from desktop.text.span import Span
from desktop.text.words import word_at, word_pattern
from desktop.value import replace, value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from desktop.comparison.cell_layout import CellLayout
    from desktop.comparison.cells import Cell, Piece
    from desktop.comparison.row_layout import RowStack
    from desktop.drafts.comparison import Comparison
    from desktop.drafts.rows import Difference, Row


@value(order=True)
class Spot:
    """A place between two characters.

    Attributes:
        row: The number of the row.
        offset: Code points of the row's cell before it.
    """

    row: int
    offset: int


@value
class RowSelection:
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


class _FoundCell(NamedTuple):
    """A cell that is laid out, and its upper left corner."""

    laid: CellLayout
    corner: QPointF


class Spots:
    """Finds characters at places and places of characters.

    Rows are laid out as they are asked for.  A column has no text where a paragraph
    stands on the other side alone.
    """

    def __init__(self, stack: RowStack) -> None:
        self._stack = stack

    # At a place

    def at(self, place: QPointF, column: int) -> Spot | None:
        """Return the spot of ``column`` nearest to ``place``; None if it is empty."""
        count = len(self._stack.shown)
        index = self._stack.at(max(place.y(), 0.0))
        index = count - 1 if index is None else index
        found = self._found(index, column)
        if found is not None:
            offset = found.laid.offset_at(place - found.corner)
            return Spot(found.laid.cell.row, offset)
        above = self._first(range(index - 1, -1, -1), column)
        if above is not None:
            return _end_of(above)
        below = self._first(range(index + 1, count), column)
        return None if below is None else Spot(below.row, 0)

    def caption_at(self, place: QPointF) -> int | None:
        """Return the row whose caption is at ``place``; that of a moved paragraph."""
        found = self._cell_at(place)
        if found is None or not found.laid.cell.caption:
            return None
        is_brief = found.laid.cell.is_brief
        reach = found.laid.height if is_brief else found.laid.caption_height
        inner = place - found.corner
        return found.laid.cell.row if inner.y() < reach else None

    def is_text_at(self, place: QPointF) -> bool:
        """Return whether there is something to be selected at ``place``."""
        found = self._cell_at(place)
        if found is None:
            return False
        inner = place - found.corner
        return 0 <= inner.x() <= found.laid.width and inner.y() <= found.laid.height

    def words_at(self, spot: Spot, column: int) -> int:
        """Return which words that differ are at ``spot``; -1 if none are."""
        cell = self._cell(spot.row, column)
        marks = cell.marks if cell else ()
        near = (m for m in marks if m.span.start <= spot.offset <= m.span.end)
        return next((mark.words for mark in near), -1)

    # From one spot to another

    def extended(
        self, selection: RowSelection, step: int, *, by_paragraph: bool
    ) -> RowSelection:
        """Return ``selection`` with one word or paragraph more, or with one less.

        Args:
            selection: What is selected; may be empty.
            step: 1 to go on, -1 to go back.
            by_paragraph: Whether to the end of a paragraph rather than of a word.
        """
        move = self.paragraph_from if by_paragraph else self.word_from
        head = move(selection.head, selection.column, step)
        return replace(selection, head=head)

    def at_step(self, step: Difference) -> RowSelection | None:
        """Return an empty selection where ``step`` begins; None if it has no text."""
        words = step.words.start if step.words else 0
        for column in range(len(self._stack.columns.lefts)):
            spot = self.start_of(step.rows.start, words, column)
            if spot is not None:
                return RowSelection(column, spot, spot)
        return None

    def word_around(self, spot: Spot, column: int) -> tuple[Spot, Spot]:
        """Return where the word at ``spot`` begins and ends."""
        cell = self._cell(spot.row, column)
        span = word_at(cell.text, spot.offset) if cell else None
        if span is None:
            return spot, spot
        return Spot(spot.row, span.start), Spot(spot.row, span.end)

    def word_from(self, spot: Spot, column: int, step: int) -> Spot:
        """Return the end of the word after ``spot``, or the start of that before."""
        cell = self._cell(spot.row, column)
        text = cell.text if cell else ""
        if step > 0:
            found = word_pattern().search(text, spot.offset)
            if found is not None:
                return Spot(spot.row, found.end())
            below = self._beside(spot.row, column, step)
            return _end_of_first_word(below) if below else Spot(spot.row, len(text))
        starts = [
            word.start() for word in word_pattern().finditer(text, 0, spot.offset)
        ]
        if starts:
            return Spot(spot.row, starts[-1])
        above = self._beside(spot.row, column, step)
        return _start_of_last_word(above) if above else Spot(spot.row, 0)

    def paragraph_from(self, spot: Spot, column: int, step: int) -> Spot:
        """Return the next end of a paragraph, or with -1 the start before."""
        cell = self._cell(spot.row, column)
        edge = len(cell.text) if cell and step > 0 else 0
        if spot.offset != edge:
            return Spot(spot.row, edge)
        beside = self._beside(spot.row, column, step)
        if beside is None:
            return spot
        return _end_of(beside) if step > 0 else Spot(beside.row, 0)

    def start_of(self, row: int, words: int, column: int) -> Spot | None:
        """Return where such words of a row begin; None if they are not there."""
        cell = self._cell(row, column)
        pieces = cell.pieces if cell else ()
        starts = (piece.span.start for piece in pieces if piece.words >= words)
        start = next(starts, None)
        return None if start is None else Spot(row, start)

    def ends(self, column: int) -> tuple[Spot, Spot] | None:
        """Return the first and the last spot of ``column``; None if it is empty."""
        count = len(self._stack.shown)
        first = self._first(range(count), column)
        last = self._first(range(count - 1, -1, -1), column)
        if first is None or last is None:
            return None
        return Spot(first.row, 0), _end_of(last)

    def top_of(self, spot: Spot, column: int) -> float:
        """Return how far down the line of ``spot`` begins."""
        index = self._stack.place_of(spot.row)
        found = self._found(index, column)
        inner = found.laid.top_at(spot.offset) if found else 0.0
        return self._stack.top(index) + inner

    # How they are found

    def _found(self, index: int, column: int) -> _FoundCell | None:
        if not 0 <= index < len(self._stack.shown):
            return None
        found = self._laid(index, column)
        return None if found is None or found.laid.cell.is_brief else found

    def _cell_at(self, place: QPointF) -> _FoundCell | None:
        index = self._stack.at(place.y())
        column = self._stack.columns.number_at(place.x())
        return None if index is None else self._laid(index, column)

    def _laid(self, index: int, column: int) -> _FoundCell | None:
        cell = self._stack.laid(index).in_column(column)
        if cell is None:
            return None
        left = self._stack.columns.lefts[column]
        return _FoundCell(cell, QPointF(left, self._stack.top(index)))

    def _cell(self, row: int, column: int) -> Cell | None:
        """Return the cell of ``row`` in ``column``, without laying it out."""
        cell = self._stack.cell(self._stack.place_of(row), column)
        return cell if cell is not None and cell.row == row else None

    def _beside(self, row: int, column: int, step: int) -> Cell | None:
        index = self._stack.place_of(row)
        count = len(self._stack.shown)
        places = range(index + 1, count) if step > 0 else range(index - 1, -1, -1)
        return self._first(places, column)

    def _first(self, places: Iterable[int], column: int) -> Cell | None:
        """Return the first cell there is in ``column`` at one of ``places``."""
        for index in places:
            cell = self._stack.cell(index, column)
            if cell is not None and not cell.is_brief:
                return cell
        return None


def _end_of(cell: Cell) -> Spot:
    return Spot(cell.row, len(cell.text))


def _end_of_first_word(cell: Cell) -> Spot:
    found = word_pattern().search(cell.text)
    return Spot(cell.row, found.end() if found else len(cell.text))


def _start_of_last_word(cell: Cell) -> Spot:
    starts = [word.start() for word in word_pattern().finditer(cell.text)]
    return Spot(cell.row, starts[-1] if starts else 0)


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
    is_old = selection.column == 0 and len(stack.columns.lefts) > 1
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
            row = comparison.rows[cell.row]
            picks += picks_in(cell, span, row, is_old=is_old)
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


def picks_in(
    cell: Cell, span: Span, row: Row, *, is_old: bool = False
) -> Iterator[Pick]:
    """Yield the words of ``row`` that ``span`` of its ``cell`` shows.

    Args:
        cell: What shows them.
        span: What of it is meant.
        row: The row.
        is_old: Whether the cell shows the old text alone.
    """
    for piece in cell.pieces:
        start = max(span.start, piece.span.start)
        end = min(span.end, piece.span.end)
        if start < end:
            words = row.words[piece.words]
            written = words.old_text if is_old else words.text
            yield Pick(cell.row, piece.words, _part(piece, written, start, end))


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
    before = (w for w in row.words[: pick.words] if w.fate is not missing)
    texts = (each.text if column else each.old_text for each in before)
    start = (row.old, row.new)[column].start + sum(map(len, texts))
    return Span(start + pick.span.start, start + pick.span.end)
