"""Notes that turn into another kind: which they can be, and what becomes of them.

A note on words of the story can be a highlight, a note, a question or a suggestion, as
its author comes to see it; one on the whole story, a note or a question.  It stays the
same note: its id, replies, tags, colour and passages are as they were.  No word is
lost: what a suggestion proposed is what the note says from then on, before its reason.
Where a passage is now, and how it reads, is not known here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.annotations.kinds import KINDS, Kind, Status
from desktop.value import replace
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from datetime import datetime

    from desktop.annotations.annotation import Annotation

_ON_PASSAGE = (Kind.HIGHLIGHT, Kind.NOTE, Kind.QUESTION, Kind.SUGGESTION)
_ON_STORY = (Kind.STORY_NOTE, Kind.QUESTION)
TURNING = frozenset({*_ON_PASSAGE, *_ON_STORY})
"""The kinds that turn into one another."""

CUT_THIS = translate("Cut this")
"""What a note says that was a suggestion to cut its passage."""


def kinds_for(note: Annotation) -> tuple[Kind, ...]:
    """Return the kinds that ``note`` can be of, its own among them.

    There are none for what can be nothing else: a reply, a cutting, words suggested
    where none stand yet, what only another program understands.
    """
    kinds = _ON_STORY if note.passage is None else _ON_PASSAGE
    quote = note.passage.quote if note.passage else None
    is_at_a_caret = quote is not None and not quote.exact
    if note.kind not in kinds or note.about is not None or is_at_a_caret:
        return ()
    return kinds


def refusal_of(note: Annotation) -> str:
    """Return why ``note`` cannot be of a kind, as a sentence."""
    if kinds_for(note) == _ON_STORY:
        return translate("A note on the whole story is a note or a question.")
    if note.is_insertion:
        return translate("Words to be inserted can only be a suggestion.")
    return translate("This note cannot be of another kind.")


def turned(note: Annotation, kind: Kind, at: datetime, wording: str = "") -> Annotation:
    """Return ``note`` as one of another kind, changed ``at`` that time.

    The words of a note become the reason of a suggestion, whose wording begins as what
    stands there.  A highlight has nothing to do; what was one is open.  What is done
    stays so, but is no more said to be applied or dismissed.

    Args:
        note: The note.
        kind: What it is to be.
        at: When it is changed.
        wording: How its passage reads now, as it flows.

    Raises:
        ValueError: If it cannot be of that kind.
    """
    if kind not in kinds_for(note):
        raise ValueError(f"a {note.kind.value} cannot be a {kind.value}")
    if kind is note.kind:
        return note
    is_suggested = KINDS[kind].has_replacement
    has_state = KINDS[kind].first_status is not None
    changed = note.with_words(_words(note, wording), at)
    return replace(
        changed,
        kind=kind,
        replacement=(wording or _first_wording(note)) if is_suggested else None,
        status=(note.status or Status.OPEN) if has_state else None,
        outcome=None,
        colour=note.shown_colour if note.passage else note.colour,
    )


def written(note: Annotation, words: str, at: datetime) -> Annotation:
    """Return ``note`` with other words; a bare highlight that gets some is a note."""
    if note.kind is Kind.HIGHLIGHT and words and not note.words:
        note = replace(
            note, kind=Kind.NOTE, status=Status.OPEN, colour=note.shown_colour
        )
    return note.with_words(words, at)


def _words(note: Annotation, wording: str) -> str:
    """Return what ``note`` says besides its tags, also by what it proposes."""
    proposed = note.replacement
    if proposed is None or proposed in (wording, _first_wording(note)):
        return note.words
    return "\n\n".join(filter(None, (proposed or CUT_THIS, note.words)))


def _first_wording(note: Annotation) -> str:
    marked = note.made_on or note.passage
    return marked.quote.exact if marked and marked.quote else ""
