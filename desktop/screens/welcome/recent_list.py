"""The list of stories opened lately.

A click or Enter opens a story, or asks where one is that is gone; Del, or the cross at
the end of its row, takes it off the list.  Up and down go on to what stands around the
list.  The stories themselves are never touched.
"""

from __future__ import annotations

from datetime import MINYEAR, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from desktop.appearance.icons import icon
from desktop.widgets.keyboard import PRESSING
from desktop.widgets.labels import plain_tip
from desktop.widgets.row_list import ROW, Index, RowModel, strong
from desktop.wording.dates import short_day
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent

    from desktop.appearance.theme import Theme
    from desktop.storage.story.story_state import RecentStory

ROW_HEIGHT = 52
"""Of one story, in pixels."""

_EDGE = 12
"""Left and right of the words, in pixels."""

_CROSS = 16
"""Side of the cross, in pixels."""

_RADIUS = 7

_FEWEST = 2
"""Rows that stay in view however low the window is."""

_STEPS: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}

LOCATE = translate("Locate…")
"""What a click does to a story that is gone."""

_Row = tuple["RecentStory", str]
"""A story, and when it was opened last."""


def cross_of(row: QRect) -> QRect:
    """Return where, in the row drawn in ``row``, a click takes the story off."""
    side = _CROSS + 10
    return QRect(row.right() - side - 6, row.center().y() - side // 2, side, side)


class RecentRow(QStyledItemDelegate):
    """Draws a story of the list."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pointer = QPoint(-1, -1)
        self.show_theme(theme)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._theme = theme
        self._cross = icon("x", theme.quiet)
        self._near_cross = icon("x", theme.text)

    def show_pointer(self, where: QPoint) -> None:
        """Note ``where`` the mouse pointer is, in pixels of the list."""
        self._pointer = where

    @override
    def sizeHint(
        self,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> QSize:
        return QSize(200, ROW_HEIGHT)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> None:
        row: QRect = option.rect
        state: QStyle.StateFlag = option.state
        is_hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        has_focus = bool(state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_hovered or has_focus:
            self._paint_background(painter, row, has_focus)
        self._paint_words(painter, option, index)
        if is_hovered or has_focus:
            self._paint_cross(painter, row)
        painter.restore()

    def _paint_background(self, painter: QPainter, row: QRect, has_focus: bool) -> None:
        edge = QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QColor(self._theme.accent if has_focus else self._theme.chrome))
        painter.setBrush(QColor(self._theme.chrome))
        painter.drawRoundedRect(edge, _RADIUS, _RADIUS)

    def _paint_words(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> None:
        story, _ = index.data(ROW)
        words: QRect = option.rect.adjusted(
            _EDGE, 8, -cross_of(option.rect).width(), -8
        )
        words.setRight(words.right() - _EDGE)
        line = words.height() // 2
        upper, lower = QRect(words), QRect(words)
        upper.setHeight(line)
        lower.setTop(words.top() + line)
        self._paint_name(painter, upper, option.font, index)
        painter.setFont(option.font)
        self._paint_folder(painter, lower, story)

    def _paint_name(
        self, painter: QPainter, room: QRect, font: QFont, index: Index
    ) -> None:
        story, opened = index.data(ROW)
        quiet, loud = QColor(self._theme.quiet), QColor(self._theme.text)
        painter.setFont(font)
        painter.setPen(quiet)
        place = opened if story.exists else translate("not there any more")
        room = _drawn_right(painter, room, place)
        painter.setFont(strong(font))
        painter.setPen(loud if story.exists else quiet)
        _drawn_left(painter, room, index.data(), Qt.TextElideMode.ElideRight)

    def _paint_folder(self, painter: QPainter, room: QRect, story: RecentStory) -> None:
        folder = folder_words(story.path.parent)
        if not story.exists:
            folder = folder_words(story.path)  # The name is what one looks for.
            painter.setPen(QColor(self._theme.accent))
            room = _drawn_right(painter, room, LOCATE)
        painter.setPen(QColor(self._theme.quiet))
        _drawn_left(painter, room, folder, Qt.TextElideMode.ElideMiddle)

    def _paint_cross(self, painter: QPainter, row: QRect) -> None:
        around = cross_of(row)
        cross = self._near_cross if around.contains(self._pointer) else self._cross
        inset = (around.width() - _CROSS) // 2
        cross.paint(painter, around.adjusted(inset, inset, -inset, -inset))


def folder_words(folder: Path) -> str:
    """Return ``folder`` as one says it, the author's own folder as ``~``."""
    home = Path.home()
    if folder.is_relative_to(home):
        return str(Path("~") / folder.relative_to(home))
    return str(folder)


def _drawn_right(painter: QPainter, room: QRect, words: str) -> QRect:
    """Draw ``words`` at the right of ``room``; return the room left beside them."""
    flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(room, flags, words)
    width = QFontMetrics(painter.font()).horizontalAdvance(words) + _EDGE
    return room.adjusted(0, 0, -width, 0)


def _drawn_left(
    painter: QPainter, room: QRect, words: str, elide: Qt.TextElideMode
) -> None:
    shown = QFontMetrics(painter.font()).elidedText(words, elide, room.width())
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(room, flags | Qt.TextFlag.TextSingleLine, shown)


class RecentList(QListView):
    """Stories by when they were last opened, the latest first.

    Signals:
        story_chosen: The author wants to open a story; carries its path.
        forgotten: The author took a story off the list; carries its path.
        locate_wanted: The author wants to say where a story is that is gone; carries
            the path where it was.
    """

    story_chosen = Signal(Path)
    forgotten = Signal(Path)
    locate_wanted = Signal(Path)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _RecentModel(self)
        self._row = RecentRow(theme, self)
        self._pressed = QPersistentModelIndex()
        self.setModel(self._model)
        self.setItemDelegate(self._row)
        self.setAccessibleName(translate("Recent stories"))
        self.setAccessibleDescription(
            translate(
                "Enter opens a story or locates one that is gone, Del takes it off "
                "the list"
            )
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)

    def show_stories(self, stories: Sequence[RecentStory]) -> None:
        """List ``stories``; the row that was chosen stays chosen."""
        row = self.currentIndex().row()
        self._model.show_rows(
            [(each, _opened_words(each.opened_at)) for each in stories]
        )
        rows = len(stories)
        self.setMinimumHeight(min(rows, _FEWEST) * ROW_HEIGHT)
        self.setMaximumHeight(max(rows, 1) * ROW_HEIGHT)
        self.setCurrentIndex(self._model.index(max(0, min(row, rows - 1))))

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._row.show_theme(theme)
        self.viewport().update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.maximumHeight())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if index.isValid() and event.key() in PRESSING:
            self._open(index)
        elif index.isValid() and event.key() == Qt.Key.Key_Delete:
            self._forget(index)
        elif (step := _STEPS.get(event.key(), 0)) and not self._has_row(step):
            self.focusNextPrevChild(step > 0)
        else:
            super().keyPressEvent(event)

    def _has_row(self, step: int) -> bool:
        return 0 <= self.currentIndex().row() + step < self._model.rowCount()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        # Not a second click: it would take the next story off the list as well.
        event.accept()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        where = event.position().toPoint()
        self._row.show_pointer(where)
        self.viewport().update()
        is_over_row = self.indexAt(where).isValid()
        shape = Qt.CursorShape
        self.viewport().setCursor(
            shape.PointingHandCursor if is_over_row else shape.ArrowCursor
        )

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._pressed = QPersistentModelIndex(self.indexAt(event.position().toPoint()))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        where = event.position().toPoint()
        index = self.indexAt(where)
        is_click = index.isValid() and self._pressed == index
        self._pressed = QPersistentModelIndex()
        if event.button() != Qt.MouseButton.LeftButton or not is_click:
            return
        if self._is_on_cross(index, where):
            self._forget(index)
        else:
            self._open(index)

    def _is_on_cross(self, index: QModelIndex, where: QPoint) -> bool:
        return cross_of(self.visualRect(index)).contains(where)

    def _open(self, index: QModelIndex) -> None:
        story = self._story_at(index)
        if story.exists:
            self.story_chosen.emit(story.path)
        else:
            self.locate_wanted.emit(story.path)

    def _forget(self, index: QModelIndex) -> None:
        self.forgotten.emit(self._story_at(index).path)

    def _story_at(self, index: QModelIndex) -> RecentStory:
        return self._model.rows[index.row()][0]


class _RecentModel(RowModel[_Row]):
    """The stories, each with when it was opened last."""

    @override
    def words_of(self, row: _Row) -> str:
        return row[0].title or row[0].path.stem

    @override
    def spoken(self, row: _Row) -> str:
        story, opened = row
        place = opened if story.exists else translate("not there any more, locate")
        return ", ".join((self.words_of(row), place, str(story.path.parent)))

    @override
    def tip_of(self, row: _Row) -> str:
        return plain_tip(str(row[0].path))


def _opened_words(at: datetime) -> str:
    """Return when a story was opened last; empty for the year 1, which is not known."""
    return "" if at.year == MINYEAR else short_day(at, datetime.now().astimezone())
