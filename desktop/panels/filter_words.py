"""The words typed into the notes filter: ``rope #tense`` is a word and a tag."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_TAG = "#"


def parted(typed: str) -> tuple[str, frozenset[str]]:
    """Return the words of what was typed, and the tags among them."""
    pieces = typed.split()
    tags = {piece[1:] for piece in pieces if piece.startswith(_TAG)}
    words = " ".join(piece for piece in pieces if not piece.startswith(_TAG))
    return words, frozenset(tags - {""})


def joined(words: str, tags: Iterable[str]) -> str:
    """Return what to type for ``words`` and ``tags``."""
    return " ".join(filter(None, [words, *(_TAG + tag for tag in sorted(tags))]))
