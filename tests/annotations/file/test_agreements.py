"""How a notes file says that the author agrees with what a reader noted."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest

from desktop.annotations.annotation import new_annotation
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.file.item_reader import read_item
from desktop.annotations.file.notes_file import parse_notes
from desktop.annotations.file.notes_writer import serialise_notes
from desktop.annotations.file.terms import AGREE
from desktop.annotations.joining.sets import join
from desktop.annotations.kinds import Kind
from desktop.annotations.note_filter import NoteFilter

NOW = datetime(2026, 11, 28, 9, tzinfo=UTC)
HERS = "urn:uuid:0199f0a2-7101-7c10-8a11-0000000000aa"


def agreement(about=HERS):
    return new_annotation(Kind.AGREEMENT, NOW, about=about, words=AGREE)


def item(**others):
    return {
        "id": "urn:uuid:0199f0a2-7101-7c10-8a11-0000000000ab",
        "type": "Annotation",
        "motivation": "assessing",
        "created": "2026-11-28T09:00:00Z",
        "body": {"type": "TextualBody", "purpose": "assessing", "value": "agree"},
        "target": HERS,
        **others,
    }


def test_it_is_an_assessment_of_that_note():
    saved = serialise_notes(AnnotationSet().with_note(agreement()), "sea.txt")

    (written,) = json.loads(saved)["items"]
    assert (written["motivation"], written["target"]) == ("assessing", HERS)
    assert written["body"]["value"] == "agree"
    assert "status" not in written


def test_it_is_read_as_it_was_written():
    notes = AnnotationSet().with_note(agreement())

    read = parse_notes(serialise_notes(notes, "sea.txt"), "sea.txt")

    assert read.agreed == {HERS}
    assert [*read.notes.values()] == [*notes.notes.values()]


@pytest.mark.parametrize(
    "others",
    [
        {"body": {"type": "TextualBody", "purpose": "assessing", "value": "4 stars"}},
        {"body": []},
        {"target": {"type": "SpecificResource", "source": "sea.txt"}},
        {
            "body": [
                item()["body"],
                {"type": "TextualBody", "purpose": "tagging", "value": "plot"},
            ]
        },
    ],
)
def test_another_assessment_is_another_programs(others):
    assert read_item(item()).kind is Kind.AGREEMENT
    assert read_item(item(**others)).kind is Kind.OTHER


def test_agreeing_is_none_of_the_notes():
    note = new_annotation(Kind.NOTE, NOW, words="Here.")
    notes = AnnotationSet().with_notes([note, agreement()])

    assert notes.threads() == [note]
    assert notes.note_count == 1
    assert notes.replies_to(HERS) == ()


def test_having_agreed_on_two_computers_counts_once():
    ours = AnnotationSet().with_note(agreement())
    theirs = AnnotationSet().with_note(agreement())

    joined = join(ours, theirs)

    assert len(joined) == 2
    assert joined.agreed == {HERS}


def test_what_was_taken_back_on_one_computer_stays_so():
    said = agreement()
    ours = AnnotationSet().with_note(said)
    theirs = ours.without(said.id, NOW + timedelta(minutes=1))

    assert join(ours, theirs).agreed == frozenset()
    assert join(theirs, ours).agreed == frozenset()


def test_what_is_known_of_agreements_follows_the_notes():
    notes = AnnotationSet()
    assert notes.agreed == frozenset()

    said = agreement()
    with_it = notes.with_note(said)
    assert with_it.agreed == {HERS}
    other = with_it.with_note(new_annotation(Kind.NOTE, NOW))
    assert other.agreed == {HERS}
    assert other.without(said.id, NOW).agreed == frozenset()


def test_a_filter_asks_for_what_is_agreed_with():
    note = new_annotation(Kind.NOTE, NOW, words="Here.")
    wanted = NoteFilter(is_agreed=True)

    assert wanted.accepts(note, is_agreed=True)
    assert not wanted.accepts(note)
    assert NoteFilter().accepts(note)
