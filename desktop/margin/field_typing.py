"""Quotes, dashes and the ellipsis put for keys typed in a note, as the story has them.

What was typed is kept by the field's own undo; one Backspace right after gives it back.
Places are Qt's own, UTF-16 units of the field's document; signs that are put are none
that take two.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

from desktop.session.story.offsets import from_utf16
from desktop.session.story.writing.live_habits import KeyRow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTextEdit

    from desktop.session.story.writing.live_habits import Typist
    from desktop.text.smart_typing.corrections import Correction

_Made = tuple[int, "Correction"]
"""Where the caret stood behind a correction, and what takes it back."""


class FieldTyping:
    """Puts what the story has for what is typed in a field.

    Attributes:
        typist: Who knows what keys mean; None if they mean what they say.
    """

    def __init__(self, field: QTextEdit) -> None:
        self.typist: Typist | None = None
        self._field = field
        self._row = KeyRow()
        self._made: _Made | None = None
        self._revision = 0

    def typed(self, sign: str) -> None:
        """Put what the key means that has just typed ``sign``."""
        self._made = None
        cursor = self._field.textCursor()
        caret = cursor.position()
        self._row.add(sign, caret, caret - len(sign))
        if self.typist is None or not self.typist.is_asked(self._row.keys):
            return
        line = cursor.block().text()
        at = from_utf16(line, cursor.positionInBlock())
        before, after = line[:at], line[at:]
        found = self.typist.correction(self._row.keys, before, after)
        if found is not None:
            self._put(found)
            self._row.caret = self._field.textCursor().position()
            self._made = self._row.caret, found.undone_in(before)
            self._revision = self._field.document().revision()

    def take_back(self) -> bool:
        """Give back what was typed, if that was corrected and nothing else was done.

        Return whether it was.
        """
        made, self._made, self._row = self._made, None, KeyRow()
        cursor, revision = self._field.textCursor(), self._field.document().revision()
        if made is None or cursor.hasSelection() or revision != self._revision:
            return False
        if cursor.position() != made[0]:
            return False
        self._put(made[1])
        return True

    def _put(self, wanted: Correction) -> None:
        cursor = self._field.textCursor()
        start = cursor.position() - wanted.back
        cursor.setPosition(start)
        cursor.setPosition(start + wanted.gone, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(wanted.words)
