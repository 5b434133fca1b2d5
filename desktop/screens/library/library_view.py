"""The list of a library: rows to be gone through by keys and mouse, sorted by heads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QItemSelectionModel,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QContextMenuEvent, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView
from typing_extensions import override

from desktop.appearance.key_names import key_name
from desktop.screens.library.library_rows import LibraryColumn, StoryRow
from desktop.screens.library.row_painting import (
    LEAD,
    NUMBERS,
    ROW_HEIGHT,
    LibraryRowDelegate,
)
from desktop.widgets.keyboard import is_bare_enter
from desktop.widgets.labels import plain_tip
from desktop.widgets.offers import menu_place
from desktop.widgets.row_list import ROW, Index
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from desktop.screens.library.library_rows import LibraryRow
    from desktop.screens.library.row_painting import LibraryStyle

_WIDTHS = {
    LibraryColumn.WORDS: 92,
    LibraryColumn.NOTES: 104,
    LibraryColumn.REREAD: 132,
    LibraryColumn.DRAFTS: 78,
    LibraryColumn.CHANGED: 108,
}
"""Of the columns that do not grow with the window, in pixels."""
_LEAST_TITLE = 260
"""What titles keep; before they have less, other columns are left out."""
_SPARE = (LibraryColumn.DRAFTS, LibraryColumn.REREAD, LibraryColumn.CHANGED)
"""The columns that are left out for that, in this order."""
_HEAD_HEIGHT, _HEAD_SIZE = 34, 12
_GAP = 18
"""Between the words of a head and the next column."""
_ARROW = 10
_FIRST = 0
_HELD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
"""With any of these, a key types nothing."""


class LibraryModel(QAbstractTableModel):
    """The rows that are shown, for the view and for screen readers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[LibraryRow] = ()

    def show_rows(self, rows: Sequence[LibraryRow]) -> None:
        """Show these in place of those that were shown."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def row_at(self, index: Index) -> LibraryRow | None:
        """Return the row at ``index``; None if that is nowhere."""
        return self.rows[index.row()] if 0 <= index.row() < len(self.rows) else None

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    @override
    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(LibraryColumn)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index)
        if row is None:
            return None
        column = LibraryColumn(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _text_of(row, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                # One goes by rows, and hears what stands in the first cell.
                is_first = column is LibraryColumn.TITLE
                return row.spoken if is_first else _text_of(row, column)
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return column.label
            case Qt.ItemDataRole.ToolTipRole:
                return _tip(row)
            case _:
                return row if role == ROW else None

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        label = LibraryColumn(section).label
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return label
            case Qt.ItemDataRole.ToolTipRole:
                key = key_name(LibraryColumn(section).key)
                return translate("Sort by {column} ({key})", column=label, key=key)
            case _:
                return None


def _text_of(row: LibraryRow, column: LibraryColumn) -> str:
    if isinstance(row, StoryRow):
        return row.cells[column]
    return row.spoken if column is LibraryColumn.TITLE else ""


def _tip(row: LibraryRow) -> str | None:
    if not isinstance(row, StoryRow):
        return None
    remarks = row.entry.text.problem, row.entry.work.problem
    return plain_tip("\n".join(filter(None, (str(row.entry.path), *remarks))))


class LibraryHead(QHeaderView):
    """The heads of the columns; a click sorts."""

    def __init__(self, style: LibraryStyle, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.style_of_list = style
        self.sorted_by, self.is_descending = LibraryColumn.CHANGED, True
        self.setSectionsClickable(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMinimumSectionSize(1)
        self.setHighlightSections(False)
        self.setFixedHeight(_HEAD_HEIGHT)

    def width_of(self, column: LibraryColumn) -> int:
        """Return how wide a column is at least, for its head, in pixels."""
        label = QFontMetrics(self._font(is_sorted=True)).horizontalAdvance(column.label)
        return label + _ARROW + 8 + _GAP

    def _font(self, *, is_sorted: bool) -> QFont:
        font = QFont(self.style_of_list.font)
        font.setPixelSize(_HEAD_SIZE)
        font.setWeight(QFont.Weight.DemiBold if is_sorted else QFont.Weight.Normal)
        return font

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        style, column = self.style_of_list, LibraryColumn(logicalIndex)
        theme, is_sorted = style.theme, column is self.sorted_by
        painter.save()
        painter.fillRect(rect, QColor(theme.page))
        painter.fillRect(rect.adjusted(0, rect.height() - 1, 0, 0), QColor(theme.line))
        painter.setFont(self._font(is_sorted=is_sorted))
        painter.setPen(QColor(theme.text if is_sorted else theme.quiet))
        room = rect.adjusted(LEAD if column is LibraryColumn.TITLE else 0, 0, -_GAP, 0)
        wide = painter.fontMetrics().horizontalAdvance(column.label)
        if column in NUMBERS:
            room.setLeft(max(room.left(), room.right() - wide + 1))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, column.label)
        if is_sorted:
            # Beside the numbers the next column begins.
            left = -_ARROW - 4 if column in NUMBERS else wide + 4
            arrow = QRect(room.left() + left, 0, _ARROW, _ARROW)
            arrow.moveTop(room.center().y() - _ARROW // 2)
            style.arrows[self.is_descending].paint(painter, arrow)
        painter.restore()


class LibraryView(QTableView):
    """The rows.

    Signals:
        activated_row: The author wants to go to what a row tells of; carries the row.
        sort_wanted: The author wants the stories sorted; carries the ``LibraryColumn``.
        menu_wanted: The author wants to see what can be done with the current row;
            carries where on the desktop.
        typed: The author typed a letter here, which is meant for the search.
    """

    activated_row = Signal(object)
    sort_wanted = Signal(object)
    menu_wanted = Signal(QPoint)
    typed = Signal(str)

    def __init__(self, style: LibraryStyle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing = LibraryRowDelegate(style, self)
        self._pressed = -1
        self.shown = LibraryModel(self)
        self.head = LibraryHead(style, self)
        self.setHorizontalHeader(self.head)
        self.setModel(self.shown)
        self.setItemDelegate(self._drawing)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setAccessibleName(translate("Stories"))
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(1)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        self.head.sectionClicked.connect(self._on_head_clicked)

    # What is shown

    def show_style(self, style: LibraryStyle) -> None:
        """Draw in that type and these colours from now on."""
        self._drawing.style = self.head.style_of_list = style
        self.head.viewport().update()
        self.viewport().update()

    def show_rows(self, rows: Sequence[LibraryRow], *, stays: bool) -> None:
        """Show ``rows``.

        Args:
            rows: The rows.
            stays: Whether the row the author is at, and what is in view, stay, as only
                more is known; else one is at the first row.
        """
        before, at = self.current, self.currentIndex().row()
        top = self.verticalScrollBar().value()
        is_at_first = at <= _FIRST and not top
        self.shown.show_rows(rows)
        self.share_width()
        if not stays or is_at_first:
            self.go_to(_FIRST)
            self.scrollToTop()
            return
        self.go_to(_place_of(before, at, rows), scrolls=False)
        self.verticalScrollBar().setValue(top)

    def show_sorting(self, column: LibraryColumn, *, is_descending: bool) -> None:
        """Show what the stories are sorted by."""
        self.head.sorted_by, self.head.is_descending = column, is_descending
        self.head.viewport().update()

    def share_width(self) -> None:
        """Give each column its width, and leave out what there is no room for."""
        room = self.viewport().width()
        shown = {
            column: max(width, self.head.width_of(column))
            for column, width in _WIDTHS.items()
        }
        for column in _SPARE:
            if room - sum(shown.values()) < _LEAST_TITLE:
                del shown[column]
        for column in LibraryColumn:
            is_out = column is not LibraryColumn.TITLE and column not in shown
            self.setColumnHidden(column, is_out)
        for column, width in shown.items():
            self.setColumnWidth(column, width)
        self.setColumnWidth(LibraryColumn.TITLE, max(1, room - sum(shown.values())))

    # Where the author is

    @property
    def current(self) -> LibraryRow | None:
        """The row the author is at; None if there is none."""
        return self.shown.row_at(self.currentIndex())

    def go_to(self, row: int, *, scrolls: bool = True) -> None:
        """Be at the row of that number."""
        index = self.shown.index(row, 0)
        flag = QItemSelectionModel.SelectionFlag.NoUpdate
        self.selectionModel().setCurrentIndex(index, flag)
        if scrolls and index.isValid():
            self.scrollTo(index)
        self.viewport().update()

    def come_back(self, row: int, top: int) -> None:
        """Be at the row of that number, with ``top`` pixels scrolled out of view."""
        self.go_to(row, scrolls=False)
        self.executeDelayedItemsLayout()
        self.updateGeometries()
        self.verticalScrollBar().setValue(top)
        self.scrollTo(self.currentIndex())

    def step(self, rows: int) -> None:
        """Go on by so many rows."""
        last = len(self.shown.rows) - 1
        here = self.currentIndex().row()
        self.go_to(min(max(here + rows, 0), last))

    def step_page(self, pages: int) -> None:
        """Go on by so many times what is in view."""
        self.step(pages * max(1, self.viewport().height() // ROW_HEIGHT - 1))

    def activate_current(self) -> None:
        """Go to what the row tells of that the author is at."""
        row = self.current
        if row is not None:
            self.activated_row.emit(row)

    def menu_place(self) -> QPoint:
        """Return where on the desktop a menu of the current row opens by a key."""
        row = self.visualRect(self.currentIndex())
        return self.viewport().mapToGlobal(row.bottomLeft() + QPoint(LEAD, 0))

    # Keys and mouse

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers()
        keys = Qt.KeyboardModifier
        is_plain = not held & (
            keys.ControlModifier | keys.AltModifier | keys.MetaModifier
        )
        words = event.text()
        if is_bare_enter(event):
            self.activate_current()
        elif is_plain and words.isprintable() and words.strip():
            self.typed.emit(words)
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = self.indexAt(event.position().toPoint()).row()
        super().mousePressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        is_click = index.isValid() and index.row() == self._pressed
        if event.button() is Qt.MouseButton.LeftButton and is_click:
            self.activate_current()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()).row())

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, row: int) -> None:
        if row != self._drawing.hovered:
            self._drawing.hovered = row
            shapes = Qt.CursorShape
            shape = shapes.PointingHandCursor if row >= 0 else shapes.ArrowCursor
            self.viewport().setCursor(shape)
            self.viewport().update()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos())
        if event.reason() is QContextMenuEvent.Reason.Mouse and index.isValid():
            self.go_to(index.row(), scrolls=False)
        self.menu_wanted.emit(menu_place(self, event))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share_width()

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()

    def _on_head_clicked(self, section: int) -> None:
        self.sort_wanted.emit(LibraryColumn(section))


def _place_of(before: LibraryRow | None, at: int, rows: Sequence[LibraryRow]) -> int:
    """Return where the row is now that the author was at, or what is there now."""
    if before is None:
        return _FIRST
    same = (
        number
        for number, row in enumerate(rows)
        if type(row) is type(before)
        and row.entry.name == before.entry.name
        and getattr(row, "hit", None) == getattr(before, "hit", None)
    )
    return next(same, min(max(at, 0), len(rows) - 1))
