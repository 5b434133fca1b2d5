"""The lens of spelling: words that no dictionary, story or author knows.

What is wrong in each paragraph by itself is read once (:mod:`unknown_words`,
:mod:`wrong_pairs`); which of it is misspelt is told from all of the story.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.lenses.finding import Finding, LensName
from desktop.lenses.lens import Seen
from desktop.lenses.names.capitals import CAPITALS, Around
from desktop.lenses.reading_memory import ReadingLayer
from desktop.lenses.spelling.corrector import Corrector
from desktop.lenses.spelling.englishes import EnglishVariety, is_of_an_english
from desktop.lenses.spelling.foreign import (
    LEAST_FOREIGN,
    without_foreign,
    without_phrases,
)
from desktop.lenses.spelling.languages import spoken_in
from desktop.lenses.spelling.misspelt_words import AcceptedWords, Judged, judged
from desktop.lenses.spelling.spelling_panel import panel_of
from desktop.lenses.spelling.unknown_words import Opens, UnknownWords, is_in_code
from desktop.lenses.spelling.word_shapes import plain
from desktop.lenses.spelling.wrong_pairs import wrong_pairs
from desktop.text.span import Span
from desktop.value import value
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.lenses.known import Known
    from desktop.lenses.spelling.languages import StoryLanguage
    from desktop.lenses.story_prose import Paragraph, StoryProse

_VERSION = 7
"""Another one whenever other words are unknown."""


@value
class _Unknown:
    """An unknown word where it stands."""

    span: Span
    word: str
    opens: Opens


def see(prose: StoryProse, known: Known) -> Seen:
    """Return the misspelt words of ``prose``, and words that are wrong together.

    A finding's replacement is the likeliest correction; where there is no time to find
    it, None: the next look has it.

    Raises:
        LensUnavailable: If no dictionary can be read at all.
    """
    spoken = spoken_in(prose, known)
    if spoken.dictionary is None:
        sections = panel_of(prose, known, spoken, (), ())
        headline = translate("no dictionary")
        return Seen((), sections, headline, _sentence(), 0)
    reader = _SpellingReader(prose, known, spoken)
    found = sorted((*reader.misspelt(), *reader.pairs()), key=lambda each: each.span)
    findings = tuple(found)
    shown = tuple(each for each in findings if not known.is_settled(each))
    sections = panel_of(prose, known, spoken, findings, reader.taken)
    count = len({finding.key for finding in shown})
    headline = translate_count("{count} word", "{count} words", count)
    return Seen(
        findings,
        sections,
        headline,
        _sentence(),
        len(shown),
        is_final=reader.corrector.had_time,
    )


def suggestions(word: str, prose: StoryProse, known: Known) -> tuple[str, ...]:
    """Return all that ``word`` could have been meant to be, the likeliest first.

    This takes a tenth of a second, so it is asked for one word at a time.

    Raises:
        LensUnavailable: If no dictionary can be read at all.
    """
    spoken = spoken_in(prose, known)
    if spoken.dictionary is None:
        return ()
    return _SpellingReader(prose, known, spoken).suggestions(plain(word))


def _sentence() -> str:
    return translate("Not in the dictionary, the story’s words or yours.")


class _SpellingReader:
    """Reads a story in one language."""

    def __init__(self, prose: StoryProse, known: Known, spoken: StoryLanguage) -> None:
        assert spoken.dictionary is not None
        self._prose = prose
        self._spoken = spoken
        self._dictionary = spoken.dictionary
        story_words = known.all_chosen(LensName.SPELLING, "word")
        self._accepted_words = (*story_words, *known.own_words)
        self._accepted = AcceptedWords(self._accepted_words)
        self._known = known
        self.taken: tuple[str, ...] = ()
        self.corrector = Corrector(prose, spoken.dictionary, spoken)

    # Words

    def misspelt(self) -> Iterator[Finding]:
        """Yield the misspelt words, in the order of the text."""
        told, whole = self._told_of_whole(), self._prose.whole
        here = self._words(self._prose) if whole is not self._prose else self._all()
        # What is typed just now is not in the whole, which may be of a moment ago.
        new = [each for each in here if each.word not in told]
        misspelt = told.misspelt | self._judged(new).misspelt
        found = [each for each in here if each.word in misspelt]
        best = self.corrector.best(each.word for each in found)
        for each in found:
            yield self._finding(each, best.get(each.word))

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Return all that ``word`` could have been meant to be, the likeliest first."""
        self._told_of_whole()
        return self.corrector.corrections(word, is_thorough=True)

    def _all(self) -> list[_Unknown]:
        """Return the unknown words of the whole story."""
        whole = self._prose.whole
        about = "unknown words", self._dictionary.fingerprint, self._flags_variants
        return whole.once(about, lambda: self._words(whole))

    def _told_of_whole(self) -> Judged:
        """Return what becomes of them: a word is judged by all of the story."""
        accepted = frozenset(self._accepted_words)
        about = (
            *("judged", self._dictionary.fingerprint),
            *(self._flags_variants, accepted),
        )
        told = self._prose.whole.once(about, lambda: self._judged(self._all()))
        self.taken = tuple(sorted(told.taken))
        self.corrector.own = {*told.taken, *told.named, *accepted}
        return told

    def _judged(self, words: Sequence[_Unknown]) -> Judged:
        return judged(
            ((each.word, each.opens) for each in words),
            self._accepted.__contains__,
            self._is_named,
            self.corrector.near,
            has_capital_nouns=self._dictionary.file.has_capital_nouns,
        )

    def _is_named(self, word: str) -> bool:
        """Return whether somebody of that name says something, or does it twice."""
        whole, acts = self._prose.whole, 0
        for paragraph in whole.paragraphs:
            if word not in paragraph.words:
                continue
            read = whole.memory.read(CAPITALS, paragraph.words)
            for start, length, around in zip(
                *(read[i::3] for i in range(3)), strict=True
            ):
                if paragraph.words[start : start + length] == word:
                    acts += 2 if around & (Around.SAYS | Around.CALLED) else 0
                    acts += 1 if around & Around.ACTS else 0
        return acts > 1

    def _words(self, prose: StoryProse) -> list[_Unknown]:
        unknown = (_Unknown(*each) for each in self._unknown(prose))
        return [
            each
            for each in unknown
            if not self._is_of_an_english(each.word)
            and not (prose.is_markdown and is_in_code(prose.text, each.span.start))
        ]

    def _finding(self, unknown: _Unknown, right: str | None) -> Finding:
        word = unknown.span.of(self._prose.text)
        if right is not None and "’" in self._prose.text:
            right = right.replace("'", "’")
        message = translate("“{word}” is in no dictionary.", word=word)
        key = plain(word).lower()
        return Finding(LensName.SPELLING, "misspelt", unknown.span, message, right, key)

    def _unknown(self, prose: StoryProse) -> Iterator[tuple[Span, str, Opens]]:
        reader = UnknownWords(self._dictionary, is_latin=self._is_latin)
        name = f"unknown:{self._dictionary.fingerprint}"
        layer = ReadingLayer(name, _VERSION, reader.read)
        texts = (paragraph.words for paragraph in prose.paragraphs)
        found = prose.memory.read_all(layer, texts)
        for paragraph, places in zip(prose.paragraphs, found, strict=True):
            for start, end, opens in self._without_foreign(paragraph, places):
                word = plain(paragraph.words[start:end])
                span = Span(paragraph.start + start, paragraph.start + end)
                yield span, word, Opens(opens)

    def _without_foreign(
        self, paragraph: Paragraph, places: list[list[int]]
    ) -> list[list[int]]:
        if len(places) >= LEAST_FOREIGN:
            near, sentences = self.corrector.near, self._prose.sentences(paragraph)
            places = without_foreign(paragraph.words, places, sentences, near)
        return without_phrases(paragraph.words, places)

    @property
    def _is_latin(self) -> bool:
        return not self._dictionary.is_other_script

    def _is_of_an_english(self, word: str) -> bool:
        """Return whether a word is one of another English than the dictionary's."""
        american, lowered = self._spoken.american, word.lower()
        if american is None:
            return False
        if american is not self._dictionary:
            return american.knows(word) or is_of_an_english(lowered, american.knows)
        return not self._flags_variants and is_of_an_english(lowered, american.knows)

    @property
    def _flags_variants(self) -> bool:
        """Whether words of other Englishes are to be shown: American was chosen."""
        return (
            self._spoken.is_chosen and self._spoken.english is EnglishVariety.AMERICAN
        )

    # Pairs

    def pairs(self) -> Iterator[Finding]:
        """Yield words that are wrong together, which only English is looked at for."""
        if self._spoken.american is None:
            return
        layer = ReadingLayer("wrong pairs", _VERSION, _read_pairs)
        texts = (paragraph.words for paragraph in self._prose.paragraphs)
        found = self._prose.memory.read_all(layer, texts)
        for paragraph, pairs in zip(self._prose.paragraphs, found, strict=True):
            for start, end, right, is_doubled in pairs:
                span = Span(paragraph.start + start, paragraph.start + end)
                yield _pair(span, span.of(self._prose.text), right, bool(is_doubled))


def _read_pairs(words: str) -> list[list[Any]]:
    return [
        [pair.start, pair.end, pair.right, int(pair.is_doubled)]
        for pair in wrong_pairs(words)
    ]


def _pair(span: Span, words: str, right: str, is_doubled: bool) -> Finding:
    key = " ".join(plain(words).lower().split())
    if is_doubled:
        message = translate("“{word}” stands here twice.", word=right)
        return Finding(LensName.SPELLING, "doubled", span, message, right, key)
    message = translate(
        "“{words}” may be meant for “{right}”.", words=words, right=right
    )
    return Finding(LensName.SPELLING, "pair", span, message, right, key)
