"""How much text can be edited: in one paragraph, in how many, and in all.

What is longer can be read, and notes be made on it.  An editor would take so long over
each key that words went missing under the author's hands.
"""

from __future__ import annotations

from enum import Enum

LONGEST_LINE = 100_000
"""Code points of one line, which in a story is a paragraph."""

MOST_PARAGRAPHS = 100_000
"""Lines, the last one included, which may be empty."""

LONGEST_TEXT = 10_000_000
"""Code points in all."""


class Limit(Enum):
    """A limit that a text may be beyond; its value says so of the story."""

    LENGTH = f"it has more than {LONGEST_TEXT:,} characters"
    PARAGRAPHS = f"it has more than {MOST_PARAGRAPHS:,} paragraphs"
    LINE = f"one of its paragraphs has more than {LONGEST_LINE:,} characters"

    @property
    def for_notes_only(self) -> str:
        """What to say of a story that is beyond the limit, and what can be done."""
        return f"{for_notes_only(self.value)} {_CURES[self]}"

    @property
    def refusal(self) -> str:
        """The sentence that something was not done, or the story would be beyond it."""
        return f"Nothing was changed: {_REFUSED[self]}"


_PARTED = "Once some of it is in another file, it can be edited here again."
_CURES = {
    Limit.LENGTH: _PARTED,
    Limit.PARAGRAPHS: _PARTED,
    Limit.LINE: "Once that is several paragraphs, it can be edited here again.",
}

_REFUSED = {
    Limit.LENGTH: (
        f"the story would have more than {LONGEST_TEXT:,} characters, and could not be "
        "edited any more. Put some of it into another file."
    ),
    Limit.PARAGRAPHS: (
        f"the story would have more than {MOST_PARAGRAPHS:,} paragraphs, and could not "
        "be edited any more. Put some of it into another file."
    ),
    Limit.LINE: (
        f"a paragraph of the story would have more than {LONGEST_LINE:,} characters. "
        "Make several paragraphs of it."
    ),
}


def for_notes_only(reason: str) -> str:
    """Return the sentence that a story can only be read and noted on, and why."""
    return f"You can read this story and make notes on it, but not edit it: {reason}."


def limit_passed(length: int, paragraphs: int, longest: int) -> Limit | None:
    """Return the limit that a text is beyond; None if it is beyond none.

    Args:
        length: Its code points.
        paragraphs: Its lines.
        longest: The code points of its longest line.
    """
    if length > LONGEST_TEXT:
        return Limit.LENGTH
    if paragraphs > MOST_PARAGRAPHS:
        return Limit.PARAGRAPHS
    return Limit.LINE if longest > LONGEST_LINE else None
