"""The sentences of scenes as bars, and the ways in which a story says something."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPen
from typing_extensions import override

from desktop.lenses.section import Deed, Does
from desktop.panels.lenses.panel_type import INSET, draw_words, leading, width_of
from desktop.panels.lenses.section_drawing import Pointed, SectionDrawing, SectionPlace
from desktop.wording.numbers import grouped
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QPainter

    from desktop.lenses.section import Beat, Beats
    from desktop.panels.lenses.panel_type import PanelType
    from desktop.text.span import Span

LIT = 0.7
"""How much of the accent is seen in a bar that is not of the paragraph read."""
_LARGE, _SMALL = 106, 26
"""How high the longest sentence is in the scene in view, and in the others."""
_SMALL_PITCH, _CAPTION = 38, 26
_LABEL = 22
"""The room of the label of a scene that is small."""
_WIDEST = 22
"""How wide a bar is at most: a scene of three sentences is no wall."""
_LEAST_BAR = 1
_SAID = 12
"""How many scenes are told at once to those who hear the picture."""


class BeatsDrawing(SectionDrawing):
    """Draws the beat of scenes: a place is a sentence."""

    def __init__(self, section: Beats) -> None:
        self._section = section

    # What it says

    @property
    @override
    def columns(self) -> tuple[str, ...]:
        return (
            translate("Scene"),
            translate("Sentences"),
            translate("Words on average"),
            translate("Longest"),
        )

    @property
    @override
    def rows(self) -> int:
        return len(self._section.beats)

    @property
    @override
    def name(self) -> str:
        return translate("Sentences of the scene in view")

    @property
    @override
    def summary(self) -> str:
        return "; ".join(self._told(row) for row in range(min(self.rows, _SAID)))

    def _told(self, row: int) -> str:
        scene, count, average, longest = self.cells(row)
        return translate(
            "scene {scene}: sentences {count}, words on average {average}, longest "
            "{longest}",
            scene=scene,
            count=count,
            average=average,
            longest=longest,
        )

    def _beat(self, row: int) -> Beat:
        return self._section.beats[row]

    @override
    def cells(self, row: int) -> tuple[str, ...]:
        beat = self._beat(row)
        count = len(beat.bars)
        words = [bar.words for bar in beat.bars]
        average = round(sum(words) / count) if count else 0
        figures = count, average, max(words, default=0)
        return (beat.label or translate("in view"), *map(grouped, figures))

    @override
    def spoken(self, place: SectionPlace) -> str:
        beat = self._beat(place.row)
        if not beat.bars:
            return self.cells(place.row)[0]
        return translate(
            "scene {scene}: sentence {number} of {count}, {words}",
            scene=self.cells(place.row)[0],
            number=place.number + 1,
            count=len(beat.bars),
            words=self.tip(place),
        )

    @override
    def tip(self, place: SectionPlace) -> str:
        bars = self._beat(place.row).bars
        if not bars:
            return ""
        words = bars[place.number].words
        return translate_count(
            "{number} word", "{number} words", words, number=grouped(words)
        )

    # Where it is

    @override
    def lay_out(self, style: PanelType, width: int, room: int) -> int:
        self.style, self.width = style, width
        self._tops = [0]
        for beat in self._section.beats:
            self._tops.append(self._tops[-1] + self._height(beat))
        return self._tops[-1]

    def _height(self, beat: Beat) -> int:
        if not beat.is_large:
            return self.style.px(_SMALL_PITCH)
        caption = self.style.px(6)
        if beat.caption or beat.figure:
            caption = self.style.row(_CAPTION)
            if not self._has_one_line(beat):
                caption += leading(self.style.fine)
        return self.style.px(_LARGE + 4) + caption

    def _has_one_line(self, beat: Beat) -> bool:
        """Return whether what is said below fits into one line."""
        words = width_of(beat.caption, self.style.fine)
        words += width_of(beat.figure, self.style.fine) + self.style.px(8)
        return words <= self.width - 2 * self.style.px(INSET)

    def _field(self, row: int) -> QRectF:
        """Return where the bars of a row stand."""
        beat, style, inset = self._beat(row), self.style, self.style.px(INSET)
        left = inset if beat.is_large else inset + style.px(_LABEL)
        height = style.px(_LARGE if beat.is_large else _SMALL)
        top = self._tops[row] + style.px(4)
        return QRectF(left, top, max(self.width - left - inset, 1), height)

    def _step(self, row: int, field: QRectF) -> float:
        """Return how far it is from one sentence to the next."""
        count = max(len(self._beat(row).bars), 1)
        return min(field.width() / count, float(self.style.px(_WIDEST)))

    @override
    def places(self, row: int) -> int:
        return max(len(self._beat(row).bars), 1)

    @override
    def rect(self, place: SectionPlace) -> QRectF:
        field = self._field(place.row)
        if not self._beat(place.row).bars:
            return field
        step = self._step(place.row, field)
        left = min(field.left() + place.number * step, field.right() - 1)
        return QRectF(left, field.top(), max(step, 1), field.height())

    @override
    def place_at(self, point: QPointF) -> SectionPlace | None:
        row = bisect_right(self._tops, point.y()) - 1
        if not 0 <= row < self.rows or not self._beat(row).bars:
            return None
        field = self._field(row)
        number = int((point.x() - field.left()) // self._step(row, field))
        is_in = field.top() - 2 <= point.y() <= field.bottom() + 2
        return (
            SectionPlace(row, number)
            if is_in and 0 <= number < self.places(row)
            else None
        )

    # What it does

    @override
    def deed(self, place: SectionPlace) -> Deed:
        bars = self._beat(place.row).bars
        return Deed(Does.GO, span=bars[place.number].span) if bars else Deed()

    # What is seen

    @override
    def marked(self) -> QRectF:
        if self.paragraph is None:
            return QRectF()
        for row in range(self.rows):
            bars = self._beat(row).bars
            if bars and bars[0].span.start <= self.paragraph.start < bars[-1].span.end:
                return self._field(row)
        return QRectF()

    @override
    def paint(self, painter: QPainter, clip: QRectF, pointed: Pointed) -> None:
        for row in range(self.rows):
            if self._tops[row + 1] < clip.top() or self._tops[row] > clip.bottom():
                continue
            self._paint_bars(painter, row)
            self._paint_words(painter, row)
            for place in (pointed.mouse, pointed.keys):
                if place is not None and place.row == row:
                    self._paint_ring(painter, place, is_keys=place == pointed.keys)

    def _paint_bars(self, painter: QPainter, row: int) -> None:
        bars, field, theme = self._beat(row).bars, self._field(row), self.style.theme
        if not bars:
            return
        step, most = self._step(row, field), max(1, *(bar.words for bar in bars))
        longest = max(range(len(bars)), key=lambda number: bars[number].words)
        soft, dark, lit = QColor(theme.accent), QColor(theme.accent), QColor(theme.past)
        soft.setAlphaF(LIT)
        gap = min(max(step * 0.15, 0.0), 2.0) if step >= 3 else 0.0
        group = max(round(_LEAST_BAR / step), 1)  # several sentences in a pixel
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setRenderHint(painter.RenderHint.Antialiasing, gap > 0)
        for first in range(0, len(bars), group):
            some = bars[first : first + group]
            height = max(field.height() * max(bar.words for bar in some) / most, 1.0)
            left = field.left() + first * step
            room = QRectF(left, field.bottom() - height, step * len(some) - gap, height)
            if first <= longest < first + group:
                painter.setBrush(lit)
            else:
                is_read = any(self._is_read(bar.span) for bar in some)
                painter.setBrush(dark if is_read else soft)
            if step >= 5:
                painter.drawRoundedRect(room, 1, 1)
            else:
                painter.drawRect(room)
        painter.setRenderHint(painter.RenderHint.Antialiasing, True)

    def _is_read(self, span: Span) -> bool:
        return self.paragraph is not None and self.paragraph.overlaps(span)

    def _paint_words(self, painter: QPainter, row: int) -> None:
        beat, field, style = self._beat(row), self._field(row), self.style
        quiet = style.theme.quiet
        if not beat.is_large:
            label = QRectF(
                style.px(INSET), field.top(), style.px(_LABEL - 4), field.height()
            )
            draw_words(painter, label, beat.label, style.plain, quiet)
            return
        below = QRectF(field)
        below.setTop(field.bottom() + style.px(2))
        below.setBottom(self._tops[row + 1])
        if not self._has_one_line(beat):
            below.setBottom(below.center().y())
            draw_words(painter, below, beat.caption, style.fine, quiet)
            below.translate(0, below.height())
            draw_words(painter, below, beat.figure, style.fine, quiet)
            return
        wide = draw_words(painter, below, beat.figure, style.fine, quiet, is_right=True)
        below.setRight(below.right() - wide - style.px(8))
        draw_words(painter, below, beat.caption, style.fine, quiet)

    def _paint_ring(
        self, painter: QPainter, place: SectionPlace, *, is_keys: bool
    ) -> None:
        theme, room = self.style.theme, self.rect(place)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(
            QPen(QColor(theme.accent if is_keys else theme.edge), 1.5 if is_keys else 1)
        )
        painter.drawRoundedRect(room.adjusted(-1.5, -1.5, 0.5, 1.5), 2, 2)
