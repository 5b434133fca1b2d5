"""What a reader's answer is, laid on the text that was sent to her.

Each who made something in it becomes a layer of her own.  Its notes are described on
the text that was sent, which is kept: from there they are carried on to the story as it
is now, whatever the author has made of it since.  What came back unchanged is left out;
edits that no program tracked become suggestions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.errors import NotPossible, RereadError
from desktop.value import field, value
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.annotations.annotation import Person
    from desktop.annotations.annotation_set import AnnotationSet
    from desktop.exchange.formats import ReadManuscript
    from desktop.exchange.losses import Loss
    from desktop.exchange.progress import Progress

UNTRACKED = "untracked"
"""The tag of suggestions that were edits which no program had tracked."""


class WhoIsThat(RereadError):
    """Nobody can tell from a file who made what is in it; the author is to say.

    Attributes:
        names: What the file calls them, such as "Author"; may be empty.
    """

    def __init__(self, names: tuple[str, ...]) -> None:
        super().__init__(translate("The file does not say who its reader is."))
        self.names = names


@value(kw_only=True)
class StoryAsItIs:
    """The story that an answer comes back to.

    Attributes:
        text: Its text as it is now.
        notes: The author's notes.
        sent: The text that was sent; None if none like it is kept.
        readers: What readers have noted already, by their files' names.
        own_ids: The ids by which the author has made notes.
        own_name: What the author is called; empty if that is not known.
        is_markdown: Whether it is Markdown.
    """

    text: str
    notes: AnnotationSet
    sent: str | None = None
    readers: Mapping[str, AnnotationSet] = field(default_factory=dict)
    own_ids: frozenset[str] = frozenset()
    own_name: str = ""
    is_markdown: bool = True


@value(kw_only=True)
class ReturnedLayer:
    """What one reader has in an answer.

    Attributes:
        person: Who that is.
        notes: All of it, on the text that was sent; a reply of hers to the author's
            note tells that note's id, and what she says is done moderates it.
        count: How many notes there are, replies left out.
        placed: How many of them have their passage in the story as it is now.
        to_place: How many have not, or may not.
        replies: How many replies there are.
        done: How many of the author's notes she says are done.
        untracked: How many of the notes are edits that no program had tracked.
        gone: How many notes of an earlier answer of hers she has deleted since.
    """

    person: Person
    notes: AnnotationSet
    count: int = 0
    placed: int = 0
    to_place: int = 0
    replies: int = 0
    done: int = 0
    untracked: int = 0
    gone: int = 0

    @property
    def sentence(self) -> str:
        """Such as "Marit: 31 notes, 28 placed, 3 to place", without a stop."""
        raise NotPossible

    @property
    def remarks(self) -> tuple[str, ...]:
        """What there is to say besides, in sentences; mostly nothing."""
        raise NotPossible


@value(kw_only=True)
class Returned:
    """What an answer brings.

    Attributes:
        layers: What each of its readers has, the one with the most notes first; none if
            there is nothing but what was sent.
        losses: What of the file is in none of them.
        remarks: What the author is to know besides, in sentences: that it is a copy of
            her own, or another text altogether.
    """

    layers: tuple[ReturnedLayer, ...] = ()
    losses: tuple[Loss, ...] = ()
    remarks: tuple[str, ...] = ()


def returned(
    read: ReadManuscript,
    story: StoryAsItIs,
    *,
    reader: str = "",
    progress: Progress | None = None,
) -> Returned:
    """Return what the answer that was ``read`` brings to ``story``.

    Args:
        read: The file.
        story: The story that it answers to.
        reader: Who made what nobody has signed, or only "Author" has; may be empty.
        progress: Hears how far it has come.

    Raises:
        WhoIsThat: If nobody has signed something, and ``reader`` is empty.
        Cancelled: If nobody wants it any more.
    """
    del read, story, reader, progress
    raise NotPossible(translate("This cannot be imported yet."))
