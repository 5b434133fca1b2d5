"""The two versions of a file in which git has marked a conflict.

Git writes both versions of what it cannot join into the file, one below the other,
and between them the version both came from if it was asked to.  Lines may end either
way.  What the versions say is not looked at here.
"""

from __future__ import annotations

import re
from enum import Enum, auto

from desktop.value import value

_LINES = re.compile(rb"[^\n]*\n|[^\n]+")
_BEGIN, _BASE, _MIDDLE, _END = b"<<<<<<<", b"|||||||", b"=======", b">>>>>>>"


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


class _Part(Enum):
    """Whose line it is."""

    ALL = auto()
    OURS = auto()
    BASE = auto()
    THEIRS = auto()


_STEPS = {
    (_Part.ALL, _BEGIN): _Part.OURS,
    (_Part.OURS, _BASE): _Part.BASE,
    (_Part.OURS, _MIDDLE): _Part.THEIRS,
    (_Part.BASE, _MIDDLE): _Part.THEIRS,
    (_Part.THEIRS, _END): _Part.ALL,
}
"""Which mark may stand in which part, and what follows."""


def marked_versions(data: bytes) -> Versions | None:
    """Return the versions in ``data``; None if it has no marks, or broken ones.

    No line of JSON begins with a mark, as no string goes over the end of a line.
    """
    if _BEGIN not in data:
        return None
    part, bases, conflicts = _Part.ALL, 0, 0
    lines: dict[_Part, list[bytes]] = {each: [] for each in _Part}
    for line in _LINES.findall(data):
        mark = _mark(line)
        if mark is None:
            for version in _versions_of(part):
                lines[version].append(line)
            continue
        if (part, mark) not in _STEPS:
            return None
        part = _STEPS[part, mark]
        bases += part is _Part.BASE
        conflicts += part is _Part.OURS
    if part is not _Part.ALL or not conflicts:
        return None
    ours, theirs, base = (
        b"".join(lines[each]) for each in (_Part.OURS, _Part.THEIRS, _Part.BASE)
    )
    return Versions(ours, theirs, base if bases == conflicts else None)


def _versions_of(part: _Part) -> tuple[_Part, ...]:
    """Return the versions that a line of ``part`` belongs to."""
    every = (_Part.OURS, _Part.BASE, _Part.THEIRS)
    return every if part is _Part.ALL else (part,)


def _mark(line: bytes) -> bytes | None:
    mark = line[:7]
    if mark not in (_BEGIN, _BASE, _MIDDLE, _END):
        return None
    # Behind a mark stands a blank and a name, or nothing.
    return mark if line[7:8] in (b"", b" ", b"\n", b"\r") else None
