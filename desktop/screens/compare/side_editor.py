"""Editing the working text where it is compared: an editor over the row one is at.

It is the story itself at a second place, so that what is typed is typed into the story:
undo, notes and saving know of nothing else.  It stands over one row at a time, goes
along when the caret leaves that, and shows the words as they are now while the rows
around it are still being compared anew.  Positions count code points, lengths pixels.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QFrame
from typing_extensions import override

from desktop.comparison.view import SeenPlace
from desktop.text.change import Side
from desktop.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from desktop.comparison.view import ComparisonView
    from desktop.page.page_view import PageView
    from desktop.session.story.live_text import Edit
    from desktop.typography.type_setting import TypeSetting

_BESIDE, _ABOVE = 14, 4
"""From the words to the frame, left and right of them, over the bars beside cells, and
above and below."""


class StoryThere(Protocol):
    """The story in a document of its own, to be typed in.

    Attributes:
        page: What shows it.
    """

    page: PageView

    def let_go(self) -> None:
        """Let it go, for good."""


class SideEditor(QObject):
    """Lets the working text be edited over the rows of a comparison.

    Attributes:
        left_at: Where the caret was, and its line, when it was closed last.

    Signals:
        opened: The text can be typed in from now on.
        closed: It cannot be any more.
    """

    opened = Signal()
    closed = Signal()

    def __init__(
        self,
        view: ComparisonView,
        make: Callable[[QWidget, TypeSetting], StoryThere],
        parent: QObject,
    ) -> None:
        """Begin with none.

        Args:
            view: The rows.
            make: Makes the story at a second place in a widget, in some type.
            parent: What it belongs to.
        """
        super().__init__(parent)
        self._view = view
        self._make = make
        self._there: StoryThere | None = None
        self._frame: QFrame | None = None
        self._side = 0
        self._row, self._span = 0, Span(0, 0)
        self._is_behind = self._is_placing = False
        self.left_at: SeenPlace | None = None
        view.canvas.installEventFilter(self)
        view.shifted.connect(self._place)

    @property
    def is_open(self) -> bool:
        """Whether the text can be typed in."""
        return self._there is not None

    def open(self, side: int, position: int) -> None:
        """Let the row of a place of the working text be typed in.

        Args:
            side: On which side that text is.
            position: Where the caret is to be.
        """
        if self._there is None:
            self._begin()
        self._side = side
        self._go_to(position)
        self._follow_caret()
        if self._there is not None:
            self._there.page.setFocus()
        self.opened.emit()

    def close(self) -> None:
        """Let the text be read only again; what was typed stays."""
        there, frame = self._there, self._frame
        if there is None or frame is None:
            return
        self._there = self._frame = None
        has_keys = there.page.hasFocus()
        caret, top = there.page.caret, self._line_top(there, frame)
        self.left_at = SeenPlace(self._side, caret, top)
        frame.hide()
        there.let_go()
        frame.deleteLater()
        if has_keys:  # They may be elsewhere by now, as in another mode.
            self._view.canvas.setFocus()
        self.closed.emit()

    def show_type(self) -> None:
        """Set the words as those around them are set by now."""
        if self._there is not None:
            self._there.page.set_type(self._view.type_setting)
            self._place()

    def show_place(self, position: int) -> None:
        """Put the caret at a place of the text, and go there."""
        if self._there is not None:
            self._go_to(position)
            self._follow_caret()

    def catch_up(self) -> None:
        """Stand over the row of the caret; the rows are those of the text by now."""
        self._is_behind = False
        self._follow_caret()

    # How it is done

    def _begin(self) -> None:
        frame = QFrame(self._view.canvas.viewport())
        frame.setObjectName("edit_here")
        there = self._make(frame, self._view.type_setting)
        self._there, self._frame = there, frame
        page = there.page
        page.installEventFilter(self)
        page.viewport().installEventFilter(self)
        page.live.edit_made.connect(self._on_edited)
        page.selected.connect(self._on_selected)
        page.verticalScrollBar().valueChanged.connect(self._place)
        self._is_behind = False

    def _go_to(self, position: int) -> None:
        if self._there is not None:
            place = min(position, len(self._there.page.live))
            self._there.page.select(Span(place, place))

    def _follow_caret(self) -> None:
        """Stand over the row in which the caret is, and bring that into view."""
        if self._there is None:
            return
        if not self._is_behind:
            caret, index = self._there.page.caret, self._view.model.index
            row = index.row_at(self._side, caret)
            if row is None:
                self._row, self._span = 0, Span(0, len(self._there.page.live))
            else:
                shown = self._view.model.shown.rows[row]
                span = shown.new if self._side else shown.old
                # On a blank line behind the row, it reaches down to there.
                self._row = row
                self._span = Span(span.start, max(span.end, caret))
        self._place()
        self._bring_caret()

    def _place(self) -> None:
        """Stand where the row is, the words on top of one another."""
        there, frame = self._there, self._frame
        if there is None or frame is None or self._is_placing:
            return
        self._is_placing = True
        page, room, inside = there.page, self._room(there.page), frame.frameWidth()
        if frame.geometry() != room:
            frame.setGeometry(room)
        # No taller than the words: the frame also covers what went beside them.
        words = frame.contentsRect()
        words.setHeight(round(self._height(page)) + 2 * (_ABOVE - inside))
        if page.geometry() != words:
            page.setGeometry(words)
        width = round(self._view.canvas.stack.columns.width)
        page.place_column((_BESIDE - inside, width))
        top = page.line_top(self._span.start) - _ABOVE + inside
        page.verticalScrollBar().setValue(round(top))
        frame.show()
        self._is_placing = False

    def _height(self, page: PageView) -> float:
        return page.line_bottom(self._span.end) - page.line_top(self._span.start)

    def _room(self, page: PageView) -> QRect:
        canvas = self._view.canvas
        stack, column = canvas.stack, self._side if self._view.is_split else 0
        left, width = stack.columns.lefts[column], stack.columns.width
        top, covered = -canvas.top, 0.0
        if stack.shown:
            place = stack.place_of(min(self._row, len(self._view.model.shown.rows) - 1))
            laid = stack.laid(place).in_column(column)
            top += stack.top(place) + (laid.top_at(0) if laid else 0.0)
            covered = laid.height if laid and not self._view.is_split else 0.0
        return QRect(
            round(left) - _BESIDE,
            round(top) - _ABOVE,
            round(width) + 2 * _BESIDE,
            round(max(self._height(page), covered)) + 2 * _ABOVE,
        )

    def _bring_caret(self) -> None:
        """Scroll no further than it takes to see the line of the caret."""
        there, frame = self._there, self._frame
        if there is None or frame is None:
            return
        canvas, line = self._view.canvas, there.page.type_setting.line_height
        top, height = self._line_top(there, frame), canvas.viewport().height()
        bar = canvas.verticalScrollBar()
        if top < 0:
            bar.setValue(bar.value() + round(top - line))
        elif top + 2 * line > height:
            bar.setValue(bar.value() + round(top + 2 * line - height))

    def _line_top(self, there: StoryThere, frame: QFrame) -> float:
        """Return how far below the top of the rows the line of the caret is."""
        page = there.page
        return frame.y() + page.line_top(page.caret) - page.scroll_top

    # What happens

    def _on_edited(self, edit: Edit) -> None:
        self._is_behind = True
        start = edit.changes.map_position(self._span.start, Side.BEFORE)
        end = edit.changes.map_position(self._span.end, Side.AFTER)
        self._span = Span(start, max(start, end))

    def _on_selected(self) -> None:
        if self._there is None or self._is_placing:
            return
        caret = self._there.page.caret
        is_within = self._span.start <= caret <= self._span.end
        if is_within or self._is_behind:
            self._place()
            self._bring_caret()
        else:
            self._follow_caret()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._view.canvas:
            # Whoever goes to the rows with a click or a key is done with writing.
            if kind is QEvent.Type.FocusIn and self._there is not None:
                self.close()
            return False
        if kind is QEvent.Type.Wheel and isinstance(event, QWheelEvent):
            self._view.canvas.wheelEvent(event)
            return True
        is_key = kind in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
        if is_key and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            event.accept()
            if kind is QEvent.Type.KeyPress:
                self.close()
            return True
        return False
