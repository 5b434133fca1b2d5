"""How much differs between two texts, in a few words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.wording.numbers import counted, grouped

if TYPE_CHECKING:
    from desktop.drafts.comparison import Tally


def tally_words(tally: Tally) -> str:
    """Return ``34 words added, 12 removed, 1 paragraph moved``.

    What is none is left out; if nothing is left, the words are the same.
    """
    parts: list[str] = []
    for number, fate in ((tally.added, "added"), (tally.removed, "removed")):
        if number:
            amount = grouped(number) if parts else counted(number, "word")
            parts.append(f"{amount} {fate}")
    if tally.moved:
        parts.append(f"{counted(tally.moved, 'paragraph')} moved")
    return ", ".join(parts) or "No word differs"
