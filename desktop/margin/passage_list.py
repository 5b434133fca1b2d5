"""The passages of a note on several: one line for each, to go there.

Pixels.  The one the caret is in stands out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.margin.card_face import fate_word
from desktop.margin.card_style import BETWEEN, INSET
from desktop.margin.row_window import RowWindow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.margin.card_style import CardStyle
    from desktop.session.note_view import PassageView

_GAP = 3
_PADDING = 18
"""BackgroundJobs the words of a button together, in pixels."""


class PassageList(QWidget):
    """Shows the passages, of many those near the caret, and reports where to go.

    Signals:
        chosen: The author wants to go to a passage; carries its number.
        removed: The note is not to be on that passage any more; carries its number.
        moved: The author wants to see other passages of a long list.
    """

    chosen = Signal(int)
    removed = Signal(int)
    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[QPushButton, QPushButton]] = []
        self._passages: tuple[PassageView, ...] = ()
        self._window = RowWindow("passages", self)
        self._window.moved.connect(self.moved)
        self._height = 0
        self.hide()

    @property
    def buttons(self) -> list[QWidget]:
        """What the Tab key visits, in order."""
        rows = self._rows[: len(self._passages)]
        shown = [button for row in rows for button in row]
        around = self._window.before, *shown, self._window.after
        return [each for each in around if each in shown or not each.isHidden()]

    def show_passages(
        self,
        passages: Sequence[PassageView],
        here: int | None,
        style: CardStyle,
        *,
        can_remove: bool = True,
    ) -> None:
        """Show ``passages``, down the page; nothing for a note on a single one.

        Args:
            passages: All passages of the note.
            here: The number of the one the caret is in; None if it is in none.
            style: Type and measures.
            can_remove: Whether passages can be taken from the note.
        """
        places = (at for at, each in enumerate(passages) if each.number == here)
        of = len(passages), here
        self._window.show_rows(of, len(passages), next(places, 0))
        self._passages = passages = tuple(passages[at] for at in self._window.rows)
        self._style = style
        self._height = round(style.fine_line_height) + 8
        while len(self._rows) < len(passages):
            self._rows.append(self._new_row())
        for at, (go, remove) in enumerate(self._rows):
            is_there = at < len(passages)
            go.setVisible(is_there)
            remove.setVisible(is_there and can_remove)
            if is_there:
                self._show_row(go, remove, passages[at], here)
                go.setFont(style.fine_font)
        self.setVisible(bool(passages))

    def height_for(self, width: int) -> int:
        """Place the buttons, and return how tall they are at ``width`` pixels."""
        top = self._window.place(self._window.before, 0, width, self._style)
        side = self._height
        for (go, remove), passage in zip(self._rows, self._passages, strict=False):
            room = width - 2 * INSET - (side + _GAP if not remove.isHidden() else 0)
            go.setText(_shown(passage, QFontMetrics(go.font()), room - _PADDING))
            go.setGeometry(INSET, top, room, self._height)
            remove.setGeometry(INSET + room + _GAP, top, side, side)
            top += self._height + _GAP
        top = self._window.place(self._window.after, top, width, self._style)
        return top + BETWEEN - _GAP

    def _show_row(
        self,
        go: QPushButton,
        remove: QPushButton,
        passage: PassageView,
        here: int | None,
    ) -> None:
        is_here = passage.number == here
        words = " ".join(passage.words.split())
        fate = fate_word(passage.state)
        told = [f"Go to “{words}”", fate, "the caret is here" if is_here else ""]
        go.setAccessibleName(", ".join(filter(None, told)))
        remove.setAccessibleName(f"Take “{words}” from this note")
        if go.property("here") != is_here:
            go.setProperty("here", is_here)
            go.style().unpolish(go)
            go.style().polish(go)

    def _new_row(self) -> tuple[QPushButton, QPushButton]:
        go, remove = QPushButton(self), QPushButton("×", self)
        go.setObjectName("card_passage")
        go.setToolTip("Go to this passage")
        remove.setObjectName("card_remove_passage")
        remove.setToolTip("Take this passage from the note; it can be undone")
        for button in (go, remove):
            button.setAutoDefault(False)
            button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        go.clicked.connect(self._on_clicked)
        remove.clicked.connect(self._on_clicked)
        return go, remove

    def _on_clicked(self) -> None:
        pressed = self.sender()
        for (go, remove), passage in zip(self._rows, self._passages, strict=False):
            if pressed is go:
                self.chosen.emit(passage.number)
                return
            if pressed is remove:
                self.removed.emit(passage.number)
                return


def _shown(passage: PassageView, metrics: QFontMetrics, room: int) -> str:
    """Return the words of a passage, and what became of it, as far as they fit."""
    fate = fate_word(passage.state)
    ending = f" · {fate}" if fate else ""
    room -= metrics.horizontalAdvance(ending)
    words = " ".join(passage.words.split()) or "here"
    short = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
    return (short + ending).replace("&", "&&")
