"""Damaged places: bytes of a file that are no text, or not the text they would be.

Where bytes are invalid in the encoding of a file, the text shows a U+FFFD for each
stretch that :meth:`bytes.decode` would replace by one, and the bytes are kept in a
table.  In it are also characters that the editor cannot hold, shown the same way, and
characters that could be written in another way than they are: these are shown as they
are.  So whatever was not touched is written as it was;
:mod:`desktop.storage.encodings.carried_places` has the table go along with edits.

A U+FFFD that a file really has, or that was pasted, is none of these.
"""

from __future__ import annotations

import codecs
import re
from contextlib import suppress
from functools import cache
from itertools import accumulate, chain, pairwise
from typing import TYPE_CHECKING

from desktop.storage.encodings.byte_steps import in_step, odd_bytes
from desktop.value import replace, value

if TYPE_CHECKING:
    from collections.abc import Sequence

SHOWN = "\ufffd"
"""What a damaged place is shown as."""

# Qt's editor ends paragraphs at the first of these and frames at the other two; half a
# surrogate pair it cannot hold either.
_FEW = "\u2029\ufdd0\ufdd1"
_NOT_EDITABLE = f"{_FEW}\ud800-\udfff"
MARK = "\udc80"
"""Stands for a place while the rest of the text is put together: no text has it, as all
else of its kind becomes a place itself."""

_UTF16 = ("utf-16-le", "utf-16-be")
_HANDLER = "reread.keep"
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
        return MARK if self.is_bare else self.shown

    @property
    def end(self) -> int:
        """Where the text goes on, in code points."""
        return self.position + len(self.shown)


Places = tuple[DamagedPlace, ...]


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
        return MARK.join(raw for raw, _ in parts), [*parts[0][1], *chain(*places)]
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
            return MARK, error.end

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
    parts = raw.split(MARK)
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
        next(damaged) if c == MARK else (SHOWN, c.encode(encoding, "surrogatepass"))
        for c in found
    ]
    return _uneditable().sub(MARK, raw), both


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
    return MARK + ending, [(shown.removesuffix(ending), line.removesuffix(end))]


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
            pieces.append(MARK)
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
        pieces += (text[done : place.position], MARK)
        done = place.end
    return "".join((*pieces, text[done:]))


def joined(raw: str, kept: Sequence[bytes], encoding: str) -> bytes:
    """Return the bytes of a text in which surrogates stand for those that are kept.

    Raises:
        UnicodeEncodeError: If the encoding has no place for a character of it.
    """
    if not kept:
        return raw.encode(encoding)
    if raw.count(MARK) != len(kept):
        raw.encode()  # Half an emoji of the text's own, which nothing can hold.
    first, *others = raw.split(MARK)
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
