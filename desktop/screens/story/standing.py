"""Which of several passages a note stands at: the one in view, or at the caret."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from desktop.anchoring.anchor import AnchorState
from desktop.annotations.note_passages import (
    note_of,
    number_of,
    passage_count,
    passage_keys,
)
from desktop.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Sequence

    from desktop.annotations.annotation import Annotation
    from desktop.page.page_view import PageView
    from desktop.session.story_session import StorySession

_GONE = (AnchorState.CUT, AnchorState.UNPLACED, AnchorState.WAITING)


class Standing:
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
