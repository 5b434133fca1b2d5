"""Edits that no program tracked, made suggestions of their reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.annotations.annotation import Annotation, whole_seconds
from desktop.annotations.kinds import Kind, Status
from desktop.exchange.manuscript import named_id
from desktop.wording.translation import template, translate

if TYPE_CHECKING:
    from datetime import datetime

    from desktop.annotations.annotation import Person
    from desktop.exchange.returning.silent_edits import SilentEdit

UNTRACKED = "untracked"
"""The tag by which they are known; never translated."""

_MOVED_AWAY = template("This paragraph was moved; it is put in again elsewhere.")
_MOVED_HERE = template("This paragraph was moved here from elsewhere.")


def as_suggestion(
    edit: SilentEdit, text: str, person: Person, at: datetime
) -> Annotation:
    """Return ``edit`` as a suggestion of ``person``, without its passage.

    It has the same id whenever it is made of the same edit.

    Args:
        edit: What was edited.
        text: By what the text that was edited is known.
        person: Who did.
        at: When that was found out.
    """
    change = edit.change
    place = f"{change.span.start} {change.span.end}"
    return Annotation(
        id=named_id(UNTRACKED, person.id, text, place, change.inserted),
        kind=Kind.SUGGESTION,
        words=_reason(edit),
        replacement=change.inserted,
        tags=(UNTRACKED,),
        status=Status.OPEN,
        creator=person,
        created=whole_seconds(at),
    )


def is_untracked(note: Annotation) -> bool:
    """Return whether ``note`` was an edit that no program had tracked."""
    return note.kind is Kind.SUGGESTION and UNTRACKED in note.tags


def _reason(edit: SilentEdit) -> str:
    if edit.move is None:
        return ""
    if edit.change.span.is_empty:
        return translate(_MOVED_HERE)
    return translate(_MOVED_AWAY)
