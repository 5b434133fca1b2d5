"""A disk that the power is cut from in the middle of anything."""

from __future__ import annotations

import os
from functools import partial

from desktop.storage.files.filesystem import FileSystem

_CALLS = {name for name in vars(FileSystem) if not name.startswith("_")}


class PowerCut(BaseException):
    """The power is gone; no code of ours may catch it."""


class MortalDisk(FileSystem):
    """The real disk until a given call; then nothing, and some of it is lost.

    What was written and not synced may be lost, whole or in part, or be zeros.  In the
    folder ``watched``, names that were made or removed and not synced may be as before.
    """

    def __init__(self, watched, dies_in=None):
        self.watched = watched
        self.dies_in = dies_in  # calls
        self.is_dead = False
        self._open = {}  # paths by descriptors
        self._synced = {}  # sizes by paths
        self._made = set()
        self._removed = {}  # contents by paths

    def __getattribute__(self, name):
        call = super().__getattribute__(name)
        return partial(self._called, name, call) if name in _CALLS else call

    def _called(self, name, call, *arguments):
        if self.dies_in is not None:
            self.dies_in -= 1
            self.is_dead = self.is_dead or self.dies_in < 0
        if self.is_dead:
            raise PowerCut
        if name == "unlink" and arguments[0].parent == self.watched:
            self._removed[arguments[0]] = arguments[0].read_bytes()
        result = call(*arguments)
        watch = getattr(self, f"_after_{name}", None)
        if watch is not None:
            watch(result, *arguments)
        return result

    def _after_open_new(self, descriptor, path, _mode):
        self._open[descriptor] = path
        self._synced[path] = 0
        if path.parent == self.watched:
            self._made.add(path)

    def _after_fsync(self, _result, descriptor):
        path = self._open[descriptor]
        self._synced[path] = path.stat().st_size

    def _after_close(self, _result, descriptor):
        self._open.pop(descriptor, None)

    def _after_replace(self, _result, path, target):
        self._synced[target] = self._synced.pop(path, None)

    def _after_fsync_folder(self, _result, path):
        if path == self.watched:
            self._made.clear()
            self._removed.clear()

    def cut(self, choose):
        """Cut the power; ``choose`` picks one of several things a disk may do."""
        self.is_dead = True
        for descriptor in self._open:
            os.close(descriptor)
        for path, synced in self._synced.items():
            if synced is not None and path.exists():
                _lose(path, synced, choose)
        for path in self._made:
            if choose([False, True]):
                path.unlink(missing_ok=True)
        for path, content in self._removed.items():
            if choose([False, True]):
                path.write_bytes(content)


def _lose(path, synced, choose):
    data = path.read_bytes()
    rest = data[synced:]
    if rest:
        half = rest[: len(rest) // 2]
        zeros = half + b"\0" * (len(rest) - len(half))
        path.write_bytes(data[:synced] + choose([rest, b"", half, zeros]))
