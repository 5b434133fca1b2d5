from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.annotations.annotation import new_annotation
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.file.notes_file import parse_notes
from desktop.annotations.file.notes_writer import serialise_notes
from desktop.annotations.kinds import Kind, Status
from desktop.command_line.merge import merge_notes
from desktop.errors import NotesUnreadable

START = datetime(2026, 11, 22, 12, tzinfo=UTC)
CALM = new_annotation(Kind.STORY_NOTE, START, words="calm?")
BASE = AnnotationSet().with_note(CALM)
OURS = BASE.with_note(CALM.with_words("wild?", START + timedelta(minutes=1)))
THEIRS = BASE.with_note(CALM.with_status(Status.DONE, START + timedelta(minutes=2)))


@pytest.fixture
def put(tmp_path):
    def made(name, notes):
        path = tmp_path / name
        is_notes = isinstance(notes, AnnotationSet)
        path.write_bytes(serialise_notes(notes, "sea.txt") if is_notes else notes)
        return path

    return made


def only_note(path):
    (note,) = parse_notes(path.read_bytes(), "notes").notes.values()
    return note


def test_what_both_sides_changed_goes_into_ours(put):
    base, ours, theirs = put("base", BASE), put("ours", OURS), put("theirs", THEIRS)

    merge_notes(base, ours, theirs)

    assert (only_note(ours).words, only_note(ours).status) == ("wild?", Status.DONE)
    assert only_note(theirs).words == "calm?"
    assert only_note(base).status is Status.OPEN


@pytest.mark.parametrize("base", [b"", b"broken", None], ids=["empty", "bad", "gone"])
def test_without_a_base_nothing_is_lost(put, tmp_path, base):
    ours, theirs = put("ours", OURS), put("theirs", THEIRS)
    base = tmp_path / "gone" if base is None else put("base", base)

    merge_notes(base, ours, theirs)

    note = only_note(ours)
    assert "wild?" in (note.words, *note.other_versions)
    assert note.status is Status.DONE


def test_a_side_that_changed_nothing_leaves_ours_as_it_is(put):
    base, ours, theirs = put("base", BASE), put("ours", OURS), put("theirs", BASE)
    before = ours.stat()

    merge_notes(base, ours, theirs)

    assert (ours.stat().st_ino, ours.stat().st_mtime_ns) == (
        before.st_ino,
        before.st_mtime_ns,
    )


@pytest.mark.parametrize("broken", ["ours", "theirs"])
@pytest.mark.parametrize(
    ("data", "why"),
    [
        pytest.param(b"{ broken", "damaged", id="damaged"),
        pytest.param(b"[]", "not a file of notes", id="no-notes"),
        pytest.param(
            b'{"type": "AnnotationPage", "format_version": 9, "items": []}',
            "newer Reread",
            id="newer",
        ),
        pytest.param(None, "it is not there", id="gone"),
    ],
)
def test_a_side_that_cannot_be_read_leaves_ours_as_it_is(put, broken, data, why):
    sides = {"ours": put("ours", OURS), "theirs": put("theirs", THEIRS)}
    if data is None:
        sides[broken].unlink()
    else:
        sides[broken].write_bytes(data)
    before = sides["ours"].read_bytes() if sides["ours"].exists() else None

    with pytest.raises(NotesUnreadable, match=why):
        merge_notes(put("base", BASE), sides["ours"], sides["theirs"])

    assert (sides["ours"].read_bytes() if before is not None else None) == before


def test_many_merges_into_one_live_file_at_once_lose_nothing(put, home):
    ours = put("sea.txt.annotations.json", BASE)
    base = put("base", BASE)
    sides = [
        put(
            f"theirs-{number}",
            BASE.with_note(new_annotation(Kind.STORY_NOTE, START, words=str(number))),
        )
        for number in range(8)
    ]
    program = "import sys; from desktop.__main__ import main; sys.exit(main())"
    started = [
        subprocess.Popen(
            [sys.executable, "-c", program, "merge", base, ours, side],
            env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])},
        )
        for side in sides
    ]

    assert [process.wait(60) for process in started] == [0] * len(sides)

    words = {note.words for note in parse_notes(ours.read_bytes(), "o").notes.values()}
    assert words == {"calm?", *map(str, range(8))}
    assert sorted(ours.parent.iterdir()) == sorted([base, ours, *sides])
