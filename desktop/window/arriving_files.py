"""Files of other programs that are opened, dropped or imported, in whatever window.

What an answer is brought onto may be in another window, or in none yet.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from desktop.errors import RereadError
from desktop.screens.exchange.arrivals import Arrivals
from desktop.storage.files.regular_file import is_same_file

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from desktop.session.exchange.arriving import Answer
    from desktop.window.main_window import MainWindow

_MOST_RECENT = 12
"""Stories of the list that something may answer to."""


class OpensStory(Protocol):
    """Opens a story in a window."""

    def __call__(self, path: Path, window: MainWindow, /) -> MainWindow:
        """Show the story at ``path``, in ``window`` if that shows none."""


class ArrivingFiles(QObject):
    """Takes what arrives in any window, and hands it on to its story."""

    def __init__(
        self, windows: Sequence[MainWindow], open_: OpensStory, parent: QObject
    ) -> None:
        """Begin with nothing.

        Args:
            windows: All windows there are, as they come and go.
            open_: Opens a story.
            parent: What it lives as long as.
        """
        super().__init__(parent)
        self._windows = windows
        self._open = open_
        self._arrivals: dict[MainWindow, Arrivals] = {}

    def take(self, window: MainWindow, paths: Sequence[Path]) -> None:
        """Take files that arrived in ``window``; none of them to be asked for one."""
        arrivals = self.of(window)
        if paths:
            arrivals.take(paths)
        else:
            arrivals.ask()

    def of(self, window: MainWindow) -> Arrivals:
        """Return what takes files in ``window``."""
        if window not in self._arrivals:
            here = partial(_path_of, window)
            arrivals = Arrivals(
                partial(self._stories, window), here, window.theme, window
            )
            arrivals.answer_wanted.connect(partial(self._on_answer, window))
            arrivals.story_made.connect(partial(self._on_made, window))
            arrivals.said.connect(window.say)
            window.themed.connect(arrivals.show_theme)
            self._arrivals[window] = arrivals
        return self._arrivals[window]

    def forget(self, window: MainWindow) -> None:
        """Let go of what is done in ``window``, which is about to be gone."""
        if (arrivals := self._arrivals.pop(window, None)) is not None:
            arrivals.let_go()

    def let_go(self) -> None:
        """Stop, for good, when what is being done is done."""
        for arrivals in self._arrivals.values():
            arrivals.let_go()
        self._arrivals.clear()

    def _stories(self, window: MainWindow) -> list[Path]:
        """Return the stories something may answer to, that in the window first."""
        from desktop.storage.story.story_state import recent_stories

        others = [each for each in self._windows if each is not window]
        open_ = [each.path for each in (window, *others) if each.path is not None]
        recent = [each.path for each in recent_stories()[:_MOST_RECENT]]
        return list(dict.fromkeys([*open_, *recent]))

    def _on_answer(self, window: MainWindow, answer: Answer) -> None:
        self._do(window, partial(self._bring, window, answer))

    def _bring(self, window: MainWindow, answer: Answer) -> None:
        is_here = window.path is not None and is_same_file(window.path, answer.story)
        shown = window if is_here else self._open(answer.story, window)
        if shown.desk is not None:
            shown.desk.exchange.bring(answer)

    def _on_made(self, window: MainWindow, path: Path, words: str) -> None:
        self._do(window, partial(self._show, window, path, words))

    def _show(self, window: MainWindow, path: Path, words: str) -> None:
        self._open(path, window).say(words)

    def _do(self, window: MainWindow, deed: Callable[[], object]) -> None:
        try:
            deed()
        except RereadError as problem:
            window.say(str(problem))


def _path_of(window: MainWindow) -> Path | None:
    return window.path
