"""Which paragraphs of two texts are the same ones, revised or not, in their places.

Paragraphs belong together if most of the shorter one was kept in the longer: so the
two halves of a paragraph that was parted both belong to it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from desktop.drafts.paragraphs import Paragraphs
    from desktop.text.change import Change

_MOST = 0.4
"""The share of the shorter paragraph that must have been kept in the longer one."""

Link = tuple[int, int, int]
"""An old paragraph, a new one, and how many code points they have in common."""


@dataclass(frozen=True, slots=True)
class Pairing:
    """Old paragraphs and the new ones they became; usually one of each."""

    old: range
    new: range


def pairings(
    old: Paragraphs, new: Paragraphs, changes: Sequence[Change]
) -> list[Pairing]:
    """Return which paragraphs belong together, in order.

    Args:
        old: The paragraphs before.
        new: The paragraphs after.
        changes: What leads from one text to the other.
    """
    found: list[Pairing] = []
    for here, there, kept in _links(old, new, changes):
        if kept <= _MOST * min(old.length(here), new.length(there)):
            continue
        last = found[-1] if found else Pairing(range(0), range(0))
        if here < last.old.stop or there < last.new.stop:
            found[-1] = Pairing(
                range(last.old.start, here + 1), range(last.new.start, there + 1)
            )
        else:
            found.append(Pairing(range(here, here + 1), range(there, there + 1)))
    return found


def _links(
    old: Paragraphs, new: Paragraphs, changes: Iterable[Change]
) -> Iterator[Link]:
    """Yield all paragraphs that have something in common, in order."""
    link: Link = (-1, -1, 0)
    for here, there, kept in _kept(old, new, _stretches(old, changes)):
        if (here, there) == link[:2]:
            link = (here, there, link[2] + kept)
            continue
        if link[2]:
            yield link
        link = (here, there, kept)
    if link[2]:
        yield link


def _stretches(
    old: Paragraphs, changes: Iterable[Change]
) -> Iterator[tuple[int, int, int]]:
    """Yield where what was kept starts and ends in the old text, and how it shifted."""
    done = shift = 0
    for change in changes:
        yield done, change.span.start, shift
        done = change.span.end
        shift += change.delta
    yield done, old.ends[-1] if old.ends else 0, shift


def _kept(
    old: Paragraphs, new: Paragraphs, stretches: Iterable[tuple[int, int, int]]
) -> Iterator[Link]:
    """Yield what each kept stretch has of each paragraph, in both texts."""
    here = there = 0
    for start, end, shift in stretches:
        while here < len(old) and old.ends[here] <= start:
            here += 1
        while there < len(new) and new.ends[there] <= start + shift:
            there += 1
        while here < len(old) and there < len(new):
            stop = min(old.ends[here], new.ends[there] - shift)
            begin = max(start, old.starts[here], new.starts[there] - shift)
            if min(stop, end) > begin:
                yield here, there, min(stop, end) - begin
            if stop >= end:
                break
            here += old.ends[here] == stop
            there += new.ends[there] - shift == stop
