"""How long a key takes: letters, Enter and undo, and what saving them holds up."""

from __future__ import annotations

from functools import partial
from itertools import cycle, islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from benchmarks.bench_window import press
from benchmarks.clock import Gaps, run_for, run_until
from benchmarks.places import SHARES

if TYPE_CHECKING:
    from collections.abc import Callable

    from benchmarks.bench_window import BenchWindow

_WORDS = "she went down to the river and waited"
_ENTERS = 12
_UNDOS = 12
_TYPED = 110
_WRITTEN = 25
_KEY_MS = 60
"""Between two keys of a fast typist; longer than 5 s in all, when the app must save."""
_AFTER_TYPING_MS = 2000
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
    found["enter"] = [_enter(bench) for _ in range(_ENTERS)]
    bench.settle()
    found["undo"] = _painted(bench, partial(bench.call, "undo"), _UNDOS)
    bench.settle()
    return found


def _enter(bench: BenchWindow) -> float:
    """Return how long Enter takes; a letter follows, or the next would do nothing."""
    taken, _ = bench.watch.both(partial(bench.type, "\n"))
    bench.type("a")
    return taken


def gaps(bench: BenchWindow) -> dict[str, list[float]]:
    """Return the longest gaps of the event loop while writing, and while saving it."""
    bench.revise()
    bench.stand_at(SHARES["middle"])
    found = {"gap typing": [_longest_gap(bench, bench.type, _TYPED)]}
    pause = Gaps(bench.screen)
    pause.begin()
    run_for(_AFTER_TYPING_MS)
    found["gap saving"] = [pause.end()]
    found["gap in a passage"] = [_gap_in_a_passage(bench)]
    found["gap in a note"] = [_gap_in_a_note(bench)]
    bench.settle()
    return found


def _gap_in_a_passage(bench: BenchWindow) -> float:
    passages = bench.screen.session.placing.spans().values()
    span = [span for span in passages if len(span) > len(_WORDS)][-1]
    bench.stand_inside(span)
    return _longest_gap(bench, bench.type, _WRITTEN, _AFTER_TYPING_MS)


def _gap_in_a_note(bench: BenchWindow) -> float:
    bench.stand_at(SHARES["middle"])
    bench.call("mode-reread")
    bench.call("note")
    bench.settle()
    field = bench.window.focusWidget()
    if field is bench.screen.page:
        raise RuntimeError("there is no field to write the note in")
    gap = _longest_gap(bench, partial(press, field), _WRITTEN, _AFTER_TYPING_MS)
    bench.call("back-to-text")
    return gap


def _longest_gap(
    bench: BenchWindow, write: Callable[[str], None], count: int, after_ms: int = 0
) -> float:
    """Return the longest gap while so many letters are written, and for a time after.

    The letters come one by one, as a fast typist's do.
    """
    letters = list(islice(cycle(reversed(_WORDS)), count))
    typing, gaps = QTimer(), Gaps(bench.screen)
    typing.timeout.connect(lambda: write(letters.pop()) if letters else typing.stop())
    gaps.begin()
    typing.start(_KEY_MS)
    run_until(lambda: not typing.isActive())
    run_for(after_ms)
    return gaps.end()


def _painted(
    bench: BenchWindow, action: Callable[[], object], count: int
) -> list[float]:
    return [bench.watch.both(action)[0] for _ in range(count)]
