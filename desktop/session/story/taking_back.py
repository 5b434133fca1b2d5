"""Taking something of an earlier text back: one edit, and the notes go along.

A paragraph that goes back to where it was takes its notes with it, and a note whose
words were cut comes back with them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.anchoring.anchor import AnchorState
from desktop.annotations.annotation import first_wording
from desktop.annotations.note_passages import single_of
from desktop.session.story.initial_anchors import found_again
from desktop.session.story.revision import Revision
from desktop.text.merging.merge import Merge
from desktop.text.moved import MovedText
from desktop.text.span import Span
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.drafts.taking import Move, Taken
    from desktop.session.story.noting.marking import Marking
    from desktop.session.story.story_session import StorySession

LABEL = translate("Take back")
"""What the step is called in the menu."""

_LOST = (
    AnchorState.CHANGED,
    AnchorState.CUT,
    AnchorState.UNPLACED,
    AnchorState.WAITING,
)
_NOWHERE = "\x00"
"""What stands in no text."""

_AROUND = 2_000
"""Code points around an edit in which a passage that comes back may lie."""


def take_back(session: StorySession, taken: Taken, marking: Marking) -> None:
    """Make what is ``taken`` an edit of the story, as one step to undo.

    Args:
        session: The open story.
        taken: What is taken.
        marking: Says what becomes of the suggestions in it.

    Raises:
        NoRoom: If the text would be too long to be edited.
    """
    if not taken.changes:
        return
    after = taken.changes.apply(session.text)
    spans: dict[str, Span | None] = dict(_gone_along(session, taken))
    back = _come_back(session, taken, after)
    session.history.close()
    moved = (
        (move.source, Span(move.to, move.to + len(move.source)))
        for move in taken.moves
        if not move.changes
    )
    moved_text = MovedText.of(moved)
    spans |= back
    revision = Revision(
        session.text, Merge(after), taken.changes, spans, frozenset(), moved_text
    )
    session.edit(
        taken.changes,
        LABEL,
        spans,
        moved_text,
        is_writing=False,
        notes=marking.outcomes_of(revision),
    )


def _gone_along(session: StorySession, taken: Taken) -> Iterator[tuple[str, Span]]:
    """Yield the passages in paragraphs that go elsewhere, and where they are then."""
    for move in taken.moves:
        for note, span in session.placing.overlapping(move.source):
            if move.source.start <= span.start and span.end <= move.source.end:
                yield note, _moved(span, move)


def _moved(span: Span, move: Move) -> Span:
    start = move.source.start
    inner = move.changes.map_span(Span(span.start - start, span.end - start))
    return Span(inner.start + move.to, inner.end + move.to)


def _come_back(session: StorySession, taken: Taken, after: str) -> dict[str, Span]:
    """Return where passages are whose words come back.

    Only those are looked for whose words stand near the edit: to look for all that
    were ever lost may take as long as a breath in a novel.
    """
    near = "\n".join(_near(taken, after))
    anchors = session.placing.anchors(session.carried())
    lost = {
        key: anchor.state
        for key, anchor in anchors.items()
        if anchor.state in _LOST and _words_of(session, key) in near
    }
    if not lost:
        return {}
    found = found_again(lost, session.shown, after)
    return {key: at.span for key, at in found.items() if at.span is not None}


def _words_of(session: StorySession, key: str) -> str:
    """Return the words a passage was first marked on; what is nowhere if on none."""
    single = single_of(session.shown, key)
    return (single and first_wording(single)) or _NOWHERE


def _near(taken: Taken, after: str) -> Iterator[str]:
    shift = 0
    for change in taken.changes.changes:
        start = change.span.start + shift
        end = start + len(change.inserted)
        yield after[max(start - _AROUND, 0) : end + _AROUND]
        shift += change.delta
