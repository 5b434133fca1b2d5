"""Pictures of the text: its scenes, its sentences, what it was in the last draft."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from typing_extensions import override

from desktop.lenses.text_numbers import scene_rows
from desktop.screens.numbers.picture import NumbersPicture, PictureSpot
from desktop.session.numbers.story_numbers import bin_label
from desktop.wording.decimals import one_decimal
from desktop.wording.numbers import grouped, percentage
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.appearance.theme import Theme
    from desktop.lenses.text_numbers import SceneNumbers, SceneRow
    from desktop.session.numbers.story_numbers import DraftNumbers, StoryNumbers

_REST = 0.32
"""How strong the accent is where words are not spoken."""
_BAR = 0.75
"""How strong it is in a histogram."""
_STROKE = 1.6
_ROW, _BAR_HEIGHT = 31.0, 14.0
_MOST_HEIGHT = 320.0
_MOST_ROWS = 20
"""Of a picture of scenes; of more of them, several share a row."""
_LEAST_LABEL, _AFTER_LABEL = 10.0, 8.0
_FIGURES = 88.0
"""Left and right of a scene's bar."""


class SceneWords(NumbersPicture):
    """A bar for each scene, as long as its words; what is spoken is in full colour."""

    def __init__(
        self, numbers: StoryNumbers, theme: Theme, parent: QWidget | None = None
    ) -> None:
        title = translate("Words and dialogue by scene")
        super().__init__(title, translate("in full colour: spoken"), theme, parent)
        self._rows = scene_rows(numbers.text.scenes, _MOST_ROWS)
        self._most = max((row.scene.words for row in self._rows), default=0)
        widths = (self.width_of(row.label) for row in self._rows)
        self._left = max((_LEAST_LABEL, *widths)) + _AFTER_LABEL
        self.look_again()

    @property
    def _pitch(self) -> float:
        return min(_ROW, _MOST_HEIGHT / max(len(self._rows), 1))

    @override
    def height_of_drawing(self) -> int:
        return round(self._pitch * len(self._rows))

    def _area_of(self, area: QRectF, number: int) -> QRectF:
        top = area.top() + number * self._pitch
        return QRectF(area.left(), top, area.width(), self._pitch)

    @override
    def spots(self, area: QRectF) -> list[PictureSpot]:
        return [
            PictureSpot(
                self._area_of(area, number), _row_words(row), row.scene.span.start
            )
            for number, row in enumerate(self._rows)
        ]

    @override
    def draw(self, painter: QPainter, area: QRectF) -> None:
        room = area.width() - self._left - _FIGURES
        for number, row in enumerate(self._rows):
            place, scene = self._area_of(area, number), row.scene
            long = room * scene.words / self._most if self._most else 0.0
            high = min(_BAR_HEIGHT, self._pitch * 0.7)
            top = place.center().y() - high / 2
            bar = QRectF(place.left() + self._left, top, long, high)
            self.fill(painter, bar, self.shaded(_REST))
            spoken = long * scene.spoken / scene.words if scene.words else 0.0
            full = QRectF(bar.left(), top, spoken, high)
            self.fill(painter, full, QColor(self.theme.accent))
            self._name(painter, place, bar, row)

    def _name(
        self, painter: QPainter, place: QRectF, bar: QRectF, row: SceneRow
    ) -> None:
        left = QRectF(place.left(), place.top(), self._left, place.height())
        self.write(painter, left, row.label, quiet=True)
        words = grouped(row.scene.words)
        wide = self.width_of(words) + 1
        after = QRectF(bar.right() + 8, place.top(), wide, place.height())
        self.write(painter, after, words)
        rest = after.translated(after.width() + 8, 0)
        rest.setRight(place.right())
        self.write(painter, rest, _share(row.scene), quiet=True)


def _share(scene: SceneNumbers) -> str:
    return percentage(scene.spoken / scene.words) if scene.words else ""


def _row_words(row: SceneRow) -> str:
    scene = row.scene
    words = translate_count("{count} word", "{count} words", scene.words)
    return translate(
        "Scene {number}, {title}: {words}, {share} spoken",
        number=row.label,
        title=scene.title,
        words=words,
        share=_share(scene) or percentage(0),
    )


_HISTOGRAM, _LABELS = 112.0, 22.0
_GAP = 4.0


class SentenceLengths(NumbersPicture):
    """A bar for each length of sentences; a stroke where the last draft was."""

    def __init__(
        self, numbers: StoryNumbers, theme: Theme, parent: QWidget | None = None
    ) -> None:
        title, caption = translate("Length of sentences"), translate("words")
        draft = numbers.draft
        if draft is not None:
            caption = translate("words; the stroke is {draft}", draft=draft.title)
        super().__init__(title, caption, theme, parent)
        self._counts = numbers.text.lengths
        self._before = draft.text.lengths if draft else ()
        self._most = max((*self._counts, *self._before), default=0)
        self.look_again()

    @override
    def height_of_drawing(self) -> int:
        return round(_HISTOGRAM + _LABELS)

    def _column(self, area: QRectF, number: int) -> QRectF:
        pitch = area.width() / len(self._counts)
        left = area.left() + number * pitch
        return QRectF(left, area.top(), pitch - _GAP, _HISTOGRAM)

    def _top(self, column: QRectF, count: int) -> float:
        share = count / self._most if self._most else 0.0
        return column.bottom() - share * column.height()

    @override
    def spots(self, area: QRectF) -> list[PictureSpot]:
        return [
            PictureSpot(self._column(area, number), self._told(number))
            for number in range(len(self._counts))
        ]

    def _told(self, number: int) -> str:
        count = self._counts[number]
        words = translate_count(
            "{count} sentence from {label} words",
            "{count} sentences from {label} words",
            count,
            label=bin_label(number),
        )
        if not self._before:
            return words
        return translate(
            "{words}; {before} in the last draft",
            words=words,
            before=grouped(self._before[number]),
        )

    @override
    def draw(self, painter: QPainter, area: QRectF) -> None:
        for number, count in enumerate(self._counts):
            column = self._column(area, number)
            bar = QRectF(column)
            bar.setTop(self._top(column, count))
            self.fill(painter, bar, self.shaded(_BAR))
            if self._before:
                top = self._top(column, self._before[number])
                painter.setPen(QPen(QColor(self.theme.text), _STROKE))
                painter.drawLine(
                    QPointF(column.left() - 1, top), QPointF(column.right() + 1, top)
                )
            below = QRectF(column.left(), column.bottom() + 4, column.width(), 18)
            middle = Qt.AlignmentFlag.AlignHCenter
            self.write(painter, below, bin_label(number), quiet=True, flags=middle)


_LINE = 29.0
_FIGURE = 80.0


class BesideDraft(NumbersPicture):
    """The figures of the last kept draft and those of now, side by side."""

    def __init__(
        self, numbers: StoryNumbers, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(translate("Beside the last draft"), "", theme, parent)
        self._draft = numbers.draft
        self._lines = list(_lines(numbers, self._draft)) if self._draft else []
        self.look_again()

    @override
    def height_of_drawing(self) -> int:
        return round(_LINE * max(len(self._lines), 1))

    def _row(self, area: QRectF, number: int) -> QRectF:
        return QRectF(area.left(), area.top() + number * _LINE, area.width(), _LINE)

    @override
    def spots(self, area: QRectF) -> list[PictureSpot]:
        return [
            PictureSpot(self._row(area, number), _line_words(line))
            for number, line in enumerate(self._lines)
        ]

    @override
    def draw(self, painter: QPainter, area: QRectF) -> None:
        if self._draft is None:
            row = self._row(area, 0)
            words = translate("No draft is kept yet.")
            self.write(painter, row, words, quiet=True)
            return
        head = QRectF(area.left(), 0, area.width(), 18)
        self._figures(painter, head, self._draft.short_title, translate("now"), True)
        for number, (name, before, now) in enumerate(self._lines):
            row = self._row(area, number)
            self.write(painter, row, name)
            self._figures(painter, row, before, now, False)
            painter.fillRect(
                QRectF(row.left(), row.bottom() - 1, row.width(), 1),
                QColor(self.theme.line),
            )

    def _figures(
        self, painter: QPainter, row: QRectF, before: str, now: str, is_head: bool
    ) -> None:
        right = Qt.AlignmentFlag.AlignRight
        last = QRectF(row.right() - _FIGURE, row.top(), _FIGURE, row.height())
        self.write(
            painter, last.translated(-_FIGURE, 0), before, quiet=True, flags=right
        )
        self.write(painter, last, now, quiet=is_head, flags=right)


def _line_words(line: tuple[str, str, str]) -> str:
    name, before, now = line
    return translate("{name}: {before}, now {now}", name=name, before=before, now=now)


def _lines(numbers: StoryNumbers, draft: DraftNumbers) -> list[tuple[str, str, str]]:
    text, before = numbers.text, draft.text
    found = [
        (translate("words"), grouped(before.words), grouped(text.words)),
        (translate("spoken"), percentage(before.spoken), percentage(text.spoken)),
        (
            translate("words a sentence"),
            one_decimal(before.words_a_sentence),
            one_decimal(text.words_a_sentence),
        ),
    ]
    if draft.filters is not None and numbers.filters is not None:
        name = translate("filter words per 1 000")
        found.append((name, one_decimal(draft.filters), one_decimal(numbers.filters)))
    name = translate("notes open")
    found.append((name, grouped(draft.open_notes), grouped(numbers.open_notes)))
    return found
