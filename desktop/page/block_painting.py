"""Painting blocks: what lies under the text, the text, selections, the caret.

What is painted under and over the text (highlights, the strip of what was read) is an
:class:`Underlay`'s; it is told where a block stands by a :class:`ShownBlock`.  Pixels
of the page; positions are UTF-16 units, of the document or of a block.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QAccessible,
    QColor,
    QPainter,
    QPalette,
    QTextBlock,
    QTextCharFormat,
    QTextLayout,
)

from desktop.page.inline_text import (
    Ghosts,
    in_block,
    in_layout,
    is_composing,
    laid_length,
    place_of,
    position_at,
    with_ghosts,
)
from desktop.text.graphemes import is_right_to_left
from desktop.typography.grounds import paint_ground
from desktop.typography.typesetter import format_range, text_runs, x_of
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtCore import QRect
    from PySide6.QtGui import QTextLine

    from desktop.appearance.theme import Theme
    from desktop.typography.type_setting import LineType


@value
class ShownBlock:
    """A block as it stands on the page.

    Attributes:
        number: Which block of the document.
        text: What it reads; the layout itself knows that only if it is our own.
        layout: Its lines.
        origin: Where the layout's own (0, 0) lies on the page.
        kind: How it is set.
        width: How wide the column is.
        ghosts: Words laid out with the text that do not stand in it.
    """

    number: int
    text: str
    layout: QTextLayout
    origin: QPointF
    kind: LineType
    width: float
    ghosts: Ghosts = ()

    @property
    def line_height(self) -> float:
        """From one baseline to the next."""
        return self.kind.line_height

    @property
    def before(self) -> float:
        """The space above its first line."""
        return self.kind.before

    @property
    def place(self) -> QRectF:
        """All of it on the page, the space around its lines included."""
        height = self.kind.height(max(1, self.layout.lineCount()))
        return QRectF(self.origin, QSizeF(self.width, height))

    @property
    def laid_text(self) -> str:
        """The text as it is laid out, but for what is being composed in it."""
        return with_ghosts(self.text, self.ghosts) if self.ghosts else self.text

    @property
    def laid_length(self) -> int:
        """How long the layout is, in UTF-16 units."""
        return laid_length(self.layout, self.laid_text)

    def place_of(self, position: int, *, is_after: bool = False) -> int:
        """Return where in the layout ``position`` of the block stands.

        Args:
            position: In UTF-16 units of the block.
            is_after: Whether it is meant to follow the ghosts that are shown at it,
                as the caret and the start of a stretch do.
        """
        if not self.ghosts:
            return in_layout(self.layout, position)
        return place_of(self.ghosts, position, is_after=is_after)

    def position_at(self, place: int) -> int:
        """Return the position of the block that stands at ``place`` in the layout."""
        if not self.ghosts:
            return in_block(self.layout, place)
        return position_at(self.ghosts, place)

    def line_top(self, position: int, *, is_after: bool = False) -> float:
        """Return the top of the line with ``position``, in pixels of the page.

        Args:
            position: In UTF-16 units of the block.
            is_after: Whether it is meant to follow the ghosts that are shown at it.
        """
        place = self.place_of(position, is_after=is_after)
        line = self.layout.lineForTextPosition(place)
        number = line.lineNumber() if line.isValid() else 0
        return self.origin.y() + self.before + number * self.line_height

    def line_at(self, y: float) -> QTextLine:
        """Return the line at ``y`` pixels of the page, or the nearest."""
        number = int((y - self.origin.y() - self.before) // self.line_height)
        last = self.layout.lineCount() - 1
        return self.layout.lineAt(max(0, min(last, number)))

    def rectangles(self, start: int, end: int) -> Iterator[QRectF]:
        """Yield where a stretch lies on the page; one of no length lies at a place.

        Blanks at which a line breaks are left out, as they hang over the column's
        edge; so are ghosts, which are no part of the text.

        Args:
            start: Where the stretch begins, in UTF-16 units of the block.
            end: Where it ends.
        """
        if start == end:
            place = self.place_of(start)
            yield from self.laid_rectangles(place, place)
            return
        inside = {g.position for g in self.ghosts if start < g.position < end}
        for one, other in pairwise((start, *sorted(inside), end)):
            first, last = self.place_of(one, is_after=True), self.place_of(other)
            yield from self.laid_rectangles(first, last)

    def laid_rectangles(self, start: int, end: int) -> Iterator[QRectF]:
        """Yield where a stretch of what is laid out lies, ghosts counted."""
        x = self.origin.x()
        for number, left, right in text_runs(self.layout, self.laid_text, start, end):
            top, height = self._stripe(number)
            yield QRectF(x + left, top, right - left, height)

    def foot_of(self, position: int) -> int:
        """Return the foot of what lies along the line with ``position``, in pixels.

        The position is counted in UTF-16 units of the block.
        """
        line = self.layout.lineForTextPosition(self.place_of(position, is_after=True))
        return sum(self._stripe(line.lineNumber() if line.isValid() else 0))

    def _stripe(self, number: int) -> tuple[int, int]:
        """Return the top and the height of what lies along a line."""
        height = self.line_height
        top = self.origin.y() + self.before + number * height
        return round(top + height * 0.04), round(height * 0.92)


class Underlay(Protocol):
    """What is painted under and over the text of a block."""

    def paint(
        self, painter: QPainter, block: ShownBlock
    ) -> list[QTextLayout.FormatRange]:
        """Paint what lies under the text; return what is drawn otherwise."""

    def hangs_over(self, block: ShownBlock) -> bool:
        """Return whether what is under the text of ``block`` may reach beyond it."""

    def paint_over(
        self,
        painter: QPainter,
        block: ShownBlock,
        ranges: Sequence[QTextLayout.FormatRange],
    ) -> None:
        """Paint what lies over the text of ``block``, which is drawn as ``ranges`` say.

        These are what ``paint`` returned, but for what is selected.
        """


class AddedUnderlay:
    """What paints something besides what another underlay paints.

    Whoever derives from it overrides what it adds to.
    """

    def __init__(self, inner: Underlay) -> None:
        """Make it.

        Args:
            inner: What paints all the rest.
        """
        self._inner = inner

    def paint(
        self, painter: QPainter, block: ShownBlock
    ) -> list[QTextLayout.FormatRange]:
        """Paint what lies under the text; return what is drawn otherwise."""
        return self._inner.paint(painter, block)

    def hangs_over(self, block: ShownBlock) -> bool:
        """Return whether what is under the text of ``block`` may reach beyond it."""
        return self._inner.hangs_over(block)

    def paint_over(
        self,
        painter: QPainter,
        block: ShownBlock,
        ranges: Sequence[QTextLayout.FormatRange],
    ) -> None:
        """Paint what lies over the text of ``block``."""
        self._inner.paint_over(painter, block, ranges)


class Veil(Protocol):
    """What dims the words of a block that are not in focus."""

    def paint(self, painter: QPainter, block: ShownBlock, place: QRect) -> None:
        """Dim what is not in focus of ``block``, which stands at ``place``."""


@value
class Selection:
    """A stretch of the document, in its positions, and how it is drawn."""

    start: int
    end: int
    format: QTextCharFormat


def selections_of(
    context: QAbstractTextDocumentLayout.PaintContext,
) -> list[Selection]:
    """Return what Qt wants drawn as selected."""
    return [
        # The format dangles once its selection is gone: copy it.
        Selection(
            found.cursor.selectionStart(),
            found.cursor.selectionEnd(),
            QTextCharFormat(found.format),
        )
        for found in context.selections
    ]


def within(
    block: QTextBlock, shown: ShownBlock, selections: Sequence[Selection]
) -> list[QTextLayout.FormatRange]:
    """Return the parts of ``selections`` in ``block``, laid out as ``shown``."""
    found: list[QTextLayout.FormatRange] = []
    begin, stop = block.position(), block.length() - 1
    if shown.kind.goes_on:  # A blank at which a line breaks is not painted, either.
        stop -= len(shown.text) - len(shown.text.rstrip(" "))
    for selection in selections:
        first = max(0, selection.start - begin)
        last = min(stop, selection.end - begin)
        if first < last:  # a range past the end of the text crashes Qt
            start = shown.place_of(first, is_after=True)
            length = shown.place_of(last) - start
            found.append(format_range(start, length, selection.format))
    return found


def _beside(
    ranges: Sequence[QTextLayout.FormatRange],
    others: Sequence[QTextLayout.FormatRange],
) -> Iterator[QTextLayout.FormatRange]:
    """Yield what of ``ranges`` lies beside all of ``others``.

    Where two of them meet, Qt draws the words twice, one over the other.
    """
    for one in ranges:
        start, end = one.start, one.start + one.length
        for other in sorted(others, key=lambda each: each.start):
            if start < other.start < end:
                yield format_range(start, other.start - start, one.format)
            if other.start < end:
                start = max(start, other.start + other.length)
        if start < end:
            yield format_range(start, end - start, one.format)


CARET_WIDTH = 2
"""Pixels."""


class BlockPainter:
    """Paints blocks in one go of painting, each where it stands on the page."""

    def __init__(
        self,
        painter: QPainter,
        context: QAbstractTextDocumentLayout.PaintContext,
        underlay: Underlay | None,
        theme: Theme,
        veil: Veil | None = None,
    ) -> None:
        self._painter = painter
        self._veil = veil
        self._underlay = underlay
        self._clip = QRectF(context.clip)
        self._selections = selections_of(context)
        self._caret = context.cursorPosition
        self._theme = theme
        self._is_heard = QAccessible.isActive()
        painter.setPen(context.palette.color(QPalette.ColorRole.Text))

    def paint(self, block: QTextBlock, shown: ShownBlock, place: QRect) -> None:
        """Paint ``block``, which is laid out as ``shown`` and stands at ``place``."""
        layout = shown.layout
        if self._is_heard:
            # Screen readers take a character's place from the layout's position.
            layout.setPosition(shown.origin)
        if not shown.kind.is_plain:
            self._paint_ground(block, shown)
        special = self._underlay.paint(self._painter, shown) if self._underlay else []
        at = shown.origin - layout.position()
        selected = within(block, shown, self._selections)
        ranges = [*_beside(special, selected), *selected]
        layout.draw(self._painter, at, ranges, self._clip)
        if self._underlay is not None and special:
            self._underlay.paint_over(self._painter, shown, ranges)
        if self._veil is not None:
            self._veil.paint(self._painter, shown, place)
        self._paint_caret(block, shown)

    def _paint_ground(self, block: QTextBlock, shown: ShownBlock) -> None:
        text = shown.text
        if not text.strip(" \t>"):  # in which direction it goes the one above says
            text = block.previous().text()
        is_mirrored = is_right_to_left(text)
        paint_ground(
            self._painter,
            shown.place,
            shown.kind,
            self._theme,
            is_right_to_left=is_mirrored,
        )

    def _paint_caret(self, block: QTextBlock, shown: ShownBlock) -> None:
        caret, layout = self._caret, shown.layout
        if caret < -1 and is_composing(layout):
            # Qt's way to say where the caret stands in what is being composed.
            place = layout.preeditAreaPosition() - (caret + 2)
        elif block.contains(caret):
            place = shown.place_of(caret - block.position(), is_after=True)
        else:
            return
        # Qt's own caret takes the opposite of the colour that is there.
        self._painter.fillRect(caret_rectangle(shown, place), QColor(self._theme.caret))


def caret_rectangle(shown: ShownBlock, place: int) -> QRectF:
    """Return where a caret is drawn on the page.

    Args:
        shown: The block that it stands in.
        place: Where it stands in the layout of the block, in UTF-16 units.
    """
    line = shown.layout.lineForTextPosition(place)
    at = shown.origin - shown.layout.position()
    corner = at + QPointF(round(x_of(line, place)), line.y())
    return QRectF(corner, QSizeF(CARET_WIDTH, line.height()))
