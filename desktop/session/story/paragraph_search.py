"""Looking through the kept texts of a story for the wordings of one paragraph.

The texts are read one by one, the newest first, beside the window, in turns so short
that what was found is shown as it comes.  Positions count code points.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from desktop.drafts.paragraph_history import KnownText, earlier_place
from desktop.errors import RereadError
from desktop.session.story.story_texts import StoryText, StoryTexts, TextKind, offered
from desktop.value import replace, value

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.text.span import Span

_TURN = 0.25
"""Seconds after which what was found until then is told."""


@value
class Wording:
    """How a paragraph read, and in which texts.

    Attributes:
        words: How it read.
        texts: The texts in which it did, the newest first.
        now: What of the text in the window it became.
        is_shared: Whether it was one with what is beside it now.
    """

    words: str
    texts: tuple[StoryText, ...]
    now: Span
    is_shared: bool = False


@value
class Wordings:
    """What was found so far.

    Attributes:
        found: The wordings, the newest first; that of now is the first.
        done: How many texts were looked through.
        count: How many there are; nought while that is not known.
        absent: The newest of the texts before the oldest wording; None if there is
            none, or not known yet.
        unreadable: How many texts could not be read.
        problem: Why nothing can be looked through, as a sentence.
    """

    found: tuple[Wording, ...] = ()
    done: int = 0
    count: int = 0
    absent: StoryText | None = None
    unreadable: int = 0
    problem: str = ""

    @property
    def is_over(self) -> bool:
        """Whether all was looked through."""
        return bool(self.problem) or 0 < self.count <= self.done


class ParagraphSearch:
    """Finds the wordings of one paragraph, a turn at a time; of no use to two threads.

    Attributes:
        text: The text in the window, as it was when this began.
        span: The paragraph in it.
    """

    def __init__(
        self, texts: StoryTexts, text: str, span: Span, *, is_markdown: bool
    ) -> None:
        self.text = text
        self.span = span
        self._texts = texts
        self._is_markdown = is_markdown
        self._now = KnownText(text, is_markdown=is_markdown)
        self._newer, self._place = self._now, span
        self._rest: list[StoryText] | None = None
        self._wordings = Wordings()

    def turn(self) -> Wordings:
        """Look through some more texts, and return all that was found."""
        until = time.monotonic() + _TURN
        if self._rest is None:
            self._rest = self._begun()
        while self._rest and time.monotonic() < until:
            self._look_into(self._rest.pop(0))
        return self._wordings

    def _begun(self) -> list[StoryText]:
        try:
            texts = sorted(
                offered(self._texts.texts()), key=lambda each: each.at, reverse=True
            )
        except (RereadError, OSError) as problem:
            self._wordings = replace(self._wordings, problem=str(problem))
            return []
        working = [each for each in texts if each.kind is TextKind.WORKING]
        words = self.span.of(self.text)
        found = (Wording(words, tuple(working), self.span),)
        rest = [each for each in texts if each.kind is not TextKind.WORKING]
        self._wordings = Wordings(found, 1, 1 + len(rest))
        return rest

    def _look_into(self, text: StoryText) -> None:
        wordings = replace(self._wordings, done=self._wordings.done + 1)
        try:
            older = KnownText(text.read(), is_markdown=self._is_markdown)
        except RereadError:
            unreadable = wordings.unreadable + 1
            self._wordings = replace(wordings, unreadable=unreadable)
            return
        earlier = earlier_place(self._newer, self._place, older)
        if earlier is None:
            self._wordings = replace(wordings, absent=wordings.absent or text)
            return
        found = self._with(wordings.found, text, older, earlier)
        self._newer, self._place = older, earlier
        self._wordings = replace(wordings, found=found, absent=None)

    def _with(
        self,
        found: Sequence[Wording],
        text: StoryText,
        older: KnownText,
        span: Span,
    ) -> tuple[Wording, ...]:
        last, words = found[-1], span.of(older.text)
        if last.words == words:
            return (*found[:-1], replace(last, texts=(*last.texts, text)))
        # What it became is asked of the text as it is: of several it may be one now.
        now = earlier_place(older, span, self._now) or self.span
        if not (now.start <= self.span.start and self.span.end <= now.end):
            now = self.span
        return (*found, Wording(words, (text,), now, now != self.span))
