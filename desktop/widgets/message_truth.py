"""How long what a message tells is true: until a signal, or until it is undone.

A message says what was done and, in a sentence of its own, what undo would do about it;
the second is said no longer than undo would do that.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from desktop.value import value
from desktop.wording.translation import in_sequence

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import SignalInstance

    from desktop.session.story.story_session import StorySession


class Say(Protocol):
    """Tells the author what was done and, if it is given, what undo would do."""

    def __call__(self, done: str, undo: str = "", /) -> None:
        """Tell both, each a sentence of its own."""


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
