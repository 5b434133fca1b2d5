"""A card that is not chosen, laid out: how tall it is, and its lines.

Heights are known without making a widget, so that cards far from the view can be
placed.  Pixels of the card, counted from its corner.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QFont, QPainter

from desktop.margin.broken_text import BrokenText
from desktop.margin.card_buttons import HEIGHT
from desktop.margin.card_drawing import paint_frame, paint_header
from desktop.margin.card_style import BELOW_HEADER, BETWEEN, BOTTOM, LEFT, RIGHT, TOP

if TYPE_CHECKING:
    from desktop.margin.card_face import CardFace
    from desktop.margin.card_style import CardStyle

_WORDS_LINES = 4
_FATE_LINES = 2
_FOLDED = 8
"""Above and below the one line of a folded card, in pixels."""


class _Part(NamedTuple):
    text: BrokenText
    top: int
    colour: QColor


class ClosedLayout:
    """The lines of a closed card, clipped to the first few.

    Args:
        face: What the card says.
        style: Type and colours.
        width: How wide the card is, in pixels.
        spoken: The card for those who do not see it.
    """

    def __init__(
        self, face: CardFace, style: CardStyle, width: int, spoken: str = ""
    ) -> None:
        self.face = face
        self.style = style
        self.spoken = spoken
        self._width = width
        self._parts: list[_Part] = []
        self._bottom = TOP + style.header_height + BELOW_HEADER
        self._lay_out()
        self._words_bottom = self._bottom
        self.has_buttons = face.is_suggestion and not face.is_done
        room = BETWEEN + HEIGHT if self.has_buttons else 0
        self.height = self._bottom + room + BOTTOM

    @property
    def folded_height(self) -> int:
        """How tall the card is with its one line alone, in pixels."""
        return self.style.header_height + 2 * _FOLDED

    @property
    def buttons_top(self) -> int:
        """Where the buttons begin, in pixels."""
        return self._words_bottom + BETWEEN

    def leave_out_buttons(self) -> None:
        """Be a card on which there is nothing to press."""
        self.has_buttons = False
        self.height = self._bottom + BOTTOM

    def paint(self, painter: QPainter, is_folded: bool) -> None:
        """Draw the card, but for its buttons."""
        height = self.folded_height if is_folded else self.height
        frame = QRectF(0, 0, self._width, height)
        paint_frame(painter, frame, self.style, self.face, is_chosen=False)
        if is_folded:
            self._paint_folded(painter)
            return
        paint_header(painter, self._header(TOP), self.style, self.face)
        for part in self._parts:
            part.text.paint(painter, LEFT, part.top, part.colour)

    def _paint_folded(self, painter: QPainter) -> None:
        face = self.face
        words = face.words or face.proposal or face.struck or face.fate
        paint_header(painter, self._header(_FOLDED), self.style, face, words)

    def _header(self, top: int) -> QRect:
        return QRect(0, top, self._width, self.style.header_height)

    def _lay_out(self) -> None:
        style, face = self.style, self.face
        quiet = style.quiet
        self._add_fine(face.fate, style.removed if face.is_lost else quiet)
        self._add(face.struck, quiet if face.is_done else style.removed, True)
        self._add(face.proposal, quiet if face.is_done else style.added)
        self._add(face.words, quiet if face.is_done else style.text)

    def _add(self, text: str, colour: QColor, is_struck: bool = False) -> None:
        font = QFont(self.style.words_font)
        font.setStrikeOut(is_struck)
        self._add_part(text, font, self.style.line_height, _WORDS_LINES, colour)

    def _add_fine(self, text: str, colour: QColor) -> None:
        font, height = self.style.fine_font, self.style.fine_line_height
        self._add_part(text, font, height, _FATE_LINES, colour)

    def _add_part(
        self, text: str, font: QFont, line_height: float, lines: int, colour: QColor
    ) -> None:
        if not text:
            return
        width = self._width - LEFT - RIGHT
        broken = BrokenText(text, font, width, line_height, lines)
        self._parts.append(_Part(broken, self._bottom, colour))
        self._bottom += broken.height
