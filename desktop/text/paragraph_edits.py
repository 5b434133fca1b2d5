"""Paragraphs put in or taken out, told in one way.

A paragraph between two others may be said to come with the line end before it or the
one after, and a sign that ends it may be taken for the one that ends its neighbour.
Here it always comes with the line end before it, and whole: two writers who put in the
same paragraph are seen to have done the same.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from desktop.text.change import Change
from desktop.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_LONGEST = 100
"""Code points at the end of a paragraph that are looked at."""


def whole_paragraphs(base: str, changes: Sequence[Change]) -> Iterator[Change]:
    """Yield ``changes`` of ``base``, those of paragraphs as changes of whole ones.

    They turn ``base`` into the same text as before, and never touch.
    """
    lowest = 0
    for change in _parted(base, changes):
        moved = _with_line_ends_first(base, change, lowest)
        lowest = moved.span.end + 1
        yield moved


def _with_line_ends_first(base: str, change: Change, lowest: int) -> Change:
    """Return ``change`` begun with the line ends that it ended with."""
    words = _words(base, change)
    most = min(len(words) - len(words.rstrip("\n")), change.span.start - lowest)
    step = 0
    while step < most and base[change.span.start - step - 1] == "\n":
        step += 1
    if not step:
        return change
    span = Span(change.span.start - step, change.span.end - step)
    inserted = words[-step:] + words[:-step] if change.inserted else ""
    return Change(span, inserted)


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
