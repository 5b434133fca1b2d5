"""How much text can be edited: in how many paragraphs, and in all.

What is longer can be read, and notes be made on it.  An editor would take so long over
each key that words went missing under the author's hands.
"""

from __future__ import annotations

from enum import Enum, auto

from desktop.wording.numbers import grouped
from desktop.wording.translation import in_sequence, translate

MOST_PARAGRAPHS = 100_000
"""Lines, the last one included, which may be empty."""

LONGEST_TEXT = 10_000_000
"""Code points in all."""

_PARTED = translate("Once some of it is in another file, it can be edited here again.")


class Limit(Enum):
    """A limit that a text may be beyond."""

    LENGTH = auto()
    PARAGRAPHS = auto()

    @property
    def for_notes_only(self) -> str:
        """What to say of a story that is beyond the limit, and what can be done."""
        return in_sequence(for_notes_only(_REASONS[self]), _PARTED)

    @property
    def refusal(self) -> str:
        """The sentence that something was not done, or the story would be beyond it."""
        return _REFUSALS[self]


def for_notes_only(reason: str) -> str:
    """Return the sentence that a story can only be read and noted on, and why."""
    return translate(
        "You can read this story and make notes on it, but not edit it: {reason}.",
        reason=reason,
    )


_REASONS = {
    Limit.LENGTH: translate(
        "it has more than {most} characters", most=grouped(LONGEST_TEXT)
    ),
    Limit.PARAGRAPHS: translate(
        "it has more than {most} paragraphs", most=grouped(MOST_PARAGRAPHS)
    ),
}
_REFUSALS = {
    Limit.LENGTH: translate(
        "Nothing was changed: the story would have more than {most} characters, and "
        "could not be edited any more. Put some of it into another file.",
        most=grouped(LONGEST_TEXT),
    ),
    Limit.PARAGRAPHS: translate(
        "Nothing was changed: the story would have more than {most} paragraphs, and "
        "could not be edited any more. Put some of it into another file.",
        most=grouped(MOST_PARAGRAPHS),
    ),
}


def limit_passed(length: int, paragraphs: int) -> Limit | None:
    """Return the limit that a text is beyond; None if it is beyond none.

    Args:
        length: Its code points.
        paragraphs: Its lines.
    """
    if length > LONGEST_TEXT:
        return Limit.LENGTH
    return Limit.PARAGRAPHS if paragraphs > MOST_PARAGRAPHS else None
