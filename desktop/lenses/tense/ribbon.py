"""The ribbon of tenses: a band for each paragraph, and the stretches beside it."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from typing import TYPE_CHECKING

from desktop.lenses.section import Band, Ribbon, Stretch
from desktop.lenses.tense.verb_kinds import VerbTense
from desktop.text.span import Span
from desktop.text.words import count_words
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop.lenses.finding import Finding
    from desktop.lenses.story_prose import StoryProse
    from desktop.lenses.tense.slips import ToldVerb
    from desktop.lenses.told_stretches import ToldStretch

_FIRST_WORDS = 4
"""Words that a stretch is called by."""
_TITLE_LONG = 40
"""Code points of that."""


def ribbon_of(
    prose: StoryProse,
    verbs: Iterable[ToldVerb],
    stretches: Sequence[ToldStretch],
    slips: Iterable[Finding],
) -> Ribbon:
    """Return the tenses of ``prose``; ``slips`` are the ones that are not settled."""
    past, present = Counter[int](), Counter[int]()
    for told in verbs:
        if told.verb.kind in {VerbTense.PAST, VerbTense.PRESENT}:
            counted = past if told.verb.kind is VerbTense.PAST else present
            counted[told.verb.paragraph] += 1
    both = past.total() + present.total()
    return Ribbon(
        _bands(prose, past, present),
        _stretches(prose, stretches, slips),
        present.total() / both if both else 0.0,
    )


def _bands(
    prose: StoryProse, past: Counter[int], present: Counter[int]
) -> tuple[Band, ...]:
    bands: list[Band] = []
    scene = -1
    for number, paragraph in enumerate(prose.paragraphs):
        both = past[number] + present[number]
        share = present[number] / both if both else None
        begins = bool(bands) and paragraph.scene != scene
        bands.append(Band(paragraph.span, count_words(paragraph.words), share, begins))
        scene = paragraph.scene
    return tuple(bands)


def _stretches(
    prose: StoryProse, stretches: Sequence[ToldStretch], slips: Iterable[Finding]
) -> tuple[Stretch, ...]:
    paragraphs = prose.paragraphs
    starts = [paragraphs[each.first].start for each in stretches]
    counts = Counter(bisect_right(starts, slip.span.start) - 1 for slip in slips)
    return tuple(
        Stretch(
            Span(paragraphs[each.first].start, paragraphs[each.last].span.end),
            _title(prose, each),
            _told(each),
            counts[number],
        )
        for number, each in enumerate(stretches)
    )


def _title(prose: StoryProse, stretch: ToldStretch) -> str:
    first = prose.paragraphs[stretch.first]
    words = first.words[: 4 * _TITLE_LONG].split()[:_FIRST_WORDS]
    title = " ".join(words).strip(" ,.;:!?…—–-“”\"‘’'")[:_TITLE_LONG]
    if len(prose.scenes) < 2:
        return title
    return translate("{number} · {title}", number=first.scene + 1, title=title)


def _told(stretch: ToldStretch) -> str:
    if stretch.way == VerbTense.PAST:
        if stretch.is_chosen:
            return translate("past · set by you")
        return translate("past")
    if stretch.is_chosen:
        return translate("present · set by you")
    return translate("present")
