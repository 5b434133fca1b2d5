from __future__ import annotations

import errno
import os

import pytest

from desktop.storage.files.regular_file import is_there, read_regular_file


def test_a_file_is_read_whole(story):
    content = read_regular_file(story, 100)

    assert content.data == b"the old sea\r\nis calm\r\n"
    assert content.identity.size == len(content.data)


def test_a_file_written_since_is_another_one(story):
    before = read_regular_file(story, 100).identity
    story.write_bytes(b"new")

    assert read_regular_file(story, 100).identity != before


def test_a_folder_is_no_file(tmp_path):
    with pytest.raises(IsADirectoryError):
        read_regular_file(tmp_path, 100)


def test_nobody_waits_for_a_pipe(tmp_path):
    os.mkfifo(tmp_path / "pipe")

    with pytest.raises(OSError, match="pipe or a device"):
        read_regular_file(tmp_path / "pipe", 100)


def test_a_pipe_that_takes_the_place_of_a_file_is_noticed(tmp_path, failing_disk):
    os.mkfifo(tmp_path / "pipe")
    disk = failing_disk()
    disk.stat = lambda _path: os.stat(__file__)

    with pytest.raises(OSError, match="pipe or a device"):
        read_regular_file(tmp_path / "pipe", 100, disk)

    assert disk.calls[-1] == "close"


def test_too_large_a_file_is_not_read_to_its_end(story):
    with pytest.raises(OSError, match="too large") as refused:
        read_regular_file(story, 5)

    assert refused.value.errno == errno.EFBIG


def test_a_link_to_nothing_is_not_there(tmp_path):
    (tmp_path / "link").symlink_to(tmp_path / "gone")

    assert not is_there(tmp_path / "link")
