"""A window with a story, as a figure needs it: shown, settled, and driven by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from benchmarks.clock import Gaps, Stopwatch, run_for, run_until
from benchmarks.places import inside_a_paragraph
from desktop.app import App, make_application

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from desktop.screens.story.story_screen import StoryScreen
    from desktop.text.span import Span
    from desktop.window.main_window import MainWindow


class BenchWindow:
    """Reread with one story open, everything measured and counted.

    Attributes:
        window: The window itself.
        screen: The story in it.
        watch: Times what is painted on the page.
        opening_gap: The longest gap of the event loop between the first paint and
            the end of measuring.
    """

    def __init__(self, story: Path) -> None:
        there = QApplication.instance()
        if not isinstance(there, QApplication):
            there = make_application(["reread"])
        self._app = App(there)
        self.window: MainWindow = self._app.open(story)
        screen = self.window.story_screen
        if screen is None:
            raise RuntimeError(f"{story} was not shown")
        self.screen: StoryScreen = screen
        self.watch = Stopwatch(screen.page.viewport())
        run_until(lambda: self.watch.has_painted)
        gaps = Gaps(screen)
        gaps.begin()
        run_until(lambda: screen.page.page_layout.is_measured)
        run_until(lambda: screen.statistics.words > 0)
        run_until(lambda: not screen.story.arrival.is_pending)
        self.opening_gap = gaps.end()
        self.settle()

    def settle(self) -> None:
        """Wait until the app has nothing left to do by itself."""
        assert self.window.desk is not None
        saving = self.window.desk.story.saving
        run_for(20)
        run_until(lambda: saving.is_saved)
        run_for(20)

    def close(self) -> None:
        """Close the window; everything is on disk then."""
        self.window.close()
        run_for(20)

    def call(self, action: str) -> None:
        """Do what the menu or the key of ``action`` does."""
        self.window.menus.action(action).trigger()

    def stand_at(self, share: float) -> None:
        """Put the caret inside a paragraph so far down, in view, ready to type."""
        place = inside_a_paragraph(self.screen.session.text, share)
        self._stand(place)

    def stand_inside(self, passage: Span) -> None:
        """Put the caret inside ``passage``, in view, ready to type."""
        self._stand((passage.start + passage.end) // 2)

    def _stand(self, place: int) -> None:
        self.screen.navigation.go_to(place)
        self.settle()

    def revise(self) -> None:
        """Let the text be edited."""
        self.call("mode-revise")
        self.settle()

    def type(self, letter: str) -> None:
        """Press the key of ``letter``."""
        press(self.screen.page, letter)


def press(widget: QWidget, letter: str) -> None:
    """Press and release the key of ``letter``, or Enter for a line feed."""
    key = Qt.Key.Key_Return if letter == "\n" else Qt.Key(ord(letter.upper()))
    words = "\r" if letter == "\n" else letter
    none = Qt.KeyboardModifier.NoModifier
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(widget, QKeyEvent(kind, key, none, words))
