"""The notes files that were replaced are kept, and found again."""

from __future__ import annotations

import pytest

from desktop.annotations.annotation import Kind, new_annotation
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.notes_file import NotesWriter
from desktop.storage.notes_history import NotesWhy, keep_notes, kept_notes, notes_of


def notes_with(*words):
    notes = [new_annotation(Kind.STORY_NOTE, words=each) for each in words]
    return AnnotationSet().with_notes(notes)


def written(notes):
    return NotesWriter("sea.txt").write(notes)


def test_kept_notes_are_listed_newest_first_and_read_again(story):
    few, many = notes_with("calm?"), notes_with("calm?", "when?")

    keep_notes(story, written(few), NotesWhy.SAVED)
    keep_notes(story, written(many), NotesWhy.OUTSIDE)

    newest, oldest = kept_notes(story)
    assert (newest.count, newest.why) == (2, NotesWhy.OUTSIDE)
    assert (oldest.count, oldest.why) == (1, NotesWhy.SAVED)
    assert notes_of(newest, story).notes == many.notes


def test_the_same_notes_are_kept_once_as_they_were_last(story):
    data, other = written(notes_with("calm?")), written(notes_with("when?"))

    for each in (data, data, other, data):
        keep_notes(story, each, NotesWhy.OUTSIDE)

    newest, oldest = kept_notes(story)
    assert newest.at >= oldest.at
    assert [v.why for v in (newest, oldest)] == [NotesWhy.OUTSIDE] * 2


@pytest.mark.parametrize("data", [b"", b"[", b'{"items": 1}', b"\0" * 80])
def test_what_is_no_notes_file_is_not_kept(story, data):
    keep_notes(story, data, NotesWhy.OUTSIDE)

    assert kept_notes(story) == []


def test_notes_that_are_damaged_are_none(story, home):
    keep_notes(story, written(notes_with("calm?")), NotesWhy.OUTSIDE)
    for kept in (home / "state" / "versions").iterdir():
        kept.write_bytes(b"damaged")

    (version,) = kept_notes(story)

    assert notes_of(version, story) is None
