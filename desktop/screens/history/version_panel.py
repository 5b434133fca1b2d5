"""The side of the history in which a version is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from desktop.screens.history.version_list import VersionList
from desktop.screens.history.version_rows import milestones, rows_of
from desktop.wording.numbers import counted, grouped

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from desktop.appearance.theme import Theme
    from desktop.screens.history.version_rows import Kept

_WIDTH = 268
"""Of the panel, in pixels."""


class VersionPanel(QFrame):
    """The list of versions; first those one is likely to look for, then all.

    Signals:
        version_chosen: Another version is chosen; carries it.
        entered: The author pressed Enter in the list.
    """

    version_chosen = Signal(object)
    entered = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all: Sequence[Kept] = ()
        self.list = VersionList(theme, self)
        self.list.choice_changed.connect(self.version_chosen)
        self.list.entered.connect(self.entered)
        self._every = QPushButton(self)
        self._every.setCheckable(True)
        self._every.setAutoDefault(False)
        self._every.setProperty("option", True)
        self._every.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._every.toggled.connect(self._show_rows)
        self.setFixedWidth(_WIDTH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 14, 4, 12)
        layout.setSpacing(8)
        layout.addWidget(self.list, stretch=1)
        layout.addWidget(self._every, alignment=Qt.AlignmentFlag.AlignLeft)

    def show_versions(
        self, versions: Sequence[Kept], current: str, now: datetime
    ) -> None:
        """List ``versions``, the newest first.

        Args:
            versions: The versions whose texts are kept.
            current: The SHA-256 of the text as it is now.
            now: The time, in the author's zone.
        """
        self._all, self._current, self._now = versions, current, now
        left_out = len(versions) - len(milestones(versions))
        self._every.setText(f"Show every save ({grouped(len(versions))})")
        self._every.setAccessibleDescription(f"{counted(left_out, 'save')} left out")
        self._every.setVisible(left_out > 0)
        self._show_rows()

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self.list.show_theme(theme)

    def _show_rows(self) -> None:
        is_all = self._every.isChecked()
        shown = self._all if is_all else milestones(self._all)
        self.list.show_rows(rows_of(shown, self._current, self._now))
