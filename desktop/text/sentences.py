"""Sentences around a place, and a word more: what the keys that mark a passage mean.

Only the neighbourhood of the place is looked at, never the whole story; a sentence
does not reach beyond its paragraph, but over the line ends that are blanks within it
(:mod:`desktop.text.paragraphs`).  Where it ends is a guess made from stops, quotes
and capitals, good enough to offer and easy to correct.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache
from itertools import chain, pairwise
from typing import TYPE_CHECKING

from desktop.text.paragraphs import (
    AS_IT_SEEMS,
    REACH,
    Wrapping,
    paragraph_at,
    paragraphs_in,
)
from desktop.text.span import Span
from desktop.text.words import WORD, word_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORD_REACH = 500
"""Code points looked at for a word that is taken off."""

_QUOTES = "\"'“”„‟‘’«»‹›"
_STOP = re.compile(
    # From the first of a row on: from each, a long row would be gone through anew.
    rf"(?<![.!?…‽؟۔।॥])[.!?…‽؟۔।॥]+(?:[ \u00a0\u202f][.!?…]+)*[{_QUOTES})\]}}*_]*\s+"
    r"|[。！？｡]+[」』）〉》”’]*\s*"
)
_PARTED_ELLIPSIS = re.compile(r"\.\s\.\s\.")
"""Three stops with blanks between: a pause.  A fourth ends the sentence, as may signs
of another kind."""
_OPENING = _QUOTES + "([{*_—–-¿¡ \t\u00a0"
_QUOTE_MARKS = re.compile(r"(?:>[ \t]*)+(?=\S)")
_LAST_MARKS = re.compile(r"\s*\n(?:[ \t]*>)+\Z")
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


def sentence_at(text: str, position: int, wrapping: Wrapping = AS_IT_SEEMS) -> Span:
    """Return the sentence around ``position``, without the blanks after it.

    The place between two sentences belongs to the one before; a blank line has no
    sentence, which is to say an empty one.
    """
    found = paragraph_at(text, position, wrapping)
    low, high = found.start, found.start + len(found.of(text).rstrip())
    if low == high:
        return Span(position, position)
    starts = list(_starts(text, low, high))
    place = max(bisect_right(starts, position) - 1, 0)
    start, end = starts[place], [*starts, high][place + 1]
    return _inked(text, start, end)


def sentences_in(text: str, wrapping: Wrapping = AS_IT_SEEMS) -> Iterator[Span]:
    """Yield the sentences of ``text`` one after the other, without blanks after them.

    Lines that are blank have none.
    """
    for found in paragraphs_in(text, wrapping):
        end = found.start + len(found.of(text).rstrip())
        starts = _starts(text, found.start, end)
        for start, stop in pairwise(chain(starts, [end])):
            if start < stop:  # A full stop without a blank may end the line.
                yield _inked(text, start, stop)


def sentence_edges(text: str, wrapping: Wrapping = AS_IT_SEEMS) -> list[int]:
    """Return where sentences begin or end in ``text``, and where the text does both.

    The blanks between two sentences lie between the edges of both.
    """
    edges = {0, len(text)}
    for sentence in sentences_in(text, wrapping):
        edges |= {sentence.start, sentence.end}
    return sorted(edges)


def next_sentence(text: str, position: int, wrapping: Wrapping = AS_IT_SEEMS) -> Span:
    """Return the sentence after the one at ``position``; that one if it is the last."""
    here = sentence_at(text, position, wrapping)
    start = _next_ink(text, max(here.end, position))
    return here if start == len(text) else sentence_at(text, start, wrapping)


def previous_sentence(
    text: str, position: int, wrapping: Wrapping = AS_IT_SEEMS
) -> Span:
    """Return the sentence before the one at ``position``; that one if it is first."""
    here = sentence_at(text, position, wrapping)
    end = _last_ink(text, here.start)
    return here if end == 0 else sentence_at(text, end - 1, wrapping)


def grow(text: str, span: Span, wrapping: Wrapping = AS_IT_SEEMS) -> Span:
    """Return ``span`` with its end one word further.

    What follows the last word of a paragraph is taken in before the next paragraph
    is begun.
    """
    high = paragraph_at(text, span.end, wrapping).end
    if not text[span.end : high].strip():
        high = paragraph_at(text, _next_ink(text, span.end), wrapping).end
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


def _next_ink(text: str, position: int) -> int:
    """Return where the first character from ``position`` on stands, or the end."""
    while text[position : position + REACH].isspace():
        position += REACH
    near = text[position : position + REACH]
    return min(position + len(near) - len(near.lstrip()), len(text))


def _last_ink(text: str, position: int) -> int:
    """Return the end of the last character before ``position``, or zero."""
    while text[max(position - REACH, 0) : position].isspace():
        position = max(position - REACH, 0)
    low = max(position - REACH, 0)
    return low + len(text[low:position].rstrip())


def _starts(text: str, low: int, high: int) -> Iterator[int]:
    """Yield where the sentences of a paragraph begin."""
    has_capitals = not text[low:high].islower()
    yield _behind_marks(text, _next_ink(text, low))
    for stop in _STOP.finditer(text, low, high):
        start = _behind_marks(text, stop.end())
        if _begins(text, start, has_capitals) and not _is_within(text, low, stop):
            yield start


def _inked(text: str, start: int, end: int) -> Span:
    """Return what stands there without the blanks at its end, or marks of a line."""
    words = text[start:end].rstrip()
    if words.endswith(">") and (marks := _LAST_MARKS.search(words)):
        words = words[: marks.start()]
    return Span(start, start + len(words))


def _behind_marks(text: str, position: int) -> int:
    """Return where the words begin behind the marks of a quoted line."""
    marks = _QUOTE_MARKS.match(text, position)
    return marks.end() if marks else position


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
