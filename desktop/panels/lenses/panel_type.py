"""The type of a lens's panel, and how its words are broken and cut short.

All lengths are pixels at the size that the panel has: :meth:`PanelType.px` makes them
of those at 100 per cent.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QTextLayout,
    QTextOption,
)
from typing_extensions import override

from desktop.appearance.fonts import TEXT_FAMILY, line_height, magnification
from desktop.wording.directions import set_apart

if TYPE_CHECKING:
    from desktop.appearance.theme import Theme

INSET = 8
"""Between the edge of a row and its words, at 100 per cent."""
_FINE, _CAP, _SERIF = 12 / 13, 11 / 13, 15 / 13
"""Smaller and larger sizes, in sizes of the interface's text."""
_SMALLEST = 7
"""How small type becomes, where rows are no smaller."""
_WAVE, _STEEP = 2.0, 1.2
"""Half the length of a wave, and how high it is."""


class PanelType:
    """The fonts of a panel and its colours.

    Attributes:
        theme: Where the colours come from.
        scale: How many times as large as usual all is.
        plain: The font of rows.
        bold: That of what is chosen, and of names.
        fine: That of explanations.
        cap: That of keys.
        serif: That of words of the story.
        italic: That of passages of the story.
    """

    def __init__(self, theme: Theme, font: QFont) -> None:
        self.theme = theme
        self.scale = magnification(font)
        self.plain = QFont(font)
        self.bold = QFont(font)
        self.bold.setWeight(QFont.Weight.DemiBold)
        self.fine = _sized(font, _FINE)
        self.cap = _sized(font, _CAP)
        self.serif = _sized(font, _SERIF)
        self.serif.setFamilies([TEXT_FAMILY])
        self.italic = QFont(self.serif)
        self.italic.setItalic(True)

    @override
    def __eq__(self, other: object) -> bool:
        if not isinstance(other, PanelType):
            return NotImplemented
        return self.theme == other.theme and self.plain == other.plain

    @override
    def __hash__(self) -> int:
        return hash((self.theme.name, self.scale))

    def named(self, times: float) -> QFont:
        """Return the bold font of a name, so many times as large as rows."""
        made = _sized(self.plain, times)
        made.setWeight(QFont.Weight.Bold)
        return made

    def px(self, length: float) -> int:
        """Return a length of so many pixels at 100 per cent."""
        return round(length * self.scale)

    def row(self, least: float = 26) -> int:
        """Return how high a row of words is."""
        return max(self.px(least), line_height(self.plain) + self.px(4))


def _sized(font: QFont, times: float) -> QFont:
    made = QFont(font)
    base = QFontInfo(font).pixelSize()
    made.setPixelSize(max(round(base * times), min(_SMALLEST, base)))
    return made


def width_of(words: str, font: QFont) -> float:
    """Return how wide ``words`` are."""
    return QFontMetricsF(font).horizontalAdvance(in_line(words))


def in_line(words: str) -> str:
    """Return ``words`` as they stand among others, in one line."""
    return set_apart(" ".join(words.split()))


def draw_words(
    painter: QPainter,
    room: QRectF,
    words: str,
    font: QFont,
    colour: str,
    *,
    is_right: bool = False,
) -> float:
    """Draw ``words`` in one line, cut short if need be; return how wide they became."""
    painter.setFont(font)
    painter.setPen(QColor(colour))
    metrics = QFontMetricsF(font)
    shown = metrics.elidedText(
        in_line(words), Qt.TextElideMode.ElideRight, max(room.width(), 0)
    )
    way = Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft
    flags = way | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(room, int(flags), shown)
    return metrics.horizontalAdvance(shown)


@lru_cache(maxsize=512)
def _broken(words: str, font: str, width: int) -> tuple[str, ...]:
    described = QFont()
    described.fromString(font)
    layout = QTextLayout(words, described)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    units = words.encode("utf-16-le", "surrogatepass")
    lines: list[str] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        start, end = line.textStart(), line.textStart() + line.textLength()
        part = units[2 * start : 2 * end].decode("utf-16-le", "surrogatepass")
        lines.append(part.rstrip())
    layout.endLayout()
    return tuple(lines)


def lines_of(words: str, font: QFont, width: float) -> tuple[str, ...]:
    """Return the lines that ``words`` have, none wider than ``width``."""
    said = " ".join(words.split())
    return _broken(said, font.toString(), int(width)) if said else ()


def leading(font: QFont) -> int:
    """Return how far it is from a line of words in ``font`` to the next."""
    return line_height(font) + (1 if QFontInfo(font).pixelSize() >= 12 else 0)


def draw_lines(
    painter: QPainter, room: QRectF, words: str, font: QFont, colour: str
) -> None:
    """Draw ``words`` in as many lines as they need, from the top of ``room``."""
    pitch = leading(font)
    for number, line in enumerate(lines_of(words, font, room.width())):
        at = QRectF(room.left(), room.top() + number * pitch, room.width() + 1, pitch)
        draw_words(painter, at, line, font, colour)


def draw_wave(
    painter: QPainter, words: QRectF, below: float, colour: str, style: PanelType
) -> None:
    """Draw a wavy line, as below a word that is misspelt.

    Args:
        painter: Draws it.
        words: As wide as the words that it is drawn under.
        below: How far below the middle of these it is, in pixels at density 1.
        colour: In which colour.
        style: How large all is.
    """
    left, right, scale = words.left(), words.right(), style.scale
    y = words.center().y() + style.px(below)
    half, high = _WAVE * scale, _STEEP * scale
    path = QPainterPath(QPointF(left, y))
    x, way = left, 1.0
    while x < right:
        end = min(x + half, right)
        path.quadTo(QPointF((x + end) / 2, y + 2 * way * high), QPointF(end, y))
        x, way = x + half, -way
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colour), max(1.0, scale)))
    painter.drawPath(path)


def draw_cap(
    painter: QPainter, left: float, middle: float, key: str, style: PanelType
) -> float:
    """Draw a key around its sign; return how wide it became."""
    wide, high = cap_width(key, style), style.px(17)
    cap = QRectF(left + 0.5, round(middle - high / 2) + 0.5, wide - 1, high - 1)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QColor(style.theme.edge))
    painter.drawRoundedRect(cap, style.px(3), style.px(3))
    painter.setFont(style.cap)
    painter.setPen(QColor(style.theme.quiet))
    painter.drawText(cap, int(Qt.AlignmentFlag.AlignCenter), key)
    return wide


def cap_width(key: str, style: PanelType) -> float:
    """Return how wide a key is with its frame."""
    inner = QFontMetricsF(style.cap).horizontalAdvance(key) + style.px(8)
    return max(round(inner), style.px(15))
