"""What is known of the story as a whole: its parts and its words.

Both need the whole text.  The parts are carried along with every edit, which costs
microseconds a key.  They are worked out anew when they are next asked for if an edit
may have made or unmade one, in a novel only if it is more than is typed; and always
after a pause in the typing.  Words are counted
after such a pause, paragraph by paragraph in short slices, and a paragraph only once.
"""

from __future__ import annotations

import time
from bisect import bisect_left
from itertools import accumulate
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.text.change import ChangeSet
from desktop.text.line_look import LineKind, look_of
from desktop.text.outline import Outline, outline
from desktop.text.span import Span
from desktop.text.words import count_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.session.story.story_session import StorySession

_PAUSE_MS = 700
_SLICE = 0.004
"""Seconds that one slice of counting may hold up the window."""

_SHORT, _FEW = 100_000, 200
"""Code points and parts of a text whose parts are worked out within milliseconds."""
_SOON_MS = 150
"""How long the parts of a longer one are shown as they were."""
_OPENING = 600
"""Code points at the beginning of such a text, where every line may be title or front
matter; of a longer one only what is so already, until there is a pause."""
_MUCH, _MANY_CHANGES = 1000, 50
"""Code points, and places, from which on an edit is not one that is typed."""
_FEW_LETTERS = 16
_MARKS = (LineKind.HEADING, LineKind.SCENE_BREAK)


class LiveOutline:
    """The outline of a text that is being edited, where the text is when asked for."""

    def __init__(self, session: StorySession, *, is_markdown: bool) -> None:
        self._session = session
        self._is_markdown = is_markdown
        self._outline = outline(session.text, is_markdown)
        self._marked: list[int] | None = None
        self._since = ChangeSet()
        self._is_outdated = False
        self._blocks = session.live.block_count

    @property
    def current(self) -> Outline:
        """The parts where they are now."""
        if self._is_outdated:
            self.work_out()
        elif self._since:
            self._take(self._outline.mapped(self._since))
        return self._outline

    @property
    def is_quick(self) -> bool:
        """Whether it is worked out so quickly that nobody waits for it."""
        return len(self._session.live) < _SHORT and len(self._outline.parts) < _FEW

    def work_out(self) -> None:
        """Work it out from the whole text."""
        self._take(outline(self._session.text, self._is_markdown))
        self._is_outdated = False

    def edit(self, changes: ChangeSet) -> bool:
        """Go along with an edit that was made.

        Return whether there may be other parts now.  If these are not worked out in a
        moment, keys that make them let the parts be carried along nevertheless.
        """
        blocks = self._session.live.block_count
        grown, self._blocks = blocks - self._blocks, blocks
        self._since = self._since.then(changes)
        is_large = _is_large(changes, grown)
        makes_parts = is_large or any(map(self._makes_parts, changes.places()))
        if is_large or (makes_parts and self.is_quick):
            self._is_outdated = True
        return makes_parts

    def _take(self, found: Outline) -> None:
        self._outline, self._since, self._marked = found, ChangeSet(), None

    def _makes_parts(self, place: Span) -> bool:
        """Return whether the lines in which ``place`` lies make parts, or did so."""
        live = self._session.live
        start = live.line_span(place.start).start
        lines = Span(start, live.line_span(place.end).end)
        before = self._since.origin(lines)
        if before.is_empty or self._is_opening(before):
            return True
        if self._marked is None:
            self._marked = self._outline.marked_places()
        mark = bisect_left(self._marked, before.start)
        if mark < len(self._marked) and self._marked[mark] <= before.end:
            return True
        return any(map(self._is_mark, live.slice(lines).split("\n")))

    def _is_opening(self, lines: Span) -> bool:
        opening = _OPENING if self.is_quick else 0
        return lines.start <= max(opening, self._outline.front_matter.end)

    def _is_mark(self, line: str) -> bool:
        # A line of few letters may have been a break that parted nothing, and where
        # a line is blank the scene begins with another.
        if len(line) <= _FEW_LETTERS:
            return True
        return look_of(line, self._is_markdown).kind in _MARKS


def _is_large(changes: ChangeSet, grown: int) -> bool:
    """Return whether an edit is more than is typed; ``grown`` is told in lines."""
    every = changes.changes
    came = sum(change.inserted.count("\n") for change in every)
    length = sum(len(change.inserted) + len(change.span) for change in every)
    return came + abs(came - grown) > 1 or length > _MUCH or len(every) > _MANY_CHANGES


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
        """Return how many words there are in each of ``spans``, in whole paragraphs."""
        live = self._session.live
        words = map(self._count, map(live.piece, range(live.block_count)))
        before = list(accumulate(words, initial=0))
        firsts = ((live.block_at(s.start), live.block_at(s.end)) for s in spans)
        return [before[stop] - before[start] for start, stop in firsts]

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
        self.outlined.emit()

    def _look_again(self) -> None:
        self._work_out()
        self._next_block = 0
        self._idle.start()

    def _count_slice(self) -> None:
        live, until = self._session.live, time.perf_counter() + _SLICE
        while self._next_block < live.block_count and time.perf_counter() < until:
            self._count(live.piece(self._next_block))
            self._next_block += 1
        if self._next_block >= live.block_count:
            self._idle.stop()
            self._add_up()

    def _count(self, piece: str) -> int:
        if piece not in self._counts:
            self._counts[piece] = count_words(piece)
        return self._counts[piece]

    def _add_up(self) -> None:
        live, front = self._session.live, self.outline.front_matter
        first = live.block_at(front.end) if len(front) else 0
        pieces = list(map(live.piece, range(live.block_count)))
        self._counts = {piece: self._counts.get(piece, 0) for piece in pieces}
        self._words = sum(map(self._counts.__getitem__, pieces[first:]))
        self.counted.emit()
