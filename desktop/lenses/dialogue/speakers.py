"""Who speaks, where a tag beside what is said tells it by a name or a role.

“said Ines”, “the man asked” and “I say” tell it; another pronoun, what somebody does
beside, and whose turn it is do not.  English only: other tags are not known.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop.lenses.dialogue.tags import SAYING
from desktop.lenses.names.no_names import KIN, NO_NAMES, TITLES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.text.span import Span

_REACH = 120
"""Code points beside what is said in which its tag stands."""
_BEATS_WORDS = (
    "smile smiles smiled nod nods nodded laugh laughs laughed sigh sighs sighed go "
    "goes went put puts lie lies lied cut cuts begin begins began begun read reads "
    "sing sings sang pant pants panted sob sobs sobbed return returns returned "
    "finish finishes finished proceed proceeded chuckle chuckles chuckled giggle "
    "giggles giggled offer offers offered call calls called think thinks thought "
    "wonder wonders wondered"
)
_BEATS = frozenset(_BEATS_WORDS.split())
"""Verbs that tell of speech only behind a comma or the like."""
SURE = SAYING - _BEATS
"""Verbs that tell of speech wherever they stand beside it."""


def _one_of(words: frozenset[str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_ANY, _SURE = _one_of(SAYING), _one_of(SURE)
_CAPITAL = r"[A-ZÀ-ÖØ-Þ][\w’'-]*"
_NAME = (
    rf"(?:(?:[A-Z][a-z]{{1,6}}\.\s)?{_CAPITAL}"
    rf"(?:\s(?:(?:de|la|von|van|of)\s)?{_CAPITAL}){{0,2}})"
)
_ROLE = (
    r"(?:(?:the|a|an|his|her|my|their|our)(?:\s(?!and\b|or\b)[a-z][\w’'-]*){1,3}?"
    rf"|(?:the|my|his|her)\s{_CAPITAL})"
)
_WHO, _ACTOR = (rf"(?P<{name}>I\b|{_NAME}|{_ROLE})" for name in ("who", "actor"))
_ENDS = (
    r"(?=\s*(?:[.,;:!?…“\"‘«—–(]|\Z)|\s(?:in|at|on|with|from|of|who|whose|as|and|to|by"
    r"|behind|under|over|without|again|into|after|before|when|while|through|for|suddenly"
    r"|softly|quietly|aloud|outside|inside|there|here|coming|looking|turning|sitting|standing|\w+ly|\w+ing)\b)"
)
_SHORT = r"(?:\s(?:\w+ly|had|has|just|only|then))?"
_WHERE = r"(?:\s(?:in|at|on|with|of|from|behind)\s(?:the|a|his|her)\s\w+)?"
_BEHIND = re.compile(
    rf"[,;]?\s*(?:—\s?)?(?:and\s)?(?:(?P<verb>{_ANY}){_SHORT}\s{_WHO}{_ENDS}"
    rf"|{_ACTOR}{_WHERE}{_SHORT}\s(?P<does>{_ANY})\b(?P<what>[^.!?]{{0,13}}))"
)
_BEFORE = re.compile(
    rf"{_WHO}{_WHERE}(?P<more>[^.!?“”\"]{{0,60}}?)\s(?P<verb>{_ANY})"
    rf"(?P<after>[^.!?“”\"]{{0,40}}?)[,:]\s*\Z"
    rf"|(?:\A|[\s,])(?P<said>{_SURE})\s{_ACTOR}[^.!?“”\"]{{0,40}}?[,:]\s*\Z"
)
_OTHERS = re.compile(rf"\b(?:he|she|who|they|I|we|it)\b|\s{_CAPITAL}")
_NO_SPEECH = re.compile(
    r"\s(?:nothing|no|it|that|so|something|this|a|an|the|him|her|them)\b"
)
_LAST_STOP = re.compile(r"[.!?…”\"][”’\"']?\s+")
_PAUSED = ",!?—–-…"


def speakers_in(words: str, spans: Sequence[Span]) -> list[str]:
    """Return who says each of ``spans`` of a paragraph; empty if that is not sure."""
    found = [_speaker(words, spans, place) for place in range(len(spans))]
    named = {name for name in found if name}
    if len(named) == 1 and not _has_pronoun_tag(words, spans, found):
        return [named.pop()] * len(found)
    return found


def _speaker(words: str, spans: Sequence[Span], place: int) -> str:
    span = spans[place]
    end = spans[place + 1].start if place + 1 < len(spans) else len(words)
    start = spans[place - 1].end if place else 0
    said = words[span.start : span.end].rstrip("\"'”’»« ")[-1:]
    behind = words[span.end : min(end, span.end + _REACH)]
    is_paused = said in _PAUSED or behind[:1] == ","
    if name := _told_behind(behind, is_paused=is_paused):
        return name
    before = words[max(start, span.start - _REACH) : span.start]
    return _told_before(before, is_between=place > 0)


def _told_behind(behind: str, *, is_paused: bool) -> str:
    found = _BEHIND.match(behind)
    if found is None:
        return ""
    if (who := found["who"]) is not None:
        is_sure = is_paused or found["verb"] in SURE
        return _checked(who) if is_sure else ""
    is_sure = is_paused or (
        found["does"] in SURE and not _NO_SPEECH.match(found["what"])
    )
    return _checked(found["actor"]) if is_sure else ""


def _told_before(before: str, *, is_between: bool) -> str:
    stops = list(_LAST_STOP.finditer(before))
    clause = before[stops[-1].end() :] if stops else before
    if is_between and not stops:
        # The tag of what is said before: “Yes,” said Ines, “it is.”
        return _told_behind(clause, is_paused=True)
    found = _BEFORE.match(clause.lstrip())
    if found is None or (found["who"] and _OTHERS.search(found["more"])):
        return ""
    return _checked(found["who"] or found["actor"])


def _checked(who: str) -> str:
    """Return ``who`` if that may be somebody; a name in front of a verb may be none."""
    words = [word.strip(".").casefold() for word in who.split()]
    if who == "I":
        return who
    if who[0].islower():
        return "" if words[-1] in SAYING else who
    known = [word for word in words if word not in NO_NAMES]
    is_titled = words[0] in TITLES or words[0] in KIN
    if not known and not is_titled:
        return ""
    return "" if words[0] in NO_NAMES and words[0] not in TITLES else who


_PRONOUN = re.compile(
    rf"[,;]?\s*(?:(?:{_ANY})\s(?:he|she|they|we)\b|(?:he|she|they|we|He|She|They){_SHORT}\s(?:{_SURE})\b)"
)


def _has_pronoun_tag(words: str, spans: Sequence[Span], found: Sequence[str]) -> bool:
    """Return whether a pronoun tells who says one of ``spans`` without a name."""
    return any(
        not name and _PRONOUN.match(words, span.end, span.end + _REACH)
        for span, name in zip(spans, found, strict=True)
    )
