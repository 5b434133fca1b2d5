"""Words that an author always mistypes, put right when a key ends them."""

from __future__ import annotations

import pytest

from desktop.text.smart_typing.own_corrections import OwnCorrections, may_end_word

OWN = OwnCorrections(
    [
        ("teh", "the"),
        ("alot", "a lot"),
        ("i'm", "I'm"),
        ("dont", "don't"),
        ("x y", "xy"),
    ]
)


def typed(before, *, curly=True, is_markdown=True):
    """Return what ``before`` reads then, if its last key has just been typed."""
    found = OWN.correction(before, has_apostrophes=curly, is_markdown=is_markdown)
    return before if found is None else found.made_in(before)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("teh ", "the "),
        ("Teh ", "The "),
        ("TEH ", "THE "),
        ("“teh,", "“the,"),
        ("a—teh.", "a—the."),
        ("alot\n", "a lot\n"),
        ("i’m ", "I’m "),
        ("Dont ", "Don’t "),
        ("an x y ", "an xy "),
    ],
)
def test_a_word_is_put_right_with_its_capitals(before, after):
    assert typed(before) == after


@pytest.mark.parametrize(
    "before",
    ["tehs ", "ateh ", "o-teh ", "it'teh ", "@teh ", "`teh ", "http://teh ", "thé "],
)
def test_what_is_part_of_something_else_stays(before):
    assert typed(before) == before


def test_apostrophes_are_those_of_the_story():
    assert typed("dont ", curly=False) == "don't "


@pytest.mark.parametrize(
    ("keys", "ends"), [("teh ", True), ("teh", False), (" ", False), ("a-", False)]
)
def test_a_word_ends_with_a_key_right_behind_its_letters(keys, ends):
    assert may_end_word(keys) is ends


def test_pairs_that_say_nothing_are_none():
    assert not OwnCorrections([("", "x"), ("x", ""), ("same", "same")])
