"""Which colour a note is shown in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.annotations.annotation import Colour, Kind

if TYPE_CHECKING:
    from desktop.annotations.annotation import Annotation

KIND_COLOURS = {
    Kind.HIGHLIGHT: Colour.YELLOW,
    Kind.NOTE: Colour.BLUE,
    Kind.QUESTION: Colour.PURPLE,
    Kind.SUGGESTION: Colour.GREEN,
    Kind.STORY_NOTE: Colour.ORANGE,
    Kind.REPLY: Colour.BLUE,
    Kind.CUTTING: Colour.ORANGE,
    Kind.OTHER: Colour.PINK,
}
"""The colour of a note that was given none, by its kind."""


def shown_colour(note: Annotation) -> Colour:
    """Return the colour of ``note``: its own, or else that of its kind."""
    return note.colour or KIND_COLOURS[note.kind]
