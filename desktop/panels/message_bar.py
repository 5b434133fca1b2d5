"""The bar that tells the author something, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget
from typing_extensions import override

from desktop.panels.icon_button import IconButton
from desktop.panels.tab_order import tab_through

if TYPE_CHECKING:
    from desktop.appearance.theme import Theme

_MOST_ACTIONS = 3

Action = Callable[[], object]


class MessageBar(QFrame):
    """One sentence, up to three buttons, and a way to be rid of it.

    Nothing waits for an answer: the bar stays until it is dismissed or another
    message takes its place.

    Signals:
        dismissed: The bar went away, by an action or without one.
    """

    dismissed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = QLabel(self)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._buttons: list[_ActionButton] = []
        self._close = IconButton("x", "Dismiss", theme, self)
        self._close.clicked.connect(self._on_close_clicked)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(20, 7, 8, 7)
        self._row.setSpacing(8)
        self._row.addWidget(self._words, stretch=1)
        self._row.addWidget(self._close)
        self.hide()

    def show_message(
        self, text: str, actions: Sequence[tuple[str, Action]] = ()
    ) -> None:
        """Show ``text`` in place of what was shown before.

        Args:
            text: One sentence or two, plain text.
            actions: The words of each button and what it does; the first is what
                most authors will want.

        Raises:
            ValueError: If there are more than three actions.
        """
        if len(actions) > _MOST_ACTIONS:
            raise ValueError(f"{len(actions)} actions do not fit beside a message")
        self._words.setText(text)
        self.setAccessibleName(text)
        self._replace_buttons(actions)
        self.show()
        alert = QAccessibleEvent(self, QAccessible.Event.Alert)
        QAccessible.updateAccessibility(alert)

    def dismiss(self) -> None:
        """Take the message away."""
        if not self.isHidden():
            self.hide()
            self.dismissed.emit()

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._close.show_theme(theme)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def _replace_buttons(self, actions: Sequence[tuple[str, Action]]) -> None:
        for old in self._buttons:
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._buttons = [_ActionButton(words, call, self) for words, call in actions]
        for place, button in enumerate(self._buttons, start=1):
            button.chosen.connect(self._on_action_chosen)
            self._row.insertWidget(place, button)
            button.show()
        tab_through([self._close, *self._buttons, self._close])

    def _on_action_chosen(self, call: Action) -> None:
        # First away: what the action does may be to show another message.
        self.dismiss()
        call()

    def _on_close_clicked(self) -> None:
        self.dismiss()


class _ActionButton(QPushButton):
    """A button that knows what it does.

    Signals:
        chosen: It was pressed; carries what it does.
    """

    chosen = Signal(object)

    def __init__(self, words: str, call: Action, parent: QWidget) -> None:
        # An ampersand in a file name is no shortcut.
        super().__init__(words.replace("&", "&&"), parent)
        self._call = call
        # A click must not take the caret out of the page; Enter presses, too.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(True)
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.chosen.emit(self._call)
