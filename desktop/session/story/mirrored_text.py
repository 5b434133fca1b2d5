"""An open text in a second document, to be shown at a second place.

A document has one layout, so what is to be laid out twice stands in two.  The second
follows the first edit by edit, in the same blocks; a key costs the paragraphs it
touches.
"""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextDocument

from desktop.session.story.live_text import LiveText

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.session.story.live_text import Edit


class MirroredText(QObject):
    """Keeps a second document in step with an open text.

    Signals:
        renewed: All of it was put there anew, as its blocks became others.

    Attributes:
        live: The text in the second document; nobody edits that but this.
        renewing: Returns what keeps the reader's place while it is put there anew.
    """

    renewed = Signal()

    def __init__(self, original: LiveText, parent: QObject | None = None) -> None:
        super().__init__(parent)
        document = QTextDocument(self)
        document.setUndoRedoEnabled(False)
        self._original = original
        self.live = LiveText(document, self)
        self.live.load_like(original)
        self.renewing: Callable[[], AbstractContextManager[None]] = nullcontext
        original.edit_made.connect(self._on_edit_made)
        original.retyped.connect(self._make_sure)
        original.flowed.connect(self._renew)

    def let_go(self) -> None:
        """Follow no more, for good."""
        self._original.edit_made.disconnect(self._on_edit_made)
        self._original.retyped.disconnect(self._make_sure)
        self._original.flowed.disconnect(self._renew)

    def _on_edit_made(self, edit: Edit) -> None:
        self.live.apply(edit.changes, edit.moved, like=self._original)
        self._make_sure()

    def _make_sure(self) -> None:
        """See to it that the blocks are those of the original.

        Where a line is so long that it is cut, Qt may join what the edit alone does
        not tell of.
        """
        if self.live.block_count != self._original.block_count:
            self._renew()

    def _renew(self) -> None:
        with self.renewing():
            self.live.load_like(self._original)
        self.renewed.emit()
