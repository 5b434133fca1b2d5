"""Reactions that several readers had at the same words: one card tells of them all.

Readers seldom mark the very same words: those that are nearly the same count as one
place.  One of the notes stands for all, always the same one as long as they are there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.annotations.kinds import Kind
from desktop.annotations.note_passages import note_of
from desktop.annotations.reactions import touch_of
from desktop.text.change import Side
from desktop.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from desktop.annotations.annotation import Annotation
    from desktop.annotations.reactions import Reaction
    from desktop.session.story.story_session import StorySession
    from desktop.text.change import ChangeSet

_FEW = 8
"""Changes of an edit, and notes that change, that are looked at one by one."""
_NEARLY_ALL = 0.6
"""How much of the longer of two passages both have to have in common."""


class SharedReactions:
    """Knows which notes tell of the same reaction at the same place."""

    def __init__(self, session: StorySession, is_shown: Callable[[str], bool]) -> None:
        self._session = session
        self._is_shown = is_shown
        self._groups: dict[str, tuple[str, ...]] = {}
        self._alone: set[str] = set()  # what is no reaction, as most notes are not
        session.text_changed.connect(self._on_text_changed)

    def forget(self, changed: Collection[str] | None = None) -> None:
        """Forget what was found: other notes are shown.

        Args:
            changed: The ids of those that came, went or changed; None if it may be any.
        """
        if changed is None or len(changed) > _FEW or any(map(self._moves, changed)):
            self._groups.clear()
            self._alone.clear()
            return
        for note_id in changed:
            self._alone.discard(note_id)
            self._forget_with(note_id)
            span = self._session.placing.span_of(note_id)
            if span is not None and self._groups:
                self._forget_at(span)

    def _moves(self, note_id: str) -> bool:
        """Return whether others may be shown, or stand elsewhere, because of a note."""
        note = self._session.shown.get(note_id)
        return note is None or note.kind in (Kind.CUTTING, Kind.PLACEMENT)

    def _on_text_changed(self, changes: ChangeSet) -> None:
        """Forget what was found at the words that were edited."""
        if len(changes.changes) > _FEW:
            self._groups.clear()
            return
        for change in changes.changes if self._groups else ():
            start = changes.map_position(change.span.start, Side.BEFORE)
            self._forget_at(Span(start, start + len(change.inserted)))

    def _forget_at(self, span: Span) -> None:
        """Forget what was found at ``span``, and at the passages that are there."""
        overlapping = self._session.placing.overlapping
        here = [at for key, at in overlapping(span) if note_of(key) not in self._alone]
        if not here:
            return
        reach = Span(min(at.start for at in here), max(at.end for at in here))
        for key, _ in overlapping(reach):
            self._forget_with(note_of(key))

    def _forget_with(self, note_id: str) -> None:
        for each in self._groups.get(note_id, ()):
            self._groups.pop(each, None)

    def of(self, note_id: str) -> tuple[str, ...]:
        """Return the notes that share a reaction with one, itself among them.

        The first stands for all of them; alone if the note shares none.
        """
        if note_id in self._alone:
            return (note_id,)
        known = self._groups.get(note_id)
        return self._found(note_id) if known is None else known

    def _found(self, note_id: str) -> tuple[str, ...]:
        note = self._session.shown.get(note_id)
        reaction = None if note is None else self._reaction(note)
        if reaction is None:
            self._alone.add(note_id)
            return (note_id,)
        span = self._session.placing.span_of(note_id)
        if span is None or span.is_empty:
            return (note_id,)
        found = self._around(span, reaction)
        if note_id not in found:
            return (note_id,)  # It is not shown: no card that is tells of it.
        group = tuple(sorted(found, key=lambda each: (found[each], each)))
        self._groups.update(dict.fromkeys(group, group))
        return group

    def leader_of(self, note_id: str) -> str:
        """Return the note that stands for all that share a reaction with one."""
        return note_id if note_id in self._alone else self.of(note_id)[0]

    def _around(self, span: Span, reaction: Reaction) -> dict[str, Span]:
        """Return the notes with that reaction at ``span``, each with its passage."""
        found: dict[str, Span] = {}
        waiting, seen = [span], {span}
        while waiting:
            here = waiting.pop()
            for key, at in self._session.placing.overlapping(here):
                note_id = note_of(key)
                if note_id in found or not _are_nearly_the_same(here, at):
                    continue
                if not self._has(note_id, reaction):
                    continue
                found[note_id] = at
                if at not in seen:
                    seen.add(at)
                    waiting.append(at)
        return found

    def _has(self, note_id: str, reaction: Reaction) -> bool:
        note = self._session.shown.get(note_id)
        is_one = note is not None and self._reaction(note) is reaction
        return is_one and self._is_shown(note_id)

    def _reaction(self, note: Annotation) -> Reaction | None:
        """Return the reaction of a reader that ``note`` is, on a single passage."""
        if not note.tags or note.further or self._session.maker_of(note) is None:
            return None  # as most are
        return touch_of(note)


def _are_nearly_the_same(one: Span, other: Span) -> bool:
    common = min(one.end, other.end) - max(one.start, other.start)
    return common >= _NEARLY_ALL * max(len(one), len(other))
