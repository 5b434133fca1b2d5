"""What a minute of steady typing costs the disk: bytes, and how often it must sync.

    python -m benchmarks.disk_traffic [SECONDS [MILLISECONDS BETWEEN TWO KEYS [STORY]]]

Counted by folder; the author never pauses.  The story is a novel with its notes if no
other is given; of that a copy is typed in.  What the system was given to write counts
whole pages, each once for every sync.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections import Counter
from itertools import cycle
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.bench_window import BenchWindow
from benchmarks.clock import run_for
from benchmarks.novel import make_novel
from benchmarks.places import SHARES
from desktop.storage.files.filesystem import DISK

if TYPE_CHECKING:
    from collections.abc import Callable

_WORDS = "she went down to the river and waited. "


class Traffic:
    """Counts what the disk is asked for while the app runs.

    Attributes:
        written: The bytes that were written, by the folder of their file.
        synced: How often a file or folder there was synced.
    """

    def __init__(self) -> None:
        self.written: Counter[str] = Counter()
        self.synced: Counter[str] = Counter()
        self._write, self._fsync = DISK.write, DISK.fsync
        self._fsync_folder = DISK.fsync_folder
        counted: dict[str, Callable[..., object]] = {
            "write": self._on_write,
            "fsync": self._on_fsync,
            "fsync_folder": self._on_fsync_folder,
        }
        for name, method in counted.items():
            setattr(DISK, name, method)

    def _on_write(self, descriptor: int, data: memoryview) -> int:
        count = self._write(descriptor, data)
        self.written[_folder_of(descriptor)] += count
        return count

    def _on_fsync(self, descriptor: int) -> None:
        self.synced[_folder_of(descriptor)] += 1
        self._fsync(descriptor)

    def _on_fsync_folder(self, path: Path) -> None:
        self.synced[path.name] += 1
        self._fsync_folder(path)


def _folder_of(descriptor: int) -> str:
    return Path(os.readlink(f"/proc/self/fd/{descriptor}")).parent.name


def _pages_written() -> int:
    told = Path("/proc/self/io").read_text(encoding="ascii")
    return next(
        int(line.split()[1])
        for line in told.splitlines()
        if line.startswith("write_bytes")
    )


def main(seconds: int = 60, key_ms: int = 200, story: str = "") -> None:
    """Type for so many seconds, and print what a minute of it costs."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["REREAD_HOME"] = f"{folder}/home"
        own = Path(folder) / "story"
        own.mkdir()
        path = Path(shutil.copy(story, own)) if story else make_novel(own)
        bench = BenchWindow(path)
        bench.revise()
        bench.stand_at(SHARES["middle"])
        traffic, pages = Traffic(), _pages_written()
        for _, key in zip(range(seconds * 1000 // key_ms), cycle(_WORDS), strict=False):
            bench.type(key)
            run_for(key_ms)
        minutes = seconds / 60
        for name in sorted(traffic.written | traffic.synced):
            kilobytes = traffic.written[name] / 1024 / minutes
            syncs = traffic.synced[name] / minutes
            print(f"{name:12} {kilobytes:9.1f} KiB {syncs:6.0f} syncs a minute")
        total = traffic.written.total() / 1024 / minutes
        print(f"{'all':12} {total:9.1f} KiB {traffic.synced.total() / minutes:6.0f}")
        given = (_pages_written() - pages) / 1024 / minutes
        print(f"{'given':12} {given:9.1f} KiB to the system, in pages")
        bench.close()


if __name__ == "__main__":
    seconds, key_ms, story = [*sys.argv[1:4], *("60", "200", "")[len(sys.argv) - 1 :]]
    main(int(seconds), int(key_ms), story)
