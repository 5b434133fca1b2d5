"""What is painted under the story's text: passages and search matches."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor

from desktop.annotations.kinds import Colour, Kind, Status
from desktop.annotations.note_passages import note_of
from desktop.page.highlight_painting import Stroke, Wash
from desktop.session.offsets import to_utf16
from desktop.session.proposals import MOST_ALIKE, Proposal, proposal_of
from desktop.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from desktop.annotations.annotation import Annotation
    from desktop.appearance.theme import Theme
    from desktop.session.story_session import StorySession

_GHOST_ALPHA = 0.85
"""How strong the wash is under words that are only proposed."""

_DONE_ALPHA = 0.4
"""How much of its wash a note keeps once it is done."""


class StoryMarks:
    """Says which washes lie in a block of the story.

    Attributes:
        chosen: The note whose passage is underlined.
        is_shown: Whether the filter lets a note be seen.
        proposal: What is proposed for a passage, by its key, if that is to be seen.
        matches: What the search found, in order.
        match: The one of them that is looked at.
    """

    def __init__(
        self, session: StorySession, theme: Theme, is_shown: Callable[[str], bool]
    ) -> None:
        self._session = session
        self._theme = theme
        self.is_shown = is_shown
        self.proposal: Callable[[str], Proposal | None] = partial(proposal_of, session)
        self.chosen: str | None = None
        self.matches: Sequence[Span] = ()
        self.match: Span | None = None

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme``."""
        self._theme = theme

    def washes(self, block: int) -> list[Wash]:
        """Return what to paint under block number ``block``."""
        live = self._session.live
        found = _Block(live.block_span(block), live.piece(block))
        passages = list(self._passages(found))
        # The longest first, so that a short passage inside it is seen.
        passages.sort(key=lambda wash: wash.start - wash.end)
        return [*passages, *self._matches(found)]

    def _passages(self, block: _Block) -> Iterator[Wash]:
        notes = self._session.shown.notes
        alike: Counter[tuple[object, ...]] = Counter()
        for key, span in self._session.placing.overlapping(block.span):
            note = notes.get(note_of(key))
            if note is None or not self.is_shown(note.id):
                continue
            is_chosen = note.id == self.chosen
            look = span, note.kind, note.colour, note.status, is_chosen
            alike[look] += 1
            if alike[look] > MOST_ALIKE:
                continue
            part = block.part(span)
            if part is not None:
                yield self._wash(note, key, part)

    def _wash(self, note: Annotation, key: str, part: tuple[int, int]) -> Wash:
        name = note.shown_colour.value
        colour, strong = QColor(self._theme.washes[name]), self._theme.strong[name]
        if note.status is Status.DONE:
            colour.setAlphaF(colour.alphaF() * _DONE_ALPHA)
        is_chosen = note.id == self.chosen
        is_proposal = self.proposal(key) is not None
        is_open = note.kind is Kind.SUGGESTION and note.status is not Status.DONE
        stroke = self._theme.accent if is_chosen or not is_open else strong
        is_green = name == Colour.GREEN.value
        ghost = QColor(strong)
        ghost.setAlphaF(_GHOST_ALPHA)
        return Wash(
            *part,
            colour,
            Stroke.UNDERLINE if is_chosen else Stroke.NONE,
            QColor(stroke),
            is_struck=is_proposal and part[0] != part[1],
            ghost=key if is_proposal else "",
            ghost_colour=ghost,
            ghost_ink=QColor(self._theme.added if is_green else self._theme.text),
        )

    def _matches(self, block: _Block) -> Iterator[Wash]:
        starts = bisect_left(self.matches, Span(block.span.start, block.span.start))
        for span in self.matches[max(0, starts - 1) :]:
            if span.start >= block.span.end:
                return
            part = block.part(span)
            if part is not None and part[0] < part[1]:
                is_current = span == self.match
                colour = QColor(self._theme.selection) if is_current else QColor()
                line = QColor(self._theme.accent)
                yield Wash(*part, colour, Stroke.FRAME, line)


class _Block:
    """A block of the story, and which part of a passage lies in it."""

    def __init__(self, span: Span, piece: str) -> None:
        self.span = span
        self._text = piece.removesuffix("\n")

    def part(self, passage: Span) -> tuple[int, int] | None:
        """Return the part of ``passage`` in this block, in UTF-16 units."""
        start = max(passage.start, self.span.start) - self.span.start
        end = min(passage.end - self.span.start, len(self._text))
        if start > end or (start == end and not passage.is_empty):
            return None
        return to_utf16(self._text, start), to_utf16(self._text, end)
