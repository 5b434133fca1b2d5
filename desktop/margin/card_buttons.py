"""The row of buttons on a card.

Pixels.  The row wraps when the card is too narrow for it.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

_GAP = 6
HEIGHT = 26
"""The height of a button, in pixels."""


class CardAction(Enum):
    """What can be done with a note; the values name the buttons in style sheets."""

    APPLY = "apply"
    DISMISS = "dismiss"
    REPLY = "reply"
    DONE = "done"
    IS_DONE = "is_done"
    KEEP_OPEN = "keep_open"
    REOPEN = "reopen"
    ATTACH = "attach"
    DELETE = "delete"
    CLOSE = "close"


_LABELS = {
    CardAction.APPLY: translate("Apply"),
    CardAction.DISMISS: translate("Dismiss"),
    CardAction.REPLY: translate("Reply"),
    CardAction.DONE: translate("Mark done ✓"),
    CardAction.IS_DONE: translate("Done?"),
    CardAction.KEEP_OPEN: translate("Keep open"),
    CardAction.REOPEN: translate("Reopen"),
    CardAction.ATTACH: translate("Attach here"),
    CardAction.DELETE: translate("Delete"),
    CardAction.CLOSE: "×",
}

_HINTS = {
    CardAction.APPLY: translate("Put the new wording into the text"),
    CardAction.DISMISS: translate("Leave the text as it is, and mark this done"),
    CardAction.IS_DONE: translate("Mark this done: the passage has changed since"),
    CardAction.KEEP_OPEN: translate(
        "There is still something to do here; do not ask again until the passage "
        "changes again"
    ),
    CardAction.ATTACH: translate(
        "Put this note on the words that are selected in the text"
    ),
    CardAction.DELETE: translate("Delete this note; it can be undone"),
    CardAction.CLOSE: translate("Close the card"),
}
_APART = (CardAction.DELETE, CardAction.CLOSE)
"""What stands at the other end of the row."""


class CardButtons(QWidget):
    """Shows some actions as buttons, in the order they are given.

    Signals:
        pressed: The author pressed one; carries its ``CardAction``.
    """

    pressed = Signal(CardAction)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[CardAction, QPushButton] = {}
        self._shown: tuple[CardAction, ...] = ()
        self._done_key = ""

    def show_done_key(self, key: str) -> None:
        """Name the key that marks the note done, where the author is asked."""
        self._done_key = key
        if CardAction.IS_DONE in self._buttons:
            self._buttons[CardAction.IS_DONE].setText(self._words(CardAction.IS_DONE))

    def _words(self, action: CardAction) -> str:
        if action is CardAction.IS_DONE and self._done_key:
            return translate("Done?  {key}", key=self._done_key)
        return _LABELS[action]

    @property
    def buttons(self) -> list[QPushButton]:
        """The buttons that are shown, in order."""
        return [self._buttons[action] for action in self._shown]

    def show_actions(
        self, actions: Sequence[CardAction], policy: Qt.FocusPolicy
    ) -> None:
        """Show a button for each of ``actions``, focused as ``policy`` says."""
        for action in actions:
            if action not in self._buttons:
                self._buttons[action] = self._new_button(action)
            self._buttons[action].setFocusPolicy(policy)
        self._shown = tuple(actions)
        for action, button in self._buttons.items():
            button.setVisible(action in self._shown)

    def place(self, width: int, zoom: int = 100) -> int:
        """Place the buttons in rows, and return how tall they are.

        Args:
            width: How wide a row is, in pixels.
            zoom: Per cent of their usual size.
        """
        if not self._shown:
            return 0
        left, top, height = 0, 0, round(HEIGHT * zoom / 100)
        apart = [self._buttons[each] for each in self._shown if each in _APART]
        rest = sum(_width_of(button, width) + _GAP for button in apart) - _GAP
        for button in self.buttons:
            needed = _width_of(button, width)
            is_first_apart = bool(apart) and button is apart[0]
            if left and left + (rest if is_first_apart else needed) > width:
                left, top = 0, top + height + _GAP
            if is_first_apart:
                left = max(left, width - rest)
            button.setGeometry(left, top, needed, height)
            left += needed + _GAP
        return top + height

    def _new_button(self, action: CardAction) -> QPushButton:
        button = QPushButton(self._words(action), self)
        button.setObjectName(f"card_{action.value}")
        button.setAutoDefault(False)
        button.setToolTip(_HINTS.get(action, ""))
        if action is CardAction.CLOSE:
            button.setAccessibleName(_HINTS[action])
        button.clicked.connect(self._on_clicked)
        return button

    def _on_clicked(self) -> None:
        pressed = self.sender()
        for action, button in self._buttons.items():
            if button is pressed:
                self.pressed.emit(action)


def _width_of(button: QPushButton, most: int) -> int:
    button.ensurePolished()
    return min(button.sizeHint().width(), most)
