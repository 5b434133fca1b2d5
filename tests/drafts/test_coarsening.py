from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.drafts.coarsening import coarser_words, in_grain
from desktop.drafts.comparison import compare
from desktop.drafts.grain import Grain
from desktop.drafts.rows import RowKind
from desktop.text.diff import Fate, exact_word_diff

MARKS = {Fate.KEPT: "{}", Fate.WENT: "-{}-", Fate.CAME: "+{}+"}
SENTENCES = st.sampled_from(
    ["The sea rose.", "It rained.", "The sea fell.", "“Late,” she said.", "", "And so"]
)
PARAGRAPHS = st.lists(SENTENCES, min_size=1, max_size=5).map(" ".join)


def read(words):
    return "".join(MARKS[one.fate].format(one.text) for one in words)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        pytest.param(
            "The sea rose. It rained. He left.",
            "The sea rose. It snowed. He left.",
            "The sea rose. -It rained.-+It snowed.+ He left.",
            id="a-word",
        ),
        pytest.param(
            "The sea rose. He left.",
            "The sea rose. It rained. He left.",
            "The sea rose. +It rained. +He left.",
            id="a-sentence-came",
        ),
        pytest.param(
            "The sea rose. It rained.",
            "The sea rose.",
            "The sea rose.- It rained.-",
            id="a-sentence-went",
        ),
        pytest.param(
            "The sea rose. It rained.",
            "The sea fell. It snowed.",
            "-The sea rose.-+The sea fell.+ -It rained.-+It snowed.+",
            id="two-of-them",
        ),
        pytest.param(
            "The sea rose. It rained. He left.",
            "The sea rose and it rained. He left.",
            "-The sea rose. It rained.-+The sea rose and it rained.+ He left.",
            id="two-became-one",
        ),
    ],
)
def test_a_sentence_in_which_a_word_differs_went_and_another_came(old, new, expected):
    words = coarser_words(exact_word_diff(old, new), Grain.SENTENCE)

    assert read(words) == expected


def test_a_paragraph_in_which_a_word_differs_went_and_another_came():
    words = exact_word_diff("The sea rose. It rained.", "The sea rose. It snowed.")

    assert read(coarser_words(words, Grain.PARAGRAPH)) == (
        "-The sea rose. It rained.-+The sea rose. It snowed.+"
    )


def test_a_sentence_whose_comma_went_is_a_fine_change():
    words = exact_word_diff("So, it rained. He left.", "So it rained. He left.")

    assert [one.is_fine for one in coarser_words(words, Grain.SENTENCE)] == [
        True,
        True,
        False,
    ]


def test_what_differs_is_gone_through_sentence_by_sentence():
    found = compare("A b c d. It rained.", "A x c y. It rained.")

    coarse = in_grain(found, Grain.SENTENCE)

    assert (len(found.steps), len(coarse.steps)) == (2, 1)
    assert coarse.rows[0].kind is RowKind.CHANGED
    assert coarse.tally == found.tally


@given(old=PARAGRAPHS, new=PARAGRAPHS, grain=st.sampled_from(Grain))
def test_both_texts_can_be_read_in_any_grain(old, new, grain):
    words = coarser_words(exact_word_diff(old, new), grain)

    assert "".join(w.text for w in words if w.fate is not Fate.CAME) == old
    assert "".join(w.text for w in words if w.fate is not Fate.WENT) == new
