"""Looking at what there is of a story that cannot be opened, and putting it back.

Whatever takes the disk is done beside the window.
"""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from desktop.errors import SaveFailed
from desktop.screens.unreadable.remnants import restored_words
from desktop.session.background import LatestJob
from desktop.storage.story.restoring_story import Restored, restore_story
from desktop.storage.story.salvage import Salvage, Whole, salvage_of, text_of
from desktop.value import value
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from desktop.screens.unreadable.unreadable_screen import UnreadableScreen
    from desktop.storage.story.salvage import Remnant


@value
class _ReadChoice:
    """What is chosen, and its text; None if that is lost."""

    remnant: Remnant
    text: str | None


class Salvaging(QObject):
    """What the author does with what there is of one story.

    Signals:
        restored: A text is the story again; carries its file and a sentence.
        copy_wanted: The author wants a text in a file of its own; carries the text.
    """

    restored = Signal(Path, str)
    copy_wanted = Signal(str)

    def __init__(self, path: Path, screen: UnreadableScreen, parent: QObject) -> None:
        """Begin to look at what there is.

        Args:
            path: The story that cannot be opened.
            screen: Where it is said.
            parent: Who owns this.
        """
        super().__init__(parent)
        self._screen = screen
        self._story = path
        self._shown: _ReadChoice | None = None
        self.reading = LatestJob[Salvage | _ReadChoice](self)
        self.reading.done.connect(self._on_read)
        self.writing = LatestJob[Restored | SaveFailed](self)
        self.writing.done.connect(self._on_written)
        screen.remnant_chosen.connect(self._on_chosen)
        screen.put_back_requested.connect(self._on_put_back)
        screen.copy_requested.connect(self._on_copy)
        screen.save_copy_requested.connect(self._on_save_copy)
        self.reading.start(partial(salvage_of, path))

    def let_go(self) -> None:
        """Stop, for good; a text that is being put back is put back."""
        self.reading.let_go()
        self.writing.let_go()

    # What the author does

    def _on_chosen(self, remnant: Remnant) -> None:
        self._shown = None
        self._screen.show_waiting()
        self.reading.start(partial(_read, remnant, self._story))

    def _on_put_back(self) -> None:
        if self._shown is None or not isinstance(self._shown.remnant, Whole):
            return
        self._screen.show_working(is_working=True)
        remnant = self._shown.remnant
        self.writing.start(partial(_restored, self._story, remnant))

    def _on_copy(self) -> None:
        if self._shown is not None and self._shown.text:
            QGuiApplication.clipboard().setText(self._shown.text)
            self._screen.message_bar.show_message(translate("Copied."))

    def _on_save_copy(self) -> None:
        if self._shown is not None and self._shown.text:
            self.copy_wanted.emit(self._shown.text)

    # What comes of it

    def _on_read(self, found: Salvage | _ReadChoice) -> None:
        now = datetime.now().astimezone()
        if isinstance(found, Salvage):
            self._story = found.story
            self._screen.show_salvage(found, now)
        else:
            self._shown = found
            self._screen.show_text(found.remnant, found.text, now)

    def _on_written(self, result: Restored | SaveFailed) -> None:
        if isinstance(result, Restored):
            now = datetime.now().astimezone()
            self.restored.emit(self._story, restored_words(self._story, result, now))
            return
        self._screen.show_working(is_working=False)
        self._screen.message_bar.show_message(str(result))
        if self._shown is not None:
            self._on_chosen(self._shown.remnant)


def _read(remnant: Remnant, story: Path) -> _ReadChoice:
    return _ReadChoice(remnant, text_of(remnant, story))


def _restored(story: Path, remnant: Whole) -> Restored | SaveFailed:
    try:
        return restore_story(story, remnant)
    except SaveFailed as problem:
        return problem
