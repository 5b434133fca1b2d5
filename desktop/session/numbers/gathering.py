"""Gathering the numbers of an open story: a moment of it is taken, the rest is counted.

Taking the moment is quick and done in the window's turn; counting is done beside it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from contextlib import suppress
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from desktop.annotations.kinds import KINDS, Colour, Kind, Status
from desktop.annotations.reactions import REACTIONS, has_stopped, reaction_of
from desktop.errors import SaveFailed, StoryUnreadable
from desktop.lenses.known import Known
from desktop.lenses.reading_memory import ReadingMemory
from desktop.lenses.story_prose import StoryProse
from desktop.lenses.text_numbers import TextNumbers, numbers_of_text
from desktop.lenses.words_to_look_at.word_lists import ListName
from desktop.lenses.words_to_look_at.words_lens import rates
from desktop.session.keeping.writing_keeper import local_day
from desktop.session.numbers.story_numbers import (
    DraftNumbers,
    KindNumbers,
    PassNumbers,
    ReaderReactions,
    StoryNumbers,
)
from desktop.storage.drafts.drafts_folder import read_draft
from desktop.storage.files.derived_names import is_markdown
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.story.writing_log import read_day_words
from desktop.text.reading.read_marks import Mark
from desktop.text.words import reading_minutes
from desktop.value import value
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from desktop.annotations.annotation import Annotation
    from desktop.annotations.makers import Maker
    from desktop.drafts.draft_list import Draft
    from desktop.session.keeping.opening import OpenStory
    from desktop.session.story.rereading import Rereading, StoryPass
    from desktop.text.span import Span
    from desktop.text.written_words import WrittenWords


@value
class _NotesRow:
    """A row of the table of notes: its name, its colour."""

    label: str
    colour: Colour


_CUTS = _NotesRow(translate("Cut, insert"), Colour.PINK)
_ROWS = {
    kind: _NotesRow(KINDS[kind].label, KINDS[kind].colour)
    for kind in (Kind.NOTE, Kind.QUESTION, Kind.SUGGESTION, Kind.HIGHLIGHT, Kind.OTHER)
}
_ORDER = (
    _ROWS[Kind.NOTE],
    _ROWS[Kind.QUESTION],
    _ROWS[Kind.SUGGESTION],
    _CUTS,
    _ROWS[Kind.HIGHLIGHT],
    _ROWS[Kind.OTHER],
)


@value
class StoryMoment:
    """A story as it is at one moment, as far as its numbers need it.

    Attributes:
        title: What it is called.
        at: The moment.
        path: Where it lies.
        text: Its text.
        notes: Of each note its row and where it stands, if it has a place.
        open_notes: How many of them are open.
        passes: Its rereadings.
        today: The day, and how many more words were written on it than were cut.
        draft: The draft that was kept last.
        reactions: What readers felt.
    """

    title: str
    at: datetime
    path: Path
    text: str
    notes: tuple[tuple[_NotesRow, int | None], ...]
    open_notes: int
    passes: tuple[PassNumbers, ...]
    today: tuple[date, WrittenWords]
    draft: Draft | None
    reactions: tuple[ReaderReactions, ...] = ()


def moment_of(
    story: OpenStory,
    title: str,
    notes: Sequence[Annotation],
    whole: Span,
    draft: Draft | None,
) -> StoryMoment:
    """Return ``story`` as it is now.

    Args:
        story: The story.
        title: What it is called.
        notes: Its notes, without replies.
        whole: Where the story proper is in its text.
        draft: The draft that was kept last.
    """
    starts = story.session.placing.starts()
    return StoryMoment(
        title,
        datetime.now().astimezone(),
        story.path,
        story.session.text,
        tuple((_row_of(note), starts.get(note.id)) for note in notes),
        sum(note.status is Status.OPEN for note in notes),
        tuple(_passes(story.rereading, whole)),
        (local_day(), story.writing.today),
        draft,
        tuple(_reactions(story, notes, starts)),
    )


def _reactions(
    story: OpenStory, notes: Sequence[Annotation], starts: Mapping[str, int]
) -> Iterable[ReaderReactions]:
    """Yield what each reader felt, by what they are called."""
    marks: dict[Maker, list[tuple[int, int]]] = {}
    stops: dict[Maker, list[int]] = {}
    for note in notes:
        place = starts.get(note.id) if note.tags else None
        maker = story.session.maker_of(note) if place is not None else None
        if maker is None or place is None:
            continue
        if (reaction := reaction_of(note)) is not None:
            marks.setdefault(maker, []).append((place, REACTIONS.index(reaction)))
        if has_stopped(note):
            stops.setdefault(maker, []).append(place)
    for maker in sorted({*marks, *stops}, key=lambda each: each.name.casefold()):
        felt, ended = sorted(marks.get(maker, ())), sorted(stops.get(maker, ()))
        yield ReaderReactions(maker.name, tuple(felt), tuple(ended))


def _row_of(note: Annotation) -> _NotesRow:
    if note.kind is Kind.STORY_NOTE:
        return _ROWS[Kind.NOTE]
    if note.kind is Kind.SUGGESTION and (note.is_insertion or note.replacement == ""):
        return _CUTS
    return _ROWS.get(note.kind, _ROWS[Kind.OTHER])


def _passes(rereading: Rereading, whole: Span) -> Iterable[PassNumbers]:
    for one in rereading.passes:
        name = one.name or translate("Rereading")
        at = one.ended or one.left or one.begun
        yield PassNumbers(name, rereading.share(one, whole), at, _read(one, whole))


def _read(one: StoryPass, whole: Span) -> tuple[Span, ...]:
    if one.is_at_rest:
        return ()  # of an earlier text
    return tuple(span for span, mark in one.marks.within(whole) if mark is Mark.READ)


def gathered(moment: StoryMoment, disk: FileSystem = DISK) -> StoryNumbers:
    """Return the numbers of a story; its drafts and days are read from the disk.

    Args:
        moment: The story as it was.
        disk: Where its files are.
    """
    prose_of = partial(_prose, moment.path)
    prose = prose_of(moment.text)
    text = numbers_of_text(prose)
    return StoryNumbers(
        moment.title,
        moment.at,
        len(moment.text),
        text,
        _filter_words(prose),
        reading_minutes(text.words),
        _by_kind(moment, text),
        moment.open_notes,
        _days(moment, disk),
        moment.passes,
        _draft_numbers(moment, disk, prose_of),
        moment.reactions,
    )


def _prose(path: Path, text: str) -> StoryProse:
    return StoryProse(text, is_markdown=is_markdown(path), memory=ReadingMemory())


def _filter_words(prose: StoryProse) -> float | None:
    """Return how many filter words there are in 1 000; None of what is not English."""
    return rates(prose, Known()).get(str(ListName.FILTERS))


def _by_kind(moment: StoryMoment, text: TextNumbers) -> tuple[KindNumbers, ...]:
    starts = [scene.span.start for scene in text.scenes]
    counts: Counter[tuple[_NotesRow, int]] = Counter()
    totals: Counter[_NotesRow] = Counter(row for row, _ in moment.notes)
    for row, place in moment.notes:
        if place is not None:
            counts[row, max(bisect_right(starts, place) - 1, 0)] += 1
    scenes = range(len(starts))
    return tuple(
        KindNumbers(
            row.label,
            row.colour,
            tuple(counts[row, number] for number in scenes),
            totals[row],
        )
        for row in _ORDER
        if totals[row] or row is not _ROWS[Kind.OTHER]
    )


def _days(moment: StoryMoment, disk: FileSystem) -> tuple[tuple[date, int], ...]:
    """Return the days of writing; of the last, also what is not told yet."""
    days: dict[date, WrittenWords] = {}
    with suppress(SaveFailed):  # of a log that cannot be read, today is left
        days = {day.day: day.counted for day in read_day_words(moment.path, disk)}
    today, counted = moment.today
    days[today] = counted
    return tuple((day, days[day].net) for day in sorted(days) if days[day])


def _draft_numbers(
    moment: StoryMoment,
    disk: FileSystem,
    prose_of: Callable[[str], StoryProse],
) -> DraftNumbers | None:
    draft = moment.draft
    if draft is None:
        return None
    try:
        prose = prose_of(read_draft(moment.path, draft, disk).text)
    except StoryUnreadable:
        return None
    return DraftNumbers(
        draft.full_title,
        draft.title,
        numbers_of_text(prose),
        _filter_words(prose),
        draft.open_notes,
    )
