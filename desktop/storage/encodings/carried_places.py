"""Damaged places as the text is edited: where they are then, and which are lost.

Whatever still shows a place keeps its bytes.  What was deleted is remembered, so that
undo brings it back, bytes and all.  It is told by the texts alone, before and after.
"""

from __future__ import annotations

import hashlib
import re
from itertools import takewhile
from operator import eq
from typing import TYPE_CHECKING

from desktop.storage.encodings.damaged_places import MARK, SHOWN, DamagedPlace, Places
from desktop.value import field, replace, value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

_AROUND = 16  # code points on either side by which a place that was lost is known
_LARGEST_BOX = 250_000  # comparisons of letters within one change
_MOST_TEXTS = 8  # remembered, with all their places, beside the first
_MOST_COMPARED = 100_000  # lost places with places


@value
class LostPlace:
    """Bytes that were in the file, and what stood around them.

    Attributes:
        data: The bytes.
        before: What stood before them.
        after: What stood behind them.
    """

    data: bytes
    before: str
    after: str


@value
class Remembered:
    """What was damaged in a file since it was opened.

    Attributes:
        lost: The places that went, in the order in which they did.
        texts: The places of the text that was opened and of the last ones that were
            saved, by the hashes of the texts: to one of them undo may lead back.
    """

    lost: tuple[LostPlace, ...] = ()
    texts: Mapping[str, Places] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.lost or self.texts)


def _lost_from(text: str, places: Iterable[DamagedPlace]) -> Iterator[LostPlace]:
    for place in places:
        if place.is_bare:
            yield LostPlace(place.data, *_around(text, place.position))


def carried_over(
    places: Places, old: str, new: str, remembered: Remembered
) -> tuple[Places, Remembered]:
    """Return where the places of ``old`` are in ``new``, and those that are lost.

    Args:
        places: Those in ``old``.
        old: The text before.
        new: The text after it was edited.
        remembered: Places there once were; what brings back the words around them,
            such as undo, brings back the bytes.
    """
    if old == new or not (places or remembered):
        return places, remembered
    if remembered.texts and (known := remembered.texts.get(_hash_of(new))):
        return known, remembered
    kept = _kept(places, old, new) if places else {}
    gone = [place for place in places if place not in kept]
    away = [*remembered.lost, *_lost_from(old, gone)]
    free = [m.start() for m in re.finditer(SHOWN, new)]
    taken = {place.position for place in kept.values()}
    again, still_lost = _found_again(away, new, [p for p in free if p not in taken])
    all_of_them = sorted([*kept.values(), *again], key=lambda place: place.position)
    return tuple(all_of_them), Remembered(still_lost, _texts(remembered, old, places))


def _texts(remembered: Remembered, text: str, places: Places) -> Mapping[str, Places]:
    """Return the texts that are remembered, once ``text`` is one of them."""
    if not places:
        return remembered.texts
    first, *others = {**remembered.texts, _hash_of(text): places}.items()
    return dict([first, *others[-_MOST_TEXTS:]])


def with_lost(remembered: Remembered, text: str, places: Places) -> Remembered:
    """Return what is remembered once more ``places`` of ``text`` are lost."""
    return replace(remembered, lost=(*remembered.lost, *_lost_from(text, places)))


def _hash_of(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _kept(places: Places, old: str, new: str) -> dict[DamagedPlace, DamagedPlace]:
    from desktop.text.diff import common_start, difference  # late: hardly ever

    # Letter by letter first: most edits are in one place, and no sign beside that is
    # then mistaken for one of its neighbours.
    begin = common_start(old, new)
    end_alike = common_start(old[begin:][::-1], new[begin:][::-1])
    here, there = old[begin : len(old) - end_alike], new[begin : len(new) - end_alike]
    kept: dict[DamagedPlace, DamagedPlace] = {}
    shift = first = 0
    for change in difference(here, there, begin).changes:
        start, end = change.span.start, change.span.end
        while first < len(places) and places[first].end <= start:
            kept[places[first]] = _moved(places[first], shift)
            first += 1
        inside = first
        while inside < len(places) and places[inside].position < end:
            inside += 1
        words = old[start:end]
        for place, at in _rewritten(
            places[first:inside], words, start, change.inserted
        ):
            kept[place] = replace(place, position=start + shift + at)
        first = inside
        shift += change.delta
    return kept | {place: _moved(place, shift) for place in places[first:]}


def _moved(place: DamagedPlace, by: int) -> DamagedPlace:
    return replace(place, position=place.position + by) if by else place


def _rewritten(
    places: Places, old: str, start: int, new: str
) -> Iterator[tuple[DamagedPlace, int]]:
    """Yield the places in words that were rewritten, and where in the new they are.

    Args:
        places: Those in the old words.
        old: These words.
        start: Where they start, in the text that the places count in.
        new: What stands there afterwards.
    """
    if not places or SHOWN not in new:
        return
    if old.count(SHOWN) == new.count(SHOWN):
        there = [m.start() for m in re.finditer(SHOWN, new)]
        pairs = zip(re.finditer(SHOWN, old), there, strict=True)
        now = {start + found.start(): at for found, at in pairs}
    elif len(old) * len(new) <= _LARGEST_BOX:
        from difflib import SequenceMatcher  # late: hardly any edit needs it

        matcher = SequenceMatcher(None, old, new, autojunk=False)
        now = {
            start + here + k: there + k
            for here, there, length in matcher.get_matching_blocks()
            for k in range(length)
        }
    else:
        return
    for place in places:
        if place.is_bare and place.position in now:
            yield place, now[place.position]


def _around(text: str, position: int) -> tuple[str, str]:
    """Return what stands before and behind a place, with the ends of the text."""
    before = text[max(position - _AROUND, 0) : position]
    after = text[position + 1 : position + 1 + _AROUND]
    return before.rjust(_AROUND, MARK), after.ljust(_AROUND, MARK)


def _found_again(
    lost: Sequence[LostPlace], text: str, free: Sequence[int]
) -> tuple[list[DamagedPlace], tuple[LostPlace, ...]]:
    """Return the lost places that stand in ``text`` again, and those that do not.

    Args:
        lost: The places.
        text: The text.
        free: Where it has a U+FFFD that is no place yet.
    """
    if not (lost and free):
        return [], tuple(lost)
    known: dict[tuple[str, str], list[int]] = {}
    for number, each in reversed(list(enumerate(lost))):
        known.setdefault((each.before, each.after), []).append(number)
    found: dict[int, DamagedPlace] = {}
    for position in free:
        if numbers := known.get(_around(text, position)):
            number = numbers.pop()
            found[number] = DamagedPlace(position, lost[number].data)
    taken = {place.position for place in found.values()}
    rest = [p for p in free if p not in taken]
    if len(rest) * (len(lost) - len(found)) <= _MOST_COMPARED:
        _find_nearly(lost, text, rest, found)
    still = tuple(each for n, each in enumerate(lost) if n not in found)
    return list(found.values()), still


def _find_nearly(
    lost: Sequence[LostPlace],
    text: str,
    free: Iterable[int],
    found: dict[int, DamagedPlace],
) -> None:
    """Add to ``found`` what stands where nearly the same words are around it."""
    for position in free:
        around = _around(text, position)
        others = [n for n in range(len(lost)) if n not in found]
        best = max(others, key=lambda n: _likeness(lost[n], around), default=None)
        if best is not None and _likeness(lost[best], around) >= _AROUND:
            found[best] = DamagedPlace(position, lost[best].data)


def _likeness(lost: LostPlace, around: tuple[str, str]) -> int:
    """Return how many code points next to a place are the same as they were."""
    before, after = around
    return _alike(lost.before[::-1], before[::-1]) + _alike(lost.after, after)


def _alike(one: str, other: str) -> int:
    return sum(takewhile(bool, map(eq, one, other)))
