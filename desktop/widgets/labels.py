"""Labels of plain text, and tool tips that show words as they are.

Qt takes a tip that looks like HTML for HTML, and opens the pictures it names; a file
must not get that far by what it calls itself.
"""

from __future__ import annotations

from html import escape

from PySide6 import QtGui
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

_SPACING = 0.7
"""Added between two letters, in pixels."""


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
