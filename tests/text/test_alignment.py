from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.text.alignment import Match, align

WORDS = st.lists(st.sampled_from(["the", "sea", "a", "rose", "is"]), max_size=250)


@pytest.mark.parametrize(
    ("old", "new", "kept"),
    [
        ("the sea is", "the sea was", "the sea"),
        ("the old sea", "the sea", "the sea"),
        ("one two", "three four", ""),
        ("", "one", ""),
    ],
)
def test_what_stays_is_matched(old, new, kept):
    ours = old.split()

    matches = align(ours, new.split(), runs=(1,))

    words = [word for one in matches for word in ours[one.old :][: one.length]]
    assert " ".join(words) == kept


@given(old=WORDS, new=WORDS)
def test_matches_are_the_same_in_both_and_in_order(old, new):
    here = there = 0
    for one in align(old, new, runs=(4, 2, 1)):
        assert one.length > 0
        assert (one.old, one.new) >= (here, there)
        assert one.new >= there
        here, there = one.old + one.length, one.new + one.length
        assert old[one.old : here] == new[one.new : there]


@given(old=WORDS)
def test_a_text_is_wholly_the_same_as_itself(old):
    expected = [Match(0, 0, len(old))] if old else []

    assert align(old, list(old), runs=(4, 2, 1)) == expected


def test_of_what_changed_places_the_longer_part_is_kept():
    first = [f"a{number}" for number in range(200)]
    second = [f"b{number}" for number in range(300)]

    assert align(first + second, second + first, runs=(1,)) == [Match(200, 0, 300)]


def test_a_chance_match_between_rewritten_passages_is_dropped():
    old = ["yesterday"] * 5 + ["and"] + ["everything"] * 5
    new = ["tomorrow"] * 5 + ["and"] + ["nothing"] * 5

    assert align(old, new, runs=(1,)) == []


def test_a_short_line_between_two_insertions_is_kept():
    new = ["inserted", "lines"] * 5 + ["No."] + ["more", "of them"] * 5

    assert align(["No."], new, runs=(1,)) == [Match(0, 10, 1)]


@pytest.mark.parametrize(
    "old",
    [
        pytest.param([str(n) for n in range(100_000)], id="all-different"),
        pytest.param([""] * 100_000, id="all-alike"),
        pytest.param(["a", "", "b", ""] * 25_000, id="few-kinds"),
    ],
)
def test_each_of_a_hundred_thousand_lines_is_looked_at_a_few_times(old):
    new = ["X", *old[1:50_000], "Y", "a", *old[50_007:-1], "Z"]
    looked = [0]

    class Line(str):
        __slots__ = ()

        def __eq__(self, other):
            looked[0] += 1
            return str.__eq__(self, other)

        def __hash__(self):
            looked[0] += 1
            return str.__hash__(self)

    align([Line(line) for line in old], [Line(line) for line in new], runs=(4, 2, 1))

    assert looked[0] < 20 * len(old)


@given(old=st.lists(st.integers(), unique=True), at=st.integers(0, 9))
def test_every_piece_but_an_inserted_one_is_matched(old, at):
    pieces = [str(number) for number in old]

    found = align(pieces, [*pieces[:at], "new", *pieces[at:]], runs=(4, 2, 1))

    assert sum(match.length for match in found) == len(pieces)
