from __future__ import annotations

import errno
import threading

import pytest

from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.locks import lock_path, locked


def test_only_one_has_the_lock(story):
    with locked(story, DISK) as first, locked(story, DISK, patience=0) as second:
        assert (first, second) == (True, False)


def test_a_lock_is_given_up(story):
    with locked(story, DISK):
        pass

    with locked(story, DISK, patience=0) as is_ours:
        assert is_ours


def test_one_waits_until_the_lock_is_given_up(story):
    held, waits = threading.Event(), threading.Event()

    def hold():
        with locked(story, DISK):
            held.set()
            waits.wait(5)

    class TellingDisk(FileSystem):
        def try_lock(self, path):
            waits.set()
            return super().try_lock(path)

    other = threading.Thread(target=hold)
    other.start()
    held.wait(5)
    with locked(story, TellingDisk(), patience=5) as is_ours:
        assert is_ours
    other.join()


def test_each_file_has_its_own_lock(story):
    other = story.with_name("another.txt")

    with locked(story, DISK), locked(other, DISK, patience=0) as is_ours:
        assert is_ours


def test_nothing_of_it_lies_beside_the_story(story, home):
    with locked(story, DISK):
        assert [*story.parent.iterdir()] == [story]

    assert lock_path(story).is_relative_to(home / "state" / "locks")


@pytest.mark.parametrize("error", [errno.ENOLCK, errno.EROFS])
def test_a_disk_without_locks_is_no_reason_not_to_save(story, error):
    class UnlockableDisk(FileSystem):
        def try_lock(self, path):
            raise OSError(error, "no locks here")

    with locked(story, UnlockableDisk()) as is_ours:
        assert not is_ours


def test_a_state_folder_one_cannot_make_is_none_either(story, home):
    home.mkdir(exist_ok=True)
    (home / "state").write_text("in the way")

    with locked(story, DISK) as is_ours:
        assert not is_ours
