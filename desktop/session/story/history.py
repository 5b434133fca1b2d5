"""Undo and redo of text and notes, in one order.

A step remembers what it did to the text (each edit and its inverse), to the notes
(before and after) and to passages that the inverse alone would not restore.  Keys
typed in a row are one step, up to the end of a sentence, a pause or a few words; never
does a step end inside a word.  Nothing is applied here: the session does that.

Undo takes back what the author did.  What another program wrote on the same note in the
meantime is not the author's to take back, and stays.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from contextlib import contextmanager
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop.annotations.joining.notes import joined_note
from desktop.text.change import Change, ChangeSet
from desktop.text.graphemes import snapped
from desktop.text.span import Span
from desktop.text.words import word_pattern
from desktop.value import field, replace, value
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop.anchoring.rewriting import Rewriting
    from desktop.annotations.annotation import Annotation
    from desktop.annotations.annotation_set import AnnotationSet
    from desktop.session.story.live_text import Edit
    from desktop.storage.notes.reader_writing import WrittenReader
    from desktop.text.moved import MovedText
    from desktop.text.replacement import Replacement

Spans = Mapping[str, Span | None]
"""Where passages are, by their keys; ``None`` for one without a place."""

Notes = Mapping[str, "Annotation | None"]
"""Notes by their ids; ``None`` for one that is not there."""

_PAUSE = 1.0
"""Seconds after which the next key begins a new step, unless it goes on with a word."""

_JOINING_PAUSE = 2.0
"""The same for what is done again and again to one note."""

_LONG = 40
"""Code points after which a step of typing ends with the word."""

_SENTENCE_END = re.compile(r"[.!?…‽؟۔।॥。！？｡][\"'“”„‟‘’«»‹›)\]}*_」』）〉》]*\s+$")

_WORD = 50
"""Code points in which a word is looked for."""

_BLOCK = re.compile(r"\S\s+\S|\n")
"""What no key types or deletes alone: a step of its own."""


def _none() -> Mapping[str, None]:
    return MappingProxyType({})


@value(kw_only=True)
class UndoableEdit:
    """One edit of the text, or a change of where passages are.

    Attributes:
        changes: The edit, counted in the text before.
        inverse: The edit that undoes it, counted in the text after.
        spans_before: Passages as they were, where ``inverse`` does not restore them.
        spans_after: Passages as they were put, where ``changes`` does not put them.
        left: What stands before the edit, as far as a word may reach.
        replaced: What gave way to what, see
            :class:`~desktop.session.story.live_text.Edit`.
        is_composed: Whether it made place for what is composed, see the same.
        moved: What it took elsewhere, see the same.
    """

    changes: ChangeSet = field(default_factory=ChangeSet)
    inverse: ChangeSet = field(default_factory=ChangeSet)
    spans_before: Spans = field(default_factory=_none)
    spans_after: Spans = field(default_factory=_none)
    left: str = ""
    replaced: tuple[Replacement, ...] = ()
    is_composed: bool = False
    moved: MovedText | None = None

    @property
    def moved_back(self) -> MovedText | None:
        """What undoing it takes elsewhere."""
        return None if self.moved is None else self.moved.inverse()

    @property
    def size(self) -> int:
        """How much it typed or deleted, in code points."""
        return sum(max(len(r.gone), len(r.change.inserted)) for r in self.replaced)

    def is_followed_by(self, later: UndoableEdit) -> bool:
        """Return whether ``later`` goes on typing or deleting in the same place."""
        if len(self.replaced) != 1 or len(later.replaced) != 1:
            return False
        one, other = self.replaced[0], later.replaced[0]
        is_here = (
            one.place.start <= other.span.end and other.span.start <= one.place.end
        )
        is_alone = self._is_block or later._is_block
        return is_here and (self.is_composed or not is_alone)

    @property
    def _is_block(self) -> bool:
        one = self.replaced[0]
        typed = one.change.inserted
        return _BLOCK.search(typed or one.gone) is not None

    def is_inside_word(self, later: UndoableEdit) -> bool:
        """Return whether ``later``, in the same place, goes on with the same word."""
        one, other = self.replaced[0], later.replaced[0]
        if not other.gone:
            return splits_word(later.left, other.change.inserted)
        if other.change.inserted or one.change.inserted:
            return False
        if other.span.end == one.span.start:
            return splits_word(later.left + other.gone, one.gone)
        return splits_word(one.gone, other.gone)

    def ends_sentence(self, later: UndoableEdit) -> bool:
        """Return whether ``later`` begins a sentence after one that was typed."""
        typed, new = self.replaced[0].change.inserted, later.replaced[0].change.inserted
        is_begun = bool(typed and new) and not new.isspace()
        return is_begun and _SENTENCE_END.search(later.left) is not None


@value
class Replay:
    """What undoing or redoing does to the text at a time.

    Attributes:
        changes: The edit.
        spans: Where passages belong afterwards that it does not put there.
        moved: What it takes elsewhere, if it does nothing else.
    """

    changes: ChangeSet
    spans: Spans
    moved: MovedText | None = None

    def then(self, later: Replay) -> Replay | None:
        """Return one that does the same as this and ``later``; None if none does.

        Letters that all come, or all go, carry passages along one by one as they do
        together.
        """
        if self.spans or self.moved or later.moved:
            return None
        every = (*self.changes.changes, *later.changes.changes)
        are_coming = all(change.span.is_empty for change in every)
        if are_coming or not any(change.inserted for change in every):
            return Replay(self.changes.then(later.changes), later.spans)
        return None


def _together(replays: Iterable[Replay]) -> list[Replay]:
    """Return what does the same in as few edits as possible."""
    found: list[Replay] = []
    for replay in replays:
        both = found[-1].then(replay) if found else None
        if both is None:
            found.append(replay)
        else:
            found[-1] = both
    return found


@value
class Returned:
    """What undoing or redoing a step brought back.

    Attributes:
        spans: The words that came back, each a stretch of the text as it then is; where
            words only went, the empty places.
        notes: The ids of notes that were not there before.
        changed: The ids of notes that are there still, and are otherwise than before:
            done or open again, in another colour, with other words or passages.
        is_moved: Whether the words were elsewhere in the text before.
    """

    spans: tuple[Span, ...] = ()
    notes: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    is_moved: bool = False


def _is_other(left: Notes, notes: Notes, note: str, *, is_text: bool) -> bool:
    """Return whether a note itself was changed, and not only what it is on.

    Where the text was edited besides, the notes on it are taken along; only one that is
    settled by the edit, as a suggestion that is applied, is what the step was about.
    """
    before, after = left.get(note), notes.get(note)
    if before is None or after is None:
        return False
    return before.status is not after.status if is_text else before != after


def _inverse(replaced: Sequence[Replacement]) -> ChangeSet:
    changes = ChangeSet(tuple(each.change for each in replaced))
    back = zip(changes.places(), replaced, strict=True)
    return ChangeSet(tuple(Change(place, each.gone) for place, each in back))


@value(kw_only=True)
class UndoStep:
    """One thing the author did, with all that is needed to undo and redo it.

    Attributes:
        label: What it was, for the menu: "Typing", "Delete note".
        at: When it was last added to, in seconds of a steady clock.
        edits: What it did to text and passages, in order.
        notes_before: The notes it touched, as they were.
        notes_after: The same notes as it left them.
        is_typing: Whether following keys may join it.
        joins: What later steps must have to join it, such as the note edited.
        place: What had been typed over in the place that it goes on in, if it does.
        has_paused: Whether typing paused within it, inside a word.
        is_outside: Whether another program has done it, and the author not seen where.
        is_correction: Whether it puts other words for what was typed just before, as
            whose part it is undone once anything else is done.
        is_move: Whether it only took text elsewhere.
        is_writing: Whether words that it adds and deletes are the author's doing.
        written: The files of readers that it wrote, as they were before.
    """

    label: str
    at: float = 0.0
    edits: tuple[UndoableEdit, ...] = ()
    notes_before: Notes = field(default_factory=_none)
    notes_after: Notes = field(default_factory=_none)
    is_typing: bool = False
    joins: str = ""
    place: Rewriting | None = None
    has_paused: bool = False
    is_outside: bool = False
    is_correction: bool = False
    is_move: bool = False
    is_writing: bool = True
    written: tuple[WrittenReader, ...] = ()

    @classmethod
    def typed(cls, at: float, place: Rewriting | None = None) -> UndoStep:
        """Return a step for what the author types ``at`` that time.

        Args:
            at: The time, in seconds of a steady clock.
            place: What has been typed over in the place that is typed in, if it was.
        """
        edits = (UndoableEdit(),)
        return cls(
            label=translate("Typing"),
            at=at,
            edits=edits,
            is_typing=True,
            place=place,
        )

    def with_edit(
        self, edit: Edit, before: Spans, ruled: Spans, back: Spans
    ) -> UndoStep:
        """Return this step with the edit it made, and what that did to passages.

        Args:
            edit: The edit.
            before: Passages as they were that its inverse does not restore.
            ruled: Passages whose words it replaced, where they are then.
            back: Passages that came back with pasted text.
        """
        wanted = self.edits[-1]
        undoable = UndoableEdit(
            changes=edit.changes,
            inverse=edit.inverse,
            spans_before={**wanted.spans_before, **before},
            spans_after={**ruled, **back, **wanted.spans_after},
            left=edit.left,
            replaced=edit.replaced,
            is_composed=edit.is_composed,
            moved=edit.moved,
        )
        is_typing = self.is_typing and not back
        return replace(self, edits=(undoable,), is_typing=is_typing)

    @property
    def undoing(self) -> list[Replay]:
        """What takes the step back, in order; a typed word goes all at once."""
        back = reversed(self.edits)
        return _together(Replay(e.inverse, e.spans_before, e.moved_back) for e in back)

    @property
    def redoing(self) -> list[Replay]:
        """What makes the step again, in order; a typed word comes all at once."""
        return _together(Replay(e.changes, e.spans_after, e.moved) for e in self.edits)

    def undone(self) -> Returned:
        """Return what undoing this step brings back, and where."""
        if self.is_move and (moved := self.edits[-1].moved_back):
            return Returned(moved.news, is_moved=True)
        back = ChangeSet()
        for edit in reversed(self.edits):
            back = back.then(_inverse(edit.replaced))
        return self._returned(back, self.notes_after, self.notes_before)

    def redone(self) -> Returned:
        """Return what redoing this step brings back, and where."""
        if self.is_move and (moved := self.edits[-1].moved):
            return Returned(moved.news, is_moved=True)
        forth = ChangeSet()
        for edit in self.edits:
            forth = forth.then(ChangeSet(tuple(r.change for r in edit.replaced)))
        return self._returned(forth, self.notes_before, self.notes_after)

    def _returned(self, changes: ChangeSet, left: Notes, notes: Notes) -> Returned:
        spans = changes.places()
        words = [span for span in spans if not span.is_empty]
        there = [id_ for id_, note in notes.items() if note is not None]
        back = tuple(id_ for id_ in there if left.get(id_) is None)
        is_text = bool(spans)
        changed = (id_ for id_ in there if _is_other(left, notes, id_, is_text=is_text))
        return Returned(
            tuple(spans if self.is_outside else words or spans),
            back,
            () if self.is_outside else tuple(changed),
        )

    @property
    def touched(self) -> list[str]:
        """The keys of the passages it changed, moved or damaged.

        What becomes of a reader's note is said by a note about it: that is meant too.
        """
        found: dict[str, None] = dict.fromkeys(self.notes_after)
        said = (*self.notes_before.values(), *self.notes_after.values())
        found |= dict.fromkeys(note.about for note in said if note and note.about)
        for edit in self.edits:
            found |= dict.fromkeys((*edit.spans_after, *edit.spans_before))
        return list(found)

    def is_only_about(self, note: str) -> bool:
        """Return whether this touched nothing but ``note``."""
        has_edited = any(edit.changes for edit in self.edits)
        return set(self.notes_after) == {note} and not has_edited

    def makes(self, note: str) -> bool:
        """Return whether this only made ``note``, and nothing was written in it yet."""
        after = self.notes_after.get(note)
        is_new = after is not None and not after.revision
        return is_new and self.is_only_about(note) and self.notes_before[note] is None

    def writes_on_in(self, note: str) -> bool:
        """Return whether this only wrote in ``note``, and what is written would join.

        Words that make a note of a highlight are more than that.
        """
        before, after = self.notes_before.get(note), self.notes_after.get(note)
        if before is None or after is None or before.kind is not after.kind:
            return False
        return bool(self.joins) and self.is_only_about(note)

    def leaves_bare(self, note: str) -> bool:
        """Return whether this touched only ``note``, and nothing was written in it."""
        if not self.is_only_about(note):
            return False
        before, after = self.notes_before[note], self.notes_after[note]
        if after is None or after.words or after.tags:
            return False
        return before is None or (
            not (before.words or before.tags)
            and (before.kind, before.replacement) == (after.kind, after.replacement)
        )

    def joined(self, later: UndoStep) -> UndoStep | None:
        """Return this step and ``later`` as one, or ``None`` if they are two."""
        if not (self._is_same_matter(later) or self._is_typed_on(later)):
            return None
        return self.with_part(later)

    def with_part(self, later: UndoStep) -> UndoStep:
        """Return this step and ``later`` as one."""
        return replace(
            self,
            at=later.at,
            has_paused=self.has_paused or later.at - self.at > _PAUSE,
            edits=(*self.edits, *later.edits),
            notes_before={**later.notes_before, **self.notes_before},
            notes_after={**self.notes_after, **later.notes_after},
        )

    def _is_same_matter(self, later: UndoStep) -> bool:
        is_soon = later.at - self.at <= _JOINING_PAUSE
        return is_soon and bool(self.joins) and self.joins == later.joins

    def _is_typed_on(self, later: UndoStep) -> bool:
        if not (self.is_typing and later.is_typing):
            return False
        last = next((s for s in reversed(self.edits) if s.replaced), None)
        first = later.edits[0]
        if last is None or not last.is_followed_by(first):
            return False
        if last.is_composed or last.is_inside_word(first):
            return True
        is_paused = self.has_paused or later.at - self.at > _PAUSE
        is_long = sum(edit.size for edit in self.edits) >= _LONG
        return not (is_paused or is_long or last.ends_sentence(first))


def splits_word(before: str, after: str) -> bool:
    """Return whether a word goes on from ``before`` to ``after``.

    What goes on with a word only if a letter or a digit comes next is taken to.
    """
    if not before or not after or before[-1].isspace() or after[0].isspace():
        return False
    pair = before[-1] + after[0]
    if pair.isascii() and pair.isalnum():
        return True  # as nearly always
    known = "0" + before[-_WORD:]
    tried = (known + after[:1] + more for more in "x0")
    if any(_reaches_over(len(known), letters) for letters in tried):
        return True
    if pair.isascii():
        return False
    at = Span(len(known) - 1, len(known) - 1)
    return snapped(known[1:] + after[:1], at) != at


def _reaches_over(place: int, letters: str) -> bool:
    return any(m.start() < place < m.end() for m in word_pattern().finditer(letters))


class History:
    """The steps done so far and those undone, in one order.

    Steps are added as they happen; :meth:`undo` and :meth:`redo` say which to
    reverse or repeat and leave doing so to the caller.
    """

    def __init__(self) -> None:
        self._done: list[UndoStep] = []
        self._undone: list[UndoStep] = []

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to undo."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to do again."""
        return bool(self._undone)

    @property
    def last(self) -> UndoStep | None:
        """The step that undoing would reverse."""
        return self._done[-1] if self._done else None

    def has_done(self, step: UndoStep) -> bool:
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

    def add(self, step: UndoStep) -> None:
        """Remember ``step``, which was just done; nothing can be redone any more."""
        self._undone.clear()
        self._take_in_correction()
        joined = self._done[-1].joined(step) if self._done else None
        if joined is not None:
            self._done[-1] = joined
        else:
            self._done.append(step)

    def amend(self, edit: UndoableEdit) -> None:
        """Add to the last step where passages went by what was done in it."""
        if self._done:
            edits = (*self._done[-1].edits, edit)
            self._done[-1] = replace(self._done[-1], edits=edits)

    def correct(self, label: str) -> None:
        """Take it that the last step corrects what was typed in the one before.

        It is undone by itself until anything else is done.
        """
        if self._done:
            self._done[-1] = replace(self._done[-1], label=label, is_correction=True)

    def _take_in_correction(self) -> None:
        if len(self._done) > 1 and self._done[-1].is_correction:
            correction = self._done.pop()
            typed = self._done[-1].with_part(correction)
            self._done[-1] = replace(
                typed, is_typing=correction.is_typing, joins=correction.joins
            )

    def end_typing(self) -> None:
        """Let what is typed next begin anew."""
        if self._done and self._done[-1].is_typing:
            self._done[-1] = replace(self._done[-1], is_typing=False)

    def close(self) -> None:
        """Let the next step begin anew, whatever it is."""
        if self._done and (self._done[-1].is_typing or self._done[-1].joins):
            self._done[-1] = replace(self._done[-1], is_typing=False, joins="")

    @contextmanager
    def by_itself(self) -> Iterator[None]:
        """Let what is done meanwhile join no step before it, nor any behind join it."""
        self.close()
        yield
        self.close()

    def undo(self) -> UndoStep | None:
        """Return the step to reverse now, or ``None``."""
        self.close()
        return self._move(self._done, self._undone)

    def redo(self) -> UndoStep | None:
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

    def join_making(self, note: str) -> None:
        """Make one step of the last ones, if they made ``note`` and wrote in it then.

        Undoing what was written would else leave an empty note behind.
        """
        for count, step in enumerate(reversed(self._done), start=1):
            if step.makes(note):
                made, *written = self._done[-count:]
                for later in written:
                    made = made.with_part(later)
                self._done[-count:] = [made]
                return
            if not step.writes_on_in(note):
                return

    def forget_undone(self) -> None:
        """Let what was undone be gone: it was never really done."""
        self._undone.clear()

    @staticmethod
    def _move(source: list[UndoStep], target: list[UndoStep]) -> UndoStep | None:
        if not source:
            return None
        target.append(source.pop())
        return target[-1]


def rebased(wanted: Notes, left: Notes, notes: AnnotationSet) -> Notes:
    """Return the notes of a step as they shall be, with what others wrote since.

    Args:
        wanted: The notes as they were on the side the author goes to.
        left: The same notes as the author knows them on this side.
        notes: All the notes as they are now.
    """
    return {
        note_id: _rebased(note, left.get(note_id), notes)
        for note_id, note in wanted.items()
    }


def _rebased(
    wanted: Annotation | None, left: Annotation | None, notes: AnnotationSet
) -> Annotation | None:
    now = notes.get(wanted.id) if wanted is not None else None
    if wanted is None or left is None or now is None or _has_only_moved(left, now):
        return wanted
    return joined_note(wanted, now, left, notes.texts)


def _has_only_moved(left: Annotation, now: Annotation) -> bool:
    """Return whether ``now`` is ``left`` but for what a save does to its passage."""
    return len(now.further) == len(left.further) and now == replace(
        left,
        passage=now.passage,
        further=now.further,
        anchor_state=now.anchor_state,
        made_on=now.made_on,
    )
