"""All the notes of one file, as one value, and which of them answer one another.

Notes that could not be understood are part of it, untouched, so that writing the
set back loses nothing.  Where a passage is now is not known here.
"""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop.annotations.annotation import new_id, whole_seconds
from desktop.annotations.file.terms import READ_TO
from desktop.annotations.kinds import Kind
from desktop.value import field, replace, value
from desktop.wording.numbers import grouped
from desktop.wording.translation import translate_count

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop.annotations.annotation import Annotation
    from desktop.annotations.text_state import TextState


@value
class OtherItem:
    """An item of the file that is no note Reread can read.

    Attributes:
        raw: The item, as JSON has it.
        after: The id of the note it stood after; None before the first.
        problem: Why it could not be read, for the author.
    """

    raw: Any
    after: str | None
    problem: str


# Without slots: the index of replies is made when first asked for, and kept.
@value(slots=False)
class AnnotationSet:
    """The notes on one story, in the order of their file.

    Attributes:
        notes: Every note by its id.
        deleted: When each deleted note was deleted, by its id.
        texts: The versions of the story the passages refer to, by their id.
        others: Items that could not be read, kept as they came.
        raw: What the file says besides; empty for a new one.
        id: The IRI of the file, a new one for a new file.
        is_read_only: Whether a newer Reread wrote the file.
    """

    notes: Mapping[str, Annotation] = field(default_factory=dict)
    deleted: Mapping[str, datetime] = field(default_factory=dict)
    texts: Mapping[str, TextState] = field(default_factory=dict)
    others: tuple[OtherItem, ...] = ()
    raw: Mapping[str, Any] = field(default_factory=dict, repr=False)
    id: str = field(default_factory=lambda: new_id(datetime.now(UTC)), compare=False)
    is_read_only: bool = False

    def __len__(self) -> int:
        return len(self.notes)

    def __contains__(self, note_id: object) -> bool:
        return note_id in self.notes

    @property
    def note_count(self) -> int:
        """How many notes there are; what is said to lenses, or agrees, is none."""
        aside = len(self.of_lenses) + len(self.agreements) + len(self.of_placements)
        return len(self.notes) - aside

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing in the set that a file has to keep."""
        has_any = self.notes or self.deleted or self.others
        return not has_any and READ_TO not in self.raw

    @property
    def unread(self) -> str:
        """How many items could not be read, as a sentence; empty if all could."""
        if not self.others:
            return ""
        return translate_count(
            "{notes} note could not be read; it stays in the file.",
            "{notes} notes could not be read; they stay in the file.",
            len(self.others),
            notes=grouped(len(self.others)),
        )

    def get(self, note_id: str) -> Annotation | None:
        """Return the note of that id, if there is one."""
        return self.notes.get(note_id)

    def threads(self) -> list[Annotation]:
        """Return the notes that are no replies.

        What is said to lenses is no note, nor is what only agrees with one.
        """
        aside = (Kind.REPLY, Kind.LENS, Kind.AGREEMENT, Kind.PLACEMENT)
        return [note for note in self.notes.values() if note.kind not in aside]

    def replies_to(self, note_id: str) -> tuple[Annotation, ...]:
        """Return the replies to a note and to those replies, the oldest first."""
        return self._replies.get(note_id, ())

    def thread_of(self, note_id: str) -> str:
        """Return the id of the note that a reply answers in the end.

        Raises:
            KeyError: If there is no such note.
        """
        place = self._threads.get(note_id)
        root = self.notes[note_id].id if place is None else place.root
        # A reader's note that is answered is in a file of its own.
        return self.notes[root].about or root

    @cached_property
    def set_aside(self) -> frozenset[str]:
        """The ids of the cuttings and of the notes that went with them.

        A note of which another passage is still in the story is not among them.
        """
        cuttings = [n for n in self.notes.values() if n.kind is Kind.CUTTING]
        held = {(each.note, each.number) for n in cuttings for each in n.holds}
        counts = Counter(note for note, _ in held)
        gone = (
            note
            for note, count in counts.items()
            if (found := self.notes.get(note)) and count > len(found.further)
        )
        return frozenset((*(n.id for n in cuttings), *gone))

    @cached_property
    def of_scenes(self) -> frozenset[str]:
        """The ids of the notes that say something of a scene or chapter."""
        found = (n.id for n in self.notes.values() if n.kind is Kind.SCENE)
        return frozenset(found)

    @cached_property
    def of_lenses(self) -> frozenset[str]:
        """The ids of what is said to lenses alone, which is none of the notes."""
        found = (n.id for n in self.notes.values() if n.kind is Kind.LENS)
        return frozenset(found)

    @cached_property
    def agreements(self) -> Mapping[str, str]:
        """What the author agrees with: the ids of notes, by those that say so."""
        found = (n for n in self.notes.values() if n.kind is Kind.AGREEMENT)
        return {note.id: note.about for note in found if note.about}

    @cached_property
    def agreed(self) -> frozenset[str]:
        """The ids of the notes that the author agrees with."""
        return frozenset(self.agreements.values())

    @cached_property
    def placements(self) -> Mapping[str, Annotation]:
        """What says where readers' notes are that had no place, by the ids of those.

        The latest, if there is more than one for a note.
        """
        found = (n for n in self.notes.values() if n.kind is Kind.PLACEMENT)
        in_order = sorted(found, key=lambda note: (note.changed_at, note.id))
        return {note.about: note for note in in_order if note.about}

    @cached_property
    def of_placements(self) -> frozenset[str]:
        """The ids of what says where readers' notes are, which is none of the notes."""
        found = (n.id for n in self.notes.values() if n.kind is Kind.PLACEMENT)
        return frozenset(found)

    def text_with(self, cached: str) -> TextState | None:
        """Return the known text of that hash (``ni:///sha-256;…``), if any."""
        return next((t for t in self.texts.values() if t.cached == cached), None)

    def with_note(self, note: Annotation) -> AnnotationSet:
        """Return the set with ``note`` added, or in place of its earlier self."""
        return self.with_notes((note,))

    def with_notes(self, notes: Iterable[Annotation]) -> AnnotationSet:
        """Return the set with all of ``notes`` added or replaced."""
        others = {note.id: note for note in notes}
        made = replace(self, notes={**self.notes, **others})
        return self._known_to(made, others.values(), others)

    def without(self, note_id: str, at: datetime) -> AnnotationSet:
        """Return the set without that note and the replies to it.

        Each leaves behind when it was deleted, so that a copy of the file from
        elsewhere does not bring it back.
        """
        return self.without_all([note_id], at)

    def without_all(self, note_ids: Iterable[str], at: datetime) -> AnnotationSet:
        """Return the set without those notes and the replies to them."""
        gone = {
            gone: None
            for note_id in note_ids
            if note_id in self.notes
            for gone in (note_id, *(reply.id for reply in self.replies_to(note_id)))
        }
        notes = dict(self.notes)
        for id_ in gone:
            del notes[id_]
        tombstones = dict.fromkeys(gone, whole_seconds(at))
        deleted = {**self.deleted, **tombstones}
        return self._known_to(replace(self, notes=notes, deleted=deleted), (), gone)

    def restored(self, note: Annotation) -> AnnotationSet:
        """Return the set with a deleted ``note`` in it again."""
        return self.with_restored([note])

    def with_restored(self, notes: Iterable[Annotation]) -> AnnotationSet:
        """Return the set with deleted ``notes`` in it again."""
        back = {note.id: note for note in notes}
        deleted = {id_: at for id_, at in self.deleted.items() if id_ not in back}
        made = replace(self, notes={**self.notes, **back}, deleted=deleted)
        return self._known_to(made, back.values(), back)

    def with_changes(
        self, notes: Mapping[str, Annotation | None], at: datetime
    ) -> AnnotationSet:
        """Return the set with these notes as given, by their ids; None deletes one."""
        gone = [id_ for id_, note in notes.items() if note is None and id_ in self]
        kept = [note for note in notes.values() if note and note.id in self.notes]
        back = [note for note in notes.values() if note and note.id not in self.notes]
        changed = self.with_notes(kept) if kept else self
        changed = changed.without_all(gone, at) if gone else changed
        return changed.with_restored(back) if back else changed

    def with_text(self, known: TextState) -> AnnotationSet:
        """Return the set with one more version of the story known."""
        made = replace(self, texts={**self.texts, known.id: known})
        return self._known_to(made, (), ())

    def _known_to(
        self, made: AnnotationSet, new: Iterable[Annotation], ids: Iterable[str]
    ) -> AnnotationSet:
        """Return a set ``made`` of this one, with what was found out if it is so still.

        Args:
            made: The set.
            new: Notes that are added, or in place of their earlier selves.
            ids: The ids of all that are others than here.
        """
        changed = [*new, *filter(None, map(self.notes.get, ids))]
        kinds, found = {note.kind for note in changed}, self.__dict__
        if "set_aside" in found and not self.set_aside and Kind.CUTTING not in kinds:
            made.__dict__["set_aside"] = self.set_aside
        if "of_scenes" in found and Kind.SCENE not in kinds:
            made.__dict__["of_scenes"] = self.of_scenes
        if "of_lenses" in found:
            if Kind.LENS in kinds:
                now = (n.id for n in new if n.kind is Kind.LENS)
                made.__dict__["of_lenses"] = self.of_lenses.difference(ids).union(now)
            else:
                made.__dict__["of_lenses"] = self.of_lenses
        if Kind.AGREEMENT not in kinds:
            known = ("agreements", "agreed")
            made.__dict__.update({name: found[name] for name in known if name in found})
        if Kind.PLACEMENT not in kinds:
            known = ("placements", "of_placements")
            made.__dict__.update({name: found[name] for name in known if name in found})
        if "_replies" in found and not any(note.about for note in changed):
            made.__dict__["_replies"] = self._replies
        return made

    @cached_property
    def _threads(self) -> dict[str, ThreadPlace]:
        # Of thousands of notes few answer others, and a note that is added makes a set.
        answering = [id_ for id_, note in self.notes.items() if note.about]
        return thread_places(self.notes, answering)

    @cached_property
    def _replies(self) -> dict[str, tuple[Annotation, ...]]:
        found: dict[str, list[Annotation]] = {}
        for note in self.notes.values():
            if (about := note.about) and note.kind is Kind.REPLY:
                above = self.notes.get(about)
                is_first = above is None or not above.about  # as nearly every reply is
                thread = about if is_first else self.thread_of(note.id)
                found.setdefault(thread, []).append(note)
        return {
            about: tuple(sorted(replies, key=lambda reply: (reply.created, reply.id)))
            for about, replies in found.items()
        }


class ThreadPlace(NamedTuple):
    """Where a note is among those that answer one another.

    Attributes:
        root: The id of the note that the thread began with, as far as it is there.
        depth: How many notes it answers, one behind the other.
    """

    root: str
    depth: int


def thread_places(
    notes: Mapping[str, Annotation], wanted: Iterable[str] | None = None
) -> dict[str, ThreadPlace]:
    """Return where each of ``notes`` is in its thread, by its id.

    Args:
        notes: The notes.
        wanted: Those of which it is to be known, and of those they answer; None for
            all.
    """
    places: dict[str, ThreadPlace] = {}
    for note_id in notes if wanted is None else wanted:
        path: dict[str, None] = {}
        at = note_id
        # Notes that answer one another in a circle end where the circle closes.
        while at not in places and at not in path:
            path[at] = None
            about = notes[at].about
            at = about if about and about in notes else at
        root, depth = places.get(at, ThreadPlace(at, -1))
        for above, each in enumerate(reversed(path), start=1):
            places[each] = ThreadPlace(root, depth + above)
    return places
