"""Lines too long for one block of a document, and where they are cut.

Qt shapes a whole block at each key, so a long line is put into several.  It is cut
where a reader would see it least: behind a sentence, else behind a word, and never
inside a grapheme.  Lengths are code points.
"""

from __future__ import annotations

import re
from itertools import pairwise

from desktop.text.graphemes import snapped
from desktop.text.span import Span

LONGEST_BLOCK = 20_000
"""What a line may have that is not cut."""
USUAL_PIECE = 1_250
"""What a piece has, so that a key costs about what it costs in other paragraphs."""

_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)]* +(?=\w)")
_WORD_END = re.compile(r"[ \t\u3000]+(?=\w)")
_SHORTEST_REACH = 2


def pieces_of(line: str) -> list[str]:
    """Return ``line`` in as many pieces of about the same length as it needs."""
    if len(line.removesuffix("\n")) <= LONGEST_BLOCK:
        return [line]
    return _in_even_pieces(line)


def fitted_pieces(pieces: list[str], *, is_whole: bool) -> list[str]:
    """Return ``pieces``, which follow one another, cut elsewhere if that is better.

    Args:
        pieces: What blocks hold that an edit was made in, and those next to them.
        is_whole: Whether they are a line, or only some of one.
    """
    length = sum(map(len, pieces)) - pieces[-1].endswith("\n")
    if is_whole and length <= (
        LONGEST_BLOCK if len(pieces) == 1 else LONGEST_BLOCK // 2
    ):
        return pieces if len(pieces) == 1 else ["".join(pieces)]
    if are_fit(pieces):
        return pieces
    if is_whole and length <= LONGEST_BLOCK:
        return ["".join(pieces)]
    return _in_even_pieces("".join(pieces))


def are_fit(pieces: list[str]) -> bool:
    """Return whether none of ``pieces`` is too short or too long."""
    lengths = (len(piece.removesuffix("\n")) for piece in pieces)
    shortest = max(USUAL_PIECE // 4, 1)
    return all(shortest <= length <= 2 * USUAL_PIECE for length in lengths)


def _in_even_pieces(words: str) -> list[str]:
    usual = USUAL_PIECE
    # The line feed stays with what it ends.
    length = len(words.removesuffix("\n"))
    count = max(round(length / usual), 1)
    even = (number * length // count for number in range(1, count))
    cuts = [_cut_near(words, place, usual // 8) for place in even]
    return [words[start:end] for start, end in pairwise([0, *cuts, len(words)])]


def _cut_near(words: str, place: int, reach: int) -> int:
    """Return where to cut ``words`` at ``place``, or at most ``reach`` before it."""
    start = place - reach
    for end in (_SENTENCE_END, _WORD_END) if reach >= _SHORTEST_REACH else ():
        # What begins the next piece is looked at, and may stand right behind.
        found = [each.end() for each in end.finditer(words, start, place + 1)]
        if found:
            return found[-1]
    edge = snapped(words, Span(place, place)).start
    return edge if edge >= start else place
