"""Where the author has put a reader's note, as the notes file says it."""

from __future__ import annotations

import json
from datetime import UTC, datetime

from desktop.anchoring.anchor import describe
from desktop.annotations.annotation import new_annotation
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.file.item_reader import read_item
from desktop.annotations.file.notes_file import parse_notes
from desktop.annotations.file.notes_writer import serialise_notes
from desktop.annotations.kinds import Kind
from desktop.annotations.reader_notes import Layers, layer_of
from desktop.text.span import Span

NOW = datetime(2026, 11, 28, 12, 0, tzinfo=UTC)
TEXT = "The ferry had stopped. Nobody answered her."


def on(words):
    start = TEXT.index(words)
    return describe(TEXT, Span(start, start + len(words)))


HERS = new_annotation(Kind.NOTE, NOW, passage=describe("a rope", Span(2, 6)), words="?")


def placement(about=HERS.id, words="Nobody"):
    return new_annotation(Kind.PLACEMENT, NOW, about=about, passage=on(words))


def test_a_placement_links_a_note_to_a_passage_and_comes_back():
    notes = AnnotationSet().with_note(placement())
    data = serialise_notes(notes, "here.txt")
    (item,) = json.loads(data)["items"]

    back = parse_notes(data, "here.txt")

    assert (item["motivation"], item["body"]) == ("linking", HERS.id)
    assert item["target"]["source"] == "here.txt"
    assert back.notes == notes.notes
    assert back.placements[HERS.id].passage == on("Nobody")


def test_what_another_program_links_is_none():
    item = json.loads(serialise_notes(AnnotationSet().with_note(placement()), "h"))
    other = {**item["items"][0], "body": {"type": "TextualBody", "value": "x"}}

    assert read_item(other).kind is Kind.OTHER


def test_a_placement_is_no_note():
    notes = AnnotationSet().with_note(placement())

    assert notes.threads() == []
    assert notes.note_count == 0


def test_a_readers_note_is_shown_where_the_author_has_put_it():
    layers = Layers([layer_of("Marit", AnnotationSet().with_note(HERS))])
    own = AnnotationSet().with_note(placement())

    assert layers.over(own).notes[HERS.id].passage == on("Nobody")
    assert layers.over(AnnotationSet()).notes[HERS.id].passage == HERS.passage


def test_what_is_known_of_placements_follows_the_notes():
    notes = AnnotationSet().with_note(placement())
    assert notes.placements

    moved = notes.with_note(placement(words="ferry"))
    gone = moved.without_all(moved.notes, NOW)

    assert moved.placements[HERS.id].passage in (on("ferry"), on("Nobody"))
    assert len(moved.of_placements) == 2
    assert gone.placements == {}
