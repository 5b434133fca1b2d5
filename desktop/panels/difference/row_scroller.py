"""Rows one below the other, scrolled by pixels.

Only what is in view is laid out.  What comes into view from above may turn out taller
or shorter than was thought: what is in view already stays where it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget
from typing_extensions import override

from desktop.appearance.pixels import ends_within_pixels
from desktop.panels.difference.laid_rows import Attention, columns_in
from desktop.panels.difference.row_stack import RowStack

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.drafts.steps import Step
    from desktop.panels.difference.difference_type import DifferenceType
    from desktop.panels.difference.laid_rows import Columns
    from desktop.panels.difference.shown_rows import Shown

_TOP, _BOTTOM = 12, 60
"""Above the first and below the last row, in pixels."""

_SHARE = 0.3
"""How far down the view a difference is brought."""

_CALM = (0.08, 0.7)
"""From where to where in the view it stays as it is."""

_TURNS = 3
"""How often heights are made exact until nothing moves any more."""


class RowScroller(QAbstractScrollArea):
    """Shows rows, and what of them the author is looking at.

    Attributes:
        stack: What is shown, laid out.
        step: The difference that stands out.

    Signals:
        widened: The columns stand elsewhere now; carries the ``Columns``.
    """

    widened = Signal(object)

    def __init__(self, setting: DifferenceType, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._setting = setting
        self._is_split = False
        self.step: Step | None = None
        self.stack = RowStack((), setting, self._columns())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always on: a column must not change its width when rows are folded.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setAutoFillBackground(False)

    def show_rows(
        self,
        shown: Sequence[Shown],
        setting: DifferenceType,
        *,
        side_by_side: bool,
        held: tuple[int, float] | None = None,
    ) -> None:
        """Show ``shown`` in that type.

        Args:
            shown: All that is to be shown, from the top down.
            setting: The type and the colours.
            side_by_side: Whether each text has a side of its own.
            held: The row that stands at the top of the view, and how much of it is
                scrolled away, in pixels; that which stands there now if left out.
        """
        row, offset = held or self.held()
        self._setting, self._is_split = setting, side_by_side
        columns = self._columns()
        self.stack = RowStack(shown, setting, columns)
        self.widened.emit(columns)
        self.settle()
        self._scroll_to(self.stack.top_of(row) + offset)

    def show_step(self, step: Step | None) -> None:
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

    def scroll_to_end(self) -> None:
        """Show the last row."""
        for _ in range(_TURNS):
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    def first_row(self) -> int:
        """Return the row at the top of the view."""
        return self.held()[0]

    def is_in_view(self, row: int) -> bool:
        """Return whether row ``row`` begins in view."""
        top = self.stack.top(self.stack.place_of(row)) - self.top
        return -_TOP <= top < self.viewport().height()

    def attention(self) -> Attention:
        """Return what stands out."""
        return Attention(self.step)

    # Where things are

    @property
    def top(self) -> float:
        """Where the view begins, from the top of the first row, in pixels."""
        return self.verticalScrollBar().value() - _TOP

    def _columns(self) -> Columns:
        width = float(self.viewport().width())
        return columns_in(width, self._setting, side_by_side=self._is_split)

    def held(self) -> tuple[int, float]:
        """Return the row at the top of the view, and how far it is scrolled away."""
        index = self.stack.at(max(self.top, 0.0))
        if index is None or not self.stack.shown[index].rows:
            return 0, self.top
        return self.stack.shown[index].rows[0], self.top - self.stack.top(index)

    def _scroll_to(self, top: float) -> None:
        self.verticalScrollBar().setValue(round(top + _TOP))

    def settle(self) -> None:
        """Make exact what is in view, and let the scroll bar know how tall all is."""
        height = self.viewport().height()
        for _ in self.stack.between(self.top, self.top + height):
            pass
        bar = self.verticalScrollBar()
        with QSignalBlocker(bar):
            most = round(self.stack.height) + _TOP + _BOTTOM - height
            bar.setRange(0, max(most, 0))
        bar.setPageStep(max(height - 2 * self._setting.line_height, 1))
        bar.setSingleStep(self._setting.line_height)
        self.viewport().update()

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if 0 < dy < self.viewport().height():
            self._hold_while_measuring(dy)
        self.settle()

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
            self.settle()
            return
        shown = self.stack.shown
        self.show_rows(shown, self._setting, side_by_side=self._is_split)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        view, painted = self.viewport(), event.region()
        if ends_within_pixels(painted, view.rect(), self.devicePixelRatioF()):
            view.update()
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._setting.theme
        painter.fillRect(event.rect(), QColor(theme.page))
        height = self.viewport().height()
        if self._is_split:
            middle = round(self.stack.columns.page / 2)
            painter.fillRect(middle, 0, 1, height, QColor(theme.line))
        attention = self.attention()
        for begin, laid in self.stack.between(self.top, self.top + height):
            laid.paint(painter, begin - self.top, attention)
