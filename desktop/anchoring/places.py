"""Places in a text, such as that of the caret, in the text as it became.

A place is nothing but a number, so it goes by the words beside it: by the word it is
in, else by the one that follows in its line, else by the one before.  Where these are
gone it is where they were cut; where others stand for them, it is at these.  Unlike a
passage, a place is always somewhere: nobody is told a wrong thing by it.

If the earlier text is not known any more, a place is found by what stood around it.
Positions count code points.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from desktop.anchoring.meant_text import signs_before, signs_behind
from desktop.anchoring.quote_anchoring import anchor_quotes
from desktop.anchoring.surviving_tokens import common_end, common_start
from desktop.annotations.annotation import (
    Passage,
    TextPositionSelector,
    TextQuoteSelector,
)
from desktop.text.graphemes import snapped
from desktop.text.moved import MovedText
from desktop.text.quoted_place import quoted_place
from desktop.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from desktop.anchoring.surviving_tokens import Survivors
    from desktop.anchoring.text_alignment import Pair
    from desktop.text.change import ChangeSet
    from desktop.text.quoted_place import QuotedPlace

_REACH = 200
"""Code points without a word between a place and the word it goes by."""

_NEAR = 5_000
"""Code points from another place in which one is still told by that."""

_LONGEST_LINE = 2_000
"""Code points of a line that are looked at on either side of a place."""


# From a text that is known


def carried_places(survivors: Survivors, places: Iterable[int]) -> list[int]:
    """Return where each of ``places`` of the old text is in the new one."""
    if survivors.are_all:
        return [min(place, len(survivors.new)) for place in places]
    return [_carried(survivors, min(at, len(survivors.old))) for at in places]


def _carried(survivors: Survivors, place: int) -> int:
    if not place:
        return 0  # The start of the text stays the start.
    before, after = survivors.before(place), survivors.after(place)
    line = _line_around(survivors.old, place)
    found = _beside(survivors, place, before, after, line)
    if found is None:
        found = _word_for_word(survivors, place)
    if found is None:
        found = _in_its_line(survivors, before, after, line)
    if found is None:
        found = _next_line(survivors, place, before, after)
    return snapped(survivors.new, Span(found, found)).start


def _beside(
    survivors: Survivors, place: int, before: Pair, after: Pair, line: Span
) -> int | None:
    """Return the place by a word that is left, between which and it no other was."""
    old, new = survivors.old, survivors.new
    ahead, behind = old[place : after.old], old[before.old_end : place]
    is_ahead = after.old < len(old) and _is_short_gap(ahead)
    is_behind = before.old_end > 0 and _is_short_gap(behind)
    goes_ahead = is_ahead and "\n" not in ahead
    goes_behind = is_behind and "\n" not in behind
    if goes_behind and not (goes_ahead and place in (after.old, line.start)):
        return before.new_end + signs_behind(behind, new, before.new_end)
    if goes_ahead:
        return after.new - signs_before(ahead, new, after.new)
    if _has_words(line.of(old)):
        return None
    # On a blank line, what stands around it is as far off as it was.
    if is_behind and new.startswith(behind, before.new_end):
        return before.new_end + len(behind)
    if is_ahead and new.endswith(ahead, 0, after.new):
        return after.new - len(ahead)
    return None


def _is_short_gap(words: str) -> bool:
    return len(words) < _REACH and not _has_words(words)


def _behind(text: str, place: int) -> str:
    return text[place : place + _REACH]


def _ahead_of(text: str, place: int) -> str:
    return text[max(0, place - _REACH) : place]


def _word_for_word(survivors: Survivors, place: int) -> int | None:
    """Return the place if all stands around it as it stood, once in either text."""
    old = survivors.old
    quoted = quoted_place(place, len(old), lambda span: span.of(old))
    if standing_places([quoted], old) != [place]:
        return None
    return standing_places([quoted], survivors.new)[0]


def _in_its_line(
    survivors: Survivors, before: Pair, after: Pair, line: Span
) -> int | None:
    """Return where the words begin that stand for those the place was in."""
    new = survivors.new
    if before.old_end > line.start:
        return _skipped(new, before.new_end, " \t\u00a0\u3000")
    if after.old < line.end:
        is_next = before.move == after.move and before.new_end <= after.new
        least = before.new_end if is_next else max(0, after.new - _LONGEST_LINE)
        return max(new.rfind("\n", 0, after.new) + 1, least)
    return None


def _next_line(survivors: Survivors, place: int, before: Pair, after: Pair) -> int:
    """Return where the line begins that stands where that of the place was cut."""
    new = survivors.new
    is_one_hole = before.move == after.move and before.new_end <= after.new
    hole = survivors.hole(Span(place, place)).start
    start = before.new_end if is_one_hole else hole
    end = new.find("\n", start)
    if start == 0 or end < 0:
        return start
    ink = _skipped(new, end, " \t\n\r\u00a0\u3000")
    return new.rfind("\n", 0, ink) + 1 if ink < len(new) else start


def _line_around(text: str, place: int) -> Span:
    least = max(0, place - _LONGEST_LINE)
    start = text.rfind("\n", least, place) + 1 or least
    end = text.find("\n", place, place + _LONGEST_LINE)
    return Span(start, end if end >= 0 else min(len(text), place + _LONGEST_LINE))


def _has_words(words: str) -> bool:
    return any(map(str.isalnum, words))


def _skipped(text: str, start: int, blanks: str) -> int:
    while start < len(text) and text[start] in blanks:
        start += 1
    return start


# From quotes


def standing_places(places: Sequence[QuotedPlace], text: str) -> list[int | None]:
    """Return where those of ``places`` are around which all stands as it stood, once.

    That is told without a look at the words of ``text``; of the others it is None.
    """
    found: dict[str, int | None] = {}
    for place in places:
        words = place.before + place.after
        if words.strip() and words not in found:
            start = text.find(words)
            is_one = start >= 0 and text.find(words, start + 1) < 0
            found[words] = start if is_one else None
    starts = (found.get(place.before + place.after) for place in places)
    return [
        0 if not at.position else None if start is None else start + len(at.before)
        for start, at in zip(starts, places, strict=True)
    ]


def found_places(places: Sequence[QuotedPlace], text: str) -> list[int]:
    """Return where each of ``places`` is in ``text``, or as near as can be said.

    Nothing but what stood around them is known of the text they were in.
    """
    found = standing_places(places, text)
    sure = sorted(
        (place.position, at)
        for place, at in zip(places, found, strict=True)
        if at is not None
    )
    for number, place in enumerate(places):
        if found[number] is None:
            found[number] = _near_others(place, sure, text)
    lost = {
        str(number): _passage(place)
        for number, place in enumerate(places)
        if found[number] is None and (place.before + place.after).strip()
    }
    quoted = anchor_quotes(lost, text) if lost else {}
    for key, it in quoted.items():
        span = it.span or next(iter(it.candidates), None)
        if span is not None:
            ahead = _goes_ahead(places[int(key)])
            found[int(key)] = span.start if ahead else span.end
    numbers = (min(place.position, len(text)) for place in places)
    known = (n if at is None else at for at, n in zip(found, numbers, strict=True))
    return [snapped(text, Span(at, at)).start for at in known]


def _near_others(
    place: QuotedPlace, sure: Sequence[tuple[int, int]], text: str
) -> int | None:
    """Return the place by what stands on one side of it, as far from another as ever.

    Args:
        place: The place.
        sure: Other places, as they were and as they are, in order.
        text: The text as it is now.
    """
    at = bisect_left(sure, (place.position, 0))
    beside = min(
        sure[max(0, at - 1) : at + 1],
        key=lambda other: abs(other[0] - place.position),
        default=None,
    )
    if beside is None or abs(beside[0] - place.position) > _NEAR:
        return None
    expected = place.position + beside[1] - beside[0]
    sides = ((place.after, 0), (place.before, len(place.before)))
    ordered = sides if _goes_ahead(place) else sides[::-1]
    for words, offset in ordered:
        near = _occurrences_near(words, expected - offset, text)
        if near:
            return min(near, key=lambda one: abs(one + offset - expected)) + offset
    return None


def _occurrences_near(words: str, expected: int, text: str) -> list[int]:
    """Return where ``words`` stand not far from where they are expected."""
    found: list[int] = []
    if not _has_words(words):
        return found
    end = max(0, expected + _NEAR + len(words))
    at = text.find(words, max(0, expected - _NEAR), end)
    while at >= 0:
        found.append(at)
        at = text.find(words, at + 1, end)
    return found


def _goes_ahead(place: QuotedPlace) -> bool:
    """Return whether a place goes by what stands behind it: words of its line, first.

    On a blank line by what follows, if there are any words.
    """
    if _has_words(place.after.partition("\n")[0]):
        return True
    is_line_end = _has_words(place.before.rpartition("\n")[2])
    return not is_line_end and _has_words(place.after)


def _passage(place: QuotedPlace) -> Passage:
    """Return the words by which a place goes as a passage."""
    before, after = place.before, place.after
    if _goes_ahead(place):
        quote = TextQuoteSelector(after, before, "")
        start, end = place.position, place.position + len(after)
    else:
        quote = TextQuoteSelector(before, "", after)
        start, end = place.position - len(before), place.position
    return Passage(quote, TextPositionSelector(max(start, 0), max(end, 0)))


# Text that moved


def moved_text(survivors: Survivors, changes: ChangeSet) -> MovedText:
    """Return what of the old text is where ``changes`` alone would not carry it.

    Args:
        survivors: What is left of the old text in the new one.
        changes: What turns the old text into the new one.
    """
    return MovedText.of(_moved(survivors, changes))


def _moved(survivors: Survivors, changes: ChangeSet) -> Iterator[tuple[Span, Span]]:
    old, new, done = survivors.old, survivors.new, 0
    shifts = _Shifts(changes)
    for pair in survivors.pairs:
        length = pair.old_end - pair.old
        if length != pair.new_end - pair.new or shifts.carry(pair):
            continue
        # With the quotes and stops around it, as far as they are the same.
        head = old[max(done, pair.old - _REACH) : pair.old].rpartition("\n")[2]
        tail = _behind(old, pair.old_end).partition("\n")[0]
        lead = common_end(head, _ahead_of(new, pair.new))
        rest = common_start(tail, _behind(new, pair.new_end))
        done = pair.old_end + rest
        now = Span(pair.new - lead, pair.new_end + rest)
        yield Span(pair.old - lead, done), now


class _Shifts:
    """How far changes carry what is asked for from start to end of a text."""

    def __init__(self, changes: ChangeSet) -> None:
        self._changes = changes.changes
        self._next = self._shift = 0

    def carry(self, pair: Pair) -> bool:
        """Return whether a piece is where it goes by the changes alone."""
        while (
            self._next < len(self._changes)
            and self._changes[self._next].span.end <= pair.old
        ):
            self._shift += self._changes[self._next].delta
            self._next += 1
        is_cut = self._next < len(self._changes) and (
            self._changes[self._next].span.start < pair.old_end
        )
        return not is_cut and pair.old + self._shift == pair.new
