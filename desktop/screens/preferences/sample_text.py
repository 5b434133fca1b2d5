"""A few lines of a story, set as the author prefers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QTextLayout
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from desktop.typography.text_runs import text_runs
from desktop.typography.type_setting import TypeSetting
from desktop.typography.typesetter import Typesetter

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from desktop.appearance.theme import Theme
    from desktop.storage.settings import Settings

_TEXT = (
    "Tonight somebody has lit the lamp. She stands at the top of the steps and counts "
    "to thirty, the way her mother taught her, because thirty is how long a fright "
    "takes to turn into a question. “You’re late,” says the man in the wheelhouse. He "
    "does not turn around. “There’s no ferry,” she says. “No,” he agrees, and throws "
    "her the rope. It is heavier than she remembers. It was always heavier than she "
    "remembered; that was the trouble with remembering, it left out the weight."
)
_MARKED = "She stands at the top of the steps and counts to thirty"

_EDGE = 20
"""The least space around the text, in pixels."""

_RADIUS = 8


class SampleText(QWidget):
    """A paragraph with a marked passage, in the type and colours of the page."""

    def __init__(
        self, settings: Settings, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.show_settings(settings)
        self.setAccessibleName("A sample of the page")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_settings(self, settings: Settings) -> None:
        """Set the sample as ``settings`` say."""
        self._settings = settings
        self._type = TypeSetting(settings, self._theme, zoom=100)
        self.update()

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._theme = theme
        self.show_settings(self._settings)

    @override
    def sizeHint(self) -> QSize:
        return QSize(560, 220)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(self._theme.line))
        painter.setBrush(QColor(self._theme.page))
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(edge, _RADIUS, _RADIUS)
        painter.setClipRect(self.rect().adjusted(1, _EDGE // 2, -1, -_EDGE // 2))
        self._paint_text(painter)

    def _paint_text(self, painter: QPainter) -> None:
        width = min(self._type.column, self.width() - 2 * _EDGE)
        corner = QPointF((self.width() - width) // 2, _EDGE)
        layout = QTextLayout(_TEXT, self._type.font)
        Typesetter(self._type, width).break_lines(layout, _TEXT, self._type.body)
        self._paint_mark(painter, layout, corner)
        painter.setPen(QColor(self._theme.text))
        layout.draw(painter, corner)

    def _paint_mark(
        self, painter: QPainter, layout: QTextLayout, corner: QPointF
    ) -> None:
        start = _TEXT.index(_MARKED)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.washes["blue"]))
        for number, left, right in text_runs(
            layout, _TEXT, start, start + len(_MARKED)
        ):
            line = layout.lineAt(number)
            mark = QRectF(left, line.y(), right - left, line.height())
            painter.drawRect(mark.translated(corner))
