"""Rarity: how much it says that two texts share a word.

A weight lies between 0 and 1: next to nothing for an "and", much for a name that is
used twice.
"""

from __future__ import annotations

from collections import Counter
from math import log10
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_LEAST = 0.08
_COMMON = 1.2
"""Powers of ten: a word that is every sixteenth one says nothing."""

_RARE = 3.6
"""Powers of ten: one word in four thousand says all a word can."""

_UNSEEN = 200
"""Words a text is taken to be longer than it is: a short one shows too few of them."""


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
