"""Notes of an answer laid on the text that was sent.

Where a note is in the text that came back, it is in the one that was sent as well, but
where the reader edited without tracking: then it is where those words came from, or at
the word beside the place in which they were put.  Positions count code points.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from desktop.anchoring.anchor import AnchorState, describe_all
from desktop.annotations.annotation import FurtherPassage
from desktop.annotations.kinds import Kind
from desktop.annotations.note_passages import on_each_passage
from desktop.annotations.text_state import text_state
from desktop.exchange.manuscript import ManuscriptNote
from desktop.storage.history.versions import sha256_of
from desktop.text.span import Span
from desktop.text.words import word_pattern
from desktop.value import replace

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.anchoring.surviving_tokens import Survivors
    from desktop.annotations.annotation import Annotation, Passage
    from desktop.annotations.annotation_set import AnnotationSet
    from desktop.exchange.returning.sent_texts import SentText

_NEAR = 200
"""Code points on either side in which a word is looked for."""


class Laying:
    """Lays notes on a text that was sent.

    Attributes:
        sent: The text.
        state: By which passages on it call it.
    """

    def __init__(self, sent: SentText, back: str | None) -> None:
        """Lay notes on ``sent``.

        Args:
            sent: The text that was sent.
            back: The text that came back; None if none did, and places are told on the
                one that was sent.
        """
        self.sent = sent
        self._back = back
        self.state = text_state(sha256_of(sent.text), sent.label, sent.at)

    @cached_property
    def _survivors(self) -> Survivors:
        from desktop.anchoring.surviving_tokens import Survivors  # late: rarely needed

        return Survivors.of_texts(self._back or "", self.sent.part)

    def span(self, back: Span, kind: Kind) -> Span:
        """Return where in the text that was sent a passage of the other is.

        Args:
            back: Where it is in the text that came back.
            kind: What is there: only a suggestion may be at a place between words.
        """
        starts_at = self.sent.starts_at if self._back is not None else 0
        if self._back is None or self._back == self.sent.part:
            found = back
        elif back.is_empty:
            found = self._beside(back) or self._survivors.hole(back)
        else:
            found = self._carried(back)
        span = Span(found.start + starts_at, found.end + starts_at)
        if span.is_empty and kind is not Kind.SUGGESTION:
            return _word_at(self.sent.text, span.start)
        return span

    def _beside(self, place: Span) -> Span | None:
        """Return where a place between words is, if what is before it is there."""
        before = self._survivors.before(place.start)
        after = self._survivors.after(place.start)
        if before.old_end == place.start and not before.move:
            return Span(before.new_end, before.new_end)
        if after.old == place.start and not after.move:
            return Span(after.new, after.new)
        return None

    def _carried(self, back: Span) -> Span:
        from desktop.anchoring.carrying import carried  # late: as what aligns

        there = carried(self._survivors, back)
        if there.state in (AnchorState.CUT, AnchorState.UNPLACED):
            place = there.span.start
            return Span(place, place)
        return there.span

    def laid(
        self, notes: Iterable[tuple[Annotation, tuple[Span, ...]]]
    ) -> list[Annotation]:
        """Return notes with their passages described on the text that was sent.

        Args:
            notes: Each note, and where it is on that text.
        """
        every = list(notes)
        spans = [span for _, places in every for span in places]
        described = iter(describe_all(self.sent.text, spans, self.state.id))
        found: list[Annotation] = []
        for note, places in every:
            passages = [next(described) for _ in places]
            if not passages:
                found.append(note)
                continue
            first, *further = passages
            others = tuple(map(FurtherPassage, further))
            found.append(replace(note, passage=first, further=others))
        return found


def _word_at(text: str, place: int) -> Span:
    """Return the word at ``place``, or the last one before it, or the next."""
    start, end = max(place - _NEAR, 0), min(place + _NEAR, len(text))
    words = [
        Span(start + found.start(), start + found.end())
        for found in word_pattern().finditer(text[start:end])
    ]
    before = [word for word in words if word.start <= place]
    if before:
        return before[-1]
    return words[0] if words else Span(place, place)


def answered_notes(
    answers: AnnotationSet, sent: SentText | None
) -> list[ManuscriptNote]:
    """Return the notes of an answer that brought no text along.

    Those that are on the text that was sent are told with their places on it, from its
    beginning; the others by their quotes alone.

    Args:
        answers: The notes.
        sent: The text that was sent; None if it is not kept.
    """
    return [_answered(note, sent) for note in answers.notes.values()]


def _answered(note: Annotation, sent: SentText | None) -> ManuscriptNote:
    if sent is None or note.passage is None:
        return ManuscriptNote(note)
    singles = list(on_each_passage([note]))
    spans = [_place(single.passage, sent) for single in singles]
    found = [span for span in spans if span is not None]
    if len(found) < len(singles):
        return ManuscriptNote(note)
    return ManuscriptNote(replace(note, further=()), tuple(found))


def _place(passage: Passage | None, sent: SentText) -> Span | None:
    """Return where ``passage`` is on the text that was sent, if it is as it says.

    Its place may be counted in what was sent of it.
    """
    quote = passage.quote if passage else None
    position = passage.position if passage else None
    if quote is None or position is None or position.start > position.end:
        return None
    for shift in dict.fromkeys((sent.starts_at, 0)):
        start, end = position.start + shift, position.end + shift
        if 0 <= start <= end <= len(sent.text):
            span = Span(start, end)
            if span.of(sent.text) == quote.exact:
                return span
    return None
