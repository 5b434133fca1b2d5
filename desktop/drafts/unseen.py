"""What differs between two texts although nobody can see it, put into words."""

from __future__ import annotations

from itertools import chain, pairwise
from typing import TYPE_CHECKING

from desktop.text.diff import Fate
from desktop.text.span import Span
from desktop.text.visible import EVERYTHING, Unseen, look_alike
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from desktop.drafts.rows import Row
    from desktop.text.paragraphs import Wrapping

_NAMES = {
    Unseen.LINE_ENDS: translate("line ends inside paragraphs"),
    Unseen.LAST_BLANKS: translate("blanks at the ends of lines"),
    Unseen.BLANKS: translate("kinds of blank"),
    Unseen.FORMS: translate("forms of letters with accents"),
    Unseen.CHARACTERS: translate("characters without width"),
    Unseen.BLANK_LINES: translate("blank lines"),
}


def unseen_words(unseen: Unseen) -> str:
    """Return the sentence that two texts differ in nothing but ``unseen``."""
    if unseen == Unseen.BLANK_LINES:
        return translate(
            "The two texts differ in nothing but the blank lines between them."
        )
    return translate(
        "The two texts differ only in what cannot be seen: {differences}.",
        differences=", ".join(_NAMES[kind] for kind in unseen),
    )


def unseen_between(
    old: str, new: str, rows: Sequence[Row], wrappings: tuple[Wrapping, Wrapping]
) -> Unseen:
    """Return in what two texts differ whose paragraphs look the same.

    Args:
        old: The one text.
        new: The other.
        rows: Their paragraphs.
        wrappings: How they use their line ends.
    """
    found = Unseen(0)
    for one, other in _pairs(old, new, rows):
        if one == other or (found and look_alike(one, other, wrappings, found)):
            continue
        found |= _needed(one, other, wrappings)
        if look_alike(old, new, wrappings, found & EVERYTHING):
            break
    return found


def _needed(one: str, other: str, wrappings: tuple[Wrapping, Wrapping]) -> Unseen:
    """Return what must be left aside for both to look alike."""
    if not look_alike(one, other, wrappings):
        return Unseen.BLANK_LINES
    needed = EVERYTHING
    for kind in EVERYTHING:
        if look_alike(one, other, wrappings, needed & ~kind):
            needed &= ~kind
    return needed


def _pairs(old: str, new: str, rows: Sequence[Row]) -> Iterator[tuple[str, str]]:
    """Yield the paragraphs as they are written in both texts, and what is between."""
    for row in rows:
        for words in row.words:
            if words.fate is Fate.KEPT and words.was is not None:
                yield words.was, words.text
    gaps = (
        _between(old, (row.old for row in rows)),
        _between(new, (r.new for r in rows)),
    )
    yield from zip(*gaps, strict=True)


def _between(text: str, spans: Iterable[Span]) -> Iterator[str]:
    edges = chain((Span(0, 0),), spans, (Span(len(text), len(text)),))
    for one, other in pairwise(edges):
        yield text[one.end : max(other.start, one.end)]
