"""The layout of the page: only what is looked at is laid out, and what is seen stays.

Qt asks a ``QAbstractTextDocumentLayout`` where things are.  This one estimates the
height of every paragraph from its length, so that a novel opens at once, and makes a
height exact when the paragraph is shown or when there is time.  Positions here are
Qt's (UTF-16 units of the document), lengths are pixels.

As heights become exact, the line at the top of the view is held where it is; browsers
call that scroll anchoring.  Its position is counted in code points of the story.

The design was measured against Qt's own layouts: docs/decisions/0003.
"""

from __future__ import annotations

from contextlib import contextmanager
from math import floor
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QAccessible,
    QPainter,
    QRegion,
    QTextBlock,
    QTextDocument,
    QTextFrame,
    QTextLine,
)
from typing_extensions import override

from desktop.page.block_column import BlockColumn
from desktop.page.block_layouts import is_common
from desktop.page.block_painting import BlockPainter, caret_rectangle
from desktop.page.flowing_signs import beside_signs
from desktop.page.inline_text import is_composing
from desktop.session.story.offsets import from_utf16

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Set

    from PySide6.QtWidgets import QScrollBar

    from desktop.page.block_layouts import BlockTypesetter
    from desktop.page.block_painting import ShownBlock, Underlay, Veil
    from desktop.page.inline_text import GhostTable
    from desktop.session.story.live_text import Edit, LiveText
    from desktop.typography.paragraph_looks import ParagraphLooks

_EVERYWHERE = QRectF(0.0, 0.0, 1e9, 1e9)
_TOP_MARGIN, _BOTTOM_MARGIN = 44.0, 320.0
_LEAST_LEFT = 16
_NEXT_WORDS = 300
"""Code points, of which some have no room in a line."""
_ASKED_AT_ONCE = 1000
"""Blocks that one slice of idle measuring asks for their ghosts."""
_PAINTED_ONE_BY_ONE = 20
"""Blocks with other ghosts that are painted by themselves."""


class LazyLayout(QAbstractTextDocumentLayout):
    """Lays out the blocks of a document when they are looked at.

    Attributes:
        underlay: What is painted under the text.
        veil: What dims the words that are not in focus; None if nothing does.
        is_editing: Whether an edit is just being taken.
        keeps_looks: Returns whether blocks look as before though they are edited.
        to_paint: What of the page is being painted, in its pixels; None for all that
            Qt asks for, which is the smallest rectangle around it.
    """

    def __init__(self, document: QTextDocument, typesetter: BlockTypesetter) -> None:
        super().__init__(document)
        self.underlay: Underlay | None = None
        self.veil: Veil | None = None
        self.is_editing = False
        self.keeps_looks: Callable[[], bool] = bool
        self.to_paint: QRegion | None = None
        self._document = document
        self._column = BlockColumn(document, typesetter, _TOP_MARGIN)
        self._page_width = 0.0
        self._left: int | None = None
        self._below, self._least = _BOTTOM_MARGIN, 0.0
        self._due: set[str] = set()
        self._kept_in: int | None = None  # the block of the last edit, in its place
        # Qt reports the whole document as changed when it gets its layout.
        self._revision = document.revision()
        self._size = QSizeF(0.0, 0.0)
        # The plain signal is overloaded and emits the wrong one.
        self._update = self.update["QRectF"]  # type: ignore[index]

    # Setting up

    def begin(self, lengths: Iterable[int]) -> None:
        """Take the document as it is; ``lengths`` are those of its blocks.

        Nothing is laid out: heights are estimated from the lengths, which count
        code points and a line feed at the end.  The last blocks may still be missing.
        """
        self._revision = self._document.revision()
        self._column.begin(lengths)
        self._place()

    def set_typesetter(self, typesetter: BlockTypesetter) -> None:
        """Set everything anew, in other type, other colours or another width."""
        self._column.set_typesetter(typesetter)
        self._place()

    def blocks_changed_by(self, looks: ParagraphLooks) -> list[range] | None:
        """Return which blocks would look different; None if it may be any."""
        return self._column.blocks_changed_by(looks)

    def set_looks(self, looks: ParagraphLooks, changed: list[range] | None) -> None:
        """Take what kind of paragraph each block is; lay out those that change."""
        self._column.set_looks(looks, changed)
        if changed != []:
            self._place()

    @property
    def ghosts(self) -> GhostTable:
        """The words that are shown in blocks and do not stand in them."""
        return self._column.ghosts

    def renew_all_ghosts(self, seen: range) -> None:
        """Ask anew for the ghosts of every block, soon; at once for those ``seen``."""
        self.ghosts.doubt()
        self._show_ghosts(self.ghosts.renew(frozenset(), seen))

    def renew_ghosts(self, owners: Set[str], blocks: range = range(0)) -> None:
        """Ask anew where the ghosts of ``owners`` were or are, and for ``blocks``.

        In the midst of an edit this waits until the edit is known here, which asks for
        the blocks that it changes by itself.
        """
        if self.is_settled:
            self._show_ghosts(self.ghosts.renew(owners, blocks))
        else:
            self._due |= owners

    @property
    def is_settled(self) -> bool:
        """Whether no edit is on its way here."""
        return bool(self._document.revision() == self._revision)

    def _show_ghosts(self, changed: list[int]) -> None:
        if not changed:
            return
        version = self.version
        self._column.show_ghosts(changed)
        self.announce_size()
        if version != self.version or len(changed) > _PAINTED_ONE_BY_ONE:
            self._update.emit(_EVERYWHERE)
            return
        for number in changed:
            self._paint_block(number)

    def _paint_block(self, number: int) -> None:
        over = self.typesetter.setting.line_height
        top, height = self.block_top(number) - over, self.block_height(number)
        width = max(self._page_width, 1.0)
        self._update.emit(QRectF(0.0, top, width, height + 2 * over))

    def set_page_width(self, width: float, left: int | None = None) -> None:
        """Place the column on a page ``width`` pixels wide.

        Args:
            width: The width of the page.
            left: Where the column begins; in the middle of the page if not given.
        """
        self._page_width, self._left = width, left
        self._place()

    def set_room(self, above: float, below: float) -> None:
        """Leave that much room above the first line and below the last, in pixels.

        It is never less than usual.  The two together are as high as the view, from
        which the room that was added above can be scrolled away however short the page.
        """
        self._column.top = max(_TOP_MARGIN, above)
        self._below = max(_BOTTOM_MARGIN, below)
        self._least = above + below + self.added_room
        self._place()

    def has_room(self, above: float, below: float) -> bool:
        """Return whether there is just that much room already."""
        room = self._column.top, self._below
        return room == (max(_TOP_MARGIN, above), max(_BOTTOM_MARGIN, below))

    @property
    def added_room(self) -> float:
        """How much more room than usual there is above the first line, in pixels."""
        return self._column.top - _TOP_MARGIN

    def _place(self) -> None:
        spare = self._page_width - self.typesetter.width
        centred = max(_LEAST_LEFT, round(spare / 2))
        self._column.left = float(centred if self._left is None else self._left)
        self.announce_size()
        self._update.emit(_EVERYWHERE)

    @property
    def typesetter(self) -> BlockTypesetter:
        """What breaks the paragraphs into lines."""
        return self._column.typesetter

    # Where things are

    @property
    def column_left(self) -> float:
        """Where the text column begins, from the left of the page."""
        return self._column.left

    def block_top(self, number: int) -> float:
        """Return where block ``number`` begins, from the top of the page."""
        return self._column.block_top(number)

    def block_height(self, number: int) -> float:
        """Return how high block ``number`` is, as far as that is known."""
        return self._column.heights[number]

    def block_at(self, y: float) -> int:
        """Return the number of the block at ``y`` pixels from the top."""
        return self._column.block_at(y)

    def shown(self, block: QTextBlock) -> ShownBlock:
        """Return ``block`` laid out where it stands."""
        return self._column.shown(block)

    def line_top(self, position: int) -> float:
        """Return the top of the line that holds ``position`` of the document."""
        return self._line(position)[0]

    def line_bottom(self, position: int, *, is_after: bool = False) -> float:
        """Return the bottom of the line that holds ``position`` of the document.

        Args:
            position: The position.
            is_after: Whether it is meant to follow the ghosts that are shown at it.
        """
        return sum(self._line(position, is_after=is_after))

    def _line(self, position: int, *, is_after: bool = False) -> tuple[float, float]:
        """Return the top and the height of the line that holds ``position``."""
        block = self._document.findBlock(position)
        if not block.isValid():
            block = self._document.lastBlock()
        shown = self.shown(block)
        top = shown.line_top(position - block.position(), is_after=is_after)
        return top, shown.line_height

    def caret_beside_ghosts(self, position: int) -> QRectF:
        """Return where a caret at ``position`` is drawn in a block with ghosts.

        Empty in any other block: there it is where Qt takes it to be.
        """
        block = self._document.findBlock(position)
        if not self.ghosts.at(block.blockNumber()):
            return QRectF()
        shown = self.shown(block)
        place = shown.place_of(position - block.position(), is_after=True)
        return caret_rectangle(shown, place)

    def foot_of(self, position: int) -> int:
        """Return the foot of what lies along the line that holds ``position``."""
        block = self._document.findBlock(position)
        return self.shown(block).foot_of(position - block.position())

    def character_at(self, point: QPointF) -> tuple[int, int] | None:
        """Return from where to where the character at ``point`` is; None beside all.

        Of words that do not stand in the text, the place where they are shown.
        """
        block = self._document.findBlockByNumber(self.block_at(point.y()))
        shown = self.shown(block)  # to be kept: a line does not outlive its layout
        top = point.y() - shown.origin.y() - shown.before
        number = floor(top / shown.line_height)
        if not 0 <= number < shown.layout.lineCount():
            return None
        line, x = shown.layout.lineAt(number), point.x() - shown.origin.x()
        ink = line.naturalTextRect()
        if not ink.left() <= x < ink.right():
            return None
        place = line.xToCursor(x, QTextLine.CursorPosition.CursorOnCharacter)
        start, end = (shown.position_at(at) for at in (place, place + 1))
        return block.position() + start, block.position() + end

    def line_start(self, y: float) -> int:
        """Return the position in the document at which the line at ``y`` begins."""
        block = self._document.findBlockByNumber(self.block_at(y))
        shown = self.shown(block)  # to be kept: a line does not outlive its layout
        line = shown.line_at(y)
        start = line.textStart() if line.isValid() else 0
        return block.position() + shown.position_at(start)

    def short_of(self, number: int) -> tuple[int, int]:
        """Return how much the last line of a block lacks, and how much it has.

        That is in code points of the next block, with whose words its line goes on.
        It lacks nothing where the next word has no room in it, or words are shown or
        composed there that do not stand in the text.
        """
        block = self._document.findBlockByNumber(number)
        shown, setter = self.shown(block), self.typesetter
        count = shown.layout.lineCount()
        is_plain = not (shown.ghosts or is_composing(shown.layout))
        if count < 2 or not is_plain:
            return 0, 0
        text = block.text()
        tail = text[from_utf16(text, shown.layout.lineAt(count - 1).textStart()) :]
        words = tail + block.next().text()[:_NEXT_WORDS]
        probe = setter.made(number + 1, words)
        end = from_utf16(words, probe.lineAt(0).textLength())
        return (end - len(tail) if probe.lineCount() > 1 else 0), len(tail)

    # Making heights exact

    def lay_out(self, top: float, bottom: float) -> None:
        """Make exact what stands between two heights."""
        self._column.lay_out(top, bottom)

    def measure(self, milliseconds: float) -> None:
        """Make heights exact for about so long, from the top down."""
        if self.ghosts.is_behind and self.is_settled:
            count = self._document.blockCount()
            self._show_ghosts(self.ghosts.renew_next(_ASKED_AT_ONCE, count))
        else:
            self._column.measure(milliseconds)
            self.announce_size()

    def measure_below(self, bottom: float, milliseconds: float) -> bool:
        """Make heights exact for about so long, if what is next is below ``bottom``.

        Nothing moves that is above, and nobody is told that the page is higher or
        lower: see :meth:`announce_size`.  Return whether that was done.
        """
        next_block = self._column.heights.measured
        if self.is_measured or self.ghosts.is_behind:
            return False
        if next_block <= self.block_at(bottom):
            return False
        self._column.measure(milliseconds)
        return True

    @property
    def is_measured(self) -> bool:
        """Whether every height is exact, and every ghost where it belongs."""
        return self._column.heights.is_measured and not self.ghosts.is_behind

    @property
    def measured(self) -> int:
        """How many blocks from the top on have been measured in turn."""
        return self._column.heights.measured

    @property
    def version(self) -> int:
        """How often any height has become another; they move what is below them."""
        return self._column.heights.version

    def announce_size(self) -> None:
        """Tell Qt how high the page is, if it is higher or lower than was told."""
        height = max(self._column.bottom + self._below, self._least)
        size = QSizeF(self._page_width, height)
        if size != self._size:
            self._size = size
            self.documentSizeChanged.emit(size)

    # What Qt asks

    @override
    def documentChanged(self, position: int, removed: int, added: int) -> None:
        if self._column.layouts.is_dressing:
            return
        if self._document.revision() == self._revision:
            # Formatting, what is composed, or a page size: nothing was edited.
            self._kept_in = None
            self._update.emit(_EVERYWHERE)
            return
        self._revision = self._document.revision()
        if self._column.take_rest():
            return
        first = self._document.findBlock(position)
        end = self._document.findBlock(position + added)
        count = self._document.blockCount()
        start = first.blockNumber() if first.isValid() else count - 1
        self.is_editing = True
        try:
            self._edit(start, end.blockNumber() + 1 if end.isValid() else count)
        finally:
            self.is_editing = False

    def _edit(self, start: int, stop: int) -> None:
        version = self.version
        start, stop = self._column.edit(start, stop, keeps_looks=self.keeps_looks())
        self.announce_size()
        over = self._overhang(start, stop)
        top = self.block_top(start) - over
        bottom = 1e9 if version != self.version else self.block_top(stop) + over
        self._update.emit(QRectF(0.0, top, max(self._page_width, 1.0), bottom - top))
        if self._due:
            due, self._due = self._due, set()
            self.renew_ghosts(due)

    def _overhang(self, start: int, stop: int) -> float:
        """Return how far edited blocks may stand out, or have stood, over their place.

        An accent may, or letters of another script; key after key in one paragraph it
        is known that there are none.  (The place of the caret is painted by Qt itself.)
        """
        known, self._kept_in = self._kept_in, None
        if stop - start == 1 and not self.ghosts.at(start):
            block = self._document.findBlockByNumber(start)
            keeps_in = self.typesetter.keeps_in(start, block.text())
            if keeps_in and not self._hangs_over(block):
                self._kept_in = start
        is_kept_in = self._kept_in is not None and self._kept_in == known
        return 0.0 if is_kept_in else self.typesetter.setting.line_height

    @override
    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        number = block.blockNumber()
        if not block.isValid() or number >= len(self._column.heights):
            return QRectF()
        self._column.own(block)
        top, height = self.block_top(number), self.block_height(number)
        return QRectF(self.column_left, top, self.typesetter.width, height)

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
        block = self._document.findBlockByNumber(self.block_at(point.y()))
        shown = self.shown(block)  # to be kept: a line does not outlive its layout
        line = shown.line_at(point.y())
        x = point.x() - self.column_left
        if accuracy == Qt.HitTestAccuracy.ExactHit:
            ink = line.naturalTextRect()
            is_beside = not self._column.top <= point.y() < self._column.bottom
            if is_beside or not ink.left() <= x <= ink.right():
                return -1
        place = line.xToCursor(x) if line.isValid() else 0
        offset = shown.position_at(place)
        if self.typesetter.looks.markup.is_markdown:
            offset = beside_signs(shown.text, offset, is_back=False)
        return block.position() + offset

    @override
    def draw(
        self, painter: QPainter, context: QAbstractTextDocumentLayout.PaintContext
    ) -> None:
        clip = context.clip if not context.clip.isNull() else _EVERYWHERE
        theme = self.typesetter.setting.theme
        blocks = BlockPainter(painter, context, self.underlay, theme, self.veil)
        bottom = clip.bottom() + self.typesetter.setting.line_height
        for block in self._column.blocks_from(self._first_drawn(clip.top())):
            number = block.blockNumber()
            if self.block_top(number) > bottom:
                break
            if not self._is_to_paint(block, number):
                continue
            if QAccessible.isActive():
                self._column.own(block)
            shown = self.shown(block)
            blocks.paint(block, shown, self._place_of(number))

    def _is_to_paint(self, block: QTextBlock, number: int) -> bool:
        """Return whether anything of a block is, or of what hangs over from it."""
        if self.to_paint is None or not self._column.layouts.is_laid_out(number):
            return True  # how high it really is may move everything
        place = self._place_of(number)
        if self.to_paint.intersects(place):
            return True
        over = round(self.typesetter.setting.line_height)
        is_near = self.to_paint.intersects(place.adjusted(0, -over, 0, over))
        if not is_near:
            return False
        if not is_common(block.text()):
            return True
        # Lines below the words hang down only.
        is_below = self.to_paint.intersects(place.adjusted(0, 0, 0, over))
        return is_below and self._hangs_over(block)

    def _hangs_over(self, block: QTextBlock) -> bool:
        return self.underlay is not None and self.underlay.hangs_over(self.shown(block))

    def _place_of(self, number: int) -> QRect:
        """Return where a block stands, as wide as the page."""
        top, bottom = round(self.block_top(number)), round(self.block_top(number + 1))
        return QRect(0, top, round(self._page_width), bottom - top)

    def _first_drawn(self, top: float) -> int:
        number = self.block_at(top)
        # What hangs over from the block above is drawn too, unless to lay that out
        # might move everything.
        return number - 1 if self._column.layouts.is_laid_out(number - 1) else number


class HeldPlace(QObject):
    """Holds the line at the top of the view, however high the page above it becomes.

    The same line is held until the author scrolls, so that a window which is resized
    pixel by pixel does not creep; edits carry it along.  When the page above it grows,
    the scroll bar follows, and what stands on the screen stays: pixels that were moved
    with the bar would stand where nothing stands now.

    Signals:
        strayed: What is in view could not be held to the pixel; it is to be painted.
        followed: Something on the page is higher or lower than was known before.

    Attributes:
        shift: How many pixels further down the view is than it was scrolled to.
    """

    strayed = Signal()
    followed = Signal()

    def __init__(self, layout: LazyLayout, bar: QScrollBar, live: LiveText) -> None:
        super().__init__(layout)
        self._layout = layout
        self._bar = bar
        self._live = live
        self._is_holding = False
        self._is_astray = False
        self._is_at_start = True
        self._position = 0
        self._offset = 0.0
        self.shift = 0
        self._version = layout.version
        live.edit_made.connect(self._on_edited)
        live.document.contentsChanged.connect(self._on_contents_changed)

    @property
    def is_held(self) -> bool:
        """Whether the scroll bar is only following the page just now."""
        is_editing = self._live.is_applying or self._layout.is_editing
        return self._is_holding or is_editing

    @property
    def is_current(self) -> bool:
        """Whether the bar stands where the page is now, as far as that is known."""
        return self._layout.version == self._version

    def take(self) -> None:
        """Hold from now on what is at the top of the view."""
        top = self._bar.value()
        self._is_at_start = top <= 0
        place = 0 if self._is_at_start else self._layout.line_start(top)
        self._position = self._live.from_document(place)
        self._offset = top - self._layout.line_top(place)
        self.shift = 0
        self._version = self._layout.version

    def leave_start(self) -> None:
        """Hold the first line where it is, if it is the start that is held."""
        if self._is_at_start:
            self._is_at_start = False
            self._position = 0
            self._offset = self._bar.value() - self._layout.line_top(0)

    def scroll_on(self, distance: int) -> None:
        """Hold the same line in a view that is ``distance`` pixels further down."""
        if self._is_at_start:
            self._is_at_start = False
            self._position, self._offset = 0, -self._layout.line_top(0)
        self._offset += distance
        self.shift += distance

    @contextmanager
    def held(self) -> Iterator[None]:
        """Keep the line where it is, whatever becomes of the page meanwhile."""
        if self._is_holding:
            yield
            return
        self._is_holding = True
        self._is_astray = False
        try:
            yield
            self._restore()
        finally:
            self._is_holding = False

    def stray(self) -> None:
        """Know that the bar was moved: what was to be painted is somewhere else."""
        self._is_astray = True

    def catch_up(self) -> None:
        """Follow the page if something on it is higher or lower than was thought."""
        if not self.is_current:
            with self.held():
                pass

    def _restore(self) -> None:
        self._layout.announce_size()
        is_astray, version = self._is_astray, self._version
        place = self._live.to_document(self._position)
        wanted = self._layout.line_top(place) + self._offset
        if self._is_at_start:
            wanted = 0.0  # whatever room is left above the first line
        self._version = self._layout.version
        self._bar.setValue(round(wanted))
        if is_astray or self._bar.value() != wanted:
            self.strayed.emit()
        if self._version != version:
            self.followed.emit()

    def _on_edited(self, edit: Edit) -> None:
        self._position = edit.place_of(self._position)
        if self._layout.is_settled:
            self.catch_up()

    def _on_contents_changed(self) -> None:
        if not self.is_held and self._layout.is_settled:
            self.catch_up()
