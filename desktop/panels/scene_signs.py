"""What is said of a scene in its row: the sign of how far it has come, its synopsis.

The signs differ by how much of them is filled, and by their colours.  The synopsis is
written in the row itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QKeyEvent, QPainter, QPen
from typing_extensions import override

from desktop.annotations.kinds import Stage
from desktop.appearance.fonts import line_height, magnification
from desktop.widgets.keyboard import ENTER, WordField
from desktop.widgets.row_list import draw_line
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.appearance.theme import Theme

_SMALLER = 0.92
"""The type of a synopsis, as a share of that of a title."""
_CLOSER = 4
"""By how much a synopsis stands nearer to its title than another row, in pixels."""
_AROUND_FIELD = 11
"""Above and below the words in a field together, in pixels."""
_RADIUS, _STROKE, _BEFORE_TITLE = 3.4, 1.4, 7
"""Of a sign: its radius, its line, how far its middle is before the title; in pixels at
100 per cent."""
_QUARTER = 90 * 16
"""Of a circle, as Qt counts it."""


def synopsis_font(font: QFont) -> QFont:
    """Return the font of a synopsis in a row whose title is in ``font``."""
    smaller = QFont(font)
    if font.pixelSize() > 0:
        smaller.setPixelSize(round(font.pixelSize() * _SMALLER))
    else:
        smaller.setPointSizeF(font.pointSizeF() * _SMALLER)
    return smaller


def synopsis_height(font: QFont) -> int:
    """Return by how much a row with a synopsis is higher than others, in pixels."""
    return line_height(synopsis_font(font))


def field_height(font: QFont) -> int:
    """Return by how much a row is higher in which a synopsis is written, in pixels."""
    return line_height(synopsis_font(font)) + _AROUND_FIELD


def paint_synopsis(
    painter: QPainter, row: QRect, left: int, synopsis: str, theme: Theme
) -> None:
    """Draw a synopsis in one line at the foot of ``row``, from ``left`` on."""
    if not synopsis:
        return
    painter.save()
    font = painter.font()
    painter.setFont(synopsis_font(font))
    painter.setPen(QColor(theme.quiet))
    height = synopsis_height(font)
    top = row.bottom() + 1 - height - _CLOSER
    draw_line(painter, QRect(left, top, row.right() + 1 - left, height), synopsis)
    painter.restore()


def paint_stage(painter: QPainter, title: QRect, stage: Stage, theme: Theme) -> None:
    """Draw how far a scene has come before the room of its ``title``.

    To be revised it is a ring, revised half a disc in one, done a disc.
    """
    scale = magnification(painter.font())
    radius, stroke = _RADIUS * scale, _STROKE * scale
    middle = QPointF(title.left() - _BEFORE_TITLE * scale, title.center().y() + 0.5)
    colour = QColor(_colour(stage, theme))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, stroke))
    painter.setBrush(colour if stage is Stage.DONE else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(middle, radius, radius)
    if stage is Stage.REVISED:
        painter.setBrush(colour)
        box = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
        painter.drawPie(box, _QUARTER, 2 * _QUARTER)
    painter.restore()


def _colour(stage: Stage, theme: Theme) -> str:
    if stage is Stage.TO_REVISE:
        return theme.past
    return theme.accent if stage is Stage.REVISED else theme.added


class SynopsisField(WordField):
    """What happens in a scene, while the author writes it in its row.

    Signals:
        written: The author is done; carries the words.
        left: The field is to go.
    """

    BEFORE = 5
    """How far before its words it begins, in pixels."""

    written = Signal(str)
    left = Signal()

    def __init__(self, words: str, parent: QWidget) -> None:
        """Begin with ``words``, to be written on."""
        super().__init__(words, parent)
        self._before = words
        self._is_done = False
        self.setObjectName("synopsis")
        self.setAccessibleName(translate("Synopsis"))
        self.setPlaceholderText(translate("What happens here"))

    @override
    def event(self, event: QEvent) -> bool:
        # Esc leaves the field, and is no shortcut meanwhile.
        is_shortcut = event.type() is QEvent.Type.ShortcutOverride
        if is_shortcut and isinstance(event, QKeyEvent) and _is_for_it(event):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self._finish(is_kept=True)
        elif event.key() == Qt.Key.Key_Escape:
            self._finish(is_kept=False)
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._finish(is_kept=True)

    def finish(self) -> None:
        """Keep what is written, and go."""
        self._finish(is_kept=True)

    def _finish(self, *, is_kept: bool) -> None:
        if self._is_done:
            return
        self._is_done = True
        words = " ".join(self.text().split())
        if is_kept and words != " ".join(self._before.split()):
            self.written.emit(words)
        self.left.emit()


def _is_for_it(event: QKeyEvent) -> bool:
    return event.key() in (*ENTER, Qt.Key.Key_Escape)
