"""What the parts of a story are called in the contents."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_SPEAKS_FOR_ITSELF = re.compile(
    r"(chapter|part|book|act|scene|prologue|epilogue|interlude)\b"
    r"|\W*\d|[ivxlc]+\s*([.:)–—-]|$)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class PartRow:
    """A part of the story, as a row of the contents.

    Attributes:
        title: Its own words, without a number.
        position: Where it starts, in code points.
        level: 1 for the outermost parts.
        open_notes: How many notes in it are still open.
        is_front_matter: Whether it stands before the story proper.
    """

    title: str
    position: int
    level: int = 1
    open_notes: int = 0
    is_front_matter: bool = False


def numbered(parts: Sequence[PartRow]) -> list[str]:
    """Return the title of each part with its number among its siblings.

    A title with a number of its own, or a word such as *Chapter* or *Epilogue*,
    stays as it is and is not counted.
    """
    counts: dict[int, int] = {}
    titles: list[str] = []
    for part in parts:
        counts = {level: n for level, n in counts.items() if level <= part.level}
        if part.is_front_matter or _SPEAKS_FOR_ITSELF.match(part.title):
            titles.append(part.title)
            continue
        counts[part.level] = counts.get(part.level, 0) + 1
        titles.append(f"{counts[part.level]} · {part.title}")
    return titles
