"""Words and paragraphs put in or taken out, told in one way.

A word between two others may be said to come with the blank before it or the one after
it, a paragraph with the line end before or after, and a sign that ends one may be taken
for the one that ends its neighbour.  Here they always come with what is before them,
and paragraphs whole: two writers who put in the same are seen to have done the same,
and what they put in at one place is seen to be at one place.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from desktop.text.change import Change
from desktop.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_LONGEST = 100
"""Code points that are looked at around an edit."""


def whole_paragraphs(base: str, changes: Sequence[Change]) -> Iterator[Change]:
    """Yield ``changes`` of ``base``, those of paragraphs as changes of whole ones.

    They turn ``base`` into the same text as before, and never touch.
    """
    lowest = 0
    for change in _parted(base, changes):
        moved = _with_blanks_first(base, change, lowest)
        lowest = moved.span.end + 1
        yield moved


def _with_blanks_first(base: str, change: Change, lowest: int) -> Change:
    """Return ``change`` told as early as it can be, its line ends or blanks first."""
    words = _words(base, change)
    step = _step(base, words, change.span.start, lowest) if words else 0
    if not step:
        return change
    span = Span(change.span.start - step, change.span.end - step)
    if not change.inserted:
        return Change(span, "")
    turn = len(words) - step % len(words)
    return Change(span, words[turn:] + words[:turn])


def _step(base: str, words: str, start: int, lowest: int) -> int:
    """Return how much earlier ``words`` can be told to be, in code points.

    Where a text repeats itself, the same comes of it a little earlier as well.
    """
    before_line = before_blank = 0
    for step in range(1, min(start - lowest, _LONGEST) + 1):
        character = base[start - step]
        if character != words[-1 - (step - 1) % len(words)]:
            break
        if character == "\n":
            before_line = step
        elif character.isspace():
            before_blank = step
    return before_line if before_line or words[0] == "\n" else before_blank


def _parted(base: str, changes: Sequence[Change]) -> Iterator[Change]:
    """Yield ``changes``, those at the end of a paragraph apart from what follows it."""
    end = Change(Span(len(base) + 1, len(base) + 1), "")
    for change, following in pairwise((*changes, end)):
        yield from _parts(base, change, following.span.start)


def _parts(base: str, change: Change, limit: int) -> Iterable[Change]:
    r"""Return ``change`` as one to a paragraph and one to those after it.

    ``"She ran[ off.\n\nHe stood]."`` becomes ``"She ran[ off].[\n\nHe stood.]"``.
    """
    words = _words(base, change)
    length = words.find("\n")
    if length < 1:
        return (change,)
    rest = _line_end(base, change.span.end)
    is_shared = bool(rest) and words[:length].endswith(rest)
    if not is_shared or change.span.end + len(rest) >= limit:
        return (change,)
    return _cut(change, length - len(rest), len(rest), words)


def _line_end(base: str, place: int) -> str:
    """Return the rest of the line at ``place``; nothing if it is long."""
    rest, line_feed, _ = base[place : place + _LONGEST].partition("\n")
    return rest if line_feed or place + len(rest) == len(base) else ""


def _cut(change: Change, length: int, kept: int, words: str) -> Iterator[Change]:
    """Yield the first ``length`` words of ``change`` and, behind ``kept``, the rest."""
    start, end = change.span.start, change.span.end + kept
    following = words[length + kept :] + words[length : length + kept]
    if change.inserted:
        cuts = (
            Change(Span(start, start), words[:length]),
            Change(Span(end, end), following),
        )
    else:
        middle = start + length
        cuts = (Change(Span(start, middle), ""), Change(Span(middle + kept, end), ""))
    return (cut for cut in cuts if cut.inserted or not cut.span.is_empty)


def _words(base: str, change: Change) -> str:
    """Return what ``change`` puts in or takes out; nothing if it does both."""
    if change.inserted and not change.span.is_empty:
        return ""
    return change.inserted or change.span.of(base)
