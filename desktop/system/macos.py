"""What only macOS has."""

from __future__ import annotations

import os
from contextlib import suppress
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar

from desktop.overriding import override
from desktop.system.system import System, swap_by

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

_SWAP = 2  # RENAME_SWAP of sys/stdio.h
_FULL_FSYNC = 51  # F_FULLFSYNC of sys/fcntl.h


def _c_library() -> Any:
    import ctypes

    return ctypes.CDLL(None, use_errno=True)


def _objective_c() -> Any:
    import ctypes
    from ctypes import util

    return ctypes.CDLL(util.find_library("objc"))


def _workspace(library: Any) -> Callable[[bytes], bool]:
    """Return what asks the workspace whether something is so.

    Args:
        library: That of Objective-C; AppKit, whose class it is, was loaded by Qt.
    """
    import ctypes

    send = library.objc_msgSend
    library.objc_getClass.restype = library.sel_registerName.restype = ctypes.c_void_p
    send.argtypes, send.restype = (ctypes.c_void_p, ctypes.c_void_p), ctypes.c_void_p
    kind = library.objc_getClass(b"NSWorkspace")
    shared = send(kind, library.sel_registerName(b"sharedWorkspace"))
    send.restype = ctypes.c_bool
    return lambda name: bool(send(shared, library.sel_registerName(name)))


def _preferred_languages() -> list[str]:
    import plistlib
    from pathlib import Path

    file = Path.home() / "Library/Preferences/.GlobalPreferences.plist"
    try:
        found = plistlib.loads(file.read_bytes()).get("AppleLanguages", [])
    except (OSError, plistlib.InvalidFileException, ValueError):
        return []
    return [each for each in found if isinstance(each, str)]


class MacOS(System):
    """macOS.

    Args:
        library: Loads the C library.
        objects: Loads the library of Objective-C.
    """

    name: ClassVar[str] = "darwin"
    has_portal: ClassVar[bool] = False

    def __init__(
        self,
        library: Callable[[], Any] = _c_library,
        objects: Callable[[], Any] = _objective_c,
    ) -> None:
        self._library, self._objects = library, objects
        self._renaming = cache(self._find_renaming)

    @override
    def has_display(self, environment: Mapping[str, str]) -> bool:
        return True

    @override
    def look(self) -> Mapping[str, Any]:
        with suppress(OSError, AttributeError):  # where a call is missing
            says = _workspace(self._objects())
            return {
                "contrast": int(says(b"accessibilityDisplayShouldIncreaseContrast")),
                "reduced-motion": int(says(b"accessibilityDisplayShouldReduceMotion")),
            }
        return {}

    @override
    def languages(self, environment: Mapping[str, str]) -> list[str]:
        """Return what variables say, else what is preferred in System Settings."""
        return super().languages(environment) or _preferred_languages()

    @override
    def write_through(self, descriptor: int) -> None:
        """Return when it is on the disk: fsync leaves it in the memory of the drive."""
        import fcntl

        with suppress(OSError):  # where the drive knows no such thing
            fcntl.fcntl(descriptor, _FULL_FSYNC)
            return
        os.fsync(descriptor)

    @override
    def swap(self, path: Path, target: Path) -> None:
        swap_by(self._renaming(), path, target)

    def _find_renaming(self) -> Callable[[bytes, bytes], int] | None:
        import ctypes

        library = self._library()
        if not hasattr(library, "renamex_np"):
            return None

        def exchange(path: bytes, target: bytes) -> int:
            how = ctypes.c_uint(_SWAP)
            one, other = ctypes.c_char_p(path), ctypes.c_char_p(target)
            return int(library.renamex_np(one, other, how))

        return exchange

    @override
    def dictionary_folders(self, environment: Mapping[str, str]) -> Iterator[str]:
        yield os.path.expanduser("~/Library/Spelling")
        yield "/Library/Spelling"
        office = "/Applications/LibreOffice.app/Contents/Resources"
        yield f"{office}/extensions/dict-*"
