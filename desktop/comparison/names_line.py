"""The names of two compared texts, above the columns in which they are read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.text.diff import Fate
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from desktop.comparison.row_layout import Columns
    from desktop.comparison.style import ComparisonStyle

_GAP = 24
"""Between the two names in one column, in pixels."""


class NamesLine(QWidget):
    """Names both texts, each above its column or both above the one there is."""

    accessible_role = QAccessible.Role.StaticText

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = ("", "")
        self._style: ComparisonStyle | None = None
        self._columns: Columns | None = None

    def show_names(self, old_name: str, new_name: str) -> None:
        """Call the texts so."""
        self._names = (old_name, new_name)
        self.setAccessibleName(
            translate("From {old} to {new}", old=old_name, new=new_name)
        )
        self.update()

    def show_columns(self, style: ComparisonStyle, columns: Columns) -> None:
        """Stand above ``columns``, in that type."""
        self._style, self._columns = style, columns
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._style is None or self._columns is None:
            return
        painter = QPainter(self)
        line = QColor(self._style.theme.line)
        painter.fillRect(self.rect(), QColor(self._style.theme.page))
        painter.fillRect(0, self.height() - 1, self.width(), 1, line)
        if len(self._columns.lefts) > 1:
            self._paint_apart(painter, self._style, self._columns)
        else:
            self._paint_together(painter, self._style, self._columns)

    def _paint_apart(
        self, painter: QPainter, style: ComparisonStyle, columns: Columns
    ) -> None:
        font = style.bold_fine_font()
        painter.setFont(font)
        painter.setPen(QColor(style.theme.quiet))
        for left, name in zip(columns.lefts, self._names, strict=True):
            self._paint_name(
                painter, QRectF(left, 0, columns.width, self.height()), name
            )
        middle = round(columns.page / 2)
        painter.fillRect(middle, 0, 1, self.height(), QColor(style.theme.line))

    def _paint_together(
        self, painter: QPainter, style: ComparisonStyle, columns: Columns
    ) -> None:
        left, right = columns.lefts[0], columns.lefts[0] + columns.width
        for name, fate in zip(self._names, (Fate.WENT, Fate.CAME), strict=True):
            font = style.bold_fine_font()
            font.setStrikeOut(fate is Fate.WENT)
            painter.setFont(font)
            painter.setPen(style.colour(fate))
            where = QRectF(left, 0, max(right - left, 0), self.height())
            left += self._paint_name(painter, where, name) + _GAP

    def _paint_name(self, painter: QPainter, where: QRectF, name: str) -> float:
        """Draw ``name`` and return how wide it is."""
        metrics = QFontMetricsF(QFont(painter.font()))
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, where.width())
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(where, flags | Qt.TextFlag.TextSingleLine, shown)
        return metrics.horizontalAdvance(shown)
