"""The list of lenses over the page: a digit, Enter or a click chooses one.

What is typed leaves those that have it in their names.  How much each lens found comes
when it is counted.  Sizes are in pixels.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from typing_extensions import override

from desktop.appearance.icons import icon
from desktop.lenses.finding import LensName
from desktop.panels.choice_popup import ChoicePopup
from desktop.panels.lenses.lens_faces import lens_icon, lens_title
from desktop.panels.lenses.panel_type import (
    PanelType,
    cap_width,
    draw_cap,
    draw_words,
)
from desktop.value import value
from desktop.widgets.row_list import (
    ROW,
    ChoiceList,
    Index,
    RowDelegate,
    RowModel,
    is_current,
)
from desktop.wording.numbers import grouped
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from desktop.appearance.theme import Theme

_WIDTH = 296
_ROW = 34
_PARTED = 10
"""Above the row for no lens, with the line that parts it from the lenses."""
_ICON, _NAME = 18, 36
"""The side of the icon, and from the left of the row to the name."""
_COUNT = 44
"""Between the count and the end of the row, where the digit stands."""
_DOT = 4
_OFF = "L"


@value
class LensRow:
    """One line of the list.

    Attributes:
        lens: The lens; None for no lens.
        key: The key that chooses it.
        count: How much it found; None if that is not counted.
        is_on: Whether the story is looked at through it now.
    """

    lens: LensName | None
    key: str
    count: int | None = None
    is_on: bool = False

    @property
    def words(self) -> str:
        """What it is called."""
        return translate("No lens") if self.lens is None else lens_title(self.lens)


class LensRows(RowModel[LensRow]):
    """The lines of the list."""

    @override
    def words_of(self, row: LensRow) -> str:
        return row.words

    @override
    def spoken(self, row: LensRow) -> str:
        counted = "" if row.count is None else grouped(row.count)
        on = translate("on") if row.is_on else ""
        key = translate("key {key}", key=row.key)
        return ", ".join(filter(None, (row.words, counted, on, key)))

    @override
    def choice_of(self, row: LensRow) -> LensRow:
        return row

    def change(self, rows: tuple[LensRow, ...]) -> None:
        """Say of the same lenses something else; the keys stay where they are."""
        self.rows = rows
        if rows:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))


class LensDelegate(RowDelegate):
    """Draws a lens: its icon, its name, how much it found, its digit."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: LensRow = index.data(ROW)
        style = PanelType(self.theme, option.font)
        above = style.px(_PARTED) if row.lens is None and index.row() else 0
        return QSize(0, style.row(_ROW) + above)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        row: LensRow = index.data(ROW)
        style, theme = PanelType(self.theme, option.font), self.theme
        painter.save()
        if row.lens is None and index.row():
            line = QRect(option.rect)
            line.setHeight(1)
            painter.fillRect(line.translated(0, style.px(4)), QColor(theme.line))
            option.rect.setTop(option.rect.top() + style.px(_PARTED))
        room = QRectF(self.paint_row(painter, option, is_current(option, index)))
        wide = cap_width(row.key, style)
        middle = room.center().y() + 0.5
        draw_cap(painter, room.right() - wide, middle, row.key, style)
        self._paint_count(painter, room, row, style)
        left = style.px(_NAME) if row.lens is not None else 0
        if row.lens is not None:
            side = style.px(_ICON)
            top = round(middle - side / 2)
            place = QRect(round(room.left()) + style.px(2), top, side, side)
            icon(lens_icon(row.lens), theme.text).paint(painter, place)
        words = room.adjusted(left, 0, -style.px(_COUNT) * 2, 0)
        colour = theme.quiet if row.lens is None else theme.text
        font = style.bold if row.is_on else style.plain
        draw_words(painter, words, row.words, font, colour)
        painter.restore()

    def _paint_count(
        self, painter: QPainter, room: QRectF, row: LensRow, style: PanelType
    ) -> None:
        if row.lens is None:
            return
        place = room.adjusted(room.width() / 2, 0, -style.px(_COUNT), 0)
        quiet = self.theme.quiet
        if row.count is not None:
            words = grouped(row.count)
            draw_words(painter, place, words, style.plain, quiet, is_right=True)
            return
        side = style.px(_DOT)
        dot = QRectF(place.right() - side, place.center().y() - side / 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.edge))
        painter.drawEllipse(dot)


class LensList(ChoicePopup):
    """Lenses to choose from; it has the keys until one is chosen or Esc pressed.

    Signals:
        chosen: A lens is to be looked through; carries its ``LensName``, None for none.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(translate("Which lens?"), _WIDTH, parent)
        self._counts: dict[LensName, int] = {}
        self._on: LensName | None = None
        self._rows = LensRows(self)
        self._hold(
            ChoiceList(LensDelegate(theme), self._rows, translate("Lenses"), self)
        )
        self._field.textChanged.connect(self._fill)
        self._list.row_chosen.connect(self._on_row_chosen)
        self._fill()

    @property
    def rows(self) -> tuple[LensRow, ...]:
        """What can be chosen now."""
        return self._rows.rows

    def show_counts(self, counts: Mapping[LensName, int]) -> None:
        """Show how much lenses found; those that are missing are not counted yet."""
        self._counts = dict(counts)
        self._rows.change(self._found())

    def show_lens(self, lens: LensName | None) -> None:
        """Show which lens is looked through now; None if none is."""
        self._on = lens
        self._fill()

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._list.show_theme(theme)

    @override
    def open_at(self, place: QRect) -> None:
        """Show the list by ``place`` on the screen, where nothing is typed yet."""
        self._field.clear()
        super().open_at(place)

    @override
    def _enter(self, held: Qt.KeyboardModifier) -> None:
        self._choose(self._list.chosen)

    @override
    def _is_key(self, typed: str) -> bool:
        rows = [row for row in self.rows if typed and row.key == typed.upper()]
        if rows:
            self._choose(rows[0])
        return bool(rows)

    def _on_row_chosen(self, index: Index) -> None:
        self._choose(self._rows.row_at(index))

    def _choose(self, row: object) -> None:
        if isinstance(row, LensRow):
            self.close()
            self.chosen.emit(row.lens)

    def _found(self) -> tuple[LensRow, ...]:
        """Return the lenses that have what is typed in their names."""
        typed = " ".join(self._field.text().split()).casefold()
        rows = [
            LensRow(lens, str(digit), self._counts.get(lens), lens is self._on)
            for digit, lens in enumerate(LensName, 1)
        ]
        rows.append(LensRow(None, _OFF))
        return tuple(row for row in rows if typed in row.words.casefold())

    def _fill(self) -> None:
        self._rows.show_rows(self._found())
        on = (n for n, row in enumerate(self.rows) if row.is_on)
        self._list.choose_row(next(on, 0))
        self._fit(self._height())

    def _height(self) -> int:
        """Return how high the rows are together."""
        self.ensurePolished()
        heights = (self._list.sizeHintForRow(row) for row in range(len(self.rows)))
        return max(sum(heights), _ROW)
