"""How often passages are found again where they belong, and whether it is said so.

    python benchmarks/anchoring_accuracy.py CORPUS [--constants] [--doors old-text]

``CORPUS`` is a folder as :mod:`benchmarks.anchoring_corpus` describes it.  The texts of
a repository are a fold of their own; those with few passages are one fold together.
For every fold there are printed, in per cent: *right*, *half* (the place is, an end is
not), *missed*, *bad* (shown where it does not belong), the share of *cut* that is alive
after all, and the milliseconds a note took; then how often what was said with a
confidence is right.

Constants that were chosen by hand may suit these texts only.  With ``--constants`` each
is chosen anew on all folds but one, and scored on that: if this is worse than what the
program has, or chooses differently every time, it should not be believed.
"""

from __future__ import annotations

import argparse
import importlib
import sys
import time
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.anchoring_corpus import Case, Verdict, cases_in, judged, text_of
from desktop.anchoring.anchor import AnchorState, describe_all
from desktop.anchoring.carrying import Carried, anchor_known
from desktop.anchoring.quote_anchoring import Found, anchor_quotes
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from desktop.text.span import Span

_FEW = 150
"""Passages of a repository that can be a fold by itself."""
_BANDS = (0.99, 0.95, 0.8, 0.0)
_GONE = (AnchorState.CUT, AnchorState.UNPLACED)
_WORTH = {Verdict.RIGHT: 1.0, Verdict.HALF: 0.4, Verdict.MISSED: 0.0, Verdict.BAD: -5.0}
"""By what constants are chosen: a wrong place is much worse than none."""

_CARRYING = "desktop.anchoring.carrying"
_REPLACED = "desktop.anchoring.replaced_words"
_SURVIVING = "desktop.anchoring.surviving_tokens"
_MOVING = "desktop.anchoring.moves"
_TOKENS = "desktop.anchoring.token_alignment"
_CHAINS = "desktop.anchoring.longest_increasing"
_CONSTANTS: dict[tuple[str, str], tuple[float, ...]] = {
    (_CARRYING, "_GONE"): (0.22, 0.25, 0.3, 1 / 3),
    (_SURVIVING, "_COMMON"): (0.1, 0.25, 0.4),
    (_SURVIVING, "_STEEPNESS"): (1.5, 2.5, 4.0),
    (_SURVIVING, "_APART"): (0.8, 1.25, 2.0),
    (_SURVIVING, "_APART_LEAST"): (40, 60, 100),
    (_REPLACED, "_FEW_AT_EDGE"): (1, 2, 3),
    (_REPLACED, "_ALL_AT_EDGE"): (2, 4, 6),
    (_REPLACED, "_FEW_REPLACED"): (1, 2, 3, 4),
    (_SURVIVING, "_MOVED_BASE"): (-2.0, -1.4, -0.8),
    (_MOVING, "_SEED"): (0.6, 0.9, 1.3),
    (_MOVING, "_LIGHT"): (0.0, 0.6, 1.2, 2.0),
    (_CARRYING, "_PLACED"): (0.8, 0.85, 0.9, 0.93, 0.95),
    (_MOVING, "_LEAST"): (1.6, 2.0, 2.4, 3.0),
    (_TOKENS, "_LIKE"): (0.4, 0.6, 0.8),
    (_TOKENS, "_GAP"): (0.08, 0.15, 0.25),
    (_TOKENS, "_GAP_GROWTH"): (0.06, 0.1, 0.15),
    (_TOKENS, "_SWAP"): (0.05, 0.1, 0.2),
    (_CHAINS, "_BURDEN"): (0.12, 0.18, 0.25, 0.32),
}


@value
class Answer:
    """What was said of a passage, and what that is worth.

    Attributes:
        case: The passage.
        verdict: Whether it is right.
        state: What is said to have become of it.
        confidence: How sure that is said to be.
        milliseconds: What it took.
    """

    case: Case
    verdict: Verdict
    state: AnchorState
    confidence: float
    milliseconds: float

    @property
    def is_alive(self) -> bool:
        """Whether the passage is there, whatever was said."""
        return self.case.truth is not None and not self.case.told["null_ok"]


if TYPE_CHECKING:
    Door = Callable[[str, str, Sequence[Span]], Sequence[Carried | Found]]
Folds = dict[str, list[Answer]]


def main() -> None:
    parser = argparse.ArgumentParser(description="Score how passages are found again.")
    doors: dict[str, Door] = {"old-text": anchor_known, "quotes": by_quotes}
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--constants", action="store_true")
    parser.add_argument("--doors", choices=doors, nargs="+", default=list(doors))
    asked = parser.parse_args()
    for door in asked.doors:
        for kind in ("real", "synth"):
            cases = cases_in(asked.corpus, kind)
            if not cases:
                continue
            print(f"\n{door}, {kind}, {len(cases)} passages")
            if asked.constants:
                choose(asked.corpus, cases, doors[door])
            else:
                report(folds_of(answered(asked.corpus, cases, doors[door])))


def by_quotes(old: str, new: str, spans: Sequence[Span]) -> list[Found]:
    """Return where passages are that are known by their words alone."""
    passages = {str(n): it for n, it in enumerate(describe_all(old, spans))}
    found = anchor_quotes(passages, new)
    return [found[key] for key in passages]


def answered(corpus: Path, cases: Iterable[Case], door: Door) -> list[Answer]:
    """Return what is said of all ``cases``, those of two texts asked for together."""
    by_texts = defaultdict[tuple[str, str], list[Case]](list)
    for case in cases:
        by_texts[case.texts].append(case)
    answers: list[Answer] = []
    for paths, group in by_texts.items():
        old, new = (text_of(corpus / path) for path in paths)
        start = time.process_time()
        found = door(old, new, [case.span for case in group])
        each = 1000 * (time.process_time() - start) / len(group)
        answers += [
            _answer(case, it, new, each) for case, it in zip(group, found, strict=True)
        ]
    return answers


def _answer(case: Case, it: Carried | Found, new: str, milliseconds: float) -> Answer:
    span = None if it.state in _GONE else it.span
    verdict = judged(case, span, new)
    return Answer(case, verdict, it.state, it.confidence, milliseconds)


def folds_of(answers: Iterable[Answer]) -> Folds:
    """Return the answers of each repository, of small ones together."""
    by_repository: Folds = defaultdict(list)
    for answer in answers:
        by_repository[answer.case.repository].append(answer)
    folds: Folds = {}
    for name, group in by_repository.items():
        key = name if len(group) >= _FEW else "small ones"
        folds.setdefault(key, []).extend(group)
    return folds


def report(folds: Folds) -> None:
    """Print the figures of each fold, of all, and the worst; then the bands."""
    print(
        f"{'':34}{'N':>6}{'right':>7}{'half':>6}{'missed':>8}{'bad':>6}{'alive':>7}ms"
    )
    everything = [answer for fold in folds.values() for answer in fold]
    for name, fold in sorted(folds.items()):
        print(_line(name, fold))
    print(_line("all", everything))
    rights = [_share(fold, Verdict.RIGHT) for fold in folds.values()]
    bads = [_share(fold, Verdict.BAD) for fold in folds.values()]
    print(f"{'worst fold':34}{'':6}{min(rights):7.2f}{'':14}{max(bads):6.2f}")
    by_class = defaultdict[str, list[Answer]](list)
    for answer in everything:
        by_class[str(answer.case.told["klass"])].append(answer)
    for name, fold in sorted(by_class.items()):
        print(_line(f"  {name}", fold))
    _report_bands(everything)


def _line(name: str, fold: Sequence[Answer]) -> str:
    cut = [answer for answer in fold if answer.state is AnchorState.CUT]
    alive = 100 * sum(answer.is_alive for answer in cut) / len(cut) if cut else 0.0
    each = sum(answer.milliseconds for answer in fold) / len(fold)
    shares = [_share(fold, verdict) for verdict in Verdict]
    right, half, missed, bad = shares
    figures = f"{right:7.2f}{half:6.2f}{missed:8.2f}{bad:6.2f}{alive:7.2f}"
    return f"{name:34.34}{len(fold):6}{figures}{each:6.2f}"


def _share(fold: Sequence[Answer], verdict: Verdict) -> float:
    return 100 * sum(answer.verdict is verdict for answer in fold) / len(fold)


def _report_bands(answers: Sequence[Answer]) -> None:
    """Print for each band of confidence what was said, and how much of it is true."""
    kinds: dict[str, Callable[[Answer], bool]] = {
        "shown": lambda answer: answer.state not in _GONE,
        "cut": lambda answer: answer.state is AnchorState.CUT,
        "unplaced": lambda answer: answer.state is AnchorState.UNPLACED,
        "all": lambda answer: answer is not None,
    }
    print(f"{'':12}{'from':>6}{'N':>6}{'said':>8}{'right':>8}{'not wrong':>11}")
    for kind, is_of in kinds.items():
        left = [answer for answer in answers if is_of(answer)]
        for band in _BANDS:
            group = [answer for answer in left if answer.confidence >= band]
            left = [answer for answer in left if answer.confidence < band]
            if group:
                said = 100 * sum(it.confidence for it in group) / len(group)
                right = _share(group, Verdict.RIGHT)
                placed = right + _share(group, Verdict.HALF)
                figures = f"{said:8.2f}{right:8.2f}{placed:11.2f}"
                print(f"{kind:12}{band:6.2f}{len(group):6}{figures}")


def choose(corpus: Path, cases: Sequence[Case], door: Door) -> None:
    """Print what each constant would be, chosen without the fold it is scored on."""
    now = _worths(folds_of(answered(corpus, cases, door)))
    print(f"as it is: {_mean(now):.2f}, worst {min(map(_average, now.values())):.2f}")
    for (module_name, name), values in _CONSTANTS.items():
        module = importlib.import_module(module_name)
        had = getattr(module, name)
        by_value: dict[float, Mapping[str, list[float]]] = {}
        for each in {*values, had}:
            setattr(module, name, each)
            by_value[each] = _worths(folds_of(answered(corpus, cases, door)))
        setattr(module, name, had)
        _report_choice(name, had, by_value)


def _worths(folds: Folds) -> dict[str, list[float]]:
    return {
        name: [_WORTH[answer.verdict] for answer in fold]
        for name, fold in folds.items()
    }


def _report_choice(
    name: str, had: float, by_value: Mapping[float, Mapping[str, list[float]]]
) -> None:
    folds = list(by_value[had])
    scored: dict[str, list[float]] = {}
    chosen: dict[str, float] = {}
    for left_out in folds:
        others = {
            each: _mean({fold: worths[fold] for fold in folds if fold != left_out})
            for each, worths in by_value.items()
        }
        chosen[left_out] = max(others, key=lambda each: (others[each], each == had))
        scored[left_out] = by_value[chosen[left_out]][left_out]
    each_value = {v: round(_mean(worths), 2) for v, worths in sorted(by_value.items())}
    picks = sorted(set(chosen.values()))
    print(f"{name:16} {had:.3g}: left out {_mean(scored):.2f}, chosen {picks}")
    print(f"{'':16} {each_value}")


def _mean(worths: Mapping[str, Sequence[float]]) -> float:
    return _average([worth for fold in worths.values() for worth in fold])


def _average(worths: Sequence[float]) -> float:
    return 100 * sum(worths) / len(worths)


if __name__ == "__main__":
    main()
