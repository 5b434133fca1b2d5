from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from desktop.drafts.paragraph_pairs import pairings
from desktop.drafts.paragraphs import paragraphs_of
from desktop.text.diff import difference

LINES = st.sampled_from(["The boats lay still.", "A gull cried.", "", "Yes.", "a b"])
TEXTS = st.lists(LINES, max_size=8).map("\n".join)


def paired(old, new):
    changes = difference(old, new).changes
    found = pairings(paragraphs_of(old), paragraphs_of(new), changes)
    return [(list(pair.old), list(pair.new)) for pair in found]


def test_a_revised_paragraph_belongs_to_what_it_was():
    old = "It rained.\n\nThe boats lay still."

    assert paired(old, "It rained.\n\nThe old boats lay still.") == [
        ([0], [0]),
        ([1], [1]),
    ]


def test_both_halves_of_a_parted_paragraph_belong_to_it():
    old = "The boats lay still. A gull cried."

    assert paired(old, "The boats lay still.\n\nA gull cried.") == [([0], [0, 1])]


def test_a_paragraph_put_into_a_parted_one_belongs_to_it_too():
    old = "The boats lay still. A gull cried."

    assert paired(old, "The boats lay still.\n\nNo!\n\nA gull cried.") == [
        ([0], [0, 1, 2])
    ]


def test_one_word_in_common_makes_no_pair():
    assert paired("The boats lay still.", "The gulls cried all night.") == []


@given(old=TEXTS, new=TEXTS)
def test_pairs_are_in_order_in_both_texts(old, new):
    for (old_one, new_one), (old_next, new_next) in pairwise(paired(old, new)):
        assert old_one[-1] < old_next[0]
        assert new_one[-1] < new_next[0]
