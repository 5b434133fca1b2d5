"""Showing what undoing and redoing brought back: words are selected, a note chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.annotations.kinds import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.screens.story.story_screen import StoryScreen
    from desktop.session.history import Returned
    from desktop.text.span import Span


class Returning(QObject):
    """Brings into view on one screen what was undone or redone."""

    def __init__(self, screen: StoryScreen) -> None:
        super().__init__(screen)
        self._screen = screen
        screen.session.returned.connect(self._show)

    def _show(self, back: Returned) -> None:
        threads = filter(None, map(self._thread_of, back.notes))
        if (note := next(threads, None)) is not None:
            self._screen.choose(note)
        elif back.spans:
            span = self._nearest(back.spans)
            self._screen.page.select(span)
            self._screen.page.reveal(span)
            self._screen.selection_bar.hide()  # which is for what the author selects

    def _thread_of(self, note_id: str) -> str | None:
        """Return the note on the story to which one belongs; None if none is on it."""
        shown = self._screen.session.shown
        note = shown.get(note_id)
        if note is not None and note.kind is Kind.REPLY:
            note = shown.get(shown.thread_of(note_id))
        elif note is not None and note.about is not None:
            note = shown.get(note.about)
        return None if note is None or note.id in shown.set_aside else note.id

    def _nearest(self, spans: Iterable[Span]) -> Span:
        """Return which of ``spans`` is in view, or else the nearest to it."""
        page = self._screen.page
        view = page.visible_span
        middle = page.scroll_top + page.viewport().height() / 2

        def distance(span: Span) -> tuple[float, float]:
            away = max(view.start - span.end, span.start - view.end, 0)
            return away, 0 if away else abs(page.line_top(span.start) - middle)

        return min(spans, key=distance)
