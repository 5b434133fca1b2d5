"""How well names are found, on the annotated novels of LitBank.

    python -m benchmarks.names_accuracy FOLDER [even|odd]

FOLDER is a copy of LitBank (Bamman, Popat, Shen 2019); its proper names of people,
places, vehicles and organisations in ``coref/brat`` are looked for in ``original``.  A
name counts as found if the same words are; articles and epithets before it do not
count, and of names within one another the innermost does.  The rules were made by the
even ones of its hundred novels; the odd ones are unseen.
"""

from __future__ import annotations

import re
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.lenses.known import Known
from desktop.lenses.names.naming import mentions_in
from desktop.lenses.reading_memory import ReadingMemory
from desktop.lenses.story_prose import StoryProse

if TYPE_CHECKING:
    from collections.abc import Iterator

_KINDS = {f"PROP_{kind}" for kind in ("PER", "LOC", "GPE", "FAC", "VEH", "ORG")}
_BEFORE = re.compile(r"(?:[a-z][\w'’-]*|The|Poor|Old|Young|Dear)\s+")
_BEHIND = re.compile(r"(?:'s|’s|[\s,.])+\Z")
_FARTHEST = 40
"""Code points that the tokens of an annotated text may be away from the original."""

Places = set[tuple[int, int]]


def novels(folder: Path, half: str) -> Iterator[tuple[str, Places, int]]:
    """Yield each novel: its text, its names, and where the annotated part ends."""
    files = sorted((folder / "coref" / "brat").glob("*.ann"))
    for file in files[0 if half == "even" else 1 :: 2] if half else files:
        name = file.name.replace("_brat.ann", ".txt")
        text = (folder / "original" / name).read_text(encoding="utf-8")
        places = aligned(file.with_suffix(".txt").read_text(encoding="utf-8"), text)
        gold: Places = set()
        for line in file.read_text(encoding="utf-8").splitlines():
            label = line.split("\t")
            if len(label) > 2 and label[1].split()[0] in _KINDS:
                start, last = int(label[1].split()[1]), int(label[1].split()[2]) - 1
                if start in places and last in places:
                    gold.add(plain(text, places[start], places[last] + 1))
        if gold:
            yield text, innermost(gold), max(end for _start, end in gold) + 200


def aligned(tokens: str, text: str) -> dict[int, int]:
    """Return where each letter of the annotated text is in the original."""
    places: dict[int, int] = {}
    at = 0
    for number, sign in enumerate(tokens):
        found = -1 if sign.isspace() else text.find(sign, at, at + _FARTHEST)
        if found >= 0:
            places[number] = found
            at = found + 1
    return places


def plain(text: str, start: int, end: int) -> tuple[int, int]:
    """Return a name without articles before it and a genitive behind."""
    while before := _BEFORE.match(text, start, end):
        start = before.end()
    behind = _BEHIND.search(text[start:end])
    return start, end - (len(behind[0]) if behind else 0)


def innermost(places: Places) -> Places:
    return {
        one
        for one in places
        if one[0] < one[1]
        and not any(
            other != one and one[0] <= other[0] and other[1] <= one[1]
            for other in places
        )
    }


def main() -> None:
    found_all = gold_all = both_all = words = 0
    seconds = 0.0
    for text, gold, end in novels(
        Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else ""
    ):
        prose = StoryProse(text, is_markdown=False, memory=ReadingMemory())
        words += len(text.split()) if prose.paragraphs else 0
        began = time.process_time()
        mentions = mentions_in(prose, Known())
        seconds += time.process_time() - began
        spans = [each.span for each in mentions if each.span.end <= end]
        found = {plain(text, span.start, span.end) for span in spans}
        found_all, gold_all = found_all + len(found), gold_all + len(gold)
        both_all += len(found & gold)
    precision, recall = both_all / max(found_all, 1), both_all / max(gold_all, 1)
    fair = 2 * both_all / max(found_all + gold_all, 1)
    speed = 600_000 * seconds / max(words, 1)
    print(
        f"P {precision:.3f}  R {recall:.3f}  F {fair:.3f}  600 000 words {speed:.1f} s"
    )


if __name__ == "__main__":
    main()
