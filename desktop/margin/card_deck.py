"""The layouts of the closed cards near the view, each made once.

A layout is kept until what its card says changes; those long out of view are dropped.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.margin.card_face import CardFace, date_of, face_of, spoken
from desktop.margin.closed_layout import ClosedLayout

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

    from desktop.margin.card_style import CardStyle
    from desktop.session.note_view import NoteView

_KEPT = 400
"""Layouts kept before any is dropped; a layout takes some kilobytes."""


class CardDeck:
    """Makes and keeps layouts, all for cards of one width.

    Attributes:
        is_read_only: Whether the cards have no buttons.

    Args:
        style: Type and colours.
        author_id: Whose own notes need no name.
    """

    def __init__(self, style: CardStyle, author_id: str) -> None:
        self.style = style
        self.author_id = author_id
        self.is_read_only = False
        self._width = 0
        self._layouts: dict[str, ClosedLayout] = {}
        self._views: dict[str, NoteView] = {}

    def set_width(self, width: int) -> None:
        """Make the cards ``width`` pixels wide."""
        if width != self._width:
            self._width = width
            self._layouts.clear()

    def layout_of(self, view: NoteView, now: datetime) -> ClosedLayout:
        """Return the closed card of a note."""
        note_id = view.note.id
        kept = self._layouts.get(note_id)
        date = date_of(view.note, now)
        if kept and kept.face.date == date and self._views[note_id] == view:
            return kept
        face = self.face_of(view, now)
        layout = ClosedLayout(face, self.style, self._width, spoken(view, face))
        if self.is_read_only:
            layout.leave_out_buttons()
        self._layouts[note_id] = layout
        self._views[note_id] = view
        return layout

    def face_of(self, view: NoteView, now: datetime) -> CardFace:
        """Return what the card of a note says."""
        return face_of(view, now, self.author_id)

    def drop_all_but(self, note_ids: Collection[str]) -> None:
        """Let go of layouts that are not among ``note_ids`` if there are many."""
        if len(self._layouts) > _KEPT + len(note_ids):
            wanted = set(note_ids)
            self._layouts = {i: v for i, v in self._layouts.items() if i in wanted}
            self._views = {i: v for i, v in self._views.items() if i in wanted}
