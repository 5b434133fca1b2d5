"""Going about a story: which note is chosen, where the reading is, and back again.

Positions count code points; the places to go back to stay on their text while it is
edited.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.annotations.kinds import Kind
from desktop.annotations.note_passages import (
    note_of,
    number_of,
    passage_count,
    passage_key,
)
from desktop.screens.story.contents_rows import part_start
from desktop.text.reading.read_marks import has_words
from desktop.text.span import Span
from desktop.value import value
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from desktop.annotations.annotation import Annotation
    from desktop.margin.margin import Margin
    from desktop.page.page_view import PageView
    from desktop.page.selection_bar import SelectionBar
    from desktop.screens.story.noting.cards import CardTargets
    from desktop.screens.story.noting.reading_list import ReadingList
    from desktop.screens.story.story_modes import StoryModes
    from desktop.screens.story.story_statistics import StoryStatistics
    from desktop.session.keeping.shown_story import ShownStory
    from desktop.session.story.history import Returned
    from desktop.session.story.live_text import Edit
    from desktop.text.reading.read_marks import ReadMarks

ONE_PASSAGE = translate("This note is about one passage only.")
"""Why there is nowhere to go, or nothing to be taken from a note."""

_MOST = 100
"""Places to which one can go back."""


@value
class _PagePlace:
    """Where the page stood, and where the caret was."""

    top: int
    caret: int

    def moved(self, edit: Edit) -> _PagePlace:
        return _PagePlace(edit.place_of(self.top), edit.place_of(self.caret))


class JumpHistory(QObject):
    """Remembers the places from which the author jumped to others.

    Attributes:
        passed: What lay between the last view and this, if the last move was a jump.
    """

    def __init__(self, page: PageView) -> None:
        super().__init__(page)
        self._page = page
        self._places: list[_PagePlace] = []
        self._ahead: list[_PagePlace] = []
        self._depth = 0
        self.passed: Span | None = None
        page.live.edit_made.connect(self._on_edited)

    @contextmanager
    def jumping(self) -> Iterator[None]:
        """Remember where the page stands if what is done now takes it elsewhere."""
        if self._depth:
            yield
            return
        before, place = self._page.visible_span, self._place()
        self._depth += 1
        try:
            yield
        finally:
            self._depth -= 1
        after = self._page.visible_span
        self.passed = _between(before, after)
        if self.passed is not None:
            self._places = [*self._places[1 - _MOST :], place]
            self._ahead.clear()

    def back(self) -> bool:
        """Go back to where the last jump began; return whether there was one."""
        return self._go(self._places, self._ahead)

    def forward(self) -> bool:
        """Go to where one last went back from; return whether there is such a place."""
        return self._go(self._ahead, self._places)

    def _go(self, places: list[_PagePlace], left: list[_PagePlace]) -> bool:
        """Go to the latest of ``places``, and remember among ``left`` where one was."""
        if not places:
            return False
        left.append(self._place())
        place = places.pop()
        self._page.go_back_to(place.top, place.caret)
        self._page.setFocus()
        return True

    @property
    def places(self) -> tuple[tuple[int, int], ...]:
        """The places to go back to: first line and caret of each, the latest last."""
        return tuple((place.top, place.caret) for place in self._places)

    def put_before(
        self, places: Iterable[tuple[int, int]], instead_of: int = 0
    ) -> None:
        """Let one go back further, to ``places``, before those that there are.

        Args:
            places: First line and caret of each, the latest last.
            instead_of: How many of those that there are, from the first on, go.
        """
        earlier = [_PagePlace(*place) for place in places]
        self._places = [*earlier, *self._places[instead_of:]][-_MOST:]

    def skipped(self, marks: ReadMarks) -> int:
        """Return how many paragraphs the last jump passed that were never in view.

        Less than a screenful is nothing to speak of, and counts as none.
        """
        if self.passed is None:
            return 0
        live, blocks = self._page.live, list[int]()
        for span in marks.unseen_in(self.passed):
            last = live.block_at(max(span.start, span.end - 1))
            blocks += range(live.block_at(span.start), last + 1)
        height = sum(map(self._page.page_layout.block_height, blocks))
        if height <= self._page.viewport().height():
            return 0
        return sum(1 for block in blocks if has_words(live.piece(block)))

    def _place(self) -> _PagePlace:
        return _PagePlace(self._page.reading_place, self._page.caret)

    def _on_edited(self, edit: Edit) -> None:
        self._places = [place.moved(edit) for place in self._places]
        self._ahead = [place.moved(edit) for place in self._ahead]
        self.passed = None


def _between(before: Span, after: Span) -> Span | None:
    if after.start >= before.end:
        return Span(before.end, after.start)
    if after.end <= before.start:
        return Span(after.end, before.start)
    return None


def _skipped_words(paragraphs: int, key: str) -> str:
    """Return what is said of ``paragraphs`` nobody saw; ``key`` goes back, if any."""
    if not key:
        return translate_count(
            "Skipped {count} paragraph you have not seen.",
            "Skipped {count} paragraphs you have not seen.",
            paragraphs,
        )
    return translate_count(
        "Skipped {count} paragraph you have not seen; {key} goes back.",
        "Skipped {count} paragraphs you have not seen; {key} goes back.",
        paragraphs,
        key=key,
    )


def _is_nowhere(back: Returned) -> bool:
    del back
    return False


class Navigation(QObject):
    """Chooses notes and goes to places on one page, as the author asks for it.

    Attributes:
        chosen: The id of the note that is chosen; None if none is.
        jumps: Where on the page one was before.
        is_shown_elsewhere: Shows what undo brought back where the keys go, if that is
            not the page; returns whether it is not.

    Signals:
        note_chosen: Another note is chosen, or none; carries its id or an empty text.
    """

    note_chosen = Signal(str)

    def __init__(
        self,
        story: ShownStory,
        statistics: StoryStatistics,
        page: PageView,
        margin: Margin,
        selection_bar: SelectionBar,
        reading: ReadingList,
        targets: CardTargets,
        modes: StoryModes,
        say: Callable[[str], None],
    ) -> None:
        super().__init__(page)
        self._story = story
        self._session = story.session
        self._statistics = statistics
        self._page = page
        self._margin = margin
        self._bar = selection_bar
        self._reading = reading
        self._targets = targets
        self._modes = modes
        self._say = say
        self.jumps = JumpHistory(page)
        self.chosen: str | None = None
        self.is_shown_elsewhere: Callable[[Returned], bool] = _is_nowhere
        story.session.returned.connect(self._on_returned)
        margin.passage_chosen.connect(self.to_passage)

    @property
    def chosen_note(self) -> Annotation | None:
        """The note that is chosen, if one is."""
        return self._session.shown.get(self.chosen) if self.chosen else None

    def choose(self, note: str | None, *, reveal: bool = True) -> None:
        """Choose a note: its card stands level, its passage is underlined.

        Args:
            note: The id of the note; ``None`` for none.
            reveal: Whether to bring its passage into view, and the caret to it.
        """
        # One card may tell of several notes.
        note = self._reading.shared.leader_of(note) if note else None
        if note != self.chosen:
            self._targets.look_at(None)
        self.chosen = note
        self._reading.hold(self.chosen)
        if note and reveal:
            self._go_to_note(note)
        self.note_chosen.emit(note or "")

    def _go_to_note(self, note: str) -> None:
        found, place = self._session.shown.notes[note], self._reading.place_of(note)
        span = self._session.placing.span_of(self._targets.key_of(found))
        with self.jumps.jumping():
            self._page.reveal(span or Span(max(0, place), max(0, place)))
        if span is not None and not self._page.textCursor().hasSelection():
            self._page.select(Span(span.start, span.start))

    def go_to(self, position: int) -> None:
        """Put the caret at ``position`` and show it near the top.

        The next note is then the next from there, so no note stays chosen.
        """
        self.choose(None)
        with self.jumps.jumping():
            self._page.select(Span(position, position))
            self._page.show_position(position, share=0.08)
        self._page.setFocus()

    def show_at(self, position: int, height: float) -> None:
        """Put the caret at ``position``, its line so many pixels below the top."""
        self.choose(None)
        page = self._page
        with self.jumps.jumping():
            page.select(Span(position, position))
            share = max(height, 0.0) / max(page.viewport().height(), 1)
            page.show_position(position, min(share, 0.9))

    def show_span(self, span: Span) -> None:
        """Put the caret at the end of ``span`` and see to it that it is in view."""
        self._page.select(Span(span.end, span.end))
        self._page.reveal(Span(span.end, span.end))

    # From note to note

    def by_note(self, step: int) -> None:
        """Choose the next note in reading order, or the previous one."""
        reading, chosen = self._reading, self.chosen
        # The chosen one has the caret; if that is not in view, it is left behind.
        if reading.place_of(chosen or "") >= 0 and not self._page.is_caret_in_view:
            chosen = None
        note = reading.next_to(chosen, self._page.place_meant, step)
        if note is not None:
            self.go_on_to(note)
        elif not reading.order:
            self._say(translate("There are no notes to go to."))
        else:
            self._say(
                translate("That was the last note.")
                if step > 0
                else translate("No note before this.")
            )

    def next_at_place(self) -> None:
        """Choose the next of the notes that overlap at the chosen one."""
        chosen = self.chosen
        span = self._session.placing.span_of(self._targets.key_told(chosen or ""))
        place = span or Span(self._page.caret, self._page.caret)
        following = self._reading.next_at(place, chosen)
        if following is not None:
            self.choose(following)

    def go_on_to(self, note: str) -> None:
        """Choose a note, and say how much was passed over that nobody has seen."""
        jumps = self.jumps
        jumps.passed = None
        with jumps.jumping():
            self.choose(note)
            self._margin.show_whole_card()
        if skipped := jumps.skipped(self._story.rereading.marks):
            self._say(_skipped_words(skipped, self._modes.key_of("back")))

    # By passages, by parts, and back

    def next_passage(self) -> None:
        """Go to the next passage of the chosen note, and round to its first."""
        note = self.chosen_note
        if note is None:
            return
        key = self._targets.next_key(note)
        if passage_count(note) < 2:
            self._say(ONE_PASSAGE)
        elif key is not None:
            self.to_passage(note.id, number_of(key))

    def to_passage(self, note: str, number: int) -> None:
        """Choose a note, and go to its passage of that number."""
        key = passage_key(note, number)
        span = self._session.placing.span_of(key)
        self.choose(note, reveal=False)
        if span is not None:
            with self.jumps.jumping():
                self._page.select(Span(span.start, span.start))
                self._page.reveal(span)
        self._targets.look_at(key)
        self._margin.choose(note)

    def by_part(self, step: int) -> None:
        """Go to the next part of the story, or to the one before."""
        length, here = len(self._session.live), self._page.place_meant
        start = part_start(self._statistics.outline, length, here, step)
        if start is not None:
            self.go_to(start)

    def back(self) -> None:
        """Go back to where the reading was before the last jump."""
        if not self.jumps.back():
            self._say(translate("There is nowhere to go back to."))

    def forward(self) -> None:
        """Go to where one last went back from."""
        if not self.jumps.forward():
            self._say(translate("There is nowhere further to go forward to."))

    def to_end(self) -> None:
        """Go to the end of the story."""
        self.go_to(len(self._session.live))

    # What undo brought back

    def _on_returned(self, back: Returned) -> None:
        if self.is_shown_elsewhere(back):
            return
        if (note := self._first_of(back.notes)) is not None:
            self.choose(note)
        elif (note := self._first_of(back.changed)) is not None:
            self._show_changed(note)
        elif back.spans:
            span = self._nearest(back.spans)
            if back.is_moved:
                span = self._caret_in(back.spans) or Span(span.start, span.start)
            with self.jumps.jumping():
                self._page.select(span)
                self._page.reveal(span)
            self._bar.hide()  # which is for what the author selects

    def _first_of(self, notes: Iterable[str]) -> str | None:
        """Return which of ``notes`` to choose, if any is on the story.

        The chosen one stays chosen; else it is the first in view, or the first.
        """
        threads = set(filter(None, map(self._thread_of, notes)))
        if not threads or self.chosen in threads:
            return self.chosen if threads else None
        seen = self._session.placing.overlapping(self._page.visible_span)
        near = [(at.start, note_of(key)) for key, at in seen if note_of(key) in threads]
        places = near or [(self._reading.place_of(note), note) for note in threads]
        return min(places)[1]

    def _show_changed(self, note: str) -> None:
        """Choose a note that is otherwise now, the caret behind its passage."""
        self.choose(note, reveal=False)
        key = self._targets.key_of(self._session.shown.notes[note])
        span = self._session.placing.span_of(key)
        if span is None:
            self.choose(note)
            return
        with self.jumps.jumping():
            self._page.select(Span(span.end, span.end))
            self._page.reveal(span)
        self._bar.hide()

    def _caret_in(self, spans: Iterable[Span]) -> Span | None:
        """Return what is selected, if that went along with any of ``spans``."""
        selected = self._page.selected_span
        has_it = (s.start <= selected.start and selected.end <= s.end for s in spans)
        return selected if any(has_it) else None

    def _thread_of(self, note_id: str) -> str | None:
        """Return the note on the story to which one belongs; None if none is on it."""
        shown = self._session.shown
        note = shown.get(note_id)
        if note is not None and note.kind is Kind.REPLY:
            note = shown.get(shown.thread_of(note_id))
        elif note is not None and note.about is not None:
            note = shown.get(note.about)
        elsewhere = shown.set_aside, shown.of_scenes, shown.of_lenses
        is_there = note is not None and not any(note.id in ids for ids in elsewhere)
        if note is None or not is_there:
            return None
        return self._reading.shared.leader_of(note.id)

    def _nearest(self, spans: Iterable[Span]) -> Span:
        """Return which of ``spans`` is in view, or else the nearest to it."""
        page = self._page
        view = page.visible_span
        middle = page.scroll_top + page.viewport().height() / 2

        def distance(span: Span) -> tuple[float, float]:
            away = max(view.start - span.end, span.start - view.end, 0)
            return away, 0 if away else abs(page.line_top(span.start) - middle)

        return min(spans, key=distance)
