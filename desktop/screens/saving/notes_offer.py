"""Offering notes on a text that lie beside another name: it was renamed or moved."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.errors import SaveFailed
from desktop.session.background import LatestJob
from desktop.storage.disk_errors import shown_name
from desktop.storage.notes_elsewhere import Elsewhere, begin_without, notes_elsewhere
from desktop.widgets.message_truth import until

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.session.opening import OpenStory
    from desktop.widgets.message_bar import MessageBar

_KEY = "notes-elsewhere"
_STAY = "They stay there."


class NotesOffer(QObject):
    """Looks beside the window for notes on the text of a story without any.

    Signals:
        bring_wanted: The author wants them here; carries where they lie, as an
            ``Elsewhere``.
    """

    bring_wanted = Signal(Elsewhere)

    def __init__(self, story: OpenStory, bar: MessageBar, parent: QObject) -> None:
        super().__init__(parent)
        self._story = story
        self._bar = bar
        self._looking = LatestJob[Elsewhere | None](self)
        self._looking.done.connect(self._on_found)

    def begin(self) -> None:
        """Begin to look, if there are no notes."""
        if not len(self._story.session.notes):
            self._looking.start(partial(notes_elsewhere, self._story.file))

    def ask(self, found: Elsewhere) -> None:
        """Ask whether the notes that were ``found`` are to come along."""
        bring = ("Bring them along", partial(self.bring_wanted.emit, found))
        without = ("Begin without them", partial(self._begin_without, found))
        self._bar.ask(_KEY, sentence(found, self._story.path), [bring, without])

    def let_go(self) -> None:
        """Stop looking, for good."""
        self._looking.let_go()

    def _on_found(self, found: Elsewhere | None) -> None:
        if found is not None:
            self.ask(found)

    def _begin_without(self, found: Elsewhere) -> None:
        with suppress(SaveFailed):  # It is asked once more, the next time.
            begin_without(self._story.path)
        again = ("Ask again", partial(self.ask, found))
        words = f"{sentence(found, self._story.path)} {_STAY}"
        truth = until(self._story.session.notes_changed)
        self._bar.show_message(words, [again], truth)


def sentence(found: Elsewhere, story: Path) -> str:
    """Return where the notes on ``story`` lie, and in which folder if in another."""
    name, folder = shown_name(found.story), shown_name(found.story.parent)
    if found.story.parent == story.parent:
        return f"The notes on this text lie beside “{name}”."
    return f"The notes on this text lie beside “{name}” in the folder “{folder}”."
