"""The scenes and chapters of a story while it is revised: gone to, and put in order.

A row that can be moved has a grip when it is pointed at.  A line shows where it would
land, an outline around a chapter that it would go to the end of it.  Near the edges the
list scrolls by itself; Esc leaves everything as it was.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QObject,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem, QWidget
from typing_extensions import override

from desktop.panels.contents_panel import (
    PartDelegate,
    PartList,
    PartModel,
    PartRole,
    PartRow,
)
from desktop.panels.scene_signs import paint_stage, paint_synopsis
from desktop.text.moving.landing import Landing
from desktop.value import value
from desktop.widgets.row_list import INSET, Index, draw_line, strong
from desktop.wording.numbers import grouped
from desktop.wording.translation import translate_count

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QModelIndex

    from desktop.appearance.theme import Theme

_ROW, _LEAD = 24, 6
"""The least height of a row; what is above and below its words, in pixels."""
_INDENT, _DEEPEST = 14, 4
"""Of a level, in pixels, and the level from which on rows stand no further in."""
_GRIP = 16
"""Room for the grip before the title, in pixels."""
_DOT, _DOTS_APART = 1.5, 4
"""The side of a dot of the grip, and from one to the next, in pixels."""
_BEFORE_WORDS = 8
_EDGE, _SCROLL_MS, _FASTEST = 24, 25, 12
"""How near the edge it scrolls, how often, and by how much at most, in pixels."""
_AWAY = 80
"""How far beside the list a row is let go of to stay where it is, in pixels."""
_ONTO = 0.3
"""How much of a chapter's row, from either end, lies between it and its neighbour."""
_FADED = 0.45


@value
class Drop:
    """Where a row would land: before the row of that number, or at the end of one.

    Attributes:
        row: The row before which it would stand; one past the last to be the last.
        is_onto: Whether it would go to the end of the chapter in that row.
    """

    row: int
    is_onto: bool = False


def drops(rows: Sequence[PartRow], moved: int) -> frozenset[Drop]:
    """Return where the row ``moved`` may land, where it is not already.

    A scene may stand anywhere but above all headings, a chapter beside others as deep,
    or at the end of what it is inside of.
    """
    row, count = rows[moved], len(rows)
    stop = moved + 1
    if row.has_heading:
        inner = (n for n in range(stop, count) if not _is_inside(rows[n], row))
        stop = next(inner, count)
    between = {
        Drop(n)
        for n in range(count + 1)
        if not moved <= n <= stop and _may_stand_before(rows, n, row)
    }
    onto = {
        Drop(n, is_onto=True)
        for n, other in enumerate(rows)
        if other.has_heading and not moved <= n < stop
        if not row.has_heading or other.level < row.level
    }
    return frozenset(between | onto)


def _is_inside(row: PartRow, chapter: PartRow) -> bool:
    return not row.has_heading or row.level > chapter.level


def _may_stand_before(rows: Sequence[PartRow], number: int, row: PartRow) -> bool:
    if row.has_heading:
        below = rows[number] if number < len(rows) else None
        return below is None or (below.has_heading and below.level <= row.level)
    return number > 0 or not rows[0].has_heading


class SceneModel(PartModel):
    """The scenes and chapters of a story, with their words."""

    @override
    def _read_out(self, row: int) -> str:
        part = self._parts[row]
        counted = ""
        if part.words is not None:
            counted = translate_count(
                "{number} word",
                "{number} words",
                part.words,
                number=grouped(part.words),
            )
        facts = self._titles[row], counted, self._stage_of(row), part.synopsis
        return ", ".join(filter(None, facts))


class SceneDelegate(PartDelegate):
    """Draws a scene or chapter: its title, its words, and its grip if pointed at.

    Attributes:
        has_grips: Whether rows can be moved.
        dragged: The row that is being moved; None if none is.
    """

    least_height, lead = _ROW, _LEAD
    has_grips = False
    dragged: int | None = None

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        part: PartRow = index.data(PartRole.PART)
        painter.save()
        is_dragged = index.row() == self.dragged
        painter.setOpacity(_FADED if is_dragged else 1.0)
        painter.setFont(option.font)
        is_current = bool(index.data(PartRole.IS_CURRENT))
        room = self.paint_row(painter, option, is_current)
        left = room.left() + self.indent_of(part)
        if not index.data(PartRole.IS_WRITTEN):
            paint_synopsis(painter, room, left, part.synopsis, self.theme)
        room.setHeight(self.row_height(option.font))
        is_pointed = bool(option.state & QStyle.StateFlag.State_MouseOver)
        may_move = self.has_grips and part.part is not None
        if may_move and (is_pointed or is_dragged):
            self._paint_grip(painter, room)
        if part.words is not None:
            self._paint_words(painter, room, part.words)
        room.setLeft(left)
        if part.stage is not None:
            paint_stage(painter, room, part.stage, self.theme)
        if is_current:
            painter.setFont(strong(option.font))
        painter.setPen(QColor(self.theme.text))
        draw_line(painter, room, index.data())
        painter.restore()

    @override
    def indent_of(self, part: PartRow) -> int:
        return _GRIP + level_indent(part)

    def _paint_grip(self, painter: QPainter, room: QRect) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.quiet))
        top = room.center().y() - _DOTS_APART + 0.5
        for column in range(2):
            for row in range(3):
                at = QPointF(room.left() + 1 + _DOTS_APART * column, top)
                at += QPointF(0, _DOTS_APART * row)
                painter.drawEllipse(at, _DOT / 1.5, _DOT / 1.5)

    def _paint_words(self, painter: QPainter, room: QRect, words: int) -> None:
        shown = grouped(words)
        painter.setPen(QColor(self.theme.quiet))
        draw_line(painter, room, shown, Qt.AlignmentFlag.AlignRight)
        width = painter.fontMetrics().horizontalAdvance(shown)
        room.setRight(room.right() - width - _BEFORE_WORDS)


def level_indent(part: PartRow) -> int:
    """Return how far further in ``part`` stands than the outermost, in pixels."""
    return _INDENT * max(0, min(part.level, _DEEPEST) - 1)


class SceneList(PartList):
    """The scenes and chapters, which can be put in another order.

    Signals:
        scene_chosen: A part was clicked or entered; carries its index in the outline.
        dropped: A part was let go of elsewhere; carries its index and the ``Landing``.
    """

    scene_chosen = Signal(int)
    dropped = Signal(int, Landing)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._scenes = SceneDelegate(theme)
        super().__init__(theme, parent, drawing=self._scenes, rows=SceneModel())
        self._pressed: QPoint | None = None
        self._pointer = QPoint()
        self._may: frozenset[Drop] = frozenset()
        self.drop: Drop | None = None
        self._scrolling = QTimer(self)
        self._scrolling.setInterval(_SCROLL_MS)
        self._scrolling.timeout.connect(self._scroll_on)

    @property
    def rows(self) -> Sequence[PartRow]:
        """What is listed."""
        return self._parts.parts

    @property
    def chosen_part(self) -> int | None:
        """The index in the outline of the part that the keys are on."""
        row = self.currentIndex().row()
        return self.rows[row].part if 0 <= row < len(self.rows) else None

    def choose_at(self, position: int) -> None:
        """Put the keys on the part that starts at ``position``, in code points."""
        starts = [row.position for row in self.rows]
        if position in starts:
            index = self._parts.index(starts.index(position))
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def set_movable(self, is_movable: bool) -> None:
        """Let rows be moved, or not."""
        if is_movable != self._scenes.has_grips:
            self._scenes.has_grips = is_movable
            self.leave_off()
            self.viewport().update()

    @override
    def show_parts(self, parts: Sequence[PartRow]) -> None:
        if len(parts) != len(self.rows):
            self.leave_off()
        super().show_parts(parts)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    @override
    def _on_row_chosen(self, index: QModelIndex) -> None:
        part: PartRow = index.data(PartRole.PART)
        self._has_gone = True
        if part.part is not None:
            self.scene_chosen.emit(part.part)

    # Dragging

    @property
    def is_dragging(self) -> bool:
        """Whether a row is being moved."""
        return self._scenes.dragged is not None

    def leave_off(self) -> None:
        """Leave everything as it was."""
        if self.is_dragging:
            self._watch_keys(is_watching=False)
            self.viewport().unsetCursor()
        self._pressed, self._scenes.dragged, self.drop = None, None, None
        self._scrolling.stop()
        self.viewport().update()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        is_left = event.button() is Qt.MouseButton.LeftButton
        at = event.position().toPoint()
        self._pressed = at if is_left and self.indexAt(at).isValid() else None
        super().mousePressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or not self._scenes.has_grips:
            self._show_whether_grip(event.position().toPoint())
            super().mouseMoveEvent(event)
            return
        self._pointer = event.position().toPoint()
        way = self._pointer - self._pressed
        if self.is_dragging:
            self._show_drop()
        elif way.manhattanLength() >= QApplication.startDragDistance():
            self._begin(self.indexAt(self._pressed).row())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self.is_dragging:
            self._pressed = None
            super().mouseReleaseEvent(event)
            return
        row, drop = self._scenes.dragged, self.drop
        self.leave_off()
        if row is not None and drop is not None:
            part = self.rows[row].part
            self.dropped.emit(part, self._landing(drop))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Whatever has the keys while a row is moved: Esc is for that, and no shortcut.
        is_esc = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if not (self.is_dragging and is_esc):
            return super().eventFilter(watched, event)
        if event.type() is QEvent.Type.KeyPress:
            self.leave_off()
        event.accept()
        return True

    def _show_whether_grip(self, place: QPoint) -> None:
        is_row = self._scenes.has_grips and self.indexAt(place).isValid()
        if is_row and place.x() < INSET + _GRIP:
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self.viewport().unsetCursor()

    def _watch_keys(self, *, is_watching: bool) -> None:
        application = QApplication.instance()
        assert application is not None
        if is_watching:
            application.installEventFilter(self)
        else:
            application.removeEventFilter(self)

    def _begin(self, row: int) -> None:
        if row < 0 or self.rows[row].part is None:
            return
        self._scenes.dragged = row
        self._may = drops(self.rows, row)
        self._watch_keys(is_watching=True)
        self._scrolling.start()
        self._show_drop()

    def _show_drop(self) -> None:
        x, width = self._pointer.x(), self.viewport().width()
        is_away = not -_AWAY <= x <= width + _AWAY
        self.drop = None if is_away else self._nearest(self._drop_at(self._pointer.y()))
        shapes = Qt.CursorShape
        may = shapes.ClosedHandCursor if self.drop else shapes.ForbiddenCursor
        self.viewport().setCursor(may)
        self.viewport().update()

    def _nearest(self, drop: Drop) -> Drop | None:
        """Return the place nearest to ``drop``; None if that is where the row is.

        Over the scenes of a chapter, another chapter goes before or behind it.
        """
        moved = self._scenes.dragged
        assert moved is not None
        if drop in self._may:
            return drop
        there = [each.row for each in self._may if not each.is_onto]
        row = min((*there, moved), key=lambda n: (abs(n - drop.row), n))
        is_here = not self.rows[moved].has_heading or drop.row in (moved, moved + 1)
        return None if is_here or row == moved else Drop(row)

    def _drop_at(self, height: int) -> Drop:
        """Return what is at that ``height`` of the list, or at its edge."""
        y = min(max(height, 0), self.viewport().height() - 1)
        row = self.indexAt(QPoint(self.width() // 2, y)).row()
        if row < 0:
            return Drop(len(self.rows))
        room = self.visualRect(self._parts.index(row))
        share = (y - room.top()) / max(1, room.height())
        if _ONTO <= share <= 1 - _ONTO and Drop(row, is_onto=True) in self._may:
            return Drop(row, is_onto=True)
        return Drop(row if share < 1 / 2 else row + 1)

    def _landing(self, drop: Drop) -> Landing:
        if drop.is_onto:
            return Landing(above=self.rows[drop.row].part, is_onto=True)
        above = self.rows[drop.row - 1].part if drop.row else None
        below = self.rows[drop.row].part if drop.row < len(self.rows) else None
        return Landing(above, below)

    def _scroll_on(self) -> None:
        """Scroll while the pointer is near an edge, the faster the nearer."""
        y, height = self._pointer.y(), self.viewport().height()
        edge = min(_EDGE, height // 4)
        over = min(0, y - edge) + max(0, y - (height - edge))
        if over:
            speed = max(-_FASTEST, min(_FASTEST, over))
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + speed)
            self._show_drop()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.drop is not None:
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._scenes.theme.accent), 2))
            self._paint_drop(painter, self.drop)
            painter.end()

    def _paint_drop(self, painter: QPainter, drop: Drop) -> None:
        if drop.is_onto:
            room = QRectF(self.visualRect(self._parts.index(drop.row)))
            painter.drawRoundedRect(room.adjusted(1, 1, -1, -1), 5, 5)
            return
        is_last = drop.row == len(self.rows)
        row = self.visualRect(self._parts.index(drop.row - is_last))
        y = min(max(row.bottom() if is_last else row.top(), 3), self.height() - 3)
        left = row.left() + INSET + _GRIP + self._indent_at(drop)
        painter.drawLine(QPointF(left, y), QPointF(row.right() - INSET, y))
        painter.drawEllipse(QPointF(left - 4, y), 2.5, 2.5)

    def _indent_at(self, drop: Drop) -> int:
        """Return how far in a row would stand there, in pixels."""
        assert self._scenes.dragged is not None
        moved = self.rows[self._scenes.dragged]
        if moved.has_heading or not drop.row:
            return level_indent(moved)
        above = self.rows[drop.row - 1]
        return level_indent(above) + (_INDENT if above.has_heading else 0)
