"""Marking that can be refused: when the notes file is one that must not be written.

Refusing beats letting the author write notes that could never be saved.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from desktop.errors import NotesLocked
from desktop.session.marking import Marking

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.annotations.annotation import Colour, Kind, Person
    from desktop.session.applying import Applied
    from desktop.session.story_session import StorySession
    from desktop.text.span import Span


class GuardedMarking(Marking):
    """Makes, changes and deletes notes, unless there is a reason not to.

    While there is one, everything that would change a note raises ``NotesLocked``
    with that reason and changes nothing.

    Attributes:
        refusal: Why no note may be changed, as a sentence; None if any may.
    """

    def __init__(
        self, session: StorySession, author: Person, refusal: str | None = None
    ) -> None:
        super().__init__(session, author)
        self.refusal = refusal

    @override
    def add(
        self,
        kind: Kind,
        span: Span | None,
        *,
        colour: Colour | None = None,
        replacement: str | None = None,
    ) -> str:
        self.make_sure()
        return super().add(kind, span, colour=colour, replacement=replacement)

    @override
    def reply(self, to: str) -> str:
        self.make_sure()
        return super().reply(to)

    @override
    def place(self, key: str, span: Span, label: str = "Attach") -> None:
        self.make_sure()
        super().place(key, span, label)

    @override
    def add_passage(self, note: str, span: Span) -> str:
        self.make_sure()
        return super().add_passage(note, span)

    @override
    def remove_passage(self, key: str) -> None:
        self.make_sure()
        super().remove_passage(key)

    @override
    def delete(self, notes: Iterable[str]) -> None:
        self.make_sure()
        super().delete(notes)

    @override
    def drop_if_empty(self, note: str) -> None:
        if self.refusal is None:
            super().drop_if_empty(note)

    @override
    def apply(self, note: str) -> bool:
        self.make_sure()
        return super().apply(note)

    @override
    def apply_all(self, notes: Iterable[str]) -> Applied:
        self.make_sure()
        return super().apply_all(notes)

    @override
    def dismiss(self, note: str) -> None:
        self.make_sure()
        super().dismiss(note)

    @override
    def toggle_done(self, note: str) -> None:
        self.make_sure()
        super().toggle_done(note)

    @override
    def keep_open(self, note: str) -> None:
        self.make_sure()
        super().keep_open(note)

    @override
    def set_words(self, note: str, words: str) -> None:
        self.make_sure()
        super().set_words(note, words)

    @override
    def set_replacement(self, note: str, replacement: str) -> None:
        self.make_sure()
        super().set_replacement(note, replacement)

    @override
    def set_tags(self, note: str, tags: tuple[str, ...]) -> None:
        self.make_sure()
        super().set_tags(note, tags)

    @override
    def set_colour(self, note: str, colour: Colour) -> None:
        self.make_sure()
        super().set_colour(note, colour)

    def make_sure(self) -> None:
        """Do nothing, if notes may be changed.

        Raises:
            NotesLocked: If they may not.
        """
        if self.refusal is not None:
            raise NotesLocked(self.refusal)
