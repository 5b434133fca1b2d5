"""What an answer brings back of the notes that were sent along.

Each is told by its id, where the format keeps one.  Where a program has dropped the
ids, by who signed it, what it says and what it is on; the author may have changed it
since, so of her own what says *or* is on the same is taken for hers.  Where a change
was accepted or rejected, its reason comes back alone, as a comment; and what was on
the whole story, as one on the words where it was hung up.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from desktop.annotations.kinds import Kind
from desktop.exchange.returning.likeness import plain
from desktop.exchange.returning.signatures import (
    Signatures,
    is_nobody,
    is_same_name,
    tidy_name,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from desktop.annotations.annotation import Annotation, Person
    from desktop.annotations.annotation_set import AnnotationSet
    from desktop.exchange.manuscript import Sent

Key = TypeVar("Key")
_Said = tuple[str, str]
_Reason = tuple[str, frozenset[str]]


class SentNotes:
    """Recognises notes that were sent.

    Attributes:
        known: The notes that may have been, by their ids.
    """

    def __init__(
        self,
        own: AnnotationSet,
        readers: Mapping[str, AnnotationSet],
        sent: Sent | None,
        signatures: Signatures,
    ) -> None:
        """Know what may have been sent.

        Args:
            own: The author's notes as they are now.
            readers: What readers have noted already, by their files' names.
            sent: What the answer says of the story it was made of.
            signatures: Tells whose a note is.
        """
        self._own = own
        self._signatures = signatures
        self._ids = dict(sent.ids) if sent is not None else {}
        theirs = (notes.notes for notes in readers.values())
        self._found: set[str] = set()
        self.known: dict[str, Annotation] = {}
        for notes in (*theirs, own.notes):
            self.known |= notes

    # Worked out only where ids are gone.

    @cached_property
    def _by_words(self) -> dict[_Said, list[Annotation]]:
        return _grouped(self.known.values(), _said)

    @cached_property
    def _by_reason(self) -> dict[_Reason, list[Annotation]]:
        notes = self.known.values()
        changes = (note for note in notes if note.kind is Kind.SUGGESTION)
        return _grouped(changes, _reason)

    @cached_property
    def _by_place(self) -> dict[str, list[Annotation]]:
        return _grouped(self.known.values(), _wording)

    @cached_property
    def _names(self) -> frozenset[str]:
        makers = (note.creator for note in self.known.values())
        return frozenset(tidy_name(maker.name) for maker in makers if maker)

    def told_id(self, note: Annotation) -> str | None:
        """Return the id of the note that ``note`` is a copy of, if its own tells that.

        Args:
            note: A note of the answer.
        """
        told = self._ids.get(note.id, note.id)
        is_known = told in self.known or told in self._own.deleted
        return told if is_known or note.id in self._ids else None

    def id_of(self, note: Annotation, wording: str) -> str | None:
        """Return the id of the note that ``note`` is a copy of; None if it is new.

        Args:
            note: A note of the answer, signed as it is there.
            wording: The words that it is on there; empty if it is on none.
        """
        told = self.told_id(note)
        if told is not None:
            return told
        is_unsigned = is_nobody(note.creator)
        if not is_unsigned and not self._may_be_sent(note.creator):
            return None
        said, there = _said(note), plain(wording)
        alike = [*self._by_words.get(said, ()), *self._reasons_like(note)]
        words = self._signed_alike(alike, note.creator)
        place = self._signed_alike(self._by_place.get(there, ()), note.creator)
        both = [each for each in words if _may_be_on(each, there)]
        is_hers = not is_unsigned and self._signatures.is_own(note.creator)
        if is_hers and any(said):
            found = both or words or (place if there else [])
            return found[0].id if found else None
        # Somebody else may say the same twice; on the same words, hardly.
        found = [each for each in both if each.id not in self._found]
        if not found or not (any(said) or there):
            return None
        self._found.add(found[0].id)
        return found[0].id

    def _reasons_like(self, note: Annotation) -> list[Annotation]:
        """Return the suggestions of which ``note`` may be the reason."""
        reason = _reason(note)
        if note.kind is Kind.SUGGESTION or not any(reason):
            return []
        return self._by_reason.get(reason, [])

    def is_own(self, note_id: str) -> bool:
        """Return whether the author made the note of that id."""
        return note_id in self._own.notes or note_id in self._own.deleted

    def _may_be_sent(self, person: Person | None) -> bool:
        if self._signatures.is_own(person):
            return True
        return person is not None and tidy_name(person.name) in self._names

    def _signed_alike(
        self, notes: Iterable[Annotation], person: Person | None
    ) -> list[Annotation]:
        """Return those of ``notes`` that ``person`` may have made."""
        if person is None or is_nobody(person):
            who = self._signatures.reader
            return [n for n in notes if not who or self._may_be_of(n, who)]
        if self._signatures.is_own(person):
            return [note for note in notes if note.id in self._own.notes]
        return [
            note
            for note in notes
            if note.creator is not None and is_same_name(note.creator.name, person.name)
        ]

    def _may_be_of(self, note: Annotation, reader: str) -> bool:
        """Return whether ``note`` is the author's, or may be of the one called so.

        Two readers may say the same of the same words: neither is then the other's.
        """
        maker = note.creator
        is_hers = maker is None or is_same_name(maker.name, reader)
        return is_hers or note.id in self._own.notes


def _grouped(
    notes: Iterable[Annotation], key: Callable[[Annotation], Key]
) -> dict[Key, list[Annotation]]:
    found: dict[Key, list[Annotation]] = {}
    for note in notes:
        found.setdefault(key(note), []).append(note)
    return found


def _said(note: Annotation) -> _Said:
    new = "" if note.replacement is None else note.replacement
    mark = "~" if note.kind is Kind.SUGGESTION else ""
    return plain(note.words), mark + plain(new)


def _reason(note: Annotation) -> _Reason:
    return plain(note.words), frozenset(note.tags)


def _may_be_on(note: Annotation, wording: str) -> bool:
    """Return whether a copy of ``note`` may be on ``wording``."""
    if note.kind is Kind.STORY_NOTE and note.words:
        return True
    accepted = plain(note.replacement or "")
    return wording == _wording(note) or bool(accepted and wording == accepted)


def _wording(note: Annotation) -> str:
    passage = note.made_on or note.passage
    return plain(passage.quote.exact) if passage and passage.quote else ""
