"""Numbers and times that a story writes in words and in digits.

Many stories write small numbers in words and others in digits: what counts are numbers
between the smallest in digits and the largest in words, where such a story has none.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop.lenses.consistency.matters import Matter, WayPlace, in_case_of
from desktop.lenses.reading_memory import ReadingLayer
from desktop.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.lenses.story_prose import StoryProse
    from desktop.lenses.word_reading import ProseWords

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen "
    "fourteen fifteen sixteen seventeen eighteen nineteen"
)
_DOZENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_SMALL, _TENS = _ONES.split(), _DOZENS.split()
_LARGEST = 99
_HOURS, _ON_CLOCK, _MINUTES = 24, 12, 60
_FRACTIONS = {"quarter": 15, "half": 30}


def _in_words(number: int) -> str:
    if number < len(_SMALL):
        return _SMALL[number]
    ten, one = divmod(number, 10)
    return _TENS[ten - 2] + (f"-{_SMALL[one]}" if one else "")


_WORDS = {_in_words(number): number for number in range(_LARGEST + 1)}
_NUMBER = "|".join(sorted(_WORDS, key=len, reverse=True))
_DIGITAL = re.compile(r"(?<![\w.:,$£€/–-])(\d{1,2})[:.](\d{2})(?![\w:/%]|[.,]\d)")
_JOINT = re.compile(rf"\b(past|to) ({_NUMBER})\b|\b(o['’]clock)\b", re.IGNORECASE)
_MINUTES_SAID = rf"\b(half|(?:a\s)?quarter|{_NUMBER})(?:\sminutes?)?\s$"
_BEFORE_JOINT = re.compile(_MINUTES_SAID, re.IGNORECASE)
_LONGEST = 24
"""Code points of the minutes that are said, such as ``twenty-seven minutes``."""
_DIGITS = re.compile(r"\d{1,2}")
_AROUND = re.compile(r"[\w$£€%°/:.,+=#-]")
"""What makes of digits something else: a price, a date, a part of a word."""
_UNITS_WORDS = "km kg cm mm m g am pm a.m p.m lb ft mph percent"
_UNITS = frozenset(_UNITS_WORDS.split())
_LEAST_WORD = 2
"""*One* is a pronoun as well."""
_FIGURES_WORDS = "chapter room page number no line act scene part volume"
_FIGURES = frozenset(_FIGURES_WORDS.split())


def number_matters(prose: StoryProse, words: ProseWords) -> Iterator[Matter]:
    """Yield how a story writes its numbers and times."""
    times = tuple(_times(prose))
    labels = {"words": "ten past one", "digits": "1:10"}
    shown = {place.way: place.span.of(prose.text).lower() for place in reversed(times)}
    yield Matter("times", "numbers", labels | shown, times, _other_time)
    in_times = {n for place in times for n in range(place.span.start, place.span.end)}
    found = [each for each in _numbers(words) if each.span.start not in in_times]
    numbers = tuple(_between(found))
    labels = {"words": "twelve", "digits": "12"}
    shown = {place.way: _shown(place, prose) for place in reversed(numbers)}
    yield Matter("numbers", "numbers", labels | shown, numbers, _other_number)


def _shown(place: WayPlace, prose: StoryProse) -> str:
    return " ".join(place.span.of(prose.text).lower().split())


# Numbers


def _numbers(words: ProseWords) -> Iterator[WayPlace]:
    told = {
        word: _number_of(small)
        for word, small in words.folded.items()
        if _number_of(small) is not None
    }
    for number, word in enumerate(words.written):
        if word in told and (word[0].isalpha() or _is_plain(words, number)):
            way = "words" if word[0].isalpha() else "digits"
            yield WayPlace(words.span(number, number), way, str(told[word]))


def _number_of(small: str) -> int | None:
    number = int(small) if _DIGITS.fullmatch(small) and small.isascii() else None
    found = _WORDS.get(small, number)
    return found if found is not None and found >= _LEAST_WORD else None


def _is_plain(words: ProseWords, number: int) -> bool:
    """Return whether digits are a number of things, no date, price or name."""
    text, span = words.prose.text, words.span(number, number)
    before, behind = text[max(span.start - 1, 0) : span.start], text[span.end :][:2]
    is_end = behind[:1] in (".", ",", ":") and not behind[1:2].isalnum()
    if behind[:1] in (".", ")") and before in ("", "\n"):
        return False  # the number of an entry of a list
    if _AROUND.match(before) or (_AROUND.match(behind[:1]) and not is_end):
        return False
    near = words.written[max(number - 1, 0) : number]
    following = words.written[number + 1 : number + 2]
    if any(word[0].isupper() and word.lower() not in _SENTENCE for word in near):
        return False
    if near and near[0].lower() in _FIGURES:
        return False
    is_named = any(word[0].isupper() for word in following) and not is_end
    return not is_named and not any(word.lower() in _UNITS for word in following)


_SENTENCE_WORDS = "the a all only about some these those and but i he she"
_SENTENCE = frozenset(_SENTENCE_WORDS.split())


def _between(places: list[WayPlace]) -> Iterator[WayPlace]:
    """Yield the numbers that are written both in words and in digits."""
    digits = [int(place.told) for place in places if place.way == "digits"]
    in_words = [int(place.told) for place in places if place.way == "words"]
    if digits and in_words and min(digits) <= max(in_words):
        for place in places:
            if min(digits) <= int(place.told) <= max(in_words):
                yield place


def _other_number(written: str, place: WayPlace, way: str) -> str:
    number = int(place.told)
    return str(number) if way == "digits" else in_case_of(written, _in_words(number))


# Times


def _times(prose: StoryProse) -> Iterator[WayPlace]:
    texts = (paragraph.words for paragraph in prose.paragraphs)
    read = prose.memory.read_all(_CLOCK, texts)
    for paragraph, found in zip(prose.paragraphs, read, strict=True):
        for low, high, way, time in found:
            span = Span(paragraph.start + low, paragraph.start + high)
            yield WayPlace(span, way, time)


def _read_times(words: str) -> list[list[int | str]]:
    """Return where times are in a paragraph, how they are written, and which."""
    found: list[list[int | str]] = []
    for each in _DIGITAL.finditer(words):
        hour, minute = int(each[1]), int(each[2])
        if hour < _HOURS and minute < _MINUTES and (":" in each[0] or minute % 5 == 0):
            found.append([*each.span(), "digits", f"{hour}:{minute:02}"])
    for each in _JOINT.finditer(words):
        low = max(each.start() - _LONGEST, 0)
        before = _BEFORE_JOINT.search(words[low : each.start()])
        if before is not None and (time := _spoken_time(before[1], each)) is not None:
            found.append([low + before.start(), each.end(), "words", time])
    return sorted(found)


_CLOCK = ReadingLayer("times", 1, _read_times)


def _spoken_time(said: str, joint: re.Match[str]) -> str | None:
    """Return the time that is said, as in digits.

    Args:
        said: The minutes or the hour before the joint.
        joint: ``past`` or ``to`` and the hour, or ``o’clock``.
    """
    said = said.lower().removeprefix("a").strip()
    if joint[3]:
        hour, minute = _WORDS.get(said, 0), 0
    else:
        hour = _WORDS[joint[2].lower()]
        minute = _FRACTIONS.get(said) or _WORDS.get(said, _MINUTES)
    if not 0 < hour <= _ON_CLOCK or minute > _MINUTES // 2:
        return None
    if joint[3] or joint[1].lower() == "past":
        return f"{hour}:{minute:02}"
    is_time = 0 < minute < _MINUTES // 2 and minute % 5 == 0
    return f"{(hour - 2) % _ON_CLOCK + 1}:{_MINUTES - minute}" if is_time else None


def _other_time(written: str, place: WayPlace, way: str) -> str:
    if way == "digits":
        return place.told
    hour, minute = map(int, place.told.split(":"))
    return in_case_of(written, _said_time((hour - 1) % _ON_CLOCK + 1, minute))


def _said_time(hour: int, minute: int) -> str:
    if minute == 0:
        return " ".join([_in_words(hour), "o’clock"])
    is_past = minute <= _MINUTES // 2
    joint = "past" if is_past else "to"
    said = _in_words(hour if is_past else hour % _ON_CLOCK + 1)
    minute = minute if is_past else _MINUTES - minute
    named = {number: name for name, number in _FRACTIONS.items()}
    count = named.get(minute) or _in_words(minute)
    unit = [] if minute % 5 == 0 else ["minute" if minute == 1 else "minutes"]
    return " ".join([count, *unit, joint, said])
