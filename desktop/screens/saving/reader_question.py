"""What the author is asked when notes of readers are shown whose files lack them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.widgets.message_truth import until

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.session.reader_layers import ReaderLayers
    from desktop.widgets.message_bar import MessageBar


class ReaderQuestion(QObject):
    """Asks whether notes of a reader are still wanted, once for each file."""

    def __init__(self, readers: ReaderLayers, bar: MessageBar, parent: QObject) -> None:
        super().__init__(parent)
        self._readers = readers
        self._bar = bar
        self._asked: set[Path] = set()
        readers.lacking_changed.connect(self.show)
        self.show()

    def show(self) -> None:
        """Ask about each reader of whom there is something to ask."""
        lacking = self._readers.lacking
        for path in self._asked - lacking.keys():
            self._bar.withdraw(_key(path))
        for path, words in lacking.items():
            without = partial(self._show_without, path)
            keep = partial(self._readers.show_as_seen, path)
            actions = [("Show without them", without), ("Keep showing them", keep)]
            self._bar.ask(_key(path), words, actions)
        self._asked = set(lacking)

    def _show_without(self, path: Path) -> None:
        self._readers.show_without(path)
        again = partial(self._readers.show_as_seen, path)
        self._bar.show_message(
            f"{self._readers.name_of(path)}’s notes are shown as they are in the "
            "folder now.",
            [("Show them again", again)],
            until(self._readers.lacking_changed),
        )


def _key(path: Path) -> str:
    return f"reader:{path.name}"
