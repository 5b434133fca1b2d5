"""Looking for what is typed in the words of a story, for the palette: the first finds.

The text is folded and looked through piece by piece from the top, in slices between the
keys, and a piece is folded once while the palette is open.  So the first finds of a
word that comes often are there at once, and no key waits for a novel.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.text.finding.folding import Folded, FoldingRules
from desktop.text.note_markdown import shown_span
from desktop.text.span import Span
from desktop.value import value

if TYPE_CHECKING:
    from desktop.session.story.story_session import StorySession
    from desktop.steps import Steps

_PIECE = 16_000
"""Code points that are folded in about a millisecond; a piece ends with a line."""
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
    """Looks in one story."""

    def __init__(self, session: StorySession, *, is_markdown: bool) -> None:
        super().__init__(session)
        self._session = session
        self._rules = FoldingRules(any_accents=True, is_markdown=is_markdown)
        self._pieces: list[tuple[int, Folded]] = []
        session.live.edit_made.connect(self.forget)

    def forget(self) -> None:
        """Keep no folded text: it is another by now, or nobody looks for anything."""
        self._pieces = []

    def looking(self, typed: str, most: int) -> Steps[list[TextHit]]:
        """Return, step by step, the first finds of ``typed``, in their order."""
        text, found = self._session.text, list[TextHit]()
        words = Folded(typed.strip(), FoldingRules(any_accents=True)).words
        start = number = 0
        while len(words) >= _LEAST and start < len(text) and len(found) < most:
            if number == len(self._pieces):
                self._pieces.append((start, self._folded(text, start)))
                yield
            start, folded = self._pieces[number]
            hits = _hits_in(text, start, folded, words, most - len(found))
            found += map(_unmarked, hits) if self._rules.is_markdown else hits
            start += len(folded.text)
            number += 1
        return found

    def _folded(self, text: str, start: int) -> Folded:
        """Return the piece of ``text`` that begins at ``start``."""
        end = start + _PIECE
        if end < len(text):
            end = text.rfind("\n", start, end) + 1 or end
        return Folded(text[start:end], self._rules)


def _hits_in(
    text: str, start: int, folded: Folded, words: str, most: int
) -> list[TextHit]:
    """Return the first finds in the piece of ``text`` that begins at ``start``."""
    found: list[TextHit] = []
    at = folded.words.find(words)
    while at >= 0 and len(found) < most:
        _, span = next(folded.spans([(at, at + len(words))]))
        if span is not None and not span.is_empty:
            found.append(_hit(text, span.moved(start)))
        at = folded.words.find(words, at + len(words))
    return found


def _unmarked(hit: TextHit) -> TextHit:
    """Return a find in Markdown with what is shown of it as it is read."""
    words, mark = shown_span(hit.words, hit.mark)
    return hit if mark.is_empty else TextHit(hit.span, words, mark)


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
