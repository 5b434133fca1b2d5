"""Blanks and signs at the edges of words, beside which marks of emphasis may be none.

By CommonMark a mark beside a sign opens or closes only where a blank or another sign is
on its other side (https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run).
"""

from __future__ import annotations

import unicodedata
from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


def parts_of(words: str) -> Iterator[str]:
    """Yield the blanks and signs at the edges of ``words`` one by one, and the rest."""
    start, end = 0, len(words)
    while start < end and is_edge(words[start]):
        start += 1
    while end > start and is_edge(words[end - 1]):
        end -= 1
    yield from _groups(words[:start])
    if start < end:
        yield words[start:end]
        yield from _groups(words[end:])


def is_edge(character: str) -> bool:
    """Return whether ``character`` is a blank or a sign."""
    return not character.isalnum() and (
        not character
        or character.isspace()
        or unicodedata.category(character)[0] in "PS"
    )


def _groups(words: str) -> Iterator[str]:
    for _, group in groupby(words, str.isspace):
        yield "".join(group)
