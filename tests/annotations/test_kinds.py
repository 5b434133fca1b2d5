from __future__ import annotations

from collections import Counter

import pytest

from desktop.annotations.annotation import new_annotation
from desktop.annotations.file.terms import OUR_TERMS
from desktop.annotations.kinds import (
    COLOURS,
    KEYED_KINDS,
    KIND_OF_MOTIVATION,
    KINDS,
    Colour,
    Kind,
    KindFacts,
    Status,
)
from desktop.value import replace


def test_every_kind_and_every_colour_has_its_row():
    assert list(KINDS) == list(Kind)
    assert list(COLOURS) == list(Colour)


def test_no_two_marks_are_made_with_the_same_key():
    keys = Counter(row.key for row in COLOURS.values())
    keys += Counter(KINDS[kind].key for kind in KEYED_KINDS)

    assert set(keys.values()) == {1}
    assert "I" not in keys  # which inserts


def test_a_name_that_is_not_given_is_the_label():
    row = KindFacts(
        label="Praise", on_card="Lovely", motivation=None, colour=Colour.PINK
    )

    assert (row.in_full, row.plural, row.on_card) == ("Praise", "Praise", "Lovely")


def test_a_comment_is_first_of_all_a_note_on_a_passage():
    assert KIND_OF_MOTIVATION["commenting"] is Kind.NOTE
    assert KINDS[Kind.NOTE].without_passage is Kind.STORY_NOTE


@pytest.mark.parametrize("kind", Kind)
def test_words_of_our_own_are_declared_in_the_file_and_no_others(kind):
    row = KINDS[kind]

    assert (row.motivation in OUR_TERMS) == row.is_our_term


@pytest.mark.parametrize("kind", Kind)
def test_a_note_is_shown_in_its_own_colour_or_that_of_its_kind(kind):
    note = new_annotation(kind)

    assert note.shown_colour is KINDS[kind].colour
    assert replace(note, colour=Colour.GREEN).shown_colour is Colour.GREEN


@pytest.mark.parametrize("kind", Kind)
def test_only_a_note_that_asks_for_something_begins_open(kind):
    asks = kind in {Kind.NOTE, Kind.QUESTION, Kind.SUGGESTION, Kind.STORY_NOTE}

    assert new_annotation(kind).status is (Status.OPEN if asks else None)
