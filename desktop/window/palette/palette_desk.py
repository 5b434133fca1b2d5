"""The palette of one window: opened, filled while one types, and done what is chosen.

What is known at once is listed at once: actions, and what was gathered of the story.
What takes longer than a key may (counting notes, looking through a novel) is done in
slices or beside the window, and listed when it is there; the chosen row stays chosen.
What was chosen is done when the palette is gone and what had the keys has them again,
so that it finds caret and selection as they were.
"""

from __future__ import annotations

import time
from contextlib import suppress
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop.errors import RereadError, SaveFailed
from desktop.panels.palette.palette import Palette
from desktop.session.background import JobQueue, LatestJob
from desktop.session.lasting import let_stay
from desktop.session.slices import Slices
from desktop.storage.palette.habits import Habits, read_habits, write_choice
from desktop.storage.story.new_story import sample_stories
from desktop.text.finding.ranking import entry
from desktop.window.palette.action_offers import ActionOffers, shown_key
from desktop.window.palette.known_stories import KnownStories, known_stories
from desktop.window.palette.offer import OfferGroup, PaletteOffer
from desktop.window.palette.palette_listing import PaletteListing
from desktop.window.palette.story_side import StorySide
from desktop.wording.dates import short_day
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from desktop.appearance.theme import Theme
    from desktop.panels.palette.palette import Hint
    from desktop.steps import Steps
    from desktop.storage.story.story_state import Mode
    from desktop.window.main_window import MainWindow
    from desktop.window.palette.known_stories import KnownStory

_ACTION = "palette"


class PaletteDesk(QObject):
    """Opens the palette over one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._palette = Palette(window.theme, window)
        self._actions = ActionOffers(window.menus, self._go_to_mode)
        self._listing = PaletteListing(self._story)
        self._side: StorySide | None = None
        self._gathering, self._looking = Slices(self), Slices(self)
        self._reading = LatestJob[KnownStories](self)
        self._keeping = JobQueue(self)
        self._palette.typed.connect(self._on_typed)
        self._palette.chosen.connect(self._on_chosen)
        self._palette.left.connect(self._on_left)
        self._reading.done.connect(self._on_stories)
        window.themed.connect(self._on_themed)

    @property
    def is_open(self) -> bool:
        """Whether it is over the window."""
        return not self._palette.isHidden()

    def toggle(self) -> None:
        """Open the palette, or leave it."""
        if self.is_open:
            self._palette.leave()
        else:
            self._open()

    def let_go(self) -> None:
        """Stop, for good: the window is about to be deleted."""
        self._gathering.stop()
        self._looking.stop()
        self._reading.let_go()
        self._keeping.let_go()

    def wait(self) -> None:
        """Wait for all that comes a moment later; for pictures and tests."""
        self._reading.wait()
        self._gathering.finish()
        self._looking.finish()

    # Opening

    def _open(self) -> None:
        window = self._window
        self._take_story()
        shortcuts = window.preferences.settings.shortcuts
        actions = self._actions.offers(window.mode, shortcuts)
        self._listing.actions = [*actions, *self._samples()]
        self._listing.habits = _known_habits()
        self._listing.situation = self._situation()
        keys = window.menus.action(_ACTION).shortcuts()
        shown = shown_key(keys[0]) if keys else ""
        rows = self._listing.rows("", time.time(), holds=False)
        self._palette.open(shown, keys, self._hints(), rows)
        self._gathering.start(self._gather())
        folders = window.preferences.settings.library_folders
        self._reading.start(partial(known_stories, folders, window.path))

    def _take_story(self) -> None:
        """Know of the story that is shown now, and of no other."""
        screen = self._window.story_screen
        if self._side is None or self._side.screen is not screen:
            self._side = None if screen is None else StorySide(self._window, screen)
            self._listing.side = self._side

    def _hints(self) -> Iterator[Hint]:
        yield ("↑", "↓"), translate("choose")
        yield ("↵",), translate("do it, or go there")
        if self._window.story_screen is not None:
            yield ("#",), translate("tags")
            yield ("@",), translate("headings")
            yield ("“",), translate("words of the story")

    def _samples(self) -> Iterator[PaletteOffer]:
        for path in sample_stories():
            yield PaletteOffer(
                entry(
                    f"sample:{path.stem}",
                    translate("Sample: {title}", title=_title_of(path)),
                ),
                OfferGroup.KEPT,
                "book-text",
                partial(self._window.sample_wanted.emit, path),
            )

    def _situation(self) -> str:
        """Return what the author is at: a note, a selection, or a mode."""
        screen = self._window.story_screen
        if screen is not None and screen.navigation.chosen:
            return "note"
        if screen is not None and not screen.page.selected_span.is_empty:
            return "selection"
        return str(self._window.mode.value)

    def _gather(self) -> Steps[None]:
        if self._side is None:
            return
        yield from self._side.gathering()
        self._fill(is_same=True)

    def _on_stories(self, found: KnownStories) -> None:
        let_stay()  # They are thousands.
        self._listing.stories = found
        self._listing.recent = [self._story(story) for story in found.recent]
        if self.is_open:
            self._fill(is_same=True)

    def _story(self, story: KnownStory) -> PaletteOffer:
        return PaletteOffer(
            story.entry,
            OfferGroup.KEPT,
            "file-text",
            partial(self._window.open_wanted.emit, story.path),
            beside=_told(story),
            is_kept=True,
        )

    # While one types

    def _on_typed(self, typed: str) -> None:
        self._listing.forget_words()
        self._fill(is_same=False)
        if self._side is not None:
            self._looking.start(self._look(typed))

    def _look(self, typed: str) -> Steps[None]:
        if self._side is not None:
            yield from self._listing.looking(typed)
            self._fill(is_same=True)

    def _fill(self, *, is_same: bool) -> None:
        palette, at = self._palette, time.time()
        holds = is_same and (palette.is_moved or palette.is_pointed)
        rows = self._listing.rows(palette.words, at, holds=holds)
        palette.show_rows(rows, is_same=is_same)

    # When it is left

    def _on_chosen(self, key: str, is_other: bool) -> None:
        offer, typed = self._listing.offer(key), self._palette.words
        if offer is None or offer.do is None:
            return  # What is missing for it is said in its row.
        self._palette.leave()
        if offer.is_kept:
            self._keeping.add(partial(_keep, key, typed, time.time()))
        does = offer.instead if is_other and offer.instead else offer.do
        QTimer.singleShot(0, self, partial(self._do, does))

    def _do(self, does: Callable[[], object]) -> None:
        try:
            does()
        except RereadError as problem:
            self._window.say(str(problem))

    def _on_left(self, has_keys: bool) -> None:
        screen = self._window.story_screen
        if screen is not None and not has_keys:
            screen.places.give_keys_back()
        self._gathering.stop()
        self._looking.stop()
        self._listing.forget_words()
        if self._side is not None:
            self._side.words.forget()

    def _go_to_mode(self, mode: Mode) -> None:
        if self._window.story_screen is not None:
            self._window.story_screen.modes.enter(mode)

    def _on_themed(self, theme: Theme) -> None:
        self._palette.show_theme(theme)


def _title_of(sample: Path) -> str:
    """Return what a sample is called, by its file."""
    return sample.stem.replace("-", " ").capitalize()


def _told(story: KnownStory) -> str:
    """Return when a story was last open, or how long it is."""
    if story.opened_at is not None:
        now = datetime.now().astimezone()
        return translate("opened {day}", day=short_day(story.opened_at, now))
    if not story.words:
        return ""
    return translate_count("{count} word", "{count} words", story.words)


def _known_habits() -> Habits:
    with suppress(OSError):
        return read_habits()
    return Habits()


def _keep(key: str, typed: str, at: float) -> None:
    with suppress(SaveFailed):  # It is not the author's work.
        write_choice(key, typed, at)
