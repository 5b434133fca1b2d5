"""What is still to do in this revision; stands below the scenes in Revise.

Ten thousand rows cost no more than a page of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontInfo, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QSizePolicy,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.annotations.kinds import Colour
from desktop.annotations.note_filter import NoteFilter
from desktop.appearance.fonts import line_height, magnification
from desktop.panels.filter_menu import FilterMenu
from desktop.text.diff import Fate, Words, proposed_words
from desktop.value import value
from desktop.widgets.labels import ProgressLine, SectionHead, head_font, plain_tip
from desktop.widgets.row_list import (
    ROW,
    Index,
    RowDelegate,
    RowList,
    RowModel,
    draw_line,
)
from desktop.wording.numbers import grouped
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from desktop.appearance.theme import Theme
    from desktop.panels.filter_menu import FilterChoice

_LEAD = 8
"""Above the first line and below the last one, in pixels."""

_HEAD_SIDE = 8
"""Beside the words of a head, in pixels."""

_CHIP = (3, 12)
"""Width of the chip of colour, and where the words start beside it, in pixels."""

_LIST_SIDE, _WORDS_SIDE = 12, 8
"""Beside the rows; beside the words above them, in pixels."""


@value
class TodoRow:
    """A note to work on.

    Attributes:
        id: The note's.
        words: The first words of the note, or of its passage.
        detail: Where it is and what it is: ``scene 1 · Note #tense``.
        colour: Of its chip.
        is_done: Whether it is done already.
        asks: Whether it is probably dealt with, and asks if it is.
        change: The words a suggestion is on and those it proposes, if it is one.
    """

    id: str
    words: str
    detail: str
    colour: Colour = Colour.BLUE
    is_done: bool = False
    asks: bool = False
    change: tuple[str, str] | None = None

    @property
    def pieces(self) -> list[Words]:
        """What is to be done, in words that stay, that go and that come."""
        if self.change is None:
            return [Words(self.words, Fate.KEPT)]
        old, new = self.change
        pieces = proposed_words(old, new, " → ")
        if old and new:
            return pieces
        told = translate("insert: {words}") if new else translate("cut: {words}")
        before, _, after = told.partition("{words}")
        return [Words(before, Fate.KEPT), *pieces, Words(after, Fate.KEPT)]

    @property
    def told(self) -> str:
        """The same as one sentence."""
        return "".join(piece.text for piece in self.pieces)


@value
class TodoHead:
    """The head of a part of the list.

    Attributes:
        words: What the notes below it are.
        count: How many they are.
    """

    words: str
    count: int

    @property
    def id(self) -> str:
        """Tells it from notes and other heads."""
        return f"head-{self.words}"


def with_heads(rows: Sequence[TodoRow]) -> list[TodoRow | TodoHead]:
    """Return ``rows`` in the parts of the list, each part with its head.

    What is to do needs no head; what is done follows it without one if nothing stands
    between them.
    """
    asking = [row for row in rows if row.asks and not row.is_done]
    done = [row for row in rows if row.is_done]
    listed: list[TodoRow | TodoHead] = [
        row for row in rows if not (row.asks or row.is_done)
    ]
    if asking:
        listed += [TodoHead(translate("Probably dealt with"), len(asking)), *asking]
        listed += [TodoHead(translate("Done"), len(done))] if done else []
    return [*listed, *done]


class TodoModel(RowModel[TodoRow | TodoHead]):
    """The notes to work through, in the order given."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places: dict[str, int] = {}

    def show_notes(self, notes: Sequence[TodoRow]) -> None:
        """List ``notes`` in place of what was listed, in its parts."""
        before, now = self.rows, tuple(with_heads(notes))
        if [row.id for row in before] != [row.id for row in now]:
            self._places = {row.id: place for place, row in enumerate(now)}
            self.show_rows(now)
            return
        # The list need not be laid out anew because a note in it was reworded.
        self.rows = now
        pairs = enumerate(zip(before, now, strict=True))
        changed = [place for place, (old, new) in pairs if old != new]
        if changed:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))

    def index_of(self, note_id: str | None) -> QModelIndex:
        """Return the index of the note called ``note_id``; invalid if not listed."""
        place = self._places.get(note_id) if note_id else None
        return QModelIndex() if place is None else self.index(place)

    @override
    def words_of(self, row: TodoRow | TodoHead) -> str:
        return row.words if isinstance(row, TodoHead) else row.told

    @override
    def spoken(self, row: TodoRow | TodoHead) -> str:
        if isinstance(row, TodoHead):
            count = grouped(row.count)
            return translate("{words}, {count}", words=row.words, count=count)
        words, detail = row.told, row.detail
        if row.is_done:
            return translate("{words}, {detail}, done", words=words, detail=detail)
        return translate("{words}, {detail}", words=words, detail=detail)

    @override
    def tip_of(self, row: TodoRow | TodoHead) -> str | None:
        return plain_tip(row.told) if isinstance(row, TodoRow) else None

    @override
    def choice_of(self, row: TodoRow | TodoHead) -> str | None:
        return row.id if isinstance(row, TodoRow) else None


class TodoDelegate(RowDelegate):
    """Draws a note: a chip of its colour, and beside it its words and where it is."""

    chosen: str | None = None
    """The id of the note that is being worked on."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, 2 * line_height(option.font) + 2 * _LEAD + 1)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        row: TodoRow | TodoHead = index.data(ROW)
        painter.save()
        if isinstance(row, TodoHead):
            self._paint_head(painter, option, row)
            painter.restore()
            return
        room = self.paint_row(painter, option, row.id == self.chosen)
        room.adjust(0, _LEAD, 0, -_LEAD)
        self._paint_chip(painter, room, row)
        first, second = QRect(room), QRect(room)
        first.setHeight(room.height() // 2)
        second.setTop(first.bottom() + 1)
        self._paint_words(painter, first, row, option.font)
        painter.setFont(option.font)
        painter.setPen(QColor(self.theme.quiet))
        draw_line(painter, second, row.detail)
        painter.restore()

    def _paint_head(
        self, painter: QPainter, option: QStyleOptionViewItem, head: TodoHead
    ) -> None:
        room = option.rect.adjusted(_HEAD_SIDE, 0, -_HEAD_SIDE, -_LEAD)
        low = Qt.AlignmentFlag.AlignBottom
        painter.setPen(QColor(self.theme.quiet))
        painter.setFont(option.font)
        count = grouped(head.count)
        painter.drawText(room, low | Qt.AlignmentFlag.AlignRight, count)
        font = head_font(option.font)
        font.setPixelSize(max(QFontInfo(font).pixelSize() - 2, 9))
        painter.setFont(font)
        painter.drawText(room, low, head.words)

    def _paint_words(
        self, painter: QPainter, room: QRect, row: TodoRow, base: QFont
    ) -> None:
        font = QFont(base)
        painter.setPen(QColor(self.theme.quiet if row.is_done else self.theme.text))
        font.setStrikeOut(row.is_done and row.change is None)
        if row.id == self.chosen:
            font.setWeight(QFont.Weight.Medium)
        pieces = [piece for piece in row.pieces if piece.text]
        for piece in pieces:
            painter.setFont(_marked(font, piece.fate))
            if not row.is_done:
                painter.setPen(self._ink(piece.fate))
            self._paint_piece(painter, room, piece, is_last=piece is pieces[-1])

    def _ink(self, fate: Fate) -> QColor:
        inks = {Fate.WENT: self.theme.removed, Fate.CAME: self.theme.added}
        return QColor(inks.get(fate, self.theme.text))

    def _paint_piece(
        self, painter: QPainter, room: QRect, piece: Words, *, is_last: bool
    ) -> None:
        """Draw ``piece`` at the start of ``room``, and leave in that what is left."""
        place = QRect(room)
        if piece.fate is Fate.WENT and not is_last:
            # What comes in their place is to be read as well.
            place.setWidth(room.width() // 2)
        metrics, right = painter.fontMetrics(), Qt.TextElideMode.ElideRight
        shown = metrics.elidedText(piece.text, right, place.width())
        draw_line(painter, place, shown)
        room.setLeft(room.left() + metrics.horizontalAdvance(shown))

    def _paint_chip(self, painter: QPainter, room: QRect, row: TodoRow) -> None:
        """Draw the chip, or that the note is done, and leave in ``room`` the rest."""
        width, words_start = _CHIP
        words_start = round(words_start * magnification(painter.font()))
        if row.is_done:
            line = QRect(room.topLeft(), QSize(words_start, room.height() // 2))
            painter.setPen(QColor(self.theme.quiet))
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, "✓")
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.ink[row.colour.value]))
            chip = QRectF(room.left(), room.top() + 1, width, room.height() - 2)
            painter.drawRoundedRect(chip, 1.5, 1.5)
        room.setLeft(room.left() + words_start)


def _marked(font: QFont, fate: Fate) -> QFont:
    made = QFont(font)
    made.setStrikeOut(font.strikeOut() or fate is Fate.WENT)
    made.setUnderline(fate is Fate.CAME)
    return made


class TodoList(RowList):
    """The notes to work through.

    Signals:
        note_chosen: A note was clicked or entered; carries its id.
    """

    note_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._drawing = TodoDelegate(theme)
        super().__init__(self._drawing, parent)
        self._notes = TodoModel(self)
        self.setModel(self._notes)
        self.setAccessibleName(translate("Notes to do"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.row_chosen.connect(self._on_row_chosen)

    def show_rows(self, rows: Sequence[TodoRow]) -> None:
        """List ``rows``, staying where one was in the list."""
        place = self.verticalScrollBar().value()
        self._notes.show_notes(rows)
        self._show_current()
        self.verticalScrollBar().setValue(place)

    def choose(self, note_id: str | None) -> None:
        """Show that the note called ``note_id`` is being worked on."""
        self._drawing.chosen = note_id
        self._show_current()
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())
        self.viewport().update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        was_room = QRect(QPoint(), event.oldSize())
        current = self.currentIndex()
        was_in_view = was_room.intersects(self.visualRect(current))
        super().resizeEvent(event)
        if was_in_view:
            self.scrollTo(current)

    def _show_current(self) -> None:
        with QSignalBlocker(self):
            self.setCurrentIndex(self._notes.index_of(self._drawing.chosen))

    def _on_row_chosen(self, index: QModelIndex) -> None:
        row: TodoRow | TodoHead | None = index.data(ROW)
        if not isinstance(row, TodoRow):
            return
        self.choose(row.id)
        self.note_chosen.emit(row.id)


class TodoPanel(QFrame):
    """The notes to work through, with how many of them are done.

    Signals:
        note_chosen: A note was clicked or entered; carries its id.
        filter_changed: Other notes are to be listed; carries the ``NoteFilter``.
    """

    note_chosen = Signal(str)
    filter_changed = Signal(NoteFilter)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._next_hint = ""
        self._counts = (0, 0)
        self._progress = ProgressLine(theme, self)
        self._filter = FilterMenu(translate("All notes"), self)
        self._filter.filter_changed.connect(self.filter_changed)
        self._list = TodoList(theme, self)
        self._list.note_chosen.connect(self.note_chosen)
        head = QVBoxLayout()
        head.setContentsMargins(_WORDS_SIDE, 0, _WORDS_SIDE, 0)
        head.setSpacing(8)
        head.addWidget(SectionHead(translate("To do in this revision"), self))
        head.addWidget(self._progress)
        head.addSpacing(2)
        head.addWidget(self._filter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_LIST_SIDE, 12, _LIST_SIDE, 0)
        layout.setSpacing(15)
        layout.addLayout(head)
        layout.addWidget(self._list)

    def show_todo(self, rows: Sequence[TodoRow]) -> None:
        """List ``rows``, the notes in reading order."""
        self._list.show_rows(rows)

    def show_progress(self, done: int, total: int) -> None:
        """Show that ``done`` of ``total`` notes are done."""
        self._counts = done, total
        words = translate(
            "{done} of {total} done", done=grouped(done), total=grouped(total)
        )
        if done >= total:
            words = (
                translate("All notes are done.")
                if total
                else translate("Nothing to do")
            )
        hint = self._next_hint if done < total else ""
        self._progress.show_progress(done / total if total else 0.0, words, hint)

    def show_choices(self, sections: Sequence[Sequence[FilterChoice]]) -> None:
        """Offer what the list can be filtered by."""
        self._filter.show_choices(sections)

    def show_filter(self, wanted: NoteFilter) -> None:
        """Show what the list is filtered by, without telling anybody."""
        self._filter.show_filter(wanted)

    def show_next_key(self, key: str) -> None:
        """Name the key that goes to the next note from now on, such as ``Ctrl+⏎``."""
        self._next_hint = translate("next {key}", key=key) if key else ""
        self.show_progress(*self._counts)

    def choose(self, note_id: str | None) -> None:
        """Show that the note called ``note_id`` is being worked on; None for none."""
        self._list.choose(note_id)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._progress.show_theme(theme)
        self._list.show_theme(theme)
