"""Which story an answer belongs to: as it says itself, or by how much it is alike."""

from __future__ import annotations

from contextlib import suppress
from enum import Enum
from typing import TYPE_CHECKING

from desktop.annotations.text_state import sha256_of
from desktop.errors import NotesUnreadable, StoryUnreadable
from desktop.exchange.returning.likeness import sentences, share
from desktop.exchange.returning.sent_texts import LEAST_ALIKE, has_had
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.notes.notes_bytes import read_notes
from desktop.storage.story.story_file import read_story
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from desktop.annotations.annotation_set import AnnotationSet
    from desktop.exchange.formats import ReadManuscript


class By(Enum):
    """By what a story is known to be the one an answer belongs to."""

    ID = "id"
    TEXT = "text"
    LIKENESS = "likeness"


@value
class LikelyStory:
    """A story that an answer may belong to.

    Attributes:
        path: Its file.
        by: By what it was found.
        likeness: How much of what came back stands in it, from 0 to 1.
    """

    path: Path
    by: By
    likeness: float = 1.0

    @property
    def is_sure(self) -> bool:
        """Whether nobody need be asked."""
        return self.by is not By.LIKENESS


def stories_for(
    read: ReadManuscript, stories: Iterable[Path], disk: FileSystem = DISK
) -> list[LikelyStory]:
    """Return which of ``stories`` the answer may belong to, the likeliest first.

    It reads them all, and is to be done beside the window.

    Args:
        read: What came back.
        stories: Those that are open, or were of late.
        disk: Where they are.
    """
    found = [each for path in stories if (each := _found(read, path, disk))]
    order = list(By)
    return sorted(found, key=lambda each: (order.index(each.by), -each.likeness))


def _found(read: ReadManuscript, path: Path, disk: FileSystem) -> LikelyStory | None:
    try:
        text = read_story(path, disk).text
    except StoryUnreadable:
        return None
    if _has_id_of(read, path, disk):
        return LikelyStory(path, By.ID)
    sent = read.manuscript.sent
    sha256 = sha256_of(sent.draft) if sent is not None else None
    if sha256 is not None and has_had(path, sha256, text, disk):
        return LikelyStory(path, By.TEXT)
    if read.answers is not None:
        alike = _quoted_in(read.answers, text)
    else:
        alike = share(sentences(read.manuscript.text), sentences(text))
    return LikelyStory(path, By.LIKENESS, alike) if alike >= LEAST_ALIKE else None


def _has_id_of(read: ReadManuscript, path: Path, disk: FileSystem) -> bool:
    sent = read.manuscript.sent
    if sent is None or not sent.story:
        return False
    with suppress(NotesUnreadable):
        notes = read_notes(path, disk)
        return not notes.is_empty and notes.id == sent.story
    return False


def _quoted_in(answers: AnnotationSet, text: str) -> float:
    """Return how many of the passages it quotes stand in ``text``, from 0 to 1."""
    passages = (note.passage for note in answers.notes.values())
    quotes = [p.quote.exact for p in passages if p and p.quote and p.quote.exact]
    if not quotes:
        return 0.0
    return sum(quote in text for quote in quotes) / len(quotes)
