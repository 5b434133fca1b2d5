from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from desktop.storage.files.object_files import good_copy
from desktop.storage.sessions.open_windows import (
    MOST_CLOSED,
    LastSession,
    OpenLibrary,
    OpenWindow,
    read_session,
    session_path,
    write_session,
)

COMPARED = (("DRAFT", "2026-11-30T09:00:00+00:00", "a" * 64), ("WORKING", "", ""))
HERE = OpenWindow(
    Path("/s/here.txt"), lens="tense", shows_table=True, compared=COMPARED
)
THERE = OpenWindow(Path(os.fsdecode(b"/s/caf\xe9.txt")), panel="readers")


def test_what_was_open_comes_back():
    library = OpenLibrary(True, "the sea", "words", False, "sub/sea.md", 2, 340)
    session = LastSession((HERE, THERE), (THERE,), (1.5, 2.0), library)

    write_session(session)

    assert read_session() == session


def test_at_first_nothing_was_open():
    assert read_session() == LastSession()


@pytest.mark.parametrize("damage", [b"", b"{", b"\xff\x00", b"[]"])
def test_a_damaged_file_is_mended(damage):
    write_session(LastSession((HERE,)))
    session_path().write_bytes(damage)

    assert read_session() == LastSession((HERE,))
    assert json.loads(session_path().read_bytes())["windows"]


@pytest.mark.parametrize(
    "content",
    [
        {"windows": 7, "closed": "x", "starts": {"a": 1}},
        {"windows": [None, 7, {}, {"story": 7}, {"story": "relative.txt"}]},
        {"windows": [{"story": "/nul\0.txt"}], "starts": ["soon", True, None]},
        {"library": ["open"]},
        {"library": {"is_open": 1, "words": 7, "top": -5, "hit": True, "row": None}},
    ],
)
def test_what_makes_no_sense_is_left_out(content):
    write_session(LastSession((HERE,)))
    for path in (session_path(), good_copy(session_path())):
        path.write_text(json.dumps(content))

    assert read_session() == LastSession()


def test_of_a_window_what_makes_no_sense_is_left_out():
    content = {"story": "/s/here.txt", "lens": 7, "panel": None, "shows_table": "yes"}
    write_session(LastSession((HERE,)))
    session_path().write_text(json.dumps({"windows": [content | {"compared": [1]}]}))

    assert read_session() == LastSession((OpenWindow(Path("/s/here.txt")),))


def test_a_story_is_listed_once_and_few_that_were_closed_are():
    closed = tuple(OpenWindow(Path(f"/s/{number}.txt")) for number in range(50))

    write_session(LastSession((HERE, THERE, HERE), closed))

    read = read_session()
    assert read.windows == (THERE, HERE)
    assert read.closed == closed[-MOST_CLOSED:]
