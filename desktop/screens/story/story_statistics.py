"""What is known of the story as a whole: its parts and its words.

Both need the whole text, so both wait for a pause in the typing; words are counted
paragraph by paragraph in short slices, and a paragraph only once.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.text.outline import Outline, outline
from desktop.text.span import Span
from desktop.text.words import count_words

if TYPE_CHECKING:
    from desktop.session.story.story_session import StorySession
    from desktop.text.change import ChangeSet

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
        self._counts: dict[str, int] = {}
        self._next_block = 0
        self._words = 0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._look_again)
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._count_slice)
        self._idle.start()
        session.text_changed.connect(self._on_edited)

    @property
    def words(self) -> int:
        """How many words the story has, front matter left out, as last counted."""
        return self._words

    @property
    def story_span(self) -> Span:
        """The story without its front matter."""
        end = len(self._session.live)
        return Span(min(self.outline.front_matter.end, end), end)

    def count_all(self) -> None:
        """Count every word now; for pictures and tests."""
        while self._idle.isActive():
            self._count_slice()

    def count_anew(self) -> None:
        """Count all words, as the text stands in other blocks than before."""
        self._next_block = 0
        self._idle.start()

    def _on_edited(self, changes: ChangeSet) -> None:
        del changes
        self._idle.stop()
        self._pause.start()

    def _look_again(self) -> None:
        self.outline = outline(self._session.text, self._is_markdown)
        self._session.paragraphs.doubt()
        self.outlined.emit()
        self.count_anew()

    def _count_slice(self) -> None:
        live, until = self._session.live, time.perf_counter() + _SLICE
        while self._next_block < live.block_count and time.perf_counter() < until:
            piece = live.piece(self._next_block)
            if piece not in self._counts:
                self._counts[piece] = count_words(piece)
            self._next_block += 1
        if self._next_block >= live.block_count:
            self._idle.stop()
            self._add_up()

    def _add_up(self) -> None:
        live, front = self._session.live, self.outline.front_matter
        first = live.block_at(front.end) if len(front) else 0
        pieces = list(map(live.piece, range(live.block_count)))
        self._counts = {piece: self._counts.get(piece, 0) for piece in pieces}
        self._words = sum(map(self._counts.__getitem__, pieces[first:]))
        self.counted.emit()
