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
the start and the end of a line.  Positions count code points.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop.text.graphemes import is_inside_grapheme
from desktop.text.span import Span
from desktop.text.word_characters import (
    ALONE,
    APOSTROPHES,
    BREAK,
    HYPHENS,
    INVISIBLE,
    MARKS,
    PARTED_BY_BREAKS,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORDS_A_MINUTE = 270

_REACH = 500
"""Code points looked at on each side of a place; a longer word is taken in parts."""

# Nothing here is ever taken back once it matched, so no text makes a search slow.
_LETTERS = rf"[^\W_{ALONE}]++"
_UNSEEN = rf"(?:[{MARKS}{INVISIBLE}]|(?<![{PARTED_BY_BREAKS}]){BREAK})"
_MAY_GO_ON = r"(?=['`\-.,\u0080-\U0010ffff])"  # saves most ends of words a long look
_JOINT = rf"[{APOSTROPHES}{HYPHENS}]"

WORD = re.compile(
    rf"{_LETTERS}(?:{_MAY_GO_ON}(?:(?:{_JOINT}|{_UNSEEN}++{_JOINT}?){_UNSEEN}*+{_LETTERS}"
    rf"|(?<=\d)[.,٫٬](?=\d){_LETTERS}|[{MARKS}]++))*+"
    rf"|[{ALONE}][{MARKS}\uff9e\uff9f]*+"
)
"""Matches one word."""

_UNIT = re.compile(rf"{WORD.pattern}|(?:[^\w\s{INVISIBLE}{BREAK}]|_)++")
"""Matches a word or a row of signs."""

_TWO_LETTERS = re.compile(rf"[^\W_{ALONE}]{{2}}")
_IN_WORDS = rf"{APOSTROPHES}{HYPHENS}.,٫٬{MARKS}{INVISIBLE}{BREAK}"
_PERHAPS_ONE_WORD = re.compile(
    rf"(?:[^\W_]|[{_IN_WORDS}])(?:[^\W_{ALONE}]|[{_IN_WORDS}])"
)


# Many words


def count_words(text: str) -> int:
    """Return how many words ``text`` has."""
    return len(WORD.findall(text))


def reading_minutes(words: int) -> int:
    """Return how many minutes ``words`` words take to read, at least one if any."""
    return max(round(words / _WORDS_A_MINUTE), 1) if words else 0


# At a place


def word_at(text: str, position: int) -> Span:
    """Return the word ``position`` lies in or touches, or else an empty span there.

    Between two words that touch, as in Japanese, the second is meant.
    """
    return _touching(WORD, text, position)


def unit_at(text: str, position: int) -> Span:
    """Return the word or else the row of signs at ``position``, as a double-click does.

    Among blanks there is none, which is to say an empty one.
    """
    word = word_at(text, position)
    return _touching(_UNIT, text, position) if word.is_empty else word


def is_inside_word(text: str, position: int) -> bool:
    """Return whether ``position`` would cut a word."""
    around = text[max(position - 1, 0) : position + 1]
    if _TWO_LETTERS.match(around):
        return True
    if not _PERHAPS_ONE_WORD.match(around):
        return False
    words = WORD.finditer(text, *_run(text, position))
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
    ends = (word.end() for word in WORD.finditer(text, low, high))
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
    return (Span(*match.span()) for match in _UNIT.finditer(text, low, high))


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
