"""A section of a lens's panel on the screen: pointed at, stepped through, heard.

It is a table to Qt, so a screen reader finds its rows and cells; where they are and
what they look like, its drawing says.  Nothing of it is a widget of its own, however
much there is to see.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPointF,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QRegion,
)
from PySide6.QtWidgets import QAbstractButton, QFrame, QTableView, QToolTip, QWidget
from typing_extensions import override

from desktop.appearance.pixels import ends_within_pixels
from desktop.lenses.section import Deed, Does
from desktop.panels.lenses.section_drawing import Pointed, SectionPlace
from desktop.panels.lenses.section_model import SectionModel
from desktop.widgets.keyboard import PRESSING, is_bare
from desktop.widgets.labels import plain_tip
from desktop.widgets.offers import offer, passing_menu

if TYPE_CHECKING:
    from PySide6.QtCore import QItemSelection, QPoint
    from PySide6.QtGui import QFocusEvent, QMouseEvent, QPaintEvent, QWheelEvent

    from desktop.lenses.finding import Finding
    from desktop.panels.lenses.panel_type import PanelType
    from desktop.panels.lenses.section_drawing import SectionDrawing
    from desktop.text.span import Span
    from desktop.widgets.row_list import Index

_BEYOND = 2
"""How far what is drawn of a place stands out of it, in pixels."""
_KEYS = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}
_ENDS = (Qt.Key.Key_Home, Qt.Key.Key_End)
_BY_KEY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_ANYWHERE = QTableView.ScrollHint.EnsureVisible


class SectionView(QTableView):
    """Shows a section as its drawing draws it.

    Signals:
        deed: Something is to be done; carries the ``Deed``.
        reached: The keys came to a place; carries where that is, in its own pixels.
    """

    deed = Signal(Deed)
    reached = Signal(QRect)

    def __init__(self, drawing: SectionDrawing, parent: QWidget) -> None:
        super().__init__(parent)
        self._drawing = drawing
        self._hovered: SectionPlace | None = None
        self._laid: tuple[PanelType, int, int] | None = None
        self._height = 0
        self._cells = SectionModel(drawing, self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QTableView.SelectionMode.NoSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        for corner in self.findChildren(QAbstractButton):
            corner.hide()
        off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setHorizontalScrollBarPolicy(off)
        self.setVerticalScrollBarPolicy(off)
        self.setMouseTracking(True)
        # A click must not take the caret out of the page.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.viewport().setAutoFillBackground(False)
        self.setModel(self._cells)

    @property
    def drawing(self) -> SectionDrawing:
        """What draws it."""
        return self._drawing

    @property
    def place(self) -> SectionPlace | None:
        """Where the keys are."""
        return self._cells.place

    @property
    def hovered(self) -> SectionPlace | None:
        """Where the mouse is."""
        return self._hovered

    def show_drawing(self, drawing: SectionDrawing) -> None:
        """Show what ``drawing`` draws; the keys stay on the row of the same name."""
        before, old = self._cells.place, self._drawing
        if self._laid is not None:
            self._height = drawing.lay_out(*self._laid)
        self._drawing = drawing
        self._cells.place = None
        self._cells.show_drawing(drawing)
        if before is not None and drawing.rows:
            self._cells.place = _place_again(before, old, drawing)
            self._follow_place()
        self._hovered = None
        self.viewport().update()

    def lay_out(self, style: PanelType, width: int, room: int) -> int:
        """Lay the section out in ``width`` and return its height, in pixels."""
        laid = style, width, room
        if laid != self._laid:
            self._laid = laid
            self._height = self._drawing.lay_out(style, width, room)
            self.viewport().update()
        if self.viewport().underMouse():
            at = self.viewport().mapFromGlobal(self.cursor().pos())
            self._point_at(self._place_at(QPointF(at)))
        return self._height

    def show_view(self, view: Span | None, paragraph: Span | None) -> None:
        """Show what is in view of the story; only what that changes is drawn anew."""
        drawing = self._drawing
        before = drawing.marked() if self._laid is not None else QRectF()
        drawing.view, drawing.paragraph = view, paragraph
        after = drawing.marked() if self._laid is not None else QRectF()
        for room in (before, after):
            if not room.isEmpty():
                more = _BEYOND + 1
                whole = room.toAlignedRect().adjusted(-more, -more, more, more)
                self.viewport().update(whole)

    def show_current(self, finding: Finding | None) -> None:
        """Show which finding is stepped to, drawn anew only if that is seen here."""
        before, self._drawing.finding = self.found, finding
        if self._drawing.marks_places or not (before | self.found).isEmpty():
            self.viewport().update()

    @property
    def marked(self) -> QRect:
        """Where it shows what is in view of the story, in its own pixels."""
        if self._laid is None:
            return QRect()
        return self._drawing.marked().toAlignedRect()

    @property
    def found(self) -> QRect:
        """Where it shows the finding stepped to, in its own pixels."""
        if self._laid is None:
            return QRect()
        return self._drawing.found().toAlignedRect()

    # What Qt asks a table

    @override
    def visualRect(self, index: Index) -> QRect:
        if not index.isValid() or index.row() >= self._drawing.rows:
            return QRect()
        place = SectionPlace(index.row())
        if self._cells.place is not None and self._cells.place.row == index.row():
            place = self._cells.place
        return self._room_of(place)

    def _room_of(self, place: SectionPlace) -> QRect:
        """Return where a place is; nowhere before it was laid out."""
        if self._laid is None:
            return QRect()
        return self._drawing.rect(place).toAlignedRect()

    def _place_at(self, point: QPointF) -> SectionPlace | None:
        return None if self._laid is None else self._drawing.place_at(point)

    @override
    def indexAt(self, pos: QPoint) -> QModelIndex:
        place = self._place_at(QPointF(pos))
        return self._index_of(place) if place is not None else QModelIndex()

    def _index_of(self, place: SectionPlace) -> QModelIndex:
        return self._cells.index(place.row, self._drawing.column(place))

    @override
    def scrollTo(self, index: Index, hint: QTableView.ScrollHint = _ANYWHERE) -> None:
        pass  # It is as high as what it shows.

    @override
    def doItemsLayout(self) -> None:
        pass  # Its drawing does that.

    @override
    def updateGeometries(self) -> None:
        pass  # There are no scroll bars.

    @override
    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        return QRegion()

    # The mouse

    def _point_at(self, place: SectionPlace | None) -> None:
        if place != self._hovered:
            before, self._hovered = self._hovered, place
            self._repaint(before, place)
            self._show_hand()

    def _show_hand(self) -> None:
        if self._hovered is not None and self._does(self._hovered):
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.viewport().unsetCursor()

    def _does(self, place: SectionPlace) -> bool:
        return self._drawing.deed(place).does is not Does.NOTHING

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(self._place_at(event.position()))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            place = self._place_at(event.position())
            if place is not None:
                self.go_to(place)
                self._do(place)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        pass  # The first click did it.

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pass

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # The panel scrolls.

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._show_tip(event)
            return True
        if event.type() is QEvent.Type.Leave:
            self._point_at(None)
        return super().viewportEvent(event)

    def _show_tip(self, event: QHelpEvent) -> None:
        place = self._place_at(QPointF(event.pos()))
        tip = self._drawing.tip(place) if place is not None else ""
        room = self._room_of(place) if place is not None else QRect()
        QToolTip.showText(event.globalPos(), plain_tip(tip), self.viewport(), room)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        point = QPointF(self.viewport().mapFromGlobal(event.globalPos()))
        place = self._cells.place if by_key else self._place_at(point)
        offers = self._drawing.offers(place) if place is not None else ()
        if place is None or not offers:
            event.ignore()
            return
        menu = passing_menu(self)
        for each in offers:
            offer(menu, each.label, partial(self.deed.emit, each.deed))
        below = self.viewport().mapToGlobal(self._room_of(place).bottomLeft())
        menu.popup(below if by_key else event.globalPos())
        if by_key:
            menu.setActiveAction(menu.actions()[0])

    # The keys

    @override
    def event(self, event: QEvent) -> bool:
        is_shortcut = event.type() is QEvent.Type.ShortcutOverride
        if is_shortcut and isinstance(event, QKeyEvent) and _is_meant(event):
            event.accept()  # or the window's own Enter or arrow would come first
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = self._cells.place
        if place is None or not _is_meant(event):
            event.ignore()
        elif event.key() in PRESSING:
            self._do(place)
        else:
            self.go_to(self._place_by(Qt.Key(event.key()), place))

    def _place_by(self, key: Qt.Key, place: SectionPlace) -> SectionPlace:
        last = self._drawing.rows - 1
        if key in _ENDS:
            return SectionPlace(0 if key is Qt.Key.Key_Home else last)
        rows, numbers = _KEYS[key]
        if rows:
            return self._drawing.beside(place, rows)
        number = place.number + numbers
        if 0 <= number < self._drawing.places(place.row):
            return SectionPlace(place.row, number)
        row = place.row + numbers
        if not 0 <= row <= last:
            return place
        return SectionPlace(row, 0 if numbers > 0 else self._drawing.places(row) - 1)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        if self._cells.place is None and self._drawing.rows:
            self._cells.place = SectionPlace(0)
        self._follow_place()
        super().focusInEvent(event)
        self._repaint(self._cells.place)
        if event.reason() in _BY_KEY and self._cells.place is not None:
            self.reached.emit(self.visualRect(self.currentIndex()))

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._repaint(self._cells.place)

    def go_to(self, place: SectionPlace) -> None:
        """Let the keys be at a place, once they are in this section."""
        before, self._cells.place = self._cells.place, place
        self._repaint(before, place)
        self._follow_place()
        if self.hasFocus():
            self.reached.emit(self._room_of(place))

    def _follow_place(self) -> None:
        """Have Qt know where the keys are, and tell a screen reader."""
        place = self._cells.place
        if place is None:
            return
        index = self._index_of(place)
        if index != self.currentIndex():
            self.setCurrentIndex(index)
        elif QAccessible.isActive() and self.hasFocus():
            # Within a cell Qt would not say that another thing has the keys.
            told = QAccessibleEvent(self, QAccessible.Event.NameChanged)
            told.setChild(self._child_of(index))
            QAccessible.updateAccessibility(told)

    def _child_of(self, index: QModelIndex) -> int:
        """Return as which child a screen reader knows a cell, with the heads."""
        columns = self._cells.columnCount() + 1
        return (index.row() + 1) * columns + index.column() + 1

    def _do(self, place: SectionPlace) -> None:
        if self._does(place):
            self.deed.emit(self._drawing.deed(place))

    # What is seen

    def _repaint(self, *places: SectionPlace | None) -> None:
        for place in places:
            if place is not None and place.row < self._drawing.rows and self._laid:
                room = self._drawing.touched(place).toAlignedRect()
                more = _BEYOND + 1
                self.viewport().update(room.adjusted(-more, -more, more, more))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._laid is None:
            return
        view, painted = self.viewport(), event.region()
        if ends_within_pixels(painted, view.rect(), self.devicePixelRatioF()):
            view.update()
        painter = QPainter(view)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        keys = self._cells.place if self.hasFocus() else None
        pointed = Pointed(keys, self._hovered)
        self._drawing.paint(painter, QRectF(event.rect()), pointed)
        painter.end()


def _place_again(
    before: SectionPlace, old: SectionDrawing, new: SectionDrawing
) -> SectionPlace:
    """Return where the keys are in ``new`` that were at ``before`` in ``old``."""
    name = old.cells(before.row)[0] if before.row < old.rows else None
    same = [row for row in range(new.rows) if new.cells(row)[0] == name]
    row = min(same, key=lambda n: abs(n - before.row)) if same else before.row
    row = min(row, new.rows - 1)
    return SectionPlace(row, min(before.number, new.places(row) - 1))


def _is_meant(event: QKeyEvent) -> bool:
    """Return whether a key does something here."""
    return is_bare(event, *PRESSING, *_KEYS, *_ENDS)
