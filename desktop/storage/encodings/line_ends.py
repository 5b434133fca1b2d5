r"""Line ends: with what each line of a file was ended.

The app knows only ``"\n"``; what stands in the file is kept here, line by line.  The
returns before a line feed belong to it, however many: CR CR LF is what becomes of
Windows' line ends when they are made once more.  A return alone ends a line as well.
Other characters at which Python would split a line (U+000B, U+0085, U+2028 …) are part
of the text.  Lines are counted from 0; the last line of a text has no end.
"""

from __future__ import annotations

import re
from collections import Counter, deque
from itertools import takewhile
from operator import eq
from typing import TYPE_CHECKING

from desktop.text.alignment import align
from desktop.value import field, value
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_ENDS = re.compile("\r+\n?|\n")  # one, or as many as there are returns
_RUNS = (4, 2, 1)
"""How many lines in a row must occur just once: blank lines and refrains never do."""

_MOST_KNOWN = 200_000
"""Lines that end unusually, in all texts whose line ends are remembered."""

_NAMES = {"\n": "LF", "\r\n": "CRLF", "\r": "CR"}


@value
class LineEnds:
    """The line ends of a file.

    Attributes:
        usual: The end of most lines, and of a line typed into an empty file.
        unusual: The lines that end otherwise, and how.
    """

    usual: str = "\n"
    unusual: Mapping[int, str] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """What to call them: LF, CRLF, CR, mixed or, in some such words, odd."""
        if self.unusual:
            return translate("mixed")
        return _NAMES.get(self.usual, translate("odd"))

    @property
    def are_regular(self) -> bool:
        """Whether all lines end alike, and as some system ends them."""
        return not self.unusual and self.usual in _NAMES

    def repaired(self) -> LineEnds:
        """Return line ends that are all as most of these are."""
        return LineEnds(self.usual if self.usual in _NAMES else "\r\n")

    def end_of(self, line: int) -> str:
        """Return how the line of this number ends."""
        return self.unusual.get(line, self.usual)

    def applied(self, text: str) -> str:
        r"""Return ``text``, whose lines end with ``"\n"``, with these line ends."""
        if not self.unusual:
            return text if self.usual == "\n" else text.replace("\n", self.usual)
        *lines, last = text.split("\n")
        return "".join(line + self.end_of(i) for i, line in enumerate(lines)) + last

    def carried_over(self, old: str, new: str) -> LineEnds:
        """Return the line ends of ``new``, an edited ``old`` that has these.

        A line that was not touched keeps its end, and so does one that was rewritten or
        moved; a new line ends like its neighbours.
        """
        if not self.unusual or old == new:
            return self
        old_lines, new_lines = old.split("\n"), new.split("\n")
        ends = [self.end_of(i) for i in range(len(old_lines) - 1)]
        sources = _sources(old_lines, new_lines)
        moved = _moved(sources, old_lines, new_lines)
        carried = _carried(sources, [*ends, ""], self.usual, moved)
        return _from_list(_kept_apart(carried, sources, new_lines), self.usual)


@value
class EarlierEnds:
    """The line ends of texts that a file had, should undo bring such a text back.

    Which end a line had cannot be told from the lines alone once some that are alike,
    as blank lines are, went and came.

    Attributes:
        of: The line ends by the text's fingerprint, the oldest first.
    """

    of: Mapping[tuple[int, int], LineEnds] = field(default_factory=dict)

    def get(self, text: str) -> LineEnds | None:
        """Return the line ends that ``text`` had; None if that is not known."""
        return self.of.get(_fingerprint(text)) if self.of else None

    def with_text(self, text: str, ends: LineEnds) -> EarlierEnds:
        """Return these and those of one more text, if not all its lines end alike.

        Of too many, the first text is kept, as what the author began with, and the
        latest ones.
        """
        if not ends.unusual:
            return self
        known = dict(self.of)
        known[_fingerprint(text)] = ends
        count = sum(len(each.unusual) for each in known.values())
        for key in list(known)[1:-1]:
            if count <= _MOST_KNOWN:
                break
            count -= len(known.pop(key).unusual)
        return EarlierEnds(known)


def _fingerprint(text: str) -> tuple[int, int]:
    return len(text), hash(text)


def split_line_ends(raw: str) -> tuple[str, LineEnds]:
    r"""Return ``raw`` with ``"\n"`` at the end of each line, and the ends it had."""
    if "\r" not in raw:
        return raw, LineEnds()
    pairs = raw.count("\r\n")
    returns, feeds = raw.count("\r") - pairs, raw.count("\n") - pairs
    counts = {"\r\n": pairs, "\r": returns, "\n": feeds}
    kinds = [end for end, count in counts.items() if count]
    if len(kinds) <= 1:
        usual = kinds[0] if kinds else "\n"
        return raw.replace(usual, "\n"), LineEnds(usual)
    ends = [end for found in _ENDS.findall(raw) for end in _told_apart(found)]
    text = _ENDS.sub(lambda found: "\n" * len(_told_apart(found[0])), raw)
    return text, _from_list(ends, "\n")


def _told_apart(ends: str) -> tuple[str, ...]:
    return (ends,) if ends.endswith("\n") else tuple(ends)


def _from_list(ends: Sequence[str], fallback: str) -> LineEnds:
    """Return the line ends of which these are all, ``fallback`` if there are none."""
    usual = Counter(ends).most_common(1)[0][0] if ends else fallback
    return LineEnds(usual, {i: end for i, end in enumerate(ends) if end != usual})


def _sources(old: Sequence[str], new: Sequence[str]) -> list[int | None]:
    """Return for each line of ``new`` which line of ``old`` it is, None if new."""
    # Of lines that are all alike, those at the ends stay what they were.
    start = _count_alike(old, new)
    end = _count_alike(old[start:][::-1], new[start:][::-1])
    ours, theirs = old[start : len(old) - end], new[start : len(new) - end]
    between: list[int | None] = [None] * len(theirs)
    is_reordered = Counter(ours) == Counter(theirs)  # which moved, is told below
    for match in () if is_reordered else align(ours, theirs, _RUNS):
        first = start + match.old
        places = slice(match.new, match.new + match.length)
        between[places] = range(first, first + match.length)
    return [*range(start), *between, *range(len(old) - end, len(old))]


def _count_alike(old: Sequence[str], new: Sequence[str]) -> int:
    return sum(takewhile(bool, map(eq, old, new)))


def _moved(
    sources: Sequence[int | None], old: Sequence[str], new: Sequence[str]
) -> dict[int, int]:
    """Return which old line is where in ``new``, of those that moved.

    Of lines that are alike that is told only if all lines are there again.
    """
    known = set(sources)
    left = [n for n in range(len(old)) if n not in known]
    came = [n for n, source in enumerate(sources) if source is None]
    lines = Counter(old[n] for n in left)
    others = Counter(new[n] for n in came)
    are_all = lines == others
    places: dict[str, deque[int]] = {}
    for n in left:
        places.setdefault(old[n], deque()).append(n)
    return {
        n: places[new[n]].popleft()
        for n in came
        if are_all or lines[new[n]] == others[new[n]] == 1
    }


def _carried(
    sources: list[int | None], old: list[str], usual: str, moved: Mapping[int, int]
) -> list[str]:
    """Return the end of each new line but the last.

    Args:
        sources: For each new line, which old line it is.
        old: The end of each old line; the last is empty.
        usual: The end of a new line without any line above it.
        moved: Which old lines moved, and to which new ones.
    """
    old = _with_end_for_last(sources, old, moved)
    gone = set(moved.values())
    ends: list[str] = []
    next_old = at = 0
    while at < len(sources):
        upto = _next_known(sources, at)
        known = sources[upto] if upto < len(sources) else None
        stop = len(old) if known is None else known
        lost = [old[n] for n in range(next_old, stop) if n not in gone]
        new_ones = sum(n not in moved for n in range(at, upto))
        shared = iter(_shared_out(lost, new_ones))
        ends += (old[moved[n]] if n in moved else next(shared) for n in range(at, upto))
        if known is not None:
            ends.append(old[known])
            next_old = known + 1
        at = upto + 1
    return _without_gaps(ends[: len(sources) - 1], usual)


def _with_end_for_last(
    sources: list[int | None], old: list[str], moved: Mapping[int, int]
) -> list[str]:
    """Return ``old``, the last of which had no end and has that of the new last one."""
    last = moved.get(len(sources) - 1, sources[-1])
    is_other = last is not None and last != len(old) - 1
    return [*old[:-1], old[last]] if last is not None and is_other else old


def _next_known(sources: list[int | None], at: int) -> int:
    while at < len(sources) and sources[at] is None:
        at += 1
    return at


def _shared_out(lost: list[str], count: int) -> list[str]:
    """Return ends for ``count`` lines that stand where those with ``lost`` stood.

    Typing in a line leaves its end, and so does splitting it or joining it to the
    one before: the last end stays the last.
    """
    if not lost or not count:
        return [""] * count
    first = lost[:-1][: count - 1]
    return first + [lost[-1]] * (count - len(first))


def _without_gaps(ends: list[str], usual: str) -> list[str]:
    """Return ``ends`` where a line that has none gets the end of the line above."""
    filled: list[str] = []
    for end in ends:
        filled.append(end or (filled[-1] if filled else usual))
    return filled


def _kept_apart(
    ends: list[str], sources: Sequence[int | None], lines: Sequence[str]
) -> list[str]:
    """Return ``ends``, none of which would be one with that of an empty line below.

    Where a line between was emptied or came, one of the two gives way.
    """
    apart = list(ends)
    for line in range(len(apart) - 1):
        if apart[line] != "\r" or lines[line + 1] or apart[line + 1] == "\r":
            continue
        if sources[line] is None and lines[line]:
            apart[line] = apart[line + 1]
        else:
            apart[line + 1] = "\r"
    return apart
