from __future__ import annotations

import textwrap
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.text.passage_wording import reads_alike


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the last house by the\nwater", "the last house\nby the water"),
        ("by the\nwater", "by the water"),
        ("went.\nShe came and\nwent", "went. She\ncame and went"),
        ("> by the\n> water", "> by the water"),
        ("  by the\n  water", "  by the water"),
        ("at sixty-\nthree", "at sixty-three"),
        ("海は\n静かだ", "海は静かだ"),
        ("Zoë came", "Zoe\u0308 came"),
        ("some\u00adthing", "something"),
        ("10\u00a0km", "10 km"),
    ],
)
def test_a_passage_that_is_written_otherwise_reads_as_it_did(one, other):
    assert reads_alike(one, other)
    assert reads_alike(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("by the water", "by the sea"),
        ("“Yes.”\n“No.”", "“Yes.” “No.”"),
        ("He went.\nShe stayed.", "He went. She stayed."),
        ("He went.\n\nshe stayed", "He went. she stayed"),
        ("the\n\nsea", "the\nsea"),
        ("the  sea", "the sea"),
        ("the\nsea", "thesea"),
        ("the sea", "The sea"),
        ("", "the sea"),
    ],
)
def test_a_passage_of_which_something_can_be_seen_to_differ_reads_otherwise(one, other):
    assert not reads_alike(one, other)
    assert not reads_alike(other, one)


def test_a_passage_too_long_to_be_looked_at_is_told_by_how_it_is_written():
    long = "the sea " * 20_000

    assert reads_alike(long, long)
    assert not reads_alike(long, long.replace(" ", "\n"))


@given(
    st.lists(st.text("abé", min_size=1, max_size=9), min_size=2, max_size=40),
    st.integers(10, 50),
    st.integers(10, 50),
)
def test_words_wrapped_in_whatever_way_read_alike(words, one, other):
    told = " ".join(words)
    wrapped = unicodedata.normalize("NFD", textwrap.fill(told, one))

    assert reads_alike(wrapped, textwrap.fill(told, other))
    assert not reads_alike(wrapped, textwrap.fill(f"{told} x", other))
