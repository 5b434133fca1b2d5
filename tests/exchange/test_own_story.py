"""A file of another program becomes a story of its own, over nothing that is there."""

from __future__ import annotations

import errno
import json
from datetime import UTC, datetime

import pytest

from desktop.annotations.annotation import new_annotation
from desktop.annotations.kinds import Kind
from desktop.errors import ManuscriptUnreadable, SaveFailed
from desktop.exchange.formats import ReadManuscript
from desktop.exchange.manuscript import Manuscript, ManuscriptNote, person_called
from desktop.exchange.own_story import make_story
from desktop.storage.files.filesystem import FileSystem
from desktop.text.span import Span

TEXT = "# The Locks\n\nThe gates were shut.\n"


def read_file(text=TEXT, words="Why shut?"):
    note = new_annotation(
        Kind.NOTE,
        datetime(2026, 11, 28, tzinfo=UTC),
        words=words,
        creator=person_called("Marit"),
    )
    start = text.find("gates")
    spans = (Span(start, start + 5),) if start >= 0 else ()
    return ReadManuscript(
        manuscript=Manuscript(text=text, notes=(ManuscriptNote(note, spans),))
    )


def test_text_and_notes_lie_side_by_side(tmp_path):
    path = make_story(read_file(), "The Locks", tmp_path)

    notes = json.loads((tmp_path / "The Locks.md.annotations.json").read_bytes())
    assert path == tmp_path / "The Locks.md"
    assert path.read_text(encoding="utf-8") == TEXT
    assert [item["creator"]["name"] for item in notes["items"]] == ["Marit"]


def test_a_name_that_is_taken_gets_a_number(tmp_path):
    (tmp_path / "The Locks.md").write_text("mine", encoding="utf-8")

    path = make_story(read_file(), "The Locks", tmp_path)

    assert path.name == "The Locks 2.md"
    assert (tmp_path / "The Locks.md").read_text(encoding="utf-8") == "mine"


def test_notes_without_a_story_are_not_taken_for_its_own(tmp_path):
    left = tmp_path / "The Locks.md.annotations.json"
    left.write_text("{}", encoding="utf-8")

    path = make_story(read_file(), "The Locks", tmp_path)

    assert path.name == "The Locks 2.md"
    assert left.read_text(encoding="utf-8") == "{}"


def test_what_has_no_text_makes_no_story(tmp_path):
    with pytest.raises(ManuscriptUnreadable):
        make_story(read_file(" \n"), "Nothing", tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_leaves_nothing(tmp_path):
    class FullDisk(FileSystem):
        def open_new(self, path, mode):
            if ".md" in path.name and "annotations" not in path.name:
                raise OSError(errno.ENOSPC, "No space left on device")
            return super().open_new(path, mode)

    with pytest.raises(SaveFailed, match="the disk is full"):
        make_story(read_file(), "The Locks", tmp_path, FullDisk())
    assert list(tmp_path.iterdir()) == []
