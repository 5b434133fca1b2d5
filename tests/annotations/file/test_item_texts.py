from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.annotations.file.item_texts import item_texts
from desktop.annotations.file.notes_file import (
    NotesWriter,
    parse_notes,
    serialise_notes,
)

_DATA = Path(__file__).parents[2] / "data"
EXAMPLE = (_DATA / "example.annotations.json").read_bytes()
WHEN = datetime(2026, 11, 22, tzinfo=UTC)


def test_every_item_is_found_as_it_stands():
    texts = item_texts(EXAMPLE)

    assert [json.loads(text) for text in texts] == json.loads(EXAMPLE)["items"]


@pytest.mark.parametrize("data", [b"", b"{}", b'{"items": []}', b'{"items": [{}, {}]}'])
def test_a_file_laid_out_otherwise_has_none_to_take_over(data):
    assert item_texts(data) == []


def test_a_writer_that_remembers_the_file_writes_the_same_as_one_that_does_not():
    notes = parse_notes(EXAMPLE, "lighthouse.md")
    first = next(note for note in notes.notes.values() if note.words)
    changed = notes.with_note(first.with_words("Other words", WHEN))
    writer = NotesWriter("lighthouse.md")
    writer.remember(EXAMPLE, notes)

    assert writer.write(notes) == EXAMPLE
    assert writer.write(changed) == serialise_notes(changed, "lighthouse.md")


def test_a_file_with_an_item_that_is_no_note_is_taken_over_as_well():
    strange = EXAMPLE.replace(b'"type": "Annotation"', b'"type": "Doodle"', 1)
    notes = parse_notes(strange, "lighthouse.md")
    writer = NotesWriter("lighthouse.md")
    writer.remember(strange, notes)

    assert len(notes.others) == 1
    assert writer.write(notes) == strange


def test_a_file_laid_out_otherwise_is_written_anew():
    page = json.dumps(json.loads(EXAMPLE)).encode()
    notes = parse_notes(page, "lighthouse.md")
    writer = NotesWriter("lighthouse.md")
    writer.remember(page, notes)

    assert writer.write(notes) == serialise_notes(notes, "lighthouse.md")
