"""Makes suggestions of what the author types, each burst of it one step to undo.

Only suggestions of the author's own are gone on with, and none that somebody has
answered; those of others stay as they are.  The text is never touched.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop.anchoring.anchor import describe, describe_all
from desktop.annotations.annotation import Annotation, Passage, new_annotation
from desktop.annotations.kinds import KINDS, Kind
from desktop.session.story.proposals import Proposal, apart, proposal_of
from desktop.session.story.suggesting import NEW, Outcome, Way, erased, rewritten
from desktop.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from desktop.session.story.marking import Marking
    from desktop.session.story.story_session import StorySession
    from desktop.text.change import ChangeSet

_LABEL = "Suggestion"


class Suggester:
    """Turns what would edit the text into suggestions."""

    def __init__(self, session: StorySession, marking: Marking) -> None:
        self._session = session
        self._marking = marking

    def rewrite(self, span: Span, words: str, way: Way = Way.BACKWARD) -> int:
        """Suggest ``words`` in the place of ``span``; return where the caret goes."""
        return self._take(rewritten(self._own(span), span, words, way))

    def erase(
        self,
        caret: int,
        way: Way,
        step: Callable[[int], int],
        shorten: Callable[[str], str],
    ) -> int:
        """Suggest to cut what is deleted from the caret; return where that goes.

        Args:
            caret: Where it stands.
            way: Backspace or Delete.
            step: Returns how far one deletes from a position.
            shorten: Returns new words without what is deleted of them.
        """
        own = self._own(Span(caret, caret))
        return self._take(erased(own, caret, way, step, shorten))

    def move(self, span: Span, to: int) -> None:
        """Suggest to take the text of ``span`` away and to put it in at ``to``."""
        if span.is_empty or span.start <= to <= span.end:
            return
        self._session.history.close()
        words, joins = self._session.live.slice(span), f"suggesting to move {span}"
        place = Span(to, to)
        for at, what in ((span, ""), (place, words)):
            self._take(rewritten(self._own(at), at, what), joins)
        self._session.history.close()

    def edit(self, changes: ChangeSet, label: str) -> None:
        """Suggest ``changes``, as one step to undo.

        Of many, those are left out that would change a suggestion there is.

        Args:
            changes: Counted in the text as it is.
            label: What the step is called in the menu.
        """
        wanted = changes.changes
        if len(wanted) == 1:
            self.rewrite(wanted[0].span, wanted[0].inserted)
            return
        wanted = tuple(change for change in wanted if not self._own(change.span))
        passages = describe_all(self._session.text, [c.span for c in wanted])
        made = [
            (self._new(passage, change.inserted), change.span)
            for passage, change in zip(passages, wanted, strict=True)
        ]
        notes = {note.id: note for note, _ in made}
        self._session.change(label, notes, {note.id: span for note, span in made})

    # How it is done

    def _own(self, near: Span) -> list[Proposal]:
        """Return the author's proposals at a place, and all that they touch in turn."""
        found: list[Proposal] = []
        low, high = near.start, near.end
        while True:
            around = Span(max(0, low - 1), min(len(self._session.live), high + 1))
            notes = self._session.placing.overlapping(around)
            found = apart(filter(None, (self._mine(note) for note, _ in notes)))
            lowest = min([low, *(p.span.start for p in found)])
            highest = max([high, *(p.span.end for p in found)])
            if (lowest, highest) == (low, high):
                return found
            low, high = lowest, highest

    def _mine(self, note_id: str) -> Proposal | None:
        # One on several passages is more than what is typed at one of them.
        note = self._session.notes.get(note_id)
        creator = note.creator if note is not None and not note.further else None
        if creator is None or creator.id != self._marking.author.id:
            return None
        if self._session.shown.replies_to(note_id):
            return None
        return proposal_of(self._session, note_id)

    def _take(self, outcome: Outcome, joins: str = "") -> int:
        changed, gone = outcome.changed, outcome.gone
        if changed is not None and self._is_as_it_was(changed):
            gone, changed = (changed.key, *gone), None
        notes: dict[str, Annotation | None] = {n: None for n in gone if n != NEW}
        spans: dict[str, Span] = {}
        if changed is not None:
            note = self._written(changed, gone)
            notes = {note.id: note, **notes}
            spans = {note.id: changed.span}
        if notes:
            joins = joins or f"suggesting {next(iter(notes))}"
            self._session.change(_LABEL, notes, spans, joins=joins)
        return outcome.caret

    def _is_as_it_was(self, changed: Proposal) -> bool:
        return self._session.live.slice(changed.span) == changed.words

    def _written(self, changed: Proposal, gone: Iterable[str]) -> Annotation:
        if changed.key == NEW:
            return self._new(self._described(changed.span), changed.words)
        notes = self._session.notes.notes
        note = notes[changed.key].with_replacement(changed.words, datetime.now(UTC))
        if self._session.placing.span_of(note.id) != changed.span:
            passage = self._described(changed.span)
            note = replace(note, passage=passage, made_on=None, anchor_state=None)
        for other in map(notes.__getitem__, gone):
            words = "\n\n".join(filter(None, (note.words, other.words)))
            tags = tuple(dict.fromkeys((*note.tags, *other.tags)))
            note = replace(note, words=words, tags=tags)
        return note

    def _described(self, span: Span) -> Passage:
        return describe(self._session.text, span)

    def _new(self, passage: Passage, words: str) -> Annotation:
        return new_annotation(
            Kind.SUGGESTION,
            passage=passage,
            colour=KINDS[Kind.SUGGESTION].colour,
            replacement=words,
            creator=self._marking.author,
            made_in=self._marking.made_in,
        )
