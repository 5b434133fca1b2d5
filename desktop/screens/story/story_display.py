"""What the panels show of the story, kept in step with it: rows, counts, choices."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.annotations.colour_names import name_of_colour
from desktop.annotations.kinds import KINDS, Colour, Kind, Status
from desktop.annotations.note_passages import passage_keys
from desktop.annotations.tags import tag_counts
from desktop.panels.filter_chips import ReaderRow
from desktop.panels.filter_choices import FilterChoice
from desktop.panels.note_filters import KindRow
from desktop.screens.story.contents_rows import (
    KnownWords,
    Sections,
    open_notes,
    part_rows,
    scene_rows,
    sections_of,
)
from desktop.screens.story.standing.page_looks import looks_on
from desktop.session.slices import Slices
from desktop.session.story.noting.scene_notes import all_said
from desktop.steps import batches, in_one_go
from desktop.storage.story.story_state import Mode
from desktop.text.words import reading_minutes
from desktop.typography.paragraph_looks import looks_in_steps
from desktop.value import value
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from desktop.annotations.annotation import Annotation
    from desktop.annotations.makers import Maker, Makers
    from desktop.page.page_view import PageView
    from desktop.panels.contents_panel import ContentsPanel
    from desktop.panels.filter_choices import ChoiceSections
    from desktop.panels.overview import Overview
    from desktop.panels.revise_panel import RevisePanel
    from desktop.panels.status_line import StatusLine
    from desktop.panels.todo.todo_rows import TodoLists
    from desktop.panels.top_bar import TopBar
    from desktop.screens.story.navigation import Navigation
    from desktop.screens.story.noting.reading_list import ReadingList
    from desktop.screens.story.noting.todo import TodoNotes
    from desktop.screens.story.story_modes import StoryModes
    from desktop.screens.story.story_statistics import StoryStatistics
    from desktop.session.keeping.shown_story import ShownStory
    from desktop.steps import Steps
    from desktop.text.structure.outline import Outline

_MOST_TAGS = 12
"""Tags in a menu; the others can be typed in the contents."""

Choices = list[FilterChoice]

_MANY = 500
"""Notes, from which on the panels wait for a pause."""
_MANY_PARTS = 200
_PAUSE_MS = 250
_MOVED_MS = 100
"""How long marks may stand a little off while something is typed."""


@value
class NoteCounts:
    """How many notes are open and how many done; highlights are neither."""

    open: int
    done: int


def note_counts(notes: Iterable[Annotation]) -> NoteCounts:
    """Return how many of ``notes`` are open and done."""
    counts = Counter(note.status for note in notes)
    return NoteCounts(counts[Status.OPEN], counts[Status.DONE])


def kind_rows(notes: Iterable[Annotation]) -> list[KindRow]:
    """Return how many of ``notes`` there are of each kind."""
    counts = Counter(note.kind for note in notes)
    return [
        KindRow(kind, row.label, counts[kind], row.colour)
        for kind, row in KINDS.items()
        if row.can_be_filtered and (counts[kind] or row.is_on_passage)
    ]


def overview_marks(
    notes: Sequence[Annotation], starts: Mapping[str, int], length: int
) -> Steps[list[tuple[float, str]]]:
    """Return, step by step, where each passage stands, and its note's colour.

    Where it stands is told by how far down the story that is, from 0 to 1; the colour
    by its name.

    Args:
        notes: The notes to mark.
        starts: Where every passage of the notes starts, by its key.
        length: How long the story is, in code points.
    """
    names = {colour: colour.value for colour in Colour}
    length, marks = max(1, length), list[tuple[float, str]]()
    for some in batches(notes):
        marks += (
            (starts[key] / length, names[note.shown_colour])
            for note in some
            for key in passage_keys(note)
            if key in starts
        )
        yield
    return marks


def kind_choices(notes: Iterable[Annotation]) -> Choices:
    """Return the kinds there are of ``notes``, highlights left out."""
    counts = Counter(note.kind for note in notes if note.status is not None)
    return [
        FilterChoice("kinds", kind, row.plural, counts[kind])
        for kind, row in KINDS.items()
        if row.can_be_filtered and counts[kind]
    ]


def creator_choices(notes: Iterable[Annotation], makers: Makers) -> Choices:
    """Return who made ``notes``, the author first; nothing if it is only one."""
    rows = [row for row in reader_rows(notes, makers) if row.count]
    if len(rows) < 2:
        return []
    return [FilterChoice("creators", row.ids, row.name, row.count) for row in rows]


def reader_rows(notes: Iterable[Annotation], makers: Makers) -> list[ReaderRow]:
    """Return who made ``notes``, the author first, then by their names."""
    counts, own = Counter[str](), 0
    others: dict[str, Maker] = {}
    for note in notes:
        maker = makers.of(note)
        if maker is None:
            own += 1
        else:
            counts[maker.id] += 1
            others[maker.id] = maker
    by_name = sorted(others.values(), key=lambda maker: maker.name.casefold())
    theirs = [ReaderRow(frozenset({m.id}), counts[m.id], m) for m in by_name]
    return [ReaderRow(makers.own_ids | {""}, own), *theirs]


def pass_choices(
    notes: Iterable[Annotation], name_of: Callable[[str, str], str]
) -> Choices:
    """Return the passes in which ``notes`` were made, as far as these have names.

    Args:
        notes: The notes.
        name_of: Tells what a pass is called now, given its id and the name that a note
            knows it by.
    """
    found = [note.made_in for note in notes if note.made_in is not None]
    counts = Counter(one.id for one in found)
    names = {one.id: name_of(one.id, one.name) for one in found}
    nameless = translate("A pass without a name")
    return [
        FilterChoice("passes", id_, name or nameless, counts[id_])
        for id_, name in names.items()
    ]


def tag_choices(notes: Iterable[Annotation]) -> Choices:
    """Return the tags of ``notes``, those that most of them have."""
    most = tag_counts(notes)[:_MOST_TAGS]
    return [FilterChoice("tags", t.tag, f"#{t.tag}", t.count) for t in most]


def colour_choices(notes: Iterable[Annotation], names: Mapping[str, str]) -> Choices:
    """Return the colours of ``notes``, called as the author does, by their values."""
    counts = Counter(note.shown_colour for note in notes)
    return [
        FilterChoice("colours", c, name_of_colour(c, names), counts[c])
        for c in Colour
        if counts[c]
    ]


@value
class Panels:
    """What stands around the page and tells of the story."""

    top_bar: TopBar
    contents: ContentsPanel
    revise: RevisePanel
    overview: Overview
    status: StatusLine


class StoryDisplay(QObject):
    """Fills contents, to-do list, status line and overview, and looks of paragraphs.

    Attributes:
        colour_names: What the author calls colours, by their values.
        is_story_told: Whether a story without parts has a row in Revise in any case, so
            that something can be said of it there.

    Signals:
        notes_shown: What the panels show of the notes is as they are.
    """

    notes_shown = Signal()

    def __init__(
        self,
        story: ShownStory,
        statistics: StoryStatistics,
        reading: ReadingList,
        todo: TodoNotes,
        modes: StoryModes,
        navigation: Navigation,
        page: PageView,
        panels: Panels,
    ) -> None:
        super().__init__(page)
        self._story = story
        self._session = story.session
        self._statistics = statistics
        self._reading = reading
        self._modes = modes
        self._navigation = navigation
        self._page = page
        self._panels = panels
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._todo = todo
        self._later.timeout.connect(self.show_notes)
        self._moved = QTimer(self)
        self._moved.setSingleShot(True)
        self._moved.timeout.connect(self._show_moved)
        self._marks_moved = QTimer(self)
        self._marks_moved.setSingleShot(True)
        self._marks_moved.timeout.connect(self._show_marks)
        self._place_later = QTimer(self)
        self._place_later.setSingleShot(True)
        self._place_later.timeout.connect(self._show_part_read)
        self._looking, self._showing = Slices(self), Slices(self)
        self._shows_all = False
        self._part_words: list[int] = []
        self._known_words = KnownWords()
        self._known_outline: Outline | None = None
        self._known_length = 0
        self._still_open: list[Annotation] = []
        self.colour_names: Mapping[str, str] = {}
        self.is_story_told = False
        statistics.outlined.connect(self._on_outlined)
        statistics.counted.connect(self.show_words)
        story.session.text_changed.connect(self._on_edited)
        story.rereading.changed.connect(self.show_notes_later)
        page.selected.connect(self._show_selected)
        modes.changed.connect(self._show_selected)
        self.show_file()

    def show_file(self) -> None:
        """Show how the story's file is written."""
        decoded = self._story.file.decoded
        encoding, number = decoded.encoding_name, len(decoded.damaged_places)
        if number:
            encoding = translate_count(
                "{encoding}, {count} damaged place",
                "{encoding}, {count} damaged places",
                number,
                encoding=encoding,
            )
        self._panels.status.show_file(encoding, decoded.line_ends.name)

    def show_notes_later(self) -> None:
        """Show the notes anew, once for all that change until then.

        Among thousands of notes that takes as long as a few keys: it waits for a
        pause between them.
        """
        is_quick = self._are_few
        if not is_quick and self._showing.is_busy:
            self._showing.stop()  # with notes that are others by now
            self._shows_all = True
        if not (is_quick and self._later.isActive()):
            self._later.start(0 if is_quick else _PAUSE_MS)

    def stop(self) -> None:
        """Show nothing any more."""
        self._looking.stop()
        self._showing.stop()
        self._later.stop()
        self._moved.stop()
        self._marks_moved.stop()
        self._place_later.stop()

    def finish(self) -> None:
        """Show now what is left to be shown; for pictures and tests."""
        self._looking.finish()
        self._showing.finish()

    def show_outline(self) -> None:
        """Show the parts of the story, and what kind each paragraph is."""
        self._looking.start(self._looks_shown(), at_once=True)

    def _on_outlined(self) -> None:
        is_quick = self._statistics.is_quick
        self._looking.start(self._looks_shown(), at_once=is_quick)

    def _looks_shown(self) -> Steps[None]:
        outline, is_markdown = self._statistics.outline, self._story.is_markdown
        looks = yield from looks_in_steps(
            self._session.text, outline, is_markdown=is_markdown
        )
        self._page.set_looks(looks_on(self._page, looks))
        self._panels.top_bar.show_title(self.title)
        yield
        self._show_moved()

    @property
    def _are_few(self) -> bool:
        """Whether there are so few notes that they are shown at once."""
        return self._session.shown.note_count < _MANY

    @property
    def title(self) -> str:
        """The title the story gives itself, or else the name of its file."""
        return self._statistics.title or self._story.title

    def _on_edited(self) -> None:
        self._part_words = []
        # After the next pause it is outlined again, and then all this is shown.
        self._looking.stop()
        self._showing.stop()
        if self._modes.mode is not Mode.REVISE:
            self._moved.start(0)
        elif self._are_few and not self._marks_moved.isActive():
            self._marks_moved.start(_MOVED_MS)

    def _show_moved(self) -> None:
        """Show where parts and notes are, which an edit moved or put elsewhere."""
        is_quick = self._are_few
        if self._modes.mode is Mode.REVISE and is_quick:
            self._show_rows(self._todo.work_out(self._statistics.outline))
        self._show(is_all=self._modes.mode is Mode.REVISE and not is_quick)

    def _show(self, *, is_all: bool) -> None:
        """Show the parts and the marks of the notes, or all that is shown of these."""
        self._shows_all = self._shows_all or is_all  # until it was shown
        if not (self._statistics.is_outlined or self._statistics.is_quick):
            return  # the parts are being worked out, and that will be told
        is_quick = self._are_few and len(self._statistics.outline.parts) < _MANY_PARTS
        self._showing.start(self._panels_shown(self._shows_all), at_once=is_quick)

    def _panels_shown(self, is_all: bool) -> Steps[None]:
        threads, is_revising = self._reading.threads(), self._modes.mode is Mode.REVISE
        if is_all:
            counts = note_counts(threads)
            self._panels.status.show_notes(counts.open, counts.done)
            shown = self._todo_shown if is_revising else self._filters_shown
            yield from shown(threads)
        yield from self._scenes_shown() if is_revising else self._parts_shown(threads)
        yield from self._marks_shown(threads)
        if is_all:
            self._shows_all = False
            self._page.viewport().update()
            self.notes_shown.emit()

    def _parts_shown(self, threads: Sequence[Annotation]) -> Steps[None]:
        outline, sections = self._statistics.outline, self._sections()
        self._count_parts(sections)
        place_of = self._session.placing.place_of
        counts = yield from open_notes(outline, sections, threads, place_of)
        words, said = self._part_words, all_said(self._session, outline)
        rows = part_rows(outline, sections, self.title, counts, words, said)
        yield
        self._panels.contents.show_parts(rows)
        self.show_place()
        yield

    def _count_parts(self, sections: Sections) -> None:
        if self._statistics.is_counted and not self._part_words:
            self._part_words = self._statistics.words_in(sections.spans)

    def show_scenes(self) -> None:
        """Show chapters and scenes in Revise, with their words as last counted."""
        in_one_go(self._scenes_shown())

    def _scenes_shown(self) -> Steps[None]:
        outline, sections = self._statistics.outline, self._sections()
        self._count_parts(sections)
        if self._part_words:
            self._known_words.take(sections, self._part_words)
        words = self._known_words.of(outline.parts)
        said = all_said(self._session, outline)
        whole = None
        if self.is_story_told or None in said:
            start = outline.story(len(self._session.live)).start
            whole = (self.title, start)
        rows = scene_rows(outline, words, said, whole)
        yield
        self._panels.revise.show_parts(rows)
        self._show_part_read()
        yield

    def show_words(self) -> None:
        """Show how long the story is, and each of its parts."""
        words = self._statistics.words
        self._panels.status.show_words(words, reading_minutes(words))
        self._show_selected()
        self._show(is_all=False)

    def _show_selected(self) -> None:
        """Show how many words are selected, as soon as they are counted."""
        span, is_seen = self._page.selected_span, self._modes.mode is not Mode.COMPARE
        selected = None
        if is_seen and not span.is_empty and self._statistics.is_counted:
            selected = self._statistics.words_selected(span)
        self._panels.status.show_selected(selected)

    def show_notes(self) -> None:
        """Show the notes in every panel; of thousands in a moment, slice by slice."""
        self._show(is_all=True)

    def _show_marks(self) -> None:
        in_one_go(self._marks_shown(self._reading.threads()))

    def _marks_shown(self, threads: Sequence[Annotation]) -> Steps[None]:
        starts, length = self._session.placing.all_starts(), len(self._session.live)
        shown = self._reading.shown_of(threads)
        yield
        marks = yield from overview_marks(shown, starts, length)
        self._panels.overview.show_marks(marks)
        yield

    def _filters_shown(self, threads: Sequence[Annotation]) -> Steps[None]:
        contents, counts = self._panels.contents, note_counts(threads)
        contents.show_kinds(kind_rows(threads))
        contents.show_counts(len(threads), counts.open, counts.done)
        yield
        contents.tags.show_tags(tag_counts(threads))
        yield
        contents.show_readers(reader_rows(threads, self._session.makers))
        yield
        passes = pass_choices(threads, self._story.rereading.name_of)
        # Scenes are chosen in Revise; here they are only said, and can be let go.
        is_parted = bool(self._reading.filter.parts)
        parts = self._todo.part_choices(threads) if is_parted else []
        contents.show_choices([passes, parts])
        yield

    def _todo_shown(self, threads: Sequence[Annotation]) -> Steps[None]:
        todo = self._panels.revise.todo
        self._still_open = [note for note in threads if note.status is Status.OPEN]
        kinds = Counter(note.kind for note in self._still_open)
        every, suggestions = len(self._still_open), kinds[Kind.SUGGESTION]
        todo.show_choices(every, suggestions, self._todo_choices)
        yield
        lists = yield from self._todo.working_out(self._statistics.outline)
        yield
        self._show_rows(lists)
        todo.choose(self._navigation.chosen)
        yield

    def _todo_choices(self) -> ChoiceSections:
        """Return what the list can be filtered by; asked when somebody looks."""
        notes, session = self._still_open, self._session
        sections = (
            kind_choices(notes),
            creator_choices(notes, session.makers),
            pass_choices(notes, self._story.rereading.name_of),
            colour_choices(notes, self.colour_names),
            tag_choices(notes),
            self._todo.part_choices(notes),
        )
        return tuple(tuple(section) for section in sections if section)

    def _show_rows(self, lists: TodoLists) -> None:
        self._panels.revise.todo.show_todo(lists, self._todo.row)

    def show_todo_now(self) -> None:
        """See to it that the list of what is to do is as it is shown, or would be."""
        if self._modes.mode is not Mode.REVISE or self._todo.is_stale:
            self._show_rows(self._todo.work_out(self._statistics.outline))

    def show_settled(self, note: str) -> None:
        """Show at once that a note is not to do any more."""
        if self._modes.mode is Mode.REVISE:
            self._show_rows(self._todo.settle([note]))

    def hold(self, note: str | None) -> None:
        """Keep a note where it is in the list of what is to do, and no other."""
        if self._todo.hold(note):
            self.show_notes_later()

    def show_place(self) -> None:
        """Show where in the story the reading is."""
        if self._modes.mode is not Mode.REVISE:
            self._show_part_read()
        elif not self._place_later.isActive():
            self._place_later.start(_MOVED_MS)  # not at every key

    def _show_part_read(self) -> None:
        if not self._statistics.is_outlined:
            return  # it is shown once the parts are known
        top = self._page.page_layout.block_at(self._page.scroll_top + 60)
        start = self._session.live.block_span(top).start
        part = self._statistics.outline.part_at(start)
        if self._modes.mode is Mode.REVISE:
            self._panels.revise.show_current(part)
        else:
            self._panels.contents.show_current(self._sections().row_of(part))

    def _sections(self) -> Sections:
        """Return what stands in the contents, worked out once after an edit."""
        outline, length = self._statistics.outline, len(self._session.live)
        if self._known_outline is not outline or self._known_length != length:
            self._known_outline, self._known_length = outline, length
            self._known_sections = sections_of(outline, length)
        return self._known_sections
