"""Quick notes: phrases of the author's own, put on a passage at one stroke.

A quick note is what a note says before it is on anything.  The author keeps a list of
them in the preferences; what is written again and again in a story is offered beside
it.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from desktop.annotations.kinds import KINDS, Colour, Kind
from desktop.value import replace, value
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from desktop.annotations.annotation import Annotation

QUICK_KINDS = (Kind.NOTE, Kind.QUESTION, Kind.SUGGESTION, Kind.HIGHLIGHT)
"""What a quick note can be; a suggestion proposes to cut the passage."""

MOST_QUICK_NOTES = 100
"""So many are kept; more would be no list to choose from."""
MOST_WORDS = 500
"""Code points of a phrase; more is no phrase."""
_MOST_TAGS = 20
"""Tags of one; a hand-written file may have any number."""

_OFTEN = 3
"""So many times a phrase is written before it is offered."""
_LONGEST_OFFERED = 40
"""Code points; what is longer is hardly said of another passage."""
_MOST_OFFERED = 5


@value
class QuickNote:
    """What a note says before it is on anything.

    Attributes:
        words: What it says; of a suggestion, why the passage should be cut.
        kind: What the note is for, one of ``QUICK_KINDS``.
        colour: Its colour; None for that of its kind.
        tags: The tags it gets.
    """

    words: str = ""
    kind: Kind = Kind.NOTE
    colour: Colour | None = None
    tags: tuple[str, ...] = ()

    @property
    def shown_colour(self) -> Colour:
        """The colour the note will be shown in."""
        return self.colour or KINDS[self.kind].colour

    @property
    def says_nothing(self) -> bool:
        """Whether it would make a note without a word or a tag, but a highlight."""
        return self.kind is not Kind.HIGHLIGHT and not (self.words or self.tags)


FIRST_QUICK_NOTES = (
    QuickNote(translate("tense?"), Kind.QUESTION),
    QuickNote(translate("echo"), colour=Colour.PINK),
    QuickNote(translate("show, don’t tell")),
    QuickNote(translate("unclear")),
    QuickNote(translate("who is speaking?"), Kind.QUESTION),
    QuickNote(translate("check this"), colour=Colour.ORANGE),
    QuickNote(translate("slow"), Kind.SUGGESTION),
    QuickNote(translate("keep"), colour=Colour.GREEN),
)
"""What the list has until the author changes it."""


def read_quick_notes(content: Any) -> tuple[QuickNote, ...]:
    """Return the quick notes of the preferences, the first ones if it has none.

    One of them that makes no sense is left out.

    Args:
        content: What the preferences have: a list as :func:`write_quick_notes` makes
            it, or None.
    """
    if not isinstance(content, list):
        return FIRST_QUICK_NOTES
    read = map(_read, content[:MOST_QUICK_NOTES])
    return tuple(quick for quick in read if quick and not quick.says_nothing)


def _read(content: Any) -> QuickNote | None:
    match content:
        case {"words": str(words), "kind": str(kind)} if kind in _KIND_OF:
            tags = content.get("tags")
            colour = content.get("colour")
            return QuickNote(
                words[:MOST_WORDS],
                _KIND_OF[kind],
                Colour(colour) if colour in _COLOURS else None,
                _read_tags(tags) if isinstance(tags, list) else (),
            )
    return None


def _read_tags(content: list[Any]) -> tuple[str, ...]:
    tags = (tag.strip() for tag in content if isinstance(tag, str))
    return tuple(dict.fromkeys(filter(None, tags)))[:_MOST_TAGS]


def write_quick_notes(notes: Iterable[QuickNote]) -> list[dict[str, Any]]:
    """Return ``notes`` as the preferences file has them."""
    return [
        {
            "words": quick.words,
            "kind": quick.kind.value,
            "colour": quick.colour.value if quick.colour else None,
            "tags": list(quick.tags),
        }
        for quick in notes
    ]


_KIND_OF: Mapping[str, Kind] = {kind.value: kind for kind in QUICK_KINDS}
_COLOURS = frozenset(colour.value for colour in Colour)


def often_written(
    notes: Iterable[Annotation], known: Sequence[QuickNote]
) -> list[QuickNote]:
    """Return what is written in ``notes`` again and again, the most frequent first.

    Args:
        notes: The author's own notes.
        known: What is in the list already, and is not offered.
    """
    said = {quick.words.casefold() for quick in known}
    written = Counter(
        QuickNote(note.words.strip(), note.kind, note.colour, note.tags)
        for note in notes
        if note.kind in QUICK_KINDS and not note.replacement and _is_short(note.words)
    )
    offered: dict[str, QuickNote] = {}
    times: Counter[str] = Counter()
    for quick, count in written.most_common():
        times[quick.words.casefold()] += count
        offered.setdefault(quick.words.casefold(), _usual(quick))
    return [
        offered[words]
        for words, count in times.most_common()
        if count >= _OFTEN and words not in said
    ][:_MOST_OFFERED]


def _usual(quick: QuickNote) -> QuickNote:
    """Return ``quick`` without a colour that it has by its kind alone."""
    is_usual = quick.colour is KINDS[quick.kind].colour
    return replace(quick, colour=None) if is_usual else quick


def _is_short(words: str) -> bool:
    line = words.strip()
    return bool(line) and len(line) <= _LONGEST_OFFERED and "\n" not in line
