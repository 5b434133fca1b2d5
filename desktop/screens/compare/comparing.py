"""Comparing two texts of the open story, and taking something of one back.

What is compared stays what it is while the author is in another mode, and follows
every edit of the text, whoever makes it.  Whatever takes the disk or the whole of a
long text is a job done beside the window, which tells in words what went wrong.
"""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.comparison.model import NEW, OLD, ComparisonModel, DisplayOptions, model_of
from desktop.comparison.view import SeenPlace
from desktop.drafts.comparison import compare
from desktop.drafts.grain import Grain
from desktop.drafts.recompare import recompared
from desktop.drafts.taking import flipped, taken
from desktop.drafts.unseen import unseen_words
from desktop.errors import NoRoom, RereadError
from desktop.screens.compare.compared_texts import (
    COMPARING,
    LOOKING,
    NOTHING_YET,
    SAME,
    Sides,
    found_in,
    heading_of,
    is_same,
    mark_of,
    sides_at_first,
    sides_marked,
    sides_with,
)
from desktop.screens.compare.side_notes import (
    SideNotes,
    notes_of_session,
    notes_of_text,
)
from desktop.session.background import LatestJob
from desktop.session.story.story_texts import (
    StoryText,
    StoryTexts,
    TextKind,
    offered,
)
from desktop.session.story.taking_back import take_back
from desktop.text.diff import difference
from desktop.text.structure.story_words import StoryWords
from desktop.value import replace, value
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.drafts.draft_list import Draft
    from desktop.drafts.taking import Pick
    from desktop.screens.compare.compare_screen import CompareScreen
    from desktop.screens.compare.compared_texts import Mark
    from desktop.screens.compare.side_editor import SideEditor
    from desktop.screens.compare.texts_panel import TextsPanel
    from desktop.session.keeping.opening import OpenStory
    from desktop.session.preferences import Preferences
    from desktop.session.story.history import Returned
    from desktop.text.change import ChangeSet
    from desktop.text.span import Span

_SHORT = 400_000
"""Code points up to which a text is compared anew at once after an edit."""

_PAUSE_MS, _LONG_PAUSE_MS = 150, 900
"""How long keys pause until what is typed here is compared anew; in a novel, whose rows
take a tenth of a second to be shown anew, that is a longer rest."""

_LONG_EDIT = 40_000
"""Code points an edit may reach over for that."""

TAKEN = translate("Taken back.")
_UNDO = translate("Undo puts it as it was.")
NO_SIDE = translate(
    "Neither text is the working text. Choose it as one side to take something back."
)
NO_SIDE_TO_EDIT = translate(
    "Neither text is the working text. Choose it as one side to edit it."
)
NOT_THERE = translate("That paragraph is not in the working text.")
NOTHING_MEANT = translate("Go to a change first, or select some words.")
NO_CHANGE = translate("Nothing differs there.")
NOT_YET = translate("One moment: what you see is still being compared.")
"""What is said of taking something back, or why it is not done."""

_UNREADABLE = translate(
    "The earlier texts of this story cannot be read. The story itself is safe."
)


@value
class Listing:
    """The texts there are to be compared, the newest first."""

    texts: list[StoryText]


@value
class Compared:
    """Two texts, ready to be read.

    Attributes:
        sides: Which they are.
        model: What differs between them.
        notes: The notes that were on each; none of the text in the window, as they
            may change.
        words: How many words the text in the window has; None if it is neither.
    """

    sides: Sides
    model: ComparisonModel
    notes: tuple[SideNotes, SideNotes]
    words: int | None = None


@value
class Updated:
    """What became of two texts that were compared before.

    Attributes:
        model: What differs between them now.
        words: How many words the text in the window has now; None if it is as it was.
    """

    model: ComparisonModel
    words: int | None = None


@value
class ReadPlace:
    """Where the author is in the text in the window.

    Attributes:
        position: The place in the text, in code points.
        height: How far its line is below the top of what stands in the middle of the
            window, in pixels.
        page: What else the page told of where it stands; where it does not change,
            the author did not go on reading.
    """

    position: int = 0
    height: float = 0.0
    page: tuple[int, ...] = (0, 0)

    def is_same(self, other: ReadPlace) -> bool:
        """Return whether the page stands as it stood."""
        return self.page == other.page

    def mapped(self, changes: ChangeSet) -> ReadPlace:
        """Return where it is once the text was edited."""
        position, *page = map(changes.map_place, (self.position, *self.page))
        return ReadPlace(position, self.height, tuple(page))


@value
class Failed:
    """Why nothing can be shown, as a sentence."""

    words: str


def list_texts(texts: StoryTexts) -> Listing | Failed:
    """Return what can be compared."""
    try:
        return Listing(offered(texts.texts()))
    except RereadError as problem:
        return Failed(str(problem))
    except OSError:
        return Failed(_UNREADABLE)


def compare_sides(
    sides: Sides,
    working: str,
    options: DisplayOptions,
    counter: StoryWords,
    *,
    is_markdown: bool,
) -> Compared | Failed:
    """Return what differs between two texts.

    Args:
        sides: The texts.
        working: The text in the window, as it is now.
        options: How the author wants to see it.
        counter: Counts the words of the story; what it counted before it knows.
        is_markdown: Whether the story is Markdown.
    """
    try:
        old, new = (_read(text, working) for text in sides)
    except RereadError as problem:
        return Failed(str(problem))
    base = compare(old, new, is_markdown=is_markdown)
    model = model_of(base, options, is_markdown=is_markdown)
    notes = _notes(sides.old, old), _notes(sides.new, new)
    found = (
        looks.outline
        for text, looks in zip(sides, model.looks, strict=True)
        if text.kind is TextKind.WORKING
    )
    here = next(found, None)
    words = None if here is None else sum(counter.by_line(working, here))
    return Compared(sides, model, notes, words)


def _read(text: StoryText, working: str) -> str:
    return working if text.kind is TextKind.WORKING else text.read()


def _notes(kept: StoryText, text: str) -> SideNotes:
    return SideNotes() if kept.kind is TextKind.WORKING else notes_of_text(kept, text)


def update(
    model: ComparisonModel, new: str, options: DisplayOptions, counter: StoryWords
) -> Updated:
    """Return what became of ``model`` once its new text was edited.

    Args:
        model: What is shown.
        new: What its new text reads now.
        options: How the author wants to see it.
        counter: Counts the words of the story; what it counted before it knows.
    """
    changes = difference(model.base.new, new)
    updated = model.with_edit(recompared(model.base, changes), options)
    words = sum(counter.by_line(new, updated.looks[NEW].outline))
    return Updated(updated, words)


def with_options(model: ComparisonModel, options: DisplayOptions) -> Updated:
    """Return ``model`` as the author wants to see it now."""
    return Updated(model.with_options(options))


class Comparing(QObject):
    """What the author does with the texts of one story.

    Signals:
        said: The author is told something; carries a sentence, and what undo would do.
        refused: Something cannot be taken back; carries why.
    """

    said = Signal(str, str)
    refused = Signal(str)

    def __init__(
        self,
        story: OpenStory,
        preferences: Preferences,
        screen: CompareScreen,
        panel: TextsPanel,
        editor: SideEditor,
    ) -> None:
        super().__init__(screen)
        self._editor = editor
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._catch_up)
        self._story = story
        self._session = story.session
        self._preferences = preferences
        self._screen = screen
        self._panel = panel
        # Used in one job at a time.
        self._counter = StoryWords(story.is_markdown)
        self._texts: Sequence[StoryText] = ()
        self._sides: Sides | None = None
        self._shown: Sides | None = None
        self._kept_notes = (SideNotes(), SideNotes())
        self._wanted: Span | None = None
        self._wanted_draft: Draft | None = None
        self._wanted_marks: Sequence[Mark] = ()
        self._read = ReadPlace()
        self._come_to: int | None = None  # where the author was when coming here
        # Where the author was on the page or wrote here, until going on from there.
        self._at: ReadPlace | None = None
        self._is_elsewhere = self._goes_on = False
        self._is_on = self._takes_keys = False
        self._job = LatestJob[object](self)
        self._listing = LatestJob[object](self)
        self._connect()
        screen.show_words(LOOKING)

    def _connect(self) -> None:
        session, screen = self._session, self._screen
        self._job.done.connect(self._on_done)
        self._listing.done.connect(self._on_done)
        self._panel.side_chosen.connect(self.choose_side)
        screen.taking_requested.connect(self.take)
        screen.paragraph_requested.connect(self.take_paragraph)
        screen.view.gone_on.connect(self._on_gone_on)
        self._editor.closed.connect(self._on_editor_closed)
        session.text_changed.connect(self._on_edited)
        session.notes_changed.connect(self._show_notes)
        session.returned.connect(self._on_returned)
        self._preferences.changed.connect(self._catch_up)

    # Coming and going

    @property
    def is_busy(self) -> bool:
        """Whether something is still being worked out."""
        jobs = (self._job, self._listing)
        is_at_work = any(job.is_busy for job in jobs)
        return is_at_work or self._is_behind or self._pause.isActive()

    def begin(self, read: ReadPlace | None = None) -> None:
        """Show what differs; the author came here.

        Args:
            read: Where in the text the author was; if that was elsewhere the last
                time, it is shown.
        """
        read = read or self._read
        self._is_elsewhere = self._is_elsewhere or not read.is_same(self._read)
        self._read = read
        self._is_on = self._takes_keys = True
        self.refresh()

    def want(self, draft: Draft) -> None:
        """Compare ``draft`` with the text as it is, once the author comes here."""
        self._wanted_draft = draft

    def want_again(self, marks: Sequence[Mark]) -> None:
        """Compare the texts that were compared when Reread was left."""
        self._wanted_marks = marks
        if self._is_on:
            self.refresh()

    @property
    def marks(self) -> tuple[Mark, ...]:
        """What the texts that are compared are known by the next time."""
        return tuple(mark_of(text) for text in self._sides or ())

    def leave(self) -> ReadPlace | None:
        """Do nothing more until the author comes back.

        Return where in the text the author is, if that is elsewhere than where it was
        come from; the author is there then.
        """
        self._editor.close()
        was_on, self._is_on = self._is_on, False
        come_to, self._come_to = self._come_to, None
        here = self._here() if was_on and come_to is not None else None
        return None if here is None or here.position == come_to else here

    def stay(self, read: ReadPlace) -> None:
        """Stay where it is until the author reads elsewhere than at ``read``."""
        self._read = read

    def _here(self) -> ReadPlace | None:
        """Return where in the text in the window the author is; None if not there."""
        side = self._working_side
        if side is None:
            return None
        if self._is_behind:
            return self._at
        seen = self._still_at(side) or self._screen.view.place_seen(side)
        if seen is None:
            return None
        return ReadPlace(seen.position, self._screen.height_of(seen.height))

    def _still_at(self, side: int) -> SeenPlace | None:
        """Return where the author was and still is, if that is in view."""
        at = self._at
        return None if at is None else self._screen.view.seen_at(side, at.position)

    def refresh(self) -> None:
        """Look which texts there are."""
        if self._is_on:
            self._listing.start(partial(list_texts, StoryTexts(self._story)))

    def wait(self) -> None:
        """Return when all that is asked for is shown."""
        if self._pause.isActive():
            self._pause.stop()
            self._catch_up()
        while self._listing.is_busy or self._job.is_busy:
            self._listing.wait()
            self._job.wait()

    def let_go(self) -> None:
        """Stop, for good."""
        self._editor.close()
        self._pause.stop()
        self._job.let_go()
        self._listing.let_go()

    # What the author does

    def choose_side(self, text: StoryText, side: int) -> None:
        """Compare ``text``, on that side, with what is on the other."""
        self._takes_keys = False  # They are where the author is choosing.
        others = (other for other in self._texts if not is_same(other, text))
        other = next(others, None)
        sides = self._sides or (other and Sides(other, other))
        if sides:
            self._compare(sides.with_side(side, text))

    def place_meant(self) -> int | None:
        """Return where in the text in the window the paragraph is that one is at.

        That is where the caret was, or the one that was pressed or gone to, or else
        what is read.  None if neither text is that in the window, or the paragraph is
        not there.
        """
        side, view = self._working_side, self._screen.view
        if side is None or self._is_behind:
            return None
        still = self._still_at(side)
        if still is not None:
            return still.position
        if view.row is not None:
            return next(view.places_at(side), None)
        seen = view.place_seen(side)
        return None if seen is None else seen.position

    def edit_here(self) -> None:
        """Let the paragraph one is at be edited, where the working text stands."""
        side, problem = self._working_side, self._story.text_problem
        place = self.place_meant()
        if side is not None:
            # What was cut is written anew where it was.
            near = self._screen.view.place_seen(side)
            place = near.position if place is None and near is not None else place
        if side is None:
            self.said.emit(self._why_none(NO_SIDE_TO_EDIT), "")
        elif problem is not None:
            self.said.emit(problem, "")
        elif self._is_behind:
            self.said.emit(NOT_YET, "")
        elif place is None:
            self.said.emit(NOT_THERE, "")
        else:
            self._editor.open(side, place)

    def take(self) -> None:
        """Take the selected words back, or the change that stands out, and go on."""
        view = self._screen.view
        self._take(view.picks_meant(), goes_on=view.canvas.selection is None)

    def take_paragraph(self) -> None:
        """Take the paragraph one is at back, and go on."""
        self._take(self._screen.view.paragraph_meant(), goes_on=True)

    def _take(self, picks: Sequence[Pick], *, goes_on: bool) -> None:
        self._goes_on = goes_on
        try:
            self.said.emit(*self._taken(picks))
        except NoRoom as problem:
            self.refused.emit(str(problem))
        if not self._job.is_busy:
            self._goes_on = False

    def _taken(self, picks: Sequence[Pick]) -> tuple[str, str]:
        """Let ``picks`` read as they do on the other side.

        Returns:
            What was done, in a sentence, and what undo would do about it, which may be
            empty.
        """
        model, side = self._screen.view.model, self._working_side
        problem = self._story.file.decoded.problem
        if side is None:
            return self._why_none(NO_SIDE), ""
        if problem is not None:
            return problem, ""
        if self._is_behind:
            return NOT_YET, ""
        if not picks:
            return NOTHING_MEANT, ""
        comparison = model.shown if side == NEW else flipped(model.shown)
        change = taken(comparison, picks)
        take_back(self._session, change, self._story.marking)
        return (TAKEN, _UNDO) if change.changes else (NO_CHANGE, "")

    def _why_none(self, if_shown: str) -> str:
        """Return why neither side is the working text; ``if_shown`` of two others."""
        if self._listing.is_busy or self._job.is_busy:
            return NOT_YET
        instead, _, _ = self._screen.words.partition("\n")
        return if_shown if self._shown is not None else instead

    @property
    def _working_side(self) -> int | None:
        """Which side the text in the window is on; None if on neither."""
        for side, text in enumerate(self._shown or ()):
            if text.kind is TextKind.WORKING:
                return side
        return None

    # What comes of it

    def _compare(self, sides: Sides) -> None:
        self._sides = sides
        self._panel.show_texts(self._texts, sides)
        if self._shown is None:
            self._screen.show_words(COMPARING)
        text, is_markdown = self._session.text, self._story.is_markdown
        options, counter = self._options, self._counter
        work = partial(
            compare_sides, sides, text, options, counter, is_markdown=is_markdown
        )
        self._job.start(work)

    def _on_done(self, result: object) -> None:
        match result:
            case Listing():
                self._show_listing(result)
            case Compared():
                self._show_compared(result)
            case Updated():
                self._show_updated(result)
            case Failed():
                self._shown = None
                self._screen.show_words(result.words)
        self._catch_up()

    def _show_listing(self, listing: Listing) -> None:
        self._texts = listing.texts
        sides = self._sides and self._found(self._sides)
        wanted, self._wanted_draft = self._wanted_draft, None
        marks, self._wanted_marks = self._wanted_marks, ()
        sides = sides_marked(marks, self._texts) or sides
        sides = (wanted and sides_with(wanted, self._texts)) or sides
        sides = sides or sides_at_first(self._texts, datetime.now().astimezone())
        self._panel.show_texts(self._texts, sides)
        if sides is None:
            self._shown = None
            self._screen.show_words(NOTHING_YET)
        elif self._shown is None or not self._shown.are_same(sides):
            self._compare(sides)
        else:
            self._show_notes()
            self._go_where_wanted()
        self._sides = sides

    def _found(self, sides: Sides) -> Sides | None:
        old, new = (found_in(self._texts, text) for text in sides)
        return None if old is None or new is None else Sides(old, new)

    def _show_compared(self, compared: Compared) -> None:
        now, seen = datetime.now().astimezone(), self._seen_before(compared.sides)
        self._shown, self._kept_notes = compared.sides, compared.notes
        old, new = (heading_of(text, now) for text in compared.sides)
        base = compared.model.base
        self._screen.show_model(compared.model, old, new)
        if self._editor.is_open:
            self._go_on_editing(seen)
        elif self._takes_keys and self._is_on:
            self._screen.setFocus()
        if base.old == base.new:
            self._screen.show_words(SAME)
        elif base.unseen:
            self._screen.show_words(unseen_words(base.unseen))
        if compared.words is not None:
            self._show_words_now(compared.words)
        is_free = self._story.file.decoded.problem is None
        self._screen.show_can_take(self._working_side is not None and is_free)
        self._show_notes()
        if seen is not None:
            self._screen.view.show_place(seen)
            self._screen.view.stand_before(seen.side, seen.position)
        self._go_where_wanted()

    def _go_on_editing(self, seen: SeenPlace | None) -> None:
        if seen is None:
            self._editor.close()  # Other texts are compared.
        else:
            self._screen.view.show_place(seen)
            self._follow_editing()

    def _seen_before(self, sides: Sides) -> SeenPlace | None:
        """Return what stays where it is if the same two texts are compared anew."""
        working = self._working_side
        if working is None or self._shown is None or not self._shown.are_same(sides):
            return None
        return self._screen.view.place_seen(1 - working)

    def _show_updated(self, updated: Updated) -> None:
        self._screen.update_model(updated.model)
        if updated.words is not None:
            self._show_words_now(updated.words)
        self._follow_editing()
        self._show_notes()
        self._go_where_wanted()

    def _show_words_now(self, words: int) -> None:
        """Say how many words the working text has by now, wherever it is named."""

        def now(text: StoryText) -> StoryText:
            is_working = text.kind is TextKind.WORKING
            return replace(text, words=words) if is_working else text

        self._texts = [*map(now, self._texts)]
        if self._shown is None:
            return
        self._shown = self._sides = Sides(*map(now, self._shown))
        self._panel.show_texts(self._texts, self._shown)
        at = datetime.now().astimezone()
        self._screen.view.names.show_names(*(heading_of(t, at) for t in self._shown))

    def _follow_editing(self) -> None:
        """Have the editor stand over its row, if the rows are those of the text."""
        if self._is_behind:
            return
        self._editor.catch_up()

    def _show_notes(self) -> None:
        if self._shown is None or not self._is_on:
            return
        working = self._working_side
        makers = self._session.makers
        notes = [side.made_by(makers) for side in self._kept_notes]
        if working is not None:
            notes[working] = notes_of_session(self._session)
        self._screen.show_notes(*notes)

    # What happens

    @property
    def _options(self) -> DisplayOptions:
        settings = self._preferences.settings
        grain = Grain(settings.compare_grain)
        return DisplayOptions(grain, settings.compare_hides_fine)

    @property
    def _is_behind(self) -> bool:
        """Whether what is shown is not the text as it is now."""
        side, base = self._working_side, self._screen.view.model.base
        if side is None:
            return False
        shown = (base.old, base.new)[side]
        return shown != self._session.text

    def _on_edited(self, changes: ChangeSet) -> None:
        self._read = self._read.mapped(changes)
        self._at = self._at and self._at.mapped(changes)
        if self._come_to is not None:
            self._come_to = changes.map_place(self._come_to)
        first, last = changes.changes[0].span, changes.changes[-1].span
        if self._editor.is_open:
            # A key must not wait for a comparison.
            is_short = _is_short(self._screen.view.model)
            self._pause.start(_PAUSE_MS if is_short else _LONG_PAUSE_MS)
        else:
            self._catch_up(is_small=last.end - first.start <= _LONG_EDIT)

    def _catch_up(self, *, is_small: bool = False) -> None:
        """Bring what is shown up to the text, and to how it is wanted, by now."""
        model, sides = self._screen.view.model, self._shown
        if not self._is_on or self._job.is_busy or sides is None:
            return
        if self._is_behind and self._working_side == OLD:
            self._compare(sides)
        elif self._is_behind:
            text, counter = self._session.text, self._counter
            work = partial(update, model, text, self._options, counter)
            self._do(work, at_once=is_small and _is_short(model))
        elif model.options != self._options:
            work = partial(with_options, model, self._options)
            self._do(work, at_once=_is_short(model))

    def _do(self, work: Callable[[], Updated], *, at_once: bool) -> None:
        if at_once:
            self._show_updated(work())
        else:
            self._job.start(work)

    def _on_gone_on(self) -> None:
        self._at = None

    def _on_editor_closed(self) -> None:
        left = self._editor.left_at
        if left is not None:
            height = self._screen.height_of(left.height)
            self._at = ReadPlace(left.position, height)

    def _on_returned(self, back: Returned) -> None:
        if not (self._is_on and back.spans):
            return
        if self._editor.is_open:
            self._editor.show_place(back.spans[0].end)
            return
        self._wanted = back.spans[0]
        self._go_where_wanted()

    def _go_where_wanted(self) -> None:
        """Go where something was undone or the author was reading, once it is shown."""
        side, wanted = self._working_side, self._wanted
        if side is None or self._is_behind:
            return
        view, read = self._screen.view, self._read
        if wanted is not None:
            self._at = None
            view.show_position(side, wanted.start)
        elif self._is_elsewhere:
            height = self._screen.height_in_texts(read.height)
            view.show_place(SeenPlace(side, read.position, height))
            view.stand_before(side, read.position)
            self._at = read
        elif self._goes_on:
            view.next_change()
        self._wanted, self._is_elsewhere, self._goes_on = None, False, False
        here = self._here() if self._is_on and self._come_to is None else None
        if here is not None:
            self._come_to = here.position


def _is_short(model: ComparisonModel) -> bool:
    return len(model.base.old) + len(model.base.new) <= 2 * _SHORT
