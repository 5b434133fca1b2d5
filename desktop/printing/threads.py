"""The notes of a manuscript on paper: each with its replies and its number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.annotations.kinds import Kind, Status
from desktop.annotations.makers import Makers
from desktop.exchange.threads import threads_of
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.annotations.annotation import Annotation
    from desktop.annotations.makers import Maker
    from desktop.exchange.manuscript import Manuscript, ManuscriptNote


@value
class PrintedThread:
    """A note with what answers it.

    Attributes:
        root: The note.
        replies: What answers it, in order.
        number: Its number on paper, from 1; zero for a bare highlight, which is a wash
            and has no words to stand anywhere.
        maker: Whose it is; None for the author.
        repliers: Whose the replies are.
        is_inline: Whether it is a suggestion that is shown in the text.
    """

    root: ManuscriptNote
    replies: tuple[ManuscriptNote, ...] = ()
    number: int = 0
    maker: Maker | None = None
    repliers: tuple[Maker | None, ...] = ()
    is_inline: bool = False

    @property
    def note(self) -> Annotation:
        """The note itself."""
        return self.root.note

    @property
    def is_done(self) -> bool:
        """Whether it waits for nobody any more."""
        return self.note.status is Status.DONE


def printed_threads(manuscript: Manuscript) -> tuple[PrintedThread, ...]:
    """Return the notes of ``manuscript`` in reading order, none left out."""
    makers = _makers_of(manuscript.notes)
    inline = _inline(manuscript)
    found: list[PrintedThread] = []
    number = 0
    for thread in threads_of(manuscript.notes):
        root, replies = thread.note, thread.replies
        is_bare = not replies and _is_bare(root)
        number += not is_bare
        found.append(
            PrintedThread(
                root,
                replies,
                0 if is_bare else number,
                _maker_of(root, makers),
                tuple(_maker_of(reply, makers) for reply in replies),
                root.note.id in inline,
            )
        )
    return tuple(found)


def _is_bare(root: ManuscriptNote) -> bool:
    note = root.note
    has_words = note.words.strip() or note.tags or note.other_versions
    return note.kind is Kind.HIGHLIGHT and not has_words and bool(root.spans)


def _makers_of(notes: Sequence[ManuscriptNote]) -> Makers:
    makers = Makers()
    own = (n.note.creator for n in notes if n.is_own)
    makers.own_ids = frozenset(person.id for person in own if person is not None)
    makers.meet(n.note for n in notes if not n.is_own)
    return makers


def _maker_of(note: ManuscriptNote, makers: Makers) -> Maker | None:
    return None if note.is_own else makers.of(note.note)


def _inline(manuscript: Manuscript) -> frozenset[str]:
    """Return the ids of the suggestions that the text can show, none over another."""
    found: list[str] = []
    end = -1
    proposing = (n for n in manuscript.notes if _proposes(n, manuscript.text))
    for each in sorted(proposing, key=lambda n: n.spans[0]):
        span = each.spans[0]
        if span.start >= end:
            found.append(each.note.id)
            end = max(span.end, end)
    return frozenset(found)


def _proposes(each: ManuscriptNote, text: str) -> bool:
    note = each.note
    if note.kind is not Kind.SUGGESTION or note.replacement is None:
        return False
    if note.status is Status.DONE or len(each.spans) != 1:
        return False
    quote = note.passage.quote if note.passage else None
    words = each.spans[0].of(text)
    # What it would do to words that were changed since, nobody can know.
    is_as_marked = quote is None or quote.exact == words
    return is_as_marked and note.replacement != words
