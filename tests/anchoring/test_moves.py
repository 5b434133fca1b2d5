from __future__ import annotations

import pytest

from desktop.anchoring.text_alignment import moves
from desktop.anchoring.token_alignment import TokenAligner


class Even:
    """Every word weighs the same."""

    def __init__(self, weight):
        self._weight = weight

    def of(self, _word):
        return self._weight

    def of_all(self, words):
        return [self._weight] * len(words)


def moved(words, weight):
    """Return how many of ``words`` are found to have moved, all else being other."""
    before = [*words, *(f"a{n}" for n in range(20))]
    after = [*(f"b{n}" for n in range(20)), *words]
    aligner = TokenAligner(before, after, Even(weight))
    free = bytearray(b"\1") * len(before), bytearray(b"\1") * len(after)
    return [len(move) for move in moves(aligner, *free)]


@pytest.mark.parametrize(
    ("count", "found"),
    [
        pytest.param(4, [], id="too-light"),
        pytest.param(5, [5], id="heavy-enough"),
    ],
)
def test_words_have_moved_only_if_they_are_heavy_enough_together(count, found):
    assert moved(["one", "two", "three", "four", "five"][:count], 0.5) == found


def test_two_words_tell_of_no_move_however_rare():
    assert moved(["lighthouse", "fiddle"], 1.5) == []
