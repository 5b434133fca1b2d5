"""Where the page stands in the window, beside panel, notes and overview.

Column and notes are one block, centred.  Where there is less room, first the cards
become narrower, then the column; where that is not enough, the margin gives way to a
lane of marks.  Pixels; all sizes are those at 100 per cent and grow with the page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.value import value

if TYPE_CHECKING:
    from desktop.typography.type_setting import TypeSetting

AIR = 24
"""Beside the block, at least; the same at any zoom."""
_GAP, _CARDS, _LEAST_CARDS = 36, 312, 240
"""Between column and cards; how wide these are, and where there is little room."""
LANE_GAP, LANE, _LEAST_LANE = 16, 84, 44
"""The same for the lane of marks."""
LEAST_COLUMN = 80
"""However narrow the pane, the column is that wide."""
_BEFORE_CARDS, _BEFORE_LANE = 30, 8
"""How much of the gap is the margin's: in it the chosen card steps to the text."""
_NARROW = 1180
"""The width of the screen, in pixels, below which the contents fold away."""


@value
class ReadingBlock:
    """Where column and notes stand in a pane, in pixels from its left edge.

    Attributes:
        left: Where the column begins.
        column: How wide it is.
        notes_left: Where the cards begin, or the lane.
        notes: How wide these are; 0 if no notes are shown.
        is_lane: Whether the notes are marks in a lane.
    """

    left: int
    column: int
    notes_left: int = 0
    notes: int = 0
    is_lane: bool = False


def block_in(
    room: int, column: int, least: int, zoom: int = 100, *, has_margin: bool = True
) -> ReadingBlock:
    """Return where column and notes stand in ``room`` pixels.

    Args:
        room: The width between panel and overview.
        column: The width of the column where there is room for it.
        least: How narrow it may become before the cards give way.
        zoom: Per cent of the size the author prefers.
        has_margin: Whether notes are shown beside the text.
    """
    least, inside = min(least, column), room - 2 * AIR
    if not has_margin:
        column = max(min(column, inside), LEAST_COLUMN)
        return ReadingBlock(max((room - column) // 2, AIR), column)
    gap, most, fewest = (round(n * zoom / 100) for n in (_GAP, _CARDS, _LEAST_CARDS))
    if inside < least + gap + fewest:
        return _beside_lane(room, column, least, zoom)
    cards = min(max(inside - gap - column, fewest), most)
    column = min(column, inside - gap - cards)
    left = (room - column - gap - cards) // 2
    return ReadingBlock(left, column, left + column + gap, cards)


def _beside_lane(room: int, column: int, least: int, zoom: int) -> ReadingBlock:
    gap, most, fewest = (round(n * zoom / 100) for n in (LANE_GAP, LANE, _LEAST_LANE))
    inside = room - AIR - gap  # to the right the lane has air of its own
    lane = min(max(inside - least, fewest), most)
    column = max(min(column, inside - lane), LEAST_COLUMN)
    left = max((room - column - gap - lane) // 2, AIR)
    return ReadingBlock(left, column, left + column + gap, lane, is_lane=True)


def block_of(
    room: int, setting: TypeSetting, zoom: int, *, has_margin: bool
) -> ReadingBlock:
    """Return the same for a page in type of that ``setting``."""
    column, least = setting.column, setting.least_column
    return block_in(room, column, least, zoom, has_margin=has_margin)


def page_end(block: ReadingBlock, room: int, zoom: int) -> int:
    """Return where the page ends and the margin begins in ``room`` pixels."""
    if not block.notes:
        return room
    before = _BEFORE_LANE if block.is_lane else _BEFORE_CARDS
    return block.notes_left - round(before * zoom / 100)


def least_width(setting: TypeSetting, zoom: int, *, has_margin: bool) -> int:
    """Return how wide it must be for the text not to be squeezed, in pixels.

    What the overview takes is not counted.
    """
    beside = LANE_GAP + LANE if has_margin else 0
    return setting.least_column + round(beside * zoom / 100) + AIR


def has_room_for_contents(width: int, zoom: int) -> bool:
    """Return whether contents stand beside the page in a screen of that ``width``."""
    return width >= _NARROW * zoom / 100
