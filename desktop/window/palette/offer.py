"""Offers: what can be chosen in the palette, by its name and what comes of it."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from desktop.value import value
from desktop.wording.translation import template, translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.text.finding.ranking import Entry


class OfferGroup(IntEnum):
    """Under which head an offer stands, in their usual order."""

    DO = 0
    NOTES = 1
    STORY = 2
    KEPT = 3

    @property
    def title(self) -> str:
        """The head."""
        return translate(_TITLES[self])


_TITLES = {
    OfferGroup.DO: template("Do"),
    OfferGroup.NOTES: template("Notes"),
    OfferGroup.STORY: template("In the story"),
    OfferGroup.KEPT: template("Drafts and stories"),
}


@value
class PaletteOffer:
    """One thing that can be chosen.

    Attributes:
        entry: What it is called, and known by.
        group: Under which head it stands.
        icon: Its icon, by its name in the Lucide set.
        do: Does it; None if that cannot be done now, nor is it known where it can.
        instead: Does what Ctrl and Enter do; None if that is nothing else.
        beside: What is said at the end of its row: how many, where, since when.
        told: Returns what is said there, and the keys that do the same, where that is
            asked for only when the row is seen; None if nothing more is said.
        colour: The colour of a note, by the value of its ``Colour``; else empty.
        is_kept: Whether it is remembered that it was chosen: it will be there again.
        is_heading: Whether it is a part or a bookmark of the story.
        is_tag: Whether it shows the notes with a tag.
    """

    entry: Entry
    group: OfferGroup
    icon: str
    do: Callable[[], object] | None
    instead: Callable[[], object] | None = None
    beside: str = ""
    told: Callable[[], tuple[str, tuple[str, ...]]] | None = None
    colour: str = ""
    is_kept: bool = False
    is_heading: bool = False
    is_tag: bool = False
