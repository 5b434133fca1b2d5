"""macOS and Windows, by what stands for their libraries."""

from __future__ import annotations

import ctypes
import errno
import inspect
import os
import sys
from pathlib import Path

import pytest

from desktop.system.here import SYSTEM, system_called
from desktop.system.linux import Linux
from desktop.system.macos import MacOS
from desktop.system.system import System
from desktop.system.windows import Windows

SYSTEMS = [Linux, MacOS, Windows]


class Runtime:
    """Stands for the C runtime of Windows: knows which bytes of files are locked."""

    LK_NBLCK = 2

    def __init__(self):
        self.locked = set()

    def locking(self, descriptor, how, count):
        assert (how, count) == (self.LK_NBLCK, 1)
        place = os.fstat(descriptor).st_ino, os.lseek(descriptor, 0, os.SEEK_CUR)
        if place in self.locked:
            raise OSError(errno.EACCES, "Permission denied")
        self.locked.add(place)


class UserLibrary:
    """Stands for ``user32`` of Windows: knows how windows are to look."""

    def __init__(self, *, is_high, moves):
        self.is_high, self.moves = is_high, moves

    def SystemParametersInfoW(self, what, size, found, _how):
        if what == 0x0042:
            assert found._obj.size == size == ctypes.sizeof(found._obj)
            found._obj.flags = 0x7E | self.is_high  # other flags are often set
        else:
            assert (what, size) == (0x1042, 0)
            found._obj.value = self.moves


class Objects:
    """Stands for the library of Objective-C: objects are numbers, selectors names."""

    def __init__(self, *said):
        def objc_getClass(name):
            return {b"NSWorkspace": 1}[name]

        def sel_registerName(name):
            return name

        def objc_msgSend(to, name):
            if (to, name) == (1, b"sharedWorkspace"):
                assert objc_msgSend.restype is ctypes.c_void_p
                return 2
            assert (to, objc_msgSend.restype) == (2, ctypes.c_bool)
            return name in said

        self.objc_getClass, self.sel_registerName = objc_getClass, sel_registerName
        self.objc_msgSend = objc_msgSend


@pytest.fixture
def files(tmp_path):
    (tmp_path / "one").write_text("1")
    (tmp_path / "two").write_text("2")
    return tmp_path / "one", tmp_path / "two"


@pytest.mark.parametrize("made", SYSTEMS)
def test_each_system_is_found_by_its_name(made):
    assert type(system_called(made.name)) is made
    assert type(system_called("freebsd14")) is System
    assert SYSTEM.name in (sys.platform, "unix")


@pytest.mark.parametrize("made", SYSTEMS)
def test_no_system_has_calls_that_others_do_not_know(made):
    calls = {name for name in vars(made) if not name.startswith("_")}

    assert calls <= {name for name in vars(System) if not name.startswith("_")}
    assert all(inspect.getdoc(getattr(made(), name)) for name in calls - {"name"})


def test_windows_locks_a_byte_behind_all_content_and_leaves_the_place(files):
    windows = Windows(Runtime)
    runtime = Runtime()
    windows = Windows(lambda: runtime)
    with files[0].open("r+b", buffering=0) as one, files[0].open("rb") as again:
        one.seek(1)

        windows.lock(one.fileno(), is_shared=False)

        assert one.tell() == 1
        assert runtime.locked == {(os.fstat(one.fileno()).st_ino, 1 << 30)}
        with pytest.raises(BlockingIOError):
            windows.lock(again.fileno(), is_shared=False)


def test_windows_has_no_call_to_swap_names_and_says_so(files):
    with pytest.raises(OSError, match=r"Function|implemented") as refused:
        Windows(Runtime).swap(*files)

    assert refused.value.errno == errno.ENOSYS
    assert files[0].read_text() == "1"


def test_windows_counts_names_in_utf_16_and_unix_in_bytes():
    assert Windows().name_size("Här 😀") == 6
    assert System().name_size("Här 😀") == 9
    assert System().name_size("caf\udce9") == 4
    assert Windows().longest_name(Path()) == 255


def test_windows_ends_no_process_to_ask_whether_it_runs():
    assert not Windows().is_running(os.getpid())
    assert System().is_running(os.getpid())


def test_windows_says_of_a_closed_pipe_that_it_is_invalid():
    closed = OSError(errno.EINVAL, "Invalid argument")

    assert Windows().is_unread(closed)
    assert not System().is_unread(closed)
    assert System().is_unread(BrokenPipeError())


def test_windows_looks_for_dictionaries_where_programs_put_them():
    found = list(Windows().dictionary_folders({"APPDATA": "R"}))

    assert os.path.join("R", "hunspell") in found
    assert all(folder.startswith("R") for folder in found)
    assert list(Windows().dictionary_folders({})) == []


def test_windows_leaves_owners_and_rights_alone(files):
    windows = Windows()

    windows.change_owner(files[0], 12345, 12345)
    windows.write_names_through(files[0].parent)
    windows.copy_attributes(*files)

    assert windows.is_mine(files[0].stat())
    assert not windows.has_permissions


def test_macos_swaps_by_a_call_of_its_own(files):
    class Library:
        def renamex_np(self, one, other, how):
            assert how.value == 2
            self.swapped = one.value, other.value
            return 0

    library = Library()

    MacOS(lambda: library).swap(*files)

    assert library.swapped == tuple(os.fsencode(file) for file in files)


def test_macos_says_why_it_swaps_nothing(files):
    class Library:
        def renamex_np(self, *_asked):
            ctypes.set_errno(errno.ENOTSUP)
            return -1

    with pytest.raises(OSError, match="supported") as refused:
        MacOS(Library).swap(*files)
    assert refused.value.errno == errno.ENOTSUP
    with pytest.raises(OSError, match=r"Function|implemented"):
        MacOS(object).swap(*files)


@pytest.mark.skipif(sys.platform == "win32", reason="there is no fcntl")
def test_macos_writes_through_where_the_drive_knows_no_better(files):
    with files[0].open("r+b") as one:
        MacOS().write_through(one.fileno())


@pytest.mark.parametrize("made", [MacOS, Windows])
def test_macos_and_windows_always_have_a_display(made):
    assert made().has_display({})
    assert made().add_fonts([]) is False


@pytest.mark.parametrize(("is_high", "moves"), [(True, False), (False, True)])
def test_windows_says_how_windows_are_to_look(is_high, moves):
    library = UserLibrary(is_high=is_high, moves=moves)

    said = Windows(Runtime, lambda: library).look()

    assert said == {"contrast": int(is_high), "enable-animations": moves}


def test_macos_says_how_windows_are_to_look():
    contrast = b"accessibilityDisplayShouldIncreaseContrast"
    motion = b"accessibilityDisplayShouldReduceMotion"

    for said in ((), (contrast,), (motion,), (contrast, motion)):
        macos = MacOS(object, lambda said=said: Objects(*said))

        assert macos.look() == {
            "contrast": int(contrast in said),
            "reduced-motion": int(motion in said),
        }


@pytest.mark.parametrize("made", [MacOS, Windows])
def test_a_system_that_lacks_the_calls_says_nothing_of_how_it_looks(made):
    def is_missing():
        raise OSError("there is no such library")

    assert made(object, object).look() == {}
    assert made(object, is_missing).look() == {}
