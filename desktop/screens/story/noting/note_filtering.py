"""Which notes the author wants to see: filtered, or those that fared badly."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.annotations.note_filter import NoteFilter
from desktop.errors import NotPossible
from desktop.storage.story.story_state import Mode
from desktop.value import replace
from desktop.widgets.message_bar import Truth, until_undone
from desktop.wording.translation import listed, translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.annotations.annotation import Annotation
    from desktop.panels.contents_panel import ContentsPanel
    from desktop.panels.todo.todo_panel import TodoPanel
    from desktop.screens.story.navigation import Navigation
    from desktop.screens.story.noting.reading_list import ReadingList
    from desktop.screens.story.noting.todo import TodoNotes
    from desktop.screens.story.story_modes import StoryModes
    from desktop.screens.story.story_statistics import StoryStatistics
    from desktop.session.keeping.opening import OpenStory
    from desktop.session.preferences import Preferences
    from desktop.session.story.live_text import Edit
    from desktop.session.story.revision import Findings
    from desktop.session.story.story_session import StorySession
    from desktop.text.span import Span
    from desktop.text.structure.outline import Outline
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

    def show_all(self) -> None:
        """Show every note again, whatever the filter was."""
        if self._reading.filter.is_empty:
            raise NotPossible(translate("No note is filtered out."))
        self.set(NoteFilter())
        self._say(translate("All notes are shown."))

    def show_only(self, notes: frozenset[str] | None) -> None:
        """Show only those of ``notes`` that the filter accepts; None shows all."""
        self._reading.show_only(notes)
        self.changed.emit()

    def _on_readers_changed(self, changed: frozenset[str]) -> None:
        self._reading.refresh(changed)
        navigation = self._navigation
        shown, folded = self._session.shown, self._session.folded
        chosen = navigation.chosen
        if chosen and (chosen not in shown or chosen in folded):
            navigation.choose(None)
        wanted = self._reading.filter
        if wanted.creators:  # All notes are asked, and this at each key.
            self._ask_only_those_there(wanted)

    def _ask_only_those_there(self, wanted: NoteFilter) -> None:
        notes = self._session.threads()
        makers = {note.creator.id for note in notes if note.creator is not None}
        makers |= self._session.makers.own_ids | {""}
        if wanted.creators - makers:
            # Who was asked for is not there any more, and could not be unasked.
            self.set(replace(wanted, creators=wanted.creators & makers))


class FilteredParts(QObject):
    """Keeps a filter on the same scenes while the story is edited.

    A filter knows them by their indices in the outline, which are other ones once a
    scene is made, unmade or moved.  Places count code points.
    """

    def __init__(
        self,
        filtering: Filtering,
        reading: ReadingList,
        statistics: StoryStatistics,
        todo: TodoNotes,
        session: StorySession,
    ) -> None:
        super().__init__(filtering)
        self._filtering = filtering
        self._reading = reading
        self._statistics = statistics
        self._todo = todo
        self._parts: frozenset[int] = frozenset()
        self._places: dict[int, int] = {}
        self._outline: Outline | None = None
        self._numbers: dict[int | None, int] = {}
        reading.part_of = self._part_of
        filtering.changed.connect(self._take)
        session.live.edit_made.connect(self._on_edited)
        statistics.outlined.connect(self._on_outlined)

    def _part_of(self, note: Annotation) -> int | None:
        """Return in which part a note is, by the index that the filter has for it."""
        self._take()
        outline = self._statistics.outline
        if outline is not self._outline:
            self._todo.take_parts(outline)
            self._outline, part_at = outline, outline.part_at
            self._numbers = {part_at(place): n for n, place in self._places.items()}
        return self._numbers.get(self._todo.part_of(note))

    def _take(self) -> None:
        """Take up other parts, if the filter is for others."""
        wanted = self._reading.filter.parts
        if wanted != self._parts:
            parts = self._statistics.outline.parts
            known = (n for n in wanted if n < len(parts))
            self._places = {n: _within(parts[n].span) for n in known}
            self._parts, self._outline = wanted, None

    def _on_edited(self, edit: Edit) -> None:
        if self._places:
            self._places = {n: edit.place_of(at) for n, at in self._places.items()}

    def _on_outlined(self) -> None:
        if not self._places:
            return
        part_at = self._statistics.outline.part_at
        found = {part_at(place): place for place in self._places.values()}
        self._places = {part: at for part, at in found.items() if part is not None}
        parts, self._outline = frozenset(self._places), None
        if parts == self._parts:
            self._reading.refresh()  # a note may be in another of them by now
            return
        self._parts = parts
        self._filtering.set(replace(self._reading.filter, parts=parts))


def _within(part: Span) -> int:
    """Return a place in a part; at its very start a scene may be typed before it."""
    return max(part.start, min(part.start + 1, part.end - 1))


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
        if self._modes.mode is Mode.ALL_NOTES:
            self._modes.enter(self._modes.way)
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
