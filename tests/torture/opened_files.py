"""Being told of every file that anybody opens in a folder, in whatever language."""

from __future__ import annotations

import ctypes
import os
import struct
from contextlib import contextmanager

_IN_OPEN = 0x20
_EVENT = struct.Struct("iIII")


@contextmanager
def opened_in(folder):
    """Give a list that names what was opened in ``folder`` when this is over.

    Raises:
        OSError: Where the system does not tell.
    """
    library = ctypes.CDLL(None, use_errno=True)
    if not hasattr(library, "inotify_init1"):
        raise OSError("this system does not tell who opens a file")
    descriptor = library.inotify_init1(os.O_NONBLOCK)
    if library.inotify_add_watch(descriptor, os.fsencode(folder), _IN_OPEN) < 0:
        raise OSError(ctypes.get_errno(), "cannot watch", str(folder))
    names = []
    try:
        yield names
        names += _read(descriptor)
    finally:
        os.close(descriptor)


def _read(descriptor):
    try:
        data = os.read(descriptor, 1 << 16)
    except BlockingIOError:
        return
    at = 0
    while at < len(data):
        *_, length = _EVENT.unpack_from(data, at)
        at += _EVENT.size
        yield data[at : at + length].rstrip(b"\0").decode()
        at += length
