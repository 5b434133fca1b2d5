"""Two compared texts to be scrolled and gone about in, with words to be selected.

Only what is in view is laid out.  What comes into view from above may turn out taller
or shorter than was thought: what is in view already stays where it is.  Whatever is at
the pointer is told as numbers of rows and of their words.  All lengths in pixels.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QColor, QKeySequence, QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QFrame
from typing_extensions import override

from desktop.appearance.pixels import ends_within_pixels
from desktop.comparison.row_layout import (
    Attention,
    RowStack,
    columns_in,
    paint_move_lines,
)
from desktop.comparison.selection import RowSelection, Spot, Spots
from desktop.widgets.keyboard import ENTER
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import (
        QContextMenuEvent,
        QFocusEvent,
        QKeyEvent,
        QMouseEvent,
        QPaintEvent,
        QResizeEvent,
    )
    from PySide6.QtWidgets import QWidget

    from desktop.comparison.cell_painting import Underline
    from desktop.comparison.cells import Cell
    from desktop.comparison.row_layout import Columns
    from desktop.comparison.shown_rows import Fold, Shown
    from desktop.comparison.style import ComparisonStyle
    from desktop.drafts.rows import Difference
    from desktop.text.span import Span

_TOP, _BOTTOM = 12, 60
"""Above the first and below the last row."""

_SHARE = 0.3
"""How far down the view a difference is brought."""

_CALM = (0.08, 0.7)
"""From where to where in the view it stays as it is."""

_TURNS = 3
"""How often heights are made exact until nothing moves any more."""

_AUTO_SCROLL_MS = 30
_NONE = Qt.KeyboardModifier.NoModifier
_SHIFT, _ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
_PAD = Qt.KeyboardModifier.KeypadModifier
_LEFT = Qt.MouseButton.LeftButton
_NEXT = {
    (Qt.Key.Key_F8, _NONE): 1,
    (Qt.Key.Key_F8, _SHIFT): -1,
    (Qt.Key.Key_Down, _ALT): 1,
    (Qt.Key.Key_Up, _ALT): -1,
}
_WAYS = {
    Qt.Key.Key_Left: (-1, False),
    Qt.Key.Key_Right: (1, False),
    Qt.Key.Key_Up: (-1, True),
    Qt.Key.Key_Down: (1, True),
}
"""Which way a key goes, and whether by whole paragraphs rather than words."""


class ComparisonCanvas(QAbstractScrollArea):
    """Shows rows, what of them the author is looking at, and what is selected.

    Attributes:
        stack: What is shown, laid out.
        step: The difference that stands out.
        selection: What is selected.
        underlines: Says which words of a cell have notes, given its column.

    Signals:
        widened: The columns stand elsewhere now; carries the ``Columns``.
        shifted: Rows stand elsewhere in the view.
        pressed: A row was clicked; carries its number, and which of its words, or -1
            for none that differ.
        unfold_wanted: The author wants to see what is folded; carries the ``Fold``.
        partner_wanted: The words above a moved paragraph were clicked; carries the
            number of its row.
        step_wanted: The author wants the next difference, or with -1 the one before.
        copy_wanted: The author wants what is selected in the clipboard.
        selected: Something else is selected.
        menu_wanted: The author asks what can be done; carries where, on the screen.
    """

    widened = Signal(object)
    shifted = Signal()
    pressed = Signal(int, int)
    unfold_wanted = Signal(object)
    partner_wanted = Signal(int)
    step_wanted = Signal(int)
    copy_wanted = Signal()
    selected = Signal()
    menu_wanted = Signal(QPoint)

    accessible_role = QAccessible.Role.Document

    def __init__(
        self,
        style: ComparisonStyle,
        partner_of: Callable[[int], int | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._style = style
        self._is_split = False
        self.step: Difference | None = None
        self.selection: RowSelection | None = None
        self.underlines: Callable[[int, Cell], Sequence[Underline]] | None = None
        self._partner_of = partner_of
        self.stack = RowStack((), style, self._columns())
        self._pointer = QPointF()
        self._is_dragging = False
        self._following = QTimer(self)
        self._following.setInterval(_AUTO_SCROLL_MS)
        self._following.timeout.connect(self._follow)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always on: a column must not change its width when rows are folded.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(translate("What differs"))
        self.viewport().setAutoFillBackground(False)
        self.viewport().setMouseTracking(True)

    # What is shown

    def show_rows(
        self,
        shown: Sequence[Shown],
        style: ComparisonStyle,
        *,
        side_by_side: bool,
        held: tuple[int, float] | None = None,
    ) -> None:
        """Show ``shown`` in that type.

        Args:
            shown: All that is to be shown, from the top down.
            style: The type and the colours.
            side_by_side: Whether each text has a side of its own.
            held: The row that stands at the top of the view, and how much of it is
                scrolled away; that which stands there now if left out.
        """
        row, offset = held or self._held()
        self._style, self._is_split = style, side_by_side
        columns = self._columns()
        self.stack = RowStack(shown, style, columns)
        self.widened.emit(columns)
        self._settle()
        self._scroll_to(self.stack.top_of(row) + offset)

    def show_step(self, step: Difference | None) -> None:
        """Let ``step`` stand out, and bring it into view."""
        self.step = step
        if step is not None:
            self.bring(step.rows.start, step.words.start)
        self.viewport().update()

    def bring(self, row: int, words: int = 0) -> None:
        """Bring such words of a row into view, if they are not there."""
        height = self.viewport().height()
        for _ in range(_TURNS):
            top = self.stack.top_of(row, words)
            if _CALM[0] * height <= top - self.top <= _CALM[1] * height:
                return
            self._scroll_to(top - _SHARE * height)

    def put(self, spot: Spot, column: int, height: float) -> None:
        """Scroll so that the line of ``spot`` stands so far below the view's top."""
        for _ in range(_TURNS):
            self._scroll_to(self.spots.top_of(spot, column) - height)

    def scroll_to_end(self) -> None:
        """Show the last row."""
        for _ in range(_TURNS):
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    # Where things are

    @property
    def top(self) -> float:
        """Where the view begins, from the top of the first row."""
        return self.verticalScrollBar().value() - _TOP

    def first_row(self) -> int:
        """Return the row at the top of the view."""
        return self._held()[0]

    def spot_in_view(self, column: int) -> Spot | None:
        """Return what stands in ``column`` where a difference would be brought."""
        left = self.stack.columns.lefts[column]
        place = QPointF(left, _SHARE * self.viewport().height())
        return self.spots.at(self._in_rows(place), column)

    def is_in_view(self, row: int, words: int = 0) -> bool:
        """Return whether such words of row ``row`` begin in view."""
        top = self.stack.top_of(row, words) - self.top
        return -_TOP <= top < self.viewport().height()

    def _held(self) -> tuple[int, float]:
        """Return the row at the top of the view, and how far it is scrolled away."""
        index = self.stack.at(max(self.top, 0.0))
        if index is None or not self.stack.shown[index].rows:
            return 0, self.top
        return self.stack.shown[index].rows[0], self.top - self.stack.top(index)

    def _columns(self) -> Columns:
        width = float(self.viewport().width())
        return columns_in(width, self._style, side_by_side=self._is_split)

    def _scroll_to(self, top: float) -> None:
        self.verticalScrollBar().setValue(round(top + _TOP))

    def _in_rows(self, place: QPointF) -> QPointF:
        return place + QPointF(0, self.top)

    # Scrolling

    def _settle(self) -> None:
        """Make exact what is in view, and let the scroll bar know how tall all is."""
        height = self.viewport().height()
        for _ in self.stack.between(self.top, self.top + height):
            pass
        bar = self.verticalScrollBar()
        with QSignalBlocker(bar):
            most = round(self.stack.height) + _TOP + _BOTTOM - height
            bar.setRange(0, max(most, 0))
        bar.setPageStep(max(height - 2 * self._style.line_height, 1))
        bar.setSingleStep(self._style.line_height)
        self.viewport().update()
        self.shifted.emit()

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if 0 < dy < self.viewport().height():
            self._hold_while_measuring(dy)
        self._settle()

    def _hold_while_measuring(self, dy: int) -> None:
        """Make exact what comes in from above, and scroll by as much as it grows."""
        for _ in range(_TURNS):
            before = self.stack.height
            for _ in self.stack.between(self.top, self.top + dy):
                pass
            growth = round(self.stack.height - before)
            if not growth:
                return
            bar = self.verticalScrollBar()
            with QSignalBlocker(bar):
                bar.setMaximum(max(bar.maximum() + growth, 0))
                bar.setValue(bar.value() + growth)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._columns() == self.stack.columns:
            self._settle()
            return
        self.show_rows(self.stack.shown, self._style, side_by_side=self._is_split)

    # Selecting

    @property
    def spots(self) -> Spots:
        """Where the characters stand."""
        return Spots(self.stack)

    def select(self, selection: RowSelection | None) -> None:
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
            self.select(RowSelection(column, *ends))

    def _selected_in(self, column: int, cell: Cell) -> Span | None:
        return self.selection.span_in(column, cell) if self.selection else None

    def _select_on(self, step: int, by_paragraph: bool) -> None:
        """Take a word or a paragraph more into the selection, or one less."""
        spots, held = self.spots, self.selection
        if held is None and self.step is not None:
            held = spots.at_step(self.step)
        if held is None:
            return
        longer = spots.extended(held, step, by_paragraph=by_paragraph)
        self.select(longer)
        self._reveal(longer.head, longer.column)

    def _reveal(self, spot: Spot, column: int) -> None:
        """Scroll no further than it takes to see a place."""
        line = self._style.line_height
        top = self.spots.top_of(spot, column) - self.top
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if top < 0:
            bar.setValue(bar.value() + round(top) - line)
        elif top + 2 * line > height:
            bar.setValue(bar.value() + round(top + 2 * line - height))

    # The mouse

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not _LEFT:
            super().mousePressEvent(event)
            return
        self._pointer = event.position()
        place = self._in_rows(self._pointer)
        fold, partner = self.stack.fold_at(place.y()), self.spots.caption_at(place)
        if fold is not None:
            self.unfold_wanted.emit(fold)
            return
        if partner is not None:
            self.partner_wanted.emit(partner)
            return
        is_longer = self.selection is not None and event.modifiers() & _SHIFT
        self._is_dragging = bool(is_longer) or self._begin_selecting()
        self._select_to_pointer()

    def _spot_at_pointer(self) -> tuple[int, Spot | None]:
        """Return the column that the pointer is in, and the nearest spot of it."""
        column = self.stack.columns.number_at(self._pointer.x())
        return column, self.spots.at(self._in_rows(self._pointer), column)

    def _begin_selecting(self) -> bool:
        """Begin a selection at the pointer; return whether there is any text."""
        column, spot = self._spot_at_pointer()
        self.select(None if spot is None else RowSelection(column, spot, spot))
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
        self._pointer = event.position()
        column, spot = self._spot_at_pointer()
        if spot is not None:
            self.select(RowSelection(column, *self.spots.word_around(spot, column)))

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.selection is None:
            self._pointer = QPointF(event.pos())
            column, spot = self._spot_at_pointer()
            if spot is not None:
                self.pressed.emit(spot.row, self.spots.words_at(spot, column))
        self.menu_wanted.emit(event.globalPos())

    def _select_to_pointer(self) -> None:
        if self.selection is None:
            return
        column, anchor = self.selection.column, self.selection.anchor
        spot = self.spots.at(self._in_rows(self._pointer), column)
        if spot is not None:
            self.select(RowSelection(column, anchor, spot))

    def _follow(self) -> None:
        """Scroll towards a pointer that is dragged out of the view."""
        height = self.viewport().height()
        beyond = self._pointer.y() - (height if self._pointer.y() > 0 else 0)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + round(beyond / 2))
        self._select_to_pointer()

    def _show_cursor(self) -> None:
        place = self._in_rows(self._pointer)
        is_fold = self.stack.fold_at(place.y()) is not None
        shape = Qt.CursorShape.ArrowCursor
        if is_fold or self.spots.caption_at(place) is not None:
            shape = Qt.CursorShape.PointingHandCursor
        elif self.spots.is_text_at(place):
            shape = Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)

    # The keyboard

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = Qt.Key(event.key()), event.modifiers() & ~_PAD
        direction, bar = _NEXT.get((key, held)), self.verticalScrollBar()
        if direction is not None:
            self.step_wanted.emit(direction)
        elif key in _WAYS and held & _SHIFT:
            self._select_on(*_WAYS[key])
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
        elif key in ENTER:
            self._unfold()
        elif key == Qt.Key.Key_Home:
            bar.setValue(bar.minimum())
        elif key == Qt.Key.Key_End:
            self.scroll_to_end()
        else:
            super().keyPressEvent(event)

    def _unfold(self) -> None:
        # Enter never goes on to a dialog: it would press a button there as soon as
        # there is nothing left to unfold.
        fold = self._fold_in_view()
        if fold is not None:
            self.unfold_wanted.emit(fold)

    def _fold_in_view(self) -> Fold | None:
        return self.stack.first_fold(self.top, self.top + self.viewport().height())

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    # Painting

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        view, painted = self.viewport(), event.region()
        if ends_within_pixels(painted, view.rect(), self.devicePixelRatioF()):
            view.update()
        painter = QPainter(view)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, height = self._style.theme, view.height()
        painter.fillRect(event.rect(), QColor(theme.page))
        if self._is_split:
            middle = round(self.stack.columns.page / 2)
            painter.fillRect(middle, 0, 1, height, QColor(theme.line))
        fold = self._fold_in_view() if self.hasFocus() else None
        attention = Attention(self.step, fold, self._selected_in, self.underlines)
        between = self.stack.between(self.top, self.top + height)
        seen = [(begin - self.top, laid) for begin, laid in between]
        for top, laid in seen:
            laid.paint(painter, top, attention)
        paint_move_lines(painter, seen, self._partner_of, QColor(theme.moved))
