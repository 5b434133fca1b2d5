"""What a lens on the screen needs of the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.appearance.theme import Theme
    from desktop.page.page_view import PageView
    from desktop.page.selection_bar import SelectionBar
    from desktop.panels.overview import Overview
    from desktop.panels.status_line import StatusLine
    from desktop.panels.top_bar import TopBar
    from desktop.screens.story.attempts import Attempts
    from desktop.screens.story.navigation import Navigation
    from desktop.screens.story.noting.cards import CardWriting
    from desktop.screens.story.story_modes import ModePlaces, StoryModes
    from desktop.session.keeping.shown_story import ShownStory
    from desktop.session.preferences import Preferences
    from desktop.widgets.message_bar import Say


@value
class LensParts:
    """What is joined: the story, its page and what stands around it."""

    story: ShownStory
    page: PageView
    navigation: Navigation
    modes: StoryModes
    places: ModePlaces
    top_bar: TopBar
    overview: Overview
    status: StatusLine
    selection_bar: SelectionBar
    writing: CardWriting
    attempts: Attempts
    preferences: Preferences
    theme: Callable[[], Theme]
    say: Say
