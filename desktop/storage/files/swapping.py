"""Swapping two names in one step, a call for which the standard library has none.

In a file of its own, as what reads a story need not load what calls a C library.
"""

from __future__ import annotations

import ctypes
import errno
import os
import platform
import sys
from functools import cache, partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Renaming = Callable[[bytes, bytes], int]

_FROM_HERE = -100  # Linux's AT_FDCWD: paths start where the process stands
_LINUX_EXCHANGE = 2
_MACOS_SWAP = 2
# Of renameat2, for a C library that is older than the call.
_CALL_NUMBERS = {
    "x86_64": 316,
    "aarch64": 276,
    "riscv64": 276,
    "loongarch64": 276,
    "ppc64le": 357,
    "s390x": 347,
}


def swap(path: Path, target: Path) -> None:
    """Give ``path`` and ``target`` each other's file, in one step.

    Raises:
        OSError: If the system refuses; ``ENOSYS`` if it knows no such call.
    """
    renaming = _renaming()
    if renaming is None:
        raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS), path)
    if renaming(os.fsencode(path), os.fsencode(target)):
        error = ctypes.get_errno()
        raise OSError(error, os.strerror(error), path, None, target)


@cache
def _renaming() -> Renaming | None:
    """Return the call of this system that swaps two names; None if it has none."""
    if sys.platform == "linux":
        return _on_linux(ctypes.CDLL(None, use_errno=True))
    if sys.platform == "darwin":
        return _on_macos(ctypes.CDLL(None, use_errno=True))
    return None


def _on_linux(library: ctypes.CDLL) -> Renaming | None:
    number = _call_number()
    if hasattr(library, "renameat2"):
        call = partial(library.renameat2)
    elif number is not None:
        call = partial(library.syscall, ctypes.c_long(number))
    else:
        return None

    def exchange(path: bytes, target: bytes) -> int:
        here, how = ctypes.c_int(_FROM_HERE), ctypes.c_uint(_LINUX_EXCHANGE)
        one, other = ctypes.c_char_p(path), ctypes.c_char_p(target)
        return int(call(here, one, here, other, how))

    return exchange


def _on_macos(library: ctypes.CDLL) -> Renaming | None:
    if not hasattr(library, "renamex_np"):
        return None

    def exchange(path: bytes, target: bytes) -> int:
        how = ctypes.c_uint(_MACOS_SWAP)
        one, other = ctypes.c_char_p(path), ctypes.c_char_p(target)
        return int(library.renamex_np(one, other, how))

    return exchange


def _call_number() -> int | None:
    # A 32-bit process on a 64-bit kernel has other numbers than the kernel says.
    is_64_bit = sys.maxsize > 1 << 32
    return _CALL_NUMBERS.get(platform.machine()) if is_64_bit else None
