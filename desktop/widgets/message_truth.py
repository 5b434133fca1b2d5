"""Sentences that end with what undo would do: true for as long as it would."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop.widgets.message_bar import Truth

if TYPE_CHECKING:
    from desktop.session.story_session import StorySession

_UNDO = re.compile(r" ?\bUndo [^.“”]+\.$")


def truth_of(words: str, session: StorySession) -> Truth | None:
    """Return how long ``words`` are true of what was done last, if they speak of undo.

    What it would do is not said any more when something else was done; nor is
    anything when it was undone.
    """
    rest, step = _UNDO.sub("", words), session.history.last
    if rest == words or step is None:
        return None

    def now() -> str:
        history = session.history
        if history.last is step:
            return words
        return rest if history.has_done(step) else ""

    return Truth((session.history_changed,), now)
