"""How long a key takes: letters, Enter and undo, and what saving them holds up."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from benchmarks.clock import Gaps, run_for, run_until
from benchmarks.places import SHARES

if TYPE_CHECKING:
    from benchmarks.bench_window import BenchWindow

_WORDS = "she went down to the river and waited"
_ENTERS = 12
_UNDOS = 12
_KEY_MS = 60
"""Between two keys of a fast typist."""
_AFTER_TYPING_MS = 3000
"""In which the outline is made anew and everything is saved."""


def keys(bench: BenchWindow) -> dict[str, list[float]]:
    """Return how long letters, Enter and undo take until they are painted."""
    found: dict[str, list[float]] = {}
    bench.revise()
    for place, share in SHARES.items():
        bench.stand_at(share)
        taken = [bench.watch.both(partial(bench.type, key)) for key in _WORDS]
        found[f"key {place}"] = [painted for painted, _ in taken]
        found[f"key {place}, all"] = [done for _, done in taken]
    bench.stand_at(SHARES["middle"])
    found["enter"] = _painted(bench, partial(bench.type, "\n"), _ENTERS)
    bench.settle()
    found["undo"] = _painted(bench, partial(bench.call, "undo"), _UNDOS)
    bench.settle()
    return found


def gaps(bench: BenchWindow) -> dict[str, list[float]]:
    """Return the longest gaps of the event loop while typing and while saving."""
    bench.revise()
    bench.stand_at(SHARES["middle"])
    letters = iter(_WORDS * 2)
    found, gaps = {}, Gaps(bench.screen)
    typing = QTimer()
    is_over: list[bool] = []

    def on_key() -> None:
        letter = next(letters, None)
        if letter is None:
            typing.stop()
            is_over.append(True)
        else:
            bench.type(letter)

    typing.timeout.connect(on_key)
    gaps.begin()
    typing.start(_KEY_MS)
    run_until(lambda: bool(is_over))
    found["gap typing"] = [gaps.end()]
    gaps.begin()
    run_for(_AFTER_TYPING_MS)
    found["gap saving"] = [gaps.end()]
    bench.settle()
    return found


def _painted(
    bench: BenchWindow, action: Callable[[], object], count: int
) -> list[float]:
    return [bench.watch.both(action)[0] for _ in range(count)]
