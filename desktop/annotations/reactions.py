"""Reactions: what a reader felt at a passage, said with one touch.

A reaction is an ordinary note, known by its tag and its colour together: a highlight,
or a note where words go with it, or a question for one who was lost.  So it travels
with any program that knows tags.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.annotations.kinds import Colour, Kind
from desktop.annotations.tags import same_tag
from desktop.value import value
from desktop.wording.translation import meant, translate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.annotations.annotation import Annotation


@value
class Reaction:
    """A way to react.

    Attributes:
        tag: The tag by which it is known; never translated.
        label: What the author reads.
        colour: Its colour.
        icon: Its icon in ``resources/icons`` or of the icon package.
        kind: What it is as a note where nothing is written with it.
    """

    tag: str
    label: str
    colour: Colour
    icon: str
    kind: Kind = Kind.HIGHLIGHT


REACTIONS = (
    Reaction("love", translate("love"), Colour.PINK, "heart"),
    Reaction("laugh", translate("laugh"), Colour.YELLOW, "face-grinning"),
    Reaction(
        "moved", translate(meant("moved", "what a reader felt")), Colour.BLUE, "droplet"
    ),
    Reaction("slow", translate("slow"), Colour.ORANGE, "hourglass"),
    Reaction(
        "lost",
        translate(meant("lost", "of a reader who lost the thread")),
        Colour.PURPLE,
        "compass",
        Kind.QUESTION,
    ),
)

STOPPED = "stopped here"
"""The tag of a note by which a reader says that she did not read on."""

READ_ON = "wanted to read on"
"""The tag of a highlight by which a reader says so, at the end of a part."""

NOT_SURE = "not sure about reading on"
"""The tag of a highlight by which a reader says that, likewise."""

ANSWERS = (
    Reaction(
        READ_ON, translate("wanted to read on"), Colour.GREEN, icon="bookmark-check"
    ),
    Reaction(
        NOT_SURE,
        translate("not sure about reading on"),
        Colour.YELLOW,
        icon="bookmark-minus",
    ),
    Reaction(STOPPED, translate("stopped here"), Colour.ORANGE, icon="bookmark-x"),
)
"""What a reader says with one touch where she is asked if she wanted to read on."""

_BY_TAG = {same_tag(reaction.tag): reaction for reaction in REACTIONS}
_BY_TAG_OF_ALL = {same_tag(each.tag): each for each in (*REACTIONS, *ANSWERS)}


def reaction_of(note: Annotation) -> Reaction | None:
    """Return what reaction ``note`` is; None if it is none.

    A note that only has such a tag is one if it has its colour, too: the author may
    have tags of these names.
    """
    return _found(note, _BY_TAG)


def touch_of(note: Annotation) -> Reaction | None:
    """Return what ``note`` says with one touch; None if it does not.

    That is a reaction, or one of :data:`ANSWERS`, which tell of a part of the story and
    not of a passage.
    """
    return _found(note, _BY_TAG_OF_ALL)


def _found(note: Annotation, known: Mapping[str, Reaction]) -> Reaction | None:
    for tag in note.tags:
        found = known.get(same_tag(tag))
        if found is not None and note.shown_colour is found.colour:
            return found
    return None


def has_stopped(note: Annotation) -> bool:
    """Return whether ``note`` says where a reader stopped."""
    return any(same_tag(tag) == STOPPED for tag in note.tags)
