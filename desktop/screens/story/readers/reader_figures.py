"""What the panel of readers shows of the notes as they are, worked out step by step."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from desktop.anchoring.anchor import AnchorState
from desktop.annotations.annotation import first_wording
from desktop.annotations.kinds import Status
from desktop.annotations.reactions import REACTIONS, has_stopped, reaction_of
from desktop.panels.readers.shown_lines import (
    MINE,
    LostLine,
    ReactionLine,
    ReaderItem,
    ReadersShown,
)
from desktop.steps import batches
from desktop.text.structure.outline import PartKind
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.annotations.annotation import Annotation
    from desktop.annotations.makers import Maker
    from desktop.screens.story.noting.reading_list import ReadingList
    from desktop.session.exchange.shown_readers import ShownReaders
    from desktop.session.story.story_session import StorySession
    from desktop.steps import Steps
    from desktop.text.structure.outline import Outline

_LONGEST = 240
"""Code points that are shown of a passage, and of what a note says."""


@value(frozen=False)
class _Gathered:
    """What was gathered of the notes so far."""

    counts: Counter[str]
    lost_counts: Counter[str]
    makers: dict[str, Maker]
    lost: list[tuple[int, LostLine]]
    marks: dict[str, list[tuple[int, int]]]
    stops: dict[str, list[int]]
    still_open: int = 0
    agreed: int = 0
    every: int = 0


class ReaderFigures:
    """Works out what the panel shows."""

    def __init__(
        self, session: StorySession, reading: ReadingList, shown: ShownReaders
    ) -> None:
        self._session = session
        self._reading = reading
        self._shown = shown

    def worked_out(
        self, outline: Outline, known: Mapping[str, str]
    ) -> Steps[ReadersShown]:
        """Return what is to be shown.

        Args:
            outline: The parts of the story.
            known: What is known of how readers read, by their ids.
        """
        found = _Gathered(Counter(), Counter(), {}, [], {}, {})
        scenes = self._session.shown.of_scenes
        for some in batches(self._session.threads(has_folded=True)):
            for note in some:
                if note.id not in scenes:
                    self._take(note, found)
            yield
        wanted = self._reading.filter
        lines = tuple(self._lines(found, known))
        yield
        parts = (p for p in outline.parts if p.kind is PartKind.SCENE)
        return ReadersShown(
            readers=lines,
            lost=tuple(line for _, line in sorted(found.lost, key=_by_place)),
            reactions=tuple(_reactions(found)),
            scenes=tuple(part.span.start for part in parts),
            length=len(self._session.live),
            every=found.every,
            still_open=found.still_open,
            agreed=found.agreed,
            state=wanted.status,
            is_agreed=wanted.is_agreed,
            hides_names=self._shown.hides_names,
            is_blind=self._shown.is_blind and self._shown.waits_for_author,
            waiting=sum(line.count for line in lines if line.waits),
        )

    def _take(self, note: Annotation, found: _Gathered) -> None:
        maker = self._session.maker_of(note)
        key = MINE if maker is None else maker.id
        if maker is not None:
            found.makers[key] = maker
        found.counts[key] += 1
        is_seen = note.id not in self._session.folded
        if is_seen:
            found.every += 1
            found.still_open += note.status is Status.OPEN
            found.agreed += note.id in self._session.notes.agreed
        if self._is_lost(note):
            found.lost_counts[key] += 1
            if is_seen:
                place = note.passage.position if note.passage else None
                line = self._lost_line(note, maker)
                found.lost.append((place.start if place else 0, line))
        elif maker is not None and is_seen:
            self._take_reaction(note, key, found)

    def _is_lost(self, note: Annotation) -> bool:
        placing = self._session.placing
        state = placing.state_at(note.id)
        if state is not None and state is not AnchorState.CUT:
            return False  # as good as always
        if note.status is Status.DONE or note.is_on_story:
            return False
        return placing.is_gone(note)

    def _lost_line(self, note: Annotation, maker: Maker | None) -> LostLine:
        placing = self._session.placing
        key = placing.first_key(note)
        places = placing.anchor_at(note.id, note).candidates
        words = note.words or note.replacement or ""
        return LostLine(
            key,
            maker,
            _in_line(first_wording(note)),
            _in_line(words),
            len(places),
        )

    def _take_reaction(self, note: Annotation, key: str, found: _Gathered) -> None:
        reaction, stops = reaction_of(note), has_stopped(note)
        if reaction is None and not stops:
            return
        span = self._session.placing.place_of(note)
        if span is None:
            return
        if stops:
            found.stops.setdefault(key, []).append(span.start)
        if reaction is not None:
            number = REACTIONS.index(reaction)
            found.marks.setdefault(key, []).append((span.start, number))

    def _lines(self, found: _Gathered, known: Mapping[str, str]) -> list[ReaderItem]:
        creators, own_ids = self._reading.filter.creators, self._session.makers.own_ids
        mine = ReaderItem(
            MINE,
            None,
            found.counts[MINE],
            found.lost_counts[MINE],
            is_seen=not self._shown.is_hidden(MINE),
            is_only=bool(creators) and creators <= own_ids | {""},
        )
        by_name = sorted(
            found.makers.items(), key=lambda item: (item[1].name.casefold(), item[0])
        )
        shown = self._shown
        theirs = [
            ReaderItem(
                key,
                maker,
                found.counts[key],
                found.lost_counts[key],
                known.get(key, ""),
                is_seen=not (shown.is_hidden(key) or shown.waits(key)),
                waits=shown.waits(key),
                is_only=creators == {key},
            )
            for key, maker in by_name
        ]
        return [mine, *theirs]


def _reactions(found: _Gathered) -> list[ReactionLine]:
    keys = found.marks.keys() | found.stops.keys()
    makers = sorted(
        (found.makers[key] for key in keys), key=lambda m: (m.name.casefold(), m.id)
    )
    return [
        ReactionLine(
            maker,
            tuple(sorted(found.marks.get(maker.id, ()))),
            tuple(sorted(found.stops.get(maker.id, ()))),
        )
        for maker in makers
    ]


def _in_line(words: str) -> str:
    return " ".join(words[:_LONGEST].split())


def _by_place(item: tuple[int, LostLine]) -> tuple[int, str]:
    return item[0], item[1].key
