"""What readers on the screen need of the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.appearance.theme import Theme
    from desktop.page.page_view import PageView
    from desktop.screens.story.attempts import Attempts
    from desktop.screens.story.lenses.lens_commands import LensCommands
    from desktop.screens.story.navigation import Navigation
    from desktop.screens.story.noting.mark_painting import StoryMarks
    from desktop.screens.story.noting.note_filtering import Filtering
    from desktop.screens.story.noting.reading_list import ReadingList
    from desktop.screens.story.story_modes import ModePlaces, StoryModes
    from desktop.screens.story.story_statistics import StoryStatistics
    from desktop.session.keeping.shown_story import ShownStory
    from desktop.session.preferences import Preferences
    from desktop.widgets.floating_bars import FloatingBars
    from desktop.widgets.message_bar import MessageBar, Say


@value
class ReaderParts:
    """What is joined: the story, its page and what stands around it."""

    story: ShownStory
    page: PageView
    marks: StoryMarks
    statistics: StoryStatistics
    reading: ReadingList
    filtering: Filtering
    navigation: Navigation
    modes: StoryModes
    places: ModePlaces
    lenses: LensCommands
    reports: FloatingBars
    message_bar: MessageBar
    attempts: Attempts
    preferences: Preferences
    theme: Callable[[], Theme]
    unfold: Callable[[], None]
    say: Say
