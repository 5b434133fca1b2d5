"""The passes through an open story: which there are, and what was read in each.

A pass is one rereading.  One is under way, or none.  What was read is kept on its text
through every edit; keeping it all on the disk is
:mod:`desktop.session.keeping.reading.reading_keeper`'s.

Nobody reads two paragraphs at once: the time that a view is looked at is spent on what
it shows from the top down, so that of a page that is scrolled past quickly only the
beginning was read, or nothing.  Positions count code points.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.annotations.annotation import Pass, new_id
from desktop.text.reading.read_marks import ReadMarks, has_words, line_edits
from desktop.value import fields, value
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from desktop.session.story.live_text import Edit, LiveText
    from desktop.session.story.noting.marking import Marking
    from desktop.text.span import Span

FASTEST = 600
"""Words a minute above which nobody reads, but skims.

Most people read 200 to 300 words a minute, and one's own story quicker; those who are
faster than this have been found to leave words out.
"""

IDLE_S = 120.0
"""Seconds without a sign of the reader after which nobody is there any more.

A full page of a large window takes a slow reader as long.
"""

_ENOUGH = 1e-6
"""Words by which sums of parts of seconds may be wrong."""

_NAMES = (
    translate("First reread"),
    translate("Second reread"),
    translate("Third reread"),
    translate("Fourth reread"),
    translate("Fifth reread"),
    translate("Sixth reread"),
    translate("Seventh reread"),
)


@value
class Passing:
    """A paragraph that is in view.

    Attributes:
        span: Where it is.
        words: How many words it has.
        share: How much of it has come into view so far, from its top, from 0 to 1.
    """

    span: Span
    words: int
    share: float = 1.0


class ReadingClock:
    """Spends time on paragraphs until each has had as much as reading it takes.

    Attributes:
        has_spent: Whether any took some the last time.
    """

    def __init__(self) -> None:
        self._spent: dict[int, float] = {}
        self.has_spent = False

    def spend(self, seconds: float, passing: Iterable[Passing]) -> list[Span]:
        """Return which paragraphs have been read after so many ``seconds`` more.

        Args:
            seconds: For how long they have been in view.
            passing: The paragraphs in view that are still to be read, from the top.
        """
        budget = seconds * FASTEST / 60
        read: list[Span] = []
        self.has_spent = False
        for paragraph in passing:
            spent = self._spent.get(paragraph.span.start, 0.0)
            needed = max(paragraph.words * paragraph.share - spent, 0.0)
            self.has_spent |= needed > _ENOUGH
            spent += min(needed, budget)
            budget -= min(needed, budget)
            if spent + _ENOUGH >= paragraph.words and paragraph.share >= 1.0:
                self._spent.pop(paragraph.span.start, None)
                read.append(paragraph.span)
            else:
                self._spent[paragraph.span.start] = spent
            if budget <= 0.0:
                break
        return read

    def forget(self) -> None:
        """Begin anew with every paragraph: they are no longer where they were."""
        self._spent.clear()


@value(frozen=False)
class StoryPass:
    """One pass through the open story.

    Attributes:
        id: An IRI that never changes.
        name: What the author calls it; empty for the one that began by itself.
        begun: When it was begun, in UTC.
        marks: What was seen and read in it.
        place: Where the reading has come to, in code points.
        ended: When it was ended, in UTC; None if it can be taken up.
        share: How much of the story was read when it was ended, from 0 to 1.
        named: When it was given its name.
        left: When something was last read in it; None if nothing was.
        reopened: When it was last gone on with after its end.
        restored: When it was brought back after it was removed.
        is_at_rest: Whether place and marks are those of an earlier text: it was ended,
            and nothing is kept up to date in it.
    """

    id: str
    name: str
    begun: datetime
    marks: ReadMarks
    place: int = 0
    ended: datetime | None = None
    share: float = 0.0
    named: datetime | None = None
    left: datetime | None = None
    reopened: datetime | None = None
    restored: datetime | None = None
    is_at_rest: bool = False

    @property
    def known_to_notes(self) -> Pass | None:
        """What the notes made in it say of it; nothing if it has no name."""
        return Pass(self.id, self.name) if self.name else None


class Rereading(QObject):
    """Knows the passes through a story, and marks what is read.

    Signals:
        marked: Something was read.
        touched: Something was seen, or the text was edited and the marks went along.
        changed: A pass was begun, taken up, ended, renamed or removed.

    Attributes:
        deleted: When passes with a name were removed, by their ids.
        rouse: Tells a pass that was at rest of the text as it is now.
    """

    marked = Signal()
    touched = Signal()
    changed = Signal()

    def __init__(
        self, live: LiveText, marking: Marking, parent: QObject | None = None
    ) -> None:
        """Begin without any; what is seen is known even so."""
        super().__init__(parent)
        self._live = live
        self._lines = LiveLines(live)
        self._marking = marking
        self._passes: list[StoryPass] = []
        self.deleted: Mapping[str, datetime] = {}
        self._removed: list[StoryPass] = []  # what was read there may come back
        self.rouse: Callable[[StoryPass], None] = _as_it_is
        self._current: StoryPass | None = None
        self._aside = ReadMarks.unseen(len(live))
        live.edit_made.connect(self._on_edited)

    # What there is

    @property
    def passes(self) -> tuple[StoryPass, ...]:
        """All passes, in the order in which they were begun."""
        return tuple(self._passes)

    @property
    def current(self) -> StoryPass | None:
        """The one that is under way."""
        return self._current

    @property
    def marks(self) -> ReadMarks:
        """What was seen and read in the one that is under way, or else lately."""
        return self._aside if self._current is None else self._current.marks

    def name_of(self, pass_id: str, name: str) -> str:
        """Return what a pass is called now that a note knows by ``name``."""
        return next((p.name for p in self._passes if p.id == pass_id), "") or name

    def share(self, one: StoryPass, story: Span) -> float:
        """Return how much of ``story`` was read in a pass, from 0 to 1."""
        if one.ended is not None:
            return one.share
        (read,) = one.marks.read_in([story])
        return read / len(story) if len(story) else 0.0

    @property
    def next_name(self) -> str:
        """What the next one might be called."""
        number = len(self._passes)
        if number < len(_NAMES):
            return _NAMES[number]
        return translate("{number}th reread", number=number + 1)

    # Beginning and ending

    def take(self, passes: Iterable[StoryPass], current: str | None) -> None:
        """Take over ``passes``, as they were kept; the one of that id goes on."""
        known = {each.id: each for each in self._passes}
        self._passes = [_brought_to(known.get(each.id), each) for each in passes]
        self._go_on_with(next((p for p in self._passes if p.id == current), None))

    def begin(self, name: str) -> StoryPass:
        """Begin a pass called ``name``; the one under way can be taken up again."""
        now = _now()
        marks = ReadMarks.unseen(len(self._live))
        begun = StoryPass(new_id(now), name, now, marks, named=now)
        self._passes.append(begun)
        self._go_on_with(begun)
        return begun

    def take_up(self, pass_id: str) -> StoryPass:
        """Go on with a pass.

        Raises:
            ValueError: If there is no such pass, or it is ended.
        """
        found = next((p for p in self._passes if p.id == pass_id), None)
        if found is None or found.ended is not None:
            raise ValueError(f"no pass {pass_id} can be taken up")
        if found is not self._current:
            self._go_on_with(found)
        return found

    def end(self, share: float) -> None:
        """End the one that is under way, in which ``share`` of the story was read."""
        if self._current is not None:
            self._current.ended = _now(after=self._current.reopened)
            self._current.share = share
            self._go_on_with(None)

    def reopen(self, ended: StoryPass) -> None:
        """Go on with a pass that was ended."""
        if ended.is_at_rest:
            self.rouse(ended)
            ended.is_at_rest = False
        if ended.ended is not None:
            ended.reopened = max(_now(), ended.ended)
        ended.ended = None
        self._go_on_with(ended)

    def end_again(
        self, reopened: StoryPass, share: float, goes_on: StoryPass | None
    ) -> None:
        """Let a pass be ended that was gone on with by mistake.

        Args:
            reopened: The pass.
            share: How much of the story had been read in it, from 0 to 1.
            goes_on: The one that was under way before; None if none was.
        """
        reopened.ended = _now(after=reopened.reopened)
        reopened.share = share
        self._go_on_with(goes_on)

    # Naming and removing

    def rename(self, one: StoryPass, name: str) -> None:
        """Call a pass ``name`` from now on; notes made in it know it by its id."""
        one.name, one.named = name, _now(after=one.named)
        self._go_on_with(self._current)

    def remove(self, one: StoryPass) -> None:
        """Remove a pass; nothing of what was read in it is left in the list."""
        self._passes.remove(one)
        self._removed.append(one)
        if one.name:
            at = _now(after=one.restored)
            self.deleted = {**self.deleted, one.id: at}
        self._go_on_with(None if one is self._current else self._current)

    def bring_back(self, removed: StoryPass, *, goes_on: bool) -> None:
        """Put a pass back that was removed, where it was; it may go on."""
        if (at := self.deleted.get(removed.id)) is not None:
            removed.restored = _now(after=at)
        self._removed.remove(removed)
        self._passes.append(removed)
        self._passes.sort(key=lambda each: each.begun)
        self._go_on_with(removed if goes_on else self._current)

    def _go_on_with(self, one: StoryPass | None) -> None:
        if one is not None or self._current is not None:
            self._aside = ReadMarks.unseen(len(self._live))
        self._current = one
        self._marking.made_in = one.known_to_notes if one else None
        self.changed.emit()
        self.marked.emit()

    # Reading

    def see(self, span: Span) -> None:
        """Mark ``span``, in whole paragraphs, as having been on the screen."""
        if self.marks.see(span):
            self.touched.emit()

    def read(self, spans: Sequence[Span]) -> None:
        """Mark ``spans``, in whole paragraphs, as read if a pass is under way."""
        current = self._current
        if current is None or not spans:
            return
        for span in spans:
            current.marks.read(span)
        worded = (s for s in reversed(spans) if has_words(self._live.slice(s)))
        current.place = next((span.start for span in worded), current.place)
        current.left = _now()
        self.marked.emit()

    def _on_edited(self, edit: Edit) -> None:
        changes = edit.changes
        edits = line_edits(changes, edit.inverse, self._lines)
        if self._current is None:
            self._aside.edit(changes, edits, edit.moved)
        for one in (*self._passes, *self._removed):
            if one.is_at_rest:
                continue
            one.marks.edit(changes, edits, edit.moved)
            one.place = edit.place_of(one.place)
        self.touched.emit()


def _now(after: datetime | None = None) -> datetime:
    """Return the time in whole seconds, as files have it, and later than ``after``."""
    now = datetime.now(UTC).replace(microsecond=0)
    return now if after is None else max(now, after + timedelta(seconds=1))


def _as_it_is(one: StoryPass) -> None:
    del one


def _brought_to(known: StoryPass | None, now: StoryPass) -> StoryPass:
    """Return ``known`` as it is ``now``: whoever holds it goes on holding it."""
    if known is None:
        return now
    for each in fields(now):
        setattr(known, each.name, getattr(now, each.name))
    return known


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
