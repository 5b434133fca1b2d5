"""What open suggestions propose: which words, in the place of which.

Only a suggestion whose passage still reads as it was marked proposes something; what
it would do to a passage that was changed since, nobody can know.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.anchoring.anchor import AnchorState
from desktop.annotations.annotation import Kind, Status
from desktop.session.placing import first_wording

if TYPE_CHECKING:
    from desktop.annotations.annotation import Annotation
    from desktop.session.story_session import StorySession
    from desktop.text.span import Span

_AS_MARKED = (AnchorState.EXACT, AnchorState.MOVED)


@dataclass(frozen=True, slots=True)
class Proposal:
    """Words that a suggestion would put in the place of others.

    Attributes:
        note: The id of the suggestion.
        span: What they would replace; empty where they would only be added.
        words: The words; empty where they would only be cut.
    """

    note: str
    span: Span
    words: str


def reads_as_marked(session: StorySession, note: Annotation) -> bool:
    """Return whether the passage of ``note`` reads as when it was marked."""
    return session.placing.anchor(note).state in _AS_MARKED


def proposal_of(session: StorySession, note_id: str) -> Proposal | None:
    """Return what the note with that id proposes, or None if it proposes nothing."""
    note = session.notes.get(note_id)
    if note is None or note.kind is not Kind.SUGGESTION:
        return None
    if note.status is Status.DONE or note.replacement is None:
        return None
    span = session.placing.span_of(note_id)
    if span is None or not reads_as_marked(session, note):
        return None
    if note.replacement == first_wording(note):
        return None  # it was only begun
    return Proposal(note_id, span, note.replacement)
