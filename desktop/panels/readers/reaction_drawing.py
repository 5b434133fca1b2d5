"""What readers felt over the story: a line for each, a stroke in ink where she reacted.

Where a reader stopped there is a thin stroke through the whole line.  What the colours
mean, and the shapes where each has one, is told below, with how often.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor
from typing_extensions import override

from desktop.annotations.reactions import REACTIONS
from desktop.appearance.colour_lines import line_of, paint_colour_bar
from desktop.appearance.reader_disc import DISC, paint_disc
from desktop.lenses.section import NOTHING, Deed, Does
from desktop.panels.lenses.panel_type import INSET, draw_words, leading, width_of
from desktop.panels.lenses.section_drawing import Pointed, SectionDrawing, SectionPlace
from desktop.text.span import Span
from desktop.wording.numbers import grouped, percentage
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QPainter

    from desktop.appearance.colour_lines import ColourLine
    from desktop.panels.lenses.panel_type import PanelType
    from desktop.panels.readers.shown_lines import ReactionLine, ReadersShown

_ROW = 20
_TRACK_GAP = 8
"""Between the disc and the line."""
_MARK, _STOP, _SCENE = (3, 13), (2, 19), (1, 7)
"""Width and height of a reaction, of where a reader stopped, and of a scene's start."""
_NEAR = 4
"""How far beside a stroke a click is still meant for it."""
_ABOVE_LEGEND, _SQUARE, _SQUARE_GAP, _APART = 7, 9, 6, 12
_STOPPED = len(REACTIONS)
"""The number of "stopped here" among what is told of."""
_LABELS = (*(reaction.label for reaction in REACTIONS), translate("stopped"))


class ReactionsDrawing(SectionDrawing):
    """Draws reactions: number 0 of a row is its reader, all others are strokes."""

    def __init__(self, shown: ReadersShown) -> None:
        self._lines = shown.reactions
        self._scenes = shown.scenes
        self._length = max(shown.length, 1)
        self._marks = tuple(map(_marks_of, self._lines))
        self._painted: dict[int, dict[int, list[QRectF]]] = {}

    @cached_property
    def _counts(self) -> Counter[int]:
        return Counter(number for _, number in chain.from_iterable(self._marks))

    # What it says

    @property
    @override
    def columns(self) -> tuple[str, ...]:
        return translate("Reader"), *_LABELS

    @property
    @override
    def name(self) -> str:
        return translate("Reactions over the story")

    @property
    @override
    def rows(self) -> int:
        return len(self._lines)

    @property
    @override
    def summary(self) -> str:
        return "; ".join(self.spoken(SectionPlace(row)) for row in range(self.rows))

    @override
    def cells(self, row: int) -> tuple[str, ...]:
        counts = Counter(number for _, number in self._marks[row])
        figures = (grouped(counts[number]) for number in range(len(_LABELS)))
        return self._lines[row].maker.name, *figures

    @override
    def column(self, place: SectionPlace) -> int:
        return 1 + self._marks[place.row][place.number - 1][1] if place.number else 0

    @override
    def spoken(self, place: SectionPlace) -> str:
        name, *figures = self.cells(place.row)
        if place.number:
            return f"{name}: {self.tip(place)}"
        told = (
            f"{figure} {label}"
            for label, figure in zip(_LABELS, figures, strict=True)
            if figure != "0"
        )
        return ", ".join((name, *told))

    @override
    def tip(self, place: SectionPlace) -> str:
        if not place.number:
            return self.spoken(place)
        position, number = self._marks[place.row][place.number - 1]
        far = percentage(min(position / self._length, 1.0))
        if len(self._scenes) < 2:
            return translate(
                "{label}, {share} into the story", label=_LABELS[number], share=far
            )
        return translate(
            "{label}, scene {number}, {share} into the story",
            label=_LABELS[number],
            number=max(bisect_right(self._scenes, position), 1),
            share=far,
        )

    # Where it is

    @override
    def lay_out(self, style: PanelType, width: int, room: int) -> int:
        self.style, self.width = style, width
        self._painted = {}
        self._legend = self._places_of_legend()
        return round(self._rows_end() + self._legend_height())

    def _pitch(self) -> int:
        return max(self.style.px(_ROW), self.style.px(DISC) + 2)

    def _rows_end(self) -> float:
        return self.rows * self._pitch()

    def _legend_height(self) -> float:
        if not self._legend:
            return 0
        lines = self._legend[-1][2] + 1
        return self.style.px(_ABOVE_LEGEND) + lines * self._legend_pitch()

    def _legend_pitch(self) -> int:
        return leading(self.style.fine) + self.style.px(3)

    def _places_of_legend(self) -> list[tuple[int, float, int]]:
        """Return which colours are told of, from where, and in which line."""
        style, found = self.style, list[tuple[int, float, int]]()
        left, line = float(style.px(INSET)), 0
        end = self.width - style.px(INSET)
        for number in range(len(_LABELS)):
            if not self._counts[number]:
                continue
            words = self._legend_words(number)
            wide = style.px(_SQUARE + _SQUARE_GAP) + width_of(words, style.fine)
            if left + wide > end and left > style.px(INSET):
                left, line = float(style.px(INSET)), line + 1
            found.append((number, left, line))
            left += wide + style.px(_APART)
        return found

    def _legend_words(self, number: int) -> str:
        return f"{_LABELS[number]} {grouped(self._counts[number])}"

    @override
    def places(self, row: int) -> int:
        return 1 + len(self._marks[row])

    def _track(self, row: int) -> QRectF:
        style, pitch = self.style, self._pitch()
        left = style.px(INSET + DISC + _TRACK_GAP)
        return QRectF(left, row * pitch, self.width - left - style.px(INSET), pitch)

    def _x_of(self, position: int, track: QRectF) -> float:
        share = min(position / self._length, 1.0)
        return track.left() + share * (track.width() - self.style.px(_MARK[0]))

    def _stroke(self, x: float, track: QRectF, size: tuple[int, int]) -> QRectF:
        width, high = max(self.style.px(size[0]), 1), self.style.px(size[1])
        return QRectF(round(x), round(track.center().y() - high / 2), width, high)

    @override
    def rect(self, place: SectionPlace) -> QRectF:
        track = self._track(place.row)
        if not place.number:
            return QRectF(0, track.top(), self.width, track.height())
        position, number = self._marks[place.row][place.number - 1]
        size = _STOP if number == _STOPPED else _MARK
        stroke = self._stroke(self._x_of(position, track), track, size)
        return stroke.adjusted(-3, -2, 3, 2)

    @override
    def place_at(self, point: QPointF) -> SectionPlace | None:
        row = int(point.y() // self._pitch())
        if not 0 <= row < self.rows:
            return None
        track, marks = self._track(row), self._marks[row]
        half = self.style.px(_MARK[0]) / 2
        share = (point.x() - half - track.left()) / max(track.width(), 1)
        at = bisect_right(marks, (round(share * self._length), -1))
        beside = [n for n in (at - 1, at) if 0 <= n < len(marks)]

        def away(number: int) -> float:
            return abs(self._x_of(marks[number][0], track) + half - point.x())

        near = min(beside, key=away, default=None)
        if near is None or away(near) > self.style.px(_NEAR):
            return SectionPlace(row)
        return SectionPlace(row, near + 1)

    # What it does

    @override
    def deed(self, place: SectionPlace) -> Deed:
        if not place.number:
            return NOTHING
        position, _ = self._marks[place.row][place.number - 1]
        return Deed(Does.GO, span=Span(position, position))

    # What is seen

    @override
    def paint(self, painter: QPainter, clip: QRectF, pointed: Pointed) -> None:
        for row in range(max(int(clip.top() // self._pitch()), 0), self.rows):
            if row * self._pitch() > clip.bottom():
                break
            self._paint_row(painter, row, pointed)
        self._paint_legend(painter)

    def _paint_row(self, painter: QPainter, row: int, pointed: Pointed) -> None:
        track, theme, style = self._track(row), self.style.theme, self.style
        side, middle = style.px(DISC) - 2, round(track.center().y())
        maker = self._lines[row].maker
        paint_disc(painter, style.px(INSET), track.center().y(), side, maker, theme)
        line = QRectF(track.left(), middle, track.width(), 1)
        painter.fillRect(line, QColor(theme.line))
        if len(self._scenes) * style.px(5) <= track.width():
            for start in self._scenes[1:]:
                x = self._x_of(start, track)
                painter.fillRect(self._stroke(x, track, _SCENE), QColor(theme.edge))
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        for number, strokes in self._strokes(row, track).items():
            self._paint_strokes(painter, number, strokes)
        painter.restore()
        for place in (pointed.mouse, pointed.keys):
            if place is not None and place.row == row:
                self._paint_pointed(painter, place)

    def _paint_strokes(
        self, painter: QPainter, number: int, strokes: Sequence[QRectF]
    ) -> None:
        ink, line = QColor(self._ink(number)), self._shape(number)
        if line is None:
            painter.setBrush(ink)
            painter.drawRects(strokes)
            return
        for stroke in strokes:
            paint_colour_bar(painter, stroke, ink, line)

    def _shape(self, number: int) -> ColourLine | None:
        """Return the shape of a reaction's strokes, if colour alone does not do."""
        if number == _STOPPED:
            return None
        return line_of(REACTIONS[number].colour.value, self.style.theme)

    def _strokes(self, row: int, track: QRectF) -> Mapping[int, list[QRectF]]:
        """Return the strokes of each reaction, those that lie above others last.

        Hundreds are painted whenever anything of the panel is: each colour at once.
        """
        if row not in self._painted:
            found: dict[int, set[int]] = {}
            for position, number in self._marks[row]:
                found.setdefault(round(self._x_of(position, track)), set()).add(number)
            strokes: dict[int, list[QRectF]] = {}
            for x, numbers in found.items():
                for number, stroke in self._sharing(x, sorted(numbers), track):
                    strokes.setdefault(number, []).append(stroke)
            order = sorted(strokes, key=lambda number: number == _STOPPED)
            self._painted[row] = {number: strokes[number] for number in order}
        return self._painted[row]

    def _sharing(
        self, x: int, numbers: list[int], track: QRectF
    ) -> Iterator[tuple[int, QRectF]]:
        """Yield the strokes of reactions that share a place, one below the other."""
        reacted = [number for number in numbers if number != _STOPPED]
        whole = self._stroke(x, track, _MARK)
        for at, number in enumerate(reacted):
            part = QRectF(whole)
            part.setHeight(whole.height() / len(reacted))
            part.moveTop(whole.top() + at * part.height())
            yield number, part
        if _STOPPED in numbers:
            yield _STOPPED, self._stroke(x, track, _STOP)

    def _ink(self, number: int) -> str:
        theme = self.style.theme
        if number == _STOPPED:
            return theme.text
        return theme.ink[REACTIONS[number].colour.value]

    def _paint_pointed(self, painter: QPainter, place: SectionPlace) -> None:
        room = self.rect(place)
        painter.setPen(QColor(self.style.theme.accent))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(room.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)

    def _paint_legend(self, painter: QPainter) -> None:
        style, theme, pitch = self.style, self.style.theme, self._legend_pitch()
        for number, left, line in self._legend:
            top = self._rows_end() + style.px(_ABOVE_LEGEND) + line * pitch
            middle, side = top + pitch / 2, style.px(_SQUARE)
            square = QRectF(round(left), round(middle - side / 2), side, side)
            if number == _STOPPED:
                width = style.px(_STOP[0])
                square = QRectF(
                    round(left + side - width), square.top() - 2, width, side + 4
                )
                painter.fillRect(square, QColor(theme.text))
            else:
                self._paint_sign(painter, number, square)
            words = QRectF(left + side + style.px(_SQUARE_GAP), top, self.width, pitch)
            told = self._legend_words(number)
            draw_words(painter, words, told, style.fine, theme.quiet)

    def _paint_sign(self, painter: QPainter, number: int, square: QRectF) -> None:
        """Draw what tells in the legend how a reaction is drawn above."""
        ink, line = QColor(self._ink(number)), self._shape(number)
        if line is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            painter.drawRoundedRect(square, 2, 2)
            return
        width, high = (self.style.px(side) for side in _MARK)
        sign = QRectF(0, 0, width, high)
        sign.moveCenter(square.center())
        paint_colour_bar(painter, sign, ink, line)


def _marks_of(line: ReactionLine) -> tuple[tuple[int, int], ...]:
    """Return where a line has strokes, and what each is."""
    stops = ((place, _STOPPED) for place in line.stops)
    return tuple(sorted((*line.marks, *stops)))
