"""Words that gave way to others, and what that makes of a passage around them.

Positions count code points.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING
from unicodedata import category

from desktop.text.span import Span, inked_lines
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.text.change import Change

_MORE = "0"
"""What is taken to follow the new words, so that a full stop and a blank end them."""


@value
class Replacement:
    """Words that gave way to others.

    Attributes:
        change: Where they stood, and the new words.
        gone: The words that stood there.
    """

    change: Change
    gone: str

    @property
    def span(self) -> Span:
        """Where the words stood, in the text before."""
        return self.change.span

    @property
    def place(self) -> Span:
        """Where the new words stand, in the text after this change alone."""
        start = self.span.start
        return Span(start, start + len(self.change.inserted))

    @property
    def has_new_words(self) -> bool:
        """Whether something stands in the place of something."""
        return bool(self.gone and self.change.inserted)

    def empties(self, passage: Span) -> bool:
        """Return whether only blanks stand in the place of a whole ``passage``.

        It is cut then; words that are typed behind them have them at their front.
        """
        words = self.change.inserted
        return self._holds(passage) and words.isspace() and words != self.gone

    def is_of(self, passage: Span) -> bool:
        """Return whether new words in this place belong to ``passage``."""
        if not passage.overlaps(self.span):
            return False
        return not self._holds(passage) or self._is_bare_around(passage)

    def is_among_others(self, passage: Span) -> bool:
        """Return whether ``passage`` was replaced together with words around it."""
        if passage.is_empty or not self._holds(passage):
            return False
        return not self._is_bare_around(passage)

    def owners(self, passages: Mapping[str, Span]) -> dict[str, Span]:
        """Return those of ``passages`` that new words in this place belong to.

        Words that stand for one passage do not belong to its neighbour, of which only
        a blank or a sign was replaced with it.

        Args:
            passages: Those with an edge in or at what was replaced.
        """
        found = {key: at for key, at in passages.items() if self.is_of(at)}
        if len(found) < 2:
            return found
        core = self._core()
        if any(at.start <= core.start and core.end <= at.end for at in found.values()):
            return {key: at for key, at in found.items() if at.overlaps(core)}
        return found

    def taken_by(self, passage: Span) -> int:
        """Return how many of the new words belong to ``passage``, in code points.

        Args:
            passage: One whose end was replaced.
        """
        # Imported late: a page is shown before a sentence is looked for.
        from desktop.text.sentences import sentences_in

        new, start = self.change.inserted, self.span.start
        lost = self.gone[max(0, passage.start - start) : passage.end - start]
        is_whole = self._holds(passage)
        parts = inked_lines if is_whole else sentences_in
        ends = [part.end for part in parts(new + _MORE)]
        had = sum(1 for _ in islice(parts(lost), len(ends)))
        end = min(ends[max(had, 1) - 1], len(new))
        is_one_line = not is_whole and "\n" not in lost
        return min(end, len(new.partition("\n")[0])) if is_one_line else end

    def _core(self) -> Span:
        """Return what was replaced, but for the blanks and signs at its ends."""
        start, end = self.span.start, self.span.end
        while start < end and self._is_bare(start, start + 1):
            start += 1
        while start < end and self._is_bare(end - 1, end):
            end -= 1
        return Span(start, end) if start < end else self.span

    def _holds(self, passage: Span) -> bool:
        span = self.span
        return span.start <= passage.start and passage.end <= span.end

    def _is_bare_around(self, passage: Span) -> bool:
        """Return whether only blanks and signs were replaced around ``passage``."""
        is_bare_before = self._is_bare(self.span.start, passage.start)
        return is_bare_before and self._is_bare(passage.end, self.span.end)

    def _is_bare(self, start: int, end: int) -> bool:
        by = self.span.start
        return all(_is_blank_or_sign(self.gone[i - by]) for i in range(start, end))


def _is_blank_or_sign(character: str) -> bool:
    return character.isspace() or category(character)[0] in "PZC"
