"""Read marks: what of a text was seen and read, kept while the text is edited.

Marks are kept by paragraph, in runs: ten thousand paragraphs that are alike are one.
An edit is told by line: which paragraphs it did away with and which it made.  One that
was read and then edited is *changed*; what it reads now was never read.  If an edit
only brings back what was read before, by undo or because the paragraph was moved, it
stays read.  Positions count code points.
"""

from __future__ import annotations

from bisect import bisect_left
from enum import IntEnum
from itertools import accumulate, chain, groupby, repeat, takewhile
from typing import TYPE_CHECKING, Protocol

from desktop.text.prefix_sums import PrefixSums
from desktop.text.span import Span
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from desktop.text.change import Change, ChangeSet
    from desktop.text.moved import MovedText

Run = tuple[int, int]
"""How long a run is, in code points, and its value."""


class Lines(Protocol):
    """A text that knows its lines."""

    def line_at(self, position: int) -> Span:
        """Return the line in which ``position`` lies, line feed included."""
        ...

    def slice(self, span: Span) -> str:
        """Return the text of ``span``."""
        ...


@value
class LineEdit:
    """What one change of a text did to the lines it touched.

    Attributes:
        start: Where those lines begin, in the text after.
        new: The lines as they are.
        sources: For each of them a position of the same line in the text before;
            None if it is a line that the change made.
        old: The lines that gave way.
        old_places: A position of each of those, in the text before.
        beside: Positions of the lines beside them, in the text before.
    """

    start: int
    new: tuple[str, ...]
    sources: tuple[int | None, ...]
    old: tuple[str, ...]
    old_places: tuple[int, ...]
    beside: tuple[int, ...]

    @property
    def span(self) -> Span:
        """Where all of the lines are, in the text after."""
        return Span(self.start, self.start + sum(map(len, self.new)))

    @property
    def made(self) -> tuple[Span, list[str]]:
        """Where the lines are that the change made, which are together, and they."""
        lines = [line for line, source in self._pairs() if source is None]
        before = takewhile(lambda pair: pair[1] is not None, self._pairs())
        start = self.start + sum(len(line) for line, _ in before)
        return Span(start, start + sum(map(len, lines))), lines

    def _pairs(self) -> Iterator[tuple[str, int | None]]:
        return zip(self.new, self.sources, strict=True)


def line_edits(
    changes: ChangeSet, inverse: ChangeSet, lines: Lines
) -> tuple[LineEdit, ...]:
    """Return what an edit did to the lines of a text, change by change.

    Args:
        changes: The edit, counted in the text before.
        inverse: What undoes it, counted in the text after.
        lines: The text after.
    """
    pairs = zip(changes.changes, inverse.changes, strict=True)
    return tuple(_line_edit(change, undone, lines) for change, undone in pairs)


def _line_edit(change: Change, undone: Change, lines: Lines) -> LineEdit:
    first, last = lines.line_at(undone.span.start), lines.line_at(undone.span.end)
    prefix = lines.slice(Span(first.start, undone.span.start))
    suffix = lines.slice(Span(undone.span.end, last.end))
    old = _lines(prefix + undone.inserted + suffix)
    new = _lines(prefix + change.inserted + suffix)
    head = _alike(old, new)
    tail = _alike(old[head:][::-1], new[head:][::-1])
    # A line may begin before the change, or end after it: the place asked for is one
    # that the change itself touches.
    lead, touched = change.span.start - len(prefix), change.span
    starts = accumulate(map(len, old[:-1]), initial=lead)
    places = [min(max(start, touched.start), touched.end) for start in starts]
    stop, made = len(old) - tail, len(new) - head - tail
    return LineEdit(
        start=first.start,
        new=tuple(new),
        sources=(*places[:head], *repeat(None, made), *places[stop : len(old)]),
        old=tuple(old[head:stop]),
        old_places=tuple(places[head:stop]),
        beside=tuple(places[max(head - 1, 0) : head] + places[stop : stop + 1]),
    )


def _lines(text: str) -> list[str]:
    lines = text.split("\n")
    return [*(line + "\n" for line in lines[:-1]), lines[-1]]


def _alike(one: Sequence[str], other: Sequence[str]) -> int:
    """Return how many lines from the first on are the same."""
    pairs = zip(one, other, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


class Runs:
    """The values of a text, from its start to its end.

    Two runs side by side never have the same value, and no run is empty.
    """

    def __init__(self, runs: Iterable[Run] = ()) -> None:
        """Take ``runs`` in the order of the text.

        Raises:
            ValueError: If one is shorter than nothing.
        """
        taken = _joined(runs)
        self._lengths: PrefixSums[int] = PrefixSums(length for length, _ in taken)
        self._values = [value for _, value in taken]

    @property
    def length(self) -> int:
        """How long the text is, in code points."""
        return self._lengths.total

    def __iter__(self) -> Iterator[Run]:
        return zip(self._lengths, self._values, strict=True)

    def value_at(self, position: int) -> int:
        """Return the value of the code point at ``position``.

        At the end of the text it is that of the last one; of an empty text, zero.
        """
        return self._values[self._lengths.find(position)[0]] if self._values else 0

    def within(self, span: Span) -> Iterator[tuple[Span, int]]:
        """Yield the parts of ``span`` that have one value each, in order.

        What of it is past the end of the text has no value.
        """
        stop = min(span.end, self.length)
        if span.start >= stop:
            return
        run, start = self._lengths.find(span.start)
        while start < stop:
            end = start + self._lengths[run]
            yield Span(max(start, span.start), min(end, stop)), self._values[run]
            run, start = run + 1, end

    def amounts_before(self, positions: Sequence[int], value: int) -> list[int]:
        """Return how much of the text before each of ``positions`` has ``value``.

        One look at all runs answers for as many positions as there are.
        """
        ends = list(accumulate(self._lengths))
        sums = list(accumulate(n if v == value else 0 for n, v in self))
        found: list[int] = []
        for position in positions:
            run = bisect_left(ends, position)
            if run == len(ends):
                found.append(sums[-1] if sums else 0)
                continue
            rest = ends[run] - position if self._values[run] == value else 0
            found.append(sums[run] - rest)
        return found

    def fill(self, span: Span, value: int) -> None:
        """Let every code point of ``span`` have ``value``."""
        self.replace(span, ((len(span), value),))

    def replace(self, span: Span, runs: Iterable[Run]) -> None:
        """Put ``runs`` in the place of ``span``, however long they are.

        Raises:
            ValueError: If the span runs past the end of the text.
        """
        if span.end > self.length:
            raise ValueError(f"{span} is past the end of {self.length}")
        if not self._values:
            self._splice(0, 0, runs)
            return
        first, first_start = self._lengths.find(span.start)
        last, last_start = self._lengths.find(span.end)
        last_end = last_start + self._lengths[last]
        head = (span.start - first_start, self._values[first])
        tail = (last_end - span.end, self._values[last])
        # The runs beside it may be of the same value now.
        start, stop = max(first - 1, 0), min(last + 2, len(self._values))
        before = [self._run(number) for number in range(start, first)]
        after = [self._run(number) for number in range(last + 1, stop)]
        self._splice(start, stop, [*before, head, *runs, tail, *after])

    def _run(self, number: int) -> Run:
        return self._lengths[number], self._values[number]

    def _splice(self, start: int, stop: int, runs: Iterable[Run]) -> None:
        joined = _joined(runs)
        self._lengths.splice(start, stop, [length for length, _ in joined])
        self._values[start:stop] = [value for _, value in joined]


def _joined(runs: Iterable[Run]) -> list[Run]:
    """Return ``runs`` without empty ones, those of one value that touch as one."""
    some = (run for run in runs if run[0])
    return [
        (sum(length for length, _ in alike), value)
        for value, alike in groupby(some, key=lambda run: run[1])
    ]


class Mark(IntEnum):
    """What became of a stretch of text in a rereading; the values are kept on disk."""

    UNSEEN = 0
    SEEN = 1
    READ = 2
    CHANGED = 3


_WAS_READ = frozenset({Mark.READ, Mark.CHANGED})


class ReadMarks:
    """The marks of one text in one rereading."""

    def __init__(self, runs: Iterable[Run]) -> None:
        """Take ``runs`` of marks, which together are as long as the text."""
        self._runs = Runs(runs)
        self._once_read: set[int] = set()  # by the hashes of their words

    def __len__(self) -> int:
        return self._runs.length

    @classmethod
    def unseen(cls, length: int) -> ReadMarks:
        """Return the marks of a text of ``length`` nobody has looked at yet."""
        return cls([(length, Mark.UNSEEN)])

    def runs(self) -> tuple[Run, ...]:
        """Return how long each run of one mark is, and its mark, in order."""
        return tuple(self._runs)

    # Asking

    def mark_at(self, position: int) -> Mark:
        """Return what became of the text at ``position``."""
        return Mark(self._runs.value_at(position))

    def within(self, span: Span) -> Iterator[tuple[Span, Mark]]:
        """Yield the parts of ``span`` with one mark each, in order."""
        return ((part, Mark(value)) for part, value in self._runs.within(span))

    def is_read(self, span: Span) -> bool:
        """Return whether all of ``span`` was read as it reads now."""
        return all(mark is Mark.READ for _, mark in self.within(span))

    def unseen_in(self, span: Span) -> list[Span]:
        """Return the parts of ``span`` that were never on the screen."""
        return [part for part, mark in self.within(span) if mark is Mark.UNSEEN]

    def unread_after(self, position: int) -> Iterator[Span]:
        """Yield the stretches that begin after ``position`` and are still to be read.

        A position below zero stands before all of them.
        What is changed and what was never read are parted from one another.
        """
        start: int | None = None
        was_changed = False
        rest = Span(min(max(position, 0), len(self)), len(self))
        for part, mark in self.within(rest):
            is_changed = mark is Mark.CHANGED
            if start is not None and (mark is Mark.READ or is_changed != was_changed):
                yield Span(start, part.start)
                start = None
            if start is None and mark is not Mark.READ and part.start > position:
                start = part.start
            was_changed = is_changed
        if start is not None:
            yield Span(start, len(self))

    def read_in(self, spans: Sequence[Span]) -> list[int]:
        """Return how many code points of each of ``spans`` were read."""
        edges = [edge for span in spans for edge in (span.start, span.end)]
        amounts = self._runs.amounts_before(edges, Mark.READ)
        pairs = zip(amounts[::2], amounts[1::2], strict=True)
        return [end - start for start, end in pairs]

    # Marking

    def see(self, span: Span) -> bool:
        """Mark ``span`` as having been on the screen; return whether that is new."""
        unseen = self.unseen_in(span)
        for part in unseen:
            self._runs.fill(part, Mark.SEEN)
        return bool(unseen)

    def read(self, span: Span) -> None:
        """Mark ``span`` as read, as it reads now."""
        self._runs.fill(span, Mark.READ)

    def edit(
        self,
        changes: ChangeSet,
        edits: Sequence[LineEdit],
        moved: MovedText | None = None,
    ) -> None:
        """Keep the marks on their text through an edit.

        Args:
            changes: The edit, counted in the text before.
            edits: What each of the changes does to the lines of the text.
            moved: What it takes elsewhere; None if nobody knows.
        """
        taken = [list(self._runs.within(old)) for old in moved.olds] if moved else []
        had_read = [self._remember(edit) for edit in edits]
        kept = [[self._mark_from(place) for place in edit.sources] for edit in edits]
        for change in reversed(changes.changes):
            self._write(change.span, [change.inserted], [Mark.UNSEEN])
        # Two changes may touch one line: what one left alone, the other may not.
        for edit, marks in zip(edits, kept, strict=True):
            self._write(edit.span, edit.new, marks)
        for edit, was_read in zip(edits, had_read, strict=True):
            span, made = edit.made
            self._write(span, made, [self._mark_of(n, was_read) for n in made])
        for place, runs in zip(moved.news if moved else (), taken, strict=True):
            self._runs.replace(place, ((len(part), mark) for part, mark in runs))

    def _write(self, span: Span, lines: Sequence[str], marks: Sequence[Mark]) -> None:
        self._runs.replace(span, zip(map(len, lines), marks, strict=True))

    def _mark_from(self, place: int | None) -> Mark:
        return Mark.UNSEEN if place is None else self.mark_at(place)

    def _remember(self, edit: LineEdit) -> bool:
        """Remember what was read of the lines that give way; return if anything was.

        Where lines only come, it counts whether one beside them was read.
        """
        marks = [self.mark_at(at) for at in edit.old_places]
        for line, mark in zip(edit.old, marks, strict=True):
            if mark is Mark.READ and has_words(line):
                self._once_read.add(_print_of(line))
        beside = (self.mark_at(at) for at in edit.beside) if not marks else ()
        return any(mark in _WAS_READ for mark in chain(marks, beside))

    def _mark_of(self, line: str, was_read: bool) -> Mark:
        if not has_words(line):
            return Mark.READ if was_read else Mark.UNSEEN
        if _print_of(line) in self._once_read:
            return Mark.READ
        return Mark.CHANGED if was_read else Mark.UNSEEN


def has_words(line: str) -> bool:
    """Return whether there is anything in ``line`` to be read."""
    return any(map(str.isalnum, line))


def _print_of(line: str) -> int:
    return hash(line.rstrip("\n"))
