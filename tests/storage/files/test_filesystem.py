from __future__ import annotations

import ctypes
import errno
import inspect
import os
import platform
import sys

import pytest

from desktop.storage.files import swapping as swap_module
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.swapping import swap

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux's call")


@pytest.fixture(params=["wrapper", "number"])
def library(request, monkeypatch):
    """Call the system through the C library, or past it as with an old one."""
    if request.param == "number":
        whole = ctypes.CDLL(None, use_errno=True)
        old = type("OldLibrary", (), {"syscall": whole.syscall})()
        call = swap_module._on_linux(old)
        monkeypatch.setattr(swap_module, "_renaming", lambda: call)


@pytest.fixture
def files(tmp_path):
    (tmp_path / "one").write_text("1")
    (tmp_path / "two").write_text("2")
    return tmp_path / "one", tmp_path / "two"


def test_two_files_change_places(library, files):
    one, two = files

    swap(one, two)

    assert (one.read_text(), two.read_text()) == ("2", "1")


def test_names_that_are_not_unicode_are_swapped(library, files):
    one = files[0].rename(files[0].with_name(os.fsdecode(b"caf\xe9")))

    swap(one, files[1])

    assert one.read_text() == "2"


def test_what_is_not_there_cannot_be_swapped(library, files):
    with pytest.raises(FileNotFoundError):
        swap(files[0], files[0].with_name("gone"))

    assert files[0].read_text() == "1"


def test_a_system_without_the_call_says_so(files, monkeypatch):
    monkeypatch.setattr(swap_module, "_renaming", lambda: None)

    with pytest.raises(OSError, match=r"Function|implemented") as refused:
        swap(*files)

    assert refused.value.errno == errno.ENOSYS


def test_an_unknown_machine_has_no_call(monkeypatch):
    monkeypatch.setattr(platform, "machine", lambda: "pdp11")

    assert swap_module._on_linux(object()) is None


def test_the_real_disk_remembers_nothing():
    assert vars(DISK) == {}


def test_every_call_says_what_it_does():
    calls = [f for n, f in vars(FileSystem).items() if not n.startswith("_")]

    assert all(map(inspect.getdoc, calls))


def test_attributes_the_system_keeps_to_itself_are_passed_over(tmp_path):
    for name in "ab":
        (tmp_path / name).touch()

    DISK.copy_attributes(tmp_path / "a", tmp_path / "b")
