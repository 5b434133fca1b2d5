"""Page, margin and overview side by side: column and notes are one block, centred.

However wide the pane is, the cards stand right beside the text.  Where there is less
room, first the cards become narrower, then the column.  Pixels; all sizes are those at
100 per cent and grow with the page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QWidget
from typing_extensions import override

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
_LEAST_COLUMN = 80
"""However narrow the pane, the column is that wide."""
_BEFORE_CARDS = 30
"""How much of the gap is the margin's: in it the chosen card steps to the text."""


@value
class ReadingBlock:
    """Where column and notes stand in a pane, in pixels from its left edge.

    Attributes:
        left: Where the column begins.
        column: How wide it is.
        notes_left: Where the cards begin.
        notes: How wide these are; 0 if no notes are shown.
    """

    left: int
    column: int
    notes_left: int = 0
    notes: int = 0


def block_in(
    room: int, column: int, zoom: int = 100, *, has_margin: bool = True
) -> ReadingBlock:
    """Return where column and notes stand in ``room`` pixels.

    Args:
        room: The width between panel and overview.
        column: The width of the column where there is room for it.
        zoom: Per cent of the size the author prefers.
        has_margin: Whether notes are shown beside the text.
    """
    inside = room - 2 * _AIR
    if not has_margin:
        column = max(min(column, inside), _LEAST_COLUMN)
        return ReadingBlock(max((room - column) // 2, _AIR), column)
    gap, most, fewest = (round(n * zoom / 100) for n in (_GAP, _CARDS, _LEAST_CARDS))
    cards = min(max(inside - gap - column, fewest), most)
    column = max(min(column, inside - gap - cards), _LEAST_COLUMN)
    left = (room - column - gap - cards) // 2
    return ReadingBlock(left, column, left + column + gap, cards)


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
        margin.set_zoom(zoom)
        for part in (page, margin, overview):
            part.setParent(self)
            part.installEventFilter(self)
        self.setFocusProxy(page)

    @property
    def block(self) -> ReadingBlock:
        """Where column and notes stand now."""
        return self._block_for(self._page.type_setting)

    def set_type(self, setting: TypeSetting, zoom: int) -> None:
        """Set the page in other type, and everything beside it as large as that."""
        self._zoom = zoom
        block = self._block_for(setting)
        self._page.set_type(setting, (block.left, block.column))
        self._margin.set_zoom(zoom)
        self._arrange()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
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
    def minimumSizeHint(self) -> QSize:
        return QSize(2 * _AIR + 4 * _LEAST_COLUMN, 2 * _LEAST_COLUMN)

    def _block_for(self, setting: TypeSetting) -> ReadingBlock:
        has_margin = not self._margin.isHidden()
        return block_in(self._room(), setting.column, self._zoom, has_margin=has_margin)

    def _room(self) -> int:
        overview = self._overview
        beside = 0 if overview.isHidden() else overview.sizeHint().width()
        return self.width() - beside

    def _arrange(self) -> None:
        room, height, block = self._room(), self.height(), self.block
        ends = room
        if block.notes:
            ends = block.notes_left - round(_BEFORE_CARDS * self._zoom / 100)
        self._page.place_column((block.left, block.column))
        self._page.setGeometry(0, 0, ends, height)
        self._margin.setGeometry(ends, 0, room - ends, height)
        self._margin.place_cards(block.notes_left - ends, block.notes)
        self._overview.setGeometry(room, 0, self.width() - room, height)
