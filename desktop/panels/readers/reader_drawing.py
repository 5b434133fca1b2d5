"""How the list of readers is drawn: who it is, how many notes, what became of them."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from typing_extensions import override

from desktop.appearance.icons import icon
from desktop.appearance.reader_disc import DISC, paint_disc, paint_own_ring
from desktop.lenses.section import NOTHING, Deed, Does
from desktop.panels.lenses.panel_type import INSET, draw_words, leading, width_of
from desktop.panels.lenses.section_drawing import Pointed, SectionDrawing, SectionPlace
from desktop.panels.readers.shown_lines import ReaderItem, Wish
from desktop.widgets.row_list import paint_background
from desktop.wording.numbers import grouped
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QPainter

    from desktop.panels.lenses.panel_type import PanelType

_LEAD = 8
"""Above the name and below the last line, at 100 per cent."""
_NAME_GAP, _BLANK = 8, 4
_EYE, _EYE_ROOM = 16, 26
"""The side of the eye, and how wide the place is that can be clicked."""
_MINE = translate("Mine")


def wish_of(deed: Deed) -> tuple[Wish, str] | None:
    """Return what is wanted of which reader, by the id; None if nothing is."""
    wish, _, reader = deed.key.partition(":")
    return (Wish(wish), reader) if wish in set(Wish) else None


def _deed(wish: Wish, reader: str) -> Deed:
    return Deed(Does.CHOOSE, f"{wish.value}:{reader}")


class ReadersDrawing(SectionDrawing):
    """Draws readers; of a row number 0 is all of it, 1 the eye, 2 what is to place."""

    def __init__(self, lines: Sequence[ReaderItem]) -> None:
        self._lines = tuple(lines)
        self._tops = [0]

    # What it says

    @property
    @override
    def columns(self) -> tuple[str, ...]:
        return (
            translate("Readers"),
            translate("Notes"),
            translate("Shown"),
            translate("To place"),
            translate("Read"),
        )

    @property
    @override
    def rows(self) -> int:
        return len(self._lines)

    @override
    def cells(self, row: int) -> tuple[str, ...]:
        line = self._lines[row]
        to_place = grouped(line.to_place) if line.to_place else ""
        return _name(line), grouped(line.count), _state(line), to_place, line.known

    @override
    def column(self, place: SectionPlace) -> int:
        return (0, 2, 3)[place.number]

    @override
    def spoken(self, place: SectionPlace) -> str:
        line = self._lines[place.row]
        if place.number == 1:
            return f"{_name(line)}: {self._eye_words(line)}"
        if place.number == 2:
            return f"{_name(line)}: {_to_place(line)}"
        notes = translate_count(
            "{number} note", "{number} notes", line.count, number=grouped(line.count)
        )
        only = translate("these alone are shown") if line.is_only else ""
        told = (_name(line), notes, _state(line), only, *self._below(line))
        return ", ".join(filter(None, told))

    def _eye_words(self, line: ReaderItem) -> str:
        if line.is_seen:
            return translate("Hide these notes")
        return translate("Show these notes")

    @override
    def tip(self, place: SectionPlace) -> str:
        line = self._lines[place.row]
        if place.number == 1:
            return self._eye_words(line)
        if place.number == 2:
            return translate("Show what is to be placed")
        style = self.style
        room = self.width - style.px(INSET) - self._words_left()
        cut = [
            words
            for words in (line.known, _name(line))
            if width_of(words, style.fine) > room
        ]
        if cut:
            return "\n".join(reversed(cut))
        if line.is_only:
            return translate("Show everybody’s notes again")
        return translate("Show only these notes")

    # Where it is

    @override
    def lay_out(self, style: PanelType, width: int, room: int) -> int:
        self.style, self.width = style, width
        tops = [0]
        for line in self._lines:
            below = len(self._below(line)) * self._pitch()
            tops.append(tops[-1] + 2 * style.px(_LEAD) + self._first() + below)
        self._tops = tops
        return tops[-1]

    def _first(self) -> int:
        return max(self.style.px(DISC), leading(self.style.plain))

    def _pitch(self) -> int:
        return leading(self.style.fine) + self.style.px(1)

    def _below(self, line: ReaderItem) -> list[str]:
        """Return the lines below the name."""
        if line.waits:
            waits = translate_count(
                "{number} note waits",
                "{number} notes wait",
                line.count,
                number=grouped(line.count),
            )
            return [waits]
        if line.maker is None:
            return [_to_place(line)] if line.to_place else []
        return [self._placed(line), *filter(None, [line.known])]

    def _placed(self, line: ReaderItem) -> str:
        placed = translate("{count} placed", count=grouped(line.count - line.to_place))
        return f"{placed}, {_to_place(line)}" if line.to_place else placed

    def _words_left(self) -> float:
        return self.style.px(INSET + DISC + _NAME_GAP)

    @override
    def places(self, row: int) -> int:
        line = self._lines[row]
        return 3 if line.to_place and line.is_seen and not line.waits else 2

    @override
    def rect(self, place: SectionPlace) -> QRectF:
        top, bottom = self._tops[place.row], self._tops[place.row + 1]
        whole = QRectF(0, top, self.width, bottom - top)
        if place.number == 1:
            return self._eye(whole)
        return self._link(place.row, whole) if place.number == 2 else whole

    @override
    def touched(self, place: SectionPlace) -> QRectF:
        return self.rect(SectionPlace(place.row))

    def _eye(self, whole: QRectF) -> QRectF:
        side = self.style.px(_EYE_ROOM)
        first = whole.top() + self.style.px(_LEAD) + self._first() / 2
        left = self.width - self.style.px(INSET + _EYE / 2) - side / 2
        return QRectF(left, first - side / 2, side, side)

    def _link(self, row: int, whole: QRectF) -> QRectF:
        """Return where it is said how many notes of a row are to be placed."""
        line, style = self._lines[row], self.style
        before = self._placed(line).removesuffix(_to_place(line))
        left = self._words_left()
        if line.maker is not None:
            left += width_of(before, style.fine) + style.px(_BLANK)
        top = whole.top() + style.px(_LEAD) + self._first()
        wide = width_of(_to_place(line), style.fine)
        return QRectF(left - 2, top, wide + 4, self._pitch())

    @override
    def place_at(self, point: QPointF) -> SectionPlace | None:
        row = bisect_right(self._tops, point.y()) - 1
        if not 0 <= row < self.rows:
            return None
        inner = (SectionPlace(row, n) for n in range(1, self.places(row)))
        there = (place for place in inner if self.rect(place).contains(point))
        return next(there, SectionPlace(row))

    # What it does

    @override
    def deed(self, place: SectionPlace) -> Deed:
        if place.row >= self.rows:
            return NOTHING
        wish = (Wish.ONLY, Wish.EYE, Wish.TO_PLACE)[place.number]
        return _deed(wish, self._lines[place.row].id)

    # What is seen

    @override
    def paint(self, painter: QPainter, clip: QRectF, pointed: Pointed) -> None:
        for row in range(max(bisect_right(self._tops, clip.top()) - 1, 0), self.rows):
            if self._tops[row] > clip.bottom():
                break
            self._paint_row(painter, row, pointed)

    def _paint_row(self, painter: QPainter, row: int, pointed: Pointed) -> None:
        line, style, whole = self._lines[row], self.style, self.rect(SectionPlace(row))
        is_here = pointed.mouse is not None and pointed.mouse.row == row
        paint_background(
            painter,
            whole.toRect(),
            style.theme,
            is_chosen=line.is_only,
            is_outlined=False,
            is_hovered=is_here,
            has_keys=pointed.keys == SectionPlace(row),
        )
        first = QRectF(whole)
        first.setTop(whole.top() + style.px(_LEAD))
        first.setHeight(self._first())
        self._paint_disc(painter, line, first)
        self._paint_eye(painter, row, pointed)
        self._paint_name(painter, line, first)
        self._paint_below(painter, row, first, pointed)
        if pointed.keys is not None and pointed.keys.row == row and pointed.keys.number:
            self._paint_ring(painter, self.rect(pointed.keys))

    def _paint_disc(self, painter: QPainter, line: ReaderItem, first: QRectF) -> None:
        style = self.style
        left, side = style.px(INSET), style.px(DISC)
        middle, theme = first.center().y(), style.theme
        if line.maker is None:
            paint_own_ring(painter, left, middle, side, theme, theme.text)
        else:
            paint_disc(painter, left, middle, side, line.maker, theme)

    def _paint_eye(self, painter: QPainter, row: int, pointed: Pointed) -> None:
        place = SectionPlace(row, 1)
        line, side, theme = self._lines[row], self.style.px(_EYE), self.style.theme
        is_here = place in (pointed.mouse, pointed.keys)
        ink = theme.text if is_here or line.is_only else theme.quiet
        middle = self.rect(place).center()
        at = QRect(
            round(middle.x() - side / 2), round(middle.y() - side / 2), side, side
        )
        icon("eye" if line.is_seen else "eye-off", ink).paint(painter, at)

    def _paint_name(self, painter: QPainter, line: ReaderItem, first: QRectF) -> None:
        style, theme = self.style, self.style.theme
        room = QRectF(first)
        room.setRight(self.width - style.px(INSET + _EYE + 8))
        count, quiet = grouped(line.count), theme.quiet
        wide = draw_words(painter, room, count, style.plain, quiet, is_right=True)
        room.setLeft(self._words_left())
        room.setRight(room.right() - wide - style.px(_NAME_GAP))
        font = style.bold if line.is_only else style.plain
        ink = theme.text if line.is_seen else quiet
        draw_words(painter, room, _name(line), font, ink)

    def _paint_below(
        self, painter: QPainter, row: int, first: QRectF, pointed: Pointed
    ) -> None:
        line, style, theme = self._lines[row], self.style, self.style.theme
        room = QRectF(self._words_left(), first.bottom(), 0, self._pitch())
        room.setRight(self.width - style.px(INSET))
        lines = self._below(line)
        if self.places(row) > 2:
            lines[0] = lines[0].removesuffix(_to_place(line)).rstrip()
            self._paint_link(painter, row, pointed)
        for number, words in enumerate(lines):
            ink = theme.text if not number and line.is_seen else theme.quiet
            draw_words(painter, room, words, style.fine, ink)
            room.translate(0, self._pitch())

    def _paint_link(self, painter: QPainter, row: int, pointed: Pointed) -> None:
        place, style = SectionPlace(row, 2), self.style
        room = self.rect(place).adjusted(2, 0, 4, 0)
        words, accent = _to_place(self._lines[row]), style.theme.accent
        wide = draw_words(painter, room, words, style.fine, accent)
        if place == pointed.mouse:
            below = round(room.center().y() + leading(style.fine) / 2 - 1)
            painter.drawLine(
                round(room.left()), below, round(room.left() + wide), below
            )

    def _paint_ring(self, painter: QPainter, room: QRectF) -> None:
        painter.setPen(self.style.theme.accent)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(room.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)


def _name(line: ReaderItem) -> str:
    return _MINE if line.maker is None else line.maker.name


def _state(line: ReaderItem) -> str:
    if line.waits:
        return translate("waits until you have read")
    return translate("shown") if line.is_seen else translate("hidden")


def _to_place(line: ReaderItem) -> str:
    return translate("{count} to place", count=grouped(line.to_place))
