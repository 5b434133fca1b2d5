"""Which notes the author wants to see: filtered, or those that fared badly."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.value import replace
from desktop.widgets.message_bar import Truth, until_undone
from desktop.wording.translation import listed, translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.annotations.note_filter import NoteFilter
    from desktop.panels.contents_panel import ContentsPanel
    from desktop.panels.todo_panel import TodoPanel
    from desktop.screens.story.navigation import Navigation
    from desktop.screens.story.noting.reading_list import ReadingList
    from desktop.screens.story.story_modes import StoryModes
    from desktop.session.keeping.opening import OpenStory
    from desktop.session.preferences import Preferences
    from desktop.session.story.revision import Findings
    from desktop.session.story.story_session import StorySession
    from desktop.widgets.message_bar import MessageBar


class Filtering(QObject):
    """Filters the notes of a story as contents or to-do list ask for it.

    Signals:
        changed: Other notes are shown than before.
    """

    changed = Signal()

    def __init__(
        self,
        session: StorySession,
        reading: ReadingList,
        navigation: Navigation,
        contents: ContentsPanel,
        todo: TodoPanel,
        say: Callable[[str], None],
    ) -> None:
        super().__init__(navigation)
        self._session = session
        self._reading = reading
        self._navigation = navigation
        self._contents = contents
        self._todo = todo
        self._say = say
        contents.filter_changed.connect(self.set)
        todo.filter_changed.connect(self.set)
        session.readers_changed.connect(self._on_readers_changed)

    def set(self, wanted: NoteFilter) -> None:
        """Show only the notes that ``wanted`` accepts."""
        reading, navigation = self._reading, self._navigation
        self._contents.show_filter(wanted)
        self._todo.show_filter(wanted)
        reading.set_filter(wanted)
        if navigation.chosen and not reading.is_shown(navigation.chosen):
            navigation.choose(None)
        reading.hold(navigation.chosen)
        self.changed.emit()

    def show_only(self, notes: frozenset[str] | None) -> None:
        """Show only those of ``notes`` that the filter accepts; None shows all."""
        self._reading.show_only(notes)
        self.changed.emit()

    def toggle_readers(self) -> None:
        """Hide the notes of readers, or show them again."""
        reading = self._reading
        reading.show_readers(is_on=reading.hides_readers)
        self.set(reading.filter)
        self._say(
            translate("Readers’ notes are hidden.")
            if reading.hides_readers
            else translate("Readers’ notes are shown.")
        )

    def _on_readers_changed(self) -> None:
        self._reading.refresh()
        navigation = self._navigation
        if navigation.chosen and navigation.chosen not in self._session.shown:
            navigation.choose(None)
        wanted, notes = self._reading.filter, self._session.threads()
        makers = {note.creator.id for note in notes if note.creator is not None}
        makers |= self._session.makers.own_ids | {""}
        if wanted.creators - makers:
            # Who was asked for is not there any more, and could not be unasked.
            self.set(replace(wanted, creators=wanted.creators & makers))


class Reviewing(QObject):
    """Offers to go through only the notes that fared badly while nobody looked.

    Those are the ones that were changed, cut or not found.
    """

    def __init__(
        self,
        story: OpenStory,
        reading: ReadingList,
        filtering: Filtering,
        navigation: Navigation,
        modes: StoryModes,
        preferences: Preferences,
        message_bar: MessageBar,
    ) -> None:
        super().__init__(navigation)
        self._story = story
        self._reading = reading
        self._filtering = filtering
        self._navigation = navigation
        self._modes = modes
        self._preferences = preferences
        self._message_bar = message_bar
        self._is_under_way = False
        message_bar.dismissed.connect(self._on_dismissed)
        story.saving.found.connect(self._on_found)

    def tell_at_opening(self) -> None:
        """Say what became of the notes if the story is not the one they were on."""
        became = self._story.arrival.became
        if became.others:
            words = translate(
                "The story was changed since the notes were made: {notes}",
                notes=became.sentence,
            )
            self.tell(became, words)

    def _on_found(self, became: Findings) -> None:
        if became.others:
            self.tell(
                became,
                translate(
                    "“{name}” was changed by another program: {notes}",
                    name=self._story.path.name,
                    notes=became.sentence,
                ),
                translate("Undo takes that back."),
            )

    def tell(self, became: Findings, done: str, undo: str = "") -> None:
        """Say what became of the notes, and offer to go through those that changed.

        Args:
            became: What became of them.
            done: What was done to the story, in a sentence.
            undo: What undo would do about that; nothing is said of it if it is empty.
        """
        show = partial(self.begin, frozenset(became.others))
        offers = [(translate("Go through them"), show)] if became.others else []
        truth = until_undone(done, undo, self._story.session) if undo else None
        words = truth.now() if truth else done
        self._message_bar.show_message(words, offers, truth)

    def begin(self, notes: frozenset[str]) -> None:
        """Show only ``notes``, and choose the first of them."""
        self._is_under_way = True
        self._filtering.show_only(notes)
        self._navigation.choose(next(iter(self._reading.order), None))
        signals = (self._modes.changed, self._preferences.changed)
        truth = Truth(signals, self._words)
        all_notes = (translate("Show all notes"), self.end)
        self._message_bar.show_message(self._words(), [all_notes], truth)

    def _words(self) -> str:
        keys = self._modes.going_keys
        if not keys:
            return translate("Only these notes are shown.")
        return translate_count(
            "Only these notes are shown; {keys} goes through them.",
            "Only these notes are shown; {keys} go through them.",
            len(keys),
            keys=listed(keys),
        )

    def end(self) -> None:
        """Show every note again."""
        self._is_under_way = False
        self._filtering.show_only(None)

    def _on_dismissed(self) -> None:
        # Nothing else on the screen says that notes are left out.
        if self._is_under_way:
            self.end()
