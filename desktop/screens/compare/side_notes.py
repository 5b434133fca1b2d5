"""The notes on both sides of a comparison: where they are, and how they are shown.

Passages count code points of their text, places are pixels from the top of the first
row.  A note that is on both sides is shown once, where it is in the newer text.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from desktop.anchoring.anchor import Anchor, AnchorState
from desktop.annotations.annotation import first_wording
from desktop.annotations.note_passages import note_of
from desktop.appearance.colour_lines import line_of
from desktop.comparison.cell_painting import Underline
from desktop.comparison.model import NEW, OLD
from desktop.drafts.rows import IN_NEW, IN_OLD
from desktop.errors import NotesUnreadable
from desktop.session.story.earlier_texts import EarlierTexts
from desktop.session.story.initial_anchors import anchors_in
from desktop.session.story.note_view import NoteView
from desktop.text.span import Span
from desktop.value import field, replace, value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from desktop.annotations.annotation_set import AnnotationSet
    from desktop.annotations.makers import Makers
    from desktop.comparison.cells import Cell
    from desktop.comparison.view import ComparisonView
    from desktop.drafts.rows import Row
    from desktop.session.story.story_session import StorySession
    from desktop.session.story.story_texts import StoryText

_NOWHERE = Anchor(None, AnchorState.UNPLACED)

_SHOWN = 280
"""Code points of a passage that a card may need."""

_REACH = 4_000
"""Code points before a place in which a passage may begin that lies over it."""

Passage = tuple[int, int, str]
"""Where a passage begins and ends, in code points, and its key."""


@value
class SideNotes:
    """The notes on one text that have a place in it.

    Attributes:
        passages: Where they are, in order.
        view: Says what a card shows of one of them.
        is_there: Tells whether one of them is still there: while a comparison is not
            looked at, nobody says that a note went.
        firsts: The first passage of each note down the page, by its id.
    """

    passages: tuple[Passage, ...] = ()
    view: Callable[[str], NoteView] = field(default=lambda _: _no_view(), repr=False)
    is_there: Callable[[str], bool] = field(default=lambda _: True, repr=False)
    firsts: Mapping[str, Passage] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        # Backwards, so that of several passages the first is kept.
        firsts = {note_of(one[2]): one for one in reversed(self.passages)}
        object.__setattr__(self, "firsts", firsts)

    def made_by(self, makers: Makers) -> SideNotes:
        """Return the notes with who made them."""
        return replace(self, view=lambda note: self.view(note).with_makers(makers))

    def first_of(self, note: str) -> Passage | None:
        """Return the first passage of a note; None if it has none, or went."""
        return self.firsts.get(note) if self.is_there(note) else None

    def starting_in(self, span: Span) -> list[Passage]:
        """Return the passages that begin in ``span`` or at its end."""
        first = bisect_left(self.passages, (span.start,))
        found = self.passages[first : bisect_right(self.passages, (span.end + 1,))]
        return [one for one in found if self.is_there(note_of(one[2]))]

    def overlapping(self, span: Span) -> list[Passage]:
        """Return the passages that share text with ``span``."""
        near = self.starting_in(Span(max(span.start - _REACH, 0), span.end))
        return [one for one in near if one[0] < span.end and span.start < one[1]]


def _no_view() -> NoteView:
    raise KeyError("there are no notes")


def notes_of_session(session: StorySession) -> SideNotes:
    """Return the notes on the text in the window, as they are now."""
    aside = session.shown.of_lenses | session.folded | session.notes.of_placements
    spans = session.placing.spans()
    if aside:
        spans = {key: at for key, at in spans.items() if note_of(key) not in aside}
    passages = _in_order(spans)
    return SideNotes(passages, session.view, lambda note: note in session.shown)


def notes_of_text(kept: StoryText, text: str) -> SideNotes:
    """Return the notes that were on a text when it was kept.

    To be called beside the window.  What cannot be read is as if it were not there:
    the notes the author works with are elsewhere.

    Args:
        kept: The text as it is kept.
        text: What it says.
    """
    try:
        notes = kept.notes()
    except NotesUnreadable:
        return SideNotes()
    if notes is None:
        return SideNotes()
    anchors = anchors_in(notes.threads(), notes, kept.sha256, EarlierTexts(text))
    spans = {key: at.span for key, at in anchors.items() if at.span is not None}

    def view(note: str) -> NoteView:
        return _view(notes, anchors, text, note)

    return SideNotes(_in_order(spans), view)


def _in_order(spans: Mapping[str, Span]) -> tuple[Passage, ...]:
    return tuple(sorted((span.start, span.end, key) for key, span in spans.items()))


def _view(
    notes: AnnotationSet, anchors: Mapping[str, Anchor], text: str, note_id: str
) -> NoteView:
    note, anchor = notes.notes[note_id], anchors.get(note_id, _NOWHERE)
    span = anchor.span or Span(0, 0)
    now = text[span.start : min(span.end, span.start + _SHOWN)]
    first = first_wording(note)[:_SHOWN]
    return NoteView(note, anchor, now, first, notes.replies_to(note_id))


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
        passage = self._notes[side].first_of(note)
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

    def passage_extent(self, note_id: str) -> tuple[float, float] | None:
        """Return the top of the row of a note's passage; None if it has no place."""
        place = self.place_of(note_id)
        row = self._view.model.index.row_at(*place) if place else None
        if row is None or place is None:
            return None
        top = self._height(row, *place)
        return top, top

    def line_towards(self, note_id: str, y: float) -> tuple[int, int] | None:
        """Return None: between two texts, cards are joined to nothing."""
        del note_id, y
        return None

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
        name, theme = view.note.shown_colour.value, self._view.theme
        colour, line = theme.ink[name], line_of(name, theme)
        for piece in cell.pieces:
            place = piece.place_on(side)
            if place is None:
                continue
            first = piece.span.start + max(start - place, 0)
            last = piece.span.start + min(end - place, len(piece.span))
            if first < last:
                yield Underline(Span(first, last), colour, note == self.chosen, line)

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
        inner = cell.top_at(cell.cell.offset_of(side, position)) if cell else 0.0
        return stack.top(place) + inner


def _span(row: Row, side: int) -> Span:
    return row.old if side == OLD else row.new
