"""Person: where the narration says *I*, *we* or *you* in a story told as *she*.

Only the narration is read, neither speech nor what is in italics.  Letters, diaries and
whatever else is told otherwise for some paragraphs are stretches of their own.  In a
story told as *I*, who *she* is cannot be told; so only where the author says that a
stretch is told as *I* and it never is, each *she* is shown.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from typing import TYPE_CHECKING, Any

from desktop.lenses.finding import Finding, LensName
from desktop.lenses.language import is_english
from desktop.lenses.lens import Seen
from desktop.lenses.reading_memory import ReadingLayer
from desktop.lenses.section import (
    Deed,
    Does,
    ListRow,
    Option,
    Remark,
    Rows,
    Select,
    StoryLine,
    StoryLines,
)
from desktop.lenses.thoughts import italics_in
from desktop.lenses.told_stretches import (
    ParagraphEvidence,
    choices_of,
    neighbours,
    told_stretches,
    within,
)
from desktop.text.span import Span
from desktop.value import value
from desktop.wording.numbers import grouped, percentage
from desktop.wording.translation import meant, template, translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.lenses.known import Known, LensChoice
    from desktop.lenses.section import Section
    from desktop.lenses.story_prose import Paragraph, StoryProse
    from desktop.lenses.told_stretches import ToldStretch

TOLD_AS = "told-as"
"""What the author chooses: ``told-as:she``, ``told-as:you`` or ``told-as:i``."""

_SHE, _YOU, _I = "she", "you", "i"
_WAYS = (_SHE, _YOU, _I)
_WORDS = {
    _SHE: "he him his himself she her hers herself they them their theirs themselves",
    _YOU: "you your yours yourself yourselves",
    _I: "i me my mine myself we us our ours ourselves",
}
_KEYS = {word: way for way, words in _WORDS.items() for word in words.split()}
_SUBJECTS = ("she", "he", "they", "you", "i", "we")
_WE = frozenset({"we", "us", "our", "ours", "ourselves"})
_PRONOUN = re.compile(rf"(?<![\w-])(?:{'|'.join(_KEYS)})(?![\w-])", re.IGNORECASE)
_BEFORE_MINE = re.compile(
    r"\b(?:the|a|an|this|that|old|coal|gold|salt)\s+$", re.IGNORECASE
)
_NUMBERED = re.compile(r"\b[A-Z][\w’']+\s+$")
"""A name that *I* is the number of, where a stop follows: Elizabeth I."""
_LETTER = re.compile(
    r"\s*(?:(?:my )?dear(?:est)?\b[^.!?]{1,40}[,:–—-]"
    r"|\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+\b"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b[^.!?]{0,20}[.,:–—-])",
    re.IGNORECASE,
)
"""How a letter or a page of a diary begins."""

_CHANGE = 4.0
"""Pronouns that a change of person within a scene costs."""
_CHANGE_AT_LETTER = 1.5
_WITHOUT_I = 0.15
"""How much each *she* is against *I*, in a paragraph without any *I*."""
_MOST_WITHOUT_I = 1.0
_YOU_WEIGHS = 0.5
"""How much each *you* is against *she*; people in general are *you* as well."""
_MOST_SHOWN = 300
_BEFORE, _BEHIND = 2, 3
"""Words before and behind a place that is shown."""
_AROUND_LONG = 60
"""Code points they are taken from."""
_STOP = re.compile(r"[.!?…\n“”\"]")
_STRIPPED = "“”\"‘’'.,;:!?…—–()*_ "

_LABELS = {
    _SHE: template("she, he, they"),
    _YOU: template("you"),
    _I: template("I, we"),
}


@value
class _Pronoun:
    """A pronoun of the narration.

    Attributes:
        span: Where, in code points of the text.
        word: The word in small letters.
        way: How a story is told that is told by it.
        paragraph: In which paragraph of prose, from 0.
    """

    span: Span
    word: str
    way: str
    paragraph: int


def see(prose: StoryProse, known: Known) -> Seen:
    """Return the pronouns of another person than their stretch is told in."""
    if not is_english(prose.whole):
        only = Remark(translate("This lens reads English only."))
        return Seen((), (only,), "", _sentence(""), 0)
    choices = choices_of(known, LensName.PERSON, TOLD_AS)
    pronouns = _pronouns(prose)
    stretches = _told(prose, pronouns, choices)
    findings = tuple(
        _finding(each, stretches[each.paragraph].way)
        for each in _others(prose, pronouns, stretches)
    )
    left = [each for each in findings if not known.is_settled(each)]
    mostly = _mostly(pronouns, stretches)
    return Seen(
        findings,
        tuple(_sections(prose, pronouns, left, choices, mostly)),
        translate_count("{count} place", "{count} places", len(left)),
        _sentence(mostly),
        len(left),
        tuple(map(_looked_at, pronouns)),
    )


# What is read


def _read(narration: str) -> list[int]:
    """Return where each pronoun begins and ends."""
    found: list[int] = []
    for each in _PRONOUN.finditer(narration):
        if not _is_other_word(narration, each):
            found += each.span()
    return found


_PRONOUNS = ReadingLayer("pronouns", 1, _read)


def _is_other_word(narration: str, found: re.Match[str]) -> bool:
    """Return whether it is no pronoun: *the mine*, *Elizabeth I*, *THEY*."""
    word = found[0]
    before = narration[max(0, found.start() - 30) : found.start()]
    if word in {"I", "i"}:
        is_end = not narration[found.end() :][:1].strip(".,:;)")
        is_number = is_end and narration[found.end() : found.end() + 1] != " "
        return word == "i" or (is_number and bool(_NUMBERED.search(before)))
    if word.lower() == "mine":
        return bool(_BEFORE_MINE.search(before))
    return word.isupper()


def _pronouns(prose: StoryProse) -> list[_Pronoun]:
    readings = prose.memory.read_all(_PRONOUNS, prose.narration)
    both = enumerate(zip(prose.paragraphs, readings, strict=True))
    return [
        each
        for number, (paragraph, reading) in both
        for each in _pronouns_of(paragraph, reading, number)
    ]


def _pronouns_of(
    paragraph: Paragraph, reading: list[Any], number: int
) -> Iterator[_Pronoun]:
    for start, end in zip(reading[::2], reading[1::2], strict=True):
        word = paragraph.words[start:end].lower()
        span = Span(paragraph.start + start, paragraph.start + end)
        yield _Pronoun(span, word, _KEYS[word], number)


# How it is told


def _told(
    prose: StoryProse, pronouns: Sequence[_Pronoun], choices: Sequence[LensChoice]
) -> list[ToldStretch]:
    """Return the stretch that each paragraph is in."""
    before, after = neighbours(prose)
    around = (*before, *prose.paragraphs, *after)
    first, last = len(before), len(around) - len(after)
    evidence = [
        *_evidence_of(prose.whole, before),
        *_evidence(prose.paragraphs, pronouns),
        *_evidence_of(prose.whole, after),
    ]
    stretches = told_stretches(around, evidence, _WAYS, choices)
    return [
        each
        for each in within(stretches, first, last - 1)
        for _ in range(each.first, each.last + 1)
    ]


def _evidence_of(
    whole: StoryProse, paragraphs: Sequence[Paragraph]
) -> list[ParagraphEvidence]:
    if not paragraphs:
        return []
    part = whole.part(Span(paragraphs[0].start, paragraphs[-1].span.end))
    low = part.paragraphs.index(paragraphs[0])
    every = _evidence(part.paragraphs, _pronouns(part))
    return every[low : low + len(paragraphs)]


def _evidence(
    paragraphs: Sequence[Paragraph], pronouns: Sequence[_Pronoun]
) -> list[ParagraphEvidence]:
    counts = [Counter[str]() for _ in paragraphs]
    for each in pronouns:
        counts[each.paragraph][each.way] += 1
    found, is_letter = [], False
    for paragraph, count in zip(paragraphs, counts, strict=True):
        begins = _LETTER.match(paragraph.words) is not None
        change = _CHANGE_AT_LETTER if begins or is_letter else _CHANGE
        found.append(ParagraphEvidence(_against(count), change))
        is_letter = begins
    return found


def _against(count: Counter[str]) -> tuple[float, ...]:
    """Return how much a paragraph says against *she*, *you* and *I*."""
    without = min(_WITHOUT_I * count[_SHE], _MOST_WITHOUT_I)
    return (
        count[_I] + _YOU_WEIGHS * count[_YOU],
        count[_I] + (0.0 if count[_YOU] else without),
        0.0 if count[_I] else without,
    )


def _others(
    prose: StoryProse, pronouns: Sequence[_Pronoun], stretches: Sequence[ToldStretch]
) -> list[_Pronoun]:
    """Return the pronouns of another person than their stretch is told in."""
    telling = {each.paragraph for each in pronouns if each.way == _I}
    found = [
        each
        for each in pronouns
        if _is_other(each, stretches[each.paragraph], says_i=each.paragraph in telling)
    ]
    italics = italics_in(prose, {each.paragraph for each in found})
    return [
        each
        for each in found
        if not any(s.contains(each.span.start) for s in italics.get(each.paragraph, ()))
    ]


def _is_other(pronoun: _Pronoun, stretch: ToldStretch, *, says_i: bool) -> bool:
    """Return whether a pronoun is out of place in its stretch.

    Whoever says *I* or *you* tells of *her*, too, and of people in general as *you*.
    But where the author said that it is told as *I*, and a paragraph never says it,
    *she* may be who should.
    """
    if stretch.way == _SHE:
        return pronoun.way != _SHE
    if stretch.way == _YOU:
        return pronoun.way == _I
    is_without = stretch.is_chosen and not says_i
    return is_without and pronoun.word in {"he", "she", "they"}


# What is shown


def _finding(pronoun: _Pronoun, way: str) -> Finding:
    key = _key(pronoun)
    message = translate(
        "“{said}” in narration told as “{told}”", said=_cased(key), told=_cased(way)
    )
    return Finding(LensName.PERSON, key, pronoun.span, message, None, key)


def _looked_at(pronoun: _Pronoun) -> Finding:
    key, label = _key(pronoun), translate(_LABELS[pronoun.way])
    return Finding(LensName.PERSON, key, pronoun.span, label, None, key)


def _key(pronoun: _Pronoun) -> str:
    return "we" if pronoun.word in _WE else pronoun.way


def _cased(word: str) -> str:
    return "I" if word == _I else word


def _mostly(pronouns: Sequence[_Pronoun], stretches: Sequence[ToldStretch]) -> str:
    """Return the word that the story is mostly told by, such as *she*; or none."""
    if not pronouns:
        return ""
    ways = Counter(each.way for each in stretches).most_common(1)
    way = ways[0][0] if ways else _SHE
    words = Counter(e.word for e in pronouns if e.way == way and e.word in _SUBJECTS)
    return _cased(words.most_common(1)[0][0] if words else way)


def _sentence(mostly: str) -> str:
    if not mostly:
        return translate("In which person the story is told.")
    if mostly.lower() in _WORDS[_SHE].split():
        return translate(
            "Told as “{word}”. Where the narration says I, we or you.", word=mostly
        )
    return translate(
        "Told as “{word}”. Where the narration says otherwise.", word=mostly
    )


def _sections(
    prose: StoryProse,
    pronouns: Sequence[_Pronoun],
    left: Sequence[Finding],
    choices: Sequence[LensChoice],
    mostly: str,
) -> Iterator[Section]:
    scenes = tuple(scene.span.start for scene in prose.scenes[1:])
    yield StoryLines("", tuple(_lines(pronouns, mostly)), scenes, len(prose.text))
    if left:
        rows = (_row(prose, each) for each in left[:_MOST_SHOWN])
        yield Rows(translate("Places"), tuple(rows))
    chosen = next((e.chosen for e in reversed(choices) if e.span is None), "")
    has_you = any(each.key == _YOU for each in left)
    yield Select(
        translate("Told as"),
        TOLD_AS,
        (
            Option("", _by_default(mostly)),
            Option(_SHE, translate("She, he or they")),
            Option(_YOU, translate(meant("You", "a story told as you"))),
            Option(_I, translate("I or we")),
        ),
        chosen if chosen in _WAYS else "",
        hint=translate("{key} lets “you” stand in the whole story.") if has_you else "",
        hint_action="settle-all",
    )


def _by_default(mostly: str) -> str:
    if not mostly:
        return translate("As it mostly is")
    return translate("As it mostly is: {word}", word=mostly)


def _lines(pronouns: Sequence[_Pronoun], mostly: str) -> Iterator[StoryLine]:
    for way in _WAYS:
        places = tuple(each.span.start for each in pronouns if each.way == way)
        count = grouped(len(places))
        if places and mostly.lower() in _WORDS[way].split():
            count = percentage(len(places) / len(pronouns))
        yield StoryLine(translate(_LABELS[way]), count, places)


def _row(prose: StoryProse, finding: Finding) -> ListRow:
    at = finding.span
    scene = bisect_right([each.span.start for each in prose.scenes], at.start)
    figure = grouped(max(scene, 1)) if len(prose.scenes) > 1 else ""
    go = Deed(Does.GO, span=at)
    return ListRow(_passage(prose.text, at), figure, deed=go, is_passage=True)


def _passage(text: str, at: Span) -> str:
    """Return a place with a few words of its sentence around it."""
    before = text[max(0, at.start - _AROUND_LONG) : at.start]
    after = text[at.end : at.end + _AROUND_LONG]
    before, after = _STOP.split(before)[-1], _STOP.split(after)[0]
    words = f"{' '.join(before.split()[-_BEFORE:])} {at.of(text)}{after}".split()
    return " ".join(words[: _BEFORE + _BEHIND + 1]).strip(_STRIPPED)
