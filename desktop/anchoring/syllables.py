"""Syllables of the scripts that are written without blanks between words.

Nobody can tell a Thai word without a dictionary, but where a syllable may be parted is
plain: not before a mark, a vowel that is written behind, a letter that is stacked below
or ends the syllable, nor behind a vowel that is written before its consonant.  What is
kept of a paragraph is compared by these, as that of others is by words.  Tibetan needs
none of this: a sign ends each of its syllables.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from itertools import groupby

_BLOCKS = (
    (0x0E00, 0x0EFF),  # Thai, Lao
    (0x1000, 0x109F),  # Burmese, Mon, Shan
    (0x1720, 0x17FF),  # Hanunoo and its neighbours, Khmer
    (0x1950, 0x19DF),  # Tai Le, New Tai Lue
    (0x1A00, 0x1AAF),  # Buginese, Tai Tham
    (0x1B00, 0x1B7F),  # Balinese
    (0x1BC0, 0x1BFF),  # Batak
    (0x31F0, 0x31FF),  # small Kana
    (0x3105, 0x312F),  # Bopomofo
    (0xA000, 0xA63F),  # Yi, Lisu, Vai
    (0xA930, 0xA95F),  # Rejang
    (0xA980, 0xA9FF),  # Javanese, more of Burmese
    (0xAA00, 0xAADF),  # Cham, more of Burmese, Tai Viet
    (0x11000, 0x1107F),  # Brahmi
    (0x11EE0, 0x11F5F),  # Makasar, Kawi
    (0x12000, 0x1467F),  # cuneiform, hieroglyphs
    (0x17000, 0x18D7F),  # Tangut, Khitan
    (0x1B000, 0x1B2FF),  # old Kana, Nüshu
)
"""The scripts, and some of the old ones that are written so."""

_BEFORE = "\u0e40-\u0e44\u0ec0-\u0ec4\u19b5-\u19b7\u19ba\uaab5\uaab6\uaab9\uaabb\uaabc"
"""Vowels written before the consonant they are spoken behind."""
_BEHIND = "\u0e2f\u0e30\u0e32\u0e33\u0e45\u0e46\u0eaf\u0eb0\u0eb2\u0eb3\u0ebd\u0ec6"
"""Vowels written behind it, and the signs that a word is repeated or cut short."""
_STACKING = "\u1039\u17d2\u1a60\u1b44\ua9c0"
"""The marks that put the next letter below the one before."""
_ENDING = "[\u1000-\u1021\u103f\u105a-\u1060\u1075-\u1081]\u1037?\u103a"
"""A Burmese consonant that ends the syllable before it."""


def syllables(word: str) -> list[str]:
    """Return ``word`` parted as ``re.split`` does it: blank, syllable, …, blank.

    All the rest of it, such as a number or a Latin name, stays in one piece.
    """
    return _syllable_pattern().split(word)


def has_syllables(text: str) -> bool:
    """Return whether there is something of such a script in ``text``."""
    if text.isascii() or not _far_pattern().search(text):
        return False
    return _letter_pattern().search(text) is not None


@cache
def _far_pattern() -> re.Pattern[str]:
    """Return what matches all that is far behind Latin: asked first, as it is quick."""
    return re.compile("[\u0e00-\u1fff\u3105-\U0001ffff]")


@cache
def _letter_pattern() -> re.Pattern[str]:
    ranges = (f"{chr(first)}-{chr(last)}" for first, last in _BLOCKS)
    return re.compile(f"[{''.join(ranges)}]")


@cache
def _syllable_pattern() -> re.Pattern[str]:
    marks, letters = _of_kind("M"), _of_kind("L")
    first = f"(?:[{_BEFORE}]*(?![{_BEFORE}{_BEHIND}])[{letters}]|[{_BEFORE}]+)"
    more = f"[{_BEHIND}]|(?<=[{_STACKING}])[{letters}]|{_ENDING}"
    whole = f"{first}[{marks}]*+(?>(?:(?:{more})[{marks}]*+)*)"
    other = rf"[^\W{letters}]"
    others = f"{other}(?:[^{letters}]*{other})?[{marks}]*+"
    return re.compile(f"({whole}|[{_BEHIND}][{marks}]*+|{others})")


def _of_kind(kind: str) -> str:
    """Return the letters or marks of these scripts, as ranges of a character class."""
    numbers = (
        number
        for first, last in _BLOCKS
        for number in range(first, last + 1)
        if unicodedata.category(chr(number))[0] == kind
    )
    # What follows one upon the other is as far from its place in the row.
    rows = groupby(enumerate(numbers), key=lambda each: each[1] - each[0])
    runs = [[number for _, number in row] for _, row in rows]
    return "".join(f"{chr(run[0])}-{chr(run[-1])}" for run in runs)
