"""The page of a story and what belongs to it, as what stands beside it knows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.appearance.theme import Theme
    from desktop.page.page_view import PageView
    from desktop.panels.overview import Overview
    from desktop.screens.story.attempts import Attempts
    from desktop.screens.story.bookmark_commands import BookmarkCommands
    from desktop.screens.story.moving_commands import MovingCommands
    from desktop.screens.story.navigation import Navigation
    from desktop.screens.story.noting.cards import CardWriting
    from desktop.screens.story.noting.reading_list import ReadingList
    from desktop.screens.story.story_modes import StoryModes
    from desktop.screens.story.story_statistics import StoryStatistics
    from desktop.screens.story.text_commands import Suggesting
    from desktop.session.keeping.shown_story import ShownStory
    from desktop.session.preferences import Preferences
    from desktop.session.story.writing.live_habits import Typist
    from desktop.widgets.message_bar import Say


@value
class ThePage:
    """The page of a story, and what belongs to it.

    Attributes:
        called: What the story is called in a word: this story, this draft.
        story: The story.
        page: The page itself.
        overview: Its scroll bar.
        statistics: What is known of its parts.
        reading: Which notes are shown.
        navigation: What goes about on it.
        modes: In which mode the author is.
        attempts: What calls what the author asks for.
        suggesting: Whether what is typed is only suggested.
        moving: What moves paragraphs and scenes.
        bookmarking: What sets bookmarks.
        writing: What lets a note be written in its card.
        typist: Who knows what is put for keys.
        preferences: What the author prefers.
        theme: Returns the colours.
        say: Tells the author something.
    """

    called: str
    story: ShownStory
    page: PageView
    overview: Overview
    statistics: StoryStatistics
    reading: ReadingList
    navigation: Navigation
    modes: StoryModes
    attempts: Attempts
    suggesting: Suggesting
    moving: MovingCommands
    bookmarking: BookmarkCommands
    writing: CardWriting
    typist: Typist
    preferences: Preferences
    theme: Callable[[], Theme]
    say: Say
