"""Searching: where some words stand in a text.

The words are meant literally.  A writer types straight quotes and plain blanks; the
story may have curly ones and blanks that do not break, and is searched for both.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from desktop.text.span import Span

_ALIKE = ("'’‘‛ʼ", '"“”„‟', " \u00a0\u202f")
"""Characters that match one another."""

_IN_WORD = r"[\w\u0300-\u036f]"


@dataclass(frozen=True, slots=True)
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
    return [Span(*match.span()) for match in _pattern(query).finditer(text)]


def _pattern(query: Query) -> re.Pattern[str]:
    words = "".join(map(_class_of, query.words))
    pattern = words
    if query.whole_words and re.match(_IN_WORD, query.words[-1]):
        pattern += f"(?!{_IN_WORD})"
    if query.whole_words and re.match(_IN_WORD, query.words[0]):
        # Looking back last is several times as fast: `re` finds plain words quickly.
        pattern += f"(?<!{_IN_WORD}{words})"
    return re.compile(pattern, re.NOFLAG if query.match_case else re.IGNORECASE)


def _class_of(character: str) -> str:
    for alike in _ALIKE:
        if character in alike:
            return f"[{alike}]"
    return re.escape(character)
