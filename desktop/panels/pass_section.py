"""The section of the contents that tells of this pass, and of the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.panels.figures import counted, percentage
from desktop.panels.pass_list import PassList
from desktop.panels.progress_line import ProgressLine
from desktop.panels.section_head import SectionHead

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.appearance.theme import Theme
    from desktop.panels.pass_list import PassRow

_INSET = 8
"""BackgroundJobs all that is not a row, in pixels."""


class PassSection(QWidget):
    """How far the pass has come that is under way, and the list of all.

    Signals:
        begin_requested: The author wants to begin another.
        chosen: The author wants to go on with one; carries its id.
    """

    begin_requested = Signal()
    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._progress = ProgressLine(theme, self)
        self._progress.setContentsMargins(_INSET, 0, _INSET, 0)
        self._begin = QPushButton("New…", self)
        self._begin.setProperty("quiet", True)
        self._begin.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._begin.setToolTip("Begin a pass")
        self._begin.setAccessibleName("Begin a pass")
        self._begin.clicked.connect(self._on_begin_clicked)
        self._list = PassList(theme, self)
        self._list.chosen.connect(self.chosen)
        self._list.hide()
        self._lay_out()

    def show_progress(self, fraction: float, words_left: int) -> None:
        """Show how much of the story was read, of one, and how much is left."""
        left = f"{counted(words_left, 'word')} left" if words_left else ""
        self._progress.show_progress(fraction, f"{percentage(fraction)} read", left)

    def show_none(self) -> None:
        """Show that no pass is under way."""
        self._progress.show_progress(0.0, "None under way", "")

    def show_passes(self, passes: Sequence[PassRow]) -> None:
        """List ``passes``; a single one without a name needs no list."""
        self._list.show_passes(passes)
        self._list.setVisible(bool(passes))

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._progress.show_theme(theme)
        self._list.show_theme(theme)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(_INSET, 0, _INSET, 0)
        head.addWidget(SectionHead("This reread", self))
        head.addStretch()
        head.addWidget(self._begin)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(self._progress)
        layout.addWidget(self._list)

    def _on_begin_clicked(self) -> None:
        self.begin_requested.emit()
