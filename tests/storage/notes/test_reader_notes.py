from __future__ import annotations

import os
import sys

import pytest

from desktop.annotations.annotation import new_annotation
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.file.notes_writer import serialise_notes
from desktop.annotations.kinds import Kind
from desktop.storage.notes.reader_files import readers_of


def notes(words):
    note = new_annotation(Kind.STORY_NOTE, words=words)
    return serialise_notes(AnnotationSet().with_note(note), "sea.txt")


def put(story, ending, data=b""):
    path = story.with_name(f"{story.name}.annotations{ending}.json")
    path.write_bytes(data or notes("calm?"))
    return path


def names(story):
    return [reader.name for reader in readers_of(story)]


def test_readers_are_found_by_the_names_of_their_files(story):
    put(story, ".Joan", notes("I wept."))
    put(story, ".iris m. b.")
    put(story, "")

    iris, joan = readers_of(story)

    assert (iris.name, joan.name) == ("iris m. b.", "Joan")
    assert [note.words for note in joan.notes.notes.values()] == ["I wept."]
    assert joan.problem is None


@pytest.mark.parametrize(
    "ending",
    [
        pytest.param(".sync-conflict-20261122-120000-ABCDEFG", id="a-copy-of-mine"),
        pytest.param(".conflict-2026-11-22-120000", id="one-reread-made"),
        pytest.param(".broken-2026-11-22-120000-2", id="a-damaged-one"),
        pytest.param(".earlier-2026-11-22-120000", id="an-earlier-one"),
        pytest.param(".Joan.sync-conflict-20261122-120000-A", id="a-copy-of-hers"),
        pytest.param(".Joan (1)", id="another-copy-of-hers"),
        pytest.param(".Joan (Iris's conflicted copy 2026-11-22)", id="yet-another"),
        pytest.param(".", id="nobody"),
    ],
)
def test_other_files_are_no_readers(story, ending):
    put(story, ending)

    assert names(story) == []


def test_notes_on_other_stories_are_not_mixed_in(story):
    put(story.with_name("seaside.txt"), ".Joan")

    assert names(story) == []


def test_a_file_that_cannot_be_read_says_why_and_hides_no_other(story):
    broken = put(story, ".Ann", b"{ no notes")
    put(story, ".Joan")

    ann, joan = readers_of(story)

    assert ann.notes is None
    assert broken.name in ann.problem
    assert joan.notes is not None


def test_reading_writes_nothing(story):
    put(story, ".Joan")
    before = [(path.name, path.stat().st_mtime_ns) for path in story.parent.iterdir()]

    readers_of(story)

    after = [(path.name, path.stat().st_mtime_ns) for path in story.parent.iterdir()]
    assert after == before


def test_a_folder_that_is_gone_has_no_readers(tmp_path):
    assert readers_of(tmp_path / "gone" / "sea.txt") == []


@pytest.mark.skipif(sys.platform != "linux", reason="names are Unicode elsewhere")
def test_a_name_that_is_not_unicode_can_be_shown(story):
    path = os.fsencode(story.parent) + b"/sea.txt.annotations.Jo\xe4n.json"
    with open(path, "wb") as file:
        file.write(notes("hm"))

    assert names(story) == ["Jo\ufffdn"]
