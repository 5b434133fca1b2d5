"""Whether the lines of hard-wrapped paragraphs flow on the page.

The page shows them as wide as its column, the file keeps them.  They flow from the
start where a story is hard-wrapped, unless the author chose otherwise for it.  While
the author types, lines stay as they are: a line that becomes short must not part its
paragraph under the caret.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.storage.story.story_state import Mode
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.page.page_view import PageView
    from desktop.screens.story.story_modes import StoryModes
    from desktop.screens.story.story_statistics import StoryStatistics
    from desktop.session.story.story_session import StorySession

_NOTHING_FLOWS = translate("No line of this story ends within a paragraph.")


class LineFlow(QObject):
    """Lets the lines of one story flow or stand.

    Signals:
        toggled: The author chose one or the other.

    Attributes:
        wanted: What the author chose; None if nothing.
    """

    toggled = Signal()

    def __init__(
        self,
        session: StorySession,
        page: PageView,
        modes: StoryModes,
        statistics: StoryStatistics,
        wanted: bool | None,
        say: Callable[[str], None],
    ) -> None:
        super().__init__(page)
        self._session = session
        self._page = page
        self._modes = modes
        self._say = say
        self.wanted = wanted
        statistics.outlined.connect(self.follow)
        modes.changed.connect(self.follow)

    @property
    def is_on(self) -> bool:
        """Whether lines flow, if there are any that could."""
        return self._session.live.wrapping is not None

    def toggle(self) -> None:
        """Let lines flow, or show each as it is written."""
        paragraphs = self._session.paragraphs
        paragraphs.doubt()
        flows = not self.is_on
        changes = self._page.flow(paragraphs.wrapping if flows else None)
        if flows and not changes:
            self._session.live.flow(None)
            self._say(_NOTHING_FLOWS)
        else:
            self.wanted = flows
        self.toggled.emit()

    def follow(self) -> None:
        """Let lines flow as they do by now, after an edit that nobody typed."""
        if self.is_on and self._modes.mode is not Mode.REVISE:
            self._page.flow(self._session.paragraphs.wrapping)
