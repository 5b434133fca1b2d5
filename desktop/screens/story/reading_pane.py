"""Page, margin and overview side by side: column and notes are one block, centred.

However wide the pane is, the cards stand right beside the text.  Where there is less
room, first the cards become narrower, then the column; where that is not enough, the
margin gives way to a lane in which each note is a mark.  Pixels; all sizes are those at
100 per cent and grow with the page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.margin.lane import LanePlace
from desktop.value import value

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QWheelEvent

    from desktop.margin.margin import Margin
    from desktop.page.page_view import PageView
    from desktop.panels.overview import Overview
    from desktop.typography.type_setting import TypeSetting

_AIR = 24
"""Beside the block, at least; the same at any zoom."""
_GAP, _CARDS, _LEAST_CARDS = 36, 312, 240
"""Between column and cards; how wide these are, and where there is little room."""
_LANE_GAP, _LANE, _LEAST_LANE = 16, 84, 44
"""The same for the lane of marks."""
_LEAST_COLUMN = 80
"""However narrow the pane, the column is that wide."""
_BEFORE_CARDS, _BEFORE_LANE = 30, 8
"""How much of the gap is the margin's: in it the chosen card steps to the text."""
_CARD_OUT = 6
"""Between the right edges of a card over the page and of the column."""


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
    least, inside = min(least, column), room - 2 * _AIR
    if not has_margin:
        column = max(min(column, inside), _LEAST_COLUMN)
        return ReadingBlock(max((room - column) // 2, _AIR), column)
    gap, most, fewest = (round(n * zoom / 100) for n in (_GAP, _CARDS, _LEAST_CARDS))
    if inside < least + gap + fewest:
        return _beside_lane(room, column, least, zoom)
    cards = min(max(inside - gap - column, fewest), most)
    column = min(column, inside - gap - cards)
    left = (room - column - gap - cards) // 2
    return ReadingBlock(left, column, left + column + gap, cards)


def _beside_lane(room: int, column: int, least: int, zoom: int) -> ReadingBlock:
    gap, most, fewest = (round(n * zoom / 100) for n in (_LANE_GAP, _LANE, _LEAST_LANE))
    inside = room - _AIR - gap  # to the right the lane has air of its own
    lane = min(max(inside - least, fewest), most)
    column = max(min(column, inside - lane), _LEAST_COLUMN)
    left = max((room - column - gap - lane) // 2, _AIR)
    return ReadingBlock(left, column, left + column + gap, lane, is_lane=True)


class ReadingPane(QWidget):
    """Holds a page, its margin and its overview, and gives each its place."""

    def __init__(
        self,
        page: PageView,
        margin: Margin,
        overview: Overview,
        zoom: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._page, self._margin, self._overview = page, margin, overview
        self._zoom = zoom
        self._is_placed = False
        margin.set_zoom(zoom)
        for part in (page, margin, overview):
            part.setParent(self)
            part.installEventFilter(self)
        self.setFocusProxy(page)

    @property
    def block(self) -> ReadingBlock:
        """Where column and notes stand now."""
        return self._block_for(self._page.type_setting)

    @property
    def least_width(self) -> int:
        """How wide it must be for the text not to be squeezed, in pixels."""
        beside = 0 if self._margin.isHidden() else _LANE_GAP + _LANE
        column = self._page.type_setting.least_column
        overview = self.width() - self._room()
        return column + round(beside * self._zoom / 100) + _AIR + overview

    def set_type(self, setting: TypeSetting, zoom: int) -> None:
        """Set the page in other type, and everything beside it as large as that."""
        self._zoom = zoom
        block = self._block_for(setting)
        place = (block.left, block.column) if self._is_placed else None
        self._page.set_type(setting, place)
        self._margin.set_zoom(zoom)
        self._arrange()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._is_placed = True
        self._arrange()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._arrange()
        return super().eventFilter(watched, event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        self._margin.wheelEvent(event)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        # The open card may lie here, over the page.
        is_next = self._margin.step_focus(is_forward=next)
        return is_next or super().focusNextPrevChild(next)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(2 * _AIR + 4 * _LEAST_COLUMN, 2 * _LEAST_COLUMN)

    def _block_for(self, setting: TypeSetting) -> ReadingBlock:
        column, least = setting.column, setting.least_column
        has_margin = not self._margin.isHidden()
        return block_in(self._room(), column, least, self._zoom, has_margin=has_margin)

    def _room(self) -> int:
        overview = self._overview
        beside = 0 if overview.isHidden() else overview.sizeHint().width()
        return self.width() - beside

    def _arrange(self) -> None:
        if not self._is_placed:
            return  # it is not known yet how much room there is
        room, height, block = self._room(), self.height(), self.block
        ends = room
        if block.notes:
            before = _BEFORE_LANE if block.is_lane else _BEFORE_CARDS
            ends = block.notes_left - round(before * self._zoom / 100)
        self._page.place_column((block.left, block.column))
        self._page.setGeometry(0, 0, ends, height)
        self._margin.setGeometry(ends, 0, room - ends, height)
        if block.notes and not block.is_lane:
            self._margin.place_cards(block.notes_left - ends, block.notes)
        else:
            self._margin.place_marks(self._lane(block, ends), self)
        self._overview.setGeometry(room, 0, self.width() - room, height)

    def _lane(self, block: ReadingBlock, margin_left: int) -> LanePlace:
        """Return where the lane is; without a margin it has no width."""
        left = block.notes_left - margin_left if block.notes else 0
        most = round(_CARD_OUT * self._zoom / 100)
        return LanePlace(
            left=left,
            width=block.notes,
            line_height=self._page.type_setting.line_height,
            card_right=min(block.left + block.column - most, self._room() - most),
            zoom=self._zoom,
        )
