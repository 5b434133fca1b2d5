"""The window of the preferences: what is changed in it holds at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.screens.preferences.author_page import AuthorPage
from desktop.screens.preferences.colours_page import ColoursPage
from desktop.screens.preferences.shortcuts_page import ShortcutsPage
from desktop.screens.preferences.type_page import TypePage
from desktop.widgets.window_geometry import fitting_size

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from desktop.appearance.theme import Theme
    from desktop.session.preferences import Preferences

_SIZE = QSize(860, 640)
_LIST_WIDTH = 160
"""Of the list of pages, in pixels."""

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PAGES = ("page", "author", "colours", "shortcuts")


class PreferencesDialog(QDialog):
    """Four pages, chosen in a list at the left.

    It has no signals of its own: ``Preferences`` tells of every change.
    """

    def __init__(
        self, preferences: Preferences, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("Preferences")
        self.resize(fitting_size(self, _SIZE))
        self._preferences = preferences
        settings = preferences.settings
        self._type = TypePage(settings, theme, self)
        self._author = AuthorPage(settings, self)
        self._colours = ColoursPage(settings, theme, self)
        self._shortcuts = ShortcutsPage(settings, theme, self)
        self._list = QListWidget(self)
        self._stack = QStackedWidget(self)
        self._lay_out()
        for page in (self._type, self._author, self._colours, self._shortcuts):
            self._stack.addWidget(page)
            page.preferred.connect(self._on_preferred)
            preferences.changed.connect(page.show_settings)
        self._list.currentRowChanged.connect(self._stack.setCurrentIndex)
        self.show_page("page")

    def show_page(self, name: str) -> None:
        """Turn to a page.

        Args:
            name: One of ``page``, ``author``, ``colours`` and ``shortcuts``.

        Raises:
            ValueError: If there is no such page.
        """
        if name not in _PAGES:
            raise ValueError(f"the preferences have no page {name!r}")
        self._list.setCurrentRow(_PAGES.index(name))

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        for page in (self._type, self._colours, self._shortcuts):
            page.show_theme(theme)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in _ENTER:
            super().keyPressEvent(event)
            return
        # A dialog would press a button, even one far from the field Enter is for.
        focused = self.focusWidget()
        if isinstance(focused, QPushButton):
            focused.click()

    def _lay_out(self) -> None:
        self._list.addItems([name.capitalize() for name in _PAGES])
        self._list.setObjectName("pages")
        self._list.setAccessibleName("Pages")
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setFixedWidth(_LIST_WIDTH)
        close = QPushButton("Close", self)
        close.setAutoDefault(False)
        close.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(close)
        right = QVBoxLayout()
        right.setContentsMargins(28, 24, 24, 18)
        right.setSpacing(18)
        right.addWidget(self._stack, stretch=1)
        right.addLayout(foot)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._list)
        layout.addLayout(right, stretch=1)

    def _on_preferred(self, name: str, value: object) -> None:
        self._preferences.update(**{name: value})
