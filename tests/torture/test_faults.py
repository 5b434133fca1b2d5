"""The disk refuses one call of a save, or all from one on, in every way it can.

The story then holds its old text or its new one, the author is told unless the save
was good all the same, and a later save goes through.
"""

from __future__ import annotations

import errno
import os
import shutil

import pytest

from desktop.errors import SaveFailed
from desktop.storage.files.filesystem import FileSystem
from desktop.storage.files.temporary_files import sweep
from desktop.storage.story.story_file import read_story, save_story
from tests.storage.conftest import FailingDisk

OLD = "The sea is old,\nand calm tonight.\n"
NEW = "The sea is old,\nand wild tonight: it roars.\n"
LATER = "The sea was young.\n"
ERRORS = [errno.ENOSPC, errno.EIO, errno.EDQUOT, errno.EACCES, errno.EROFS]


class TightDisk(FileSystem):
    """A disk with room for so many bytes; it takes what still fits."""

    def __init__(self, room):
        self.room = room

    def write(self, descriptor, data):
        if self.room == 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        written = super().write(descriptor, data[: min(self.room, 7)])
        self.room -= written
        return written


class Story:
    """A story that can be made anew, and the ways in which its disk is special."""

    def __init__(self, folder, home, *, is_linked=False, has_exchange=True):
        self.path = folder / "stories" / "sea.txt"
        self._home = home
        self._is_linked = is_linked
        self._has_exchange = has_exchange

    def begin(self):
        for folder in (self.path.parent, self._home):
            shutil.rmtree(folder, ignore_errors=True)
        self.path.parent.mkdir()
        self.path.write_text(OLD)
        if self._is_linked:
            os.link(self.path, self.path.with_name("the same.txt"))
        return read_story(self.path)

    def prepared(self, disk):
        if not self._has_exchange:
            disk.exchange = _no_exchange
        return disk


def _no_exchange(*_paths):
    raise OSError(errno.ENOSYS, "no such call")


@pytest.fixture(params=["as usual", "in place", "without exchange"])
def saved(request, tmp_path, home):
    kinds = {"in place": {"is_linked": True}, "without exchange": {"has_exchange": 0}}
    return Story(tmp_path, home, **kinds.get(request.param, {}))


def save_refused(saved, file, disk):
    """Save on a disk that refuses, and return whether the author was told so."""
    try:
        written = save_story(file, NEW, disk=saved.prepared(disk))
    except SaveFailed:
        return True
    assert written.text == saved.path.read_text() == NEW
    return False


def check_that_nothing_is_lost(saved, file):
    sweep(saved.path.parent, least_age=0)  # as the next start does

    assert saved.path.read_text() in (OLD, NEW)
    assert not [*saved.path.parent.glob(".*")]
    file = read_story(saved.path)
    assert save_story(file, LATER).text == saved.path.read_text() == LATER


@pytest.mark.parametrize("for_ever", [False, True], ids=["once", "for ever"])
def test_a_disk_that_refuses_at_any_call_loses_nothing(
    saved, for_ever, figure, is_long
):
    counting = saved.prepared(FailingDisk())
    save_story(saved.begin(), NEW, disk=counting)
    told = tried = 0

    for number in range(len(counting.calls)):
        for error in ERRORS if is_long else [ERRORS[number % len(ERRORS)]]:
            file = saved.begin()
            disk = FailingDisk(number, error, for_ever=for_ever)
            told += save_refused(saved, file, disk)
            tried += 1
            check_that_nothing_is_lost(saved, file)

    figure("refusals without a loss", tried)
    assert told > 10


def test_a_disk_that_fills_up_at_any_byte_loses_nothing(saved, figure, is_long):
    is_told, room, tried = True, 0, 0

    while is_told:
        file = saved.begin()
        is_told = save_refused(saved, file, TightDisk(room))
        room += 1 if is_long else 9
        tried += 1
        check_that_nothing_is_lost(saved, file)

    figure("full disks without a loss", tried)
    assert room > len(NEW)


def test_a_disk_that_takes_little_at_a_time_gets_all(saved):
    file = saved.begin()

    assert not save_refused(saved, file, TightDisk(10_000))
