"""The window of the preferences: what is changed in it holds at once.

The name notes are signed with and the meanings of the colours have their pages here;
type, writing and shortcuts have modules of their own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.annotations.colour_names import (
    MOST_LETTERS,
    clean_colour_name,
    clean_colour_names,
)
from desktop.annotations.kinds import COLOURS
from desktop.appearance.colour_lines import line_of, paint_colour_bar
from desktop.screens.preferences.appearance_page import AppearancePage
from desktop.screens.preferences.backup_page import BackupPage
from desktop.screens.preferences.corrections_page import CorrectionsPage
from desktop.screens.preferences.language_page import LanguagePage
from desktop.screens.preferences.quick_notes_page import QuickNotesPage
from desktop.screens.preferences.shortcuts_page import ShortcutsPage
from desktop.screens.preferences.type_page import TypePage
from desktop.screens.preferences.writing_page import WritingPage
from desktop.widgets.dialogs import dialog_button, flush
from desktop.widgets.keyboard import ENTER, WordField
from desktop.widgets.labels import plain_label
from desktop.widgets.window_geometry import fitting_size
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from desktop.appearance.theme import Theme
    from desktop.session.preferences import Preferences
    from desktop.session.story_choices import StoryChoices
    from desktop.storage.story.settings import Settings

_SIZE = QSize(980, 640)
_LIST_WIDTH = 160
"""Of the list of pages, in pixels."""

_PAGES = {
    "page": translate("Page"),
    "appearance": translate("Appearance"),
    "writing": translate("Writing"),
    "author": translate("Author"),
    "colours": translate("Colours"),
    "quick": translate("Quick notes"),
    "corrections": translate("Autocorrect"),
    "shortcuts": translate("Shortcuts"),
    "language": translate("Language"),
    "backup": translate("Start, backup"),
}
_ABOUT_THE_NAME = translate(
    "Your notes carry this name in their file, so that a reader knows them from "
    "somebody else’s. Without one they are simply yours."
)
_ABOUT_THE_COLOURS = translate(
    "What you mean by a colour is shown wherever you choose one."
)
_SWATCH = QSize(46, 22)


class AuthorPage(QWidget):
    """The author's name.

    Signals:
        preferred: The author prefers something else; carries the name of a field of
            ``Settings`` and its value.
    """

    preferred = Signal(str, object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        label = QLabel(translate("Your name"), self)
        self._name = WordField(self)
        self._name.setAccessibleName(translate("Your name"))
        self._name.setMaximumWidth(320)
        self._name.setMaxLength(200)
        label.setBuddy(self._name)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(label)
        layout.addWidget(self._name)
        layout.addWidget(plain_label(self, "about", _ABOUT_THE_NAME, wraps=True))
        layout.addStretch()
        self.show_settings(settings)
        self._name.textEdited.connect(self._on_name_edited)

    def show_settings(self, settings: Settings) -> None:
        """Show what the author prefers now."""
        if self._name.text().strip() != settings.author_name:
            self._name.setText(settings.author_name)

    def _on_name_edited(self, name: str) -> None:
        self.preferred.emit("author_name", name.strip())


class ColoursPage(QWidget):
    """A field for the meaning of each colour.

    Signals:
        preferred: The author prefers something else; carries the name of a field of
            ``Settings`` and its value.
    """

    preferred = Signal(str, object)

    def __init__(
        self, settings: Settings, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._meanings = {colour.value: WordField(self) for colour in COLOURS}
        self._swatches = {name: _Swatch(name, theme, self) for name in self._meanings}
        self._lay_out()
        self.show_settings(settings)

    def show_settings(self, settings: Settings) -> None:
        """Show what the author prefers now."""
        for name, field in self._meanings.items():
            meaning = settings.colour_meanings.get(name, "")
            if clean_colour_name(field.text()) != meaning:
                field.setText(meaning)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        for swatch in self._swatches.values():
            swatch.show_theme(theme)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for row, (colour, facts) in enumerate(COLOURS.items()):
            name, field = colour.value, self._meanings[colour.value]
            field.setFixedWidth(320)
            field.setMaxLength(MOST_LETTERS)
            word = COLOURS[colour].in_sentence
            called = translate("What {colour} means", colour=word)
            field.setAccessibleName(called)
            such_as = translate("such as “{example}”", example=facts.example)
            field.setPlaceholderText(such_as)
            field.textEdited.connect(self._on_meaning_edited)
            grid.addWidget(self._swatches[name], row, 0)
            grid.addWidget(QLabel(colour.label, self), row, 1)
            grid.addWidget(field, row, 2)
        grid.setColumnMinimumWidth(1, 64)
        grid.setColumnStretch(3, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(18)
        layout.addWidget(plain_label(self, "about", _ABOUT_THE_COLOURS, wraps=True))
        layout.addLayout(grid)
        layout.addStretch()

    def _on_meaning_edited(self, _meaning: str) -> None:
        written = {name: field.text() for name, field in self._meanings.items()}
        self.preferred.emit("colour_meanings", clean_colour_names(written))


class _Swatch(QWidget):
    """A colour as a note shows it: the bar of its card, the wash of its passage."""

    def __init__(self, name: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self._theme = theme
        self.setFixedSize(_SWATCH)

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        wash = QRectF(self.rect())
        painter.fillRect(wash, QColor(self._theme.washes[self._name]))
        bar = QRectF(wash.topLeft(), wash.bottomLeft())
        bar.setWidth(3)
        line, ink = line_of(self._name, self._theme), self._theme.ink[self._name]
        paint_colour_bar(painter, bar, QColor(ink), line)


_WITH_LISTS = (WritingPage, QuickNotesPage, CorrectionsPage, ShortcutsPage)
"""The pages that have something to scroll themselves."""


def _scrolled(page: QWidget, parent: QWidget) -> QScrollArea:
    """Return what shows as much of ``page`` as there is room for."""
    area = QScrollArea(parent)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(page)
    for part in (area.viewport(), page):  # They show what the dialog has behind them.
        part.setAutoFillBackground(False)
    return area


class PreferencesDialog(QDialog):
    """The pages, chosen in a list at the left.

    It has no signals of its own: ``Preferences`` tells of every change.

    Attributes:
        backup: The page of backups, which are made elsewhere.
    """

    def __init__(
        self,
        preferences: Preferences,
        theme: Theme,
        parent: QWidget | None = None,
        choices: StoryChoices | None = None,
        sample: str = "",
    ) -> None:
        """Show the preferences.

        Args:
            preferences: What is preferred in all stories.
            theme: Where the colours come from.
            parent: What it stands over.
            choices: What is chosen for the story in the window; None without one.
            sample: How that story begins, paragraph by paragraph; may be empty.
        """
        super().__init__(parent)
        self.setWindowTitle(translate("Preferences"))
        self.resize(fitting_size(self, _SIZE))
        self._preferences = preferences
        settings = preferences.settings
        # First, so that Tab goes on from it into the page.
        self._list = QListWidget(self)
        self._type = TypePage(settings, theme, choices, sample, self)
        self._appearance = AppearancePage(settings, self)
        self._writing = WritingPage(settings, self)
        self._author = AuthorPage(settings, self)
        self._colours = ColoursPage(settings, theme, self)
        self._quick = QuickNotesPage(settings, theme, self)
        self._corrections = CorrectionsPage(preferences, self)
        self._shortcuts = ShortcutsPage(settings, theme, self)
        self._language = LanguagePage(settings, theme, self)
        self.backup = BackupPage(settings, self)
        self._stack = QStackedWidget(self)
        self._lay_out()
        for page in (
            self._type,
            self._appearance,
            self._writing,
            self._author,
            self._colours,
            self._quick,
            self._corrections,
            self._shortcuts,
            self._language,
            self.backup,
        ):
            has_list = isinstance(page, _WITH_LISTS)
            self._stack.addWidget(page if has_list else _scrolled(page, self))
            page.preferred.connect(self._on_preferred)
            preferences.changed.connect(page.show_settings)
        self._list.currentRowChanged.connect(self._stack.setCurrentIndex)
        self.show_page("page")

    def show_page(self, name: str) -> None:
        """Turn to a page.

        Args:
            name: One of ``page``, ``appearance``, ``writing``, ``author``, ``colours``,
                ``quick``, ``corrections``, ``shortcuts``, ``language`` and ``backup``.

        Raises:
            ValueError: If there is no such page.
        """
        if name not in _PAGES:
            raise ValueError(f"the preferences have no page {name!r}")
        self._list.setCurrentRow(list(_PAGES).index(name))

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        pages = (self._type, self._colours, self._quick, self._shortcuts)
        for page in (*pages, self._language):
            page.show_theme(theme)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in ENTER:
            super().keyPressEvent(event)
            return
        # A dialog would press a button, even one far from the field Enter is for.
        focused = self.focusWidget()
        if isinstance(focused, QPushButton):
            focused.click()

    def _lay_out(self) -> None:
        self._list.addItems(list(_PAGES.values()))
        self._list.setObjectName("pages")
        self._list.setAccessibleName(translate("Pages"))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setFixedWidth(_LIST_WIDTH)
        close = dialog_button(translate("Close"), self, self.close)
        right = QVBoxLayout()
        right.setContentsMargins(28, 24, 24, 18)
        right.setSpacing(18)
        right.addWidget(self._stack, stretch=1)
        right.addWidget(close, alignment=Qt.AlignmentFlag.AlignRight)
        layout = flush(QHBoxLayout(self))
        layout.addWidget(self._list)
        layout.addLayout(right, stretch=1)

    def _on_preferred(self, name: str, value: object) -> None:
        self._preferences.update(**{name: value})
