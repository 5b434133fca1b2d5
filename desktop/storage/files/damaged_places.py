"""Damaged places: bytes of a file that are no text, or not the text they would be.

Where bytes are invalid in the encoding of a file, the text shows a U+FFFD for each
stretch that :meth:`bytes.decode` would replace by one, and the bytes are kept in a
table.  In it are also characters that the editor cannot hold, shown the same way, and
characters that could be written in another way than they are: these are shown as they
are.  The table goes along when the text is edited, so that whatever was not touched is
written as it was.

A U+FFFD that a file really has, or that was pasted, is none of these.
"""

from __future__ import annotations

import codecs
import hashlib
import re
from contextlib import suppress
from functools import cache
from itertools import accumulate, chain, pairwise, takewhile
from operator import eq
from typing import TYPE_CHECKING

from desktop.storage.files.byte_steps import in_step, odd_bytes
from desktop.text.diff import common_start, difference
from desktop.value import field, replace, value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

SHOWN = "\ufffd"
"""What a damaged place is shown as."""

# Qt's editor ends paragraphs at the first of these and frames at the other two; half a
# surrogate pair it cannot hold either.
_FEW = "\u2029\ufdd0\ufdd1"
_NOT_EDITABLE = f"{_FEW}\ud800-\udfff"
# Stands for a place while the rest of the text is put together: no text has it, as
# all else of its kind becomes a place itself.
_MARK = "\udc80"
_UTF16 = ("utf-16-le", "utf-16-be")
_HANDLER = "reread.keep"
_AROUND = 16  # code points on either side by which a place that was lost is known
_LARGEST_BOX = 250_000  # comparisons of letters within one change
_MOST_TEXTS = 8  # remembered, with all their places, beside the first
_MOST_COMPARED = 100_000  # lost places with places
_LONGEST_CODE = 4  # bytes of a character in any stateless encoding
_STATEFUL = re.compile(r"iso-?2022|hz|utf-?7")


@value
class DamagedPlace:
    """A place in a text, and the bytes that stand there in the file.

    Attributes:
        position: Where it is, in code points of the text.
        data: The bytes.
        shown: What the text has there: U+FFFD, or what the bytes mean if they only
            are others than would be written.
    """

    position: int
    data: bytes
    shown: str = SHOWN

    @property
    def is_damaged(self) -> bool:
        """Whether the text does not show all that stands there."""
        return SHOWN in self.shown

    @property
    def is_bare(self) -> bool:
        """Whether a U+FFFD is all that the text has there."""
        return self.shown == SHOWN

    @property
    def mark(self) -> str:
        """What stands for it while the text around it is read."""
        return _MARK if self.is_bare else self.shown

    @property
    def end(self) -> int:
        """Where the text goes on, in code points."""
        return self.position + len(self.shown)


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


Places = tuple[DamagedPlace, ...]


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


# Reading


def read(body: bytes, encoding: str) -> tuple[str, list[tuple[str, bytes]]]:
    """Return what the bytes say, and what is to be kept of them, in order.

    In the text, a lone surrogate stands for each place to be kept, which
    :func:`placed` puts right.  Of each it is returned what it is to be shown as.

    Args:
        body: The bytes of a file without its byte-order mark.
        encoding: Python's name of their encoding.
    """
    if encoding in _UTF16 and (odd := odd_bytes(body, encoding)):
        parts = [_read(part, encoding) for part in in_step(body, odd)]
        places = [
            [(SHOWN, body[at : at + 1]), *kept]
            for at, (_, kept) in zip(odd, parts[1:], strict=True)
        ]
        return _MARK.join(raw for raw, _ in parts), [*parts[0][1], *chain(*places)]
    return _read(body, encoding)


def _read(body: bytes, encoding: str) -> tuple[str, list[tuple[str, bytes]]]:
    kept: list[tuple[str, bytes]] = []
    try:
        raw = body.decode(encoding)
    except UnicodeDecodeError:
        damaged: list[bytes] = []

        def keep(error: UnicodeError) -> tuple[str, int]:
            assert isinstance(error, UnicodeDecodeError)
            damaged.append(body[error.start : error.end])
            return _MARK, error.end

        codecs.register_error(_HANDLER, keep)
        raw = body.decode(encoding, _HANDLER)
        kept = [(SHOWN, data) for data in damaged]
    return _without_uneditable(raw, kept, encoding)


def read_closely(body: bytes, encoding: str) -> tuple[str, list[tuple[str, bytes]]]:
    """Return the same, where other bytes may be made of what they say.

    What is in two ways in the table of an encoding is kept letter by letter; in an
    encoding with escapes, the line is.
    """
    raw, kept = read(body, encoding)
    lines = body.split(b"\n")
    if not _STATEFUL.match(encoding):
        pieces = [_line(line, encoding) for line in lines]
    elif raw.count("\n") == len(lines) - 1:
        in_marks = iter(kept)
        shown = _uneditable().sub(lambda _: next(in_marks)[0], raw).split("\n")
        pieces = [_whole(*pair, encoding) for pair in zip(lines, shown, strict=True)]
    else:
        return raw, kept
    raw = "\n".join(piece for piece, _ in pieces)
    return raw, [place for _, places in pieces for place in places]


def placed(raw: str, kept: Sequence[tuple[str, bytes]]) -> tuple[str, Places]:
    """Return the text in which the places stand, and where they are.

    Args:
        raw: The text as :func:`read` returned it; its line ends may be others.
        kept: What is to be kept.
    """
    if not kept:
        return raw, ()
    parts = raw.split(_MARK)
    lengths = (
        len(part) + len(shown) for part, (shown, _) in zip(parts, kept, strict=False)
    )
    ends = accumulate(lengths)
    places = tuple(
        DamagedPlace(end - len(shown), data, shown)
        for end, (shown, data) in zip(ends, kept, strict=True)
    )
    shown_parts = (p + shown for p, (shown, _) in zip(parts, kept, strict=False))
    return "".join((*shown_parts, parts[-1])), places


def _without_uneditable(
    raw: str, kept: list[tuple[str, bytes]], encoding: str
) -> tuple[str, list[tuple[str, bytes]]]:
    """Make places of the characters as well that the editor cannot hold."""
    # Only UTF-7 gives half a surrogate pair; for the others, looking is cheaper.
    if not kept and not _STATEFUL.match(encoding) and is_editable(raw):
        return raw, kept
    found = _uneditable().findall(raw)
    if len(found) == len(kept):
        return raw, kept
    damaged = iter(kept)
    both = [
        next(damaged) if c == _MARK else (SHOWN, c.encode(encoding, "surrogatepass"))
        for c in found
    ]
    return _uneditable().sub(_MARK, raw), both


@cache
def _uneditable() -> re.Pattern[str]:
    return re.compile(f"[{_NOT_EDITABLE}]")


def is_editable(text: str) -> bool:
    """Return whether the editor can hold all the characters of ``text``."""
    return not any(character in text for character in _FEW)


def _line(line: bytes, encoding: str) -> tuple[str, list[tuple[str, bytes]]]:
    """Return a line, every place kept of which other bytes would be made."""
    raw, kept = read(line, encoding)
    if _written(raw, kept, encoding) == line:
        return raw, kept
    return _letter_by_letter(line, encoding)


def _whole(
    line: bytes, shown: str, encoding: str
) -> tuple[str, list[tuple[str, bytes]]]:
    """Return a line as one place, unless exactly these bytes would be made of it.

    Args:
        line: The bytes, in an encoding in which they depend on those before.
        shown: What they say.
        encoding: The encoding.
    """
    ending = shown[len(shown.rstrip("\r")) :]
    with suppress(UnicodeEncodeError):
        # In UTF-7 the end of a line may be what ends its last letters.
        if f"{shown}\n".encode(encoding) == line + b"\n":
            return shown, []
    end = ending.encode("ascii")
    return _MARK + ending, [(shown.removesuffix(ending), line.removesuffix(end))]


def _letter_by_letter(
    line: bytes, encoding: str
) -> tuple[str, list[tuple[str, bytes]]]:
    pieces: list[str] = []
    kept: list[tuple[str, bytes]] = []
    at = 0
    while at < len(line):
        shown, data = _first_letter(line[at : at + 2 * _LONGEST_CODE], encoding)
        at += len(data)
        if shown != SHOWN and _encodes(shown, encoding, data):
            pieces.append(shown)
        else:
            pieces.append(_MARK)
            kept.append((shown, data))
    return "".join(pieces), kept


def _first_letter(data: bytes, encoding: str) -> tuple[str, bytes]:
    for length in range(1, min(_LONGEST_CODE, len(data)) + 1):
        try:
            return data[:length].decode(encoding), data[:length]
        except UnicodeDecodeError:
            continue
    try:
        data.decode(encoding)
    except UnicodeDecodeError as error:
        return SHOWN, data[: error.end]
    return SHOWN, data[:1]


def _encodes(shown: str, encoding: str, data: bytes) -> bool:
    try:
        return not _uneditable().search(shown) and shown.encode(encoding) == data
    except UnicodeEncodeError:
        return False


def _written(raw: str, kept: Sequence[tuple[str, bytes]], encoding: str) -> bytes:
    try:
        return joined(raw, [data for _, data in kept], encoding)
    except UnicodeEncodeError:
        return b""


# Writing


def marked(text: str, places: Places) -> str:
    """Return ``text`` with a lone surrogate, of no text's, for each of the places."""
    if not places:
        return text
    pieces: list[str] = []
    done = 0
    for place in places:
        pieces += (text[done : place.position], _MARK)
        done = place.end
    return "".join((*pieces, text[done:]))


def joined(raw: str, kept: Sequence[bytes], encoding: str) -> bytes:
    """Return the bytes of a text in which surrogates stand for those that are kept.

    Raises:
        UnicodeEncodeError: If the encoding has no place for a character of it.
    """
    if not kept:
        return raw.encode(encoding)
    if raw.count(_MARK) != len(kept):
        raw.encode()  # Half an emoji of the text's own, which nothing can hold.
    first, *others = raw.split(_MARK)
    pieces = [first.encode(encoding)]
    for data, part in zip(kept, others, strict=True):
        pieces += (data, part.encode(encoding))
    return b"".join(pieces)


def standing_alone(text: str, places: Places, encoding: str) -> Places:
    """Return those places whose bytes read as the same beside what is there now.

    Two halves of a character that come to stand side by side are a character, and
    an odd byte in UTF-16 would shift all that follows.

    Raises:
        UnicodeEncodeError: If the encoding has no place for what stands beside one.
    """
    kept: list[DamagedPlace] = []
    for place, after in pairwise((*places, None)):
        assert place is not None
        pieces = [(place.mark, place.data)]
        if kept and kept[-1].end == place.position:
            pieces.insert(0, (kept[-1].mark, kept[-1].data))
        elif before := text[: place.position][-1:]:
            pieces.insert(0, (before, before.encode(encoding)))
        if after is not None and after.position == place.end:
            pieces.append((after.mark, after.data))
        elif behind := text[place.end : place.end + 1]:
            pieces.append((behind, behind.encode(encoding)))
        raw, _ = read(b"".join(data for _, data in pieces), encoding)
        if raw == "".join(shown for shown, _ in pieces):
            kept.append(place)
    return tuple(kept)


def rescued(places: Places, encoding: str) -> Places:
    """Return those of places in ``encoding`` that UTF-8 has a place for, in that."""
    kept = []
    for place in places:
        try:
            data = place.data.decode(encoding).encode()
        except UnicodeError:
            continue
        if place.is_bare:
            kept.append(replace(place, data=data))
    return tuple(kept)


# Editing


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
    return before.rjust(_AROUND, _MARK), after.ljust(_AROUND, _MARK)


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
