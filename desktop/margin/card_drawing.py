"""The looks of a card: type, colours and measures, and its frame, header and shadow.

Pixels of the card, counted from its corner.  A shadow is drawn once, small, and
stretched to the card: its corners are the same for every card, and its sides are the
same all along.
"""

from __future__ import annotations

from functools import cached_property
from itertools import product
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
)

from desktop.appearance.colour_lines import line_of, paint_colour_bar
from desktop.appearance.fonts import UI_SIZE, line_height, ui_font
from desktop.appearance.icons import icon
from desktop.appearance.reader_disc import DISC, DISC_GAP, paint_disc
from desktop.text.diff import Fate
from desktop.value import field, value
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop.annotations.makers import Maker
    from desktop.appearance.theme import Theme
    from desktop.margin.card_face import CardFace
    from desktop.text.diff import Words

BAR = 3
"""The width of the coloured bar, in pixels."""
CORNER = 8
"""The radius of a card's corners, in pixels."""
LEFT, RIGHT = 16, 13
"""From a card's edges to its text, in pixels."""
INSET = 6
"""From the edges of a field to its words, in pixels: a hairline and some air."""
TOP, BOTTOM = 10, 10
"""From a card's edges to its first and last line, in pixels."""
BELOW_HEADER = 2
"""Between the header and what follows, in pixels."""
BETWEEN = 6
"""Between two parts of a card, such as words and buttons, in pixels."""

_LEADING = 1.44
"""The distance of two baselines, in sizes of the type."""


@value(slots=False)
class CardStyle:
    """How cards look.

    Attributes:
        theme: The colours.
        zoom: Per cent of the usual size.
        colour_names: What the author calls colours, by their values.
    """

    theme: Theme
    zoom: int = 100
    colour_names: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def ui_size(self) -> int:
        """The size of the type, in pixels."""
        return round(UI_SIZE * self.zoom / 100)

    def scaled(self, size: float) -> int:
        """Return how large ``size`` pixels at 100 per cent are here."""
        return round(size * self.zoom / 100)

    @cached_property
    def fine_size(self) -> int:
        """The size of fine print, in pixels."""
        return round((UI_SIZE - 1) * self.zoom / 100)

    @cached_property
    def words_font(self) -> QFont:
        """The font of what the author wrote."""
        return ui_font(self.ui_size)

    @cached_property
    def fine_font(self) -> QFont:
        """The font of tags, names, dates and old wordings."""
        return ui_font(self.fine_size)

    @cached_property
    def title_font(self) -> QFont:
        """The font of the kind of note."""
        font = ui_font(self.fine_size)
        font.setWeight(QFont.Weight.Bold)
        return font

    @cached_property
    def line_height(self) -> float:
        """The distance of two baselines of the author's words, in pixels."""
        return self.ui_size * _LEADING

    @cached_property
    def fine_line_height(self) -> float:
        """The distance of two baselines of fine print, in pixels."""
        return self.fine_size * _LEADING

    @cached_property
    def header_height(self) -> int:
        """The height of the line with title and date, in pixels."""
        return max(ceil(self.fine_line_height), line_height(self.title_font))

    @cached_property
    def text(self) -> QColor:
        """The colour of what is read first."""
        return QColor(self.theme.text)

    @cached_property
    def quiet(self) -> QColor:
        """The colour of what is read second."""
        return QColor(self.theme.quiet)

    @cached_property
    def accent(self) -> QColor:
        """The colour of tags, and of the chosen card's edge."""
        return QColor(self.theme.accent)

    @cached_property
    def added(self) -> QColor:
        """The colour of a wording that is proposed."""
        return QColor(self.theme.added)

    @cached_property
    def removed(self) -> QColor:
        """The colour of words that went, or are to go."""
        return QColor(self.theme.removed)

    @property
    def header_middle(self) -> int:
        """Where the middle of that line is on a card that is not folded, in pixels."""
        return self.scaled(TOP) + self.header_height // 2

    def bar(self, colour: str) -> QColor:
        """Return the ink of bar and edge for notes of that ``colour``."""
        return QColor(self.theme.ink.get(colour, self.theme.quiet))


_NAME, _NAMES = 0.4, 0.6
"""How much of a header the name of a reader takes at most, and the names of several."""
_ICON, _BESIDE_ICON = 13, 4
"""The side of an icon, and between it and its words, in pixels."""
_MOST_DISCS, _DISC_SHIFT = 3, 12
"""How many discs are seen at once, and how far one begins from that which it covers, in
pixels."""
_SPACE = 7
"""Between the pieces of a header, in pixels."""

_REACH = 20
"""How far a shadow reaches, in pixels."""
_DROP = 4
"""How much lower than its card a shadow lies."""
_SHADOW_EDGE = 2 * _REACH + CORNER
"""From the outer edge of a shadow to where its sides are straight."""
_SHADOW_SIDE = 2 * _SHADOW_EDGE + 1


def paint_frame(
    painter: QPainter, rect: QRectF, style: CardStyle, face: CardFace, is_marked: bool
) -> None:
    """Draw a card without its text: a rounded frame with a bar on its left.

    Args:
        painter: Draws on the card.
        rect: All of the card.
        style: Type and colours.
        face: What the card says.
        is_marked: Whether its edge is in the note's ink: it is chosen, or the mouse is
            at it.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = QColor(style.theme.card_line)
    bar = style.bar(face.colour)
    if is_marked:
        edge = bar
    outer = QPainterPath()
    corner, width = style.scaled(CORNER), style.scaled(BAR)
    outer.addRoundedRect(rect, corner, corner)
    inner = QPainterPath()
    inside = rect.adjusted(width, 1, -1, -1)
    inner.addRoundedRect(inside, max(corner - 2, 1), max(corner - 1, 1))
    left = QPainterPath()
    left.addRect(QRectF(rect.left(), rect.top(), width + 2, rect.height()))
    painter.fillPath(outer, edge)
    line = line_of(face.colour, style.theme)
    if line is None:
        painter.fillPath(outer.intersected(left), bar)
        painter.fillPath(inner, QColor(style.theme.card))
        return
    inner.clear()
    inner.addRoundedRect(rect.adjusted(1, 1, -1, -1), corner - 1, corner - 1)
    painter.fillPath(inner, QColor(style.theme.card))
    tall = rect.height() - 2 * corner
    along = QRectF(rect.left() + width, rect.top() + corner, width, tall)
    paint_colour_bar(painter, along, bar, line)


Piece = tuple[str, QFont, QColor]
"""A few words of a header, their font and their colour."""


def paint_header(
    painter: QPainter,
    line: QRect,
    style: CardStyle,
    face: CardFace,
    words: Sequence[Words] = (),
) -> None:
    """Draw disc, title, names, tags, aside and date into ``line``.

    Args:
        painter: Draws on the card.
        line: The whole width of the card, as tall as the header.
        style: Type and colours.
        face: What the card says.
        words: What a folded card says beside its title.
    """
    quiet = style.quiet
    space = style.scaled(_SPACE)
    left = line.left() + style.scaled(LEFT)
    right = line.right() + 1 - style.scaled(RIGHT)
    date_width = QFontMetrics(style.fine_font).horizontalAdvance(face.date)
    date_line = QRect(right - date_width, line.top(), date_width, line.height())
    _paint_piece(painter, date_line, face.date, style.fine_font, quiet)
    left += _paint_makers(painter, left, line, style, face.makers)
    if face.icon:
        ink = style.quiet if face.is_done else style.bar(face.colour)
        left += _paint_icon(painter, left, line, style, face.icon, ink)
    pieces: tuple[Piece, ...] = (
        _title_piece(style, face),
        (face.name, style.fine_font, quiet),
        (face.agreed, style.fine_font, style.added),
        (face.done_by, style.fine_font, quiet),
        (face.colour_name, style.fine_font, quiet),
        (face.tags, style.fine_font, quiet if face.is_done else style.accent),
        *(_words_piece(style, face, each) for each in words),
        (face.aside, style.fine_font, quiet),
    )
    end = right - date_width - 2 * space
    longest_name = round((end - left) * (_NAMES if len(face.makers) > 1 else _NAME))
    for text, font, colour in pieces:
        if text.strip() and left < end:
            room = min(end - left, longest_name) if text == face.name else end - left
            if text in (face.agreed, face.done_by):
                left += _paint_icon(painter, left, line, style, "check", colour)
                room = end - left
            piece = QRect(left, line.top(), room, line.height())
            left += _paint_piece(painter, piece, text, font, colour) + space


def _paint_makers(
    painter: QPainter,
    left: int,
    line: QRect,
    style: CardStyle,
    makers: Sequence[Maker],
) -> int:
    """Draw the discs of ``makers``, each a little over the next; of many, the first.

    Return how far words begin from ``left``.
    """
    shift, shown = style.scaled(_DISC_SHIFT), makers[:_MOST_DISCS]
    wide = 0
    for at, maker in reversed([*enumerate(shown)]):
        over = _paint_maker(painter, left + at * shift, line, style, maker)
        wide = max(wide, at * shift + over)
    return wide


def _paint_maker(
    painter: QPainter, left: int, line: QRect, style: CardStyle, maker: Maker | None
) -> int:
    """Draw the disc of ``maker`` at ``left``, and return how far words begin from it.

    The author has none.
    """
    if maker is None:
        return 0
    side = style.scaled(DISC)
    middle = line.top() + line.height() / 2
    paint_disc(painter, left, middle, side, maker, style.theme)
    return side + style.scaled(DISC_GAP)


def _paint_icon(
    painter: QPainter,
    left: int,
    line: QRect,
    style: CardStyle,
    name: str,
    colour: QColor,
) -> int:
    """Draw an icon at ``left``, and return how far words begin from it."""
    side = style.scaled(_ICON)
    density = painter.device().devicePixelRatioF()
    picture = icon(name, colour.name()).pixmap(QSize(side, side), density)
    painter.drawPixmap(left, line.top() + (line.height() - side) // 2, picture)
    return side + style.scaled(_BESIDE_ICON)


def _title_piece(style: CardStyle, face: CardFace) -> Piece:
    if face.is_done:
        return face.title, style.fine_font, style.quiet
    return face.title, style.title_font, style.text


def _words_piece(style: CardStyle, face: CardFace, words: Words) -> Piece:
    font = QFont(style.fine_font)
    font.setStrikeOut(words.fate is Fate.WENT)
    font.setUnderline(words.fate is Fate.CAME)
    inks = {Fate.WENT: style.removed, Fate.CAME: style.added, Fate.KEPT: style.text}
    return words.text, font, style.quiet if face.is_done else inks[words.fate]


def paint_byline(
    painter: QPainter,
    line: QRect,
    style: CardStyle,
    maker: Maker | None,
    date: str,
) -> None:
    """Draw who wrote a reply, and when, into ``line``; None for the author."""
    width = QFontMetrics(style.fine_font).horizontalAdvance(date)
    right = line.right() + 1 - INSET
    place = QRect(right - width, line.top(), width, line.height())
    _paint_piece(painter, place, date, style.fine_font, style.quiet)
    left = line.left() + INSET
    left += _paint_maker(painter, left, line, style, maker)
    place = QRect(left, line.top(), right - width - _SPACE - left, line.height())
    name = translate("You") if maker is None else maker.name
    _paint_piece(painter, place, name, style.title_font, style.quiet)


def paint_focus(painter: QPainter, rect: QRect, style: CardStyle) -> None:
    """Draw the ring around a card that has the keyboard."""
    # Within its edge, too, which may be as dark as the ring.
    painter.setPen(QPen(style.accent, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    ring = QRectF(rect).adjusted(1, 1, -1, -1)
    corner = style.scaled(CORNER)
    painter.drawRoundedRect(ring, corner, corner)


def _paint_piece(
    painter: QPainter, place: QRect, text: str, font: QFont, colour: QColor
) -> int:
    """Draw one piece of a header, and return how wide it is."""
    metrics = QFontMetrics(font)
    line = " ".join(text[:300].split())
    short = line
    if metrics.horizontalAdvance(line) > place.width():
        short = metrics.elidedText(line, Qt.TextElideMode.ElideRight, place.width())
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(
        place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, short
    )
    return metrics.horizontalAdvance(short)


class Shadow:
    """Draws the shadow of a card."""

    def __init__(self) -> None:
        self._picture = QPixmap()
        self._drawn_for = (False, 0.0)

    def rect(self, card: QRect) -> QRect:
        """Return all that the shadow of ``card`` darkens."""
        around = card.adjusted(-_REACH, -_REACH, _REACH, _REACH)
        return around.translated(0, _DROP)

    def paint(self, painter: QPainter, card: QRect, is_dark: bool) -> None:
        """Draw the shadow around ``card``; under it, nothing is drawn."""
        density = painter.device().devicePixelRatioF()
        if self._drawn_for != (is_dark, density):
            self._drawn_for = (is_dark, density)
            self._picture = _picture(is_dark, density)
        place = QRectF(self.rect(card))
        across = _thirds(place.left(), place.width())
        down = _thirds(place.top(), place.height())
        source = _thirds(0, _SHADOW_SIDE)
        for x, y in product(range(3), range(3)):
            if (x, y) != (1, 1):
                (left, width), (top, height) = across[x], down[y]
                (from_left, from_width), (from_top, from_height) = source[x], source[y]
                painter.drawPixmap(
                    QRectF(left, top, width, height),
                    self._picture,
                    QRectF(
                        from_left * density,
                        from_top * density,
                        from_width * density,
                        from_height * density,
                    ),
                )


def _thirds(start: float, length: float) -> list[tuple[float, float]]:
    """Return start and length of the two ends and of what lies between."""
    edge = min(_SHADOW_EDGE, length / 2)
    between = length - 2 * edge
    return [(start, edge), (start + edge, between), (start + edge + between, edge)]


def _picture(is_dark: bool, density: float) -> QPixmap:
    """Return the shadow of the smallest card there could be."""
    side = round(_SHADOW_SIDE * density)
    picture = QPixmap(side, side)
    picture.setDevicePixelRatio(density)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    card = QRectF(0, 0, _SHADOW_SIDE, _SHADOW_SIDE).adjusted(
        _REACH, _REACH, -_REACH, -_REACH
    )
    for reach in range(_REACH, 0, -1):
        # Each ring adds a little to those outside it, so that it fades away.
        depth = (1 - reach / _REACH) * (0.016 if is_dark else 0.0085)
        painter.setBrush(QColor.fromRgbF(0, 0, 0, depth))
        ring = card.adjusted(-reach, -reach, reach, reach)
        painter.drawRoundedRect(ring, CORNER + reach, CORNER + reach)
    painter.end()
    return picture
