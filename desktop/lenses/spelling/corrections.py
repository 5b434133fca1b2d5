"""What a misspelt word was to be: the likeliest first.

Words a slip or two away are tried in the dictionary, which takes a millisecond or two;
Hunspell itself is asked where that finds nothing, or where all that comes into
question is to be seen.  Slips weigh by how often writers make them: letters changed
places, doubled or not, vowels for one another, neighbours on a keyboard.
"""

from __future__ import annotations

from functools import cache
from math import log
from typing import TYPE_CHECKING

from desktop.lenses.spelling.common_words import COMMON, FIXED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_VOWELS = "aeiouy"
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_ALIKE = (
    *(
        "ie:ei",
        "ei:ie",
        "f:ph",
        "ph:f",
        "c:s",
        "s:c",
        "c:k",
        "k:c",
        "k:ck",
        "ck:k",
        "z:s",
    ),
    *("s:z", "sh:ti", "ance:ence", "ence:ance", "ant:ent", "ent:ant", "able:ible"),
    *("ible:able", "ally:ly", "ly:ally", "ely:ly", "ly:ely", "sion:tion", "tion:sion"),
    *("cion:tion", "shun:tion", "us:ous", "ous:us", "er:or", "or:er", "er:re", "ar:er"),
    *(
        "er:ar",
        "uff:ough",
        "ought:aught",
        "aught:ought",
        "w:wh",
        "wh:w",
        "n:kn",
        "r:wr",
    ),
    *("kn:n", "wr:r", "g:gu", "gu:g", "j:g", "g:j", "dge:ge", "ge:dge", "x:cs", "ks:x"),
    *(
        "qu:k",
        "y:ie",
        "ys:ies",
        "eys:ies",
        "i:y",
        "y:i",
        "ful:full",
        "full:ful",
        "m:mb",
    ),
    *("n:gn", "ea:ee", "ee:ea", "ou:u", "u:ou", "eu:u", "ui:u", "ui:i", "ede:eed"),
    *("eed:ede", "ceed:cede", "cede:ceed", "sede:cede", "cede:sede", "sc:s", "s:sc"),
    *("c:sc", "sc:c", "ch:tch", "tch:ch", "iar:ier", "air:are", "ai:ia", "ia:ai"),
    *("ary:ery", "ery:ary", "ory:ary", "efy:ify", "ify:efy", "ise:ice", "ege:edge"),
    *("edge:ege", "u:eu", "oe:e", "e:oe", "t:ght", "ite:ight", "ate:aight", "eigh:ay"),
    *(
        "anse:ance",
        "ense:ence",
        "ture:cher",
        "cher:ture",
        "mm:m",
        "h:wh",
        "t:th",
        "th:t",
    ),
    *("d:dd", "our:or", "ious:ous", "ous:ious", "eous:ous", "ous:eous", "uous:ous"),
    *(
        "gh:g",
        "nk:nc",
        "nc:nk",
        "ct:kt",
        "ps:s",
        "s:ps",
        "rh:r",
        "r:rh",
        "y:hy",
        "uou:ou",
    ),
)
"""What writers put for one another: what stands there, what was meant."""
_CHEAP, _DEAR = 0.5, 1.0


def quick_corrections(word: str, knows: Callable[[str], bool]) -> dict[str, float]:
    """Return words near to ``word`` and what their slips weigh.

    Args:
        word: The word in small letters.
        knows: Whether a word is one, in small letters or with a capital.
    """
    found: dict[str, float] = {}
    fixed = FIXED.get(word)
    if fixed is not None:
        return {fixed: 0.0}
    _take(found, _one_slip(word), knows)
    if not found or min(found.values()) > _CHEAP:
        twice = (
            (other, first + second)
            for near, first in _usual_slips(word)
            for other, second in _usual_slips(near)
        )
        _take(found, twice, knows)
    return found


def _take(
    found: dict[str, float],
    weighed: Iterator[tuple[str, float]],
    knows: Callable[[str], bool],
) -> None:
    least: dict[str, float] = {}
    for other, weight in weighed:
        if weight < least.get(other, 99):
            least[other] = weight
    for other, weight in least.items():
        if weight < found.get(other, 99) and _is_word(other, knows):
            found[other] = weight


def _is_word(words: str, knows: Callable[[str], bool]) -> bool:
    if len(words) == 1:
        return False
    if " " not in words:
        return knows(words)
    first, _, last = words.partition(" ")
    is_long = min(len(first), len(last)) > 2 or (first in COMMON and last in COMMON)
    return is_long and knows(first) and knows(last)


def _one_slip(word: str) -> Iterator[tuple[str, float]]:
    """Yield all words that are one slip away, with what that weighs."""
    yield from _usual_slips(word)
    length = len(word)
    for i in range(length + 1):
        head, tail = word[:i], word[i:]
        first = 0.5 if i == 0 else 0.0
        for letter in _LETTERS:
            weight = _DEAR + first
            if tail and letter != tail[0]:
                near = 0.85 if letter in _beside(tail[0]) else 1.15
                yield head + letter + tail[1:], near + first
            yield head + letter + tail, weight - 0.05
        if tail:
            yield head + tail[1:], _DEAR + first
        if 0 < i < length:
            yield f"{head} {tail}", 1.1
    if length > 3 and "'" not in word:
        for at in (1, 2, 3):
            yield f"{word[:-at]}'{word[-at:]}", 0.45


@cache
def _beside(letter: str) -> str:
    """Return the letters around one on a keyboard."""
    for number, row in enumerate(_ROWS):
        if letter in row:
            at = row.index(letter)
            rows = _ROWS[max(0, number - 1) : number + 2]
            return "".join(each[max(0, at - 1) : at + 2] for each in rows)
    return ""


def _usual_slips(word: str) -> Iterator[tuple[str, float]]:
    """Yield the words that the commonest slips would make ``word`` of."""
    for i in range(len(word)):
        yield from _slips_at(word[:i], word[i], word[i + 1 :])
    for here, there in _alike():
        at = word.find(here)
        while at >= 0:
            yield word[:at] + there + word[at + len(here) :], 0.5
            at = word.find(here, at + 1)


def _slips_at(head: str, letter: str, tail: str) -> Iterator[tuple[str, float]]:
    first = 0.45 if not head else 0.0
    if tail and tail[0] != letter:
        yield head + tail[0] + letter + tail[1:], 0.55 + first
    if tail[:1] == letter:
        yield head + tail, 0.4
    else:
        yield head + letter + letter + tail, 0.4
    if letter in _VOWELS:
        yield head + tail, 0.8
        for vowel in _VOWELS.replace(letter, ""):
            yield head + vowel + tail, 0.5 + first
    elif head and tail and tail[0] not in _VOWELS:
        yield head + letter + "e" + tail, 0.7


@cache
def _alike() -> tuple[tuple[str, str], ...]:
    return tuple((a, b) for a, _, b in (each.partition(":") for each in _ALIKE))


def ranked(
    word: str, weighed: Mapping[str, float], counts: Mapping[str, int]
) -> tuple[str, ...]:
    """Return corrections of ``word``, the likeliest first, with its capitals.

    Args:
        word: The word as it stands in the story.
        weighed: What comes into question, and what the slips weigh.
        counts: How often words are in the story, in small letters.
    """
    begins = word[:1].isupper()

    def weight(other: str) -> float:
        lowered = other.lower()
        is_name = other != lowered
        heard = 0.12 * log(1 + counts.get(lowered, 0))
        known = 0.35 if lowered in COMMON else 0.0
        return (
            weighed[other]
            - min(heard, 0.5)
            - known
            + (0.4 if is_name and not begins else 0.0)
        )

    best = sorted(weighed, key=lambda other: (weight(other), other))
    return tuple(dict.fromkeys(_with_capitals(other, word) for other in best))


def _with_capitals(other: str, word: str) -> str:
    if word.isupper() and len(word) > 1:
        return other.upper()
    return other[:1].upper() + other[1:] if word[:1].isupper() else other


def is_one_slip(word: str, other: str) -> bool:
    """Return whether two words differ by one letter, or by two that changed places."""
    if word == other or abs(len(word) - len(other)) > 1:
        return False
    if len(word) > len(other):
        word, other = other, word
    at = next((i for i, sign in enumerate(word) if sign != other[i]), len(word))
    if len(word) < len(other):
        return word[at:] == other[at + 1 :]
    swapped = word[at + 1 : at + 2] + word[at] + word[at + 2 :]
    return word[at + 1 :] == other[at + 1 :] or swapped == other[at:]
