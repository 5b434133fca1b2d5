"""What speaks for a quoted passage being at a place, and how sure that makes it.

A passage is known by its own words, by the words that stood beside it, the nearest
before all, by the order of the notes, and by how much less speaks for any other place.
The sum of these gives the confidence, by the logistic function.  Its weights were
counted on hundreds of revisions of twenty stories and books, leaving one out at a time;
see docs/anchoring.md.  Places and ranges count tokens.
"""

from __future__ import annotations

from math import exp, log1p
from typing import TYPE_CHECKING

from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

REACH = 12
"""Tokens on either side of a passage that keep it company."""

WORD = 0.2
"""What any word is worth more than its rarity says, where it kept its company."""

_FADING = 0.85
"""What a token on a side counts, next to the one that is nearer by one."""
_STRAY = 6
"""Tokens by which a neighbour may be further from the passage than it was."""
_FULL = 0.7
"""The share of a side that is worth more than a hole elsewhere."""
_SAME, _HEAVY, _HEAVIEST = 0.95, 2.5, 5.0
"""How much is left, and of what weight, of a passage that can stand all by itself.

The second weight is that of one which left a hole behind: a refrain may be lighter.
"""
_TWIN, _APART = 0.5, 1.5
"""How sure one of two places is that are out of order and equal, and how that grows."""
_MOVED, _UNRIVALLED = 0.93, 0.25
"""How sure a heavy passage is of which all is left, and by how much no other is."""

_NOTHING = -7.1
_TOTAL, _OWN, _COMPANY = 3.06, 0.58, 0.29
_SIDE, _JOINED, _LEAD, _ORDER, _HOLE = 0.76, 0.97, 1.16, 2.66, 6.0
"""What each kind of evidence weighs, against that of nothing."""

_END_LOST, _REWORDED = 0.935, 0.99
"""How often the edges are right of passages with an end or other words lost."""


@value
class Evidence:
    """What speaks for a place.

    Attributes:
        own: The weight of the words of the passage that are there.
        kept: Their share of it, from 0 to 1; common words count less.
        company: The weight of the words beside it that are there, the nearest most.
        side: The share of these that is there, on the side where it is larger.
        is_joined: Whether on both sides the next word still is the next one.
        lead: How much less speaks for any other place, as a share from 0 to 1.
        order: How much the order of the notes speaks for it: 1 where they stand in it,
            0 where it says nothing, or otherwise.
        is_cut_elsewhere: Whether its company closed behind it at another place.
        was_there: Whether other notes know these very words from before: what stood
            there already cannot have come.
    """

    own: float
    kept: float
    company: float
    side: float
    is_joined: bool
    lead: float = 0.0
    order: float = 0.0
    is_cut_elsewhere: bool = False
    was_there: bool = False

    @property
    def total(self) -> float:
        """All the weight that speaks for the place."""
        return self.own + self.company

    @property
    def may_be_stray(self) -> bool:
        """Whether its like may stand here by chance, while it was cut elsewhere."""
        return self.side < _FULL and (self.kept < _SAME or self.own < _HEAVIEST)

    @property
    def is_stray(self) -> bool:
        """Whether it was cut elsewhere and its like stands here by chance, or did."""
        return self.was_there or (self.is_cut_elsewhere and self.may_be_stray)

    @property
    def is_unmistakable(self) -> bool:
        """Whether all is here of a passage whose like is nowhere else."""
        is_whole = self.kept >= _SAME and self.own >= _HEAVY
        return is_whole and self.lead >= _UNRIVALLED and not self.is_stray

    @property
    def confidence(self) -> float:
        """How often passages are there for which as much speaks, from 0 to 1."""
        logit = (
            _NOTHING
            + _TOTAL * log1p(self.total)
            + _OWN * log1p(self.own)
            + _COMPANY * log1p(self.company)
            + _SIDE * self.side
            + _JOINED * self.is_joined
            + _LEAD * self.lead
            + _ORDER * self.order
            - _HOLE * self.is_stray
        )
        most = 1.0 if self.order == 1 else _TWIN + _APART * self.lead
        least = _MOVED if self.is_unmistakable else 0.0
        return max(least, min(1 / (1 + exp(-logit)), most))


def edges_right(kept: float, ends: int) -> float:
    """Return how often the edges are right of passages that are where they are said.

    Args:
        kept: How much of the passage is there, from 0 to 1.
        ends: How many of its first and its last word are there: 0, 1 or 2.
    """
    return 1.0 if kept == 1.0 else _REWORDED * _END_LOST ** (2 - ends)


@value
class _SideEvidence:
    """What of the words on one side of a passage is there.

    Attributes:
        found: The weight of those, the nearest most.
        share: Their share of all on that side; nothing is all there.
        is_beside: Whether the next word is.
    """

    found: float
    share: float
    is_beside: bool


def evidence_at(
    passage: range,
    there: range,
    fragment: range,
    points: Mapping[int, int],
    weight: Callable[[int], float],
    kept: float,
) -> Evidence:
    """Return what speaks for a passage being at a place, that place alone considered.

    Args:
        passage: The old tokens of the passage.
        there: The new tokens it would be.
        fragment: All old tokens that are known to have stood together around it.
        points: Which new token each old one is at that place.
        weight: Gives the weight of an old token.
        kept: How much of the passage is there.
    """
    before = range(
        passage.start - 1, max(fragment.start, passage.start - REACH) - 1, -1
    )
    after = range(passage.stop, min(fragment.stop, passage.stop + REACH))
    left = _side(before, there.start, points, weight)
    right = _side(after, there.stop - 1, points, weight)
    return Evidence(
        own=sum(weight(i) + WORD for i in passage if points.get(i, -1) in there),
        kept=kept,
        company=left.found + right.found,
        side=max(left.share, right.share),
        is_joined=left.is_beside and right.is_beside,
    )


def _side(
    tokens: range, edge: int, points: Mapping[int, int], weight: Callable[[int], float]
) -> _SideEvidence:
    """Return what of ``tokens``, the nearest first, is beside ``edge``, a new one."""
    whole = found = 0.0
    fading = 1.0
    is_beside = False
    for distance, token in enumerate(tokens, 1):
        worth = (WORD + weight(token)) * fading
        fading *= _FADING
        whole += worth
        there = points.get(token)
        if there is None:
            continue
        away = (there - edge) * tokens.step
        if 0 < away <= 2 * distance + _STRAY:
            found += worth
            is_beside = is_beside or distance == away == 1
    return _SideEvidence(found, found / whole if whole else 1.0, is_beside)
