"""Where two pieces of prose meet: whether a blank belongs between them.

Told from the signs at the joint: none stands before a comma or behind an opening
bracket, beside a long dash that has none on its other side, or in a script that is
written without blanks.  A quotation mark opens or closes by what is beside it, as the
same sign does one in English and the other in German.  Positions count code points.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from desktop.text.words import ALONE, PARTED_BY_BREAKS

_OPENING = "([{¿¡‚„‹（「『【《〈〔［｛“‘«"
_CLOSING = ".,;:!?…)]}%‰›،؛؟۔।॥、。，．；：！？）」』】》〉〕］｝”’»"
_EITHER = "\"'“”‘’«»‹›*_"
"""What opens in one place and closes in another."""
_TIGHT = "—―–‒-‐‑/\\⸺⸻"
"""What joins what is on both sides of it, unless there are blanks."""
_INSIDE = "'’-‐‑"
"""What stands inside a word between two letters."""
_BEFORE_A_WORD = "#@$€£"
ENDING = ".!?…‽。！？।॥؟۔"
"""What ends a sentence, in a class of a pattern."""
BEHIND_ENDING = r"\"'“”‘’«»)\]*_』」"
"""What may stand behind that, in a class of a pattern."""
_SENTENCE_END = re.compile(rf"[{ENDING}][{BEHIND_ENDING}]*\Z")


@cache
def _unparted() -> re.Pattern[str]:
    """Return what matches a sign of a script that is written without blanks."""
    return re.compile(rf"[{ALONE}{PARTED_BY_BREAKS}\u3000-\u303f\uff00-\uff65]")


def is_of_word(character: str) -> bool:
    """Return whether a sign is a letter or digit, or a mark on one."""
    return character.isalnum() or unicodedata.category(character)[0] == "M"


def are_only_signs(words: str) -> bool:
    """Return whether there is nothing but punctuation and blanks in ``words``."""
    return all(unicodedata.category(each)[0] in "PZC" for each in words)


def is_inside_word(text: str, position: int) -> bool:
    """Return whether a word goes on over ``position``."""
    if not 0 < position < len(text):
        return False
    before, after = text[position - 1], text[position]
    if is_of_word(before) and is_of_word(after):
        return not (_unparted().match(before) or _unparted().match(after))
    if after in _INSIDE and is_of_word(before):
        return is_of_word(text[position + 1 : position + 2] or " ")
    if before in _INSIDE and is_of_word(after):
        return position > 1 and is_of_word(text[position - 2])
    return False


def opens(text: str, position: int) -> bool:
    """Return whether the sign at ``position`` opens what follows it."""
    return _faces(text, position) > 0


def closes(text: str, position: int) -> bool:
    """Return whether the sign at ``position`` closes what is before it."""
    return _faces(text, position) < 0


def is_tight(character: str) -> bool:
    """Return whether a sign joins what is on both its sides, as a long dash does."""
    return bool(character) and character in _TIGHT


def parted(before: str, after: str) -> bool:
    """Return whether a blank belongs between two pieces of prose.

    Args:
        before: What is on the left, without blanks at its end.
        after: What is on the right, without blanks at its start.
    """
    if not before or not after:
        return False
    last, first = before[-1], after[0]
    if last in _TIGHT or first in _TIGHT:
        return False
    if _unparted().match(last) or _unparted().match(first):
        return False
    return not (_opens_at_end(before) or _closes_at_start(after))


def is_glued(before: str, after: str) -> bool:
    """Return whether a sign meets a word between two pieces that a blank would part.

    Letters that meet letters may be one word, and are not told apart.
    """
    if not before or not after or before[-1].isspace() or after[0].isspace():
        return False
    is_in_word = is_of_word(before[-1]) and is_of_word(after[0])
    return not is_in_word and parted(before, after)


def ends_sentence(text: str) -> bool:
    """Return whether ``text`` ends with a sentence."""
    return _SENTENCE_END.search(text, max(0, len(text) - 8)) is not None


def _opens_at_end(text: str) -> bool:
    """Return whether the last sign of ``text`` opens what would follow it."""
    if text[-1] not in _EITHER:
        return text[-1] in _OPENING or text[-1] in _BEFORE_A_WORD
    before = _beside(text, len(text) - 1, -1)
    return before.isspace() or before in _OPENING or before in _TIGHT


def _closes_at_start(text: str) -> bool:
    """Return whether the first sign of ``text`` closes what would be before it."""
    if text[0] not in _EITHER:
        return text[0] in _CLOSING
    after = _beside(text, 0, 1)
    return after.isspace() or after in _CLOSING or after in _TIGHT


def _faces(text: str, position: int) -> int:
    """Return 1 if the sign at ``position`` opens, -1 if it closes, else 0."""
    sign = text[position]
    if sign not in _EITHER:
        return (sign in _OPENING) - (sign in _CLOSING)
    before, after = _beside(text, position, -1), _beside(text, position, 1)
    is_open = before.isspace() or before in _OPENING or before in _TIGHT
    is_shut = after.isspace() or after in _CLOSING or after in _TIGHT
    if is_open and is_shut:
        return (sign in "“‘«„") - (sign in "”’»")
    if is_open or is_shut:
        return 1 if is_open else -1
    if sign in "'’":
        return 0
    return (sign in _OPENING) - (sign in _CLOSING)


def _beside(text: str, position: int, step: int) -> str:
    """Return what is beside a row of signs that open or close; a blank if nothing."""
    at = position + step
    while 0 <= at < len(text) and text[at] in _EITHER:
        at += step
    return text[at] if 0 <= at < len(text) else " "
