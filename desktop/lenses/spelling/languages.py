"""Which dictionary a story is looked up in: one that knows most of its words.

English first, since a dictionary of it is always there; else what is installed.  Which
English it is, the story tells (:mod:`desktop.lenses.spelling.englishes`), or who wrote
it has said.
"""

from __future__ import annotations

import os
import re
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from desktop.errors import LensUnavailable
from desktop.lenses.finding import LensName
from desktop.lenses.language import is_english, other_language
from desktop.lenses.reading_memory import ReadingLayer
from desktop.lenses.spelling.dictionary import (
    check_dictionary,
    listed_words,
    read_dictionary,
    shipped_english,
)
from desktop.lenses.spelling.dictionary_folders import dictionaries_in
from desktop.lenses.spelling.englishes import (
    LANGUAGES,
    EnglishTold,
    EnglishVariety,
    english_told,
    variants_in,
)
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop.lenses.known import Known
    from desktop.lenses.spelling.dictionary import Dictionary, DictionaryFile
    from desktop.lenses.story_prose import StoryProse

_ENOUGH = 400
"""Different words by which a language is told."""
_LEAST_SHARE = 0.5
"""How many of them a dictionary of the story's language knows."""
_LEAST_LISTED = 0.1
"""How many of them stand in its list, which has few of their forms."""
_TRIED = 3
_FEW = 25
"""Different words that tell no language: English is taken for granted."""
_WORD = re.compile(r"[^\W\d_]{2,30}")

VARIANTS = ReadingLayer("english", 1, variants_in)
"""The words of a paragraph that tell an English, with their counts."""


@value
class StoryLanguage:
    """What a story is looked up in.

    Attributes:
        dictionary: The dictionary of its language; None if there is none.
        american: The American dictionary, for a story in any English; else None.
        told: Which English the story tells; None for a story in another language.
        english: Which English it is taken for: as told, or as its author chose.
        is_chosen: Whether the author chose it.
        problems: What is wrong with dictionaries that were found, for the author.
        asked_for: The name of a dictionary of its language, if there is none and the
            language is one that is known by its commonest words.
    """

    dictionary: Dictionary | None
    american: Dictionary | None
    told: EnglishTold | None
    english: EnglishVariety | None
    is_chosen: bool
    problems: tuple[str, ...]
    asked_for: str | None = None


def spoken_in(prose: StoryProse, known: Known) -> StoryLanguage:
    """Return what the whole story is looked up in.

    Raises:
        LensUnavailable: If no dictionary can be read at all.
    """
    folders = tuple(map(_changed, known.dictionaries))
    about = "dictionary", known.dictionaries, folders, _chosen_english(known)
    return prose.whole.once(about, lambda: _spoken(prose.whole, known))


def _changed(folder: str) -> int:
    """Return when something in ``folder`` came or went, in nanoseconds."""
    try:
        return os.stat(folder).st_mtime_ns
    except OSError:
        return 0


def _spoken(prose: StoryProse, known: Known) -> StoryLanguage:
    files, problems = _sound(dictionaries_in(known.dictionaries))
    american = _american(files, problems)
    sample = _sample(paragraph.words for paragraph in prose.paragraphs)
    chosen = _chosen_english(known)
    is_in_english = chosen is not None or is_english(prose)
    language = None if is_in_english else _language_of(prose)
    if not is_in_english and (language or not _is_known(sample, american)):
        dictionary = _other(files, sample, problems)
        is_in_english = not (dictionary or language) and len(sample) < _FEW
    else:
        is_in_english, dictionary = True, None
    if not is_in_english:
        asked_for = _language_of(prose) if dictionary is None else None
        return StoryLanguage(
            dictionary, None, None, None, False, tuple(problems), asked_for
        )
    told = _told(prose, american)
    english = chosen or told.english
    dictionary = _of_english(files, english, problems) or american
    is_chosen = chosen is not None
    return StoryLanguage(
        dictionary, american, told, english, is_chosen, tuple(problems)
    )


def _chosen_english(known: Known) -> EnglishVariety | None:
    chosen = known.chosen(LensName.SPELLING, "english")
    return EnglishVariety(chosen) if chosen in list(EnglishVariety) else None


def _told(prose: StoryProse, american: Dictionary) -> EnglishTold:
    texts = (paragraph.words for paragraph in prose.paragraphs)
    counts: dict[str, int] = {}
    for told in prose.memory.read_all(VARIANTS, texts):
        for word, count in told.items():
            counts[word] = counts.get(word, 0) + count
    return english_told(counts, american.knows)


# Dictionaries


def _sound(
    files: Iterable[DictionaryFile],
) -> tuple[list[DictionaryFile], list[str]]:
    """Return the dictionaries that seem to be some, and what is wrong with the rest."""
    sound, problems = [], []
    for file in files:
        try:
            check_dictionary(file)
        except LensUnavailable as problem:
            problems.append(str(problem))
        else:
            sound.append(file)
    return sound, problems


def _american(files: list[DictionaryFile], problems: list[str]) -> Dictionary:
    found = _of_english(files, EnglishVariety.AMERICAN, problems)
    return found or read_dictionary(shipped_english())


def _of_english(
    files: list[DictionaryFile], english: EnglishVariety | None, problems: list[str]
) -> Dictionary | None:
    if english is None:
        return None
    by_name = {file.language: file for file in files}
    for name in LANGUAGES[english]:
        if name in by_name:
            return _tried(by_name[name], problems)
    return None


def _tried(file: DictionaryFile, problems: list[str]) -> Dictionary | None:
    try:
        return read_dictionary(file)
    except LensUnavailable as problem:
        problems.append(str(problem))
        return None


def _other(
    files: list[DictionaryFile], sample: Sequence[str], problems: list[str]
) -> Dictionary | None:
    """Return the dictionary of another language that knows most of ``sample``."""
    shares = [
        (sum(word in listed for word in sample), file)
        for file in files
        if not file.language.startswith("en")
        for listed in (_listed(file, file.fingerprint(), tuple(sample)),)
    ]
    likely = sorted(shares, key=lambda each: -each[0])[:_TRIED]
    for count, file in likely:
        if count >= _LEAST_LISTED * len(sample):
            found = _tried(file, problems)
            if found is not None and _is_known(sample, found):
                return found
    return None


@lru_cache(maxsize=200)
def _listed(
    file: DictionaryFile,
    fingerprint: str,  # noqa: ARG001  # another one is another dictionary
    sample: tuple[str, ...],
) -> frozenset[str]:
    return frozenset(sample) & listed_words(file)


def _sample(texts: Iterable[str]) -> list[str]:
    """Return different words of a story, from all of it, in small letters."""
    all_texts = list(texts)
    step = max(1, len(all_texts) // 200)
    found: dict[str, None] = {}
    for text in all_texts[::step]:
        found |= dict.fromkeys(_WORD.findall(text[:2000].lower()))
        if len(found) > _ENOUGH:
            break
    return list(found)


def _language_of(prose: StoryProse) -> str | None:
    """Return the dictionary that a story asks for, told by its commonest words."""
    texts = (paragraph.words[:2000] for paragraph in prose.paragraphs)
    return other_language(islice(texts, 200))


def _is_known(sample: Sequence[str], dictionary: Dictionary) -> bool:
    knows = dictionary.knows
    known = sum(knows(word) or knows(word.capitalize()) for word in sample)
    return known >= _LEAST_SHARE * len(sample)
