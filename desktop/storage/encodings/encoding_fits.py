"""How well some bytes read in each encoding: what is damaged, and what may be meant.

Nothing is decided here.  What the bytes show to be, or are guessed to be, is
:mod:`desktop.storage.encodings.guessing`'s; this tells an author who knows better which
others to look at first.
"""

from __future__ import annotations

import codecs
import re
from functools import cache
from typing import TYPE_CHECKING

from desktop.errors import StoryUnreadable
from desktop.storage.encodings.encoding_names import ENCODINGS, Group, listed_as
from desktop.storage.encodings.guessing import detect
from desktop.storage.encodings.line_ends import split_line_ends
from desktop.storage.encodings.old_encodings import likely_encodings
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

MOST_COUNTED = 1_000
"""Damaged places after which an encoding is as bad as any."""

_PIECE = 1 << 14  # bytes that are decoded at once
_SAMPLE = 1 << 16  # bytes of ASCII that may stand for something else
_MOST_LIKELY = 6  # encodings
_PREVIEW = 1 << 20  # bytes of which a preview is made
_FIRST = 2_400  # code points shown of the beginning
_FURTHER = 10  # lines shown of what follows, each with letters beyond ASCII
_AROUND = 70  # code points shown before and after the first such letter of a line
_CUT = "⋯"
_WIDE = (Group.UNICODE, Group.JAPANESE, Group.CHINESE, Group.KOREAN)
"""The groups of encodings in which a character may be several bytes."""
_IN_ASCII = ("iso2022_jp", "iso2022_kr", "hz", "utf-7")
"""The encodings that put all other letters into bytes of ASCII."""


@value
class Fits:
    """How well some bytes read in each encoding.

    Attributes:
        guess: What the app takes them to be; None if for no text at all.
        likely: Others that fit them well, the likeliest first.
        damage: How many damaged places they have in each, :data:`MOST_COUNTED` at most.
    """

    guess: str | None
    likely: tuple[str, ...]
    damage: Mapping[str, int]


def fits_of(data: bytes) -> Fits:
    """Return how well ``data`` reads in each encoding that is listed."""
    try:
        guess: str | None = listed_as(detect(data).encoding)
    except StoryUnreadable:
        guess = None
    damage = {codec: damaged_places(data, codec) for codec in ENCODINGS}
    sound = [codec for codec, count in damage.items() if not count]
    likely = [codec for codec in _likely(data, sound) if codec != guess]
    return Fits(guess, tuple(likely[:_MOST_LIKELY]), damage)


def damaged_places(data: bytes, encoding: str) -> int:
    """Return at how many places the bytes say nothing in an encoding.

    These are bytes that it gives no meaning, and control characters no text has.  After
    :data:`MOST_COUNTED` of them it is not gone on.
    """
    if ENCODINGS[encoding].group in _WIDE:
        return min(_damaged_by_pieces(data, encoding), MOST_COUNTED)
    # One byte, one character: none need be decoded.
    damaged = _damaged_bytes(encoding)
    count = len(data) - len(data.translate(None, damaged)) if damaged else 0
    return min(count, MOST_COUNTED)


def _damaged_by_pieces(data: bytes, encoding: str) -> int:
    decoder = codecs.getincrementaldecoder(encoding)(errors="replace")
    count = 0
    for at in range(0, len(data), _PIECE):
        text = decoder.decode(data[at : at + _PIECE])
        count += len(_damage().findall(text))
        if count >= MOST_COUNTED:
            return count
    return count + len(_damage().findall(decoder.decode(b"", final=True)))


@cache
def _damaged_bytes(encoding: str) -> bytes:
    text = bytes(range(256)).decode(encoding, "replace")
    return bytes(byte for byte in range(256) if _damage().match(text[byte]))


@cache
def _damage() -> re.Pattern[str]:
    controls = "\x00-\x08\x0e-\x19\x1c-\x1f\x7f-\x84\x86-\x9f"
    return re.compile(f"[\ufffd\ufdd0-\ufdef{controls}]")


def preview(data: bytes, encoding: str) -> str:
    """Return how ``data`` begins in an encoding, and lines that show which it is.

    Most of a story may be plain ASCII, which reads the same in nearly all of them.
    """
    text = split_line_ends(_read(data[:_PREVIEW], encoding))[0]
    first = text[:_FIRST]
    if len(text) > _FIRST:
        first = first[: first.rfind("\n") + 1 or _FIRST]
    further = list(_telling(text, len(first)))
    if not further:
        return first.rstrip("\n") + (f"\n{_CUT}" if len(first) < len(text) else "")
    return "\n".join((first.rstrip("\n"), *(f"{_CUT}\n{line}" for line in further)))


def _telling(text: str, start: int) -> Iterator[str]:
    """Yield some lines after ``start`` that have letters beyond ASCII."""
    found = re.compile("[^\x00-\x7f]").finditer(text, start)
    done, left = start, _FURTHER
    for match in found:
        if match.start() < done:
            continue
        begin = text.rfind("\n", 0, match.start()) + 1
        end = text.find("\n", match.start())
        end = len(text) if end < 0 else end
        cut = max(begin, match.start() - _AROUND)
        yield text[cut : min(end, match.start() + _AROUND)].strip()
        done, left = end, left - 1
        if not left:
            return


def _read(data: bytes, encoding: str) -> str:
    if encoding.startswith("utf-"):
        data = data.removeprefix("\ufeff".encode(encoding))
    return data.decode(encoding, errors="replace")


# What may be meant


def _likely(data: bytes, sound: list[str]) -> list[str]:
    """Return those of the encodings that may be meant, the likeliest first."""
    if data.isascii() and b"\x00" not in data:
        return [codec for codec in _IN_ASCII if _says_more(data, codec, sound)]
    # Hardly any other bytes are valid in UTF-32.
    wide = [codec for codec in sound if codec.startswith("utf-32")]
    return [*wide, *(codec for codec in likely_encodings(data) if codec in sound)]


def _says_more(data: bytes, codec: str, sound: list[str]) -> bool:
    """Return whether bytes that are all ASCII stand for something else."""
    return codec in sound and _read(data[:_SAMPLE], codec) != data[:_SAMPLE].decode(
        "ascii"
    )
