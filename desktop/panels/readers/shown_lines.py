"""What the panel of readers shows, as plain values; positions are code points."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from desktop.value import value

if TYPE_CHECKING:
    from desktop.annotations.kinds import Status
    from desktop.annotations.makers import Maker

MINE = ""
"""Stands for the author where readers stand by their ids."""


class Wish(StrEnum):
    """What the author wants of a line of the panel."""

    ONLY = "only"
    """The notes of that reader alone, or everybody's again."""
    EYE = "eye"
    """Her notes hidden or shown."""
    TO_PLACE = "to place"
    """Those of her notes that have no place."""


@value
class ReaderItem:
    """The author, or a reader.

    Attributes:
        id: The reader's id; ``MINE`` for the author.
        maker: Who it is; None for the author.
        count: How many notes there are.
        to_place: How many of them have no place and are not done.
        known: What is known of what she read, and when it came back; may be empty.
        is_seen: Whether the notes are shown.
        waits: Whether they wait until the author has read the story.
        is_only: Whether her notes alone are shown.
    """

    id: str
    maker: Maker | None
    count: int
    to_place: int = 0
    known: str = ""
    is_seen: bool = True
    waits: bool = False
    is_only: bool = False


@value
class LostLine:
    """A note that has no place in the text.

    Attributes:
        key: The key of its passage.
        maker: Who made it; None for the author.
        quote: The words it was on.
        words: What it says.
        places: How many possible places there are.
    """

    key: str
    maker: Maker | None
    quote: str
    words: str
    places: int


@value
class ReactionLine:
    """What a reader felt, over the length of the story.

    Attributes:
        maker: Whose it is.
        marks: Where each reaction is, and which of ``REACTIONS`` by its number; in
            the order of the text.
        stops: Where she stopped reading.
    """

    maker: Maker
    marks: tuple[tuple[int, int], ...]
    stops: tuple[int, ...] = ()


@value
class ReadersShown:
    """All that the panel shows.

    Attributes:
        readers: The author, and every reader.
        lost: The notes that have no place, in reading order.
        reactions: What readers felt, one line for each who reacted.
        scenes: Where scenes begin.
        length: How long the story is.
        every, still_open, agreed: How many notes there are to be seen, how many of
            them are open, and with how many the author agrees.
        state: Which of them are shown; None for all.
        is_agreed: Whether those alone with which the author agrees.
        hides_names: Whether readers go by letters.
        is_blind: Whether the author wants to read before any notes of readers.
        waiting: How many notes wait for that.
    """

    readers: tuple[ReaderItem, ...] = ()
    lost: tuple[LostLine, ...] = ()
    reactions: tuple[ReactionLine, ...] = ()
    scenes: tuple[int, ...] = ()
    length: int = 0
    every: int = 0
    still_open: int = 0
    agreed: int = 0
    state: Status | None = None
    is_agreed: bool = False
    hides_names: bool = False
    is_blind: bool = False
    waiting: int = 0
