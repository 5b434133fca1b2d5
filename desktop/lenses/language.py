"""Whether a story is in English, told by its commonest words."""

from __future__ import annotations

import re
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
