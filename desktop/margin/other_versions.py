"""What was also written for a note elsewhere: quiet lines under its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from desktop.margin.card_style import BETWEEN, INSET

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.margin.card_style import CardStyle


class OtherVersions(QLabel):
    """Shows all of each version, to be read and copied; hidden if there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setWordWrap(True)
        self.setContentsMargins(INSET, 0, INSET, BETWEEN)
        self.hide()

    def show_versions(self, versions: Sequence[str], style: CardStyle) -> None:
        """Show ``versions``, each in lines of its own."""
        self.setFont(style.fine_font)
        self.setText("\n".join(f"Other version: {words}" for words in versions))
        self.setVisible(bool(versions))
