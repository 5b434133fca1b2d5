"""Merging: two revisions of one text made one again (a three-way merge).

Every edit that only one side made is taken, and what both did alike is done once.
Edits that overlap or touch are one group, so that no word is ever made of half a word
of each; where the two do not agree, the group grows to whole sentences, for a sentence
can be chosen between and three words out of its midst cannot.  Ours then stands in the
merged text and a conflict keeps all three wordings: nothing either side wrote is lost.
Positions count code points of the text both began with.
"""

from __future__ import annotations

import heapq
from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from desktop.text.change import Change, ChangeSet
from desktop.text.diff import difference
from desktop.text.paragraph_edits import whole_paragraphs
from desktop.text.passage_wording import reads_alike
from desktop.text.sentences import sentence_at
from desktop.text.span import Span
from desktop.value import replace, value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_LONGEST = 1_000
"""Code points of a sentence that is still taken whole."""

_MOST_GROWN = 2_000
"""How many groups grow; among more, nobody reads each, and looking takes time."""

_JOINERS = frozenset("'’-‑\u00ad\u200c\u200d")
"""Signs that may make one word of what two writers put on either side of them."""

_BESIDE = 20
"""Code points beside an edit that show whether it is within a sentence."""

_NEARBY = 5_000
"""Code points around a conflict that show how the text parts its paragraphs."""


@value
class EditGroup:
    """Edits that belong together.

    Attributes:
        span: The stretch of the text they are about.
        ours: The edits of one writer within it, in order.
        theirs: Those of the other.
        is_disputed: Whether the two do not agree on it.
    """

    span: Span
    ours: tuple[Change, ...] = ()
    theirs: tuple[Change, ...] = ()
    is_disputed: bool = False

    def our_text(self, base: str) -> str:
        """Return what one writer made of the stretch."""
        return _rewritten(base, self.span, self.ours)

    def their_text(self, base: str) -> str:
        """Return what the other one made of it."""
        return _rewritten(base, self.span, self.theirs)

    def joined(self, other: EditGroup) -> EditGroup:
        """Return this group and one with later edits as one group."""
        return EditGroup(
            Span(
                min(self.span.start, other.span.start),
                max(self.span.end, other.span.end),
            ),
            self.ours + other.ours,
            self.theirs + other.theirs,
            self.is_disputed or other.is_disputed,
        )


def edit_groups(
    base: str, ours: Sequence[Change], theirs: Sequence[Change]
) -> list[EditGroup]:
    """Return all edits in groups, in order; none of them overlap.

    Args:
        base: The text both writers began with.
        ours: What one changed in it.
        theirs: What the other changed.
    """
    grower = _Grower(base)
    groups: list[EditGroup] = []
    here, there = whole_paragraphs(base, ours), whole_paragraphs(base, theirs)
    for touching in _touching(base, here, there):
        group = _joined_to_last(groups, _judged(base, touching))
        if group.is_disputed:
            group = grower.grown(group)
        while groups and groups[-1].span.overlaps(group.span):
            group = grower.grown(groups.pop().joined(group))
        groups.append(group)
    return groups


def _joined_to_last(groups: list[EditGroup], group: EditGroup) -> EditGroup:
    """Return ``group`` with the last of ``groups`` taken in if the two overlap."""
    if groups and groups[-1].span.overlaps(group.span):
        return groups.pop().joined(group)
    return group


def _touching(
    base: str, ours: Iterable[Change], theirs: Iterable[Change]
) -> Iterator[EditGroup]:
    """Yield the edits in groups that do not touch one another."""
    run: list[_SideEdit] = []
    end = -1
    for edit in heapq.merge(_edits(ours, True), _edits(theirs, False)):
        start = edit.span.start
        if run and start > end and base[end:start] not in _JOINERS:
            yield _group(run)
            run = []
        run.append(edit)
        end = max(end, edit.span.end)
    if run:
        yield _group(run)


class _SideEdit(NamedTuple):
    span: Span
    is_ours: bool
    change: Change


def _edits(changes: Iterable[Change], is_ours: bool) -> Iterator[_SideEdit]:
    return (_SideEdit(change.span, is_ours, change) for change in changes)


def _group(run: Sequence[_SideEdit]) -> EditGroup:
    end = max(edit.span.end for edit in run)
    return EditGroup(
        Span(run[0].span.start, end),
        tuple(edit.change for edit in run if edit.is_ours),
        tuple(edit.change for edit in run if not edit.is_ours),
    )


def _judged(base: str, group: EditGroup) -> EditGroup:
    if not group.ours or not group.theirs:
        return group
    if group.our_text(base) == group.their_text(base):
        return group
    # Who only wrapped the lines anew there does not dispute what the other wrote.
    if _is_unseen(base, group.span, group.their_text(base)):
        return replace(group, theirs=())
    if _is_unseen(base, group.span, group.our_text(base)):
        return replace(group, ours=())
    return replace(group, is_disputed=True)


def _is_unseen(base: str, span: Span, words: str) -> bool:
    """Return whether nobody can see that ``words`` took the place of ``span``."""
    before = base[max(span.start - _BESIDE, 0) : span.start]
    after = base[span.end : span.end + _BESIDE]
    return reads_alike(f"{before}{span.of(base)}{after}", f"{before}{words}{after}")


class _Grower:
    """Lets groups grow to whole sentences."""

    def __init__(self, base: str) -> None:
        self._base = base
        self._left = _MOST_GROWN

    def grown(self, group: EditGroup) -> EditGroup:
        if self._left <= 0:
            return group
        self._left -= 1
        first, last = self._inked(group.span)
        if first > last:
            return replace(group, span=self._around(group.span))
        start = min(group.span.start, self._sentence(first, group.span).start)
        end = max(group.span.end, self._sentence(last, group.span).end)
        return replace(group, span=Span(start, end))

    def _inked(self, span: Span) -> tuple[int, int]:
        """Return the first and last character of ``span`` that is no blank."""
        words = span.of(self._base)
        first = span.start + len(words) - len(words.lstrip())
        return first, span.start + len(words.rstrip()) - 1

    def _around(self, place: Span) -> Span:
        """Return the sentence in which blanks were replaced or words put in.

        Between two sentences there is nothing to be taken in: what both wrote there
        reads well by itself.
        """
        sentence = self._sentence(place.start, place)
        if sentence.start < place.start and place.end < sentence.end:
            return sentence
        return place

    def _sentence(self, position: int, instead: Span) -> Span:
        sentence = sentence_at(self._base, position)
        return sentence if len(sentence) <= _LONGEST else instead


def _rewritten(base: str, span: Span, changes: Iterable[Change]) -> str:
    pieces: list[str] = []
    done = span.start
    for change in changes:
        pieces += (base[done : change.span.start], change.inserted)
        done = change.span.end
    return "".join((*pieces, base[done : span.end]))


class Choice(Enum):
    """What the author takes where two sides do not agree."""

    OURS = auto()
    THEIRS = auto()
    BOTH = auto()


@value
class MergeConflict:
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


@value
class Merge:
    """Two revisions made one.

    Attributes:
        text: The merged text; ours where the two do not agree.
        conflicts: These places, in order.
    """

    text: str
    conflicts: tuple[MergeConflict, ...] = ()


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


def with_theirs(merge: Merge, conflict: MergeConflict) -> ChangeSet:
    """Return the change to the merged text that puts theirs in the place of ours.

    Raises:
        ValueError: If the conflict is another merge's.
    """
    return _putting(merge, conflict, conflict.theirs)


def with_both(merge: Merge, conflict: MergeConflict) -> ChangeSet:
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
    conflicts: list[MergeConflict] = []
    done = length = 0
    for conflict in merge.conflicts:
        kept = merge.text[done : conflict.span.start]
        length += len(kept)
        span = Span(length, length + len(conflict.theirs))
        conflicts.append(
            MergeConflict(span, conflict.base, conflict.theirs, conflict.ours)
        )
        pieces += (kept, conflict.theirs)
        length += len(conflict.theirs)
        done = conflict.span.end
    return Merge("".join((*pieces, merge.text[done:])), tuple(conflicts))


def _woven(base: str, groups: Sequence[EditGroup]) -> Merge:
    """Return the merged text, made of ``base`` and the groups of edits to it."""
    pieces: list[str] = []
    conflicts: list[MergeConflict] = []
    done = length = 0
    for group in groups:
        kept = base[done : group.span.start]
        ours, theirs = group.our_text(base), group.their_text(base)
        chosen = ours if group.ours else theirs
        length += len(kept)
        if group.is_disputed and ours != theirs:
            span = Span(length, length + len(ours))
            conflicts.append(MergeConflict(span, group.span.of(base), ours, theirs))
        pieces += (kept, chosen)
        length += len(chosen)
        done = group.span.end
    pieces.append(base[done:])
    return Merge("".join(pieces), tuple(conflicts))


def _putting(merge: Merge, conflict: MergeConflict, words: str) -> ChangeSet:
    if conflict not in merge.conflicts:
        raise ValueError(f"the merge has no conflict at {conflict.span.start}")
    start, end = conflict.span.start, conflict.span.end
    if words.startswith(conflict.ours):
        start, words = end, words[len(conflict.ours) :]
    if start == end and not words:
        return ChangeSet()
    return ChangeSet((Change(Span(start, end), words),))


def _chosen(merge: Merge, conflict: MergeConflict, choice: Choice) -> str:
    match choice:
        case Choice.OURS:
            return conflict.ours
        case Choice.THEIRS:
            return conflict.theirs
        case Choice.BOTH:
            return _both(merge, conflict)


def _both(merge: Merge, conflict: MergeConflict) -> str:
    ours, theirs = conflict.ours, conflict.theirs
    is_parted = ours[-1:].isspace() or theirs[:1].isspace()
    if not ours or not theirs or is_parted:
        return ours + theirs
    return ours + _between(merge.text, conflict) + theirs


def _between(text: str, conflict: MergeConflict) -> str:
    """Return what must stand between ours and theirs so that both read well."""
    start, end = conflict.span.start, conflict.span.end
    has_lines = "\n" in conflict.ours or "\n" in conflict.theirs
    if not has_lines and {text[start - 1 : start], text[end : end + 1]} - {"", "\n"}:
        return " "
    nearby = text[max(start - _NEARBY, 0) : end + _NEARBY]
    return "\n\n" if "\n\n" in nearby else "\n"
