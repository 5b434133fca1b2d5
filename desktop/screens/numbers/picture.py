"""A picture of numbers: a head, a caption, and what is drawn below them.

What is drawn can be pointed at, clicked and gone over by keys, spot by spot; each spot
says in words what it shows, and all together they are what a screen reader is told.
Pixels at the usual size.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import QToolTip, QWidget
from typing_extensions import override

from desktop.appearance.fonts import UI_SIZE, ui_font
from desktop.value import value
from desktop.widgets.labels import plain_tip
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QFocusEvent,
        QKeyEvent,
        QMouseEvent,
        QPaintEvent,
    )

    from desktop.appearance.theme import Theme

WIDTH = 356
"""How wide a picture is drawn, in a column of its own."""
HEAD, CAPTION = 18, 20
"""How high the head and the caption are."""
_BELOW = 8
"""From what is said above to what is drawn."""
_STEPS = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
}
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_RING = 1.5


@value
class PictureSpot:
    """Something in a picture.

    Attributes:
        area: Where it is, in pixels of the picture.
        words: What it shows, in words.
        place: Where in the story that is, in code points; None if nowhere.
    """

    area: QRectF
    words: str
    place: int | None = None


class NumbersPicture(QWidget):
    """One picture; each kind says how high it is and draws itself.

    Signals:
        place_chosen: The author wants to see a place of the story; carries it, in code
            points.
    """

    place_chosen = Signal(int)

    accessible_role = QAccessible.Role.Graphic

    def __init__(
        self, title: str, caption: str, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._title, self._caption = title, caption
        self._spots: list[PictureSpot] = []
        self._current = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(title)

    def height_of_drawing(self) -> int:
        """Return how high what is drawn below the head is."""
        raise NotImplementedError

    def spots(self, area: QRectF) -> list[PictureSpot]:
        """Return what there is to point at in ``area``."""
        raise NotImplementedError

    def draw(self, painter: QPainter, area: QRectF) -> None:
        """Draw into ``area``."""
        raise NotImplementedError

    # What each has

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self.theme = theme
        self.update()

    def look_again(self) -> None:
        """Take up what is shown now."""
        self._spots = self.spots(self._area())
        self._current = min(self._current, len(self._spots) - 1)
        self.setAccessibleDescription("\n".join(s.words for s in self._spots))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(WIDTH, round(self._drawing_top()) + self.height_of_drawing())

    @override
    def resizeEvent(self, event: object) -> None:
        self.look_again()

    def _drawing_top(self) -> float:
        return HEAD + (CAPTION if self._caption else 0) + _BELOW

    def _area(self) -> QRectF:
        return QRectF(0, self._drawing_top(), self.width(), self.height_of_drawing())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.write(painter, QRectF(0, 0, self.width(), HEAD), self._title, bold=True)
        caption = QRectF(0, HEAD, self.width(), CAPTION)
        self.write(painter, caption, self._caption, quiet=True)
        self.draw(painter, self._area())
        if self.hasFocus():
            is_any = 0 <= self._current < len(self._spots)
            area = self._spots[self._current].area if is_any else QRectF(self.rect())
            self._draw_ring(painter, area)
        painter.end()

    def _draw_ring(self, painter: QPainter, area: QRectF) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self.theme.accent), _RING))
        ring = area.adjusted(-2, -2, 2, 2).intersected(QRectF(self.rect()))
        painter.drawRoundedRect(ring.adjusted(1, 1, -1, -1), 3, 3)

    def write(
        self,
        painter: QPainter,
        area: QRectF,
        words: str,
        *,
        bold: bool = False,
        quiet: bool = False,
        flags: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        """Write ``words`` into ``area``, shortened if they are too long for it."""
        font = self.words_font(bold=bold)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.quiet if quiet else self.theme.text))
        elided = QFontMetricsF(font).elidedText(
            words, Qt.TextElideMode.ElideRight, area.width()
        )
        painter.drawText(area, flags | Qt.AlignmentFlag.AlignVCenter, elided)

    @staticmethod
    def words_font(*, bold: bool = False) -> QFont:
        """Return the font of what is written in pictures."""
        font = ui_font(UI_SIZE if bold else UI_SIZE - 1)
        if bold:
            font.setWeight(QFont.Weight.Bold)
        return font

    def width_of(self, words: str) -> float:
        """Return how wide ``words`` are written."""
        return QFontMetricsF(self.words_font()).horizontalAdvance(words)

    def fill(
        self,
        painter: QPainter,
        area: QRectF,
        colour: QColor,
        corner: float = 2.0,
    ) -> None:
        """Fill ``area`` with ``colour``."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(area, corner, corner)

    def shaded(self, strength: float) -> QColor:
        """Return the accent, as strong as that on the page."""
        colour = QColor(self.theme.accent)
        colour.setAlphaF(strength)
        return colour

    # What is pointed at

    def _spot_at(self, place: QPointF) -> int:
        found = (n for n, spot in enumerate(self._spots) if spot.area.contains(place))
        return next(found, -1)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        number = self._spot_at(event.position())
        spot = self._spots[number] if number >= 0 else None
        goes = spot is not None and spot.place is not None
        shape = (
            Qt.CursorShape.PointingHandCursor if goes else Qt.CursorShape.ArrowCursor
        )
        self.setCursor(shape)
        words = plain_tip(spot.words) if spot else ""
        QToolTip.showText(event.globalPosition().toPoint(), words, self)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._choose(self._spot_at(event.position()))

    def _choose(self, number: int) -> None:
        if 0 <= number < len(self._spots):
            place = self._spots[number].place
            if place is not None:
                self.place_chosen.emit(place)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self._current = max(self._current, 0)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS and self._spots:
            last = len(self._spots) - 1
            self._current = min(max(self._current + _STEPS[key], 0), last)
            self.setAccessibleName(self._current_words())
            self.update()
        elif key in _ENTERS:
            self._choose(self._current)
        else:
            super().keyPressEvent(event)

    def _current_words(self) -> str:
        """Return the title, and what the keys are at."""
        words = self._spots[self._current].words
        return translate("{picture}: {figure}", picture=self._title, figure=words)
