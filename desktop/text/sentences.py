"""Sentences around a place, and a word more: what the keys that mark a passage mean.

Only the neighbourhood of the place is looked at, never the whole story; a sentence
does not reach beyond its paragraph.  Where it ends is a guess made from stops, quotes
and capitals, good enough to offer and easy to correct.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache
from itertools import chain, pairwise
from typing import TYPE_CHECKING

from desktop.text.span import Span, inked_lines
from desktop.text.words import WORD, word_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

_REACH = 5_000
"""Code points looked at on each side; a longer sentence is cut off there."""

_WORD_REACH = 500
"""The same for a word that is taken off."""

_QUOTES = "\"'“”„‟‘’«»‹›"
_STOP = re.compile(
    rf"[.!?…‽؟۔।॥]+(?:[ \u00a0\u202f][.!?…]+)*[{_QUOTES})\]}}*_]*\s+"
    r"|[。！？｡]+[」』）〉》”’]*\s*"
)
_PARTED_ELLIPSIS = re.compile(r"\.\s\.\s\.")
"""Three stops with blanks between: a pause.  A fourth ends the sentence, as may signs
of another kind."""
_OPENING = _QUOTES + "([{*_—–-¿¡ \t\u00a0"
_BETWEEN_WORDS = re.compile(rf"[\s{re.escape(_OPENING)}]+")

_ABBREVIATION = re.compile(
    r"adm|approx|ca|capt|cf|cmdr|col|dr|e\.g|fig|fr|gen|gov|hon|i\.e|lt|maj|messrs|mlle"
    r"|mme|mr|mrs|ms|mt|mx|nos|pp|prof|pvt|rev|sgt|sr|st|viz|vol|vs|(?-i:(?:[A-Z]\.)+[A-Z])",
    re.IGNORECASE,
)
"""A word that a full stop shortens, rather than ending the sentence."""


@cache
def _name_said() -> re.Pattern[str]:
    return re.compile(
        rf"(?!(?:He|She|It|They|I|We|You)\b)(?:(?:{WORD})\s){{1,2}}(?:said|says|asked"
        r"|asks|called|cried|answered|replied|whispered|shouted|muttered|murmured"
        r"|yelled|told)\b"
    )


def sentence_at(text: str, position: int) -> Span:
    """Return the sentence around ``position``, without the blanks after it.

    The place between two sentences belongs to the one before; a blank line has no
    sentence, which is to say an empty one.
    """
    low, high = _paragraph(text, position)
    high = low + len(text[low:high].rstrip())
    if low == high:
        return Span(position, position)
    starts = list(_starts(text, low, high))
    place = max(bisect_right(starts, position) - 1, 0)
    start, end = starts[place], [*starts, high][place + 1]
    return Span(start, start + len(text[start:end].rstrip()))


def sentences_in(text: str) -> Iterator[Span]:
    """Yield the sentences of ``text`` one after the other, without blanks after them.

    Lines that are blank have none.
    """
    for line in inked_lines(text):
        starts = _starts(text, line.start, line.end)
        for start, stop in pairwise(chain(starts, [line.end])):
            if start < stop:  # A full stop without a blank may end the line.
                yield Span(start, start + len(text[start:stop].rstrip()))


def sentence_edges(text: str) -> list[int]:
    """Return where sentences begin or end in ``text``, and where the text does both.

    The blanks between two sentences lie between the edges of both.
    """
    edges = {0, len(text)}
    for sentence in sentences_in(text):
        edges |= {sentence.start, sentence.end}
    return sorted(edges)


def next_sentence(text: str, position: int) -> Span:
    """Return the sentence after the one at ``position``; that one if it is the last."""
    here = sentence_at(text, position)
    start = _next_ink(text, max(here.end, position))
    return here if start == len(text) else sentence_at(text, start)


def previous_sentence(text: str, position: int) -> Span:
    """Return the sentence before the one at ``position``; that one if it is first."""
    here = sentence_at(text, position)
    end = _last_ink(text, here.start)
    return here if end == 0 else sentence_at(text, end - 1)


def grow(text: str, span: Span) -> Span:
    """Return ``span`` with its end one word further.

    What follows the last word of a paragraph is taken in before the next paragraph
    is begun.
    """
    _, high = _paragraph(text, span.end)
    if not text[span.end : high].strip():
        high = _paragraph(text, _next_ink(text, span.end))[1]
    limit = _last_ink(text, high)
    if limit <= span.end:
        return span
    match = word_pattern().search(text, span.end, limit)
    return Span(span.start, match.end() if match else limit)


def shrink(text: str, span: Span) -> Span:
    """Return ``span`` with its end one word back; its first word always stays."""
    low = max(span.start, span.end - _WORD_REACH)
    ends = [match.end() for match in word_pattern().finditer(text, low, span.end)]
    while ends and ends[-1] == span.end:
        ends.pop()
    return Span(span.start, ends[-1]) if ends else span


def _paragraph(text: str, position: int) -> tuple[int, int]:
    """Return the edges of the line around ``position``, or of what is in reach."""
    lowest, highest = max(position - _REACH, 0), min(position + _REACH, len(text))
    low = max(text.rfind("\n", lowest, position) + 1, lowest)
    high = text.find("\n", position, highest)
    return low, highest if high < 0 else high


def _next_ink(text: str, position: int) -> int:
    """Return where the first character from ``position`` on stands, or the end."""
    while text[position : position + _REACH].isspace():
        position += _REACH
    near = text[position : position + _REACH]
    return min(position + len(near) - len(near.lstrip()), len(text))


def _last_ink(text: str, position: int) -> int:
    """Return the end of the last character before ``position``, or zero."""
    while text[max(position - _REACH, 0) : position].isspace():
        position = max(position - _REACH, 0)
    low = max(position - _REACH, 0)
    return low + len(text[low:position].rstrip())


def _starts(text: str, low: int, high: int) -> Iterator[int]:
    """Yield where the sentences of a paragraph begin."""
    has_capitals = not text[low:high].islower()
    yield _next_ink(text, low)
    for stop in _STOP.finditer(text, low, high):
        begun = _begins(text, stop.end(), has_capitals)
        if begun and not _is_within(text, low, stop):
            yield stop.end()


def _begins(text: str, position: int, has_capitals: bool) -> bool:
    """Return whether what stands at ``position`` may be the start of a sentence."""
    first = text[position : position + 20].lstrip(_OPENING)[:1]
    return not (first.islower() and has_capitals)


def _is_within(text: str, low: int, stop: re.Match[str]) -> bool:
    """Return whether a stop belongs to an abbreviation, or to speech of a named one."""
    signs = stop[0].rstrip()
    if _PARTED_ELLIPSIS.fullmatch(signs):
        return True
    if signs == ".":
        return _is_abbreviation(text[max(low, stop.start() - 40) : stop.start()])
    is_speech = signs[-1] in _QUOTES and signs[0] != "."
    return is_speech and _name_said().match(text, stop.end()) is not None


def _is_abbreviation(before: str) -> bool:
    """Return whether a full stop after ``before`` shortens the last word of it."""
    *others, word = _BETWEEN_WORDS.split(before)
    if _ABBREVIATION.fullmatch(word):
        return True
    # "Mary J. Blige" goes on, "it was plan B. Then" does not.
    is_initial = len(word) == 1 and word.isupper() and word != "I"
    return is_initial and (not others or others[-1][:1] == others[-1][:1].upper())
