"""The dialogs for files: which story to open, where it or a copy of it goes."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.errors import SaveFailed
from desktop.paths import documents_folder
from desktop.storage.files.derived_names import STORY_SUFFIXES
from desktop.storage.files.disk_errors import shown_name
from desktop.storage.files.safe_names import file_stem
from desktop.storage.story.new_story import is_untitled
from desktop.storage.story.story_file import write_new_story
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from desktop.session.keeping.opening import OpenStory
    from desktop.session.keeping.shown_story import ShownStory

_PATTERNS = " ".join(f"*{suffix}" for suffix in STORY_SUFFIXES)
FILE_FILTER = ";;".join(
    (
        translate("Stories ({patterns})", patterns=_PATTERNS),
        translate("All files ({patterns})", patterns="*"),
    )
)
"""Which files a dialog offers."""
_OPENED = ";;".join(
    (
        translate(
            "Stories and Word files ({patterns})",
            patterns=f"{_PATTERNS} *.docx *.html *.json",
        ),
        translate("All files ({patterns})", patterns="*"),
    )
)
"""Which files are offered to be opened: also those of which a story is made, and what
readers send back."""
_ENDING = re.compile(r"\.\w+")


def ask_for_story(window: QWidget, folder: str) -> Path | None:
    """Let the author look for a story, in ``folder`` first; None if there is none."""
    chosen, _ = QFileDialog.getOpenFileName(
        window, translate("Open a story"), folder, _OPENED
    )
    return Path(chosen) if chosen else None


def ask_for_file_beside(window: QWidget, folder: str) -> Path | None:
    """Let the author look for a file to stand beside a story; None if there is none."""
    chosen, _ = QFileDialog.getOpenFileName(
        window, translate("Show a file beside the page"), folder, FILE_FILTER
    )
    return Path(chosen) if chosen else None


def ask_where_it_is(window: QWidget, story: Path, likely: Path) -> Path | None:
    """Let the author say where ``story`` is now; None if it is nowhere.

    Args:
        window: The window that asks.
        story: Where it was.
        likely: Where it may be: a file, or a folder to look in.
    """
    title = translate("Where is “{name}” now?", name=shown_name(story))
    chosen, _ = QFileDialog.getOpenFileName(window, title, str(likely), FILE_FILTER)
    return Path(chosen) if chosen else None


def save_copy(window: QWidget, suggested: Path, text: str) -> str:
    """Let the author choose a new file for ``text``, write it, and return what to say.

    Nothing is to be said if no file was chosen.

    Raises:
        SaveFailed: If the name is taken, or the disk refuses.
    """
    chosen, _ = QFileDialog.getSaveFileName(
        window, translate("Save a copy as"), str(suggested), FILE_FILTER
    )
    if not chosen:
        return ""
    write_new_story(Path(chosen), text)
    return translate("A copy is in {name}.", name=shown_name(Path(chosen)))


class Copies(QObject):
    """Writes copies of one story's text; the story itself stays as it is.

    Signals:
        made: A copy was made; carries a sentence.
        failed: It could not be made; carries a sentence.
    """

    made = Signal(str)
    failed = Signal(str)

    def __init__(self, story: ShownStory, window: QWidget) -> None:
        super().__init__(window)
        self._story = story
        self._window = window

    def ask(self) -> None:
        """Let the author choose where a copy of the text goes, and write it."""
        self.ask_for(self._story.session.text)

    def ask_for(self, text: str) -> None:
        """Let the author choose where ``text`` goes, and write it."""
        try:
            words = save_copy(self._window, self._story.path, text)
        except SaveFailed as problem:
            self.failed.emit(str(problem))
        else:
            if words:
                self.made.emit(words)


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
        translate("Save as"),
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
    return documents_folder() / f"{file_stem(title) or story.stem}{story.suffix}"
