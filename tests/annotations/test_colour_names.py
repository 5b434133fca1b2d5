from __future__ import annotations

import pytest

from desktop.annotations.annotation import new_annotation
from desktop.annotations.colour_names import (
    MOST_LETTERS,
    clean_colour_name,
    clean_colour_names,
    told_colour,
)
from desktop.annotations.kinds import Colour, Kind


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("tense", "tense"),
        ("  too \n\t slow ", "too slow"),
        ("a\x00b\u202ec", "a b c"),
        ("👩‍🚀 pilots", "👩‍🚀 pilots"),
        ("x" * 99, "x" * MOST_LETTERS),
        ("e" * (MOST_LETTERS - 1) + "e\u0301", "e" * (MOST_LETTERS - 1)),
        ("\n", ""),
    ],
)
def test_a_name_becomes_one_short_line(written, kept):
    assert clean_colour_name(written) == kept


def test_names_of_nothing_are_no_names():
    assert clean_colour_names({"blue": " ", "pink": " typos "}) == {"pink": "typos"}


@pytest.mark.parametrize(
    ("kind", "colour", "told"),
    [
        (Kind.HIGHLIGHT, Colour.YELLOW, "keep"),
        (Kind.HIGHLIGHT, Colour.BLUE, "tense"),
        (Kind.NOTE, Colour.BLUE, ""),
        (Kind.NOTE, Colour.YELLOW, "keep"),
        (Kind.NOTE, Colour.PINK, ""),
        (Kind.NOTE, None, ""),
    ],
)
def test_a_colour_is_named_where_it_was_chosen(kind, colour, told):
    note = new_annotation(kind, colour=colour)

    assert told_colour(note, {"blue": "tense", "yellow": "keep"}) == told
