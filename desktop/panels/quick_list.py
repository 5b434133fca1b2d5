"""The list of quick notes over the page: a digit, Enter or a click chooses one.

What is typed finds among them, and is a note of its own if none has it.  Sizes are in
pixels.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from desktop.annotations.colour_names import with_meaning
from desktop.annotations.kinds import COLOURS, KINDS, Colour, Kind
from desktop.annotations.quick_notes import QuickNote
from desktop.annotations.tags import shown_tags
from desktop.appearance.colour_lines import line_of, paint_colour_bar
from desktop.appearance.fonts import line_height
from desktop.panels.choice_popup import ChoicePopup
from desktop.value import value
from desktop.widgets.colour_dots import ColourDots
from desktop.widgets.labels import plain_label
from desktop.widgets.row_list import (
    ROW,
    ChoiceList,
    Index,
    RowDelegate,
    RowModel,
    draw_line,
    is_current,
    strong,
)
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop.appearance.theme import Theme

_WIDTH = 380
_LEAD = 6
"""Above and below the words of a row."""
_KEY, _BAR, _GAP = 22, 4, 9
"""The room of a digit, of the colour, and between what stands in a row."""
_MOST_IN_VIEW = 11
_DIGITS = "1234567890"
_CHOSEN_BY_COLOUR = {
    Qt.Key(Qt.Key.Key_0 + int(facts.key)): colour for colour, facts in COLOURS.items()
}


@value
class QuickRow:
    """One line of the list.

    Attributes:
        note: What is chosen with it; None for a heading.
        key: The digit that chooses it; empty if none does.
        heading: What a heading says.
        is_new: Whether it is what the author has just typed.
    """

    note: QuickNote | None
    key: str = ""
    heading: str = ""
    is_new: bool = False


def quick_words(note: QuickNote) -> str:
    """Return what a quick note is called in a list."""
    if note.words:
        return note.words
    if note.kind is Kind.HIGHLIGHT:
        return COLOURS[note.shown_colour].highlighting
    return KINDS[note.kind].label


def quick_kind(note: QuickNote) -> str:
    """Return what kind of note it makes, if the words do not say so."""
    if note.kind is Kind.SUGGESTION:
        return translate("Cut")
    is_plain = note.kind is Kind.NOTE or not note.words
    return "" if is_plain else KINDS[note.kind].label


class QuickRows(RowModel[QuickRow]):
    """The lines of the list."""

    @override
    def words_of(self, row: QuickRow) -> str:
        return row.heading if row.note is None else quick_words(row.note)

    @override
    def spoken(self, row: QuickRow) -> str:
        if row.note is None:
            return row.heading
        tags = [f"#{tag}" for tag in row.note.tags]
        colour = COLOURS[row.note.shown_colour].in_sentence
        said = (row.key, quick_words(row.note), quick_kind(row.note), colour, *tags)
        return ", ".join(filter(None, said))

    @override
    def choice_of(self, row: QuickRow) -> QuickNote | None:
        return row.note


class QuickDelegate(RowDelegate):
    """Draws a quick note: its digit, its colour, its words, its kind and its tags."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, line_height(option.font) + 2 * _LEAD)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        row: QuickRow = index.data(ROW)
        painter.save()
        if row.note is None:
            painter.setPen(QColor(self.theme.quiet))
            draw_line(painter, option.rect.adjusted(8, 4, -8, 0), row.heading)
        else:
            room = self.paint_row(painter, option, is_current(option, index))
            self._paint_note(painter, room, row, row.note, option.font)
        painter.restore()

    def _paint_note(
        self,
        painter: QPainter,
        room: QRect,
        row: QuickRow,
        note: QuickNote,
        font: QFont,
    ) -> None:
        painter.setPen(QColor(self.theme.quiet))
        draw_line(painter, QRect(room.left(), room.top(), _KEY, room.height()), row.key)
        bar = QRect(room.left() + _KEY, room.top() + 6, _BAR, room.height() - 12)
        colour = note.shown_colour.value
        line, ink = line_of(colour, self.theme), QColor(self.theme.ink[colour])
        paint_colour_bar(painter, QRectF(bar), ink, line)
        room.setLeft(bar.right() + 1 + _GAP)
        self._paint_beside(painter, room, note)
        painter.setPen(QColor(self.theme.text))
        painter.setFont(strong(font) if row.is_new else font)
        words = quick_words(note)
        if row.is_new:
            words = translate("Note: “{words}”", words=words)
        draw_line(painter, room, words)

    def _paint_beside(self, painter: QPainter, room: QRect, note: QuickNote) -> None:
        """Draw kind and tags at the right end of ``room``, which then ends there."""
        tags = shown_tags(note.tags)
        right = Qt.AlignmentFlag.AlignRight
        most = room.width() // 2
        for words, colour in (
            (tags, self.theme.accent),
            (quick_kind(note), self.theme.quiet),
        ):
            if not words:
                continue
            width = min(painter.fontMetrics().horizontalAdvance(words), most)
            painter.setPen(QColor(colour))
            place = QRect(room.right() - width, room.top(), width + 1, room.height())
            draw_line(painter, place, words, right)
            room.setRight(place.left() - _GAP)


class QuickList(ChoicePopup):
    """Quick notes to choose from; it has the keys until one is chosen or Esc pressed.

    Signals:
        chosen: A note is to be made; carries its ``QuickNote``.
        kept: A note is to be made, and to be in the list from now on; carries it.
        editing_wanted: The list itself is to be changed.
    """

    chosen = Signal(QuickNote)
    kept = Signal(QuickNote)
    editing_wanted = Signal()

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, has_colours: bool = False
    ) -> None:
        """Make the list.

        Args:
            theme: Where the colours come from.
            parent: What it belongs to.
            has_colours: Whether a mere highlight can be chosen as well.
        """
        super().__init__(translate("A digit, or words of a note"), _WIDTH, parent)
        self._own: tuple[QuickNote, ...] = ()
        self._offered: tuple[QuickNote, ...] = ()
        self._rows = QuickRows(self)
        self._hold(
            ChoiceList(QuickDelegate(theme), self._rows, translate("Quick notes"), self)
        )
        self._colours = ColourDots(theme, self) if has_colours else None
        self._hint = plain_label(self, "hint", wraps=True)
        self._edit = QPushButton(translate("Change the list…"), self)
        self._edit.setProperty("quiet", True)
        self._edit.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lay_out()
        self._connect()

    def show_notes(
        self,
        own: Sequence[QuickNote],
        offered: Sequence[QuickNote],
        meanings: Mapping[str, str],
    ) -> None:
        """List what can be chosen.

        Args:
            own: The author's list.
            offered: What is written often in this story, and is not in the list.
            meanings: What the author means by colours, by their names.
        """
        self._own, self._offered = tuple(own), tuple(offered)
        if self._colours is not None:
            self._colours.show_names(partial(_named, meanings))
        self._fill()

    @override
    def _enter(self, held: Qt.KeyboardModifier) -> None:
        self._choose(self._list.chosen, is_kept=held == Qt.KeyboardModifier.AltModifier)

    @override
    def _takes(self, key: Qt.Key, held: Qt.KeyboardModifier) -> bool:
        is_alt = held == Qt.KeyboardModifier.AltModifier
        if key is Qt.Key.Key_E and held == Qt.KeyboardModifier.ControlModifier:
            self._on_editing_wanted()
        elif is_alt and self._colours is not None and key in _CHOSEN_BY_COLOUR:
            self._on_colour_chosen(_CHOSEN_BY_COLOUR[key])
        else:
            return False
        return True

    @override
    def _is_key(self, typed: str) -> bool:
        rows = [row for row in self._rows.rows if row.key and row.key == typed]
        if rows:
            self._choose(rows[0].note)
        return bool(rows)

    def _choose(self, note: object, *, is_kept: bool = False) -> None:
        if isinstance(note, QuickNote):
            self.close()
            (self.kept if is_kept else self.chosen).emit(note)

    def _fill(self) -> None:
        """List the notes that have what is typed, and what is typed."""
        typed = " ".join(self._field.text().split())
        rows = _numbered(self._own, typed, 0)
        offered = _numbered(self._offered, typed, len(rows))
        if offered:
            rows += [QuickRow(None, heading=translate("You often write")), *offered]
        if typed and not any(_is_said(row, typed) for row in rows):
            rows.append(QuickRow(QuickNote(typed), is_new=True))
        self._rows.show_rows(rows)
        first = next((n for n, row in enumerate(rows) if row.note is not None), -1)
        self._list.choose_row(first)
        self._hint.setText(self._advice())
        self._fit(self._height_of(len(rows)))

    def _height_of(self, rows: int) -> int:
        return min(max(rows, 1), _MOST_IN_VIEW) * (line_height(self.font()) + 2 * _LEAD)

    def _advice(self) -> str:
        if not self._rows.rows:
            return translate("The list is empty: type a note, Alt+Enter keeps it here.")
        return translate("Enter makes the note, Alt+Enter also keeps it in the list.")

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self._hint, 1)
        foot.addWidget(self._edit)
        if self._colours is not None:
            colours = QHBoxLayout()
            colours.setContentsMargins(8, 0, 0, 0)
            only = plain_label(self, "hint", translate("Only highlight"))
            colours.addWidget(only, 1)
            colours.addWidget(self._colours)
            self._layout.addLayout(colours)
        self._layout.addLayout(foot)

    def _connect(self) -> None:
        self._field.textChanged.connect(self._fill)
        self._list.row_chosen.connect(self._on_row_chosen)
        self._edit.clicked.connect(self._on_editing_wanted)
        if self._colours is not None:
            self._colours.pressed.connect(self._on_colour_chosen)

    def _on_row_chosen(self, index: Index) -> None:
        row = self._rows.row_at(index)
        self._choose(row.note if row else None)

    def _on_colour_chosen(self, colour: Colour) -> None:
        self._choose(QuickNote(kind=Kind.HIGHLIGHT, colour=colour))

    def _on_editing_wanted(self) -> None:
        self.close()
        self.editing_wanted.emit()


def _named(meanings: Mapping[str, str], colour: Colour) -> str:
    """Return what highlights in ``colour``, what that means, and by which key."""
    name = with_meaning(COLOURS[colour].highlighting, colour, meanings)
    key = f"Alt+{COLOURS[colour].key}"
    return translate("{name} ({key})", name=name, key=key)


def _numbered(notes: Sequence[QuickNote], typed: str, before: int) -> list[QuickRow]:
    """Return the rows of the notes that have what is typed, with their digits."""
    fitting = [note for note in notes if _has(note, typed)]
    digits = _DIGITS[before:] if not typed else ""
    return [
        QuickRow(note, digits[number] if number < len(digits) else "")
        for number, note in enumerate(fitting)
    ]


def _has(note: QuickNote, typed: str) -> bool:
    said = " ".join((quick_words(note), quick_kind(note), *note.tags)).casefold()
    return all(word.casefold().lstrip("#") in said for word in typed.split())


def _is_said(row: QuickRow, typed: str) -> bool:
    return row.note is not None and row.note.words.casefold() == typed.casefold()
