"""What was heard of a story: which paragraphs are read by that, and at what pace."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.text.span import Span

if TYPE_CHECKING:
    from desktop.session.aloud.reading_aloud import ReadingAloud
    from desktop.session.keeping.shown_story import ShownStory
    from desktop.session.story.live_text import Edit

_USUAL_PACE = 15.0
"""Code points a second at the usual speed, before it is known of the voice."""
_SLOWEST_PACE, _FASTEST_PACE = 4.0, 80.0
"""Within which paces somebody is really read to."""
_WEIGHT = 0.15
"""How much one sentence tells of the pace."""
_GAP = 500
"""Code points between two sentences in which there may be marks and blank lines."""
_LEAST = 20
"""Code points of a sentence that tells it."""


class HeardWords(QObject):
    """Counts a paragraph as read in the pass once it was heard from end to end.

    Attributes:
        pace: Code points a second at the usual speed, as they were heard so far.
    """

    def __init__(self, story: ShownStory, reading: ReadingAloud) -> None:
        super().__init__(reading)
        self._live = story.session.live
        self._rereading = story.rereading
        self._reading = reading
        self._heard: Span | None = None
        self._since = 0.0
        self._begun: int | None = None
        self.pace = _USUAL_PACE
        reading.heard.connect(self._on_heard)
        reading.changed.connect(self._on_changed)
        self._live.edit_made.connect(self._on_edited)

    def seconds_to(self, position: int, speed: float) -> float:
        """Return how long it takes to read to ``position``, about.

        Args:
            position: Where in the story.
            speed: How many times as fast as usual it is read.
        """
        sentence = self._reading.sentence
        letters = 0 if sentence is None else max(position - sentence.span.start, 0)
        return letters / (self.pace * speed)

    def _on_changed(self) -> None:
        sentence = self._reading.sentence
        if not self._reading.is_speaking or sentence is None:
            self._begun = None
        elif sentence.span.start != self._begun:
            self._begun, self._since = sentence.span.start, time.monotonic()

    def _on_heard(self, span: Span) -> None:
        self._learn(span)
        heard = self._heard
        goes_on = heard is not None and not self._words_between(heard.end, span.start)
        start = heard.start if heard is not None and goes_on else span.start
        self._heard = Span(start, span.end)
        self._count(self._heard, span)

    def _learn(self, span: Span) -> None:
        seconds = time.monotonic() - self._since
        if self._begun != span.start or len(span) < _LEAST or seconds <= 0:
            return
        pace = len(span) / seconds / self._reading.speed
        if _SLOWEST_PACE <= pace <= _FASTEST_PACE:
            self.pace += _WEIGHT * (pace - self.pace)

    def _words_between(self, start: int, end: int) -> bool:
        """Return whether something between two places was left out."""
        if not start <= end <= start + _GAP:
            return True
        return any(map(str.isalnum, self._live.slice(Span(start, end))))

    def _count(self, heard: Span, last: Span) -> None:
        """Count what of the blocks of ``last`` was heard as a whole, as read."""
        live = self._live
        read: list[Span] = []
        for number in range(live.block_at(last.start), live.block_at(last.end) + 1):
            block = live.block_span(number)
            words = live.piece(number)
            start = block.start + len(words) - len(words.lstrip())
            end = block.start + len(words.rstrip())
            if start < end and heard.start <= start and end <= heard.end:
                read.append(block)
        self._rereading.read(read)

    def _on_edited(self, edit: Edit) -> None:
        if self._heard is not None:
            start = edit.place_of(self._heard.start)
            self._heard = Span(start, max(edit.place_of(self._heard.end), start))
        if self._begun is not None:
            self._begun = edit.place_of(self._begun)
