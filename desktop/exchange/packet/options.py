"""What an author chooses for a reading packet, and the questions that go along.

A question is the author's own note of that kind with the tag :data:`FOR_READERS`, so
that nothing is stored twice: it is asked at the end of the scene or chapter its
passage is in, or at the very end if it is on the whole story.  Answers are replies to
that note.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from desktop.annotations.kinds import Kind, Status
from desktop.annotations.tags import same_tag
from desktop.text.structure.outline import outline
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.annotations.annotation import Annotation
    from desktop.exchange.manuscript import Manuscript, ManuscriptNote
    from desktop.text.structure.outline import Outline

FOR_READERS = "for readers"
"""The tag of the author's questions that readers are asked."""


class ReadOn(Enum):
    """Where readers are asked whether they wanted to read on."""

    NOWHERE = "nowhere"
    CHAPTERS = "chapters"
    SCENES = "scenes"


@value
class AskedQuestion:
    """What the author asks readers.

    Attributes:
        text: The question.
        at: The end of the part at which it is asked, in code points of the
            manuscript; None for the end of the story.
        id: The id of the author's note that it is; answers are replies to that.
    """

    text: str
    at: int | None
    id: str


@value(kw_only=True)
class PacketOptions:
    """What an author chooses for a packet.

    Attributes:
        reader: For whom it is; may be empty, if it is for several.
        greeting: The author's words at the beginning; may be empty.
        questions: What readers are asked.
        read_on: Where they are asked whether they wanted to read on.
        has_reactions: Whether a passage can be reacted to with one touch.
        has_notes: Whether the notes of the manuscript are shown; a packet without is
            blind, and each reader comes to the story fresh.
    """

    reader: str = ""
    greeting: str = ""
    questions: tuple[AskedQuestion, ...] = ()
    read_on: ReadOn = ReadOn.NOWHERE
    has_reactions: bool = True
    has_notes: bool = False


def questions_of(
    manuscript: Manuscript, parts: Outline | None = None
) -> tuple[AskedQuestion, ...]:
    """Return what the author asks readers of ``manuscript``, in the order it is asked.

    Args:
        manuscript: The story, with all of the author's notes.
        parts: Its outline, if that is known already.
    """
    asking = list(_asking(manuscript))
    if not asking:
        return ()
    found = parts or outline(manuscript.text, manuscript.is_markdown)
    end = found.story(len(manuscript.text)).end
    placed = (_asked(each, found, end) for each in asking)
    return tuple(sorted(placed, key=lambda one: end if one.at is None else one.at))


def _asking(manuscript: Manuscript) -> Iterator[ManuscriptNote]:
    return (e for e in manuscript.notes if e.is_own and is_asked(e.note))


def is_asked(note: Annotation) -> bool:
    """Return whether readers are asked what the author's ``note`` says."""
    if note.kind is not Kind.QUESTION or not note.words.strip():
        return False
    is_for_readers = any(same_tag(tag) == FOR_READERS for tag in note.tags)
    return is_for_readers and note.status is not Status.DONE


def _asked(each: ManuscriptNote, parts: Outline, end: int) -> AskedQuestion:
    index = parts.part_of(each.spans[-1]) if each.spans else None
    at = None if index is None else parts.parts[index].span.end
    return AskedQuestion(
        each.note.words.strip(), None if at is None or at >= end else at, each.note.id
    )
