"""The stretches of a story and the tense each is told in.

The tense is decided paragraph by paragraph so that as few verbs as possible are against
it (by dynamic programming, Viterbi's), where each change of tense costs as much as
several verbs; less where a scene begins, or a paragraph says that it goes back.  So a
flashback of some paragraphs is a stretch of its own, and a verb or two are slips.  What
the author chose wins.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from desktop.lenses.tense.signs import Sign
from desktop.lenses.tense.verb_kinds import Kind
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop.lenses.known import Choice
    from desktop.lenses.story_prose import Paragraph
    from desktop.lenses.tense.finite_verbs import FiniteVerb
    from desktop.text.span import Span

_CHANGE = 4.5
"""Verbs that a change of tense within a scene costs."""
_CHANGE_BACK = 2.0
"""The same where the paragraph begins with what was before."""
_CHANGE_AT_SCENE = 1.0
_TENSES = (Kind.PAST, Kind.PRESENT)


@value
class TenseStretch:
    """Paragraphs in a row that are told in one tense.

    Attributes:
        first: Its first paragraph of prose, from 0.
        last: Its last.
        tense: What it is told in: past or present.
        is_chosen: Whether the author said so.
    """

    first: int
    last: int
    tense: Kind
    is_chosen: bool


@value
class _Evidence:
    """What a paragraph says of its tense.

    Attributes:
        past: How many verbs say past, present: how many say that.
        goes_back: Whether it begins with what was before.
        begins_scene: Whether a scene begins with it.
        chosen: The tense that the author chose for it, if any.
    """

    past: int
    present: int
    goes_back: bool
    begins_scene: bool
    chosen: Kind | None


def stretches_of(
    paragraphs: Sequence[Paragraph],
    verbs: Iterable[FiniteVerb],
    choices: Sequence[Choice],
) -> tuple[TenseStretch, ...]:
    """Return the stretches of a story, in their order; each ends with its scene.

    Args:
        paragraphs: The paragraphs of prose.
        verbs: Their finite verbs, in the order of the text.
        choices: What the author chose to tell in which tense, the last made last.
    """
    evidence = _evidence(paragraphs, verbs, choices)
    tenses = _tenses(evidence)
    told = [
        (paragraph.scene, tense, each.chosen is not None)
        for paragraph, tense, each in zip(paragraphs, tenses, evidence, strict=True)
    ]
    return tuple(
        TenseStretch(numbers[0], numbers[-1], tense, is_chosen)
        for (_, tense, is_chosen), numbers in (
            (key, list(group))
            for key, group in groupby(range(len(told)), key=told.__getitem__)
        )
    )


def _evidence(
    paragraphs: Sequence[Paragraph],
    verbs: Iterable[FiniteVerb],
    choices: Sequence[Choice],
) -> list[_Evidence]:
    by_paragraph: dict[int, list[FiniteVerb]] = {}
    for verb in verbs:
        by_paragraph.setdefault(verb.paragraph, []).append(verb)
    found, scene = [], -1
    for number, paragraph in enumerate(paragraphs):
        own = by_paragraph.get(number, [])
        said = [verb for verb in own if verb.kind in _TENSES]
        found.append(
            _Evidence(
                sum(_weighs(verb, Kind.PAST) for verb in said),
                sum(_weighs(verb, Kind.PRESENT) for verb in said),
                bool(said) and _goes_back(said[0]),
                paragraph.scene != scene,
                _chosen(paragraph.span, choices),
            )
        )
        scene = paragraph.scene
    return found


def _weighs(verb: FiniteVerb, kind: Kind) -> bool:
    excused = (Sign.UNREAL, Sign.GENERAL, Sign.TELLER, Sign.PHRASE)
    return verb.kind is kind and not verb.has(*excused)


def _goes_back(verb: FiniteVerb) -> bool:
    is_back = verb.has(Sign.PERFECT, Sign.BEFORE)
    return verb.kind is Kind.PAST and is_back


def _chosen(span: Span, choices: Sequence[Choice]) -> Kind | None:
    """Return the tense chosen for a paragraph: last for a part of it, or the story."""
    found = None
    for choice in sorted(choices, key=lambda each: each.span is not None):
        if choice.span is None or choice.span.overlaps(span):
            is_tense = choice.chosen in {Kind.PAST, Kind.PRESENT}
            found = Kind(choice.chosen) if is_tense else None
    return found


def _tenses(evidence: Sequence[_Evidence]) -> list[Kind]:
    """Return the tense of each paragraph: that chosen, or else that of its verbs."""
    left = [number for number, each in enumerate(evidence) if each.chosen is None]
    free = [evidence[number] for number in left]
    decided = dict(zip(left, _begun_late(_decided(free), free), strict=True))
    return [each.chosen or decided[number] for number, each in enumerate(evidence)]


def _decided(evidence: Sequence[_Evidence]) -> list[Kind]:
    """Return the tense of each paragraph, with the least against them in all."""
    costs = dict.fromkeys(_TENSES, 0.0)
    ways: list[dict[Kind, Kind]] = []
    for number, each in enumerate(evidence):
        change = _cost_of_change(each) if number else 0.0
        before, costs, way = costs, {}, {}
        for tense in _TENSES:
            other = Kind.PRESENT if tense is Kind.PAST else Kind.PAST
            stays = before[tense] <= before[other] + change
            way[tense] = tense if stays else other
            costs[tense] = min(before[tense], before[other] + change)
            costs[tense] += _against(each, tense)
        ways.append(way)
    tenses: list[Kind] = []
    tense = min(_TENSES, key=costs.__getitem__)
    for way in reversed(ways):
        tenses.append(tense)
        tense = way[tense]
    return tenses[::-1]


def _begun_late(tenses: Sequence[Kind], evidence: Sequence[_Evidence]) -> list[Kind]:
    """Return ``tenses`` with each change at the first paragraph that says anything."""
    found = list(tenses)
    for number in range(1, len(found)):
        each = evidence[number]
        is_silent = not each.past and not each.present
        if is_silent and not each.begins_scene:
            found[number] = found[number - 1]
    return found


def _cost_of_change(evidence: _Evidence) -> float:
    if evidence.begins_scene:
        return _CHANGE_AT_SCENE
    return _CHANGE_BACK if evidence.goes_back else _CHANGE


def _against(evidence: _Evidence, tense: Kind) -> float:
    return evidence.present if tense is Kind.PAST else evidence.past
