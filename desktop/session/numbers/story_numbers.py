"""The numbers of a story: of its text, its notes, its rereadings and days of writing.

Plain values, and the table a spreadsheet takes.  No number is a score.
"""

from __future__ import annotations

import csv
import io
from collections import Counter
from typing import TYPE_CHECKING

from desktop.annotations.reactions import REACTIONS
from desktop.lenses.text_numbers import BIN, BINS, TextNumbers
from desktop.value import value
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, datetime

    from desktop.annotations.kinds import Colour
    from desktop.text.span import Span


@value
class DraftNumbers:
    """The numbers of the draft that was kept last.

    Attributes:
        title: What it is called, with its name.
        short_title: What it is called where there is little room.
        text: Its numbers.
        filters: How many filter words it has in 1 000; None if it is not in English.
        open_notes: How many notes on it were open.
    """

    title: str
    short_title: str
    text: TextNumbers
    filters: float | None
    open_notes: int


@value
class KindNumbers:
    """How many notes there are of one kind.

    Attributes:
        label: What the kind is called.
        colour: What it is shown in.
        scenes: How many there are in each scene.
        total: How many there are in all, also on the whole story.
    """

    label: str
    colour: Colour
    scenes: tuple[int, ...]
    total: int


@value
class PassNumbers:
    """One rereading.

    Attributes:
        name: What it is called.
        share: How much of the story was read in it, from 0 to 1.
        at: When something was last read in it, or it was ended.
        read: What was read of the story, in code points.
    """

    name: str
    share: float
    at: datetime
    read: tuple[Span, ...]


@value
class ReaderReactions:
    """What one reader felt over the story.

    Attributes:
        reader: What she is called.
        marks: Where each reaction is, in code points, and which of ``REACTIONS`` by its
            number; in the order of the text.
        stops: Where she stopped reading.
    """

    reader: str
    marks: tuple[tuple[int, int], ...]
    stops: tuple[int, ...] = ()


@value
class StoryNumbers:
    """The numbers of a story at one moment.

    Attributes:
        title: What the story is called.
        at: The moment.
        length: How many code points its text has.
        text: The numbers of its text.
        filters: How many filter words it has in 1 000; None if it is not in English.
        minutes: How long it takes to read.
        kinds: Its notes by kind.
        open_notes: How many of them are open.
        days: The days on which words were written, with how many more than were cut.
        passes: Its rereadings, in the order in which they were begun.
        draft: The draft that was kept last; None if there is none.
        reactions: What readers felt, those who reacted.
    """

    title: str
    at: datetime
    length: int
    text: TextNumbers
    filters: float | None
    minutes: int
    kinds: tuple[KindNumbers, ...]
    open_notes: int
    days: tuple[tuple[date, int], ...]
    passes: tuple[PassNumbers, ...]
    draft: DraftNumbers | None = None
    reactions: tuple[ReaderReactions, ...] = ()

    @property
    def notes(self) -> int:
        """How many notes there are."""
        return sum(kind.total for kind in self.kinds)


def bin_label(number: int) -> str:
    """Return which lengths of sentences bar ``number`` of the histogram has."""
    first = number * BIN + 1
    return f"{first}+" if number == BINS - 1 else str(first)


def to_csv(numbers: StoryNumbers) -> str:
    """Return ``numbers`` as a table for a spreadsheet: what, of what, figure."""
    out = io.StringIO()
    write = csv.writer(out)
    write.writerow((translate("What"), translate("Of"), translate("Figure")))
    for rows in (_of_story, _of_scenes, _of_lengths, _of_notes, _of_days, _of_draft):
        write.writerows(rows(numbers))
    write.writerows(_of_readers(numbers))
    return out.getvalue()


Line = tuple[str, str, object]


def _of_story(numbers: StoryNumbers) -> Iterator[Line]:
    text, title = numbers.text, numbers.title
    yield translate("words"), title, text.words
    yield translate("scenes"), title, len(text.scenes)
    yield translate("minutes to read"), title, numbers.minutes
    yield translate("share spoken"), title, round(text.spoken, 4)
    yield translate("words a sentence"), title, round(text.words_a_sentence, 2)
    yield translate("notes"), title, numbers.notes
    yield translate("notes open"), title, numbers.open_notes
    if numbers.filters is not None:
        yield translate("filter words per 1 000"), title, round(numbers.filters, 2)
    for one in numbers.passes:
        yield translate("share read"), one.name, round(one.share, 4)


def _of_scenes(numbers: StoryNumbers) -> Iterator[Line]:
    for number, scene in enumerate(numbers.text.scenes, 1):
        of = translate("scene {number}: {title}", number=number, title=scene.title)
        yield translate("words"), of, scene.words
        yield translate("words spoken"), of, scene.spoken


def _of_lengths(numbers: StoryNumbers) -> Iterator[Line]:
    for number, count in enumerate(numbers.text.lengths):
        of = translate("from {words} words", words=bin_label(number))
        yield translate("sentences"), of, count


def _of_notes(numbers: StoryNumbers) -> Iterator[Line]:
    for kind in numbers.kinds:
        yield translate("notes"), kind.label, kind.total
        for number, count in enumerate(kind.scenes, 1):
            if count:
                of = translate("{kind}, scene {number}", kind=kind.label, number=number)
                yield translate("notes"), of, count


def _of_days(numbers: StoryNumbers) -> Iterator[Line]:
    for day, words in numbers.days:
        yield translate("words written"), day.isoformat(), words


def _of_readers(numbers: StoryNumbers) -> Iterator[Line]:
    for one in numbers.reactions:
        counts = Counter(number for _, number in one.marks)
        for number, reaction in enumerate(REACTIONS):
            if counts[number]:
                of = translate(
                    "{reader}: {reaction}", reader=one.reader, reaction=reaction.label
                )
                yield translate("reactions"), of, counts[number]
        if one.stops:
            yield translate("stopped reading"), one.reader, len(one.stops)


def _of_draft(numbers: StoryNumbers) -> Iterator[Line]:
    draft = numbers.draft
    if draft is None:
        return
    yield translate("words"), draft.title, draft.text.words
    yield translate("share spoken"), draft.title, round(draft.text.spoken, 4)
    average = round(draft.text.words_a_sentence, 2)
    yield translate("words a sentence"), draft.title, average
    if draft.filters is not None:
        yield translate("filter words per 1 000"), draft.title, round(draft.filters, 2)
    yield translate("notes open"), draft.title, draft.open_notes
