"""A disk in memory that knows what a power cut could take.

It remembers what was done to it.  :mod:`tests.torture.power_cuts` makes of that what
may be left of it afterwards.
"""

from __future__ import annotations

import errno
import os
import stat
from dataclasses import dataclass
from zlib import crc32

from desktop.storage.files.filesystem import FileSystem

FOLDER = -1
"""The number that stands for a folder among those of files."""

_MOST_WRITTEN = 8  # bytes at a time, so that a write may be cut in the middle


@dataclass(frozen=True)
class Written:
    """Bytes that were written into a file, but are not on the disk yet."""

    file: int
    offset: int
    data: bytes


@dataclass(frozen=True)
class Cut:
    """A file that was given another length."""

    file: int
    size: int


@dataclass(frozen=True)
class Named:
    """Names of one folder that lead elsewhere now, in one step; None is no file."""

    folder: object
    names: tuple


@dataclass(frozen=True)
class Synced:
    """A file whose bytes are on the disk, or a folder whose names are."""

    what: object


@dataclass(frozen=True)
class Appeared:
    """Bytes that another program has put into a file, and that are on the disk."""

    file: int
    data: bytes


@dataclass(frozen=True)
class Acknowledged:
    """Somebody was told that this much is saved."""

    number: int


@dataclass
class _Open:
    file: int
    position: int = 0


class MemoryDisk(FileSystem):
    """Files in memory; one folder knows nothing of another."""

    def __init__(self, names=(), contents=(), *, exchanges=True, links=True):
        self.names = dict(names)
        self.contents = {file: bytearray(data) for file, data in dict(contents).items()}
        self.log = []
        self.exchanges = exchanges
        self.links = links
        self.acknowledged = 0
        self._open = {}
        self._last = max([100, *self.contents])

    @classmethod
    def with_files(cls, files, **how):
        """Return a disk on which these files have long been."""
        names = {folder: FOLDER for path in files for folder in path.parents}
        names |= {path: number for number, path in enumerate(files)}
        return cls(names, enumerate(files.values()), **how)

    def acknowledge(self, number):
        self.acknowledged = number
        self.log.append(Acknowledged(number))

    def appear(self, path, data):
        """Have another program write the file at ``path``."""
        file = self._file(path)
        self.contents[file] = bytearray(data)
        self.log.append(Appeared(file, data))

    def content(self, path):
        """Return the bytes of the file at ``path``; None if there is none."""
        file = self.names.get(path)
        return None if file is None else bytes(self.contents[file])

    # What FileSystem does, in its order.

    def open_to_read(self, path):
        return self._opened(self._file(path))

    def open_new(self, path, _mode):
        self._check_free(path)
        self._last += 1
        self.contents[self._last] = bytearray()
        self._name({path: self._last})
        return self._opened(self._last)

    def open_to_write(self, path):
        return self._opened(self._file(path))

    def read(self, descriptor, size):
        opened = self._open[descriptor]
        data = bytes(self.contents[opened.file][opened.position :][:size])
        opened.position += len(data)
        return data

    def write(self, descriptor, data):
        opened, data = self._open[descriptor], bytes(data[:_MOST_WRITTEN])
        change(self.contents[opened.file], opened.position, data)
        self.log.append(Written(opened.file, opened.position, data))
        opened.position += len(data)
        return len(data)

    def truncate(self, descriptor, size):
        file = self._open[descriptor].file
        resize(self.contents[file], size)
        self.log.append(Cut(file, size))

    def fsync(self, descriptor):
        self.log.append(Synced(self._open[descriptor].file))

    def close(self, descriptor):
        del self._open[descriptor]

    def fstat(self, descriptor):
        return self._status(self._open[descriptor].file)

    def stat(self, path):
        return self._status(self._found(path))

    lstat = stat

    def realpath(self, path):
        return path

    def replace(self, path, target):
        self._name({target: self._file(path), path: None})

    def exchange(self, path, target):
        if not self.exchanges:
            raise OSError(errno.ENOSYS, "no such call")
        self._name({target: self._file(path), path: self._file(target)})

    def link(self, path, target):
        if not self.links:
            raise OSError(errno.ENOTSUP, "no links here")
        self._check_free(target)
        self._name({target: self._file(path)})

    def unlink(self, path):
        self._file(path)
        self._name({path: None})

    def mkdir(self, path, _mode):
        self._check_free(path)
        self._name({path: FOLDER})

    def listdir(self, path):
        if self._found(path) != FOLDER:
            raise NotADirectoryError(errno.ENOTDIR, "no folder", path)
        return [name.name for name in self.names if name.parent == path != name]

    def chmod(self, path, mode):
        self._file(path)

    def chown(self, path, user, group):
        self._file(path)

    def copy_attributes(self, path, target):
        self._file(target)

    def fsync_folder(self, path):
        self.log.append(Synced(path))

    def try_lock(self, path):
        return self._opened(None)

    def unlock(self, descriptor):
        self.close(descriptor)

    def _opened(self, file):
        self._last += 1
        self._open[self._last] = _Open(file)
        return self._last

    def _found(self, path):
        if path not in self.names:
            raise FileNotFoundError(errno.ENOENT, "not there", path)
        return self.names[path]

    def _file(self, path):
        file = self._found(path)
        if file == FOLDER:
            raise IsADirectoryError(errno.EISDIR, "a folder", path)
        return file

    def _check_free(self, path):
        if self._found(path.parent) != FOLDER:
            raise NotADirectoryError(errno.ENOTDIR, "no folder", path)
        if path in self.names:
            raise FileExistsError(errno.EEXIST, "taken", path)

    def _name(self, names):
        rename(self.names, names.items())
        self.log.append(Named(next(iter(names)).parent, tuple(names.items())))

    def _status(self, file):
        if file == FOLDER:
            return os.stat_result((stat.S_IFDIR | 0o700, 1, 0, 2, *[0] * 6))
        links = sum(other == file for other in self.names.values())
        size = len(self.contents[file])
        # A time of its own for each content, as files written one after another have.
        time = crc32(self.contents[file]) % 1_000_000
        fields = (stat.S_IFREG | 0o644, file, 0, links, 0, 0, size, time, time, time)
        return os.stat_result(fields)


def change(content, offset, data):
    """Write ``data`` into ``content`` at ``offset``, which may lie behind its end."""
    if len(content) < offset:
        resize(content, offset)
    content[offset : offset + len(data)] = data


def resize(content, size):
    """Cut ``content`` off after ``size`` bytes, or fill it up with zeros."""
    del content[size:]
    content.extend(bytes(size - len(content)))


def rename(names, changes):
    """Let names lead elsewhere."""
    for path, file in changes:
        if file is None:
            names.pop(path, None)
        else:
            names[path] = file
