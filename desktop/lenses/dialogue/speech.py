"""What is spoken, by its quotes or the dash before it.

What quotes a story has is told from the whole of it first, and from each of its scenes
that has others: an apostrophe is a quote only where such signs quote.  Then each
paragraph is read by itself; a quote that does not close there ends with it.

Spoken is what somebody says, its quotes included: no word in quotes (the “boat”), no
title and no inscription.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import partial
from typing import TYPE_CHECKING, Any

from desktop.lenses.dialogue.dashes import DASH, spoken_behind_dash
from desktop.lenses.dialogue.quote_marks import SINGLE, Marks, next_quote, stray_closer
from desktop.lenses.dialogue.tags import (
    begins_with_tag,
    ends_in_inscription,
    ends_in_saying,
    has_sure_tag,
    tag_in,
)
from desktop.lenses.reading_memory import ReadingLayer
from desktop.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.lenses.dialogue.quote_marks import Quoted
    from desktop.lenses.story_prose import Paragraph, StoryProse

_VERSION = 9
_FIRST = re.compile(rf"\s*([“”\"„«»「『‹›'‘‚]|{DASH})")
_CLOSING = re.compile(r"[.,!?…—–][”\"“»«'’」』](?!\w)")
_OPENER_OF = {"”": "“", '"': '"', "“": "„", "»": "«", "«": "»", "'": "'", "’": "‘"}
_AT_START = 3
"""How much more a quote tells at the start of a paragraph than within it."""
_ENOUGH = 12
"""What a scene must have of signs before it has quotes of its own."""
_LONGEST = 50_000
"""Code points up to which the tag behind a quote that does not close is looked for."""
_FURTHEST = 30
"""Over how many paragraphs what is said may go on without a sign."""


def speech_of(prose: StoryProse) -> tuple[tuple[Span, ...], ...]:
    """Return what is spoken in each paragraph of ``prose``, quotes included.

    In code points of the paragraph's words, in their order.
    """
    paragraphs = prose.paragraphs
    readings: list[Any] = [None] * len(paragraphs)
    by_marks: dict[Marks, list[int]] = {}
    for number, marks in enumerate(marks_of(prose)):
        by_marks.setdefault(marks, []).append(number)
    for marks, numbers in by_marks.items():
        layer = ReadingLayer(
            "-".join(("speech", marks.code)), _VERSION, partial(_read, marks)
        )
        texts = [paragraphs[number].words for number in numbers]
        read = prose.memory.read_all(layer, texts)
        for number, reading in zip(numbers, read, strict=True):
            readings[number] = reading
    spoken = [[Span(*each) for each in reading["spoken"]] for reading in readings]
    _go_on(paragraphs, readings, spoken)
    _say_on(paragraphs, readings, spoken)
    return tuple(map(tuple, spoken))


def marks_of(prose: StoryProse) -> list[Marks]:
    """Return what quotes there are around each paragraph of ``prose``."""
    whole = prose.whole
    story, own = whole.once("quotes", lambda: _marks_by_scene(whole))
    # A part may have a scene that its whole did not have a moment ago.
    return [own.get(paragraph.scene, story) for paragraph in prose.paragraphs]


def _marks_by_scene(prose: StoryProse) -> tuple[Marks, dict[int, Marks]]:
    """Return the quotes of a story, and those of each scene."""
    texts = [paragraph.words for paragraph in prose.paragraphs]
    counts = prose.memory.read_all(ReadingLayer("quotes", _VERSION, _evidence), texts)
    whole: Counter[str] = Counter()
    scenes: dict[int, Counter[str]] = {}
    for paragraph, count in zip(prose.paragraphs, counts, strict=True):
        whole.update(count)
        scenes.setdefault(paragraph.scene, Counter()).update(count)
    story = _marks(whole, Marks())
    return story, {scene: _marks(count, story) for scene, count in scenes.items()}


def _marks(count: Counter[str], otherwise: Marks) -> Marks:
    """Return what quotes a stretch has by the signs counted in it."""
    is_story = otherwise == Marks()
    dashes = count["—"]
    quotes = Counter({sign: n for sign, n in count.items() if sign != "—"})
    main, most = max(quotes.items(), key=lambda each: each[1], default=("", 0))
    every = sum(quotes.values())
    if (not is_story or not most) and (most < _ENOUGH or most * 2 < every):
        main = otherwise.main
    left, right = quotes["«"], quotes["»"]
    angle = otherwise.angle if left == right else "«" if left > right else "»"
    has_dashes = dashes >= 2 * _AT_START and dashes * 3 >= every
    if not has_dashes and dashes * 8 >= every:
        has_dashes = otherwise.has_dashes or not every
    return Marks(main, angle, has_dashes)


def _evidence(words: str) -> dict[str, int]:
    """Return how much each opening sign is seen to open speech in a paragraph."""
    count: Counter[str] = Counter()
    if first := _FIRST.match(words):
        sign = first[1]
        count["—" if re.match(DASH, sign) else sign] += _AT_START
    for closing in _CLOSING.finditer(words):
        opener = _OPENER_OF.get(closing[0][1])
        if opener is not None and opener in words[: closing.start()]:
            count[opener] += 1
    return dict(count)


def _read(marks: Marks, words: str) -> dict[str, Any]:
    """Return the spans spoken, the sign that is open at the end, a stray closing one.

    A stray one closes what did not open in this paragraph.
    """
    if marks.has_dashes and (found := spoken_behind_dash(words)):
        return {
            "spoken": [list(span) for span in found],
            "open": "",
            "first": 0,
            "cut": -1,
        }
    spoken: list[list[int]] = []
    place, is_open, first, cut = 0, "", len(words), -1
    while quoted := next_quote(words, place, marks):
        first = min(first, quoted.start)
        place = end = quoted.end
        if not quoted.is_closed:
            end = _healed(words, quoted)
            place = max(end, quoted.start + 1) if end < quoted.end else quoted.end
            is_open = words[quoted.start] if quoted.end == len(words) == end else ""
            cut = _unsure_cut(words, quoted, end)
        if is_spoken(words, quoted.start, end, marks, is_closed=quoted.is_closed):
            spoken.append([quoted.start, end])
    return {"spoken": spoken, "open": is_open, "first": first, "cut": cut}


def _unsure_cut(words: str, quoted: Quoted, end: int) -> int:
    """Return where a quote opens that may go on to the end of the paragraph; or -1."""
    if end >= len(words.rstrip()) or quoted.end < len(words):
        return -1
    return -1 if has_sure_tag(words, quoted.start, quoted.end) else quoted.start


def _healed(words: str, quoted: Quoted) -> int:
    """Return where what is said ends although its quote does not close."""
    if len(words) - quoted.start > _LONGEST:
        return quoted.end
    tag = tag_in(words, quoted.start, quoted.end)
    end = quoted.end if tag is None else tag
    return quoted.start + len(words[quoted.start : end].rstrip())


def _go_on(
    paragraphs: Sequence[Paragraph],
    readings: Sequence[Any],
    spoken: list[list[Span]],
) -> None:
    """Add what goes on from one paragraph into others without a quote anew."""
    opened, opener = -1, ""
    for number, reading in enumerate(readings):
        words = paragraphs[number].words
        if opener and number - opened <= _FURTHEST:
            end = stray_closer(words, reading["first"], opener)
            if end is not None:
                for between in range(opened + 1, number):
                    spoken[between] = [Span(0, len(paragraphs[between].words))]
                spoken[number].insert(0, Span(0, end))
                opener = ""
        if reading["spoken"] or reading["first"] < len(words):
            opened, opener = number, reading["open"]


def _say_on(
    paragraphs: Sequence[Paragraph],
    readings: Sequence[Any],
    spoken: list[list[Span]],
) -> None:
    """Lengthen what goes on in a paragraph that begins with the same quote anew.

    What seemed a tag behind it was said: *“… I thought of it. …* and then *“… more.”*
    """
    for number, reading in enumerate(readings[:-1]):
        start = reading["cut"]
        words, following = (paragraphs[at].words for at in (number, number + 1))
        if start >= 0 and following.lstrip()[:1] == words[start]:
            kept = [span for span in spoken[number] if span.start < start]
            spoken[number] = [*kept, Span(start, len(words.rstrip()))]


_ENDS = ".!?…—–-―,;:。！？"
_WORD = re.compile(r"[\w'’-]+")


def is_spoken(
    words: str, start: int, end: int, marks: Marks, *, is_closed: bool
) -> bool:
    """Return whether somebody says what is quoted in ``words``.

    Args:
        words: Those of the paragraph.
        start: Where the quote begins, its sign included.
        end: Where it ends, its sign included.
        marks: What quotes there are around it.
        is_closed: Whether it closes.
    """
    sign = words[start]
    inner = words[start + 1 : end - 1 if is_closed else end].strip()
    if not inner or (not _WORD.search(inner) and inner[-1:] not in _ENDS):
        return False
    before = words[max(start - 80, 0) : start].rstrip()
    behind = words[end : end + 80]
    is_main = sign == marks.main or sign not in SINGLE or marks.main in SINGLE
    if not is_main and (not is_closed or inner[-1] not in _ENDS):
        return False
    if not is_closed and sign in SINGLE and before:
        return before[-1] in ",:.!?"
    if not before:
        return _is_said_first(inner, behind)
    if ends_in_inscription(before):
        return False
    if before[-1] in ",;:—–―" or ends_in_saying(before):
        return is_main or before[-1] in ",:"
    return is_main and _is_said_within(inner, before, behind)


def _is_said_first(inner: str, behind: str) -> bool:
    """Return whether what begins a paragraph is said."""
    if inner[-1] in _ENDS or not behind.strip() or behind[:1] in ",;—–":
        return True
    return begins_with_tag(behind) or not behind.lstrip()[:1].islower()


def _is_said_within(inner: str, before: str, behind: str) -> bool:
    """Return whether what stands behind narration is said."""
    is_sentence = before[-1] in ".!?…”’\"'»)」』"
    if inner[-1] in _ENDS:
        return is_sentence or not _is_mention(inner)
    if begins_with_tag(behind):
        return is_sentence or behind[:1] == ","
    follows = behind.lstrip()[:1]
    return is_sentence and (behind[:1] in ".,!?;—–" or follows in ("", "("))


def _is_mention(inner: str) -> bool:
    """Return whether a few words in the midst of a sentence are but named by it."""
    found = _WORD.findall(inner)
    if len(found) > 5:
        return False
    is_title = all(word[0].isupper() for word in found if len(word) > 3)
    return inner[-1] not in "!?" and (inner[0].islower() or is_title)
