"""Words of another language in a story: no misspellings, however many they are.

Told by how close together words stand that are unknown, and near to no other.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from desktop.text.span import Span

_OF_FOREIGN = (
    "mon mes le les une des du de est vous je et ne très où ça à mio mia il gli della "
    "di che und ist nicht ein eine mein der das el los por para que qué"
)
_FOREIGN = frozenset(_OF_FOREIGN.split())
"""Small words of other languages that are none of English."""
_BEFORE = re.compile(r"(?<![\w'’])(\w+)\s\Z")
_BEHIND = re.compile(r"\s(\w+)(?![\w'’])")
_LONGEST_SMALL = 6
LEAST_FOREIGN = 3
"""Unknown words that make words of another language."""
_SHORT = 5
"""Letters of a word that is near to others whatever it is."""
_BETWEEN = re.compile(r"[\s,;:!?¡¿.'’«»“”\"-]*(?:\w{1,4}[\s,'’-]+)?")


def without_foreign(
    words: str,
    places: list[list[int]],
    sentences: Sequence[Span],
    near: Callable[[str], Mapping[str, float]],
) -> list[list[int]]:
    """Return the unknown words of a paragraph but for those of another language.

    Args:
        words: The paragraph's words.
        places: Where unknown words begin and end, and more of each.
        sentences: The sentences of the paragraph.
        near: What a word in small letters could have been meant to be.
    """
    groups = (*_neighbours(words, places), *_by_sentence(words, places, sentences))
    gone = {
        place[0]
        for group in groups
        if len(group) >= LEAST_FOREIGN and _is_foreign(words, group, near)
        for place in group
    }
    return [place for place in places if place[0] not in gone]


def without_phrases(words: str, places: list[list[int]]) -> list[list[int]]:
    """Return the unknown words but for those beside small foreign ones: *mes amis*."""
    return [
        place
        for place in places
        if not words[place[0]].islower() or not _is_in_phrase(words, *place[:2])
    ]


def _is_in_phrase(words: str, start: int, end: int) -> bool:
    before = _BEFORE.search(words[max(0, start - _LONGEST_SMALL) : start])
    behind = _BEHIND.match(words, end)
    return any(each and each[1].lower() in _FOREIGN for each in (before, behind))


def _neighbours(words: str, places: list[list[int]]) -> Iterator[list[list[int]]]:
    """Yield unknown words that stand close together."""
    group: list[list[int]] = []
    for place in places:
        if group and not _BETWEEN.fullmatch(words, group[-1][1], place[0]):
            yield group
            group = []
        group.append(place)
    yield group


def _by_sentence(
    words: str, places: list[list[int]], sentences: Sequence[Span]
) -> Iterator[list[list[int]]]:
    """Yield the unknown words of each sentence that has few others."""
    at = 0
    for sentence in sentences:
        start = at
        while at < len(places) and places[at][0] < sentence.end:
            at += 1
        count = len(re.findall(r"\w+", words[sentence.start : sentence.end]))
        if 2 * (at - start) >= count:
            yield places[start:at]


def _is_foreign(
    words: str, group: list[list[int]], near: Callable[[str], Mapping[str, float]]
) -> bool:
    far = 0
    for start, end, *_ in group:
        found = near(words[start:end].lower())
        is_sure = bool(found) and not min(found.values())
        far += not found or (end - start < _SHORT and not is_sure)
    return 2 * far > len(group)
