"""The two versions of a notes file in which git has marked a conflict.

The marks are those of :mod:`desktop.text.merging.conflict_marks`; lines may end either
way.  What the versions say is not looked at here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.text.merging.conflict_marks import marked_text
from desktop.value import value

if TYPE_CHECKING:
    from desktop.text.merging.conflict_marks import MarkedConflict, MarkedText, Side

_BYTES = "latin-1"
"""In which a byte is a character: the marks are ASCII, all else is left as it is."""


@value
class Versions:
    """The versions of a file that stand in one.

    Attributes:
        ours: The file as it was here.
        theirs: The file as it was there.
        base: The file both came from; None if git did not write it.
    """

    ours: bytes
    theirs: bytes
    base: bytes | None


def marked_versions(data: bytes) -> Versions | None:
    """Return the versions in ``data``; None if it has no marks, or broken ones.

    No line of JSON begins with a mark, as no string goes over the end of a line: one
    that is left over in a version is broken.
    """
    found = marked_text(data.decode(_BYTES))
    if found is None or found.unfinished:
        return None
    has_base = all(each.base is not None for each in found.conflicts)
    ours = _version(found, [each.ours for each in found.conflicts])
    theirs = _version(found, [each.theirs for each in found.conflicts])
    base = _version(found, [_base_of(each) for each in found.conflicts])
    if any(b"\n<<<<<<<" in b"\n" + version for version in (ours, theirs, base)):
        return None
    return Versions(ours, theirs, base if has_base else None)


def _base_of(conflict: MarkedConflict) -> Side:
    return conflict.ours if conflict.base is None else conflict.base


def _version(found: MarkedText, sides: list[Side]) -> bytes:
    pieces: list[str] = []
    done = 0
    for conflict, side in zip(found.conflicts, sides, strict=True):
        pieces += (found.text[done : conflict.span.start], found.words(side))
        done = conflict.span.end
    return "".join((*pieces, found.text[done:])).encode(_BYTES)
