"""Whether two texts say the same, whatever a word processor has made of its signs.

Quotes, dashes, three stops, blanks, line ends and the marks of emphasis make no
difference: these change on the way through other programs without anybody's doing.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from desktop.text.finding.folding import Folded, FoldingRules

if TYPE_CHECKING:
    from collections.abc import Iterable

_RULES = FoldingRules(match_case=True)
_MARKS = re.compile(r"\\(?=[^\w\s])|[*_]+|(?m:^#{1,6}[ \t]+|^(?:-{3,}|~{3,})[ \t]*$)")
_DASHES = re.compile(r"-{2,}")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f\ufffd]")
_SENTENCE_ENDS = re.compile(r"[.!?…]+|\n\s*\n")
_NO_LETTERS = re.compile(r"[\W_]+")
_SHORT = 64
"""Code points of a difference whose plain form is remembered."""


def plain(text: str) -> str:
    """Return ``text`` without what other programs change of their own accord."""
    return _plain_short(text) if len(text) <= _SHORT else _plain(text)


@cache
def _plain_short(text: str) -> str:
    return _plain(text)


def _plain(text: str) -> str:
    if text.isalnum() and text.isascii():
        return text
    bare = _CONTROLS.sub("", _MARKS.sub("", text))
    words = Folded(bare, _RULES).words if bare else ""
    return " ".join(_DASHES.sub("--", words).split())


def are_alike(one: str, other: str) -> bool:
    """Return whether ``one`` and ``other`` say the same."""
    return one == other or plain(one) == plain(other)


def sentences(text: str) -> dict[int, int]:
    """Return the hashes of the sentences of ``text``, and how many letters they are.

    By these it is soon told how much two novels have in common, however their lines
    end.
    """
    found: dict[int, int] = {}
    for sentence in _SENTENCE_ENDS.split(text):
        # Much quicker than `plain`, and enough: signs are what programs change.
        if letters := _NO_LETTERS.sub("", sentence):
            key = hash(letters)
            found[key] = found.get(key, 0) + len(letters)
    return found


def share(one: dict[int, int], other: dict[int, int]) -> float:
    """Return how much of ``one`` stands in ``other``, from 0 to 1.

    Args:
        one: The :func:`sentences` of a text.
        other: Those of another.
    """
    whole = sum(one.values())
    if not whole:
        return 1.0 if not other else 0.0
    return _common(one, other) / whole


def likeness(one: dict[int, int], other: dict[int, int]) -> float:
    """Return how much two texts have in common of both, from 0 to 1."""
    whole = sum(one.values()) + sum(other.values())
    return 2 * _common(one, other) / whole if whole else 1.0


def _common(one: dict[int, int], other: dict[int, int]) -> int:
    both: Iterable[int] = one.keys() & other.keys()
    return sum(min(one[key], other[key]) for key in both)
