"""Joining the further passages of two versions of one note.

A passage is known by how it was first marked: revising its words does not make it
another one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.annotations.joining.three_way import joined_members, three_way

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop.annotations.annotation import FurtherPassage, Passage


def joined_further(
    ours: tuple[FurtherPassage, ...],
    theirs: tuple[FurtherPassage, ...],
    base: tuple[FurtherPassage, ...],
) -> tuple[FurtherPassage, ...]:
    """Return the passages of a note where both sides may have changed them.

    Those that either side added are there, and those that either took away are not.

    Args:
        ours: The further passages as they are here.
        theirs: The further passages as they are there.
        base: The further passages of the note both came from.
    """
    return three_way(ours, theirs, base, lambda _, __: _both(ours, theirs, base))


def _both(
    ours: tuple[FurtherPassage, ...],
    theirs: tuple[FurtherPassage, ...],
    base: tuple[FurtherPassage, ...],
) -> tuple[FurtherPassage, ...]:
    one, other, before = map(_by_first_marking, (ours, theirs, base))
    members = joined_members(one, other, before)
    kept = [first for first in before if first in members]
    added = sorted(members.difference(kept), key=repr)
    return tuple(_settled(first, one, other, before) for first in (*kept, *added))


def _settled(
    first: Passage,
    one: Mapping[Passage, FurtherPassage],
    other: Mapping[Passage, FurtherPassage],
    before: Mapping[Passage, FurtherPassage],
) -> FurtherPassage:
    if first not in one or first not in other:
        return one.get(first) or other[first]
    return three_way(one[first], other[first], before.get(first), _larger)


def _larger(one: FurtherPassage, other: FurtherPassage) -> FurtherPassage:
    # What was marked first is never forgotten.
    return max(one, other, key=lambda it: (it.made_on is not None, repr(it)))


def _by_first_marking(
    further: Iterable[FurtherPassage],
) -> dict[Passage, FurtherPassage]:
    return {each.made_on or each.passage: each for each in further}
