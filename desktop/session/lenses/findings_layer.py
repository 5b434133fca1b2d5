"""Findings on a text that is edited: where they are now, at a key's small cost.

They stand where they were read.  What was done to the text since is kept as one
``ChangeSet``, and places are mapped through it when they are asked for.  A finding of
which the words were edited goes at once: it may be none any more, and is read again.
Positions are code points; unless said otherwise, of the text as it is now.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from desktop.text.change import ChangeSet
from desktop.text.span import Span
from desktop.value import replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop.lenses.finding import Finding
    from desktop.lenses.known import Known
    from desktop.text.change import Change

_MANY = 300
"""Places edited since findings were read, beyond which nothing is known of any."""


class FindingsLayer:
    """What was found in one text, in its order."""

    def __init__(self, findings: Iterable[Finding] = ()) -> None:
        self._findings: list[Finding] = []
        self._starts: list[int] = []
        self._reach: list[int] = []  # how far those up to here reach at most
        self._by_key: dict[str, list[int]] = {}
        self._since = ChangeSet()
        self._gone: set[int] = set()
        self._settled: set[int] = set()
        self.add(findings)

    def add(self, findings: Iterable[Finding]) -> None:
        """Take more of them, further on in the text."""
        reach = self._reach[-1] if self._reach else 0
        for finding in findings:
            self._by_key.setdefault(finding.key, []).append(len(self._findings))
            reach = max(reach, finding.span.end)
            self._findings.append(finding)
            self._starts.append(finding.span.start)
            self._reach.append(reach)

    @property
    def is_empty(self) -> bool:
        """Whether none of them is left."""
        return len(self._gone) == len(self._findings)

    # What is edited, and settled

    def edit(self, changes: ChangeSet) -> bool:
        """Go along with an edit; return whether a finding went with it."""
        before = len(self._gone)
        for change in changes.changes:
            self._gone.update(self._edited_by(change))
        self._since = self._since.then(changes)
        if len(self._since.changes) > _MANY:
            self.clear()
        return len(self._gone) > before

    def _edited_by(self, change: Change) -> Iterator[int]:
        for index, at in self._at(change.span):
            if at.overlaps(change.span) or _grows(at, change):
                yield index

    def drop(self, span: Span) -> None:
        """Forget those that begin in ``span``."""
        self._gone.update(i for i, at in self._at(span) if span.contains(at.start))

    def clear(self) -> None:
        """Forget all of them."""
        self._gone.update(range(len(self._findings)))

    def settle(self, known: Known) -> None:
        """Leave out what is settled by ``known``, and nothing else."""
        keys = known.all_settled if self._findings else ()
        self._settled = {
            index
            for each in keys
            for index in self._of_key(each.lens, each.key)
            if known.stands(each, self._place(index))
        }

    def _of_key(self, lens: str, key: str) -> Iterator[int]:
        found = self._by_key.get(key, ())
        return (index for index in found if self._findings[index].lens == lens)

    # What is asked

    def within(self, span: Span) -> Iterator[Finding]:
        """Yield those that share anything with ``span``, in order."""
        for index, at in self._at(span):
            shares = at.contains(span.start) if span.is_empty else at.overlaps(span)
            if index not in self._settled and shares:
                yield self._told(index, at)

    def after(self, position: int) -> Finding | None:
        """Return the first that begins after ``position``."""
        first = bisect_left(self._starts, self._old(position).start)
        for index in range(first, len(self._findings)):
            if self._is_shown(index) and (at := self._place(index)).start > position:
                return self._told(index, at)
        return None

    def before(self, position: int) -> Finding | None:
        """Return the last that begins before ``position``."""
        last = bisect_right(self._starts, self._old(position).end)
        for index in reversed(range(last)):
            if self._is_shown(index) and (at := self._place(index)).start < position:
                return self._told(index, at)
        return None

    def kept(self) -> Iterator[Finding]:
        """Yield all of them, in order, also what is settled."""
        for index in range(len(self._findings)):
            if index not in self._gone:
                yield self._told(index, self._place(index))

    def every(self) -> Iterator[Finding]:
        """Yield all of them, in order."""
        for index in range(len(self._findings)):
            if self._is_shown(index):
                yield self._told(index, self._place(index))

    def of_key(self, key: str) -> Iterator[Finding]:
        """Yield those with that key, in order."""
        for index in self._by_key.get(key, ()):
            if self._is_shown(index):
                yield self._told(index, self._place(index))

    def marks(self) -> list[tuple[int, str]]:
        """Return where each of them begins, and its kind, in order.

        Sooner than all that they are: of twenty thousand in a few milliseconds.
        """
        out, starts = self._gone | self._settled, self._starts
        places: list[int] = []
        shift = done = 0
        for change in self._since.changes:
            first = bisect_left(starts, change.span.start, done)
            places += [at + shift for at in starts[done:first]]
            done = bisect_right(starts, change.span.end, first)
            places += [self._place(index).start for index in range(first, done)]
            shift += change.delta
        places += [at + shift for at in starts[done:]]
        kinds = [finding.kind for finding in self._findings]
        marks = zip(places, kinds, strict=True)
        if not out:
            return list(marks)
        return [mark for index, mark in enumerate(marks) if index not in out]

    # How it is done

    def _is_shown(self, index: int) -> bool:
        return index not in self._gone and index not in self._settled

    def _old(self, position: int) -> Span:
        return self._since.origin(Span(position, position))

    def _place(self, index: int) -> Span:
        return self._since.map_span(self._findings[index].span)

    def _told(self, index: int, at: Span) -> Finding:
        finding = self._findings[index]
        return finding if at == finding.span else replace(finding, span=at)

    def _at(self, span: Span) -> Iterator[tuple[int, Span]]:
        """Yield the numbers and places of those that touch ``span``, settled or not."""
        old = self._since.origin(span)
        first = bisect_left(self._reach, old.start)
        last = bisect_right(self._starts, old.end)
        for index in range(first, last):
            if index not in self._gone and (at := self._place(index)).touches(span):
                yield index, at


def _grows(at: Span, change: Change) -> bool:
    """Return whether ``change``, at an edge of a finding, makes its words others."""
    if not change.span.is_empty:
        return at.touches(change.span)
    if not change.inserted or not at.contains(change.span.start):
        return False
    if at.start < change.span.start < at.end:
        return True
    beside = change.inserted[0 if change.span.start == at.end else -1]
    return beside.isalnum() or beside in "'’-"
