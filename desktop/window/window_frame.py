"""The frame of a window: its place on the desktop, its colours, files dropped on it.

What is shown in it, and what it has to do with a story, is not known here.
"""

from __future__ import annotations

import base64
import binascii
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QMoveEvent,
    QPalette,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QMainWindow, QWidget
from typing_extensions import override

from desktop.appearance.fonts import UI_SIZE
from desktop.appearance.theme import Theme, palette, style_sheet
from desktop.widgets.dropped_files import accept_files, files_of
from desktop.widgets.window_geometry import (
    fills_screen,
    fit,
    fitting_size,
    stand_beside,
    unstack,
)

if TYPE_CHECKING:
    from collections.abc import Callable

_SIZE = QSize(1440, 900)
_LEAST_SIZE = (560, 400)


class WindowFrame(QMainWindow):
    """An empty window in the colours of a theme.

    Attributes:
        theme: The colours it is drawn in.
        own_theme: The setting chosen for what it shows; empty if it follows the app.
        is_coming_behind: Whether it is shown behind the others.

    Signals:
        open_wanted: The author wants the story at a path; in this window if it shows
            none yet.
        closed: It is about to be gone.
        themed: It is drawn in other colours; carries the ``Theme``.
        placed: It stands elsewhere, or is as large as it was not before.
    """

    open_wanted = Signal(Path)
    closed = Signal()
    themed = Signal(Theme)
    placed = Signal()

    def __init__(self, theme: Theme, theme_of: Callable[[str], Theme]) -> None:
        """Make an empty window.

        Args:
            theme: The colours.
            theme_of: Returns those of a setting.
        """
        super().__init__()
        self._theme_of = theme_of
        self.theme = self._app_theme = theme
        self.own_theme = ""
        self.setMinimumSize(*_LEAST_SIZE)
        self.resize(fitting_size(self, _SIZE))
        self._has_fitted = False
        self.is_coming_behind = False
        self.setAcceptDrops(True)

    def come_forward(self) -> None:
        """Come before the other windows and take the keys."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    def come_behind(self, *, is_behind: bool = True) -> None:
        """Be shown behind the other windows, without taking the keys from them.

        Args:
            is_behind: Whether it is, whenever it is shown from now on.
        """
        self.is_coming_behind = is_behind
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, is_behind)

    def let_go(self) -> None:
        """Let go of what is shown, for good: the window is about to be deleted."""

    # Its place on the desktop

    @property
    def place(self) -> str:
        """Where it stands and how large it is, as text fit to be kept."""
        return base64.b64encode(self.saveGeometry().data()).decode("ascii")

    def go_to_place(self, place: str) -> None:
        """Stand where ``place`` says, if it says anything."""
        try:
            is_there = self.restoreGeometry(QByteArray(base64.b64decode(place)))
        except binascii.Error:
            return  # It was damaged, and any place will do.
        if is_there and not self.is_coming_behind:
            unstack(self)  # One that comes back stands where it stood.

    def stand_beside(self, other: WindowFrame) -> None:
        """Be as large as ``other``, a little below and to the right of it."""
        stand_beside(self, other)

    def toggle_full_screen(self) -> None:
        """Fill the screen, or leave it."""
        # Not showNormal: a window that filled the desktop before does so again.
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.is_coming_behind:
            QTimer.singleShot(0, self, self.lower)  # once it is there
        if not self._has_fitted:
            self.windowHandle().installEventFilter(self)

    @override
    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self.placed.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.placed.emit()

    def _fit_once(self) -> None:
        """Stay on the screen, now that the size of the frame is known."""
        # Nothing has been painted yet, so that nothing is seen to jump.
        self._has_fitted = True
        self.windowHandle().removeEventFilter(self)
        if not fills_screen(self):
            fit(self)

    # Its colours

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme``, as all windows do, from now on.

        Has only become another how these are drawn, it keeps those of its own.
        """
        is_chosen = theme.name != self._app_theme.name
        self._app_theme = theme
        self.wear("" if is_chosen else self.own_theme)

    def wear(self, setting: str) -> None:
        """Draw in the theme of that setting; empty follows the app.

        Args:
            setting: One of ``desktop.storage.story.settings.THEMES``, or empty.
        """
        self.own_theme = setting
        self._dress(self._theme_of(setting) if setting else self._app_theme)

    def _dress(self, theme: Theme) -> None:
        if theme.look == self.theme.look:
            return
        self.theme = theme
        # The app dresses all its windows; this one stands out if it is to.
        is_own = theme.name != self._app_theme.name
        self.setPalette(palette(theme) if is_own else QPalette())
        self.setStyleSheet(style_sheet(theme, UI_SIZE) if is_own else "")
        self.themed.emit(theme)

    # Files dropped on it

    def take_drops_on(self, widget: QWidget) -> None:
        """Open files dropped on ``widget``, which would take them for text."""
        widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Expose:
            self._fit_once()
        if isinstance(event, QDropEvent) and files_of(event):
            accept_files(event)
            if event.type() is QEvent.Type.Drop:
                self.dropEvent(event)
            return True
        return super().eventFilter(watched, event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_of(event):
            accept_files(event)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        accept_files(event)
        for path in files_of(event):
            self.open_wanted.emit(path)
