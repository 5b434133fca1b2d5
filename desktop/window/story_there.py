"""The story in a document of its own, to be typed in where it is compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.page.page_view import PageView
from desktop.page.smart_typing import SmartTyping
from desktop.session.story.mirrored_text import MirroredText
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.screens.story.story_screen import StoryScreen
    from desktop.typography.type_setting import TypeSetting


class StoryMirror:
    """A second place of the story on a screen, where keys type.

    Attributes:
        page: What shows it.
    """

    def __init__(
        self, screen: StoryScreen, parent: QWidget, setting: TypeSetting
    ) -> None:
        """Show the story in ``parent``, in that type.

        Args:
            screen: The story on its page.
            parent: The widget it stands in.
            setting: The type.
        """
        session, page = screen.session, screen.page
        self._session = session
        self._screen = screen
        self._mirror = MirroredText(session.live, parent)
        self.page = here = PageView(self._mirror.live, setting, parent)
        here.setObjectName("edit_here_page")
        here.setAccessibleName(translate("The paragraph, to be edited"))
        here.paragraph_at = session.paragraphs.at
        here.is_markdown = screen.story.is_markdown
        here.edit_as(page)
        here.selected.connect(self._on_selected)
        self._mirror.renewing = here.renewing
        self._mirror.renewed.connect(self._show_looks)
        screen.statistics.outlined.connect(self._show_looks)
        SmartTyping(here, session, screen.suggesting.suggester, screen.typist)
        self._show_looks()
        here.set_editable(True)

    def let_go(self) -> None:
        """Let it go, for good."""
        self._session.leave_place()
        self._session.history.end_typing()
        self._screen.statistics.outlined.disconnect(self._show_looks)
        self._mirror.let_go()
        self.page.let_go()

    def _show_looks(self) -> None:
        # Both documents have the same blocks.
        self.page.set_looks(self._screen.page.page_layout.typesetter.looks)

    def _on_selected(self) -> None:
        if self.page.hasFocus():
            self._session.caret_at(self.page.selected_span)
