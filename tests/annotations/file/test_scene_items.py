"""What is said of scenes, as it stands in the notes file."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from desktop.annotations.annotation import (
    Passage,
    TextPositionSelector,
    TextQuoteSelector,
    new_annotation,
)
from desktop.annotations.file.item_reader import read_item
from desktop.annotations.file.item_writer import write_item
from desktop.annotations.kinds import Kind, Stage

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
PLACE = Passage(TextQuoteSelector("# One"), TextPositionSelector(0, 5))
SYNOPSIS = {
    "type": "TextualBody",
    "purpose": "describing",
    "format": "text/markdown",
    "value": "Too late",
}
STATE = {"type": "TextualBody", "purpose": "classifying", "value": "revised"}


def made(**details):
    return new_annotation(Kind.SCENE, NOW, passage=PLACE, **details)


def item(*bodies):
    written = dict(write_item(made(), "here.md").json)
    return written | ({"body": list(bodies)} if bodies else {})


def test_other_programs_find_the_words_of_the_standard():
    note = made(words="Too late", stage=Stage.REVISED)

    written = write_item(note, "here.md").json

    assert written["motivation"] == "describing"
    assert written["body"] == [SYNOPSIS, STATE]
    assert "status" not in written
    assert read_item(written) == note


def test_what_is_changed_changes_its_own_body_alone():
    note = read_item(item(STATE, {**SYNOPSIS, "by": "them"}))

    changed = note.with_stage(None, NOW).with_words("In time", NOW)

    assert write_item(changed, "here.md").json["body"] == [
        {**SYNOPSIS, "by": "them", "value": "In time"}
    ]


@pytest.mark.parametrize(
    ("bodies", "kind", "words"),
    [
        pytest.param([SYNOPSIS], Kind.SCENE, "Too late", id="a synopsis"),
        pytest.param([STATE], Kind.SCENE, "", id="a state"),
        pytest.param(
            [{**SYNOPSIS, "purpose": "commenting"}], Kind.OTHER, "Too late", id="words"
        ),
        pytest.param(["https://example.org/x"], Kind.OTHER, "", id="an address"),
        pytest.param(
            [{**STATE, "value": "lovely"}], Kind.OTHER, "lovely", id="no state of ours"
        ),
    ],
)
def test_what_other_programs_describe_is_shown_as_before(bodies, kind, words):
    note = read_item(item(*bodies))

    assert (note.kind, note.words) == (kind, words)
    assert write_item(note, "here.md").json["body"] == bodies
