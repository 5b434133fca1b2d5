"""What an author gives away of one story and takes back: Export, Share, Import.

Each is loaded when it is asked for: most windows never need any of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from desktop.appearance.theme import Theme
    from desktop.screens.exchange.export_desk import StoryExports
    from desktop.session.keeping.opening import OpenStory
    from desktop.widgets.message_bar import MessageBar


class StoryExchange(QObject):
    """Opens the windows in which one story goes out, and comes back."""

    _themed = Signal(object)

    def __init__(
        self,
        story: OpenStory,
        title: Callable[[], str],
        message_bar: MessageBar,
        theme: Theme,
        window: QWidget,
    ) -> None:
        """Begin.

        Args:
            story: The story.
            title: Returns what it is called.
            message_bar: Where is told what was done.
            theme: The colours.
            window: The window of the story.
        """
        super().__init__(window)
        self._story, self._title = story, title
        self._bar = message_bar
        self._theme, self._window = theme, window
        self._exports: StoryExports | None = None

    def export(self) -> None:
        """Let the author choose how the story is exported."""
        self.exports().show()

    def exports(self) -> StoryExports:
        """Return what exports the story, made when it is asked for."""
        from desktop.screens.exchange.export_desk import StoryExports

        if self._exports is None:
            self._exports = StoryExports(
                self._story, self._title, self._theme, self._window
            )
            self._exports.done.connect(self._bar.show_message)
            self._themed.connect(self._exports.show_theme)
        return self._exports

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._theme = theme
        self._themed.emit(theme)

    def let_go(self) -> None:
        """Stop, for good."""
        if self._exports is not None:
            self._exports.let_go()
