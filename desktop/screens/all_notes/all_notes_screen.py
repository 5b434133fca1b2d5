"""The table of all notes as it stands in the window: head, filters, rows, foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.appearance.fonts import UI_SIZE
from desktop.appearance.theme import PANEL_SHEET, zoomed_sheet
from desktop.screens.all_notes.row_painting import TableStyle
from desktop.screens.all_notes.table_foot import TableFoot
from desktop.screens.all_notes.table_top import SIDE, FilterRow, TableTop
from desktop.screens.all_notes.table_view import NoteTableView
from desktop.widgets.labels import plain_label

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop.appearance.theme import Theme
    from desktop.screens.all_notes.note_table import NoteTable

_WIDEST = 1680
"""How wide the table becomes at most, in pixels at 100 per cent: a row is one line."""


class AllNotesScreen(QFrame):
    """Everything that is seen of the table.

    Attributes:
        top, filters, view, foot: Its parts, downwards.
    """

    def __init__(
        self, table: NoteTable, style: TableStyle, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        theme = style.theme
        self.top = TableTop(theme, self)
        self.filters = FilterRow(theme, self)
        self.view = NoteTableView(table, style, self)
        self.foot = TableFoot(theme, self)
        self._nothing = plain_label(self, "nothing", wraps=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._style = style
        self._lay_out()
        self.setFocusProxy(self.view)
        self.show_style(style)

    def show_style(self, style: TableStyle) -> None:
        """Draw in that type and these colours from now on."""
        self._style = style
        sheet = zoomed_sheet(PANEL_SHEET, style.theme, UI_SIZE, style.zoom)
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)
        self.view.show_style(style)
        self._show_sides()

    def show_theme_and_zoom(self, theme: Theme, zoom: int, family: str) -> None:
        """Draw in these colours and that size, passages in that family."""
        self.show_style(TableStyle(theme, zoom, family))

    def show_nothing(self, words: str) -> None:
        """Show a sentence where no row is; the rows again if it is empty."""
        self._nothing.setText(words)
        self._shown.setCurrentWidget(self._nothing if words else self._around)

    def _lay_out(self) -> None:
        self._around = QWidget(self)
        self._sides = QHBoxLayout(self._around)
        self._sides.addWidget(self.view)
        self._shown = QStackedWidget(self)
        self._shown.addWidget(self._around)
        self._shown.addWidget(self._nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.top)
        layout.addWidget(self.filters)
        layout.addWidget(self._shown, 1)
        layout.addWidget(self.foot)

    def _show_sides(self) -> None:
        style = self._style
        spare = (self.width() - style.scaled(_WIDEST)) // 2
        side = max(style.scaled(SIDE), spare)
        self._sides.setContentsMargins(side, 0, side, 0)
        self.top.show_style(style, side)
        self.filters.show_style(style, side)
        self.foot.show_style(style, side)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_sides()
