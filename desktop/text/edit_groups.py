"""Edits of two writers to one text, in groups that belong together.

Edits of the two that overlap or touch are one group, so that no word is ever made of
half a word of each.  Where they do not agree, the group grows to whole sentences: a
sentence can be chosen between, three words out of its midst cannot.  Positions count
code points of the text both began with.
"""

from __future__ import annotations

import heapq
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from desktop.text.paragraph_edits import whole_paragraphs
from desktop.text.sentences import sentence_at
from desktop.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from desktop.text.change import Change

_LONGEST = 1_000
"""Code points of a sentence that is still taken whole."""

_MOST_GROWN = 2_000
"""How many groups grow; among more, nobody reads each, and looking takes time."""

_JOINERS = frozenset("'’-‑\u00ad\u200c\u200d")
"""Signs that may make one word of what two writers put on either side of them."""


@dataclass(frozen=True, slots=True)
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
    run: list[_Edit] = []
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


class _Edit(NamedTuple):
    span: Span
    is_ours: bool
    change: Change


def _edits(changes: Iterable[Change], is_ours: bool) -> Iterator[_Edit]:
    return (_Edit(change.span, is_ours, change) for change in changes)


def _group(run: Sequence[_Edit]) -> EditGroup:
    end = max(edit.span.end for edit in run)
    return EditGroup(
        Span(run[0].span.start, end),
        tuple(edit.change for edit in run if edit.is_ours),
        tuple(edit.change for edit in run if not edit.is_ours),
    )


def _judged(base: str, group: EditGroup) -> EditGroup:
    if not group.ours or not group.theirs:
        return group
    differs = group.our_text(base) != group.their_text(base)
    return replace(group, is_disputed=differs)


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
