"""Reactions that several readers had at the same words: one card tells of them all.

Readers seldom mark the very same words: those that are nearly the same count as one
place.  One of the notes stands for all, always the same one as long as they are there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.annotations.note_passages import note_of
from desktop.annotations.reactions import reaction_of
from desktop.text.change import Side
from desktop.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.annotations.annotation import Annotation
    from desktop.annotations.reactions import Reaction
    from desktop.session.story.story_session import StorySession
    from desktop.text.change import ChangeSet

_FEW = 8
"""Changes of an edit that are looked at one by one."""
_NEARLY_ALL = 0.6
"""How much of the longer of two passages both have to have in common."""


class SharedReactions:
    """Knows which notes tell of the same reaction at the same place."""

    def __init__(self, session: StorySession, is_shown: Callable[[str], bool]) -> None:
        self._session = session
        self._is_shown = is_shown
        self._groups: dict[str, tuple[str, ...]] = {}
        session.text_changed.connect(self._on_text_changed)

    def forget(self) -> None:
        """Forget what was found: other notes are shown."""
        self._groups.clear()

    def _on_text_changed(self, changes: ChangeSet) -> None:
        """Forget what was found at the words that were edited."""
        if len(changes.changes) > _FEW:
            self._groups.clear()
            return
        for change in changes.changes if self._groups else ():
            start = changes.map_position(change.span.start, Side.BEFORE)
            edited = Span(start, start + len(change.inserted))
            for key, _ in self._session.placing.overlapping(edited):
                for note_id in self._groups.get(note_of(key), ()):
                    self._groups.pop(note_id, None)

    def of(self, note_id: str) -> tuple[str, ...]:
        """Return the notes that share a reaction with one, itself among them.

        The first stands for all of them; alone if the note shares none.
        """
        known = self._groups.get(note_id)
        if known is not None:
            return known
        note = self._session.shown.get(note_id)
        reaction = None if note is None else self._reaction(note)
        span = None if reaction is None else self._session.placing.span_of(note_id)
        if reaction is None or span is None or span.is_empty:
            return (note_id,)
        found = self._around(span, reaction)
        found.setdefault(note_id, span)
        group = tuple(sorted(found, key=lambda each: (found[each], each)))
        self._groups.update(dict.fromkeys(group, group))
        return group

    def leader_of(self, note_id: str) -> str:
        """Return the note that stands for all that share a reaction with one."""
        return self.of(note_id)[0]

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
        return reaction_of(note)


def _are_nearly_the_same(one: Span, other: Span) -> bool:
    common = min(one.end, other.end) - max(one.start, other.start)
    return common >= _NEARLY_ALL * max(len(one), len(other))
