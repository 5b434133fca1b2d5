"""How long it takes to take over what another program made of the story."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from benchmarks.anchoring_speed import edited
from benchmarks.clock import Gaps, run_for, run_until, since

if TYPE_CHECKING:
    from benchmarks.bench_window import BenchWindow

_WORDS_AN_EDIT = 300
"""One word in so many is edited: two thousand in a novel."""

_AFTER_MS = 2000


def revising_elsewhere(bench: BenchWindow) -> dict[str, list[float]]:
    """Return how long it takes until a revised story is shown, and what it holds up."""
    session, path = bench.screen.session, bench.screen.story.path
    bench.settle()
    new = edited(session.text, session.text.count(" ") // _WORDS_AN_EDIT)
    gaps = Gaps(bench.screen)
    gaps.begin()
    start = time.perf_counter()
    path.write_text(new, encoding="utf-8", newline="")
    run_until(lambda: session.text == new)
    shown = since(start)
    run_for(_AFTER_MS)
    return {"revised elsewhere": [shown], "gap revised elsewhere": [gaps.end()]}
