from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from desktop.errors import SaveFailed
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.publishing import publish
from desktop.storage.files.regular_file import sha256_of_bytes
from desktop.storage.history import versions

OLD = b"the old sea\r\nis calm\r\n"
THEIRS = b"their sea\r\n"


def is_old(data):
    return data == OLD


def is_kept(data):
    return versions.get_bytes(sha256_of_bytes(data)) == data


def without(call, error=errno.ENOSYS, **others):
    """Return a disk without one of its calls; ``others`` take the place of others."""

    def refuse(*_arguments):
        raise OSError(error, os.strerror(error))

    return type("LesserDisk", (FileSystem,), {call: refuse, **others})()


class BusyDisk(FileSystem):
    """A disk on which another program writes just before a call is made."""

    def __init__(self, call, write):
        self._before, self._write = call, write

    def exchange(self, path, target):
        self._interfere("exchange", target)
        super().exchange(path, target)

    def link(self, path, target):
        self._interfere("link", target)
        super().link(path, target)

    def _interfere(self, call, target):
        if call == self._before:
            self._before = None
            self._write(target)


def their_save(path):
    new = path.with_name("theirs.tmp")
    new.write_bytes(THEIRS)
    new.replace(path)


@pytest.fixture(
    params=[
        pytest.param(DISK, id="exchange"),
        pytest.param(without("exchange"), id="link"),
        pytest.param(
            without("exchange", link=without("link", errno.EPERM).link), id="neither"
        ),
    ]
)
def disk(request):
    """The ways in which disks let a file be replaced."""
    return request.param


def test_the_whole_file_is_replaced(story, disk, temporary_files):
    published = publish(story, b"new\r\n", is_old, disk=disk)

    assert story.read_bytes() == b"new\r\n"
    assert published.displaced is None
    assert published.status.st_ino == story.stat().st_ino
    assert temporary_files() == []


def test_what_is_not_known_is_kept_and_handed_back(story, disk, temporary_files):
    story.write_bytes(THEIRS)

    published = publish(story, b"new\r\n", is_old, disk=disk)

    assert published.displaced == THEIRS
    assert is_kept(THEIRS)
    assert story.read_bytes() == b"new\r\n"
    assert temporary_files() == []


def test_an_emptied_file_is_not_known_either(story, disk):
    story.write_bytes(b"")

    assert publish(story, b"new", is_old, disk=disk).displaced == b""


def test_what_appears_at_the_last_moment_is_kept(story, temporary_files):
    published = publish(story, b"new", is_old, disk=BusyDisk("exchange", their_save))

    assert (published.displaced, story.read_bytes()) == (THEIRS, b"new")
    assert is_kept(THEIRS)
    assert temporary_files() == []


def test_what_is_written_while_it_is_kept_is_kept_too(story):
    class SlowWriter(FileSystem):
        """Another program has the file open, and goes on writing into it."""

        def exchange(self, path, target):
            super().exchange(path, target)
            self._open = os.open(path, os.O_WRONLY | os.O_APPEND)

        def fsync_folder(self, path):
            super().fsync_folder(path)
            if path == story.parent:
                os.write(self._open, b"and the rest\r\n")
                os.close(self._open)

    story.write_bytes(THEIRS)

    published = publish(story, b"new", is_old, disk=SlowWriter())

    assert published.displaced == THEIRS + b"and the rest\r\n"
    assert is_kept(published.displaced)


def test_a_new_file_is_made_as_the_author_s_other_files_are(story, disk):
    usual, new = story.with_name("usual.txt"), story.with_name("new.txt")
    usual.touch()

    published = publish(new, b"new", is_old, disk=disk)

    assert published.displaced is None
    assert new.read_bytes() == b"new"
    assert new.stat().st_mode == usual.stat().st_mode


def test_what_appears_where_there_was_nothing_is_kept(story, temporary_files):
    path = story.with_name("new.txt")

    published = publish(path, b"new", is_old, disk=BusyDisk("link", their_save))

    assert (published.displaced, path.read_bytes()) == (THEIRS, b"new")
    assert temporary_files() == []


def test_a_file_that_is_removed_at_the_last_moment_is_made_anew(story):
    published = publish(story, b"new", is_old, disk=BusyDisk("exchange", os.unlink))

    assert (published.displaced, story.read_bytes()) == (None, b"new")


def test_a_link_that_takes_the_place_of_the_file_is_left_beside_it(
    story, temporary_files
):
    def link_elsewhere(path):
        path.unlink()
        path.symlink_to("another.txt")

    with pytest.raises(SaveFailed):
        publish(story, b"new", is_old, disk=BusyDisk("exchange", link_elsewhere))

    (left,) = temporary_files()
    assert left.is_symlink()
    assert story.read_bytes() == b"new"


def test_a_folder_that_is_not_there_is_said(story):
    with pytest.raises(SaveFailed, match="not there"):
        publish(story.parent / "gone" / "new.txt", b"new", is_old)


def test_the_story_is_synced_before_it_is_named_and_then_its_folder(
    story, failing_disk
):
    publish(story, OLD, is_old)  # makes the folder of the locks
    disk = failing_disk()

    publish(story, b"new", is_old, disk=disk)

    order = ["fsync", "exchange", "fsync_folder", "unlink"]
    assert [call for call in disk.calls if call in order] == order


def test_a_sharing_violation_passes(story, monkeypatch):
    class WindowsDisk(FileSystem):
        refusals = 3

        def exchange(self, path, target):
            raise OSError(errno.ENOSYS, "no such call")

        def replace(self, path, target):
            if self.refusals:
                self.refusals -= 1
                error = PermissionError(errno.EACCES, "in use")
                error.winerror = 32
                raise error
            super().replace(path, target)

    monkeypatch.setattr(
        "desktop.storage.files.staging.time.sleep", lambda _seconds: None
    )

    publish(story, b"new", is_old, disk=WindowsDisk())

    assert story.read_bytes() == b"new"


def test_permissions_and_attributes_stay(story, disk):
    story.chmod(0o640)
    try:
        os.setxattr(story, "user.mood", b"calm")
    except OSError:
        pytest.skip("this disk has no extended attributes")

    publish(story, b"new", is_old, disk=disk)

    assert stat.S_IMODE(story.stat().st_mode) == 0o640
    assert os.getxattr(story, "user.mood") == b"calm"


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="needs root")
def test_the_owner_stays(story, disk):
    os.chown(story, 12345, 23456)

    publish(story, b"new", is_old, disk=disk)

    assert (story.stat().st_uid, story.stat().st_gid) == (12345, 23456)


def test_a_file_whose_owner_cannot_be_kept_stays_the_same_file(story):
    class AnothersFile(FileSystem):
        def stat(self, path):
            fields = list(super().stat(path))
            fields[stat.ST_UID] += 1
            return os.stat_result(fields)

        def chown(self, path, user, group):
            raise PermissionError(errno.EPERM, "not yours")

    before = story.stat().st_ino

    publish(story, b"new", is_old, disk=AnothersFile())

    assert (story.stat().st_ino, story.read_bytes()) == (before, b"new")


def test_a_link_stays_one_and_its_target_is_saved(story, tmp_path, disk):
    link = tmp_path / "link.txt"
    link.symlink_to(story)

    publish(link, b"new", is_old, disk=disk)

    assert link.is_symlink()
    assert story.read_bytes() == b"new"


def test_a_link_to_nothing_gets_its_file(story, tmp_path):
    link = tmp_path / "link.txt"
    link.symlink_to(story.parent / "new.txt")

    publish(link, b"new", is_old)

    assert link.is_symlink()
    assert link.read_bytes() == b"new"


@pytest.mark.parametrize("content", [OLD, THEIRS], ids=["known", "not known"])
def test_both_names_of_a_file_lead_to_the_new_content(story, content, temporary_files):
    story.write_bytes(content)
    other = story.with_name("the same.txt")
    other.hardlink_to(story)

    published = publish(story, b"new", is_old)

    assert other.read_bytes() == story.read_bytes() == b"new"
    assert other.samefile(story)
    assert is_kept(content)
    assert published.displaced == (None if content == OLD else THEIRS)
    assert temporary_files() == []


def test_a_second_name_of_our_own_does_not_count(story):
    story.with_name(".sea.txt.0123456789ab.reread-tmp").hardlink_to(story)
    before = story.stat().st_ino

    publish(story, b"new", is_old)

    assert story.stat().st_ino != before


@pytest.mark.parametrize("error", [errno.EACCES, errno.EPERM, errno.EROFS])
def test_in_a_folder_one_may_not_write_to_the_file_is_saved_in_place(story, error):
    before = story.stat().st_ino

    class FrozenFolder(FileSystem):
        def open_new(self, path, mode):
            if path.parent == story.parent:
                raise OSError(error, os.strerror(error))
            return super().open_new(path, mode)

    publish(story, b"new", is_old, disk=FrozenFolder())

    assert (story.stat().st_ino, story.read_bytes()) == (before, b"new")
    assert is_kept(OLD)


@pytest.mark.parametrize("error", [errno.EBUSY, errno.EXDEV])
def test_a_file_that_is_mounted_is_saved_in_place(story, error, temporary_files):
    before = story.stat().st_ino

    publish(story, b"new", is_old, disk=without("exchange", error))

    assert (story.stat().st_ino, story.read_bytes()) == (before, b"new")
    assert temporary_files() == []


def test_without_a_copy_nothing_is_written_in_place(story, home):
    story.with_name("the same.txt").hardlink_to(story)
    home.mkdir(exist_ok=True)
    (home / "state").write_text("in the way")

    class LockedFolder(FileSystem):
        def open_new(self, path, mode):
            raise PermissionError(errno.EACCES, "not allowed")

    with pytest.raises(SaveFailed):
        publish(story, b"new", is_old, disk=LockedFolder())

    assert story.read_bytes() == OLD


def test_a_file_protected_from_writing_is_left_alone(story):
    story.chmod(0o444)

    with pytest.raises(SaveFailed, match="not allowed"):
        publish(story, b"new", is_old)

    assert story.read_bytes() == OLD


def test_what_is_no_file_is_refused(tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")

    for path in (tmp_path / "pipe.txt", tmp_path, Path("/dev/full")):
        with pytest.raises(SaveFailed):
            publish(path, b"new", is_old)

    assert stat.S_ISFIFO((tmp_path / "pipe.txt").stat().st_mode)


def test_a_name_that_is_not_unicode_can_be_saved(story, disk):
    path = story.with_name(os.fsdecode(b"caf\xe9.txt"))
    path.write_bytes(OLD)

    publish(path, b"new", is_old, disk=disk)

    assert sorted(os.listdir(os.fsencode(story.parent))) == [b"caf\xe9.txt", b"sea.txt"]
    assert path.read_bytes() == b"new"


def test_the_longest_name_can_be_saved(story, disk):
    path = story.with_name("é" * 120 + "x" * 11 + ".txt")
    path.write_bytes(OLD)

    publish(path, b"new", is_old, disk=disk)

    assert path.read_bytes() == b"new"


def test_an_empty_file_can_be_filled_and_emptied(story, disk):
    publish(story, b"", is_old, disk=disk)
    assert story.read_bytes() == b""

    publish(story, OLD, lambda data: data == b"", disk=disk)
    assert story.read_bytes() == OLD
