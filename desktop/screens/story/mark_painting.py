"""What is painted on the page beside its words: passages, matches, suggested words.

None of it is in the text: positions, finding and copying know nothing of it.  Only
blocks in view are asked for theirs, and each is painted line by line behind the text.
The washes of highlights are translucent, so overlapping passages blend.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from enum import Enum, auto
from functools import partial
from math import floor
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextLayout

from desktop.annotations.kinds import Colour, Kind, Status
from desktop.annotations.note_passages import note_of, passage_keys
from desktop.page.inline_text import Ghost, Ghosts
from desktop.session.story.applying import MOST_ALIKE, Proposal, proposal_of
from desktop.session.story.offsets import to_utf16
from desktop.text.change import Side
from desktop.text.span import Span
from desktop.typography.typesetter import coloured, format_range
from desktop.value import field, replace, value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence, Set

    from desktop.annotations.annotation import Annotation
    from desktop.appearance.theme import Theme
    from desktop.page.block_painting import ShownBlock
    from desktop.page.page_view import PageView
    from desktop.screens.story.navigation import Navigation
    from desktop.screens.story.reading_list import ReadingList
    from desktop.session.preferences import Preferences
    from desktop.session.story.story_session import StorySession
    from desktop.storage.story.settings import Settings
    from desktop.text.change import ChangeSet

_ROUNDING = 2.0
_NOISE = 1e-6
"""Pixels; what is that near to a half may be one, but for the computer's reckoning."""
_STROKE = 2.0
"""How thick an underline is, in pixels."""

_GHOST_ALPHA = 0.85
"""How strong the wash is under words that are only proposed."""
_DONE_ALPHA = 0.4
"""How much of its wash a note keeps once it is done."""
_LONGEST = 2000
"""Code points of new words that are shown in the text; the card has all of them."""
_BREAKS = re.compile(r"[^\S\n]*[\n\u2028][\s\u2028]*")


class WashStroke(Enum):
    """What is drawn over a wash."""

    NONE = auto()
    UNDERLINE = auto()
    FRAME = auto()


@value
class Wash:
    """A stretch of one block to be coloured.

    Attributes:
        start: Where it begins, in UTF-16 units of the block.
        end: Where it ends; equal to ``start`` for a place between characters.
        colour: What is laid under the text; may be translucent or invalid.
        stroke: What is drawn besides.
        stroke_colour: The colour of the stroke.
        is_struck: Whether the words are dimmed and struck through.
        ghost: The key of the ghosts that it has; empty if none.
        ghost_colour: What is laid under their words.
        ghost_ink: The colour of their words.
    """

    start: int
    end: int
    colour: QColor
    stroke: WashStroke = WashStroke.NONE
    stroke_colour: QColor | None = None
    is_struck: bool = False
    ghost: str = ""
    ghost_colour: QColor = field(default_factory=QColor)
    ghost_ink: QColor = field(default_factory=QColor)


class WashPainter:
    """Paints the washes of a block; ``washes_of`` says which it has.

    Attributes:
        dimmed: The colour of words that are struck through.
    """

    def __init__(
        self, washes_of: Callable[[int], Sequence[Wash]], dimmed: QColor
    ) -> None:
        self._washes_of = washes_of
        self.dimmed = dimmed

    def paint(
        self, painter: QPainter, block: ShownBlock
    ) -> list[QTextLayout.FormatRange]:
        """Paint what lies under the text; return what is drawn otherwise."""
        washes = self._washes_of(block.number)
        if not washes:
            return []
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for wash in washes:
            ghosts = list(_ghosts_of(block, wash))
            lead = next((lead for lead, _ in ghosts), 0)
            for found in block.rectangles(wash.start, wash.end, lead):
                _paint(painter, wash, _crisp(painter, found))
            for _, words in ghosts:
                _paint_ghost(painter, wash, block, words)
        painter.restore()
        return list(self._ranges(block, washes))

    def _ranges(
        self, block: ShownBlock, washes: Sequence[Wash]
    ) -> Iterator[QTextLayout.FormatRange]:
        for wash in washes:
            if wash.is_struck:
                start = block.place_of(wash.start, is_after=True)
                end = block.place_of(wash.end)
                yield _coloured(block, range(start, end), self.dimmed)
        for wash in washes:
            for _, words in _ghosts_of(block, wash):
                yield _coloured(block, words, wash.ghost_ink)

    def paint_over(
        self,
        painter: QPainter,
        block: ShownBlock,
        ranges: Sequence[QTextLayout.FormatRange],
    ) -> None:
        """Paint what lies over the text: the strokes through it."""
        struck = [wash for wash in self._washes_of(block.number) if wash.is_struck]
        for wash in struck if ranges else ():
            for found in block.rectangles(wash.start, wash.end):
                middle = _whole(found.center().y()) + 1
                line = QRectF(found.left(), middle, found.width(), 1.0)
                painter.fillRect(_crisp(painter, line), self.dimmed)


def _coloured(
    block: ShownBlock, places: range, colour: QColor
) -> QTextLayout.FormatRange:
    most = block.laid_length  # a range past the end of the text crashes Qt
    start = min(most, places.start)
    length = max(0, min(most, places.stop) - start)
    return format_range(start, length, coloured(colour))


def _ghosts_of(block: ShownBlock, wash: Wash) -> Iterator[tuple[int, range]]:
    """Yield how long the lead of each ghost of ``wash`` is, and where its words are."""
    passed = 0
    for ghost in block.ghosts if wash.ghost else ():
        start = ghost.position + passed
        passed += ghost.length
        if ghost.key == wash.ghost:
            yield ghost.lead, range(start + ghost.lead, start + ghost.length)


def _paint_ghost(
    painter: QPainter, wash: Wash, block: ShownBlock, words: range
) -> None:
    colour = wash.ghost_colour
    ghost = replace(wash, start=words.start, end=words.stop, colour=colour)
    for rectangle in block.laid_rectangles(words.start, words.stop):
        _paint(painter, ghost, _crisp(painter, rectangle))


def _crisp(painter: QPainter, rectangle: QRectF) -> QRectF:
    """Return ``rectangle`` with its edges between pixels of the screen."""
    to_screen = painter.deviceTransform()
    found = to_screen.mapRect(rectangle)
    left, top = _whole(found.left()), _whole(found.top())
    width, height = _whole(found.right()) - left, _whole(found.bottom()) - top
    back, _ = to_screen.inverted()
    return back.mapRect(QRectF(left, top, width, max(1, height)))


def _whole(pixels: float) -> int:
    # Halves always up: a page that is scrolled by a pixel must round as it did.
    return floor(pixels + 0.5 + _NOISE)


def _paint(painter: QPainter, wash: Wash, rectangle: QRectF) -> None:
    if wash.start == wash.end:
        _paint_place(painter, wash, rectangle)
    elif wash.colour.isValid():
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(wash.colour)
        painter.drawRoundedRect(rectangle, _ROUNDING, _ROUNDING)
    colour = wash.stroke_colour or wash.colour
    if wash.stroke is WashStroke.UNDERLINE and wash.start != wash.end:
        line = QRectF(rectangle.left(), rectangle.bottom() - _STROKE / 2, 0.0, 0.0)
        line.setSize(rectangle.size())
        line.setHeight(_STROKE)
        painter.fillRect(_crisp(painter, line), colour)
    elif wash.stroke is WashStroke.FRAME:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 1.0))
        inside = rectangle.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(inside, _ROUNDING, _ROUNDING)


def _paint_place(painter: QPainter, wash: Wash, rectangle: QRectF) -> None:
    # A caret mark: where words are to be inserted.
    x, top, bottom = rectangle.left(), rectangle.top(), rectangle.bottom()
    colour = wash.stroke_colour or wash.colour
    painter.fillRect(QRectF(x - 1, top + 4, _STROKE, bottom - 3 - top - 4), colour)
    painter.setPen(QPen(colour, _STROKE))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(
        [QPointF(x - 4, bottom + 1), QPointF(x, bottom - 4), QPointF(x + 4, bottom + 1)]
    )


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
            WashStroke.UNDERLINE if is_chosen else WashStroke.NONE,
            QColor(stroke),
            is_struck=is_proposal and part[0] != part[1],
            ghost=key if is_proposal else "",
            ghost_colour=ghost,
            ghost_ink=QColor(self._theme.added if is_green else self._theme.text),
        )

    def _matches(self, block: _Block) -> Iterator[Wash]:
        starts = bisect_left(self.matches, Span(block.span.start, block.span.start))
        # Not by a slice: of a single letter there are as many as half of the story.
        for number in range(max(0, starts - 1), len(self.matches)):
            span = self.matches[number]
            if span.start >= block.span.end:
                return
            part = block.part(span)
            if part is not None and part[0] < part[1]:
                is_current = span == self.match
                colour = QColor(self._theme.selection) if is_current else QColor()
                line = QColor(self._theme.accent)
                yield Wash(*part, colour, WashStroke.FRAME, line)


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


class InlineSuggestions(QObject):
    """Shows in the text what suggestions propose, kept in step with notes and filter.

    It is the page's source of ghosts: it says which new words are shown in a block.
    """

    def __init__(
        self,
        session: StorySession,
        page: PageView,
        reading: ReadingList,
        navigation: Navigation,
        preferences: Preferences,
    ) -> None:
        super().__init__(page)
        self._session = session
        self._page = page
        self._reading = reading
        self._is_on = preferences.settings.show_suggestions
        self._chosen = ""
        page.show_ghosts(self)
        session.text_changed.connect(self._on_edited)
        session.notes_changed.connect(page.renew_ghosts)
        session.readers_changed.connect(page.renew_ghosts)
        session.notes_arrived.connect(page.renew_all_ghosts)
        navigation.note_chosen.connect(self._on_note_chosen)
        preferences.changed.connect(self._on_preferences_changed)

    def proposal(self, key: str) -> Proposal | None:
        """Return what is proposed for a passage, if that is to be seen in the text."""
        if not self._is_on or not self._reading.is_shown(note_of(key)):
            return None
        return proposal_of(self._session, key)

    def ghosts_between(self, first: int, stop: int) -> Mapping[int, Ghosts]:
        """Return the ghosts of the blocks from ``first`` up to before ``stop``."""
        live = self._session.live
        stop = min(stop, live.block_count)
        if not self._is_on or first >= stop:
            return {}
        span = Span(live.block_span(first).start, live.block_span(stop - 1).end)
        found: dict[int, Ghosts] = {}
        alike: Counter[Span] = Counter()
        for key, at in self._session.placing.overlapping(span):
            proposal = self.proposal(key) if alike[at] < MOST_ALIKE else None
            if proposal is not None and proposal.words:
                alike[at] += 1
                number, ghost = self._ghost(proposal)
                if first <= number < stop:
                    found[number] = (*found.get(number, ()), ghost)
        return {number: _sorted(ghosts) for number, ghosts in found.items()}

    def blocks_of(self, owners: Set[str]) -> set[int]:
        """Return the numbers of the blocks that hold the ghosts of notes."""
        notes = filter(None, map(self._session.shown.get, owners))
        keys = (key for note in notes for key in passage_keys(note))
        proposals = filter(None, map(self.proposal, keys))
        return {self._ghost(p)[0] for p in proposals if p.words}

    def _ghost(self, proposal: Proposal) -> tuple[int, Ghost]:
        live, span, words = self._session.live, proposal.span, proposal.words
        end = span.end
        if not span.is_empty and live.slice(Span(end - 1, end)) == "\n":
            end -= 1  # behind the words, not before the next paragraph
            words = words.removesuffix("\n")
        number = live.block_at(end)
        position = to_utf16(live.piece(number), end - live.block_span(number).start)
        lead = "" if span.is_empty else " "
        text, key = lead + _shown(words), proposal.key
        return number, Ghost(key, position, text, len(lead), note_of(key))

    def _on_edited(self, changes: ChangeSet) -> None:
        first, last = changes.changes[0].span, changes.changes[-1].span
        end = changes.map_position(last.end, Side.AFTER)
        self._page.renew_ghosts(frozenset(), Span(first.start, end))

    def _on_note_chosen(self, note: str) -> None:
        # The chosen note is shown whatever the filter says.
        both, self._chosen = {self._chosen, note}, note
        if not self._reading.shows_everything:
            self._page.renew_ghosts(both)

    def _on_preferences_changed(self, settings: Settings) -> None:
        if settings.show_suggestions != self._is_on:
            self._is_on = settings.show_suggestions
            self._page.renew_all_ghosts()


def _shown(words: str) -> str:
    if len(words) > _LONGEST:
        words = words[:_LONGEST] + "…"
    return _BREAKS.sub(" ¶ ", words)


def _sorted(ghosts: Ghosts) -> Ghosts:
    # They came in the order of their passages, which holds for those at one place.
    return tuple(sorted(ghosts, key=lambda ghost: ghost.position))
