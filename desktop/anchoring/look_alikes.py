"""Look-alikes: the places of a text at which a fragment may stand.

Every two words in a row, and every rare word, of the fragment vote for the place it
would have to have.  Places count tokens.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop.anchoring.rarity import Rarity

_CROWD = 200
"""Places at which two words may stand together, or one alone, to be heard."""

_RARE = 0.35
"""The weight a word needs to be heard alone."""

_MOST = 6
_LIKELY = 0.15
"""Places that are looked at closely, and their least share of the most votes."""


class LookAlikes:
    """The words of a text, as far as fragments may ask for them."""

    def __init__(
        self, words: Sequence[str], fragments: Iterable[Sequence[str]], rarity: Rarity
    ) -> None:
        self._rarity = rarity
        self._pairs: dict[tuple[str, str], list[int]] = {}
        self._words: dict[str, list[int]] = {}
        for fragment in fragments:
            self._pairs.update((pair, []) for pair in pairwise(fragment))
            self._words.update((w, []) for w in fragment if rarity.of(w) >= _RARE)
        for place, pair in enumerate(pairwise(words)):
            if pair in self._pairs:
                self._pairs[pair].append(place)
        for place, word in enumerate(words):
            if word in self._words:
                self._words[word].append(place)

    def of(self, fragment: Sequence[str]) -> list[range]:
        """Return where the beginning of ``fragment`` may be, the likeliest first."""
        width = max(16, len(fragment) // 3)
        votes = self._votes(fragment, width)
        doubled = {at: votes[at] + votes.get(at + 1, 0.0) for at in votes}
        chosen: list[int] = []
        least = _LIKELY * max(doubled.values(), default=0.0)
        for at in sorted(doubled, key=doubled.__getitem__, reverse=True):
            if len(chosen) == _MOST or doubled[at] < least:
                break
            if all(abs(at - other) > 1 for other in chosen):
                chosen.append(at)
        return [range(at * width, (at + 2) * width) for at in chosen]

    def _votes(self, fragment: Sequence[str], width: int) -> dict[int, float]:
        votes = defaultdict[int, float](float)
        for offset, (one, other) in enumerate(pairwise(fragment)):
            places = self._pairs.get((one, other), ())
            if len(places) <= _CROWD:
                weight = self._rarity.of(one) + self._rarity.of(other)
                for place in places:
                    votes[(place - offset) // width] += weight
        for offset, word in enumerate(fragment):
            places = self._words.get(word, ())
            if len(places) <= _CROWD:
                weight = self._rarity.of(word)
                for place in places:
                    votes[(place - offset) // width] += weight
        return votes
