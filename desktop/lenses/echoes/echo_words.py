"""What is heard of each word of a story.

In English a word is heard as its lemma, elsewhere as it is written, in small letters.
"""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from typing import TYPE_CHECKING

from desktop.lenses.language import is_english
from desktop.lenses.lemmas import lemma
from desktop.lenses.word_reading import ProseWords
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop.lenses.story_prose import StoryProse

_SPEECH = tuple("\"'“”„‘’‚«»‹›「『—–-")
"""What a paragraph begins with in which somebody speaks first."""
_NAME_SHARE = 0.7
"""Which share of a word's places within sentences have a capital if it is a name."""
_NOUNS_SHARE = 0.15
"""Which share of all words within sentences has a capital, if nouns have."""


@value
class Frequencies:
    """How often words are there in the whole story.

    Attributes:
        counts: How often each is heard.
        names: Which are names.
        length: How many words the story has.
    """

    counts: Mapping[str, int]
    names: frozenset[str]
    length: int


class EchoWords(ProseWords):
    """The words of a story, and what is heard of each.

    Attributes:
        is_english: Whether the story is in English.
        parted: The words before which a scene or speech begins, or speech ends a
            paragraph: sentences on both sides are in no row.
    """

    def __init__(self, prose: StoryProse) -> None:
        super().__init__(prose)
        self.is_english = is_english(prose.whole)
        self.parted: set[int] = set()
        scene, is_spoken = 0, False
        both = zip(prose.paragraphs, self.paragraph_firsts, strict=True)
        for paragraph, first in both:
            was_spoken, is_spoken = is_spoken, _is_spoken(paragraph.words)
            if was_spoken or is_spoken or paragraph.scene != scene:
                self.parted.add(first)
            scene = paragraph.scene

    @cached_property
    def lemmas(self) -> dict[str, str]:
        """Each word as it is written, and as what it is heard."""
        if not self.is_english:
            return self.folded
        return {word: lemma(small) for word, small in self.folded.items()}

    @cached_property
    def frequencies(self) -> Frequencies:
        """How often words are there in the whole story, of which this may be part."""
        whole = self.prose.whole
        if whole is self.prose:
            return whole.once("frequencies", self._frequencies)
        return whole.once("frequencies", lambda: EchoWords(whole).frequencies)

    def _frequencies(self) -> Frequencies:
        counts = Counter[str]()
        for word, count in self.vocabulary.items():
            counts[self.lemmas[word]] += count
        return Frequencies(counts, self._names(), len(self.written))

    def _names(self) -> frozenset[str]:
        """Return what mostly has a capital also within sentences, as it is heard."""
        firsts = Counter(map(self.written.__getitem__, self.firsts))
        within, capitals = Counter[str](), Counter[str]()
        for word, count in self.vocabulary.items():
            inside, heard = count - firsts[word], self.lemmas[word]
            within[heard] += inside
            if word[0].isupper() and not (word.isupper() and len(word) > 1):
                capitals[heard] += inside
        has_nouns = capitals.total() > _NOUNS_SHARE * within.total()
        if has_nouns and not self.is_english:
            return frozenset()  # German and others write all nouns so.
        return frozenset(
            heard
            for heard, count in capitals.items()
            if count and count >= _NAME_SHARE * within[heard]
        )

    def label(self, heard: str, places: Iterable[int]) -> str:
        """Return how a word is shown: as it is heard, if its forms show that."""
        forms = Counter(self.folded[self.written[place]] for place in places)
        is_sure = heard in forms or all(form.startswith(heard) for form in forms)
        return heard if is_sure else forms.most_common(1)[0][0]


def _is_spoken(words: str) -> bool:
    return words.lstrip().startswith(_SPEECH)
