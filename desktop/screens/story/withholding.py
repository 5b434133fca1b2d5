"""Words typed after a key for a note that was refused: kept out of the story.

Whoever presses the key for a note goes on typing, looking at the page.  If there is no
note to write in, those words are shown in the message bar, until the author makes a
move that cannot be part of them.  There they can be copied, or put into the story.
"""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit
from typing_extensions import override

from desktop.modes import Mode
from desktop.session.caret_movement import types
from desktop.session.live_text import as_story_text
from desktop.storage.withheld_words import keep_withheld, withheld_words
from desktop.text.words import without_last_letter
from desktop.widgets.message_truth import Truth, until

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from desktop.screens.story.story_screen import StoryScreen

_NO_NOTE = "when there was no note to write it in"
NO_ROOM = "where there was no room for it"
"""When words were typed that are nowhere."""

_SHOWN = 80
"""Code points of the words that the bar shows: the last ones."""

_PAUSE_S = 0.7
"""Seconds after which a key is not part of what was typed before it, where keys are
commands.  Somebody who has read why the first was refused takes longer."""

_ELSEWHERE = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)
"""Why the keys go elsewhere for a while, to come back to where they were."""

_FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit)
_HELD = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
    Qt.Key.Key_Multi_key,
    Qt.Key.Key_Mode_switch,
)
_ERASING = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
_BREAKING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_COMMANDING = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class Withholding(QObject):
    """Takes the keys of what has them, until the author makes a deliberate move.

    That is a click, Esc, a key that moves or that is held with Ctrl or Alt, another
    action, another mode; in Reread, where keys are commands, also any key that comes
    after a pause.

    Attributes:
        reason: The sentence with which the note was refused.
    """

    def __init__(self, screen: StoryScreen) -> None:
        super().__init__(screen)
        self._screen = screen
        self.reason = ""
        self._words = ""
        self._told = ""
        self._when = _NO_NOTE
        self._count = 0
        self._waiting: dict[str, str] = {}  # by the keys of their questions
        self._at = 0.0
        self._watched: list[QWidget] = []
        screen.mode_changed.connect(self.release)

    def ask_again(self) -> None:
        """Ask about what was kept when the story was last open."""
        for words in withheld_words(self._screen.story.path):
            self._ask(words)

    def begin(self, words: str = "", when: str = _NO_NOTE) -> None:
        """Keep what is typed from now on, and ``words``, which were typed before.

        Args:
            words: What was typed.
            when: Why that went nowhere, such as "when there was no note".
        """
        page = self._screen.page
        focused: QWidget | None = self._screen.window().focusWidget()
        if focused is None or (focused is not page and isinstance(focused, _FIELDS)):
            return  # What is typed is seen where it goes.
        self.release()
        self._when = when
        self._watched = [focused, page.viewport()] if focused is page else [focused]
        for widget in self._watched:
            widget.installEventFilter(self)
        self._at = time.monotonic()
        self._keep(words)

    def release(self) -> None:
        """Let keys do again what they do; what was kept waits in the bar."""
        for widget in self._watched:
            widget.removeEventFilter(self)
        words, self._watched, self._words = self._words, [], ""
        if not words:
            return
        if len(words.strip()) >= 2:
            self._say_only_why()
            self._ask(words)
        self._store()

    def _ask(self, words: str) -> None:
        self._count += 1
        text = f"“{_shown(words)}” was typed {self._when}. It is not in the story."
        question = f"withheld-{self._count}"
        self._waiting[question] = words
        put = ("Put it into the story", partial(self._answer, question, self._put))
        copy = ("Copy", partial(self._answer, question, self._copy))
        self._screen.message_bar.ask(question, text, [put, copy])

    def _answer(self, question: str, answer: Callable[[str], bool]) -> None:
        words = self._waiting.pop(question)
        if not answer(words):
            self._ask(words)
        self._store()

    def _store(self) -> None:
        words = [*self._waiting.values(), *filter(str.strip, [self._words])]
        keep_withheld(self._screen.story.path, words)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if isinstance(event, QKeyEvent):
            if kind is QEvent.Type.ShortcutOverride:
                return self._is_claimed(event)
            return kind is QEvent.Type.KeyPress and self._is_taken(event)
        if isinstance(event, QInputMethodEvent):
            self._keep(event.commitString())
            return True
        if kind is QEvent.Type.MouseButtonPress or _is_left(event):
            self.release()
        return False

    # How it is done

    def _is_claimed(self, event: QKeyEvent) -> bool:
        """Say that a key is no shortcut now, if it is part of what is typed."""
        if not self._screen.page.is_editable and self._is_paused(event):
            self.release()
            return False
        if event.key() == Qt.Key.Key_Escape or _is_typing(event):
            event.accept()
            return True
        return False

    def _is_paused(self, event: QKeyEvent) -> bool:
        return event.key() not in _HELD and time.monotonic() - self._at > _PAUSE_S

    def _is_taken(self, event: QKeyEvent) -> bool:
        if event.key() in _HELD or _is_dead(event):
            return False
        if not _is_typing(event):
            self.release()
            return event.key() == Qt.Key.Key_Escape
        if event.key() == Qt.Key.Key_Backspace:
            self._words = without_last_letter(self._words)
            self._keep("")
        elif event.key() in _BREAKING:
            self._keep("\n")
        elif event.key() != Qt.Key.Key_Delete:
            self._keep(event.text())
        return True

    def _keep(self, words: str) -> None:
        self._at = time.monotonic()
        self._words += words
        self._store()
        if self._words:
            self._told = self._sentences()
            actions = self._actions(self._words)
            self._screen.message_bar.show_message(self._told, actions)
        else:
            self._say_only_why()

    def _say_only_why(self) -> None:
        bar = self._screen.message_bar
        if bar.tells(self._told):
            bar.dismiss()
            if self.reason:
                bar.show_message(self.reason, truth=self._while_true())

    def _while_true(self) -> Truth:
        """Return how long the reason is one: until something else is done, mostly."""
        story = self._screen.story
        if self.reason != story.notes_problem:
            return until(story.session.history_changed)

        def now() -> str:
            return story.notes_problem or ""

        return Truth((story.session.lock_changed, story.arrival.arrived), now)

    def _sentences(self) -> str:
        if self._screen.page.is_editable:
            telling = (
                f"What you type is kept out of the story: “{_shown(self._words)}”. "
                "Press Esc or click into the story to go on writing it."
            )
        else:
            telling = f"What you typed then is no command: “{_shown(self._words)}”."
        return " ".join(filter(None, (self.reason, telling)))

    def _actions(self, words: str) -> list[tuple[str, Callable[[], object]]]:
        copy = ("Copy", partial(self._copy, words))
        if not self._screen.page.is_editable:
            return [copy]
        return [("Put it into the story", partial(self._put, words)), copy]

    def _copy(self, words: str) -> bool:
        QGuiApplication.clipboard().setText(words)
        self._forget()
        return True

    def _put(self, words: str) -> bool:
        """Put ``words`` into the story; return whether there is room for them."""
        page, text = self._screen.page, as_story_text(words)
        if not page.is_editable:
            self._screen.set_mode(Mode.REVISE)
        is_free = page.is_editable and page.has_room(page.selected_span, text)
        if is_free:
            self._forget()
            page.insert_words(text)
            page.setFocus()
        return is_free

    def _forget(self) -> None:
        self._words = ""
        self.release()
        self._store()


def _is_typing(event: QKeyEvent) -> bool:
    if event.key() in (*_ERASING, *_BREAKING):
        return not event.modifiers() & _COMMANDING
    return types(event)


def _is_dead(event: QKeyEvent) -> bool:
    return Qt.Key.Key_Dead_Grave <= event.key() <= Qt.Key.Key_Dead_Longsolidusoverlay


def _is_left(event: QEvent) -> bool:
    is_out = event.type() is QEvent.Type.FocusOut
    return (
        is_out and isinstance(event, QFocusEvent) and event.reason() not in _ELSEWHERE
    )


def _shown(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _SHOWN else f"…{line[-_SHOWN:]}"
