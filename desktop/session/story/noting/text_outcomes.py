"""What becomes of suggestions when the text becomes another at one stroke.

Another program writes it, an earlier version is the text again, one of two versions is
taken.  Nobody has said anything of the suggestions then; the text does.  One whose
words stand now is applied, whoever put them there.  One that was applied and whose
passage reads again as it was marked is open, for there is something to do again.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop.anchoring.passages import PassageMap
from desktop.annotations.annotation import first_wording
from desktop.annotations.kinds import Kind, Outcome, Status
from desktop.annotations.note_passages import on_each_passage, passage_keys
from desktop.annotations.reader_notes import moderations
from desktop.session.story.noting.applying import as_applied, say_of, waits
from desktop.text.passage_wording import reads_alike
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop.annotations.annotation import Annotation, Person, TextQuoteSelector
    from desktop.session.story.history import Notes
    from desktop.session.story.revision import Revision
    from desktop.session.story.story_session import StorySession
    from desktop.text.span import Span

_AROUND = 8
"""Code points on each side by which a place between words is known again."""


def text_outcomes(session: StorySession, revision: Revision, author: Person) -> Notes:
    """Return the notes that say what becomes of suggestions by a revision.

    Args:
        session: The open story.
        revision: What its text is to become.
        author: Who says what became of a reader's suggestion.
    """
    waiting, applied = _suggestions(session)
    if not (waiting or applied):
        return {}
    places = _Places.of(session, revision, (*waiting, *applied))
    now, told = datetime.now(UTC), moderations(session.notes)
    settled = [
        as_applied(say_of(session, note.id, author, told), now)
        for note in waiting
        if places.after.says(note) and not places.before.says(note)
    ]
    given_back = [
        say_of(session, note.id, author, told).with_status(Status.OPEN, now)
        for note in applied
        if places.after.reads_as_marked(note)
        and not places.before.reads_as_marked(note)
    ]
    return {note.id: note for note in (*settled, *given_back)}


def _suggestions(
    session: StorySession,
) -> tuple[list[Annotation], list[Annotation]]:
    """Return the suggestions that wait to be applied, and those that were."""
    shown = session.shown.notes.values()
    suggestions = [note for note in shown if note.kind is Kind.SUGGESTION]
    waiting = [note for note in suggestions if waits(session, note)]
    is_applied = (Status.DONE, Outcome.APPLIED)
    applied = [n for n in suggestions if (n.status, n.outcome) == is_applied]
    return waiting, applied


@value
class _Text:
    """A text, and where passages are in it, by their keys."""

    text: str
    spans: Mapping[str, Span | None]

    def says(self, note: Annotation) -> bool:
        """Return whether the words of a suggestion stand everywhere, be it in lines."""
        flat = (note.replacement or "").split()
        return all(
            span is not None and span.of(self.text).split() == flat
            for span in map(self.spans.get, passage_keys(note))
        )

    def reads_as_marked(self, note: Annotation) -> bool:
        """Return whether all passages of ``note`` read as when it was made."""
        return all(map(self._is_as_marked, on_each_passage([note])))

    def _is_as_marked(self, single: Annotation) -> bool:
        span, first = self.spans.get(single.id), first_wording(single)
        if span is None or not reads_alike(span.of(self.text), first):
            return False
        passage = single.made_on or single.passage
        quote = passage.quote if passage else None
        return bool(first) or (quote is not None and self._is_between(span, quote))

    def _is_between(self, span: Span, quote: TextQuoteSelector) -> bool:
        # A place is empty as well once all that was around it is gone.
        before = self.text[max(span.start - _AROUND, 0) : span.start]
        after = self.text[span.end : span.end + _AROUND]
        is_after = before == quote.prefix[-_AROUND:]
        return is_after and after == quote.suffix[:_AROUND]


@value
class _Places:
    """Where passages are before a text becomes another, and after that."""

    before: _Text
    after: _Text

    @classmethod
    def of(
        cls, session: StorySession, revision: Revision, notes: Iterable[Annotation]
    ) -> _Places:
        keys = [key for note in notes for key in passage_keys(note)]
        places = session.placing.places(keys)
        carried = PassageMap(
            {k: span for k, span in places.items() if span is not None}
        )
        carried.apply(revision.changes)
        spans = {**carried.spans(), **revision.spans}
        return cls(_Text(revision.old, places), _Text(revision.merged.text, spans))
