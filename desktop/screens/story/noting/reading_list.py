"""The notes in reading order, as the filter lets them be seen."""

from __future__ import annotations

from operator import attrgetter, itemgetter
from typing import TYPE_CHECKING, TypeVar

from desktop.annotations.note_filter import NoteFilter
from desktop.annotations.note_passages import note_of
from desktop.screens.story.noting.shared_reactions import SharedReactions

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Set

    from desktop.annotations.annotation import Annotation
    from desktop.session.story.story_session import StorySession
    from desktop.text.span import Span

T = TypeVar("T")

_ID_OF, _SECOND = attrgetter("id"), itemgetter(1)

_MANY = 500
"""Notes that come, go or change at once."""


class ReadingList:
    """Which notes are shown, and in which order they are come to.

    Notes on the whole story come first; a note whose passage was not found comes
    where it was last known to be.

    Attributes:
        changes: How often what was worked out had to be forgotten.
        part_of: Tells in which part of the story a note is.
        shared: Which notes one card tells of.
    """

    def __init__(self, session: StorySession) -> None:
        self._session = session
        self.changes = 0
        self.part_of: Callable[[Annotation], int | None] = _in_no_part
        self.shared = SharedReactions(session, self.is_shown)
        self._agreements = session.notes.agreements
        self._filter = NoteFilter()
        self._held: str | None = None
        self._order: list[str] | None = None
        self._shown: frozenset[str] | None = None
        self._homeless: list[tuple[int, str]] | None = None
        self._is_everything = True
        self._only: frozenset[str] | None = None

    @property
    def filter(self) -> NoteFilter:
        """Which notes the author wants to see."""
        return self._filter

    @property
    def shows_everything(self) -> bool:
        """Whether no note is left out."""
        return self._is_everything and not self._session.folded

    def set_filter(self, wanted: NoteFilter) -> None:
        """Show only the notes that ``wanted`` accepts."""
        self._filter = wanted
        self._is_everything = wanted.is_empty and self._only is None
        self._held = None
        self.refresh()

    def threads(self) -> list[Annotation]:
        """Return every note that is not about another one and not folded with others.

        What the filter leaves out is among them.
        """
        threads = self._session.threads()
        if self._session.shown.of_scenes:
            threads = [n for n in threads if not self._is_of_a_scene(n.id)]
        return threads

    def show_only(self, notes: frozenset[str] | None) -> None:
        """Show only those of ``notes`` that the filter accepts; None shows all."""
        self._only = notes
        self.set_filter(self._filter)

    def hold(self, note: str | None) -> None:
        """Let a note be seen whatever the filter says, until another is held.

        What the author is at must not vanish while it is written or marked done.
        """
        if note != self._held:
            self._held = note
            if not self._is_everything:
                self._order = self._homeless = None

    def refresh(self, changed: Set[str] | None = None) -> None:
        """Forget what was worked out: notes came, went or changed.

        Args:
            changed: The ids of those that did; None if it may be any.
        """
        self.changes += 1
        if changed is not None and len(changed) > _MANY:
            changed = None  # Sooner all is found anew than each is looked at.
        before, self._agreements = self._agreements, self._session.notes.agreements
        said = (note in before or note in self._agreements for note in changed or ())
        if changed is not None and all(said) and not self._filter.is_agreed:
            return  # only whether the author agrees with some, which moves none
        self._order = self._shown = None
        # What the filter accepts of others may be otherwise by one that changed.
        self.shared.forget(changed if self._is_everything else None)
        if changed is None or not all(map(self._is_at_home, changed)):
            self._homeless = None

    def _is_at_home(self, note: str) -> bool:
        """Return whether a note has a place, or needs none, and so it was."""
        found, placing = self._session.shown.get(note), self._session.placing
        had_none = any(note == homeless for _, homeless in self._homeless or ())
        if found is None or had_none:
            return False
        is_reply = found.about is not None  # it stands where what it answers does
        return is_reply or placing.span_of(placing.first_key(found)) is not None

    def is_shown(self, note: str) -> bool:
        """Return whether the filter lets the note with that id be seen."""
        if note in self._session.notes.set_aside or self._is_of_a_scene(note):
            return False
        session = self._session
        if note in session.shown.of_lenses or note in session.folded:
            return False
        if note in session.notes.of_placements:
            return False
        return self._is_everything or note == self._held or note in self._accepted

    @property
    def _accepted(self) -> frozenset[str]:
        """The ids of the notes that the filter accepts, worked out when asked for."""
        if self._shown is None:
            replies = self._session.replies_to
            part_of = self.part_of if self._filter.parts else _in_no_part
            agreed = self._session.notes.agreed
            accepted = (
                n.id
                for n in self.threads()
                if (self._only is None or n.id in self._only)
                and self._filter.accepts(
                    n, replies(n.id), part_of(n), is_agreed=n.id in agreed
                )
            )
            self._shown = frozenset(accepted)
        return self._shown

    def shown_of(self, notes: Iterable[Annotation]) -> list[Annotation]:
        """Return those of ``notes`` that are shown; thousands are asked at once."""
        return self._shown_of(notes, _ID_OF)

    def _shown_of(self, things: Iterable[T], id_of: Callable[[T], str]) -> list[T]:
        scenes = filter(self._is_of_a_scene, self._session.shown.of_scenes)
        lenses = self._session.shown.of_lenses
        folded = self._session.folded
        notes = self._session.notes
        hidden = notes.set_aside.union(scenes, lenses, folded, notes.of_placements)
        if self._is_everything:
            return [thing for thing in things if id_of(thing) not in hidden]
        seen = self._accepted.union([self._held] if self._held else ()) - hidden
        return [thing for thing in things if id_of(thing) in seen]

    def _is_of_a_scene(self, note: str) -> bool:
        """Return whether a note is shown in the contents, by the scene it is of."""
        shown = self._session.shown
        if note not in shown.of_scenes:
            return False
        # Once its scene is gone it stands where notes stand whose passage is gone.
        return not self._session.placing.is_gone(shown.notes[note])

    @property
    def order(self) -> list[str]:
        """The ids of the notes that are shown, in reading order."""
        if self._order is None:
            starts = self._session.placing.starts().items()
            places = [(start, note) for note, start in starts]
            places = sorted([*self._shown_of(places, _SECOND), *self.homeless])
            self._order = [note for _, note in places]
        return self._order

    @property
    def homeless(self) -> list[tuple[int, str]]:
        """The shown notes without a place: about where they belong, and their ids.

        Notes on the whole story belong before its first character.
        """
        if self._homeless is None:
            starts = self._session.placing.starts()
            found = [
                (self._belongs(note), note.id)
                for note in self._session.threads()
                if note.id not in starts and self.is_shown(note.id)
            ]
            self._homeless = sorted(found)
        return self._homeless

    def _belongs(self, note: Annotation) -> int:
        position = note.passage.position if note.passage else None
        if note.is_on_story or position is None:
            return -1
        return min(max(0, position.start), len(self._session.live))

    def place_of(self, note: str) -> int:
        """Return where a note is or about where it belongs; -1 for the whole story."""
        found = self._session.shown.get(note)
        if found is None:
            return -1
        placing = self._session.placing
        span = placing.span_of(placing.first_key(found))
        return self._belongs(found) if span is None else span.start

    def next_to(self, note: str | None, caret: int, step: int) -> str | None:
        """Return the note that follows another, or the caret.

        Args:
            note: The note to start from; ``None`` starts from the caret.
            caret: Where the caret is, in code points.
            step: 1 for the next note, -1 for the previous one.
        """
        order = self.order
        if note in order:
            own, at = self.shared.of(note), order.index(note) + step
            while 0 <= at < len(order) and self._is_told_before(order[at], own):
                at += step
            return order[at] if 0 <= at < len(order) else None
        starts = self._session.placing.starts()
        places = (starts[n] if n in starts else self.place_of(n) for n in order)
        placed = zip(order, places, strict=True)
        if step > 0:
            return next((n for n, place in placed if place >= caret), None)
        before = [n for n, place in placed if place < caret]
        return before[-1] if before else None

    def _is_told_before(self, note: str, others: Collection[str]) -> bool:
        """Return whether another card tells of a note, or it is one of ``others``."""
        return note in others or self.shared.leader_of(note) != note

    def next_at(self, span: Span, note: str | None) -> str | None:
        """Return the shown note at ``span`` that follows another, round and round.

        The first of them if ``note`` is not there; None if there are none.
        """
        here = list(dict.fromkeys(map(self.shared.leader_of, self.at(span))))
        following = here.index(note) + 1 if note in here else 0
        return here[following % len(here)] if here else None

    def at(self, span: Span) -> list[str]:
        """Return the shown notes of which a passage shares text with ``span``.

        That of the shortest first: it is what a click inside a longer passage means.
        """
        found = sorted(
            (len(passage), note_of(key))
            for key, passage in self._session.placing.overlapping(span)
            if self.is_shown(note_of(key))
        )
        return list(dict.fromkeys(note for _, note in found))


def _in_no_part(note: Annotation) -> None:
    del note
