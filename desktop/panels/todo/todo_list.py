"""The list of notes to do, or of those that are done, to be gone through.

The row that is worked on keeps its place on the screen, whatever comes and goes around
it.  Pixels, from the top of all rows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPoint,
    QRect,
    QSignalBlocker,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QRegion
from PySide6.QtWidgets import (
    QAbstractItemView,
    QSizePolicy,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from desktop.appearance.pixels import ends_within_pixels
from desktop.panels.todo.todo_drawing import KeyHint, TodoDelegate
from desktop.panels.todo.todo_model import RowHeights, TodoModel
from desktop.panels.todo.todo_rows import TodoRow
from desktop.widgets.keyboard import ENTER, is_bare, is_bare_enter
from desktop.widgets.row_list import Index, RowList

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QItemSelection, QItemSelectionModel
    from PySide6.QtGui import (
        QContextMenuEvent,
        QFocusEvent,
        QKeyEvent,
        QMouseEvent,
        QPaintEvent,
        QResizeEvent,
    )

    from desktop.appearance.theme import Theme
    from desktop.panels.todo.todo_rows import TodoPart

_Action = QAbstractItemView.CursorAction
_PAGES = {_Action.MovePageUp: -1, _Action.MovePageDown: 1}
_MARGIN = 40
"""What is to be seen above and below a row that is brought into view."""


class TodoList(RowList):
    """Notes to go through.

    Signals:
        note_chosen: A note was clicked or gone to; carries its id.
        note_entered: Enter was pressed on a note, which is to have the keys.
        edit_requested: A note was clicked twice, to be written in; carries its id.
        menu_requested: A menu of what can be done with a note is wanted; carries its
            id, and where, on the screen.
    """

    note_chosen = Signal(str)
    note_entered = Signal(str)
    edit_requested = Signal(str)
    menu_requested = Signal(str, QPoint)

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the list.

        Args:
            name: What a screen reader calls it.
            theme: The colours.
            parent: What it stands in.
        """
        self._drawing = TodoDelegate(theme)
        # Qt asks where rows are while it makes the list.
        self._heights = RowHeights()
        self._blank = 0
        super().__init__(self._drawing, parent)
        self._left_at: int | None = None
        self._pointed = -1
        self._is_shown_from_outside = False
        self._notes = TodoModel(self)
        self.setModel(self._notes)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setAutoScroll(False)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.doubleClicked.connect(self._on_double_clicked)
        self.row_chosen.connect(self._on_row_chosen)
        self.entered.connect(self._on_pointed)

    # What is shown

    def show_parts(
        self, parts: Sequence[TodoPart], row_of: Callable[[str], TodoRow]
    ) -> None:
        """List the notes of ``parts``, staying where one was in the list."""
        seen = self._seen()
        is_chosen_seen = bool(seen) and seen[0][0] == self._drawing.chosen
        with QSignalBlocker(self):
            self._notes.show_parts(parts, row_of)
        self._show_current()
        still = [each for each in seen if self._notes.place_of(each[0]) is not None]
        if is_chosen_seen and still[:1] != seen[:1]:
            self._left_at = seen[0][1]
        if still:
            self._put(*still[0], is_chosen=still[0][0] == self._drawing.chosen)
        self.viewport().update()

    def choose(self, note: str | None) -> None:
        """Show that a note is being worked on, where the last one was if that went."""
        place = self._notes.place_of(note)
        y = self._left_at if place is not None else None
        if y is None and place is not None and self._is_seen(place):
            y = self._y_of(place)
        self._left_at = None
        self._drawing.chosen = note
        self._show_current()
        if note and y is not None:
            self._put(note, y, is_chosen=True)
        if place is not None:
            self._bring_into_view(place)
        self.viewport().update()

    def show_hints(
        self, of_note: tuple[KeyHint, ...], of_suggestion: tuple[KeyHint, ...]
    ) -> None:
        """Name the keys that do what a note asks for on the row that is worked on."""
        self._drawing.hints = (of_note, of_suggestion)
        self._measure()
        self.viewport().update()

    @property
    def hints(self) -> tuple[tuple[KeyHint, ...], tuple[KeyHint, ...]]:
        """The keys that are named, on a note and on a suggestion."""
        return self._drawing.hints

    @property
    def content_height(self) -> int:
        """How high all rows are together."""
        return self._heights.top(self._heights.count)

    def _show_current(self) -> None:
        place = self._notes.place_of(self._drawing.chosen)
        self._is_shown_from_outside = True
        self.setCurrentIndex(
            QModelIndex() if place is None else self._notes.index(place)
        )
        self._is_shown_from_outside = False
        self._measure()

    # Where it stands

    def _measure(self) -> None:
        drawing, font = self._drawing, self.font()
        chosen, more = self._notes.place_of(drawing.chosen), 0
        row = drawing.row_height(font)
        if chosen is not None:
            told = self._notes.told(self._notes.rows[chosen])
            assert isinstance(told, TodoRow)
            width = self.viewport().width()
            more = drawing.chosen_height(told, width, font) - row
        count, heads = len(self._notes.rows), self._notes.heads
        head = drawing.head_height(font)
        self._heights = RowHeights(count, heads, head, row, chosen, more)
        self.updateGeometries()

    def _y_of(self, row: int) -> int:
        return self._heights.top(row) - self.verticalOffset()

    def _is_seen(self, row: int) -> bool:
        y = self._y_of(row)
        return -self._heights.height(row) < y < self.viewport().height()

    def _seen(self) -> list[tuple[str, int]]:
        """Return the notes in view and how far down they are, the chosen one first."""
        first, last = self._rows_in(self.viewport().rect())
        seen = [
            (note, self._y_of(row))
            for row in range(first, last + 1)
            if (note := self._notes.note_at(row)) is not None and self._y_of(row) >= 0
        ]
        return sorted(seen, key=lambda each: each[0] != self._drawing.chosen)

    def _rows_in(self, rect: QRect) -> tuple[int, int]:
        """Return the first and the last row within ``rect``; none if there are none."""
        if not self._heights.count:
            return 0, -1
        offset = self.verticalOffset()
        at = self._heights.row_at
        return at(rect.top() + offset), at(rect.bottom() + offset)

    def _put(self, note: str, y: int, *, is_chosen: bool) -> None:
        """Scroll so that a note is ``y`` below the top of what is seen.

        The chosen one is so even if there is room left below the last one then.
        """
        place = self._notes.place_of(note)
        if place is None:
            return
        offset = max(self._heights.top(place) - y, 0)
        self._blank = max(offset - self._most_scrolled, 0) if is_chosen else 0
        self.updateGeometries()
        self.verticalScrollBar().setValue(offset)

    @property
    def _most_scrolled(self) -> int:
        return max(self.content_height - self.viewport().height(), 0)

    def _bring_into_view(self, row: int) -> None:
        top, high = self._heights.top(row), self._heights.height(row)
        room, bar = self.viewport().height(), self.verticalScrollBar()
        margin = max(min(_MARGIN, (room - high) // 2), 0)
        if top - margin < bar.value():
            bar.setValue(max(top - margin, 0))
        elif top + high + margin > bar.value() + room:
            bar.setValue(max(min(top + high + margin - room, top), 0))

    def _on_scrolled(self, value: int) -> None:
        # Room below the last row is only there until it is not needed any more.
        blank = max(min(self._blank, value - self._most_scrolled), 0)
        if blank != self._blank:
            self._blank = blank
            self.updateGeometries()

    # What Qt asks a view for

    @override
    def updateGeometries(self) -> None:
        bar, room = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(room)
        bar.setSingleStep(self._heights.row)
        bar.setRange(0, self._most_scrolled + self._blank)

    @override
    def doItemsLayout(self) -> None:
        # Not that of a list view, which measures every row.
        QAbstractItemView.doItemsLayout(self)

    @override
    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    @override
    def visualRect(self, index: Index) -> QRect:
        if not index.isValid() or index.row() >= self._heights.count:
            return QRect()
        high = self._heights.height(index.row())
        return QRect(0, self._y_of(index.row()), self.viewport().width(), high)

    @override
    def indexAt(self, point: QPoint) -> QModelIndex:
        y = point.y() + self.verticalOffset()
        if not 0 <= y < self.content_height:
            return QModelIndex()
        return self._notes.index(self._heights.row_at(y))

    @override
    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        if 0 <= index.row() < self._heights.count:
            self._bring_into_view(index.row())

    @override
    def setSelection(
        self, rect: QRect, command: QItemSelectionModel.SelectionFlag
    ) -> None:
        """Do nothing: a note is chosen, and no rows are selected."""

    @override
    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        return QRegion()

    @override
    def moveCursor(self, action: _Action, held: Qt.KeyboardModifier) -> QModelIndex:
        here = self._notes.place_of(self._drawing.chosen)
        last = self._heights.count - 1
        if action is _Action.MoveHome:
            return self._nearest(0, 1)
        if action is _Action.MoveEnd:
            return self._nearest(last, -1)
        if here is None:
            return self._nearest(self._rows_in(self.viewport().rect())[0], 1)
        if action in _PAGES:
            page = self.viewport().height() * _PAGES[action]
            at = self._heights.row_at(self._heights.top(here) + page)
            return self._nearest(at, -_PAGES[action])
        step = -1 if action in (_Action.MoveUp, _Action.MovePrevious) else 1
        return self._nearest(here + step, step)

    def _nearest(self, row: int, step: int) -> QModelIndex:
        """Return the note in a row, or the next from there; none beyond the ends."""
        while 0 <= row < self._heights.count:
            if self._notes.note_at(row) is not None:
                return self._notes.index(row)
            row += step
        return QModelIndex()

    # What the author does

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        if not self._is_shown_from_outside:
            self._choose_at(current.row())

    def _choose_at(self, row: int) -> None:
        note = self._notes.note_at(row)
        if note is not None:
            self._left_at = None
            self.choose(note)
            self.note_chosen.emit(note)

    def _on_row_chosen(self, index: QModelIndex) -> None:
        self._choose_at(index.row())

    def _on_double_clicked(self, index: QModelIndex) -> None:
        note = self._notes.note_at(index.row())
        if note is not None:
            self.edit_requested.emit(note)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        note = self._notes.note_at(self.currentIndex().row())
        if note is not None and is_bare_enter(event):
            self._choose_at(self.currentIndex().row())
            self.note_entered.emit(note)
        elif note is not None and is_bare(event, Qt.Key.Key_Space):
            self._choose_at(self.currentIndex().row())
        elif event.key() in ENTER:
            event.ignore()  # with something held it is a key of the window's
        else:
            super().keyPressEvent(event)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Do nothing: to know how rows begin, each of them would be worked out."""

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index, place = self.indexAt(event.pos()), event.globalPos()
        if event.reason() is event.Reason.Keyboard:
            index = self.currentIndex()
            place = self.viewport().mapToGlobal(self.visualRect(index).center())
        note = self._notes.note_at(index.row())
        if note is not None:
            self._choose_at(index.row())
            self.menu_requested.emit(note, place)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        # Qt would choose the first row.
        self._is_shown_from_outside = True
        super().focusInEvent(event)
        self._is_shown_from_outside = False

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        was_room, current = QRect(QPoint(), event.oldSize()), self.currentIndex()
        was_in_view = was_room.intersects(self.visualRect(current))
        super().resizeEvent(event)
        self._blank = 0
        self._measure()
        if was_in_view:
            self._bring_into_view(current.row())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._measure()

    def _on_pointed(self, index: QModelIndex) -> None:
        self._point_at(index.row())

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._point_at(self.indexAt(event.position().toPoint()).row())

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point_at(-1)

    def _point_at(self, row: int) -> None:
        if row != self._pointed:
            self._pointed = row
            self.viewport().update()

    # Painting

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        first, last = self._rows_in(event.rect())
        for row in range(first, last + 1):
            index = self._notes.index(row)
            option.rect = self.visualRect(index)
            option.state = self._state_of(row)
            self._drawing.paint(painter, option, index)
        painter.end()
        view = self.viewport()
        if ends_within_pixels(event.region(), view.rect(), self.devicePixelRatioF()):
            view.update()
        self._ring_if_none_is_current()

    @override
    def _is_any_current(self) -> bool:
        # Qt takes the first row, which is a head.
        return self._notes.note_at(self.currentIndex().row()) is not None

    def _state_of(self, row: int) -> QStyle.StateFlag:
        state = QStyle.StateFlag.State_Enabled
        if row == self._pointed and self._notes.note_at(row) is not None:
            state |= QStyle.StateFlag.State_MouseOver
        if self.hasFocus() and row == self.currentIndex().row():
            state |= QStyle.StateFlag.State_HasFocus
        return state
