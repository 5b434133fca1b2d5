"""What is wrong around a quote: a sign that is missing, or on the wrong side.

Only what is sure by the story's own habit, or in every English story.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop.lenses.dialogue.quote_marks import CLOSERS
from desktop.lenses.dialogue.speakers import SURE
from desktop.lenses.dialogue.tags import begins_with_tag
from desktop.text.span import Span
from desktop.value import value

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Iterator, Sequence

_CLOSING = dict(zip("“„\"‘'«»「『", "”“\"’'»«」』", strict=True))
_REACH = 80
"""Code points in which a tag stands."""
_ENDS = ".,!?…:;—–-―。！？"
_VERBS = "|".join(sorted(SURE, key=len, reverse=True))
_PERSON = "he|she|they|we|it|you"
_SMALL_TAG = re.compile(rf"\s(?:(?:{_PERSON})\s(?:{_VERBS})|(?:{_VERBS})\s[\w’'])")
_NAMED_TAG = re.compile(
    rf"\s(?:I|[A-Z][\w’'-]+)\s(?:{_VERBS})\b(?!\s(?:nothing|no|it|that|so|a|the|to)\b)"
)
_LARGE_TAG = re.compile(
    rf"\s(?P<first>He|She|They|We|It|You)\s(?:{_VERBS})\b"
    rf"|\s(?P<verb>(?:{'|'.join(verb.capitalize() for verb in sorted(SURE))}))\s[\w’']"
)
_ENOUGH = 6
"""Signs at closing quotes from which a habit can be told."""
_FEW = 0.2
"""Which share of them is against the habit at most."""


@value
class Slip:
    """Something wrong around a quote.

    Attributes:
        kind: What it is, in a word.
        span: The words to be put right, in code points of the paragraph.
        replacement: What is to stand there; None if that is not sure.
    """

    kind: str
    span: Span
    replacement: str | None


def unclosed(words: str, spans: Sequence[Span], *, goes_on: bool) -> Iterator[Slip]:
    """Yield what is said without a closing quote.

    Args:
        words: Those of the paragraph.
        spans: What is spoken in it.
        goes_on: Whether what is said at its end goes on in the next paragraph.
    """
    for span in spans:
        said = span.of(words)
        closer = _CLOSING.get(said[0])
        if closer is None or said[-1] in CLOSERS:
            continue
        if goes_on and not words[span.end :].strip():
            continue
        start = span.end - len(said.split()[-1])
        place = Span(max(start, span.start), span.end)
        is_sure = said[-1] in ",!?" and begins_with_tag(words[span.end :][:_REACH])
        yield Slip("unclosed", place, place.of(words) + closer if is_sure else None)


def sides(words: str, spans: Sequence[Span]) -> Iterator[tuple[str, Span]]:
    """Yield where commas and full stops stand at closing quotes, and on which side.

    ``in,`` ``out,`` ``in.`` or ``out.``, with the closing quote and its sign.  A word
    quoted in a sentence (he answered ‘no’, and left) tells nothing.
    """
    for span in spans:
        if words[span.end - 1] not in CLOSERS:
            continue
        inner, outer = words[span.end - 2], words[span.end : span.end + 1]
        is_mention = words[max(span.start - 9, 0) : span.start].rstrip()[-1:].isalnum()
        if outer in (",", ".") and inner not in _ENDS and not is_mention:
            yield "out" + outer, Span(span.end - 1, span.end + 1)
        elif inner in ",." and outer not in (",", "."):
            yield "in" + inner, Span(span.end - 2, span.end)


def habit_of(found: Counter[str], sign: str) -> str | None:
    """Return on which side of a quote the story has ``sign``; None if it has no habit.

    Args:
        found: How often there is what :func:`sides` yields.
        sign: A comma or a full stop.
    """
    inside, outside = found[f"in{sign}"], found[f"out{sign}"]
    if inside + outside < _ENOUGH:
        return None
    if outside <= _FEW * (inside + outside):
        return "in"
    return "out" if inside <= _FEW * (inside + outside) else None


def tag_slips(words: str, spans: Sequence[Span]) -> Iterator[Slip]:
    """Yield what is wrong between what is said in English and the tag behind it."""
    for span in spans:
        if words[span.end - 1] not in CLOSERS or len(span) < 3:
            continue
        last = words[span.end - 2]
        small = _SMALL_TAG.match(words, span.end)
        if (last == "." and words[span.end - 3] not in "." and small) or (
            last.isalnum() and (small or _NAMED_TAG.match(words, span.end))
        ):
            yield _comma(words, span, last)
        large = _LARGE_TAG.match(words, span.end) if last == "," else None
        if large is not None:
            first = "first" if large["first"] else "verb"
            yield Slip("capital", Span(*large.span(first)), large[first].lower())


def _comma(words: str, span: Span, last: str) -> Slip:
    end = span.end - 2 if last == "." else span.end - 1
    start = end
    while start > span.start and words[start - 1].isalnum():
        start -= 1
    place = Span(start, span.end)
    return Slip("comma", place, f"{words[start:end]},{words[span.end - 1]}")
