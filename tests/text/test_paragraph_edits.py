from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.text.change import Change, ChangeSet
from desktop.text.diff import difference
from desktop.text.paragraph_edits import whole_paragraphs
from desktop.text.span import Span

TEXTS = st.lists(st.sampled_from(["One.", "Two.", "One", "\n", "\n\n", " "])).map(
    "".join
)


def put_in(base, place, words):
    made = whole_paragraphs(base, (Change(Span(place, place), words),))
    return [(change.span.start, change.inserted) for change in made]


def taken_out(base, start, end):
    made = whole_paragraphs(base, (Change(Span(start, end), ""),))
    return [change.span.of(base) for change in made]


@pytest.mark.parametrize(
    ("base", "place", "words", "expected"),
    [
        ("One.\n\nTwo.", 6, "New.\n\n", [(4, "\n\nNew.")]),
        ("One.\n\nTwo.", 4, "\n\nNew.", [(4, "\n\nNew.")]),
        ("One.\n\nTwo.", 3, ".\n\nNew", [(4, "\n\nNew.")]),
        ("She ran.", 7, " off.\n\nHe stood", [(7, " off"), (8, "\n\nHe stood.")]),
        ("She ran.", 7, " off, then", [(7, " off, then")]),
        ("She ran.", 0, "He stood.\n\n", [(0, "He stood.\n\n")]),
    ],
)
def test_a_paragraph_is_put_in_whole(base, place, words, expected):
    assert put_in(base, place, words) == expected


@pytest.mark.parametrize(
    ("base", "place", "words", "expected"),
    [
        ("the sea", 4, "old ", [(3, " old")]),
        ("the sea", 3, " old", [(3, " old")]),
        ("the old sea", 8, "old ", [(3, " old")]),
        ("the sea", 0, "O, ", [(0, "O, ")]),
        ("One. Two.", 5, "New. ", [(4, " New.")]),
    ],
)
def test_a_word_comes_with_the_blank_before_it(base, place, words, expected):
    assert put_in(base, place, words) == expected


@pytest.mark.parametrize(
    ("base", "start", "end", "expected"),
    [
        ("One.\n\nTwo.\n\nThree.", 6, 12, ["\n\nTwo."]),
        ("She ran off.\n\nHe stood.", 7, 22, [" off", "\n\nHe stood."]),
        ("One two.", 3, 7, [" two"]),
    ],
)
def test_a_paragraph_is_taken_out_whole(base, start, end, expected):
    assert taken_out(base, start, end) == expected


@given(old=TEXTS, new=TEXTS)
def test_the_text_that_comes_of_it_stays_the_same(old, new):
    changes = difference(old, new).changes

    whole = ChangeSet(tuple(whole_paragraphs(old, changes)))

    assert whole.apply(old) == new
