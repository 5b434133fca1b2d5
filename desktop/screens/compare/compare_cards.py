"""What the margin and the texts need to know of the notes on both sides.

A note that is on both is shown once, where it is in the newer text.  Places are pixels
from the top of the first row.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.annotations.note_passages import note_of
from desktop.comparison.cell_painting import Underline
from desktop.comparison.row_index import NEW, OLD
from desktop.drafts.rows import IN_NEW, IN_OLD
from desktop.screens.compare.side_notes import SideNotes
from desktop.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.comparison.cells import Cell
    from desktop.comparison.view import ComparisonView
    from desktop.drafts.rows import Row
    from desktop.screens.compare.side_notes import Passage
    from desktop.session.story.note_view import NoteView


class CompareCards:
    """The margin's source of cards, and the texts' of underlines.

    Attributes:
        chosen: The note whose card is open.
    """

    def __init__(self, view: ComparisonView) -> None:
        self._view = view
        self._notes = (SideNotes(), SideNotes())
        self._newer: frozenset[str] = frozenset()
        self.chosen: str | None = None

    def show_notes(self, old: SideNotes, new: SideNotes) -> None:
        """Show the notes on the older and on the newer text."""
        self._notes = (old, new)
        self._newer = frozenset(new.firsts)

    @property
    def are_any(self) -> bool:
        """Whether there are any notes to be shown."""
        return any(side.passages for side in self._notes)

    def place_of(self, note: str) -> tuple[int, int] | None:
        """Return the side and the position of a note's passage; None if it has none."""
        side = self._side_of(note)
        passage = self._notes[side].firsts.get(note)
        return None if passage is None else (side, passage[0])

    # For the margin

    def notes_between(self, top: float, bottom: float) -> Sequence[tuple[str, float]]:
        """Return the notes between two heights, each with its own, in order."""
        stack, rows = self._view.canvas.stack, self._view.model.shown.rows
        index = stack.at(max(top, 0.0))
        if index is None:
            return []
        found: list[tuple[str, float]] = []
        while index < len(stack.shown) and stack.top(index) < bottom:
            for number in stack.shown[index].rows:
                found += self._in_row(number, rows[number])
            index += 1
        # A row that fills both sides may be met twice.
        return sorted(dict.fromkeys(found), key=lambda mark: mark[1])

    def note_view(self, note_id: str) -> NoteView:
        """Return what a card shows of the note with that id.

        Raises:
            KeyError: If there is no such note any more.
        """
        return self._notes[self._side_of(note_id)].view(note_id)

    def open_view(self, note_id: str) -> NoteView:
        """Return the same for the card that is open."""
        return self.note_view(note_id)

    def passage_y(self, note_id: str) -> float | None:
        """Return how far down a note's passage begins; None if it has no place."""
        place = self.place_of(note_id)
        row = self._view.model.index.row_at(*place) if place else None
        return None if row is None or place is None else self._height(row, *place)

    # For the texts

    def underlines(self, column: int, cell: Cell) -> Sequence[Underline]:
        """Return which words of a cell have notes."""
        if cell.is_brief:
            return []
        row = self._view.model.shown.rows[cell.row]
        sides = (column,) if self._view.is_split else (OLD, NEW)
        return [
            line
            for side in sides
            for passage in self._notes[side].overlapping(_span(row, side))
            if self._is_of(side, passage)
            for line in self._lines(cell, side, passage)
        ]

    def _lines(self, cell: Cell, side: int, passage: Passage) -> Iterator[Underline]:
        start, end, note = passage[0], passage[1], note_of(passage[2])
        view = self._notes[side].view(note)
        colour = self._view.theme.strong[view.note.shown_colour.value]
        for piece in cell.pieces:
            place = piece.old if side == OLD else piece.new
            if place is None:
                continue
            first = piece.span.start + max(start - place, 0)
            last = piece.span.start + min(end - place, len(piece.span))
            if first < last:
                yield Underline(Span(first, last), colour, note == self.chosen)

    # How places are found

    def _is_of(self, side: int, passage: Passage) -> bool:
        """Return whether a note is shown where that passage of it is."""
        return side == NEW or note_of(passage[2]) not in self._newer

    def _side_of(self, note: str) -> int:
        return NEW if note in self._newer else OLD

    def _in_row(self, number: int, row: Row) -> Iterator[tuple[str, float]]:
        for side, kinds in ((OLD, IN_OLD), (NEW, IN_NEW)):
            if row.kind not in kinds:
                continue
            notes = self._notes[side]
            for passage in notes.starting_in(_span(row, side)):
                note = note_of(passage[2])
                # A note on several passages has its card at the first one.
                if self._is_of(side, passage) and notes.firsts[note] == passage:
                    yield note, self._height(number, side, passage[0])

    def _height(self, row: int, side: int, position: int) -> float:
        stack = self._view.canvas.stack
        place = stack.place_of(row)
        laid = stack.known(place)
        column = side if self._view.is_split else 0
        cell = laid.in_column(column) if laid else None
        inner = cell.top_at(_offset(cell.cell, side, position)) if cell else 0.0
        return stack.top(place) + inner


def _span(row: Row, side: int) -> Span:
    return row.old if side == OLD else row.new


def _offset(cell: Cell, side: int, position: int) -> int:
    """Return where in ``cell`` a position of the text of that side is."""
    for piece in cell.pieces:
        place = piece.old if side == OLD else piece.new
        if place is not None and position <= place + len(piece.span):
            return piece.span.start + max(position - place, 0)
    return len(cell.text)
