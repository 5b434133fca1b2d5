"""The row of buttons on the chosen card.

Pixels.  Each button shows the key that does the same.  Where there is no room for all
keys, the last ones are left out, and the row wraps when even the words are too wide.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from typing_extensions import override

from desktop.appearance.key_names import as_signs
from desktop.wording.translation import meant, translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_GAP = 5
HEIGHT = 26
"""The height of a button, in pixels."""
_BEFORE_KEY = 5
"""Between what a button says and its key, in pixels."""
_PADDING = 7
"""From a button's edge to its words, in pixels, as the style sheet has it."""


class CardAction(Enum):
    """What can be done with a note; the values name the buttons in style sheets."""

    APPLY = "apply"
    REVISE = "revise"
    DISMISS = "dismiss"
    AGREE = "agree"
    REPLY = "reply"
    DONE = "done"
    IS_DONE = "is_done"
    KEEP_OPEN = "keep_open"
    REOPEN = "reopen"
    ATTACH = "attach"
    MORE = "more"
    CLOSE = "close"


_LABELS = {
    CardAction.APPLY: translate("Apply"),
    CardAction.REVISE: translate("Revise this"),
    CardAction.DISMISS: translate("Dismiss"),
    CardAction.AGREE: translate("Agree"),
    CardAction.REPLY: translate(meant("Reply", "to do so")),
    CardAction.DONE: translate("Mark done"),
    CardAction.IS_DONE: translate("Done?"),
    CardAction.KEEP_OPEN: translate("Keep open"),
    CardAction.REOPEN: translate("Reopen"),
    CardAction.ATTACH: translate("Attach here"),
    CardAction.MORE: "···",
    CardAction.CLOSE: "×",
}

_HINTS = {
    CardAction.APPLY: translate("Put the new wording into the text"),
    CardAction.REVISE: translate("Go to Revise, to this place"),
    CardAction.DISMISS: translate("Leave the text as it is, and mark this done"),
    CardAction.AGREE: translate("Say that you agree, or not any more"),
    CardAction.IS_DONE: translate("Mark this done: the passage has changed since"),
    CardAction.KEEP_OPEN: translate(
        "There is still something to do here; do not ask again until the passage "
        "changes again"
    ),
    CardAction.ATTACH: translate(
        "Put this note on the words that are selected in the text"
    ),
    CardAction.MORE: translate("Kind, colour, tags and all else"),
    CardAction.CLOSE: translate("Close the card"),
}
_APART = (CardAction.MORE, CardAction.CLOSE)
"""What stands at the other end of the row, without a key."""


class CardButton(QPushButton):
    """A button that says what it does and, quieter, which key does the same."""

    def __init__(self, action: CardAction, parent: QWidget) -> None:
        super().__init__(_LABELS[action], parent)
        self.setObjectName(f"card_{action.value}")
        self.setAutoDefault(False)
        if action in _APART:
            self.setAccessibleName(_HINTS[action])
        self._hint = _HINTS.get(action, "")
        self._key = ""
        self._sign = QLabel(self)
        self._sign.setTextFormat(Qt.TextFormat.PlainText)
        self._sign.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._has_sign = action not in _APART
        self._widths: tuple[int, int] | None = None

    def show_key(self, key: str) -> None:
        """Show the key that does the same; none if it is empty."""
        self._key, self._widths = key, None
        self._sign.setText(as_signs(key))
        hint = self._hint
        if key and not self._has_sign:
            hint = translate("{hint} ({key})", hint=hint, key=key)
        self.setToolTip(hint)
        self.setAccessibleDescription(key)

    @property
    def has_key(self) -> bool:
        """Whether there is a key to be shown."""
        return bool(self._key) and self._has_sign

    def width_with_key(self, zoom: int, *, is_shown: bool) -> int:
        """Return how wide the button is, with its key or without it."""
        own, sign = self._measured()
        if not (is_shown and self.has_key):
            return own
        return own + sign + round(_BEFORE_KEY * zoom / 100)

    def place_key(self, zoom: int, *, is_shown: bool) -> None:
        """Put the key at the right end of the button, or show none."""
        is_shown = is_shown and self.has_key
        self._sign.setVisible(is_shown)
        if is_shown:
            _, width = self._measured()
            left = self.width() - round(_PADDING * zoom / 100) - width
            self._sign.setGeometry(left, 0, width, self.height())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._widths = None

    def _measured(self) -> tuple[int, int]:
        """Return how wide the words with their edge are, and how wide the key is.

        What the style sheet says of it takes Qt long to work out.
        """
        if self._widths is None:
            self.ensurePolished()
            self._sign.ensurePolished()
            self._widths = self.sizeHint().width(), self._sign.sizeHint().width()
        return self._widths


class CardButtons(QWidget):
    """Shows some actions as buttons, in the order they are given.

    Signals:
        pressed: The author pressed one; carries its ``CardAction``.
    """

    pressed = Signal(CardAction)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[CardAction, CardButton] = {}
        self._shown: tuple[CardAction, ...] = ()
        self._keys: Mapping[CardAction, str] = {}

    def show_keys(self, keys: Mapping[CardAction, str]) -> None:
        """Name the key that does the same as each button, where there is one."""
        self._keys = keys
        for action, button in self._buttons.items():
            button.show_key(keys.get(action, ""))

    @property
    def buttons(self) -> list[CardButton]:
        """The buttons that are shown, in order."""
        return [self._buttons[action] for action in self._shown]

    def below(self, action: CardAction) -> QPoint:
        """Return where a menu of that action opens, on the screen."""
        button = self._buttons[action]
        return button.mapToGlobal(button.rect().bottomLeft())

    def show_actions(self, actions: Sequence[CardAction]) -> None:
        """Show a button for each of ``actions``."""
        for action in actions:
            if action not in self._buttons:
                self._buttons[action] = self._new_button(action)
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
        keyed = self._keyed(width, zoom)
        left, top, height = 0, 0, round(HEIGHT * zoom / 100)
        apart = [self._buttons[each] for each in self._shown if each in _APART]
        widths = {
            button: min(button.width_with_key(zoom, is_shown=button in keyed), width)
            for button in self.buttons
        }
        rest = sum(widths[button] + _GAP for button in apart) - _GAP
        for button in self.buttons:
            needed = widths[button]
            is_first_apart = bool(apart) and button is apart[0]
            if left and left + (rest if is_first_apart else needed) > width:
                left, top = 0, top + height + _GAP
            if is_first_apart:
                left = max(left, width - rest)
            button.setGeometry(left, top, needed, height)
            button.place_key(zoom, is_shown=button in keyed)
            left += needed + _GAP
        return top + height

    def _keyed(self, width: int, zoom: int) -> set[CardButton]:
        """Return the buttons that show their keys, so that all stand in one row."""
        keyed = [button for button in self.buttons if button.has_key]
        while keyed:
            row = sum(
                button.width_with_key(zoom, is_shown=button in keyed) + _GAP
                for button in self.buttons
            )
            if row - _GAP <= width:
                break
            keyed.pop()
        return set(keyed)

    def _new_button(self, action: CardAction) -> CardButton:
        button = CardButton(action, self)
        button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        button.show_key(self._keys.get(action, ""))
        button.clicked.connect(self._on_clicked)
        return button

    def _on_clicked(self) -> None:
        pressed = self.sender()
        found = (action for action, b in self._buttons.items() if b is pressed)
        if (action := next(found, None)) is not None:
            self.pressed.emit(action)
