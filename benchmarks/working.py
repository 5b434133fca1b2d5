"""Working on a story in Reread, or in a bare text editor, in a process of its own.

Prints what it measured, as JSON: for each figure, milliseconds of every time it was
done, or megabytes of memory.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from benchmarks.memory import resident


def work_in_reread(story: Path) -> dict[str, list[float]]:
    """Return every figure of Reread."""
    from benchmarks.bench_window import BenchWindow
    from benchmarks.note_figures import adding, choosing
    from benchmarks.outside_figures import revising_elsewhere
    from benchmarks.scrolling_figures import scroll_through, scrolling
    from benchmarks.typing_figures import gaps, keys

    bench = BenchWindow(story)
    found = {"memory open": [resident()], "gap opening": [bench.opening_gap]}
    scroll_through(bench)
    found["memory scrolled"] = [resident()]
    found |= scrolling(bench) | choosing(bench)
    # Notes are made last, or they would lie where the keys are typed.
    found |= keys(bench) | gaps(bench) | adding(bench)
    found |= revising_elsewhere(bench)
    bench.close()
    return found


def work_in_peer(story: Path) -> dict[str, list[float]]:
    """Return the figures that a plain text editor has as well."""
    from benchmarks.peer import work

    return work(story)


if __name__ == "__main__":
    kind, path, _ = sys.argv[1:]
    print(json.dumps((work_in_peer if kind == "peer" else work_in_reread)(Path(path))))
