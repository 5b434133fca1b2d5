"""The formats a story is given away in, listed at the left of Export."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from typing_extensions import override

from desktop.appearance.fonts import line_height
from desktop.appearance.icons import icon
from desktop.screens.exchange.offers import Offer
from desktop.widgets.row_list import (
    INSET,
    ROW,
    ChoiceList,
    Index,
    RowDelegate,
    RowModel,
    draw_line,
    is_current,
    strong,
)
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from desktop.appearance.theme import Theme

_ROW = 50
_ICON = 16
_BEFORE_ICON, _AFTER_ICON = 3, 12
_SLACK = 4
"""What letters may take beside their advance."""
_RAISED = 7
"""How far below the top of a row its first line begins, in pixels."""


class _OfferModel(RowModel[Offer]):
    """What is offered."""

    @override
    def words_of(self, row: Offer) -> str:
        return row.format.label

    @override
    def spoken(self, row: Offer) -> str:
        return ", ".join(filter(None, (row.format.label, row.format.purpose)))

    @override
    def choice_of(self, row: Offer) -> str:
        return row.name


class _OfferDelegate(RowDelegate):
    """Draws an icon, and beside it what it is called and for whom it is."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        words = 2 * line_height(option.font) + 2 * _RAISED
        return QSize(0, max(words, _ROW))

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        offer: Offer = index.data(ROW)
        painter.save()
        room = self.paint_row(painter, option, is_current(option, index))
        height = line_height(option.font)
        left = room.left() + _BEFORE_ICON
        top = room.top() + (room.height() - 2 * height) // 2
        sign = QRect(left, top + (height - _ICON) // 2, _ICON, _ICON)
        icon(offer.icon, self.theme.text).paint(painter, sign)
        line = QRect(room)
        line.setLeft(left + _ICON + _AFTER_ICON)
        line.setTop(top)
        line.setHeight(height)
        painter.setFont(strong(option.font))
        painter.setPen(QColor(self.theme.text))
        draw_line(painter, line, offer.format.label)
        line.translate(0, height)
        painter.setFont(option.font)
        painter.setPen(QColor(self.theme.quiet))
        draw_line(painter, line, offer.format.purpose)
        painter.restore()


class FormatList(ChoiceList):
    """Formats, of which one is chosen."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._offers = _OfferModel()
        super().__init__(
            _OfferDelegate(theme), self._offers, translate("Give it to"), parent
        )
        self.setObjectName("formats")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def width_of(self, offers: Sequence[Offer]) -> int:
        """Return how wide the list must be for all words of ``offers``, in pixels."""
        self.ensurePolished()
        plain, bold = QFontMetrics(self.font()), QFontMetrics(strong(self.font()))
        words = max(
            max(
                bold.horizontalAdvance(each.format.label),
                plain.horizontalAdvance(each.format.purpose),
            )
            for each in offers
        )
        return words + _BEFORE_ICON + _ICON + _AFTER_ICON + 2 * INSET + _SLACK

    def show_offers(self, offers: Sequence[Offer], chosen: str) -> None:
        """List ``offers``, the one called ``chosen`` chosen."""
        self._offers.show_rows(offers)
        self.choose(chosen)
