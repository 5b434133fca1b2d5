"""What the misspelt words of one story were to be, remembered word by word.

Near words are found in a few milliseconds, and Hunspell is asked for the rest: a tenth
of a second for each word, once.  Words that the story uses come before others, and so
do names and words of its own.
"""

from __future__ import annotations

import re
from functools import cached_property, partial
from time import monotonic
from typing import TYPE_CHECKING

from desktop.lenses.reading_memory import ReadingLayer
from desktop.lenses.spelling.corrections import (
    is_one_slip,
    quick_corrections,
    ranked,
)
from desktop.lenses.spelling.englishes import EnglishVariety, american_of, british_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping

    from desktop.lenses.spelling.dictionary import Dictionary
    from desktop.lenses.spelling.languages import StoryLanguage
    from desktop.lenses.story_prose import StoryProse

_VERSION = 1
"""Another one whenever other words are near."""
_BUDGET_MS = 120
"""How long corrections are looked for before the rest is left for the next time."""
_COUNTED = 8
"""Corrections of a word that are looked for in the story."""
_NEVER = re.compile(r"nigg|niger|fagg|kike|coon(?!e)|paki|spic$|wetback|tranny|retard")
"""What is hurled at people, and never to be proposed to anybody."""
_LEAST_NAME = 4
"""Letters of a word that is more likely without its capital than with a slip."""
_OWN_WEIGHT, _ASKED_WEIGHT, _ASKED_STEP = 0.5, 1.2, 0.15


class Corrector:
    """Knows what words of a story could have been meant to be.

    Attributes:
        own: Names and words of the story that no dictionary has.
        had_time: Whether there was time to look for all that was asked for.
    """

    def __init__(
        self, prose: StoryProse, dictionary: Dictionary, spoken: StoryLanguage
    ) -> None:
        self.own: Collection[str] = ()
        self.had_time = True
        self._prose = prose
        self._dictionary = dictionary
        self._spoken = spoken

    def near(self, word: str) -> Mapping[str, float]:
        """Return words a slip or two away from one in small letters, with weights."""
        self._prose.memory.pause()
        dictionary = self._dictionary
        read = partial(quick_corrections, knows=_quick(dictionary))
        layer = ReadingLayer(f"near:{dictionary.fingerprint}", _VERSION, read)
        near: Mapping[str, float] = self._prose.memory.read(layer, word)
        return near

    def best(self, words: Iterable[str]) -> dict[str, str]:
        """Return the likeliest correction of each word, as far as there is time."""
        found: dict[str, str] = {}
        end = monotonic() + _BUDGET_MS / 1000
        for word in dict.fromkeys(words):
            if monotonic() > end:
                self.had_time = False
                break
            corrections = self.corrections(word)
            if corrections:
                found[word] = corrections[0]
        return found

    def corrections(self, word: str, *, is_thorough: bool = False) -> tuple[str, ...]:
        """Return what ``word`` could have been meant to be, the likeliest first.

        Args:
            word: The word as it stands there, with straight apostrophes.
            is_thorough: Whether Hunspell is asked even if near words are known.
        """
        weighed = dict(self._weighed(word))
        if is_thorough or not weighed:
            for place, other in enumerate(self._asked(word)):
                weighed.setdefault(other, _ASKED_WEIGHT + _ASKED_STEP * place)
        in_english = {
            self._in_english(other): weight
            for other, weight in weighed.items()
            if not _NEVER.search(other.lower())
        }
        found = ranked(word, in_english, self._counts(in_english))
        return tuple(other for other in found if other != word)

    def _weighed(self, word: str) -> Mapping[str, float]:
        lowered, knows = word.lower(), self._dictionary.knows
        if word[1:] != lowered[1:] and knows(lowered):
            return {lowered: 0.0}  # its second letter has a capital, too
        american = american_of(lowered)
        if american is not None and knows(american):
            return {american: 0.0}
        own = {
            other: _OWN_WEIGHT
            for other in self.own
            if is_one_slip(lowered, other.lower())
        }
        return {**self.near(lowered), **own, **self._as_name(word)}

    def _as_name(self, word: str) -> Mapping[str, float]:
        """Return a word with the capital, or the capitals, that alone it lacks."""
        if len(word) < _LEAST_NAME or not word.islower():
            return {}
        known = filter(self._dictionary.knows, (word.capitalize(), word.upper()))
        return dict.fromkeys([*known][:1], 0.0)

    def _asked(self, word: str) -> list[str]:
        def read(asked: str) -> list[str]:
            return list(self._dictionary.suggestions(asked))

        layer = ReadingLayer(
            f"suggested:{self._dictionary.fingerprint}", _VERSION, read
        )
        asked: list[str] = self._prose.memory.read(layer, word)
        return asked

    def _in_english(self, word: str) -> str:
        told, english = self._spoken.told, self._spoken.english
        if told is None or english in (None, EnglishVariety.AMERICAN):
            return word
        has_ise = told.has_ise and english is not EnglishVariety.CANADIAN
        return british_of(word, has_ise=has_ise)

    def _counts(self, weighed: Mapping[str, float]) -> Mapping[str, int]:
        """Return how often the likelier words are in the story."""
        likely = sorted(weighed, key=weighed.__getitem__)[:_COUNTED]
        lowered = (word.lower() for word in likely)
        return {word: self._lowered.count(f" {word} ") for word in lowered}

    @cached_property
    def _lowered(self) -> str:
        return self._prose.whole.text.lower()


def _quick(dictionary: Dictionary) -> Callable[[str], bool]:
    may_know, knows = dictionary.may_know, dictionary.knows
    return lambda word: may_know(word) and (knows(word) or knows(word.capitalize()))
