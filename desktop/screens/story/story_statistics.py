"""What is known of the story as a whole: its parts and its words.

Both need the whole text, so both wait for a pause in the typing, and are worked out in
short slices; words are counted paragraph by paragraph, and a paragraph only once.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.text.outline import Outline, outline, outline_in_steps
from desktop.text.story_words import LineWords

if TYPE_CHECKING:
    from collections.abc import Generator

    from desktop.session.story.story_session import StorySession
    from desktop.text.change import ChangeSet
    from desktop.text.span import Span

_PAUSE_MS = 700
_SLICE = 0.004
"""Seconds that one slice of counting may hold up the window."""


class StoryStatistics(QObject):
    """Keeps the outline and the word count of a session's text.

    Signals:
        outlined: The outline was worked out anew.
        counted: All words are counted.
    """

    outlined = Signal()
    counted = Signal()

    def __init__(
        self, session: StorySession, *, is_markdown: bool, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._is_markdown = is_markdown
        self.outline: Outline = outline(session.text, is_markdown)
        self._lines = LineWords(is_markdown)
        self._outlining: Generator[None, None, Outline] | None = None
        self._counts: list[int] = []
        self._words = 0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._look_again)
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._work)
        self._idle.start()
        session.text_changed.connect(self._on_edited)

    @property
    def words(self) -> int:
        """How many words the story has, as last counted."""
        return self._words

    @property
    def story_span(self) -> Span:
        """The story without what stands before it and behind it."""
        return self.outline.story(len(self._session.live))

    def count_all(self) -> None:
        """Count every word now; for pictures and tests."""
        while self._idle.isActive():
            self._work()

    def _on_edited(self, changes: ChangeSet) -> None:
        del changes
        self._outlining = None
        self._idle.stop()
        self._pause.start()

    def _look_again(self) -> None:
        self._outlining = outline_in_steps(self._session.text, self._is_markdown)
        self._idle.start()

    def _work(self) -> None:
        """Outline and count for as long as nobody notices."""
        until = time.perf_counter() + _SLICE
        while self._outlining is not None and time.perf_counter() < until:
            self._outline_on(self._outlining)
        if self._outlining is None:
            self._count_until(until)

    def _outline_on(self, steps: Generator[None, None, Outline]) -> None:
        try:
            next(steps)
        except StopIteration as stop:
            self._outlining = None
            self.outline = stop.value
            self._counts.clear()
            self.outlined.emit()

    def _count_until(self, until: float) -> None:
        live, looks, counts = self._session.live, self.outline.looks, self._counts
        blocks = live.block_count
        while len(counts) < blocks and time.perf_counter() < until:
            number = len(counts)
            counts.append(self._lines.count(live.piece(number), looks.get(number)))
        if len(counts) >= blocks:
            self._idle.stop()
            self._add_up()

    def _add_up(self) -> None:
        live, story = self._session.live, self.story_span
        first = live.block_at(story.start) if story.start else 0
        is_cut = story.end < len(live)
        stop = live.block_at(story.end) if is_cut else len(self._counts)
        self._words = sum(self._counts[first:stop])
        self._counts = []
        self._lines.forget_others()
        self.counted.emit()
