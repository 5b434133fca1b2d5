"""What stands around a kept draft on the screen: less than around a story."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from typing_extensions import override

from desktop.panels.draft_bars import DraftBar
from desktop.screens.drafts.draft_words import kept_words
from desktop.story_desk import StoryDesk

if TYPE_CHECKING:
    from desktop.appearance.theme import Theme
    from desktop.drafts.draft import Draft
    from desktop.screens.story.story_screen import StoryScreen
    from desktop.screens.window_frame import WindowFrame
    from desktop.session.preferences import Preferences

NOT_OF_A_DRAFT = (
    *("save-now", "save-as", "history", "keep-draft", "drafts"),
    *("mode-revise", "mode-compare", "cut", "paste", "replace"),
    *("cut-passage", "cuttings", "suggesting", "apply-shown"),
)
"""The actions that make no sense where nothing can be changed."""


class DraftDesk(StoryDesk):
    """Everything around one kept draft; it belongs to the window of its story.

    Signals:
        restore_wanted: The draft is to be the text of its story again.
        compare_wanted: The author wants to see what differs now.
    """

    restore_wanted = Signal()
    compare_wanted = Signal()

    def __init__(
        self,
        screen: StoryScreen,
        preferences: Preferences,
        theme: Theme,
        window: WindowFrame,
    ) -> None:
        super().__init__(screen, preferences, theme, window)
        draft = screen.story.draft
        if draft is None:
            raise ValueError("what is on the screen is no draft")
        for action in NOT_OF_A_DRAFT:
            self.commands.pop(action, None)
        screen.top_bar.show_chip("")
        screen.top_bar.hide_modes()
        bar = DraftBar(draft.full_title, _about(draft), screen)
        bar.restore_requested.connect(self.restore_wanted)
        bar.compare_requested.connect(self.compare_wanted)
        bar.close_requested.connect(self.close_wanted)
        screen.add_bar(bar)

    @override
    def begin(self) -> None:
        # What is to be said of a draft stands above it all the time.
        return


def _about(draft: Draft) -> str:
    when = kept_words(draft.kept_at, datetime.now().astimezone())
    remark = " ".join(draft.remark.split())
    return f"{when} · {remark}" if remark else when
