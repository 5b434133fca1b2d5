"""Fine changes: those of punctuation and spacing, in which every word stays.

They are shown quieter than changes of words, and can be left out.  Where a paragraph
was parted or joined is no fine change.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from desktop.text.diff import Fate, Words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_LETTERS = re.compile(r"[^\W_]+")


def with_fine_marked(words: Iterable[Words]) -> tuple[Words, ...]:
    """Return ``words``, those of fine changes marked as such."""
    return tuple(_marked(words))


def _marked(words: Iterable[Words]) -> Iterator[Words]:
    for is_kept, run in groupby(words, lambda one: one.fate is Fate.KEPT):
        pieces = list(run)
        is_fine = not is_kept and _are_fine(pieces)
        yield from (replace(p, is_fine=True) if is_fine else p for p in pieces)


def _are_fine(pieces: list[Words]) -> bool:
    went = "".join(piece.text for piece in pieces if piece.fate is Fate.WENT)
    came = "".join(piece.text for piece in pieces if piece.fate is Fate.CAME)
    if went.count("\n") != came.count("\n"):
        return False
    # Letters alone: “don't” and “don’t”, “well-known” and “well known” are the same.
    return _LETTERS.findall(went) == _LETTERS.findall(came)
