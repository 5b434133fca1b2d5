"""The words an author writes: how many an edit adds, and how many it deletes.

They are counted around the edit only, so that a key in a novel costs no more than one
in a one-shot, and by the same notion of a word as everywhere: a letter put to a word
adds none, and what Markdown and HTML keep to themselves is none.  Headings and front
matter are written as well, and count here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.text.span import Span
from desktop.text.structure.prose import prose_words
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from desktop.text.change import Change, ChangeSet

REACH = 1_000
"""Code points on each side of an edit that may say what its words are."""

_NEAR = 60
"""The same where very many places are edited at once."""
_MANY = 20
"""Places edited at once from which on less is looked at around each."""


@value
class WrittenWords:
    """How many words were added and deleted; either may be taken back and so negative.

    Attributes:
        added: Words that were written.
        deleted: Words that were removed.
    """

    added: int = 0
    deleted: int = 0

    def __add__(self, other: WrittenWords) -> WrittenWords:
        return WrittenWords(self.added + other.added, self.deleted + other.deleted)

    def __bool__(self) -> bool:
        return bool(self.added or self.deleted)

    @property
    def net(self) -> int:
        """How many more words there are."""
        return self.added - self.deleted

    @property
    def undone(self) -> WrittenWords:
        """What undoing something counts that counts this as if done anew."""
        return WrittenWords(-self.deleted, -self.added)


@value
class ReplacedWords:
    """A place where something gave way to something else.

    Attributes:
        left: What stands before it in its line, as far as words may reach.
        removed: What stood there.
        inserted: What stands there now.
        right: What stands behind it in its line.
    """

    left: str
    removed: str
    inserted: str
    right: str

    @property
    def size(self) -> int:
        """How many code points are to be looked at."""
        return len(self.removed) + len(self.inserted)


def rewritten_places(
    changes: ChangeSet, inverse: ChangeSet, length: int, slice_: Callable[[Span], str]
) -> Iterator[ReplacedWords]:
    """Yield the places of an edit, with what stands around each.

    Args:
        changes: What was done.
        inverse: What undoes it, counted in the text after.
        length: How long the text is now, in code points.
        slice_: Returns a stretch of the text as it is now.
    """
    reach = REACH if len(changes.changes) < _MANY else _NEAR
    for done, back in zip(changes.changes, inverse.changes, strict=True):
        yield _place(done, back, length, slice_, reach)


def _place(
    done: Change, back: Change, length: int, slice_: Callable[[Span], str], reach: int
) -> ReplacedWords:
    at = back.span
    start, end = max(at.start - reach, 0), min(at.end + reach, length)
    left = slice_(Span(start, at.start))
    right = slice_(Span(at.end, end))
    return ReplacedWords(
        _from_line_start(left, is_cut=start > 0),
        back.inserted,
        done.inserted,
        _to_line_end(right, is_cut=end < length),
    )


def _from_line_start(left: str, *, is_cut: bool) -> str:
    feed = left.rfind("\n")
    if feed >= 0:
        return left[feed + 1 :]
    # A part of a word is none: what is cut off begins behind the first blank.
    return left[len(left.split(maxsplit=1)[0]) :] if is_cut and left.split() else left


def _to_line_end(right: str, *, is_cut: bool) -> str:
    line, feed, _ = right.partition("\n")
    if feed or not is_cut or not line.split():
        return line
    return line[: len(line) - len(line.rsplit(maxsplit=1)[-1])]


def words_written(
    places: Iterable[ReplacedWords], *, is_markdown: bool, is_move: bool = False
) -> WrittenWords:
    """Return how many words an edit adds and deletes.

    Args:
        places: What gave way to what.
        is_markdown: Whether the story is Markdown.
        is_move: Whether it took words elsewhere, which is neither.
    """
    total = WrittenWords()
    for place in places:
        total += _words_at(place, is_markdown)
    if is_move:
        return WrittenWords(max(total.net, 0), max(-total.net, 0))
    return total


def _words_at(place: ReplacedWords, is_markdown: bool) -> WrittenWords:
    def count(words: str) -> int:
        lines = f"{place.left}{words}{place.right}".split("\n")
        return sum(prose_words(line, is_markdown=is_markdown) for line in lines)

    left_over = count("")
    added = count(place.inserted) - left_over if place.inserted else 0
    deleted = count(place.removed) - left_over if place.removed else 0
    # A hyphen between two words makes one of them.
    return WrittenWords(
        max(added, 0) + max(-deleted, 0), max(deleted, 0) + max(-added, 0)
    )
