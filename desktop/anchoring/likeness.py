"""Likeness: whether two words may be forms of one another.

"Walk" and "walked" are, and so is a word and its misspelling; which it is does not
matter here.  Meaning is not looked at.
"""

from __future__ import annotations

_SHORTEST = 4
_SHARE = 0.6
"""How much of the longer word must stand in both, in the same place."""

_LIKE = 0.6
"""What a form of a word is worth, next to the word itself."""


class Likeness:
    """Compares words, each two of them just once."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str], float] = {}

    def of(self, one: str, other: str) -> float:
        """Return how alike two words are: 1 the same, 0 not at all."""
        if one == other:
            return 1.0
        if one[:1] != other[:1]:
            return 0.0
        pair = (one, other)
        like = self._known.get(pair)
        if like is None:
            like = self._known[pair] = _LIKE if _are_forms(one, other) else 0.0
        return like


def _are_forms(one: str, other: str) -> bool:
    shorter, longer = sorted((len(one), len(other)))
    if shorter < _SHORTEST - 1 or longer < _SHORTEST or 2 * shorter < longer:
        return False
    start = _alike(one, other)
    end = min(_alike(one[::-1], other[::-1]), shorter - start)
    is_slip = start + end >= longer - 1
    return is_slip or start >= max(3, _SHARE * longer)


def _alike(one: str, other: str) -> int:
    pairs = enumerate(zip(one, other, strict=False))
    return next((i for i, (a, b) in pairs if a != b), min(len(one), len(other)))
