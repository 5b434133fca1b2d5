from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from desktop.annotations.annotation import Pass, new_annotation
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.file.notes_file import parse_notes
from desktop.annotations.file.notes_writer import serialise_notes
from desktop.annotations.kinds import Kind
from desktop.wording.translation import English, use_catalogue

NOW = datetime(2026, 11, 22, 8, 0, 0, tzinfo=UTC)
TENSE = Pass("urn:uuid:0199f0a2-9001-7c10-8a11-000000000009", "Tense")
OLD_CONTEXT = ["http://www.w3.org/ns/anno.jsonld", {"rr": "urn:reread:ns#"}]


@pytest.fixture
def old_file():
    """Return a file as it was written before notes knew their rereading."""
    notes = AnnotationSet().with_note(new_annotation(Kind.STORY_NOTE, NOW, words="!"))
    whole = json.loads(serialise_notes(notes, "sea.txt"))
    return parse_notes(json.dumps({**whole, "@context": OLD_CONTEXT}).encode(), "sea")


def context_of(notes):
    return json.loads(serialise_notes(notes, "sea.txt"))["@context"]


def test_a_file_that_needs_no_new_term_keeps_its_context(old_file):
    assert context_of(old_file) == OLD_CONTEXT


def test_a_term_is_defined_once_a_note_needs_it(old_file):
    notes = old_file.with_note(new_annotation(Kind.STORY_NOTE, NOW, made_in=TENSE))

    assert context_of(notes)[1]["pass"] == {"@id": "rr:pass", "@type": "@id"}


def test_what_was_said_of_a_wording_needs_a_term_of_its_own(old_file):
    (note,) = old_file.notes.values()

    notes = old_file.with_note(note.kept_open_for("lake", NOW))

    assert context_of(notes)[1]["keptOpen"] == "rr:keptOpen"


def test_the_context_of_others_is_left_alone():
    whole = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": "urn:uuid:1",
        "type": "AnnotationPage",
        "items": [],
    }
    notes = parse_notes(json.dumps(whole).encode(), "sea")
    notes = notes.with_note(new_annotation(Kind.STORY_NOTE, NOW, made_in=TENSE))

    assert context_of(notes) == whole["@context"]


def test_a_rereading_and_what_was_kept_open_come_back_from_the_file():
    note = new_annotation(Kind.STORY_NOTE, NOW, made_in=TENSE)
    note = note.kept_open_for("lake", NOW)

    data = serialise_notes(AnnotationSet().with_note(note), "sea.txt")

    assert parse_notes(data, "sea.txt").notes == {note.id: note}


class Shouting:
    """A language that has every template in capitals."""

    def translate(self, template):
        return template.upper()

    def translate_count(self, one, many, number):
        return (one if number == 1 else many).upper()


@pytest.fixture
def another_language():
    use_catalogue(Shouting())
    yield
    use_catalogue(English())


@pytest.mark.usefixtures("another_language")
@pytest.mark.parametrize(
    ("author", "label"),
    [("", "Notes on sea.txt"), ("Iris", "Notes by Iris on sea.txt")],
)
def test_what_the_file_calls_itself_is_the_same_in_every_language(author, label):
    notes = AnnotationSet().with_note(new_annotation(Kind.STORY_NOTE, NOW, words="!"))

    page = json.loads(serialise_notes(notes, "sea.txt", author))

    assert page["partOf"]["label"] == label
