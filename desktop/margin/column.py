"""The column of cards around the view: which are folded to a line, where all stand.

Pixels of the document, whole ones.  Only the notes near the view are asked for, so that
ten thousand notes cost what those near the view cost.  Nothing is drawn here.

A card wants to stand level with its passage.  Where cards crowd, all of them give
way a little, so that the squares of the ways they moved add up to the least.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from itertools import accumulate
from math import floor, inf
from typing import TYPE_CHECKING, Protocol

from desktop.margin.card_face import said_by
from desktop.margin.lane import MarkClaim
from desktop.value import replace, value

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence
    from datetime import datetime

    from desktop.margin.closed_card import CardDeck, ClosedLayout
    from desktop.session.story.note_view import NoteView


@value
class CardSlot:
    """What a card asks for: to stand at ``wanted_top``, ``height`` pixels tall."""

    wanted_top: float
    height: float


def place_cards(
    slots: Sequence[CardSlot],
    gap: float,
    chosen: int | None = None,
    highest: float = -inf,
) -> list[float]:
    """Return the top of each card, in pixels, so that no two overlap.

    Args:
        slots: The cards in reading order.
        gap: The least space between two cards, in pixels.
        chosen: The index of the card that stands exactly where it wants to.
        highest: No card stands above this line, in pixels, unless the chosen one
            pushes it there.
    """
    # Without the room the cards above it need, each card has one number, and the
    # cards do not overlap if and only if these numbers never fall.
    rooms = list(accumulate((slot.height + gap for slot in slots), initial=0.0))
    wanted = [slot.wanted_top - room for slot, room in zip(slots, rooms, strict=False)]
    if chosen is None:
        levels = [max(level, highest) for level in _never_falling(wanted)]
    else:
        pin = wanted[chosen]
        above = _never_falling(wanted[:chosen])
        below = _never_falling(wanted[chosen + 1 :])
        levels = [min(max(level, highest), pin) for level in above]
        levels += [pin, *(max(level, pin) for level in below)]
    return [level + room for level, room in zip(levels, rooms, strict=False)]


def _never_falling(wanted: Sequence[float]) -> list[float]:
    """Return the numbers closest to ``wanted``, by least squares, that never fall.

    Neighbours that would fall are pooled at their mean; each number is pooled at
    most once, so the time is linear.
    """
    sums: list[float] = []
    counts: list[int] = []
    for number in wanted:
        total, count = number, 1
        while sums and sums[-1] * count >= total * counts[-1]:
            total += sums.pop()
            count += counts.pop()
        sums.append(total)
        counts.append(count)
    return [
        total / count
        for total, count in zip(sums, counts, strict=True)
        for _ in range(count)
    ]


_GAP = 8
HIGHEST = 12
"""No card stands above this line of the document unless the chosen one pushes it."""
_AROUND = 2
"""Screens above and below the view whose notes are placed with those in view."""
_STRAY = 0.5
"""Screens a crowd may stray from its passages before it is folded."""
_LONG = 500
"""Code points of a passage that may be higher than a screen in a narrow column."""
_MOST = 120
"""Cards before the view, or the chosen one, and behind: more than fit near it."""


class CardSource(Protocol):
    """Knows the notes and where their passages stand on the page.

    Every question is asked many times a second and must cost no more than the
    notes it is about.
    """

    def notes_between(self, top: float, bottom: float) -> Sequence[tuple[str, float]]:
        """Return the notes whose passages start there, in reading order.

        Each comes with the top of its passage's first line.  All are in pixels from
        the top of the document; notes on the whole story stand at 0.  Replies are
        left out.
        """
        ...

    def note_view(self, note_id: str) -> NoteView:
        """Return what a closed card shows of one note, or of one reply.

        Raises:
            KeyError: If there is no such note any more.
        """
        ...

    def open_view(self, note_id: str) -> NoteView:
        """Return all there is to show of one note, on the card that is open.

        Raises:
            KeyError: If there is no such note any more.
        """
        ...

    def passage_extent(self, note_id: str) -> tuple[float, float] | None:
        """Return the top of a passage's first line and the bottom of its last.

        None if it has no place; both are 0 for a note on the whole story.
        """
        ...

    def line_towards(self, note_id: str, y: float) -> tuple[int, int] | None:
        """Return the line of a passage nearest to a height: its foot, a place in it.

        The place is one in the story, in code points.  None if the note is on no words
        that are there.
        """
        ...


@value
class Claim:
    """What the card of a note asks for.

    Attributes:
        note_id: Whose card it is.
        wanted_top: Where its passage stands, in pixels.
        height: How tall the card is, in pixels.
        folded_height: How tall it is when folded to one line.
    """

    note_id: str
    wanted_top: float
    height: int
    folded_height: int


@value
class PlacedCard:
    """Where a card stands, in pixels of the document."""

    note_id: str
    top: int
    height: int
    is_folded: bool = False

    @property
    def bottom(self) -> int:
        """The first row of pixels below the card."""
        return self.top + self.height


@value
class ColumnRules:
    """How cards share the margin, in pixels.

    Attributes:
        gap: The least space between two cards.
        highest: Above this line a card could not be scrolled to.
        furthest: A crowd that strays further from its passages is folded.
    """

    gap: int
    highest: int
    furthest: int


def arrange(
    claims: Sequence[Claim], rules: ColumnRules, chosen: tuple[int, int] | None = None
) -> list[PlacedCard]:
    """Return where each card stands, in the order of ``claims``.

    Args:
        claims: The cards in reading order.
        rules: How they share the margin.
        chosen: The index of the chosen card, and its height while chosen: it is
            never folded and stands exactly level.  One that is level with no passage,
            but as high as it can be, stays below those before it if all fit in a view.
    """
    index, chosen_height = chosen or (-1, 0)
    folded = _crowded(claims, rules) - {index}
    heights = [
        claim.folded_height if at in folded else claim.height
        for at, claim in enumerate(claims)
    ]
    if chosen:
        heights[index] = chosen_height
    is_pinned = chosen and not _fits_at_the_top(claims, heights, rules, index)
    tops = _tops(claims, heights, rules, index if is_pinned else None)
    return [
        PlacedCard(claim.note_id, top, height, at in folded)
        for at, (claim, top, height) in enumerate(
            zip(claims, tops, heights, strict=True)
        )
    ]


def _fits_at_the_top(
    claims: Sequence[Claim], heights: Sequence[int], rules: ColumnRules, index: int
) -> bool:
    """Return whether a card is one of those at the top, and seen there below others."""
    bottom = rules.highest + sum(heights[: index + 1]) + index * rules.gap
    is_at_the_top = claims[index].wanted_top <= rules.highest
    return is_at_the_top and bottom + rules.highest <= rules.furthest / _STRAY


def _crowded(claims: Sequence[Claim], rules: ColumnRules) -> set[int]:
    """Return the cards to fold: whole crowds, whichever card is chosen.

    The chosen card has no say, or choosing another would fold and unfold the
    margin under the author's eyes.
    """
    heights = [claim.height for claim in claims]
    tops = _tops(claims, heights, rules)
    crowded: set[int] = set()
    for crowd in _crowds(tops, heights, rules.gap):
        strays = (abs(tops[at] - claims[at].wanted_top) for at in crowd)
        if max(strays) > rules.furthest:
            crowded.update(crowd)
    return crowded


def _crowds(tops: Sequence[int], heights: Sequence[int], gap: int) -> Iterator[range]:
    """Yield each run of cards that stand as close as they may."""
    start = 0
    for at in range(1, len(tops) + 1):
        # Two crowds a pixel apart are two crowds that met.
        if at == len(tops) or tops[at] > tops[at - 1] + heights[at - 1] + gap + 1:
            yield range(start, at)
            start = at


def _tops(
    claims: Sequence[Claim],
    heights: Sequence[int],
    rules: ColumnRules,
    chosen: int | None = None,
) -> list[int]:
    slots = [
        CardSlot(claim.wanted_top, height)
        for claim, height in zip(claims, heights, strict=True)
    ]
    tops = place_cards(slots, rules.gap, chosen, rules.highest)
    # Rounding down keeps whole gaps whole; the small change guards against sums
    # that come out a hair below a whole number.
    return [floor(top + 1e-6) for top in tops]


class Column:
    """Places the cards near the view.

    Attributes:
        cards: Where they stand, from top to bottom.
        layouts: How each is laid out, by the note's id.
        order: The notes near the view, in reading order.
        bars: From where to where those highlights go that need no card.
        bare_views: What is known of these, by the note's id.
        left_out: How many notes near the view have none, as there are too many.
    """

    def __init__(self) -> None:
        self.cards: list[PlacedCard] = []
        self.layouts: dict[str, ClosedLayout] = {}
        self.order: list[str] = []
        self.bars: list[MarkClaim] = []
        self.bare_views: dict[str, NoteView] = {}
        self.left_out = 0
        self._claims: list[Claim] = []
        self._rules = ColumnRules(_GAP, HIGHEST, 0)
        self._view_top = 0.0
        self._reach = -1.0

    def is_current_at(self, view_top: float) -> bool:
        """Return whether the cards also serve a view that far down."""
        return abs(view_top - self._view_top) <= self._reach

    def gather(
        self,
        source: CardSource,
        deck: CardDeck,
        view: tuple[float, int],
        chosen: str | None,
        now: datetime,
    ) -> None:
        """Ask for the notes near the view; :meth:`place` then places them.

        Args:
            source: Who knows the notes.
            deck: Who knows how tall their cards are.
            view: The top of the view and its height.
            chosen: The chosen note, which is placed wherever it is.
            now: The time that dates are told by.
        """
        self._view_top, height = view
        self._reach = height / 2
        start, around = self._view_top, _AROUND * height
        marks = list(source.notes_between(start - around, start + height + around))
        if chosen is not None:
            self._include(marks, chosen, source)
        count = len(marks)
        marks = _nearest(marks, chosen, self._view_top)
        self.left_out = count - len(marks)
        views = {n: source.note_view(n) for n, _ in marks}
        self._gather_bars(source, views, dict(marks), height)
        carded = [(n, y) for n, y in marks if n not in self.bare_views or n == chosen]
        layouts = {n: deck.layout_of(views[n], now) for n, _ in carded}
        self.order, self.layouts = [n for n, _ in marks], layouts
        self._claims = [_claim(n, top, layouts[n]) for n, top in carded]
        gap = deck.style.scaled(_GAP)
        self._rules = ColumnRules(gap, HIGHEST, round(_STRAY * height))
        deck.drop_all_but([note_id for note_id, _ in marks])

    def renew(
        self, source: CardSource, deck: CardDeck, notes: Collection[str], now: datetime
    ) -> bool | None:
        """Ask again for those of ``notes`` that have a card or a bar, and stay near.

        Returns:
            Whether anything is another than it was; None if a card has become a bar, or
            a bar a card, so that all are to be asked for.
        """
        is_other = False
        for note_id in notes:
            is_bar = note_id in self.bare_views
            if not is_bar and note_id not in self.layouts:
                continue
            view, extent = source.note_view(note_id), source.passage_extent(note_id)
            if view.is_bare_highlight is not is_bar or extent is None:
                return None
            if is_bar:
                is_other |= self._renew_bar(view, extent)
            else:
                is_other |= self._renew_card(view, extent, deck.layout_of(view, now))
        return is_other

    def _renew_bar(self, view: NoteView, extent: tuple[float, float]) -> bool:
        note_id = view.note.id
        before, self.bare_views[note_id] = self.bare_views[note_id], view
        is_other = said_by(before) != said_by(view)
        for index, bar in enumerate(self.bars):
            if bar.note_id == note_id and (bar.top, bar.bottom) != extent:
                self.bars[index] = MarkClaim(note_id, *extent)
                is_other = True
        return is_other

    def _renew_card(
        self, view: NoteView, extent: tuple[float, float], layout: ClosedLayout
    ) -> bool:
        index = self._index_of(view.note.id)
        if index is None:
            return False
        note_id, claim = view.note.id, self._claims[index]
        before = claim, self.layouts[note_id]
        self._claims[index] = _claim(note_id, extent[0], layout)
        self.layouts[note_id] = layout
        return before != (self._claims[index], layout)

    def _gather_bars(
        self,
        source: CardSource,
        views: dict[str, NoteView],
        tops: dict[str, float],
        height: int,
    ) -> None:
        """Find which notes have no card, and of those that are near where they end."""
        self.bars, self.bare_views = [], {}
        highest, lowest = self._view_top - height, self._view_top + 2 * height
        for note_id, view in views.items():
            if not view.is_bare_highlight:
                continue
            self.bare_views[note_id] = view
            top, span = tops[note_id], view.anchor.span
            is_long = span is not None and len(span) > _LONG
            if lowest < top or (top < highest and not is_long):
                continue
            extent = source.passage_extent(note_id)
            if extent is None or extent[0] == extent[1]:
                del self.bare_views[note_id]
            else:
                self.bars.append(MarkClaim(note_id, top, extent[1]))

    def place(self, chosen: str | None, chosen_height: int, lift: int = 0) -> None:
        """Place the cards gathered last, the chosen one exactly level.

        Args:
            chosen: The chosen note.
            chosen_height: How tall its card is.
            lift: How far above its passage it stands, to be whole.
        """
        index, claims = self._index_of(chosen), list(self._claims)
        if index is not None:
            claim = claims[index]
            claims[index] = replace(claim, wanted_top=claim.wanted_top - lift)
        pinned = None if index is None else (index, chosen_height)
        self.cards = arrange(claims, self._rules, pinned)

    def level_of(self, note_id: str | None) -> float | None:
        """Return where the card of a note would stand level with its passage."""
        index = self._index_of(note_id)
        if index is None:
            return None
        return self._claims[index].wanted_top

    def card(self, note_id: str | None) -> PlacedCard | None:
        """Return where the card of a note stands; None if it is not in the column."""
        for card in self.cards:
            if card.note_id == note_id:
                return card
        return None

    def cards_between(self, top: float, bottom: float) -> list[PlacedCard]:
        """Return the cards of which something stands there, from top to bottom."""
        first = bisect_left(self.cards, top, key=_bottom_of)
        last = bisect_left(self.cards, bottom, key=_top_of)
        return self.cards[first:last]

    def _index_of(self, note_id: str | None) -> int | None:
        for index, claim in enumerate(self._claims):
            if claim.note_id == note_id:
                return index
        return None

    def _include(
        self, marks: list[tuple[str, float]], chosen: str, source: CardSource
    ) -> None:
        """Add the chosen note where it belongs, or in view if it has no place."""
        if any(note_id == chosen for note_id, _ in marks):
            return
        extent = source.passage_extent(chosen)
        place = self._view_top + HIGHEST if extent is None else extent[0]
        insort(marks, (chosen, place), key=_place_of)


def _claim(note_id: str, top: float, layout: ClosedLayout) -> Claim:
    return Claim(note_id, max(top, HIGHEST), layout.height, layout.folded_height)


def _nearest(
    marks: list[tuple[str, float]], chosen: str | None, view_top: float
) -> list[tuple[str, float]]:
    """Return those of ``marks`` nearest to the chosen one, or else the view's top."""
    if len(marks) <= 2 * _MOST:
        return marks
    ids = (at for at, (note_id, _) in enumerate(marks) if note_id == chosen)
    middle = next(ids, bisect_left(marks, view_top, key=_place_of))
    first = max(0, min(middle - _MOST, len(marks) - 2 * _MOST))
    return marks[first : first + 2 * _MOST]


def _top_of(card: PlacedCard) -> int:
    return card.top


def _bottom_of(card: PlacedCard) -> int:
    return card.bottom


def _place_of(mark: tuple[str, float]) -> float:
    return mark[1]
