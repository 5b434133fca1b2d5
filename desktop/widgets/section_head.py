"""The head of a section in a side panel: small, spaced capitals."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QWidget

_SPACING = 0.7
"""Added between two letters, in pixels."""


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
