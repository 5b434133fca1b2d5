"""Slips: finite verbs outside the tense of their stretch, without a reason.

In which tense a stretch is told, its finite verbs say.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop.lenses.tense.finite_verbs import finite_verbs
from desktop.lenses.tense.verb_kinds import Sign, VerbTense
from desktop.lenses.thoughts import italics_in
from desktop.lenses.told_stretches import (
    ParagraphEvidence,
    neighbours,
    told_stretches,
    within,
)
from desktop.text.span import Span
from desktop.value import replace, value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from desktop.lenses.known import LensChoice
    from desktop.lenses.story_prose import Paragraph, StoryProse
    from desktop.lenses.tense.finite_verbs import FiniteVerb
    from desktop.lenses.told_stretches import ToldStretch

_TELLER = re.compile(r"\b(?:I|[Ww]e)\b(?!['’]s)")
_TOLD_BY_ONE = 0.006
"""The least share of *I* and *we* among the words where somebody tells their own story.
"""
_TENSES = (VerbTense.PAST, VerbTense.PRESENT)
"""What a stretch can be told in."""

_CHANGE = 4.5
"""Verbs that a change of tense within a scene costs."""
_CHANGE_BACK = 2.0
"""The same where the paragraph, or the one above, begins with what was before."""
_EXCUSED = (Sign.UNREAL, Sign.GENERAL, Sign.TELLER, Sign.PHRASE)


@value
class ToldVerb:
    """A finite verb, the tense of its stretch, and whether it slips out of that."""

    verb: FiniteVerb
    tense: VerbTense
    is_slip: bool


def told_verbs(
    prose: StoryProse, choices: Sequence[LensChoice]
) -> tuple[tuple[ToldVerb, ...], Sequence[ToldStretch]]:
    """Return the finite verbs of ``prose`` with what they are told in, and stretches.

    Args:
        prose: The prose of a story, or of a part of it.
        choices: What the author chose to tell in which tense, the last made last.

    Raises:
        LensUnavailable: If HanTa is not installed.
    """
    verbs = finite_verbs(prose)
    stretches = _stretches(prose, verbs, choices)
    tenses, whole = _tenses(stretches), prose.whole
    now = whole.once(
        ("signs of now", tuple(choices)), lambda: _signs_of_now(whole, choices)
    )
    slips = set(_slips(verbs, tenses, now))
    thought = _in_italics(prose, [verbs[at] for at in slips])
    told = (
        ToldVerb(verb, tenses[verb.paragraph], at in slips and verb not in thought)
        for at, verb in enumerate(verbs)
    )
    return tuple(told), stretches


def _tenses(stretches: Iterable[ToldStretch]) -> list[VerbTense]:
    """Return the tense of each paragraph."""
    return [
        VerbTense(stretch.way)
        for stretch in stretches
        for _ in range(stretch.first, stretch.last + 1)
    ]


def _stretches(
    prose: StoryProse, verbs: Sequence[FiniteVerb], choices: Sequence[LensChoice]
) -> Sequence[ToldStretch]:
    """Return the stretches of ``prose``; those of a part by what is around it, too."""
    before, after = neighbours(prose)
    around = (*before, *prose.paragraphs, *after)
    first, last = len(before), len(around) - len(after)
    own = [replace(verb, paragraph=verb.paragraph + first) for verb in verbs]
    others = [
        *_verbs_of(prose.whole, before, 0),
        *_verbs_of(prose.whole, after, last),
    ]
    stretches = _stretches_of(around, (*own, *others), choices)
    return within(stretches, first, last - 1)


def _stretches_of(
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
        if verb.kind in _TENSES:
            told[verb.paragraph].append(verb)
    backs = [bool(verbs) and _goes_back(verbs[0]) for verbs in told]
    changes = (
        _CHANGE_BACK if is_back or was_back else _CHANGE
        for is_back, was_back in zip(backs, [False, *backs], strict=False)
    )
    evidence = [_evidence(v, change) for v, change in zip(told, changes, strict=True)]
    return told_stretches(paragraphs, evidence, _TENSES, choices)


def _evidence(verbs: Sequence[FiniteVerb], change: float) -> ParagraphEvidence:
    weighing = [verb.kind for verb in verbs if not verb.has(*_EXCUSED)]
    past, present = weighing.count(VerbTense.PAST), weighing.count(VerbTense.PRESENT)
    return ParagraphEvidence((present, past), change)


def _goes_back(verb: FiniteVerb) -> bool:
    return verb.kind is VerbTense.PAST and verb.has(Sign.PERFECT, Sign.BEFORE)


def _verbs_of(
    whole: StoryProse, paragraphs: Sequence[Paragraph], first: int
) -> list[FiniteVerb]:
    """Return the verbs of a few paragraphs, the first of them numbered ``first``."""
    if not paragraphs:
        return []
    part = whole.part(Span(paragraphs[0].start, paragraphs[-1].span.end))
    shift = first - part.paragraphs.index(paragraphs[0])
    found = (replace(v, paragraph=v.paragraph + shift) for v in finite_verbs(part))
    return [v for v in found if first <= v.paragraph < first + len(paragraphs)]


def _is_told_by_one(prose: StoryProse) -> bool:
    """Return whether somebody tells the story who says *I*."""
    said = sum(len(_TELLER.findall(words)) for words in prose.narration)
    words = sum(len(words.split()) for words in prose.narration)
    return said > _TOLD_BY_ONE * words


def _slips(
    verbs: Sequence[FiniteVerb], tenses: Sequence[VerbTense], now: Sequence[Sign]
) -> Iterator[int]:
    """Yield the places of the slips among ``verbs``.

    Args:
        verbs: The finite verbs.
        tenses: What each paragraph is told in.
        now: What says that a verb is of now; nothing where nobody tells who says *I*.
    """
    paragraph, is_memory, is_now = -1, False, False
    for at, verb in enumerate(verbs):
        if verb.paragraph != paragraph:
            paragraph, is_memory, is_now = verb.paragraph, False, False
        if tenses[paragraph] is VerbTense.PRESENT:
            is_memory = _remembers(verb, is_memory=is_memory)
            if (
                verb.kind is VerbTense.PAST
                and not is_memory
                and not _is_of_before(verb)
            ):
                yield at
        elif verb.kind is VerbTense.PAST:
            is_now = False
        elif verb.kind in {VerbTense.PRESENT, VerbTense.FUTURE}:
            # One who has come to what is now stays there.
            is_now = is_now or (Sign.NOW in now and verb.has(Sign.NOW))
            is_true = verb.has(*_AT_ANY_TIME, *now)
            is_will = verb.kind is VerbTense.FUTURE and bool(now)
            if not is_now and not is_true and not is_will:
                yield at


def _signs_of_now(whole: StoryProse, choices: Sequence[LensChoice]) -> tuple[Sign, ...]:
    """Return what says that whoever tells a story in the past speaks of now.

    Nothing in a story that nobody tells who says *I*.  One who often does may do so
    with any *is* and *has*.  The beginning tells it.
    """
    if not _is_told_by_one(whole):
        return ()
    first = whole.paragraphs[:_ASKED]
    verbs = _verbs_of(whole, first, 0)
    tenses = _tenses(_stretches_of(first, verbs, choices))
    present = [
        verb
        for verb in verbs
        if verb.kind is VerbTense.PRESENT and tenses[verb.paragraph] is VerbTense.PAST
    ]
    sure = sum(verb.has(*_AT_ANY_TIME, *_OF_TELLER) for verb in present)
    is_often = sure >= _OFTEN and 3 * sure >= 2 * len(present)
    return (*_OF_TELLER, Sign.BEING) if is_often else _OF_TELLER


_AT_ANY_TIME = (Sign.GENERAL, Sign.PHRASE, Sign.ANY, Sign.TELLER)
"""What says that a present verb is right in any story in the past."""
_OF_TELLER = (Sign.NOW, Sign.STATE, Sign.RELATIVE, Sign.COMPLEMENT)
"""What says so where somebody tells their own story."""
_ASKED = 200
"""Paragraphs at the beginning that tell how somebody tells their story."""
_OFTEN = 12
"""Verbs in the present from which on a teller is one who often speaks of now."""


def _remembers(verb: FiniteVerb, *, is_memory: bool) -> bool:
    """Return whether a paragraph in the present goes on with what was before."""
    if verb.kind is VerbTense.PRESENT:
        return False
    if verb.kind is VerbTense.PAST and verb.has(Sign.BEFORE, Sign.PERFECT):
        is_aside = verb.has(Sign.RELATIVE, Sign.WHO, Sign.COMPLEMENT, Sign.UNREAL)
        return is_memory or not is_aside
    return is_memory


def _is_of_before(verb: FiniteVerb) -> bool:
    """Return whether a past verb among present ones tells what was before."""
    signs = (Sign.PERFECT, Sign.BEFORE, Sign.UNREAL, Sign.PHRASE)
    clauses = (Sign.RELATIVE, Sign.COMPLEMENT, Sign.WHO)
    is_posture = verb.has(Sign.WHO, Sign.ANY) and verb.has(Sign.POSTURE)
    return verb.has(*signs) or (verb.has(*clauses) and not is_posture)


def _in_italics(prose: StoryProse, verbs: Sequence[FiniteVerb]) -> set[FiniteVerb]:
    """Return those of ``verbs`` that stand in italics, as thoughts and letters do."""
    italics = italics_in(prose, {verb.paragraph for verb in verbs})
    return {
        verb
        for verb in verbs
        if any(
            span.contains(verb.span.start) for span in italics.get(verb.paragraph, ())
        )
    }
