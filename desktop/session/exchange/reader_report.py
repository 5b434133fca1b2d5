"""What an answer brought, as the author is told of it over the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.value import value
from desktop.wording.numbers import grouped
from desktop.wording.translation import template, translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.annotations.makers import Maker
    from desktop.exchange.returning.reports import ReturnedLayer
    from desktop.session.story.annotated_text import AnnotatedText

_PLACED = template("{notes}, {placed} placed")
_SOME_TO_PLACE = template("{notes}, {placed} placed, {to_place} to place")


@value
class ReaderReport:
    """What one reader's answer brought.

    Attributes:
        maker: Who she is, as she is called.
        count: How many notes; replies are none.
        to_place: How many of them have no sure place in the story as it is now.
        untracked: How many of them are changes that no program had tracked.
        done: How many notes of others she says are done.
        gone: How many notes of an earlier answer she has deleted since.
        waits: Whether they wait until the author has read the story.
    """

    maker: Maker
    count: int
    to_place: int = 0
    untracked: int = 0
    done: int = 0
    gone: int = 0
    waits: bool = False

    @property
    def figures(self) -> str:
        """Such as "31 notes, 28 placed, 3 to place", without a stop."""
        notes = translate_count(
            "{number} note", "{number} notes", self.count, number=grouped(self.count)
        )
        if self.waits:
            return translate(
                "{notes}, which wait until you have read the story", notes=notes
            )
        placed = grouped(self.count - self.to_place)
        if not self.to_place:
            return translate(_PLACED, notes=notes, placed=placed)
        to_place = grouped(self.to_place)
        return translate(_SOME_TO_PLACE, notes=notes, placed=placed, to_place=to_place)

    @property
    def remark(self) -> str:
        """What there is to say besides, without a stop; empty if nothing."""
        if self.waits:
            return ""
        untracked = translate_count(
            "{number} change was made without tracking",
            "{number} changes were made without tracking",
            self.untracked,
            number=grouped(self.untracked),
        )
        done = translate_count(
            "{number} note marked as done",
            "{number} notes marked as done",
            self.done,
            number=grouped(self.done),
        )
        gone = translate_count(
            "{number} earlier note deleted",
            "{number} earlier notes deleted",
            self.gone,
            number=grouped(self.gone),
        )
        said = ((self.untracked, untracked), (self.done, done), (self.gone, gone))
        return " · ".join(words for count, words in said if count)


def reports_of(
    layers: Iterable[ReturnedLayer], session: AnnotatedText
) -> tuple[ReaderReport, ...]:
    """Return what an answer brought, each reader as she is called now.

    Args:
        layers: What each reader has in the answer.
        session: The open story, which shows her notes by now.
    """
    return tuple(_report(layer, session) for layer in layers)


def are_shown(layers: Iterable[ReturnedLayer], session: AnnotatedText) -> bool:
    """Return whether the open story has the notes of an answer by now.

    All that are to come: of a later answer most were there before.
    """
    shown, deleted = session.shown.notes, session.notes.deleted
    notes = (note for layer in layers for note in layer.notes.notes)
    return all(note in shown or note in deleted for note in notes)


def _report(layer: ReturnedLayer, session: AnnotatedText) -> ReaderReport:
    note = next(iter(layer.notes.notes.values()), None)
    shown = session.shown.get(note.id) if note is not None else None
    maker = session.maker_of(shown) if shown is not None else None
    if maker is None:
        maker = session.makers.reader(layer.person.name)
    waits = shown is not None and shown.id in session.folded
    lost = layer.to_place + layer.cut
    return ReaderReport(
        maker,
        layer.count,
        lost,
        untracked=layer.untracked,
        done=layer.done,
        gone=layer.gone,
        waits=waits,
    )
