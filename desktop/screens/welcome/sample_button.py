"""A sample story on offer."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from desktop.appearance.fonts import text_font
from desktop.storage.story_file import read_story
from desktop.text.outline import outline
from desktop.text.words import count_words
from desktop.wording.numbers import counted

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

    from desktop.appearance.theme import Theme

_EDGE = 16
"""Around the words, in pixels."""

_TITLE_SIZE = 13.5
"""Of the title, in points."""

_GAP = 3
"""Between the title and what is said about it, in pixels."""

_RADIUS = 8


@dataclass(frozen=True, slots=True)
class SampleStory:
    """A story that comes with Reread: where it is, its title, a few words on it."""

    path: Path
    title: str
    detail: str = ""


def sample_of(path: Path) -> SampleStory:
    """Return what is said of the sample story at ``path``.

    Raises:
        StoryUnreadable: If it cannot be read.
    """
    text = read_story(path).text
    found = outline(text, is_markdown=path.suffix == ".md")
    words = count_words(text[found.front_matter.end :])
    return SampleStory(path, found.title or path.stem, counted(words, "word"))


class SampleButton(QAbstractButton):
    """A card with a sample's title, to press.

    Signals:
        sample_chosen: The author wants to see the sample; carries its path.
    """

    sample_chosen = Signal(Path)

    def __init__(
        self, sample: SampleStory, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._sample = sample
        self._theme = theme
        self._title_font = text_font(size=_TITLE_SIZE)
        self._title_font.setBold(True)
        self.setText(sample.title)
        self.setAccessibleDescription(sample.detail)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self._on_clicked)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._theme = theme
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(220, self._title_height + _GAP + self._detail_height + 2 * _EDGE)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(self._edge_colour()))
        painter.setBrush(
            QColor(self._theme.chrome if self.isDown() else self._theme.card)
        )
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(edge, _RADIUS, _RADIUS)

        words = self.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        title, detail = QRect(words), QRect(words)
        title.setHeight(self._title_height)
        detail.setTop(title.bottom() + 1 + _GAP)
        _draw(painter, title, self._sample.title, self._title_font, self._theme.text)
        _draw(painter, detail, self._sample.detail, self.font(), self._theme.quiet)

    @property
    def _title_height(self) -> int:
        return QFontMetrics(self._title_font).height()

    @property
    def _detail_height(self) -> int:
        return QFontMetrics(self.font()).height()

    def _edge_colour(self) -> str:
        if self.hasFocus():
            return self._theme.accent
        return self._theme.quiet if self.underMouse() else self._theme.card_line

    def _on_clicked(self) -> None:
        self.sample_chosen.emit(self._sample.path)


def _draw(painter: QPainter, room: QRect, words: str, font: QFont, colour: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(colour))
    elide = Qt.TextElideMode.ElideRight
    shown = QFontMetrics(font).elidedText(words, elide, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
