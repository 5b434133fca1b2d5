"""A field and a list over the page: a key, Enter or a click chooses from the list.

What is typed into the field narrows the list, which the arrows go through meanwhile.
Sizes are in pixels.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout
from typing_extensions import override

from desktop.widgets.keyboard import ENTER, WordField
from desktop.widgets.offers import place_beside

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent
    from PySide6.QtWidgets import QWidget

    from desktop.widgets.row_list import ChoiceList

_AWAY = 6
"""Between what the list is about and the list."""
_AROUND, _BETWEEN = 8, 6
_STEPPING = (
    *(Qt.Key.Key_Up, Qt.Key.Key_Down),
    *(Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
)
"""The keys that go through the list while the field has them."""


class ChoicePopup(QFrame):
    """Has the keys until something is chosen or Esc pressed.

    Signals:
        left: It was closed, whatever was chosen before.
    """

    left = Signal()

    accessible_role = QAccessible.Role.Dialog

    def __init__(self, prompt: str, width: int, parent: QWidget | None = None) -> None:
        """Make it without its list.

        Args:
            prompt: What stands in the empty field, and is its name.
            width: How wide it is.
            parent: What it belongs to.
        """
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAccessibleName(prompt)
        self._width = width
        self._field = WordField(self)
        self._field.setPlaceholderText(prompt)
        self._field.setAccessibleName(prompt)
        self._field.installEventFilter(self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(_AROUND, _AROUND, _AROUND, _AROUND)
        self._layout.setSpacing(_BETWEEN)
        self._layout.addWidget(self._field)

    def _hold(self, choices: ChoiceList) -> None:
        """Have ``choices`` stand below the field, which keeps the keys."""
        self._list = choices
        choices.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._layout.addWidget(choices)

    def open_at(self, place: QRect) -> None:
        """Show it by ``place`` on the screen: what is marked, or a button."""
        self.setGeometry(place_beside(place, self.sizeHint(), _AWAY))
        self.show()
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)

    @override
    def sizeHint(self) -> QSize:
        self.ensurePolished()
        if self._layout.hasHeightForWidth():
            return QSize(self._width, self._layout.heightForWidth(self._width))
        return QSize(self._width, self._layout.sizeHint().height())

    def _fit(self, height: int) -> None:
        """Give the list its height, and be as high as all of it."""
        self._list.setFixedHeight(height)
        if self.isVisible():
            self.resize(self.sizeHint())

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.left.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return (
            event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and self._is_taken(event)
        )

    def _is_taken(self, event: QKeyEvent) -> bool:
        """Do what a key does here; return whether the field is not to have it."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in _STEPPING:
            QApplication.sendEvent(self._list, event)
        elif event.key() in ENTER:
            self._enter(held)
        elif not self._takes(Qt.Key(event.key()), held):
            is_first = not held and not self._field.text()
            return is_first and self._is_key(event.text())
        return True

    # What each does

    def _enter(self, held: Qt.KeyboardModifier) -> None:
        """Choose the row that is gone to, with what is ``held``."""
        raise NotImplementedError

    def _takes(self, key: Qt.Key, held: Qt.KeyboardModifier) -> bool:
        """Do what else a key does; return whether it does anything."""
        del key, held
        return False

    def _is_key(self, typed: str) -> bool:
        """Choose the row whose key was ``typed``; return whether there is one."""
        raise NotImplementedError
