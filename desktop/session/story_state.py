"""What there is of an open story: its text, its notes, and where they are.

The author's own notes are kept apart from those of readers, which are shown with them
and never saved.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextDocument

from desktop.annotations.kinds import Kind
from desktop.annotations.layers import Layers
from desktop.annotations.note_passages import note_of, number_of, single_of
from desktop.session.live_text import LiveText
from desktop.session.placing import Placing
from desktop.session.viewing import Viewing

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.anchoring.anchor import Anchor
    from desktop.annotations.annotation import Annotation
    from desktop.annotations.annotation_set import AnnotationSet
    from desktop.session.note_view import NoteView, PassageView


class StoryState(QObject):
    """The text and the notes as they stand.

    Attributes:
        live: The text in its document.
        notes_refusal: Why no note may be changed now, as a sentence; None if any may.
    """

    def __init__(
        self,
        text: str,
        notes: AnnotationSet,
        anchors: Mapping[str, Anchor],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        document = QTextDocument(self)
        document.setUndoRedoEnabled(False)  # ours undoes text and notes alike
        self.live = LiveText(document, self)
        self.live.load(text)
        self.notes_refusal: str | None = None
        self._notes = notes
        self._layers = Layers()
        self._placing = Placing(self.live)
        self._placing.load(anchors)
        self._viewing = Viewing(self.live, self._placing)

    @property
    def text(self) -> str:
        """The text as it stands now."""
        return self.live.text

    @property
    def notes(self) -> AnnotationSet:
        """All the notes as they stand now, but for those of readers."""
        return self._notes

    @property
    def shown(self) -> AnnotationSet:
        """All the notes as they stand now, with those of readers: never saved."""
        return self._layers.over(self._notes)

    def reader_of(self, note: str) -> str:
        """Return which reader made a note; empty if it is one of the author's own."""
        return "" if note in self._notes else self._layers.reader_of(note)

    @property
    def placing(self) -> Placing:
        """Where the notes are."""
        return self._placing

    def anchor(self, key: str) -> Anchor:
        """Return where the passage with that key is; a note's id is its first one's.

        Raises:
            KeyError: If there is no such note, or not on so many passages.
        """
        single = single_of(self.shown, key)
        if single is None:
            raise KeyError(key)
        return self._placing.anchor(single)

    def view(self, key: str) -> NoteView:
        """Return what a card beside the passage with that key shows of its note.

        Raises:
            KeyError: If there is no such note.
        """
        note = self.shown.notes[note_of(key)]
        number = min(number_of(key), len(note.further))
        view = self._viewing.view(note, number, self.shown.replies_to(note.id))
        if note.kind is Kind.REPLY:
            view = replace(view, thread=self.shown.thread_of(note.id))
        is_locked = self.notes_refusal is not None
        if not (self._layers or is_locked):
            return view
        return replace(view, reader=self.reader_of(note.id), is_locked=is_locked)

    def passage_views(self, note: str) -> tuple[PassageView, ...]:
        """Return what the open card shows of each passage of a note on several.

        Raises:
            KeyError: If there is no such note.
        """
        return self._viewing.passages(self.shown.notes[note])

    def threads(self) -> list[Annotation]:
        """Return every note on the story, none about another, in no particular order.

        Cuttings, and notes that went out of the text with them, are not on it.
        """
        aside = self.shown.set_aside
        notes = self.shown.notes.values()
        return [note for note in notes if note.about is None and note.id not in aside]
