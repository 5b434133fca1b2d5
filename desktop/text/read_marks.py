"""Read marks: what of a text was seen and read, kept while the text is edited.

Marks are kept by paragraph.  One that was read and then edited is *changed*; what it
reads now was never read.  If an edit only brings back what was read before, by undo or
because the paragraph was moved, it stays read.  Positions count code points.
"""

from __future__ import annotations

from enum import IntEnum
from itertools import chain
from typing import TYPE_CHECKING

from desktop.text.runs import Run, Runs
from desktop.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from desktop.text.change import ChangeSet
    from desktop.text.line_edits import LineEdit


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

    def edit(self, changes: ChangeSet, edits: Sequence[LineEdit]) -> None:
        """Keep the marks on their text through an edit.

        Args:
            changes: The edit, counted in the text before.
            edits: What each of the changes does to the lines of the text.
        """
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
