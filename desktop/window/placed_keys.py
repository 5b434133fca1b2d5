"""Keys that Qt finds no shortcut for, tried as what they stand for on their layout.

Qt first asks whoever has the keys whether one is to be typed (a ``ShortcutOverride``),
then looks for a shortcut, and sends on what is left.  What is left is tried here in the
same order, by every meaning that :mod:`desktop.actions.key_places` finds.  What Qt must
not take for a shortcut is held back when it asks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QWindow
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid
from typing_extensions import override

from desktop.actions.key_places import (
    Layout,
    is_typed_by_alt,
    meanings,
    never_types,
    press_of,
)

if TYPE_CHECKING:
    from desktop.actions.key_places import Meaning

_Held = Qt.KeyboardModifier
_COMMANDING = _Held.ControlModifier | _Held.AltModifier | _Held.MetaModifier


class PlacedKeys(QObject):
    """Watches the window that has the keys, and no widget in it."""

    def __init__(self, application: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._layout = Layout()
        self._window: QWindow | None = None
        self._is_held_back = False
        application.focusWindowChanged.connect(self._on_focus_window_changed)
        # The first window has the keys already when this is made behind its paint.
        self._on_focus_window_changed(application.focusWindow())

    def _on_focus_window_changed(self, window: QWindow | None) -> None:
        if self._window is not None and isValid(self._window):
            self._window.removeEventFilter(self)
        self._window = window
        if window is not None:
            window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.ShortcutOverride:
            assert isinstance(event, QKeyEvent)
            return self._holds_back(event)
        if kind is QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            return self._takes(event)
        return False

    def _holds_back(self, event: QKeyEvent) -> bool:
        """Return whether a key is not to be looked for among the shortcuts as it is."""
        self._is_held_back = False
        if QApplication.activePopupWidget() is not None:
            return False
        press = press_of(event)
        self._layout = self._layout.after(press)
        first = meanings(press, self._layout)[0]
        if first != press.own:
            is_meant = is_typed_by_alt(press) or _action(first) is not None
            self._is_held_back = is_meant
            if is_meant:
                event.accept()
        return self._is_held_back

    def _takes(self, event: QKeyEvent) -> bool:
        """Do what a key stands for; return whether it is to go no further."""
        was_held_back, self._is_held_back = self._is_held_back, False
        if QApplication.activePopupWidget() is not None:
            return False
        press = press_of(event)
        for meaning in meanings(press, self._layout):
            was_tried = meaning == press.own and not was_held_back
            if was_tried and not press.held & _Held.GroupSwitchModifier:
                continue
            if _is_wanted(event, meaning):
                return _is_command(meaning) and _send(event, meaning)
            if (action := _action(meaning)) is not None:
                action.trigger()
                return True
        return never_types(press) and _send(event, press.own)


def _is_command(meaning: Meaning) -> bool:
    return bool(meaning[1] & _COMMANDING)


def _action(meaning: Meaning) -> QAction | None:
    """Return the one action a key would call in the window; None if not just one."""
    window = QApplication.activeWindow()
    if window is None:
        return None
    keys = QKeySequence(meaning[0] | meaning[1].value)
    called = [
        action
        for action in window.actions()
        if action.isEnabled() and keys in action.shortcuts()
    ]
    return called[0] if len(called) == 1 else None


def _is_wanted(event: QKeyEvent, meaning: Meaning) -> bool:
    """Return whether what has the keys wants one for itself, taken for ``meaning``."""
    focused = QApplication.focusWidget()
    if focused is None:
        return False
    text = "" if _is_command(meaning) else event.text()
    asked = _as(event, QEvent.Type.ShortcutOverride, meaning, text)
    asked.ignore()
    QApplication.sendEvent(focused, asked)
    return bool(asked.isAccepted())


def _send(event: QKeyEvent, meaning: Meaning) -> bool:
    """Send a key on as what it means, without a text."""
    focused = QApplication.focusWidget()
    if focused is not None:
        QApplication.sendEvent(focused, _as(event, event.type(), meaning, ""))
    return True


def _as(event: QKeyEvent, kind: QEvent.Type, meaning: Meaning, text: str) -> QKeyEvent:
    key, held = meaning
    return QKeyEvent(
        kind,
        key,
        held,
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        text,
        event.isAutoRepeat(),
    )
