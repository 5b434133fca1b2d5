"""The dialog that asks where a story is to go on."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.paths import documents_folder
from desktop.screens.saving.copies import FILE_FILTER
from desktop.storage.new_story import is_untitled

if TYPE_CHECKING:
    from desktop.session.opening import OpenStory

_NOT_IN_A_NAME = re.compile(r'[\x00-\x1f/\\:*?"<>|]+')
_ENDING = re.compile(r"\.\w+")
_LONGEST = 80
"""Code points of a title that make a name."""


class Moves(QObject):
    """Asks under which name the author goes on writing.

    Signals:
        wanted: The author chose one; carries the path.
    """

    wanted = Signal(Path)

    def __init__(self, story: OpenStory, window: QWidget) -> None:
        super().__init__(window)
        self._story = story
        self._window = window

    def ask(self, title: str) -> None:
        """Let the author choose where the story goes.

        Args:
            title: What the story calls itself; the name proposed for one without.
        """
        # Whether the name is taken is said later: nothing is ever written over.
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            "Save as",
            str(_proposed(self._story.path, title)),
            FILE_FILTER,
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if chosen:
            self.wanted.emit(with_suffix(Path(chosen), self._story.path))


def with_suffix(chosen: Path, story: Path) -> Path:
    """Return ``chosen``, ending as ``story`` does if it has no ending of its own."""
    if _ENDING.fullmatch(chosen.suffix):
        return chosen
    return chosen.with_name(chosen.name + story.suffix)


def _proposed(story: Path, title: str) -> Path:
    if not is_untitled(story):
        return story
    name = " ".join(_NOT_IN_A_NAME.sub(" ", title).split())[:_LONGEST].strip(" .")
    return documents_folder() / f"{name or story.stem}{story.suffix}"
