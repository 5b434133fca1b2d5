"""Rhythm: how long the sentences of each scene are, the longest, those of even beat.

The length of a sentence is its number of words.  A sentence is very long by the measure
of its own story; a paragraph has an even beat where sentences in a row are nearly alike
in length.  Speech counts like all else.
"""

from __future__ import annotations

from itertools import chain
from operator import attrgetter
from statistics import fmean, median, pstdev
from typing import TYPE_CHECKING

from desktop.lenses.finding import Finding, LensName
from desktop.lenses.lens import Seen
from desktop.lenses.reading_memory import ReadingLayer
from desktop.lenses.section import Beat, Beats, Deed, Does, ListRow, Rows, SentenceBar
from desktop.text.sentences import sentences_in
from desktop.text.span import Span
from desktop.text.words import count_words
from desktop.value import value
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.lenses.known import Known
    from desktop.lenses.section import Section
    from desktop.lenses.story_prose import Paragraph, StoryProse

_LEAST_LONG = 30
"""Words: what is shorter is no very long sentence, however short the others are."""
_LONG_BY_MEDIAN = 2.5
_LONG_BY_DEVIATIONS = 3
_EVEN_IN_ROW = 4
"""Sentences that make a beat."""
_EVEN_WITHIN = 0.15
"""Which share of a length others may be longer or shorter, to be nearly the same."""
_LEAST_EVEN = 5
"""Words: shorter sentences in a row are a beat that nobody misses."""
_LONGEST_SHOWN = 5
_FIRST_WORDS = 5
_LINES_LONG = 40
"""Code points of a sentence's first words."""


@value
class CountedSentence:
    """A sentence and how many words it has.

    Attributes:
        span: Where it stands, in code points of the text.
        words: How many words it has, at least one.
        paragraph: In which paragraph of prose it is, from 0.
        scene: In which scene, from 0.
    """

    span: Span
    words: int
    paragraph: int
    scene: int


def see(prose: StoryProse, known: Known) -> Seen:
    """Return the sentences of each scene as bars, the longest, and even beats."""
    sentences = counted_sentences(prose)
    whole = prose.whole
    least = whole.once("long sentence", lambda: _least_long(counted_sentences(whole)))
    long = [each for each in sentences if each.words > least]
    even = tuple(_even_beats(sentences))
    found = [_long_finding(each) for each in long]
    found += [_even_finding(row) for row in even]
    findings = tuple(sorted(found, key=attrgetter("span.start", "span.end")))
    scenes = len({each.scene for each in sentences})
    return Seen(
        findings,
        _sections(prose, sentences, even),
        translate_count("{count} scene", "{count} scenes", scenes),
        translate(
            "A bar for each sentence, as long as its words. The paragraph you read"
            " stands out."
        ),
        sum(not known.is_settled(finding) for finding in findings),
    )


def counted_sentences(prose: StoryProse) -> tuple[CountedSentence, ...]:
    """Return the sentences of the whole story in their order."""
    readings = prose.memory.read_all(
        _LENGTHS, (each.words for each in prose.paragraphs)
    )
    both = zip(prose.paragraphs, readings, strict=True)
    return tuple(
        chain.from_iterable(
            _counted(paragraph, number, reading)
            for number, (paragraph, reading) in enumerate(both)
        )
    )


def _lengths(words: str) -> list[int]:
    """Return where each sentence begins and ends, and how many words it has."""
    found: list[int] = []
    for sentence in sentences_in(words):
        if count := count_words(sentence.of(words)):
            found += (sentence.start, sentence.end, count)
    return found


_LENGTHS = ReadingLayer("sentence-lengths", 1, _lengths)


def _counted(
    paragraph: Paragraph, number: int, reading: Sequence[int]
) -> Iterator[CountedSentence]:
    start, scene = paragraph.start, paragraph.scene
    for low, high, count in zip(
        reading[::3], reading[1::3], reading[2::3], strict=True
    ):
        yield CountedSentence(Span(start + low, start + high), count, number, scene)


# What is found


def _least_long(sentences: Sequence[CountedSentence]) -> float:
    """Return how many words a very long sentence has more of."""
    lengths = [each.words for each in sentences]
    if not lengths:
        return _LEAST_LONG
    spread = fmean(lengths) + _LONG_BY_DEVIATIONS * pstdev(lengths)
    return max(_LEAST_LONG, _LONG_BY_MEDIAN * median(lengths), spread)


def _even_beats(
    sentences: Sequence[CountedSentence],
) -> Iterator[list[CountedSentence]]:
    """Yield rows of sentences within a paragraph that are nearly of the same length."""
    row: list[CountedSentence] = []
    for each in sentences:
        if row and not _is_even(row, each):
            if len(row) >= _EVEN_IN_ROW:
                yield row
                row = []
            row = _still_even(row, each)
        row.append(each)
    if len(row) >= _EVEN_IN_ROW:
        yield row


def _is_even(row: Sequence[CountedSentence], more: CountedSentence) -> bool:
    """Return whether a row of even sentences is one with another sentence as well."""
    # A row is as uneven as its ends, and a very long one as the last of it.
    lengths = [each.words for each in row[-_EVEN_IN_ROW:]] + [more.words]
    least, most = min(lengths), max(lengths)
    is_near = most - least <= max(2, 2 * _EVEN_WITHIN * fmean(lengths))
    return more.paragraph == row[0].paragraph and least >= _LEAST_EVEN and is_near


def _still_even(
    row: Sequence[CountedSentence], more: CountedSentence
) -> list[CountedSentence]:
    """Return the end of ``row`` that is even with ``more``."""
    end = list(row[-_EVEN_IN_ROW:])
    while end and not _is_even(end, more):
        end.pop(0)
    return end


def _long_finding(sentence: CountedSentence) -> Finding:
    count = sentence.words
    message = translate_count("{count} word long", "{count} words long", count)
    return Finding(LensName.RHYTHM, "long", sentence.span, message, None, "long")


def _even_finding(row: Sequence[CountedSentence]) -> Finding:
    message = translate_count(
        "{count} sentence nearly of one length",
        "{count} sentences nearly of one length",
        len(row),
    )
    return Finding(LensName.RHYTHM, "even", _whole(row), message, None, "even")


def _whole(row: Sequence[CountedSentence]) -> Span:
    return Span(row[0].span.start, row[-1].span.end)


# What is shown


def _sections(
    prose: StoryProse,
    sentences: Sequence[CountedSentence],
    even: Sequence[Sequence[CountedSentence]],
) -> tuple[Section, ...]:
    if not sentences:
        return ()
    most = sorted(sentences, key=attrgetter("words"), reverse=True)[:_LONGEST_SHOWN]
    longest = sorted(most, key=attrgetter("span"))
    rows = tuple(_row(prose, each.span, each.words) for each in longest)
    sections: list[Section] = [Beats(translate("All scenes"), _beats(sentences))]
    sections.append(Rows(translate("Longest"), rows, translate("words")))
    if even:
        rows = tuple(_row(prose, _whole(row), len(row)) for row in even)
        sections.append(Rows(translate("Even beat"), rows, translate("sentences")))
    return tuple(sections)


def _beats(sentences: Sequence[CountedSentence]) -> tuple[Beat, ...]:
    scenes: dict[int, list[CountedSentence]] = {}
    for each in sentences:
        scenes.setdefault(each.scene, []).append(each)
    return tuple(_beat(scene + 1, row) for scene, row in scenes.items())


def _beat(number: int, sentences: Sequence[CountedSentence]) -> Beat:
    count, average = len(sentences), round(fmean(each.words for each in sentences))
    return Beat(
        str(number),
        tuple(SentenceBar(each.span, each.words) for each in sentences),
        caption=translate_count("{count} sentence", "{count} sentences", count),
        figure=translate_count(
            "{count} word on average", "{count} words on average", average
        ),
    )


def _row(prose: StoryProse, span: Span, figure: int) -> ListRow:
    deed = Deed(Does.GO, span=span)
    return ListRow(
        _first_words(prose.text, span), str(figure), deed=deed, is_passage=True
    )


def _first_words(text: str, span: Span) -> str:
    """Return how a sentence begins, in a line."""
    near = Span(span.start, min(span.end, span.start + 4 * _LINES_LONG)).of(text)
    words = near.split()
    first = " ".join(words[:_FIRST_WORDS])[:_LINES_LONG]
    is_whole = len(near) == len(span) and first == " ".join(words)
    return first if is_whole else first.rstrip(".,;:!?…—–-") + "…"
