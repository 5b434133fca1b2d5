"""Pictures of the work on a story: its notes, its days of writing, its rereadings."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from math import sqrt
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from typing_extensions import override

from desktop.lenses.text_numbers import scene_rows
from desktop.screens.numbers.picture import NumbersPicture, PictureSpot
from desktop.text.span import Span
from desktop.wording.dates import calendar_day, plain_short_day, short_day
from desktop.wording.numbers import grouped, percentage, signed
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from desktop.appearance.theme import Theme
    from desktop.session.numbers.story_numbers import PassNumbers, StoryNumbers

_ROW = 25.0
_LABEL, _TOTAL = 84.0, 44.0
"""Left and right of the line of a kind."""
_LEAST, _MOST = 4.0, 10.0
"""How large the dot of one note is at least, and of the most, by its radius."""
_COUNTED = 8.0
"""From which radius on a dot says how many there are."""
_NAMED_APART = 24.0
"""How far apart the numbers of scenes stand at least."""
_MOST_COLUMNS = 20
"""Of more scenes, several share a column."""


class NotesByKind(NumbersPicture):
    """A line for each kind, a dot in each scene that has notes of it."""

    def __init__(
        self, numbers: StoryNumbers, theme: Theme, parent: QWidget | None = None
    ) -> None:
        caption = translate_count(
            "the larger, the more; {count} note, {open} open",
            "the larger, the more; {count} notes, {open} open",
            numbers.notes,
            open=grouped(numbers.open_notes),
        )
        super().__init__(translate("Notes by kind and scene"), caption, theme, parent)
        self._kinds = numbers.kinds
        self._columns = scene_rows(numbers.text.scenes, _MOST_COLUMNS)
        self._counts = [
            [sum(kind.scenes[c.first - 1 : c.last]) for c in self._columns]
            for kind in self._kinds
        ]
        self._most = max((n for counts in self._counts for n in counts), default=0)
        self.look_again()

    @override
    def height_of_drawing(self) -> int:
        return round(_ROW * (len(self._kinds) + 1))

    def _place(self, area: QRectF, row: int, column: int) -> QPointF:
        room = area.width() - _LABEL - _TOTAL
        x = area.left() + _LABEL + room * (column + 0.5) / max(len(self._columns), 1)
        return QPointF(x, area.top() + row * _ROW + _ROW / 2)

    def _radius(self, area: QRectF, count: int) -> float:
        room = (area.width() - _LABEL - _TOTAL) / max(len(self._columns), 1)
        most = max(min(_MOST, room / 2), _LEAST)
        share = sqrt(count / self._most) if self._most else 0.0
        return max(_LEAST, most * share)

    def _dots(self, area: QRectF) -> list[tuple[int, int, int, QRectF]]:
        """Return row, column, count and place of each dot."""
        found = []
        for row, counts in enumerate(self._counts):
            for column, count in enumerate(counts):
                if count:
                    half = self._radius(area, count)
                    dot = QRectF(0, 0, 2 * half, 2 * half)
                    dot.moveCenter(self._place(area, row, column))
                    found.append((row, column, count, dot))
        return found

    @override
    def spots(self, area: QRectF) -> list[PictureSpot]:
        return [
            PictureSpot(
                dot, self._told(row, at, count), self._columns[at].scene.span.start
            )
            for row, at, count, dot in self._dots(area)
        ]

    def _told(self, row: int, column: int, count: int) -> str:
        return translate(
            "{kind}, scene {number}: {count}",
            kind=self._kinds[row].label,
            number=self._columns[column].label,
            count=grouped(count),
        )

    @override
    def draw(self, painter: QPainter, area: QRectF) -> None:
        right = Qt.AlignmentFlag.AlignRight
        for row, kind in enumerate(self._kinds):
            line = QRectF(area.left(), area.top() + row * _ROW, area.width(), _ROW)
            self.write(painter, line, kind.label)
            self.write(painter, line, grouped(kind.total), quiet=True, flags=right)
            painter.fillRect(
                QRectF(_LABEL, line.center().y(), line.width() - _LABEL - _TOTAL, 1),
                QColor(self.theme.line),
            )
        for row, _, count, dot in self._dots(area):
            self._draw_dot(painter, dot, self._kinds[row].colour.value, count)
        self._name_scenes(painter, area)

    def _draw_dot(
        self, painter: QPainter, dot: QRectF, colour: str, count: int
    ) -> None:
        self.fill(painter, dot, QColor(self.theme.washes[colour]), dot.width() / 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self.theme.ink[colour]), 1))
        painter.drawEllipse(dot.adjusted(0.5, 0.5, -0.5, -0.5))
        if dot.width() >= 2 * _COUNTED and count > 1:
            painter.setFont(self.words_font())
            painter.setPen(QColor(self.theme.text))
            painter.drawText(dot, Qt.AlignmentFlag.AlignCenter, grouped(count))

    def _name_scenes(self, painter: QPainter, area: QRectF) -> None:
        room = (area.width() - _LABEL - _TOTAL) / max(len(self._columns), 1)
        every = max(1, round(_NAMED_APART / room + 0.5)) if room < _NAMED_APART else 1
        for column in range(0, len(self._columns), every):
            middle = self._place(area, len(self._kinds), column)
            box = QRectF(middle.x() - 16, middle.y() - 9, 32, 18)
            centre = Qt.AlignmentFlag.AlignHCenter
            words = str(self._columns[column].first)
            self.write(painter, box, words, quiet=True, flags=centre)


_DAYS = 28
_DAYS_HEIGHT, _DATES = 104.0, 22.0
_ABOVE = 16.0
"""For the figure over the highest bar."""


class WordsByDay(NumbersPicture):
    """A bar for each day of four weeks: what was written, less what was cut."""

    def __init__(
        self, numbers: StoryNumbers, theme: Theme, parent: QWidget | None = None
    ) -> None:
        caption = translate("written, less what was cut")
        super().__init__(translate("Words by day"), caption, theme, parent)
        self._now, self._today = numbers.at, numbers.at.date()
        self._first = self._today - timedelta(days=_DAYS - 1)
        self._days = [
            (day, words)
            for day, words in numbers.days
            if self._first <= day <= self._today and words
        ]
        self._most = max((words for _, words in self._days), default=0)
        self._least = min((words for _, words in self._days), default=0)
        self.look_again()

    @override
    def height_of_drawing(self) -> int:
        return round(_ABOVE + _DAYS_HEIGHT + _DATES)

    def _zero(self, area: QRectF) -> float:
        up, down = max(self._most, 0), max(-self._least, 0)
        share = up / (up + down) if up + down else 1.0
        return area.top() + _ABOVE + _DAYS_HEIGHT * share

    def _bar(self, area: QRectF, day: date, words: int) -> QRectF:
        pitch = area.width() / _DAYS
        left = area.left() + (day - self._first).days * pitch
        reach = max(self._most, 0) + max(-self._least, 0)
        high = _DAYS_HEIGHT * words / reach if reach else 0.0
        bar = QRectF(left + pitch * 0.12, self._zero(area), pitch * 0.76, -high)
        return bar.normalized()

    @override
    def spots(self, area: QRectF) -> list[PictureSpot]:
        return [
            PictureSpot(self._bar(area, day, words), self._told(day, words))
            for day, words in self._days
        ]

    def _told(self, day: date, words: int) -> str:
        return translate(
            "{day}: {words} words",
            day=calendar_day(day, self._today),
            words=signed(words),
        )

    @override
    def draw(self, painter: QPainter, area: QRectF) -> None:
        zero = self._zero(area)
        painter.fillRect(
            QRectF(area.left(), zero, area.width(), 1), QColor(self.theme.line)
        )
        for day, words in self._days:
            bar = self._bar(area, day, words)
            colour = QColor(self.theme.removed) if words < 0 else self.shaded(0.75)
            self.fill(painter, bar, colour)
            if words == self._most and words > 0:
                box = QRectF(bar.center().x() - 30, bar.top() - _ABOVE, 60, _ABOVE)
                box.moveLeft(min(max(box.left(), 0.0), area.right() - 60))
                centre = Qt.AlignmentFlag.AlignHCenter
                self.write(painter, box, grouped(words), flags=centre)
        self._write_dates(painter, area)

    def _write_dates(self, painter: QPainter, area: QRectF) -> None:
        below = QRectF(area.left(), area.bottom() - _DATES, area.width(), _DATES)
        middle = self._first + timedelta(days=_DAYS // 2)
        left, centre, right = (
            Qt.AlignmentFlag.AlignLeft,
            Qt.AlignmentFlag.AlignHCenter,
            Qt.AlignmentFlag.AlignRight,
        )
        for day, flags in ((self._first, left), (middle, centre), (self._today, right)):
            noon = datetime.combine(day, time(12), self._now.tzinfo)
            words = plain_short_day(noon, self._now)
            self.write(painter, below, words, quiet=True, flags=flags)
        if not self._days:
            words = translate("Nothing was written in these four weeks.")
            self.write(painter, area, words, quiet=True, flags=centre)


_PASS, _STRIP = 38.0, 6.0
_MOST_PASSES = 5
_MOST_GAPS = 40
"""Of more scenes no gap is drawn: they would be all there is."""


class Rereadings(NumbersPicture):
    """A strip for each rereading: what was read in it; gaps are scene breaks."""

    def __init__(
        self, numbers: StoryNumbers, theme: Theme, parent: QWidget | None = None
    ) -> None:
        caption = translate("what was read in each pass; gaps are scene breaks")
        super().__init__(translate("Rereading"), caption, theme, parent)
        self._passes = numbers.passes[-_MOST_PASSES:]
        self._now = numbers.at
        scenes = numbers.text.scenes
        self._start = scenes[0].span.start if scenes else 0
        self._end = scenes[-1].span.end if scenes else 0
        breaks = [scene.span.start for scene in scenes[1:]]
        self._breaks = breaks if len(breaks) <= _MOST_GAPS else []
        self.look_again()

    @override
    def height_of_drawing(self) -> int:
        return round(_PASS * max(len(self._passes), 1))

    def _row(self, area: QRectF, number: int) -> QRectF:
        return QRectF(area.left(), area.top() + number * _PASS, area.width(), _PASS)

    @override
    def spots(self, area: QRectF) -> list[PictureSpot]:
        return [
            PictureSpot(self._row(area, number), self._told(one), self._goes_on(one))
            for number, one in enumerate(self._passes)
        ]

    def _told(self, one: PassNumbers) -> str:
        return translate("{name}: {figure}", name=one.name, figure=self._figure(one))

    def _figure(self, one: PassNumbers) -> str:
        day = short_day(one.at, self._now)
        return translate("{share} · {day}", share=percentage(one.share), day=day)

    @staticmethod
    def _goes_on(one: PassNumbers) -> int | None:
        return one.read[-1].end if one.read else None

    def _x(self, area: QRectF, position: int) -> float:
        reach = max(self._end - self._start, 1)
        share = (position - self._start) / reach
        return area.left() + area.width() * min(max(share, 0.0), 1.0)

    @override
    def draw(self, painter: QPainter, area: QRectF) -> None:
        if not self._passes:
            words = translate("No rereading has begun yet.")
            self.write(painter, self._row(area, 0), words, quiet=True)
        for number, one in enumerate(self._passes):
            row = self._row(area, number)
            line = QRectF(row.left(), row.top(), row.width(), 18)
            right = Qt.AlignmentFlag.AlignRight
            self.write(painter, line, self._figure(one), quiet=True, flags=right)
            line.setRight(line.right() - self.width_of(self._figure(one)) - 10)
            self.write(painter, line, one.name)
            self._draw_strip(painter, row, one)

    def _draw_strip(self, painter: QPainter, row: QRectF, one: PassNumbers) -> None:
        strip = QRectF(row.left(), row.top() + 20, row.width(), _STRIP)
        self.fill(painter, strip, QColor(self.theme.track), _STRIP / 2)
        read = one.read or self._whole(one)
        for span in read:
            left, right = self._x(strip, span.start), self._x(strip, span.end)
            part = QRectF(left, strip.top(), max(right - left, 1.0), _STRIP)
            self.fill(
                painter, part, QColor(self.theme.accent), min(3, part.width() / 2)
            )
        for position in self._breaks:
            gap = QRectF(self._x(strip, position) - 0.5, strip.top(), 1.5, _STRIP)
            painter.fillRect(gap, QColor(self.theme.page))

    def _whole(self, one: PassNumbers) -> tuple[Span, ...]:
        """Return as much from the start as was read, where is not known."""
        end = self._start + round((self._end - self._start) * one.share)
        return (Span(self._start, end),) if one.share else ()
