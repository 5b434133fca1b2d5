"""Places in a story at which something is measured, in code points."""

from __future__ import annotations

from bisect import bisect_left
from itertools import accumulate

SHARES = {"start": 0.02, "middle": 0.5, "end": 0.98}
"""How far down the story each place is."""

_LONG = 120
_INSIDE = 60


def inside_a_paragraph(text: str, share: float) -> int:
    """Return a place between two words of a long paragraph near that share."""
    lines = text.split("\n")
    starts = list(accumulate((len(line) + 1 for line in lines), initial=0))
    near = bisect_left(starts, int(share * len(text)))
    long = (at for at, line in enumerate(lines) if len(line) > _LONG)
    at = min(long, key=lambda at: abs(at - near))
    return starts[at] + lines[at].index(" ", _INSIDE)
