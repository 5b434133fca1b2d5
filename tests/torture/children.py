"""Programs that the tests start: one saves a story for ever, one adds lines to a file.

    python -m tests.torture.children save STORY WAY
    python -m tests.torture.children add FILE NAME NUMBER WAY

``WAY`` says what is special: see :data:`WAYS`.
"""

from __future__ import annotations

import errno
import sys
import time
from itertools import count
from pathlib import Path

from desktop.storage.files.durable import write_durably
from desktop.storage.files.filesystem import FileSystem
from desktop.storage.files.publishing import publish
from desktop.storage.files.regular_file import read_regular_file
from desktop.storage.story.story_file import read_story, save_story

LINES = 2_000  # of the story that is saved for ever
_THINKING = 0.001  # seconds between reading a file and writing it


class _DiskWithoutLocks(FileSystem):
    def try_lock(self, path):
        raise OSError(errno.ENOLCK, "no locks here")


class _DiskWithoutExchange(FileSystem):
    def exchange(self, path, target):
        raise OSError(errno.ENOSYS, "no such call")


WAYS = {
    "usual": FileSystem,
    "without locks": _DiskWithoutLocks,
    "without exchange": _DiskWithoutExchange,
    "naive": FileSystem,
}


def version(number):
    """Return the text of the story after so many saves."""
    return f"{number}. The sea is calm tonight.\n" * LINES


def save_for_ever(story, disk):
    file = read_story(story, disk)
    for number in count(int(file.text.partition(".")[0]) + 1):
        file = save_story(file, version(number), disk=disk)
        print(number, flush=True)  # noqa: T201


def add_lines(path, lines, add, disk):
    print("ready", flush=True)  # noqa: T201
    sys.stdin.readline()
    for line in lines:
        seen = _read(path, disk)
        time.sleep(_THINKING)
        add(path, seen, joined(seen, line), disk)


def add_and_join(path, seen, data, disk):
    """Publish ``data``, with all that others put into the file meanwhile."""
    displaced = publish(path, data, lambda old: old == seen, disk=disk).displaced
    while displaced is not None:
        seen, data = data, joined(displaced, data)
        known = seen
        displaced = publish(path, data, lambda old, k=known: old == k, disk=disk)
        displaced = displaced.displaced


def add_naively(path, _seen, data, disk):
    write_durably(path, data, disk=disk)


def joined(one, other):
    """Return the lines of both, each of them once."""
    lines = dict.fromkeys(one.splitlines(keepends=True))
    return b"".join(lines | dict.fromkeys(other.splitlines(keepends=True)))


def _read(path, disk):
    try:
        return read_regular_file(path, 1 << 20, disk).data
    except FileNotFoundError:
        return b""


def main(what, path, *rest):
    *rest, way = rest
    path, disk = Path(path), WAYS[way]()
    if what == "save":
        save_for_ever(path, disk)
    name, number = rest
    lines = [f"{name} {n}\n".encode() for n in range(int(number))]
    add_lines(path, lines, add_naively if way == "naive" else add_and_join, disk)


if __name__ == "__main__":
    main(*sys.argv[1:])
