"""Cards in a column: level with their passages, pushed down when close, never clipped.

What finds no room beside its page goes on elsewhere, line by line if it must.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF

from desktop.printing.block import SetBlocks, pieces
from desktop.printing.laid_page import LaidBlock, LaidCard
from desktop.value import replace, value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from desktop.printing.block import PaperBlock

GAP = 6.0
"""Between two cards."""
PADDING = 6.0
"""Between the edge of a card and its words."""
BAR = 3.0
"""The bar at the left of a card."""
_LEAST = 3
"""Lines of a card that is parted, at least, before it goes on elsewhere."""
_NOISE = 0.01


@value
class CardLines:
    """Lines of one block of a card.

    Attributes:
        block: The block.
        first: Its first line that is meant.
        stop: The first that is not.
        width: How wide they are: what goes on elsewhere keeps its lines.
    """

    block: PaperBlock
    first: int
    stop: int
    width: float

    @property
    def height(self) -> float:
        """How high they are, with the space around the block."""
        kind = self.block.kind
        before = 0.0 if self.first else kind.before
        return before + (self.stop - self.first) * kind.line_height + kind.after


@value(kw_only=True)
class Card:
    """A card, or what is left of it, that has no place yet.

    Attributes:
        thread: Which note, by its index.
        lines: What stands in it.
        wish: Where its passage is.
        anchor: The end of its passage on that line; None if no line leads to it.
        is_further: Whether some of it stands elsewhere already.
    """

    thread: int
    lines: tuple[CardLines, ...]
    wish: float = 0.0
    anchor: QPointF | None = None
    is_further: bool = False

    @property
    def height(self) -> float:
        """How high the whole card is."""
        return 2 * PADDING + sum(each.height for each in self.lines)


def inner_width(width: float) -> float:
    """Return how wide the words of a card are that is so wide."""
    return width - BAR - 2 * PADDING


def card_lines(
    blocks: Sequence[PaperBlock], width: float, set_blocks: SetBlocks
) -> tuple[CardLines, ...]:
    """Return the lines of a card of that ``width`` with ``blocks`` in it."""
    inner = inner_width(width)
    parts = (part for block in blocks for part in pieces(block, inner))
    return tuple(
        CardLines(part, 0, set_blocks.lines_of(part, inner).lineCount() or 1, inner)
        for part in parts
    )


def beside(cards: Sequence[Card], column: QRectF) -> tuple[list[LaidCard], list[Card]]:
    """Return where ``cards`` stand in a column beside their page, and what is left.

    Args:
        cards: The cards, in the order of their passages.
        column: The column.
    """
    fitting, left = _fitting(cards, column.height())
    tops = list[float]()
    y = column.top()
    for card in fitting:
        tops.append(max(card.wish, y))
        y = tops[-1] + card.height + GAP
    limit = column.bottom()
    for number in range(len(fitting) - 1, -1, -1):
        tops[number] = min(tops[number], limit - fitting[number].height)
        limit = tops[number] - GAP
    goes_on = left[0].thread if left and left[0].is_further else None
    laid = [
        _laid(card, column, top, goes_on=card.thread == goes_on)
        for card, top in zip(fitting, tops, strict=True)
    ]
    return laid, left


def _fitting(cards: Sequence[Card], room: float) -> tuple[list[Card], list[Card]]:
    """Return the cards that fit a column so high, and what is left of them."""
    fitting = list[Card]()
    for number, card in enumerate(cards):
        if card.height <= room + _NOISE:
            fitting.append(card)
            room -= card.height + GAP
            continue
        here, rest = parted(card, room, is_empty=False)
        if here is not None:
            fitting.append(here)
        left = [rest] if rest is not None else []
        return fitting, [*left, *cards[number + 1 :]]
    return fitting, []


def parted(
    card: Card, room: float, *, is_empty: bool
) -> tuple[Card | None, Card | None]:
    """Return what of ``card`` fits a room so high, and the rest.

    Args:
        card: The card.
        room: How high the room is.
        is_empty: Whether there is nothing else in the column, so that some of it has
            to stand here.
    """
    room -= 2 * PADDING
    here, taken = list[CardLines](), 0
    for number, lines in enumerate(card.lines):
        if lines.height <= room + _NOISE:
            here.append(lines)
            room -= lines.height
            taken += lines.stop - lines.first
            continue
        count = int((room - _before(lines) + _NOISE) // lines.block.kind.line_height)
        if is_empty and not here:
            count = max(count, 1)
        rest = list(card.lines[number:])
        if count > 0:
            cut = lines.first + count
            here.append(CardLines(lines.block, lines.first, cut, lines.width))
            rest[0] = CardLines(lines.block, cut, lines.stop, lines.width)
            taken += count
        return _parts(card, here, rest, taken, is_empty=is_empty)
    return card, None


def _before(lines: CardLines) -> float:
    return 0.0 if lines.first else lines.block.kind.before


def _parts(
    card: Card,
    here: list[CardLines],
    rest: list[CardLines],
    taken: int,
    *,
    is_empty: bool,
) -> tuple[Card | None, Card | None]:
    while here and here[-1].block.keeps_next and not (is_empty and len(here) == 1):
        last = here.pop()  # no head without its words
        taken -= last.stop - last.first
        is_same = bool(rest) and rest[0].block is last.block
        stop = rest.pop(0).stop if is_same else last.stop
        rest.insert(0, CardLines(last.block, last.first, stop, last.width))
    if not here or (taken < _LEAST and not is_empty):
        return None, card
    first = replace(card, lines=tuple(here))
    left = replace(card, lines=tuple(rest), anchor=None, is_further=True)
    return first, left


def _laid(card: Card, column: QRectF, top: float, *, goes_on: bool) -> LaidCard:
    place = QRectF(column.left(), top, column.width(), card.height)
    left, y = place.left() + BAR + PADDING, top + PADDING
    lines = list[LaidBlock]()
    for number, each in enumerate(card.lines):
        y += _before(each)
        lines.append(
            LaidBlock(
                block=each.block,
                first=each.first,
                stop=each.stop,
                left=left,
                top=y,
                width=each.width,
                thread=card.thread,
                is_head=number == 0,
            )
        )
        y = lines[-1].bottom + each.block.kind.after
    return LaidCard(
        thread=card.thread,
        place=place,
        lines=tuple(lines),
        anchor=card.anchor,
        goes_on=goes_on,
        is_further=card.is_further,
    )


def alone(
    cards: Sequence[Card],
    columns: Sequence[QRectF],
    headed: Callable[[Card], Card],
) -> Iterator[tuple[LaidCard, ...]]:
    """Yield the cards of each page that has nothing else, none left out.

    Args:
        cards: What has to stand there.
        columns: The columns of such a page.
        headed: Puts a head over what is left of a card.
    """
    page, waiting, number = list[LaidCard](), list(reversed(cards)), 0
    y = columns[0].top()
    while waiting:
        card, column = waiting.pop(), columns[number]
        is_empty = y <= column.top() + _NOISE
        here, rest = parted(card, column.bottom() - y, is_empty=is_empty)
        if here is not None:
            page.append(_laid(here, column, y, goes_on=rest is not None))
            y += here.height + GAP
        if rest is None:
            continue
        waiting.append(rest if here is None else headed(rest))
        number, is_full = (number + 1) % len(columns), number + 1 == len(columns)
        y = columns[number].top()
        if is_full:
            yield tuple(page)
            page.clear()
    if page:
        yield tuple(page)
