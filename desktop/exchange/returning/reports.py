"""What an answer brings, in values and in sentences."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from desktop.anchoring.anchor import AnchorState
from desktop.annotations.kinds import Kind
from desktop.annotations.note_passages import passage_keys
from desktop.exchange.returning.untracked import UNTRACKED
from desktop.value import value
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.anchoring.anchor import Anchor
    from desktop.annotations.annotation import Annotation, Person
    from desktop.annotations.annotation_set import AnnotationSet
    from desktop.exchange.losses import FormatLoss

_PLACED = frozenset((AnchorState.EXACT, AnchorState.CHANGED, AnchorState.MOVED))


@value(kw_only=True)
class ReturnedLayer:
    """What one reader has in an answer.

    Attributes:
        person: Who that is.
        notes: All of it, on the text that was sent; a reply of hers to the author's
            note tells that note's id, and what she says is done moderates it.
        count: How many notes there are, replies left out.
        new: How many of them no earlier answer had.
        placed: How many of them have their passage in the story as it is now.
        cut: How many were on words that the author has cut since.
        to_place: How many have no place that is certain.
        replies: How many replies there are.
        done: How many notes of others she says are done.
        untracked: How many of the notes are edits that no program had tracked.
        gone: How many notes of an earlier answer of hers she has deleted since.
    """

    person: Person
    notes: AnnotationSet
    count: int = 0
    new: int = 0
    placed: int = 0
    cut: int = 0
    to_place: int = 0
    replies: int = 0
    done: int = 0
    untracked: int = 0
    gone: int = 0

    @property
    def sentence(self) -> str:
        """Such as "Marit: 31 notes, 28 placed, 3 to place", without a stop."""
        facts = [translate_count("{count} note", "{count} notes", self.count)]
        facts += [translate("{count} placed", count=self.placed)] * (self.placed > 0)
        to_place = translate("{count} to place", count=self.to_place)
        facts += [to_place] * (self.to_place > 0)
        cut = translate("{count} on words that were cut since", count=self.cut)
        facts += [cut] * (self.cut > 0)
        replies = translate_count("{count} reply", "{count} replies", self.replies)
        facts += [replies] * (self.replies > 0)
        if not self.count:
            nothing = translate("no notes, only how far was read")
            facts = facts[1:] or ([nothing] if not self.gone else facts)
        return translate(
            "{reader}: {facts}", reader=self.person.name, facts=", ".join(facts)
        )

    @property
    def remarks(self) -> tuple[str, ...]:
        """What there is to say besides, in sentences; mostly nothing."""
        reader = self.person.name
        untracked = translate_count(
            "{count} change was made without tracking.",
            "{count} changes were made without tracking.",
            self.untracked,
        )
        done = translate_count(
            "{reader} has marked {count} note as done.",
            "{reader} has marked {count} notes as done.",
            self.done,
            reader=reader,
        )
        gone = translate_count(
            "{reader} has deleted {count} note of an earlier answer.",
            "{reader} has deleted {count} notes of an earlier answer.",
            self.gone,
            reader=reader,
        )
        said = ((self.untracked, untracked), (self.done, done), (self.gone, gone))
        return tuple(sentence for count, sentence in said if count)


@value(kw_only=True)
class ReturnedAnswer:
    """What an answer brings.

    Attributes:
        layers: What each of its readers has, the one with the most notes first; none if
            there is nothing but what was sent.
        losses: What of the file is in none of them.
        remarks: What the author is to know besides, in sentences: that it is a copy of
            her own, or another text altogether.
        base: The text the notes are on, which has to be kept; None if they are on none.
    """

    layers: tuple[ReturnedLayer, ...] = ()
    losses: tuple[FormatLoss, ...] = ()
    remarks: tuple[str, ...] = ()
    base: str | None = None


def layer_report(
    person: Person,
    notes: AnnotationSet,
    before: Mapping[str, Annotation],
    anchors: Mapping[str, Anchor],
) -> ReturnedLayer:
    """Return what ``person`` has in an answer, counted.

    Args:
        person: The reader.
        notes: All of it.
        before: What she had noted already, by ids.
        anchors: Where the passages are in the story as it is now, by their keys.
    """
    every = notes.notes.values()
    threads = [note for note in every if note.about is None]
    states = Counter(_state(note, anchors) for note in threads)
    return ReturnedLayer(
        person=person,
        notes=notes,
        count=len(threads),
        new=sum(note.id not in before for note in threads),
        placed=states[AnchorState.EXACT],
        cut=states[AnchorState.CUT],
        to_place=states[AnchorState.UNPLACED],
        replies=sum(note.kind is Kind.REPLY for note in every),
        done=sum(moderates(note) for note in every),
        untracked=sum(UNTRACKED in note.tags for note in threads),
        gone=len(notes.deleted.keys() & before.keys()),
    )


def _state(note: Annotation, anchors: Mapping[str, Anchor]) -> AnchorState:
    """Return whether a note is placed (``EXACT``), cut, or to be placed."""
    if note.passage is None:
        return AnchorState.EXACT
    found = [anchors[key] for key in passage_keys(note) if key in anchors]
    if any(each.state in _PLACED and not each.is_unsure for each in found):
        return AnchorState.EXACT
    are_cut = found and all(each.state is AnchorState.CUT for each in found)
    return AnchorState.CUT if are_cut else AnchorState.UNPLACED


def moderates(note: Annotation) -> bool:
    """Return whether ``note`` tells how another stands."""
    return note.kind is Kind.OTHER and bool(note.about) and note.status is not None
