"""The words of prose with their parts of speech, as HanTa's model of English has them.

HanTa (Wartena, "The Hanover Tagger", 2019) knows how likely a word is of each part of
speech, also one that it has never met, and how likely three parts of speech follow one
another.  The most likely row of a sentence is found here rather than by HanTa, by the
same rule (Viterbi's) ten times as fast: only the parts of speech a word may be of are
tried.  Parts of speech are those of the British National Corpus (C5): ``VVD`` a verb
in the past, ``VVN`` a participle, ``VM0`` a modal verb, ``PNP`` a pronoun.

Rows of five blanks and more, which stand for what is spoken, are one token without
letters.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

from desktop.errors import LensUnavailable
from desktop.value import value
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterator

_State = tuple[int, int]
"""The parts of speech of a word and the one before it, by HanTa's numbers."""

SPEECH = "SPEECH"
"""The part of speech of what is spoken, within a sentence of the narration."""

_MODEL = "morphmodel_en.pgz"
_LONGEST_WORD = 40
"""Letters; HanTa takes a fifth of a second for a longer one."""
_LONGEST_SENTENCE = 150
"""Tokens after which a sentence is cut, so that a line without stops has an end."""
_WIDTH = 5
"""Rows of parts of speech that are followed from word to word, as in HanTa."""
_BEFORE, _END = (0, 1), 2
"""What HanTa's model has before the first word, and behind the last."""
_UNLIKELY = -30.0
"""Logarithm of how likely it is that a part of speech follows that never did."""
_REMEMBERED = 60_000
"""Words whose parts of speech are remembered."""

_STRAIGHT = str.maketrans("’‘ʼ“”„", "'''\"\"\"")
_TOKEN = re.compile(
    r"(?P<gap> {5,})"
    r"|(?i:can(?=not\b)|gon(?=na\b)|wan(?=na\b)|got(?=ta\b)|d'(?=you\b)|'t(?=(?:is|was)\b))"
    r"|[^\W_]+?(?=n't\b)|n't\b"
    r"|'(?i:s|d|ll|re|ve|m)\b"
    r"|[^\W_]+(?:[-.][^\W_]+)*"
    r"|\.{2,}|[^\w\s]|_"
)
_STOPS = frozenset(".!?…‽") | {"..", "...", "....", "?!", "!?"}
_SHORTENED = frozenset(
    {"mr", "mrs", "ms", "dr", "st", "prof", "capt", "col", "sgt", "lt", "rev", "gen"}
)


@value
class TaggedSentence:
    """The tokens of a sentence.

    Attributes:
        words: As they are in the text, with straight apostrophes; empty for speech.
        starts: Where they begin, in code points.
        tags: Their parts of speech.
    """

    words: tuple[str, ...]
    starts: tuple[int, ...]
    tags: tuple[str, ...]


def tagged_sentences(text: str) -> Iterator[TaggedSentence]:
    """Yield the sentences of ``text`` with the part of speech of each word.

    Raises:
        LensUnavailable: If HanTa or its model is not installed.
    """
    tagger = _tagger()
    for words, starts in _sentences(text):
        yield TaggedSentence(tuple(words), tuple(starts), tuple(tagger.tags(words)))


def lemma_of(word: str, tag: str) -> str:
    """Return the form of ``word`` that stands in a dictionary, in small letters.

    Raises:
        LensUnavailable: If HanTa or its model is not installed.
    """
    return _tagger().lemma(word, tag)


def can_be(word: str, tag: str) -> bool:
    """Return whether ``word``, in small letters, may be of that part of speech.

    Raises:
        LensUnavailable: If HanTa or its model is not installed.
    """
    return _tagger().can_be(word, tag)


def _sentences(text: str) -> Iterator[tuple[list[str], list[int]]]:
    words: list[str] = []
    starts: list[int] = []
    for found in _TOKEN.finditer(text.translate(_STRAIGHT)):
        word = "" if found["gap"] else found[0]
        if _begins_anew(words, word):
            yield words, starts
            words, starts = [], []
        words.append(word)
        starts.append(found.start())
    if words:
        yield words, starts


def _begins_anew(words: list[str], word: str) -> bool:
    """Return whether ``word`` is the first of another sentence behind ``words``."""
    if len(words) >= _LONGEST_SENTENCE:
        return True
    if not words or not (word == "" or word[0].isupper()):
        return False
    last = words[-1]
    if last == "":  # What is spoken may have ended with a stop.
        return word != ""
    if last in {'"', "'", ")"} and len(words) > 1:
        last = words[-2]
    if last not in _STOPS:
        return False
    is_shortened = len(words) > 1 and words[-2].lower() in _SHORTENED
    return not (last == "." and is_shortened)


def _by_likelihood(item: tuple[_State, tuple[float, _State]]) -> float:
    return -item[1][0]


class _Tagger:
    """HanTa's model, and what was asked of it."""

    def __init__(self, model: Any) -> None:
        self._model = model
        self._followers: dict[_State, dict[int, float]] = model.LP_trans_word
        self._names: dict[int, str] = model.int2tag
        self._numbers: dict[str, int] = model.tag2int
        self._known: dict[tuple[str, bool], list[tuple[int, float]]] = {}
        self._lemmas: dict[tuple[str, str], str] = {}

    def lemma(self, word: str, tag: str) -> str:
        key = (word.lower(), tag)
        if key not in self._lemmas:
            if len(self._lemmas) > _REMEMBERED:
                self._lemmas.clear()
            is_word = 0 < len(word) <= _LONGEST_WORD
            found = self._model.analyze(key[0], pos=tag)[0] if is_word else word
            self._lemmas[key] = found.lower()
        return self._lemmas[key]

    def can_be(self, word: str, tag: str) -> bool:
        number = self._numbers[tag]
        return any(each == number for each, _ in self._may_be(word, is_first=False))

    def tags(self, words: list[str]) -> list[str]:
        """Return the parts of speech of the words of a sentence."""
        rows: list[dict[_State, tuple[float, _State]]] = []
        states: dict[_State, float] = {_BEFORE: 0.0}
        for index, word in enumerate(words):
            row = self._row(states, self._may_be(word, is_first=index == 0))
            rows.append(row)
            best = list(row.items())
            if len(best) > _WIDTH:
                best.sort(key=_by_likelihood)
                del best[_WIDTH:]
            states = {state: found[0] for state, found in best}
        return self._traced(rows, states, words)

    def _row(
        self, states: dict[_State, float], may_be: list[tuple[int, float]]
    ) -> dict[_State, tuple[float, _State]]:
        """Return how likely each part of speech of a word is, and behind what."""
        row: dict[_State, tuple[float, _State]] = {}
        for state, before in states.items():
            followers, last = self._followers[state], state[1]
            for tag, likely in may_be:
                both = before + likely + followers.get(tag, _UNLIKELY)
                after = (last, tag)
                if after not in row or both > row[after][0]:
                    row[after] = (both, state)
        return row

    def _traced(
        self,
        rows: list[dict[_State, tuple[float, _State]]],
        states: dict[_State, float],
        words: list[str],
    ) -> list[str]:
        """Return the likeliest row of parts of speech, found from its end."""

        def with_end(state: _State) -> float:
            return states[state] + self._followers[state].get(_END, _UNLIKELY)

        state = max(states, key=with_end)
        tags: list[str] = []
        for row, word in zip(reversed(rows), reversed(words), strict=True):
            tags.append(self._names[state[1]] if word else SPEECH)
            state = row[state][1]
        return tags[::-1]

    def _may_be(self, word: str, *, is_first: bool) -> list[tuple[int, float]]:
        """Return what ``word`` may be, with the logarithm of how likely."""
        if not word:
            word = ","
        elif len(word) > _LONGEST_WORD:
            word = "thing"
        key = (word.lower(), word[0].isupper() and not is_first)
        if key not in self._known:
            if len(self._known) > _REMEMBERED:
                self._known.clear()
            self._known[key] = self._asked(word, is_first=is_first)
        return self._known[key]

    def _asked(self, word: str, *, is_first: bool) -> list[tuple[int, float]]:
        found = self._model.tag_word(word, cutoff=5, casesensitive=not is_first)
        single = self._model.LP_wtag
        likely = [
            (number, how - single[number])
            for number, how in ((self._numbers[tag], how) for tag, how in found)
            if number in single
        ]
        return likely or [(self._numbers["NN1"], 0.0)]


@cache
def _tagger() -> _Tagger:
    try:
        from HanTa import HanoverTagger
    except ImportError as error:
        raise LensUnavailable(
            translate(
                "This lens reads English with HanTa, which is not installed: "
                "pip install 'reread[lenses]'."
            )
        ) from error
    return _Tagger(HanoverTagger.HanoverTagger(_MODEL))
