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
        proposed = _proposed(self._story.path, title)
        chosen = ask_where_to_save(self._window, proposed)
        if chosen is not None:
            self.wanted.emit(chosen)


def ask_where_to_save(window: QWidget, proposed: Path) -> Path | None:
    """Let the author choose where a story goes; None if nowhere.

    Args:
        window: Where to ask.
        proposed: The name to begin with, whose ending a name without one gets.
    """
    # Whether the name is taken is said later: nothing is ever written over.
    chosen, _ = QFileDialog.getSaveFileName(
        window,
        "Save as",
        str(proposed),
        FILE_FILTER,
        options=QFileDialog.Option.DontConfirmOverwrite,
    )
    return with_suffix(Path(chosen), proposed) if chosen else None


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
