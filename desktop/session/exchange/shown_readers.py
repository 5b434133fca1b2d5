"""Whose notes are seen, and what readers are called: the author's choice.

Three things are chosen for one story.  Readers may go by letters in place of their
names, so that what is said counts and not who says it.  The notes of any of them may be
hidden for a while.  And an author who wants to read first may read blind: the notes of
readers wait, seen nowhere, until the author's own pass is done or the author asks for
them.

Nobody else needs to ask here: what is not to be seen is in ``session.folded``, and what
somebody is called is what ``session.makers`` says.  Passages of what is folded go along
with the text like all others.
"""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from desktop.annotations.kinds import KINDS, Kind
from desktop.value import replace, value

if TYPE_CHECKING:
    from desktop.annotations.makers import Maker
    from desktop.session.story.annotated_text import AnnotatedText
    from desktop.session.story.rereading import Rereading
    from desktop.session.story_choices import StoryChoices
    from desktop.storage.story.story_settings import ReaderChoices


OWN = ""
"""Stands for the author where readers stand by their ids."""
_ON_STORY = frozenset(kind for kind in Kind if KINDS[kind].can_be_filtered)
"""Kinds of notes that are seen beside the text; the author's others are no notes."""


@value
class ListedReader:
    """A reader, and whether the notes are seen.

    Attributes:
        maker: Who it is, as they are called.
        count: How many notes; replies to others are none.
        is_hidden: Whether the author hides them for now.
        waits: Whether they wait until the author has read.
    """

    maker: Maker
    count: int
    is_hidden: bool
    waits: bool

    @property
    def is_seen(self) -> bool:
        """Whether the notes are seen."""
        return not (self.is_hidden or self.waits)


class ShownReaders(QObject):
    """Keeps the notes of readers folded that are not to be seen.

    Signals:
        changed: Others are seen than before, or they are called otherwise, or there
            are others.
        unfolded: Notes that waited are shown, as the author has read the story;
            carries how many.
    """

    changed = Signal()
    unfolded = Signal(int)

    def __init__(
        self,
        session: AnnotatedText,
        choices: StoryChoices,
        rereading: Rereading,
        parent: QObject | None = None,
    ) -> None:
        """Show readers as the author chose for the story.

        Args:
            session: What has the notes.
            choices: What was chosen, and keeps it.
            rereading: Knows whether the author has read the story through.
            parent: What it goes with.
        """
        super().__init__(parent)
        self._session = session
        self._choices = choices
        self._rereading = rereading
        self._hidden: frozenset[str] = frozenset()
        self._hides_all = False
        self._known: tuple[object, ...] = ()
        self._notes_by: dict[str, set[str]] = {}  # the notes of readers, by their ids
        session.makers.order = self._chosen.letters
        session.readers_changed.connect(self._on_notes_changed)
        session.notes_changed.connect(self._on_notes_changed)
        session.notes_arrived.connect(self._on_arrived)
        rereading.changed.connect(self._on_passes_changed)
        session.show_names(is_on=not self._chosen.hides_names)
        self._waited = self.waits_for_author
        self._renew()

    @property
    def _chosen(self) -> ReaderChoices:
        return self._choices.settings.readers

    # What is chosen

    @property
    def hides_names(self) -> bool:
        """Whether readers go by letters."""
        return self._chosen.hides_names

    @property
    def is_blind(self) -> bool:
        """Whether the author wants to read the story before any notes of readers."""
        return self._chosen.blind_since is not None

    @property
    def waits_for_author(self) -> bool:
        """Whether the author reads blind, and has not read the story through yet."""
        since = self._chosen.blind_since
        if since is None:
            return False
        ends = (one.ended for one in self._rereading.passes)
        return not any(end is not None and end >= since for end in ends)

    @property
    def hides_all(self) -> bool:
        """Whether the notes of all readers are hidden, and of those to come."""
        return self._hides_all

    def hide_names(self, *, is_on: bool) -> None:
        """Call readers by letters, or by their names."""
        letters = self._session.makers.order
        self._choose(hides_names=is_on, letters=letters)
        self._session.show_names(is_on=not is_on)
        self.changed.emit()

    def read_blind(self, *, is_on: bool) -> None:
        """Let notes of readers wait until the author has read, or show them all."""
        now = datetime.now(UTC).replace(microsecond=0)
        self._choose(blind_since=now if is_on else None, unfolded=frozenset())
        self._waited = self.waits_for_author
        self._renew()

    def unfold(self, reader: str) -> None:
        """Show the notes of one reader, by the id, though the author reads blind."""
        self._hidden -= {reader}
        self._choose(unfolded=self._chosen.unfolded | {reader})
        self._renew()

    def hide(self, reader: str, *, is_hidden: bool) -> None:
        """Hide the notes of one reader, by the id, or one's own, or show them.

        Those that wait are shown for good.
        """
        if self._hides_all:
            self._hides_all = False
            others = {maker.id for maker in self._session.makers.others}
            self._hidden |= others
        if is_hidden:
            self._hidden |= {reader}
            self._renew()
        elif self.waits(reader):
            self.unfold(reader)
        else:
            self._hidden -= {reader}
            self._renew()

    def hide_all(self, *, is_hidden: bool) -> None:
        """Hide the notes of all readers, or show all that do not wait."""
        self._hides_all, self._hidden = is_hidden, self._hidden & {OWN}
        self._renew()

    # Who there is

    def readers(self) -> list[ListedReader]:
        """Return all who made notes, by what they are called."""
        counts: Counter[str] = Counter()
        makers: dict[str, Maker] = {}
        for note in self._session.threads(has_folded=True):
            maker = self._session.maker_of(note)
            if maker is not None:
                counts[maker.id] += 1
                makers[maker.id] = maker
        by_name = sorted(makers.values(), key=lambda m: (m.name.casefold(), m.id))
        return [
            ListedReader(m, counts[m.id], self.is_hidden(m.id), self.waits(m.id))
            for m in by_name
        ]

    @property
    def makers(self) -> list[Maker]:
        """All who are known to have made notes, as they are called."""
        return self._session.makers.others

    @property
    def waiting_count(self) -> int:
        """How many notes wait until the author has read."""
        return sum(each.count for each in self.readers() if each.waits)

    def is_hidden(self, reader: str) -> bool:
        """Return whether the notes of a reader are hidden, by the id; empty for own."""
        return (self._hides_all and bool(reader)) or reader in self._hidden

    def waits(self, reader: str) -> bool:
        """Return whether those of a reader wait until the author has read."""
        return (
            bool(reader)
            and self.waits_for_author
            and reader not in self._chosen.unfolded
        )

    # How it is done

    def _choose(self, **changes: Any) -> None:
        self._choices.update(readers=replace(self._chosen, **changes))

    def _on_notes_changed(self, changed: frozenset[str]) -> None:
        session = self._session
        known = (session.layers, session.makers.own_ids)
        if (
            OWN in self._hidden
            and (changed & session.notes.notes.keys()) - session.folded
        ):
            # Whoever makes a note wants to see it.
            self.hide(OWN, is_hidden=False)
            return
        notes = map(session.notes.get, changed)
        is_by_others = any(
            note is not None and not session.makers.is_own(note.creator)
            for note in notes
        )
        if known != self._known or is_by_others:
            self._notes_by.clear()
            self._renew()

    def _on_arrived(self) -> None:
        self._notes_by.clear()
        self._renew()

    def _on_passes_changed(self) -> None:
        waited, waits = self._waited, self.waits_for_author
        if waited is not waits:
            count = self.waiting_count if waits else len(self._session.folded)
            self._waited = waits
            self._renew()
            if waited and count:
                self.unfolded.emit(count)

    def _renew(self) -> None:
        """Fold what is not to be seen, and nothing else."""
        session = self._session
        self._known = (session.layers, session.makers.own_ids)
        if self._hides_all or self._hidden or self.waits_for_author:
            session.fold(frozenset(self._folded()))
        else:
            session.fold(frozenset())
        if self.hides_names and session.makers.order != self._chosen.letters:
            self._choose(letters=session.makers.order)
        self.changed.emit()

    def _folded(self) -> set[str]:
        """Return the ids of the notes that are not to be seen."""
        folded: set[str] = set()
        for reader, notes in self._by_readers().items():
            if self.is_hidden(reader) or self.waits(reader):
                folded |= notes
        return folded

    def _by_readers(self) -> dict[str, set[str]]:
        """Return the ids of everybody's notes, by the ids of those who made them."""
        found = self._notes_by
        if not found:
            for note in self._session.shown.notes.values():
                maker = self._session.maker_of(note)
                if maker is not None:
                    found.setdefault(maker.id, set()).add(note.id)
        if OWN in self._hidden:
            threads = self._session.notes.threads()
            own = {n.id for n in threads if n.kind in _ON_STORY}
            others = (notes for reader, notes in found.items() if reader)
            found = {**found, OWN: own.difference(*others)}
        return found
