"""How other programs save a file: each gives it new content in its own way.

A way is a function of the path, the new content and ``look``, which the program lets
happen wherever the file is in between.  All contents are bytes.
"""

from __future__ import annotations

import mmap
import os
import time


def _renamed_over(path, data, look):
    temporary = path.with_name("#new#")
    temporary.write_bytes(data)
    look()
    temporary.replace(path)


def _renamed_away(path, data, look):
    path.rename(path.with_name(f"{path.name}~"))
    look()
    path.write_bytes(data)


def _truncated_and_written(path, data, look):
    with path.open("r+b") as file:
        file.truncate(0)
        look()
        file.write(data)


def _written_slowly(path, data, look):
    with path.open("wb", buffering=0) as file:
        for start in range(0, len(data), 40):
            file.write(data[start : start + 40])
            look()


def _deleted_and_created(path, data, look):
    path.unlink()
    look()
    path.write_bytes(data)


def _mapped(path, data, look):
    with path.open("r+b") as file:
        file.truncate(len(data))
        with mmap.mmap(file.fileno(), 0) as memory:
            half = len(data) // 2
            memory[:half] = data[:half]
            look()
            memory[half:] = data[half:]
            memory.flush()


def _written_over(path, data, look):
    with path.open("r+b") as file:
        file.write(data)
        look()
        file.truncate()


def _copied_with_its_date(path, data, look):
    path.write_bytes(data)
    hour_ago = time.time() - 3600
    os.utime(path, (hour_ago, hour_ago))
    look()


def _linked(path, data, look):
    """Save as programs do that first give the old content another name."""
    backup = path.with_name(f"{path.name}.bak")
    os.link(path, backup)
    look()
    temporary = path.with_name("#new#")
    temporary.write_bytes(data)
    temporary.replace(path)
    look()
    backup.unlink()


WAYS = {
    "renamed over": _renamed_over,
    "renamed away": _renamed_away,
    "truncated and written": _truncated_and_written,
    "written slowly": _written_slowly,
    "deleted and created": _deleted_and_created,
    "mapped into memory": _mapped,
    "written over": _written_over,
    "copied with its date": _copied_with_its_date,
    "old content linked": _linked,
}
