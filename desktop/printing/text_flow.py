"""Filling pages with blocks: no line of a paragraph alone, no heading at the foot.

A paragraph that is parted has two lines at least on each side (Bringhurst, The Elements
of Typographic Style, 2.4.8).  What keeps to what follows goes on with it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.printing.block import PaperBlock, SetBlocks, pieces
from desktop.printing.laid_page import LaidBlock
from desktop.value import replace, value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QRectF

    from desktop.printing.story_blocks import PassageMark

_LEAST = 2
"""Lines of a paragraph on a page that has not all of it."""
_NOISE = 0.01


@value(kw_only=True)
class FlowItem:
    """A block to be put somewhere.

    Attributes:
        block: The block.
        marks: The passages in it.
        thread: Of which note it is, by its index; None for the story.
        is_head: Whether a note begins with it.
        heading: How deep a heading it is; zero if it is none.
    """

    block: PaperBlock
    marks: tuple[PassageMark, ...] = ()
    thread: int | None = None
    is_head: bool = False
    heading: int = 0


class TextFlow:
    """Puts blocks into a column of one page after the other.

    Attributes:
        column: Where the column is.
        headings: What was put on the page being filled that is a heading.
    """

    def __init__(self, column: QRectF, set_blocks: SetBlocks) -> None:
        self.column = column
        self._set = set_blocks
        self._y = column.top()
        self._here: list[LaidBlock] = []
        self._held: list[FlowItem] = []
        self.headings: list[tuple[FlowItem, float]] = []

    def start_at(self, y: float) -> None:
        """Begin the page further down."""
        self._y = y

    def add(self, item: FlowItem) -> Iterator[tuple[LaidBlock, ...]]:
        """Put a block; yield what stands on each page that is full by that."""
        is_begun = self._here or any(not each.block.is_space for each in self._held)
        if item.block.begins_page and is_begun:
            yield from self._flush()
        if item.block.keeps_next or (item.block.is_space and self._held):
            self._held.append(item)
            return
        if item.block.is_space:
            self._put_space(item)
            return
        yield from self._put_with_held(item)

    def finish(self) -> Iterator[tuple[LaidBlock, ...]]:
        """Yield what stands on the last pages."""
        for held in self._take_held():
            if not held.block.is_space:
                yield from self._put(held)
        if self._here:
            yield self._page()

    def _flush(self) -> Iterator[tuple[LaidBlock, ...]]:
        for held in self._take_held():
            if not held.block.is_space:
                yield from self._put(held)
        yield self._page()

    def _take_held(self) -> list[FlowItem]:
        held, self._held = self._held, []
        return held

    def _put_space(self, item: FlowItem) -> None:
        if self._here:
            self._y += item.block.kind.line_height

    def _put_with_held(self, item: FlowItem) -> Iterator[tuple[LaidBlock, ...]]:
        parts = list(pieces(item.block, self.column.width()))
        held = self._take_held()
        if held and self._here:
            needed = sum(map(self._height, held)) + self._least(parts[0])
            if self._y + needed > self.column.bottom() + _NOISE:
                yield self._page()
        for each in held:
            if each.block.is_space:
                self._put_space(each)
            else:
                yield from self._put(each)
        done = 0
        for part in parts:
            marks = item.marks if len(parts) == 1 else _within(item.marks, done, part)
            yield from self._put(replace(item, block=part, marks=marks))
            done += _units(part)

    def _height(self, item: FlowItem) -> float:
        kind = item.block.kind
        lines = 1 if item.block.is_space else self._lines(item.block)
        return kind.height(lines)

    def _least(self, block: PaperBlock) -> float:
        lines = self._lines(block)
        least = lines if lines < 2 * _LEAST else _LEAST
        return block.kind.before + least * block.kind.line_height

    def _lines(self, block: PaperBlock) -> int:
        return self._set.lines_of(block, self.column.width()).lineCount() or 1

    def _put(self, item: FlowItem) -> Iterator[tuple[LaidBlock, ...]]:
        block, first, lines = item.block, 0, self._lines(item.block)
        while first < lines:
            before = block.kind.before if self._here and not first else 0.0
            taken = self._taken(block, self._y + before, lines - first, first == 0)
            if not taken:
                yield self._page()
                continue
            self._place(item, first, first + taken, self._y + before)
            first += taken
            if first < lines:
                yield self._page()
        self._y += block.kind.after

    def _taken(
        self, block: PaperBlock, y: float, left: int, is_begun_here: bool
    ) -> int:
        """Return how many of the ``left`` lines stand on this page from ``y`` on."""
        height = block.kind.line_height
        room = int((self.column.bottom() - y + _NOISE) // height)
        if room >= left:
            return left
        taken = min(room, left - _LEAST)
        if taken >= (_LEAST if is_begun_here else 1):
            return taken
        return 0 if self._here else max(room, 1)

    def _place(self, item: FlowItem, first: int, stop: int, top: float) -> None:
        if item.heading and not first:
            self.headings.append((item, top))
        self._here.append(
            LaidBlock(
                block=item.block,
                first=first,
                stop=stop,
                left=self.column.left(),
                top=top,
                width=self.column.width(),
                marks=item.marks,
                thread=item.thread,
                is_head=item.is_head and not first,
            )
        )
        self._y = self._here[-1].bottom

    def _page(self) -> tuple[LaidBlock, ...]:
        page, self._here, self._y = tuple(self._here), [], self.column.top()
        return page


def _units(block: PaperBlock) -> int:
    from desktop.session.story.offsets import len_utf16

    return len_utf16(block.text)


def _within(
    marks: tuple[PassageMark, ...], start: int, part: PaperBlock
) -> tuple[PassageMark, ...]:
    """Return what of ``marks`` is in the part of their block from ``start`` on."""
    end = start + _units(part)
    found = []
    for mark in marks:
        is_there = mark.start < end and start < mark.end
        begins_here = start <= mark.start < end or (mark.start == end == mark.end)
        if not (is_there or (begins_here and mark.has_card)):
            continue
        low, high = max(mark.start, start) - start, min(mark.end, end) - start
        card = mark.has_card and begins_here
        found.append(replace(mark, start=low, end=max(low, high), has_card=card))
    return tuple(found)
