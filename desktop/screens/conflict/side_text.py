"""The text of one side of a conflict, as tall as it has to be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from desktop.comparison.cell_layout import CellLayout
from desktop.comparison.cell_painting import paint_cell

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from desktop.comparison.cells import Cell
    from desktop.comparison.style import ComparisonStyle

_DIMMED = 0.38
"""How much is seen of a side that is not taken."""

_LEAST_WIDTH = 160
"""In pixels."""


class SideText(QWidget):
    """Shows a cell; it is plain text, whatever is in it."""

    def __init__(
        self, cell: Cell, style: ComparisonStyle, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._cell = cell
        self._style = style
        self._is_dimmed = False
        self._layout: CellLayout | None = None
        self._laid_width = 0
        self.setAccessibleName(cell.text.replace("\u2028", "\n"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_dimmed(self, is_dimmed: bool) -> None:
        """Draw it as something that is not taken, or as it is."""
        self._is_dimmed = is_dimmed
        self.update()

    def show_type(self, style: ComparisonStyle) -> None:
        """Draw it in that type and its colours."""
        self._style = style
        self._layout = None
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(_LEAST_WIDTH, self.heightForWidth(self.width()))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_WIDTH, self._style.line_height)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return round(self._laid_out(max(width, _LEAST_WIDTH)).height)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(_DIMMED if self._is_dimmed else 1.0)
        paint_cell(painter, self._laid_out(self.width()), QPointF(0, 0))

    def _laid_out(self, width: int) -> CellLayout:
        if self._layout is None or self._laid_width != width:
            self._layout = CellLayout(self._cell, self._style, float(width))
            self._laid_width = width
        return self._layout
