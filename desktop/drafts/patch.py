"""A patch of the newer of two texts, put together paragraph by paragraph.

A paragraph owns the blank lines above it: they come and go with it.  At the head of
the text, where nothing stands above, it owns those below.  Positions count code points.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.drafts.rows import IN_NEW, IN_OLD
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from desktop.drafts.comparison import Comparison
    from desktop.drafts.rows import Row, RowKind

_APART = "\n\n"
"""What parts two paragraphs if neither text says."""


@dataclass(frozen=True, slots=True)
class Move:
    """A paragraph that goes back to where it was.

    Attributes:
        source: Where it is in the text before the patch.
        changes: How it is worded anew, counted from its own start.
        to: Where it is afterwards.
    """

    source: Span
    changes: ChangeSet
    to: int


@dataclass(frozen=True, slots=True)
class Taken:
    """What a patch does.

    Attributes:
        changes: Counted in the text before.
        moves: The paragraphs that only go elsewhere, so that notes can go along.
    """

    changes: ChangeSet
    moves: tuple[Move, ...] = ()


@dataclass(frozen=True, slots=True)
class _Piece:
    """One change, before those that touch are made one.

    Attributes:
        row: The number of the row it is about.
        lead: How much of ``inserted`` parts the paragraph from the one above.
        move: The paragraph that comes from elsewhere; where to is not known yet.
    """

    row: int
    span: Span
    inserted: str = ""
    lead: int = 0
    move: Move | None = None


class Patch:
    """Collects what is to happen to paragraphs; told once, in their order."""

    def __init__(self, comparison: Comparison) -> None:
        self._rows = comparison.rows
        self._old, self._new = comparison.old, comparison.new
        self._pieces: list[_Piece] = []
        self._back: list[tuple[int, str, Move | None]] = []
        self._out: set[int] = set()

    def change(self, number: int, changes: Iterable[Change]) -> None:
        """Make ``changes``, counted from the row's start in the new text."""
        start = self._rows[number].new.start
        for change in changes:
            span = Span(change.span.start + start, change.span.end + start)
            self._pieces.append(_Piece(number, span, change.inserted))

    def take_out(self, number: int) -> None:
        """Take the paragraph of row ``number`` out of the new text."""
        self._out.add(number)

    def put_back(self, number: int, text: str, move: Move | None = None) -> None:
        """Put ``text`` into the new text where the old one has row ``number``."""
        self._back.append((number, text, move))

    def move_back(self, here: int, away: int, changes: ChangeSet) -> None:
        """Put the paragraph of row ``here`` back where row ``away`` is.

        Args:
            here: Where it is in the new text.
            away: Where it was in the old one.
            changes: What makes its old wording of the new one.
        """
        row = self._rows[here]
        self.take_out(here)
        self.put_back(away, row.old.of(self._old), Move(row.new, changes, 0))

    def taken(self) -> Taken:
        """Return what the patch does."""
        back = [self._piece(*one) for one in self._back]
        out = [_Piece(number, self._span_of(number)) for number in self._out]
        pieces = sorted([*self._pieces, *back, *out], key=_place_of)
        changes: list[Change] = []
        moves: list[Move] = []
        shift = 0
        for group in _touching(pieces):
            change = self._joined(group)
            moves += _moves(group, change.span.start + shift)
            shift += change.delta
            if change.inserted != change.span.of(self._new):
                changes.append(change)
        return Taken(ChangeSet(tuple(changes)), tuple(moves))

    def _piece(self, number: int, text: str, move: Move | None) -> _Piece:
        gap = self._gap(number)
        if self._neighbour(number, -1, IN_NEW, self._out) is None:
            return _Piece(number, self._head(), text + gap, 0, move)
        above = self._neighbour(number, -1, IN_NEW)
        assert above is not None
        place = above.new.end
        return _Piece(number, Span(place, place), gap + text, len(gap), move)

    def _head(self) -> Span:
        """Return where something above all paragraphs goes; it replaces blanks only."""
        for row in self._rows:
            if row.kind in IN_NEW:
                return Span(row.new.start, row.new.start)
        return Span(0, len(self._new.rstrip("\n")))

    def _joined(self, group: Sequence[_Piece]) -> Change:
        span = Span(group[0].span.start, max(piece.span.end for piece in group))
        inserted = "".join(piece.inserted for piece in group)
        is_head = any(piece.inserted and not piece.lead for piece in group)
        if is_head and not self._new[: span.start].strip():
            # What parts it from the next paragraph is no use without one.
            rest = self._new[span.end :]
            inserted = inserted if rest.strip() else inserted.rstrip("\n")
        return Change(span, inserted)

    def _span_of(self, number: int) -> Span:
        """Return where row ``number`` and the blank lines it owns are."""
        row = self._rows[number].new
        above = self._neighbour(number, -1, IN_NEW, self._out)
        if above is not None:
            return Span(above.new.end, row.end)
        below = self._neighbour(number, 1, IN_NEW)
        return Span(row.start, row.end if below is None else below.new.start)

    def _gap(self, number: int) -> str:
        """Return what parts row ``number`` from the paragraph above, in the old text.

        If it is the first there, what parts it from the one below.
        """
        row = self._rows[number].old
        above = self._neighbour(number, -1, IN_OLD)
        if above is not None:
            return self._old[above.old.end : row.start]
        below = self._neighbour(number, 1, IN_OLD)
        return self._old[row.end : below.old.start] if below is not None else _APART

    def _neighbour(
        self,
        number: int,
        step: int,
        kinds: Collection[RowKind],
        but: Collection[int] = (),
    ) -> Row | None:
        """Return the next row of those ``kinds`` that way, without those of ``but``."""
        number += step
        while 0 <= number < len(self._rows):
            row = self._rows[number]
            if row.kind in kinds and number not in but:
                return row
            number += step
        return None


def _place_of(piece: _Piece) -> tuple[int, int]:
    # What one paragraph ends with comes before what is put in below it.
    return piece.span.start, piece.row


def _touching(pieces: Iterable[_Piece]) -> Iterator[list[_Piece]]:
    """Yield the pieces that touch or overlap together."""
    group: list[_Piece] = []
    end = 0
    for piece in pieces:
        if group and piece.span.start > end:
            yield group
            group = []
        end = max(end, piece.span.end) if group else piece.span.end
        group.append(piece)
    if group:
        yield group


def _moves(group: Iterable[_Piece], start: int) -> Iterator[Move]:
    """Yield the moves of ``group``, which begins at ``start`` afterwards."""
    for piece in group:
        if piece.move is not None:
            move = piece.move
            yield Move(move.source, move.changes, start + piece.lead)
        start += len(piece.inserted)
