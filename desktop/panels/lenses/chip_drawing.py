"""Words in frames: chips, and the frame of whatever is pressed in a lens's panel."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPen
from typing_extensions import override

from desktop.lenses.section import Does
from desktop.panels.lenses.panel_type import INSET, draw_words, width_of
from desktop.panels.lenses.section_drawing import Pointed, SectionDrawing, SectionPlace
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QPainter

    from desktop.lenses.section import Chips, Deed, WordChip
    from desktop.panels.lenses.panel_type import PanelType

_CHIP, _CHIP_SIDE, _CHIP_GAP, _CHIP_PITCH = 21, 9, 6, 27
"""The height of a chip, beside its words, to the next one, and to the next line."""


class ChipsDrawing(SectionDrawing):
    """Draws words in frames, as many in a line as fit."""

    def __init__(self, section: Chips) -> None:
        self._section = section
        self._rooms: list[QRectF] = []

    @property
    @override
    def columns(self) -> tuple[str, ...]:
        return (self._section.title or translate("Words"),)

    @property
    @override
    def rows(self) -> int:
        return len(self._section.chips)

    def _chip(self, row: int) -> WordChip:
        return self._section.chips[row]

    @override
    def cells(self, row: int) -> tuple[str, ...]:
        return (self._chip(row).words,)

    @override
    def deed(self, place: SectionPlace) -> Deed:
        return self._chip(place.row).deed

    @override
    def tip(self, place: SectionPlace) -> str:
        words = self._chip(place.row).words
        needed = width_of(words, self.style.fine) + 2 * self.style.px(_CHIP_SIDE)
        return words if needed > self._rooms[place.row].width() + 1 else ""

    @override
    def lay_out(self, style: PanelType, width: int, room: int) -> int:
        self.style, self.width, self._rooms = style, width, []
        first, most = style.px(INSET) - 2, width - 2 * style.px(INSET) + 4
        x, y = float(first), style.px(3)
        for chip in self._section.chips:
            wide = width_of(chip.words, style.fine) + 2 * style.px(_CHIP_SIDE) + 1
            wide = min(wide, most)
            if x > first and x + wide > first + most:
                x, y = float(first), y + style.px(_CHIP_PITCH)
            self._rooms.append(QRectF(x, y, wide, style.px(_CHIP)))
            x += wide + style.px(_CHIP_GAP)
        return y + style.px(_CHIP_PITCH) if self._rooms else 0

    @override
    def rect(self, place: SectionPlace) -> QRectF:
        return self._rooms[place.row]

    @override
    def place_at(self, point: QPointF) -> SectionPlace | None:
        stop = bisect_right(self._rooms, point.y(), key=QRectF.top)
        for row in range(stop - 1, -1, -1):
            if self._rooms[row].bottom() < point.y():
                return None
            if self._rooms[row].contains(point):
                return SectionPlace(row)
        return None

    @override
    def beside(self, place: SectionPlace, rows: int) -> SectionPlace:
        here, pitch = self._rooms[place.row], self.style.px(_CHIP_PITCH)
        near = [
            (abs(room.center().x() - here.center().x()), row)
            for row, room in enumerate(self._rooms)
            if round(room.top() - here.top()) == rows * pitch
        ]
        return SectionPlace(min(near)[1]) if near else place

    @override
    def paint(self, painter: QPainter, clip: QRectF, pointed: Pointed) -> None:
        style, theme = self.style, self.style.theme
        for row, room in enumerate(self._rooms):
            if not room.adjusted(-2, -2, 2, 2).intersects(clip):
                continue
            has_keys = pointed.keys == SectionPlace(row)
            is_hovered = pointed.mouse == SectionPlace(row) and (
                self.deed(SectionPlace(row)).does is not Does.NOTHING
            )
            draw_frame(
                painter,
                room,
                style,
                radius=room.height() / 2,
                has_keys=has_keys,
                is_hovered=is_hovered,
            )
            side = style.px(_CHIP_SIDE)
            words = room.adjusted(side, 0, 1 - side, 0)
            draw_words(painter, words, self._chip(row).words, style.fine, theme.text)


def draw_frame(
    painter: QPainter,
    room: QRectF,
    style: PanelType,
    *,
    radius: float,
    has_keys: bool = False,
    is_hovered: bool = False,
    is_edged: bool = False,
    is_dashed: bool = False,
) -> None:
    """Draw the frame of something to press."""
    theme = style.theme
    edge = theme.accent if has_keys else theme.quiet if is_dashed else theme.card_line
    if (is_hovered or is_edged) and not has_keys:
        edge = theme.quiet
    pen = QPen(QColor(edge), 2 if has_keys else 1)
    if is_dashed and not has_keys:
        pen.setDashPattern([3, 2])
    painter.setPen(pen)
    painter.setBrush(QColor(theme.selected if is_hovered else theme.card))
    half = pen.widthF() / 2
    painter.drawRoundedRect(room.adjusted(half, half, -half, -half), radius, radius)
