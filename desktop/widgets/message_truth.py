"""How long what a message tells is true: until a signal, or until it is undone.

A message says what was done and, in a sentence of its own, what undo would do about it;
the second is said no longer than undo would do that.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop.value import value
from desktop.wording.translation import in_sequence

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import SignalInstance

    from desktop.session.story.story_session import StorySession

_UNDO = re.compile(r" ?\bUndo [^.“”]+\.$")


@value
class Truth:
    """What is true of what is told, as things change.

    Attributes:
        signals: After which it is looked at anew.
        now: Returns what is to be told by then; empty if it is not true any more.
    """

    signals: tuple[SignalInstance, ...]
    now: Callable[[], str]


def until(*signals: SignalInstance) -> Truth:
    """Return that something is true until one of ``signals``."""
    return Truth(signals, str)


def until_undone(done: str, undo: str, session: StorySession) -> Truth:
    """Return that what was done last is true until it is undone.

    Args:
        done: What was done, in a sentence.
        undo: What undo would do about it, in another, which is left out once something
            else was done; it may be empty.
        session: What knows the steps that were done.
    """
    step = session.history.last

    def now() -> str:
        history = session.history
        if step is not None and history.last is step:
            return in_sequence(done, undo)
        return done if step is None or history.has_done(step) else ""

    return Truth((session.history_changed,), now)


def truth_of(words: str, session: StorySession) -> Truth | None:
    """Return how long ``words`` are true that end with what undo would do.

    For those who tell both in one: it goes when all of them use :func:`until_undone`.
    None if the words do not speak of undo, or nothing was done.
    """
    undo = _UNDO.search(words)
    if undo is None or session.history.last is None:
        return None
    return until_undone(words[: undo.start()], undo[0].strip(), session)
