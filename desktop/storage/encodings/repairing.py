"""What damaged places of a text were meant to be, where that can be told.

In UTF-8 that is a byte of an older encoding, such as the apostrophe of Windows-1252,
where what it would be fits what stands around it; characters written in more bytes than
UTF-8 has for them, or as two halves of a pair; and what is left of a last character.
What cannot be told stays as it is.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop.storage.encodings.damaged_places import is_editable
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.storage.encodings.damaged_places import DamagedPlace, Places

_SEPARATOR = "\u2029"  # between paragraphs, which the editor parts by line ends
_MARK = "\ufeff"
# In which language the rest is says which older encoding a byte is of.
_LETTERS = (
    ("cp1251", re.compile("[\u0400-\u04ff]")),
    ("cp1253", re.compile("[\u0370-\u03ff]")),
    ("cp1254", re.compile("[ğĞıİşŞ]")),
    ("cp1250", re.compile("[ěĚřŘůŮťŤďĎňŇąĄęĘłŁśŚźŹżŻńŃćĆčČőŐűŰăĂțȚșȘđĐ]")),
)
_USUAL = "cp1252"
_LAST = 0x10FFFF  # of all code points
_LOOKED_AT = 200_000  # code points of a text that say in which language it is
_QUOTES = frozenset("“”‘’„‚«»‹›—–…")
_BEFORE_LETTERS = frozenset("¿¡")
_SPACES = frozenset("\xa0\xad")


def repairs(text: str, places: Places, encoding: str) -> ChangeSet:
    """Return the changes that put right what can be told of a text.

    Args:
        text: The text.
        places: Its damaged places.
        encoding: Python's name of the encoding it is kept in.
    """
    older = _older_encoding(text) if encoding == "utf-8" else ""
    changes = [
        change
        for run in _runs(place for place in places if place.is_bare)
        for change in _repaired(text, run, encoding, older)
    ]
    marks = (found.start() for found in re.finditer(f"(?m)^{_MARK}+", text))
    changes += [Change(_mark_at(text, start), "") for start in marks]
    return ChangeSet(tuple(_parted(sorted(changes, key=lambda c: c.span))))


def _mark_at(text: str, start: int) -> Span:
    end = start
    while text[end : end + 1] == _MARK:
        end += 1
    return Span(start, end)


def _runs(places: Iterator[DamagedPlace]) -> Iterator[list[DamagedPlace]]:
    """Yield the places that stand side by side together."""
    run: list[DamagedPlace] = []
    for place in places:
        if run and run[-1].end != place.position:
            yield run
            run = []
        run.append(place)
    if run:
        yield run


def _parted(changes: list[Change]) -> Iterator[Change]:
    """Yield changes of which none touch, those that do as one."""
    if not changes:
        return
    last = changes[0]
    for change in changes[1:]:
        if change.span.start > last.span.end:
            yield last
            last = change
        else:
            span = Span(last.span.start, change.span.end)
            last = Change(span, last.inserted + change.inserted)
    yield last


def _repaired(
    text: str, run: list[DamagedPlace], encoding: str, older: str
) -> Iterator[Change]:
    """Yield what puts the places of a run right, as far as that can be told."""
    first, last = run[0], run[-1]
    data = b"".join(place.data for place in run)
    is_last = last.end == len(text)
    if is_last and _is_cut_off(data, encoding) and _is_used(data, text, encoding):
        yield Change(Span(first.position, last.end), "")
        return
    if encoding == "utf-8" and (meant := _miswritten(data)):
        yield Change(Span(first.position, last.end), meant)
        return
    for place in run:
        meant = _separator(place, encoding)
        if not meant and older and len(run) == 1:
            meant = _older(text, place, older)
        if meant:
            yield Change(Span(place.position, place.end), meant)


def _is_cut_off(data: bytes, encoding: str) -> bool:
    """Return whether the bytes are the first ones of a character."""
    try:
        data.decode(encoding)
    except UnicodeDecodeError as error:
        # Each encoding says in its own words that something is missing.
        is_short = error.reason.startswith(
            ("unexpected end", "truncated", "incomplete")
        )
        return is_short and error.start == 0
    return False


def _is_used(data: bytes, text: str, encoding: str) -> bool:
    """Return whether characters of ``text`` begin so: a byte may be of another kind."""
    if encoding != "utf-8" or len(data) > 1:
        return True
    lead = data[0]
    for ones, bits in ((0b110, 5), (0b1110, 4), (0b11110, 3)):
        if lead >> bits == ones:
            shift = 6 * (6 - bits)
            first = (lead & (1 << bits) - 1) << shift
            last = first + (1 << shift) - 1
            known = f"[{re.escape(chr(first))}-{re.escape(chr(min(last, _LAST)))}]"
            return re.search(known, text) is not None
    return False


def _separator(place: DamagedPlace, encoding: str) -> str:
    return "\n" if place.data == _SEPARATOR.encode(encoding, "replace") else ""


def _miswritten(data: bytes) -> str:
    """Return the characters that were written in another way than UTF-8 has."""
    try:
        pairs = data.decode("utf-8", "surrogatepass").encode("utf-16", "surrogatepass")
        meant = pairs.decode("utf-16").replace(_SEPARATOR, "\n")
    except UnicodeError:
        return _too_long(data)
    return meant if is_editable(meant) else ""


def _too_long(data: bytes) -> str:
    """Return a character of ASCII that was written in several bytes."""
    if len(data) == 2 and data[0] in (0xC0, 0xC1) and 0x80 <= data[1] < 0xC0:
        found = chr((data[0] & 1) << 6 | data[1] & 0x3F)
        return found if found.isprintable() else ""
    return ""


def _older(text: str, place: DamagedPlace, older: str) -> str:
    """Return the character a single byte is in an older encoding, if that fits."""
    if len(place.data) != 1:
        return ""
    try:
        meant = place.data.decode(older)
    except UnicodeDecodeError:
        return ""
    before = text[max(place.position - 1, 0) : place.position]
    after = text[place.end : place.end + 1]
    return meant if _fits(meant, before, after) else ""


def _fits(meant: str, before: str, after: str) -> bool:
    if meant in _QUOTES or meant in _SPACES:
        return True
    if meant.isalpha():
        is_in_word = before.isalpha() or after.isalpha()
        if meant.isupper():
            return is_in_word and not before.islower()
        return is_in_word or (before.isspace() and after.isspace())
    if meant in _BEFORE_LETTERS:
        return not before.isalpha() and after.isalpha()
    return not before.isalpha() and meant.isprintable()


def _older_encoding(text: str) -> str:
    """Return in which encoding before UTF-8 the language of ``text`` was written."""
    sample = text[:_LOOKED_AT]
    counted = {name: len(letters.findall(sample)) for name, letters in _LETTERS}
    found = max(counted, key=counted.__getitem__)
    accented = sum(c > "\x7f" and c.isalpha() for c in sample)
    return found if counted[found] * 10 > accented else _USUAL
