"""Looking for what is typed in the words of a story, for the palette: the first finds.

The text is folded beside the window when the palette opens, and looked through in
slices from the top, so that no key waits for a novel.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.session.background import LatestJob
from desktop.text.finding.folding import Folded, FoldingRules
from desktop.text.span import Span
from desktop.value import value

if TYPE_CHECKING:
    from desktop.session.story.story_session import StorySession
    from desktop.steps import Steps

_AT_A_TIME = 400_000
"""Code points that are looked through in a fraction of a millisecond."""
_LEAST = 2
"""Letters that are looked for; of one letter a story is full."""
_BEFORE, _WORDS, _AFTER = 26, 60, 110
"""Code points shown before a find, of it, and behind it."""


@value
class TextHit:
    """What was typed, in the story.

    Attributes:
        span: Where, in code points.
        words: Some words around it.
        mark: Where in these it stands.
    """

    span: Span
    words: str
    mark: Span


class WordSearch(QObject):
    """Looks in one story.

    Signals:
        ready: The text is folded, and can be looked through.
    """

    ready = Signal()

    def __init__(self, session: StorySession, *, is_markdown: bool) -> None:
        super().__init__(session)
        self._session = session
        self._rules = FoldingRules(any_accents=True, is_markdown=is_markdown)
        self._folded: Folded | None = None
        self._job = LatestJob[Folded](self)
        self._job.done.connect(self._on_folded)
        session.live.edit_made.connect(self._on_edited)

    @property
    def is_ready(self) -> bool:
        """Whether the text is folded as it is now."""
        return self._folded is not None

    def prepare(self) -> None:
        """Fold the text beside the window, unless that was done."""
        if self._folded is None and not self._job.is_busy:
            self._job.start(partial(Folded, self._session.text, self._rules))

    def forget(self) -> None:
        """Keep the folded text no longer: it is as large as the story."""
        self._folded = None
        self._job.forget()

    def wait(self) -> None:
        """Wait until the text is folded; for pictures and tests."""
        self._job.wait()

    def let_go(self) -> None:
        """Look for nothing any more, for good."""
        self._job.let_go()

    def looking(self, typed: str, most: int) -> Steps[list[TextHit]]:
        """Return, step by step, the first finds of ``typed``, in their order."""
        folded, found = self._folded, list[TextHit]()
        words = Folded(typed.strip(), FoldingRules(any_accents=True)).words
        if folded is None or len(words) < _LEAST:
            return found
        start, size = 0, len(folded.words)
        while start < size and len(found) < most:
            stop = min(start + _AT_A_TIME + len(words), size)
            at = folded.words.find(words, start, stop)
            if at < 0:
                start += _AT_A_TIME
                yield
                continue
            _, span = next(folded.spans([(at, at + len(words))]))
            if span is not None and not span.is_empty:
                found.append(_hit(folded.text, span))
            start = at + len(words)
        return found

    def _on_folded(self, folded: Folded) -> None:
        if folded.text == self._session.text:
            self._folded = folded
            self.ready.emit()

    def _on_edited(self) -> None:
        self.forget()


def _hit(text: str, span: Span) -> TextHit:
    """Return what is shown of a find: words of its line around it."""
    line = text.rfind("\n", 0, span.start) + 1
    start = max(line, span.start - _BEFORE)
    if start > line:
        blank = text.find(" ", start, span.start)
        start = blank + 1 if blank >= 0 else start
    end = text.find("\n", span.end, span.end + _AFTER)
    is_whole = end >= 0 or span.end + _AFTER >= len(text)
    stop = end if end >= 0 else min(span.end + _AFTER, len(text))
    before, behind = ("… " if start > line else ""), ("" if is_whole else "…")
    found = span.of(text)[:_WORDS].replace("\n", " ")
    words = f"{before}{text[start : span.start]}{found}{text[span.end : stop]}{behind}"
    at = len(before) + span.start - start
    return TextHit(span, words, Span(at, at + len(found)))
