"""How notes without a place are drawn: the words they were on, what they say."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from typing_extensions import override

from desktop.appearance.reader_disc import paint_disc, paint_own_ring
from desktop.lenses.section import Deed, Does
from desktop.panels.lenses.panel_type import INSET, draw_words, leading, width_of
from desktop.panels.lenses.section_drawing import Pointed, SectionDrawing, SectionPlace
from desktop.widgets.row_list import paint_background
from desktop.wording.numbers import grouped
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QPainter

    from desktop.panels.lenses.panel_type import PanelType
    from desktop.panels.readers.shown_lines import LostLine

_LEAD = 5
"""Above the passage and below the words, at 100 per cent."""
_MOST = 200
"""Notes that are listed; when one of them has its place, the next comes up."""
_DISC = 14
_APART, _BLANK = "· ", 4


class LostDrawing(SectionDrawing):
    """Draws notes without a place; of a row number 0 is the note, others its places."""

    def __init__(self, lines: Sequence[LostLine]) -> None:
        self._lines = tuple(lines[:_MOST])
        self._more = len(lines) - len(self._lines)
        self._has_discs = len({line.maker for line in lines}) > 1
        self._tops = [0]

    # What it says

    @property
    @override
    def columns(self) -> tuple[str, ...]:
        return translate("Passage"), translate("Note"), translate("Possible places")

    @property
    @override
    def name(self) -> str:
        return translate("To place")

    @property
    @override
    def rows(self) -> int:
        return len(self._lines)

    @property
    @override
    def summary(self) -> str:
        if not self._more:
            return ""
        return translate_count(
            "{number} more note follows.",
            "{number} more notes follow.",
            self._more,
            number=grouped(self._more),
        )

    @override
    def cells(self, row: int) -> tuple[str, ...]:
        line = self._lines[row]
        who = line.maker.name if line.maker is not None else ""
        said = ", ".join(filter(None, (who, line.words)))
        return line.quote, said, where(line)

    @override
    def column(self, place: SectionPlace) -> int:
        return 2 if place.number else 0

    @override
    def spoken(self, place: SectionPlace) -> str:
        if not place.number:
            return super().spoken(place)
        return translate(
            "place {number} of {count}",
            number=place.number,
            count=self._lines[place.row].places,
        )

    @override
    def tip(self, place: SectionPlace) -> str:
        line = self._lines[place.row]
        return "\n".join(filter(None, (f"“{line.quote}”", line.words)))

    def key_of(self, place: SectionPlace) -> str:
        """Return the key of the passage that a place is about."""
        return self._lines[place.row].key

    def place_of(self, key: str, number: int) -> SectionPlace | None:
        """Return the place of a passage, by its key, and one of its places."""
        rows = (row for row, line in enumerate(self._lines) if line.key == key)
        row = next(rows, None)
        return None if row is None else SectionPlace(row, number)

    # Where it is

    @override
    def lay_out(self, style: PanelType, width: int, room: int) -> int:
        self.style, self.width = style, width
        tops = [0]
        for line in self._lines:
            lines = 1 if self._is_in_one(line) else 2
            inner = leading(style.serif) + lines * self._pitch()
            tops.append(tops[-1] + 2 * style.px(_LEAD) + inner)
        self._tops = tops
        return tops[-1] + (self._pitch() + style.px(_LEAD) if self._more else 0)

    def _pitch(self) -> int:
        return leading(self.style.fine) + self.style.px(1)

    def _is_in_one(self, line: LostLine) -> bool:
        """Return whether what a note says stands in one line with its places."""
        said = f"{line.words} {_APART}{where(line)}" if line.words else where(line)
        room = self.width - 2 * self.style.px(INSET) - self._disc_room()
        return len(said) < 200 and width_of(said, self.style.fine) <= room

    def _disc_room(self) -> int:
        return self.style.px(_DISC + 6) if self._has_discs else 0

    @override
    def places(self, row: int) -> int:
        return 1 + self._lines[row].places

    @override
    def rect(self, place: SectionPlace) -> QRectF:
        top, bottom = self._tops[place.row], self._tops[place.row + 1]
        return QRectF(0, top, self.width, bottom - top)

    @override
    def place_at(self, point: QPointF) -> SectionPlace | None:
        row = bisect_right(self._tops, point.y()) - 1
        return SectionPlace(row) if 0 <= row < self.rows else None

    # What it does

    @override
    def deed(self, place: SectionPlace) -> Deed:
        does = Does.CHOOSE if place.number else Does.SHOW
        return Deed(does, self.key_of(place))

    # What is seen

    @override
    def paint(self, painter: QPainter, clip: QRectF, pointed: Pointed) -> None:
        for row in range(max(bisect_right(self._tops, clip.top()) - 1, 0), self.rows):
            if self._tops[row] > clip.bottom():
                break
            self._paint_row(painter, row, pointed)
        if self._more:
            words = translate("and {count} more", count=grouped(self._more))
            inset, style = self.style.px(INSET), self.style
            room = QRectF(inset, self._tops[-1], self.width - 2 * inset, self._pitch())
            draw_words(painter, room, words, style.fine, style.theme.quiet)

    def _paint_row(self, painter: QPainter, row: int, pointed: Pointed) -> None:
        line, style, whole = self._lines[row], self.style, self.rect(SectionPlace(row))
        keys = pointed.keys
        paint_background(
            painter,
            whole.toRect(),
            style.theme,
            is_chosen=keys is not None and keys.row == row and keys.number > 0,
            is_outlined=False,
            is_hovered=pointed.mouse is not None and pointed.mouse.row == row,
            has_keys=keys is not None and keys.row == row,
        )
        inset, lead = style.px(INSET), style.px(_LEAD)
        room = whole.adjusted(inset, lead, -inset, 0)
        room.setHeight(leading(style.serif))
        self._paint_disc(painter, line, room)
        quote, text = f"“{line.quote}”", style.theme.text
        draw_words(painter, room, quote, style.italic, text)
        self._paint_words(painter, line, room)

    def _paint_disc(self, painter: QPainter, line: LostLine, room: QRectF) -> None:
        if not self._has_discs:
            return
        style, side = self.style, self.style.px(_DISC)
        left, middle = room.left(), room.center().y()
        if line.maker is None:
            paint_own_ring(painter, left, middle, side, style.theme)
        else:
            paint_disc(painter, left, middle, side, line.maker, style.theme)
        room.setLeft(room.left() + self._disc_room())

    def _paint_words(self, painter: QPainter, line: LostLine, room: QRectF) -> None:
        style, theme = self.style, self.style.theme
        room.translate(0, room.height())
        room.setHeight(self._pitch())
        if line.words:
            wide = draw_words(painter, room, line.words, style.fine, theme.text)
            if self._is_in_one(line):
                room.setLeft(room.left() + wide + style.px(_BLANK))
                told = f"{_APART}{where(line)}"
                draw_words(painter, room, told, style.fine, theme.quiet)
                return
            room.translate(0, self._pitch())
        draw_words(painter, room, where(line), style.fine, theme.quiet)


def where(line: LostLine) -> str:
    """Return in words where a note may belong."""
    if not line.places:
        return translate("cut from the text")
    return translate_count(
        "{count} possible place", "{count} possible places", line.places
    )
