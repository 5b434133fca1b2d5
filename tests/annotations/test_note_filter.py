from __future__ import annotations

import pytest

from desktop.annotations.annotation import (
    Pass,
    Passage,
    Person,
    TextQuoteSelector,
    new_annotation,
)
from desktop.annotations.kinds import Colour, Kind, Status
from desktop.annotations.note_filter import NoteFilter

NOTE = new_annotation(
    Kind.NOTE,
    passage=Passage(TextQuoteSelector("the old sea"), None),
    words="Which harbour?",
    tags=("Plot",),
    colour=Colour.BLUE,
    creator=Person("urn:uuid:1", "Iris"),
    made_in=Pass("urn:uuid:2", "Tense"),
)
REPLY = new_annotation(Kind.REPLY, about=NOTE.id, words="The northern one.")


@pytest.mark.parametrize(
    "wanted",
    [
        NoteFilter(),
        NoteFilter(kinds=frozenset({Kind.NOTE, Kind.QUESTION})),
        NoteFilter(colours=frozenset({Colour.BLUE})),
        NoteFilter(status=Status.OPEN),
        NoteFilter(tags=frozenset({"plot", "tense"})),
        NoteFilter(words="HARBOUR"),
        NoteFilter(words=" old sea "),
        NoteFilter(words="northern"),
        NoteFilter(words="plot"),
        NoteFilter(creators=frozenset({"urn:uuid:1", "urn:uuid:7"})),
        NoteFilter(passes=frozenset({"urn:uuid:2"})),
    ],
)
def test_a_note_that_is_what_was_asked_for_is_shown(wanted):
    assert wanted.accepts(NOTE, [REPLY])


@pytest.mark.parametrize(
    "unwanted",
    [
        NoteFilter(kinds=frozenset({Kind.QUESTION})),
        NoteFilter(colours=frozenset({Colour.PINK})),
        NoteFilter(status=Status.DONE),
        NoteFilter(tags=frozenset({"tense"})),
        NoteFilter(words="northern"),
        NoteFilter(creators=frozenset({"urn:uuid:2"})),
        NoteFilter(passes=frozenset({"urn:uuid:1"})),
        NoteFilter(kinds=frozenset({Kind.NOTE}), words="southern"),
    ],
)
def test_a_note_that_is_not_is_left_out(unwanted):
    assert not unwanted.accepts(NOTE)


def test_only_a_filter_that_asks_for_nothing_is_empty():
    assert NoteFilter().is_empty
    assert not NoteFilter(words="sea").is_empty
