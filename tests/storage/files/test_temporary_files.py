from __future__ import annotations

import os
import time
from functools import partial

import pytest

from desktop.storage.files import temporary_files
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.in_place import rewrite
from desktop.storage.files.locks import locked
from desktop.storage.files.staging import temporary_beside
from desktop.storage.files.temporary_files import Swept
from desktop.storage.history import versions
from desktop.storage.story.rescue import not_told_of
from tests.storage.files.test_in_place import CutShortError, ShortDisk

OLD = b"the old sea\r\nis calm\r\n"
sweep = partial(temporary_files.sweep, least_age=0)


@pytest.fixture
def leave(story):
    """Leave a file beside the story, as a save does that is cut short."""

    def left(data, beside=story):
        path = temporary_beside(beside)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        return path

    return left


@pytest.mark.parametrize(
    "data", [OLD, OLD[:7], b""], ids=["whole", "its beginning", "empty"]
)
def test_what_the_story_holds_is_removed(story, leave, data):
    left = leave(data)

    assert sweep(story.parent) == Swept(removed=(left,))
    assert os.listdir(story.parent) == ["sea.txt"]


@pytest.mark.parametrize("data", [b"their sea", b"\xff\xfe\x00 no text"])
def test_what_is_in_versions_is_removed(story, leave, data):
    versions.keep_bytes(data)
    left = leave(data)

    assert sweep(story.parent) == Swept(removed=(left,))


def test_what_is_in_versions_is_on_the_disk_before_it_is_removed(story, leave):
    class Watched(FileSystem):
        done = ()

        def fsync_folder(self, path):
            self.done += (path.name,)
            super().fsync_folder(path)

        def unlink(self, path):
            self.done += ("unlink",)
            super().unlink(path)

    versions.keep_bytes(b"their sea")
    leave(b"their sea")
    disk = Watched()

    sweep(story.parent, disk)

    assert "versions" in disk.done[: disk.done.index("unlink")]


def test_what_is_in_versions_as_a_text_is_removed(story, leave):
    versions.keep("the café\nis calm\n")
    left = leave("the café\r\nis calm\r\n".encode("cp1252"))

    assert sweep(story.parent) == Swept(removed=(left,))


@pytest.mark.parametrize("data", [b"half of a new te", b"\x00\x01\x02" * 9])
def test_what_is_nowhere_else_is_rescued_and_told_of(story, leave, data):
    left = leave(data)

    (rescued,) = sweep(story.parent).rescued

    assert rescued.copy.read_bytes() == data
    assert rescued.story == story
    assert not_told_of() == [rescued]
    assert not left.exists()
    assert story.read_bytes() == OLD


def test_what_cannot_be_removed_is_rescued_once(story, leave):
    class FrozenFolder(FileSystem):
        def unlink(self, path):
            if path.parent == story.parent:
                raise PermissionError(13, "not allowed")
            super().unlink(path)

    leave(b"half of a new te")

    first, second = (sweep(story.parent, FrozenFolder()) for _ in range(2))

    assert (len(first.rescued), len(second.rescued)) == (1, 0)


def test_what_cannot_be_rescued_is_left(story, leave, home):
    home.mkdir(exist_ok=True)
    (home / "state").write_text("in the way")
    left = leave(b"half of a new te")

    assert sweep(story.parent) == Swept(left=(left,))
    assert left.exists()


def test_what_was_touched_a_moment_ago_is_left_to_its_owner(story, leave):
    left = leave(OLD)
    os.utime(left, (0, 0))  # as with an old file that has got a name of ours

    assert temporary_files.sweep(story.parent) == Swept(left=(left,))


def test_what_was_touched_long_ago_is_not(story, leave, monkeypatch):
    left = leave(OLD)
    now = time.time()
    monkeypatch.setattr(time, "time", lambda: now + temporary_files.LEAST_AGE + 1)

    assert temporary_files.sweep(story.parent) == Swept(removed=(left,))


def test_what_another_window_is_saving_is_left_to_it(story, leave):
    left = leave(OLD)

    with locked(story, DISK):
        assert sweep(story.parent) == Swept(left=(left,))


@pytest.mark.parametrize(
    "name",
    [".sea.txt.reread-tmp", "sea.txt.0123456789ab.reread-tmp", ".sea.txt.tmp"],
)
def test_what_is_not_ours_is_left_alone(story, name):
    story.with_name(name).write_bytes(OLD)

    assert sweep(story.parent) == Swept()


def test_a_link_under_a_name_of_ours_is_left_alone(story):
    left = temporary_beside(story)
    left.symlink_to(story)

    assert sweep(story.parent) == Swept(left=(left,))
    assert left.is_symlink()


@pytest.mark.parametrize(
    "name", ["é" * 120 + "x" * 11 + ".txt", os.fsdecode(b"caf\xe9.txt")]
)
def test_the_story_is_found_whatever_its_name(story, leave, name):
    path = story.with_name(name)
    path.write_bytes(b"long")
    left = leave(b"long", beside=path)

    assert sweep(story.parent) == Swept(removed=(left,))


def test_what_the_app_left_among_its_own_files_is_removed(story, leave, home):
    left = leave(b"half", beside=home / "state" / "versions" / "x.z")
    settings = leave(b"half", beside=home / "config" / "settings.json")

    assert sorted(sweep(story.parent).removed) == sorted([left, settings])


def test_what_is_rescued_is_never_swept(story, leave, home):
    left = leave(b"half", beside=home / "state" / "rescue" / "2026" / "sea.txt")

    assert sweep(story.parent) == Swept()
    assert left.exists()


def test_a_file_that_was_being_written_in_place_is_completed(story):
    with pytest.raises(CutShortError):
        rewrite(story, b"the young sea\r\nis wild\r\n", ShortDisk(9))

    assert sweep(story.parent).completed == (story,)
    assert story.read_bytes() == b"the young sea\r\nis wild\r\n"


def test_a_folder_that_is_not_there_has_nothing_to_sweep(story):
    assert sweep(story.parent / "gone") == Swept()


def test_a_disk_that_refuses_is_no_error(story, leave, failing_disk):
    left = leave(b"half of a new te")
    numbers = iter(range(200))

    while left.exists():
        sweep(story.parent, failing_disk(next(numbers), for_ever=True))

    assert story.read_bytes() == OLD
