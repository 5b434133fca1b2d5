"""Painting washes: the soft colours under words, the lines along them, and their inks.

Washes are translucent and blend where they overlap, two of them at most: of more, the
lowest are not seen, so that words are as easy to read under five notes as under two.
On a wash, words that are quiet elsewhere are drawn like the others, and words that went
take a darker ink where a second wash lies under them (a lighter one in a dark theme).

Pixels of the page; positions are UTF-16 units of a block, places those of its layout.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from enum import Enum, auto
from heapq import heappop, heappush
from itertools import chain, pairwise
from math import floor
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QTextLayout

from desktop.appearance.colour_lines import paint_colour_line
from desktop.appearance.pixels import LINKS
from desktop.page.reader_lines import reader_lines
from desktop.typography.typesetter import coloured, format_range
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from desktop.appearance.colour_lines import ColourLine
    from desktop.appearance.theme import Theme
    from desktop.page.block_painting import ShownBlock
    from desktop.page.inline_text import Ghost
    from desktop.page.reader_lines import ReaderLine

MOST_WASHES = 2
"""How many washes are seen at one place."""

_ROUNDING = 2.0
_NOISE = 1e-6
"""Pixels; what is that near to a half may be one, but for the computer's reckoning."""
_STROKE, _THIN_STROKE = 2.0, 1.0
"""How thick an underline is, in pixels; and that of what is only pointed at."""
_FAR = 10_000.0
"""Further than the edge of any page, in pixels."""
_FINE_STROKE = 1.5
"""How thick the line is through words that went and under words that came."""
_UNDER_WORDS = 4.0
"""From the foot of a wash up to the line under words that came, in pixels."""


class WashStroke(Enum):
    """What is drawn over a wash."""

    NONE = auto()
    UNDERLINE = auto()
    THIN_UNDERLINE = auto()
    FRAME = auto()
    STRONG_FRAME = auto()


@value
class Wash:
    """A stretch of one block to be coloured.

    Attributes:
        start: Where it begins, in UTF-16 units of the block.
        end: Where it ends; equal to ``start`` for a place between characters.
        colour: What is laid under the text; may be translucent or invalid.
        stroke: What is drawn besides.
        stroke_colour: The colour of the stroke.
        is_struck: Whether the words went: they are struck through.
        is_match: Whether it is laid over whatever else is there.
        ghost: The key of the ghosts that its stroke goes along; empty if none.
        tail: A place in the line from whose end the stroke goes on to the edge of the
            page, in UTF-16 units of the block; None if it does not.
        reader: The colour of the reader whose note it is, of a line under the words
            that stands for the stroke; None if it is one's own.
        line: The shape of a line under the words that tells which colour it is; None
            if there is none.
    """

    start: int
    end: int
    colour: QColor
    stroke: WashStroke = WashStroke.NONE
    stroke_colour: QColor | None = None
    is_struck: bool = False
    is_match: bool = False
    ghost: str = ""
    tail: int | None = None
    reader: QColor | None = None
    line: ColourLine | None = None


Part = tuple[int, int]


def seen_parts(parts: Sequence[Part], most: int) -> list[list[Part]]:
    """Return of each of ``parts`` where it is among the ``most`` uppermost.

    Args:
        parts: Stretches that lie over one another, the lowest first; none is empty.
        most: How many are seen at one place.
    """
    found: list[list[Part]] = [[] for _ in parts]
    order = sorted(range(len(parts)), key=lambda number: parts[number][0])
    waiting = iter([*order, None])
    coming = next(waiting)
    heap: list[int] = []
    for left, right in pairwise(sorted({edge for part in parts for edge in part})):
        while coming is not None and parts[coming][0] <= left:
            heappush(heap, -coming)
            coming = next(waiting)
        for number in _uppermost(heap, parts, left, most):
            _add(found[number], left, right)
    return found


def _uppermost(
    heap: list[int], parts: Sequence[Part], left: int, most: int
) -> list[int]:
    """Return which parts are seen from ``left`` on; those that ended are dropped."""
    top: list[int] = []
    while heap and len(top) < most:
        number = -heappop(heap)
        if parts[number][1] > left:
            top.append(number)
    for number in top:
        heappush(heap, -number)
    return top


def _add(parts: list[Part], left: int, right: int) -> None:
    if parts and parts[-1][1] == left:
        left = parts.pop()[0]
    parts.append((left, right))


class WashPainter:
    """Paints the washes of a block; ``washes_of`` says which it has, the lowest first.

    Attributes:
        theme: Where the colours of words come from.
    """

    def __init__(
        self,
        washes_of: Callable[[int], Sequence[Wash]],
        theme: Theme,
        has_readers: Callable[[], bool] = lambda: True,
    ) -> None:
        """Begin with nothing painted.

        Args:
            washes_of: Says which washes a block has, by its number.
            theme: Where the colours of words come from.
            has_readers: Whether any of the washes may be a reader's; asked at each key.
        """
        self._washes_of = washes_of
        self._has_readers = has_readers
        self.theme = theme
        self._last: tuple[int, Sequence[Wash]] = (-1, ())

    def paint(
        self, painter: QPainter, block: ShownBlock
    ) -> list[QTextLayout.FormatRange]:
        """Paint what lies under the text; return what is drawn otherwise."""
        washes = self._washes_of(block.number)
        self._last = block.number, washes
        if not washes and not block.ghosts:
            return []
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        seen = _seen(washes)
        came = QColor(self.theme.added_wash)
        for found, colour in chain(_laid(block, washes, seen), _came(block, came)):
            _paint_wash(painter, colour, crisp(painter, found))
        for wash in washes:
            along = list(_stroke_rectangles(block, wash))
            for found in along if _has_own_stroke(wash) else ():
                _paint_stroke(painter, wash, crisp(painter, found))
            if wash.tail is not None:
                _paint_tail(painter, wash, along, block.foot_of(wash.tail))
        self._paint_noted(painter, block, washes)
        painter.restore()
        return self._ranges(block, washes, seen)

    def _paint_noted(
        self, painter: QPainter, block: ShownBlock, washes: Sequence[Wash]
    ) -> None:
        """Draw the lines under what readers noted, and those of colours."""
        noted = [
            (part, ((wash.reader or _ink(wash)).name(), wash.line))
            for wash in washes
            if _has_line(wash)
            for part in _stroke_places(block, wash)
        ]
        if not noted:
            return
        underlined = (w for w in washes if w.reader is None and w.stroke in _UNDERLINES)
        taken = chain.from_iterable(_stroke_places(block, wash) for wash in underlined)
        for line in reader_lines(noted, taken, self.theme.readers):
            for found in block.laid_rectangles(line.start, line.end):
                _paint_noted_line(painter, found, line)

    def hangs_over(self, block: ShownBlock) -> bool:
        """Return whether lines of ``block`` may reach below its last one."""
        may_hang = self.theme.has_lines or self._has_readers()
        washes = self._washes_of(block.number) if may_hang else ()
        noted = list(filter(_has_line, washes))
        if not noted:
            return False
        # Of each reader it is the same value, as a rule.
        is_shaped = any(wash.line is not None for wash in noted)
        if not is_shaped and all(wash.reader == noted[0].reader for wash in noted):
            own = (wash for wash in washes if wash.reader is None)
            if not any(wash.stroke in _UNDERLINES for wash in own):
                return False
        last = block.layout.lineAt(max(block.layout.lineCount() - 1, 0))
        start = last.textStart() if last.isValid() else 0
        ends = (end for wash in noted for _, end in _stroke_places(block, wash))
        return any(end > start for end in ends)

    def _ranges(
        self,
        block: ShownBlock,
        washes: Sequence[Wash],
        seen: Sequence[Sequence[Part]],
    ) -> list[QTextLayout.FormatRange]:
        """Return the inks of words, no two at one place: Qt would draw both."""
        text, inks = self.theme.text, list[tuple[Part, str]]()
        washed = [_places(block, part) for parts in seen for part in parts]
        quiet = _drawn_in(block, QColor(self.theme.quiet))
        inks += ((common, text) for common in _common(quiet, _covered(washed, 1)))
        twice, deep = _covered(washed, 2), self.theme.removed_over_wash
        for wash, parts in zip(washes, seen, strict=True):
            if wash.is_struck:
                inks.append((_places(block, (wash.start, wash.end)), text))
                own = [_places(block, part) for part in parts]
                inks += ((part, self.theme.removed) for part in own)
                inks += ((common, deep) for common in _common(own, twice))
        filled = (wash for wash in washes if wash.is_match and wash.colour.isValid())
        inks += ((_places(block, (wash.start, wash.end)), text) for wash in filled)
        ghosts = _ghost_words(block)
        inks += (((words.start, words.stop), self.theme.added) for words in ghosts)
        return list(_drawn(inks, block.laid_length))

    def paint_over(
        self,
        painter: QPainter,
        block: ShownBlock,
        ranges: Sequence[QTextLayout.FormatRange],
    ) -> None:
        """Paint the lines through words that went, and under words that came.

        They have the colour of the words, which those that are selected are given.
        """
        number, washes = self._last
        if number != block.number:
            washes = self._washes_of(block.number)
        struck = (_beside_ghosts(block, wash) for wash in washes if wash.is_struck)
        for found, ink in _inked(block, list(chain(*struck)), ranges):
            middle = _whole(found.center().y()) + 1
            _paint_line(painter, found, middle, ink)
        came = [(words.start, words.stop) for words in _ghost_words(block)]
        for found, ink in _inked(block, came, ranges):
            _paint_line(painter, found, found.bottom() - _UNDER_WORDS, ink)


_UNDERLINES = (WashStroke.UNDERLINE, WashStroke.THIN_UNDERLINE)


def _has_line(wash: Wash) -> bool:
    """Return whether a line is under the words of ``wash`` besides its stroke."""
    return wash.reader is not None or wash.line is not None


def _ink(wash: Wash) -> QColor:
    return wash.stroke_colour or wash.colour


def _has_own_stroke(wash: Wash) -> bool:
    """Return whether the stroke of ``wash`` is drawn, and no reader's in its stead."""
    return wash.reader is None or wash.start == wash.end


def _stroke_places(block: ShownBlock, wash: Wash) -> Iterator[Part]:
    """Yield the places along which a stroke of ``wash`` goes, its ghosts included."""
    yield _places(block, (wash.start, wash.end))
    for ghost, words in _ghosts(block) if wash.ghost else ():
        if ghost.key == wash.ghost:
            yield words.start - ghost.lead, words.stop


def _laid(
    block: ShownBlock, washes: Sequence[Wash], seen: Sequence[Sequence[Part]]
) -> Iterator[tuple[QRectF, QColor]]:
    """Yield where a wash is laid, and in which colour."""
    for wash, parts in zip(washes, seen, strict=True):
        for start, end in parts:
            yield from ((r, wash.colour) for r in block.rectangles(start, end))


def _came(block: ShownBlock, wash: QColor) -> Iterator[tuple[QRectF, QColor]]:
    """Yield the same of words that came."""
    for words in _ghost_words(block):
        found = block.laid_rectangles(words.start, words.stop)
        yield from ((rectangle, wash) for rectangle in found)


def _beside_ghosts(block: ShownBlock, wash: Wash) -> Iterator[Part]:
    """Yield the places of the words of ``wash``, without new words among them."""
    inside = {g.position for g in block.ghosts if wash.start < g.position < wash.end}
    for part in pairwise((wash.start, *sorted(inside), wash.end)):
        yield _places(block, part)


def _inked(
    block: ShownBlock,
    places: Sequence[Part],
    ranges: Sequence[QTextLayout.FormatRange],
) -> Iterator[tuple[QRectF, QColor]]:
    """Yield where the words at ``places`` are, and in which colour they are drawn."""
    apart = _covered(places, 1)
    for part in ranges if apart else ():
        ink = part.format.foreground().color()
        for start, end in _common([(part.start, part.start + part.length)], apart):
            yield from ((found, ink) for found in block.laid_rectangles(start, end))


def _paint_line(painter: QPainter, words: QRectF, top: float, ink: QColor) -> None:
    line = QRectF(words.left(), top, words.width(), _FINE_STROKE)
    painter.fillRect(crisp(painter, line), ink)


def _seen(washes: Sequence[Wash]) -> list[list[Part]]:
    """Return where each of ``washes`` is seen."""
    found: list[list[Part]] = [[] for _ in washes]
    laid = [n for n, w in enumerate(washes) if w.start < w.end and w.colour.isValid()]
    parts = [(washes[number].start, washes[number].end) for number in laid]
    for number, seen in zip(laid, seen_parts(parts, MOST_WASHES), strict=True):
        found[number] = seen
    return found


def _places(block: ShownBlock, part: Part) -> Part:
    """Return where ``part`` of a block stands in its layout."""
    start, end = part
    return block.place_of(start, is_after=True), block.place_of(end)


def _drawn_in(block: ShownBlock, colour: QColor) -> list[Part]:
    """Return the places of words that are laid out in that ``colour``."""
    formats = (
        (f.start, f.length, f.format.foreground()) for f in block.layout.formats()
    )
    return [
        (start, start + length) for start, length, ink in formats if _is(ink, colour)
    ]


def _is(ink: QBrush, colour: QColor) -> bool:
    return ink.style() is not Qt.BrushStyle.NoBrush and ink.color() == colour


def _covered(parts: Sequence[Part], least: int) -> list[Part]:
    """Return where at least so many of ``parts`` lie, from the left."""
    edges = [(start, 1) for start, end in parts if start < end]
    edges += ((end, -1) for start, end in parts if start < end)
    found: list[Part] = []
    depth = since = 0
    for place, step in sorted(edges):
        if step > 0 and depth == least - 1:
            since = place
        elif step < 0 and depth == least:
            found.append((since, place))
        depth += step
    return found


def _common(these: Iterable[Part], those: Sequence[Part]) -> Iterator[Part]:
    """Yield what any of ``these`` has in common with ``those``, which lie apart."""
    starts = [start for start, _ in those]
    for first, last in these:
        at = max(bisect_right(starts, first) - 1, 0)
        for start, end in those[at : bisect_left(starts, last)]:
            if max(first, start) < min(last, end):
                yield max(first, start), min(last, end)


def _drawn(
    inks: Sequence[tuple[Part, str]], most: int
) -> Iterator[QTextLayout.FormatRange]:
    """Yield how words are drawn; of several inks at one place, the last.

    Args:
        inks: Places, and the colour of the words there.
        most: How long the layout is; a range past its end crashes Qt.
    """
    fitting = [((s, min(e, most)), ink) for (s, e), ink in inks if s < min(e, most)]
    seen = seen_parts([part for part, _ in fitting], 1)
    for (_, ink), parts in zip(fitting, seen, strict=True):
        for start, end in parts:
            yield format_range(start, end - start, coloured(ink))


def _ghost_words(block: ShownBlock) -> Iterator[range]:
    """Yield where the words of each ghost of ``block`` are, without blanks beside."""
    for _, words in _ghosts(block):
        yield words


def _ghosts(block: ShownBlock) -> Iterator[tuple[Ghost, range]]:
    passed = 0
    for ghost in block.ghosts:
        start = ghost.position + passed
        passed += ghost.length
        blanks = len(ghost.text) - len(ghost.text.rstrip(" "))
        end = max(ghost.lead, ghost.length - blanks)
        yield ghost, range(start + ghost.lead, start + end)


def _stroke_rectangles(block: ShownBlock, wash: Wash) -> Iterator[QRectF]:
    """Yield what the stroke of ``wash`` goes along, its ghosts included."""
    if wash.stroke is WashStroke.NONE and wash.start < wash.end:
        return
    yield from block.rectangles(wash.start, wash.end)
    for ghost, words in _ghosts(block) if wash.ghost else ():
        if ghost.key == wash.ghost:
            yield from block.laid_rectangles(words.start - ghost.lead, words.stop)


def crisp(painter: QPainter, rectangle: QRectF) -> QRectF:
    """Return ``rectangle`` with its edges between pixels of the screen."""
    to_screen = painter.deviceTransform()
    found = to_screen.mapRect(rectangle)
    left, top = _whole(found.left()), _whole(found.top())
    width, height = _whole(found.right()) - left, _whole(found.bottom()) - top
    back, _ = to_screen.inverted()
    return back.mapRect(QRectF(left, top, width, max(1, height)))


def _whole(pixels: float) -> int:
    # Halves always up: a page that is scrolled by a pixel must round as it did.
    return floor(pixels + 0.5 + _NOISE)


def _paint_wash(painter: QPainter, colour: QColor, rectangle: QRectF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(rectangle, _ROUNDING, _ROUNDING)


def _paint_stroke(painter: QPainter, wash: Wash, rectangle: QRectF) -> None:
    colour = _ink(wash)
    if wash.start == wash.end and rectangle.width() < 1:
        _paint_place(painter, wash, rectangle)
    elif wash.stroke is WashStroke.UNDERLINE:
        _paint_underline(painter, rectangle, -_STROKE / 2, _STROKE, colour)
    elif wash.stroke is WashStroke.THIN_UNDERLINE:
        _paint_underline(painter, rectangle, 0.0, _THIN_STROKE, colour)
    elif wash.stroke is not WashStroke.NONE:
        thickness = 2.0 if wash.stroke is WashStroke.STRONG_FRAME else 1.0
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, thickness))
        inset = thickness / 2
        inside = rectangle.adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(inside, _ROUNDING, _ROUNDING)


def _paint_underline(
    painter: QPainter, along: QRectF, down: float, thickness: float, colour: QColor
) -> None:
    line = QRectF(along.left(), along.bottom() + down, along.width(), thickness)
    painter.fillRect(crisp(painter, line), colour)


def _paint_noted_line(painter: QPainter, along: QRectF, line: ReaderLine) -> None:
    colour, shape = line.look
    foot, down, thick = along.bottom(), line.down, line.thickness
    if shape is None:
        _paint_underline(painter, along, down, thick, QColor(colour))
    else:
        room = QRectF(along.left(), foot + down, along.width(), thick)
        paint_colour_line(painter, crisp(painter, room), shape, QColor(colour))


def _paint_tail(
    painter: QPainter, wash: Wash, along: Sequence[QRectF], foot: int
) -> None:
    """Let the stroke go on from its end on the line with that ``foot``."""
    ends = [found.right() for found in along if round(found.bottom()) == foot]
    if not ends:
        return
    thickness = LINKS[wash.stroke is WashStroke.UNDERLINE]
    line = QRectF(max(ends), foot + 1.0 - thickness, _FAR, thickness)
    painter.fillRect(line, _ink(wash))


def _paint_place(painter: QPainter, wash: Wash, rectangle: QRectF) -> None:
    # A caret mark: where words are to be inserted.
    x, top, bottom = rectangle.left(), rectangle.top(), rectangle.bottom()
    colour = _ink(wash)
    painter.fillRect(QRectF(x - 1, top + 4, _STROKE, bottom - 3 - top - 4), colour)
    painter.setPen(QPen(colour, _STROKE))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(
        [QPointF(x - 4, bottom + 1), QPointF(x, bottom - 4), QPointF(x + 4, bottom + 1)]
    )
