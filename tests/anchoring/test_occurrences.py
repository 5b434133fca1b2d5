from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.anchoring import occurrences
from desktop.anchoring.occurrences import Occurrences


def places(text, words):
    starts = range(len(text) - len(words) + 1)
    return [start for start in starts if words and text.startswith(words, start)]


@settings(deadline=None)
@given(
    text=st.text("ab", min_size=20, max_size=200),
    start=st.integers(0, 180),
    length=st.integers(1, 40),
)
def test_the_index_finds_what_looking_through_the_text_finds(text, start, length):
    words = text[start : start + length]
    found = Occurrences(text)
    before = found.of(words, 999)

    for _ in range(occurrences._FEW):
        found.of("b", 1)

    assert found.of(words, 999) == before == places(text, words)


def test_no_more_places_are_named_than_asked_for():
    assert Occurrences("sea " * 99).of("sea", 3) == [0, 4, 8]


def test_words_that_are_not_there_have_no_place():
    found = Occurrences("the sea")

    assert [found.of("a long line of words", 9) for _ in range(300)] == [[]] * 300


def test_common_words_asked_for_without_end_are_given_up():
    found = Occurrences("sea " * 9)

    answers = [len(found.of("sea", 2)) for _ in range(2000)]

    assert answers[0] == 2
    assert answers[-1] == 0
