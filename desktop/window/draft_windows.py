"""The windows of kept drafts, which belong to the window of their story.

Around a draft stands less than around a story: nothing of it is changed or saved.
"""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from shiboken6 import delete

from desktop.errors import StoryUnreadable
from desktop.panels.draft_bars import DraftBar
from desktop.screens.saving.file_dialogs import Copies
from desktop.screens.saving.questions import ReaderQuestion
from desktop.screens.story.passes import PassDisplay
from desktop.screens.story.reading_watch import ReadingWatch
from desktop.session.keeping.reading.places_return import like_places
from desktop.session.keeping.shown_story import open_draft
from desktop.session.lasting import making_what_stays
from desktop.text.quoted_place import quoted_place
from desktop.window.all_notes_mode import AllNotesMode
from desktop.window.split_mode import DRAFT, SplitMode
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.appearance.theme import Theme
    from desktop.drafts.draft_list import Draft
    from desktop.page.page_view import PageView
    from desktop.screens.story.story_screen import StoryScreen
    from desktop.session.keeping.shown_story import ReadOnlyStory
    from desktop.window.story_desk import StoryDesk
    from desktop.window.window_frame import WindowFrame


class DraftDesk(QObject):
    """Everything around one kept draft; it belongs to the window of its story.

    Signals:
        close_wanted: The author wants the window closed.
        restore_wanted: The draft is to be the text of its story again.
        compare_wanted: The author wants to see what differs now.

    Attributes:
        screen: The draft.
        copies: What the author does with its copies.
        split: What stands beside its page.
        all_notes: Its notes as a table.
    """

    close_wanted = Signal()
    restore_wanted = Signal()
    compare_wanted = Signal()

    def __init__(
        self,
        screen: StoryScreen,
        story: ReadOnlyStory,
        theme: Theme,
        window: WindowFrame,
    ) -> None:
        super().__init__(window)
        self.screen = screen
        self._story = story
        PassDisplay(story, screen.statistics, screen.contents)
        watch = ReadingWatch(
            story, screen.page, screen.margin, screen.modes, screen.navigation, theme
        )
        window.themed.connect(watch.show_theme)
        self.split = SplitMode(screen, DRAFT, tuple, screen.preferences, window)
        self.all_notes = AllNotesMode(screen, window)
        self.copies = Copies(story, window)
        self.copies.made.connect(screen.messages.say)
        self.copies.failed.connect(self.say)
        ReaderQuestion(story.readers, screen.message_bar, self)
        story.readers.told.connect(self.say)
        screen.attempts.notes_refused.connect(self._refuse_marking)
        self._show_bar(story.draft)

    def _show_bar(self, draft: Draft) -> None:
        screen = self.screen
        screen.top_bar.show_chip("")
        screen.top_bar.hide_modes()
        bar = DraftBar(draft.full_title, _about(draft), screen)
        bar.restore_requested.connect(self.restore_wanted)
        bar.compare_requested.connect(self.compare_wanted)
        bar.close_requested.connect(self.close_wanted)
        screen.add_bar(bar)

    def say(self, words: str) -> None:
        """Tell the author something over the text."""
        self.screen.message_bar.show_message(words)

    def may_close(self) -> bool:
        """Return whether the window may be closed: there is nothing to save."""
        self.screen.finish_writing()
        return self.screen.writing.may_close()

    def let_go(self) -> None:
        """Let the draft go, for good: the window is about to be deleted."""
        self.split.let_go()
        self.screen.let_go()
        self._story.stop()

    def _refuse_marking(self) -> None:
        words = self._story.notes_problem or ""
        self.screen.message_bar.show_message(words)


def _about(draft: Draft) -> str:
    # Imported late: few windows show a draft.
    from desktop.screens.drafts.draft_rows import kept_words

    when = kept_words(draft.kept_at, datetime.now().astimezone())
    remark = " ".join(draft.remark.split())
    return f"{when} · {remark}" if remark else when


class DraftWindows(QObject):
    """Shows drafts of one story, each in one window at most."""

    def __init__(
        self,
        desk: StoryDesk,
        make: Callable[[ReadOnlyStory], tuple[WindowFrame, DraftDesk]],
        window: WindowFrame,
    ) -> None:
        """Begin with none.

        Args:
            desk: What stands around the story.
            make: Makes the window of a draft, and what stands around that.
            window: The window of the story.
        """
        super().__init__(window)
        self._story = desk.story
        self._desk = desk
        self._make = make
        self._window = window
        self._shown: dict[str, WindowFrame] = {}

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
            story = self._story
            author, choices = story.marking.author, story.choices
            opened = open_draft(story.path, draft, author, choices=choices)
            window, desk = self._make(opened)
        self._show_like_place(desk.screen.page)
        title = translate("{draft} — read-only", draft=draft.full_title)
        window.setWindowTitle(title)
        window.closed.connect(partial(self._on_closed, draft.file))
        desk.restore_wanted.connect(partial(self._on_restore_wanted, draft))
        desk.compare_wanted.connect(partial(self._on_compare_wanted, draft))
        return window

    def _show_like_place(self, page: PageView) -> None:
        """Show on the ``page`` of a draft what is read in the story just now."""
        there = self._desk.screen.page
        live, place = there.live, there.reading_place
        quoted = quoted_place(place, len(live), live.slice)
        (found,) = like_places([quoted], page.live.text)
        if found:
            page.go_back_to(found)

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
