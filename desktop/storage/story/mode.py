"""What a window can be showing: the way in, or a story in one of three ways."""

from __future__ import annotations

from enum import StrEnum


class Mode(StrEnum):
    """What a window shows; the values are kept on disk and named on the command line.

    In Reread and Compare nothing is typed, so that plain keys can be commands.
    """

    WELCOME = "welcome"
    UNREADABLE = "unreadable"
    REREAD = "reread"
    REVISE = "revise"
    COMPARE = "compare"

    @property
    def label(self) -> str:
        """What the author knows it as."""
        return self.value.capitalize()


STORY_MODES = (Mode.REREAD, Mode.REVISE, Mode.COMPARE)
"""The ways to be with a story that is open, in the order in which they are offered."""

LOCKED = frozenset({Mode.REREAD, Mode.COMPARE})
"""Where nothing is typed, so that plain keys can be commands."""
