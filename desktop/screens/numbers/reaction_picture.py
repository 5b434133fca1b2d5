"""What readers felt over the story: reactions as icons, and where they stopped."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter
from typing_extensions import override

from desktop.annotations.reactions import REACTIONS
from desktop.appearance.icons import icon
from desktop.screens.numbers.picture import NumbersPicture, PictureSpot
from desktop.value import value
from desktop.wording.numbers import grouped
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.appearance.theme import Theme
    from desktop.session.numbers.story_numbers import ReaderReactions, StoryNumbers

_ROW, _LABEL, _LINE = 40, 84, 30
"""The height of a reader's row, the room of the name, and how far down the line is."""
_ICON, _APART = 17, 19
"""The side of an icon, and how wide the room is that one stands for."""
_STOP = (2, 26)
"""Width and height of the stroke where a reader stopped."""
_MOST_ROWS = 12


@value
class _Felt:
    """What was felt in one place of the picture.

    Attributes:
        place: Where the first of it is in the story.
        counts: How often each reaction, by its number.
    """

    place: int
    counts: tuple[tuple[int, int], ...]

    @property
    def most(self) -> int:
        """Which reaction there is most of."""
        return max(self.counts, key=lambda each: each[1])[0]


class Reactions(NumbersPicture):
    """A line over the story for each reader, an icon where she reacted."""

    def __init__(
        self, numbers: StoryNumbers, theme: Theme, parent: QWidget | None = None
    ) -> None:
        count = sum(len(one.marks) for one in numbers.reactions)
        caption = translate_count(
            "{number} reaction over the story; a stroke where a reader stopped",
            "{number} reactions over the story; a stroke where a reader stopped",
            count,
            number=grouped(count),
        )
        super().__init__(translate("Reactions"), caption, theme, parent)
        by_count = sorted(numbers.reactions, key=lambda one: -len(one.marks))
        kept = by_count[:_MOST_ROWS]
        self._rows = [one for one in numbers.reactions if one in kept]
        self._length = max(numbers.length, 1)
        self._scenes = [scene.span.start for scene in numbers.text.scenes]
        self.look_again()

    @override
    def height_of_drawing(self) -> int:
        return _ROW * max(len(self._rows), 1)

    def _line(self, area: QRectF, row: int) -> QRectF:
        """Return where the line of a reader is."""
        return QRectF(
            area.left() + _LABEL,
            area.top() + row * _ROW + _LINE,
            area.width() - _LABEL - _ICON,
            1,
        )

    def _x_of(self, line: QRectF, place: int) -> float:
        return line.left() + line.width() * min(place / self._length, 1.0)

    def _felt(self, area: QRectF, row: int) -> list[tuple[QRectF, _Felt]]:
        """Return where icons stand over the line of a reader, and what for."""
        line, rooms = self._line(area, row), dict[int, list[tuple[int, int]]]()
        for place, number in self._rows[row].marks:
            room = int((self._x_of(line, place) - line.left()) // _APART)
            rooms.setdefault(room, []).append((place, number))
        found = []
        for marks in rooms.values():
            counts = Counter(number for _, number in marks)
            left = self._x_of(line, marks[0][0])
            at = QRectF(left, line.top() - _ICON - 5, _ICON, _ICON)
            found.append((at, _Felt(marks[0][0], tuple(sorted(counts.items())))))
        return found

    def _stops(self, area: QRectF, row: int) -> list[tuple[QRectF, int]]:
        line, (width, height) = self._line(area, row), _STOP
        return [
            (
                QRectF(
                    round(self._x_of(line, place)),
                    line.center().y() - height * 0.75,
                    width,
                    height,
                ),
                place,
            )
            for place in self._rows[row].stops
        ]

    @override
    def spots(self, area: QRectF) -> list[PictureSpot]:
        found: list[PictureSpot] = []
        for row, one in enumerate(self._rows):
            for at, felt in self._felt(area, row):
                found.append(PictureSpot(at, self._told(one, felt), felt.place))
            for at, place in self._stops(area, row):
                words = translate(
                    "{reader} stopped in scene {number}",
                    reader=one.reader,
                    number=self._scene_of(place),
                )
                found.append(PictureSpot(at.adjusted(-3, 0, 3, 0), words, place))
        return found

    def _told(self, one: ReaderReactions, felt: _Felt) -> str:
        said = ", ".join(
            f"{REACTIONS[number].label} {count}".removesuffix(" 1")
            for number, count in felt.counts
        )
        return translate(
            "{reader}, scene {number}: {reactions}",
            reader=one.reader,
            number=self._scene_of(felt.place),
            reactions=said,
        )

    def _scene_of(self, place: int) -> int:
        return max(bisect_right(self._scenes, place), 1)

    @override
    def draw(self, painter: QPainter, area: QRectF) -> None:
        for row, one in enumerate(self._rows):
            line = self._line(area, row)
            name = QRectF(area.left(), line.top() - 12, _LABEL - 10, 24)
            self.write(painter, name, one.reader)
            painter.fillRect(line, QColor(self.theme.line))
            for at, felt in self._felt(area, row):
                reaction = REACTIONS[felt.most]
                ink = self.theme.ink[reaction.colour.value]
                icon(reaction.icon, ink, is_bold=True).paint(painter, at.toRect())
            for at, _ in self._stops(area, row):
                painter.fillRect(at, QColor(self.theme.text))
