"""How well some bytes read in each encoding: what is damaged, and what may be meant.

Nothing is decided here.  What the bytes show to be, or are guessed to be, is
:mod:`desktop.storage.encodings.guessing`'s; this tells an author who knows better which
others to look at first.  A wrong encoding gives itself away by the same signs in any
language: letters of two scripts in one word, capitals in the midst of words, signs
between letters, characters that hardly anybody writes.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING

from desktop.errors import StoryUnreadable
from desktop.storage.encodings.encoding_names import ENCODINGS, Group, listed_as
from desktop.storage.encodings.guessing import detect
from desktop.storage.encodings.line_ends import split_line_ends
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

MOST_COUNTED = 1_000
"""Damaged places after which an encoding is as bad as any."""

_PIECE = 1 << 14  # bytes that are decoded at once
_SAMPLE = 1 << 16  # bytes by which it is judged how well an encoding fits
_MOST_JUDGED = 6_000  # characters of it
_MOST_ODD = 0.25  # of the characters beyond ASCII, where an encoding may be meant
_NEAR = 0.06  # how much more of them than where it fits best
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

_JOINERS = frozenset("'’ʼ-‐‑\u00ad·\u200c\u200d_*")
_RARE = (
    ("\u2500", "\u259f"),  # lines and blocks of DOS
    ("\u3300", "\u33ff"),  # CJK compatibility
    ("\uf900", "\ufaff"),  # the same, ideographs
    ("\uff61", "\uffdc"),  # half-width forms
)
"""Characters that hardly any story has, the first and the last."""
_IDEOGRAPHS = (("\u3400", "\u4dbf"), ("\u4e00", "\u9fff"), ("\U00020000", "\U0003ffff"))
# What most files were ever written in comes first where several fit as well.
_USUAL = (
    *("cp1252", "cp1251", "cp1250", "cp1253", "cp1254", "cp932", "gb18030", "big5"),
    *("cp949", "koi8_r", "cp1257", "cp1255", "cp1256", "cp874", "cp1258", "euc_jp"),
    *("iso8859_2", "iso8859_15", "latin-1", "mac_roman", "cp850", "cp437", "cp852"),
    *("cp866",),
)


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
    sample = _telling_bytes(data)
    odd = {codec: _oddity(sample, codec) for codec in sound}
    least = min(odd.values(), default=1.0)
    near = [c for c, o in odd.items() if o <= min(least + _NEAR, _MOST_ODD)]
    return sorted(near, key=lambda codec: (round(odd[codec], 2), _rank(codec)))


def _says_more(data: bytes, codec: str, sound: list[str]) -> bool:
    """Return whether bytes that are all ASCII stand for something else."""
    return codec in sound and _read(data[:_SAMPLE], codec) != data[:_SAMPLE].decode(
        "ascii"
    )


def _telling_bytes(data: bytes) -> bytes:
    """Return a part of the bytes that is not all ASCII, beginning at a line."""
    first = re.search(b"[^\x00-\x7f]", data)
    if first is None or first.start() < _SAMPLE // 2 or b"\x00" in data[:_SAMPLE]:
        return data[:_SAMPLE]
    begin = data.rfind(b"\n", 0, first.start()) + 1
    return data[begin : begin + _SAMPLE]


def _rank(codec: str) -> int:
    if ENCODINGS[codec].group is Group.UNICODE:
        return -1
    return _USUAL.index(codec) if codec in _USUAL else len(_USUAL)


def _oddity(data: bytes, codec: str) -> float:
    """Return which share of the characters beyond ASCII does not look like a text."""
    text = _read(data, codec)[:_MOST_JUDGED]
    beyond = sum(c > "\x7f" for c in text)
    if not beyond:
        return 0.0
    odd = 0.0
    before = " "
    for character in text:
        if character > "\x7f" or before > "\x7f":
            odd += _odd_after(before, character)
        before = character
    return min(odd / beyond, 1.0)


def _odd_after(before: str, character: str) -> float:
    """Return how odd a character is behind another one, from 0 to 1."""
    if character > "\x7f" and _is_rare(character):
        return 1.0
    if not character.isalpha():
        between = character > "\x7f" and before.isalpha()
        is_sign = unicodedata.category(character)[0] == "S"
        return 0.5 if between and is_sign and character not in _JOINERS else 0.0
    if not before.isalpha():
        is_sign = before > "\x7f" and unicodedata.category(before)[0] == "S"
        return 0.5 if is_sign and before not in _JOINERS else 0.0
    if _script(before) != _script(character):
        return 0.8
    return 0.7 if character.isupper() and before.islower() else 0.0


@cache
def _script(letter: str) -> str:
    name = unicodedata.name(letter, "").partition(" ")[0]
    # Japanese writes three scripts in one word.
    return "CJK" if name in ("HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA") else name


@cache
def _is_rare(character: str) -> bool:
    """Return whether hardly any story has that character."""
    kind = unicodedata.category(character)
    if kind in ("Co", "Cn", "Cc", "Cs") or any(
        first <= character <= last for first, last in _RARE
    ):
        return True
    if any(first <= character <= last for first, last in _IDEOGRAPHS):
        return not _is_common(character)
    return not character.isascii() and kind == "So"


def _is_common(ideograph: str) -> bool:
    """Return whether an ideograph is of the first level of a national standard."""
    for codec, last in (("euc_jp", 0xCF), ("gb2312", 0xD7), ("big5", 0xC6)):
        try:
            if ideograph.encode(codec)[0] <= last:
                return True
        except UnicodeEncodeError:
            continue
    return False
