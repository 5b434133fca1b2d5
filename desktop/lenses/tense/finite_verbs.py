"""The finite verbs of the narration, paragraph by paragraph.

A verb group is told by its finite word: *had* of *had gone*, the apostrophe on of
*she'd noticed*.  Each has its tense, the signs of its company and, where it is sure,
the same verb in the other tense.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.lenses.reading_memory import ReadingLayer
from desktop.lenses.tagging import tagged_sentences
from desktop.lenses.tense.other_tense import in_other_tense
from desktop.lenses.tense.verb_company import signs_of
from desktop.lenses.tense.verb_groups import VerbReading
from desktop.lenses.tense.verb_kinds import VerbTense
from desktop.text.span import Span
from desktop.value import value

if TYPE_CHECKING:
    from desktop.lenses.story_prose import StoryProse
    from desktop.lenses.tagging import TaggedSentence
    from desktop.lenses.tense.verb_kinds import Sign

_PASTS = frozenset({"VVD", "VBD", "VHD", "VDD"})
_PRESENTS = frozenset({"VVZ", "VBZ", "VHZ", "VDZ", "VVB", "VBB"})


@value
class FiniteVerb:
    """A finite verb of the narration.

    Attributes:
        span: Its finite word, in code points of the text.
        kind: Its tense.
        signs: What its company says of that.
        other: The word in the other tense; None where it is not sure.
        paragraph: In which paragraph of prose it is, from 0.
    """

    span: Span
    kind: VerbTense
    signs: str
    other: str | None
    paragraph: int

    def has(self, *signs: Sign) -> bool:
        """Return whether its company says any of these."""
        return any(sign in self.signs for sign in signs)


def finite_verbs(prose: StoryProse) -> tuple[FiniteVerb, ...]:
    """Return the finite verbs of the narration, in the order of the text.

    Raises:
        LensUnavailable: If HanTa or its model is not installed.
    """
    readings = prose.memory.read_all(_VERBS, prose.narration)
    return tuple(
        FiniteVerb(
            Span(paragraph.start + start, paragraph.start + end),
            VerbTense(kind),
            signs,
            other,
            number,
        )
        for number, (paragraph, reading) in enumerate(
            zip(prose.paragraphs, readings, strict=True)
        )
        for start, end, kind, signs, other in reading
    )


def verbs_in(narration: str) -> list[list[Any]]:
    """Return the verbs of a paragraph: start, end, tense, signs, the other tense.

    Raises:
        LensUnavailable: If HanTa or its model is not installed.
    """
    sentences = list(tagged_sentences(narration))
    usual = _usual(sentences)
    found: list[list[Any]] = []
    for sentence in sentences:
        reading = VerbReading(sentence, usual)
        signs = signs_of(reading)
        for index, kind in sorted(reading.kinds.items()):
            start, word = sentence.starts[index], sentence.words[index]
            other = _in_case(in_other_tense(reading, index), word)
            end = start + len(word)
            found.append([start, end, kind.value, signs[index], other])
    return found


_VERBS = ReadingLayer("finite-verbs", 11, verbs_in)


def _usual(sentences: list[TaggedSentence]) -> VerbTense:
    """Return the tense of most verbs that are in one at first sight."""
    tags = [tag for sentence in sentences for tag in sentence.tags]
    past = sum(tag in _PASTS for tag in tags)
    present = sum(tag in _PRESENTS for tag in tags)
    return VerbTense.PRESENT if present > past else VerbTense.PAST


def _in_case(other: str | None, word: str) -> str | None:
    """Return the verb in the other tense with the capitals that ``word`` has."""
    if other is None or other == word.lower():
        return None
    if word.isupper() and len(word) > 1:
        return other.upper()
    return other[:1].upper() + other[1:] if word[:1].isupper() else other
