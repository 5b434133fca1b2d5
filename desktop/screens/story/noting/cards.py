"""The cards in the margin: which note stands where, and what is written in them.

A note on several passages stands at the one in view, or at the caret.  Heights are
pixels of the page.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from desktop.anchoring.anchor import AnchorState
from desktop.annotations.note_passages import (
    note_of,
    number_of,
    passage_count,
    passage_keys,
)
from desktop.screens.story.noting.edited_cards import EditedCards
from desktop.text.span import Span
from desktop.value import replace
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Sequence

    from desktop.annotations.annotation import Annotation
    from desktop.margin.margin import Margin
    from desktop.page.page_view import PageView
    from desktop.screens.story.attempts import Attempts
    from desktop.screens.story.noting.reading_list import ReadingList
    from desktop.session.keeping.shown_story import ShownStory
    from desktop.session.story.note_view import NoteView
    from desktop.session.story.story_session import StorySession
    from desktop.widgets.message_bar import MessageBar

Setter = Callable[..., None]
Written = str | tuple[str, ...]

_GONE = (AnchorState.CUT, AnchorState.UNPLACED, AnchorState.WAITING)
_AIR = 12.0
"""Above the first card, in pixels."""
_SHOWN = 80
"""Code points of refused words that the bar shows: the last ones."""


class StoryCards:
    """The margin's source of cards; heights are pixels of the page.

    Attributes:
        targets: Which of several passages a note stands at.
        edited: Which cards may be others since they were asked for.
    """

    def __init__(
        self, session: StorySession, page: PageView, reading: ReadingList
    ) -> None:
        self.edited = EditedCards(session, page, reading)
        self._session = session
        self._page = page
        self._reading = reading
        self.targets = CardTargets(session, page)
        self._found: dict[str, str] = {}

    def notes_between(self, top: float, bottom: float) -> Sequence[tuple[str, float]]:
        """Return the notes between two heights, each with its own, in order."""
        live = self._session.live
        first, last = self._page.blocks_between(max(0.0, top), max(0.0, bottom))
        start = live.block_span(first).start
        end = live.block_span(last).end + (last == live.block_count - 1)
        places = self._standing_between(start, end)
        leader_of = self._reading.shared.leader_of
        places = [place for place in places if leader_of(place[1]) == place[1]]
        self.edited.begin(range(first, last + 1), places)
        homeless = self._reading.homeless
        begin = 0 if top <= self._top else bisect_left(homeless, (start, ""))
        places += homeless[begin : bisect_left(homeless, (end, ""))]
        places.sort(key=lambda place: place[0])
        heights = {place: self._height(place) for place in {at for at, _ in places}}
        return [(note, heights[place]) for place, note in places]

    def _standing_between(self, start: int, end: int) -> list[tuple[int, str]]:
        """Return the notes that stand from ``start`` up to ``end``, and where."""
        places = self._session.placing.starting_between(start, end)
        shown = self._session.shown.notes
        notes = [
            note
            for note_id in dict.fromkeys(note_of(key) for key, _ in places)
            if self._reading.is_shown(note_id) and (note := shown.get(note_id))
        ]
        self._found = self.targets.keys_of(notes)
        standing = set(self._found.values())
        return [(span.start, note_of(key)) for key, span in places if key in standing]

    def note_view(self, note: str) -> NoteView:
        """Return what a closed card shows of the note with that id."""
        found = self._session.shown.notes[note]
        if not found.further:
            return self._with_shared(self._session.view(note))
        # Most are asked for right after it was found where they stand.
        key = self._found.pop(note, None) or self.targets.key_of(found)
        return self._session.view(self.targets.key_shown(found, key))

    def _with_shared(self, view: NoteView) -> NoteView:
        """Return ``view`` with what others said who had the same reaction there."""
        session, group = self._session, self._reading.shared.of(view.note.id)
        if len(group) < 2:
            return view
        views = [session.view(note) for note in group if note != view.note.id]
        answers = sorted(
            [answer for each in (view, *views) for answer in each.answers],
            key=lambda answer: (answer[0].created, answer[0].id),
        )
        return replace(
            view,
            shared=tuple((each.note, each.maker) for each in views),
            is_agreed=view.is_agreed and all(each.is_agreed for each in views),
            replies=tuple(reply for reply, _ in answers),
            repliers=tuple(maker for _, maker in answers),
        )

    def open_view(self, note: str) -> NoteView:
        """Return what the open card shows of the note with that id."""
        view = self.note_view(note)
        found = view.note
        if not found.further:
            return view
        passages = self._session.passage_views(note)
        return replace(view, passages=passages, here=self.targets.here(found))

    def passage_extent(self, note: str) -> tuple[float, float] | None:
        """Return from where to where on the page a note's passage is, if it is shown.

        Of one that is nowhere, that is the line at which it belongs.
        """
        found = self._session.shown.get(note)
        if found is None or not self._reading.is_shown(note):
            return None
        span = self._session.placing.span_of(self.targets.key_of(found))
        if span is None:
            place = max(self._reading.place_of(note), -1)
            span = Span(place, place) if place >= 0 else None
        if span is None:
            return self._top, self._top
        last = max(span.start, span.end - 1)
        return self._height(span.start), self._page.line_bottom(last)

    def line_towards(self, note: str, y: float) -> tuple[int, int] | None:
        """Return the line of a passage nearest to a height: its foot, a place in it.

        None if the note is on no words that are there.
        """
        found = self._session.shown.get(note)
        if found is None or not self._reading.is_shown(note):
            return None
        key = self.targets.key_of(found)
        span = self._session.placing.span_of(key)
        if span is None or _is_gone(self._session, found, key):
            return None
        return self._page.line_towards(span, y)

    @property
    def _top(self) -> float:
        """Where notes stand that are on no passage: as high as cards can."""
        begin = self._page.begin
        return begin + _AIR if begin else 0.0

    def _height(self, place: int) -> float:
        return self._page.line_top(place) if place >= 0 else self._top


class CardTargets:
    """Looks up at which passage the card of a note belongs."""

    def __init__(self, session: StorySession, page: PageView) -> None:
        self._session = session
        self._page = page
        self._looked_at: str | None = None

    def look_at(self, key: str | None) -> None:
        """Let the card tell of that passage if it is gone, wherever the caret is."""
        self._looked_at = key

    def key_shown(self, note: Annotation, stands_at: str = "") -> str:
        """Return the key of the passage that the card of ``note`` tells of.

        Args:
            note: The note.
            stands_at: The key of the one it stands at, if that is known.
        """
        key = self._looked_at
        if key is not None and _is_gone(self._session, note, key):
            return key
        return stands_at or self.key_of(note)

    def key_told(self, note: str) -> str:
        """Return the key of the passage that the card of a note tells of, by its id."""
        found = self._session.shown.get(note)
        return note if found is None else self.key_shown(found)

    def key_of(self, note: Annotation) -> str:
        """Return the key of the passage that ``note`` stands at.

        Of those in view that is the one at the caret, or else the first; if none is
        in view, the one at the caret, or else the first that has a place.
        """
        if not note.further:
            return note.id
        here = self.at_caret(note)
        keys = [here, *passage_keys(note)] if here else passage_keys(note)
        in_view = self._first_in_view(keys)
        return in_view or here or self._session.placing.first_key(note)

    def keys_of(self, notes: Sequence[Annotation]) -> dict[str, str]:
        """Return the key of the passage that each of ``notes`` stands at, by its id.

        The passages near the view are looked at once for all notes, since each may
        have a thousand.
        """
        keys = {note.id: note.id for note in notes}
        several = {note.id: note for note in notes if note.further}
        if not several:
            return keys
        caret = Span(self._page.caret, self._page.caret)
        overlapping = self._session.placing.overlapping
        inner = sorted((len(at), key) for key, at in overlapping(caret))
        here = {note_of(key): key for _, key in reversed(inner)}
        in_view = self._in_view(several)
        for note_id, note in several.items():
            at, seen = here.get(note_id), in_view.get(note_id, set())
            if seen:
                keys[note_id] = at if at in seen and at else min(seen, key=number_of)
            else:
                keys[note_id] = at or self._session.placing.first_key(note)
        return keys

    def _in_view(self, notes: Container[str]) -> dict[str, set[str]]:
        """Return the passages in view of each of ``notes``, by the note's id."""
        found: defaultdict[str, set[str]] = defaultdict(set)
        seen: dict[Span, bool] = {}  # Many passages may be in the same words.
        for key, span in self._session.placing.overlapping(self._page.visible_span):
            if note_of(key) not in notes:
                continue
            if span not in seen:
                seen[span] = self._is_line_in_view(span.start, span.end)
            if seen[span]:
                found[note_of(key)].add(key)
        return found

    def at_caret(self, note: Annotation) -> str | None:
        """Return the key of the passage of ``note`` that the caret is in, if any.

        The innermost, where the caret is in more than one.
        """
        caret, found = self._page.caret, list[tuple[int, str]]()
        for key in passage_keys(note):
            span = self._session.placing.span_of(key)
            if span is not None and span.contains(caret):
                found.append((len(span), key))
        return min(found)[1] if found else None

    def here(self, note: Annotation) -> int | None:
        """Return the number of the passage the author is at, if at any of ``note``."""
        shown = self.key_shown(note)
        is_at = shown in (self._looked_at, self.at_caret(note))
        return number_of(shown) if is_at else None

    def next_key(self, note: Annotation, step: int = 1) -> str | None:
        """Return the key of the passage that follows down the page, round and round.

        It follows the one at the caret, or the caret.  None if none has a place.
        """
        places = ((self._session.placing.span_of(k), k) for k in passage_keys(note))
        placed = sorted((span, key) for span, key in places if span is not None)
        if not placed:
            return None
        keys = [key for _, key in placed]
        here = self.at_caret(note)
        if here is not None:
            return keys[(keys.index(here) + step) % len(keys)]
        after = sum(span.start <= self._page.caret for span, _ in placed)
        return keys[(after if step > 0 else after - 1) % len(keys)]

    def _first_in_view(self, keys: Iterable[str]) -> str | None:
        visible = self._page.visible_span
        for key in keys:
            span = self._session.placing.span_of(key)
            if (
                span is not None
                and span.start <= visible.end
                and visible.start <= span.end
                and self._is_line_in_view(span.start, span.end)
            ):
                return key
        return None

    def _is_line_in_view(self, start: int, end: int) -> bool:
        # Paragraphs at the edges of the view are in it only in part.
        top = self._page.scroll_top
        bottom = top + self._page.viewport().height()
        return self._page.line_top(start) < bottom and self._page.line_top(end) >= top


def _is_gone(session: StorySession, note: Annotation, key: str) -> bool:
    """Return whether that is the key of a passage of ``note`` that is nowhere."""
    is_its = note_of(key) == note.id and number_of(key) < passage_count(note)
    return is_its and session.anchor(key).state in _GONE


class CardWriting(QObject):
    """Puts what is written in the margin into the notes of a story, word by word.

    If notes may not be changed any more while somebody writes, the field keeps what is
    typed; it goes into the note as soon as notes may be changed again, and when the
    field closes before that, the author is told that it has not.

    Signals:
        finished: The author finished a note with a key; carries its id.
    """

    finished = Signal(str)

    def __init__(
        self,
        story: ShownStory,
        margin: Margin,
        message_bar: MessageBar,
        attempts: Attempts,
    ) -> None:
        super().__init__(margin)
        self._story = story
        self._margin = margin
        self._message_bar = message_bar
        self._attempts = attempts
        self._refused: dict[tuple[str, Setter], Written] = {}
        self._has_told = False
        self._proposed: str | None = None  # the note whose wording was written
        marking = story.marking
        margin.words_edited.connect(partial(self._write, marking.set_words))
        margin.replacement_edited.connect(partial(self._write, marking.set_replacement))
        margin.tags_edited.connect(partial(self._write, marking.set_tags))
        margin.editing_finished.connect(self._on_editing_finished)
        margin.finished.connect(self.finished)
        story.session.lock_changed.connect(self._on_lock_changed)
        story.arrival.arrived.connect(self._on_lock_changed)

    def begin(self, note: str, *, is_new: bool = False) -> None:
        """Let the author write in a note; over the page if there is no margin.

        Args:
            note: The id of the note.
            is_new: Whether it was just made: the wording that a suggestion begins with
                is selected then, so that it gives way to what is typed; below words
                that another note begins with, one goes on.
        """
        self._margin.edit(note, is_new=is_new)

    def may_close(self) -> bool:
        """Return whether nothing written waits, or the author was told once more."""
        may = not self._refused or self._has_told
        self._has_told = bool(self._refused)
        return may

    def _write(self, setter: Setter, note: str, written: Written) -> None:
        if setter == self._story.marking.set_replacement:
            self._proposed = note
        if self._attempts.call(setter, note, written):
            self._refused.pop((note, setter), None)
        else:
            self._refused[note, setter] = written

    def _on_editing_finished(self, note: str) -> None:
        if self._proposed == note:
            self._story.marking.part_insertion(note)
        self._proposed = None
        self._story.session.end_note(note)
        if any(key[0] == note for key in self._refused):
            self._tell(note)
        else:
            self._story.marking.drop_if_empty(note)

    def _tell(self, note: str) -> None:
        waiting = [each for (of, _), each in self._refused.items() if of == note]
        words = "\n".join(
            each if isinstance(each, str) else ", ".join(each) for each in waiting
        )
        line = " ".join(words.split())
        shown = line if len(line) <= _SHOWN else f"…{line[-_SHOWN:]}"
        self._message_bar.ask(
            _question(note),
            translate(
                "What you wrote in this note is not kept yet: “{words}”. It goes into "
                "the note as soon as notes can be changed again.",
                words=shown,
            ),
            [
                (translate("Copy"), partial(self._copy, words)),
                (translate("Forget it"), partial(self._forget, note)),
            ],
        )

    def _copy(self, words: str) -> None:
        QGuiApplication.clipboard().setText(words)

    def _forget(self, note: str) -> None:
        for key in [key for key in self._refused if key[0] == note]:
            del self._refused[key]

    def _on_lock_changed(self) -> None:
        # Not yet: what another program wrote of the notes is about to be taken over.
        QTimer.singleShot(0, self, self._write_what_waits)

    def _write_what_waits(self) -> None:
        if self._story.notes_problem is not None:
            return
        waiting, self._refused, self._has_told = self._refused, {}, False
        for (note, setter), written in waiting.items():
            self._message_bar.withdraw(_question(note))
            if note in self._story.session.notes:
                self._attempts.call(setter, note, written)


def _question(note: str) -> str:
    return f"unkept-{note}"
