"""What a program and its children have used, as the system counts it (``/proc``)."""

from __future__ import annotations

import os
import signal
from contextlib import suppress
from pathlib import Path

_PROC = Path("/proc")
_TICK_MS = 1000 / os.sysconf("SC_CLK_TCK")
_PARENT, _SESSION = 1, 3
_TIMES = slice(11, 15)
"""Fields of ``stat`` behind the name: see proc_pid_stat(5)."""


class ProcessTree:
    """A process that began a session, and all that came of it."""

    def __init__(self, root: int) -> None:
        self._root = root

    def pids(self) -> set[int]:
        """Return the processes that are alive."""
        stats = {int(at.name): _stat(at) for at in _PROC.glob("[0-9]*")}
        known = {pid: stat for pid, stat in stats.items() if stat}
        found = {p for p, s in known.items() if int(s[_SESSION]) == self._root}
        found |= {self._root} & known.keys()
        children: set[int] = found
        while children:
            children = {p for p, s in known.items() if int(s[_PARENT]) in found}
            children -= found
            found |= children
        return found

    def cpu_ms(self) -> float:
        """Return the processor time, in ticks of ten milliseconds mostly."""
        stats = (_stat(_PROC / str(pid)) for pid in self.pids())
        return sum(sum(map(int, stat[_TIMES])) for stat in stats if stat) * _TICK_MS

    def fine_cpu_ms(self) -> float:
        """Return the processor time of the threads that are alive, exactly."""
        found = 0
        for pid in self.pids():
            for thread in (_PROC / str(pid) / "task").glob("*"):
                with suppress(OSError):
                    found += int((thread / "schedstat").read_text().split()[0])
        return found / 1e6

    def memory_mb(self) -> float:
        """Return what is resident, in mebibytes."""
        return sum(self._numbers("status", "VmRSS:")) / 1024

    def written_mb(self) -> float:
        """Return what was written into files and pipes, in megabytes."""
        return sum(self._numbers("io", "wchar:")) / 1e6

    def wake_ups(self) -> int:
        """Return how often its threads have waited for something, and got it."""
        found = 0
        for pid in self.pids():
            for thread in (_PROC / str(pid) / "task").glob("*"):
                with suppress(OSError):
                    found += _number(thread / "status", "voluntary_ctxt_switches:")
        return found

    def end(self) -> None:
        """End it, whatever it wants to ask."""
        for pid in self.pids():
            with suppress(OSError):
                os.kill(pid, signal.SIGKILL)

    def _numbers(self, file: str, name: str) -> list[int]:
        found: list[int] = []
        for pid in self.pids():
            with suppress(OSError):
                found.append(_number(_PROC / str(pid) / file, name))
        return found


def _stat(process: Path) -> list[str]:
    try:
        words = (process / "stat").read_text()
    except OSError:
        return []
    return words[words.rindex(")") + 2 :].split()


def _number(file: Path, name: str) -> int:
    lines = file.read_text().splitlines()
    found = (line.split()[1] for line in lines if line.startswith(name))
    return int(next(found, "0"))
