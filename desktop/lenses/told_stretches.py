"""The stretches of a story that are told in one way: in one tense, in one person.

The way is decided paragraph by paragraph so that as little as possible is against it
(by dynamic programming, Viterbi's), where each change costs as much as several words
against it; less where a scene begins.  So some paragraphs told otherwise are a stretch
of their own, and a word or two are slips.  What the author chose wins.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.lenses.finding import LensName
    from desktop.lenses.known import Known, LensChoice
    from desktop.lenses.story_prose import Paragraph, StoryProse
    from desktop.text.span import Span

_CHANGE_AT_SCENE = 1.0
_NEIGHBOURS = 40
"""Paragraphs of the whole story beside a part of it that tell how the part is told."""


@value
class ToldStretch:
    """Paragraphs in a row that are told in one way.

    Attributes:
        first: Its first paragraph, from 0.
        last: Its last.
        way: How it is told, such as ``past``.
        is_chosen: Whether the author said so.
    """

    first: int
    last: int
    way: str
    is_chosen: bool


@value
class ParagraphEvidence:
    """What a paragraph says of how it is told.

    Attributes:
        against: How much is against each way.
        change: How much must be against a way to change it here, within a scene.
    """

    against: tuple[float, ...]
    change: float


def choices_of(known: Known, lens: LensName, about: str) -> list[LensChoice]:
    """Return what the author chose of this, also for stretches, the last made last."""
    return [each for each in known.choices if each.lens is lens and each.about == about]


def told_stretches(
    paragraphs: Sequence[Paragraph],
    evidence: Sequence[ParagraphEvidence],
    ways: Sequence[str],
    choices: Sequence[LensChoice],
) -> tuple[ToldStretch, ...]:
    """Return the stretches of a story in their order; each ends with its scene.

    Args:
        paragraphs: The paragraphs of prose.
        evidence: What each of them says.
        ways: The ways there are.
        choices: What the author chose, the last made last.
    """
    scenes = [paragraph.scene for paragraph in paragraphs]
    chosen = [_chosen(paragraph.span, ways, choices) for paragraph in paragraphs]
    free = [number for number, way in enumerate(chosen) if way is None]
    decided = _decided(
        [evidence[number] for number in free], [scenes[number] for number in free]
    )
    found = dict(zip(free, (ways[way] for way in decided), strict=True))
    return _in_a_row(
        [
            (scene, way or found[number], way is not None)
            for number, (scene, way) in enumerate(zip(scenes, chosen, strict=True))
        ]
    )


def _in_a_row(told: Sequence[tuple[int, str, bool]]) -> tuple[ToldStretch, ...]:
    """Return the stretches of paragraphs alike: in scene, way, and who said so."""
    groups = groupby(range(len(told)), key=told.__getitem__)
    return tuple(
        ToldStretch(numbers[0], numbers[-1], way, is_chosen)
        for (_, way, is_chosen), numbers in (
            (key, list(group)) for key, group in groups
        )
    )


def neighbours(
    prose: StoryProse,
) -> tuple[tuple[Paragraph, ...], tuple[Paragraph, ...]]:
    """Return some paragraphs of the whole story before and behind this part of it.

    The whole story may be as it was a moment ago; what is before an edit stands there
    still, and what is behind it as far from the end.
    """
    whole, own = prose.whole, prose.paragraphs
    if whole is prose or not own:
        return (), ()
    rest = len(prose.text) - own[-1].span.end
    before = [each for each in whole.paragraphs if each.span.end <= own[0].start]
    after = [p for p in whole.paragraphs if len(whole.text) - p.start <= rest]
    return tuple(before[-_NEIGHBOURS:]), tuple(after[:_NEIGHBOURS])


def within(stretches: Sequence[ToldStretch], low: int, high: int) -> list[ToldStretch]:
    """Return the stretches of the paragraphs from ``low`` to ``high``, as from 0."""
    return [
        ToldStretch(
            max(each.first, low) - low,
            min(each.last, high) - low,
            each.way,
            each.is_chosen,
        )
        for each in stretches
        if each.first <= high and each.last >= low
    ]


def _chosen(
    span: Span, ways: Sequence[str], choices: Sequence[LensChoice]
) -> str | None:
    """Return the way chosen for a paragraph: last for a part of it, or the story."""
    found = None
    for choice in sorted(choices, key=lambda each: each.span is not None):
        if choice.span is None or choice.span.overlaps(span):
            found = choice.chosen if choice.chosen in ways else None
    return found


def _decided(evidence: Sequence[ParagraphEvidence], scenes: Sequence[int]) -> list[int]:
    """Return the way of each paragraph, by its number."""
    if not evidence:
        return []
    costs, ways = list(evidence[0].against), list[list[int]]()
    for number in range(1, len(evidence)):
        each, begins_scene = evidence[number], scenes[number] != scenes[number - 1]
        change = _CHANGE_AT_SCENE if begins_scene else each.change
        best = min(range(len(costs)), key=costs.__getitem__)
        before = [
            way if costs[way] <= costs[best] + change else best
            for way in range(len(costs))
        ]
        costs = [
            min(costs[way], costs[best] + change) + against
            for way, against in enumerate(each.against)
        ]
        ways.append(before)
    way = min(range(len(costs)), key=costs.__getitem__)
    found = [way]
    for before in reversed(ways):
        way = before[way]
        found.append(way)
    return _begun_late(found[::-1], evidence, scenes)


def _begun_late(
    ways: list[int], evidence: Sequence[ParagraphEvidence], scenes: Sequence[int]
) -> list[int]:
    """Return ``ways`` with each change at the first paragraph that says anything."""
    for number in range(1, len(ways)):
        is_silent = not any(evidence[number].against)
        if is_silent and scenes[number] == scenes[number - 1]:
            ways[number] = ways[number - 1]
    return ways
