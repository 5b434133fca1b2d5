"""Searching: where some words stand in a text.

The words are meant literally.  A writer types straight quotes and plain blanks; the
story may have curly ones and blanks that do not break, and is searched for both.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop.text.span import Span
from desktop.text.words import APOSTROPHES, is_inside_word
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterator

_ALIKE = (APOSTROPHES, '"“”„‟', " \u00a0\u202f")
"""Characters that match one another."""

_LETTER = "[A-Za-z0-9]"


@value
class Query:
    """What to look for.

    Attributes:
        words: The words, literally; none find nothing.
        whole_words: Whether a find may not be part of a longer word.
        match_case: Whether capitals and small letters differ.
    """

    words: str
    whole_words: bool = False
    match_case: bool = False


def find_all(text: str, query: Query) -> list[Span]:
    """Return where the words of ``query`` stand in ``text``, in order, not overlapping.

    Every find is as long as the words looked for, in code points.
    """
    if not query.words:
        return []
    pattern = _pattern(query)
    if query.whole_words:
        return list(_whole_words(text, pattern))
    return [Span(*match.span()) for match in pattern.finditer(text)]


def _whole_words(text: str, pattern: re.Pattern[str]) -> Iterator[Span]:
    match = pattern.search(text)
    while match is not None:
        start, end = match.span()
        is_whole = not (is_inside_word(text, start) or is_inside_word(text, end))
        if is_whole:
            yield Span(start, end)
        match = pattern.search(text, end if is_whole else start + 1)


def _pattern(query: Query) -> re.Pattern[str]:
    words = pattern = "".join(map(_class_of, query.words))
    # Most finds inside other words are told by one letter, which `re` does quickly,
    # and most quickly if it looks back last.
    if query.whole_words and re.match(_LETTER, query.words[-1]):
        pattern += f"(?!{_LETTER})"
    if query.whole_words and re.match(_LETTER, query.words[0]):
        pattern += f"(?<!{_LETTER}{words})"
    return re.compile(pattern, re.NOFLAG if query.match_case else re.IGNORECASE)


def _class_of(character: str) -> str:
    for alike in _ALIKE:
        if character in alike:
            return f"[{alike}]"
    return re.escape(character)
