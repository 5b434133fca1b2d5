"""Readers' notes, printed with the author's."""

from __future__ import annotations

import json

import pytest

from desktop.annotations.annotation import new_annotation
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.file.notes_writer import serialise_notes
from desktop.annotations.kinds import Kind
from desktop.command_line.parsing import parse
from desktop.command_line.printed_notes import printed_notes
from desktop.errors import NotPossible
from desktop.exchange.returning.importing import Onto, bring_onto
from tests.exchange.returning.answers import AT, TEXT, answer, note


@pytest.fixture
def story(tmp_path):
    path = tmp_path / "quay.md"
    path.write_text(TEXT, "utf-8")
    marits = note("fish", "Cod?", by="Marit")
    bring_onto(Onto(path=path), answer(marits, note("late", "So?", by="Jon")))
    mine = new_annotation(
        Kind.REPLY, AT, words="Herring.", about=marits.note.id, creator=None
    )
    on_story = new_annotation(Kind.STORY_NOTE, AT, words="Too short.")
    notes = AnnotationSet().with_notes([mine, on_story])
    path.with_name("quay.md.annotations.json").write_bytes(
        serialise_notes(notes, path.name)
    )
    return path


def said(story, **details):
    printed = json.loads(printed_notes(story, as_json=True, **details).words)
    return [(entry["by"], entry["words"]) for entry in printed]


def test_the_notes_of_all_readers_are_printed_with_their_names(story):
    assert said(story) == [(None, "Too short."), ("Jon", "So?"), ("Marit", "Cod?")]
    told = printed_notes(story).words
    assert "open, Marit)" in told
    assert "- Somebody: Herring." in told


def test_the_authors_alone_are_printed_if_no_readers_are_wanted(story):
    assert said(story, readers="none") == [(None, "Too short.")]


def test_those_of_one_reader_are_printed_by_her_name(story):
    assert said(story, readers="Jon") == [(None, "Too short."), ("Jon", "So?")]
    with pytest.raises(NotPossible, match="Zoe"):
        said(story, readers="Zoe")


def test_a_readers_file_that_cannot_be_read_is_told_beside_the_others(story):
    broken = story.with_name("quay.md.annotations.Jon.json")
    broken.write_bytes(b"{ half of i")

    printed = printed_notes(story, as_json=True)

    assert [each["by"] for each in json.loads(printed.words)] == [None, "Marit"]
    assert "quay.md.annotations.Jon.json" in printed.remark


def test_the_command_line_says_whose_are_wanted():
    assert parse(["notes", "here.txt"]).readers == "all"
    assert parse(["notes", "here.txt", "--readers", "Marit"]).readers == "Marit"


def test_a_reader_called_all_has_a_file_as_any_other(tmp_path):
    path = tmp_path / "quay.md"
    path.write_text(TEXT, "utf-8")
    bring_onto(Onto(path=path), answer(note("fish", "Cod?", by="all")))

    assert said(path, readers="all") == [("all", "Cod?")]
