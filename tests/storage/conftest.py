from __future__ import annotations

import errno
import os
from functools import partial

import pytest

from desktop.storage.files.filesystem import FileSystem

_CALLS = {name for name in vars(FileSystem) if not name.startswith("_")}


class FailingDisk(FileSystem):
    """The real disk, on which the call of a given number fails."""

    def __init__(self, fails_at=None, error=errno.EIO, *, for_ever=False):
        self.calls = []
        self.refused = None
        self._fails_at = fails_at
        self._error = error
        self._for_ever = for_ever

    def __getattribute__(self, name):
        call = super().__getattribute__(name)
        return partial(self._made, name, call) if name in _CALLS else call

    def _made(self, name, call, *arguments):
        number = len(self.calls)
        self.calls.append(name)
        at = self._fails_at
        if at is not None and (number == at or (self._for_ever and number > at)):
            self.refused = self.refused or name
            if name in {"close", "unlock"}:
                call(*arguments)  # Systems give a descriptor back even so.
            raise OSError(self._error, os.strerror(self._error))
        return call(*arguments)


@pytest.fixture
def failing_disk():
    """Make a disk that fails at a given call."""
    return FailingDisk


@pytest.fixture
def story(tmp_path):
    """A story of two lines, alone in its folder."""
    folder = tmp_path / "stories"
    folder.mkdir()
    path = folder / "sea.txt"
    path.write_bytes(b"the old sea\r\nis calm\r\n")
    return path


@pytest.fixture
def temporary_files(tmp_path, home):
    """Find what an unfinished save has left behind."""
    return lambda: [p for f in (tmp_path, home) for p in f.rglob("*.reread-tmp")]
