"""Segments: the words of a Word file in a row, with what was done to them by whom.

Between any two segments is a place, counted from 0: before the first is place 0, behind
the last as many as there are.  Comments begin and end at places.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.value import field, value

if TYPE_CHECKING:
    from desktop.annotations.kinds import Colour


@value
class Tracked:
    """Who changed something, and when.

    Attributes:
        author: The name, as the file has it.
        date: The time, as the file has it.
        is_move: Whether the words went to another place, or came from one.
        move: What the file calls the move; empty if nothing.
    """

    author: str
    date: str = ""
    is_move: bool = False
    move: str = ""


@value(frozen=False)
class WordParagraph:
    """What a paragraph is; the words are in segments.

    Attributes:
        level: How deep a heading lies, from 1; 0 if it is none.
        is_in_cell: Whether it stands in a cell of a table.
        first: The place where it begins.
        last: The place where its words end.
    """

    level: int = 0
    is_in_cell: bool = False
    first: int = 0
    last: int = 0


@value(frozen=False)
class Segment:
    """Words that are set alike and that the same became of.

    Attributes:
        words: The words, with line feeds where lines end; of a parting those that
            stand between paragraphs.
        paragraph: The paragraph they are in, or that ends.
        is_parting: Whether it is the end of a paragraph rather than words.
        look: How they are set apart, as ``story_styles`` counts it.
        inserted: Who inserted them; None if they were there.
        deleted: Who deleted them; None if they are still there.
        fill: The colour they are highlighted in.
        is_line_end: Whether they are a blank that is a line end in the story, by
            ``story_styles``.
    """

    words: str
    paragraph: WordParagraph
    is_parting: bool = False
    look: int = 0
    inserted: Tracked | None = None
    deleted: Tracked | None = None
    fill: Colour | None = None
    is_line_end: bool = False

    @property
    def is_changed(self) -> bool:
        """Whether they were inserted or deleted, but not both."""
        return (self.inserted is None) is not (self.deleted is None)

    @property
    def is_gone(self) -> bool:
        """Whether they were inserted and deleted again."""
        return self.inserted is not None and self.deleted is not None


@value(frozen=False)
class CommentPlaces:
    """Where comments are, by their ids.

    Attributes:
        starts: The places where their ranges begin.
        ends: Where these end.
        references: Where the comments are hung up.
    """

    starts: dict[str, int] = field(default_factory=dict)
    ends: dict[str, int] = field(default_factory=dict)
    references: dict[str, int] = field(default_factory=dict)
