"""A thin bar of progress with a line of words beneath it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.widgets.labels import plain_label

if TYPE_CHECKING:
    from desktop.appearance.theme import Theme

_THICKNESS = 4
_GAP = 12
"""Between the bar and the words, in pixels."""


class ProgressLine(QWidget):
    """How far something has come: a bar, what is done, what is left."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = _Bar(theme, self)
        self._done = plain_label(self, "progress_done")
        self._rest = plain_label(self, "progress_rest")
        words = QHBoxLayout()
        words.addWidget(self._done)
        words.addStretch()
        words.addWidget(self._rest)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        layout.addWidget(self._bar)
        layout.addLayout(words)

    def show_progress(self, fraction: float, done: str, rest: str) -> None:
        """Show ``fraction`` of one as done, with the words for it and the rest."""
        self._bar.show_fraction(fraction)
        self._done.setText(done)
        self._rest.setText(rest)
        self.setAccessibleName(f"{done}, {rest}" if rest else done)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._bar.show_theme(theme)


class _Bar(QWidget):
    """The bar alone."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._fraction = 0.0
        self.setFixedHeight(_THICKNESS)

    def show_fraction(self, fraction: float) -> None:
        self._fraction = min(max(fraction, 0.0), 1.0)
        self.update()

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(self.rect())
        done = QRectF(whole)
        done.setWidth(whole.width() * self._fraction)
        for part, colour in ((whole, self._theme.line), (done, self._theme.accent)):
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(part, _THICKNESS / 2, _THICKNESS / 2)
