"""The two versions of a text that a merge has left in it, one below the other.

What git cannot join stands in the text twice, between lines of seven signs: first as it
was here, then as it was there, and between them, if git was asked to, as it was before.
Mercurial, Subversion, Bazaar and Fossil mark it in the same way.  Jujutsu has between
the first and last mark what leads from the base to one version, line by line with a
sign before it, and the other version; or all three.  Perforce has the base first and
the author's version last.  A line of seven signs may be anything else as well, such as
the line under a heading: only marks in their order are a conflict.  Positions count
code points.

The marks are those of git's ``xdiff/xmerge.c``, of seven signs, or of more where git
was told so (``conflict-marker-size``), which are as many in each mark of a place; of
Jujutsu's ``conflicts.md``; and of ``p4 help resolve``.
"""

from __future__ import annotations

import re
from enum import Enum, auto
from functools import cache
from typing import TYPE_CHECKING

from desktop.text.change import Change, ChangeSet
from desktop.text.diff import difference
from desktop.text.merging.merge import Choice, Merge, MergeConflict
from desktop.text.merging.merge_marks import ORIGINAL, may_be_marked
from desktop.text.span import Span
from desktop.value import field, replace, value

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Side = tuple[Span, ...]
"""Where one version stands, without what marks it: in one stretch, or line by line."""

_NEARBY = 5_000
"""Code points around a conflict that show how the text parts its paragraphs."""


@value
class MarkedConflict:
    """A place of which two versions stand in the text.

    Attributes:
        span: All of it, from the first mark to the end of the line of the last.
        ours: The version as it was here, whole lines.
        theirs: The one as it was there, whole lines.
        base: What both were made of; None if that is not there.
        ours_name: What the marks call ours; may be empty.
        theirs_name: What they call theirs; may be empty.
    """

    span: Span
    ours: Side
    theirs: Side
    base: Side | None
    ours_name: str
    theirs_name: str


@value
class MarkedText:
    """All such places of a text.

    Attributes:
        text: The text, with the marks.
        conflicts: The places, in order; what stands within one is not among them.
        unfinished: The lines of marks that begin a place which does not end.
    """

    text: str
    conflicts: tuple[MarkedConflict, ...] = ()
    unfinished: tuple[Span, ...] = ()

    def name_of(self, choice: Choice) -> str:
        """Return what the marks call one side; empty if they do not."""
        names = (
            each.ours_name if choice is Choice.OURS else each.theirs_name
            for each in self.conflicts
        )
        return next(filter(None, names), "")

    def words(self, side: Side) -> str:
        """Return what one version says."""
        return "".join(span.of(self.text) for span in side)

    def as_merge(self) -> Merge:
        """Return both versions as a merge to be decided on, without the marks."""
        pieces: list[str] = []
        conflicts: list[MergeConflict] = []
        done = length = 0
        for each in self.conflicts:
            ours, theirs = self.words(each.ours), self.words(each.theirs)
            has_base = each.base is not None
            base = self.words(each.base or ()) if has_base else _common(ours, theirs)
            kept, rest = self.text[done : each.span.start], ""
            if ours and theirs:
                # Both are whole paragraphs, which are parted where both are kept.
                ours, theirs, rest = ours[:-1], theirs[:-1], "\n"
                base = base.removesuffix("\n")
            length += len(kept)
            span = Span(length, length + len(ours))
            conflicts.append(MergeConflict(span, base, ours, theirs))
            pieces += (kept, ours, rest)
            length += len(ours) + len(rest)
            done = each.span.end
        return Merge("".join((*pieces, self.text[done:])), tuple(conflicts))

    def settling(self, choices: Sequence[Choice]) -> ChangeSet:
        """Return the changes that leave of each place what is chosen, and no mark.

        Raises:
            ValueError: If there are not as many choices as conflicts.
        """
        changes: list[Change] = []
        for each, choice in zip(self.conflicts, choices, strict=True):
            for change in self._leaving(each, choice):
                if changes and changes[-1].span.end >= change.span.start:
                    last = changes.pop()
                    span = Span(last.span.start, change.span.end)
                    changes.append(Change(span, last.inserted + change.inserted))
                elif not change.span.is_empty:
                    changes.append(change)
        return ChangeSet(tuple(changes))

    def _leaving(self, each: MarkedConflict, choice: Choice) -> Iterator[Change]:
        sides = {Choice.OURS: [each.ours], Choice.THEIRS: [each.theirs]}
        kept = sides.get(choice) or sorted((each.ours, each.theirs))
        start, between = each.span.start, ""
        for side in kept:
            for span in side:
                yield Change(Span(start, span.start), between)
                start, between = span.end, ""
            if side is kept[0] and len(kept) > 1:
                between = self._between(each, self.words(side), self.words(kept[1]))
        yield Change(Span(start, each.span.end), between)

    def _between(self, each: MarkedConflict, one: str, other: str) -> str:
        """Return what parts both versions where both are kept: a blank line, mostly."""
        is_parted = one.endswith("\n\n") or other.startswith("\n")
        if not one.strip() or not other.strip() or is_parted:
            return ""
        near = self.text[max(each.span.start - _NEARBY, 0) : each.span.end + _NEARBY]
        return "\n" if "\n\n" in near else ""


def marked_text(text: str) -> MarkedText | None:
    """Return what a merge has left in ``text``; None if there is nothing of that."""
    if not may_be_marked(text):
        return None

    found = _Finder(text).find()
    if others := _other_conflicts(text):
        apart = [each for each in others if not _overlaps(each, found.conflicts)]
        conflicts = sorted((*found.conflicts, *apart), key=lambda each: each.span)
        found = replace(found, conflicts=tuple(conflicts))
    return found if found.conflicts or found.unfinished else None


def _overlaps(one: MarkedConflict, others: Sequence[MarkedConflict]) -> bool:
    return any(one.span.overlaps(other.span) for other in others)


def _common(ours: str, theirs: str) -> str:
    """Return what both versions have, in place of what they were made of.

    What each has besides is then seen as its own.
    """
    changes = difference(ours, theirs).changes
    return ChangeSet(tuple(replace(each, inserted="") for each in changes)).apply(ours)


class _PlaceVersion(Enum):
    """In which version of a place a line stands."""

    OURS = auto()
    BASE = auto()
    THEIRS = auto()


@value(frozen=False)
class _OpenPlace:
    """A place that has begun.

    Attributes:
        mark: The line of its first mark.
        name: What that calls the version.
        size: Of how many signs each of its marks is.
        part: Which version is being read.
        ends: Where the lines of marks in it begin and end, in order.
        within: Places that are whole and stand in it.
    """

    mark: Span
    name: str
    size: int
    part: _PlaceVersion = _PlaceVersion.OURS
    ends: list[Span] = field(default_factory=list)
    within: list[MarkedConflict] = field(default_factory=list)

    def may_end(self, size: int) -> bool:
        """Return whether a mark of that size may be its last."""
        return self.part is _PlaceVersion.THEIRS and self.size == size


@cache
def _marks() -> re.Pattern[str]:
    mark = r"(<{7,}|\|{7,}|={7,}|>{7,})(?=[ \r\n]|\Z)"
    return re.compile(rf"^{mark}([^\n]*)\n?", re.MULTILINE)


class _Finder:
    """Goes through the marks of a text once; places may stand in places."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._open: list[_OpenPlace] = []
        self._found: list[MarkedConflict] = []

    def find(self) -> MarkedText:
        for match in _marks().finditer(self._text):
            line, name, size = Span(*match.span()), match[2].strip(), len(match[1])
            match match[1][0]:
                case "<":
                    self._open.append(_OpenPlace(line, name, size))
                case "|":
                    self._take_base(line, size)
                case "=":
                    self._take_middle(line, size)
                case _:
                    self._take_end(line, name, size)
        # Git always says whose version begins.
        begun = (each for each in self._open if each.part is not _PlaceVersion.OURS)
        unfinished = [each.mark for each in begun if each.name]
        for each in self._open:
            self._found += each.within
        self._found.sort(key=lambda each: each.span)
        return MarkedText(self._text, tuple(self._found), tuple(unfinished))

    def _last(self, size: int) -> _OpenPlace | None:
        """Return the place that began last, if its marks are of that size."""
        last = self._open[-1] if self._open else None
        return last if last is not None and last.size == size else None

    def _take_base(self, line: Span, size: int) -> None:
        place = self._last(size)
        if place is not None and place.part is _PlaceVersion.OURS:
            place.part = _PlaceVersion.BASE
            place.ends.append(line)

    def _take_middle(self, line: Span, size: int) -> None:
        place = self._last(size)
        # A second one is a line under a heading.
        if place is not None and place.part is not _PlaceVersion.THEIRS:
            place.part = _PlaceVersion.THEIRS
            place.ends.append(line)

    def _take_end(self, line: Span, name: str, size: int) -> None:
        number = len(self._open) - 1
        while number >= 0 and not self._open[number].may_end(size):
            number -= 1
        if number < 0:
            return
        # What began within it and was not gone on with is a part of its text.
        place = self._open[number]
        del self._open[number:]
        whole = _whole(place, line, name)
        (self._open[-1].within if self._open else self._found).append(whole)


def _whole(place: _OpenPlace, last: Span, name: str) -> MarkedConflict:
    first, middle = place.ends[0], place.ends[-1]
    return MarkedConflict(
        span=Span(place.mark.start, last.end),
        ours=(Span(place.mark.end, first.start),),
        theirs=(Span(middle.end, last.start),),
        base=(Span(first.end, middle.start),) if len(place.ends) > 1 else None,
        ours_name=place.name,
        theirs_name=name,
    )


_DIFF = "%"


def _other_conflicts(text: str) -> list[MarkedConflict]:
    """Return the places of ``text`` that are marked so, in order."""
    found = [*_jujutsu(text)]
    if ORIGINAL in text:
        found += _perforce(text)
    return sorted(found, key=lambda each: each.span)


# Perforce


@cache
def _perforce_place() -> re.Pattern[str]:
    return re.compile(
        r"^>>>> ORIGINAL [^\n]*\n(?P<base>.*?)"
        r"^==== THEIRS ?(?P<their_name>[^\n]*)\n(?P<theirs>.*?)"
        r"^==== YOURS ?(?P<our_name>[^\n]*)\n(?P<ours>.*?)"
        r"^<<<<[ \r]*(?:\n|\Z)",
        re.MULTILINE | re.DOTALL,
    )


def _perforce(text: str) -> Iterator[MarkedConflict]:
    for match in _perforce_place().finditer(text):
        yield MarkedConflict(
            span=Span(*match.span()),
            ours=(Span(*match.span("ours")),),
            theirs=(Span(*match.span("theirs")),),
            base=(Span(*match.span("base")),),
            ours_name=match["our_name"].strip(),
            theirs_name=match["their_name"].strip(),
        )


# Jujutsu


@value
class _MarkedSection:
    """What stands between two marks.

    Attributes:
        sign: Of what the mark before it is made.
        name: What that says.
        span: The lines.
    """

    sign: str
    name: str
    span: Span


@cache
def _jujutsu_place() -> re.Pattern[str]:
    return re.compile(
        r"^(?P<begin><{7,})(?: [^\n]*)?\n(?=(?:%{7,}|\+{7,}|-{7,}) )"
        r"(?P<body>(?:(?!^>{7,}(?: |$)).*\n)*)"
        r"^>{7,}(?: [^\n]*)?(?:\n|\Z)",
        re.MULTILINE,
    )


def _jujutsu(text: str) -> Iterator[MarkedConflict]:
    for match in _jujutsu_place().finditer(text):
        size, body = len(match["begin"]), Span(*match.span("body"))
        sections = list(_sections(text, body, size))
        place = _place(text, Span(*match.span()), sections)
        if place is not None:
            yield place


def _sections(text: str, body: Span, size: int) -> Iterator[_MarkedSection]:
    # A mark may go on in the next line, which begins with backslashes.
    mark = re.compile(
        rf"^([%+-])\1{{{size - 1}}} ([^\n]*)\n(?:\\{{{size}}} [^\n]*\n)*",
        re.MULTILINE,
    )
    marks = list(mark.finditer(text, body.start, body.end))
    ends = [*(each.start() for each in marks[1:]), body.end]
    for each, end in zip(marks, ends, strict=True):
        yield _MarkedSection(each[1], each[2].strip(), Span(each.end(), end))


def _place(
    text: str, span: Span, sections: list[_MarkedSection]
) -> MarkedConflict | None:
    """Return the place that has these sections; None if there are more versions."""
    match [section.sign for section in sections]:
        case ["%", "+"] | ["+", "%"]:
            first, last = sections
            diff = first if first.sign == _DIFF else last
            sides = [_side(text, each) for each in sections]
            base: Side = _lines_of(text, diff, " -")
        case ["+", "-", "+"]:
            first, middle, last = sections
            sides, base = [(first.span,), (last.span,)], (middle.span,)
        case _:
            return None
    return MarkedConflict(span, sides[0], sides[1], base, first.name, last.name)


def _side(text: str, section: _MarkedSection) -> Side:
    return _lines_of(text, section, " +") if section.sign == _DIFF else (section.span,)


def _lines_of(text: str, section: _MarkedSection, signs: str) -> Side:
    """Return the lines that begin with one of ``signs``, without these."""
    spans: list[Span] = []
    at = section.span.start
    for line in re.findall(r"[^\n]*\n|[^\n]+", section.span.of(text)):
        end = at + len(line)
        if line[0] in signs:
            spans.append(Span(at + 1, end))
        elif line == "\n":  # a blank line, of which an editor took the sign
            spans.append(Span(at, end))
        at = end
    return tuple(spans)
