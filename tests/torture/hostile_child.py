"""A window that opens a story with little memory, goes through it, and closes.

    python -m tests.torture.hostile_child STORY MOST_BYTES

Prints ``opened`` or ``refused SENTENCE``, then ``took SECONDS MEGABYTES SLOWEST``: all
of it, and the seconds for which the window did not answer at worst.
"""

from __future__ import annotations

import resource
import sys
import time
from pathlib import Path

from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from desktop.app import App, make_application
from desktop.errors import RereadError

_TURNS = 3
"""Turns of the event loop in which what an action put off is done."""


def main(story, most_bytes):
    application = make_application(["reread"])
    most = int(most_bytes)
    resource.setrlimit(resource.RLIMIT_AS, (most, most))
    start = time.monotonic()
    app = App(application)
    hands = Hands(application)
    try:
        window = hands.do(app.open, Path(story))
    except RereadError as problem:
        say("refused", problem)
    else:
        go_through(hands, window)
        say("opened")
    app.let_go()
    took = f"{time.monotonic() - start:.1f}"
    say("took", took, megabytes_used(), f"{hands.slowest:.2f}")


def go_through(hands, window):
    """See the beginning, the notes and the end of the story, and close it.

    Notes are chosen, changed and written in; all of it is undone again.
    """
    window.resize(1440, 900)
    hands.do(hands.settle)
    window.story_screen.story.arrival.wait()
    bar = window.story_screen.page.verticalScrollBar()
    for place in (0.5, 1.0, 0.0):
        hands.do(bar.setValue, int(bar.maximum() * place))
    hands.press(window, "J", "J", "K", "J", "O", "G", "Alt+4", "D", "Return")
    if window.story_screen.margin.editing_id is not None:
        hands.press(window, "w", "o", "r", "d", "Esc")
    hands.press(window, "Ctrl+2", "J", "Ctrl+1", "Ctrl+S", "J", "Del")
    while window.menus.action("undo").isEnabled():
        hands.press(window, "Ctrl+Z")
    hands.press(window, "Ctrl+S")
    hands.do(window.close)


class Hands:
    """Does one thing after another, and notes how long each takes at worst.

    Attributes:
        slowest: The seconds that the slowest of them took.
    """

    def __init__(self, application):
        self._application = application
        self.slowest = 0.0

    def do(self, action, *arguments):
        start = time.monotonic()
        done = action(*arguments)
        self.settle()
        self.slowest = max(self.slowest, time.monotonic() - start)
        return done

    def settle(self):
        for _ in range(_TURNS):
            self._application.processEvents()

    def press(self, window, *keys):
        for key in keys:
            pressed = QKeySequence(key)[0]
            modifiers = pressed.keyboardModifiers()
            self.do(QTest.keyClick, window.windowHandle(), pressed.key(), modifiers)


def megabytes_used():
    """Return the most memory that was in use at once; where that is told."""
    try:
        told = Path("/proc/self/status").read_text()
    except OSError:
        return 0
    return int(told.partition("VmHWM:")[2].split()[0]) // 1024


def say(*words):
    print(*words, flush=True)  # noqa: T201


if __name__ == "__main__":
    main(*sys.argv[1:])
