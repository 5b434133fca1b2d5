"""What there is to do in a story, in the order of the list, and what each note asks.

Whole story first, then scene by scene; below that what is probably dealt with, and what
has no place in the text any more.  Positions count code points.
"""

from __future__ import annotations

from bisect import bisect_right, insort
from collections import Counter
from functools import partial
from typing import TYPE_CHECKING

from desktop.anchoring.anchor import AnchorState
from desktop.annotations.annotation import first_wording
from desktop.annotations.kinds import KINDS, Kind, Outcome, Status
from desktop.annotations.tags import shown_tags
from desktop.margin.card_face import fate_word
from desktop.panels.contents_panel import numbered
from desktop.panels.filter_choices import FilterChoice
from desktop.panels.todo.todo_rows import MOST_TOLD, TodoLists, TodoPart, TodoRow
from desktop.screens.story.contents_rows import scene_rows, title_of
from desktop.session.story.note_view import SHOWN_WORDS
from desktop.steps import batches, in_one_go
from desktop.text.note_markdown import plain_words
from desktop.text.span import Span
from desktop.wording.translation import counted_template, translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from desktop.annotations.annotation import Annotation
    from desktop.screens.story.noting.reading_list import ReadingList
    from desktop.session.story.note_view import NoteView
    from desktop.session.story.story_session import StorySession
    from desktop.steps import Steps
    from desktop.text.structure.outline import Outline

_WHOLE, _NO_PART = -2, -1
_ASKING, _GONE = 10**9, 10**9 + 1
"""Parts of the list that are no parts of the story; those of the story have theirs."""

_OUTCOMES = {
    Outcome.APPLIED: (
        translate("Applied"),
        counted_template("{count} applied", "{count} applied"),
    ),
    Outcome.DISMISSED: (
        translate("Dismissed"),
        counted_template("{count} dismissed", "{count} dismissed"),
    ),
    None: (translate("Done"), counted_template("{count} done", "{count} done")),
}
"""What the parts of what is done are called, and how many notes are in them."""

_NOWHERE = (AnchorState.CUT, AnchorState.UNPLACED, AnchorState.WAITING)
_SENTENCE_ENDS = (". ", "? ", "! ", "” ", "\n")
_AROUND = 24
"""Code points beside a place that tell where it is."""


class TodoNotes:
    """The notes that ask for something, as the filter lets them be seen."""

    def __init__(self, session: StorySession, reading: ReadingList) -> None:
        self._session = session
        self._reading = reading
        self._held: str | None = None
        self._outline: Outline | None = None
        self._titles: dict[int, str] = {}
        self._starts: list[int] = []
        self._open: dict[int, list[str]] = {}
        self._done: list[str] = []
        self._part_of: dict[str, int] = {}
        self._rank: dict[str, int] = {}
        self._seen_changes = -1

    # The list

    @property
    def is_stale(self) -> bool:
        """Whether notes came, went or changed since the list was worked out."""
        return self._seen_changes != self._reading.changes

    def work_out(self, outline: Outline) -> TodoLists:
        """Return what is to do and what is done, all worked out anew.

        Args:
            outline: The parts of the story.
        """
        return in_one_go(self.working_out(outline))

    def working_out(self, outline: Outline) -> Steps[TodoLists]:
        """Work out the same step by step; until it is done, all is as it was.

        Args:
            outline: The parts of the story.
        """
        changes, found = self._reading.changes, _FoundTodo()
        self.take_parts(outline)
        order, shown = self._reading.order, self._session.shown
        yield
        starts = self._session.placing.starts()
        for some in batches(order):
            for note_id in some:
                note = shown.get(note_id)
                if note is not None and note.status is not None:
                    found.take(note, partial(self._part_now, note, starts))
            yield
        self._open, self._done, self._part_of = found.open, found.done, found.part_of
        self._rank = {note: place for place, note in enumerate(order)}
        self._seen_changes = changes
        yield
        return self.lists

    def _part_now(self, note: Annotation, starts: Mapping[str, int]) -> int:
        """Return in which part of the list an open note is; one held stays there."""
        part = self._part(note, starts)
        if part == _ASKING and note.id == self._held:
            return self._part_of.get(note.id, part)
        return part

    def take_parts(self, outline: Outline) -> None:
        """Take it that the story has the parts of ``outline``."""
        if outline is not self._outline:
            self._outline, self._titles = outline, {}
            self._starts = [part.span.start for part in outline.parts]

    def settle(self, notes: Iterable[str]) -> TodoLists:
        """Return the same with ``notes``, which were open, among those that are done.

        What else has changed is left as it was, so that this takes no time.
        """
        self._seen_changes = self._reading.changes
        for note_id in notes:
            note, part = self._session.shown.get(note_id), self._part_of.get(note_id)
            if note is None or part is None or note.status is not Status.DONE:
                continue
            self._open[part].remove(note_id)
            del self._part_of[note_id]
            insort(self._done, note_id, key=self._rank.__getitem__)
        return self.lists

    @property
    def lists(self) -> TodoLists:
        """What is to do and what is done, as last worked out."""
        parts = sorted(part for part, notes in self._open.items() if notes)
        to_do = [TodoPart(self._title(p), tuple(self._open[p])) for p in parts]
        return TodoLists(tuple(to_do), tuple(self._done_parts()))

    def hold(self, note: str | None) -> bool:
        """Keep the note that is worked on where it is in the list.

        Its own passage changes while one works on it, and so it may ask whether it is
        dealt with.  Return whether the one held until now may stand elsewhere.
        """
        before, self._held = self._held, note
        if before is None or before == note:
            return False
        part, found = self._part_of.get(before), self._session.shown.get(before)
        is_asking = found is not None and self._session.placing.asks(found)
        return part is not None and is_asking and part not in (_ASKING, _GONE)

    def following(self, note: str | None, here: int) -> tuple[str | None, bool]:
        """Return the note to go on to, and whether that is begun anew for it.

        It is the next in the list that is open; after the last one the first.

        Args:
            note: The note to go on from; None goes on from a place.
            here: The place.
        """
        listed = [each for part in sorted(self._open) for each in self._open[part]]
        if note in listed:
            start = listed.index(note) + 1
        else:
            place_of = self._reading.place_of
            behind = (n for n, each in enumerate(listed) if place_of(each) >= here)
            start = next(behind, len(listed))
        for n, each in enumerate(listed[start:] + listed[:start]):
            if each != note and self._is_open(each):
                return each, n >= len(listed) - start
        return None, False

    def _is_open(self, note_id: str) -> bool:
        note = self._session.shown.get(note_id)
        is_open = note is not None and note.status is Status.OPEN
        return is_open and self._reading.is_shown(note_id)

    def part_choices(self, notes: Iterable[Annotation]) -> list[FilterChoice]:
        """Return the parts of the story in which ``notes`` are; nothing if it is one.

        Args:
            notes: The notes, in any order.
        """
        counts = Counter(map(self.part_of, notes))
        parts = sorted(part for part in counts if part is not None)
        if len(self._starts) < 2:
            return []
        return [
            FilterChoice("parts", part, self._title(part), counts[part])
            for part in parts
        ]

    def part_of(self, note: Annotation) -> int | None:
        """Return in which part of the story a note is, by its index; None for none."""
        span = self._session.placing.place_of(note)
        if span is None or self._outline is None:
            return None
        part = self._story_part(span.start, is_empty=span.is_empty)
        return None if part == _NO_PART else part

    # In which part of the list a note is

    def _part(self, note: Annotation, starts: Mapping[str, int]) -> int:
        if note.is_on_story:
            return _WHOLE
        placing, start = self._session.placing, starts.get(note.id)
        if start is None:
            return _GONE
        key = placing.first_key(note) if note.further else note.id
        state = placing.state_at(key)
        if state is AnchorState.CUT:
            return _GONE
        # Of thousands of notes, only these are looked at any closer.
        may_ask = note.further or state is AnchorState.CHANGED
        if may_ask and placing.asks(note):
            return _ASKING
        return self._story_part(start, is_empty=note.is_insertion)

    def _story_part(self, start: int, *, is_empty: bool) -> int:
        if is_empty and self._outline is not None:
            part = self._outline.part_of(Span(start, start))
            return _NO_PART if part is None else part
        return bisect_right(self._starts, start) - 1

    def _title(self, part: int) -> str:
        if part == _WHOLE:
            return translate("Whole story")
        if part == _ASKING:
            return translate("Probably dealt with")
        if part == _GONE:
            return translate("No longer in the text")
        if part == _NO_PART:
            return translate("Title") if self._starts else ""
        if not self._titles and self._outline is not None:
            self._titles = part_titles(self._outline)
        return self._titles.get(part, "")

    def _done_parts(self) -> Iterator[TodoPart]:
        found: dict[Outcome | None, list[str]] = {each: [] for each in _OUTCOMES}
        for note_id in self._done:
            note = self._session.shown.get(note_id)
            if note is not None:
                found[note.outcome].append(note_id)
        for outcome, notes in found.items():
            if notes:
                title, counted = _OUTCOMES[outcome]
                summary = translate_count(*counted, len(notes))
                yield TodoPart(title, tuple(notes), summary)

    # What a note says

    def row(self, note_id: str) -> TodoRow:
        """Return what the list says of a note."""
        session = self._session
        note, view = session.shown.get(note_id), None
        if note is None:
            return TodoRow(id=note_id)  # it is about to be taken from the list
        view = session.view(session.placing.first_key(note))
        kind = KINDS[note.kind if KINDS[note.kind].can_be_filtered else Kind.NOTE]
        change, count = _change(note), len(view.replies)
        is_before, passage = _passage(note, view)
        is_done = note.status is Status.DONE
        return TodoRow(
            id=note_id,
            kind=translate("Insert here") if note.is_insertion else kind.label,
            words=_words(note, view, change),
            change=change,
            maker=view.maker,
            passage=passage,
            is_before=is_before,
            tags=shown_tags(note.tags),
            replies=translate_count("{count} reply", "{count} replies", count)
            if count
            else "",
            fate=fate_word(view.anchor.state, is_unsure=view.anchor.is_unsure),
            colour=note.shown_colour,
            is_done=is_done,
            outcome=note.state_word,
        )


class _FoundTodo:
    """What is to do and what is done, as far as it was gone through.

    Attributes:
        open: What is to do, by the parts of the list.
        done: What is done, in order.
        part_of: In which part of the list each is that is to do.
    """

    def __init__(self) -> None:
        self.open: dict[int, list[str]] = {}
        self.done: list[str] = []
        self.part_of: dict[str, int] = {}

    def take(self, note: Annotation, part_of: Callable[[], int]) -> None:
        """Take the next note; ``part_of`` tells its part of the list, if it is open."""
        if note.status is Status.DONE:
            self.done.append(note.id)
            return
        part = self.part_of[note.id] = part_of()
        self.open.setdefault(part, []).append(note.id)


def _change(note: Annotation) -> tuple[str, str] | None:
    if note.kind is not Kind.SUGGESTION or note.replacement is None:
        return None
    old, new = first_wording(note)[:MOST_TOLD], note.replacement[:MOST_TOLD]
    return None if old == new else (old, new)  # it was only begun


def _words(note: Annotation, view: NoteView, change: tuple[str, str] | None) -> str:
    said = plain_words(note.words[: 2 * MOST_TOLD])
    words = said or ("" if change else note.replacement or view.first_passage)
    return _shortened(words, MOST_TOLD)


def _passage(note: Annotation, view: NoteView) -> tuple[bool, str]:
    """Return what a note is on, as it is quoted; first, whether it stands before that.

    What a suggestion would replace is told already: it is quoted with what is around.
    """
    quote = note.passage.quote if note.passage else None
    if quote is None:
        return False, ""
    if note.is_insertion:
        return True, _shortened(quote.suffix, SHOWN_WORDS)
    if view.anchor.state in _NOWHERE:
        return False, _shortened(view.first_passage, SHOWN_WORDS)
    if note.kind is not Kind.SUGGESTION:
        return False, _shortened(view.passage, SHOWN_WORDS)
    if note.words.strip():
        return False, ""
    before = _beginning(quote.prefix[-_AROUND:])
    return False, _shortened(before + view.passage, SHOWN_WORDS)


def _beginning(prefix: str) -> str:
    """Return what to read of the words before a passage: from its sentence on."""
    after = max(prefix.rfind(end) + len(end) for end in _SENTENCE_ENDS)
    if after > 1:
        return prefix[after:]
    return "…" + prefix.partition(" ")[2]


def _shortened(words: str, most: int) -> str:
    flat = " ".join(words[: 2 * most].split())
    return flat if len(flat) <= most else flat[: most - 1].rstrip() + "…"


def part_titles(outline: Outline) -> dict[int, str]:
    """Return what the parts of a story are called, by their indices.

    A scene within a chapter is called by both.
    """
    titles = {n: title_of(part) for n, part in enumerate(outline.parts)}
    rows, heading = scene_rows(outline, {}), ""
    for row, title in zip(rows, numbered(rows), strict=True):
        whole = title
        if row.has_heading:
            heading = title
        elif heading:
            whole = translate("{chapter} · {scene}", chapter=heading, scene=title)
        if row.part is not None:
            titles[row.part] = whole
    return titles
