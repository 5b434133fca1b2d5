"""How likely bytes read in an encoding are the text of some language.

It counts how often each letter occurs, and where in words capitals and signs stand.  A
wrong encoding gives itself away by letters that are rare, by signs inside of words and
by capitals behind small letters.  The numbers are natural logarithms of probabilities:
rough ones, of which only the sum over some lines has to be right.
"""

from __future__ import annotations

import unicodedata
from enum import Enum, auto
from functools import cache
from math import log
from typing import TYPE_CHECKING

from desktop.storage.encodings.letter_frequencies import FREQUENCIES, FREQUENT_WORDS

if TYPE_CHECKING:
    from collections.abc import Mapping

DAMAGE = log(1e-7)
"""How likely it is that bytes are there which are no text."""

ASCII = log(1 / 30)
"""How likely each of the signs and digits of ASCII is."""

_WORD = log(2)  # how much likelier, for each letter, a frequent word is
_FOREIGN_ASCII = 0.0002  # of each Latin letter in a text of other letters, or its own
_FOREIGN = 0.000_01  # of an accented letter in a language that has it not
_KNOWN_FOREIGN = 0.000_05  # of one that is seen in borrowed words and in names
_CAPITAL = log(0.04)
_CAPITAL_AT_START = log(0.7)
_SMALL_AT_START = log(0.3)
_CAPITAL_AGAIN = log(0.6)  # behind another one
_CAPITAL_IN_WORD = log(0.000_5)  # behind a small letter
_SMALL_IN_CAPITALS = log(0.02)
_MISPLACED = log(0.000_3)  # a sign between two letters
_BOX = log(0.02)  # a line or block beside others
_UNUSUAL = log(0.05)  # a dash without blanks, or a closing quotation mark that opens
_OTHER_SCRIPT = log(0.001)  # beside a Latin letter
_ALONE = log(0.1)  # a word of one letter that is not Latin
_OUT_OF_PLACE = log(0.01)  # a letter that begins no word, or only begins one
_BESIDE_DIGIT = log(0.01)
_LONE_CONSONANT = log(0.05)  # of which no language has a word
_LIST = log(0.002)  # of what is nothing but letters, a list of those a language has

_SIGNS = {
    **dict.fromkeys("“”’", 0.01),
    **dict.fromkeys("‘„«»—–…", 0.003),
    **dict.fromkeys("、。「」，", 0.02),
    **dict.fromkeys("？！『』：；　・ー々〜《》", 0.003),
    **dict.fromkeys("\xa0¿¡", 0.001),
    **dict.fromkeys("‚\xad†•·§©®™°€£½²³ªº‹›×№، ؟؛׳״ʼ·ˆ", 0.000_1),
}
_RARE_SIGN = 0.000_01
_SYMBOL = 0.000_000_5  # boxes, mathematics, currencies of nowhere
_CONTROL = 0.000_000_01
_WESTERN = ("en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "is")
_BORROWED = frozenset("éèêëçñöüäáíóúïôâàîûåøæ")
_VOWELS = frozenset("aeiouyæœø")
_IN_WORDS = frozenset("’\xad·ʼ…‐")
_CLOSING = frozenset("’”")
_OPENING = frozenset("„‚¿¡")
_NOT_LATIN = "\u0370"  # from here on letters are Greek, Cyrillic …
_BOXES = "\u2500\u25a0"  # the first, and what comes behind the last
_EASTERN = "\u2e80"  # from here on signs stand between letters without any blank
_BEGINS_NO_WORD = frozenset("ðğьъы")
_BEGINS_WORDS = frozenset("þ")
_ENDS_WORDS = frozenset("ςםןץךף")

# The most frequent characters of Chinese, in both ways of writing them.
_CHINESE = (
    "的一是不了在人有我他这這个個们們中来來上大为為和国國地到以说說时時要就出会會可也你對对生能"
    "而子那得于於着著下自之年过過发發后後作里裡用道行所然家种種事成方多经經么麼去法学學如都同现現"
    "当當没沒动動面起看定天分还還进進好小部其些主样樣理心她本前开開但因只从從想实實"
)
_COMMON = {
    "ja": "のにはをたがでとしれさあいるうかくこそなまもやよらりわんきけすせちつてどめ",
    "zh": _CHINESE,
    "ko": "이다는을에의가고하지도를로은기어그사들나리한서",
}
_COMMON_SHARE = 0.4  # of a text that is made of these
_FIRST_LEVEL = {
    # The rows of a standard that hold what is met every day.
    "ja": (("euc_jp", 0xCF),),
    "zh": (("gb2312", 0xD7), ("big5", 0xC6)),
    "ko": (("euc_kr", 0xC8),),
}


class _Kind(Enum):
    SMALL = auto()
    CAPITAL = auto()
    LETTER = auto()
    SIGN = auto()


@cache
def _kind(character: str) -> _Kind:
    if character in "ªºー々":
        return _Kind.SIGN
    category = unicodedata.category(character)
    kinds = {"Ll": _Kind.SMALL, "Lu": _Kind.CAPITAL}
    is_letter = category[0] == "L" or category == "Mn"
    return kinds.get(category, _Kind.LETTER if is_letter else _Kind.SIGN)


@cache
def letter_of(character: str) -> str:
    """Return a letter as a small one; an empty string for what is none."""
    return "" if _kind(character) is _Kind.SIGN else character.lower()[:1]


def in_place(before: str, character: str, after: str) -> float:
    """Return how likely a character beyond ASCII stands where it does.

    How often its letter occurs in a language is not part of this.

    Args:
        before: The two characters before it.
        character: The character.
        after: The one behind it.
    """
    kind = _kind(character)
    if kind is _Kind.SIGN:
        return _sign(character, before[-1], after)
    found = 0.0
    if character < _EASTERN:
        is_latin = character < _NOT_LATIN
        among = _among_latin if is_latin else _among_others
        found = among(character, before[-1], after)
        if before[-1].isdigit() or after.isdigit():
            found += _BESIDE_DIGIT
    if kind is _Kind.CAPITAL:
        return found + _capital(before[-1])
    if kind is _Kind.SMALL:
        return found + _small_letter(character, before, after)
    return found


@cache
def in_best_place(character: str) -> float:
    """Return how likely a character is in the place that fits it best."""
    kind = _kind(character)
    if kind is _Kind.SIGN:
        return _BOX if _is_box(character) else _how_likely(character)
    return _CAPITAL_AT_START if kind is _Kind.CAPITAL else 0.0


def _capital(before: str) -> float:
    if before == "\n":
        return _CAPITAL_AT_START
    if before.islower():
        return _CAPITAL_IN_WORD
    return _CAPITAL_AGAIN if before.isupper() else _CAPITAL


def _small_letter(letter: str, before: str, after: str) -> float:
    if before[-1] == "\n":
        return _SMALL_AT_START
    is_odd = before.isupper() and before.isalpha()
    found = _SMALL_IN_CAPITALS if is_odd else 0.0
    if "A" <= after <= "Z":
        found += _CAPITAL_IN_WORD
    is_first = not before[-1].isalpha()
    if letter in (_BEGINS_NO_WORD if is_first else _BEGINS_WORDS):
        found += _OUT_OF_PLACE
    return found


def _among_others(letter: str, before: str, after: str) -> float:
    """Return how likely a letter that is not Latin has those beside it."""
    if _is_latin(before) or _is_latin(after):
        return _OTHER_SCRIPT
    if letter in _ENDS_WORDS and after.isalpha():
        return _OUT_OF_PLACE
    is_alone = not (letter_of(before).isalpha() or letter_of(after).isalpha())
    return _ALONE if is_alone else 0.0


def _among_latin(letter: str, before: str, after: str) -> float:
    """Return how likely a Latin letter beyond ASCII has those beside it."""
    is_alone = not (letter_of(before).isalpha() or letter_of(after).isalpha())
    is_word = is_alone and not before == after == "\n"
    return _LONE_CONSONANT if is_word and not _is_vowel(letter) else 0.0


@cache
def _is_vowel(letter: str) -> bool:
    return unicodedata.normalize("NFD", letter)[0].lower() in _VOWELS


def _is_latin(character: str) -> bool:
    return character.isascii() and character.isalpha()


def _sign(sign: str, before: str, after: str) -> float:
    is_behind = before.isalpha() and before < _EASTERN
    is_before = after.isalpha() and after < _EASTERN
    if _is_box(sign) and (_is_box(before) or _is_box(after)):
        return _BOX
    opens_nothing = sign in _OPENING and (is_behind or after.isspace())
    if is_behind and is_before and sign == "—":
        return _how_likely(sign) + _UNUSUAL
    if (is_behind and is_before and sign not in _IN_WORDS) or opens_nothing:
        return _how_likely(sign) + _MISPLACED
    opens = sign in _CLOSING and is_before and not is_behind
    return _how_likely(sign) + (_UNUSUAL if opens else 0.0)


def _is_box(sign: str) -> bool:
    return _BOXES[0] <= sign < _BOXES[1]


@cache
def _how_likely(sign: str) -> float:
    if sign == "\ufffd":
        return DAMAGE
    if sign in _SIGNS:
        return log(_SIGNS[sign])
    category = unicodedata.category(sign)
    if category[0] == "C":
        return log(_CONTROL)
    return log(_SYMBOL if category[0] == "S" or sign > _EASTERN else _RARE_SIGN)


# How often letters occur


def of_letters(letters: Mapping[str, int], language: str) -> float:
    """Return how likely it is that a text in a language has these small letters.

    Args:
        letters: How often there is each.
        language: Its code.
    """
    model = _model(language)
    return sum(
        number * (model[letter] if letter in model else _other(letter, language))
        for letter, number in letters.items()
    )


def of_list(letters: Mapping[str, int], language: str) -> float:
    """Return how likely small letters are in a list of those beyond ASCII.

    Args:
        letters: How often there is each.
        language: The code of the language whose letters they are.
    """
    own = [letter for letter in _model(language) if not letter.isascii()]
    each = -log(max(len(own), 1))
    return _LIST + sum(
        number * (each if letter in own else _other(letter, language))
        for letter, number in letters.items()
    )


def of_words(words: Mapping[str, int], language: str) -> float:
    """Return how much likelier these words are than their letters are.

    Args:
        words: How often there is each, in small letters of ASCII.
        language: The code of the language.
    """
    frequent = FREQUENT_WORDS.get(language, "").split()
    return sum(_WORD * min(len(word), 3) * words.get(word, 0) for word in frequent)


@cache
def _model(language: str) -> Mapping[str, float]:
    """Return how likely each letter is, as a logarithm."""
    if language in _COMMON:
        letters = _COMMON[language]
        return {letter: log(_COMMON_SHARE / len(letters)) for letter in letters}
    pairs = FREQUENCIES[language].split()
    return {pair[0]: log(int(pair[1:]) / 10_000) for pair in pairs}


@cache
def _other(letter: str, language: str) -> float:
    """Return how likely a letter is that the language hardly has."""
    if letter.isascii():
        return log(_FOREIGN_ASCII)
    if language in _COMMON:
        return log(_far_eastern(letter, language))
    if "a" not in _model(language) or letter > "\u0250":
        return log(_SYMBOL)
    is_known = letter in _BORROWED and language in _WESTERN
    return log(_KNOWN_FOREIGN if is_known else _FOREIGN)


def _far_eastern(letter: str, language: str) -> float:
    """Return how likely a character is that is none of the most frequent ones."""
    if language == "ja" and "\u3041" <= letter <= "\u30fa":
        return 0.002
    for codec, last in _FIRST_LEVEL[language]:
        try:
            if letter.encode(codec)[0] <= last:
                return 0.000_15
        except UnicodeEncodeError:
            continue
    return 0.000_001
