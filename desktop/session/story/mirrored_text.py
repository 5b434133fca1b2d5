"""An open text in a second document, to be shown at a second place.

A document has one layout, so what is to be laid out twice stands in two.  The second
follows the first edit by edit, in the same blocks; what is typed in the second is typed
in the first at once, as if it had been typed there.  A key costs the paragraphs it
touches.
"""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCursor, QTextDocument

from desktop.session.story.live_text import LiveText
from desktop.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.session.story.live_text import Edit
    from desktop.text.replacement import Replacement


class MirroredText(QObject):
    """Keeps a second document in step with an open text, and the text with it.

    Signals:
        renewed: All of it was put there anew, as its blocks became others.

    Attributes:
        live: The text in the second document.
        renewing: Returns what keeps the reader's place while it is put there anew.
    """

    renewed = Signal()

    def __init__(self, original: LiveText, parent: QObject | None = None) -> None:
        super().__init__(parent)
        document = QTextDocument(self)
        document.setUndoRedoEnabled(False)
        self._original = original
        self.live = LiveText(document, self)
        self.live.is_mirror = True
        self.live.load_like(original)
        self.renewing: Callable[[], AbstractContextManager[None]] = nullcontext
        self._is_following = self._is_passing_on = False
        original.edit_made.connect(self._on_edit_made)
        original.retyped.connect(self._make_sure)
        original.flowed.connect(self._renew)
        original.cut_moved.connect(self._on_cut_moved)
        self.live.edit_made.connect(self._on_typed)
        self.live.retyped.connect(self._pass_on)

    def let_go(self) -> None:
        """Follow no more, for good."""
        self._original.edit_made.disconnect(self._on_edit_made)
        self._original.retyped.disconnect(self._make_sure)
        self._original.flowed.disconnect(self._renew)
        self._original.cut_moved.disconnect(self._on_cut_moved)

    def _on_edit_made(self, edit: Edit) -> None:
        if self._is_passing_on:
            return
        self._is_following = True
        self.live.apply(edit.changes, edit.moved, like=self._original)
        self._is_following = False
        self._make_sure()

    def _on_typed(self, edit: Edit) -> None:
        if self._is_following:
            return
        self._original.is_composing = edit.is_composed
        for replaced in edit.replaced:  # of what is typed, there is one
            self._pass_on(replaced)
        self._original.is_composing = False

    def _pass_on(self, replaced: Replacement) -> None:
        """Type in the original what was typed here."""
        span, original = replaced.span, self._original
        there = Span(span.start, span.start + len(replaced.change.inserted))
        cursor = QTextCursor(original.document)
        cursor.setPosition(original.to_document(span.start))
        end = original.to_document(span.end)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self._is_passing_on = True
        cursor.insertText(self.live.as_it_stands(there))
        self._is_passing_on = False
        self._make_sure()

    def _on_cut_moved(self, block: int, by: int) -> None:
        if len(self.live) == len(self._original) and not self._is_passing_on:
            self.live.move_cut(block, by)
            self._make_sure()

    def _make_sure(self) -> None:
        """See to it that the blocks are those of the original.

        Where a line is so long that it is cut, Qt may join what the edit alone does
        not tell of.
        """
        if self._is_passing_on:
            return
        here, there = self.live, self._original
        is_other = (here.block_count, len(here)) != (there.block_count, len(there))
        if is_other or (there.is_cut and here.block_lengths != there.block_lengths):
            self._renew()

    def _renew(self) -> None:
        with self.renewing():
            self.live.load_like(self._original)
        self.renewed.emit()
