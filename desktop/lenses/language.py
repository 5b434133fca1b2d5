"""Which language a story is in, told by its commonest words."""

from __future__ import annotations

import re
from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.lenses.story_prose import StoryProse

_COMMON_WORDS = """
the and to that it she his her i you they with for had but not from this have there
what all were when said been them their would which who my your one if by or out up
into then than could did are its our will has where how him
"""
"""Words of which a quarter of any English prose is made, and hardly any of another."""
_COMMONEST = frozenset(_COMMON_WORDS.split())
_ASKED = 3000
"""Words that are looked at; a page tells it, a few chapters tell it for sure."""
_SHARE = 0.14
"""The least share of the commonest words: English prose has .2 to .4, prose in other
languages up to .08."""
_WORD = re.compile(r"[^\W\d_]+")
_LONGEST = 200_000
"""Code points of a paragraph that are looked at."""

_COMMON_SHARE, _LEAST_WORDS = 0.12, 12
_COMMON_ELSEWHERE = {
    "de_DE": "der die und nicht ich das ist sie den mit er ein zu war",
    "fr_FR": "le la les et des une que pas est dans il elle je ne",
    "es_ES": "el la los que en una por con no se las su había era",
    "it_IT": "il di che la un per non una sono si era le con gli",
    "pt_PT": "que de não uma com para os do da um em se era ela",
    "nl_NL": "de het een en van dat niet ik op is hij zijn was ze",
    "sv_SE": "och att det som en på är inte jag för hon han var",
    "da_DK": "og at det som en på er ikke jeg for hun han var af",
    "nb_NO": "og at det som en på er ikke jeg for hun han var av",
    "fi_FI": "ja on ei se hän oli että kun niin mutta minä joka",
    "pl_PL": "nie się na że to jest do był ale jak już po tak",
    "cs_CZ": "se na že to je jsem byl ale jak by si tak do když",
    "hu_HU": "az és hogy nem is egy volt de meg csak már ha mint",
    "tr_TR": "bir ve bu da de ne için ama gibi çok daha ben sonra",
    "ru_RU": "не на что он как это его но она по все был же",
    "uk_UA": "не на що він як це його але вона по все був та",
    "el_GR": "και το να του τη που με δεν από για είναι στο την",
}
"""A few of the commonest words of languages, by the name of a dictionary of each."""
_WHOLE_WORD = re.compile(r"[^\W\d_]{2,30}")


def is_english(prose: StoryProse) -> bool:
    """Return whether ``prose`` is in English; one without words is."""
    return are_english(paragraph.words for paragraph in prose.paragraphs)


def are_english(paragraphs: Iterable[str]) -> bool:
    """Return whether these ``paragraphs`` are in English; no words are."""
    found = (
        word[0].lower()
        for words in paragraphs
        for word in _WORD.finditer(words, 0, _LONGEST)
    )
    words = list(islice(found, _ASKED))
    common = sum(word in _COMMONEST for word in words)
    return common >= _SHARE * len(words)


def other_language(texts: Iterable[str]) -> str | None:
    """Return which language other than English ``texts`` are in, such as ``de_DE``.

    None if it is none of those that are told by their commonest words, or if there are
    too few words to tell.
    """
    words = _WHOLE_WORD.findall("\n".join(texts).lower())
    found = Counter(words)
    counts = {
        name: sum(map(found.__getitem__, common.split()))
        for name, common in _COMMON_ELSEWHERE.items()
    }
    best = max(counts, key=counts.__getitem__)
    is_sure = len(words) >= _LEAST_WORDS
    return best if is_sure and counts[best] > _COMMON_SHARE * len(words) else None


def language_told(texts: Iterable[str]) -> str:
    """Return the language of ``texts`` as a tag such as ``en``; empty for unknown."""
    known = tuple(texts)
    if not any(known):
        return ""
    if are_english(known):
        return "en"
    return (other_language(known) or "").partition("_")[0]
