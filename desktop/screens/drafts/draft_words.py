"""How a kept draft is told of, in the words one would say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.wording.dates import sentence_moment
from desktop.wording.numbers import counted, grouped
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from datetime import datetime

    from desktop.drafts.draft_list import Draft


def kept_words(at: datetime, now: datetime) -> str:
    """Return when a draft was kept, within a sentence: kept on 2 November at 14:03."""
    return translate("kept {moment}", moment=sentence_moment(at, now))


def short_words(draft: Draft) -> str:
    """Return how long a draft is and what was to be done: 6 179 words · 4 open notes.

    Notes of which none is open are counted all the same.
    """
    words = counted(draft.words, "word")
    if draft.open_notes:
        return f"{words} · {counted(draft.open_notes, 'open note')}"
    return f"{words} · {counted(draft.notes, 'note')}" if draft.notes else words


def full_words(draft: Draft) -> str:
    """Return how long a draft is, and how many notes it had and how many open."""
    words = counted(draft.words, "word")
    if not draft.notes:
        return f"{words}, no notes"
    are_open = grouped(draft.open_notes) if draft.open_notes else "none"
    return f"{words}, {counted(draft.notes, 'note')}, {are_open} of them open"


def chip_words(draft: Draft | None, changes: int | None) -> str:
    """Return which draft the text follows, and how far it has come since.

    Args:
        draft: The draft; None if none was kept yet.
        changes: How many changes there are; None if that is not known.
    """
    if draft is None:
        return "First draft"
    since = f" · {counted(changes, 'change')} since" if changes else ""
    return f"{draft.title}{since}"
