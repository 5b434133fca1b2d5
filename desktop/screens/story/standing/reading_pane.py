"""Page, margin and overview side by side: column and notes are one block, centred.

However wide the pane is, the cards stand right beside the text; where all of it stands
is worked out by :mod:`desktop.screens.story.standing.reading_block`.  Pixels.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.margin.lane import LanePlace
from desktop.screens.story.standing.reading_block import (
    AIR,
    LEAST_COLUMN,
    ReadingBlock,
    block_of,
    least_width,
    page_end,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QWheelEvent

    from desktop.margin.margin import Margin
    from desktop.page.page_view import PageView
    from desktop.panels.overview import Overview
    from desktop.typography.type_setting import TypeSetting

_CARD_OUT = 6
"""Between the right edges of a card over the page and of the column."""


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
        setting, has_margin = self._page.type_setting, not self._margin.isHidden()
        overview = self.width() - self._room()
        return least_width(setting, self._zoom, has_margin=has_margin) + overview

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
        return QSize(2 * AIR + 4 * LEAST_COLUMN, 2 * LEAST_COLUMN)

    def _block_for(self, setting: TypeSetting) -> ReadingBlock:
        has_margin = not self._margin.isHidden()
        return block_of(self._room(), setting, self._zoom, has_margin=has_margin)

    def _room(self) -> int:
        overview = self._overview
        beside = 0 if overview.isHidden() else overview.sizeHint().width()
        return self.width() - beside

    def _arrange(self) -> None:
        if not self._is_placed:
            return  # it is not known yet how much room there is
        room, height, block = self._room(), self.height(), self.block
        ends = page_end(block, room, self._zoom)
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
