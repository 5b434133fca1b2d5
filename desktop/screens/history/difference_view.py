"""A stand-in for the view of what differs, until that is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from desktop.appearance.fonts import text_font
from desktop.drafts.comparison import Comparison, compare
from desktop.drafts.rows import RowKind
from desktop.text.word_diff import Fate

if TYPE_CHECKING:
    from desktop.appearance.theme import Theme
    from desktop.storage.settings import Settings


class DifferenceView(QWidget):
    """Shows a comparison in one text."""

    change_shown = Signal(int, int)

    def __init__(
        self, settings: Settings, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        del settings
        self._theme = theme
        self._comparison: Comparison | None = None
        self._text = QPlainTextEdit(self)
        self._text.setReadOnly(True)
        self._text.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self._text.setFont(text_font())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(30, 0, 0, 0)
        layout.addWidget(self._text)
        self._number = 0

    @property
    def change_count(self) -> int:
        """How many changes there are."""
        return len(self._comparison.steps) if self._comparison else 0

    def show_texts(self, old: str, new: str, old_name: str, new_name: str) -> None:
        """Compare and show two texts."""
        self.show_comparison(compare(old, new), old_name, new_name)

    def show_comparison(
        self, comparison: Comparison, old_name: str, new_name: str
    ) -> None:
        """Show ``comparison``."""
        del old_name, new_name
        self._comparison = comparison
        self._number = 0
        self._text.clear()
        cursor = QTextCursor(self._text.document())
        for row in comparison.rows:
            if row.kind is RowKind.MOVED_AWAY:
                continue
            for words in row.words:
                look = QTextCharFormat()
                if words.fate is Fate.WENT:
                    look.setForeground(QColor(self._theme.removed))
                    look.setFontStrikeOut(True)
                elif words.fate is Fate.CAME:
                    look.setForeground(QColor(self._theme.added))
                cursor.insertText(words.text, look)
            cursor.insertText("\n\n", QTextCharFormat())

    def set_side_by_side(self, is_on: bool) -> None:
        """Do nothing."""

    def next_change(self) -> None:
        """Pretend to go to the next change."""
        self._number = min(self._number + 1, self.change_count)
        self.change_shown.emit(self._number, self.change_count)

    def previous_change(self) -> None:
        """Pretend to go to the previous change."""
        self._number = max(self._number - 1, 1)
        self.change_shown.emit(self._number, self.change_count)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._theme = theme
