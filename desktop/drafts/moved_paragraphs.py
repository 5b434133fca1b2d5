"""Paragraphs that moved: gone from one place of a text and come to another."""

from __future__ import annotations

from collections import Counter
from itertools import accumulate
from typing import TYPE_CHECKING

from desktop.anchoring.text_alignment import align_texts
from desktop.drafts.paragraphs import Paragraphs

if TYPE_CHECKING:
    from collections.abc import Sequence

_MOST = 0.5
"""The share of the longer wording that must be the same in both places."""

_LEAST = 20
"""Code points that must be the same: "Yes," she said, everywhere."""

_BETWEEN = "\n\n"


def moved_paragraphs(gone: Sequence[str], come: Sequence[str]) -> dict[int, int]:
    """Return which of the paragraphs that went are which of those that came.

    Args:
        gone: Paragraphs that are not any more where they were.
        come: Paragraphs that were not there before.
    """
    if not gone or not come:
        return {}
    old, new = _laid_out(gone), _laid_out(come)
    common = Counter[tuple[int, int]]()
    for pair in align_texts(_BETWEEN.join(gone), _BETWEEN.join(come)).pairs:
        for here, length in old.covered(pair.old, pair.old_end):
            offset = max(old.starts[here] - pair.old, 0)
            start = min(pair.new + offset, pair.new_end)
            for there, kept in new.covered(start, min(start + length, pair.new_end)):
                common[here, there] += kept
    moved: dict[int, int] = {}
    taken: set[int] = set()
    for (here, there), kept in common.most_common():
        longest = max(len(gone[here]), len(come[there]))
        if kept < max(_LEAST, _MOST * longest) or here in moved or there in taken:
            continue
        moved[here] = there
        taken.add(there)
    return moved


def _laid_out(texts: Sequence[str]) -> Paragraphs:
    sizes = (len(text) + len(_BETWEEN) for text in texts)
    starts = list(accumulate(sizes, initial=0))[:-1]
    ends = [start + len(text) for start, text in zip(starts, texts, strict=True)]
    return Paragraphs(starts, ends)
