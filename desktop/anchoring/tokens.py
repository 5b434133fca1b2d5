"""Tokens: the words of a text, folded so that only what is said counts, and how rare.

Case, the form of quotes and dashes, how a letter is composed, blanks and line ends make
no difference between two tokens; nor do entities, tags, and letters that were taken for
others in another encoding, see :mod:`desktop.anchoring.meant_text`.  How much it says
that two texts share a token is a weight between 0 and 1: next to nothing for an "and",
much for a name that is used twice.  Positions count code points.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import cache, lru_cache
from itertools import accumulate
from math import log10
from typing import TYPE_CHECKING

from desktop.anchoring.meant_text import FILLING, as_meant
from desktop.anchoring.syllables import has_syllables, syllables
from desktop.text.words import WORD
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop.text.span import Span

_LONGEST = 64
"""Code points of a token that count; one endless word must not take endless time."""

_REMEMBERED = 50_000
"""Words whose folded form is kept at hand: those of a few novels."""

_LEAST = 0.08
_COMMON = 1.2
"""Powers of ten: a word that is every sixteenth one says nothing."""
_RARE = 3.6
"""Powers of ten: one word in four thousand says all a word can."""
_UNSEEN = 200
"""Words a text is taken to be longer than it is: a short one shows too few of them."""


@value
class Tokens:
    """The words of some stretches of a text, in order.

    Attributes:
        words: What each word is, folded.
        starts: Where each begins in the text, in code points.
        ends: Where each ends.
    """

    words: list[str]
    starts: list[int]
    ends: list[int]

    def __len__(self) -> int:
        return len(self.words)


def tokens_in(text: str, spans: Iterable[Span]) -> Tokens:
    """Return the tokens of the parts of ``text`` that ``spans`` name."""
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for span in spans:
        meant = as_meant(span.of(text))
        pieces = _token_pattern().split(_without_hyphens(meant))
        if has_syllables(meant):
            pieces = _in_syllables(pieces)
        words += map(fold, pieces[1::2])  # blank, word, blank, word, …, blank
        edges = list(accumulate(map(len, pieces), initial=span.start))
        starts += edges[1:-1:2]
        ends += edges[2:-1:2]
    return Tokens(words, starts, ends)


def _in_syllables(pieces: Sequence[str]) -> list[str]:
    """Return blanks and words in turn, these in syllables where they have any."""
    found = [pieces[0]]
    for word, blank in zip(pieces[1::2], pieces[2::2], strict=True):
        first, *parts, last = syllables(word)
        found[-1] += first
        found += (*parts, last + blank)
    return found


def _without_hyphens(text: str) -> str:
    """Return ``text`` with blanks for hyphens: what they join is known by its parts."""
    return text.replace("-", " ").replace("\u2010", " ").replace("\u2011", " ")


@cache
def _token_pattern() -> re.Pattern[str]:
    return re.compile(rf"({WORD})")


@lru_cache(_REMEMBERED)
def fold(word: str) -> str:
    """Return ``word`` as it is compared: without case, apostrophes all the same."""
    bare = word.replace(FILLING, "")[:_LONGEST]
    plain = unicodedata.normalize("NFC", bare).casefold()
    return plain.replace("’", "'").replace("\u00ad", "")


class Rarity:
    """The weights of words, learned from some text."""

    def __init__(self, words: Iterable[str]) -> None:
        self._counts = Counter(words)
        self._total = sum(self._counts.values()) + _UNSEEN
        self._weights: dict[str, float] = {}

    def of(self, word: str) -> float:
        """Return the weight of ``word``, between 0 and 1."""
        weight = self._weights.get(word)
        if weight is None:
            weight = self._weights[word] = self._weigh(word)
        return weight

    def of_all(self, words: Sequence[str]) -> list[float]:
        """Return the weight of each of ``words``."""
        weights = {word: self.of(word) for word in set(words)}
        return [weights[word] for word in words]

    def _weigh(self, word: str) -> float:
        share = (self._counts[word] or 0.5) / self._total
        weight = (-log10(share) - _COMMON) / (_RARE - _COMMON)
        return min(max(weight, _LEAST), 1.0)
