"""Chips side by side, in as many lines as they need: tags, and the readers of a story.

A click chooses one alone, or lets it go; with Ctrl it is added to those that are on, or
taken from them.  The arrow keys go from one to the next, and Space or Enter is a click.
Pixels at 100 per cent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QFontInfo,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import (
    QListView,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QStyleOptionViewItem,
)
from typing_extensions import override

from desktop.appearance.fonts import line_height, magnification, ui_font
from desktop.appearance.reader_disc import DISC, DISC_GAP, paint_disc, paint_own_ring
from desktop.value import value
from desktop.widgets.keyboard import PRESSING, is_bare
from desktop.widgets.labels import plain_tip
from desktop.widgets.row_list import (
    ROW,
    Index,
    RowDelegate,
    RowList,
    RowModel,
    draw_line,
)
from desktop.wording.numbers import grouped

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from desktop.annotations.makers import Maker
    from desktop.appearance.theme import Theme

_HEIGHT, _LEAD = 21, 6
"""The least height of a chip; what is above and below its words together."""
_SIDE = 8
"""Before the words of a chip, and after its count."""
_GAP = 5
"""Between words and count."""
SPACE = 6
"""Between two chips."""
_RESERVE = 2
"""Qt breaks a line of chips that only just fits."""


@value
class Chip:
    """Something notes can be asked to be.

    Attributes:
        id: What it stands for.
        words: What is written on it.
        count: How many notes are so; None if it is not counted.
        is_on: Whether only such notes are shown.
        spoken: The same for those who do not see it.
        tip: What a click does.
        maker: Whose disc stands before the words.
        has_ring: Whether the ring of one's own notes does.
        is_calm: Whether it needs no colour to say that it is on: as most often it is.
    """

    id: object
    words: str
    count: int | None = None
    is_on: bool = False
    spoken: str = ""
    tip: str = ""
    maker: Maker | None = None
    has_ring: bool = False
    is_calm: bool = False

    @property
    def is_coloured(self) -> bool:
        """Whether its colour says that it is on."""
        return self.is_on and not self.is_calm

    @property
    def has_disc(self) -> bool:
        """Whether a disc or a ring stands before the words."""
        return self.maker is not None or self.has_ring


class _ChipRows(RowModel[Chip]):
    """The chips, in order."""

    @override
    def words_of(self, row: Chip) -> str:
        return row.words

    @override
    def spoken(self, row: Chip) -> str:
        return row.spoken or row.words

    @override
    def tip_of(self, row: Chip) -> str | None:
        return plain_tip(row.tip)


class _ChipDelegate(RowDelegate):
    """Draws a chip: a disc if it has one, its words, its count."""

    def __init__(self, theme: Theme, *, is_outlined: bool) -> None:
        super().__init__(theme)
        self.most_width = 0
        self._is_outlined = is_outlined

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        chip: Chip = index.data(ROW)
        font = chip_font(option.font)
        metrics, times = QFontMetrics(font), magnification(option.font)
        width = metrics.horizontalAdvance(chip.words) + self._start(chip, times)
        if chip.count is not None:
            width += _GAP + metrics.horizontalAdvance(grouped(chip.count))
        height = max(round(_HEIGHT * times), line_height(font) + _LEAD)
        wanted = width + round(_SIDE * times) + 1
        return QSize(min(wanted, self.most_width), height)

    def _start(self, chip: Chip, times: float) -> int:
        disc = DISC + DISC_GAP if chip.has_disc else 0
        side = _SIDE if self._is_outlined or not chip.has_disc else 1
        return round((side + disc) * times)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        chip: Chip = index.data(ROW)
        times = magnification(option.font)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_pill(painter, option, chip)
        self._paint_disc(painter, option.rect, chip, times)
        painter.setFont(chip_font(option.font))
        room = option.rect.adjusted(
            self._start(chip, times), 0, -round(_SIDE * times), 0
        )
        if chip.count is not None:
            count = grouped(chip.count)
            ink = self.theme.accent_text if chip.is_coloured else self.theme.quiet
            painter.setPen(QColor(ink))
            draw_line(painter, room, count, Qt.AlignmentFlag.AlignRight)
            width = painter.fontMetrics().horizontalAdvance(count)
            room.setRight(room.right() - width - _GAP + 1)
        painter.setPen(self._ink(chip))
        draw_line(painter, room.adjusted(0, 0, 1, 0), chip.words)
        painter.restore()

    def _ink(self, chip: Chip) -> QColor:
        if chip.is_coloured:
            return QColor(self.theme.accent_text)
        is_plain = chip.has_disc or chip.is_calm
        return QColor(self.theme.text if is_plain else self.theme.accent)

    def _paint_pill(
        self, painter: QPainter, option: QStyleOptionViewItem, chip: Chip
    ) -> None:
        has_keys = bool(option.state & QStyle.StateFlag.State_HasFocus)
        is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if not (chip.is_on or has_keys or is_hovered or self._is_outlined):
            return
        fill = QColor(self.theme.accent if chip.is_coloured else self.theme.selected)
        if not chip.is_on:
            fill.setAlphaF(0.5 if is_hovered else 0.0)
        painter.setBrush(fill)
        edge = self.theme.accent if has_keys else self.theme.line
        painter.setPen(QPen(QColor(edge), 2.0 if has_keys else 1.0))
        inset = 1.0 if has_keys else 0.5
        pill = QRectF(option.rect).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        if has_keys and chip.is_coloured:  # the ring of the keys would not be seen
            painter.setPen(QColor(self.theme.accent_text))
            within = pill.adjusted(2, 2, -2, -2)
            painter.drawRoundedRect(within, within.height() / 2, within.height() / 2)

    def _paint_disc(
        self, painter: QPainter, room: QRect, chip: Chip, times: float
    ) -> None:
        side = min(round(DISC * times), room.height() - 2)
        left = room.left() + round((_SIDE if self._is_outlined else 1) * times)
        middle = room.top() + room.height() / 2
        if chip.maker is not None:
            paint_disc(painter, left, middle, side, chip.maker, self.theme)
        elif chip.has_ring:
            ink = self.theme.accent_text if chip.is_coloured else None
            paint_own_ring(painter, left, middle, side, self.theme, ink)


def chip_font(base: QFont) -> QFont:
    """Return the font of a chip among text in ``base``: one pixel smaller."""
    return ui_font(max(QFontInfo(base).pixelSize() - 1, 9))


class ChipList(RowList):
    """Chips of which some are on.

    Signals:
        chip_clicked: A chip was clicked; carries what it stands for, and whether it is
            to be added to those that are on.
        rename_wanted: What a chip stands for is to be called otherwise; carries that.
        menu_wanted: The author wants to see what can be done with a chip; carries what
            it stands for, and where on the screen.
    """

    chip_clicked = Signal(object, bool)
    rename_wanted = Signal(object)
    menu_wanted = Signal(object, QPoint)

    def __init__(
        self,
        theme: Theme,
        name: str,
        parent: QWidget | None = None,
        *,
        is_outlined: bool = True,
    ) -> None:
        """Make the list, without a chip.

        Args:
            theme: The colours.
            name: What a screen reader calls it.
            parent: What it stands in.
            is_outlined: Whether each chip has an outline.
        """
        self._drawing = _ChipDelegate(theme, is_outlined=is_outlined)
        super().__init__(self._drawing, parent)
        self._is_added = False
        self._chips = _ChipRows(self)
        self.setUniformItemSizes(False)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSpacing(SPACE // 2)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setModel(self._chips)
        self.setAccessibleName(name)
        self.row_chosen.connect(self._on_row_chosen)

    @property
    def chips(self) -> tuple[Chip, ...]:
        """What is shown."""
        return self._chips.rows

    @property
    def current(self) -> Chip | None:
        """The chip at which the keys are; None if they are elsewhere."""
        return self._chips.row_at(self.currentIndex()) if self.hasFocus() else None

    def show_chips(self, chips: Sequence[Chip]) -> None:
        """Show ``chips``; the keys stay where they are."""
        if tuple(chips) == self._chips.rows:
            return
        row = self.currentIndex().row()
        if [_shape(chip) for chip in chips] == [_shape(c) for c in self._chips.rows]:
            self._chips.rows = tuple(chips)
            self.viewport().update()
            return
        self._chips.show_rows(chips)
        if row >= 0 and chips:
            self.setCurrentIndex(self._chips.index(min(row, len(chips) - 1)))
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return  # Qt would take any button for a click.
        self._is_added = _is_adding(event.modifiers())
        super().mousePressEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)  # a second click is one more

    @override
    def event(self, event: QEvent) -> bool:
        is_shortcut = event.type() is QEvent.Type.ShortcutOverride
        if is_shortcut and isinstance(event, QKeyEvent) and _is_meant(event):
            event.accept()  # or the window's own Enter or F2 would come first
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._is_added = _is_adding(event.modifiers())
        chip = self._chips.row_at(self.currentIndex())
        if _is_renaming(event) and chip is not None:
            self.rename_wanted.emit(chip.id)
        elif event.key() in PRESSING and self.currentIndex().isValid():
            self.row_chosen.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        chip = self._chips.row_at(index)
        if chip is None:
            return
        place = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
        self.menu_wanted.emit(chip.id, event.globalPos() if by_mouse else place)

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        room = area.widget() if isinstance(area, QScrollArea) else None
        if self.hasFocus() and isinstance(area, QScrollArea) and room is not None:
            place = self.visualRect(self.currentIndex())
            centre = self.viewport().mapTo(room, place.center())
            area.ensureVisible(centre.x(), centre.y(), 0, place.height())

    def _fit(self) -> None:
        """Be as tall as the lines of chips."""
        self._drawing.most_width = self.viewport().width() - SPACE - _RESERVE
        self.doItemsLayout()
        height = self.contentsSize().height() if self._chips.rows else 0
        if height != self.height():
            self.setFixedHeight(height)

    def _on_row_chosen(self, index: QModelIndex) -> None:
        chip = self._chips.row_at(index)
        if chip is not None:
            self.chip_clicked.emit(chip.id, self._is_added)


def _is_adding(held: Qt.KeyboardModifier) -> bool:
    return bool(held & Qt.KeyboardModifier.ControlModifier)


def _is_renaming(event: QKeyEvent) -> bool:
    return is_bare(event, Qt.Key.Key_F2)


def _is_meant(event: QKeyEvent) -> bool:
    """Return whether a key is one that a chip knows what to do with."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    is_adding = held == Qt.KeyboardModifier.ControlModifier
    is_pressing = event.key() in PRESSING and (not held or is_adding)
    return is_pressing or _is_renaming(event)


def _shape(chip: Chip) -> tuple[object, ...]:
    """Return what decides how large a chip is."""
    return chip.words, chip.count, chip.has_disc


def toggled(
    on: frozenset[str], chip: frozenset[str], *, is_added: bool
) -> frozenset[str]:
    """Return what is on after a click.

    Args:
        on: What was on before.
        chip: What the chip stands for.
        is_added: Whether the others stay as they are.
    """
    is_on = bool(on) and chip <= on
    if is_added:
        return on - chip if is_on else on | chip
    return frozenset() if is_on and on == chip else chip
