"""How long it takes to come to a note, and to make one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from benchmarks.places import SHARES

if TYPE_CHECKING:
    from benchmarks.bench_window import BenchWindow

_CHOICES = 30
_NOTES = 6
_APART = 0.004
"""Between two new notes, as a share of the story."""


def notes(bench: BenchWindow) -> dict[str, list[float]]:
    """Return how long choosing the next note and making one take."""
    bench.call("mode-reread")
    bench.stand_at(SHARES["start"])
    chosen = [bench.watch.both(partial(bench.call, "next-note")) for _ in range(_CHOICES)]
    added: list[tuple[float, float]] = []
    for number in range(_NOTES):
        bench.call("back-to-text")
        bench.stand_at(SHARES["middle"] + number * _APART)
        added.append(bench.watch.both(partial(bench.call, "note")))
        note = bench.screen.chosen
        if note is None:
            raise RuntimeError("no note was made")
        bench.screen.story.marking.set_words(note, "Is this too slow?")
    bench.call("back-to-text")
    bench.settle()
    return {
        "choose": [painted for painted, _ in chosen],
        "choose, all": [done for _, done in chosen],
        "add": [painted for painted, _ in added],
        "add, all": [done for _, done in added],
    }
