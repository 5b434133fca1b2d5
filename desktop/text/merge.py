"""Merging: two revisions of one text made one again.

Every edit that only one side made is taken, and what both did alike is done once.
Where the two do not agree, ours stands in the merged text and a conflict keeps all
three wordings: nothing either side wrote is lost.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from desktop.text.change import Change, ChangeSet
from desktop.text.diff import difference
from desktop.text.edit_groups import EditGroup, edit_groups
from desktop.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

_NEARBY = 5_000
"""Code points around a conflict that show how the text parts its paragraphs."""


class Choice(Enum):
    """What the author takes where two sides do not agree."""

    OURS = auto()
    THEIRS = auto()
    BOTH = auto()


@dataclass(frozen=True, slots=True)
class Conflict:
    """A place at which both sides wrote something else.

    Attributes:
        span: Where ours stands in the merged text, in code points; empty if ours
            took the place out.
        base: What stood there before.
        ours: What one side made of it.
        theirs: What the other made of it.
    """

    span: Span
    base: str
    ours: str
    theirs: str


@dataclass(frozen=True, slots=True)
class Merge:
    """Two revisions made one.

    Attributes:
        text: The merged text; ours where the two do not agree.
        conflicts: These places, in order.
    """

    text: str
    conflicts: tuple[Conflict, ...] = ()


def merge(base: str, ours: str, theirs: str) -> Merge:
    """Return what two revisions of ``base`` make together.

    Args:
        base: The text both sides began with.
        ours: What one side made of it.
        theirs: What the other side made of it.
    """
    if ours in (base, theirs):
        return Merge(theirs)
    if theirs == base:
        return Merge(ours)
    our_changes = difference(base, ours).changes
    their_changes = difference(base, theirs).changes
    return _woven(base, edit_groups(base, our_changes, their_changes))


def with_theirs(merge: Merge, conflict: Conflict) -> ChangeSet:
    """Return the change to the merged text that puts theirs in the place of ours.

    Raises:
        ValueError: If the conflict is another merge's.
    """
    return _putting(merge, conflict, conflict.theirs)


def with_both(merge: Merge, conflict: Conflict) -> ChangeSet:
    """Return the change to the merged text that puts theirs behind ours.

    Whole paragraphs stay paragraphs of their own, parted as others in the text are.

    Raises:
        ValueError: If the conflict is another merge's.
    """
    return _putting(merge, conflict, _both(merge, conflict))


def settled(merge: Merge, choices: Sequence[Choice]) -> str:
    """Return the merged text with one choice made for each conflict.

    Raises:
        ValueError: If there are not as many choices as conflicts.
    """
    pieces: list[str] = []
    done = 0
    for conflict, choice in zip(merge.conflicts, choices, strict=True):
        pieces.append(merge.text[done : conflict.span.start])
        pieces.append(_chosen(merge, conflict, choice))
        done = conflict.span.end
    return "".join((*pieces, merge.text[done:]))


def swapped(merge: Merge) -> Merge:
    """Return the same merge with the sides exchanged: theirs stands in the text."""
    pieces: list[str] = []
    conflicts: list[Conflict] = []
    done = length = 0
    for conflict in merge.conflicts:
        kept = merge.text[done : conflict.span.start]
        length += len(kept)
        span = Span(length, length + len(conflict.theirs))
        conflicts.append(Conflict(span, conflict.base, conflict.theirs, conflict.ours))
        pieces += (kept, conflict.theirs)
        length += len(conflict.theirs)
        done = conflict.span.end
    return Merge("".join((*pieces, merge.text[done:])), tuple(conflicts))


def _woven(base: str, groups: Sequence[EditGroup]) -> Merge:
    """Return the merged text, made of ``base`` and the groups of edits to it."""
    pieces: list[str] = []
    conflicts: list[Conflict] = []
    done = length = 0
    for group in groups:
        kept = base[done : group.span.start]
        ours, theirs = group.our_text(base), group.their_text(base)
        chosen = ours if group.ours else theirs
        length += len(kept)
        if group.is_disputed and ours != theirs:
            span = Span(length, length + len(ours))
            conflicts.append(Conflict(span, group.span.of(base), ours, theirs))
        pieces += (kept, chosen)
        length += len(chosen)
        done = group.span.end
    pieces.append(base[done:])
    return Merge("".join(pieces), tuple(conflicts))


def _putting(merge: Merge, conflict: Conflict, words: str) -> ChangeSet:
    if conflict not in merge.conflicts:
        raise ValueError(f"the merge has no conflict at {conflict.span.start}")
    start, end = conflict.span.start, conflict.span.end
    if words.startswith(conflict.ours):
        start, words = end, words[len(conflict.ours) :]
    if start == end and not words:
        return ChangeSet()
    return ChangeSet((Change(Span(start, end), words),))


def _chosen(merge: Merge, conflict: Conflict, choice: Choice) -> str:
    match choice:
        case Choice.OURS:
            return conflict.ours
        case Choice.THEIRS:
            return conflict.theirs
        case Choice.BOTH:
            return _both(merge, conflict)


def _both(merge: Merge, conflict: Conflict) -> str:
    ours, theirs = conflict.ours, conflict.theirs
    is_parted = ours[-1:].isspace() or theirs[:1].isspace()
    if not ours or not theirs or is_parted:
        return ours + theirs
    return ours + _between(merge.text, conflict) + theirs


def _between(text: str, conflict: Conflict) -> str:
    """Return what must stand between ours and theirs so that both read well."""
    start, end = conflict.span.start, conflict.span.end
    has_lines = "\n" in conflict.ours or "\n" in conflict.theirs
    if not has_lines and {text[start - 1 : start], text[end : end + 1]} - {"", "\n"}:
        return " "
    nearby = text[max(start - _NEARBY, 0) : end + _NEARBY]
    return "\n\n" if "\n\n" in nearby else "\n"
