"""The words of names, as the lens of names has found them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.lenses.known import Known
    from desktop.lenses.story_prose import StoryProse


def names_in(_prose: StoryProse, _known: Known) -> frozenset[str]:
    """Return the words of the names in a story."""
    return frozenset()
