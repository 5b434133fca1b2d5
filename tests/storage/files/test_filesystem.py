from __future__ import annotations

import inspect

from desktop.storage.files.filesystem import DISK, FileSystem


def test_the_real_disk_remembers_nothing():
    assert vars(DISK) == {}


def test_every_call_says_what_it_does():
    calls = [f for n, f in vars(FileSystem).items() if not n.startswith("_")]

    assert all(map(inspect.getdoc, calls))


def test_attributes_the_system_keeps_to_itself_are_passed_over(tmp_path):
    for name in "ab":
        (tmp_path / name).touch()

    DISK.copy_attributes(tmp_path / "a", tmp_path / "b")
