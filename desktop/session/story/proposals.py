"""What open suggestions propose: which words, in the place of which.

Only a suggestion whose passage still reads as it was marked proposes something; what
it would do to a passage that was changed since, nobody can know.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.anchoring.anchor import AnchorState
from desktop.annotations.kinds import Kind, Status
from desktop.annotations.note_passages import note_of, single_of
from desktop.session.story.anchor_index import first_wording

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.annotations.annotation import Annotation
    from desktop.session.story.story_session import StorySession
    from desktop.text.span import Span

AS_MARKED = (AnchorState.EXACT, AnchorState.MOVED)
"""What a passage is that reads as when it was marked."""

MOST_ALIKE = 8
"""Of more suggestions for the same words, or washes under them, nobody sees more."""


@dataclass(frozen=True, slots=True)
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
    return session.placing.anchor(note).state in AS_MARKED


def proposal_of(session: StorySession, key: str) -> Proposal | None:
    """Return what is proposed for the passage of that key; None if nothing is."""
    found = session.shown.get(note_of(key))
    if found is None or found.kind is not Kind.SUGGESTION:
        return None  # as good as always, and asked for every passage in view
    note = single_of(session.shown, key)
    if note is None or not waits(note):
        return None
    span = session.placing.span_of(key)
    if span is None or not reads_as_marked(session, note):
        return None
    return Proposal(key, span, note.replacement or "")


def waits(note: Annotation) -> bool:
    """Return whether ``note`` is a suggestion that proposes something and is open."""
    if note.kind is not Kind.SUGGESTION or note.replacement is None:
        return False
    # One that says what stands there anyway was only begun.
    return note.status is not Status.DONE and note.replacement != first_wording(note)


def apart(proposals: Iterable[Proposal]) -> list[Proposal]:
    """Return the ``proposals`` that overlap none before them, in reading order."""
    found: list[Proposal] = []
    for proposal in sorted(proposals, key=lambda p: (p.span, p.key)):
        if not found or found[-1].span.end <= proposal.span.start:
            found.append(proposal)
    return found
