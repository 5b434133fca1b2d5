"""All figures of Reread's speed, printed and written to ``build/benchmarks.md``."""

from __future__ import annotations

import json
import os
import platform
import shutil
import subprocess
import sys
import time
from collections import defaultdict
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.novel import make_novel
from benchmarks.on_screen.peers import measured_table
from benchmarks.table import BARE, IMPORT, Figures, table, yardsticks
from desktop.storage.files.derived_names import notes_path

ROOT = Path(__file__).parent.parent
BUILD = ROOT / "build"
SAMPLE = ROOT / "stories" / "the-last-ferry.txt"
STARTS = 5
"""Fresh processes in which a start is measured."""
LONG_STARTS = 3
"""The same for a story that takes seconds to be measured and counted."""
SLOWEST = 600
"""Seconds after which a process has hung."""


def main() -> None:
    stories = {
        "the sample": SAMPLE,
        "a novel with 10 000 notes": make_novel(BUILD / "benchmarks"),
    }
    # The first start of all reads everything from the disk: it is not counted.
    measured("opening", "reread", SAMPLE)
    measured("opening", "peer", SAMPLE)
    starts = bare_starts()
    ours: dict[str, Figures] = {}
    peers: dict[str, Figures] = {}
    for name, story in stories.items():
        times = STARTS if story is SAMPLE else LONG_STARTS
        ours[name] = figures_of("reread", story, times)
        peers[name] = figures_of("peer", story, times)
    pairs = {name: (ours[name], peers[name]) for name in stories}
    machine = f"Python {platform.python_version()}, {os.cpu_count()} cores"
    report = "\n\n".join(
        (
            "# How fast Reread is",
            f"{machine}. Medians; × is how many times the yardstick.",
            table(pairs, starts),
            yardsticks(peers, starts),
            "## Beside what a writer would use instead",
            measured_table(),
        )
    )
    print(report)
    (BUILD / "benchmarks.md").write_text(report + "\n", encoding="utf-8")


def bare_starts() -> Figures:
    """Return how long Python takes to start, and to load Qt's widgets."""
    codes = {BARE: "pass", IMPORT: "import PySide6.QtWidgets"}
    found: dict[str, list[float]] = {name: [] for name in codes}
    for _ in range(STARTS):
        for name, code in codes.items():
            start = time.perf_counter()
            command = [sys.executable, "-c", code]
            subprocess.run(command, check=True, cwd=ROOT, env=environment())
            found[name].append((time.perf_counter() - start) * 1000)
    return found


def figures_of(kind: str, story: Path, times: int) -> Figures:
    """Return every figure of Reread or of its peer with ``story``."""
    found: defaultdict[str, list[float]] = defaultdict(list)
    for _ in range(times):
        for name, values in measured("opening", kind, story).items():
            found[name] += values
    return found | measured("working", kind, story)


def measured(module: str, kind: str, story: Path) -> dict[str, list[float]]:
    """Return what ``module`` measures in a process and with folders of its own."""
    with TemporaryDirectory(prefix="reread-bench-") as home:
        return measured_at(module, kind, copied(story, Path(home)), Path(home))


def copied(story: Path, folder: Path) -> Path:
    """Return a copy of ``story`` in ``folder``, with its notes."""
    copy = folder / story.name
    shutil.copyfile(story, copy)
    if notes_path(story).exists():
        shutil.copyfile(notes_path(story), notes_path(copy))
    return copy


def measured_at(
    module: str, kind: str, story: Path, home: Path
) -> dict[str, list[float]]:
    """Return what ``module`` measures in a process that keeps its state at ``home``."""
    command = [sys.executable, "-m", f"benchmarks.{module}", kind, str(story)]
    done = subprocess.run(
        [*command, str(time.perf_counter())],
        check=True,
        cwd=ROOT,
        env=environment() | {"REREAD_HOME": str(home)},
        stdout=subprocess.PIPE,
        text=True,
        timeout=SLOWEST,
    )
    found: dict[str, list[float]] = json.loads(done.stdout)
    return found


def environment() -> dict[str, str]:
    """Return the environment of an author who has started Reread before."""
    environment = {"QT_QPA_PLATFORM": "offscreen"} | os.environ
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment["PYTHONPYCACHEPREFIX"] = str(BUILD / "benchmarks" / "bytecode")
    return environment


if __name__ == "__main__":
    main()
