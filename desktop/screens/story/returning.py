"""Showing what undoing and redoing brought back: words are selected, a note chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

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
        if back.note is not None:
            self._screen.choose(back.note)
        elif back.spans:
            span = self._nearest(back.spans)
            self._screen.page.select(span)
            self._screen.page.reveal(span)

    def _nearest(self, spans: Iterable[Span]) -> Span:
        """Return which of ``spans`` is in view, or else the nearest to it."""
        page = self._screen.page
        view = page.visible_span
        middle = page.scroll_top + page.viewport().height() / 2

        def distance(span: Span) -> tuple[float, float]:
            away = max(view.start - span.end, span.start - view.end, 0)
            return away, 0 if away else abs(page.line_top(span.start) - middle)

        return min(spans, key=distance)
