from __future__ import annotations

import hashlib
from datetime import UTC, datetime

import pytest

from desktop.annotations.text_state import hash_uri
from desktop.paths import state_folder
from desktop.storage.files.private_files import path_mark
from desktop.storage.history.named_texts import named_texts, texts_in
from desktop.storage.story.placements import keep_placements
from desktop.storage.story.rescue import rescue

ONE, TWO, THREE = (hashlib.sha256(name).hexdigest() for name in (b"1", b"2", b"3"))


@pytest.fixture
def notes(story):
    return story.with_name("sea.txt.annotations.json")


def test_what_the_notes_name_is_named(story, notes):
    notes.write_text(f'{{"cached": "{hash_uri(ONE)}"}}')

    assert named_texts(story) == {ONE}


def test_so_is_what_broken_notes_name(story, notes):
    notes.write_bytes(b"<<<<<<< \xff" + hash_uri(ONE).encode() + b'{"cached": ')

    assert named_texts(story) == {ONE}


@pytest.mark.parametrize(
    "name",
    [
        "sea.txt.annotations.maren.json",
        "sea.txt.annotations.conflict-2025-11-23-120000.json",
        "sea.txt.annotations (Maren's conflicted copy 2025-11-23).json",
    ],
)
def test_so_is_what_readers_and_copies_name(story, name):
    story.with_name(name).write_text(hash_uri(ONE))

    assert named_texts(story) == {ONE}


def test_the_notes_of_another_story_do_not_count(story):
    story.with_name("seaside.txt.annotations.json").write_text(hash_uri(ONE))

    assert named_texts(story) == set()


def test_the_text_in_which_the_notes_stood_is_named(story):
    keep_placements(story, ONE, {"a": (0, 3, "exact")})

    assert named_texts(story) == {ONE}


def test_the_text_an_unfinished_journal_counts_from_is_named(story):
    folder = state_folder() / "journal"
    folder.mkdir(parents=True)
    (folder / "abc.12.journal").write_text(f'\n0000 {{"base": "{ONE}"}}\n\0\0 garbage')

    assert named_texts(story) == {ONE}


def test_what_rescued_notes_and_journals_name_is_named(story):
    rescued = rescue(story, "text", hash_uri(ONE).encode())
    (rescued.copy.parent / "abc.journal").write_text(f'"{TWO}"')
    (rescued.copy.parents[1] / "abc.journal").write_text(f'"{THREE}"')

    assert named_texts(story) == {ONE, TWO, THREE}


@pytest.mark.parametrize(
    ("folder", "whose"),
    [
        ("journal", "any"),
        ("rescue", "any"),
        ("joined", "any"),
        ("shadow", "any"),
        ("notes-seen", "any"),
        ("notes-history", "any"),
        ("drafts", "any"),
        ("readers", "any"),
        ("placements", "its own"),
        ("reading", "its own"),
        ("damage", "its own"),
        ("stories", "none"),
        ("history", "none"),
    ],
)
def test_what_the_apps_own_files_name_is_named(story, folder, whose):
    other = story.with_name("lake.txt")
    for file, sha256 in ((story, ONE), (other, TWO)):
        path = state_folder() / folder / f"{path_mark(file)}.json"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f'{{"text": "{sha256}"}}')

    named = {"any": {ONE, TWO}, "its own": {ONE}, "none": set()}[whose]
    assert named_texts(story) == named


def test_a_name_is_found_wherever_it_lies(tmp_path):
    path = tmp_path / "large.journal"
    piece = 1 << 18
    for start in range(piece - 70, piece + 2):
        path.write_text("x" * start + ONE + "," + "x" * 100 + TWO + "y")
        assert texts_in(path) == {ONE, TWO}


def test_longer_rows_of_digits_are_no_names(tmp_path):
    path = tmp_path / "a.json"
    path.write_text(f'"{ONE}0" "0{ONE}" "{ONE[:-1]}"')

    assert texts_in(path) == set()


def test_a_file_that_cannot_be_read_is_said(story, notes, failing_disk):
    notes.write_text(f'{{"at": "{datetime.now(UTC)}", "cached": "{hash_uri(ONE)}"}}')
    calls = failing_disk()
    named_texts(story, calls)

    refused = 0
    for number, call in enumerate(calls.calls):
        if call == "open_to_read":
            with pytest.raises(OSError, match="error"):
                named_texts(story, failing_disk(number))
            refused += 1
    assert refused
