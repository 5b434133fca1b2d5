"""How long it takes to find the passages of many notes again in a long, edited text.

    python benchmarks/anchoring_speed.py

The yardstick of the same run is Python's ``difflib``, comparing the paragraphs of both
texts and then the words of those that differ: what one would write in an afternoon.
"""

from __future__ import annotations

import random
import sys
import time
from difflib import SequenceMatcher
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.novel import notes_on, novel
from desktop.anchoring.anchor import describe_all
from desktop.anchoring.carrying import anchor_known
from desktop.anchoring.quote_anchoring import anchor_quotes
from desktop.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Callable

_SHORTER = 2_700_000
"""Code points of half a million words."""

_RUNS = 3


def main() -> None:
    text = novel()
    notes = notes_on(text).notes.values()
    everything = [
        Span(it.start, it.end)
        for note in notes
        if note.passage and (it := note.passage.position)
    ]
    shorter = text[:_SHORTER]
    some = [span for span in everything if span.end < _SHORTER]
    hundred = some[:: max(len(some) // 100, 1)][:100]
    print("seconds, the best of three; and how many times as fast as difflib")
    for title, old, spans, edits in (
        ("100 notes, 500 000 words, 2 000 edits", shorter, hundred, 2_000),
        ("100 notes, 500 000 words, 20 000 edits", shorter, hundred, 20_000),
        ("10 000 notes, 600 000 words, 2 000 edits", text, everything, 2_000),
    ):
        _measure(title, old, spans, edits)


def _measure(title: str, old: str, spans: list[Span], edits: int) -> None:
    new = edited(old, edits)
    passages = {str(n): it for n, it in enumerate(describe_all(old, spans))}
    yardstick = _timed(lambda: by_difflib(old, new), 1)
    known = _timed(lambda: anchor_known(old, new, spans))
    quotes = _timed(lambda: anchor_quotes(passages, new))
    print(f"\n{title}; difflib {yardstick:.2f}")
    for name, seconds in (("old text", known), ("quotes", quotes)):
        each = 1000 * seconds / len(spans)
        times = yardstick / seconds
        print(f"  {name:9} {seconds:6.2f}  {each:6.2f} ms a note  {times:5.1f} x")


def _timed(work: Callable[[], object], runs: int = _RUNS) -> float:
    best = float("inf")
    for _ in range(runs):
        start = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - start)
    return best


def edited(text: str, edits: int) -> str:
    """Return ``text`` with so many words of it replaced, deleted or added to."""
    chance = random.Random(3)
    words = text.split(" ")
    for at in chance.sample(range(len(words)), edits):
        other = words[chance.randrange(len(words))].strip("\n")
        words[at] = chance.choice((other, "", f"{words[at]} {other}"))
    return " ".join(words)


def by_difflib(old: str, new: str) -> int:
    """Align two texts as plainly as can be; return how many words were kept."""
    ours, theirs = (list(filter(None, text.split("\n"))) for text in (old, new))
    kept = 0
    matcher = SequenceMatcher(None, ours, theirs, autojunk=False)
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag == "equal":
            kept += sum(len(line.split()) for line in ours[i1:i2])
        elif tag == "replace":
            here, there = " ".join(ours[i1:i2]), " ".join(theirs[j1:j2])
            inner = SequenceMatcher(None, here.split(), there.split(), autojunk=False)
            kept += sum(block.size for block in inner.get_matching_blocks())
    return kept


if __name__ == "__main__":
    main()
