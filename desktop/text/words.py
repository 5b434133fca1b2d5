"""Words: what counts as one, where they begin and end, how long many take to read.

This is the one notion of a word, for counting, finding, selecting, going, deleting.

* Apostrophes inside a word belong to it, straight, curly or those of other keyboards,
  and so does a single hyphen: "don´t", "o’clock", "well-known" and "mother-in-law’s"
  are one word each.  Quotes, dashes and apostrophes at its ends are none of it.
* Marks that combine with letters belong to them, and what is invisible parts nothing;
  but a blank without width does in Thai, Khmer and the like, where it is meant to.
* A number goes on behind a point or comma: "1,000.50".  An underscore is no letter.
* Han and Kana are written without blanks, so each of their characters is a word.  Thai
  and its neighbours are looked up in no dictionary: what is not parted is one word.

Signs between words are no words, but a row of them is something to stop at, and so are
the start and the end of a line.  What of a story its words are counted in is told by
:mod:`desktop.text.structure.story_words`.  Positions count code points.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from desktop.text.graphemes import is_inside_grapheme, next_edge, previous_edge
from desktop.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

APOSTROPHES = "'’‘‛ʼ´`′＇"
"""What stands for an apostrophe on one keyboard or another."""

HYPHENS = r"\-\u2010\u2011"
"""Hyphens; dashes are longer and part words."""

INVISIBLE = r"\u00ad\u061c\u180e\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff"
"""What has neither ink nor width, but for `BREAK` and for what marks letters."""

BREAK = r"\u200b"
"""The blank without width: where a line may break."""

PARTED_BY_BREAKS = (
    r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u1950-\u19df\u1a20-\u1aaf"
    r"\ua9e0-\uaadf"
)
"""Thai, Lao, Burmese, Khmer and their neighbours, in which `BREAK` parts words."""

ALONE = (
    r"\u3005-\u3007\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3400-\u4dbf"
    r"\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9d\U00020000-\U0003ffff"
)
"""Han and Kana, as ranges of a character class."""

MARKS = (
    r"\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1-\u05c2\u05c4-\u05c5"
    r"\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8"
    r"\u06ea-\u06ed\u0711-\u07f3\u07fd\u0816-\u082d\u0859-\u085b\u0898-\u08e1"
    r"\u08e3-\u0963\u0981-\u09e3\u09fe-\u0a75\u0a81-\u0ae3\u0afa-\u0b63"
    r"\u0b82-\u0bd7\u0c00-\u0c63\u0c81-\u0c83\u0cbc-\u0d4d\u0d57-\u0d63"
    r"\u0d81-\u0df3\u0e31-\u0e3a\u0e47-\u0e4e\u0eb1-\u0ecd\u0f18-\u0f19\u0f35"
    r"\u0f37\u0f39\u0f3e-\u0f84\u0f86-\u0fbc\u0fc6\u102b-\u103e\u1056-\u109d"
    r"\u135d-\u135f\u1712-\u1734\u1752-\u17d3\u17dd\u180b-\u180d\u180f-\u193b"
    r"\u1a17-\u1a1b\u1a55-\u1a7f\u1ab0-\u1b44\u1b6b-\u1b73\u1b80-\u1bf3"
    r"\u1c24-\u1c37\u1cd0-\u1cd2\u1cd4-\u1dff\u200c-\u200d\u20d0-\u20f0"
    r"\u2cef-\u2cf1\u2d7f-\u2dff\u302a-\u302f\u3099-\u309a\ua66f-\ua672"
    r"\ua674-\ua67d\ua69e-\ua6f1\ua802-\ua827\ua82c\ua880-\ua8c5\ua8e0-\ua8f1"
    r"\ua8ff-\ua92d\ua947-\ua953\ua980-\ua9c0\ua9e5-\uaa4d\uaa7b-\uaac1"
    r"\uaaeb-\uaaef\uaaf5-\uaaf6\uabe3-\uabea\uabec-\uabed\ufb1e\ufe00-\ufe0f"
    r"\ufe20-\ufe2f\U000101fd-\U0001037a\U00010a01-\U00010a3f"
    r"\U00010ae5-\U00010ae6\U00010d24-\U00010eac\U00010f46-\U00010f50"
    r"\U00010f82-\U00010f85\U00011000-\U00011046\U00011070-\U000110ba\U000110c2"
    r"\U00011100-\U00011134\U00011145-\U00011173\U00011180-\U000111c0"
    r"\U000111c9-\U000111cc\U000111ce-\U000111cf\U0001122c-\U00011237\U0001123e"
    r"\U000112df-\U00011446\U0001145e-\U000114c3\U000115af-\U000115c0"
    r"\U000115dc-\U00011640\U000116ab-\U000116b7\U0001171d-\U0001172b"
    r"\U0001182c-\U0001183a\U00011930-\U00011943\U000119d1-\U000119e0"
    r"\U000119e4-\U00011a3e\U00011a47-\U00011a99\U00011c2f-\U00011c3f"
    r"\U00011c92-\U00011ef6\U00016af0-\U00016af4\U00016b30-\U00016b36"
    r"\U00016f4f-\U00016f92\U00016fe4-\U00016ff1\U0001bc9d-\U0001bc9e"
    r"\U0001cf00-\U0001cf46\U0001d165-\U0001d169\U0001d16d-\U0001d172"
    r"\U0001d17b-\U0001d182\U0001d185-\U0001d18b\U0001d1aa-\U0001d1ad"
    r"\U0001d242-\U0001d244\U0001da00-\U0001da36\U0001da3b-\U0001da6c\U0001da75"
    r"\U0001da84\U0001da9b-\U0001e136\U0001e2ae-\U0001e2ef\U0001e8d0-\U0001e94a"
    r"\U000e0020-\U000e01ef"
)
"""What continues a word without being a letter to `re`: combining marks, joiners.

The ranges run on over letters and over what is not assigned, which changes nothing.
"""


_WORDS_A_MINUTE = 270

_REACH = 500
"""Code points looked at on each side of a place; a longer word is taken in parts."""

# Nothing here is ever taken back once it matched, so no text makes a search slow.  Of
# groups it is said by `(?>...)`: before Python 3.11.5, one repeated by `*+` takes back
# after all (https://github.com/python/cpython/issues/106052).
_LETTERS = rf"[^\W_{ALONE}]++"
_UNSEEN = rf"(?:[{MARKS}{INVISIBLE}]|(?<![{PARTED_BY_BREAKS}]){BREAK})"
_MAY_GO_ON = r"(?=['`\-.,\u0080-\U0010ffff])"  # saves most ends of words a long look
_JOINT = rf"[{APOSTROPHES}{HYPHENS}]"

WORD = (
    rf"{_LETTERS}(?>(?:{_MAY_GO_ON}(?:(?:{_JOINT}|(?>{_UNSEEN}+){_JOINT}?)"
    rf"(?>{_UNSEEN}*){_LETTERS}|(?<=\d)[.,٫٬](?=\d){_LETTERS}|[{MARKS}]++))*)"
    rf"|[{ALONE}][{MARKS}\uff9e\uff9f]*+"
)
"""The pattern of one word.

Each pattern that has it within takes `re` ten milliseconds, for all the ranges of its
marks: they are compiled when they are first asked for, which no start has to wait for.
"""

_IN_WORDS = rf"{APOSTROPHES}{HYPHENS}.,٫٬{MARKS}{INVISIBLE}{BREAK}"


@cache
def word_pattern() -> re.Pattern[str]:
    """Return what matches one word."""
    return re.compile(WORD)


@cache
def _unit_pattern() -> re.Pattern[str]:
    """Return what matches a word or a row of signs."""
    return re.compile(rf"{WORD}|(?>(?:[^\w\s{INVISIBLE}{BREAK}]|_)+)")


@cache
def _two_letters() -> re.Pattern[str]:
    return re.compile(rf"[^\W_{ALONE}]{{2}}")


@cache
def _perhaps_one_word() -> re.Pattern[str]:
    """Return what matches two letters of which a word may go on over both."""
    return re.compile(rf"(?:[^\W_]|[{_IN_WORDS}])(?:[^\W_{ALONE}]|[{_IN_WORDS}])")


# Many words


def count_words(text: str) -> int:
    """Return how many words ``text`` has."""
    return len(word_pattern().findall(text))


def reading_minutes(words: int) -> int:
    """Return how many minutes ``words`` words take to read, at least one if any."""
    return max(round(words / _WORDS_A_MINUTE), 1) if words else 0


# At a place


def word_at(text: str, position: int) -> Span:
    """Return the word ``position`` lies in or touches, or else an empty span there.

    Between two words that touch, as in Japanese, the second is meant.
    """
    return _touching(word_pattern(), text, position)


def unit_at(text: str, position: int) -> Span:
    """Return the word or else the row of signs at ``position``, as a double-click does.

    Among blanks there is none, which is to say an empty one.
    """
    word = word_at(text, position)
    return _touching(_unit_pattern(), text, position) if word.is_empty else word


def is_inside_word(text: str, position: int) -> bool:
    """Return whether ``position`` would cut a word."""
    around = text[max(position - 1, 0) : position + 1]
    if _two_letters().match(around):
        return True
    if not _perhaps_one_word().match(around):
        return False
    words = word_pattern().finditer(text, *_run(text, position))
    return any(word.start() < position < word.end() for word in words)


def _run(text: str, position: int) -> tuple[int, int]:
    """Return what has no blank in it around ``position``, or what is in reach."""
    low, high = position, position
    while low > max(position - _REACH, 0) and not text[low - 1].isspace():
        low -= 1
    while high < min(position + _REACH, len(text)) and not text[high].isspace():
        high += 1
    return low, high


def _touching(what: re.Pattern[str], text: str, position: int) -> Span:
    found = Span(position, position)
    for match in what.finditer(text, *_line(text, position)):
        if match.start() > position:
            break
        if match.end() >= position:
            found = Span(*match.span())
    return found


# From place to place


def next_start(text: str, position: int) -> int:
    """Return where the next word or row of signs begins, or the line does or ends."""
    low, high = _line(text, position)
    if position >= high:
        return min(position + 1, len(text))
    starts = (unit.start for unit in _units(text, low, high))
    later = (start for start in starts if start > position)
    return next(_whole(text, later), high)


def previous_start(text: str, position: int) -> int:
    """Return where this or the previous word or row of signs begins.

    That is the end of the line before, or the start of this, where there is none.
    """
    low, high = _line(text, position)
    if position <= low:
        return max(position - 1, 0)
    starts = [unit.start for unit in _units(text, low, high)]
    earlier = (start for start in reversed(starts) if start < position)
    return next(_whole(text, earlier), low)


def next_end(text: str, position: int) -> int:
    """Return where this or the next word ends, whatever signs are in between.

    That is the end of the line, or the start of the next, where there is none.
    """
    low, high = _line(text, position)
    if position >= high:
        return min(position + 1, len(text))
    ends = (word.end() for word in word_pattern().finditer(text, low, high))
    return next(_whole(text, (end for end in ends if end > position)), high)


def drawn_start(text: str, position: int) -> int:
    """Return where the words begin that are selected back to ``position``."""
    units = _units(text, *_line(text, position))
    return next((unit.start for unit in units if unit.end > position), position)


def drawn_end(text: str, position: int) -> int:
    """Return where the words end that are selected on to ``position``."""
    units = list(_units(text, *_line(text, position)))
    ends = (unit.end for unit in reversed(units) if unit.start < position)
    return next(ends, position)


def _units(text: str, low: int, high: int) -> Iterator[Span]:
    return (Span(*match.span()) for match in _unit_pattern().finditer(text, low, high))


def _whole(text: str, places: Iterator[int]) -> Iterator[int]:
    return (place for place in places if not is_inside_grapheme(text, place))


def _line(text: str, position: int) -> tuple[int, int]:
    """Return the edges of the line around ``position``, or of what is in reach.

    What is in reach begins with a blank, if it has one, so that no word is cut there.
    """
    lowest, highest = max(position - _REACH, 0), min(position + _REACH, len(text))
    low = text.rfind("\n", lowest, position) + 1
    if not low and lowest:
        blank = re.compile(r"\s").search(text, lowest, position)
        low = blank.start() if blank else lowest
    high = text.find("\n", position, highest)
    return low, highest if high < 0 else high


def without_last_letter(text: str) -> str:
    """Return ``text`` without what Backspace takes of its last letter."""
    return text[: previous_edge(text, len(text))]


def without_first_letter(text: str) -> str:
    """Return ``text`` without its first letter."""
    return text[next_edge(text, 0) :]


def without_last_word(text: str) -> str:
    """Return ``text`` without its last word and the blanks behind it."""
    return text[: previous_start(text, len(text))]


def without_first_word(text: str) -> str:
    """Return ``text`` without its first word and the blanks behind it."""
    return text[next_start(text, 0) :]
