"""Dialogue: what is spoken, by whom where a tag says so, and quotes to look at."""

from __future__ import annotations

import re
from collections import Counter
from operator import attrgetter
from typing import TYPE_CHECKING

from desktop.lenses.dialogue.quote_marks import CLOSERS
from desktop.lenses.dialogue.quote_slips import (
    Slip,
    habit_of,
    sides,
    tag_slips,
    unclosed,
)
from desktop.lenses.dialogue.speakers import speakers_in
from desktop.lenses.finding import Finding, LensName
from desktop.lenses.lens import Seen
from desktop.lenses.section import NOTHING, Bar, Bars, Deed, Does, ListRow, Rows
from desktop.text.words import count_words
from desktop.value import value
from desktop.wording.numbers import grouped
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.lenses.known import Known
    from desktop.lenses.section import Section
    from desktop.lenses.story_prose import StoryProse
    from desktop.text.span import Span

_WIDEST = 0.45
"""Which share of speech fills a bar, where no scene has more."""
_SPEAKERS_SHOWN = 12
_FEW_WORDS = 20
_INNER = re.compile(r"(?<!\w)\s?[‘'“\"](?=\w)")
"""Where a quote within another opens."""


@value
class Spoken:
    """What is spoken at a place.

    Attributes:
        span: Where, quotes included, in code points of the text.
        paragraph: In which paragraph of prose, from 0.
        speaker: Who speaks; empty where that is not sure.
        words: How many words it has.
    """

    span: Span
    paragraph: int
    speaker: str
    words: int


def see(prose: StoryProse, known: Known) -> Seen:
    """Return what is spoken, by whom, and what to look at in it."""
    spoken = spoken_in(prose)
    findings = _findings(prose)
    open_ones = [each for each in findings if not known.is_settled(each)]
    counts = [count_words(paragraph.words) for paragraph in prose.paragraphs]
    every, said = sum(counts), sum(each.words for each in spoken)
    return Seen(
        findings,
        _sections(prose, spoken, counts, open_ones),
        translate("{percent} % spoken", percent=_percent(said, every)),
        translate("What is spoken, and by whom where a tag with a name says so."),
        len(open_ones),
        tuple(_as_finding(each) for each in spoken),
    )


def spoken_in(prose: StoryProse) -> tuple[Spoken, ...]:
    """Return all that is spoken in ``prose``, in its order."""
    found: list[Spoken] = []
    both = zip(prose.paragraphs, prose.speech, strict=True)
    for number, (paragraph, spans) in enumerate(both):
        speakers = speakers_in(paragraph.words, spans)
        for span, speaker in zip(spans, speakers, strict=True):
            words = count_words(span.of(paragraph.words))
            found.append(Spoken(span.moved(paragraph.start), number, speaker, words))
    return tuple(found)


def _as_finding(spoken: Spoken) -> Finding:
    return Finding(
        LensName.DIALOGUE, "speech", spoken.span, spoken.speaker, None, "speech"
    )


def _percent(part: int, whole: int) -> int:
    return round(100 * part / whole) if whole else 0


# What is found


def _findings(prose: StoryProse) -> tuple[Finding, ...]:
    found = [*_slips(prose), *_sides(prose), *_two_speakers(prose)]
    return tuple(sorted(found, key=attrgetter("span", "kind")))


def _finding(kind: str, span: Span, replacement: str | None) -> Finding:
    return Finding(LensName.DIALOGUE, kind, span, _message(kind), replacement, kind)


def _message(kind: str) -> str:
    return {
        "unclosed": translate("This quote never closes."),
        "comma": translate("There is no comma before the tag."),
        "capital": translate("The tag goes on in small letters."),
        "side": translate("The story has this sign on the other side of the quote."),
        "speakers": translate("Another speaker in the same paragraph."),
    }[kind]


def _slips(prose: StoryProse) -> Iterator[Finding]:
    for number, (paragraph, spans) in enumerate(
        zip(prose.paragraphs, prose.speech, strict=True)
    ):
        slips: list[Slip] = []
        if spans:
            words, goes_on = paragraph.words, _goes_on(prose, number)
            slips += unclosed(words, spans, goes_on=goes_on)
            slips += tag_slips(words, spans)
        for slip in slips:
            span = slip.span.moved(paragraph.start)
            yield _finding(slip.kind, span, slip.replacement)


def _goes_on(prose: StoryProse, number: int) -> bool:
    """Return whether what is said at the end of a paragraph may go on in the next.

    It does where that begins with the same sign anew, or is spoken without any.  A few
    words that end with a stop are no long speech, but lack their quote.
    """
    if number + 1 == len(prose.paragraphs):
        return False
    said = prose.speech[number][-1].of(prose.paragraphs[number].words)
    opener = said[0]
    words = prose.paragraphs[number + 1].words.lstrip()
    is_short = said[-1] in ".!?…" and len(said.split()) <= _FEW_WORDS
    if is_short and not _is_told_within(prose, number, said, words):
        return False
    if words[:1] in (opener, *CLOSERS):
        return True
    spoken = prose.speech[number + 1][:1]
    return bool(spoken) and spoken[0].of(words)[:1].isalnum() and not spoken[0].start


def _is_told_within(prose: StoryProse, number: int, said: str, following: str) -> bool:
    """Return whether somebody tells at length what others said, a paragraph each."""
    if _INNER.search(said, 1) or _INNER.match(following, 1):
        return True
    before = prose.speech[number - 1][-1:] if number else ()
    words = prose.paragraphs[number - 1].words.rstrip()
    return any(
        span.end == len(words)
        and words[span.start] == said[0]
        and words[-1] not in CLOSERS
        for span in before
    )


def _sides(prose: StoryProse) -> Iterator[Finding]:
    """Yield the commas and full stops on the side where the story seldom has them."""
    found = [
        (side, place.moved(paragraph.start))
        for paragraph, spans in zip(prose.paragraphs, prose.speech, strict=True)
        for side, place in sides(paragraph.words, spans)
    ]
    counts = Counter(side for side, _place in found)
    habits = {sign: habit_of(counts, sign) for sign in ",."}
    for side, place in found:
        habit = habits[side[-1]]
        if habit is not None and not side.startswith(habit):
            yield _finding("side", place, place.of(prose.text)[::-1])


def _two_speakers(prose: StoryProse) -> Iterator[Finding]:
    """Yield where a paragraph has a second speaker, both told by their names."""
    for paragraph, spans in zip(prose.paragraphs, prose.speech, strict=True):
        if len(spans) < 2:
            continue
        named = [
            (span, name)
            for span, name in zip(
                spans, speakers_in(paragraph.words, spans), strict=True
            )
            if name[:1].isupper()
        ]
        for span, name in named[1:]:
            if not set(name.split()) & set(named[0][1].split()):
                yield _finding("speakers", span.moved(paragraph.start), None)
                break


# What is shown


def _sections(
    prose: StoryProse,
    spoken: Sequence[Spoken],
    counts: Sequence[int],
    findings: Sequence[Finding],
) -> tuple[Section, ...]:
    if not counts:
        return ()
    sections: list[Section] = []
    if spoken:
        sections.append(
            Bars(translate("By scene"), tuple(_bars(prose, spoken, counts)))
        )
        speakers = tuple(_speaker_rows(spoken))
        sections.append(Rows(translate("By speaker"), speakers, translate("words")))
    sections.append(Rows(translate("To look at"), tuple(_to_look_at(findings))))
    return tuple(sections)


def _bars(
    prose: StoryProse, spoken: Sequence[Spoken], counts: Sequence[int]
) -> Iterator[Bar]:
    every: Counter[int] = Counter()
    said: Counter[int] = Counter()
    for paragraph, count in zip(prose.paragraphs, counts, strict=True):
        every[paragraph.scene] += count
    for each in spoken:
        said[prose.paragraphs[each.paragraph].scene] += each.words
    shares = {scene: said[scene] / count for scene, count in every.items() if count}
    widest = max(_WIDEST, *shares.values()) if shares else _WIDEST
    for scene, share in shares.items():
        yield Bar(
            _scene_label(prose, scene),
            translate("{percent} %", percent=round(100 * share)),
            share / widest,
            deed=Deed(Does.GO, span=prose.scenes[scene].span),
        )


def _scene_label(prose: StoryProse, scene: int) -> str:
    title, number = prose.scenes[scene].title, str(scene + 1)
    return f"{number} · {title}" if title else number


def _speaker_rows(spoken: Sequence[Spoken]) -> Iterator[ListRow]:
    words: Counter[str] = Counter()
    first: dict[str, Span] = {}
    whole = _whole_names(spoken)
    for each in spoken:
        speaker = whole.get(each.speaker, each.speaker)
        words[speaker] += each.words
        first.setdefault(speaker, each.span)
    nobody = words.pop("", 0)
    for speaker, count in words.most_common(_SPEAKERS_SHOWN):
        yield ListRow(speaker, grouped(count), deed=Deed(Does.GO, span=first[speaker]))
    if nobody:
        yield ListRow(translate("not said"), grouped(nobody), is_quiet=True)


def _whole_names(spoken: Sequence[Spoken]) -> dict[str, str]:
    """Return the longer names of speakers that are called by a part of theirs."""
    names = {each.speaker for each in spoken if each.speaker[:1].isupper()}
    longer: dict[str, list[str]] = {}
    for name in names:
        for word in name.split() if " " in name else ():
            longer.setdefault(word, []).append(name)
    return {name: longer[name][0] for name in names if len(longer.get(name, ())) == 1}


def _to_look_at(findings: Sequence[Finding]) -> Iterator[ListRow]:
    counts = Counter(finding.kind for finding in findings)
    labels = {
        "unclosed": translate("A quote that never closes"),
        "side": translate("Comma outside the quote, or inside"),
        "speakers": translate("Two speakers in a paragraph"),
        "comma": translate("No comma before the tag"),
        "capital": translate("A capital after the comma"),
    }
    for kind, label in labels.items():
        count = counts[kind]
        deed = Deed(Does.STEP, kind) if count else NOTHING
        yield ListRow(label, grouped(count), deed=deed, is_quiet=not count)
