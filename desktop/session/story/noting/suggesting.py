"""What the author's typing and deleting becomes while it only makes suggestions.

The text itself stays as it is.  To the author it reads as if every suggestion of
their own were applied already: words struck out are gone, and new words stand behind
them.  What is done here is what the same keys would do to that text: applying all the
suggestions afterwards gives what typing would have given.  Each burst of typing is one
step to undo.  Only suggestions of the author's own are gone on with, and none that
somebody has answered; those of others stay as they are.

Positions are code points of the story.  A caret stands behind all the new words that
are shown at its position.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop.anchoring.anchor import describe, describe_all
from desktop.annotations.annotation import Annotation, Passage, new_annotation
from desktop.annotations.kinds import KINDS, Kind
from desktop.session.story.caret_movement import Way
from desktop.session.story.noting.applying import Proposal, apart, proposal_of
from desktop.text.change import ChangeSet
from desktop.text.span import Span
from desktop.value import replace, value
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from desktop.session.story.noting.marking import Marking
    from desktop.session.story.story_session import StorySession
    from desktop.text.smart_typing.corrections import Correction

NEW = ""
"""The note of a proposal for which there is no suggestion yet."""

_LABEL = translate("Suggestion")


@value
class SuggestedEdit:
    """What an edit makes of the author's suggestions.

    Attributes:
        caret: Where the caret stands afterwards.
        changed: The proposal that is new, or other than it was; None if none is.
        gone: The suggestions that are part of that one now, or nothing any more.
    """

    caret: int
    changed: Proposal | None = None
    gone: tuple[str, ...] = ()


def rewritten(
    proposals: Sequence[Proposal], span: Span, words: str, way: Way = Way.BACKWARD
) -> SuggestedEdit:
    """Return what becomes of suggestions when ``words`` take the place of ``span``.

    Args:
        proposals: The author's own, of which none overlap, in reading order.
        span: What was selected, or where the caret is.
        words: What was typed; empty if it was only deleted.
        way: Which way it was deleted.
    """
    around = _around(proposals, span.start)
    if around is not None and span.end <= around.span.end:
        return _inside_struck(around, words, way)
    start = span.start if around is None else around.span.start
    end = _end_of_struck(proposals, start, span.end)
    inner = [
        p for p in proposals if start <= p.span.start and start < p.span.end < span.end
    ]
    left = next((p for p in reversed(proposals) if p.span.end == start), None)
    rest = [p for p in proposals if p not in inner and p is not left]
    if words:
        return _typed(Span(start, end), words, left, inner, rest)
    if start == end:
        return SuggestedEdit(start if way is Way.BACKWARD else span.end)
    return _deleted(Span(start, end), way, left, inner, rest)


def erased(
    proposals: Sequence[Proposal],
    caret: int,
    way: Way,
    step: Callable[[int], int],
    shorten: Callable[[str], str],
) -> SuggestedEdit:
    """Return what becomes of suggestions when the author deletes from the caret.

    Args:
        proposals: The author's own, of which none overlap, in reading order.
        caret: Where it stands.
        way: Backspace or Delete.
        step: Returns how far one deletes from a position.
        shorten: Returns new words without what is deleted of them.
    """
    back, at = way is Way.BACKWARD, caret
    found = _around(proposals, caret)
    if found is None or not back:
        at = caret if found is None else found.span.end
        found = _next_to(proposals, at, way, is_first=at == caret)
    while found is not None:
        if found.words:
            at = found.span.end if back else caret
            return _shortened(found, shorten(found.words), at)
        at = found.span.start if back else found.span.end
        found = _next_to(proposals, at, way, is_first=False)
    reached = step(at)
    if reached == at:
        return SuggestedEdit(caret)
    span = Span(min(at, reached), max(at, reached))
    return rewritten(proposals, span, "", way)


def _around(proposals: Sequence[Proposal], position: int) -> Proposal | None:
    inside = (p for p in proposals if p.span.start < position < p.span.end)
    return next(inside, None)


def _inside_struck(struck: Proposal, words: str, way: Way) -> SuggestedEdit:
    if not words:
        is_back = way is Way.BACKWARD
        return SuggestedEdit(struck.span.start if is_back else struck.span.end)
    return SuggestedEdit(struck.span.end, replace(struck, words=struck.words + words))


def _end_of_struck(proposals: Sequence[Proposal], start: int, end: int) -> int:
    """Return where a stretch ends of which the last words may be struck already.

    The new words behind those are not part of what was selected.
    """
    reaching = (p for p in proposals if start <= p.span.start < end <= p.span.end)
    return min((p.span.start for p in reaching), default=end)


def _next_to(
    proposals: Sequence[Proposal], caret: int, way: Way, *, is_first: bool
) -> Proposal | None:
    """Return the proposal that shows something right before or behind the caret."""
    if way is Way.BACKWARD:
        found = [p for p in reversed(proposals) if p.span.end == caret]
    else:
        # New words that are shown at the caret itself stand before it.
        found = [
            p
            for p in proposals
            if p.span.start == caret and not (is_first and p.span.is_empty)
        ]
    return next(iter(found), None)


def _shortened(proposal: Proposal, words: str, caret: int) -> SuggestedEdit:
    if not words and proposal.span.is_empty:
        return SuggestedEdit(caret, None, (proposal.key,))
    return SuggestedEdit(caret, replace(proposal, words=words))


def _typed(
    span: Span,
    words: str,
    left: Proposal | None,
    inner: Sequence[Proposal],
    rest: Sequence[Proposal],
) -> SuggestedEdit:
    right = next((p for p in rest if p.span.start == span.end), None)
    if right is not None and (right.words or right.span.is_empty):
        right = None  # what is typed stands before it
    if left is not None:
        span, words = Span(left.span.start, span.end), left.words + words
        if span.end == left.span.end:
            right = None  # it goes on where it was
    if right is not None:
        span = Span(span.start, right.span.end)
    return _one_of((left, right, *inner), span, words, span.end)


def _deleted(
    span: Span,
    way: Way,
    left: Proposal | None,
    inner: Sequence[Proposal],
    rest: Sequence[Proposal],
) -> SuggestedEdit:
    before = left.words if left is not None else ""
    right = next((p for p in rest if p.span.start == span.end), None)
    if right is not None and before and right.words:
        right = None  # the caret has its place between the two
    after = right.words if right is not None else ""
    start = left.span.start if left is not None else span.start
    end = right.span.end if right is not None else span.end
    is_before = bool(after) or (not before and way is Way.BACKWARD)
    whole = Span(start, end)
    caret = start if is_before else end
    return _one_of((left, right, *inner), whole, before + after, caret)


def _one_of(
    merged: Sequence[Proposal | None], span: Span, words: str, caret: int
) -> SuggestedEdit:
    """Return the outcome that ``merged`` are one proposal from now on."""
    notes = [proposal.key for proposal in merged if proposal is not None]
    first, *others = notes or [NEW]
    return SuggestedEdit(caret, Proposal(first, span, words), tuple(others))


@value
class ShownText:
    """A part of the text as it reads once the author's suggestions are applied.

    Attributes:
        near: Which part of the text it is.
        words: How that reads without them.
        proposals: The author's own in it, of which none overlap, in reading order.
    """

    near: Span
    words: str
    proposals: tuple[Proposal, ...]

    @property
    def text(self) -> str:
        """How it reads."""
        return "".join(words for *_, words in self._pieces())

    def span_of(self, selected: Span) -> Span:
        """Return where something that is selected stands in it, or the caret."""
        end = self._place(selected.end)
        if selected.is_empty:
            return Span(end, end)
        start = self._place(selected.start)
        for proposal, at in self._places():
            if proposal.span.contains(selected.start):
                start = at.start
        return Span(min(start, end), end)

    def outcome_of(self, changes: ChangeSet) -> SuggestedEdit:
        """Return what becomes of the suggestions by changes of what is shown."""
        low, high = changes.changes[0].span.start, changes.changes[-1].span.end
        touched = []
        for proposal, at in self._places():
            if at.start <= high and low <= at.end:
                touched.append(proposal)
                low, high = min(low, at.start), max(high, at.end)
        inside = (replace(c, span=c.span.moved(-low)) for c in changes.changes)
        words = ChangeSet(tuple(inside)).apply(self.text[low:high])
        ends = [at for p, at in self._places() if p in touched]
        start = self._position(low) if not ends or low < ends[0].start else None
        end = self._position(high) if not ends or high > ends[-1].end else None
        span = Span(
            touched[0].span.start if start is None else start,
            touched[-1].span.end if end is None else end,
        )
        return _one_of(touched, span, words, span.end)

    def _pieces(self) -> Iterator[tuple[Proposal | None, Span, str]]:
        """Yield what is proposed and what is between, with their spans in the text."""
        upto, near = self.near.start, self.near
        for proposal in self.proposals:
            before = Span(upto, proposal.span.start)
            yield None, before, before.moved(-near.start).of(self.words)
            yield proposal, proposal.span, proposal.words
            upto = proposal.span.end
        rest = Span(upto, near.end)
        yield None, rest, rest.moved(-near.start).of(self.words)

    def _places(self) -> list[tuple[Proposal, Span]]:
        """Return where the words of the proposals stand in what is shown."""
        found, at = [], 0
        for proposal, _, words in self._pieces():
            if proposal is not None:
                found.append((proposal, Span(at, at + len(words))))
            at += len(words)
        return found

    def _place(self, position: int) -> int:
        """Return where a position stands: behind all that is proposed at it."""
        found = at = 0
        for proposal, span, words in self._pieces():
            if proposal is None and span.start <= position <= span.end:
                found = at + position - span.start
            elif proposal is not None and span.start < position <= span.end:
                found = at + len(words)
            at += len(words)
        return found

    def _position(self, place: int) -> int:
        """Return which position of the text a place is at which nothing is proposed."""
        at, found = 0, self.near.start
        for proposal, span, words in self._pieces():
            if proposal is None and at <= place <= at + len(words):
                found = span.start + place - at
            at += len(words)
        return found


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

    def words_before(self, caret: int) -> str:
        """Return what stands before the caret in its paragraph, as if all were applied.

        Words that are suggested at the caret stand before it.
        """
        session = self._session
        start = session.paragraphs.at(caret).start
        words, upto = "", start
        for proposal in self._own(Span(start, caret)):
            if proposal.span.end <= caret:
                words += session.live.slice(Span(upto, max(upto, proposal.span.start)))
                words += proposal.words
                upto = max(upto, proposal.span.end)
        return words + session.live.slice(Span(upto, caret))

    def correct(self, caret: int, correction: Correction) -> bool:
        """Put other words for suggested ones just before the caret.

        Return whether they were; words of the text stay as they are.
        """
        found = (p for p in self._own(Span(caret, caret)) if p.span.end == caret)
        proposal = next(found, None)
        if proposal is None or correction.back > len(proposal.words):
            return False
        words = correction.made_in(proposal.words)
        with self._session.correcting():
            self._take(SuggestedEdit(caret, replace(proposal, words=words)))
        return True

    def shown(self, near: Span) -> ShownText:
        """Return a part of the text as if all the author's suggestions were applied."""
        words = self._session.live.slice(near)
        low, high = near.start, near.end
        own = (p for p in self._own(near) if low <= p.span.start and p.span.end <= high)
        return ShownText(near, words, tuple(own))

    def edit_shown(self, shown: ShownText, changes: ChangeSet) -> int:
        """Suggest what changes a shown text; return where the caret goes.

        Args:
            shown: The text, as it is now.
            changes: Counted in it; all become one suggestion.
        """
        return self._take(shown.outcome_of(changes))

    def move(self, span: Span, to: int) -> None:
        """Suggest to take the text of ``span`` away and to put it in at ``to``."""
        tidy, place = self._session.tidy, Span(to, to)
        gone = tidy.cut_of(span)
        low, high = min(gone.start, span.start), max(gone.end, span.end)
        if span.is_empty or low <= to <= high:
            return
        self._session.history.close()
        words, joins = self._session.live.slice(span), f"suggesting-move:{span}"
        tidy.take_copied(span)
        put_in = tidy.pasting(place, words).change.inserted
        for at, what in ((gone, ""), (place, put_in)):
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
        if note is None or note.further:
            return None
        if not self._session.makers.is_own(note.creator):
            return None
        if self._session.shown.replies_to(note_id):
            return None
        return proposal_of(self._session, note_id)

    def _take(self, outcome: SuggestedEdit, joins: str = "") -> int:
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
            joins = joins or f"suggesting:{next(iter(notes))}"
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
