"""The words of a paragraph that a dictionary does not know, as far as it alone tells.

Whether one is a name, a word of the story or of another English is told later, from all
of the story (:mod:`desktop.lenses.spelling.spelling_lens`).  Positions are code points
of the paragraph's words.
"""

from __future__ import annotations

import re
from enum import IntEnum
from functools import cache
from typing import TYPE_CHECKING

from desktop.lenses.spelling.common_words import MEANT
from desktop.lenses.spelling.word_shapes import (
    is_beside_hyphen,
    is_clipped,
    is_known,
    is_no_word,
    is_of_script,
    plain,
)
from desktop.text.words import APOSTROPHES, INVISIBLE, MARKS

if TYPE_CHECKING:
    from desktop.lenses.spelling.dictionary import Dictionary

_LONGEST = 45
"""Code points; what is longer is nothing that somebody misspelt."""
_AROUND = 200
"""Code points around a word in which it may be part of an address."""
_ENDINGS = {"s", "d", "ll", "ve", "re", "m"}
_DASHES = "—–―-"
_QUOTES = "\"“”'‘’«»‹›„‚「」『』"
_OPENING = _QUOTES + "([{*_ \t\u00a0"
_ENDED = ".!?…:;。！？"
_ADDRESS = re.compile(
    r"://|www\.|[\w.]@\w|^[#@]|\\|\w/\w+/|^/\w|\w\.[a-z]{2,4}(?:/|$)|=|_"
)
_TITLE = re.compile(
    r"\b(?:Mr|Mrs|Ms|Mx|Dr|St|Prof|Capt|Col|Gen|Lt|Maj|Sgt|Rev|Fr|Sr|[A-HJ-Z])\.\s$"
)
_BROKEN_OFF = re.compile(rf"(?:[—–―]|--)+(?=\s?[{_QUOTES}]|\s?$)|-(?=$|[\s{_QUOTES}])")
_SHORT_BROKEN_OFF = re.compile(r"[—–―]|--")
_SHORT = 3
"""Letters of a word that breaks off wherever a dash stands behind it."""
_AGAIN = re.compile(r"[\s.…—–―,-]{1,6}(\w{1,45})")


class Opens(IntEnum):
    """Whether a word stands where any is written with a capital."""

    NO = 0
    YES = 1
    PERHAPS = 2
    """Behind speech that ended with a full stop, a question, an exclamation."""


@cache
def _tokens() -> re.Pattern[str]:
    letters, unseen = r"[^\W_]", f"[{MARKS}{INVISIBLE}]"
    return re.compile(
        rf"{letters}++(?>(?:{unseen}++{letters}*+|[{APOSTROPHES}](?={letters}){letters}++)*)"
    )


class UnknownWords:
    """Finds the words that a dictionary does not know.

    Args:
        dictionary: The dictionary.
        is_latin: Whether its words are written in Latin letters.
    """

    def __init__(self, dictionary: Dictionary, *, is_latin: bool = True) -> None:
        self._dictionary = dictionary
        self._is_latin = is_latin
        self._fine: dict[str, bool] = {}

    def read(self, words: str) -> list[list[int]]:
        """Return where unknown words begin and end, and what `Opens` says of each."""
        fine, found = self._fine, list[list[int]]()
        for match in _tokens().finditer(words):
            token = match[0]
            is_fine = fine.get(token)
            if is_fine is None:
                is_fine = self.is_fine(token)
                fine[token[:_LONGEST]] = is_fine
            if not is_fine:
                start, end = match.start(), match.start() + len(_bare(token))
                if not self._is_excused(words, start, match.end()):
                    found.append([start, end, _opens(words, start)])
        return found

    def is_fine(self, token: str) -> bool:
        """Return whether a word is known, or none that is ever looked up."""
        if len(token) > _LONGEST:
            return True
        word = plain(token)
        if not is_of_script(word, self._is_latin):
            return True
        if is_no_word(word):
            return True
        return word not in MEANT and is_known(word, self._dictionary)

    def _is_excused(self, words: str, start: int, end: int) -> bool:
        """Return whether an unknown word is none by what stands around it."""
        return (
            _is_broken_off(words, start, end)
            or _is_in_address(words, start, end)
            or self._is_clipped(words, start, end)
            or self._is_hyphened(words, start, end)
        )

    def _is_clipped(self, words: str, start: int, end: int) -> bool:
        is_before = words[start - 1 : start] in tuple(APOSTROPHES)
        is_behind = words[end : end + 1] in tuple(APOSTROPHES)
        word = plain(words[start:end]).lower()
        clipped = ["'" + word] if is_before else []
        clipped += [word + "'"] if is_behind else []
        return any(is_clipped(each, self._dictionary.knows) for each in clipped)

    def _is_hyphened(self, words: str, start: int, end: int) -> bool:
        first = _part(words, start, -1)
        last = _part(words, end, 1)
        if first == start and last == end:
            return False
        if is_beside_hyphen(words[start:end].lower()):
            return True
        joined = re.sub("[-‐‑]", "", words[first:last])
        return self._dictionary.knows(joined) or self._dictionary.knows(joined.lower())


def _part(words: str, place: int, step: int) -> int:
    """Return where what hyphens join ends on one side of ``place``."""
    while True:
        at = place if step > 0 else place - 1
        if words[at : at + 1] not in ("-", "‐", "‑"):
            return place
        end = at + step
        while (
            0 <= end < len(words) and words[end].isalpha() and abs(end - at) < _LONGEST
        ):
            end += step
        if abs(end - at) < 2 or abs(end - place) > _LONGEST:
            return place
        place = end if step > 0 else end + 1


def _bare(token: str) -> str:
    """Return ``token`` without what an apostrophe adds to any word."""
    for place in range(len(token) - 1, 0, -1):
        if token[place] in APOSTROPHES:
            is_ending = token[place + 1 :].lower() in _ENDINGS
            return token[:place] if is_ending else token
    return token


def _is_broken_off(words: str, start: int, end: int) -> bool:
    """Return whether a word is stammered, or goes on nowhere."""
    if words[end : end + 1] in tuple(_DASHES) and _BROKEN_OFF.match(words, end):
        return True
    if end - start <= _SHORT and _SHORT_BROKEN_OFF.match(words, end):
        return True
    if words[start - 2 : start] == "- ":  # the rest of a word parted by a line end
        return True
    before = words[max(0, start - 3) : start]
    if before[-1:] in ("—", "–", "…") and before[:-1].strip(_OPENING) == "":
        return len(before) < 3 or before[-2] in _QUOTES
    again = _AGAIN.match(words, end)
    if again is None or end - start > 7:
        return False
    word, next_word = words[start:end].lower(), again[1].lower()
    return next_word != word and next_word.startswith(word)


def _is_in_address(words: str, start: int, end: int) -> bool:
    low, high = max(0, start - _AROUND), min(len(words), end + _AROUND)
    before, behind = words[low:start], words[end:high]
    chunk = re.split(r"\s", before)[-1] + words[start:end] + re.split(r"\s", behind)[0]
    return _ADDRESS.search(chunk.strip("\"“”'‘’()[]{}<>,.;:!?*_—–-")) is not None or (
        before[-1:] in ("#", "@")
    )


def is_in_code(text: str, start: int) -> bool:
    """Return whether a place of a Markdown text is within backticks of one line."""
    before = text[max(0, start - _AROUND) : start].rpartition("\n")[2]
    behind = text[start : start + _AROUND].partition("\n")[0]
    return before.count("`") % 2 == 1 and "`" in behind


def _opens(words: str, start: int) -> Opens:
    before = words[max(0, start - 12) : start]
    if _TITLE.search(before):
        return Opens.NO
    bare = before.rstrip(_OPENING)
    if not bare:
        return Opens.YES if start < 12 or before[-1:] in _QUOTES else Opens.NO
    gap = before[len(bare) :]
    if not gap and bare[-1] == "-" and bare[-2:-1].isalpha():
        return Opens.NO  # the second half of a name: Saint-Orlo
    is_behind_speech = gap[:1] in tuple(_QUOTES) and gap[-1:].isspace()
    if bare[-1] in _ENDED or bare[-1] in "—–―-":
        return Opens.PERHAPS if is_behind_speech else Opens.YES
    is_in_quotes = gap[-1:] in tuple(_QUOTES) and gap[:1].isspace()
    return Opens.YES if is_in_quotes else Opens.NO
