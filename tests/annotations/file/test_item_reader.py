from __future__ import annotations

import json

import pytest

from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.file.notes_file import parse_notes
from desktop.annotations.kinds import Kind
from tests.annotations.file.samples import NOW, item, only_note, page, passage, written


@pytest.mark.parametrize(
    ("bad", "problem"),
    [
        (7, "it is not an object"),
        (item(type="Person"), "it is not an annotation"),
        (item(id=None), "it has no id"),
        (item(target=[]), "it does not say what it is about"),
        (item(revision=True), "its revision is not a whole number"),
        (
            item(target={"selector": {"type": "TextQuoteSelector", "exact": 1}}),
            "its quote is not text",
        ),
    ],
)
def test_a_note_that_cannot_be_shown_says_why(bad, problem):
    (other,) = parse_notes(page(bad), "sea.txt").others

    assert other.problem == f"A note cannot be shown: {problem}."


@pytest.mark.parametrize(
    ("more", "kind"),
    [
        ({"motivation": "bookmarking"}, Kind.OTHER),
        ({"motivation": ["x", "questioning"]}, Kind.QUESTION),
        ({"motivation": "editing"}, Kind.OTHER),
        ({"motivation": "highlighting"}, Kind.OTHER),
        ({"motivation": "replying", "target": "urn:b"}, Kind.REPLY),
        ({"target": "sea.txt"}, Kind.STORY_NOTE),
        ({"target": ["sea.txt", "sky.txt"], "bodyValue": "Hm"}, Kind.STORY_NOTE),
    ],
)
def test_notes_of_other_programs_are_shown_as_far_as_they_make_sense(more, kind):
    assert only_note(**more).kind is kind


def test_the_note_of_another_program_keeps_what_only_that_understands():
    theirs = item(
        mood=1.50,
        body=["http://example.org/song", {"type": "Video", "id": "urn:v"}],
        target={
            "source": "sea.txt",
            "selector": [
                {"type": "XPathSelector", "value": "/p[1]"},
                {"type": "TextQuoteSelector", "exact": "sea", "by": "them"},
            ],
        },
    )
    (note,) = parse_notes(page(theirs), "sea.txt").notes.values()

    changed = note.with_words("Wet.", NOW).with_extent(passage(4, "seas"), NOW)
    now = json.loads(written(AnnotationSet().with_note(changed)))["items"][0]

    assert now["mood"] == 1.5
    assert now["body"][1:] == theirs["body"]
    assert now["target"]["selector"][0] == theirs["target"]["selector"][0]
    assert now["target"]["selector"][1]["by"] == "them"
    assert now["target"]["selector"][1]["exact"] == "seas"


def test_a_plain_body_of_another_program_can_be_rewritten():
    note = only_note(bodyValue="Wet.").with_words("Wet!", NOW)

    (now,) = json.loads(written(AnnotationSet().with_note(note)))["items"]

    assert "bodyValue" not in now
    assert now["body"]["value"] == "Wet!"
