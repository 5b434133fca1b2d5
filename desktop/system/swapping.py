"""Swapping two names in one step, a call for which the standard library has none."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def swap_by(
    renaming: Callable[[bytes, bytes], int] | None, path: Path, target: Path
) -> None:
    """Give ``path`` and ``target`` each other's file.

    Args:
        renaming: The call of the C library, which returns 0 if it did; None if there is
            none.
        path: One name.
        target: The other.

    Raises:
        OSError: If the system refuses; ``ENOSYS`` if it knows no such call.
    """
    import ctypes  # late: what reads a story need not load what calls a C library

    if renaming is None:
        raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS), path)
    if renaming(os.fsencode(path), os.fsencode(target)):
        error = ctypes.get_errno()
        raise OSError(error, os.strerror(error), path, None, target)
