"""Lines over the story, with a stroke wherever something is."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor
from typing_extensions import override

from desktop.lenses.section import Deed, Does
from desktop.panels.lenses.panel_type import INSET, draw_words, width_of
from desktop.panels.lenses.section_drawing import Pointed, SectionDrawing, SectionPlace
from desktop.text.span import Span
from desktop.widgets.row_list import paint_background
from desktop.wording.numbers import grouped, percentage
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QFont, QPainter

    from desktop.lenses.section import Button, StoryLine, StoryLines
    from desktop.panels.lenses.panel_type import PanelType

_WORDS, _LINE = 20, 26
"""The height of the label, and of what is below it."""
_HIT, _FOUND, _SCENE = (2, 13), (3, 19), (1, 7)
"""Width and height of a stroke, of that for the finding stepped to, and of a scene."""
_NEAR = 4
"""How far beside a stroke a click is still meant for it."""
_CROWDED, _LOWEST = 0.6, 3
"""Which share of a line strokes may cover before those that share a place are one, as
high as they are many; and how high such a stroke is at least."""
_SCENES_APART = 5
"""How far scenes are apart at least, on the whole, or their strokes are left out."""
_BETWEEN = 12
_SAID = 12
"""How many lines are told at once to those who hear the picture."""


class LinesDrawing(SectionDrawing):
    """Draws story lines: number 0 of a row is its label, all others are strokes."""

    marks_places = True

    def __init__(self, section: StoryLines) -> None:
        self._section = section
        self._strokes: dict[int, tuple[tuple[float, int], ...]] = {}

    @cached_property
    def _scenes(self) -> tuple[int, ...]:
        """Where scenes begin, the first at the beginning."""
        return (0, *sorted(place for place in set(self._section.scenes) if place > 0))

    # What it says

    @property
    @override
    def columns(self) -> tuple[str, ...]:
        named = self._section.title or translate("Words"), translate("Count")
        if len(self._scenes) < 2:
            return named
        numbers = range(1, len(self._scenes) + 1)
        return (*named, *(translate("Scene {number}", number=n) for n in numbers))

    @property
    @override
    def rows(self) -> int:
        return len(self._section.lines)

    @property
    @override
    def name(self) -> str:
        return translate("Over the story")

    @property
    @override
    def summary(self) -> str:
        return "; ".join(
            self.spoken(SectionPlace(row)) for row in range(min(self.rows, _SAID))
        )

    def _line(self, row: int) -> StoryLine:
        return self._section.lines[row]

    @override
    def cells(self, row: int) -> tuple[str, ...]:
        line = self._line(row)
        named = line.label or translate("All"), line.count or grouped(len(line.hits))
        if len(self._scenes) < 2:
            return named
        ends = (*self._scenes, max(self._section.length, *self._scenes) + 1)
        counts = (
            bisect_left(line.hits, end) - bisect_left(line.hits, start)
            for start, end in pairwise(ends)
        )
        return (*named, *(grouped(count) for count in counts))

    @override
    def column(self, place: SectionPlace) -> int:
        if not place.number or len(self._scenes) < 2:
            return 0
        return 1 + self._scene_of(self._line(place.row).hits[place.number - 1])

    def _scene_of(self, position: int) -> int:
        """Return in which scene a place is, counted from 1."""
        return max(bisect_right(self._scenes, position), 1)

    @override
    def spoken(self, place: SectionPlace) -> str:
        line = self._line(place.row)
        if place.number:
            return f"{line.label}: {self.tip(place)}" if line.label else self.tip(place)
        counts = self.cells(place.row)[2:]
        seen = [
            translate("scene {number}: {count}", number=number, count=count)
            for number, count in enumerate(counts, 1)
            if count != "0"
        ]
        return ", ".join((*self.cells(place.row)[:2], *seen))

    @override
    def tip(self, place: SectionPlace) -> str:
        line = self._line(place.row)
        if place.number:
            return self._where(line.hits[place.number - 1])
        needed = width_of(line.label, self._font(line))
        needed += width_of(line.count, self.style.plain)
        room = self.width - self.style.px(2 * INSET + _BETWEEN)
        return "" if needed <= room else f"{line.label}, {line.count}"

    def _where(self, position: int) -> str:
        far = percentage(position / max(self._section.length, 1))
        if len(self._scenes) < 2:
            return translate("{share} into the story", share=far)
        return translate(
            "scene {number}, {share} into the story",
            number=self._scene_of(position),
            share=far,
        )

    # Where it is

    @override
    def lay_out(self, style: PanelType, width: int, room: int) -> int:
        self.style, self.width = style, width
        self._strokes = {}
        tops = [0]
        for line in self._section.lines:
            tops.append(tops[-1] + self._label_height(line) + style.px(_LINE))
        self._tops = tops
        return tops[-1]

    def _label_height(self, line: StoryLine) -> int:
        return self.style.row(_WORDS) if line.label or line.count else 0

    @override
    def places(self, row: int) -> int:
        return 1 + len(self._line(row).hits)

    def _track(self, row: int) -> QRectF:
        """Return where the line of a row is, with its strokes."""
        inset, top = self.style.px(INSET), self._tops[row]
        above = self._label_height(self._line(row))
        width = self.width - 2 * inset
        return QRectF(inset, top + above, width, self._tops[row + 1] - top - above)

    def _x_of(self, position: int, track: QRectF) -> float:
        share = position / max(self._section.length, 1)
        return track.left() + min(share, 1.0) * (track.width() - self.style.px(_HIT[0]))

    @override
    def rect(self, place: SectionPlace) -> QRectF:
        track = self._track(place.row)
        if not place.number:
            top = self._tops[place.row]
            height = track.top() - top or track.height()
            return QRectF(0, top, self.width, height)
        hit = self._line(place.row).hits[place.number - 1]
        return self._stroke(self._x_of(hit, track), track, _FOUND).adjusted(
            -3, -1, 3, 1
        )

    def _stroke(
        self, x: float, track: QRectF, size: tuple[int, int], height: int = 0
    ) -> QRectF:
        width, high = self.style.px(size[0]), height or self.style.px(size[1])
        middle = round(self._middle(track))
        return QRectF(round(x), middle - high // 2, max(width, 1), high)

    def _middle(self, track: QRectF) -> float:
        return track.top() + self.style.px(10)

    @override
    def place_at(self, point: QPointF) -> SectionPlace | None:
        row = bisect_right(self._tops, point.y()) - 1
        if not 0 <= row < self.rows:
            return None
        track, hits = self._track(row), self._line(row).hits
        if point.y() < track.top() or not hits:
            return SectionPlace(row)
        near = self._nearest(row, point.x(), track)
        is_near = abs(self._x_of(hits[near], track) + 1 - point.x()) <= self.style.px(
            _NEAR
        )
        return SectionPlace(row, near + 1) if is_near else SectionPlace(row)

    def _nearest(self, row: int, x: float, track: QRectF) -> int:
        """Return the number of the stroke nearest to ``x``, from 0."""
        hits = self._line(row).hits
        share = (x - 1 - track.left()) / max(track.width(), 1)
        at = bisect_left(hits, share * self._section.length)
        beside = [number for number in (at - 1, at) if 0 <= number < len(hits)]
        return min(beside, key=lambda n: abs(self._x_of(hits[n], track) + 1 - x))

    # What it does

    @override
    def offers(self, place: SectionPlace) -> tuple[Button, ...]:
        return self._line(place.row).offers

    @override
    def deed(self, place: SectionPlace) -> Deed:
        line = self._line(place.row)
        if not place.number:
            return line.deed
        hit = line.hits[place.number - 1]
        return Deed(Does.GO, span=Span(hit, hit))

    # What is seen

    def _font(self, line: StoryLine) -> QFont:
        if line.is_serif:
            return self.style.serif
        return self.style.bold if line.hits else self.style.plain

    @override
    def paint(self, painter: QPainter, clip: QRectF, pointed: Pointed) -> None:
        first = max(bisect_right(self._tops, clip.top()) - 1, 0)
        for row in range(first, self.rows):
            if self._tops[row] > clip.bottom():
                break
            self._paint_label(painter, row, pointed)
            self._paint_line(painter, row, pointed)

    def _paint_label(self, painter: QPainter, row: int, pointed: Pointed) -> None:
        line, style, place = self._line(row), self.style, SectionPlace(row)
        room, theme = self.rect(place), self.style.theme
        if not self._label_height(line):
            return
        is_does = line.deed.does is not Does.NOTHING
        paint_background(
            painter,
            room.toRect(),
            theme,
            is_chosen=self._is_found(line),
            is_outlined=False,
            is_hovered=is_does and pointed.mouse == place,
            has_keys=pointed.keys == place,
        )
        inset = style.px(INSET)
        words = room.adjusted(inset, 0, -inset, 0)
        half = QRectF(words)
        half.setLeft(words.left() + words.width() * 0.4)
        wide = draw_words(
            painter, half, line.count, style.plain, theme.quiet, is_right=True
        )
        words.setRight(words.right() - wide - style.px(_BETWEEN))
        colour = theme.text if line.hits else theme.quiet
        draw_words(painter, words, line.label, self._font(line), colour)

    @override
    def found(self) -> QRectF:
        rows = (n for n, line in enumerate(self._section.lines) if self._is_found(line))
        row = next(rows, None)
        if row is None:
            return QRectF()
        return self.rect(SectionPlace(row)).united(self._track(row))

    def _is_found(self, line: StoryLine) -> bool:
        finding = self.finding
        is_step = line.deed.does is Does.STEP
        return finding is not None and is_step and line.deed.key == finding.key

    def _paint_line(self, painter: QPainter, row: int, pointed: Pointed) -> None:
        track, theme = self._track(row), self.style.theme
        middle = round(self._middle(track))
        painter.fillRect(
            QRectF(track.left(), middle, track.width(), 1), QColor(theme.line)
        )
        apart = self.style.px(_SCENES_APART)
        are_parted = len(self._scenes) * apart <= track.width()
        for start in self._scenes[1:] if are_parted else ():
            x = self._x_of(start, track)
            painter.fillRect(self._stroke(x, track, _SCENE), QColor(theme.edge))
        accent = QColor(theme.accent)
        for x, high in self._strokes_of(row, track):
            painter.fillRect(self._stroke(x, track, _HIT, high), accent)
        self._paint_pointed(painter, row, track, pointed)

    def _strokes_of(self, row: int, track: QRectF) -> tuple[tuple[float, int], ...]:
        """Return where there are strokes to be seen, and how high each is.

        Where they would make one bar they tell by their height how many share a place.
        """
        if row not in self._strokes:
            hits, width = self._line(row).hits, self.style.px(_HIT[0])
            high = self.style.px(_HIT[1])
            if len(hits) * width > _CROWDED * track.width():
                self._strokes[row] = self._crowd(hits, track)
            else:
                places = sorted({round(self._x_of(hit, track)) for hit in hits})
                self._strokes[row] = tuple((place, high) for place in places)
        return self._strokes[row]

    def _crowd(
        self, hits: tuple[int, ...], track: QRectF
    ) -> tuple[tuple[float, int], ...]:
        step, high = max(self.style.px(_HIT[0]), 1), self.style.px(_HIT[1])
        count = max(int(track.width()) // step, 1)
        length = max(self._section.length, hits[-1] + 1)
        edges = [bisect_left(hits, length * n / count) for n in range(count + 1)]
        counts = [end - start for start, end in pairwise(edges)]
        most, left, least = max(counts), round(track.left()), self.style.px(_LOWEST)
        return tuple(
            (left + number * step, max(round(high * found / most), least))
            for number, found in enumerate(counts)
            if found
        )

    def _paint_pointed(
        self, painter: QPainter, row: int, track: QRectF, pointed: Pointed
    ) -> None:
        theme, hits = self.style.theme, self._line(row).hits
        for place in (pointed.mouse, pointed.keys):
            if place is not None and place.row == row and place.number:
                x = self._x_of(hits[place.number - 1], track)
                painter.fillRect(self._stroke(x, track, _FOUND), QColor(theme.accent))
                if place == pointed.keys:
                    painter.setPen(QColor(theme.accent))
                    painter.setBrush(QColor(0, 0, 0, 0))
                    painter.drawRoundedRect(
                        self.rect(place).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3
                    )
        finding = self.finding
        if finding is not None:
            at = bisect_left(hits, finding.span.start)
            if at < len(hits) and hits[at] == finding.span.start:
                x = self._x_of(hits[at], track)
                painter.fillRect(self._stroke(x, track, _FOUND), QColor(theme.text))
