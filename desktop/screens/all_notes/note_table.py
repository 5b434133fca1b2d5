"""Which notes the table lists, in which order, and what stands in each of its rows.

A story may have ten thousand notes: what a row says is worked out when it is looked at,
and kept until its note is another.  No widgets; positions in code points.
"""

from __future__ import annotations

import re
from collections import Counter
from datetime import datetime
from enum import IntEnum
from typing import TYPE_CHECKING

from desktop.anchoring.anchor import AnchorState
from desktop.annotations.annotation import first_wording
from desktop.annotations.colour_names import told_colour
from desktop.annotations.kinds import KINDS, Kind, Outcome, Status
from desktop.annotations.note_passages import passage_count
from desktop.annotations.tags import same_tag, shown_tags
from desktop.margin.card_face import face_of, fate_word
from desktop.text.diff import Fate, Words
from desktop.text.note_markdown import plain_words
from desktop.text.span import Span
from desktop.text.structure.outline import PartKind
from desktop.text.structure.part_names import PartNames
from desktop.value import field, value
from desktop.wording.dates import short_day
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping

    from desktop.annotations.annotation import Annotation
    from desktop.annotations.makers import Maker
    from desktop.session.story.note_view import NoteView
    from desktop.session.story.story_session import StorySession
    from desktop.text.structure.outline import Outline

_HEADING = 24
"""Code points of a heading that there is room for."""
_SHOWN = 400
"""Code points of a note's words that a row may need."""
_AROUND = 24
"""Code points shown before a place where words are to be inserted."""
_KINDS = list(KINDS)
_NOWHERE = (AnchorState.CUT, AnchorState.UNPLACED, AnchorState.WAITING)
_TITLE_BEGIN = re.compile(r"\s*[:—–]\s+")
_LAST = "\U0010ffff"
"""Sorts behind every name."""


class NoteColumn(IntEnum):
    """The columns of the table, from the left."""

    PASSAGE = 0
    WORDS = 1
    KIND = 2
    TAGS = 3
    STATE = 4
    SCENE = 5
    BY = 6
    DATE = 7

    @property
    def label(self) -> str:
        """What stands above it."""
        return _LABELS[self]


_LABELS = (
    *(translate("Passage"), translate("Words"), translate("Kind"), translate("Tags")),
    *(translate("State"), translate("Scene"), translate("By"), translate("Date")),
)


@value
class TableFilter:
    """What a note must be to be listed; what is left empty asks for nothing.

    Attributes:
        kinds, states, tags, scenes, makers: One of these, as :class:`NoteTable` tells
            them: by :meth:`NoteTable.kind_of` and the like.
    """

    kinds: frozenset[Hashable] = frozenset()
    states: frozenset[Hashable] = frozenset()
    tags: frozenset[Hashable] = frozenset()
    scenes: frozenset[Hashable] = frozenset()
    makers: frozenset[Hashable] = frozenset()

    @property
    def is_empty(self) -> bool:
        """Whether every note is listed."""
        return self == TableFilter()


@value
class FilterValue:
    """One thing that notes can be asked to be.

    Attributes:
        value: What stands in the filter for it.
        label: What the author reads.
        count: How many notes are so.
    """

    value: Hashable
    label: str
    count: int


@value
class NoteRow:
    """What stands in a row.

    Attributes:
        note: The note.
        passage: The words it is on, or were.
        place: What is said of them first, quietly: that they are gone, or none.
        further: How many passages it is on, if on several.
        words: What the note says, in words that stay, go and come.
        remark: What is said at the end, quietly: what its colour means, how many
            replies there are.
        kind: What kind of note it is.
        state: Open, done; empty where there is nothing to do.
        scene: In which part of the story it is.
        maker: Who made it; None for the author.
        date: When it was last touched.
        is_lost: Whether its passage is gone.
    """

    note: Annotation
    passage: str
    place: str
    further: str
    words: tuple[Words, ...]
    remark: str
    kind: str
    state: str
    scene: str
    maker: Maker | None
    date: str
    is_lost: bool = False

    @property
    def by(self) -> str:
        """Who made it, as the author reads it."""
        return name_of(self.maker)

    @property
    def tags(self) -> str:
        """Its tags, each with its number sign."""
        return shown_tags(self.note.tags)

    @property
    def said(self) -> str:
        """Its words as one reads them."""
        return "".join(each.text for each in self.words)

    @property
    def spoken(self) -> str:
        """The whole row as a screen reader says it."""
        return ". ".join(filter(None, map(self.text_of, NoteColumn)))

    @property
    def state_icon(self) -> str:
        """The icon of what became of it, once it is settled."""
        return "x" if self.note.outcome is Outcome.DISMISSED else "check"

    @property
    def is_settled(self) -> bool:
        """Whether it waits for nobody any more."""
        return self.note.status is Status.DONE

    def text_of(self, column: NoteColumn) -> str:
        """Return what stands in a column."""
        told = " ".join(filter(None, (self.place, self.passage)))
        texts = {
            NoteColumn.PASSAGE: " · ".join(filter(None, (told, self.further))),
            NoteColumn.WORDS: " · ".join(filter(None, (self.said, self.remark))),
            NoteColumn.KIND: self.kind,
            NoteColumn.TAGS: self.tags,
            NoteColumn.STATE: self.state,
            NoteColumn.SCENE: self.scene,
            NoteColumn.BY: self.by,
            NoteColumn.DATE: self.date,
        }
        return texts[column]


def name_of(maker: Maker | None) -> str:
    """Return who made a note, as the author reads it."""
    return translate("You") if maker is None else maker.name


@value(slots=False)
class _KnownOfNotes:
    """All that is worked out of the notes at once.

    Attributes:
        notes: The notes on the story, by their ids, in reading order.
        places: Where they are, as far as they have a place.
    """

    notes: Mapping[str, Annotation] = field(default_factory=dict)
    places: Mapping[str, Span] = field(default_factory=dict)


class NoteTable:
    """The notes of one story as a table.

    Attributes:
        colour_names: What the author calls colours, by their values.
    """

    def __init__(self, session: StorySession) -> None:
        self._session = session
        self.colour_names: Mapping[str, str] = {}
        self._known = _KnownOfNotes()
        self._outline: Outline | None = None
        self._scenes: tuple[str, ...] = ()
        self._has_chapters = False
        self._rows: dict[str, NoteRow] = {}

    # What there is

    def show_colour_names(self, names: Mapping[str, str]) -> None:
        """Say what colours mean by ``names`` from now on."""
        if names != self.colour_names:
            self.colour_names = names
            self._rows.clear()

    def refresh(self, outline: Outline) -> None:
        """Look anew which notes there are, and where they are in ``outline``."""
        if outline is not self._outline:
            self._outline = outline
            self._names = PartNames(outline, _HEADING)
            self._scenes = tuple(_scene_labels(outline, self._names))
            kinds = {part.kind for part in outline.parts}
            self._has_chapters = PartKind.CHAPTER in kinds
        session, places = self._session, self._session.placing.note_places()
        threads = session.threads()

        def place_of(note: Annotation) -> tuple[int, int, str]:
            if note.passage is None and not note.further:
                return -1, 0, note.id
            span = places.get(note.id)
            if span is not None:
                return span.start, span.end, note.id
            stored = note.passage.position if note.passage else None
            return (stored.start if stored else -1), 0, note.id

        threads.sort(key=place_of)
        self._known = _KnownOfNotes({note.id: note for note in threads}, places)
        self._rows.clear()

    def __len__(self) -> int:
        return len(self._known.notes)

    def __contains__(self, note: object) -> bool:
        return note in self._known.notes

    @property
    def ids(self) -> list[str]:
        """The ids of all notes on the story, in reading order."""
        return list(self._known.notes)

    def note(self, note: str) -> Annotation:
        """Return the note with that id.

        Raises:
            KeyError: If it is not on the story.
        """
        return self._known.notes[note]

    @property
    def has_chapters(self) -> bool:
        """Whether a scene needs more than a number to be told."""
        return self._has_chapters

    def open_count(self, notes: Iterable[str]) -> int:
        """Return how many of ``notes`` are open."""
        known = self._known.notes
        return sum(known[note].status is Status.OPEN for note in notes)

    # Sorting and filtering

    def listed(
        self,
        wanted: TableFilter,
        column: NoteColumn,
        *,
        is_descending: bool,
        found: Callable[[str], bool] | None = None,
    ) -> list[str]:
        """Return the ids of the notes to be listed, in order.

        Those that are alike in ``column`` are in reading order, whichever way.

        Args:
            wanted: What they must be.
            column: What they are sorted by.
            is_descending: Whether what comes last comes first.
            found: Whether a note has what is looked for; None if nothing is.
        """
        ids: Iterable[str] = self._known.notes
        if not wanted.is_empty:
            ids = (note for note in ids if self._accepts(wanted, note))
        if found is not None:
            ids = filter(found, ids)
        if column is NoteColumn.PASSAGE:
            return list(ids)[::-1] if is_descending else list(ids)
        key = self._key_of(column)
        return sorted(ids, key=key, reverse=is_descending)

    def _accepts(self, wanted: TableFilter, note: str) -> bool:
        return (
            (not wanted.kinds or self.kind_of(note) in wanted.kinds)
            and (not wanted.states or self.state_of(note) in wanted.states)
            and (not wanted.tags or not wanted.tags.isdisjoint(self.tags_of(note)))
            and (not wanted.scenes or self.scene_of(note) in wanted.scenes)
            and (not wanted.makers or self.maker_id_of(note) in wanted.makers)
        )

    def _key_of(self, column: NoteColumn) -> Callable[[str], tuple[object, ...]]:
        known = self._known.notes

        def first_tag(note: str) -> tuple[object, ...]:
            return tuple(sorted(self.tags_of(note))) or (_LAST,)

        keys: dict[NoteColumn, Callable[[str], tuple[object, ...]]] = {
            NoteColumn.WORDS: lambda note: (_said_key(known[note]),),
            NoteColumn.KIND: lambda note: _kind_key(known[note]),
            NoteColumn.TAGS: first_tag,
            NoteColumn.STATE: lambda note: _state_rank(known[note]),
            NoteColumn.SCENE: lambda note: (self._scene_number(note),),
            NoteColumn.BY: lambda note: _maker_key(self._maker(note)),
            NoteColumn.DATE: lambda note: (known[note].changed_at,),
        }
        return keys[column]

    # What a note is, for filters

    def kind_of(self, note: str) -> Kind:
        """Return of which kind a note is."""
        return self._known.notes[note].kind

    def state_of(self, note: str) -> str:
        """Return what its state is called; empty if it has none."""
        return self._known.notes[note].state_word

    def tags_of(self, note: str) -> frozenset[str]:
        """Return its tags as they are told from others."""
        tags = self._known.notes[note].tags
        return frozenset(map(same_tag, tags)) if tags else _NO_TAGS

    def scene_of(self, note: str) -> int:
        """Return the number of the part it is in; -1 if it is in none."""
        return self._scene_number(note)

    def maker_id_of(self, note: str) -> str:
        """Return who made it; empty for the author."""
        maker = self._maker(note)
        return "" if maker is None else f"maker:{maker.id}"

    def _maker(self, note: str) -> Maker | None:
        return self._session.maker_of(self._known.notes[note])

    def _scene_number(self, note: str) -> int:
        span = self._known.places.get(note)
        if span is None or self._outline is None:
            return -1
        part = self._outline.part_of(span)
        return -1 if part is None else part

    def kinds(self) -> list[FilterValue]:
        """Return the kinds there are, in the order of the panels."""
        counts = Counter(map(self.kind_of, self._known.notes))
        return [
            FilterValue(kind, KINDS[kind].plural, counts[kind])
            for kind in _KINDS
            if counts[kind]
        ]

    def states(self) -> list[FilterValue]:
        """Return the states there are, what is open first."""
        counts = Counter(map(self.state_of, self._known.notes))
        ranks = {n.state_word: _state_rank(n) for n in self._known.notes.values()}
        names = sorted(filter(None, counts), key=lambda name: ranks[name])
        return [FilterValue(name, name, counts[name]) for name in names]

    def tags(self) -> list[FilterValue]:
        """Return the tags there are, by the alphabet, as they are written first."""
        counts, names = Counter[str](), dict[str, str]()
        for note in self._known.notes.values():
            for tag in note.tags:
                counts[same_tag(tag)] += 1
                names.setdefault(same_tag(tag), tag)
        return [FilterValue(t, f"#{names[t]}", counts[t]) for t in sorted(counts)]

    def scenes(self) -> list[FilterValue]:
        """Return the parts of the story with notes in them, in their order."""
        counts = Counter(map(self.scene_of, self._known.notes))
        return [
            FilterValue(part, self._full_name(part), counts[part])
            for part in sorted(counts)
        ]

    def makers(self) -> list[FilterValue]:
        """Return who made notes, the author first."""
        counts = Counter(map(self.maker_id_of, self._known.notes))
        names = {self.maker_id_of(n): name_of(self._maker(n)) for n in self._first_by()}
        ids = sorted(counts, key=lambda id_: (bool(id_), names[id_].casefold()))
        return [FilterValue(id_, names[id_], counts[id_]) for id_ in ids]

    def _first_by(self) -> list[str]:
        """Return a note of each maker."""
        first: dict[str, str] = {}
        for note in self._known.notes:
            first.setdefault(self.maker_id_of(note), note)
        return list(first.values())

    def _full_name(self, part: int) -> str:
        return self._names.of_part(part) if part >= 0 else translate("in no scene")

    # Rows

    def row(self, note: str) -> NoteRow:
        """Return what stands in the row of a note."""
        known = self._rows.get(note)
        if known is None:
            known = self._rows[note] = self._made_row(self._known.notes[note])
        return known

    def _made_row(self, note: Annotation) -> NoteRow:
        session, now = self._session, datetime.now().astimezone()
        view = session.view(session.placing.first_key(note))
        place, passage = self._place(view)
        return NoteRow(
            note=note,
            passage=passage,
            place=place,
            further=_count_of_passages(passage_count(note)),
            words=tuple(_words(view, now)),
            remark=_remark(view, told_colour(note, self.colour_names)),
            kind=kind_words(note),
            state=note.state_word,
            scene=self._scene(note.id),
            maker=session.maker_of(note),
            date=short_day(note.changed_at, now),
            is_lost=view.anchor.state in _NOWHERE,
        )

    def _place(self, view: NoteView) -> tuple[str, str]:
        """Return what is said of a passage, and how it reads."""
        note, passage = view.note, " ".join(view.passage.split())
        if note.passage is None and not note.further:
            return translate("whole story"), ""
        state = view.anchor.state
        if state in _NOWHERE:
            return f"{fate_word(state)}:", " ".join(first_wording(note).split())[
                :_SHOWN
            ]
        if passage or view.anchor.span is None:
            return "", passage
        before = self._before(view.anchor.span.start)
        return (
            (translate("insert after"), before)
            if before
            else (translate("insert here"), "")
        )

    def _before(self, position: int) -> str:
        """Return the words just before a position, in its paragraph."""
        start = max(0, position - _AROUND)
        words = self._session.live.slice(Span(start, position)).rpartition("\n")[2]
        flat = " ".join(words.split())
        return f"…{flat.partition(' ')[2] or flat}" if start and flat else flat

    def _scene(self, note: str) -> str:
        part = self._scene_number(note)
        return "" if part < 0 else self._scenes[part]


_NO_TAGS: frozenset[str] = frozenset()
_OUTCOMES = (Outcome.APPLIED, None, Outcome.DISMISSED)


def _state_rank(note: Annotation) -> tuple[object, ...]:
    """Return how far behind a note stands by its state: what is open comes first."""
    if note.status is None:
        return (2, 0)
    is_done = note.status is Status.DONE
    return (1, _OUTCOMES.index(note.outcome)) if is_done else (0, 0)


def kind_words(note: Annotation) -> str:
    """Return what kind of note it is: a suggestion may cut, or insert."""
    if note.is_insertion:
        return translate("Insertion")
    if note.kind is Kind.SUGGESTION and not note.replacement:
        return translate("Cut")
    return KINDS[note.kind].label


def _kind_key(note: Annotation) -> tuple[object, ...]:
    return _KINDS.index(note.kind), kind_words(note)


def _said_key(note: Annotation) -> str:
    return (note.replacement or note.words).casefold().strip() or _LAST


def _maker_key(maker: Maker | None) -> tuple[object, ...]:
    return (False, "") if maker is None else (True, maker.name.casefold())


def _words(view: NoteView, now: datetime) -> Iterator[Words]:
    """Yield what a note says: for a suggestion what differs, then why."""
    note = view.note
    reason = " ".join(plain_words(note.words[:_SHOWN].strip()).split())
    if note.kind is not Kind.SUGGESTION:
        other = note.replacement or ""
        yield Words(reason or " ".join(other[:_SHOWN].split()), Fate.KEPT)
        return
    if kind_words(note) == translate("Cut"):
        yield Words(translate("cut"), Fate.KEPT)
    else:
        first, *others = face_of(view, now).wording or (Words("", Fate.KEPT),)
        # The blank before words that are inserted is nothing to be read.
        yield from _in_one_line([Words(first.text.lstrip(), first.fate), *others])
    if reason:
        yield Words(f" · {reason}", Fate.KEPT)


def _in_one_line(words: Iterable[Words]) -> Iterator[Words]:
    """Yield the beginning of ``words``, as much as a row may need."""
    left = _SHOWN
    for each in words:
        if left > 0:
            shown = each.text[:left]
            yield Words(shown.replace("\n", " "), each.fate)
            left -= len(shown)


def _count_of_passages(count: int) -> str:
    if count < 2:
        return ""
    return translate_count("{count} passage", "{count} passages", count)


def _remark(view: NoteView, colour: str) -> str:
    count = len(view.replies)
    replies = translate_count("{count} reply", "{count} replies", count)
    return " · ".join(filter(None, (colour, replies if count else "")))


def _scene_labels(outline: Outline, names: PartNames) -> Iterator[str]:
    """Yield what stands for each part in a row: of scenes without chapters a number."""
    chapter, scenes = "", 0
    for index, part in enumerate(outline.parts):
        if part.kind is PartKind.SCENE:
            scenes += 1
            within = translate("{chapter}, {number}", chapter=chapter, number=scenes)
            yield within if chapter else str(scenes)
            continue
        name = _before_title(names.of_part(index))
        chapter, scenes = name if part.kind is PartKind.CHAPTER else "", 0
        yield name


def _before_title(heading: str) -> str:
    """Return a heading without the title behind its number: Chapter One."""
    number = _TITLE_BEGIN.split(heading, maxsplit=1)[0]
    return number if len(number) > 1 else heading
