"""The list of encodings: what the app guesses, what fits, and all others in groups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from typing_extensions import override

from desktop.appearance.fonts import line_height
from desktop.storage.encodings.encoding_fits import MOST_COUNTED
from desktop.storage.encodings.encoding_names import ENCODINGS, Encoding, Group
from desktop.value import replace, value
from desktop.widgets.labels import head_font
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
    from collections.abc import Iterable, Iterator

    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from desktop.appearance.theme import Theme
    from desktop.storage.encodings.encoding_fits import Fits

GUESS = ""
"""What is chosen if the app is to find out by itself."""

_LEAD = 7
"""Above and below the words of a row, in pixels."""
_BEFORE_HEAD = 14
_AFTER_HEAD = 4
_DAMAGE = "\ufffd"
_GAP = 10
"""Between what stands side by side, in pixels."""

_GUESSED = translate("Guess")
_FITS = translate("Fits as well")


@value
class EncodingRow:
    """A row: an encoding, or the head of a group.

    Attributes:
        words: Its name.
        detail: What is written in it.
        damage: At how many places it says nothing; None if that is not known.
        codec: Python's name of it, or ``GUESS``; None for a head.
    """

    words: str
    detail: str = ""
    damage: int | None = None
    codec: str | None = None


def rows_of(fits: Fits | None, wanted: str = "") -> list[EncodingRow]:
    """Return the rows of all encodings, those that are likely meant first.

    Args:
        fits: How well each fits; None while that is not known.
        wanted: Words that what is listed must be called by; empty for all.
    """
    likely = [ENCODINGS[codec] for codec in fits.likely] if fits else []
    groups = [(_FITS, likely)]
    for group in Group:
        listed = (each for each in ENCODINGS.values() if each.group is group)
        groups.append((group.value, [each for each in listed if each not in likely]))
    rows = list(_guess_rows(fits, wanted))
    for head, encodings in groups:
        found = [
            _row(each, fits) for each in encodings if each.is_meant_by(wanted, head)
        ]
        rows += [EncodingRow(head), *found] if found else []
    return rows


def _guess_rows(fits: Fits | None, wanted: str) -> Iterator[EncodingRow]:
    guess = ENCODINGS.get(fits.guess or "") if fits else None
    if guess is not None and guess.is_meant_by(wanted, _GUESSED):
        yield EncodingRow(_GUESSED)
        yield replace(_row(guess, fits), codec=GUESS)


def _row(encoding: Encoding, fits: Fits | None) -> EncodingRow:
    damage = fits.damage.get(encoding.codec) if fits else None
    return EncodingRow(encoding.name, encoding.languages, damage, encoding.codec)


def damage_words(count: int) -> str:
    """Return at how many places a story is damaged."""
    if count >= MOST_COUNTED:
        return translate("{count} damaged places or more", count=grouped(MOST_COUNTED))
    return translate_count("{count} damaged place", "{count} damaged places", count)


class _EncodingModel(RowModel["EncodingRow"]):
    """The encodings, under heads, which cannot be chosen."""

    @override
    def words_of(self, row: EncodingRow) -> str:
        return row.words

    @override
    def spoken(self, row: EncodingRow) -> str:
        damage = damage_words(row.damage) if row.damage else ""
        return ", ".join(filter(None, (row.words, row.detail, damage)))

    @override
    def tip_of(self, row: EncodingRow) -> str | None:
        return damage_words(row.damage) if row.damage else None

    @override
    def choice_of(self, row: EncodingRow) -> str | None:
        return row.codec


class _EncodingDelegate(RowDelegate):
    """Draws a head, or an encoding in one line."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: EncodingRow = index.data(ROW)
        if row.codec is not None:
            return QSize(0, line_height(option.font) + 2 * _LEAD)
        before = _BEFORE_HEAD if index.row() else 0
        return QSize(0, before + line_height(head_font(option.font)) + _AFTER_HEAD)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        row: EncodingRow = index.data(ROW)
        painter.save()
        if row.codec is None:
            painter.setFont(head_font(option.font))
            painter.setPen(QColor(self.theme.quiet))
            room: QRect = option.rect.adjusted(8, 0, -8, -_AFTER_HEAD)
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
            painter.drawText(room, flags, row.words)
        else:
            room = self.paint_row(painter, option, is_current(option, index))
            self._paint_encoding(painter, option, room, row)
        painter.restore()

    def _paint_encoding(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        room: QRect,
        row: EncodingRow,
    ) -> None:
        painter.setFont(strong(option.font))
        painter.setPen(QColor(self.theme.quiet if row.damage else self.theme.text))
        draw_line(painter, room, row.words)
        room.setLeft(
            room.left() + painter.fontMetrics().horizontalAdvance(row.words) + _GAP
        )
        painter.setFont(option.font)
        if row.damage:
            painter.setPen(QColor(self.theme.error))
            more = "+" if row.damage >= MOST_COUNTED else ""
            count = f"{grouped(row.damage)}{more} {_DAMAGE}"
            draw_line(painter, room, count, Qt.AlignmentFlag.AlignRight)
            room.setRight(
                room.right() - painter.fontMetrics().horizontalAdvance(count) - _GAP
            )
        painter.setPen(QColor(self.theme.quiet))
        draw_line(painter, room, row.detail)


class EncodingList(ChoiceList):
    """Encodings, of which one is chosen."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._encodings = _EncodingModel()
        super().__init__(
            _EncodingDelegate(theme), self._encodings, translate("Encodings"), parent
        )
        self.setObjectName("encodings")

    def show_rows(self, rows: Iterable[EncodingRow], chosen: object | None) -> None:
        """List ``rows``, and choose one; the first of them if that is not listed."""
        self._encodings.show_rows(tuple(rows))
        self.choose(chosen)
        # What is above it is likelier to be looked for than what is below.
        self.scrollToTop()
        self.scrollTo(self.currentIndex())
