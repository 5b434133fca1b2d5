"""A corpus of revised texts, and whether a passage was found in it as it should be.

It is a folder, kept elsewhere, as its texts are other people's.  ``cases.jsonl`` has a
JSON object a line, one for each passage: ``old_text_path`` and ``new_text_path``,
``start`` and ``end`` in the old text, ``truth_start`` and ``truth_end`` in the new one
(null if it was deleted), ``slack`` (the first and last place where it may start, and
where it may end), ``null_ok`` (whether it may as well be called gone), ``region`` and
``gap`` (what stands in its place, and the hole it left), ``repo``, ``set`` (``real``,
or ``synth`` for revisions made by a program) and ``klass``.  Positions count code
points, ends are exclusive.
"""

from __future__ import annotations

import json
import re
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, Any

from desktop.text.span import Span
from desktop.value import value

if TYPE_CHECKING:
    from pathlib import Path

_WORD = re.compile(r"\w+(?:['’]\w+)*")
_NEAR = 40
"""Code points; so close to the hole it left, a deleted passage does no harm."""


class Verdict(Enum):
    """What an answer is worth."""

    RIGHT = "right"
    HALF = "half"
    MISSED = "missed"
    BAD = "bad"


@value
class Case:
    """A passage of an old text, and what became of it.

    Attributes:
        texts: The paths of the old text and of the new one.
        span: The passage in the old text.
        truth: Where it is in the new one; None if it was deleted.
        told: The other things the corpus says of it.
    """

    texts: tuple[str, str]
    span: Span
    truth: Span | None
    told: dict[str, Any]

    @property
    def repository(self) -> str:
        """Whose text it is; revisions made of it belong to the same."""
        return str(self.told["repo"]).removeprefix("synth:")


def cases_in(corpus: Path, kind: str) -> list[Case]:
    """Return the cases of that kind, ``real`` or ``synth``."""
    lines = (corpus / "cases.jsonl").read_text(encoding="utf-8").splitlines()
    return [_case(told) for told in map(json.loads, lines) if told["set"] == kind]


def _case(told: dict[str, Any]) -> Case:
    is_there = told["truth_start"] is not None
    truth = Span(told["truth_start"], told["truth_end"]) if is_there else None
    texts = (told["old_text_path"], told["new_text_path"])
    return Case(texts, Span(told["start"], told["end"]), truth, told)


@cache
def text_of(path: Path) -> str:
    """Return the text at ``path``, with the line ends it has."""
    return path.read_bytes().decode("utf-8")


def judged(case: Case, answer: Span | None, new: str) -> Verdict:
    """Return what ``answer`` is worth, a place in ``new`` or that there is none."""
    if answer is not None and answer.is_empty:
        answer = None
    if case.truth is None:
        return Verdict.RIGHT if answer is None else _of_deleted(case, answer)
    if answer is None:
        return Verdict.RIGHT if case.told["null_ok"] else Verdict.MISSED
    verdict = _of_living(case, case.truth, answer, new)
    is_lenient = case.told["null_ok"] and verdict is Verdict.HALF
    return Verdict.RIGHT if is_lenient else verdict


def _of_deleted(case: Case, answer: Span) -> Verdict:
    region, gap = case.told.get("region"), case.told.get("gap")
    if region:
        overlap = min(answer.end, region[1]) - max(answer.start, region[0])
        if 2 * overlap >= len(answer):
            return Verdict.RIGHT
    is_short = len(answer) <= 3 * len(case.span) + 60
    is_near = gap and answer.start <= gap[1] + _NEAR and answer.end >= gap[0] - _NEAR
    return Verdict.HALF if is_near and is_short else Verdict.BAD


def _of_living(case: Case, truth: Span, answer: Span, new: str) -> Verdict:
    common = max(0, min(answer.end, truth.end) - max(answer.start, truth.start))
    if not common:
        return Verdict.BAD
    low, start, end, high = case.told["slack"] or _twice(truth)
    off = max(_outside(answer.start, low, start), _outside(answer.end, end, high))
    whole = max(answer.end, truth.end) - min(answer.start, truth.start)
    allowed = max(12, 0.3 * max(len(truth), len(case.span)))
    is_close = 2 * common >= whole and off <= allowed
    is_right = off == 0 or is_close or _has_same_words(answer, truth, new, case)
    return Verdict.RIGHT if is_right else Verdict.HALF


def _twice(truth: Span) -> tuple[int, int, int, int]:
    return truth.start, truth.start, truth.end, truth.end


def _outside(position: int, low: int, high: int) -> int:
    if low <= position <= high:
        return 0
    return min(abs(position - low), abs(position - high))


def _has_same_words(answer: Span, truth: Span, new: str, case: Case) -> bool:
    """Return whether only signs and blanks are between an answer and what is right."""
    low, start, end, high = case.told["slack"] or _twice(truth)
    mine = _inked(new, answer)
    widest, closest = _inked(new, Span(low, high)), _inked(new, truth)
    core = _inked(new, Span(start, end)) if start < end else closest
    starts = widest.start <= mine.start <= max(core.start, closest.start)
    return starts and min(core.end, closest.end) <= mine.end <= widest.end


def _inked(text: str, span: Span) -> Span:
    words = list(_WORD.finditer(text, span.start, span.end))
    return Span(words[0].start(), words[-1].end()) if words else span
