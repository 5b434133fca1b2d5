"""Which of several passages a note stands at: the one in view, or at the caret."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.anchoring.anchor import AnchorState
from desktop.annotations.note_passages import number_of, passage_keys

if TYPE_CHECKING:
    from desktop.annotations.annotation import Annotation
    from desktop.page.page_view import PageView
    from desktop.session.story_session import StorySession

_GONE = (AnchorState.CUT, AnchorState.UNPLACED)


class Standing:
    """Looks up at which passage the card of a note belongs."""

    def __init__(self, session: StorySession, page: PageView) -> None:
        self._session = session
        self._page = page
        self._looked_at: str | None = None

    def look_at(self, key: str | None) -> None:
        """Let the card tell of that passage if it is gone, wherever the caret is."""
        self._looked_at = key

    def key_shown(self, note: Annotation) -> str:
        """Return the key of the passage that the card of ``note`` tells of."""
        key = self._looked_at
        if key is None or key not in passage_keys(note):
            return self.key_of(note)
        is_gone = self._session.anchor(key).state in _GONE
        return key if is_gone else self.key_of(note)

    def key_of(self, note: Annotation) -> str:
        """Return the key of the passage that ``note`` stands at.

        Of those in view that is the one at the caret, or else the first; if none is
        in view, the one at the caret, or else the first that has a place.
        """
        if not note.further:
            return note.id
        here, keys = self.at_caret(note), passage_keys(note)
        first = [here] if here else []
        in_view = next(filter(self._is_in_view, (*first, *keys)), None)
        return in_view or here or self._session.placing.first_key(note)

    def at_caret(self, note: Annotation) -> str | None:
        """Return the key of the passage of ``note`` that the caret is in, if any.

        The innermost, where the caret is in more than one.
        """
        found: list[tuple[int, str]] = []
        for key in passage_keys(note):
            span = self._session.placing.span_of(key)
            if span is not None and span.contains(self._page.caret):
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

    def _is_in_view(self, key: str) -> bool:
        span = self._session.placing.span_of(key)
        visible = self._page.visible_span
        return (
            span is not None
            and span.start <= visible.end
            and visible.start <= span.end
            and self._is_line_in_view(span.start, span.end)
        )

    def _is_line_in_view(self, start: int, end: int) -> bool:
        # Paragraphs at the edges of the view are in it only in part.
        top = self._page.scroll_top
        bottom = top + self._page.viewport().height()
        return self._page.line_top(start) < bottom and self._page.line_top(end) >= top
