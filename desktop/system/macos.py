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


class MacOS(System):
    """macOS.

    Args:
        library: Loads the C library.
    """

    name: ClassVar[str] = "darwin"

    def __init__(self, library: Callable[[], Any] = _c_library) -> None:
        self._library = library
        self._renaming = cache(self._find_renaming)

    @override
    def has_display(self, environment: Mapping[str, str]) -> bool:
        return True

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
