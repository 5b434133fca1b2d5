"""What the window shows before a story is open: ways in, recent stories, samples."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.appearance.fonts import text_font
from desktop.screens.welcome.recent_list import RecentList
from desktop.storage.story.story_file import read_story
from desktop.text.structure.outline import outline
from desktop.text.structure.story_words import StoryWords
from desktop.value import value
from desktop.widgets.dialogs import dialog_button, flush
from desktop.widgets.dropped_files import accept_files, files_of
from desktop.widgets.keyboard import tab_through
from desktop.widgets.labels import SectionHead, plain_label
from desktop.widgets.message_bar import MessageBar
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QFont

    from desktop.appearance.theme import Theme
    from desktop.storage.story.story_state import RecentStory

_EDGE = 16
"""Around the words on a sample, in pixels."""

_TITLE_SIZE = 13.5
"""Of its title, in points."""

_GAP = 3
"""Between the title and what is said about it, in pixels."""

_RADIUS = 8

_COLUMN = 624
"""The widest the column in the middle gets, in pixels."""

_INDENT = 12
"""Of everything but the list, whose rows have their own, in pixels."""

_HEADLINE_SIZE = 46
_TAGLINE_SIZE = 18
"""Of the words at the top, in pixels."""

_TAGLINE = translate("Read what you wrote with a pencil in hand.")
_LET_GO = translate("Let go to open it")


@value
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
    text, is_markdown = read_story(path).text, path.suffix == ".md"
    found = outline(text, is_markdown)
    words = StoryWords(is_markdown).count(text)
    detail = translate_count("{count} word", "{count} words", words)
    return SampleStory(path, found.title or path.stem, detail)


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


class WelcomeScreen(QFrame):
    """The way in: begin or open a story, go back to a recent one, look at a sample.

    Signals:
        new_requested: The author wants to begin a story.
        open_requested: The author wants to look for a story.
        library_requested: The author wants to see the stories of a folder.
        story_chosen: The author chose a recent story or dropped a file.
        sample_chosen: The author wants to see a sample.
        recent_forgotten: The author took a story off the list.
        locate_wanted: The author wants to say where a story of the list is now.
    """

    new_requested = Signal()
    open_requested = Signal()
    library_requested = Signal()
    story_chosen = Signal(Path)
    sample_chosen = Signal(Path)
    recent_forgotten = Signal(Path)
    locate_wanted = Signal(Path)

    message_bar: MessageBar
    """What the author has to be told."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(translate("Welcome"))
        self.setAcceptDrops(True)
        self.message_bar = MessageBar(theme, self)
        open_, new = translate("Open a story…"), translate("New story")
        self._open_story = dialog_button(
            open_, self, self.open_requested, name="open_story"
        )
        self._new_story = dialog_button(new, self, self.new_requested, name="new_story")
        self._library = dialog_button(
            translate("Library…"), self, self.library_requested, name="library"
        )
        self._drop_hint = plain_label(self, "drop_hint")
        self._recent = RecentList(theme, self)
        self._recent.story_chosen.connect(self.story_chosen)
        self._recent.forgotten.connect(self.recent_forgotten)
        self._recent.locate_wanted.connect(self.locate_wanted)
        self._recent_section = _HeadedPart(translate("Recent stories"), self)
        self._recent_section.column.addWidget(self._recent)
        self._samples = QHBoxLayout()
        self._samples.setContentsMargins(_INDENT, 0, _INDENT, 0)
        self._samples.setSpacing(12)
        self._sample_section = _HeadedPart(translate("Samples to try things on"), self)
        self._sample_section.column.addLayout(self._samples)
        self._lay_out()
        buttons = [self._open_story, self._library, self._new_story]
        tab_through([*buttons, self._recent])
        self.show_open_key("")
        self.show_recent([])
        self.show_samples([])

    def show_recent(self, stories: Sequence[RecentStory]) -> None:
        """List ``stories``, the latest first; no list if there are none."""
        self._recent.show_stories(stories)
        self._recent_section.setVisible(bool(stories))
        if stories and not self.isVisible():
            self._recent.setFocus()  # Enter goes on with the latest story.

    def show_samples(self, samples: Sequence[SampleStory]) -> None:
        """Offer ``samples`` side by side."""
        for old in self.findChildren(SampleButton):
            self._samples.removeWidget(old)
            old.setParent(None)
            old.deleteLater()
        for sample in samples:
            button = SampleButton(sample, self._theme, self)
            button.sample_chosen.connect(self.sample_chosen)
            self._samples.addWidget(button, stretch=1)
        self._sample_section.setVisible(bool(samples))

    def show_open_key(self, key: str) -> None:
        """Show which ``key``, as the platform writes it, opens a story."""
        self._open_story.setToolTip(key)
        drop = translate("or drop a file anywhere here")
        self._hint = " · ".join(filter(None, (key, drop)))
        self._drop_hint.setText(self._hint)
        self._place_hint()

    def _place_hint(self) -> None:
        """Have the hint among the buttons, or below them where it is too long."""
        self._buttons.insertWidget(1, self._drop_hint, stretch=1)
        if self._buttons.minimumSize().width() > _COLUMN:
            self._ways.addWidget(self._drop_hint)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._theme = theme
        self._recent.show_theme(theme)
        self.message_bar.show_theme(theme)
        for button in self.findChildren(SampleButton):
            button.show_theme(theme)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_of(event):
            self._show_dropping(True)
            accept_files(event)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_dropping(False)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self._show_dropping(False)
        accept_files(event)
        for path in files_of(event):
            self.story_chosen.emit(path)

    def _lay_out(self) -> None:
        column = QWidget(self)
        column.setMaximumWidth(_COLUMN)
        rows = flush(QVBoxLayout(column))
        rows.addSpacerItem(_spring())
        rows.addWidget(_words("Reread", _HEADLINE_SIZE, "headline", column))
        rows.addSpacing(6)
        rows.addWidget(_words(_TAGLINE, _TAGLINE_SIZE, "tagline", column))
        rows.addSpacing(28)
        rows.addLayout(self._ways_in())
        rows.addSpacing(20)
        # The list takes what room it can fill before the springs take any.
        rows.addWidget(self._recent_section, stretch=1)
        rows.addWidget(self._sample_section)
        rows.addSpacerItem(_spring())
        layout = flush(QVBoxLayout(self))
        layout.addWidget(self.message_bar)
        around = QHBoxLayout()
        around.setContentsMargins(32, 24, 32, 24)
        layout.addLayout(around, stretch=1)
        around.addStretch(1)
        around.addWidget(column, stretch=1000)
        around.addStretch(1)

    def _ways_in(self) -> QVBoxLayout:
        self._ways, self._buttons = QVBoxLayout(), QHBoxLayout()
        self._ways.setContentsMargins(_INDENT, 0, _INDENT, 0)
        self._ways.setSpacing(10)
        self._ways.addLayout(self._buttons)
        self._buttons.setSpacing(14)
        self._buttons.addWidget(self._open_story)
        self._buttons.addWidget(self._drop_hint, stretch=1)
        self._buttons.addWidget(self._library)
        self._buttons.addWidget(self._new_story)
        return self._ways

    def _show_dropping(self, is_dropping: bool) -> None:
        """Show whether what hangs from the mouse pointer would be opened."""
        self._drop_hint.setText(_LET_GO if is_dropping else self._hint)
        self.setProperty("dropping", is_dropping)
        self.style().unpolish(self)
        self.style().polish(self)


class _HeadedPart(QWidget):
    """A head and what stands below it."""

    def __init__(self, head: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 16, 0, 8)
        self.column.setSpacing(8)
        # No taller than what it holds, or the list would drift from its head.
        self.column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetMinAndMaxSize)
        words = SectionHead(head, self)
        words.setContentsMargins(_INDENT, 0, _INDENT, 0)
        words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.column.addWidget(words)


def _words(words: str, size: int, name: str, parent: QWidget) -> QLabel:
    label = plain_label(parent, name, words, wraps=True)
    label.setContentsMargins(_INDENT, 0, _INDENT, 0)
    font = text_font()
    font.setPixelSize(size)
    font.setBold(name == "headline")
    label.setFont(font)
    return label


def _spring() -> QSpacerItem:
    policy = QSizePolicy.Policy
    return QSpacerItem(0, 0, policy.Minimum, policy.Expanding)
