from __future__ import annotations

from datetime import UTC, datetime

import pytest

from desktop.annotations.annotation import new_annotation
from desktop.annotations.kinds import Colour, Kind
from desktop.annotations.quick_notes import (
    FIRST_QUICK_NOTES,
    MOST_QUICK_NOTES,
    QuickNote,
    often_written,
    read_quick_notes,
    write_quick_notes,
)

NOW = datetime(2026, 11, 12, 9, tzinfo=UTC)


def notes(*words, kind=Kind.NOTE, **details):
    """Return notes that say ``words``."""
    return [new_annotation(kind, NOW, words=each, **details) for each in words]


def test_the_list_comes_back_from_the_preferences_as_it_was():
    own = (
        QuickNote("show, don’t tell", tags=("show, don’t tell", "pace")),
        QuickNote("slow", Kind.SUGGESTION),
        QuickNote(kind=Kind.HIGHLIGHT, colour=Colour.PINK),
    )

    assert read_quick_notes(write_quick_notes(own)) == own
    assert read_quick_notes(write_quick_notes([])) == ()
    assert read_quick_notes(None) == FIRST_QUICK_NOTES


@pytest.mark.parametrize(
    "odd",
    [
        "echo",
        7,
        None,
        {},
        {"words": "echo"},
        {"words": "echo", "kind": "reply"},
        {"words": 3, "kind": "note"},
        {"words": "", "kind": "note"},
    ],
)
def test_what_makes_no_sense_in_the_file_hides_no_other(odd):
    sound = {"words": "echo", "kind": "note", "colour": "mauve", "tags": [1, " a ", ""]}

    assert read_quick_notes([odd, sound]) == (QuickNote("echo", tags=("a",)),)


def test_no_file_makes_the_list_endless():
    many = [{"words": f"n{n}", "kind": "note"} for n in range(5_000)]

    assert len(read_quick_notes(many)) == MOST_QUICK_NOTES


def test_what_is_written_three_times_is_offered_most_often_first():
    written = [
        *notes("Echo", "echo", "echo"),
        *notes(*["pov?"] * 4, kind=Kind.QUESTION, colour=Colour.PURPLE),
        *notes("once", "twice", "twice"),
        *notes(*["x" * 60] * 5),
        *notes(*["two\nlines"] * 5),
    ]

    offered = often_written(written, [])

    assert offered == [QuickNote("pov?", Kind.QUESTION), QuickNote("echo")]


def test_what_is_in_the_list_is_not_offered():
    assert not often_written(notes(*["Echo"] * 9), [QuickNote("echo")])
