"""Telling differences by whole sentences or paragraphs instead of word by word.

Told more coarsely, a sentence in which a word differs went and another came.  How many
words differ is counted word by word all the same.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from desktop.drafts.comparison import as_written, with_fine_marked
from desktop.drafts.grain import Grain
from desktop.drafts.rows import Row, RowKind, steps_of
from desktop.text.diff import Fate, Words, exact_word_diff
from desktop.text.sentences import sentence_edges
from desktop.text.visible import Visible
from desktop.value import replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from desktop.drafts.comparison import Comparison, Wrappings

_REVISED = {RowKind.CHANGED, RowKind.MOVED_AWAY, RowKind.MOVED_HERE}


def in_grain(comparison: Comparison, grain: Grain) -> Comparison:
    """Return ``comparison``, which is one of words, as one of that ``grain``."""
    if grain is Grain.WORD:
        return comparison
    rows = [_coarser(row, grain, comparison.wrappings) for row in comparison.rows]
    return replace(comparison, rows=tuple(rows), steps=steps_of(rows))


def _coarser(row: Row, grain: Grain, wrappings: Wrappings) -> Row:
    if row.kind not in _REVISED or all(w.fate is Fate.KEPT for w in row.words):
        return row
    # Told as they look, and put back into how they are written.
    old = "".join(w.old_text for w in row.words if w.fate is not Fate.CAME)
    new = "".join(w.text for w in row.words if w.fate is not Fate.WENT)
    before, after = Visible(old, wrappings[0]), Visible(new, wrappings[1])
    words = with_fine_marked(exact_word_diff(before.text, after.text))
    coarser = coarser_words(words, grain)
    return replace(row, words=tuple(as_written(coarser, before, after)))


def coarser_words(words: Sequence[Words], grain: Grain) -> tuple[Words, ...]:
    """Return the ``words`` of a paragraph with all that went or came told in whole."""
    old, new = (_without(words, fate) for fate in (Fate.CAME, Fate.WENT))
    cuts = [(0, 0), (len(old), len(new))]
    if grain is Grain.SENTENCE:
        cuts = sorted({*cuts, *_common_edges(words, old, new)})
    return with_fine_marked(_joined(_parts(old, new, cuts)))


def _without(words: Iterable[Words], fate: Fate) -> str:
    return "".join(one.text for one in words if one.fate is not fate)


def _common_edges(
    words: Iterable[Words], old: str, new: str
) -> Iterator[tuple[int, int]]:
    """Yield where a sentence begins or ends in both texts, in what was kept."""
    edges, others = sentence_edges(old), set(sentence_edges(new))
    here = there = 0
    for one in words:
        size = len(one.text)
        if one.fate is Fate.KEPT:
            shift = there - here
            near = (edge for edge in edges if here <= edge <= here + size)
            yield from ((edge, edge + shift) for edge in near if edge + shift in others)
        here += size if one.fate is not Fate.CAME else 0
        there += size if one.fate is not Fate.WENT else 0


def _parts(old: str, new: str, cuts: Sequence[tuple[int, int]]) -> Iterator[Words]:
    """Yield what stands between two ``cuts`` in each text."""
    for (here, there), (end, new_end) in pairwise(cuts):
        went, came = old[here:end], new[there:new_end]
        if went == came:
            yield Words(went, Fate.KEPT)
            continue
        if went:
            yield Words(went, Fate.WENT)
        if came:
            yield Words(came, Fate.CAME)


def _joined(words: Iterable[Words]) -> Iterator[Words]:
    """Yield ``words``, those that were kept one after the other as one."""
    kept = ""
    for one in words:
        if one.fate is Fate.KEPT:
            kept += one.text
            continue
        if kept:
            yield Words(kept, Fate.KEPT)
        kept = ""
        yield one
    if kept:
        yield Words(kept, Fate.KEPT)
