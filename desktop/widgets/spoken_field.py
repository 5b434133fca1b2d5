"""Edits of a text field, as assistive technology hears of them.

Qt's text control tells blanks for the words that went, so that a screen reader says
“space” for every letter that is erased.  Who knows the words keeps it from telling any,
and tells them.  Loaded only when somebody listens.

Offsets are Qt's, UTF-16 units of the document.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import SIGNAL, QObject
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QAccessibleTextInsertEvent,
    QAccessibleTextRemoveEvent,
    QAccessibleTextUpdateEvent,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTextEdit

_UNIT = 2  # bytes of UTF-16


def keep_qt_from_telling_edits(editor: QTextEdit) -> None:
    """Keep Qt from telling of edits in the document that ``editor`` has now.

    Its text control listens to `contentsChange` for nothing else.
    """
    for child in editor.children():
        if child.metaObject().className() == "QWidgetTextControl":
            change = SIGNAL("contentsChange(int,int,int)")
            # The stubs know nothing of the form that names no slot.
            QObject.disconnect(editor.document(), change, child, None)  # type: ignore[call-overload]


def tell_replaced(editor: QTextEdit, place: int, gone: str, came: str) -> None:
    """Tell that words went at a place, and others came there; either may be empty."""
    event: QAccessibleEvent
    if gone and came:
        event = QAccessibleTextUpdateEvent(editor, place, gone, came)
    elif gone:
        event = QAccessibleTextRemoveEvent(editor, place, gone)
    else:
        event = QAccessibleTextInsertEvent(editor, place, came)
    QAccessible.updateAccessibility(event)


class SpokenField(QObject):
    """Tells what comes and goes in a field of few words, from now on."""

    def __init__(self, editor: QTextEdit) -> None:
        super().__init__(editor)
        self._editor = editor
        self._units = self._read()
        keep_qt_from_telling_edits(editor)
        editor.document().contentsChange.connect(self._on_changed)

    def _read(self) -> bytes:
        return self._editor.toPlainText().encode("utf-16-le", "surrogatepass")

    def _on_changed(self, place: int, removed: int, added: int) -> None:
        before, self._units = self._units, self._read()
        # Qt counts the end of the last paragraph as a character.
        gone = before[_UNIT * place : _UNIT * (place + removed)]
        came = self._units[_UNIT * place : _UNIT * (place + added)]
        if gone != came:
            tell_replaced(self._editor, place, _words(gone), _words(came))


def _words(units: bytes) -> str:
    return units.decode("utf-16-le", "replace")
