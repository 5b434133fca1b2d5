"""A library as its window knows it: listed, kept up by a process, searched."""

from __future__ import annotations

import io
import json
import os
import signal
from collections import deque

import pytest

from desktop.session.library import library as library_module
from desktop.session.library.index_process import answer_looks
from desktop.session.library.keeping_up import keep_up
from desktop.session.library.library import Library
from desktop.storage.library.index_file import IndexFile, index_path


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "stories"
    folder.mkdir()
    (folder / "sea.txt").write_text("The Sea\n\nThe old sea.\n", encoding="utf-8")
    return folder


@pytest.fixture
def library(folder, qapp):
    library = Library(folder)
    yield library
    library.let_go()


@pytest.fixture
def heard(library):
    """Keep what was heard of the library, the last of each kind."""
    heard = {"names": [], "found": None, "looked": 0, "problems": ()}

    def on_listed(entries):
        heard["names"] = sorted(entry.name for entry in entries)
        heard["entries"] = entries

    def on_looked(problems):
        heard["looked"] += 1
        heard["problems"] = problems

    library.listed.connect(on_listed)
    library.looked.connect(on_looked)
    library.found.connect(lambda found: heard.update(found=found))
    return heard


def started(library, heard, qtbot, *, is_known=True):
    """Start the library, of a folder that is known already or is not."""
    if is_known:  # so the process, which takes longer, has little to do
        index = IndexFile.of(library.folder)
        deque(keep_up(index, library.folder), maxlen=0)
        index.close()
    library.start()
    qtbot.waitUntil(lambda: bool(heard["looked"] and heard["names"]))


def is_complete(found):
    """Return whether all is told; where that takes long it is told bit by bit."""
    return found is not None and found.is_complete


def passages(found):
    return [hit.passage for each in found.stories for hit in each.hits]


def test_new_stories_appear_and_gone_ones_vanish(library, heard, folder, qtbot):
    started(library, heard, qtbot, is_known=False)
    assert heard["names"] == ["sea.txt"]

    (folder / "lake.txt").write_text("A lake.\n", encoding="utf-8")
    qtbot.waitUntil(lambda: heard["names"] == ["lake.txt", "sea.txt"])

    (folder / "sea.txt").unlink()
    qtbot.waitUntil(lambda: heard["names"] == ["lake.txt"])


def test_a_process_that_was_killed_is_started_again(library, heard, folder, qtbot):
    started(library, heard, qtbot, is_known=False)
    first = library.process_id
    os.kill(first, signal.SIGKILL)

    qtbot.waitUntil(lambda: library.process_id not in (0, first))

    (folder / "lake.txt").write_text("A lake.\n", encoding="utf-8")
    qtbot.waitUntil(lambda: len(heard["names"]) == 2)


def test_what_is_looked_for_is_found(library, heard, qtbot):
    started(library, heard, qtbot)

    library.search("old", heard["entries"])

    qtbot.waitUntil(lambda: is_complete(heard["found"]))
    assert passages(heard["found"]) == ["The old sea."]


def test_a_story_is_found_by_its_title_alone(library, heard, folder, qtbot):
    (folder / "chapter-2-the-road.md").write_text("Nothing.\n", encoding="utf-8")
    started(library, heard, qtbot)
    qtbot.waitUntil(lambda: len(heard["names"]) == 2)

    library.search("road chapter", heard["entries"])

    qtbot.waitUntil(lambda: is_complete(heard["found"]))
    (found,) = heard["found"].stories
    assert (found.entry.name, found.hits) == ("chapter-2-the-road.md", ())


def test_many_passages_of_one_story_are_shown_when_they_are_wanted(
    library, heard, folder, qtbot
):
    (folder / "sea.txt").write_text("The sea.\n" * 12, encoding="utf-8")
    started(library, heard, qtbot)
    (entry,) = heard["entries"]

    library.search("sea", [entry])
    qtbot.waitUntil(lambda: is_complete(heard["found"]))
    (few,) = heard["found"].stories
    heard["found"] = None
    library.search("sea", [entry], entry)
    qtbot.waitUntil(lambda: is_complete(heard["found"]))
    (all_,) = heard["found"].stories

    assert (len(few.hits), few.has_more) == (5, True)
    assert (len(all_.hits), all_.has_more) == (12, False)


def test_what_takes_longer_is_found_bit_by_bit(
    library, heard, folder, qtbot, monkeypatch
):
    for number in range(5):
        path = folder / f"{number}.txt"
        path.write_text(f"The sea {number}.\n", encoding="utf-8")
    started(library, heard, qtbot)
    qtbot.waitUntil(lambda: len(heard["names"]) == 6)
    monkeypatch.setattr(library_module, "_FIRST_S", -1)
    monkeypatch.setattr(library_module, "_NEXT_S", -1)
    seen = []
    library.found.connect(lambda found: seen.append(len(found.stories)))

    library.search("sea", heard["entries"])

    qtbot.waitUntil(lambda: is_complete(heard["found"]))
    assert seen == sorted(seen)
    assert seen[0] == 1
    assert seen[-1] == 6


def test_a_screenful_is_shown_as_soon_as_it_was_found(
    library, heard, folder, qtbot, monkeypatch
):
    for number in range(5):
        path = folder / f"{number}.txt"
        path.write_text(f"The sea {number}.\n", encoding="utf-8")
    started(library, heard, qtbot)
    qtbot.waitUntil(lambda: len(heard["names"]) == 6)
    monkeypatch.setattr(library_module, "_FIRST_S", 600)
    monkeypatch.setattr(library_module, "_SCREENFUL", 4)
    monkeypatch.setattr(library_module, "_NEXT_S", 600)
    seen = []
    library.found.connect(lambda found: seen.append(len(found.stories)))

    library.search("sea", heard["entries"])

    qtbot.waitUntil(lambda: bool(heard["found"] and heard["found"].is_complete))
    assert seen == [2, 6]


def test_no_word_finds_nothing_at_once(library, heard, qtbot):
    started(library, heard, qtbot)

    library.search("—", heard["entries"])

    assert heard["found"].stories == ()
    assert heard["found"].is_complete


def test_where_no_index_can_be_kept_all_is_read_into_memory(folder, home, qtbot, qapp):
    home.joinpath("cache").write_text("a file in its place", encoding="utf-8")
    library = Library(folder)
    seen = []
    library.found.connect(seen.append)
    listed = []
    library.listed.connect(listed.append)

    library.start()

    qtbot.waitUntil(lambda: bool(listed and listed[-1]))
    library.search("old", listed[-1])
    qtbot.waitUntil(lambda: bool(seen) and is_complete(seen[-1]))
    assert passages(seen[-1]) == ["The old sea."]
    library.let_go()


def test_the_process_tells_how_far_it_is_and_that_it_is_ready(folder):
    told = io.BytesIO()

    answer_looks(io.BytesIO(b"look\nlook\n"), told, folder.resolve())

    answers = [json.loads(line) for line in told.getvalue().splitlines()]
    ready = [each for each in answers if each.get("ready")]
    assert [each["changed"] for each in ready] == [1, 0]
    assert ready[0]["folders"] == [str(folder.resolve())]
    assert answers[0] == {"done": 0, "total": 1}
    index = IndexFile.of(folder.resolve())
    assert [entry.title for entry in index.entries()] == ["The Sea"]
    index.close()


def test_the_process_says_that_it_cannot_keep_an_index(folder, home):
    home.joinpath("cache").write_text("a file in its place", encoding="utf-8")
    told = io.BytesIO()

    answer_looks(io.BytesIO(b"look\n"), told, folder)

    assert json.loads(told.getvalue()) == {"ready": False}
    assert not index_path(folder).exists()
