"""The preference of the author: the name notes are signed with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.widgets.keyboard import WordField

if TYPE_CHECKING:
    from desktop.storage.settings import Settings

_WORDS = (
    "Your notes carry this name in their file, so that a reader knows them from "
    "somebody else’s. Without one they are simply yours."
)


class AuthorPage(QWidget):
    """The author's name.

    Signals:
        preferred: The author prefers something else; carries the name of a field of
            ``Settings`` and its value.
    """

    preferred = Signal(str, object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        label = QLabel("Your name", self)
        self._name = WordField(self)
        self._name.setAccessibleName("Your name")
        self._name.setMaximumWidth(320)
        self._name.setMaxLength(200)
        label.setBuddy(self._name)
        about = QLabel(_WORDS, self)
        about.setObjectName("about")
        about.setTextFormat(Qt.TextFormat.PlainText)
        about.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(label)
        layout.addWidget(self._name)
        layout.addWidget(about)
        layout.addStretch()
        self.show_settings(settings)
        self._name.textEdited.connect(self._on_name_edited)

    def show_settings(self, settings: Settings) -> None:
        """Show what the author prefers now."""
        if self._name.text().strip() != settings.author_name:
            self._name.setText(settings.author_name)

    def _on_name_edited(self, name: str) -> None:
        self.preferred.emit("author_name", name.strip())
