"""What is known of the story as a whole: its parts and its words.

Both need the whole text.  The parts are where the text is whenever they are asked
for, see :mod:`desktop.screens.story.live_outline`; words are counted after a pause in
the typing, paragraph by paragraph in short slices, and a paragraph only once.
"""

from __future__ import annotations

import time
from itertools import accumulate
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.screens.story.live_outline import LiveOutline
from desktop.text.span import Span
from desktop.text.words import count_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.session.story.story_session import StorySession
    from desktop.text.change import ChangeSet
    from desktop.text.outline import Outline

_PAUSE_MS = 700
_SOON_MS = 150
"""How long a long story's parts are shown as they were after a key at a heading."""
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
        self._parts = LiveOutline(session, is_markdown=is_markdown)
        self._counts: dict[str, int] = {}
        self._next_block = 0
        self._words = 0
        self._words_before = [0]
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._look_again)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._work_out)
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._count_slice)
        self._idle.start()
        session.text_changed.connect(self._on_edited)

    @property
    def outline(self) -> Outline:
        """The parts of the story where they are now."""
        return self._parts.current

    @property
    def words(self) -> int:
        """How many words the story has, front matter left out, as last counted."""
        return self._words

    @property
    def story_span(self) -> Span:
        """The story without its front matter."""
        end = len(self._session.live)
        return Span(min(self.outline.front_matter.end, end), end)

    @property
    def is_counted(self) -> bool:
        """Whether all words are counted as they are now."""
        return not (self._idle.isActive() or self._pause.isActive())

    def words_in(self, spans: Iterable[Span]) -> list[int]:
        """Return how many words there are in each of ``spans``, in whole paragraphs.

        Only as long as they are counted as they are now.
        """
        return [0 if span.is_empty else self._words_in(span) for span in spans]

    def _words_in(self, span: Span) -> int:
        live, before = self._session.live, self._words_before
        stop = live.block_at(span.end - 1) + 1
        return before[stop] - before[live.block_at(span.start)]

    def count_all(self) -> None:
        """Count every word now; for pictures and tests."""
        while self._idle.isActive():
            self._count_slice()

    def _on_edited(self, changes: ChangeSet) -> None:
        self._idle.stop()
        self._pause.start()
        if self._parts.edit(changes):
            self._soon.start(0 if self._parts.is_quick else _SOON_MS)

    def _work_out(self) -> None:
        self._soon.stop()
        self._parts.work_out()
        self._session.paragraphs.doubt()
        self.outlined.emit()

    def _look_again(self) -> None:
        self._work_out()
        self._next_block = 0
        self._idle.start()

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
        words = map(self._counts.__getitem__, pieces)
        self._words_before = list(accumulate(words, initial=0))
        self._words = self._words_before[-1] - self._words_before[first]
        self.counted.emit()
