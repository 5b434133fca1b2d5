"""Opening a story for the first time, once more, and after another program edited it.

The story was opened and closed by Reread before, but for the first time of all; then
2 000 of its words are replaced, doubled or left out by a script before it is opened.
Each time is a process of its own; the same state is put back before every round.
Printed is the CPU until the page was painted, as a multiple of what a window with a few
words takes, and until everything is measured and counted.

    python -m benchmarks.first_openings [--rounds 3] [STORY ...]

A novel with 10 000 notes is made and taken if no story is named.
"""

from __future__ import annotations

import argparse
import random
import re
import shutil
from collections import defaultdict
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks.novel import make_novel
from benchmarks.run import BUILD, SAMPLE, copied, measured_at

EDITS = 2_000
KINDS = ("first", "again", "edited elsewhere")

_WORD = re.compile(r"\w+ ")

Figures = dict[str, list[float]]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("stories", nargs="*", type=Path, metavar="STORY")
    asked = parser.parse_args()
    stories = asked.stories or [SAMPLE, make_novel(BUILD / "benchmarks")]
    print("| story | opened | CPU until painted, ms | × hello | CPU until all, ms |")
    print("| --- | --- | ---: | ---: | ---: |")
    for story in stories:
        hello, found = openings(story, asked.rounds)
        least = median(hello["CPU painted"])
        for kind in KINDS:
            painted = median(found[kind]["CPU painted"])
            everything = median(found[kind]["CPU measured"])
            cells = f"{painted:.0f} | {painted / least:.2f} | {everything:.0f}"
            print(f"| {story.name} | {kind} | {cells} |", flush=True)


def openings(story: Path, rounds: int) -> tuple[Figures, dict[str, Figures]]:
    """Return the figures of a bare window, and those of each kind of opening."""
    bare: Figures = defaultdict(list)
    found: dict[str, Figures] = {kind: defaultdict(list) for kind in KINDS}
    with TemporaryDirectory(prefix="reread-bench-") as folder:
        known = Path(folder) / "known"
        known.mkdir()
        # The first start of all reads everything from the disk: it is not counted.
        measured_at("opening", "reread", copied(story, known), known)
        for number in range(rounds):
            _add(bare, measured_at("opening", "hello", story, known))
            for kind in KINDS:
                home = Path(folder) / f"{kind}-{number}"
                _add(found[kind], _opened(kind, story, home, known))
    return bare, found


def _opened(kind: str, story: Path, home: Path, known: Path) -> Figures:
    if kind == "first":
        home.mkdir()
        return measured_at("opening", "reread", copied(story, home), home)
    # The state knows the story by its path: it has to be opened where it was.
    shutil.copytree(known, home)
    copy = known / story.name
    if kind != "again":
        edit(copy)
    figures = measured_at("opening", "reread", copy, known)
    shutil.rmtree(known)
    home.rename(known)
    return figures


def edit(story: Path, times: int = EDITS) -> None:
    """Replace, double or leave out words all over ``story``, as another program would.

    Always the same ones; a story has fewer edits if it has fewer words.
    """
    chance, text = random.Random(3), story.read_text(encoding="utf-8")
    words = [found.span() for found in _WORD.finditer(text)]
    pieces, upto = list[str](), 0
    for start, end in sorted(chance.sample(words, min(times, len(words) // 3))):
        word = text[start:end]
        pieces += (text[upto:start], chance.choice(("other ", word * 2, "")))
        upto = end
    edited = "".join((*pieces, text[upto:]))
    story.write_text(edited, encoding="utf-8", newline="")


def _add(found: Figures, figures: Figures) -> None:
    for name, values in figures.items():
        found[name] += values


if __name__ == "__main__":
    main()
