"""A window in which somebody types and makes notes until the process is killed.

    python -m tests.torture.typing_child STORY SEED

Prints ``typed N AT`` after the letter of that number, ``note ID`` when the window has
been told that a note is safe, and ``saved`` when everything is.  Times are in seconds
of the machine's monotonic clock, the same in every process.
"""

from __future__ import annotations

import random
import sys
import time
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtTest import QTest

from desktop.annotations.kinds import Kind
from desktop.app import App, make_application
from desktop.text.span import Span

LETTERS = "abcdefghijklmnopqrstuvwxyz "
_NOTE_EVERY = 12  # letters
_FIRST_WORDS = 12  # code points of the story that notes are made on


def letter(number):
    """Return the letter that is typed as the one of this number."""
    return LETTERS[number * 7 % len(LETTERS)]


class Typist(QObject):
    """Presses keys at a writer's uneven pace, at the end of the story."""

    def __init__(self, window, dice):
        super().__init__(window)
        self._screen = window.story_screen
        self._handle = window.windowHandle()
        self._dice = dice
        self._typed = 0
        self._journal = self._screen.story.saving.journal
        # Nothing but the saved line is told of it, and that only as a whole.
        self._journal._jobs.done.connect(self._on_told)
        self._screen.story.saving.saved.connect(lambda: say("saved"))

    def begin(self):
        window = self._screen.window()
        window.menus.action("mode-revise").trigger()
        end = len(self._screen.session.text)
        self._screen.page.select(Span(end, end))
        self._screen.page.setFocus()
        self._type()

    def _type(self):
        QTest.keyClick(self._handle, letter(self._typed))
        say("typed", self._typed, time.monotonic())
        self._typed += 1
        if self._typed % _NOTE_EVERY == 0:
            kind = self._dice.choice([Kind.NOTE, Kind.HIGHLIGHT, Kind.QUESTION])
            note = self._screen.story.marking.add(kind, Span(0, _FIRST_WORDS))
            self._screen.story.marking.set_words(note, f"Note {self._typed}")
        QTimer.singleShot(self._pause_ms(), self._type)

    def _pause_ms(self):
        """Return how long it takes to the next key: at times, a thought."""
        if self._dice.random() < 0.03:
            if self._dice.random() < 0.3:  # or a look at something else
                self._screen.story.saving.save_unsaved()
            return self._dice.randrange(350, 1300)
        return self._dice.randrange(15, 90)

    def _on_told(self):
        # The keeper heard it before: what it told is acknowledged unless it fails.
        if not self._journal._is_failing:
            for note in self._journal._telling.notes:
                say("note", note.id)


def say(*words):
    print(*words, flush=True)  # noqa: T201


def main(story, seed):
    application = make_application(["reread"])
    app = App(application)
    window = app.open(Path(story))
    typist = Typist(window, random.Random(int(seed)))  # noqa: S311
    QTimer.singleShot(0, typist.begin)
    application.exec()


if __name__ == "__main__":
    main(*sys.argv[1:])
