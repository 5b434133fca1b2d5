"""A field of one line in which keys go by words and signs as on the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from desktop.session.caret_movement import follow_key_in_line

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class WordField(QLineEdit):
    """Lets the author write a few words."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not follow_key_in_line(event, self):
            super().keyPressEvent(event)
