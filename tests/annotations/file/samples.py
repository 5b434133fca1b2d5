"""Notes files as the tests of this folder write them, and what is read of them."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

from desktop.annotations.annotation import (
    Passage,
    TextPositionSelector,
    TextQuoteSelector,
)
from desktop.annotations.file.notes_file import parse_notes
from desktop.annotations.file.notes_writer import serialise_notes

EXAMPLE = Path(__file__).parents[2] / "data" / "example.annotations.json"
NOW = datetime(2026, 11, 22, 8, 0, 0, tzinfo=UTC)


def passage(start, exact, state=None):
    position = TextPositionSelector(start, start + len(exact))
    return Passage(TextQuoteSelector(exact, "before ", " after"), position, state)


def written(notes):
    return serialise_notes(notes, "sea.txt")


def reread(notes):
    return parse_notes(written(notes), "sea.txt")


def page(*items, **header):
    return json.dumps({"type": "AnnotationPage", **header, "items": items}).encode()


def item(**more):
    found = {"id": "urn:a", "type": "Annotation", "motivation": "commenting"}
    return {**found, "target": {"source": "sea.txt"}, **more}


def only_note(**more):
    (note,) = parse_notes(page(item(**more)), "sea.txt").notes.values()
    return note
