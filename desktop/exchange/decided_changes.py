"""Tracked changes that are accepted or rejected when a file is read."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from desktop.annotations.kinds import KINDS, Kind
from desktop.exchange.formats import Changes
from desktop.text.span import Span
from desktop.value import replace

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.exchange.manuscript import Manuscript, ManuscriptNote


def decided(manuscript: Manuscript, changes: Changes) -> Manuscript:
    """Return ``manuscript`` with its suggestions accepted, or rejected.

    A suggestion for which there is a reason becomes a note that gives it, on the words
    that stand there then.  Of two on the same words the first is accepted, and the
    other stays a suggestion.
    """
    if changes is Changes.SUGGEST:
        return manuscript
    accepted = _accepted(manuscript.notes) if changes is Changes.ACCEPT else []
    places = _Places(
        [(each.spans[0], each.note.replacement or "") for each in accepted]
    )
    done = {each.note.id for each in accepted}
    if changes is Changes.REJECT:
        done = {e.note.id for e in manuscript.notes if e.note.kind is Kind.SUGGESTION}
    notes = tuple(_kept(manuscript.notes, done, places))
    return replace(manuscript, text=places.text_of(manuscript.text), notes=notes)


def _accepted(notes: Sequence[ManuscriptNote]) -> list[ManuscriptNote]:
    """Return the suggestions that can all be accepted together, in text order."""
    wanted = [e for e in notes if e.note.kind is Kind.SUGGESTION and e.spans]
    wanted.sort(key=lambda each: (each.spans[0].start, each.spans[0].end))
    found: list[ManuscriptNote] = []
    end = 0
    for each in wanted:
        if each.spans[0].start >= end:
            found.append(each)
            end = each.spans[0].end
    return found


def _kept(
    notes: Sequence[ManuscriptNote], done: set[str], places: _Places
) -> Iterator[ManuscriptNote]:
    """Yield what is left of ``notes`` when those that are ``done`` are decided."""
    gone: set[str] = set()
    answered = {each.note.about for each in notes}
    for each in notes:
        if each.note.about in gone:
            continue
        note, spans = each.note, tuple(map(places.span, each.spans))
        if note.id in done:
            if not (note.words or note.id in answered):
                gone.add(note.id)
                continue
            kind = Kind.NOTE if spans else Kind.STORY_NOTE
            status = KINDS[kind].first_status
            note = replace(note, kind=kind, replacement=None, status=status)
        yield replace(each, note=note, spans=spans)


class _Places:
    """Where things are once ``changes`` are made, which are in order and apart."""

    def __init__(self, changes: Sequence[tuple[Span, str]]) -> None:
        self._changes = changes
        self._starts = [span.start for span, _ in changes]
        self._shifts = [0]
        for span, new in changes:
            self._shifts.append(self._shifts[-1] + len(new) - len(span))

    def text_of(self, text: str) -> str:
        """Return ``text`` with the changes made."""
        pieces: list[str] = []
        at = 0
        for span, new in self._changes:
            pieces += (text[at : span.start], new)
            at = span.end
        return "".join((*pieces, text[at:]))

    def span(self, span: Span) -> Span:
        """Return where ``span`` is then; what is in the place of its words is its."""
        if span.is_empty and (new := self._inserted(span.start)) is not None:
            return new
        start = self._start(span.start)
        return Span(start, max(start, self._end(span.end)))

    def _inserted(self, position: int) -> Span | None:
        """Return where words are that were inserted at ``position``."""
        number = bisect_left(self._starts, position)
        if number == len(self._changes) or self._changes[number][0].start != position:
            return None
        change, new = self._changes[number]
        begin = position + self._shifts[number]
        return Span(begin, begin + len(new)) if change.is_empty else None

    def _start(self, position: int) -> int:
        number = bisect_right(self._starts, position) - 1
        if number < 0 or position >= self._changes[number][0].end:
            return position + self._shifts[number + 1]
        return self._starts[number] + self._shifts[number]

    def _end(self, position: int) -> int:
        number = bisect_left(self._starts, position) - 1
        if number < 0 or position >= self._changes[number][0].end:
            return position + self._shifts[number + 1]
        return (
            self._starts[number] + self._shifts[number] + len(self._changes[number][1])
        )
