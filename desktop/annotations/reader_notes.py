"""The notes of readers, laid over the author's own.

Each reader's notes are a layer that nobody here writes.  What the author does about a
reader's note is a note of the author's: a reply, or one that moderates it by telling
whether it is done.
"""

from __future__ import annotations

from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING

from desktop.annotations.annotation import Annotation, FurtherPassage, Passage, Person
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.kinds import Kind, Status
from desktop.value import replace, value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping


@value(slots=False)
class Layer:
    """What one reader noted, fit to lie beside what others did.

    Attributes:
        name: What the reader is called.
        notes: The notes; the texts their passages are on go by names of the layer's.
    """

    name: str
    notes: AnnotationSet


def layer_of(name: str, notes: AnnotationSet) -> Layer:
    """Return the notes of the reader called ``name`` as a layer."""

    def own_name(state: str) -> str:
        return f"{name}\x00{state}"

    def passage_of(passage: Passage | None) -> Passage | None:
        if passage is None or passage.state is None:
            return passage
        return replace(passage, state=own_name(passage.state))

    def further_of(further: FurtherPassage) -> FurtherPassage:
        passage = passage_of(further.passage) or further.passage
        return replace(further, passage=passage, made_on=passage_of(further.made_on))

    def note_of(note: Annotation) -> Annotation:
        return replace(
            note,
            passage=passage_of(note.passage),
            made_on=passage_of(note.made_on),
            further=tuple(map(further_of, note.further)),
            creator=_creator(note, name),
        )

    texts = {
        own_name(state): replace(text, id=own_name(state))
        for state, text in notes.texts.items()
    }
    # What she says to her lenses, or agrees with, is her own business.
    aside = (Kind.LENS, Kind.AGREEMENT, Kind.PLACEMENT)
    shown = (note for note in notes.notes.values() if note.kind not in aside)
    found = {note.id: note_of(note) for note in shown}
    return Layer(name, AnnotationSet(notes=found, texts=texts, raw=notes.raw))


def _creator(note: Annotation, name: str) -> Person:
    by = note.creator or Person("", "")
    return Person(by.id or f"reader:{name}", by.name or name)


class Layers:
    """The layers of all readers, in the order they are looked through.

    A note that more than one of them has, such as a copy of the author's own, is shown
    once: as the author has it, or else the first of them.
    """

    def __init__(self, layers: Iterable[Layer] = ()) -> None:
        self.layers = tuple(layers)
        self._over = self._own = AnnotationSet()

    def __bool__(self) -> bool:
        return bool(self.layers)

    def __contains__(self, note_id: object) -> bool:
        return note_id in self._readers

    def reader_of(self, note_id: str) -> str:
        """Return who made a note, if a reader did; empty for the author's own."""
        return self._readers.get(note_id, "")

    def over(self, own: AnnotationSet) -> AnnotationSet:
        """Return the author's notes and those of the readers as one set, to be shown.

        What the author said about whether a reader's note is done counts, and on
        which passage it is.
        """
        if not self.layers:
            return own
        if self._own is not own:
            self._own, self._over = own, self._joined(own)
        return self._over

    @cached_property
    def _readers(self) -> Mapping[str, str]:
        return {
            note_id: layer.name
            for layer in reversed(self.layers)
            for note_id in layer.notes.notes
        }

    @cached_property
    def done_by(self) -> Mapping[str, tuple[Annotation, ...]]:
        """What readers noted to say that a note not theirs is done, by its id."""
        found: dict[str, tuple[Annotation, ...]] = {}
        for layer in self.layers:
            for about, moderating in moderations(layer.notes).items():
                if moderating.status is Status.DONE and about not in layer.notes:
                    found[about] = (*found.get(about, ()), moderating)
        return found

    @cached_property
    def _notes(self) -> dict[str, Annotation]:
        found: dict[str, Annotation] = {}
        for layer in reversed(self.layers):
            found |= layer.notes.notes
        return found

    def _joined(self, own: AnnotationSet) -> AnnotationSet:
        texts = chain(*(layer.notes.texts.items() for layer in self.layers))
        theirs = self._notes | dict(self._moderated(own))
        theirs |= dict(_placed(theirs, own.placements))
        kept = {n: note for n, note in theirs.items() if n not in own.deleted}
        made = replace(
            own, notes={**kept, **own.notes}, texts={**own.texts, **dict(texts)}
        )
        # Of these layers have none: see :func:`layer_of`.
        made.__dict__.update(of_lenses=own.of_lenses, agreements=own.agreements)
        return made

    def _moderated(self, own: AnnotationSet) -> Iterator[tuple[str, Annotation]]:
        for about, moderating in moderations(own).items():
            note = self._notes.get(about)
            if note is not None and note.status is not None:
                yield about, _as_moderated(note, moderating)


def _placed(
    notes: Mapping[str, Annotation], placements: Mapping[str, Annotation]
) -> Iterator[tuple[str, Annotation]]:
    """Yield those of ``notes`` on the passages where the author has put them."""
    for about, placement in placements.items():
        note = notes.get(about)
        if note is not None:
            yield (
                about,
                replace(
                    note,
                    passage=placement.passage,
                    made_on=placement.made_on,
                    anchor_state=placement.anchor_state,
                ),
            )


def _as_moderated(note: Annotation, moderating: Annotation) -> Annotation:
    return replace(
        note,
        status=moderating.status,
        outcome=moderating.outcome,
        kept_open=moderating.kept_open,
    )


def moderations(own: AnnotationSet) -> dict[str, Annotation]:
    """Return the notes by which the author tells whether others are done, by those.

    The latest, if there is more than one for a note.
    """
    found = (
        note
        for note in own.notes.values()
        if note.kind is Kind.OTHER and note.about and note.status
    )
    in_order = sorted(found, key=lambda note: (note.changed_at, note.id))
    return {note.about: note for note in in_order if note.about}
