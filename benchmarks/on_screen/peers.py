"""Reread beside the programs a writer would use instead, as one table.

    python -m benchmarks.on_screen.peers [ROUNDS]

All are started in turn, round after round, on a screen of their own, with the same
novel of 600 000 words; Reread has 10 000 notes on it besides.
"""

from __future__ import annotations

import shutil
import sys
from collections import defaultdict
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from benchmarks.novel import make_novel
from benchmarks.on_screen.programs import Home, Program, hello, ours, peers

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    Figures = Mapping[str, Sequence[float]]

_ROOT = Path(__file__).parent.parent.parent
_BUILD = _ROOT / "build" / "benchmarks"
_SAMPLE = _ROOT / "stories" / "the-last-ferry.txt"
_ROUNDS = 2
_SECONDS = 30
"""For how long is typed at ten keys a second."""
_RESTS = 20
"""Seconds for which nothing is done."""

_COLUMNS = (
    ("text shown", "text shown"),
    ("CPU until text", "CPU until text"),
    ("CPU until idle", "CPU until idle"),
    ("memory", "memory, MB"),
    ("key", "key"),
    ("key, 99 %", "99 %"),
    ("key, CPU", "CPU"),
    ("key at the end", "at the end"),
    ("Enter", "Enter"),
    ("Backspace", "Backspace"),
    ("wheel", "wheel"),
    ("page down", "page down"),
    ("resize, still", "resized, still"),
    ("resize, CPU", "CPU"),
    ("CPU a key, typed slowly", "CPU a key at 10/s"),
    ("written, MB/s", "written, MB/s"),
    ("idle, CPU a second", "idle, CPU/s"),
)


def main() -> None:
    """Measure all, and print the table."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else _ROUNDS
    print(measured_table(rounds))


def measured_table(rounds: int = _ROUNDS) -> str:
    """Return the table; a sentence if there is no screen to be had."""
    try:
        from benchmarks.on_screen.screen import NEEDED
    except ModuleNotFoundError:
        return "Peers were not measured: python-xlib is not installed."
    missing = [name for name in NEEDED if shutil.which(name) is None]
    if missing:
        return f"Peers were not measured: {', '.join(missing)} is not installed."
    novel = make_novel(_BUILD)
    found: dict[str, defaultdict[str, list[float]]] = {}
    for _ in range(rounds):
        for name, figures in _round(novel):
            of_one = found.setdefault(name, defaultdict(list))
            for figure, values in figures.items():
                of_one[figure] += values
    return _table(found)


def _round(novel: Path) -> list[tuple[str, Figures]]:
    from benchmarks.on_screen.gestures import window

    found: list[tuple[str, Figures]] = []
    every = [hello(), ours("a one-shot", _SAMPLE), ours("the novel", novel)]
    for program in (*every, *peers(novel)):
        with TemporaryDirectory(prefix="reread-peers-") as folder:
            home = Home(Path(folder) / "home", program)
            if program.is_ours:
                with window(program, home) as first:
                    found.append((f"{program.name}, first opening", first.figures))
                    first.leave()
            with window(program, home) as shown:
                if program.story is not None:
                    shown.write()
                found.append((program.name, shown.figures))
            found += _long(program, home)
    return found


def _long(program: Program, home: Home) -> list[tuple[str, Figures]]:
    """Measure what takes long, of Reread with the novel and of Kate."""
    from benchmarks.on_screen.gestures import window

    if program.name not in ("Reread, the novel", "Kate"):
        return []
    with window(program, home) as shown:
        shown.write_for(_SECONDS)
        shown.rest_for(_RESTS)
        return [(program.name, shown.figures)]


def _table(found: Mapping[str, Figures]) -> str:
    heads = " | ".join(title for _, title in _COLUMNS)
    rule = " | ".join("---:" for _ in _COLUMNS)
    lines = [f"| median, ms | {heads} |", f"| --- | {rule} |"]
    for name, figures in found.items():
        cells = " | ".join(_cell(figures, column) for column, _ in _COLUMNS)
        lines.append(f"| {name} | {cells} |")
    return "\n".join(lines)


def _cell(figures: Figures, column: str) -> str:
    name = column.removesuffix(", 99 %")
    values = figures.get(name)
    if not values:
        return ""
    if name != column:
        ordered = sorted(values)
        return _number(ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))])
    return _number(median(values))


def _number(value: float) -> str:
    if value >= 20:
        return f"{value:.0f}"
    return f"{value:.1f}" if value >= 1 else f"{value:.2f}"


if __name__ == "__main__":
    main()
