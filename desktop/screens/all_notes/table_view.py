"""The table itself: rows to be gone through, chosen and sorted, by keys and by mouse.

Going up and down only goes; Space chooses, and Shift takes along what is passed.  What
is chosen stays so when the notes are sorted, filtered or changed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView
from typing_extensions import override

from desktop.screens.all_notes.note_table import NoteColumn
from desktop.screens.all_notes.row_painting import LEAD, ROW_HEIGHT, NoteRowDelegate
from desktop.widgets.keyboard import is_bare, is_bare_enter
from desktop.widgets.labels import plain_tip
from desktop.widgets.row_list import ROW, Index
from desktop.wording.translation import translate, within_sentence

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from desktop.screens.all_notes.note_table import NoteTable
    from desktop.screens.all_notes.row_painting import TableStyle

_WIDTHS = {
    NoteColumn.KIND: 104,
    NoteColumn.TAGS: 96,
    NoteColumn.STATE: 104,
    NoteColumn.SCENE: 72,
    NoteColumn.BY: 92,
    NoteColumn.DATE: 64,
}
"""Of the columns that do not grow with the window, in pixels at 100 per cent."""
_COLUMNS = len(NoteColumn)
_LONG_SCENE = 132
"""Of the scenes, where they are told by their chapters too."""
_TIGHT = 560
"""What passages and words need together; below it the other columns give way."""
_TIGHTER = 0.84
_PASSAGE_SHARE = 0.46
_LEAST = 280
"""What passages and words keep in the narrowest window."""
_SPARE = (
    NoteColumn.DATE,
    NoteColumn.SCENE,
    NoteColumn.BY,
    NoteColumn.TAGS,
    NoteColumn.KIND,
)
"""The columns that are left out for that, in this order."""
_HEAD_HEIGHT = 34
_RADIUS = 6
_ARROW_LEFT = 5
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_DIGITS = {Qt.Key(Qt.Key.Key_1 + column): column for column in NoteColumn}
_Flag = QItemSelectionModel.SelectionFlag


class NoteTableModel(QAbstractTableModel):
    """The listed notes, for the view and for screen readers."""

    def __init__(self, table: NoteTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self.ids: list[str] = []
        self._places: dict[str, int] = {}

    def show_notes(self, ids: list[str]) -> None:
        """List the notes with these ids in place of those listed."""
        self.beginResetModel()
        self.ids = ids
        self._places = {note: row for row, note in enumerate(ids)}
        self.endResetModel()

    def place_of(self, note: str | None) -> int | None:
        """Return the row of a note; None if it is not listed."""
        return None if note is None else self._places.get(note)

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.ids)

    @override
    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else _COLUMNS

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self.ids):
            return None
        row, column = self._table.row(self.ids[index.row()]), NoteColumn(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.text_of(column)
            case Qt.ItemDataRole.AccessibleTextRole:
                # One goes by rows, and hears what stands in the first cell.
                is_first = column is NoteColumn.PASSAGE
                return row.spoken if is_first else row.text_of(column)
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return column.label
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(row.text_of(column)) or None
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
        label = NoteColumn(section).label
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return label
            case Qt.ItemDataRole.ToolTipRole:
                column = within_sentence(label)
                return translate(
                    "Sort by {column} ({key})", column=column, key=section + 1
                )
            case _:
                return None


class TableHead(QHeaderView):
    """The heads of the columns; a click sorts."""

    def __init__(self, style: TableStyle, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.style_of_table = style
        self.sorted_by, self.is_descending = NoteColumn.PASSAGE, False
        self.setSectionsClickable(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMinimumSectionSize(1)
        self.setHighlightSections(False)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        style, column = self.style_of_table, NoteColumn(logicalIndex)
        theme, is_sorted = style.theme, column is self.sorted_by
        painter.save()
        painter.fillRect(rect, QColor(theme.page))
        painter.fillRect(rect.adjusted(0, rect.height() - 1, 0, 0), QColor(theme.line))
        font = QFont(style.font)
        font.setPixelSize(style.scaled(12))
        font.setWeight(QFont.Weight.DemiBold if is_sorted else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(theme.text if is_sorted else theme.quiet))
        room = QRect(rect)
        if column is NoteColumn.PASSAGE:
            room.setLeft(room.left() + style.scaled(LEAD))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, column.label)
        if is_sorted:
            wide = painter.fontMetrics().horizontalAdvance(column.label)
            side = style.scaled(10)
            arrow = QRect(0, 0, side, side)
            arrow.moveCenter(room.center())
            arrow.moveLeft(room.left() + wide + style.scaled(_ARROW_LEFT))
            name = "chevron-down" if self.is_descending else "chevron-up"
            style.icons[name].paint(painter, arrow)
        painter.restore()


class NoteTableView(QTableView):
    """The rows.

    Signals:
        entered_note: The author wants to go to a note; carries its id.
        chosen_changed: Other notes are chosen.
        menu_wanted: The author wants to see what can be done with the chosen notes;
            carries where on the desktop.
        sort_wanted: The author wants the notes sorted; carries the ``NoteColumn``.
    """

    entered_note = Signal(str)
    chosen_changed = Signal()
    menu_wanted = Signal(QPoint)
    sort_wanted = Signal(object)

    def __init__(
        self, table: NoteTable, style: TableStyle, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._table = table
        self._style = style
        self._drawing = NoteRowDelegate(style)
        self._anchor: str | None = None
        self._is_pointed_at = False  # the chosen row, by a click alone
        self._kept_chosen: frozenset[str] = frozenset()
        self.notes = NoteTableModel(table, self)
        self.head = TableHead(style, self)
        self.setHorizontalHeader(self.head)
        self.setModel(self.notes)
        self.setItemDelegate(self._drawing)
        self._set_up()
        self.show_style(style)

    def _set_up(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(translate("All notes"))
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(1)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.head.sectionClicked.connect(self._on_head_clicked)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)

    # What is shown

    def show_style(self, style: TableStyle) -> None:
        """Draw in that type and these colours from now on."""
        self._style = self._drawing.style = self.head.style_of_table = style
        self.verticalHeader().setDefaultSectionSize(style.scaled(ROW_HEIGHT))
        self.head.setFixedHeight(style.scaled(_HEAD_HEIGHT))
        self._share_width()
        self.viewport().update()

    def show_notes(self, ids: list[str]) -> None:
        """List these notes; those that are chosen stay so, as far as they are listed.

        The one the author is at stays where it is on the screen.
        """
        current, chosen = self.current, self.chosen
        row = self.currentIndex().row()
        top = self.verticalScrollBar().value() - max(row, 0) * self._row_height
        self.notes.show_notes(ids)
        self._choose_all(chosen)
        place = self.notes.place_of(current)
        if place is None and ids:
            place = min(max(row, 0), len(ids) - 1)
        if place is not None:
            self._go(place)
            self.verticalScrollBar().setValue(top + place * self._row_height)
            self.scrollTo(self.notes.index(place, 0))
        self._share_width()

    def show_sorting(self, column: NoteColumn, *, is_descending: bool) -> None:
        """Show what the notes are sorted by."""
        self.head.sorted_by, self.head.is_descending = column, is_descending
        by = translate("Sorted by: {column}", column=column.label)
        back = translate("Sorted backwards by: {column}", column=column.label)
        self.setAccessibleDescription(back if is_descending else by)
        self.head.viewport().update()

    @property
    def _row_height(self) -> int:
        return self.verticalHeader().defaultSectionSize()

    # What is chosen

    @property
    def current(self) -> str | None:
        """The note the author is at; None if none is listed."""
        row = self.currentIndex().row()
        return self.notes.ids[row] if 0 <= row < len(self.notes.ids) else None

    @property
    def chosen(self) -> list[str]:
        """The ids of the notes that are chosen, as they are listed."""
        # By its ranges: of each row by itself, Qt would ask the model several times.
        ids, selection = self.notes.ids, self.selectionModel().selection()
        parts = [selection.at(number) for number in range(selection.size())]
        rows = {row for part in parts for row in range(part.top(), part.bottom() + 1)}
        return [ids[row] for row in sorted(rows)]

    def go_to(self, note: str | None) -> None:
        """Be at a note, or at the first one, choosing nothing."""
        place = self.notes.place_of(note) or 0
        if self.notes.ids:
            self._go(place)
            self.scrollTo(
                self.notes.index(place, 0),
                QAbstractItemView.ScrollHint.PositionAtCenter,
            )

    def step(self, rows: int) -> None:
        """Go on by so many rows, choosing nothing."""
        self._move(rows, is_taking_along=False)

    def choose_every(self) -> None:
        """Choose all that are listed."""
        self._choose_all(self.notes.ids)

    def choose_none(self) -> None:
        """Let go of all that are chosen."""
        self.selectionModel().clearSelection()

    def _choose_all(self, notes: Collection[str]) -> None:
        """Choose exactly these, as far as they are listed."""
        if not notes and not self.selectionModel().hasSelection():
            return
        places = (self.notes.place_of(note) for note in notes)
        rows = sorted(place for place in places if place is not None)
        self.selectionModel().select(self._selection(rows), _Flag.ClearAndSelect)

    def _selection(self, rows: Sequence[int]) -> QItemSelection:
        """Return the selection of ``rows``, in order, each row of neighbours as one."""
        found = QItemSelection()
        last = _COLUMNS - 1
        start = 0
        for end in range(1, len(rows) + 1):
            if end == len(rows) or rows[end] != rows[end - 1] + 1:
                top = self.notes.index(rows[start], 0)
                found.select(top, self.notes.index(rows[end - 1], last))
                start = end
        return found

    def _go(self, row: int) -> None:
        index = self.notes.index(row, 0)
        self.selectionModel().setCurrentIndex(index, _Flag.NoUpdate)
        self.viewport().update()

    def _move(self, rows: int, *, is_taking_along: bool) -> None:
        if not self.notes.ids:
            return
        if self._is_pointed_at and not is_taking_along:
            self.choose_none()  # or what a key does next would be done to it
        here = max(self.currentIndex().row(), 0)
        there = min(max(here + rows, 0), len(self.notes.ids) - 1)
        self._begin_range(self.notes.ids[here])
        self._reach(there, is_taking_along=is_taking_along)

    def _begin_range(self, note: str) -> None:
        """Let what is taken along begin here, unless it has begun already."""
        if self._anchor is None:
            self._anchor, self._kept_chosen = note, frozenset(self.chosen)

    def _reach(self, row: int, *, is_taking_along: bool) -> None:
        self._go(row)
        self.scrollTo(self.notes.index(row, 0))
        if not is_taking_along:
            self._anchor = None
            return
        start = self.notes.place_of(self._anchor)
        start = row if start is None else start
        between = self.notes.ids[min(start, row) : max(start, row) + 1]
        self._choose_all(self._kept_chosen.union(between))

    def _toggle(self, row: int) -> None:
        self._anchor = None
        flags = _Flag.Toggle | _Flag.Rows
        self.selectionModel().select(self.notes.index(row, 0), flags)

    def _on_selection_changed(self) -> None:
        self._is_pointed_at = False
        self.viewport().update()
        self.chosen_changed.emit()

    # Keys

    @override
    def event(self, event: QEvent) -> bool:
        is_shortcut = event.type() is QEvent.Type.ShortcutOverride
        if is_shortcut and isinstance(event, QKeyEvent) and _is_for_rows(event):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, here = event.key(), max(self.currentIndex().row(), 0)
        is_taking_along = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        page = max(self.viewport().height() // max(self._row_height, 1) - 1, 1)
        count = len(self.notes.ids)
        ways = {
            **_STEPS,
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_Home: -count,
            Qt.Key.Key_End: count,
        }
        if key in ways:
            self._move(ways[Qt.Key(key)], is_taking_along=is_taking_along)
        elif is_bare(event, Qt.Key.Key_Space) and count:
            self._toggle(here)
        elif is_bare_enter(event) and self.current is not None:
            self.entered_note.emit(self.current)
        elif is_bare(event, *_DIGITS):
            self.sort_wanted.emit(_DIGITS[Qt.Key(key)])
        else:
            event.ignore()

    # The mouse

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self.rowAt(round(event.position().y()))
        if event.button() is not Qt.MouseButton.LeftButton or row < 0:
            return
        held, here = event.modifiers(), max(self.currentIndex().row(), 0)
        if held & Qt.KeyboardModifier.ShiftModifier:
            self._begin_range(self.notes.ids[here])
            self._reach(row, is_taking_along=True)
        elif held & Qt.KeyboardModifier.ControlModifier:
            self._toggle(row)
            self._go(row)
        else:
            self._anchor = None
            self._go(row)
            self._choose_all([self.notes.ids[row]])
            self._is_pointed_at = True

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not event.buttons() & Qt.MouseButton.LeftButton or not self.notes.ids:
            return
        height = max(self._row_height, 1)
        y = event.position().y() + self.verticalScrollBar().value()
        row = min(max(int(y // height), 0), len(self.notes.ids) - 1)
        if row != self.currentIndex().row():
            here = max(self.currentIndex().row(), 0)
            self._begin_range(self.notes.ids[here])
            self._reach(row, is_taking_along=True)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row = self.rowAt(round(event.position().y()))
        if event.button() is Qt.MouseButton.LeftButton and row >= 0:
            self.entered_note.emit(self.notes.ids[row])

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        row = self.rowAt(event.pos().y()) if by_mouse else self.currentIndex().row()
        if not 0 <= row < len(self.notes.ids):
            return
        note, place = self.notes.ids[row], event.globalPos()
        if note not in self.chosen:
            self._anchor = None
            self._go(row)
            self._choose_all([note])
            self._is_pointed_at = True
        if not by_mouse:
            place = self.viewport().mapToGlobal(self._place_of_row(row).center())
        self.menu_wanted.emit(place)

    def _on_head_clicked(self, section: int) -> None:
        self.sort_wanted.emit(NoteColumn(section))

    # How it is drawn

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        first = max(self.rowAt(event.rect().top()), 0)
        for row in range(first, len(self.notes.ids)):
            place = self._place_of_row(row)
            if place.top() > event.rect().bottom():
                break
            self._paint_background(painter, row, place)
        painter.end()
        super().paintEvent(event)

    def _place_of_row(self, row: int) -> QRect:
        top, width = self.rowViewportPosition(row), self.viewport().width()
        return QRect(0, top, width, self._row_height)

    def _paint_background(self, painter: QPainter, row: int, place: QRect) -> None:
        theme = self._style.theme
        line = place.adjusted(0, place.height() - 1, 0, 0)
        painter.fillRect(line, QColor(theme.line))
        is_chosen = self.selectionModel().isRowSelected(row, QModelIndex())
        is_current = row == self.currentIndex().row() and self.hasFocus()
        if not (is_chosen or is_current):
            return
        painter.setBrush(QColor(theme.selected if is_chosen else theme.page))
        edge = QPen(QColor(theme.accent), 1.25) if is_current else Qt.PenStyle.NoPen
        painter.setPen(edge)
        inner = QRectF(place).adjusted(0.75, 0.75, -0.75, -1.75)
        painter.drawRoundedRect(inner, _RADIUS, _RADIUS)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """Give the columns their widths: what is over, passages and words share.

        Where too little would be over, the columns that are needed least are left out.
        """
        style, width = self._style, self.viewport().width()
        fixed = {**_WIDTHS}
        if self._table.has_chapters:
            fixed[NoteColumn.SCENE] = _LONG_SCENE
        widths = {column: style.scaled(each) for column, each in fixed.items()}
        if width - sum(widths.values()) < style.scaled(_TIGHT):
            widths = {column: round(w * _TIGHTER) for column, w in widths.items()}
        for column in _SPARE:
            if width - sum(widths.values()) >= style.scaled(_LEAST):
                break
            widths[column] = 0
        rest = max(width - sum(widths.values()), 2)
        widths[NoteColumn.PASSAGE] = round(rest * _PASSAGE_SHARE)
        widths[NoteColumn.WORDS] = rest - widths[NoteColumn.PASSAGE]
        for column, wide in widths.items():
            self.setColumnHidden(column, not wide)
            self.setColumnWidth(column, wide)

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()


def _is_for_rows(event: QKeyEvent) -> bool:
    rows = (Qt.Key.Key_Space, *_DIGITS)
    return is_bare(event, *rows) or is_bare_enter(event)
