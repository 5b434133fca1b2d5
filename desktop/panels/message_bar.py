"""The bar that tells the author something, asks, and offers what can be done about it.

What only tells gives way to the next such message.  A question waits: it stays until
it is answered or has no reason any more, and one that was closed can be found again.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.panels.icon_button import IconButton
from desktop.panels.tab_order import tab_through

if TYPE_CHECKING:
    from desktop.appearance.theme import Theme

_MOST_ACTIONS = 3

Action = Callable[[], object]


@dataclass(frozen=True, slots=True)
class _Message:
    """What is said, and what the author can do about it."""

    text: str
    actions: tuple[tuple[str, Action], ...] = ()

    def __post_init__(self) -> None:
        if len(self.actions) > _MOST_ACTIONS:
            raise ValueError(f"{len(self.actions)} actions do not fit beside a message")


class MessageBar(QFrame):
    """What waits for an answer, the oldest first; below it what was told last.

    Signals:
        dismissed: What was told went away, by an action or without one.
        questions_changed: There are other questions than before.
    """

    dismissed = Signal()
    questions_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._questions: dict[str, _Message] = {}
        self._closed: set[str] = set()
        self._asking = _MessageRow(theme, self)
        self._asking.closed.connect(self._on_question_closed)
        self._asking.chosen.connect(self._on_answered)
        self._telling = _MessageRow(theme, self)
        self._telling.closed.connect(self.dismiss)
        self._telling.chosen.connect(self._on_action_chosen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for row in (self._asking, self._telling):
            row.hide()
            layout.addWidget(row)
        self.hide()

    # Telling

    def show_message(
        self, text: str, actions: Sequence[tuple[str, Action]] = ()
    ) -> None:
        """Tell ``text`` in place of what was told before; questions stay.

        Args:
            text: One sentence or two, plain text.
            actions: The words of each button and what it does; the first is what
                most authors will want.

        Raises:
            ValueError: If there are more than three actions.
        """
        self._telling.show_message(_Message(text, tuple(actions)))
        self._show_rows()

    def dismiss(self) -> None:
        """Take away what is told."""
        if not self._telling.isHidden():
            self._telling.hide()
            self._show_rows()
            self.dismissed.emit()

    def tells(self, text: str) -> bool:
        """Return whether ``text`` is what is told now."""
        return not self._telling.isHidden() and self._telling.text == text

    # Asking

    def ask(self, key: str, text: str, actions: Sequence[tuple[str, Action]]) -> None:
        """Ask ``text``, which waits until one of ``actions`` is chosen.

        A question of the same ``key`` is asked anew, where it stood; one that was
        closed is shown again only if it is another than before.

        Args:
            key: By which it is known, such as ``"notes-gone"``.
            text: One sentence or two, plain text.
            actions: As for :meth:`show_message`.

        Raises:
            ValueError: If there are more than three actions.
        """
        question, before = _Message(text, tuple(actions)), self._questions.get(key)
        if before is None or before.text != text:
            self._closed.discard(key)
        self._questions[key] = question
        self._show_questions()

    def withdraw(self, key: str) -> None:
        """Ask the question of that ``key`` no more: it has no reason any more."""
        if self._questions.pop(key, None) is not None:
            self._closed.discard(key)
            self._show_questions()

    @property
    def has_questions(self) -> bool:
        """Whether anything waits for an answer, shown or closed."""
        return bool(self._questions)

    def reopen(self) -> None:
        """Show the questions again that were closed without an answer."""
        self._closed.clear()
        self._show_questions()

    def close_message(self) -> None:
        """Take away what is told; if nothing is, close the question that is shown."""
        if self._telling.isHidden():
            self._on_question_closed()
        else:
            self.dismiss()

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        for row in (self._asking, self._telling):
            row.show_theme(theme)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_message()
        else:
            super().keyPressEvent(event)

    # How it is done

    def _shown_question(self) -> str | None:
        return next((key for key in self._questions if key not in self._closed), None)

    def _show_questions(self) -> None:
        key = self._shown_question()
        if key is None:
            self._asking.hide()
        else:
            self._asking.show_message(self._questions[key])
        self._show_rows()
        self.questions_changed.emit()

    def _show_rows(self) -> None:
        shown = [r for r in (self._asking, self._telling) if not r.isHidden()]
        words = " ".join(row.text for row in shown)
        is_new = bool(shown) and words != self.accessibleName()
        self.setAccessibleName(words)
        self.setVisible(bool(shown))
        if is_new:
            alert = QAccessibleEvent(self, QAccessible.Event.Alert)
            QAccessible.updateAccessibility(alert)

    def _on_action_chosen(self, call: Action) -> None:
        # First away: what the action does may be to show another message.
        self.dismiss()
        call()

    def _on_answered(self, call: Action) -> None:
        key = self._shown_question()
        if key is not None:
            self.withdraw(key)
        call()

    def _on_question_closed(self) -> None:
        key = self._shown_question()
        if key is not None:
            self._closed.add(key)
            self._show_questions()


class _MessageRow(QFrame):
    """One message, up to three buttons, and a way to be rid of it.

    Signals:
        chosen: A button was pressed; carries what it does.
        closed: The author wants to be rid of it.
    """

    chosen = Signal(object)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = QLabel(self)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._actions: list[_ActionButton] = []
        self._close = IconButton("x", "Dismiss", theme, self)
        self._close.clicked.connect(self.closed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(20, 7, 8, 7)
        self._row.setSpacing(8)
        self._row.addWidget(self._words, stretch=1)
        self._row.addWidget(self._close)

    @property
    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def show_message(self, message: _Message) -> None:
        """Show ``message`` in place of what was shown before."""
        self._words.setText(message.text)
        for old in self._actions:
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._actions = [
            _ActionButton(words, call, self) for words, call in message.actions
        ]
        for place, button in enumerate(self._actions, start=1):
            button.chosen.connect(self.chosen)
            self._row.insertWidget(place, button)
            button.show()
        tab_through([self._close, *self._actions, self._close])
        self.show()

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._close.show_theme(theme)


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
