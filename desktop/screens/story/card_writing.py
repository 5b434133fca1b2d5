"""Writing in the cards: each word goes into its note as it is typed.

If notes may not be changed any more while somebody writes, the field keeps what is
typed; it goes into the note as soon as notes may be changed again, and when the field
closes before that, the author is told that it has not.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from desktop.screens.story.story_screen import StoryScreen

Setter = Callable[..., None]
Written = str | tuple[str, ...]

_SHOWN = 80
"""Code points of refused words that the bar shows: the last ones."""


class CardWriting(QObject):
    """Puts what is written in the margin of one screen into its notes."""

    def __init__(self, screen: StoryScreen) -> None:
        super().__init__(screen)
        self._screen = screen
        self._refused: dict[tuple[str, Setter], Written] = {}
        self._has_told = False
        margin, marking = screen.margin, screen.story.marking
        margin.words_edited.connect(partial(self._write, marking.set_words))
        margin.replacement_edited.connect(partial(self._write, marking.set_replacement))
        margin.tags_edited.connect(partial(self._write, marking.set_tags))
        margin.editing_finished.connect(self._on_editing_finished)
        screen.session.lock_changed.connect(self._on_lock_changed)
        screen.story.arrival.arrived.connect(self._on_lock_changed)

    def may_close(self) -> bool:
        """Return whether nothing written waits, or the author was told once more."""
        may = not self._refused or self._has_told
        self._has_told = bool(self._refused)
        return may

    def _write(self, setter: Setter, note: str, written: Written) -> None:
        if self._screen.attempts.call(setter, note, written):
            self._refused.pop((note, setter), None)
        else:
            self._refused[note, setter] = written

    def _on_editing_finished(self, note: str) -> None:
        self._screen.fold_margin()
        self._screen.session.history.close()
        if any(key[0] == note for key in self._refused):
            self._tell(note)
        else:
            self._screen.story.marking.drop_if_empty(note)

    def _tell(self, note: str) -> None:
        waiting = [each for (of, _), each in self._refused.items() if of == note]
        words = "\n".join(
            each if isinstance(each, str) else ", ".join(each) for each in waiting
        )
        line = " ".join(words.split())
        shown = line if len(line) <= _SHOWN else f"…{line[-_SHOWN:]}"
        self._screen.message_bar.ask(
            _question(note),
            f"What you wrote in this note is not kept yet: “{shown}”. It goes into the "
            "note as soon as notes can be changed again.",
            [
                ("Copy", partial(self._copy, words)),
                ("Forget it", partial(self._forget, note)),
            ],
        )

    def _copy(self, words: str) -> None:
        QGuiApplication.clipboard().setText(words)

    def _forget(self, note: str) -> None:
        for key in [key for key in self._refused if key[0] == note]:
            del self._refused[key]

    def _on_lock_changed(self) -> None:
        # Not yet: what another program wrote of the notes is about to be taken over.
        QTimer.singleShot(0, self, self._write_what_waits)

    def _write_what_waits(self) -> None:
        if self._screen.story.notes_problem is not None:
            return
        waiting, self._refused, self._has_told = self._refused, {}, False
        for (note, setter), written in waiting.items():
            self._screen.message_bar.withdraw(_question(note))
            if note in self._screen.session.notes:
                self._screen.attempts.call(setter, note, written)


def _question(note: str) -> str:
    return f"unkept {note}"
