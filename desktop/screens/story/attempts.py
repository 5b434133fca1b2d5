"""What the author asks for: done, or told why it cannot be.

Every refusal ends here, whether it was asked for by a key, in a menu or on a card: it
is said once, the cards show what is so, and words that were meant for a note are kept
out of the story.

Whoever presses the key for a note goes on typing, looking at the page.  If there is no
note to write in, those words are shown in the message bar, until the author makes a
move that cannot be part of them.  There they can be copied, or put into the story.
"""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit
from typing_extensions import override

from desktop.actions.actions import ACTIONS, WRITTEN
from desktop.errors import NoRoom, NotesLocked, NotPossible, RereadError
from desktop.session.story.caret_movement import types
from desktop.session.story.live_text import as_story_text
from desktop.storage.story.story_state import Mode
from desktop.storage.story.withheld_words import keep_withheld, withheld_words
from desktop.text.words import without_last_letter
from desktop.widgets.keyboard import ENTER
from desktop.widgets.message_bar import Truth, until
from desktop.wording.translation import in_sequence, template, translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from desktop.margin.margin import Margin
    from desktop.page.page_view import PageView
    from desktop.screens.story.story_modes import StoryModes
    from desktop.session.keeping.shown_story import ShownStory
    from desktop.text.limits import Limit
    from desktop.widgets.message_bar import MessageBar

_ON_NOTES = frozenset(spec.id for spec in ACTIONS if spec.menu in ("Mark", "Note"))
"""The actions on notes, behind which a hand may go on typing."""

NO_NOTE = template(
    "“{words}” was typed when there was no note to write it in. It is not in the story."
)
NO_ROOM = template(
    "“{words}” was typed where there was no room for it. It is not in the story."
)
"""What is told of words that went nowhere."""

_SHOWN = 80
"""Code points of the words that the bar shows: the last ones."""

_READING_MS = 6_000
"""How long it is said over the page what was done."""

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
_COMMANDING = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class Attempts(QObject):
    """Calls what the author asks for on one page and beside it.

    Attributes:
        withholding: What keeps the words that follow out of the story.

    Signals:
        notes_refused: Notes were to be changed, and may not be now.
    """

    notes_refused = Signal()

    def __init__(
        self,
        story: ShownStory,
        page: PageView,
        margin: Margin,
        message_bar: MessageBar,
        modes: StoryModes,
        say: Callable[[str], None],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._margin = margin
        self._message_bar = message_bar
        self._say = say
        self._modes = modes
        self._outdating = (story.session.history_changed, modes.changed)
        self.withholding = WithheldTyping(story, page, message_bar, modes)
        page.crowded.connect(self._on_crowded)
        page.unpasted.connect(say)
        page.moved.connect(partial(self.call, story.session.move))

    def call(self, command: Callable[..., object], *values: object) -> bool:
        """Call ``command`` with ``values``; return whether it was not refused."""
        try:
            command(*values)
        except NotesLocked as problem:
            self.notes_refused.emit()
            self.withholding.reason = self._message_bar.told or str(problem)
        except NoRoom as problem:
            self.refuse(str(problem))
        except NotPossible as problem:
            self.withholding.reason = str(problem)
            self._say(str(problem))
        except RereadError as problem:
            self.refuse(str(problem))
        else:
            return True
        self._margin.refresh()
        return False

    def refuse(self, why: str) -> None:
        """Say why something was not done, until something else is."""
        self.withholding.reason = why
        self._message_bar.show_message(why, truth=until(*self._outdating))

    def tell(self, done: str) -> None:
        """Say over the page what was done, in a word, and the key that undoes it."""
        key = self._modes.key_of("undo")
        words = translate("{done} · {key}", done=done, key=key) if key else done
        self._message_bar.show_message(words, truth=until(*self._outdating))
        QTimer.singleShot(_READING_MS, self, partial(self._take_away, words))

    def _take_away(self, words: str) -> None:
        if self._message_bar.tells(words):
            self._message_bar.dismiss()

    def _on_crowded(self, passed: Limit, words: str) -> None:
        self.refuse(passed.refusal)
        if words:
            self.withholding.begin(words, NO_ROOM)

    def call_to_write(self, command: Callable[..., object], *values: object) -> None:
        """Call ``command``, which opens a field that the author then writes in.

        If none is open afterwards, what is typed next was meant for it.
        """
        self.withholding.release()
        self.withholding.reason = ""
        self.call(command, *values)
        if self._margin.editing_id is None:
            self.withholding.begin()

    def call_action(self, action: str, command: Callable[[], object]) -> None:
        """Call ``command``, which is what ``action`` does."""
        if action in WRITTEN:
            self.call_to_write(command)
            return
        self.withholding.release()
        is_done = self.call(command)
        if not is_done and action in _ON_NOTES and self._page.is_editable:
            self.withholding.begin()


class WithheldTyping(QObject):
    """Takes the keys of what has them, until the author makes a deliberate move.

    That is a click, Esc, a key that moves or that is held with Ctrl or Alt, another
    action, another mode; in Reread, where keys are commands, also any key that comes
    after a pause.

    Attributes:
        reason: The sentence with which the note was refused.
    """

    def __init__(
        self,
        story: ShownStory,
        page: PageView,
        message_bar: MessageBar,
        modes: StoryModes,
    ) -> None:
        super().__init__(page)
        self._story = story
        self._page = page
        self._message_bar = message_bar
        self._modes = modes
        self.reason = ""
        self._words = ""
        self._told = ""
        self._told_of_them = NO_NOTE
        self._count = 0
        self._waiting: dict[str, str] = {}  # by the keys of their questions
        self._at = 0.0
        self._watched: list[QWidget] = []
        modes.changed.connect(self.release)

    def ask_again(self) -> None:
        """Ask about what was kept when the story was last open."""
        for words in withheld_words(self._story.path):
            self._ask(words)

    def begin(self, words: str = "", telling: str = NO_NOTE) -> None:
        """Keep what is typed from now on, and ``words``, which were typed before.

        Args:
            words: What was typed.
            telling: What is told of them afterwards, as a template.
        """
        page = self._page
        focused: QWidget | None = page.window().focusWidget()
        if focused is None or (focused is not page and isinstance(focused, _FIELDS)):
            return  # What is typed is seen where it goes.
        self.release()
        self._told_of_them = telling
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
        text = translate(self._told_of_them, words=_shown(words))
        question = f"withheld-{self._count}"
        self._waiting[question] = words
        put = (
            translate("Put it into the story"),
            partial(self._answer, question, self._put),
        )
        copy = (translate("Copy"), partial(self._answer, question, self._copy))
        self._message_bar.ask(question, text, [put, copy])

    def _answer(self, question: str, answer: Callable[[str], bool]) -> None:
        words = self._waiting.pop(question)
        if not answer(words):
            self._ask(words)
        self._store()

    def _store(self) -> None:
        words = [*self._waiting.values(), *filter(str.strip, [self._words])]
        keep_withheld(self._story.path, words)

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
        if not self._page.is_editable and self._is_paused(event):
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
        elif event.key() in ENTER:
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
            self._message_bar.show_message(self._told, actions)
        else:
            self._say_only_why()

    def _say_only_why(self) -> None:
        bar = self._message_bar
        if bar.tells(self._told):
            bar.dismiss()
            if self.reason:
                bar.show_message(self.reason, truth=self._while_true())

    def _while_true(self) -> Truth:
        """Return how long the reason is one: until something else is done, mostly."""
        story = self._story
        if self.reason != story.notes_problem:
            return until(story.session.history_changed)

        def now() -> str:
            return story.notes_problem or ""

        return Truth((story.session.lock_changed, story.arrival.arrived), now)

    def _sentences(self) -> str:
        if self._page.is_editable:
            telling = translate(
                "What you type is kept out of the story: “{words}”. Press Esc or click "
                "into the story to go on writing it.",
                words=_shown(self._words),
            )
        else:
            telling = translate(
                "What you typed then is no command: “{words}”.",
                words=_shown(self._words),
            )
        return in_sequence(self.reason, telling)

    def _actions(self, words: str) -> list[tuple[str, Callable[[], object]]]:
        copy = (translate("Copy"), partial(self._copy, words))
        if not self._page.is_editable:
            return [copy]
        return [(translate("Put it into the story"), partial(self._put, words)), copy]

    def _copy(self, words: str) -> bool:
        QGuiApplication.clipboard().setText(words)
        self._forget()
        return True

    def _put(self, words: str) -> bool:
        """Put ``words`` into the story; return whether there is room for them."""
        page, text = self._page, as_story_text(words)
        if not page.is_editable:
            self._modes.enter(Mode.REVISE)
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
    if event.key() in (*_ERASING, *ENTER):
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
