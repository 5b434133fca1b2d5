"""What differs between two texts, to be scrolled, unfolded and followed about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt, Signal
from typing_extensions import override

from desktop.panels.difference.laid_rows import Attention
from desktop.panels.difference.row_scroller import RowScroller
from desktop.panels.difference.shown_rows import Fold, Notice

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
    from PySide6.QtWidgets import QWidget

    from desktop.panels.difference.difference_type import DifferenceType
    from desktop.panels.difference.shown_rows import Shown

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NEXT = {
    (Qt.Key.Key_F8, Qt.KeyboardModifier.NoModifier): 1,
    (Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier): -1,
    (Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier): 1,
    (Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier): -1,
}
_PAD = Qt.KeyboardModifier.KeypadModifier


class DifferenceCanvas(RowScroller):
    """Rows with keys and a mouse.

    Signals:
        unfold_wanted: The author wants to see what is folded; carries the ``Fold``.
        partner_wanted: The author wants to see where a paragraph moved to or from;
            carries the number of the row that was pressed.
        step_wanted: The author wants the next difference, or with -1 the one before.
    """

    unfold_wanted = Signal(object)
    partner_wanted = Signal(int)
    step_wanted = Signal(int)

    def __init__(self, setting: DifferenceType, parent: QWidget | None = None) -> None:
        super().__init__(setting, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("What differs")
        self.viewport().setMouseTracking(True)

    @override
    def attention(self) -> Attention:
        return Attention(self.step, self._fold_in_view() if self.hasFocus() else None)

    def _fold_in_view(self) -> Fold | None:
        """Return the first fold that is wholly in view."""
        bottom = self.top + self.viewport().height()
        index = self.stack.at(max(self.top, 0.0))
        while index is not None and index < len(self.stack.shown):
            begin = self.stack.top(index)
            if begin + self.stack.laid(index).height > bottom:
                return None
            shown = self.stack.shown[index]
            if isinstance(shown, Fold) and begin >= self.top:
                return shown
            index += 1
        return None

    def _shown_at(self, place: QPointF) -> Shown | None:
        index = self.stack.at(place.y() + self.top)
        return None if index is None else self.stack.shown[index]

    def _moved_at(self, place: QPointF) -> int | None:
        """Return the row of the moved paragraph at ``place`` of the view."""
        shown = self._shown_at(place)
        if shown is None or isinstance(shown, Fold | Notice):
            return None
        is_right = self.stack.columns.is_right(place.x())
        cell = shown.right if is_right else shown.left
        return cell.row if cell is not None and cell.is_moved else None

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers() & ~_PAD
        direction = _NEXT.get((Qt.Key(key), held))
        bar = self.verticalScrollBar()
        if direction is not None:
            self.step_wanted.emit(direction)
        elif key in _ENTER:
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

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        shown = self._shown_at(event.position())
        moved = self._moved_at(event.position())
        if isinstance(shown, Fold):
            self.unfold_wanted.emit(shown)
        elif moved is not None:
            self.partner_wanted.emit(moved)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position()
        is_hot = isinstance(self._shown_at(place), Fold)
        is_hot = is_hot or self._moved_at(place) is not None
        hand, arrow = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(hand if is_hot else arrow)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
