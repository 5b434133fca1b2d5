"""What is seen on the page beside its words, remembered and painted again.

See :mod:`desktop.storage.story.seen_page`.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor

from desktop.appearance.colour_lines import ColourLine
from desktop.page.inline_text import Ghost
from desktop.page.wash_painting import Wash
from desktop.storage.story.seen_page import SeenPage, SeenWash, SeenWords

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Set

    from desktop.page.inline_text import Ghosts
    from desktop.page.page_view import PageView

_ABOVE, _BELOW = 300, 2600
"""Pixels around the first line in view of which is remembered what is seen."""


def seen_on(
    page: PageView,
    washes: Callable[[int], list[Wash]],
    text: str,
    theme: str,
    *,
    suggests: bool,
) -> SeenPage:
    """Return what is seen on ``page`` around its view, of notes that are not known yet.

    Args:
        page: The page.
        washes: What is painted under a block.
        text: The SHA-256 of the text.
        theme: The theme.
        suggests: Whether the words of suggestions are shown.
    """
    top, last = page.scroll_top, page.live.block_count - 1
    first, end = page.blocks_between(max(top - _ABOVE, 0), top + _BELOW)
    blocks = range(first, min(end, last) + 1)
    found = page.page_layout.ghosts.source.ghosts_between(first, blocks.stop)
    words = (
        SeenWords(block, each.key, each.position, each.text, each.lead)
        for block, ghosts in found.items()
        for each in ghosts
    )
    painted = (_seen(block, each) for block in blocks for each in washes(block))
    return SeenPage(
        *(text, "", theme, suggests, first, blocks.stop),
        tuple(words),
        tuple(filter(None, painted)),
    )


def _seen(block: int, wash: Wash) -> SeenWash | None:
    """Return what stays of a wash when nothing is chosen and nothing searched for."""
    if wash.is_match:
        return None
    ink = wash.stroke_colour or QColor()
    return SeenWash(
        block=block,
        start=wash.start,
        end=wash.end,
        colour=wash.colour.name(QColor.NameFormat.HexArgb),
        ink=ink.name(QColor.NameFormat.HexArgb),
        is_struck=wash.is_struck,
        ghost=wash.ghost,
        reader="" if wash.reader is None else wash.reader.name(),
        line="" if wash.line is None else wash.line.name,
    )


def _line_called(name: str) -> ColourLine | None:
    return next((line for line in ColourLine if line.name == name), None)


class SeenMarks:
    """Gives a page what was seen on it: it is the source of its ghosts and washes."""

    def __init__(self, seen: SeenPage) -> None:
        self._ghosts: dict[int, Ghosts] = {}
        self._washes: defaultdict[int, list[Wash]] = defaultdict(list)
        for words in seen.words:
            ghost = Ghost(words.key, words.position, words.text, words.lead)
            self._ghosts[words.block] = (*self._ghosts.get(words.block, ()), ghost)
        for wash in seen.washes:
            self._washes[wash.block].append(
                Wash(
                    wash.start,
                    wash.end,
                    QColor(wash.colour),
                    stroke_colour=QColor(wash.ink),
                    is_struck=wash.is_struck,
                    ghost=wash.ghost,
                    reader=QColor(wash.reader) if wash.reader else None,
                    line=_line_called(wash.line),
                )
            )

    def washes(self, block: int) -> list[Wash]:
        """Return what to paint under block number ``block``."""
        return self._washes.get(block, [])

    def ghosts_between(self, first: int, stop: int) -> Mapping[int, Ghosts]:
        """Return the ghosts of the blocks from ``first`` up to before ``stop``."""
        return {n: self._ghosts[n] for n in range(first, stop) if n in self._ghosts}

    def blocks_of(self, owners: Set[str]) -> set[int]:
        """Return no block: nothing becomes of these notes before they are read."""
        del owners
        return set()
