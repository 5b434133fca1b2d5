"""What differs from earlier notes to those of now: a list, and one of them in full."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.annotations.kinds import KINDS, Status
from desktop.annotations.note_passages import on_each_passage
from desktop.appearance.colour_lines import line_of, paint_colour_bar
from desktop.appearance.fonts import line_height
from desktop.session.story.noting.notes_restoring import NoteDifference, NoteFate
from desktop.text.note_markdown import plain_words
from desktop.value import value
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
from desktop.wording.numbers import grouped
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtWidgets import QStyleOptionViewItem

    from desktop.annotations.annotation import Annotation
    from desktop.appearance.theme import Theme

_LEAD = 6
"""Above the first line of a row and below its last, in pixels."""
_CHIP = (3, 12)
"""The width of a note's colour, and where its words begin, in pixels."""
_BEFORE_HEAD = 14
_FIRST_WORDS = 160
"""Code points of a note that fit a row."""
_DETAIL_HEIGHT = 190
"""Of the note in full, in pixels."""

_HEADS = {
    NoteFate.GONE: translate("Gone since then"),
    NoteFate.OTHER: translate("Other than then"),
    NoteFate.LATER: translate("Made since then"),
}


@value
class _NoteRow:
    """A row: a note, or the head of those that fared alike.

    Attributes:
        words: What the note says, or the head.
        detail: Its kind and its passage, or how many there are.
        found: What became of the note; None for a head.
    """

    words: str
    detail: str
    found: NoteDifference | None = None


class NotesDifference(QWidget):
    """Lists notes that are gone, other or new, and shows the chosen one in full.

    Signals:
        note_chosen: Another note is chosen; carries the ``NoteDifference``.
        entered: The author pressed Enter on a note.
    """

    note_chosen = Signal(object)
    entered = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = _DifferingNotes(theme, self)
        self.rows.choice_changed.connect(self._on_chosen)
        self.rows.entered.connect(self.entered)
        self._then = _NoteSide(translate("Then"), self)
        self._now = _NoteSide(translate("Now"), self)
        self._detail = QFrame(self)
        self._detail.setObjectName("detail")
        self._detail.setFixedHeight(_DETAIL_HEIGHT)
        sides = QHBoxLayout(self._detail)
        sides.setContentsMargins(30, 12, 16, 10)
        sides.setSpacing(24)
        sides.addWidget(self._then)
        sides.addWidget(self._now)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.rows, stretch=1)
        layout.addWidget(self._detail)

    def show_differences(
        self, found: Sequence[NoteDifference], *, stays: bool = False
    ) -> None:
        """List ``found``, at least one, and choose the first.

        Args:
            found: The notes that differ.
            stays: Whether to choose the one where the chosen one was, instead.
        """
        row = self.rows.currentIndex().row() if stays else 1
        self.rows.show_differences(found, row)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self.rows.show_theme(theme)

    @property
    def chosen(self) -> NoteDifference | None:
        """The note that is chosen; None if there is none."""
        chosen = self.rows.chosen
        return chosen if isinstance(chosen, NoteDifference) else None

    def _on_chosen(self, found: NoteDifference) -> None:
        self._then.show_note(found.then, found.answered)
        self._now.show_note(found.now, found.answered)
        self.note_chosen.emit(found)


def counts_words(found: Sequence[NoteDifference]) -> str:
    """Return how many notes fared how: 3 gone · 1 other · 2 made since."""
    fates = [each.fate for each in found]
    counts = ((fate, fates.count(fate)) for fate in NoteFate)
    return " · ".join(_count_words(fate, count) for fate, count in counts if count)


def _count_words(fate: NoteFate, count: int) -> str:
    match fate:
        case NoteFate.GONE:
            return translate_count("{count} gone", "{count} gone", count)
        case NoteFate.OTHER:
            return translate_count("{count} other", "{count} other", count)
        case NoteFate.LATER:
            return translate_count("{count} made since", "{count} made since", count)


def passage_words(note: Annotation) -> str:
    """Return the words of the passages of ``note``, in quotation marks."""
    passages = (single.passage for single in on_each_passage([note]))
    quotes = [p.quote.exact for p in passages if p and p.quote and p.quote.exact]
    words = (" ".join(quote.split()) for quote in quotes)
    return ", ".join(translate("“{words}”", words=each) for each in words)


class _NoteSide(QWidget):
    """A note in full, as it was or as it is."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        head = QLabel(name, self)
        head.setObjectName("side")
        head.setTextFormat(Qt.TextFormat.PlainText)
        self._text = QPlainTextEdit(self)
        self._text.setObjectName("note")
        self._text.setReadOnly(True)
        self._text.setFrameShape(QFrame.Shape.NoFrame)
        self._text.document().setDocumentMargin(0)
        never = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self._text.setHorizontalScrollBarPolicy(never)
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName(name)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(head)
        layout.addWidget(self._text, stretch=1)

    def show_note(self, note: Annotation | None, answered: Annotation | None) -> None:
        """Show ``note``, which may answer another; nothing where there is none."""
        self.setVisible(note is not None)
        lines = _lines(note, answered) if note is not None else ()
        self._text.setPlainText("\n".join(lines))


def _lines(note: Annotation, answered: Annotation | None) -> Iterator[str]:
    if note.words:
        yield note.words
    if note.replacement is not None:
        new = note.replacement
        yield translate("→ {words}", words=new) if new else translate("→ cut")
    if passages := passage_words(note):
        yield passages
    facts = [_kind(note, answered)]
    if note.status is Status.DONE:
        facts.append(note.state_word)
    facts += [f"#{tag}" for tag in note.tags]
    yield " · ".join(facts)


def _kind(note: Annotation, answered: Annotation | None) -> str:
    said = ""
    if answered:
        said = plain_words(answered.words) or answered.replacement or ""
    if not said:
        return KINDS[note.kind].in_history
    return translate("Reply to “{words}”", words=" ".join(said.split()))


def _rows_of(found: Sequence[NoteDifference]) -> Iterator[_NoteRow]:
    for fate, head in _HEADS.items():
        alike = [each for each in found if each.fate is fate]
        if alike:
            yield _NoteRow(head, grouped(len(alike)))
        for each in alike:
            yield _row(each)


def _row(found: NoteDifference) -> _NoteRow:
    note = found.note
    kind = _kind(note, found.answered)[:_FIRST_WORDS]
    passages = passage_words(note)[:_FIRST_WORDS]
    said = plain_words(note.words[:_FIRST_WORDS]) or note.replacement or ""
    said = " ".join(said[:_FIRST_WORDS].split())
    if not said:
        return _NoteRow(passages or translate("No words"), kind, found)
    return _NoteRow(said, " · ".join(filter(None, (kind, passages))), found)


class _NoteModel(RowModel[_NoteRow]):
    """The notes, under heads, which cannot be chosen."""

    @override
    def words_of(self, row: _NoteRow) -> str:
        return row.words

    @override
    def spoken(self, row: _NoteRow) -> str:
        head = _HEADS[row.found.fate] if row.found else ""
        return ", ".join(filter(None, (row.words, row.detail, head)))

    @override
    def choice_of(self, row: _NoteRow) -> NoteDifference | None:
        return row.found


class _NoteDelegate(RowDelegate):
    """Draws a head, or a note in two lines beside its colour."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: _NoteRow = index.data(ROW)
        line = line_height(option.font)
        if row.found is not None:
            return QSize(0, 2 * (line + _LEAD))
        return QSize(0, (_BEFORE_HEAD if index.row() else 0) + line + _LEAD)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        row: _NoteRow = index.data(ROW)
        painter.save()
        if row.found is None:
            self._paint_head(painter, option, row)
        else:
            room = self.paint_row(painter, option, is_current(option, index))
            self._paint_note(painter, option, row, room.adjusted(0, _LEAD, 0, -_LEAD))
        painter.restore()

    def _paint_head(
        self, painter: QPainter, option: QStyleOptionViewItem, row: _NoteRow
    ) -> None:
        painter.setFont(strong(option.font))
        painter.setPen(QColor(self.theme.quiet))
        room = option.rect.adjusted(8, 0, -8, -_LEAD // 2)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        painter.drawText(room, flags, f"{row.words} · {row.detail}")

    def _paint_note(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        row: _NoteRow,
        room: QRect,
    ) -> None:
        assert row.found is not None
        width, words_start = _CHIP
        colour = row.found.note.shown_colour.value
        ink, shape = self.theme.ink[colour], line_of(colour, self.theme)
        chip = QRectF(room.left(), room.top() + 1, width, room.height() - 2)
        paint_colour_bar(painter, chip, QColor(ink), shape, 1.5)
        line = QRect(room.adjusted(words_start, 0, 0, 0))
        line.setHeight(room.height() // 2)
        painter.setFont(option.font)
        for words, colour in (
            (row.words, self.theme.text),
            (row.detail, self.theme.quiet),
        ):
            painter.setPen(QColor(colour))
            draw_line(painter, line, words)
            line.translate(0, line.height())


class _DifferingNotes(ChoiceList):
    """Notes that differ, under heads."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._notes = _NoteModel()
        super().__init__(
            _NoteDelegate(theme), self._notes, translate("Notes that differ"), parent
        )
        # Ten thousand notes are laid out as they come into view.
        self.setLayoutMode(ChoiceList.LayoutMode.Batched)
        self.setObjectName("notes")

    def show_differences(self, found: Sequence[NoteDifference], row: int) -> None:
        """List ``found`` and choose the note at ``row``, or the one nearest to it."""
        rows = list(_rows_of(found))
        self._notes.show_rows(rows)
        row = min(max(row, 1), len(rows) - 1)
        self.choose_row(row + (rows[row].found is None))
