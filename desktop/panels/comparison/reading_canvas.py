"""Two compared texts to be scrolled, with words that can be selected.

Whatever is at the pointer is told as numbers of rows and of their words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter
from typing_extensions import override

from desktop.panels.comparison.move_lines import paint_move_lines
from desktop.panels.comparison.selection import Selection, Spot
from desktop.panels.comparison.spots import Spots
from desktop.panels.difference.laid_rows import Attention
from desktop.panels.difference.row_scroller import RowScroller

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from desktop.panels.difference.cell_painting import Underline
    from desktop.panels.difference.cells import Cell
    from desktop.panels.difference.difference_type import DifferenceType
    from desktop.text.span import Span

_AUTO_SCROLL_MS = 30
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_LEFT = Qt.MouseButton.LeftButton
_WAYS = {
    Qt.Key.Key_Left: (-1, False),
    Qt.Key.Key_Right: (1, False),
    Qt.Key.Key_Up: (-1, True),
    Qt.Key.Key_Down: (1, True),
}
"""Which way a key goes, and whether by whole paragraphs rather than words."""


class ReadingCanvas(RowScroller):
    """Rows with a selection.

    Attributes:
        selection: What is selected.
        underlines: Says which words of a cell have notes, given its column.
        partner_of: Says which row is the other place of a moved one.

    Signals:
        pressed: A row was clicked; carries its number, and which of its words, or -1
            for none that differ.
        partner_wanted: The words above a moved paragraph were clicked; carries the
            number of its row.
        selected: Something else is selected.
        shifted: Rows stand elsewhere in the view.
        menu_wanted: The author asks what can be done; carries where, on the screen.
    """

    pressed = Signal(int, int)
    partner_wanted = Signal(int)
    selected = Signal()
    shifted = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, setting: DifferenceType, parent: QWidget | None = None) -> None:
        super().__init__(setting, parent)
        self.selection: Selection | None = None
        self.underlines: Callable[[int, Cell], Sequence[Underline]] | None = None
        self.partner_of: Callable[[int], int | None] = _no_partner
        self._pointer = QPointF()
        self._is_dragging = False
        self._following = QTimer(self)
        self._following.setInterval(_AUTO_SCROLL_MS)
        self._following.timeout.connect(self._follow)
        # The overview beside it is its scroll bar.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("What differs")
        self.viewport().setMouseTracking(True)

    @property
    def spots(self) -> Spots:
        """Where the characters stand."""
        return Spots(self.stack)

    @override
    def attention(self) -> Attention:
        return Attention(self.step, None, self._selected_in, self.underlines)

    def select(self, selection: Selection | None) -> None:
        """Select those words, or nothing."""
        if selection != self.selection:
            self.selection = selection
            self.viewport().update()
            self.selected.emit()

    def select_all(self) -> None:
        """Select one side: that on which something is selected, or else the newer."""
        newer = len(self.stack.columns.lefts) - 1
        column = self.selection.column if self.selection else newer
        ends = self.spots.ends(column)
        if ends is not None:
            self.select(Selection(column, *ends))

    def _selected_in(self, column: int, cell: Cell) -> Span | None:
        return self.selection.span_in(column, cell) if self.selection else None

    # The mouse

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not _LEFT:
            super().mousePressEvent(event)
            return
        self._pointer = event.position()
        partner = self.spots.caption_at(self._in_rows(self._pointer))
        if partner is not None:
            self.partner_wanted.emit(partner)
            return
        is_longer = self.selection is not None and event.modifiers() & _SHIFT
        self._is_dragging = bool(is_longer) or self._begin_selecting()
        self._select_to_pointer()

    def _begin_selecting(self) -> bool:
        """Begin a selection at the pointer; return whether there is any text."""
        column = self.stack.columns.number_at(self._pointer.x())
        spot = self.spots.at(self._in_rows(self._pointer), column)
        self.select(None if spot is None else Selection(column, spot, spot))
        return spot is not None

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer = event.position()
        if not self._is_dragging:
            self._show_cursor()
            return
        self._select_to_pointer()
        inside = 0 <= self._pointer.y() < self.viewport().height()
        if inside:
            self._following.stop()
        elif not self._following.isActive():
            self._following.start()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._following.stop()
        if not self._is_dragging:
            return
        self._is_dragging = False
        if self.selection is not None and self.selection.is_empty:
            spot, column = self.selection.head, self.selection.column
            self.select(None)
            self.pressed.emit(spot.row, self.spots.words_at(spot, column))

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        column = self.stack.columns.number_at(event.position().x())
        spot = self.spots.at(self._in_rows(event.position()), column)
        if spot is not None:
            self.select(Selection(column, *self.spots.word_around(spot, column)))

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.selection is None:
            self._pointer = QPointF(event.pos())
            column = self.stack.columns.number_at(self._pointer.x())
            spot = self.spots.at(self._in_rows(self._pointer), column)
            if spot is not None:
                self.pressed.emit(spot.row, self.spots.words_at(spot, column))
        self.menu_wanted.emit(event.globalPos())

    def _select_to_pointer(self) -> None:
        if self.selection is None:
            return
        column, anchor = self.selection.column, self.selection.anchor
        spot = self.spots.at(self._in_rows(self._pointer), column)
        if spot is not None:
            self.select(Selection(column, anchor, spot))

    def _follow(self) -> None:
        """Scroll towards a pointer that is dragged out of the view."""
        height = self.viewport().height()
        beyond = self._pointer.y() - (height if self._pointer.y() > 0 else 0)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + round(beyond / 2))
        self._select_to_pointer()

    def _show_cursor(self) -> None:
        place = self._in_rows(self._pointer)
        shape = Qt.CursorShape.ArrowCursor
        if self.spots.caption_at(place) is not None:
            shape = Qt.CursorShape.PointingHandCursor
        elif self.spots.is_text_at(place):
            shape = Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)

    def _in_rows(self, place: QPointF) -> QPointF:
        return place + QPointF(0, self.top)

    # The keyboard

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, bar = Qt.Key(event.key()), self.verticalScrollBar()
        if key in _WAYS and event.modifiers() & _SHIFT:
            self._select_on(*_WAYS[key])
        elif key == Qt.Key.Key_Home:
            bar.setValue(bar.minimum())
        elif key == Qt.Key.Key_End:
            self.scroll_to_end()
        else:
            super().keyPressEvent(event)

    def _select_on(self, step: int, by_paragraph: bool) -> None:
        """Take a word or a paragraph more into the selection, or one less."""
        spots, held = self.spots, self.selection
        if held is None:
            held = self._selection_at_step()
        if held is None:
            return
        move = spots.paragraph_from if by_paragraph else spots.word_from
        head = move(held.head, held.column, step)
        self.select(Selection(held.column, held.anchor, head))
        self.reveal(head.row, head.offset, held.column)

    def _selection_at_step(self) -> Selection | None:
        """Return an empty selection where the author is looking."""
        if self.step is None:
            return None
        words = self.step.words.start if self.step.words else 0
        for column in range(len(self.stack.columns.lefts)):
            spot = self.spots.start_of(self.step.rows.start, words, column)
            if spot is not None:
                return Selection(column, spot, spot)
        return None

    def reveal(self, row: int, offset: int, column: int) -> None:
        """Scroll no further than it takes to see a place."""
        line = self._setting.line_height
        top = self.spots.top_of(Spot(row, offset), column) - self.top
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if top < 0:
            bar.setValue(bar.value() + round(top) - line)
        elif top + 2 * line > height:
            bar.setValue(bar.value() + round(top + 2 * line - height))

    # Painting

    @override
    def settle(self) -> None:
        super().settle()
        self.shifted.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = self.viewport().height()
        between = self.stack.between(self.top, self.top + height)
        seen = [(begin - self.top, laid) for begin, laid in between]
        colour = QColor(self._setting.theme.moved)
        paint_move_lines(painter, seen, self.partner_of, colour)


def _no_partner(row: int) -> int | None:
    del row
    return None
