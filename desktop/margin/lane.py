"""The lane beside a narrow page: where the mark of each note near the view stands.

A note is a mark level with the first line of its passage; marks on one line stand side
by side, and where they are too many, the last says how many more there are.  A bare
highlight is a bar along its lines.  Pixels, downwards those of the document, sideways
those from the left of the lane; sizes are those at 100 per cent.  Nothing is drawn
here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Sequence

MARK = 22
"""The height of a mark, and its width."""
_WITH_DISC = 42
"""The width of one with the disc of a reader before its icon, where there is room."""
_BETWEEN = 3
"""Between two marks on a line."""
_BAR, _BAR_INSET = 3, 3
"""The width of a bar, and between its ends and those of its lines."""
_AROUND_BAR = 4
"""On each side of a bar, so that it can be hit."""
_TRACKS = (0, 6, 12)
"""Where bars beside each other stand in a lane, those that come first."""
_AWAY = 9
"""Between a passage and the card that lies over the page."""


@value
class LanePlace:
    """Where a lane is, in pixels, and how large everything in it is.

    Attributes:
        left: Where it begins, from the left of the margin.
        width: How wide it is; 0 if no mark is shown at all.
        line_height: The height of a line of the story.
        card_right: Where a card over the page ends at most, from the left of what it
            lies on.
        zoom: Per cent of the usual size.
    """

    left: int
    width: int
    line_height: float
    card_right: int
    zoom: int = 100

    def scaled(self, size: float) -> int:
        """Return how large ``size`` is at this zoom."""
        return round(size * self.zoom / 100)


@value
class MarkClaim:
    """What the mark of a note asks for.

    Attributes:
        note_id: Whose mark it is.
        top: The top of the first line of its passage.
        bottom: The bottom of the last one if it is a bare highlight; else None.
        has_disc: Whether it tells by a disc which reader made the note.
    """

    note_id: str
    top: float
    bottom: float | None = None
    has_disc: bool = False


@value
class PlacedMark:
    """Where a mark stands.

    Attributes:
        note_id: Whose it is.
        left: Where it begins in the lane.
        top: Where it begins in the document.
        width: How wide it is.
        height: How high it is.
        is_bar: Whether it is a bar along the lines of a highlight.
        further: The notes that have no mark of their own beside it, if it says how many
            there are; its own is the first of them.
    """

    note_id: str
    left: int
    top: int
    width: int
    height: int
    is_bar: bool = False
    further: tuple[str, ...] = ()

    @property
    def bottom(self) -> int:
        """The first row of pixels below the mark."""
        return self.top + self.height


def place_marks(claims: Sequence[MarkClaim], place: LanePlace) -> list[PlacedMark]:
    """Return where the marks stand, in the order of ``claims``, so far as they fit."""
    lined = [claim for claim in claims if claim.bottom is not None]
    bars = place_bars(lined, [place.scaled(left) for left in _TRACKS], place.zoom)
    rows: list[list[MarkClaim]] = []
    for claim in claims:
        if claim.bottom is not None:
            continue
        if rows and claim.top - rows[-1][0].top < place.scaled(MARK):
            rows[-1].append(claim)
        else:
            rows.append([claim])
    marks = [mark for row in rows for mark in _row(row, bars, place)]
    order = {claim.note_id: at for at, claim in enumerate(claims)}
    return sorted([*bars, *marks], key=lambda mark: order[mark.note_id])


def place_bars(
    claims: Sequence[MarkClaim], tracks: Sequence[int], zoom: int
) -> list[PlacedMark]:
    """Return where the bars of highlights stand, those that overlap side by side.

    Args:
        claims: From which height to which each goes, in reading order.
        tracks: Where a bar can stand; the first is taken first, and again where there
            are more of them at one height than places.
        zoom: Per cent of the usual size.
    """
    ends: list[float] = []  # where the last bar of each track ends
    bars: list[PlacedMark] = []
    inset, around = (round(n * zoom / 100) for n in (_BAR_INSET, _AROUND_BAR))
    width = round(_BAR * zoom / 100) + 2 * around
    for claim in claims:
        assert claim.bottom is not None
        free = (at for at, end in enumerate(ends) if end <= claim.top)
        track = next(free, len(ends) if len(ends) < len(tracks) else 0)
        ends[track : track + 1] = [claim.bottom]
        left, top = tracks[track] - around, round(claim.top) + inset
        height = max(round(claim.bottom) - inset - top, 1)
        bars.append(PlacedMark(claim.note_id, left, top, width, height, is_bar=True))
    return bars


def _row(
    row: Sequence[MarkClaim], bars: Sequence[PlacedMark], place: LanePlace
) -> list[PlacedMark]:
    side, between = place.scaled(MARK), place.scaled(_BETWEEN)
    top = round(row[0].top + (place.line_height - side) / 2)
    beside = (b.left + b.width for b in bars if b.top < top + side and top < b.bottom)
    left = max(beside, default=0)
    marks: list[PlacedMark] = []
    for at, claim in enumerate(row):
        width = place.scaled(_WITH_DISC) if claim.has_disc else side
        if not marks and left + width > place.width:
            width = side  # There is no room for the disc beside a bar.
        is_last = at == len(row) - 1
        needed = left + width + (0 if is_last else between + side)
        if needed > place.width and not (is_last and not marks):
            further = tuple(claim.note_id for claim in row[at:])
            mark = PlacedMark(claim.note_id, left, top, side, side, further=further)
            return [*marks, mark]
        marks.append(PlacedMark(claim.note_id, left, top, width, side))
        left += width + between
    return marks


def card_top(
    passage: tuple[float, float], height: int, view: tuple[float, int], zoom: int
) -> float:
    """Return where a card over the page begins: below its passage, or else above it.

    Where there is room for it on neither side, it stands at the foot of the view.

    Args:
        passage: The top of the first line of its passage and the bottom of the last.
        height: How tall the card is.
        view: The top of the view and its height.
        zoom: Per cent of the usual size.
    """
    away = round(_AWAY * zoom / 100)
    below, above = passage[1] + away, passage[0] - away - height
    top, bottom = view[0] + away, view[0] + view[1] - away
    is_seen = passage[1] > view[0] and passage[0] < view[0] + view[1]
    if below + height <= bottom or not is_seen:
        return below
    return above if above >= top else max(bottom - height, top)
