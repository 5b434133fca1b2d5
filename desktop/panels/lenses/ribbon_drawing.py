"""The ribbon of tenses, with the stretches of the story beside it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import product
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainterPath, QPen
from typing_extensions import override

from desktop.lenses.section import Deed, Does
from desktop.panels.lenses.panel_type import INSET, draw_words, leading, width_of
from desktop.panels.lenses.section_drawing import Pointed, SectionDrawing, SectionPlace
from desktop.value import value
from desktop.widgets.row_list import paint_background
from desktop.wording.numbers import grouped, percentage
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from desktop.appearance.theme import Theme
    from desktop.lenses.section import Band, Ribbon, Stretch
    from desktop.panels.lenses.panel_type import PanelType

_WIDTH, _GAP, _SCENE_GAP = 26, 1.5, 8
"""Of a band, between two, and between two scenes."""
_LEGEND, _SWATCH, _LEGEND_GAP = 26, (14, 9), 15
"""The height of the words above, and the size of the colours before them."""
_WORD = 0.34
"""How high a band is at most for one word."""
_LEAST, _LEAST_BAND = 220, 1.0
"""How high the ribbon of a long story is at least; how high its bands are."""
_TICK, _LABEL = (30, 6), 40
"""From the left of the ribbon to a tick, its length, and to the name of a stretch."""
_FRAME = 4
"""How far the frame of what is in view stands out."""
_STRIPE = 4
"""From one stripe to the next, in pixels of the screen."""
_ROUND = 1.5
"""From which radius on a corner is seen to be round."""
_STRETCH_LEAD = 3
_BEFORE_TOLD, _TOLD_SHARE = 6, 0.45
"""Before the tense where it stands beside the title, and its share of that line."""
_BETWEEN = 12


def _past_brush(theme: Theme) -> QBrush:
    """Return what the past is painted with: striped, where colours have lines."""
    if not theme.has_lines:
        return QBrush(QColor(theme.past))
    stripes = QImage(_STRIPE, _STRIPE, QImage.Format.Format_RGB32)
    for x, y in product(range(_STRIPE), repeat=2):
        is_drawn = (x + y) % _STRIPE < _STRIPE // 2
        stripes.setPixelColor(x, y, QColor(theme.past if is_drawn else theme.chrome))
    return QBrush(stripes)


@value
class _SeenBand:
    """What is seen of one band or of several that share a pixel."""

    top: float
    bottom: float
    present: float | None


class RibbonDrawing(SectionDrawing):
    """Draws the ribbon: number 0 of a row is a stretch, all others its paragraphs."""

    grows = True

    def __init__(self, section: Ribbon) -> None:
        self._section = section
        self._starts = [band.span.start for band in section.bands]
        self._firsts = [self._first_band(stretch) for stretch in section.stretches]
        self._firsts[:1] = [0] * len(self._firsts[:1])

    def _first_band(self, stretch: Stretch) -> int:
        first = bisect_right(self._starts, stretch.span.start) - 1
        if first < 0 or self._section.bands[first].span.end <= stretch.span.start:
            first += 1
        return min(first, max(len(self._starts) - 1, 0))

    # What it says

    @property
    @override
    def columns(self) -> tuple[str, ...]:
        return translate("Stretch"), translate("Told in"), translate("Slips")

    @property
    @override
    def rows(self) -> int:
        return len(self._section.stretches)

    @override
    def cells(self, row: int) -> tuple[str, ...]:
        stretch = self._section.stretches[row]
        return stretch.title, stretch.told, grouped(stretch.count)

    @property
    @override
    def name(self) -> str:
        return translate("Tense over the story")

    @property
    @override
    def summary(self) -> str:
        told = [
            translate("{stretch}: {tense}", stretch=each.title, tense=each.told)
            for each in self._section.stretches
        ]
        share = percentage(self._section.present)
        return translate(
            "Tense over the story: {share} present. {stretches}",
            share=share,
            stretches="; ".join(told),
        ).strip()

    def _counted(self, stretch: Stretch) -> str:
        if not stretch.count:
            return ""
        return translate_count("{count} slip", "{count} slips", stretch.count)

    @override
    def spoken(self, place: SectionPlace) -> str:
        stretch = self._section.stretches[place.row]
        if place.number:
            return self._said_of(self._band(place))
        said = stretch.title, stretch.told, self._counted(stretch)
        return ", ".join(filter(None, said))

    @override
    def tip(self, place: SectionPlace) -> str:
        if place.number:
            return self._said_of(self._band(place))
        stretch, style = self._section.stretches[place.row], self.style
        figure, room = self._figure(stretch), self._words_room()
        words = width_of(stretch.title, style.bold)
        if self._is_short:
            words += width_of(stretch.told, style.fine) + style.px(_BEFORE_TOLD)
        is_whole = (
            words + self._width_of_figure(figure) <= room
            and width_of(stretch.told, style.fine) <= room
        )
        if is_whole and figure == self._counted(stretch):
            return ""
        said = stretch.title, stretch.told, self._counted(stretch)
        return "\n".join(filter(None, said))

    def _words_room(self) -> float:
        """Return how wide the room beside the ribbon is."""
        return self.width - self.style.px(_LABEL + 2 * INSET)

    def _figure(self, stretch: Stretch) -> str:
        """Return the figure of a stretch, in words if all titles leave room."""
        if self._has_words or not stretch.count:
            return self._counted(stretch)
        return grouped(stretch.count)

    def _width_of_figure(self, figure: str) -> float:
        if not figure:
            return 0.0
        return width_of(figure, self.style.plain) + self.style.px(_BETWEEN)

    def _fits(self, stretch: Stretch) -> bool:
        """Return whether a title has room beside its figure in words."""
        title = width_of(stretch.title, self.style.bold)
        figure = self._width_of_figure(self._counted(stretch))
        return title + figure <= self._words_room()

    def _said_of(self, number: int) -> str:
        band = self._section.bands[number]
        words = translate_count(
            "{number} word", "{number} words", band.words, number=grouped(band.words)
        )
        if band.present is None:
            return translate(
                "paragraph {paragraph}: {words}", paragraph=number + 1, words=words
            )
        return translate(
            "paragraph {paragraph}: {words}, {present} present, {past} past",
            paragraph=number + 1,
            words=words,
            present=_rounded(band.present),
            past=_rounded(1 - band.present),
        )

    # Where it is

    @override
    def lay_out(self, style: PanelType, width: int, room: int) -> int:
        self.style, self.width = style, width
        self._top = style.row(_LEGEND) * self._legend_rows(style) + style.px(4)
        lines = leading(style.bold) + leading(style.fine)
        pitch = lines + style.px(_STRETCH_LEAD)
        self._is_short = self.rows * pitch > max(room - self._top, style.px(_LEAST))
        if self._is_short:
            pitch = leading(style.bold) + style.px(_STRETCH_LEAD)
        self._pitch = pitch
        self._has_words = not self._is_short and all(
            self._fits(stretch) for stretch in self._section.stretches
        )
        most = max(
            room - self._top - style.px(_FRAME), style.px(_LEAST), self.rows * pitch
        )
        self._spread(most, self.rows * pitch)
        self._labels = self._place_labels()
        last = self._labels[-1] + pitch if self._labels else 0
        return round(max(self._bottom + style.px(_FRAME), last))

    def _spread(self, most: float, least: float) -> None:
        """Place the bands, the ribbon at most and at least so high, in pixels."""
        bands, style = self._section.bands, self.style
        words = sum(band.words for band in bands)
        gaps = sum(self._gap(band, n) for n, band in enumerate(bands))
        scale = max(style.scale * _WORD, (least - gaps) / max(words, 1))
        fits = gaps + words * scale <= most
        shrink = 1.0 if fits else min(1.0, most / 3 / max(gaps, 1))
        if not fits:
            scale = max(most - gaps * shrink, 0) / max(words, 1)
        self._tops: list[float] = []
        self._bottoms: list[float] = []
        y = float(self._top)
        for number, band in enumerate(bands):
            y += self._gap(band, number) * shrink
            self._tops.append(y)
            y += band.words * scale
            self._bottoms.append(y)
        self._bottom = y
        self._pieces = self._merged()

    def _gap(self, band: Band, number: int) -> float:
        if not number:
            return 0.0
        return (
            self.style.px(_SCENE_GAP) if band.begins_scene else _GAP * self.style.scale
        )

    def _merged(self) -> tuple[_SeenBand, ...]:
        """Return what is to be painted: bands that share a pixel are one."""
        found: list[_SeenBand] = []
        bands, number = self._section.bands, 0
        while number < len(bands):
            top, stop = self._tops[number], number + 1
            while stop < len(bands) and self._bottoms[stop] < top + _LEAST_BAND + _GAP:
                stop += 1
            told = [b for b in bands[number:stop] if b.present is not None]
            words = sum(band.words for band in told)
            present = (
                sum((b.present or 0) * b.words for b in told) / words
                if words
                else (told[0].present if told else None)
            )
            bottom = max(self._bottoms[stop - 1], top + _LEAST_BAND)
            found.append(_SeenBand(top, bottom, present))
            number = stop
        return tuple(found)

    def _place_labels(self) -> list[float]:
        """Return the tops of what stands beside, none over another."""
        wanted = [
            (self._tops[first] if self._tops else self._top) - self.style.px(2)
            for first in self._firsts
        ]
        placed: list[float] = []
        for top in wanted:
            free = placed[-1] + self._pitch if placed else top
            placed.append(max(top, free))
        return placed

    @override
    def places(self, row: int) -> int:
        return 1 + max(self._stop(row) - self._firsts[row], 0)

    def _stop(self, row: int) -> int:
        is_last = row + 1 == self.rows
        return len(self._starts) if is_last else self._firsts[row + 1]

    def _band(self, place: SectionPlace) -> int:
        return self._firsts[place.row] + place.number - 1

    @override
    def rect(self, place: SectionPlace) -> QRectF:
        style = self.style
        if not place.number:
            left = style.px(INSET + _LABEL) - style.px(6)
            height = self._pitch - style.px(1)
            return QRectF(left, self._labels[place.row], self.width - left, height)
        number, inset = self._band(place), style.px(INSET)
        top, bottom = self._tops[number], self._bottoms[number]
        return QRectF(
            inset - 2, top - 2, style.px(_WIDTH) + 4, max(bottom - top, 1) + 4
        )

    @override
    def place_at(self, point: QPointF) -> SectionPlace | None:
        if point.x() >= self.style.px(INSET + _LABEL) - self.style.px(6):
            row = bisect_right(self._labels, point.y()) - 1
            is_in = row >= 0 and point.y() < self._labels[row] + self._pitch
            return SectionPlace(row) if is_in else None
        is_beside = self._top <= point.y() <= self._bottom
        if not (is_beside and self._tops and self.rows):
            return None
        number = max(bisect_right(self._tops, point.y()) - 1, 0)
        row = max(bisect_right(self._firsts, number) - 1, 0)
        # A stretch that begins within a paragraph may share it with others.
        return SectionPlace(row, max(number - self._firsts[row] + 1, 1))

    # What it does

    @override
    def deed(self, place: SectionPlace) -> Deed:
        if not place.number:
            return Deed(Does.GO, span=self._section.stretches[place.row].span)
        return Deed(Does.GO, span=self._section.bands[self._band(place)].span)

    # What is seen

    @override
    def paint(self, painter: QPainter, clip: QRectF, pointed: Pointed) -> None:
        if clip.top() < self._top:
            self._paint_legend(painter)
        self._paint_bands(painter, clip)
        for row in range(self.rows):
            if self._tick(row).united(self.rect(SectionPlace(row))).intersects(clip):
                self._paint_stretch(painter, row, pointed)
        self._paint_view(painter)
        for place in (pointed.mouse, pointed.keys):
            if place is not None and place.number:
                self._paint_ring(painter, place, is_keys=place == pointed.keys)

    def _legend(self) -> tuple[tuple[QBrush, str], ...]:
        theme, shares = self.style.theme, self._section.present
        present = translate("present {share}", share=_rounded(shares))
        past = translate("past {share}", share=_rounded(1 - shares))
        return (QBrush(QColor(theme.present)), present), (_past_brush(theme), past)

    def _legend_rows(self, style: PanelType) -> int:
        """Return on how many lines the legend stands: two where one is too short."""
        swatch = style.px(_SWATCH[0]) + style.px(6)
        words = sum(swatch + width_of(each, style.fine) for _, each in self._legend())
        room = self.width - 2 * style.px(INSET) - style.px(_LEGEND_GAP)
        return 1 if words <= room else 2

    def _paint_legend(self, painter: QPainter) -> None:
        style, theme, x = self.style, self.style.theme, float(self.style.px(INSET))
        row, top, is_high = style.row(_LEGEND), 0.0, self._legend_rows(style) > 1
        for brush, words in self._legend():
            width, height = style.px(_SWATCH[0]), style.px(_SWATCH[1])
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(brush)
            middle = round(top + row / 2 - height / 2)
            painter.drawRoundedRect(QRectF(x, middle, width, height), 2, 2)
            left = x + width + style.px(6)
            room = QRectF(left, top, self.width - left - style.px(INSET), row)
            drawn = draw_words(painter, room, words, style.fine, theme.quiet)
            if is_high:
                top += row
            else:
                x = left + drawn + style.px(_LEGEND_GAP)

    def _paint_bands(self, painter: QPainter, clip: QRectF) -> None:
        style, theme = self.style, self.style.theme
        left, width = style.px(INSET), style.px(_WIDTH)
        first = bisect_left(self._pieces, clip.top() - 1, key=lambda p: p.bottom)
        painter.setPen(Qt.PenStyle.NoPen)
        for piece in self._pieces[first:]:
            if piece.top > clip.bottom():
                break
            height = piece.bottom - piece.top
            room = QRectF(left, piece.top, width, height)
            if piece.present is None:
                painter.setBrush(QColor(theme.edge))
                thin = min(height, style.px(2))
                painter.drawRect(
                    QRectF(left, room.center().y() - thin / 2, width, thin)
                )
                continue
            split = round(left + width * piece.present)
            past, present = _past_brush(theme), QBrush(QColor(theme.present))
            radius = min(2.0 * style.scale, height / 2)
            painter.setBrush(past if split <= left else present)
            if radius < _ROUND:
                painter.drawRect(room)
            else:
                painter.drawRoundedRect(room, radius, radius)
            if left < split < left + width:
                painter.setBrush(past)
                self._paint_rest(painter, room, split, radius)

    def _paint_rest(
        self, painter: QPainter, room: QRectF, split: float, radius: float
    ) -> None:
        """Draw what is past of a band: from ``split`` on, round on the right only."""
        rest = QRectF(room)
        rest.setLeft(split)
        if radius < _ROUND:
            painter.drawRect(rest)
            return
        path = QPainterPath()
        path.addRoundedRect(room, radius, radius)
        inside = QPainterPath()
        inside.addRect(rest)
        painter.drawPath(path.intersected(inside))

    def _paint_stretch(self, painter: QPainter, row: int, pointed: Pointed) -> None:
        stretch, style = self._section.stretches[row], self.style
        theme, place = style.theme, SectionPlace(row)
        room = self.rect(place)
        paint_background(
            painter,
            room.toRect(),
            theme,
            is_chosen=False,
            is_hovered=pointed.mouse == place,
            has_keys=pointed.keys == place,
        )
        left = style.px(INSET)
        painter.fillRect(self._tick(row), QColor(theme.edge))
        words = QRectF(room)
        words.setLeft(left + style.px(_LABEL))
        words.setRight(self.width - left)
        words.setHeight(leading(style.bold))
        self._paint_words(painter, words, stretch)

    def _paint_words(self, painter: QPainter, room: QRectF, stretch: Stretch) -> None:
        style, theme = self.style, self.style.theme
        right, figure = room.right(), self._figure(stretch)
        if figure:
            wide = draw_words(
                painter, room, figure, style.plain, theme.quiet, is_right=True
            )
            room.setRight(room.right() - wide - style.px(_BETWEEN))
        title = QRectF(room)
        if self._is_short:
            told = width_of(stretch.told, style.fine) + style.px(_BEFORE_TOLD)
            title.setWidth(room.width() - min(told, room.width() * _TOLD_SHARE))
        wide = draw_words(painter, title, stretch.title, style.bold, theme.text)
        if self._is_short:
            room.setLeft(room.left() + wide + style.px(_BEFORE_TOLD))
        else:
            room.setRight(right)
            room.translate(0, leading(style.bold))
            room.setHeight(leading(style.fine))
        draw_words(painter, room, stretch.told, style.fine, theme.quiet)

    def _tick(self, row: int) -> QRectF:
        """Return the stroke beside the ribbon where a stretch begins."""
        left, style = self.style.px(INSET), self.style
        top = round(self._tops[self._firsts[row]]) if self._tops else 0
        return QRectF(left + style.px(_TICK[0]), top, style.px(_TICK[1]), 1)

    @override
    def marked(self) -> QRectF:
        return self.frame() or QRectF()

    def _paint_view(self, painter: QPainter) -> None:
        frame = self.frame()
        if frame is not None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self.style.theme.text), 1.5))
            painter.drawRoundedRect(frame, 4, 4)

    def frame(self) -> QRectF | None:
        """Return the frame of what is in view; None if nothing is."""
        if self.view is None or not self._tops:
            return None
        first = max(bisect_right(self._starts, self.view.start) - 1, 0)
        last = max(bisect_left(self._starts, self.view.end) - 1, first)
        style, out = self.style, self.style.px(_FRAME)
        left, width = style.px(INSET), style.px(_WIDTH)
        top = self._part_of(first, self.view.start, out)
        bottom = max(self._part_of(last, self.view.end, out), top + style.px(3))
        return QRectF(left - out, top - 2, width + 2 * out, bottom - top + 4)

    def _part_of(self, number: int, position: int, _out: float) -> float:
        """Return how far down a place in a paragraph is."""
        span = self._section.bands[number].span
        share = (position - span.start) / max(len(span), 1)
        top, bottom = self._tops[number], self._bottoms[number]
        return top + (bottom - top) * min(max(share, 0.0), 1.0)

    def _paint_ring(
        self, painter: QPainter, place: SectionPlace, *, is_keys: bool
    ) -> None:
        theme = self.style.theme
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(
            QPen(QColor(theme.accent if is_keys else theme.text), 2 if is_keys else 1)
        )
        painter.drawRoundedRect(self.rect(place).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)


def _rounded(share: float) -> str:
    """Return a share as a whole percentage, so that two halves make a whole."""
    return f"{round(min(max(share, 0.0), 1.0) * 100)}\u00a0%"
