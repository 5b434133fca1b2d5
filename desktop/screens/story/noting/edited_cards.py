"""Which cards in the margin may say or stand otherwise after an edit.

A key moves all notes behind it in the text, and on the page none but those of its own
paragraph; so does a note that becomes another, with the words it shows there.  As long
as no paragraph became higher or lower, only the cards of these are looked at again:
what a key costs grows neither with the notes nor with the text.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from desktop.annotations.note_passages import note_of
from desktop.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Set

    from desktop.page.page_view import PageView
    from desktop.screens.story.noting.reading_list import ReadingList
    from desktop.session.story.story_session import StorySession
    from desktop.text.change import ChangeSet

_FEW = 8
"""Blocks of an edit that are looked at by themselves; of more, all notes are."""
_MANY = 500
"""Notes of readers that come, go or are folded at once: all are looked at again."""


class EditedCards:
    """Remembers which notes stand in which block, and what was edited since."""

    def __init__(
        self, session: StorySession, page: PageView, reading: ReadingList
    ) -> None:
        self._session = session
        self._page = page
        self._reading = reading
        self._is_all = True
        self._edited: Span | None = None
        self._changed = set[str]()
        self._version = 0
        self._blocks = range(0)
        self._standing: dict[int, list[str]] = {}
        session.text_changed.connect(self._on_text_changed)

    def begin(self, blocks: range, standing: Iterable[tuple[int, str]]) -> None:
        """Begin anew, as all cards are asked for.

        Args:
            blocks: The blocks for which they are.
            standing: The notes whose passages are there: where these start, in code
                points, and their ids; in order.
        """
        self._is_all, self._edited, self._changed = False, None, set()
        self._version, self._blocks = self._page.page_layout.version, blocks
        block_at = self._session.live.block_at
        found: defaultdict[int, list[str]] = defaultdict(list)
        for place, note in standing:
            found[block_at(place)].append(note)
        self._standing = found

    def take_notes(self, notes: Set[str] | None) -> None:
        """Know that ``notes`` came, went or changed; None if any may have."""
        if notes is None or len(notes) > _MANY:
            self._is_all = True
            return
        span_of = self._session.placing.span_of
        spans = [span_of(note) for note in notes]
        placed = [span for span in spans if span is not None]
        if len(placed) < len(spans):
            self._is_all = True
            return
        self._changed |= notes
        for span in placed:
            self._edited = span if self._edited is None else _around(self._edited, span)

    def take(self) -> Set[str] | None:
        """Return the notes whose cards may be others since; None if any may.

        Those that are returned once are not returned again.
        """
        edited, self._edited = self._edited, None
        changed, self._changed = self._changed, set()
        if self._is_all or self._version != self._page.page_layout.version:
            return None
        if edited is None:
            return frozenset()
        block_at = self._session.live.block_at
        blocks = range(block_at(edited.start), block_at(edited.end) + 1)
        if len(blocks) > _FEW:
            return None
        near = range(
            max(blocks.start, self._blocks.start), min(blocks.stop, self._blocks.stop)
        )
        found = self._notes_in(near) if near else frozenset()
        return found if found is not None and changed <= found else None

    def _notes_in(self, blocks: range) -> Set[str] | None:
        live, session = self._session.live, self._session
        leader_of = self._reading.shared.leader_of
        start, end = live.block_span(blocks[0]).start, live.block_span(blocks[-1]).end
        stop = end + (blocks.stop == live.block_count)  # where the next one begins
        notes, starting = set[str](), list[str]()
        for key, at in session.placing.overlapping(Span(start, end)):
            note = note_of(key)
            if at.start >= stop or not self._reading.is_shown(note):
                continue
            if session.shown.notes[note].further:
                return None  # where it stands depends on the caret
            notes.add(note)
            if at.start >= start and leader_of(note) == note:
                starting.append(note)
        stood = [n for block in blocks for n in self._standing.get(block, ())]
        return notes if starting == stood else None

    def _on_text_changed(self, changes: ChangeSet) -> None:
        if len(changes.changes) != 1:
            self._is_all = True
            return
        change, before = changes.changes[0], self._edited
        start = change.span.start
        edited = Span(start, start + len(change.inserted))
        if before is not None:
            edited = _around(edited, changes.map_span(before))
        self._edited = edited


def _around(one: Span, other: Span) -> Span:
    """Return what reaches from the first of two to the last, with all between."""
    return Span(min(one.start, other.start), max(one.end, other.end))
