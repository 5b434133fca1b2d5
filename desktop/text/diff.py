"""The changes that lead from one text to another, and two wordings side by side.

Paragraphs are compared first, and words only where paragraphs differ.  Blanks are no
pieces of their own, so that nothing is matched by a blank alone.  Text that was moved
counts as deleted here and inserted there.
"""

from __future__ import annotations

import re
from enum import Enum, auto
from functools import cache, lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING

from desktop.text.alignment import Match, align
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span
from desktop.text.words import WORD
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterator

_LINE_RUNS = (1, 1, 1)
_WORD_RUNS = (4, 2, 1)

MOST_TOLD = 4000
"""Code points of a wording whose words are told apart where it is proposed."""

_LONGEST_WORD = 40
"""Code points; what goes on for longer without a blank is cut anywhere."""


WordChanges = dict[tuple[str, str], list[tuple[int, int, str]]]
"""What becomes one wording of another, by both: from where to where, and what comes."""


def difference(
    old: str, new: str, at: int = 0, known: WordChanges | None = None
) -> ChangeSet:
    """Return the changes that turn ``old`` into ``new``, in whole words.

    Words, not letters, so that a rewritten word counts as replaced rather than as
    a patchwork of the letters it happens to share with the old one.

    Args:
        old: The text before, or a part of it.
        new: What stands there afterwards.
        at: Where ``old`` starts in the whole text, in code points.
        known: What was found out of the words of paragraphs, and is from now on:
            whoever compares two texts and then their paragraphs compares these once.
    """
    known = {} if known is None else known
    return ChangeSet(tuple(_changes_in_lines(old, new, at, known)))


@lru_cache(maxsize=256)
def telling_changes(old: str, new: str) -> tuple[Change, ...]:
    """Return what to show of a wording ``new`` that is proposed for ``old``.

    That is the words which differ; where few words among them stay, these too, so that
    one reads two wordings and no patchwork.  It is all of both where only blanks differ
    or a line end alone would go, and where they are longer than anybody compares.
    """
    whole = (Change(Span(0, len(old)), new),)
    if not old or not new or max(len(old), len(new)) > MOST_TOLD:
        return whole
    found = [change for change in difference(old, new).changes if _is_seen(old, change)]
    gone = [change.span.of(old) for change in found]
    if not found or any(map(_is_line_end, gone)):
        return whole
    together = _joined(old, new, found)
    there, come = _letters(together.span.of(old)), _letters(together.inserted)
    kept = there - sum(map(_letters, gone))
    if 3 * kept < min(there, come):
        return (together,)
    return tuple(_after_blank(old, change) for change in found)


def _joined(old: str, new: str, changes: list[Change]) -> Change:
    """Return the change from the first of ``changes`` to the last."""
    span = Span(changes[0].span.start, changes[-1].span.end)
    end = len(new) - (len(old) - span.end)
    return Change(span, new[span.start : end])


def _is_seen(old: str, change: Change) -> bool:
    both = change.span.of(old) + change.inserted
    return "\n" in both or not both.isspace()


def _is_line_end(gone: str) -> bool:
    return gone.isspace() and "\n" in gone


def _letters(text: str) -> int:
    return sum(map(len, text.split()))


def _after_blank(old: str, change: Change) -> Change:
    """Return ``change``, which may only add words, with its blank before the words."""
    at, words = change.span.start, change.inserted
    if change.span.is_empty and at and words[-1] == old[at - 1] == " ":
        return Change(Span(at - 1, at - 1), " " + words[:-1])
    return change


@value
class _CutText:
    """A text cut into lines or words, and where each begins."""

    text: str
    words: list[str]
    starts: list[int]

    def end(self, piece: int) -> int:
        return self.starts[piece] + len(self.words[piece])


_Gap = tuple[int, int, int, int]
"""What lies between pieces that are the same: from where to where, here and there."""


def _changes_in_lines(
    old: str, new: str, at: int, known: WordChanges
) -> Iterator[Change]:
    start, ours, theirs = _trimmed(old, new)
    if "\n" not in ours and "\n" not in theirs:  # no lines that may be alike
        yield from _changes_in_words(ours, theirs, at + start, known)
        return
    for here, end, there, stop in _gaps(_lines(ours), _lines(theirs), _LINE_RUNS):
        gone, come = ours[here:end], theirs[there:stop]
        if gone != come:
            yield from _changes_in_words(gone, come, at + start + here, known)


def _changes_in_words(
    old: str, new: str, at: int, known: WordChanges
) -> Iterator[Change]:
    start, ours, theirs = _trimmed(old, new)
    found = known.get((ours, theirs))
    if found is None:
        found = known[ours, theirs] = list(_word_changes(ours, theirs))
    here = at + start
    for first, end, come in found:
        yield Change(Span(here + first, here + end), come)


def _word_changes(old: str, new: str) -> Iterator[tuple[int, int, str]]:
    for here, end, there, stop in _gaps(_words(old), _words(new), _WORD_RUNS):
        place, gone, come = _trimmed(old[here:end], new[there:stop])
        if gone or come:
            yield here + place, here + place + len(gone), come


def _lines(text: str) -> _CutText:
    lines, starts = [], []
    start = 0
    for line in text.split("\n"):
        if line and not line.isspace():
            lines.append(line)
            starts.append(start)
        start += len(line) + 1
    return _CutText(text, lines, starts)


@cache
def _word_or_sign() -> re.Pattern[str]:
    return re.compile(rf"({WORD}|\S)")


def _words(text: str) -> _CutText:
    parts = _word_or_sign().split(text)  # blank, word, blank, word, …, blank
    starts = list(accumulate(map(len, parts), initial=0))
    return _CutText(text, parts[1::2], starts[1:-1:2])


def _gaps(old: _CutText, new: _CutText, runs: tuple[int, ...]) -> Iterator[_Gap]:
    """Yield what lies between the pieces that are the same, in the old and the new."""
    here = there = 0
    if old.words and new.words:
        for match in align(old.words, new.words, runs):
            for first, other, length in _parts(match, old, new):
                yield here, old.starts[first], there, new.starts[other]
                here, there = old.end(first + length - 1), new.end(other + length - 1)
    yield here, len(old.text), there, len(new.text)


def _parts(match: Match, old: _CutText, new: _CutText) -> list[tuple[int, int, int]]:
    """Return ``match`` cut wherever the blanks between its pieces may differ."""
    first, other, length = match.old, match.new, match.length
    ours = old.text[old.starts[first] : old.end(first + length - 1)]
    if ours == new.text[new.starts[other] : new.end(other + length - 1)]:
        return [(first, other, length)]
    return [(first + k, other + k, 1) for k in range(length)]


def _trimmed(old: str, new: str) -> tuple[int, str, str]:
    """Return the length of the words both begin with, and both without these.

    The words both end with are left away as well.
    """
    if not old or not new or (old[0] != new[0] and old[-1] != new[-1]):
        return 0, old, new
    if old == new:
        return len(old), "", ""
    start = _to_blank(old, common_start(old, new))
    old, new = old[start:], new[start:]
    end = _to_blank(old[::-1], common_start(old[::-1], new[::-1]))
    return start, old[: len(old) - end], new[: len(new) - end]


def _to_blank(text: str, position: int) -> int:
    """Return the end of the blank before ``position``, so that no word is cut."""
    lowest = max(position - _LONGEST_WORD, 0)
    for place in range(position, lowest, -1):
        if text[place - 1].isspace():
            return place
    return position if lowest else 0


def common_start(old: str, new: str) -> int:
    """Return how many code points the two texts begin with alike."""
    low, high = 0, min(len(old), len(new))
    while low < high:
        middle = (low + high + 1) // 2
        if old[low:middle] == new[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


class Fate(Enum):
    """What became of some words between two wordings."""

    KEPT = auto()
    WENT = auto()
    CAME = auto()


@value
class Words:
    """Some words of either wording, and what became of them.

    Attributes:
        text: The words.
        fate: What became of them.
        is_fine: Whether nothing but punctuation or spacing differs; see
            :mod:`desktop.drafts.comparison`.
        was: How words that were kept are written in the old wording, if otherwise in
            what cannot be seen; see :mod:`desktop.text.visible`.
        is_flowing: Whether single line ends among them are blanks.
    """

    text: str
    fate: Fate
    is_fine: bool = False
    was: str | None = None
    is_flowing: bool = False

    @property
    def old_text(self) -> str:
        """How the words are written in the old wording, if they are there."""
        return self.text if self.was is None else self.was


def proposed_words(old: str, new: str, between: str = " ") -> list[Words]:
    """Return what is read of a wording ``new`` that is proposed for ``old``.

    That is the words which differ, with dots for those that stay among them, and signs
    for the paragraphs that end in them.

    Args:
        old: The words as they are; empty if new ones would only be added.
        new: The words proposed; empty if the old ones would only be cut.
        between: What parts words that went from those in their place.
    """
    if not old or old == new:
        whole = new if old else _with_breaks_told(new)
        return [Words(whole, Fate.CAME)] if new else []
    found: list[Words] = []
    for change in telling_changes(old, new):
        gone = " ".join(change.span.of(old).split())
        come = _told(change.inserted) if change.inserted else ""
        if len(change.span) < len(old):
            lines = (line.strip() for line in come.split("\n"))
            come = " ¶ ".join(filter(None, lines))
        if found:
            found.append(Words(" … ", Fate.KEPT))
        if gone:
            found.append(Words(gone, Fate.WENT))
        if gone and come:
            found.append(Words(between, Fate.KEPT))
        if come:
            found.append(Words(come, Fate.CAME))
    return found


def _told(inserted: str) -> str:
    """Return words that come, without blanks around them that nobody would see."""
    words = inserted.strip()
    if words and "\n" not in inserted:
        return words
    return _with_breaks_told(inserted.strip(" \t"))


def _with_breaks_told(words: str) -> str:
    """Return words of which line ends at the edges are told by signs."""
    inner = words.strip("\n")
    before = "¶ " if inner and words.startswith("\n") else ""
    behind = " ¶" if inner and words.endswith("\n") else ""
    return f"{before}{inner}{behind}" or "¶"


def word_diff(old: str, new: str) -> list[Words]:
    """Return the words of both wordings, what went before what came in its place.

    Blanks count as words' ends only, and a line end reads as a blank.
    """
    return exact_word_diff(" ".join(old.split()), " ".join(new.split()))


def exact_word_diff(
    old: str, new: str, known: WordChanges | None = None
) -> list[Words]:
    """Return the words of both wordings with all blanks and line ends as they are.

    Args:
        old: The one wording.
        new: The other.
        known: What was found out already; see :func:`difference`.
    """
    return [words for words in _pieces(old, new, known) if words.text]


def _pieces(old: str, new: str, known: WordChanges | None) -> Iterator[Words]:
    done = 0
    for change in difference(old, new, known=known).changes:
        yield Words(old[done : change.span.start], Fate.KEPT)
        yield Words(change.span.of(old), Fate.WENT)
        yield Words(change.inserted, Fate.CAME)
        done = change.span.end
    yield Words(old[done:], Fate.KEPT)
