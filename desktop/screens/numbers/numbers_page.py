"""The page of the numbers: figures at the head, pictures in columns below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.appearance.fonts import TEXT_FAMILY, ui_font
from desktop.screens.numbers.picture import WIDTH
from desktop.screens.numbers.reaction_picture import Reactions
from desktop.screens.numbers.text_pictures import (
    BesideDraft,
    SceneWords,
    SentenceLengths,
)
from desktop.screens.numbers.work_pictures import NotesByKind, Rereadings, WordsByDay
from desktop.wording.decimals import one_decimal
from desktop.wording.durations import reading_time
from desktop.wording.numbers import grouped, percentage
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from desktop.appearance.theme import Theme
    from desktop.screens.numbers.picture import NumbersPicture
    from desktop.session.numbers.story_numbers import StoryNumbers

_MARGIN, _GAP, _ROW_GAP = 28, 38, 40
"""Around the page, between its columns, between its rows."""
_FIGURE, _FIGURE_HEIGHT, _FIGURE_GAP = 30, 62, 44
"""The type of the figures, the height of their row, and what is between them."""
_TOP = 20
_BELOW_FIGURES = 28
_PICTURE_SCALE = 2.0
"""Pixels of an exported picture for each of the screen."""

Figure = tuple[str, str]


def figures_of(numbers: StoryNumbers) -> list[Figure]:
    """Return the figures at the head: each with what it is of."""
    text, passes = numbers.text, len(numbers.passes)
    scenes, notes = len(text.scenes), numbers.open_notes
    return [
        (grouped(text.words), translate_count("word", "words", text.words)),
        (grouped(scenes), translate_count("scene", "scenes", scenes)),
        (reading_time(numbers.minutes), _TO_READ),
        (percentage(text.spoken), _SPOKEN),
        (one_decimal(text.words_a_sentence), _A_SENTENCE),
        (grouped(notes), translate_count("note open", "notes open", notes)),
        (grouped(passes), translate_count("rereading", "rereadings", passes)),
    ]


_TO_READ = translate("to read")
_SPOKEN = translate("spoken")
_A_SENTENCE = translate("words a sentence")


class NumbersPage(QWidget):
    """Shows the numbers of a story.

    Signals:
        place_chosen: The author wants to see a place of the story; carries it, in code
            points.
    """

    place_chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._figures: list[Figure] = []
        self._pictures: list[NumbersPicture] = []
        self._height = 0

    def show_numbers(self, numbers: StoryNumbers) -> None:
        """Show ``numbers`` in place of what was shown."""
        for picture in self._pictures:
            picture.deleteLater()
        self._figures = figures_of(numbers)
        kinds = (
            SceneWords,
            SentenceLengths,
            NotesByKind,
            WordsByDay,
            Rereadings,
            BesideDraft,
            *((Reactions,) if numbers.reactions else ()),
        )
        self._pictures = [kind(numbers, self._theme, self) for kind in kinds]
        for picture in self._pictures:
            picture.place_chosen.connect(self.place_chosen)
            picture.show()
        told = (f"{figure} {unit}" for figure, unit in self._figures)
        self.setAccessibleName(translate("Numbers of the story"))
        self.setAccessibleDescription("\n".join(told))
        self._arrange()
        self.update()

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._theme = theme
        for picture in self._pictures:
            picture.show_theme(theme)
        self.update()

    @property
    def pictures(self) -> tuple[NumbersPicture, ...]:
        """The pictures, in the order in which they are read."""
        return tuple(self._pictures)

    def image(self) -> QImage:
        """Return the whole page as a picture, as wide as three columns need it."""
        was = self.size()
        width = 2 * _MARGIN + 3 * WIDTH + 2 * _GAP
        self.resize(width, self._arrange(width))
        self._arrange()
        image = QImage(self.size() * _PICTURE_SCALE, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(_PICTURE_SCALE)
        image.fill(QColor(self._theme.page))
        self.render(image)
        self.resize(was)
        self._arrange()
        return image

    # Where everything stands

    @override
    def sizeHint(self) -> QSize:
        return QSize(2 * _MARGIN + WIDTH, self._height)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    def _arrange(self, width: int | None = None) -> int:
        """Put everything in its place; return how high the page is."""
        width = self.width() if width is None else width
        room = width - 2 * _MARGIN
        columns = max((room + _GAP) // (WIDTH + _GAP), 1)
        wide = min(WIDTH, room) if columns == 1 else WIDTH
        top = _TOP + self._head_height(room) + _BELOW_FIGURES
        for first in range(0, len(self._pictures), columns):
            row = self._pictures[first : first + columns]
            high = max(picture.sizeHint().height() for picture in row)
            for number, picture in enumerate(row):
                left = _MARGIN + number * (WIDTH + _GAP)
                picture.setGeometry(left, top, wide, picture.sizeHint().height())
            top += high + _ROW_GAP
        self._height = top
        self.setMinimumHeight(top)
        return top

    def _places(self, room: int) -> list[tuple[float, float]]:
        """Return where the figures stand, in rows as wide as ``room``."""
        places, x, y = [], 0.0, 0.0
        for figure, unit in self._figures:
            wide = max(_wide(_figure_font(), figure), _wide(ui_font(), unit))
            if x and x + wide > room:
                x, y = 0.0, y + _FIGURE_HEIGHT
            places.append((x, y))
            x += wide + _FIGURE_GAP
        return places

    def _head_height(self, room: int) -> int:
        places = self._places(room)
        return round(places[-1][1]) + _FIGURE_HEIGHT if places else 0

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.page))
        places = self._places(self.width() - 2 * _MARGIN)
        for (figure, unit), (x, y) in zip(self._figures, places, strict=True):
            left, top = _MARGIN + x, _TOP + y
            painter.setFont(_figure_font())
            painter.setPen(QColor(self._theme.text))
            painter.drawText(QRectF(left, top, 400, 40), _LEFT, figure)
            painter.setFont(ui_font())
            painter.setPen(QColor(self._theme.quiet))
            painter.drawText(QRectF(left, top + 40, 400, 20), _LEFT, unit)
        painter.end()


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def _figure_font() -> QFont:
    font = QFont(TEXT_FAMILY)
    font.setPixelSize(_FIGURE)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def _wide(font: QFont, words: str) -> float:
    return QFontMetricsF(font).horizontalAdvance(words)
