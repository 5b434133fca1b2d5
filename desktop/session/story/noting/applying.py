"""What open suggestions propose, and applying many of them as one step to undo.

Only a suggestion whose passage still reads as it was marked proposes something; what
it would do to a passage that was changed since, nobody can know.

A reader's file is never written, so that whether a reader's note is done is told by a
note of the author's own.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop.anchoring.anchor import AnchorState
from desktop.annotations.annotation import (
    Annotation,
    Person,
    first_wording,
    new_annotation,
)
from desktop.annotations.kinds import Kind, Outcome, Status
from desktop.annotations.note_passages import note_of, passage_keys, single_of
from desktop.annotations.reader_notes import moderations
from desktop.errors import ReadersNote
from desktop.text.change import Change, ChangeSet
from desktop.text.diff import MOST_TOLD, telling_changes
from desktop.text.passage_wording import reads_alike
from desktop.text.span import Span
from desktop.value import value
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from desktop.anchoring.anchor import Anchor
    from desktop.session.story.story_session import StorySession

_AS_MARKED = (AnchorState.EXACT, AnchorState.MOVED)
"""What a passage is that reads as when it was marked."""

MOST_ALIKE = 8
"""Of more suggestions for the same words, or washes under them, nobody sees more."""

LABEL = translate("Apply suggestions")


@value
class Proposal:
    """Words that a suggestion would put in the place of others.

    Attributes:
        key: The key of the passage of the suggestion.
        span: What they would replace; empty where they would only be added.
        words: The words; empty where they would only be cut.
    """

    key: str
    span: Span
    words: str


def reads_as_marked(session: StorySession, note: Annotation) -> bool:
    """Return whether the passage of ``note`` reads as when it was marked."""
    return is_sure_as_marked(session.placing.anchor(note))


def is_sure_as_marked(anchor: Anchor) -> bool:
    """Return whether a passage reads as when it was marked, and is no other."""
    return anchor.state in _AS_MARKED and not anchor.is_unsure


def proposal_of(session: StorySession, key: str) -> Proposal | None:
    """Return what is proposed for the passage of that key; None if nothing is."""
    found = session.shown.get(note_of(key))
    if found is None or found.kind is not Kind.SUGGESTION:
        return None  # as good as always, and asked for every passage in view
    note = single_of(session.shown, key)
    if note is None or not waits(session, note):
        return None
    span = session.placing.span_of(key)
    if span is None or not reads_as_marked(session, note):
        return None
    return Proposal(key, span, note.replacement or "")


def parts_of(session: StorySession, proposal: Proposal) -> tuple[Proposal, ...]:
    """Return ``proposal`` in parts, each for words that differ, in order."""
    span = proposal.span
    if len(span) > MOST_TOLD or not proposal.words:
        return (proposal,)
    old = session.paragraphs.evened(span)
    return tuple(
        Proposal(proposal.key, change.span.moved(span.start), change.inserted)
        for change in telling_changes(old, proposal.words)
    )


def as_applied(note: Annotation, at: datetime) -> Annotation:
    """Return a suggestion, or what moderates it, as applied ``at`` that time."""
    return note.with_status(Status.DONE, at, Outcome.APPLIED)


def waits(session: StorySession, note: Annotation) -> bool:
    """Return whether ``note`` is a suggestion that proposes something and is open."""
    if note.kind is not Kind.SUGGESTION or note.replacement is None:
        return False
    is_open = note.status is not Status.DONE
    return is_open and not is_as_marked(session, note, note.replacement)


def is_as_marked(session: StorySession, note: Annotation, words: str) -> bool:
    """Return whether ``words`` are those ``note`` was made on, as they flow or not.

    A suggestion of these was only begun.
    """
    first = first_wording(note)
    if words == first or "\n" not in first:
        return words == first
    span = session.placing.span_of(note.id)
    if span is None or not reads_alike(session.live.slice(span), first):
        return False
    return session.paragraphs.flowing(span) == words


def apart(proposals: Iterable[Proposal]) -> list[Proposal]:
    """Return the ``proposals`` that overlap none before them, in reading order."""
    found: list[Proposal] = []
    for proposal in sorted(proposals, key=lambda p: (p.span, p.key)):
        if not found or found[-1].span.end <= proposal.span.start:
            found.append(proposal)
    return found


def own_note(session: StorySession, note: str) -> Annotation:
    """Return a note of the author's own, which can be changed.

    Raises:
        KeyError: If there is no such note.
        NotesLocked: If no note can be changed now.
        ReadersNote: If it is a reader's.
    """
    session.make_sure()
    reader = session.called(note)
    if reader:
        raise ReadersNote(
            translate(
                "This note is {reader}’s, and only {reader} changes it. You can reply "
                "to it, or mark it done.",
                reader=reader,
            )
        )
    return session.notes.notes[note]


def say_of(
    session: StorySession,
    note: str,
    author: Person,
    told: Mapping[str, Annotation] | None = None,
) -> Annotation:
    """Return ``note``, or if it is a reader's, the author's own that moderates it.

    Until there is such a note, a new one says what the reader's says.

    Args:
        session: The open story.
        note: The id of the note.
        author: Who makes that new one.
        told: The notes that moderate others, by those, if they are known.
    """
    known = moderations(session.notes) if told is None else told
    found = session.notes.get(note) or known.get(note)
    if found is not None:
        return found
    status = session.shown.notes[note].status
    return new_annotation(Kind.OTHER, about=note, status=status, creator=author)


@value
class Applied:
    """What became of suggestions that were to be applied.

    Attributes:
        done: How many were.
        changed: How many were not because their passages have changed.
        crossed: How many were not because they overlap one that was.
    """

    done: int = 0
    changed: int = 0
    crossed: int = 0

    @property
    def sentence(self) -> str:
        """Such as: 12 suggestions applied, 2 not: their passages have changed."""
        if not (self.done or self.changed or self.crossed):
            return translate("No suggestion that is shown waits to be applied.")
        parts = [
            translate_count(
                "{count} suggestion applied", "{count} suggestions applied", self.done
            )
        ]
        if self.changed:
            parts.append(
                translate_count(
                    "{count} not: its passage has changed",
                    "{count} not: their passages have changed",
                    self.changed,
                )
            )
        if self.crossed:
            parts.append(
                translate_count(
                    "{count} not: it overlaps one that was",
                    "{count} not: they overlap one that was",
                    self.crossed,
                )
            )
        return translate("{parts}.", parts=", ".join(parts))


def apply_all(session: StorySession, notes: Iterable[str], author: Person) -> Applied:
    """Apply the open suggestions among ``notes`` as one step to undo.

    Of suggestions that overlap the first is applied; those whose passages have
    changed since they were made are left as they are.

    Args:
        session: The open story.
        notes: The ids of the suggestions, a reader's among them.
        author: Who says that a reader's suggestion is done.

    Raises:
        NoRoom: If the text would be too long to be edited; none is applied then.
    """
    shown = session.shown.notes
    asked = [shown[note] for note in notes if note in shown]
    waiting = [note for note in asked if waits(session, note)]
    proposed = {n.id: found for n in waiting if (found := _proposals(session, n))}
    chosen = _apart(proposed)
    ordered = sorted(chosen, key=_by_place)
    session.make_sure_of_room(Change(each.span, each.words) for each in ordered)
    with session.history.by_itself():
        for together in _without_touching(ordered):
            _apply(session, together, author)
    done = len({note_of(proposal.key) for proposal in chosen})
    return Applied(done, len(waiting) - len(proposed), len(proposed) - done)


def _proposals(session: StorySession, note: Annotation) -> list[Proposal]:
    """Return what ``note`` proposes for each of its passages; nothing unless all do."""
    found = [proposal_of(session, key) for key in passage_keys(note)]
    return [each for each in found if each] if all(found) else []


def _apart(proposed: Mapping[str, Sequence[Proposal]]) -> list[Proposal]:
    """Return those of which none overlaps any that is chosen before it."""
    chosen: list[Proposal] = []
    taken: list[Span] = []  # in order
    for ours in sorted(proposed.values(), key=lambda found: _by_place(found[0])):
        spans = [proposal.span for proposal in ours]
        if all(_is_free(span, taken) for span in spans):
            chosen += ours
            for span in spans:
                insort(taken, span)
    return chosen


def _is_free(span: Span, taken: Sequence[Span]) -> bool:
    at = bisect_left(taken, span)
    is_after = at == 0 or taken[at - 1].end <= span.start
    return is_after and (at == len(taken) or span.end <= taken[at].start)


def _by_place(proposal: Proposal) -> tuple[Span, str]:
    return proposal.span, proposal.key


def _without_touching(proposals: Sequence[Proposal]) -> list[list[Proposal]]:
    """Return ``proposals`` in groups, to be applied in turn, of which none touch.

    The last of a row that touches comes first: what is put in before a passage does
    not move into it, whereas of two insertions at one place the later would come
    to stand before the earlier.
    """
    groups: list[list[Proposal]] = []
    depth, after = 0, None
    for proposal in reversed(proposals):
        is_touching = after is not None and proposal.span.end == after.span.start
        depth, after = (depth + 1 if is_touching else 0), proposal
        if depth == len(groups):
            groups.append([])
        groups[depth].insert(0, proposal)
    return groups


def _apply(
    session: StorySession, proposals: Sequence[Proposal], author: Person
) -> None:
    now = datetime.now(UTC)
    spans: dict[str, Span] = {}
    changes: list[Change] = []
    moved = 0
    for proposal in proposals:
        span = session.placing.span_of(proposal.key) or proposal.span
        words = session.paragraphs.fitted(span, proposal.words)
        change = Change(span, words)
        changes.append(change)
        start = span.start + moved
        spans[proposal.key] = Span(start, start + len(words))
        moved += change.delta
    ids = dict.fromkeys(note_of(proposal.key) for proposal in proposals)
    settled = [say_of(session, note, author) for note in ids]
    notes = {note.id: as_applied(note, now) for note in settled}
    edit = ChangeSet(tuple(changes))
    session.change(LABEL, notes, spans, edit, joins=LABEL, must_fit=False)
