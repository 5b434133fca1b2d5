"""How long it takes to come to a note, and to make one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from benchmarks.places import SHARES

if TYPE_CHECKING:
    from benchmarks.bench_window import BenchWindow

_MOST_CHOICES = 30
_NOTES = 6
_APART = 0.004
"""Between two new notes, as a share of the story."""


def choosing(bench: BenchWindow) -> dict[str, list[float]]:
    """Return how long it takes to choose the next note, again and again."""
    bench.call("mode-reread")
    bench.screen.navigation.go_to(0)
    bench.settle()
    count = min(_MOST_CHOICES, len(bench.screen.session.threads()) // 2)
    taken = [
        bench.watch.painted(partial(bench.call, "next-note")) for _ in range(count)
    ]
    bench.screen.navigation.choose(None)
    bench.settle()
    return {"choose": taken}


def adding(bench: BenchWindow) -> dict[str, list[float]]:
    """Return how long it takes until the card of a new note is painted."""
    bench.call("mode-reread")
    added: list[tuple[float, float]] = []
    for number in range(_NOTES):
        bench.stand_at(SHARES["middle"] + number * _APART)
        added.append(bench.watch.both(partial(bench.call, "note")))
        note = bench.screen.navigation.chosen
        if note is None:
            raise RuntimeError("no note was made")
        bench.screen.story.marking.set_words(note, "Is this too slow?")
        bench.call("back-to-text")
    bench.settle()
    return {
        "add": [painted for painted, _ in added],
        "add, all": [done for _, done in added],
    }
