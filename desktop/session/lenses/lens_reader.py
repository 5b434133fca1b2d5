"""Reads the story that is open through lenses, and keeps what they show up to date.

What is read is read in a process beside the window, begun when a lens is first looked
through and let go a while after the last one.  It is told of each edit, never the whole
text again; until it answers, findings go along with the text.
"""

from __future__ import annotations

from functools import partial
from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.lenses.finding import LensName
from desktop.lenses.known import Known
from desktop.lenses.reading_messages import (
    Counted,
    EarlierDraft,
    KnownNow,
    LensesWanted,
    LensFailed,
    LensSeen,
    PartSeen,
    SomeFound,
    Suggested,
    SuggestionsAsked,
    TextEdit,
    WholeBegins,
    WholeText,
)
from desktop.session.lenses.reading_link import ReadingLink
from desktop.session.lenses.seen_lens import SeenLens
from desktop.session.slices import Slices
from desktop.storage.files.event_log import Event, tell
from desktop.text.change import ChangeSet
from desktop.wording.translation import template, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.lenses.finding import Finding
    from desktop.lenses.reading_messages import Answer
    from desktop.lenses.section import Section
    from desktop.session.story.annotated_text import AnnotatedText
    from desktop.steps import Steps
    from desktop.text.span import Span

_GATHER_MS = 40
"""How long keys are gathered until they are told."""
_VIEW_MS = 80
"""How long a view must stay until it is told."""
_IDLE_MS = 180_000
"""How long there is no lens until the process is let go."""
_FAILED = template("This lens met with a mistake of the program, and shows nothing.")
_DIED = template(
    "What reads the story beside the window has ended twice. It is started again when "
    "a lens is chosen."
)


class LensReader(QObject):
    """Looks through lenses at one story.

    One lens is chosen; others may be read all the time beside it, as misspelt words
    are underlined while the author types.  What each shows is a :class:`SeenLens`.

    Signals:
        changed: The chosen lens has other findings; carries the ``Span`` in which, or
            None if they may be anywhere.
        sections_changed: The panel of the chosen lens shows something else, or it is
            read, or cannot be; also that another was chosen.
        counts_changed: The list of lenses tells other counts.
        suggested: Words were suggested; carries the word, and a tuple of them.
    """

    changed = Signal(object)
    sections_changed = Signal()
    counts_changed = Signal()
    suggested = Signal(str, tuple)

    def __init__(
        self,
        session: AnnotatedText,
        *,
        is_markdown: bool = False,
        known: Callable[[], Known] = Known,
        parent: QObject | None = None,
    ) -> None:
        """Look through no lens yet; nothing is read.

        Args:
            session: The story.
            is_markdown: Whether it is Markdown.
            known: Returns what the author said to the lenses, places counted now.
            parent: What this belongs to.
        """
        super().__init__(parent)
        self._session, self._is_markdown = session, is_markdown
        self._known_of = known
        self._seen: dict[LensName, SeenLens] = {}
        self._chosen: LensName | None = None
        self._standing: tuple[LensName, ...] = ()
        self._is_counting = False
        self._view: Span | None = None
        self._known = Known()  # as it was told, its places where they were told last
        self._draft: EarlierDraft | None = None
        self._version = 0
        self._told: list[tuple[int, ChangeSet]] = []  # which may not be read yet
        self._pending = ChangeSet()
        self._words: dict[int, str] = {}
        self._numbers = count(1)
        self._is_second = False  # whether the process was started again
        self._link = ReadingLink(self)
        self._link.heard.connect(self._on_heard)
        self._link.died.connect(self._on_died)
        self._gather = self._timer(_GATHER_MS, self._tell_edits)
        self._view_rest = self._timer(_VIEW_MS, self._tell_wanted)
        self._idle = self._timer(_IDLE_MS, self._link.end)
        self._notes_turn = self._timer(0, self._take_known)
        self._taking = Slices(self)
        session.text_changed.connect(self._on_text_changed)
        session.notes_changed.connect(self._on_notes_changed)
        session.notes_arrived.connect(self._on_notes_changed)

    def _timer(self, interval: int, done: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval)
        timer.timeout.connect(done)
        return timer

    # Which lens

    @property
    def lens(self) -> LensName | None:
        """The lens that is looked through; None if there is none."""
        return self._chosen

    def look_through(self, lens: LensName) -> None:
        """Look through ``lens`` in place of the one before."""
        before, self._chosen = self._chosen, lens
        if before is not None and before != lens and before not in self._standing:
            self._seen[before].clear()
        self._read(lens)
        self.changed.emit(None)
        self.sections_changed.emit()

    def stop(self) -> None:
        """Look through no lens any more."""
        before, self._chosen = self._chosen, None
        if before is not None:
            if before not in self._standing:
                self._seen[before].clear()
            self._tell_wanted()
            self.changed.emit(None)
            self.sections_changed.emit()

    def keep_reading(self, lens: LensName, *, is_wanted: bool) -> None:
        """Read through ``lens`` all the time, chosen or not; or no more."""
        if is_wanted == (lens in self._standing):
            return
        if is_wanted:
            self._standing = (*self._standing, lens)
            self._read(lens)
        else:
            self._standing = tuple(each for each in self._standing if each != lens)
            if lens != self._chosen:
                self.seen(lens).clear()
            self._tell_wanted()

    def seen(self, lens: LensName) -> SeenLens:
        """Return what ``lens`` shows, always the same object; nothing if not wanted."""
        if lens not in self._seen:
            self._seen[lens] = seen = SeenLens(lens, self)
            seen.changed.connect(partial(self._on_changed, lens))
            seen.sections_changed.connect(partial(self._on_sections_changed, lens))
        return self._seen[lens]

    def set_view(self, span: Span) -> None:
        """Read first what is in view: ``span``, in code points."""
        if span != self._view:
            self._view = span
            if self._link.is_running:
                self._view_rest.start()

    def show_counts(self, *, is_wanted: bool) -> None:
        """Count in the background what each lens would show, or do so no more."""
        if is_wanted != self._is_counting:
            self._is_counting = is_wanted
            if is_wanted:
                self._make_sure()
            self._tell_wanted()

    def count_of(self, lens: LensName) -> int | None:
        """Return how many findings the list of lenses tells; None if not known yet."""
        return self._seen[lens].count if lens in self._seen else None

    def settled_count(self, lens: LensName) -> int:
        """Return how much is settled for ``lens``, at one place or wherever it is."""
        known = self._known
        count = sum(each.lens is lens for each in known.settled)
        return count + sum(each.lens is lens for each, _ in known.settled_places)

    def suggest(self, word: str) -> None:
        """Ask for how ``word`` may be meant, which comes by ``suggested``."""
        self._make_sure()
        number = next(self._numbers)
        self._words[number] = word
        self._link.tell(SuggestionsAsked(number, word))
        self._mind_idleness()

    def compare_with(self, draft: str) -> None:
        """Tell how much of something was in ``draft``, the last that was kept."""
        self._draft = EarlierDraft(draft)
        self._link.tell(self._draft)

    def renew_known(self) -> None:
        """Hear anew what the author said: words beside the story are others."""
        self._on_notes_changed()

    def let_go(self) -> None:
        """End, for good: the story is closed."""
        for timer in (self._gather, self._view_rest, self._idle, self._notes_turn):
            timer.stop()
        self._taking.stop()
        self._link.end()

    # What the chosen lens shows

    @property
    def findings(self) -> Sequence[Finding]:
        """All its findings, sorted, as places of the text as it is now."""
        return () if self._chosen is None else self.seen(self._chosen).findings

    def findings_in(self, span: Span) -> list[Finding]:
        """Return its findings that share anything with ``span``, in order."""
        chosen = self._chosen
        return [] if chosen is None else self.seen(chosen).findings_in(span)

    def next_after(self, position: int) -> Finding | None:
        """Return its first finding that begins after ``position``, if there is one."""
        chosen = self._chosen
        return None if chosen is None else self.seen(chosen).next_after(position)

    def previous_before(self, position: int) -> Finding | None:
        """Return its last finding that begins before ``position``, if there is one."""
        chosen = self._chosen
        return None if chosen is None else self.seen(chosen).previous_before(position)

    @property
    def sections(self) -> Sequence[Section]:
        """What stands in its panel."""
        return () if self._chosen is None else self.seen(self._chosen).sections

    @property
    def headline(self) -> str:
        """What the head of its panel says."""
        return "" if self._chosen is None else self.seen(self._chosen).headline

    @property
    def sentence(self) -> str:
        """What it shows, in a sentence."""
        return "" if self._chosen is None else self.seen(self._chosen).sentence

    @property
    def is_reading(self) -> bool:
        """Whether the story is still being read through it."""
        return self._chosen is not None and self.seen(self._chosen).is_reading

    @property
    def problem(self) -> str:
        """Why it shows nothing, in a sentence; empty if it does."""
        return "" if self._chosen is None else self.seen(self._chosen).problem

    # What is told

    def _read(self, lens: LensName) -> None:
        self._is_second = False
        self.seen(lens).begin()
        self._make_sure()
        self._tell_wanted()

    def _make_sure(self) -> None:
        """Have a process that knows the story."""
        if not self._link.is_running:
            self._link.start()
            self._tell_all()

    def _tell_all(self) -> None:
        self._version += 1
        self._pending, self._told = ChangeSet(), []
        self._link.tell(WholeText(self._version, self._session.text, self._is_markdown))
        self._known = self._known_of()
        self._link.tell(KnownNow(self._known))
        if self._draft is not None:
            self._link.tell(self._draft)
        for seen in self._seen.values():
            seen.settle(self._known)

    def _tell_wanted(self) -> None:
        chosen = () if self._chosen is None else (self._chosen,)
        wanted = (*chosen, *(each for each in self._standing if each not in chosen))
        counted = tuple(LensName) if self._is_counting else ()
        self._tell_edits()
        self._view_rest.stop()
        self._link.tell(LensesWanted(wanted, counted, self._view))
        self._mind_idleness()

    def _mind_idleness(self) -> None:
        if self._lenses or self._is_counting:
            self._idle.stop()
        else:
            self._idle.start()

    def _tell_edits(self) -> None:
        self._gather.stop()
        if not self._pending:
            return
        self._version += 1
        self._told.append((self._version, self._pending))
        self._known = self._known.moved(self._pending)
        self._link.tell(TextEdit(self._version, self._pending))
        self._pending = ChangeSet()

    def _on_text_changed(self, changes: ChangeSet) -> None:
        if not self._link.is_running:
            return
        self._taking.finish()  # its places are counted in the text before
        self._pending = self._pending.then(changes)
        for lens in self._lenses:
            self._seen[lens].edit(changes)
        if not self._gather.isActive():
            self._gather.start()
        if self._view is not None:
            self._view = changes.map_span(self._view)

    @property
    def _lenses(self) -> set[LensName]:
        chosen = () if self._chosen is None else (self._chosen,)
        return {*chosen, *self._standing}

    @property
    def _known_now(self) -> Known:
        """What the author said, as far as it was told, its places counted now."""
        return self._known.moved(self._pending) if self._pending else self._known

    def _on_notes_changed(self) -> None:
        if self._link.is_running:
            self._notes_turn.start()

    def _take_known(self) -> None:
        self._taking.finish()
        self._tell_edits()
        self._taking.start(self._known_taken(self._known_of()))

    def _known_taken(self, known: Known) -> Steps[None]:
        if known == self._known:
            return
        yield
        self._known = known
        self._link.tell(KnownNow(known))
        for seen in self._seen.values():
            yield
            seen.settle(known)

    # What is heard

    def _on_heard(self, answer: Answer) -> None:
        match answer:
            case PartSeen() if answer.lens in self._lenses:
                since = self._since(answer.version)
                self._seen[answer.lens].take_part(answer, since, self._known_now)
            case WholeBegins():
                self._since(answer.version)
                self.seen(answer.lens).begin_whole()
            case SomeFound():
                self.seen(answer.lens).take_some(answer)
            case LensSeen():
                self._take_whole(answer)
            case Counted():
                self.seen(answer.lens).count = answer.count
                self.counts_changed.emit()
            case LensFailed():
                self._take_failure(answer)
            case Suggested():
                word = self._words.pop(answer.number)
                self.suggested.emit(word, answer.words)

    def _take_whole(self, seen: LensSeen) -> None:
        if seen.lens in self._lenses:
            since = self._since(0)
            self.seen(seen.lens).take_whole(seen, since, self._known_now)
            self.counts_changed.emit()

    def _take_failure(self, failed: LensFailed) -> None:
        if failed.error:
            facts = {"lens": failed.lens.value, "place": failed.place}
            tell(Event.LENS_FAILED, kind=failed.error, **facts)
        self.seen(failed.lens).fail(failed.sentence or translate(_FAILED))

    def _since(self, version: int) -> list[ChangeSet]:
        """Return what was done to the text since; what was before is not told again."""
        self._told = [each for each in self._told if each[0] > version]
        done = [changes for _, changes in self._told]
        return [*done, self._pending] if self._pending else done

    def _on_died(self) -> None:
        tell(Event.LENSES_ENDED)
        self._words.clear()
        if not self._is_second:
            self._is_second = True
            self._make_sure()
            self._tell_wanted()
            return
        for lens in self._lenses:
            self._seen[lens].clear()  # nobody says of edits what they make of it
            self._seen[lens].fail(translate(_DIED))

    def _on_changed(self, lens: LensName, span: Span | None) -> None:
        if lens == self._chosen:
            self.changed.emit(span)

    def _on_sections_changed(self, lens: LensName) -> None:
        if lens == self._chosen:
            self.sections_changed.emit()
