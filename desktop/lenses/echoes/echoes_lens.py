"""Echoes: words and phrases that come again, sentences that begin alike.

All places of an echo are findings with one key, the first as well: which of them is to
go is the author's to say.
"""

from __future__ import annotations

from collections import Counter
from itertools import chain, pairwise
from operator import attrgetter
from typing import TYPE_CHECKING

from desktop.lenses.echoes.beginnings import beginnings_of
from desktop.lenses.echoes.echo_words import EchoWords
from desktop.lenses.echoes.phrases import known_phrases, phrases_of
from desktop.lenses.echoes.word_echoes import places_of, word_echoes
from desktop.lenses.finding import Finding, LensName
from desktop.lenses.lemmas import lemma
from desktop.lenses.lens import Seen
from desktop.lenses.section import (
    Chips,
    Deed,
    Does,
    ListRow,
    Option,
    Rows,
    Select,
    StoryLine,
    StoryLines,
    WordChip,
)
from desktop.wording.numbers import counted
from desktop.wording.translation import in_sequence, translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from desktop.lenses.echoes.beginnings import Beginning
    from desktop.lenses.echoes.phrases import Phrase
    from desktop.lenses.echoes.word_echoes import WordEcho
    from desktop.lenses.known import Known
    from desktop.lenses.section import Section
    from desktop.lenses.story_prose import StoryProse

_WORD, _PHRASE, _BEGINNING = "word", "phrase", "beginning"
"""The kinds of findings; a key is the kind and what comes again."""
_ABOUT_WITHIN, _ABOUT_LEFT_OUT = "within", "leave-out"
_WITHIN = 80
_NEAREST, _FURTHEST, _STEP = 20, 300, 20
_LONGEST_LIST = 20


def see(prose: StoryProse, known: Known) -> Seen:
    """Return what comes again in a story."""
    words = EchoWords(prose)
    within = _within(known)
    places = places_of(words, _left_out(words, known))
    phrases = _phrases(words)
    echoes = _without_parts(word_echoes(words, places, within), phrases)
    found = [
        [_of_word(words, echo) for echo in echoes],
        [_of_phrase(words, phrase) for phrase in phrases],
        [_of_beginning(words, each) for each in beginnings_of(words)],
    ]
    left = [[echo for echo in each if _is_left(echo, known)] for each in found]
    findings = chain.from_iterable(chain.from_iterable(found))
    lists = (
        _lines(prose, words, places, left[0]),
        _rows(translate("Phrases"), prose.text, left[1]),
        _rows(translate("Beginnings"), prose.text, left[2]),
    )
    sections = (*chain.from_iterable(lists), _select(within), *_taken_back(known))
    count = sum(map(len, left))
    return Seen(
        tuple(sorted(findings, key=attrgetter("span.start", "span.end"))),
        sections if words.written else (),
        translate_count("{count} echo", "{count} echoes", count),
        _sentence(words, within),
        count,
    )


_Echo = list[Finding]
"""The findings of one echo, in the order of the text."""


def _is_left(echo: _Echo, known: Known) -> bool:
    return not all(map(known.is_settled, echo))


# What the author chose


def _within(known: Known) -> int:
    """Return how many words apart a word is heard again."""
    chosen = known.chosen(LensName.ECHOES, _ABOUT_WITHIN) or ""
    within = int(chosen) if chosen.isdecimal() else _WITHIN
    return min(max(within, _NEAREST), _FURTHEST)


def _left_out(words: EchoWords, known: Known) -> frozenset[str]:
    chosen = known.all_chosen(LensName.ECHOES, _ABOUT_LEFT_OUT)
    small = (word.lower().replace("’", "'") for word in chosen)
    return frozenset(lemma(word) if words.is_english else word for word in small)


# What is found


def _phrases(words: EchoWords) -> list[Phrase]:
    """Return the phrases that come again, in a part also those that do elsewhere."""
    whole = words.prose.whole
    if whole is words.prose:
        found = phrases_of(words)
        whole.once("phrases", lambda: _counts(found))
        return found
    counts = whole.once("phrases", lambda: _counts(phrases_of(EchoWords(whole))))
    known = known_phrases(words, counts)
    told = {number for each in known for number in chain(*each.places)}
    new = (each for each in phrases_of(words) if not told & set(chain(*each.places)))
    return [*known, *new]


def _counts(phrases: Sequence[Phrase]) -> dict[str, int]:
    return {each.words: each.count for each in phrases}


def _without_parts(
    echoes: Sequence[WordEcho], phrases: Sequence[Phrase]
) -> list[WordEcho]:
    """Return the echoes of words that are not those of a phrase they are in."""
    phrase_at = {
        number: phrase.words
        for phrase in phrases
        for first, last in phrase.places
        for number in range(first, last + 1)
    }
    return [
        echo
        for echo in echoes
        if len(within := {phrase_at.get(place) for place in echo.places}) > 1
        or None in within
    ]


def _of_word(words: EchoWords, echo: WordEcho) -> _Echo:
    first, second, *_ = echo.places
    said = [_said_first(words.written[first], second - first)]
    said += [
        _said_later(words.written[place], place - before)
        for before, place in pairwise(echo.places)
    ]
    return [
        _finding(words, _WORD, (place, place), message, echo.heard)
        for place, message in zip(echo.places, said, strict=True)
    ]


def _said_first(word: str, distance: int) -> str:
    return translate_count(
        "“{word}” comes again {count} word on",
        "“{word}” comes again {count} words on",
        distance,
        word=word,
    )


def _said_later(word: str, distance: int) -> str:
    return translate_count(
        "“{word}” again, {count} word on",
        "“{word}” again, {count} words on",
        distance,
        word=word,
    )


def _of_phrase(words: EchoWords, phrase: Phrase) -> _Echo:
    message = translate_count(
        "the same phrase {count} time more",
        "the same phrase {count} times more",
        phrase.count - 1,
    )
    return [
        _finding(words, _PHRASE, place, message, phrase.words)
        for place in phrase.places
    ]


def _of_beginning(words: EchoWords, beginning: Beginning) -> _Echo:
    first, last = beginning.places[0]
    message = translate_count(
        "{count} sentence in a row begins with “{words}”",
        "{count} sentences in a row begin with “{words}”",
        len(beginning.places),
        words=" ".join(words.written[first : last + 1]),
    )
    return [
        _finding(words, _BEGINNING, place, message, beginning.words)
        for place in beginning.places
    ]


def _finding(
    words: EchoWords, kind: str, place: tuple[int, int], message: str, about: str
) -> Finding:
    key = f"{kind}:{about}"
    return Finding(LensName.ECHOES, kind, words.span(*place), message, None, key)


# What is shown


def _sentence(words: EchoWords, within: int) -> str:
    return in_sequence(
        translate_count(
            "A word again within {count} word; a phrase of three or more anywhere.",
            "A word again within {count} words; a phrase of three or more anywhere.",
            within,
        ),
        ""
        if words.is_english
        else translate("Forms of a word are told in English only."),
    )


def _lines(
    prose: StoryProse,
    words: EchoWords,
    places: Mapping[str, list[int]],
    echoes: Sequence[_Echo],
) -> Iterator[Section]:
    counts = Counter(echo[0].key for echo in echoes for _ in echo)
    most = sorted(counts, key=lambda key: (-counts[key], key))[:_LONGEST_LIST]
    if most:
        lines = tuple(
            _line(words, key, places) for key in sorted(most, key=list(counts).index)
        )
        scenes = tuple(scene.span.start for scene in prose.scenes[1:])
        yield StoryLines(translate("Words"), lines, scenes, len(prose.text))


def _line(words: EchoWords, key: str, places: Mapping[str, list[int]]) -> StoryLine:
    heard = key.removeprefix(f"{_WORD}:")
    numbers = places[heard]
    return StoryLine(
        words.label(heard, numbers),
        counted(len(numbers)),
        tuple(words.starts[number] for number in numbers),
        Deed(Does.STEP, key),
        is_serif=True,
    )


def _rows(title: str, text: str, echoes: Sequence[_Echo]) -> Iterator[Section]:
    """Yield the list of the longest of ``echoes``, with how often each stands there."""
    if echoes:
        counts = Counter(echo[0].key for echo in echoes for _ in echo)
        first = {echo[0].key: echo[0].span.of(text) for echo in reversed(echoes)}
        most = sorted(counts, key=lambda key: (-counts[key], -len(key)))
        rows = tuple(
            ListRow(
                " ".join(first[key].split()),
                counted(counts[key]),
                deed=Deed(Does.STEP, key),
                is_passage=True,
            )
            for key in most[:_LONGEST_LIST]
        )
        yield Rows(title, rows)


def _select(within: int) -> Section:
    numbers = sorted({*range(_NEAREST, _FURTHEST + 1, _STEP), within})
    return Select(
        translate("Within"),
        _ABOUT_WITHIN,
        tuple(Option(str(number), counted(number)) for number in numbers),
        str(within),
        told=translate_count("{count} word", "{count} words", within),
        is_range=True,
    )


def _taken_back(known: Known) -> Iterator[Section]:
    """Yield what is left out for good, to be taken back."""
    left_out = known.all_chosen(LensName.ECHOES, _ABOUT_LEFT_OUT)
    keys = {f"{_ABOUT_LEFT_OUT}:{word}" for word in left_out}
    keys |= {each.key for each in known.settled if each.lens is LensName.ECHOES}
    if keys:
        chips = tuple(
            WordChip(key.partition(":")[2], Deed(Does.TAKE_BACK, key))
            for key in sorted(keys)
        )
        yield Chips(translate("Left out"), chips)
