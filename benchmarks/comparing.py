"""How fast two texts are compared and two revisions merged, against other ways.

Prints a table: 100 000 words against the same after 5 000 edits, by Reread, by git's
word diff and by Python's difflib, and a whole novel merged.  A second one has what is
felt in the window: from the choice of two texts until they are shown, from a key until
a change is taken back, and how long the window stands still meanwhile.

    python benchmarks/comparing.py
"""

from __future__ import annotations

import random
import re
import subprocess
import sys
import time
from difflib import SequenceMatcher
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.compare_window import print_window_figures
from benchmarks.novel import novel
from desktop.drafts.comparison import compare
from desktop.text.merging.merge import merge

if TYPE_CHECKING:
    from collections.abc import Callable

_LENGTH = 560_000
"""Code points of the novel that make about 100 000 words."""
_EDITS = 5_000
_MERGED_EDITS = 2_000
_TIMES = 3
_PATIENCE = 10.0
"""Seconds after which a way is not tried again."""

_WORDS = re.compile(r"\w+|\s+|[^\w\s]")


def main() -> None:
    whole = novel()
    old = whole[:_LENGTH]
    new = revised(old, _EDITS, seed=3)
    ours, theirs = (revised(whole, _MERGED_EDITS, seed) for seed in (1, 2))
    line = whole.replace("\n", " ")
    line_ours, line_theirs = (revised(line, _MERGED_EDITS, seed) for seed in (1, 2))
    ways: dict[str, Callable[[], object]] = {
        "compare, 5 000 edits in 100 000 words": partial(compare, old, new),
        "git diff --word-diff, the same": partial(by_git, old, new),
        "difflib, its lines and then their words": partial(by_lines, old, new),
        "difflib, all words": partial(by_words, old, new),
        "merge, 2 000 edits each in 600 000 words": partial(merge, whole, ours, theirs),
        "merge, the same in one line": partial(merge, line, line_ours, line_theirs),
    }
    print("| median of up to three | seconds |\n| --- | ---: |")
    for name, way in ways.items():
        print(f"| {name} | {median(timed(way)):.2f} |")
    pairs = {
        "100 000 words, 5 000 edits": (old, new),
        "600 000 words, 5 000 edits": (whole, revised(whole, _EDITS, seed=4)),
    }
    print_window_figures(pairs)


def timed(way: Callable[[], object]) -> list[float]:
    """Return how many seconds ``way`` took each time."""
    taken: list[float] = []
    while len(taken) < _TIMES and sum(taken) < _PATIENCE:
        start = time.perf_counter()
        way()
        taken.append(time.perf_counter() - start)
    return taken


def revised(text: str, edits: int, seed: int) -> str:
    """Return ``text`` with so many words replaced, put in or taken out."""
    chance = random.Random(seed)
    words = text.split(" ")
    for _ in range(edits):
        place = chance.randrange(len(words) - 2)
        match chance.randrange(3):
            case 0:
                words[place] = "altogether"
            case 1:
                words.insert(place, "and what is more")
            case _:
                del words[place]
    return " ".join(words)


def by_git(old: str, new: str) -> None:
    with TemporaryDirectory(prefix="reread-bench-") as folder:
        paths = [Path(folder) / name for name in ("old.txt", "new.txt")]
        for path, text in zip(paths, (old, new), strict=True):
            path.write_text(text, encoding="utf-8")
        command = [
            "git",
            "diff",
            "--no-index",
            "--word-diff=porcelain",
            *map(str, paths),
        ]
        # One says that the two differ.
        subprocess.run(command, check=False, stdout=subprocess.DEVNULL)


def by_lines(old: str, new: str) -> None:
    ours, theirs = old.split("\n"), new.split("\n")
    matcher = SequenceMatcher(None, ours, theirs, autojunk=False)
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag != "equal":
            by_words("\n".join(ours[i1:i2]), "\n".join(theirs[j1:j2]))


def by_words(old: str, new: str) -> None:
    # With autojunk, or it would take hours: every common word is left out.
    matcher = SequenceMatcher(None, _WORDS.findall(old), _WORDS.findall(new))
    matcher.get_opcodes()


if __name__ == "__main__":
    main()
