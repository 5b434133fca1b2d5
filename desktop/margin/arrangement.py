"""The cards near the view: which are folded to one line, and where all of them stand.

Pixels of the document, whole ones.  Nothing is drawn here.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import floor
from typing import TYPE_CHECKING

from desktop.margin.placement import CardSlot, place_cards

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


@dataclass(frozen=True, slots=True)
class Claim:
    """What the card of a note asks for.

    Attributes:
        note_id: Whose card it is.
        wanted_top: Where its passage stands, in pixels.
        height: How tall the card is, in pixels.
        folded_height: How tall it is when folded to one line.
    """

    note_id: str
    wanted_top: float
    height: int
    folded_height: int


@dataclass(frozen=True, slots=True)
class PlacedCard:
    """Where a card stands, in pixels of the document."""

    note_id: str
    top: int
    height: int
    is_folded: bool = False

    @property
    def bottom(self) -> int:
        """The first row of pixels below the card."""
        return self.top + self.height


@dataclass(frozen=True, slots=True)
class Rules:
    """How cards share the margin, in pixels.

    Attributes:
        gap: The least space between two cards.
        highest: Above this line a card could not be scrolled to.
        furthest: A crowd that strays further from its passages is folded.
    """

    gap: int
    highest: int
    furthest: int


def arrange(
    claims: Sequence[Claim], rules: Rules, chosen: tuple[int, int] | None = None
) -> list[PlacedCard]:
    """Return where each card stands, in the order of ``claims``.

    Args:
        claims: The cards in reading order.
        rules: How they share the margin.
        chosen: The index of the chosen card, and its height while chosen: it is
            never folded and stands exactly level.
    """
    index, chosen_height = chosen or (-1, 0)
    folded = _crowded(claims, rules) - {index}
    heights = [
        claim.folded_height if at in folded else claim.height
        for at, claim in enumerate(claims)
    ]
    if chosen:
        heights[index] = chosen_height
    tops = _tops(claims, heights, rules, index if chosen else None)
    return [
        PlacedCard(claim.note_id, top, height, at in folded)
        for at, (claim, top, height) in enumerate(
            zip(claims, tops, heights, strict=True)
        )
    ]


def _crowded(claims: Sequence[Claim], rules: Rules) -> set[int]:
    """Return the cards to fold: whole crowds, whichever card is chosen.

    The chosen card has no say, or choosing another would fold and unfold the
    margin under the author's eyes.
    """
    heights = [claim.height for claim in claims]
    tops = _tops(claims, heights, rules)
    crowded: set[int] = set()
    for crowd in _crowds(tops, heights, rules.gap):
        strays = (abs(tops[at] - claims[at].wanted_top) for at in crowd)
        if max(strays) > rules.furthest:
            crowded.update(crowd)
    return crowded


def _crowds(tops: Sequence[int], heights: Sequence[int], gap: int) -> Iterator[range]:
    """Yield each run of cards that stand as close as they may."""
    start = 0
    for at in range(1, len(tops) + 1):
        # Two crowds a pixel apart are two crowds that met.
        if at == len(tops) or tops[at] > tops[at - 1] + heights[at - 1] + gap + 1:
            yield range(start, at)
            start = at


def _tops(
    claims: Sequence[Claim],
    heights: Sequence[int],
    rules: Rules,
    chosen: int | None = None,
) -> list[int]:
    slots = [
        CardSlot(claim.wanted_top, height)
        for claim, height in zip(claims, heights, strict=True)
    ]
    tops = place_cards(slots, rules.gap, chosen, rules.highest)
    # Rounding down keeps whole gaps whole; the small change guards against sums
    # that come out a hair below a whole number.
    return [floor(top + 1e-6) for top in tops]
