"""The rereadings of an open story: which there are, and what was read in each.

One of them is under way, or none.  What was read is kept on its text through every
edit; how long something has to be in view to be read is
:mod:`desktop.session.reading_clock`'s, and keeping it all on the disk is
:mod:`desktop.session.reading_keeper`'s.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.annotations.annotation import Pass
from desktop.annotations.identifiers import new_id
from desktop.text.change import Side
from desktop.text.read_marks import ReadMarks

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.session.live_text import Edit, LiveText
    from desktop.session.marking import Marking
    from desktop.text.span import Span

_ORDINALS = ("First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh")


@dataclass(slots=True)
class Reread:
    """One rereading of the open story.

    Attributes:
        id: An IRI that never changes.
        name: What the author calls it; empty for the one that began by itself.
        begun: When it was begun, in UTC.
        marks: What was seen and read in it; None once it is ended.
        place: Where it was left, in code points.
        ended: When it was ended, in UTC; None if it can be taken up.
        share: How much of the story was read when it was ended, from 0 to 1.
    """

    id: str
    name: str
    begun: datetime
    marks: ReadMarks | None
    place: int = 0
    ended: datetime | None = None
    share: float = 0.0

    @property
    def known_to_notes(self) -> Pass | None:
        """What the notes made in it say of it; nothing if it has no name."""
        return Pass(self.id, self.name) if self.name else None


class Rereading(QObject):
    """Knows the rereadings of a story, and marks what is read.

    Signals:
        marked: Something was seen, read, or edited that had been.
        changed: A rereading was begun, left, taken up or ended.
    """

    marked = Signal()
    changed = Signal()

    def __init__(
        self, live: LiveText, marking: Marking, parent: QObject | None = None
    ) -> None:
        """Begin without any; what is seen is known until one is begun."""
        super().__init__(parent)
        self._live = live
        self._lines = LiveLines(live)
        self._marking = marking
        self._rereads: list[Reread] = []
        self._current: Reread | None = None
        self._aside = ReadMarks.unseen(len(live))
        live.edited.connect(self._on_edited)

    # What there is

    @property
    def rereads(self) -> tuple[Reread, ...]:
        """All rereadings, in the order in which they were begun."""
        return tuple(self._rereads)

    @property
    def current(self) -> Reread | None:
        """The one that is under way."""
        return self._current

    @property
    def marks(self) -> ReadMarks:
        """What was seen and read in the one that is under way, or else lately."""
        current = self._current
        if current is None or current.marks is None:
            return self._aside
        return current.marks

    def share(self, reread: Reread, story: Span) -> float:
        """Return how much of ``story`` was read in one of them, from 0 to 1."""
        if reread.marks is None:
            return reread.share
        (read,) = reread.marks.read_in([story])
        return read / len(story) if len(story) else 0.0

    @property
    def next_name(self) -> str:
        """What the next one might be called."""
        number = len(self._rereads)
        ordinal = _ORDINALS[number] if number < len(_ORDINALS) else f"{number + 1}th"
        return f"{ordinal} reread"

    # Beginning and ending

    def take(self, rereads: Iterable[Reread], current: str | None) -> None:
        """Take over ``rereads``, as they were kept; the one of that id goes on."""
        self._rereads = list(rereads)
        self._go_on_with(next((r for r in self._rereads if r.id == current), None))

    def begin(self, name: str, place: int = 0) -> Reread:
        """Begin a rereading called ``name``; the other one is left at ``place``."""
        self.leave_at(place)
        now = datetime.now(UTC)
        marks = ReadMarks.unseen(len(self._live))
        self._rereads.append(Reread(new_id(now), name, now, marks))
        self._go_on_with(self._rereads[-1])
        return self._rereads[-1]

    def take_up(self, reread_id: str, place: int) -> Reread:
        """Go on with a rereading; the other one is left at ``place``.

        Raises:
            ValueError: If there is no such rereading, or it is ended.
        """
        found = next((r for r in self._rereads if r.id == reread_id), None)
        if found is None or found.marks is None:
            raise ValueError(f"no rereading {reread_id} can be taken up")
        if found is not self._current:
            self.leave_at(place)
            self._go_on_with(found)
        return found

    def end(self, share: float) -> None:
        """End the one that is under way, of which ``share`` of the story was read."""
        if self._current is not None:
            self._current.ended = datetime.now(UTC)
            self._current.share = share
            self._current.marks = None
            self._go_on_with(None)

    def leave_at(self, place: int) -> None:
        """Remember where the one that is under way is left, in code points."""
        if self._current is not None:
            self._current.place = place

    def _go_on_with(self, reread: Reread | None) -> None:
        self._current = reread
        self._aside = ReadMarks.unseen(len(self._live))
        self._marking.made_in = reread.known_to_notes if reread else None
        self.changed.emit()
        self.marked.emit()

    # Reading

    def see(self, span: Span) -> None:
        """Mark ``span``, in whole paragraphs, as having been on the screen."""
        if self.marks.see(span):
            self.marked.emit()

    def read(self, spans: Iterable[Span]) -> None:
        """Mark ``spans``, in whole paragraphs, as read if a rereading is under way."""
        if self._current is not None and self._current.marks is not None:
            for span in spans:
                self._current.marks.read(span)
            self.marked.emit()

    def _on_edited(self, edit: Edit) -> None:
        changes, inverse = edit.changes, edit.inverse
        self._aside.edit(changes, inverse, self._lines)
        for reread in self._rereads:
            if reread.marks is not None:
                reread.marks.edit(changes, inverse, self._lines)
                reread.place = changes.map_position(reread.place, Side.BEFORE)
        self.marked.emit()


class LiveLines:
    """The lines of a text that is being edited."""

    def __init__(self, live: LiveText) -> None:
        self._live = live

    def line_at(self, position: int) -> Span:
        """Return the line in which ``position`` lies, line feed included."""
        return self._live.block_span(self._live.block_at(position))

    def slice(self, span: Span) -> str:
        """Return the text of ``span``."""
        return self._live.slice(span)
