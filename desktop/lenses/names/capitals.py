"""Words with a capital in a paragraph, and what stands around each.

A layer: what is read depends on the words of the paragraph alone.  Which of them are
names is told from the whole story (:mod:`desktop.lenses.names.naming`).
"""

from __future__ import annotations

import re
from enum import IntFlag

from desktop.lenses.dialogue.tags import SAYING
from desktop.lenses.names.no_names import ABBREVIATED, GENERIC, PLACES, TITLES
from desktop.lenses.reading_memory import ReadingLayer


class Around(IntFlag):
    """What is around a word with a capital."""

    FIRST = 1
    """It begins a sentence or what is spoken, so it may have its capital from that."""
    LINKED = 2
    """Another such word stands right before it."""
    LOUD = 4
    """It has capitals only."""
    DEFINITE = 8
    """An article or the like stands before it."""
    IN_PLACE = 16
    """A preposition of place stands before it."""
    ACTS = 32
    """A verb tells what it does, or it has something."""
    CALLED = 64
    """Somebody is called so: it stands between commas or the like."""
    SAYS = 128
    """A verb of speech stands beside it."""


_WORD = re.compile(
    r"(?<![\w’'])[^\W\d_a-zß-öø-ÿ]\w*"
    r"(?:[’'](?=[^\W\d_a-z])\w+|[’'][^\W\d_]{3,}|[-‐](?=[^\W\d_a-z])\w+)*"
)
_CONTRACTED = re.compile(r"(?:[’'](?:t|m|ll|ve|re)\b|[-‐][^\W\d_])")
_NEXT = re.compile(r"\.?\s([^\W\d_]+)(?:\s(\w+))?")
_WHO = re.compile(r",\swho(?:se)?\s")
_BEFORE = re.compile(r"([\w’']+)([,;]?)\s+\Z")
_SKIPPED = " \t\u00a0\u202f\"“”„‘’'«»‹›([*_¿¡—–-"
_STOPS = ".!?…:。！？"
_QUOTES = "\"“„‘'«»"
_LINKS = re.compile(r"\s|\.\s?|(?:\s(?:de|la|de la|du|von|van|der|del|di|da))+\s")
_DEFINITE_WORDS = "the a an this that these those my your our their no every"
_DEFINITE = frozenset(_DEFINITE_WORDS.split())
_PLACING_WORDS = "in at to from near into through across towards toward"
_PLACING = frozenset(_PLACING_WORDS.split())
_ACTING_WORDS = (
    "was is had has would could will did does were can might must looked turned "
    "came went took stood sat felt knew saw thought made got gave left kept began "
    "held put ran fell lay let met set shook spoke rose told wore won drew drove "
    "ate comes goes takes stands sits feels knows sees makes gets gives leaves "
    "keeps holds puts runs falls lies shakes wants wanted says looks turns never "
    "who and"
)
_ACTING = frozenset(_ACTING_WORDS.split())
_PAUSES = (",", "!", "?", ".", "…", "—", "–")
_OF = GENERIC | PLACES | TITLES | {"isle", "isles", "cape", "gulf", "order", "lady"}
_PUNCTUATION = ".,;:!?…”\"'’)"
_PLACES = frozenset(place.capitalize() for place in PLACES)
_NEAR = 24


def read_capitals(words: str) -> list[int]:
    """Return three numbers for each word with a capital: start, length, what is around.

    In code points of ``words``; the last as :class:`Around`.
    """
    found: list[int] = []
    end = -9
    for each in _WORD.finditer(words):
        word, start = each[0], each.start()
        if not word[0].isupper() or _CONTRACTED.match(words, each.end()):
            continue
        around = _before(words, start) | _behind(words, each.end())
        if words[each.end() : each.end() + 1] not in _PAUSES:
            around &= ~Around.CALLED
        if found and end < start and _links(words, end, start):
            around |= Around.LINKED
        if len(word) > 1 and word.isupper():
            around |= Around.LOUD
        found += (start, len(word), int(around))
        end = each.end()
    return found


def _links(words: str, end: int, start: int) -> bool:
    between = words[end:start] if start - end < 12 else ""
    if between.startswith("."):
        word = words[max(end - 9, 0) : end].split(" ")[-1].split("(")[-1].lower()
        if len(word) > 1 and word not in ABBREVIATED:
            return False
    if between in ("'s ", "’s "):
        return words[start : start + 12].split(" ")[0].strip(_PUNCTUATION) in _PLACES
    if between.startswith(" of "):
        before = re.split(r"\W", words[max(end - 16, 0) : end])[-1]
        return before.lower() in _OF and between in (" of ", " of the ")
    return _LINKS.fullmatch(between) is not None


def _before(words: str, start: int) -> Around:
    at = start - 1
    while at >= 0 and words[at] in _SKIPPED:
        at -= 1
    skipped = words[at + 1 : start]
    if at < 0 or (words[at] in _STOPS and not _is_abbreviated(words, at)):
        return _first(skipped)
    if any(sign in _QUOTES for sign in skipped):
        return _first(skipped)
    near = _BEFORE.search(words[max(start - _NEAR, 0) : start])
    if near is None:
        return Around.CALLED if words[at] == "," else Around(0)
    if near[2]:
        return Around.CALLED
    word = near[1].lower()
    if word in _DEFINITE:
        return Around.DEFINITE
    if word in _PLACING:
        return Around.IN_PLACE
    return Around.SAYS if word in SAYING else Around(0)


def _first(skipped: str) -> Around:
    is_quoted = any(sign in _QUOTES for sign in skipped)
    return Around.FIRST | (Around.CALLED if is_quoted else Around(0))


def _is_abbreviated(words: str, at: int) -> bool:
    if words[at] != ".":
        return False
    word = re.split(r"\W", words[max(at - 9, 0) : at])[-1]
    return word.lower() in ABBREVIATED or (
        len(word) == 1 and word.isupper() and word != "I"
    )


def _behind(words: str, end: int) -> Around:
    sign = words[end : end + 1]
    if sign in ("’", "'"):
        is_genitive = (
            words[end + 1 : end + 2] == "s" and not words[end + 2 : end + 3].isalnum()
        )
        return Around.ACTS if is_genitive else Around(0)
    if _WHO.match(words, end):
        return Around.ACTS
    near = _NEXT.match(words, end, end + 2 * _NEAR)
    if near is None:
        return Around(0)
    if near[1] in SAYING:
        return Around.SAYS
    if near[1] in _ACTING or near[1].endswith("ed"):
        return Around.ACTS
    is_adverb = near[1].endswith("ly") or near[1] in ("just", "only", "then", "almost")
    if is_adverb and near[2] and (near[2] in SAYING or near[2].endswith("ed")):
        return Around.ACTS
    return Around(0)


CAPITALS = ReadingLayer("capitals", 2, read_capitals)
