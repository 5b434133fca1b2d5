"""What reading aloud needs of the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtCore import QRect

    from desktop.appearance.theme import Theme
    from desktop.margin.margin import Margin
    from desktop.page.page_view import PageView
    from desktop.screens.story.attempts import Attempts
    from desktop.screens.story.story_modes import ModePlaces, StoryModes
    from desktop.screens.story.story_statistics import StoryStatistics
    from desktop.session.keeping.shown_story import ShownStory
    from desktop.session.preferences import Preferences
    from desktop.widgets.floating_bars import FloatingBars
    from desktop.widgets.message_bar import MessageBar, Say


@value
class AloudParts:
    """What is joined: the story, its page and what stands around it."""

    story: ShownStory
    page: PageView
    margin: Margin
    statistics: StoryStatistics
    modes: StoryModes
    places: ModePlaces
    bars: FloatingBars
    message_bar: MessageBar
    kept_free: Callable[[], Iterator[QRect]]
    attempts: Attempts
    preferences: Preferences
    theme: Callable[[], Theme]
    say: Say
