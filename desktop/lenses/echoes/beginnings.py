"""Sentences in a row that begin alike: three with a word, or two with the same two.

Within a paragraph, and over the paragraphs of a scene as long as none begins with
speech.
"""

from __future__ import annotations

from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop.lenses.echoes.echo_words import EchoWords

_IN_ROW = 3
_IN_ROW_BY_TWO = 2
_BEGUN = 2
"""Words of a beginning."""


@value
class Beginning:
    """Sentences in a row that begin alike.

    Attributes:
        words: What they begin with, in small letters.
        places: The first and the last word of that in each sentence, by their numbers.
    """

    words: str
    places: tuple[tuple[int, int], ...]


def beginnings_of(words: EchoWords) -> Iterator[Beginning]:
    """Yield the sentences in a row that begin alike, in the order of the text."""
    first = _first_words(words)
    for _, row in groupby(first, key=lambda each: (each[0], each[2][:1])):
        alike = list(row)
        if len(alike) >= _IN_ROW:
            yield _beginning(alike, 1)
            continue
        for _, two in groupby(alike, key=lambda each: each[2]):
            alike = list(two)
            if len(alike) >= _IN_ROW_BY_TWO and len(alike[0][2]) == _BEGUN:
                yield _beginning(alike, _BEGUN)


_Begun = tuple[int, int, tuple[str, ...]]
"""A stretch of paragraphs, the first word of a sentence in it by its number, and the
words that the sentence begins with."""


def _first_words(words: EchoWords) -> Iterator[_Begun]:
    stretch = 0
    for first, end in pairwise([*words.firsts, len(words.written)]):
        stretch += first in words.parted
        begun = words.written[first : min(first + _BEGUN, end)]
        yield stretch, first, tuple(words.folded[word] for word in begun)


def _beginning(alike: Iterable[_Begun], length: int) -> Beginning:
    rows = list(alike)
    places = tuple((first, first + length - 1) for _, first, _ in rows)
    return Beginning(" ".join(rows[0][2][:length]), places)
