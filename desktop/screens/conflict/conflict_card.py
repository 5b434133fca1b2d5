"""A card for one conflict: both sides, and what to keep."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QWidget
from typing_extensions import override

from desktop.screens.conflict.side_cell import side_cell
from desktop.screens.conflict.side_text import SideText
from desktop.text.merge import Choice
from desktop.widgets.buttons import Switch

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

    from desktop.comparison.style import ComparisonStyle
    from desktop.text.merge import Merge

_NAMES = {choice: choice.name.lower() for choice in Choice}
_CHOICES = {name: choice for choice, name in _NAMES.items()}
_WORDS = (
    (Choice.OURS, "Keep the left · 1"),
    (Choice.THEIRS, "Keep the right · 2"),
    (Choice.BOTH, "Keep both · 3"),
)


class ConflictCard(QFrame):
    """Shows both sides of a conflict beside each other.

    Signals:
        chosen: The author chose what to keep; carries the conflict's number and the
            ``Choice``.
        pressed: The author pressed the card; carries the conflict's number.
    """

    chosen = Signal(int, object)
    pressed = Signal(int)

    def __init__(
        self,
        merge: Merge,
        number: int,
        names: tuple[str, str],
        style: ComparisonStyle,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        conflict = merge.conflicts[number]
        self.number = number
        title = f"{number + 1} of {len(merge.conflicts)}"
        self.setAccessibleName(f"Place {title}")
        self._title = _label(title, "quiet", self)
        self._names = [
            _label(name[:1].upper() + name[1:], "side", self) for name in names
        ]
        cells = (
            side_cell(merge, conflict, s) for s in (conflict.ours, conflict.theirs)
        )
        self._ours, self._theirs = (SideText(cell, style, self) for cell in cells)
        self._switch = Switch(style.theme, padding=12, lead=4, parent=self)
        self._switch.setAccessibleName("What to keep")
        self._switch.set_choices([(_NAMES[choice], words) for choice, words in _WORDS])
        self._switch.chosen.connect(self._on_chosen)
        self._lay_out()
        self.show_choice(Choice.BOTH)

    def show_choice(self, choice: Choice) -> None:
        """Show what is kept."""
        with QSignalBlocker(self):
            self._switch.show_choice(_NAMES[choice])
        self._ours.set_dimmed(choice is Choice.THEIRS)
        self._theirs.set_dimmed(choice is Choice.OURS)

    def set_current(self, is_current: bool) -> None:
        """Show whether the keys mean this card."""
        self.setProperty("current", is_current)
        self.style().unpolish(self)
        self.style().polish(self)

    def show_type(self, style: ComparisonStyle) -> None:
        """Draw in that type and its colours."""
        self._switch.show_theme(style.theme)
        for side in (self._ours, self._theirs):
            side.show_type(style)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit(self.number)
        super().mousePressEvent(event)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self._title)
        foot.addStretch(1)
        foot.addWidget(self._switch)
        grid = QGridLayout(self)
        grid.setContentsMargins(22, 16, 22, 16)
        grid.setHorizontalSpacing(40)
        grid.setVerticalSpacing(8)
        for column, side in enumerate((self._ours, self._theirs)):
            grid.addWidget(self._names[column], 0, column)
            grid.addWidget(side, 1, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, 1)
        grid.setRowMinimumHeight(2, 6)
        grid.addLayout(foot, 3, 0, 1, 2)

    def _on_chosen(self, name: str) -> None:
        choice = _CHOICES[name]
        self.show_choice(choice)
        self.chosen.emit(self.number, choice)


def _label(words: str, name: str, parent: QWidget) -> QLabel:
    label = QLabel(words, parent)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
