from __future__ import annotations

import pytest

from desktop.annotations.annotation import (
    FurtherPassage,
    Passage,
    TextPositionSelector,
    TextQuoteSelector,
)
from desktop.annotations.joining.notes import joined_further


def on(words, start=0, made_on=None):
    position = TextPositionSelector(start, start + len(words))
    return FurtherPassage(Passage(TextQuoteSelector(words), position), None, made_on)


SEA, LAKE, ROPE = on("sea"), on("lake"), on("rope")


@pytest.mark.parametrize(
    ("ours", "theirs", "joined"),
    [
        pytest.param([SEA, ROPE], [SEA, LAKE], [SEA, LAKE, ROPE], id="both-added"),
        pytest.param([SEA, LAKE], [], [LAKE], id="one-added-one-took-away"),
        pytest.param([SEA, ROPE], [SEA, ROPE], [SEA, ROPE], id="both-added-the-same"),
        pytest.param([SEA], [SEA, LAKE], [SEA, LAKE], id="only-one-changed"),
    ],
)
def test_what_either_side_did_to_the_passages_is_done(ours, theirs, joined):
    sides = tuple(ours), tuple(theirs)

    assert list(joined_further(*sides, (SEA,))) == joined
    assert list(joined_further(*reversed(sides), (SEA,))) == joined


def test_a_passage_that_was_reworded_is_still_the_same():
    reworded = on("lake", 9, made_on=SEA.passage)

    joined = joined_further((reworded,), (SEA, ROPE), (SEA,))

    assert joined == (reworded, ROPE)


def test_of_two_rewordings_one_stands_and_what_was_first_marked_is_kept():
    one, other = (on(words, 9, SEA.passage) for words in ("lake", "river"))

    joined = joined_further((one,), (other, ROPE), (SEA,))

    assert joined == joined_further((other, ROPE), (one,), (SEA,))
    assert joined[0].made_on == SEA.passage


def test_the_same_words_elsewhere_are_another_passage():
    base = (on("grey", 1), on("grey", 9))

    joined = joined_further((*base, ROPE), (*base, LAKE), base)

    assert set(joined) == {*base, LAKE, ROPE}
