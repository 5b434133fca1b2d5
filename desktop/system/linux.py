"""What only Linux has, some of it by the GNU C library."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from functools import cache, partial
from typing import TYPE_CHECKING, Any, ClassVar

from desktop.overriding import override
from desktop.system.system import System, swap_by

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

_FROM_HERE = -100  # AT_FDCWD: paths start where the process stands
_EXCHANGE = 2  # RENAME_EXCHANGE
# Of renameat2, for a C library that is older than the call.
_CALL_NUMBERS = {
    "x86_64": 316,
    "aarch64": 276,
    "riscv64": 276,
    "loongarch64": 276,
    "ppc64le": 357,
    "s390x": 347,
}
_MMAP_THRESHOLD, _ARENA_MAX = -3, -8
"""Of ``mallopt``, in ``malloc.h`` of the GNU C library."""
_LARGE = 1 << 20
"""Bytes of a block that is the system's again as soon as it is freed."""


def _c_library() -> Any:
    import ctypes  # late: what reads a story need not load what calls a C library

    return ctypes.CDLL(None, use_errno=True)


class Linux(System):
    """Linux.

    Args:
        library: Loads the C library.
    """

    name: ClassVar[str] = "linux"

    def __init__(self, library: Callable[[], Any] = _c_library) -> None:
        self._library = library
        self._renaming = cache(self._find_renaming)

    @override
    def add_fonts(self, files: Sequence[Path]) -> bool:
        """Add fonts to what fontconfig lists, of which Qt finds every weight.

        ``addApplicationFont`` knows only the regular weight of a variable font, and
        smears it for bold.  Yet Qt smears the true bold as well, unless told not to.
        """
        import ctypes

        try:
            library = ctypes.CDLL("libfontconfig.so.1")  # the one that Qt has loaded
            add = library.FcConfigAppFontAddFile
        except (OSError, AttributeError):
            return False
        add.argtypes = (ctypes.c_void_p, ctypes.c_char_p)
        os.environ.setdefault("QT_NO_SYNTHESIZED_BOLD", "1")
        for file in files:
            add(None, os.fsencode(file))
        return True

    @override
    def copy_attributes(self, path: Path, target: Path) -> None:
        for name in os.listxattr(path):
            with suppress(OSError):
                os.setxattr(target, name, os.getxattr(path, name))

    @override
    def swap(self, path: Path, target: Path) -> None:
        swap_by(self._renaming(), path, target)

    def _find_renaming(self) -> Callable[[bytes, bytes], int] | None:
        import ctypes

        library, number = self._library(), _call_number()
        if hasattr(library, "renameat2"):
            call = partial(library.renameat2)
        elif number is not None:
            call = partial(library.syscall, ctypes.c_long(number))
        else:
            return None

        def exchange(path: bytes, target: bytes) -> int:
            here, how = ctypes.c_int(_FROM_HERE), ctypes.c_uint(_EXCHANGE)
            one, other = ctypes.c_char_p(path), ctypes.c_char_p(target)
            return int(call(here, one, here, other, how))

        return exchange

    @override
    def keep_in_one_heap(self) -> None:
        if (adjust := getattr(self._library(), "mallopt", None)) is not None:
            adjust(_ARENA_MAX, 1)
            adjust(_MMAP_THRESHOLD, _LARGE)

    @override
    def give_back_memory(self) -> None:
        if (trim := getattr(self._library(), "malloc_trim", None)) is not None:
            trim(0)


def _call_number() -> int | None:
    import platform  # late: it is asked for when something is written

    # A 32-bit process on a 64-bit kernel has other numbers than the kernel says.
    is_64_bit = sys.maxsize > 1 << 32
    return _CALL_NUMBERS.get(platform.machine()) if is_64_bit else None
