"""Comparing as it is felt in the window: until something is shown, and standing still.

All times are milliseconds.
"""

from __future__ import annotations

import os
import time
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from benchmarks.clock import Gaps, Paints, run_for, run_until, since
from desktop.session.story.story_texts import StoryText, TextKind
from desktop.storage.history.versions import sha256_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from benchmarks.bench_window import BenchWindow
    from desktop.screens.compare.compare_desk import CompareDesk

_TIMES = 3
_Figures = list[tuple[float, float]]


def print_window_figures(pairs: Mapping[str, tuple[str, str]]) -> None:
    """Print a table for ``pairs`` of an old and a new text, by their names."""
    print("\n| median of three, in the window | done, ms | longest gap, ms |")
    print("| --- | ---: | ---: |")
    for name, (old, new) in pairs.items():
        for what, figures in _figures(old, new).items():
            done, gap = (median(column) for column in zip(*figures, strict=True))
            print(f"| {name}: {what} | {done:.0f} | {gap:.0f} |")


def _figures(old: str, new: str) -> dict[str, _Figures]:
    with TemporaryDirectory(prefix="reread-bench-") as folder:
        os.environ["REREAD_HOME"] = str(Path(folder) / "home")
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        # Imported late: Qt looks at the environment when the app is made.
        from benchmarks.bench_window import BenchWindow

        story = Path(folder) / "novel.txt"
        story.write_text(new, encoding="utf-8", newline="")
        bench = BenchWindow(story)
        try:
            return _in_window(bench, old)
        finally:
            bench.close()


def _in_window(bench: BenchWindow, old: str) -> dict[str, _Figures]:
    bench.call("mode-compare")
    desk = bench.window.desk.compare.desk if bench.window.desk else None
    if desk is None:
        raise RuntimeError("there is nothing to measure")
    run_until(lambda: not desk.comparing.is_busy)
    actions: dict[str, Callable[[], object]] = {
        "shown after the choice": partial(desk.comparing.choose_side, _draft(old), 0),
        "gone to the next change": partial(bench.call, "next-change"),
        "a change taken back": partial(_take, bench),
        "that undone": partial(bench.call, "undo"),
    }
    return {
        what: [_timed(desk, action) for _ in range(_TIMES)]
        for what, action in actions.items()
    }


def _draft(text: str) -> StoryText:
    now, sha256 = datetime.now(UTC), sha256_of(text)
    return StoryText(TextKind.DRAFT, "Draft 1", now, 0, sha256, lambda: text)


def _take(bench: BenchWindow) -> None:
    bench.call("next-change")
    bench.call("take-back")


def _timed(desk: CompareDesk, action: Callable[[], object]) -> tuple[float, float]:
    """Return how long ``action`` took until it was painted, and the longest gap."""
    canvas = desk.screen.view.canvas
    paints, gaps = Paints(canvas.viewport()), Gaps(canvas)
    before = desk.screen.view.model
    run_for(50)
    paints.count = 0
    gaps.begin()
    start = time.perf_counter()
    action()
    is_new = desk.comparing.is_busy or desk.screen.view.model is not before
    run_until(lambda: not desk.comparing.is_busy, step_ms=1)
    if is_new:
        run_until(lambda: desk.screen.view.model is not before, step_ms=1)
    run_until(lambda: paints.count > 0, step_ms=1)
    done = since(start)
    run_for(200)
    return done, gaps.end()
