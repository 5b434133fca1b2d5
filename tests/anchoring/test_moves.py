from __future__ import annotations

import pytest

from desktop.anchoring.moves import MoveSearch
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
    return [len(move) for move in MoveSearch(aligner, []).found()]


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


def test_what_stayed_by_chance_is_left_to_the_sentence_that_moved():
    sentence = ["nobody", "painted", "the", "crooked", "lighthouse", "again"]
    before = ["x", *sentence, "y", "z"]
    after = ["p", "the", "q", *sentence]
    by_chance = (before.index("the"), after.index("the"), 0.1)

    moves = MoveSearch(TokenAligner(before, after, Even(0.5)), [by_chance])

    assert [[here for here, _, _ in move] for move in moves.found()] == [
        [1, 2, 3, 4, 5, 6]
    ]
    assert moves.undone == {by_chance}


def test_what_stayed_for_sure_is_left_where_it_is():
    sentence = ["nobody", "painted", "the", "crooked", "lighthouse", "again"]
    before = ["x", *sentence, "y", "z"]
    after = ["p", "the", "q", *sentence]
    in_place = (before.index("the"), after.index("the"), 1.5)

    moves = MoveSearch(TokenAligner(before, after, Even(0.5)), [in_place])
    moves.found()

    assert moves.undone == set()


def test_of_a_sentence_that_stood_twice_the_nearer_one_has_moved():
    sentence = ["the", "gulls", "were", "asleep", "again", "tonight"]
    others = [f"a{n}" for n in range(30)]
    before = [*sentence, *others, *sentence, "end"]
    after = [*(f"b{n}" for n in range(40)), *sentence]

    (move,) = MoveSearch(TokenAligner(before, after, Even(0.5)), []).found()

    assert move[0][0] == len(sentence) + len(others)
