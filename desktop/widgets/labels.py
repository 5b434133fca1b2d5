"""Labels of plain text, elided or with progress, and tool tips that show words as such.

Qt takes a tip that looks like HTML for HTML, and opens the pictures it names; a file
must not get that far by what it calls itself.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6 import QtGui
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.wording.translation import translate

if TYPE_CHECKING:
    from desktop.appearance.theme import Theme

_SPACING = 0.7
"""Added between two letters, in pixels."""

_THICKNESS = 4
_GAP = 12
"""Between the bar and the words, in pixels."""


class ElidedLabel(QLabel):
    """One line of plain text; what had to be left out is in the tool tip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def show_text(self, text: str) -> None:
        """Show ``text``, its line ends as blanks."""
        line = " ".join(text.split())
        self.setText(line)
        self.setAccessibleName(line)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        metrics, room = self.fontMetrics(), self.contentsRect()
        shown = metrics.elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width()
        )
        self.setToolTip("" if shown == self.text() else plain_tip(self.text()))
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        painter.drawText(room, self.alignment() | Qt.AlignmentFlag.AlignVCenter, shown)


class SectionHead(QLabel):
    """The words above a section, shown in capitals and read out as written."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(head_font(QFont()))


def head_font(base: QFont) -> QFont:
    """Return the font of the head of a section, for text in ``base``."""
    font = QFont(base)
    font.setCapitalization(QFont.Capitalization.AllUppercase)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, _SPACING)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def plain_label(
    parent: QWidget, name: str = "", words: str = "", *, wraps: bool = False
) -> QLabel:
    """Return a label that shows exactly what it is told to.

    Args:
        parent: What it stands in.
        name: What the style calls it.
        words: What it shows at first.
        wraps: Whether it may have several lines.
    """
    label = QLabel(words, parent)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wraps)
    return label


def plain_tip(words: str) -> str:
    """Return the tip that shows exactly ``words``, whatever they look like."""
    # The Qt of QtCore does not know what may be rich text.
    return escape(words) if QtGui.Qt.mightBeRichText(words) else words


class ProgressLine(QWidget):
    """How far something has come: a bar, what is done, what is left."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = ProgressBar(theme, self)
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


class ProgressBar(QProgressBar):
    """How far something has come: the bar alone, whose value is per cent."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._fraction = 0.0
        self.setRange(0, 100)
        self.setValue(0)
        self.setAccessibleName(translate("Progress"))
        self.setFixedHeight(_THICKNESS)

    def show_fraction(self, fraction: float) -> None:
        """Show ``fraction`` of one as done."""
        self._fraction = min(max(fraction, 0.0), 1.0)
        self.setValue(round(100 * self._fraction))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(0, _THICKNESS)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, _THICKNESS)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
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
        for part, colour in ((whole, self._theme.track), (done, self._theme.accent)):
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(part, _THICKNESS / 2, _THICKNESS / 2)
