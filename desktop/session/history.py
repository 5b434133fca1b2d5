"""Undo and redo of text and notes, in one order.

A step remembers what it did to the text (each edit and its inverse), to the notes
(before and after) and to passages that the inverse alone would not restore.  Keys
typed in a row are one step.  Nothing is applied here: the session does that.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop.text.change import ChangeSet
from desktop.text.span import Span

if TYPE_CHECKING:
    from desktop.annotations.annotation import Annotation

Spans = Mapping[str, Span | None]
"""Where passages are, by their keys; ``None`` for one without a place."""

Notes = Mapping[str, "Annotation | None"]
"""Notes by their ids; ``None`` for one that is not there."""

_PAUSE = 2.0
"""Seconds after which the next key begins a new step."""

_MOST_STROKES = 100
"""Keys that one undo takes back at most; a paragraph at once would be too much."""


def _none() -> Mapping[str, None]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Stroke:
    """One edit of the text, or a change of where passages are.

    Attributes:
        changes: The edit, counted in the text before.
        inverse: The edit that undoes it, counted in the text after.
        spans_before: Passages as they were, where ``inverse`` does not restore them.
        spans_after: Passages as they were put, where ``changes`` does not put them.
    """

    changes: ChangeSet = field(default_factory=ChangeSet)
    inverse: ChangeSet = field(default_factory=ChangeSet)
    spans_before: Spans = field(default_factory=_none)
    spans_after: Spans = field(default_factory=_none)

    def is_followed_by(self, later: Stroke) -> bool:
        """Return whether ``later`` goes on typing or deleting in the same place."""
        if len(self.changes.changes) != 1 or len(later.changes.changes) != 1:
            return False
        one, other = self.changes.changes[0], later.changes.changes[0]
        start, end = one.span.start, one.span.start + len(one.inserted)
        is_here = start <= other.span.end and other.span.start <= end
        return is_here and "\n" not in one.inserted


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One thing the author did, with all that is needed to undo and redo it.

    Attributes:
        label: What it was, for the menu: "Typing", "Delete note".
        at: When it was last added to, in seconds of a steady clock.
        strokes: What it did to text and passages, in order.
        notes_before: The notes it touched, as they were.
        notes_after: The same notes as it left them.
        is_typing: Whether following keys may join it.
        joins: What later steps must have to join it, such as the note edited.
    """

    label: str
    at: float = 0.0
    strokes: tuple[Stroke, ...] = ()
    notes_before: Notes = field(default_factory=_none)
    notes_after: Notes = field(default_factory=_none)
    is_typing: bool = False
    joins: str = ""

    @classmethod
    def typed(cls, at: float) -> Step:
        """Return a step for what the author types ``at`` that time."""
        return cls(label="Typing", at=at, strokes=(Stroke(),), is_typing=True)

    def with_edit(
        self, changes: ChangeSet, inverse: ChangeSet, before: Spans, back: Spans
    ) -> Step:
        """Return this step with the edit it made, and what that did to passages.

        Args:
            changes: The edit.
            inverse: What undoes it.
            before: Passages as they were that ``inverse`` does not restore.
            back: Passages that came back with pasted text.
        """
        wanted = self.strokes[-1]
        stroke = Stroke(
            changes=changes,
            inverse=inverse,
            spans_before={**wanted.spans_before, **before},
            spans_after={**back, **wanted.spans_after},
        )
        is_typing = self.is_typing and not back
        return replace(self, strokes=(stroke,), is_typing=is_typing)

    @property
    def caret(self) -> int | None:
        """Where the caret belongs after this step, if it edited the text."""
        edits = [stroke for stroke in self.strokes if stroke.inverse]
        return edits[-1].inverse.changes[-1].span.end if edits else None

    @property
    def caret_before(self) -> int | None:
        """Where the caret belongs after undoing this step."""
        edits = [stroke for stroke in self.strokes if stroke.changes]
        return edits[0].changes.changes[-1].span.end if edits else None

    @property
    def touched(self) -> list[str]:
        """The keys of the passages it changed, moved or damaged."""
        found: dict[str, None] = dict.fromkeys(self.notes_after)
        for stroke in self.strokes:
            found |= dict.fromkeys((*stroke.spans_after, *stroke.spans_before))
        return list(found)

    def leaves_bare(self, note: str) -> bool:
        """Return whether this touched only ``note``, and nothing was written in it."""
        if set(self.notes_after) != {note} or self.caret is not None:
            return False
        before, after = self.notes_before[note], self.notes_after[note]
        if after is None or after.words or after.tags:
            return False
        return before is None or (
            not (before.words or before.tags)
            and before.replacement == after.replacement
        )

    def joined(self, later: Step) -> Step | None:
        """Return this step and ``later`` as one, or ``None`` if they are two."""
        if later.at - self.at > _PAUSE or not self._is_followed_by(later):
            return None
        return replace(
            self,
            at=later.at,
            strokes=(*self.strokes, *later.strokes),
            notes_before={**later.notes_before, **self.notes_before},
            notes_after={**self.notes_after, **later.notes_after},
        )

    def _is_followed_by(self, later: Step) -> bool:
        if self.joins and self.joins == later.joins:
            return True
        if not (self.is_typing and later.is_typing):
            return False
        has_room = len(self.strokes) < _MOST_STROKES
        return has_room and self.strokes[-1].is_followed_by(later.strokes[0])


class History:
    """The steps done so far and those undone, in one order.

    Steps are added as they happen; :meth:`undo` and :meth:`redo` say which to
    reverse or repeat and leave doing so to the caller.
    """

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to undo."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to do again."""
        return bool(self._undone)

    @property
    def last(self) -> Step | None:
        """The step that undoing would reverse."""
        return self._done[-1] if self._done else None

    def has_done(self, step: Step) -> bool:
        """Return whether ``step`` was done, is not undone, and nothing joined it."""
        return any(done is step for done in self._done)

    @property
    def undo_label(self) -> str:
        """What undoing would reverse, or an empty string."""
        return self._done[-1].label if self._done else ""

    @property
    def redo_label(self) -> str:
        """What redoing would repeat, or an empty string."""
        return self._undone[-1].label if self._undone else ""

    @property
    def notes_undone(self) -> Notes:
        """The notes as undoing would leave them, of those it would change."""
        return self._done[-1].notes_before if self._done else _none()

    @property
    def notes_redone(self) -> Notes:
        """The notes as redoing would leave them, of those it would change."""
        return self._undone[-1].notes_after if self._undone else _none()

    def add(self, step: Step) -> None:
        """Remember ``step``, which was just done; nothing can be redone any more."""
        self._undone.clear()
        joined = self._done[-1].joined(step) if self._done else None
        if joined is not None:
            self._done[-1] = joined
        else:
            self._done.append(step)

    def close(self) -> None:
        """Let the next step begin anew, whatever it is."""
        if self._done and (self._done[-1].is_typing or self._done[-1].joins):
            self._done[-1] = replace(self._done[-1], is_typing=False, joins="")

    def undo(self) -> Step | None:
        """Return the step to reverse now, or ``None``."""
        self.close()
        return self._move(self._done, self._undone)

    def redo(self) -> Step | None:
        """Return the step to repeat now, or ``None``."""
        return self._move(self._undone, self._done)

    def steps_making(self, note: str) -> int:
        """Return how many of the last steps only made ``note``, still wordless.

        Zero if anything else was done since, or if it ever said something.
        """
        for count, step in enumerate(reversed(self._done), start=1):
            if not step.leaves_bare(note):
                return 0
            if step.notes_before[note] is None:
                return count
        return 0

    def forget_undone(self) -> None:
        """Let what was undone be gone: it was never really done."""
        self._undone.clear()

    @staticmethod
    def _move(source: list[Step], target: list[Step]) -> Step | None:
        if not source:
            return None
        target.append(source.pop())
        return target[-1]
