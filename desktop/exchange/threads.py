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
    """Return the threads of ``notes`` in their order, none left out.

    A reply to a reply belongs to the same thread; one to nothing that stands before it
    begins one of its own.
    """
    found: list[tuple[ManuscriptNote, list[ManuscriptNote]]] = []
    replies_by: dict[str, list[ManuscriptNote]] = {}
    for each in notes:
        replies = replies_by.get(each.note.about or "")
        if each.note.kind is Kind.REPLY and replies is not None:
            replies.append(each)
        else:
            replies = []
            found.append((each, replies))
        replies_by.setdefault(each.note.id, replies)
    return [Thread(root, tuple(replies)) for root, replies in found]
