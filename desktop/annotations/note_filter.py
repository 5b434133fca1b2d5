"""Filters: which of the notes the author wants to see.

A filter only says yes or no to one note; the order of notes is not its business.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.annotations.note_passages import on_each_passage
from desktop.annotations.tags import same_tag
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.annotations.annotation import Annotation, Pass, Person
    from desktop.annotations.kinds import Colour, Kind, Status


@value
class NoteFilter:
    """What a note must be to be shown; what is left empty asks for nothing.

    Attributes:
        kinds: One of these kinds.
        colours: One of these colours.
        status: Open, or done.
        tags: At least one of these tags, in capitals or not.
        creators: By one of these people, by their ids; nothing for nobody known.
        passes: Made in one of these rereadings, by their ids.
        parts: In one of these parts of the story, by their indices in its outline.
        words: This in the note, its passage, its tags or the replies to it.
        is_agreed: By a reader, and the author agrees.
    """

    kinds: frozenset[Kind] = frozenset()
    colours: frozenset[Colour] = frozenset()
    status: Status | None = None
    tags: frozenset[str] = frozenset()
    creators: frozenset[str] = frozenset()
    passes: frozenset[str] = frozenset()
    parts: frozenset[int] = frozenset()
    words: str = ""
    is_agreed: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether every note is shown."""
        return self == NoteFilter()

    def accepts(
        self,
        note: Annotation,
        replies: Iterable[Annotation] = (),
        part: int | None = None,
        *,
        is_agreed: bool = False,
    ) -> bool:
        """Return whether a note is to be shown.

        Args:
            note: The note.
            replies: What was answered to it.
            part: In which part of the story it is, if in any.
            is_agreed: Whether the author agrees with it.
        """
        return (
            (not self.kinds or note.kind in self.kinds)
            and (not self.colours or note.shown_colour in self.colours)
            and (self.status is None or note.status is self.status)
            and (not self.creators or _id_of(note.creator) in self.creators)
            and (not self.passes or _id_of(note.made_in) in self.passes)
            and (not self.parts or part in self.parts)
            and (is_agreed or not self.is_agreed)
            and self._has_tag(note)
            and self._has_words(note, replies)
        )

    def _has_tag(self, note: Annotation) -> bool:
        if not self.tags:
            return True
        wanted = set(map(same_tag, self.tags))
        return any(same_tag(tag) in wanted for tag in note.tags)

    def _has_words(self, note: Annotation, replies: Iterable[Annotation]) -> bool:
        wanted = self.words.strip().casefold()
        if not wanted:
            return True
        said = [note.words, note.replacement or "", *note.tags]
        said += [*map(_quoted, on_each_passage([note]))]
        said += [reply.words for reply in replies]
        return any(wanted in words.casefold() for words in said)


def _id_of(one: Person | Pass | None) -> str:
    return one.id if one is not None else ""


def _quoted(note: Annotation) -> str:
    return note.passage.quote.exact if note.passage and note.passage.quote else ""
