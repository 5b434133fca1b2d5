"""The windows of kept drafts, which belong to the window of their story."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import delete

from desktop.errors import StoryUnreadable
from desktop.session.garbage import making_what_stays
from desktop.session.keeping.shown_story import open_draft

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.drafts.draft_list import Draft
    from desktop.session.keeping.opening import OpenStory
    from desktop.session.keeping.shown_story import ReadOnlyStory
    from desktop.window.draft_desk import DraftDesk
    from desktop.window.story_desk import StoryDesk
    from desktop.window.window_frame import WindowFrame

    Made = tuple[WindowFrame, DraftDesk]


class DraftWindows(QObject):
    """Shows drafts of one story, each in one window at most."""

    def __init__(
        self,
        story: OpenStory,
        desk: StoryDesk,
        make: Callable[[ReadOnlyStory], Made],
        window: WindowFrame,
    ) -> None:
        """Begin with none.

        Args:
            story: The story.
            desk: What stands around it.
            make: Makes the window of a draft, and what stands around that.
            window: The window of the story.
        """
        super().__init__(window)
        self._story = story
        self._desk = desk
        self._make = make
        self._window = window
        self._shown: dict[str, WindowFrame] = {}
        desk.draft_wanted.connect(self.show)

    def show(self, draft: Draft) -> None:
        """Show ``draft``, or say why it cannot be shown."""
        try:
            if draft.file not in self._shown:
                self._shown[draft.file] = self._opened(draft)
        except StoryUnreadable as problem:
            self._desk.say(str(problem))
            return
        self._shown[draft.file].show()
        self._shown[draft.file].come_forward()

    def close(self) -> None:
        """Close every window of a draft."""
        for window in list(self._shown.values()):
            window.close()

    def let_go(self) -> None:
        """Delete the windows that are left, while everything they use is there."""
        while self._shown:
            _, window = self._shown.popitem()
            window.let_go()
            delete(window)

    def _opened(self, draft: Draft) -> WindowFrame:
        with making_what_stays():
            opened = open_draft(self._story.path, draft, self._story.marking.author)
            window, desk = self._make(opened)
        window.setWindowTitle(f"{draft.full_title} — read-only")
        window.closed.connect(partial(self._on_closed, draft.file))
        desk.restore_wanted.connect(partial(self._on_restore_wanted, draft))
        desk.compare_wanted.connect(partial(self._on_compare_wanted, draft))
        return window

    def _on_restore_wanted(self, draft: Draft) -> None:
        self._shown[draft.file].close()
        self._window.come_forward()
        self._desk.drafts.restore(draft)

    def _on_compare_wanted(self, draft: Draft) -> None:
        self._window.come_forward()
        self._desk.drafts.compare(draft)

    def _on_closed(self, file: str) -> None:
        window = self._shown.pop(file)
        window.let_go()
        window.deleteLater()
