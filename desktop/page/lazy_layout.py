"""The layout of the page: only what is looked at is laid out.

Qt asks a ``QAbstractTextDocumentLayout`` where things are.  This one estimates the
height of every paragraph from its length, so that a novel opens at once, and makes a
height exact when the paragraph is shown or when there is time.  Positions here are
Qt's (UTF-16 units of the document), lengths are pixels.

The design was measured against Qt's own layouts: docs/decisions/0003.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, QTimer
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QAccessible,
    QPainter,
    QPalette,
    QTextBlock,
    QTextDocument,
    QTextFrame,
    QTextLayout,
)
from typing_extensions import override

from desktop.page.block_layouts import BlockLayouts
from desktop.page.selections import Selection, selections_of, within
from desktop.page.shown_block import ShownBlock, Underlay
from desktop.text.prefix_sums import PrefixSums

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.page.typesetter import Typesetter

_EVERYWHERE = QRectF(0.0, 0.0, 1e9, 1e9)
_LAID_OUT_AT_ONCE = 40
"""Blocks of a paste that are measured with it; the rest follow when idle."""


@dataclass(frozen=True, slots=True)
class Measured:
    """What a slice of idle measuring did.

    Attributes:
        is_done: Whether every height is exact now.
        growth: By how much the page became higher.
    """

    is_done: bool
    growth: float


class LazyLayout(QAbstractTextDocumentLayout):
    """Lays out the blocks of a document when they are looked at.

    Attributes:
        top_margin: Space above the story.
        bottom_margin: Space below the story.
        underlay: What is painted under the text.
    """

    def __init__(self, document: QTextDocument, typesetter: Typesetter) -> None:
        super().__init__(document)
        self.top_margin = 44.0
        self.bottom_margin = 320.0
        self.underlay: Underlay | None = None
        self._document = document
        self._layouts = BlockLayouts(document, typesetter)
        self._heights: PrefixSums[float] = PrefixSums()
        self._lengths: list[int] = []
        self._left = 0.0
        self._page_width = 0.0
        self._revision = -1
        self._size = QSizeF(0.0, 0.0)
        self._measured = 0
        # The plain signal is overloaded and emits the wrong one.
        self._update = self.update["QRectF"]  # type: ignore[index]

    # Setting up

    def begin(self, lengths: Iterable[int]) -> None:
        """Take the document as it is; ``lengths`` are those of its blocks.

        Nothing is laid out: heights are estimated from the lengths, which count
        code points and a line feed at the end.
        """
        self._lengths = list(lengths)
        self._revision = self._document.revision()
        self._restart()

    def set_typesetter(self, typesetter: Typesetter) -> None:
        """Set everything anew, in other type or another width."""
        self._layouts.restart(typesetter)
        self._restart()

    def _restart(self) -> None:
        estimate = self.typesetter.estimated_height
        known = {length: estimate(length) for length in set(self._lengths)}
        self._heights = PrefixSums([known[length] for length in self._lengths])
        self._measured = 0
        self._place_column()
        self._announce_size()
        self._update.emit(_EVERYWHERE)

    @property
    def typesetter(self) -> Typesetter:
        """What breaks the paragraphs into lines."""
        return self._layouts.typesetter

    @property
    def column_left(self) -> float:
        """Where the text column begins, from the left of the page."""
        return self._left

    def set_page_width(self, width: float) -> None:
        """Centre the column on a page ``width`` pixels wide."""
        self._page_width = width
        self._place_column()
        self._announce_size()

    def _place_column(self) -> None:
        spare = self._page_width - self.typesetter.width
        self._left = float(max(16, round(spare / 2)))

    # Where things are

    def block_top(self, number: int) -> float:
        """Return where block ``number`` begins, from the top of the page."""
        return self.top_margin + float(self._heights.before(number))

    def block_at(self, y: float) -> int:
        """Return the number of the block at ``y`` pixels from the top."""
        return self._heights.find(max(0.0, y - self.top_margin))[0]

    def shown(self, block: QTextBlock) -> ShownBlock:
        """Return ``block`` laid out where it stands."""
        number = block.blockNumber()
        layout = self._drawn_layout(block, number)
        kind = self.typesetter.setting.type_of(
            self.typesetter.looks.look(number, block.text())
        )
        origin = QPointF(self._left, self.block_top(number))
        return ShownBlock(number, layout, origin, kind.line_height, kind.before)

    def line_top(self, position: int) -> float:
        """Return the top of the line that holds ``position`` of the document."""
        block = self._document.findBlock(position)
        if not block.isValid():
            block = self._document.lastBlock()
        shown = self.shown(block)
        line = shown.layout.lineForTextPosition(position - block.position())
        number = line.lineNumber() if line.isValid() else 0
        return shown.origin.y() + shown.before + number * shown.line_height

    # Layouts

    def _drawn_layout(self, block: QTextBlock, number: int) -> QTextLayout:
        layout = self._layouts.drawn(block, number)
        self._set_height(block, number, layout.lineCount())
        return layout

    def _own_layout(self, block: QTextBlock, number: int) -> QTextLayout:
        layout = self._layouts.own(block, number)
        self._set_height(block, number, layout.lineCount())
        return layout

    def _set_height(self, block: QTextBlock, number: int, lines: int) -> None:
        height = self._layouts.height(block, number, lines)
        if self._heights[number] != height:
            self._heights[number] = height

    def _announce_size(self) -> None:
        height = self._heights.total + self.top_margin + self.bottom_margin
        size = QSizeF(self._page_width, height)
        if size != self._size:
            self._size = size
            self.documentSizeChanged.emit(size)

    # Measuring when idle

    def measure(self, milliseconds: float) -> Measured:
        """Make heights exact for about so long."""
        until = time.perf_counter() + milliseconds / 1000
        before = self._heights.total
        count, number = len(self._heights), self._measured
        block = self._document.findBlockByNumber(number)
        short = self.typesetter.per_line * 0.6
        while number < count and time.perf_counter() < until:
            if number not in self._layouts:
                self._measure_block(block, number, short)
            block = block.next()
            number += 1
        self._measured = number
        self._announce_size()
        return Measured(number >= count, self._heights.total - before)

    def _measure_block(self, block: QTextBlock, number: int, short: float) -> None:
        length = self._lengths[number]
        if length <= 1:
            return
        lines = 1
        if length > short:
            lines = self.typesetter.made(number, block.text()).lineCount()
        self._set_height(block, number, lines)

    @property
    def is_measured(self) -> bool:
        """Whether every height is exact."""
        return self._measured >= len(self._heights)

    # What Qt asks

    @override
    def documentChanged(self, position: int, removed: int, added: int) -> None:
        if self._document.revision() == self._revision:
            # Formatting, or a page size: nothing was edited.
            self._update.emit(_EVERYWHERE)
            return
        self._revision = self._document.revision()
        first = self._document.findBlock(position)
        end = self._document.findBlock(position + added)
        start = first.blockNumber()
        last = end if end.isValid() else self._document.lastBlock()
        stop = last.blockNumber() + 1
        old_stop = stop - (self._document.blockCount() - len(self._heights))
        self._splice(first, start, stop, old_stop)
        total = self._size.height()
        self._announce_size()
        top = self.block_top(start)
        bottom = 1e9 if total != self._size.height() else self.block_top(stop)
        self._update.emit(QRectF(0.0, top, max(self._page_width, 1.0), bottom - top))

    def _splice(self, first: QTextBlock, start: int, stop: int, old_stop: int) -> None:
        blocks = [first]
        while len(blocks) < stop - start:
            blocks.append(blocks[-1].next())
        for block in blocks:
            block.setUserState(0)
        lengths = [block.length() for block in blocks]
        self._lengths[start:old_stop] = lengths
        estimate = self.typesetter.estimated_height
        self._heights.splice(start, old_stop, [estimate(size) for size in lengths])
        self._layouts.replace(start, stop, old_stop)
        for number, block in enumerate(blocks[:_LAID_OUT_AT_ONCE], start):
            # Qt keeps the stale lines of an edited block: lay it out again now.
            if len(blocks) == 1:
                self._own_layout(block, number)
            else:
                self._drawn_layout(block, number)
        if len(blocks) > _LAID_OUT_AT_ONCE:
            self._measured = min(self._measured, start)

    @override
    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        number = block.blockNumber()
        if not block.isValid() or number >= len(self._heights):
            return QRectF()
        self._own_layout(block, number)
        top, height = self.block_top(number), float(self._heights[number])
        return QRectF(self._left, top, self.typesetter.width, height)

    @override
    def frameBoundingRect(self, frame: QTextFrame) -> QRectF:
        return QRectF(QPointF(0.0, 0.0), self._size)

    @override
    def documentSize(self) -> QSizeF:
        return self._size

    @override
    def pageCount(self) -> int:
        return 1

    @override
    def hitTest(  # type: ignore[override]  # the stubs' QPointF | Element is wrong
        self, point: QPointF, accuracy: Qt.HitTestAccuracy
    ) -> int:
        del accuracy  # what is nearest is always meant
        block = self._document.findBlockByNumber(self.block_at(point.y()))
        shown = self.shown(block)
        y = point.y() - shown.origin.y() - shown.before
        last = max(0, shown.layout.lineCount() - 1)
        line = shown.layout.lineAt(min(last, max(0, int(y // shown.line_height))))
        if not line.isValid():
            return block.position()
        return block.position() + line.xToCursor(point.x() - self._left)

    @override
    def draw(
        self, painter: QPainter, context: QAbstractTextDocumentLayout.PaintContext
    ) -> None:
        clip = context.clip if not context.clip.isNull() else _EVERYWHERE
        selections = selections_of(context)
        height = self._heights.total
        painter.setPen(context.palette.color(QPalette.ColorRole.Text))
        block = self._document.findBlockByNumber(self.block_at(clip.top()))
        while block.isValid() and self.block_top(block.blockNumber()) <= clip.bottom():
            self._draw_block(painter, block, selections, context.cursorPosition, clip)
            block = block.next()
        if self._heights.total != height:
            # Scroll bars must not move while the page is being painted.
            QTimer.singleShot(0, self, self._announce_size)

    def _draw_block(
        self,
        painter: QPainter,
        block: QTextBlock,
        selections: list[Selection],
        caret: int,
        clip: QRectF,
    ) -> None:
        if QAccessible.isActive():
            self._own_layout(block, block.blockNumber())
        shown = self.shown(block)
        if QAccessible.isActive():
            # Screen readers take a character's place from the layout's position.
            shown.layout.setPosition(shown.origin)
        special = self.underlay.paint(painter, shown) if self.underlay else []
        at = shown.origin - shown.layout.position()
        shown.layout.draw(painter, at, [*special, *within(block, selections)], clip)
        if self.underlay is not None and special:
            self.underlay.paint_over(painter, shown, special)
        if block.contains(caret):
            shown.layout.drawCursor(painter, at, caret - block.position(), 2)
