"""Calls that only Linux has, the real ones where the tests run on it."""

from __future__ import annotations

import ctypes
import errno
import os
import platform
import sys

import pytest

from desktop.system.linux import Linux

needs_linux = pytest.mark.skipif(sys.platform != "linux", reason="the real calls")


class Library:
    """Stands for the C library, and remembers what it was asked for."""

    def __init__(self):
        self.asked = []

    def mallopt(self, what, value):
        self.asked.append((what, value))

    def malloc_trim(self, kept):
        self.asked.append(kept)


@pytest.fixture(params=["wrapper", "number"])
def linux(request):
    """Call the system through the C library, or past it as with an old one."""
    if request.param == "wrapper":
        return Linux()
    whole = ctypes.CDLL(None, use_errno=True)
    return Linux(type("OldLibrary", (), {"syscall": whole.syscall}))


@pytest.fixture
def files(tmp_path):
    (tmp_path / "one").write_text("1")
    (tmp_path / "two").write_text("2")
    return tmp_path / "one", tmp_path / "two"


@needs_linux
def test_two_files_change_places(linux, files):
    one, two = files

    linux.swap(one, two)

    assert (one.read_text(), two.read_text()) == ("2", "1")


@needs_linux
def test_names_that_are_not_unicode_are_swapped(linux, files):
    one = files[0].rename(files[0].with_name(os.fsdecode(b"caf\xe9")))

    linux.swap(one, files[1])

    assert one.read_text() == "2"


@needs_linux
def test_what_is_not_there_cannot_be_swapped(linux, files):
    with pytest.raises(FileNotFoundError):
        linux.swap(files[0], files[0].with_name("gone"))

    assert files[0].read_text() == "1"


def test_an_unknown_machine_with_an_old_library_has_no_such_call(files, monkeypatch):
    monkeypatch.setattr(platform, "machine", lambda: "pdp11")

    with pytest.raises(OSError, match=r"Function|implemented") as refused:
        Linux(object).swap(*files)

    assert refused.value.errno == errno.ENOSYS


def test_threads_share_one_heap_and_large_blocks_lie_outside():
    library = Library()

    Linux(lambda: library).keep_in_one_heap()

    assert dict(library.asked) == {-8: 1, -3: 1 << 20}


def test_another_c_library_is_left_alone():
    linux = Linux(object)

    linux.keep_in_one_heap()
    linux.give_back_memory()


def test_there_is_a_display_where_one_is_named():
    assert Linux().has_display({"WAYLAND_DISPLAY": "wayland-0"})
    assert Linux().has_display({"DISPLAY": ":0"})
    assert not Linux().has_display({"DISPLAY": ""})
