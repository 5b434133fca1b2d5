"""What the windows of Export and Share have in common: one file is made beside them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from desktop.session.exchange.exporting import Exporting

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from desktop.appearance.theme import Theme
    from desktop.session.keeping.opening import OpenStory


class GivingDialog(Protocol):
    """A window in which it is chosen what is made, and seen how far it has come."""

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""

    def show_progress(self, done: float) -> None:
        """Show how much is made, from 0 to 1."""


class GivingDesk(QObject):
    """Makes files of one story, as a window asks for them."""

    def __init__(
        self,
        story: OpenStory,
        title: Callable[[], str],
        theme: Theme,
        window: QWidget,
    ) -> None:
        """Begin with no window open.

        Args:
            story: The story.
            title: Returns what it is called.
            theme: The colours.
            window: The window of the story.
        """
        super().__init__(window)
        self._story, self._title = story, title
        self._theme, self._window = theme, window
        self._dialog: GivingDialog | None = None
        self._exporting = Exporting(self)
        self._exporting.progressed.connect(self._on_progressed)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._theme = theme
        if self._dialog is not None:
            self._dialog.show_theme(theme)

    def wait(self) -> None:
        """Return when nothing is being made any more."""
        self._exporting.wait()

    def let_go(self) -> None:
        """Stop, for good; a file that is not whole by now is none."""
        self._exporting.let_go()

    def _folder(self) -> Path:
        """Return where the story was given to last, or else where it is."""
        beside = self._story.path.parent
        chosen = self._story.choices.settings.exchange.folder
        return Path(chosen) if chosen and Path(chosen).is_dir() else beside

    def _on_progressed(self, done: float) -> None:
        if self._dialog is not None:
            self._dialog.show_progress(done)

    def _on_finished(self) -> None:
        """Forget the window, which is closed; what it had begun is not wanted more."""
        self._dialog = None
        if self._exporting.is_busy:
            self._exporting.cancel()
