from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from desktop.storage.files.object_files import read_object, write_object
from desktop.storage.files.private_files import PRIVATE_FOLDERS, STORIES, path_mark


def test_an_object_comes_back_and_is_nobody_else_s(home):
    path = home / "state" / "x.json"

    write_object(path, {"name": "café", "path": os.fsdecode(b"caf\xe9")})

    assert read_object(path) == {"name": "café", "path": os.fsdecode(b"caf\xe9")}
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "damage", [b"", b"{", b"[]", b"\xff", b"[" * 100_000, b"9" * 5_000]
)
def test_a_damaged_file_reads_as_none(tmp_path, damage):
    (tmp_path / "x.json").write_bytes(damage)

    assert read_object(tmp_path / "x.json") is None


def test_each_story_has_its_own_file(home, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)

    here = STORIES.file_of(Path("sea.txt"))

    assert here == STORIES.file_of(tmp_path / "sea.txt")
    assert here != STORIES.file_of(tmp_path / "sky.txt")
    assert here.is_relative_to(home)


def test_each_folder_is_told_of_once_and_says_how_long_it_is_kept():
    names = [folder.name for folder in PRIVATE_FOLDERS]

    assert len(names) == len(set(names))
    assert all(folder.keeps and folder.until for folder in PRIVATE_FOLDERS)


def test_a_name_that_no_file_can_have_is_known_as_well():
    half, other = Path("half\ud83d.txt"), Path("half\ud83c.txt")

    assert path_mark(half) == path_mark(half) != path_mark(other)
