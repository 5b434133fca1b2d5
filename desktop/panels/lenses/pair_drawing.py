"""The ways in which a story says something, side by side in frames."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from typing_extensions import override

from desktop.lenses.section import Does
from desktop.panels.lenses.chip_drawing import draw_frame
from desktop.panels.lenses.panel_type import INSET, draw_wave, draw_words, width_of
from desktop.panels.lenses.section_drawing import Pointed, SectionDrawing, SectionPlace
from desktop.wording.numbers import grouped
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QPainter

    from desktop.lenses.section import Deed, PairedWay, Pairs
    from desktop.panels.lenses.panel_type import PanelType

_HEIGHT, _BETWEEN, _APART = 26, 20, 13
"""Of a frame, between two side by side, and between two rows."""
_LEAST = 72
"""How wide a frame is at least; those that find no room stand below one another."""
_SIDE, _RADIUS = 9, 6
_DOT = "·"


class PairsDrawing(SectionDrawing):
    """Draws pairs: a place is a way."""

    def __init__(self, section: Pairs) -> None:
        self._section = section

    # What it says

    @property
    @override
    def columns(self) -> tuple[str, ...]:
        most = max((len(ways) for ways in self._section.pairs), default=1)
        return tuple(translate("Way {number}", number=n) for n in range(1, most + 1))

    @property
    @override
    def rows(self) -> int:
        return len(self._section.pairs)

    @override
    def cells(self, row: int) -> tuple[str, ...]:
        ways = self._section.pairs[row]
        said = [_said(way) for way in ways]
        return (*said, *[""] * (len(self.columns) - len(said)))

    def _way(self, place: SectionPlace) -> PairedWay:
        return self._section.pairs[place.row][place.number]

    @override
    def column(self, place: SectionPlace) -> int:
        return place.number

    @override
    def spoken(self, place: SectionPlace) -> str:
        return _said(self._way(place))

    @override
    def tip(self, place: SectionPlace) -> str:
        way = self._way(place)
        return way.label if self._needed(way) > self.rect(place).width() else ""

    # Where it is

    @override
    def lay_out(self, style: PanelType, width: int, room: int) -> int:
        self.style, self.width = style, width
        self._rooms: list[list[QRectF]] = []
        self._tops: list[float] = []
        inset, high = style.px(INSET), style.row(_HEIGHT)
        most, y = width - 2 * inset, style.px(3)
        for ways in self._section.pairs:
            self._tops.append(y)
            beside = self._beside(ways, most)
            gap = style.px(_BETWEEN)
            wide = (most - gap * (beside - 1)) / beside
            rooms = []
            for number in range(len(ways)):
                line, at = divmod(number, beside)
                left = inset + at * (wide + gap)
                rooms.append(QRectF(left, y + line * (high + style.px(5)), wide, high))
            self._rooms.append(rooms)
            y = round(rooms[-1].bottom()) + style.px(_APART) if rooms else y
        return y - style.px(_APART) + style.px(3) if self._rooms else 0

    def _beside(self, ways: tuple[PairedWay, ...], most: float) -> int:
        """Return how many frames stand side by side: as many as can be read whole."""
        gap, count = self.style.px(_BETWEEN), len(ways)
        widest = max(map(self._needed, ways))
        fitting = int((most + gap) // (widest + gap))
        return max(min(count, fitting, 2 if count == 4 else 3), 1)

    def _needed(self, way: PairedWay) -> float:
        """Return how wide a frame must be to show a way whole."""
        style = self.style
        words = width_of(way.label, style.plain) + width_of(
            grouped(way.count), style.plain
        )
        return max(words + style.px(3 * _SIDE) + 1, style.px(_LEAST))

    @override
    def places(self, row: int) -> int:
        return max(len(self._section.pairs[row]), 1)

    @override
    def rect(self, place: SectionPlace) -> QRectF:
        return self._rooms[place.row][place.number]

    @override
    def place_at(self, point: QPointF) -> SectionPlace | None:
        for row, rooms in enumerate(self._rooms):
            if rooms and rooms[0].top() <= point.y() <= rooms[-1].bottom():
                found = (n for n, room in enumerate(rooms) if room.contains(point))
                number = next(found, None)
                return SectionPlace(row, number) if number is not None else None
        return None

    @override
    def beside(self, place: SectionPlace, rows: int) -> SectionPlace:
        row = min(max(place.row + rows, 0), self.rows - 1)
        return SectionPlace(row, min(place.number, self.places(row) - 1))

    # What it does

    @override
    def deed(self, place: SectionPlace) -> Deed:
        return self._way(place).deed

    # What is seen

    @override
    def paint(self, painter: QPainter, clip: QRectF, pointed: Pointed) -> None:
        for row, rooms in enumerate(self._rooms):
            for number, room in enumerate(rooms):
                if room.adjusted(-2, -2, 2, 2).intersects(clip):
                    self._paint_way(painter, SectionPlace(row, number), room, pointed)
            self._paint_dots(painter, rooms)

    def _paint_way(
        self, painter: QPainter, place: SectionPlace, room: QRectF, pointed: Pointed
    ) -> None:
        way, style = self._way(place), self.style
        is_pressed = way.deed.does is not Does.NOTHING
        draw_frame(
            painter,
            room,
            style,
            radius=style.px(_RADIUS),
            has_keys=pointed.keys == place,
            is_hovered=is_pressed and pointed.mouse == place,
            is_dashed=way.is_minority,
        )
        theme, side = style.theme, style.px(_SIDE)
        words = room.adjusted(side, 0, -side, 0)
        wide = draw_words(
            painter, words, grouped(way.count), style.plain, theme.quiet, is_right=True
        )
        words.setRight(words.right() - wide - side)
        wide = draw_words(painter, words, way.label, style.plain, theme.text)
        if way.is_minority:
            words.setWidth(wide)
            draw_wave(painter, words, 8, theme.past, style)

    def _paint_dots(self, painter: QPainter, rooms: list[QRectF]) -> None:
        style = self.style
        for one, other in pairwise(rooms):
            if one.top() == other.top():
                wide = other.left() - one.right()
                room = QRectF(one.right(), one.top(), wide, one.height())
                left = (wide - width_of(_DOT, style.plain)) / 2
                room.setLeft(room.left() + left)
                draw_words(painter, room, _DOT, style.plain, style.theme.quiet)


def _said(way: PairedWay) -> str:
    said = f"{way.label}, {grouped(way.count)}"
    return translate("{way}, the rarer", way=said) if way.is_minority else said
