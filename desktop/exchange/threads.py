"""The notes of a manuscript by what they begin: each with the replies to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.annotations.kinds import Kind
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.exchange.manuscript import ManuscriptNote


@value
class Thread:
    """A note and what is said of it.

    Attributes:
        note: The note.
        replies: The replies to it, and to these.
    """

    note: ManuscriptNote
    replies: tuple[ManuscriptNote, ...] = ()


def threads_of(notes: Iterable[ManuscriptNote]) -> list[Thread]:
    """Return the threads of ``notes``, in which replies stand behind what they answer.

    A reply to nothing begins one of its own.
    """
    found: list[Thread] = []
    for each in notes:
        if each.note.kind is Kind.REPLY and found:
            last = found[-1]
            found[-1] = Thread(last.note, (*last.replies, each))
        else:
            found.append(Thread(each))
    return found
