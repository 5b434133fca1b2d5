"""What is painted on the page beside its words: passages, matches, suggested words.

None of it is in the text: positions, finding and copying know nothing of it.  Only
blocks in view are asked for theirs, and each is painted line by line behind the text.
Of a suggestion, the words that differ are struck out and followed by the new ones.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor

from desktop.annotations.kinds import Kind, Status
from desktop.annotations.note_passages import note_of, passage_keys
from desktop.appearance.colour_lines import line_of
from desktop.page.inline_text import Ghost, Ghosts
from desktop.page.wash_painting import Wash, WashStroke
from desktop.session.story.noting.applying import (
    MOST_ALIKE,
    Proposal,
    parts_of,
    proposal_of,
)
from desktop.session.story.offsets import to_utf16
from desktop.text.change import Side
from desktop.text.finding.finds import Finds
from desktop.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set

    from desktop.annotations.annotation import Annotation
    from desktop.appearance.colour_lines import ColourLine
    from desktop.appearance.theme import Theme
    from desktop.page.page_view import PageView
    from desktop.screens.story.navigation import Navigation
    from desktop.screens.story.noting.reading_list import ReadingList
    from desktop.session.preferences import Preferences
    from desktop.session.story.story_session import StorySession
    from desktop.storage.story.settings import Settings
    from desktop.text.change import ChangeSet

_DONE_ALPHA = 0.18
"""How strong the wash of a note is once it is done."""
_KEPT_SHARE = 0.45
"""How much of its wash a suggestion keeps where its words stay; a reader's note, too,
whose words have a line in the reader's colour."""
_LONGEST = 2000
"""Code points of new words that are shown in the text; the card has all of them."""
_BREAKS = re.compile(r"[^\S\n]*[\n\u2028][\s\u2028]*")

_Painted: TypeAlias = "tuple[str, Span, Annotation, QColor | None]"
"""A passage by its key, where it is, its note, and the colour of the reader."""


class StoryMarks:
    """Says which washes lie in a block of the story.

    Attributes:
        chosen: The note whose passage is underlined.
        pointed: The notes that the mouse points at: their passages are underlined
            thinly.
        tails: Where the underlines of notes go on to their cards: a place in the line
            from whose end, by the note's id.
        is_shown: Whether the filter lets a note be seen.
        proposal: What is proposed for a passage, by its key, if that is to be seen.
        matches: What the search found, in order.
        match: The one of them that is looked at.
        offered: A place where a note may belong that has none; drawn as a match.
    """

    def __init__(
        self, session: StorySession, theme: Theme, is_shown: Callable[[str], bool]
    ) -> None:
        self._session = session
        self.set_theme(theme)
        self.is_shown = is_shown
        self.proposal: Callable[[str], Proposal | None] = partial(proposal_of, session)
        self.chosen: str | None = None
        self.pointed: Set[str] = frozenset()
        self.tails: Mapping[str, int] = {}
        self.matches = Finds()
        self.match: Span | None = None
        self.offered: Span | None = None

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme``."""
        self._theme = theme
        self._readers = [QColor(colour) for colour in theme.readers]

    def has_readers(self) -> bool:
        """Return whether any note that was painted may be by somebody else."""
        return self._session.makers.knows_others

    def washes(self, block: int) -> list[Wash]:
        """Return what to paint under block number ``block``."""
        live = self._session.live
        found = _Block(live.block_span(block), live.piece(block))
        return [*self._passages(found), *self._matches(found)]

    def _passages(self, block: _Block) -> Iterator[Wash]:
        notes = self._session.shown.notes
        alike: Counter[tuple[object, ...]] = Counter()
        painted: list[_Painted] = []
        for key, span in self._session.placing.overlapping(block.span):
            note = notes.get(note_of(key))
            if note is None or not self.is_shown(note.id):
                continue
            is_chosen = note.id == self.chosen or note.id in self.pointed
            reader = self._reader(note)
            look = span, note.kind, note.colour, note.status, is_chosen, id(reader)
            alike[look] += 1
            if alike[look] <= MOST_ALIKE:
                painted.append((key, span, note, reader))
        # The longest first, so that a short passage inside it is seen; of those that
        # lie alike always the same ones.  Not all are seen, but the chosen one is.
        painted.sort(key=lambda each: (each[2].id == self.chosen, -len(each[1])))
        deep = self._deep(painted) if self.pointed else frozenset()
        laid = set[tuple[object, ...]]()
        for key, span, note, reader in painted:
            if reader is None:
                colour = self._colour(note)
            else:
                said = _look(span, note)
                colour = self._colour(note, is_pale=said not in deep)
                if note.kind is not Kind.SUGGESTION:
                    # What several readers say alike of the same words has one wash.
                    colour = QColor() if said in laid else colour
                    laid.add(said)
            yield from self._washes_of(key, span, note, block, colour, reader)

    def _deep(self, painted: Iterable[_Painted]) -> frozenset[tuple[object, ...]]:
        """Return how those of ``painted`` look that are pointed at."""
        return frozenset(
            _look(span, note) for _, span, note, _ in painted if note.id in self.pointed
        )

    def _washes_of(
        self,
        key: str,
        span: Span,
        note: Annotation,
        block: _Block,
        wash: QColor,
        reader: QColor | None,
    ) -> Iterator[Wash]:
        """Yield what is laid under one passage, as far as it is in ``block``."""
        ink = QColor(self._theme.ink[note.shown_colour.value])
        stroke, tail = self._stroke_of(note.id), block.place(self.tails.get(note.id))
        proposal, line = self.proposal(key), self._line_of(note)
        if proposal is None or span.is_empty:
            part = block.part(span)
            if part is not None:
                ghost = key if proposal is not None else ""
                yield Wash(
                    *part,
                    wash,
                    stroke,
                    ink,
                    ghost=ghost,
                    tail=tail,
                    reader=reader,
                    line=line,
                )
            return
        if reader is None:
            wash.setAlphaF(wash.alphaF() * _KEPT_SHARE)
        struck = QColor(self._theme.removed_wash)
        for words, goes in _stretches(span, parts_of(self._session, proposal)):
            part = block.part(words)
            if part is not None:
                colour = struck if goes else wash
                yield Wash(
                    *part,
                    colour,
                    stroke,
                    ink,
                    is_struck=goes,
                    ghost=key,
                    tail=tail,
                    reader=reader,
                    line=line,
                )

    def _line_of(self, note: Annotation) -> ColourLine | None:
        """Return the line that tells the colour of ``note``; a done one has none."""
        if note.status is Status.DONE:
            return None
        return line_of(note.shown_colour.value, self._theme)

    def _stroke_of(self, note: str) -> WashStroke:
        if note == self.chosen:
            return WashStroke.UNDERLINE
        is_pointed = note in self.pointed
        return WashStroke.THIN_UNDERLINE if is_pointed else WashStroke.NONE

    def _reader(self, note: Annotation) -> QColor | None:
        """Return the colour of the reader who made ``note``; None for one's own."""
        maker = self._session.maker_of(note)
        if maker is None:
            return None
        return self._readers[maker.number % len(self._readers)]

    def _colour(self, note: Annotation, *, is_pale: bool = False) -> QColor:
        """Return the wash of ``note``.

        A reader's is pale: her line is there already, so that it is the wash that
        tells that her note is pointed at.
        """
        colour = QColor(self._theme.washes[note.shown_colour.value])
        if note.status is Status.DONE:
            colour.setAlphaF(_DONE_ALPHA)
        elif is_pale:
            colour.setAlphaF(colour.alphaF() * _KEPT_SHARE)
        return colour

    def _matches(self, block: _Block) -> Iterator[Wash]:
        offered = self.offered
        if offered is not None and (part := block.part(offered)) is not None:
            yield self._match(part, is_current=True)
        first = self.matches.index_from(block.span.start)
        # Not by a slice: of a single letter there are as many as half of the story.
        for number in range(max(0, first - 1), len(self.matches)):
            span = self.matches[number]
            if span.start >= block.span.end:
                return
            part = block.part(span)
            if part is not None and part[0] < part[1]:
                yield self._match(part, is_current=span == self.match)

    def _match(self, part: tuple[int, int], *, is_current: bool) -> Wash:
        colour = QColor(self._theme.selection) if is_current else QColor()
        frame = WashStroke.STRONG_FRAME if is_current else WashStroke.FRAME
        return Wash(*part, colour, frame, QColor(self._theme.accent), is_match=True)


def _look(span: Span, note: Annotation) -> tuple[object, ...]:
    return span, note.shown_colour, note.status


def _stretches(span: Span, parts: Sequence[Proposal]) -> Iterator[tuple[Span, bool]]:
    """Yield the stretches of a passage, and whether their words would go."""
    done = span.start
    for part in parts:
        if done < part.span.start:
            yield Span(done, part.span.start), False
        if not part.span.is_empty:
            yield part.span, True
        done = part.span.end
    if done < span.end:
        yield Span(done, span.end), False


class _Block:
    """A block of the story, and which part of a passage lies in it."""

    def __init__(self, span: Span, piece: str) -> None:
        self.span = span
        self._text = piece.removesuffix("\n")

    def part(self, passage: Span) -> tuple[int, int] | None:
        """Return the part of ``passage`` in this block, in UTF-16 units."""
        start = max(passage.start, self.span.start) - self.span.start
        end = min(passage.end - self.span.start, len(self._text))
        if start > end or (start == end and not passage.is_empty):
            return None
        return to_utf16(self._text, start), to_utf16(self._text, end)

    def place(self, position: int | None) -> int | None:
        """Return where ``position`` is in this block, in UTF-16 units, if it is."""
        offset = -1 if position is None else position - self.span.start
        return to_utf16(self._text, offset) if 0 <= offset <= len(self._text) else None


_MANY = 50
"""Notes of readers that come, go or are folded at once."""


class InlineSuggestions(QObject):
    """Shows in the text what suggestions propose, kept in step with notes and filter.

    It is the page's source of ghosts: it says which new words are shown in a block.
    """

    def __init__(
        self,
        session: StorySession,
        page: PageView,
        reading: ReadingList,
        navigation: Navigation,
        preferences: Preferences,
    ) -> None:
        super().__init__(page)
        self._session = session
        self._page = page
        self._reading = reading
        self._is_on = preferences.settings.show_suggestions
        self._chosen = ""
        page.show_ghosts(self)
        session.text_changed.connect(self._on_edited)
        session.notes_changed.connect(page.renew_ghosts)
        session.readers_changed.connect(self._on_readers_changed)
        session.notes_arrived.connect(page.renew_all_ghosts)
        navigation.note_chosen.connect(self._on_note_chosen)
        preferences.changed.connect(self._on_preferences_changed)

    def proposal(self, key: str) -> Proposal | None:
        """Return what is proposed for a passage, if that is to be seen in the text."""
        if not self._is_on or not self._reading.is_shown(note_of(key)):
            return None
        return proposal_of(self._session, key)

    def ghosts_between(self, first: int, stop: int) -> Mapping[int, Ghosts]:
        """Return the ghosts of the blocks from ``first`` up to before ``stop``."""
        live = self._session.live
        stop = min(stop, live.block_count)
        if not self._is_on or first >= stop:
            return {}
        span = Span(live.block_span(first).start, live.block_span(stop - 1).end)
        found: dict[int, Ghosts] = {}
        alike: Counter[Span] = Counter()
        for key, at in self._session.placing.overlapping(span):
            proposal = self.proposal(key) if alike[at] < MOST_ALIKE else None
            if proposal is None or not proposal.words:
                continue
            alike[at] += 1
            for number, ghost in self._ghosts(proposal):
                if first <= number < stop:
                    found[number] = (*found.get(number, ()), ghost)
        return {number: _sorted(ghosts) for number, ghosts in found.items()}

    def blocks_of(self, owners: Set[str]) -> set[int]:
        """Return the numbers of the blocks that hold the ghosts of notes."""
        notes = filter(None, map(self._session.shown.get, owners))
        keys = (key for note in notes for key in passage_keys(note))
        proposals = filter(None, map(self.proposal, keys))
        return {number for p in proposals for number, _ in self._ghosts(p)}

    def _ghosts(self, proposal: Proposal) -> Iterator[tuple[int, Ghost]]:
        """Yield the words of each part of ``proposal``, and in which block they are."""
        if proposal.words:
            parts = parts_of(self._session, proposal)
            yield from (self._ghost(part) for part in parts if part.words)

    def _ghost(self, proposal: Proposal) -> tuple[int, Ghost]:
        live, span, words = self._session.live, proposal.span, proposal.words
        end = span.end
        if not span.is_empty and live.slice(Span(end - 1, end)) == "\n":
            end -= 1  # behind the words, not before the next paragraph
            words = words.removesuffix("\n")
        number = live.block_at(end)
        position = to_utf16(live.piece(number), end - live.block_span(number).start)
        text, key = _shown(words), proposal.key
        if not span.is_empty and not text[:1].isspace():
            text = " " + text
        lead = len(text) - len(text.lstrip(" "))
        return number, Ghost(key, position, text, lead, note_of(key))

    def _on_edited(self, changes: ChangeSet) -> None:
        first, last = changes.changes[0].span, changes.changes[-1].span
        end = changes.map_position(last.end, Side.AFTER)
        self._page.renew_ghosts(frozenset(), Span(first.start, end))

    def _on_readers_changed(self, notes: frozenset[str]) -> None:
        if len(notes) < _MANY:
            self._page.renew_ghosts(notes)
        else:
            self._page.renew_all_ghosts()  # those in view now, others when they are

    def _on_note_chosen(self, note: str) -> None:
        # The chosen note is shown whatever the filter says.
        both, self._chosen = {self._chosen, note}, note
        if not self._reading.shows_everything:
            self._page.renew_ghosts(both)

    def _on_preferences_changed(self, settings: Settings) -> None:
        if settings.show_suggestions != self._is_on:
            self._is_on = settings.show_suggestions
            self._page.renew_all_ghosts()


def _shown(words: str) -> str:
    if len(words) > _LONGEST:
        words = words[:_LONGEST] + "…"
    return _BREAKS.sub(" ¶ ", words)


def _sorted(ghosts: Ghosts) -> Ghosts:
    # They came in the order of their passages, which holds for those at one place.
    return tuple(sorted(ghosts, key=lambda ghost: ghost.position))
