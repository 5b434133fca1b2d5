"""What differs between two texts, as rows to be shown one below the other.

A row is a paragraph: the same in both, revised, only in one of them, or moved.  Where
one was parted or two were joined, a row holds all of them; two paragraphs belong
together if most of the shorter one was kept in the longer.  Changes of punctuation and
spacing, in which every word stays, are fine changes: they are shown quieter and can be
left out.  What nobody can see is no difference (:mod:`desktop.text.visible`): the texts
are compared as they look, and told as they are written.  Blank lines are no rows.
Positions count code points.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from itertools import accumulate, groupby
from typing import TYPE_CHECKING

from desktop.anchoring.text_alignment import align_texts
from desktop.drafts.rows import Row, RowKind, steps_of
from desktop.drafts.unseen import unseen_between
from desktop.text.diff import Fate, WordChanges, Words, difference, exact_word_diff
from desktop.text.paragraph_edits import whole_paragraphs
from desktop.text.paragraphs import AS_IT_SEEMS, Wrapping, wrapping_of
from desktop.text.span import Span
from desktop.text.visible import Unseen, Visible
from desktop.text.words import count_words
from desktop.value import replace, value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from desktop.drafts.rows import Difference
    from desktop.text.change import Change

_KEPT_SHARE = 0.4
"""The share of the shorter paragraph that must have been kept in the longer one."""
Link = tuple[int, int, int]
"""An old paragraph, a new one, and how many code points they have in common."""
_SAME_SHARE = 0.5
"""The share of the longer wording that must be the same in both places."""
_LEAST = 20
"""Code points that must be the same: "Yes," she said, everywhere."""
_BETWEEN = "\n\n"
_LETTERS = re.compile(r"[^\W_]+")
_STAYED = {RowKind.SAME, RowKind.CHANGED}
_Place = tuple[Span, Span]
Wrappings = tuple[Wrapping, Wrapping]
"""How the old text and the new one use their line ends."""


@value
class Paragraphs:
    """Where the paragraphs of a text are; the blanks around them belong to them.

    Attributes:
        starts: Where each begins.
        ends: Where each ends, before its line end.
    """

    starts: list[int]
    ends: list[int]

    def __len__(self) -> int:
        return len(self.starts)

    def span(self, index: int) -> Span:
        """Return where the paragraph called ``index`` is."""
        return Span(self.starts[index], self.ends[index])

    def length(self, index: int) -> int:
        """Return how many code points a paragraph has."""
        return self.ends[index] - self.starts[index]

    def covered(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Yield the paragraphs between two positions, and how much of each is."""
        index = max(bisect_right(self.starts, start) - 1, 0)
        while index < len(self) and self.starts[index] < end:
            length = min(end, self.ends[index]) - max(start, self.starts[index])
            if length > 0:
                yield index, length
            index += 1


def paragraphs_of(text: str) -> Paragraphs:
    """Return the paragraphs of ``text``."""
    starts: list[int] = []
    ends: list[int] = []
    place = 0
    for line in text.split("\n"):
        if line and not line.isspace():
            starts.append(place)
            ends.append(place + len(line))
        place += len(line) + 1
    return Paragraphs(starts, ends)


@value
class Pairing:
    """Old paragraphs and the new ones they became; usually one of each."""

    old: range
    new: range


def pairings(
    old: Paragraphs, new: Paragraphs, changes: Sequence[Change]
) -> list[Pairing]:
    """Return which paragraphs belong together, in order.

    Args:
        old: The paragraphs before.
        new: The paragraphs after.
        changes: What leads from one text to the other.
    """
    found: list[Pairing] = []
    for here, there, kept in _links(old, new, changes):
        if kept <= _KEPT_SHARE * min(old.length(here), new.length(there)):
            continue
        last = found[-1] if found else Pairing(range(0), range(0))
        if here < last.old.stop or there < last.new.stop:
            found[-1] = Pairing(
                range(last.old.start, here + 1), range(last.new.start, there + 1)
            )
        else:
            found.append(Pairing(range(here, here + 1), range(there, there + 1)))
    return found


def _links(
    old: Paragraphs, new: Paragraphs, changes: Iterable[Change]
) -> Iterator[Link]:
    """Yield all paragraphs that have something in common, in order."""
    link: Link = (-1, -1, 0)
    for here, there, kept in _kept(old, new, _stretches(old, changes)):
        if (here, there) == link[:2]:
            link = (here, there, link[2] + kept)
            continue
        if link[2]:
            yield link
        link = (here, there, kept)
    if link[2]:
        yield link


def _stretches(
    old: Paragraphs, changes: Iterable[Change]
) -> Iterator[tuple[int, int, int]]:
    """Yield where what was kept starts and ends in the old text, and how it shifted."""
    done = shift = 0
    for change in changes:
        yield done, change.span.start, shift
        done = change.span.end
        shift += change.delta
    yield done, old.ends[-1] if old.ends else 0, shift


def _kept(
    old: Paragraphs, new: Paragraphs, stretches: Iterable[tuple[int, int, int]]
) -> Iterator[Link]:
    """Yield what each kept stretch has of each paragraph, in both texts."""
    here = there = 0
    for start, end, shift in stretches:
        while here < len(old) and old.ends[here] <= start:
            here += 1
        while there < len(new) and new.ends[there] <= start + shift:
            there += 1
        while here < len(old) and there < len(new):
            stop = min(old.ends[here], new.ends[there] - shift)
            begin = max(start, old.starts[here], new.starts[there] - shift)
            if min(stop, end) > begin:
                yield here, there, min(stop, end) - begin
            if stop >= end:
                break
            here += old.ends[here] == stop
            there += new.ends[there] - shift == stop


def moved_paragraphs(gone: Sequence[str], come: Sequence[str]) -> dict[int, int]:
    """Return which of the paragraphs that went are which of those that came.

    Args:
        gone: Paragraphs that are not any more where they were.
        come: Paragraphs that were not there before.
    """
    if not gone or not come:
        return {}
    old, new = _laid_out(gone), _laid_out(come)
    common = Counter[tuple[int, int]]()
    for pair in align_texts(_BETWEEN.join(gone), _BETWEEN.join(come)).pairs:
        for here, length in old.covered(pair.old, pair.old_end):
            offset = max(old.starts[here] - pair.old, 0)
            start = min(pair.new + offset, pair.new_end)
            for there, kept in new.covered(start, min(start + length, pair.new_end)):
                common[here, there] += kept
    moved: dict[int, int] = {}
    taken: set[int] = set()
    for (here, there), kept in common.most_common():
        longest = max(len(gone[here]), len(come[there]))
        if kept < max(_LEAST, _SAME_SHARE * longest) or here in moved or there in taken:
            continue
        moved[here] = there
        taken.add(there)
    return moved


def _laid_out(texts: Sequence[str]) -> Paragraphs:
    sizes = (len(text) + len(_BETWEEN) for text in texts)
    starts = list(accumulate(sizes, initial=0))[:-1]
    ends = [start + len(text) for start, text in zip(starts, texts, strict=True)]
    return Paragraphs(starts, ends)


def with_fine_marked(words: Iterable[Words]) -> tuple[Words, ...]:
    """Return ``words``, those of fine changes marked as such."""
    return tuple(_marked(words))


def _marked(words: Iterable[Words]) -> Iterator[Words]:
    for is_kept, run in groupby(words, lambda one: one.fate is Fate.KEPT):
        pieces = list(run)
        is_fine = not is_kept and _are_fine(pieces)
        yield from (replace(p, is_fine=True) if is_fine else p for p in pieces)


def _are_fine(pieces: list[Words]) -> bool:
    went = "".join(piece.text for piece in pieces if piece.fate is Fate.WENT)
    came = "".join(piece.text for piece in pieces if piece.fate is Fate.CAME)
    if went.count("\n") != came.count("\n"):
        return False
    # Letters alone: “don't” and “don’t”, “well-known” and “well known” are the same.
    return _LETTERS.findall(went) == _LETTERS.findall(came)


@value
class Tally:
    """How much differs, in words and, where they moved, in paragraphs."""

    added: int = 0
    removed: int = 0
    moved: int = 0


@value
class Comparison:
    """Two texts, and what differs between them.

    Attributes:
        old: The text before.
        new: The text after.
        rows: The paragraphs of both, in order.
        steps: What differs, to be gone through one by one.
        tally: How much differs.
        wrappings: How the texts use their line ends.
        unseen: What differs, if nothing does that is to be gone through.
    """

    old: str
    new: str
    rows: tuple[Row, ...] = ()
    steps: tuple[Difference, ...] = ()
    tally: Tally = Tally()
    wrappings: Wrappings = (AS_IT_SEEMS, AS_IT_SEEMS)
    unseen: Unseen = Unseen(0)


def compare(old: str, new: str, *, is_markdown: bool = False) -> Comparison:
    """Return what differs between ``old`` and ``new``, two texts of a story.

    Args:
        old: The text before.
        new: The text after.
        is_markdown: Whether the story is Markdown.
    """
    wrappings = (
        wrapping_of(old, is_markdown=is_markdown),
        wrapping_of(new, is_markdown=is_markdown),
    )
    rows = rows_between(old, new, wrappings)
    return comparison_of(old, new, rows, wrappings)


def rows_between(old: str, new: str, wrappings: Wrappings) -> list[Row]:
    """Return the paragraphs of both texts in order, none of them told to have moved."""
    one, other = Visible(old, wrappings[0]), Visible(new, wrappings[1])
    before, after = paragraphs_of(one.text), paragraphs_of(other.text)
    known: WordChanges = {}
    found = difference(one.text, other.text, known=known).changes
    changes = tuple(whole_paragraphs(one.text, found))
    places = _places(before, after, pairings(before, after, changes))
    return [
        _row(old, new, (_written(one, here), _written(other, there)), wrappings, known)
        for here, there in places
    ]


def _written(text: Visible, place: Span) -> Span:
    """Return where in the text as it is written a row is."""
    end = text.end(place.end)
    return Span(end if place.is_empty else text.start(place.start), end)


def comparison_of(
    old: str, new: str, rows: list[Row], wrappings: Wrappings
) -> Comparison:
    """Return what differs, as ``rows`` have it; those that moved are found out."""
    _show_moves(old, new, rows, wrappings)
    steps, tally = steps_of(rows), _tally(rows)
    is_alike = not steps and old != new
    unseen = unseen_between(old, new, rows, wrappings) if is_alike else Unseen(0)
    return Comparison(old, new, tuple(rows), steps, tally, wrappings, unseen)


def _places(
    old: Paragraphs, new: Paragraphs, pairs: Iterable[Pairing]
) -> Iterator[_Place]:
    """Yield where each row is in both texts, in order."""
    here = there = 0
    end = Pairing(range(len(old), len(old)), range(len(new), len(new)))
    for pair in (*pairs, end):
        place = new.ends[there - 1] if there else 0
        for index in range(here, pair.old.start):
            yield old.span(index), Span(place, place)
        place = old.ends[pair.old.start - 1] if pair.old.start else 0
        for index in range(there, pair.new.start):
            yield Span(place, place), new.span(index)
        here, there = pair.old.stop, pair.new.stop
        if pair.old:
            yield _block(old, pair.old), _block(new, pair.new)


def _block(paragraphs: Paragraphs, indices: range) -> Span:
    return Span(paragraphs.starts[indices[0]], paragraphs.ends[indices[-1]])


def _row(
    old: str,
    new: str,
    place: _Place,
    wrappings: Wrappings,
    known: WordChanges | None = None,
) -> Row:
    words = place[1].of(new)
    if words == place[0].of(old) and "\n" not in words:  # as hardly any is not
        return Row(RowKind.SAME, *place, (Words(words, Fate.KEPT),))
    before = Visible(place[0].of(old), wrappings[0])
    after = Visible(words, wrappings[1])
    if not after.original:
        return Row(RowKind.WENT, *place, (_whole(before, Fate.WENT),))
    if not before.original:
        return Row(RowKind.CAME, *place, (_whole(after, Fate.CAME),))
    is_same = before.text == after.text
    told = tuple(told_words(before, after, known))
    return Row(RowKind.SAME if is_same else RowKind.CHANGED, *place, told)


def _whole(paragraph: Visible, fate: Fate) -> Words:
    is_flowing = "\n" in paragraph.original and "\n" not in paragraph.text
    return Words(paragraph.original, fate, is_flowing=is_flowing)


def told_words(
    before: Visible, after: Visible, known: WordChanges | None = None
) -> Iterable[Words]:
    """Return the words of two wordings as they are written, compared as they look.

    Args:
        before: The one wording.
        after: The other.
        known: What was found out of them already; see
            :func:`desktop.text.diff.difference`.
    """
    if before.text == after.text:
        seen: Iterable[Words] = (Words(after.text, Fate.KEPT),)
    else:
        seen = with_fine_marked(exact_word_diff(before.text, after.text, known))
    return as_written(seen, before, after)


def as_written(
    seen: Iterable[Words], before: Visible, after: Visible
) -> Iterable[Words]:
    """Return the words of two wordings as they are written.

    Args:
        seen: They as they look.
        before: The one wording.
        after: The other.
    """
    if before.is_as_written and after.is_as_written:
        return seen
    return _read(seen, _WordingReader(before), _WordingReader(after))


def _read(
    seen: Iterable[Words], old: _WordingReader, new: _WordingReader
) -> Iterator[Words]:
    for words in seen:
        size = len(words.text)
        went = old.read(size) if words.fate is not Fate.CAME else None
        came = new.read(size) if words.fate is not Fate.WENT else None
        text = went or "" if came is None else came
        was = went if came is not None and went != came else None
        is_flowing = "\n" in f"{went}{came}" and "\n" not in words.text
        yield Words(text, words.fate, words.is_fine, was, is_flowing)


class _WordingReader:
    """Reads a wording from its start on."""

    def __init__(self, wording: Visible) -> None:
        self._wording = wording
        self._seen = self._place = 0

    def read(self, size: int) -> str:
        """Return how the next ``size`` code points that are seen are written."""
        self._seen += size
        text, start = self._wording.original, self._place
        is_last = self._seen == len(self._wording.text)
        self._place = len(text) if is_last else self._wording.end(self._seen)
        return text[start : self._place]


def _show_moves(old: str, new: str, rows: list[Row], wrappings: Wrappings) -> None:
    """Make moved paragraphs of those among ``rows`` that went here and came there."""
    gone = [n for n, row in enumerate(rows) if row.kind is RowKind.WENT]
    come = [n for n, row in enumerate(rows) if row.kind is RowKind.CAME]
    moved = moved_paragraphs(
        [rows[n].old.of(old) for n in gone], [rows[n].new.of(new) for n in come]
    )
    stayed = list(accumulate((row.kind in _STAYED for row in rows), initial=0))
    for here, there in moved.items():
        away, back = gone[here], come[there]
        if stayed[away] == stayed[back]:
            continue  # Nothing stands between: it was rewritten where it is.
        row = _row(old, new, (rows[away].old, rows[back].new), wrappings)
        rows[away] = replace(row, kind=RowKind.MOVED_AWAY, partner=back)
        rows[back] = replace(row, kind=RowKind.MOVED_HERE, partner=away)


def _tally(rows: Iterable[Row]) -> Tally:
    added = removed = moved = 0
    for row in rows:
        if row.kind in {RowKind.SAME, RowKind.MOVED_AWAY}:
            continue
        moved += row.kind is RowKind.MOVED_HERE
        added += _count(row, Fate.CAME)
        removed += _count(row, Fate.WENT)
    return Tally(added, removed, moved)


def _count(row: Row, fate: Fate) -> int:
    # A word whose punctuation alone differs neither went nor came.
    counted = (one for one in row.words if one.fate is fate and not one.is_fine)
    return sum(count_words(one.text) for one in counted)
