"""What the panels show of the story, kept in step with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.annotations.kinds import Status
from desktop.screens.story.panel_rows import (
    TodoRows,
    creator_choices,
    kind_rows,
    note_counts,
    overview_marks,
    part_rows,
    pass_choices,
    to_do_choices,
)
from desktop.storage.story.story_state import Mode
from desktop.text.words import reading_minutes
from desktop.typography.paragraph_looks import looks_of
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

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

_MANY = 500
"""Notes, from which on the panels wait for a pause."""
_PAUSE_MS = 250


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
        self._page.set_looks(looks)
        self._panels.top_bar.show_title(self.title)
        self._show_parts()
        self.show_place()

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
