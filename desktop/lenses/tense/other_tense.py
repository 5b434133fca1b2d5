"""A finite verb in the other tense: ``was`` for ``is``, ``leaves`` for ``left``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop.lenses.irregular_verbs import (
    bases_by_past,
    past_of,
    third_person_of,
)
from desktop.lenses.tagging import lemma_of
from desktop.lenses.tense.verb_kinds import VerbTense

if TYPE_CHECKING:
    from desktop.lenses.tense.verb_groups import VerbReading

_PASTS = {
    "is": "was",
    "am": "was",
    "are": "were",
    "has": "had",
    "have": "had",
    "does": "did",
    "do": "did",
    "can": "could",
    "ca": "could",
    "will": "would",
    "wo": "would",
    "shall": "should",
    "'m": " was",
    "'re": " were",
    "'ve": " had",
    "'ll": " would",
}
"""Of a contraction a blank as well, as the word before it stays."""

_HAS_LOST_E = re.compile(r"(?:[^aeiou]in|[^aeiou][aeiou]k|[vcuz]|[^aeioulrw]l)$")
"""How no verb ends that is written without an ``e``."""


def in_other_tense(reading: VerbReading, index: int) -> str | None:
    """Return the verb at ``index`` in the past, or in the present if it is past.

    None where it is not sure what it would be.  Of a contraction it has a blank before
    it, as the word stays that it was contracted with.
    """
    word = reading.line.words[index]
    if reading.kinds[index] is not VerbTense.PAST:
        return _in_past(reading, index, word)
    return _in_present(reading, index, word)


def _in_past(reading: VerbReading, index: int, word: str) -> str | None:
    if word == "'s":
        return " had" if reading.line.tags[index] == "VHZ" else " was"
    if word in _PASTS:
        return _PASTS[word]
    if reading.line.tags[index] not in {"VVZ", "VVB", "VVD", "VVI"}:
        return None
    if reading.line.tags[index] != "VVZ":
        return past_of(word)
    candidates = (lemma_of(word, "VVZ"), word[:-1], word[:-2], word[:-3] + "y")
    base = next((each for each in candidates if third_person_of(each) == word), None)
    return None if base is None else past_of(base)


def _in_present(reading: VerbReading, index: int, word: str) -> str | None:
    if word in {"was", "were"}:
        return _being(reading, index, word)
    number = _number(reading, index)
    if number is None or word in {"used", "dared"}:
        return None
    if word in {"had", "'d"}:
        has = "have" if number == "plural" else "has"
        return has if word == "had" else f" {has}"
    if word == "did":
        return "do" if number == "plural" else "does"
    base = bases_by_past().get(word) or _regular_base(word)
    if base is None:
        return None
    return base if number == "plural" else third_person_of(base)


def _being(reading: VerbReading, index: int, word: str) -> str | None:
    near = {
        reading.line.word(reading.line.skipped(index - 1)),
        reading.line.word(index + 1) if reading.line.tag(index + 1) == "PNP" else "",
    }
    if word == "was":
        return "am" if "i" in near else "is"
    return None if near & {"i", "he", "she", "it"} else "are"


def _number(reading: VerbReading, index: int) -> str | None:
    """Return whether the subject takes ``plural`` forms or not; None if unknown."""
    found = reading.number(index)
    if found:
        return found
    last = reading.coordinated(index)
    while last is not None and last not in reading.kinds:
        last = max((at for at in reading.kinds if at < last), default=None)
    if last is not None:
        return reading.number(last) or _number_behind(reading, last)
    return _number_behind(reading, index)


def _number_behind(reading: VerbReading, index: int) -> str | None:
    """Return the number of a subject behind its verb, as in *said Hanne*."""
    place = index + 1
    while reading.line.tag(place) in {"AT0", "DPS", "AJ0", "XX0"}:
        place += 1
    if (
        reading.line.word(place) in {"i", "you", "we", "they"}
        or reading.line.tag(place) == "NN2"
    ):
        return "plural"
    if reading.line.tag(place) in {"NP0", "NN1", "PNP"}:
        return None if reading.line.word(place + 1) == "and" else "singular"
    return None


def _regular_base(word: str) -> str | None:
    """Return the base of a regular verb in the past; None if it is none."""
    if not word.endswith("ed"):
        return None
    lemma = lemma_of(word, "VVD")
    if _HAS_LOST_E.search(lemma):
        lemma += "e"
    candidates = (lemma, lemma + "e", word[:-2], word[:-1])
    return next((each for each in candidates if past_of(each) == word), None)
