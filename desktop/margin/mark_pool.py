"""The marks of notes as widgets: lent, placed, and shown what they say.

In the lane beside a narrow page every note is a mark; beside a wide one those are that
have no card, the bars of bare highlights.  Pixels of the margin.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.appearance.reader_disc import paint_disc
from desktop.margin.card_face import face_of, said_by
from desktop.margin.chosen_note import Lending

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from datetime import datetime

    from desktop.annotations.makers import Maker
    from desktop.margin.card_drawing import CardStyle
    from desktop.margin.card_face import CardFace
    from desktop.margin.chosen_note import ChosenNote
    from desktop.margin.lane import PlacedMark
    from desktop.margin.note_mark import NoteMark
    from desktop.session.story.note_view import NoteView


_DISC, _BESIDE = 16, 3
"""The side of a disc beside a bar, and between the two, in pixels at 100 per cent."""


class BarDisc(QWidget):
    """Tells whose the bar is that the mouse points at, in the lane."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_beside(self, bar: QWidget, maker: Maker, style: CardStyle) -> None:
        """Stand beside the top of ``bar``, over what else is there."""
        self._maker, self._theme = maker, style.theme
        side, left = style.scaled(_DISC), bar.x() + bar.width()
        self.setGeometry(left + style.scaled(_BESIDE), bar.y(), side, side)
        self.show()
        self.raise_()
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, side = QPainter(self), self.height()
        paint_disc(painter, 0, side / 2, side, self._maker, self._theme)
        painter.end()


class MarkPool(QObject):
    """Keeps the marks that are seen.

    Args:
        chosen: The note that is chosen.
        margin: What the marks stand in.
        has_tips: Whether a mark says what its note does where the mouse rests on it.

    Attributes:
        lent: The marks, by the notes they stand for.
        pointed: The notes that the mouse points at.

    Signals:
        note_chosen: The author clicked a mark; carries the note's id.
        menu_wanted: The author asks what can be done with a note; carries its id, and
            where on the screen.
        reached: The focus came to a mark by keyboard; carries the note's id.
        hovered: The mouse came to a mark; carries the ids of its notes, none when it
            left.
    """

    note_chosen = Signal(str)
    menu_wanted = Signal(str, QPoint)
    reached = Signal(str)
    hovered = Signal(tuple)

    def __init__(
        self, chosen: ChosenNote, margin: QWidget, *, has_tips: bool = True
    ) -> None:
        super().__init__(margin)
        self._has_tips = has_tips
        self.lent: Lending[NoteMark] = Lending(self._new_mark)
        self.pointed: Collection[str] = ()
        self._margin = margin
        self._chosen = chosen
        self._faces: dict[str, tuple[NoteView, CardFace]] = {}
        self._disc: BarDisc | None = None

    def _new_mark(self) -> NoteMark:
        # Imported late: many a story has no marks beside a wide page.
        from desktop.margin.note_mark import NoteMark

        mark = NoteMark(self._margin)
        mark.chosen.connect(self.note_chosen)
        mark.menu_wanted.connect(self.menu_wanted)
        mark.reached.connect(self.reached)
        mark.pointed.connect(self.hovered)
        return mark

    def show_views(self, views: Mapping[str, NoteView], now: datetime) -> None:
        """Let the marks say what ``views`` tell, by the ids of their notes."""
        faces = self._faces
        self._faces = {
            note_id: known
            if (known := faces.get(note_id)) and said_by(known[0]) == said_by(view)
            else (view, face_of(view, now, self._chosen.style.colour_names))
            for note_id, view in views.items()
        }

    def point(self, note_ids: Collection[str]) -> None:
        """Show at which notes the mouse is, wherever it is."""
        self.pointed = note_ids
        for mark in self.lent:
            mark.set_pointed(note_ids)
        self._show_disc()

    def lay(self, marks: Iterable[PlacedMark], left: int, top: int) -> None:
        """Move the marks to where they stand, and hide all others.

        Args:
            marks: Where they stand in the lane and in the document.
            left: Where the lane begins in the margin.
            top: Where the document begins in the margin.
        """
        marks, chosen = list(marks), self._chosen
        self.lent.take_back_all_but(mark.note_id for mark in marks)
        for mark in marks:
            widget = self.lent.lend(mark.note_id)
            widget.setGeometry(
                left + mark.left, top + mark.top, mark.width, mark.height
            )
            view, face = self._faces[mark.note_id]
            widget.show_note(mark, view, face, chosen.style, chosen.note_id)
            if not self._has_tips:
                widget.setToolTip("")
            widget.set_dimmed(is_dimmed=not chosen.is_lit(mark.note_id))
            widget.set_pointed(self.pointed)
            widget.show()
        self.lent.hide_free()
        self._show_disc()

    def _show_disc(self) -> None:
        """Show whose the first bar is that is pointed at, where no card does."""
        bars = (mark for mark in self.lent if mark.is_bar and self._has_tips)
        for bar in bars if self.pointed else ():
            makers = self._faces[bar.note_id][1].makers
            if bar.note_id in self.pointed and makers:
                self._disc = self._disc or BarDisc(self._margin)
                self._disc.show_beside(bar, makers[0], self._chosen.style)
                return
        if self._disc is not None:
            self._disc.hide()
