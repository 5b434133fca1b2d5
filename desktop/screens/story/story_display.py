"""What the panels show of the story, kept in step with it: rows, counts, choices."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.annotations.kinds import KINDS, Kind, Status
from desktop.annotations.note_passages import passage_keys
from desktop.panels.contents_panel import PartRow
from desktop.panels.filter_menu import FilterChoice
from desktop.panels.note_filters import KindRow
from desktop.panels.todo_panel import TodoRow
from desktop.storage.story.story_state import Mode
from desktop.text.outline import Outline, PartKind
from desktop.text.words import reading_minutes
from desktop.typography.type_setting import looks_of
from desktop.value import replace, value
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from desktop.annotations.annotation import Annotation
    from desktop.appearance.theme import Theme
    from desktop.page.page_view import PageView
    from desktop.panels.contents_panel import ContentsPanel
    from desktop.panels.overview import Overview
    from desktop.panels.status_line import StatusLine
    from desktop.panels.todo_panel import TodoPanel
    from desktop.panels.top_bar import TopBar
    from desktop.screens.story.navigation import Navigation
    from desktop.screens.story.reading_list import ReadingList
    from desktop.screens.story.story_modes import StoryModes
    from desktop.screens.story.story_statistics import StoryStatistics
    from desktop.session.keeping.shown_story import ShownStory
    from desktop.session.story.story_session import StorySession
    from desktop.typography.type_setting import ParagraphLooks

_MOST_TAGS = 12
"""Tags in a menu; the others can be typed in the contents."""
_WORDS = 60
"""Code points of a note that fit a row of the to-do list."""

Choices = list[FilterChoice]

_MANY = 500
"""Notes, from which on the panels wait for a pause."""
_PAUSE_MS = 250


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


def part_rows(
    outline: Outline, notes: Iterable[Annotation], starts: Mapping[str, int]
) -> list[PartRow]:
    """Return the parts of the story, each with the notes still open in it.

    Args:
        outline: The parts.
        notes: The notes to count.
        starts: Where the passages of the notes start.
    """
    firsts = [part.span.start for part in outline.parts]
    counts = Counter(
        bisect_right(firsts, starts[note.id]) - 1
        for note in notes
        if note.status is Status.OPEN and note.id in starts
    )
    return [
        PartRow(
            translate("Author’s note") if _is_front(part.kind) else part.title,
            part.span.start,
            max(1, part.level),
            counts[index],
            _is_front(part.kind),
        )
        for index, part in enumerate(outline.parts)
    ]


class TodoRows:
    """The rows of the to-do list; a row is worked out again only if it changed."""

    def __init__(self, session: StorySession) -> None:
        self._session = session
        self._known: dict[str, tuple[Annotation, tuple[str, bool], TodoRow]] = {}

    def rows(self, order: Iterable[str], outline: Outline) -> list[TodoRow]:
        """Return the notes that ask for something.

        Args:
            order: The ids of the notes, in reading order.
            outline: The parts of the story they are in.
        """
        starts = self._session.placing.starts()
        titles = _short_names(outline)
        firsts = [part.span.start for part in outline.parts]
        rows: list[TodoRow] = []
        for note_id in order:
            note = self._session.shown.get(note_id)
            if note is not None and note.status is not None:
                part = bisect_right(firsts, starts.get(note_id, -1)) - 1
                title = titles[part] if part >= 0 else translate("Whole story")
                rows.append(self._row(note, title))
        return rows

    def _row(self, note: Annotation, title: str) -> TodoRow:
        asks = self._session.placing.asks(note)
        known = self._known.get(note.id)
        if known is not None and known[0] is note and known[1] == (title, asks):
            return known[2]
        row = _todo_row(self._session, note, title, asks)
        self._known[note.id] = (note, (title, asks), row)
        return row


def _short_names(outline: Outline) -> list[str]:
    """Return what to call each part where there is little room."""
    names: list[str] = []
    scenes = 0
    for part in outline.parts:
        if part.kind is PartKind.SCENE:
            scenes += 1
            names.append(translate("scene {number}", number=scenes))
            continue
        scenes = 0
        names.append(translate("author’s note") if _is_front(part.kind) else part.title)
    return names


def _todo_row(
    session: StorySession, note: Annotation, title: str, asks: bool
) -> TodoRow:
    tags = " ".join(f"#{tag}" for tag in note.tags)
    row = KINDS[note.kind if KINDS[note.kind].can_be_filtered else Kind.NOTE]
    kind = translate("{kind} {tags}", kind=row.label, tags=tags) if tags else row.label
    return TodoRow(
        note.id,
        _words(session, note),
        translate("{part} · {kind}", part=title, kind=kind),
        note.colour,
        note.status is Status.DONE,
        asks,
    )


def _words(session: StorySession, note: Annotation) -> str:
    words = note.words or note.replacement or session.view(note.id).first_passage
    flat = " ".join(words[: 4 * _WORDS].split())
    return flat if len(flat) <= _WORDS else flat[: _WORDS - 1].rstrip() + "…"


def overview_marks(
    notes: Iterable[Annotation], starts: Mapping[str, int], length: int, theme: Theme
) -> list[tuple[float, str]]:
    """Return how far down the story each passage stands, and its note's colour.

    Args:
        notes: The notes to mark.
        starts: Where every passage of the notes starts, by its key.
        length: How long the story is, in code points.
        theme: The colours.
    """
    return [
        (starts[key] / max(1, length), theme.strong[note.shown_colour.value])
        for note in notes
        for key in passage_keys(note)
        if key in starts
    ]


def _is_front(kind: PartKind) -> bool:
    return kind is PartKind.FRONT_MATTER


def kind_choices(notes: Iterable[Annotation]) -> Choices:
    """Return the kinds there are of ``notes``, highlights left out."""
    counts = Counter(note.kind for note in notes if note.status is not None)
    return [
        FilterChoice("kinds", kind, row.plural, counts[kind])
        for kind, row in KINDS.items()
        if row.can_be_filtered and counts[kind]
    ]


def creator_choices(notes: Iterable[Annotation], author_id: str) -> Choices:
    """Return who made ``notes``, the author first; nothing if it is only one."""
    counts, names = Counter[str](), dict[str, str]()
    for note in notes:
        creator_id = note.creator.id if note.creator else ""
        counts[creator_id] += 1
        names[creator_id] = note.creator.name if note.creator else ""
    if len(counts) < 2:
        return []
    names = {id_: name or translate("Somebody") for id_, name in names.items()}
    if author_id in names:
        names[author_id] = translate("Mine")
    ids = sorted(names, key=lambda id_: (id_ != author_id, names[id_]))
    return [FilterChoice("creators", id_, names[id_], counts[id_]) for id_ in ids]


def pass_choices(notes: Iterable[Annotation]) -> Choices:
    """Return the passes in which ``notes`` were made, as far as these have names."""
    found = [note.made_in for note in notes if note.made_in is not None]
    counts = Counter(one.id for one in found)
    names = {one.id: one.name or translate("A pass without a name") for one in found}
    return [
        FilterChoice("passes", id_, name, counts[id_]) for id_, name in names.items()
    ]


def tag_choices(notes: Iterable[Annotation]) -> Choices:
    """Return the tags of ``notes``, those that most of them have."""
    counts = Counter(tag for note in notes for tag in note.tags)
    most = sorted(counts, key=lambda tag: (-counts[tag], tag))[:_MOST_TAGS]
    return [FilterChoice("tags", tag, f"#{tag}", counts[tag]) for tag in most]


def to_do_choices(notes: Sequence[Annotation], author_id: str) -> list[Choices]:
    """Return all that the list of what is to do can be filtered by."""
    return [
        kind_choices(notes),
        creator_choices(notes, author_id),
        pass_choices(notes),
        tag_choices(notes),
    ]


@value
class Panels:
    """What stands around the page and tells of the story."""

    top_bar: TopBar
    contents: ContentsPanel
    todo: TodoPanel
    overview: Overview
    status: StatusLine


class StoryDisplay(QObject):
    """Fills contents, to-do list, status line and overview, and looks of paragraphs.

    Signals:
        notes_shown: What the panels show of the notes is as they are.
    """

    notes_shown = Signal()

    def __init__(
        self,
        story: ShownStory,
        statistics: StoryStatistics,
        reading: ReadingList,
        modes: StoryModes,
        navigation: Navigation,
        page: PageView,
        panels: Panels,
        theme: Theme,
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
        self._theme = theme
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._todo_rows = TodoRows(story.session)
        self._later.timeout.connect(self.show_notes)
        statistics.outlined.connect(self.show_outline)
        statistics.counted.connect(self.show_words)
        self.show_file()

    def show_file(self) -> None:
        """Show how the story's file is written."""
        decoded = self._story.file.decoded
        line_ends = decoded.line_ends.name
        self._panels.status.show_file(decoded.encoding_name, line_ends)

    def show_notes_later(self) -> None:
        """Show the notes anew, once for all that change until then.

        Among thousands of notes that takes as long as a few keys: it waits for a
        pause between them.
        """
        is_quick = len(self._session.shown) < _MANY
        if not (is_quick and self._later.isActive()):
            self._later.start(0 if is_quick else _PAUSE_MS)

    def show_theme(self, theme: Theme) -> None:
        """Show the notes in the colours of ``theme``."""
        self._theme = theme
        self.show_notes()

    def stop(self) -> None:
        """Show nothing any more."""
        self._later.stop()

    def show_outline(self) -> None:
        """Show the parts of the story, and what kind each paragraph is."""
        looks = looks_of(
            self._session.text,
            self._statistics.outline,
            is_markdown=self._story.is_markdown,
        )
        self._page.set_looks(self._in_blocks(looks))
        self._panels.top_bar.show_title(self.title)
        self._show_parts()
        self.show_place()

    def _in_blocks(self, looks: ParagraphLooks) -> ParagraphLooks:
        """Return ``looks``, counted in lines, counted in blocks: lines may flow."""
        live, front = self._session.live, self._statistics.outline.front_matter
        if live.wrapping is None or not looks.front_blocks:
            return looks
        is_all = front.end >= len(live)
        blocks = live.block_count if is_all else live.block_at(front.end)
        title = looks.title_block
        if title is not None:
            lines = live.slice(front).split("\n")[:title]
            title = live.block_at(sum(map(len, lines)) + len(lines))
        return replace(looks, front_blocks=blocks, title_block=title)

    @property
    def title(self) -> str:
        """The title the story gives itself, or else the name of its file."""
        return self._statistics.outline.title or self._story.title

    def _show_parts(self) -> None:
        starts, notes = self._session.placing.starts(), self._reading.threads()
        self._panels.contents.show_parts(
            part_rows(self._statistics.outline, notes, starts)
        )

    def show_words(self) -> None:
        """Show how long the story is."""
        self._panels.status.show_words(
            self._statistics.words, reading_minutes(self._statistics.words)
        )
        self.show_place()

    def show_notes(self) -> None:
        """Show the notes in every panel."""
        threads = self._reading.threads()
        counts = note_counts(threads)
        self._panels.status.show_notes(counts.open, counts.done)
        if self._modes.mode is Mode.REVISE:
            self._show_todo(threads)
        else:
            self._show_filters(threads)
            self._show_parts()
        starts, length = self._session.placing.all_starts(), len(self._session.live)
        shown = [note for note in threads if self._reading.is_shown(note.id)]
        marks = overview_marks(shown, starts, length, self._theme)
        self._panels.overview.show_marks(marks)
        self._page.viewport().update()
        self.notes_shown.emit()

    def _show_filters(self, threads: Sequence[Annotation]) -> None:
        contents, author_id = self._panels.contents, self._author_id
        contents.show_kinds(kind_rows(threads))
        choices = [creator_choices(threads, author_id), pass_choices(threads)]
        contents.show_choices(choices)

    def _show_todo(self, threads: Iterable[Annotation]) -> None:
        todo, order = self._panels.todo, self._reading.order
        rows = self._todo_rows.rows(order, self._statistics.outline)
        still_open = [note for note in threads if note.status is Status.OPEN]
        todo.show_choices(to_do_choices(still_open, self._author_id))
        todo.show_todo(rows)
        todo.show_progress(sum(row.is_done for row in rows), len(rows))
        todo.choose(self._navigation.chosen)

    @property
    def _author_id(self) -> str:
        return self._story.marking.author.id

    def show_place(self) -> None:
        """Show where in the story the reading is."""
        top = self._page.page_layout.block_at(self._page.scroll_top + 60)
        start = self._session.live.block_span(top).start
        self._panels.contents.show_current(self._statistics.outline.part_at(start))
