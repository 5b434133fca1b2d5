"""What is known of the story as a whole: its parts and its words.

Both need the whole text.  The parts are where the text is whenever they are asked for,
see :mod:`desktop.screens.story.live_outline`.  After a pause in the typing both are
worked out in short slices; words are counted paragraph by paragraph, and a paragraph
only once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.screens.story.live_outline import LiveOutline
from desktop.session.slices import Slices
from desktop.text.structure.outline import outline_in_steps
from desktop.text.structure.story_words import LineWords, words_of_part

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.session.story.story_session import StorySession
    from desktop.steps import Steps
    from desktop.text.change import ChangeSet
    from desktop.text.span import Span
    from desktop.text.structure.outline import Outline

_PAUSE_MS, _SOON_MS = 700, 150
"""How long nothing is typed; and after a key that may have made other parts."""


class StoryStatistics(QObject):
    """Keeps the outline and the word count of a session's text.

    Signals:
        outlined: The outline was worked out anew.
        counted: All words are counted.
    """

    outlined = Signal()
    counted = Signal()

    def __init__(
        self,
        session: StorySession,
        outline: Outline | None = None,
        *,
        is_markdown: bool,
        parent: QObject | None = None,
    ) -> None:
        """Begin; the outline is worked out if it is not known."""
        super().__init__(parent)
        self._session = session
        self._is_markdown = is_markdown
        self._parts = LiveOutline(session, outline, is_markdown=is_markdown)
        self._lines = LineWords(is_markdown)
        self._slices = Slices(self)
        self._is_counting = False
        self._words = 0
        self._words_before = [0]
        self._lines_before = [0]
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._look_again)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._work_out)
        self.count_anew()
        session.text_changed.connect(self._on_edited)

    @property
    def outline(self) -> Outline:
        """The parts of the story where they are now."""
        return self._parts.current

    @property
    def is_quick(self) -> bool:
        """Whether the parts are worked out so quickly that nobody waits for it."""
        return self._parts.is_quick

    @property
    def title(self) -> str | None:
        """The title the story gives itself, as it was last looked at."""
        return self._parts.title

    @property
    def words(self) -> int:
        """How many words the story has, as last counted."""
        return self._words

    @property
    def story_span(self) -> Span:
        """The story without what stands before it and behind it."""
        return self.outline.story(len(self._session.live))

    @property
    def is_counted(self) -> bool:
        """Whether all words are counted as they are now.

        While an edit is made it is asked before the edit is told of.
        """
        is_at_rest = not (self._is_counting or self._pause.isActive())
        return is_at_rest and len(self._lines_before) > self._session.live.block_count

    def words_in(self, spans: Iterable[Span]) -> list[int]:
        """Return how many words there are in each of ``spans``, in whole paragraphs.

        Only as long as they are counted as they are now.
        """
        return [0 if span.is_empty else self._words_in(span) for span in spans]

    def _words_in(self, span: Span) -> int:
        live, before = self._session.live, self._words_before
        stop = live.block_at(span.end - 1) + 1
        return before[stop] - before[live.block_at(span.start)]

    def words_selected(self, span: Span) -> int:
        """Return how many words there are in ``span``, wherever it begins and ends.

        What stands before the story and behind it is counted as well.  At most two
        blocks are looked at.  Only as long as all is counted as it is now.
        """
        first, last = map(self._session.live.block_at, (span.start, span.end))
        if first == last:
            return self._words_of_part(first, span)
        between = self._words_before[last] - self._words_before[first + 1]
        ends = (self._words_of_part(block, span) for block in (first, last))
        return sum(ends, between)

    def _words_of_part(self, block: int, span: Span) -> int:
        """Return how many words of ``span`` are in ``block``."""
        at = self._session.live.block_span(block)
        looks, words, end = self.outline.looks, 0, at.start
        lines = self._session.live.piece(block).split("\n")
        for number, line in enumerate(lines, self._lines_before[block]):
            start, end = end, end + len(line) + 1
            part = max(span.start - start, 0), min(span.end - start, len(line))
            if part[0] < part[1]:
                words += words_of_part(
                    line, looks.get(number), *part, is_markdown=self._is_markdown
                )
        return words

    def count_all(self) -> None:
        """Count every word now; for pictures and tests."""
        while self._slices.is_busy:
            self._slices.finish()

    def count_anew(self) -> None:
        """Count all words, as the text stands in other blocks than before."""
        self._is_counting = True
        self._slices.start(self._counting())

    def _on_edited(self, changes: ChangeSet) -> None:
        self._slices.stop()
        has_others = self._parts.edit(changes)
        if has_others and self._parts.is_quick:
            self._soon.start()
        self._pause.start(_SOON_MS if has_others else _PAUSE_MS)

    @property
    def is_outlined(self) -> bool:
        """Whether the parts can be told without looking at the whole text."""
        return self._parts.is_known

    def take_moved(self) -> None:
        """Take it that parts were moved: work them out as soon as may be."""
        if self._parts.is_quick:
            self._soon.stop()
            self._work_out()
            return
        self._pause.stop()
        self._parts.doubt()
        self._look_again()

    def _work_out(self) -> None:
        self._parts.work_out()
        self._session.paragraphs.doubt()
        self.outlined.emit()

    def _look_again(self) -> None:
        self._soon.stop()
        self._is_counting = True
        self._slices.start(self._outlining())

    def _outlining(self) -> Steps[None]:
        text = self._session.text
        yield
        found = yield from outline_in_steps(text, self._is_markdown)
        yield from self._session.paragraphs.renewing()
        self._parts.take(found)
        self.outlined.emit()
        yield
        yield from self._counting()

    def _counting(self) -> Steps[None]:
        """Count the words of each block: a line, a part of one, or a few."""
        live, looks = self._session.live, self.outline.looks
        words, feeds, number = [0], [0], 0
        for block in range(live.block_count):
            piece = live.piece(block)
            lines = piece.removesuffix("\n").split("\n")
            count = sum(
                self._lines.count(line, looks.get(at))
                for at, line in enumerate(lines, number)
            )
            number += piece.count("\n")
            words.append(words[-1] + count)
            feeds.append(number)
            yield
        self._is_counting = False
        self._take_counts(words, feeds)

    def _take_counts(self, words: list[int], feeds: list[int]) -> None:
        """Take it that before each block, and in all, there are so many."""
        live, story = self._session.live, self.story_span
        first = live.block_at(story.start) if story.start else 0
        is_cut = story.end < len(live)
        stop = live.block_at(story.end) if is_cut else live.block_count
        self._words_before, self._words = words, words[stop] - words[first]
        self._lines_before = feeds
        self._lines.forget_others()
        self.counted.emit()
