"""The field in which the tags of a note are written."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from desktop.session.caret_movement import follow_key_in_line

if TYPE_CHECKING:
    from collections.abc import Sequence

_ENDING = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)


def parse_tags(written: str) -> tuple[str, ...]:
    """Return the tags in what an author wrote, each once.

    Commas and number signs part tags; where there are none, spaces do.
    """
    separator = r"[,#]" if re.search(r"[,#]", written) else r"\s"
    tags: dict[str, str] = {}
    for piece in re.split(separator, written):
        tag = " ".join(piece.split())
        if tag:
            tags.setdefault(tag.casefold(), tag)
    return tuple(tags.values())


class TagField(QLineEdit):
    """Lets the author write tags.

    Signals:
        edited: The author changed the tags; carries them as a tuple.
        left: The author is done here and wants back to the text.
    """

    edited = Signal(tuple)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[str, ...] = ()
        self._tags: tuple[str, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName("Tags")
        self.setPlaceholderText("#tags")
        self.textEdited.connect(self._on_text_edited)

    def show_tags(self, tags: Sequence[str]) -> None:
        """Show ``tags`` if they changed elsewhere.

        What the author types is ahead of what is kept, so tags that are merely not up
        to date never take its place.
        """
        if tuple(tags) == self._shown:
            return
        self._shown = tuple(tags)
        if self._shown != self._tags:
            self._tags = self._shown
            self.setText(" ".join(f"#{tag}" for tag in tags))

    @override
    def event(self, event: QEvent) -> bool:
        is_shortcut = event.type() is QEvent.Type.ShortcutOverride
        if is_shortcut and isinstance(event, QKeyEvent) and event.key() in _ENDING:
            event.accept()  # or the window's own Esc and Enter would come first
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENDING:
            self.left.emit()
        elif not follow_key_in_line(event, self):
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # Qt selects everything for who comes by Tab: one letter would be the end
        # of all tags.
        if event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.end(False)

    def _on_text_edited(self, written: str) -> None:
        tags = parse_tags(written)
        if tags != self._tags:
            self._tags = tags
            self.edited.emit(tags)
