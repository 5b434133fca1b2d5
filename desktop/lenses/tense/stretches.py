"""In which tense the paragraphs of a story are told, by their verbs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.lenses.tense.signs import Sign
from desktop.lenses.tense.verb_kinds import VerbTense
from desktop.lenses.told_stretches import ParagraphEvidence, told_stretches

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop.lenses.known import LensChoice
    from desktop.lenses.story_prose import Paragraph
    from desktop.lenses.tense.finite_verbs import FiniteVerb
    from desktop.lenses.told_stretches import ToldStretch

TENSES = (VerbTense.PAST, VerbTense.PRESENT)
"""What a stretch can be told in."""

_CHANGE = 4.5
"""Verbs that a change of tense within a scene costs."""
_CHANGE_BACK = 2.0
"""The same where the paragraph, or the one above, begins with what was before."""
_EXCUSED = (Sign.UNREAL, Sign.GENERAL, Sign.TELLER, Sign.PHRASE)


def stretches_of(
    paragraphs: Sequence[Paragraph],
    verbs: Iterable[FiniteVerb],
    choices: Sequence[LensChoice],
) -> tuple[ToldStretch, ...]:
    """Return the stretches that are told in one tense, in their order.

    Args:
        paragraphs: The paragraphs of prose.
        verbs: Their finite verbs, in the order of the text.
        choices: What the author chose to tell in which tense, the last made last.
    """
    told: list[list[FiniteVerb]] = [[] for _ in paragraphs]
    for verb in verbs:
        if verb.kind in TENSES:
            told[verb.paragraph].append(verb)
    backs = [bool(verbs) and _goes_back(verbs[0]) for verbs in told]
    changes = (
        _CHANGE_BACK if is_back or was_back else _CHANGE
        for is_back, was_back in zip(backs, [False, *backs], strict=False)
    )
    evidence = [_evidence(v, change) for v, change in zip(told, changes, strict=True)]
    return told_stretches(paragraphs, evidence, TENSES, choices)


def _evidence(verbs: Sequence[FiniteVerb], change: float) -> ParagraphEvidence:
    weighing = [verb.kind for verb in verbs if not verb.has(*_EXCUSED)]
    past, present = weighing.count(VerbTense.PAST), weighing.count(VerbTense.PRESENT)
    return ParagraphEvidence((present, past), change)


def _goes_back(verb: FiniteVerb) -> bool:
    return verb.kind is VerbTense.PAST and verb.has(Sign.PERFECT, Sign.BEFORE)
