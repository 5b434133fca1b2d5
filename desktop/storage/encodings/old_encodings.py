"""In which encoding from before Unicode some bytes are: where they make most sense.

For each encoding, and each language that was written in it, it is worked out how likely
an author of that language would have written these very bytes, by
:mod:`desktop.storage.encodings.letters_in_place`.  Where several make the same sense,
the one that most files are in counts, which is that of Western stories.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from itertools import islice
from math import log
from typing import TYPE_CHECKING

from desktop.storage.encodings.letters_in_place import (
    ASCII,
    DAMAGE,
    in_best_place,
    in_place,
    letter_of,
    of_letters,
    of_list,
    of_words,
)
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_MOST_LETTERS = 700  # beyond ASCII, by which an encoding is judged
_SHORT = 32_000  # bytes of which every line is looked at
_PIECE = 6_000  # bytes looked at in several places of more than that
_PIECES = 16
_LONGEST_LINE = 2_000  # bytes of a line that are looked at

_NEAR = 1.5
"""How much less likely each byte beyond ASCII may be where another is likely, too: the
logarithm of how many times."""

_WEST = "en de fr es it pt nl sv da nb fi is ca ga sq"
_CENTRE = "cs pl hu sk hr sl ro de"
_BALTIC = "et lv lt"
_CYRILLIC = "ru uk bg sr be mk"

_ENCODINGS = {
    # Python's name, what is written in it, and what share of files are in it.
    "cp1252": (_WEST, 1.0),
    "cp1250": (_CENTRE, 0.06),
    "cp1251": (_CYRILLIC, 0.06),
    "cp932": ("ja", 0.1),
    "gb18030": ("zh", 0.1),
    "big5": ("zh", 0.06),
    "cp949": ("ko", 0.08),
    "euc_jp": ("ja", 0.03),
    "johab": ("ko", 0.0004),
    "cp1253": ("el", 0.04),
    "cp1254": ("tr", 0.04),
    "cp1255": ("he", 0.02),
    "cp1256": ("ar fa", 0.02),
    "cp1257": (_BALTIC, 0.02),
    "cp1258": ("vi", 0.004),
    "cp874": ("th", 0.01),
    "koi8_r": ("ru", 0.01),
    "koi8_u": ("uk be", 0.004),
    "iso8859_2": (_CENTRE, 0.01),
    "iso8859_5": (_CYRILLIC, 0.002),
    "iso8859_6": ("ar", 0.002),
    "iso8859_7": ("el", 0.01),
    "iso8859_13": ("lv lt", 0.004),
    "iso8859_15": (_WEST, 0.004),
    "iso8859_16": ("ro", 0.021),
    "mac_roman": (_WEST, 0.006),
    "mac_latin2": (_CENTRE, 0.001),
    "mac_cyrillic": (_CYRILLIC, 0.001),
    "mac_greek": ("el", 0.0004),
    "mac_turkish": ("tr", 0.0004),
    "cp437": (_WEST, 0.006),
    "cp850": (_WEST, 0.004),
    "cp852": (_CENTRE, 0.002),
    "cp857": ("tr", 0.002),
    "cp737": ("el", 0.002),
    "cp775": (_BALTIC, 0.001),
    "cp862": ("he", 0.0006),
    "cp866": ("ru bg be", 0.006),
    "cp1125": ("uk", 0.0006),
    "cp855": ("sr mk bg", 0.0006),
}
_WIDE = ("cp932", "gb18030", "big5", "cp949", "euc_jp", "johab")
"""Those in which a character may be several bytes."""

_LANGUAGES = frozenset(
    language
    for encoding, (languages, _) in _ENCODINGS.items()
    for language in languages.split()
    if encoding not in _WIDE
)
_NOT_LATIN = frozenset(
    ["ru", "uk", "bg", "sr", "be", "mk", "el", "he", "ar", "fa", "th", "ja", "zh", "ko"]
)
_FOREIGN_WORD = log(0.05)
"""How likely a word of ASCII is in a text of other letters, beside what it says."""

_BEYOND_ASCII = bytes(range(128, 256))
_IN_ASCII = bytes(range(128))
_ALPHABET = "abcdefghijklmnopqrstuvwxyz"
_BYTE = re.compile(rb"[\x80-\xff]")
_CHARACTER = re.compile("[^\x00-\x7f]")
_WORD = re.compile("(?<![^\\W\\d_])[a-z]+(?![^\\W\\d_])")
_LINE_END = re.compile(rb"[\r\n]")


def old_encoding(data: bytes) -> str:
    """Return Python's name of the encoding that ``data`` is most likely in.

    Args:
        data: Bytes that are not Unicode.
    """
    sample = _sampled(_telling_lines(data))
    # What can be said of one without looking at where its letters stand is never too
    # little, so that most need no closer look.
    bounds = {encoding: _bound(sample, encoding) for encoding in _ENCODINGS}
    best, found = -float("inf"), "cp1252"
    for encoding in sorted(bounds, key=bounds.__getitem__, reverse=True):
        if bounds[encoding] <= best:
            break
        likelihood = _likelihood(sample, encoding)
        if likelihood > best:
            best, found = likelihood, encoding
    return found


def likely_encodings(data: bytes) -> list[str]:
    """Return Python's names of those that ``data`` may be in, the likeliest first.

    Args:
        data: Bytes that are not Unicode.
    """
    sample = _sampled(_telling_lines(data))
    likelihoods = {encoding: _likelihood(sample, encoding) for encoding in _ENCODINGS}
    ranked = sorted(likelihoods, key=likelihoods.__getitem__, reverse=True)
    least = likelihoods[ranked[0]] - _NEAR * max(sum(sample.bytes_.values()), 1)
    return [encoding for encoding in ranked if likelihoods[encoding] >= least]


# What is looked at


def _telling_lines(data: bytes) -> bytes:
    """Return lines of ``data`` that have letters beyond ASCII, from all over it."""
    pieces = [data]
    if len(data) > _SHORT:
        places = range(0, len(data), len(data) // _PIECES)
        pieces = [_whole_lines(data[place : place + _PIECE]) for place in places]
    lines = [line for piece in pieces for line in _lines_beyond(piece)]
    if not lines:  # They are few, and between the pieces.
        lines = list(islice(_lines_beyond(data), _MOST_LETTERS))
    number = sum(map(_beyond_ascii, lines))
    step = max(number // _MOST_LETTERS, 1)
    return b"\n".join(lines[::step])


def _whole_lines(piece: bytes) -> bytes:
    """Return a piece of a file without the lines that are cut, if there are others."""
    start, end = piece.find(b"\n") + 1, piece.rfind(b"\n") + 1
    return piece[start:end] if _beyond_ascii(piece[start:end]) else piece


def _lines_beyond(data: bytes) -> Iterator[bytes]:
    """Yield the lines that are not all ASCII; of an endless one, where it is not."""
    done = 0
    while found := _BYTE.search(data, done):
        at = found.start()
        start = max(data.rfind(b"\n", done, at), data.rfind(b"\r", done, at), done - 1)
        end = _LINE_END.search(data, at)
        line = data[start + 1 : end.start() if end else len(data)]
        done = end.end() if end else len(data)
        if len(line) > _LONGEST_LINE:
            first = len(line) - len(line.lstrip(_IN_ASCII))
            line = line[max(first - _LONGEST_LINE // 2, 0) :][:_LONGEST_LINE]
        yield line


def _beyond_ascii(data: bytes) -> int:
    return len(data) - len(data.translate(None, _BEYOND_ASCII))


@value
class _Sample:
    """Some lines, and what does not depend on their encoding if that is of one byte.

    Attributes:
        data: The lines.
        in_ascii: How likely what is ASCII in them is, by the codes of languages.
        bytes_: How often each byte beyond ASCII occurs.
        places: How often each does between which: two bytes, itself, another byte.
        may_be_list: Whether they may be a list of letters: none twice, none of ASCII.
    """

    data: bytes
    in_ascii: Mapping[str, float]
    bytes_: Mapping[int, int]
    places: Mapping[bytes, int]
    may_be_list: bool


def _sampled(data: bytes) -> _Sample:
    padded = b"\n\n%b\n" % data
    beyond = [found.start() for found in _BYTE.finditer(padded)]
    small = data.decode("latin-1").lower()
    letters, signs = _in_ascii(small)
    words = Counter(_WORD.findall(small))
    bytes_ = Counter(padded[at] for at in beyond)
    among = _among_others(letters, words)
    return _Sample(
        data=data,
        in_ascii={
            each: signs * ASCII + _latin(letters, words, each, among)
            for each in _LANGUAGES
        },
        bytes_=bytes_,
        places=Counter(padded[at - 2 : at + 2] for at in beyond),
        may_be_list=not letters and len(bytes_) == len(beyond),
    )


def _latin(
    letters: Mapping[str, int], words: Mapping[str, int], language: str, among: float
) -> float:
    """Return how likely the letters of ASCII are in a text of some language.

    Args:
        letters: How often there is each.
        words: How often there is each word of them.
        language: The code of the language.
        among: How likely they are as English among other letters.
    """
    own = of_letters(letters, language) + of_words(words, language)
    return max(own, among) if language in _NOT_LATIN else own


def _among_others(letters: Mapping[str, int], words: Mapping[str, int]) -> float:
    """Return how likely letters of ASCII are as English in a text of another script.

    Tags, addresses and whole sentences of it stand in stories of every language.
    """
    english = of_letters(letters, "en") + of_words(words, "en")
    return english + _FOREIGN_WORD * sum(words.values())


def _in_ascii(small: str) -> tuple[Mapping[str, int], int]:
    """Return the letters of a text in small ones, and the number of signs, in ASCII."""
    counted = Counter(small)
    letters = {each: counted[each] for each in _ALPHABET if each in counted}
    number = sum(count for each, count in counted.items() if each.isascii())
    return letters, number - sum(letters.values())


# How likely it is


def _bound(sample: _Sample, encoding: str) -> float:
    """Return a number that the likelihood of an encoding is not above."""
    languages, share = _ENCODINGS[encoding]
    if encoding in _WIDE:
        damaged = sample.data.decode(encoding, "replace").count("\ufffd")
        return log(share) + DAMAGE * damaged
    table = _table(encoding)
    each = [(table[byte], number) for byte, number in sample.bytes_.items()]
    rest = sum(number * in_best_place(character) for character, number in each)
    return log(share) + rest + _in_languages(sample, each, languages)


def _likelihood(sample: _Sample, encoding: str) -> float:
    languages, share = _ENCODINGS[encoding]
    if encoding in _WIDE:
        return log(share) + _likelihood_of_wide(sample.data, encoding, languages)
    table = _table(encoding)
    rest = 0.0
    for place, number in sample.places.items():
        first, second, character, after = (table[byte] for byte in place)
        rest += number * in_place(first + second, character, after)
    each = [(table[byte], number) for byte, number in sample.bytes_.items()]
    return log(share) + rest + _in_languages(sample, each, languages)


@cache
def _table(encoding: str) -> str:
    return bytes(range(256)).decode(encoding, "replace")


def _in_languages(
    sample: _Sample, characters: Iterable[tuple[str, int]], languages: str
) -> float:
    """Return how likely the letters are in that of ``languages`` that fits best."""
    letters: Counter[str] = Counter()
    for character, number in characters:
        if letter := letter_of(character):
            letters[letter] += number
    ways = (of_letters, of_list) if sample.may_be_list else (of_letters,)
    return max(
        sample.in_ascii[each] + of_way(letters, each)
        for each in languages.split()
        for of_way in ways
    )


def _likelihood_of_wide(data: bytes, encoding: str, languages: str) -> float:
    text = f"\n\n{data.decode(encoding, 'replace')}\n"
    small = text.lower()
    in_ascii, signs = _in_ascii(small)
    words = Counter(_WORD.findall(small))
    among = _among_others(in_ascii, words)
    letters: Counter[str] = Counter()
    rest = signs * ASCII
    for found in _CHARACTER.finditer(text):
        at = found.start()
        rest += in_place(text[at - 2 : at], text[at], text[at + 1])
        if letter := letter_of(text[at]):
            letters[letter] += 1
    return rest + max(
        of_letters(letters, each) + _latin(in_ascii, words, each, among)
        for each in languages.split()
    )
