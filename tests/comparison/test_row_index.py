from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.comparison.row_index import NEW, OLD, RowIndex
from desktop.drafts.comparison import compare

SEA = "The sea rose, and the boats came in from the fog."
LAMP = "Nobody remembered when the crooked lighthouse had last been painted."
GULL = "A gull cried over the grey water."
NOON = "It was noon, and the market was empty."


def indexed(old, new):
    found = compare("\n\n".join(old), "\n\n".join(new))
    return found, RowIndex(found.rows, found.steps)


@pytest.mark.parametrize(("side", "words"), [(OLD, "crooked"), (NEW, "noon")])
def test_the_row_of_a_place_is_found_on_either_side(side, words):
    found, index = indexed([SEA, LAMP, NOON], [GULL, SEA, NOON])
    text = (found.old, found.new)[side]

    row = found.rows[index.row_at(side, text.index(words))]

    span = (row.old, row.new)[side]
    assert words in span.of(text)


def test_a_text_without_a_paragraph_has_no_row():
    _, index = indexed([], [SEA])

    assert index.row_at(OLD, 0) is None
    assert index.row_at(NEW, 0) == 0


def test_words_lead_to_the_change_they_are_of():
    new = LAMP.replace("crooked", "old").replace("painted", "seen")
    found, index = indexed([LAMP], [new])
    words = [words.text for words in found.rows[0].words]

    assert index.step_at(0, words.index("crooked")) == 0
    assert index.step_at(0, words.index("seen")) == 1
    assert index.step_at(0, -1) is None


def test_any_word_of_a_paragraph_that_went_leads_to_its_change():
    _, index = indexed([SEA, LAMP, NOON], [SEA, NOON])

    assert index.step_at(1, 0) == 0
    assert index.step_at(0, 0) is None


def test_the_nearest_change_is_at_a_row_or_below_it():
    _, index = indexed([SEA, NOON, GULL], [SEA, LAMP, NOON, GULL])

    assert [index.nearest_step(row) for row in range(4)] == [0, 0, 1, 1]


@given(
    old=st.lists(st.sampled_from([SEA, LAMP, GULL, NOON]), max_size=6),
    new=st.lists(st.sampled_from([SEA, LAMP, GULL, NOON]), max_size=6),
)
def test_a_change_is_found_where_it_is(old, new):
    found, index = indexed(old, new)

    for number in range(len(found.steps)):
        assert index.step_from(index.whereabouts(number)) == number


def test_where_a_change_was_taken_back_the_next_one_follows():
    new = LAMP.replace("crooked", "old").replace("painted", "seen")
    _, before = indexed([SEA, LAMP], [SEA, new])
    after = compare(f"{SEA}\n\n{LAMP}", f"{SEA}\n\n{LAMP.replace('painted', 'seen')}")

    index = RowIndex(after.rows, after.steps)

    assert index.step_from(before.whereabouts(0)) == 0
    assert index.step_from(before.whereabouts(1)) == 1
