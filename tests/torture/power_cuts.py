"""What may be left on a disk after a power cut.

Nothing is promised but what was synced.  Of the rest, a disk may have written a file's
bytes not at all, the first half, the last half, wholly, or as zeros, and any of the
changed names, in order or not; only that one call changes its names together.
"""

from __future__ import annotations

from itertools import combinations, product

from tests.torture.memory_disk import (
    FOLDER,
    Acknowledged,
    Appeared,
    Cut,
    MemoryDisk,
    Named,
    Synced,
    Written,
    change,
    rename,
    resize,
)

_MOST_COMBINED = 4  # names not on the disk yet, of which all choices are tried
_WAYS = ("nothing", "first half", "last half", "everything", "zeros")


def power_cuts(disk, before, seen=None):
    """Yield what may be left of ``disk``, cut off after each call and none twice.

    Args:
        disk: The disk to which something was done.
        before: The disk as it was, all of it synced.
        seen: What was yielded earlier, for another disk.

    Yields:
        The disk as it comes up again; it knows what was last acknowledged.
    """
    seen = set() if seen is None else seen
    on_disk = _Durable(before)
    for done in [None, *disk.log]:
        on_disk.do(done)
        for names, contents in on_disk.states():
            state = (_frozen(names, contents), on_disk.acknowledged)
            if state not in seen:
                seen.add(state)
                yield _disk_like(disk, names, contents, on_disk.acknowledged)


def _disk_like(disk, names, contents, acknowledged):
    left = MemoryDisk(names, contents, exchanges=disk.exchanges, links=disk.links)
    left.acknowledged = acknowledged
    return left


class _Durable:
    """What is on the disk for sure, and what is not yet."""

    def __init__(self, before):
        self.names = dict(before.names)
        self.contents = {f: bytes(data) for f, data in before.contents.items()}
        self.unsynced = {}
        self.renamed = []
        self.acknowledged = before.acknowledged

    def do(self, done):
        match done:
            case Acknowledged(number):
                self.acknowledged = number
            case Appeared(file, data):
                self.contents[file] = data
                self.unsynced.pop(file, None)
            case Written(file) | Cut(file):
                self.unsynced.setdefault(file, []).append(done)
            case Named():
                self.renamed.append(done)
            case Synced(int(file)):
                self.contents[file] = self._content(file, "everything")
                self.unsynced.pop(file, None)
            case Synced(folder):
                self._sync_names(folder)

    def _sync_names(self, folder):
        for named in self.renamed:
            if named.folder == folder:
                rename(self.names, named.names)
        self.renamed = [named for named in self.renamed if named.folder != folder]

    def states(self):
        """Yield the names and the contents that may be there after a cut now."""
        files = sorted(self.unsynced)
        for kept in _choices(self.renamed):
            names = dict(self.names)
            for named in kept:
                rename(names, named.names)
            _without_lost_folders(names)
            for ways in product(_WAYS, repeat=len(files)):
                contents = dict(self.contents)
                for file, way in zip(files, ways, strict=True):
                    contents[file] = self._content(file, way)
                yield names, {f: contents.get(f, b"") for f in names.values()}

    def _content(self, file, way):
        content = bytearray(self.contents.get(file, b""))
        done = self.unsynced.get(file, ())
        for change_, data in _pieces(done, way):
            match change_:
                case Written(_, offset):
                    change(content, offset + data[0], data[1])
                case Cut(_, size):
                    resize(content, size)
        return bytes(content)


def _pieces(done, way):
    """Yield what of ``done`` gets to the disk ``way``: where in it, and which bytes."""
    total = sum(len(one.data) for one in done if isinstance(one, Written))
    first, last = {
        "nothing": (0, 0),
        "first half": (0, total // 2),
        "last half": (total // 2, total),
    }.get(way, (0, total))
    passed = 0
    for one in done:
        if isinstance(one, Cut):
            if first <= passed <= last and way != "nothing":
                yield one, None
            continue
        start, end = max(0, first - passed), max(0, last - passed)
        data = bytes(len(one.data)) if way == "zeros" else one.data
        if data[start:end]:
            yield one, (start, data[start:end])
        passed += len(one.data)


def _choices(renamed):
    """Yield which of the changed names may have got to the disk."""
    if len(renamed) <= _MOST_COMBINED:
        for number in range(len(renamed) + 1):
            yield from combinations(renamed, number)
        return
    for number in range(len(renamed) + 1):
        yield renamed[:number]
    for number, one in enumerate(renamed):
        yield renamed[:number] + renamed[number + 1 :]
        yield [one]


def _without_lost_folders(names):
    """Take away what lies in folders that are not there."""
    for path in sorted(names, key=lambda path: len(path.parts)):
        if path != path.parent and names.get(path.parent) != FOLDER:
            del names[path]


def _frozen(names, contents):
    return frozenset(
        (path, FOLDER if file == FOLDER else (file, contents[file]))
        for path, file in names.items()
    )
