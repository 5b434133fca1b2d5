from __future__ import annotations

import errno
import os
import stat

import pytest

from desktop.errors import SaveFailed
from desktop.storage.files.durable import (
    create_durably,
    make_folder,
    remove_durably,
    write_durably,
)
from desktop.storage.files.filesystem import FileSystem

OLD = b"the old sea\r\nis calm\r\n"


def calls_of(failing_disk, save, *arguments):
    """Return the names of the calls a save makes when all goes well."""
    disk = failing_disk()
    save(*arguments, disk=disk)
    return disk.calls


def test_the_whole_file_is_replaced(story, temporary_files):
    write_durably(story, b"new\r\n")

    assert story.read_bytes() == b"new\r\n"
    assert temporary_files() == []


def test_a_new_file_is_made_as_the_author_s_other_files_are(story):
    usual = story.with_name("usual.txt")
    usual.touch()

    write_durably(story.with_name("new.txt"), b"new")

    assert story.with_name("new.txt").stat().st_mode == usual.stat().st_mode


@pytest.mark.parametrize("error", [errno.ENOSPC, errno.EIO, errno.EACCES, errno.EROFS])
@pytest.mark.parametrize("for_ever", [False, True], ids=["once", "for-ever"])
def test_a_save_refused_at_any_call_leaves_the_old_file(
    story, failing_disk, temporary_files, error, for_ever
):
    calls = calls_of(failing_disk, write_durably, story, b"first")
    for number in range(len(calls)):
        story.write_bytes(OLD)
        disk = failing_disk(number, error, for_ever=for_ever)
        try:
            write_durably(story, b"new", disk=disk)
        except SaveFailed:
            in_place = disk.refused == "fsync_folder"
            assert story.read_bytes() == (b"new" if in_place else OLD), disk.refused
        else:
            assert story.read_bytes() == b"new", disk.refused
        if not for_ever:
            assert temporary_files() == [], disk.refused
        write_durably(story, b"later")
        assert story.read_bytes() == b"later"


@pytest.mark.parametrize("call", ["write", "fsync", "close", "replace", "open_new"])
def test_what_a_save_depends_on_is_never_passed_over(story, failing_disk, call):
    calls = calls_of(failing_disk, write_durably, story, OLD)

    with pytest.raises(SaveFailed, match="the disk is full"):
        write_durably(story, b"new", disk=failing_disk(calls.index(call), errno.ENOSPC))

    assert story.read_bytes() == OLD


def test_the_content_is_on_the_disk_before_it_has_the_name(story, failing_disk):
    calls = calls_of(failing_disk, write_durably, story, b"new")

    order = ["write", "fsync", "replace", "fsync_folder"]
    assert [call for call in calls if call in order] == order


def test_a_disk_that_takes_a_byte_at_a_time_gets_them_all(story):
    class SlowDisk(FileSystem):
        def write(self, descriptor, data):
            return super().write(descriptor, data[:1])

    write_durably(story, b"all of it", disk=SlowDisk())

    assert story.read_bytes() == b"all of it"


def test_a_disk_that_takes_nothing_is_an_error(story, temporary_files):
    class FullDisk(FileSystem):
        def write(self, _descriptor, _data):
            return 0

    with pytest.raises(SaveFailed, match="disk reported an error"):
        write_durably(story, b"new", disk=FullDisk())

    assert story.read_bytes() == OLD
    assert temporary_files() == []


def test_permissions_and_attributes_stay(story):
    story.chmod(0o640)
    try:
        os.setxattr(story, "user.mood", b"calm")
    except OSError:
        pytest.skip("this disk has no extended attributes")

    write_durably(story, b"new")

    assert stat.S_IMODE(story.stat().st_mode) == 0o640
    assert os.getxattr(story, "user.mood") == b"calm"


def test_a_link_stays_one_and_its_target_is_saved(story, tmp_path):
    link = tmp_path / "link.txt"
    link.symlink_to(story)

    write_durably(link, b"new")

    assert link.is_symlink()
    assert story.read_bytes() == b"new"


def test_a_file_protected_from_writing_is_left_alone(story):
    story.chmod(0o444)

    with pytest.raises(SaveFailed, match="not allowed"):
        write_durably(story, b"new")

    assert story.read_bytes() == OLD


def test_a_pipe_is_not_replaced(tmp_path):
    pipe = tmp_path / "pipe.txt"
    os.mkfifo(pipe)

    with pytest.raises(SaveFailed, match="not a file"):
        write_durably(pipe, b"new")

    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_the_longest_name_can_be_saved(story):
    path = story.with_name("é" * 120 + "x" * 11 + ".txt")

    write_durably(path, b"new")

    assert path.read_bytes() == b"new"


def test_a_name_that_is_not_unicode_can_be_saved(story):
    path = story.with_name(os.fsdecode(b"caf\xe9.txt"))

    write_durably(path, b"new")

    assert os.listdir(os.fsencode(story.parent)).count(b"caf\xe9.txt") == 1


def test_a_taken_name_is_not_taken_away(story, temporary_files):
    with pytest.raises(FileExistsError):
        create_durably(story, b"new")

    assert story.read_bytes() == OLD
    assert temporary_files() == []


@pytest.mark.parametrize("has_links", [True, False])
def test_making_a_file_makes_all_of_it_or_nothing(
    story, failing_disk, temporary_files, has_links
):
    path = story.with_name("new.txt")
    made = 0
    for number in range(12):
        disk = failing_disk(number)
        if not has_links:
            disk.link = _no_links
        try:
            create_durably(path, b"new", disk=disk)
        except SaveFailed:
            assert not path.exists() or disk.refused == "fsync_folder"
        assert not path.exists() or path.read_bytes() == b"new"
        assert temporary_files() == [] or disk.refused == "unlink"
        for left in temporary_files():
            left.unlink()
        made += path.exists()
        path.unlink(missing_ok=True)

    assert made


def test_removing_what_is_not_there_is_done_at_once(story):
    remove_durably(story)
    remove_durably(story)

    assert not story.exists()


def test_folders_are_made_as_far_as_they_are_missing(tmp_path):
    make_folder(tmp_path / "a" / "b", mode=0o700)
    make_folder(tmp_path / "a" / "b", mode=0o700)

    assert stat.S_IMODE((tmp_path / "a" / "b").stat().st_mode) == 0o700


def test_a_folder_that_cannot_be_made_is_said(story):
    with pytest.raises(SaveFailed, match="not a folder"):
        make_folder(story / "notes")


def _no_links(*_paths):
    raise OSError(errno.EPERM, "no links here")
