"""The field that takes the keys of a new shortcut."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

_HELD_ONLY = frozenset(
    {
        Qt.Key.Key_Control,
        Qt.Key.Key_Shift,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_Super_L,
        Qt.Key.Key_Super_R,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_unknown,
        Qt.Key(0),
    }
)
_LEAVING = frozenset({Qt.Key.Key_Tab, Qt.Key.Key_Backtab})


class KeyField(QLineEdit):
    """Reports the keys pressed in it; Tab and Esc leave it.

    Signals:
        key_pressed: Keys were pressed together; carries their portable text.
        left: The author thought better of it.
    """

    key_pressed = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setPlaceholderText("Press the new keys here")
        self.setAccessibleName("New keys")
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        # An input method would swallow the keys that begin a composition.
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)

    @override
    def event(self, event: QEvent) -> bool:
        # What is pressed here must not call the action it is meant for.
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _HELD_ONLY:
            event.accept()
        elif key in _LEAVING:
            event.ignore()
        elif key == Qt.Key.Key_Escape and not event.modifiers():
            self.left.emit()
        else:
            self.key_pressed.emit(pressed(event))


def pressed(event: QKeyEvent) -> str:
    """Return the keys of ``event`` as portable text, such as ``Ctrl+Alt+N``.

    Shift counts only where it does not merely reach the symbol that was typed: on
    one keyboard ``?`` needs it, on the next it does not.
    """
    held = Qt.KeyboardModifier
    counted = held.ControlModifier | held.AltModifier | held.MetaModifier
    typed = event.text()
    is_symbol = typed.isprintable() and not typed.isalnum() and not typed.isspace()
    if not typed or not is_symbol:
        counted |= held.ShiftModifier
    key = Qt.Key.Key_Tab if event.key() == Qt.Key.Key_Backtab else Qt.Key(event.key())
    sequence = QKeySequence(key | (event.modifiers() & counted))
    return sequence.toString(QKeySequence.SequenceFormat.PortableText)
