"""Places offered for passages that were cut: where their words stand once more.

An author who copies a scene to its new place, and then deletes it at the old one, wants
the notes to be on the copy.  Whether that is so only the author knows: of two drafts in
one file it may be the annotated one that goes.  So the passages stay cut, and all of
them together are offered the places at which their words stand.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.anchoring.anchor import AnchorState
from desktop.anchoring.copies import Deleted, copies_of
from desktop.anchoring.shared_shifts import Lost, gone_together
from desktop.annotations.note_passages import note_of, on_each_passage, single_of
from desktop.session.background import LatestJob
from desktop.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from desktop.annotations.annotation import Annotation
    from desktop.session.story.story_session import StorySession


class OfferedPlaces(QObject):
    """Looks for the words of passages when they are deleted, and when it is asked to.

    Signals:
        changed: There are other places to offer than before.
    """

    changed = Signal()

    def __init__(self, session: StorySession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._deleted: list[Deleted] = []
        self._offered: dict[str, int] = {}  # which of the places of each passage
        self._looking = LatestJob[tuple[str, dict[str, tuple[Span, ...]]]](self)
        self._looking.done.connect(self._on_found)
        self._beginning = LatestJob[tuple[str, dict[str, Span]]](self)
        self._beginning.done.connect(self._on_begun)
        session.passages_deleted.connect(self._on_deleted)
        session.notes_changed.connect(self._on_changed)

    @property
    def places(self) -> dict[str, Span]:
        """Where the passages stand that are offered together, by their keys."""
        offered = ((key, n, self._choice(key)) for key, n in self._offered.items())
        return {key: places[n] for key, n, places in offered if n < len(places)}

    def _choice(self, key: str) -> tuple[Span, ...]:
        single = single_of(self._session.notes, key)
        return self._session.placing.anchor(single).candidates if single else ()

    def look(self) -> None:
        """Look for a place for as many notes together as there is one for.

        That are those that are cut whose words stand elsewhere, or else those of which
        the places that are offered to each lie as far apart as they did.
        """
        self._offer_together(copies_of(self._cut(), self._session.text))

    def begin(self) -> None:
        """Look for the same beside the window: of notes that have just arrived."""
        cut, text = self._cut(), self._session.text
        self._beginning.start(lambda: (text, copies_of(cut, text)))

    def _on_begun(self, found: tuple[str, dict[str, Span]]) -> None:
        text, copies = found
        if text == self._session.text:
            self._offer_together(copies)

    def _cut(self) -> list[Deleted]:
        notes = on_each_passage(self._notes())
        return list(_quoted(note for note in notes if self._is_cut(note)))

    def _offer_together(self, copies: Mapping[str, Span]) -> None:
        self._offer(copies)
        together = next(iter(gone_together(self._lost())), {})
        if len(together) > len(self._offered):
            numbered = ((k, self._choice(k).index(at)) for k, at in together.items())
            self._offered = dict(numbered)
            self.changed.emit()

    def _lost(self) -> Iterator[Lost]:
        """Yield the passages without a sure place that have some to choose from."""
        for single in on_each_passage(self._notes()):
            position = single.passage.position if single.passage else None
            places = self._session.placing.anchor(single).candidates
            if position is not None and places:
                yield Lost(single.id, position.start, places)

    def _notes(self) -> list[Annotation]:
        """Return the author's own notes; what is said to lenses is asked of nobody."""
        notes = self._session.notes
        aside = notes.of_lenses | notes.of_placements
        return [n for n in notes.notes.values() if n.id not in aside]

    def look_at(self, note: str) -> None:
        """Look for the words of one note, by its id, where it is cut."""
        found = self._session.notes.get(note)
        singles = on_each_passage([found] if found is not None else [])
        cut = [single for single in singles if self._is_cut(single)]
        lost = [s for s in cut if not self._session.anchor(s.id).candidates]
        self._looking.forget()
        if not lost:
            return
        text = self._session.text
        if places := copies_of(_quoted(lost), text):
            self._session.offer({key: (place,) for key, place in places.items()})
        else:
            self._looking.start(partial(looked_for, lost, text))

    def let_go(self) -> None:
        """Stop, for good, when what is being looked for is found."""
        self._looking.let_go()
        self._beginning.let_go()

    def _on_found(self, found: tuple[str, dict[str, tuple[Span, ...]]]) -> None:
        text, places = found
        if places and text == self._session.text:
            self._session.offer(places)

    def forget(self) -> None:
        """Offer nothing to all of them together any more."""
        self._offered = {}
        self.changed.emit()

    def _is_cut(self, note: Annotation) -> bool:
        return self._session.placing.state_at(note.id) is AnchorState.CUT

    def _on_deleted(self, passages: tuple[Deleted, ...]) -> None:
        # Later: the author waits for the text, not for this.
        if not self._deleted:
            QTimer.singleShot(0, self, self._on_turn)
        self._deleted += passages

    def _on_turn(self) -> None:
        deleted, self._deleted = self._deleted, []
        is_cut, notes = self._session.placing.is_cut, self._session.notes
        aside = notes.of_lenses | notes.of_placements
        asked = (each for each in deleted if note_of(each.key) not in aside)
        cut = [each for each in asked if is_cut(notes, each.key)]
        self._offer(copies_of(cut, self._session.text))

    def _offer(self, copies: Mapping[str, Span]) -> None:
        if copies:
            self._offered = dict.fromkeys(copies, 0)
            self._session.offer({key: (place,) for key, place in copies.items()})
            self.changed.emit()

    def _on_changed(self) -> None:
        if self._offered and not self.places:
            self.forget()


def looked_for(
    notes: Sequence[Annotation], text: str
) -> tuple[str, dict[str, tuple[Span, ...]]]:
    """Return ``text``, and where passages that are lost in it may be.

    Those that stand as they did are known: these are the ones that were reworded.
    """
    # Late: most notes stand where they stood.
    from desktop.anchoring.finding import offered_places

    found = offered_places(notes, text)
    return text, {key: places for key, places in found.items() if places}


def _quoted(notes: Iterable[Annotation]) -> Iterator[Deleted]:
    """Yield passages with as much of what stood around them as their notes quote."""
    for note in notes:
        passage = note.made_on or note.passage
        quote = passage.quote if passage else None
        if quote is not None and quote.exact:
            start = len(quote.prefix)
            span = Span(start, start + len(quote.exact))
            yield Deleted(note.id, quote.prefix + quote.exact + quote.suffix, span)
