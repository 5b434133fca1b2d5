"""Where a lost passage may be: one line for each place, to press."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.margin.card_style import BETWEEN, INSET

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.margin.card_style import CardStyle

_GAP = 4
_PADDING = 16
"""BackgroundJobs the words of a button together, in pixels."""


class CandidateList(QWidget):
    """Shows the places and reports which one the author takes.

    Signals:
        chosen: The author took a place; carries which of them, from 0.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[QPushButton] = []
        self._words: tuple[str, ...] = ()
        self._height = 0
        self.hide()

    def show_candidates(self, words: Sequence[str], style: CardStyle) -> None:
        """Show a button for each of ``words``, the words of a place."""
        self._height = round(style.fine_line_height) + 8
        if tuple(words) != self._words:
            self._words = tuple(words)
            self._make_buttons()
        for button in self.buttons:
            button.setFont(style.fine_font)
        self.setVisible(bool(words))

    def height_for(self, width: int) -> int:
        """Place the buttons, and return how tall they are at ``width`` pixels."""
        top = 0
        for button, words in zip(self.buttons, self._words, strict=True):
            inside = width - 2 * INSET
            metrics = QFontMetrics(button.font())
            shown = metrics.elidedText(
                words, Qt.TextElideMode.ElideMiddle, inside - _PADDING
            )
            button.setText(shown.replace("&", "&&"))
            button.setGeometry(INSET, top, inside, self._height)
            top += self._height + _GAP
        return top + BETWEEN - _GAP

    def _make_buttons(self) -> None:
        for button in self.buttons:
            button.deleteLater()
        self.buttons = []
        for words in self._words:
            button = QPushButton(self)
            button.setObjectName("card_candidate")
            button.setAutoDefault(False)
            button.setAccessibleName(f"Put the note here: {words}")
            button.setToolTip("Put this note here; it can be undone")
            button.clicked.connect(self._on_clicked)
            button.show()
            self.buttons.append(button)

    def _on_clicked(self) -> None:
        for at, button in enumerate(self.buttons):
            if button is self.sender():
                self.chosen.emit(at)
