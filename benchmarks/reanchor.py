"""Answers where passages are in a revised text, for a program that scores the answers.

Each line read is a JSON object with ``old_text``, ``new_text`` and ``annotations``, a
list of objects with ``start`` and ``end``; each line written is a list of such objects,
in the same order, with null for a passage that is not there any more.  Positions count
code points, ends are exclusive.

    python benchmarks/reanchor.py --knowing old-text
    python benchmarks/reanchor.py --knowing quotes

With ``quotes`` the old text serves only to describe the passages, as a file of notes
would.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from desktop.anchoring.anchor import AnchorState, describe_all
from desktop.anchoring.carrying import anchor_known
from desktop.anchoring.quote_anchoring import anchor_quotes
from desktop.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

_GONE = (AnchorState.CUT, AnchorState.UNPLACED)

Answer = dict[str, int] | None


def main() -> None:
    parser = argparse.ArgumentParser(description="Find passages in a revised text.")
    doors = {"old-text": by_old_text, "quotes": by_quotes}
    parser.add_argument("--knowing", choices=doors, required=True)
    anchor = doors[parser.parse_args().knowing]
    for line in sys.stdin:
        question = json.loads(line)
        spans = [Span(it["start"], it["end"]) for it in question["annotations"]]
        answers = anchor(question["old_text"], question["new_text"], spans)
        print(json.dumps(answers), flush=True)


def by_old_text(old: str, new: str, spans: Sequence[Span]) -> list[Answer]:
    return [
        None if it.state in _GONE else _answer(it.span)
        for it in anchor_known(old, new, spans)
    ]


def by_quotes(old: str, new: str, spans: Sequence[Span]) -> list[Answer]:
    described = describe_all(old, spans)
    passages = {str(number): it for number, it in enumerate(described)}
    found = anchor_quotes(passages, new)
    return [
        None if found[key].state in _GONE else _answer(found[key].span)
        for key in passages
    ]


def _answer(span: Span | None) -> Answer:
    return None if span is None else {"start": span.start, "end": span.end}


if __name__ == "__main__":
    main()
