"""What the commands on reading aloud call; all else of it is made on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from desktop.appearance.theme import Theme
    from desktop.screens.story.aloud.aloud_parts import AloudParts
    from desktop.screens.story.aloud.aloud_view import AloudView


class AloudCommands(QObject):
    """Has the story read aloud.

    Signals:
        changed: Something else is read, or nothing any more.

    Attributes:
        view: What shows it; None before it is asked for.
    """

    changed = Signal()

    def __init__(self, parts: AloudParts) -> None:
        super().__init__(parts.page)
        self._parts = parts
        self.view: AloudView | None = None

    @property
    def _made(self) -> AloudView:
        if self.view is None:
            # Imported late: nothing of it is loaded before somebody listens.
            from desktop.screens.story.aloud.aloud_view import AloudView

            self.view = AloudView(self._parts, self)
            self.view.reading.changed.connect(self.changed)
        return self.view

    def toggle(self) -> None:
        """Read aloud, pause, or go on.

        Raises:
            NotPossible: If there is nothing to read, or nothing that speaks.
        """
        self._made.toggle()

    def begin(self) -> None:
        """Read from the caret on, whatever was read before.

        Raises:
            NotPossible: If there is nothing to read, or nothing that speaks.
        """
        self._made.begin()

    def leave(self) -> bool:
        """Read no more; return whether anything was read."""
        return self.view is not None and self.view.stop()

    def step(self, step: int) -> None:
        """Go to the next sentence, or to the one before."""
        self._made.step(step)

    def again(self) -> None:
        """Say the sentence again."""
        self._made.again()

    def quicken(self, step: int) -> None:
        """Speak faster by a step, or slower."""
        self._made.quicken(step)

    def choose_voice(self) -> None:
        """List the voices.

        Raises:
            NotPossible: If nothing speaks.
        """
        self._made.choose_voice()

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        if self.view is not None:
            self.view.show_theme(theme)

    def let_go(self) -> None:
        """Let the story go, for good."""
        if self.view is not None:
            self.view.let_go()
