"""How long it takes to scroll, with the margin scrolling along."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from benchmarks.places import SHARES

if TYPE_CHECKING:
    from benchmarks.bench_window import BenchWindow

STEP = 60
"""Pixels that a notch of the wheel scrolls."""
STEPS = 60
PAGES = 30
STOPS = 150
"""Views shown on the way through the story."""


def scrolling(bench: BenchWindow) -> dict[str, list[float]]:
    """Return how long a notch of the wheel and a page down take."""
    bench.stand_at(SHARES["middle"])
    bar = bench.screen.page.verticalScrollBar()
    found: dict[str, list[float]] = {}
    page = bench.screen.page.viewport().height() - STEP
    for name, distance, most in (("scroll", STEP, STEPS), ("page", page, PAGES)):
        if bar.value() + most * distance > bar.maximum():
            bar.setValue(0)
        count = min(most, (bar.maximum() - bar.value()) // distance)
        bench.settle()
        top = bar.value()
        taken = [
            bench.watch.both(partial(bar.setValue, top + distance * (step + 1)))
            for step in range(count)
        ]
        found[name] = [done for _, done in taken]
    return found


def scroll_through(bench: BenchWindow) -> None:
    """Show the whole story, view by view."""
    bar = bench.screen.page.verticalScrollBar()
    stops = min(STOPS, max(1, bar.maximum() // bar.pageStep()))
    for stop in range(stops + 1):
        bar.setValue(stop * bar.maximum() // stops)
        bench.watch.both(bench.screen.page.viewport().update)
    bench.settle()
