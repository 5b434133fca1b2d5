"""The bar that tells the author something, asks, and offers what can be done about it.

What only tells gives way to the next such message.  It says what was done and, in a
sentence of its own, what undo would do about it; the second is said no longer than undo
would do that.  A question waits: it stays until it is answered or has no reason any
more, and one that was closed can be found again.  Where several wait, one is shown, and
how many there are.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.value import value
from desktop.widgets.announcing import announce, is_heard
from desktop.widgets.buttons import IconButton
from desktop.widgets.keyboard import tab_through
from desktop.widgets.labels import plain_label
from desktop.wording.translation import in_sequence, translate

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance
    from PySide6.QtGui import QKeyEvent, QMouseEvent

    from desktop.appearance.theme import Theme
    from desktop.session.story.story_session import StorySession

_MOST_ACTIONS = 3
Action = Callable[[], object]


class Say(Protocol):
    """Tells the author what was done and, if it is given, what undo would do."""

    def __call__(self, done: str, undo: str = "", /) -> None:
        """Tell both, each a sentence of its own."""


@value
class Truth:
    """What is true of what is told, as things change.

    Attributes:
        signals: After which it is looked at anew.
        now: Returns what is to be told by then; empty if it is not true any more.
    """

    signals: tuple[SignalInstance, ...]
    now: Callable[[], str]


def until(*signals: SignalInstance) -> Truth:
    """Return that something is true until one of ``signals``."""
    return Truth(signals, str)


def until_undone(done: str, undo: str, session: StorySession) -> Truth:
    """Return that what was done last is true until it is undone.

    Args:
        done: What was done, in a sentence.
        undo: What undo would do about it, in another, which is left out once something
            else was done; it may be empty.
        session: What knows the steps that were done.
    """
    step = session.history.last

    def now() -> str:
        history = session.history
        if step is not None and history.last is step:
            return in_sequence(done, undo)
        return done if step is None or history.has_done(step) else ""

    return Truth((session.history_changed,), now)


@value
class _ShownMessage:
    """What is said, and what the author can do about it."""

    text: str
    actions: tuple[tuple[str, Action], ...] = ()
    is_urgent: bool = False

    def __post_init__(self) -> None:
        if len(self.actions) > _MOST_ACTIONS:
            raise ValueError(f"{len(self.actions)} actions do not fit beside a message")


class MessageBar(QFrame):
    """A question that waits for an answer; below it what was told last.

    Attributes:
        answer_key: Returns the key that gives a question the keys; empty if none does.

    Signals:
        dismissed: What was told went away, by an action or without one.
        questions_changed: Other questions wait than before.
        left: The keys were here, and what had them is gone.
    """

    dismissed = Signal()
    left = Signal()
    questions_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.answer_key: Callable[[], str] = str
        self._questions: dict[str, _ShownMessage] = {}
        self._closed: set[str] = set()
        self._shown = ""
        self._truth: Truth | None = None
        self._asking = _MessageRow("asking", theme, self)
        self._asking.closed.connect(self._on_question_closed)
        self._asking.chosen.connect(self._on_answered)
        self._asking.stepped.connect(self._on_stepped)
        self._telling = _MessageRow("telling", theme, self)
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
        self,
        text: str,
        actions: Sequence[tuple[str, Action]] = (),
        truth: Truth | None = None,
    ) -> None:
        """Tell ``text`` in place of what was told before; questions stay.

        Args:
            text: One sentence or two, plain text.
            actions: The words of each button and what it does; the first is what
                most authors will want.
            truth: How long it is true; if left out, until something else is told.

        Raises:
            ValueError: If there are more than three actions.
        """
        self._follow(truth)
        self._telling.show_message(_ShownMessage(text, tuple(actions)))
        self._show_rows()

    def dismiss(self) -> None:
        """Take away what is told."""
        self._follow(None)
        if not self._telling.isHidden():
            self._telling.hide()
            self._show_rows()
            self.dismissed.emit()

    def tells(self, text: str) -> bool:
        """Return whether ``text`` is what is told now."""
        return not self._telling.isHidden() and self._telling.text == text

    @property
    def told(self) -> str:
        """What is told now; empty if nothing is."""
        return "" if self._telling.isHidden() else self._telling.text

    def _follow(self, truth: Truth | None) -> None:
        """Look at what is told after the signals of ``truth``, and no others."""
        before, self._truth = self._truth, truth
        for signal in before.signals if before else ():
            signal.disconnect(self._on_changed)
        for signal in truth.signals if truth else ():
            signal.connect(self._on_changed)

    def _on_changed(self, *_: object) -> None:
        truth = self._truth
        words = truth.now() if truth else ""
        if not words:
            self.dismiss()
        elif words != self.told:
            self._telling.show_words(words)
            self._show_rows()

    # Asking

    def ask(
        self,
        key: str,
        text: str,
        actions: Sequence[tuple[str, Action]],
        *,
        is_urgent: bool = False,
    ) -> None:
        """Ask ``text``, which waits until one of ``actions`` is chosen.

        A question of the same ``key`` is asked anew, where it stood; one that was
        closed is shown again only if it is another than before.

        Args:
            key: By which it is known, such as ``"notes-gone"``.
            text: One sentence or two, plain text.
            actions: As for :meth:`show_message`.
            is_urgent: Whether what is typed now is at stake: such a question goes
                before all others.

        Raises:
            ValueError: If there are more than three actions.
        """
        question = _ShownMessage(text, tuple(actions), is_urgent)
        before = self._questions.get(key)
        self._questions[key] = question
        if before is None or before.text != text:
            self._closed.discard(key)
            if is_urgent:
                self._shown = key
        self._show_questions()

    def withdraw(self, key: str) -> None:
        """Ask the question of that ``key`` no more: it has no reason any more."""
        if key in self._questions:
            self._leave(key)
            del self._questions[key]
            self._closed.discard(key)
            self._show_questions()

    def asks(self, key: str) -> bool:
        """Return whether the question of that ``key`` waits, shown or closed."""
        return key in self._questions

    @property
    def has_questions(self) -> bool:
        """Whether anything waits for an answer, shown or closed."""
        return bool(self._questions)

    def reopen(self) -> None:
        """Show the questions again that were closed without an answer."""
        first = next((key for key in self._order() if key in self._closed), "")
        self._closed.clear()
        self._shown = first or self._shown
        self._show_questions()

    def take_keys(self) -> None:
        """Let the keys go to the question that is shown, to its first answer."""
        self._asking.take_keys()

    def close_message(self) -> None:
        """Take away what is told; if nothing is, close the question that is shown."""
        had_keys = self._has_keys()
        if self._telling.isHidden():
            self._on_question_closed()
        else:
            self.dismiss()
        self._leave_keys(had_keys=had_keys)

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

    def _order(self) -> list[str]:
        """Return the keys of all questions: the urgent ones first, then by age."""
        return sorted(self._questions, key=lambda k: not self._questions[k].is_urgent)

    def _open(self) -> list[str]:
        return [key for key in self._order() if key not in self._closed]

    def _leave(self, key: str) -> None:
        """Show what comes after the question of that ``key``, if it is shown."""
        if key == self._shown:
            keys = self._open()
            after = keys[keys.index(key) + 1 :] if key in keys else []
            self._shown = after[0] if after else ""

    def _show_questions(self) -> None:
        keys = self._open()
        if keys:
            self._shown = self._shown if self._shown in keys else keys[0]
            self._asking.show_message(self._questions[self._shown])
            self._asking.show_place(keys.index(self._shown) + 1, len(keys))
        else:
            self._shown = ""
            self._asking.hide()
        self._show_rows()
        self.questions_changed.emit()

    def _show_rows(self) -> None:
        shown = [r for r in (self._asking, self._telling) if not r.isHidden()]
        words = in_sequence(*(row.text for row in shown))
        is_new = bool(shown) and words != self.accessibleName()
        self.setAccessibleName(words)
        self.setVisible(bool(shown))
        if is_new and is_heard():
            self._announce(shown)

    def _announce(self, rows: Sequence[_MessageRow]) -> None:
        """Tell those who hear the bar what it says, and how to answer."""
        is_asked = self._asking in rows
        words = [row.spoken(self.answer_key() if is_asked else "") for row in rows]
        announce(self, in_sequence(*words), is_urgent=is_asked)

    def _on_action_chosen(self, call: Action) -> None:
        # First away: what the action does may be to show another message.
        had_keys = self._has_keys()
        self.dismiss()
        self._leave_keys(had_keys=had_keys)
        call()

    def _on_answered(self, call: Action) -> None:
        # First away: what the action does may be to ask the same again.
        had_keys = self._has_keys()
        self.withdraw(self._shown)
        self._leave_keys(had_keys=had_keys)
        call()

    def _has_keys(self) -> bool:
        focused: QWidget | None = self.window().focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _leave_keys(self, *, had_keys: bool) -> None:
        # Before what was chosen is done, which may want the keys itself.
        if had_keys and self._asking.isHidden():
            self.left.emit()

    def _on_question_closed(self) -> None:
        key = self._shown
        if key:
            self._leave(key)
            self._closed.add(key)
            self._show_questions()

    def _on_stepped(self, step: int) -> None:
        keys = self._open()
        self._shown = keys[(keys.index(self._shown) + step) % len(keys)]
        self._show_questions()


class _MessageRow(QFrame):
    """One message, up to three buttons, and a way to be rid of it.

    Signals:
        chosen: A button was pressed; carries what it does.
        closed: The author wants to be rid of it.
        stepped: The author wants to see another; carries 1 for the next, -1 for the
            one before.
    """

    chosen = Signal(object)
    closed = Signal()
    stepped = Signal(int)

    accessible_role = QAccessible.Role.AlertMessage

    def __init__(self, name: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._words = plain_label(self, "words")
        self._words.setWordWrap(True)
        self._place = plain_label(self, "place")
        previous = translate("Previous question")
        self._previous = IconButton("chevron-left", previous, theme, self)
        self._previous.clicked.connect(self._on_previous)
        next_ = translate("Next question")
        self._next = IconButton("chevron-right", next_, theme, self)
        self._next.clicked.connect(self._on_next)
        self._actions: list[_ActionButton] = []
        self._close = IconButton("x", translate("Dismiss"), theme, self)
        self._close.clicked.connect(self.closed)
        self._row = QHBoxLayout(self)
        # A question has an edge, which is drawn within.
        self._row.setContentsMargins(17 if name == "asking" else 20, 7, 8, 7)
        self._row.setSpacing(8)
        self._row.addWidget(self._words, stretch=1)
        self._row.addWidget(self._previous)
        self._row.addWidget(self._place)
        self._row.addWidget(self._next)
        self._row.addWidget(self._close)
        self.show_place(1, 1)

    @property
    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def spoken(self, key: str) -> str:
        """Return what it says for those who hear it, with its buttons.

        Args:
            key: The key that goes to the buttons; empty if none does.
        """
        buttons = ", ".join(button.words for button in self._actions)
        if not buttons:
            return self.text
        if not key:
            return translate(
                "{message} Buttons: {buttons}.", message=self.text, buttons=buttons
            )
        return translate(
            "{message} {key} goes to the answers: {buttons}.",
            message=self.text,
            key=key,
            buttons=buttons,
        )

    def show_message(self, message: _ShownMessage) -> None:
        """Show ``message`` in place of what was shown before."""
        self._say(message.text)
        if [b.words for b in self._actions] == [words for words, _ in message.actions]:
            for button, (_, call) in zip(self._actions, message.actions, strict=True):
                button.call = call  # One that has the keys keeps them.
        else:
            self._make_buttons(message)
        self.show()

    def show_words(self, words: str) -> None:
        """Say ``words`` from now on; what can be done about it stays."""
        self._say(words)

    def _say(self, words: str) -> None:
        self._words.setText(words)
        self.setAccessibleName(words)

    def take_keys(self) -> None:
        """Let the keys go to the first button, if there is one."""
        if self._actions and not self.isHidden():
            self._actions[0].setFocus(Qt.FocusReason.TabFocusReason)

    def show_place(self, number: int, count: int) -> None:
        """Say which of how many messages it is, if there are several."""
        self._place.setText(
            translate("{number} of {count}", number=number, count=count)
        )
        for part in (self._previous, self._place, self._next):
            part.setVisible(count > 1)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        for button in (self._previous, self._next, self._close):
            button.show_theme(theme)

    def _make_buttons(self, message: _ShownMessage) -> None:
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
        steps = (self._previous, self._next)
        tab_through([self._close, *self._actions, *steps, self._close])

    def _on_previous(self) -> None:
        self.stepped.emit(-1)

    def _on_next(self) -> None:
        self.stepped.emit(1)


class _ActionButton(QPushButton):
    """A button that knows what it does.

    Attributes:
        words: What it says.
        call: What it does.

    Signals:
        chosen: It was pressed; carries what it does.
    """

    chosen = Signal(object)

    def __init__(self, words: str, call: Action, parent: QWidget) -> None:
        # An ampersand in a file name is no shortcut.
        super().__init__(words.replace("&", "&&"), parent)
        self.words = words
        self.call = call
        # A click must not take the caret out of the page.
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(self._on_clicked)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        # Its second press may have been meant for the message before this one.
        event.accept()

    def _on_clicked(self) -> None:
        self.chosen.emit(self.call)
