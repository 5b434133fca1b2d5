from __future__ import annotations

import errno
import os

import pytest

from desktop.errors import SaveFailed
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.in_place import finish, rewrite
from desktop.storage.files.locks import locked
from desktop.storage.files.regular_file import sha256_of_bytes
from desktop.storage.history.versions import get_bytes

OLD = b"the old sea\r\nis calm\r\n"
NEW = b"the young sea\r\nis wild\r\n"


class CutShortError(BaseException):
    """The process ends here."""


class ShortDisk(FileSystem):
    """A disk on which the process ends after so many bytes of the story itself."""

    def __init__(self, room):
        self._room, self._story = room, None

    def open_to_write(self, path):
        self._story = super().open_to_write(path)
        return self._story

    def write(self, descriptor, data):
        if descriptor == self._story:
            super().write(descriptor, data[: self._room])
            raise CutShortError
        return super().write(descriptor, data)


def cut_short(story, room=9, new=NEW):
    with pytest.raises(CutShortError):
        rewrite(story, new, ShortDisk(room))


def records(home):
    return [*(home / "state" / "in-place").iterdir()]


@pytest.mark.parametrize("new", [NEW, b"short", b"", NEW * 50_000])
def test_the_file_stays_the_same_file(story, home, new):
    before = story.stat().st_ino

    done = rewrite(story, new, DISK)

    assert (story.read_bytes(), story.stat().st_ino) == (new, before)
    assert (done.old, done.status.st_size) == (OLD, len(new))
    assert records(home) == []


def test_both_contents_are_kept_before_the_first_byte_is_written(story):
    cut_short(story, room=0)

    assert story.read_bytes() == OLD
    assert [get_bytes(sha256_of_bytes(data)) for data in (OLD, NEW)] == [OLD, NEW]


def test_a_refused_write_leaves_the_old_content(story, home):
    class FullDisk(FileSystem):
        refused = False

        def truncate(self, descriptor, size):
            if not self.refused:
                self.refused = True
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            super().truncate(descriptor, size)

    with pytest.raises(OSError, match="space"):
        rewrite(story, NEW, FullDisk())

    assert story.read_bytes() == OLD
    assert records(home) == []


def test_what_cannot_even_be_put_back_is_completed_later(story, home):
    class BrokenDisk(FileSystem):
        def fsync(self, descriptor):
            if os.fstat(descriptor).st_ino == story.stat().st_ino:
                raise OSError(errno.EIO, os.strerror(errno.EIO))
            super().fsync(descriptor)

    with pytest.raises(OSError, match="error"):
        rewrite(story, NEW, BrokenDisk())

    assert len(records(home)) == 1
    assert finish(DISK) == []  # The old content was put back all the same.
    assert story.read_bytes() == OLD


@pytest.mark.parametrize("room", [5, 9, 15, len(NEW)])
def test_a_write_that_was_cut_short_is_completed(story, home, room):
    new = NEW + b"and more" if room == len(NEW) else NEW
    cut_short(story, room, new)

    assert finish(DISK) == [story]

    assert story.read_bytes() == new
    assert records(home) == []
    assert finish(DISK) == []


def test_a_file_that_is_whole_is_left_alone(story, home):
    cut_short(story, room=0)

    assert finish(DISK) == []
    assert story.read_bytes() == OLD
    assert records(home) == []


@pytest.mark.parametrize("theirs", [b"their sea", b"", b"x" * len(OLD)])
def test_what_somebody_else_made_of_it_is_left_alone(story, theirs):
    cut_short(story)
    story.write_bytes(theirs)

    assert finish(DISK) == []
    assert story.read_bytes() == theirs


def test_a_file_that_is_gone_is_forgotten(story, home):
    cut_short(story)
    story.unlink()

    assert finish(DISK) == []
    assert records(home) == []


def test_a_file_that_another_window_writes_just_now_is_left_to_it(story, home):
    cut_short(story)

    with locked(story, DISK):
        assert finish(DISK) == []

    assert len(records(home)) == 1


def test_a_damaged_record_is_passed_over(story, home):
    cut_short(story)
    (record,) = records(home)
    record.write_text("{")

    assert finish(DISK) == []


def test_a_file_that_takes_no_writes_now_is_completed_another_time(story, failing_disk):
    cut_short(story)

    class FrozenDisk(FileSystem):
        def open_to_write(self, path):
            raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    assert finish(FrozenDisk()) == []
    assert finish(DISK) == [story]


def test_nothing_is_written_that_cannot_be_kept(story, home):
    home.mkdir(exist_ok=True)
    (home / "state").write_text("in the way")

    class LockedFolder(FileSystem):
        def open_new(self, path, mode):
            raise PermissionError(errno.EACCES, "not allowed")

    with pytest.raises(SaveFailed):
        rewrite(story, NEW, LockedFolder())

    assert story.read_bytes() == OLD


def test_a_pipe_that_takes_the_place_of_the_file_is_not_written(story):
    class ChangingDisk(FileSystem):
        def open_to_write(self, path):
            path.unlink()
            os.mkfifo(path)
            reader = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
            try:
                return super().open_to_write(path)
            finally:
                os.close(reader)

    with pytest.raises(OSError, match="pipe"):
        rewrite(story, NEW, ChangingDisk())
