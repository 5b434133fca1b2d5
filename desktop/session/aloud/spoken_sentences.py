"""The sentences of a story as they are read aloud, each found when it is its turn.

Only the neighbourhood of a place is looked at, so that it costs as much in a novel as
in a page, and a sentence is always that of the text as it is by now.  What is no prose
is passed by: marks, front matter, lines without words.  Positions count code points.
"""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import TYPE_CHECKING

from desktop.text.sentences import sentence_at
from desktop.text.span import Span
from desktop.text.spoken import spoken_words
from desktop.text.structure.line_look import LineKind
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.session.story.live_text import LiveText
    from desktop.session.story.story_session import StorySession

_LONGEST = 600
"""Code points that are said in one go; of a longer sentence the rest comes after."""
_LEAST_PART = 200
_PART_ENDS = (re.compile(r"[,;:、，；：—–][\"'”’»]*\s*"), re.compile(r"\s+"))
"""Where a sentence that is too long is parted: at the last of the first of these."""
_NEAR = 1_000
"""Code points in which the next word is looked for at a time."""
_SILENT = {LineKind.BLANK, LineKind.FRONT, LineKind.MARKUP}
_ALONE = {LineKind.HEADING, LineKind.TITLE}


class Rest(Enum):
    """What lies between a sentence and the one that is said before it."""

    SENTENCE = auto()
    PARAGRAPH = auto()
    HEADING = auto()
    SCENE = auto()


@value
class SpokenSentence:
    """A sentence, or what is said in its stead.

    Attributes:
        span: Where it is.
        words: What is said; empty if the voice would make no sound of it.
        rest: What lies before it.
    """

    span: Span
    words: str
    rest: Rest = Rest.SENTENCE


class SpokenSentences:
    """Finds what is said next."""

    def __init__(
        self,
        session: StorySession,
        kind_of: Callable[[int], LineKind],
        *,
        is_markdown: bool,
    ) -> None:
        """Look at nothing yet.

        Args:
            session: The story.
            kind_of: What a block of its text is for, by its number.
            is_markdown: Whether it is Markdown.
        """
        self._session = session
        self._kind_of = kind_of
        self._is_markdown = is_markdown

    @property
    def _live(self) -> LiveText:
        return self._session.live

    def around(self, position: int) -> SpokenSentence | None:
        """Return the sentence at a place, or the first one after it; None at the end.

        A place in front matter is taken for the start of the story.
        """
        found = self._found_from(position, is_whole=True)
        return None if found is None else self._said(*found)

    def after(self, span: Span, until: int | None = None) -> SpokenSentence | None:
        """Return what is said after ``span``; None if nothing is any more.

        Args:
            span: What was said last, or its place.
            until: Where it ends; None for where the story does.
        """
        found = self._found_from(span.end, is_whole=False)
        if found is None:
            return None
        place, rest = found
        if until is not None:
            if place.start >= until:
                return None
            place = Span(place.start, min(place.end, until))
        is_new = self._session.paragraphs.at(place.start).start >= span.end
        if rest is Rest.SENTENCE and is_new and span.end:
            rest = Rest.PARAGRAPH
        return self._said(place, rest)

    def within(self, span: Span) -> SpokenSentence | None:
        """Return the first thing that is said of ``span``; None if there are no words.

        What is selected is said, in front matter as well.
        """
        text = self._live.slice(span)
        start = span.start + len(text) - len(text.lstrip())
        if start >= span.end:
            return None
        end = min(max(self._sentence(start).end, start + 1), span.end)
        found = self._said(self._part(Span(start, end)), Rest.SENTENCE)
        return found if found.words else self.after(found.span, span.end)

    def before(self, span: Span) -> SpokenSentence | None:
        """Return the sentence before ``span``; None if there is none."""
        position = span.start
        while (ink := self._last_ink(position)) > 0:
            block = self._live.block_at(ink - 1)
            kind = self._kind_of(block)
            if kind in _SILENT or kind is LineKind.SCENE_BREAK:
                position = self._live.block_span(block).start
                continue
            sentence = self._sentence(ink - 1)
            start = min(sentence.start, ink - 1)
            found = self._said(self._last_part(Span(start, ink)), Rest.SENTENCE)
            if found.words:
                return found
            position = start
        return None

    # How it is found

    def _found_from(self, position: int, *, is_whole: bool) -> tuple[Span, Rest] | None:
        """Return where the next sentence with words is, and what lies before it."""
        rest = Rest.SENTENCE
        while (ink := self._next_ink(position)) < len(self._live):
            block = self._live.block_at(ink)
            kind, lines = self._kind_of(block), self._live.block_span(block)
            if kind is LineKind.SCENE_BREAK:
                rest = Rest.SCENE
            if kind in _SILENT or kind is LineKind.SCENE_BREAK:
                position = max(lines.end, ink + 1)
                continue
            sentence = self._sentence(ink)
            start = min(sentence.start, ink) if is_whole else ink
            end = max(sentence.end, ink + 1)
            if kind in _ALONE:
                end = min(end, max(lines.end, ink + 1))
                rest = rest if rest is Rest.SCENE else Rest.HEADING
            part = self._part(Span(start, end))
            if is_whole and part.end <= ink:  # a long one, of which the place is later
                part = self._part(Span(ink, end))
            if self._words(part):
                return part, rest
            position = part.end
        return None

    def _sentence(self, position: int) -> Span:
        paragraphs = self._session.paragraphs
        near, place = paragraphs.around(Span(position, position))
        found = sentence_at(near, place.start, paragraphs.wrapping)
        return found.moved(position - place.start)

    def _said(self, span: Span, rest: Rest) -> SpokenSentence:
        return SpokenSentence(span, self._words(span), rest)

    def _words(self, span: Span) -> str:
        words = self._session.paragraphs.flowing(span)
        return spoken_words(words, is_markdown=self._is_markdown)

    def _part(self, span: Span) -> Span:
        """Return what of ``span`` is said in one go, from its start."""
        if len(span) <= _LONGEST:
            return span
        near = self._live.slice(Span(span.start, span.start + _LONGEST))
        for pattern in _PART_ENDS:
            ends = [found.end() for found in pattern.finditer(near, _LEAST_PART)]
            if ends:
                return Span(span.start, span.start + ends[-1])
        return Span(span.start, span.start + _LONGEST)

    def _last_part(self, span: Span) -> Span:
        part = self._part(span)
        while part.end < span.end:
            span = Span(part.end, span.end)
            part = self._part(span)
        return part

    def _next_ink(self, position: int) -> int:
        live = self._live
        while position < len(live):
            near = live.slice(Span(position, min(position + _NEAR, len(live))))
            if words := near.lstrip():
                return position + len(near) - len(words)
            position += len(near)
        return len(live)

    def _last_ink(self, position: int) -> int:
        """Return the end of the last character before ``position``, or zero."""
        while position > 0:
            low = max(position - _NEAR, 0)
            if words := self._live.slice(Span(low, position)).rstrip():
                return low + len(words)
            position = low
        return 0
