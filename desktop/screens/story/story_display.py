"""What the panels show of the story, kept in step with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop.annotations.kinds import Status
from desktop.modes import Mode
from desktop.screens.story.filter_choices import (
    creator_choices,
    pass_choices,
    to_do_choices,
)
from desktop.screens.story.panel_rows import (
    TodoRows,
    kind_rows,
    note_counts,
    overview_marks,
    part_rows,
)
from desktop.text.words import reading_minutes
from desktop.typography.paragraph_looks import looks_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop.annotations.annotation import Annotation
    from desktop.screens.story.story_screen import StoryScreen


_MANY = 500
"""Notes, from which on the panels wait for a pause."""
_PAUSE_MS = 250


class StoryDisplay(QObject):
    """Fills contents, to-do list, status line and overview of a screen."""

    def __init__(self, screen: StoryScreen) -> None:
        super().__init__(screen)
        self._screen = screen
        self._session = screen.session
        self._survey = screen.survey
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._todo_rows = TodoRows(screen.session)
        self._later.timeout.connect(self.show_notes)
        self._survey.outlined.connect(self.show_outline)
        self._survey.counted.connect(self.show_words)
        self.show_file()

    def show_file(self) -> None:
        """Show how the story's file is written."""
        decoded = self._screen.story.file.decoded
        line_ends = decoded.line_ends.name
        self._screen.status.show_file(decoded.encoding_name, line_ends)

    def show_notes_later(self) -> None:
        """Show the notes anew, once for all that change until then.

        Among thousands of notes that takes as long as a few keys: it waits for a
        pause between them.
        """
        is_quick = len(self._session.shown) < _MANY
        if not (is_quick and self._later.isActive()):
            self._later.start(0 if is_quick else _PAUSE_MS)

    def stop(self) -> None:
        """Show nothing any more."""
        self._later.stop()

    def show_outline(self) -> None:
        """Show the parts of the story, and what kind each paragraph is."""
        looks = looks_of(
            self._session.text,
            self._survey.outline,
            is_markdown=self._screen.story.is_markdown,
        )
        self._screen.page.set_looks(looks)
        self._screen.top_bar.show_title(self.title)
        self._show_parts()
        self.show_place()

    @property
    def title(self) -> str:
        """The title the story gives itself, or else the name of its file."""
        return self._survey.outline.title or self._screen.story.title

    def _show_parts(self) -> None:
        starts, notes = self._session.placing.starts(), self._screen.reading.threads()
        self._screen.contents.show_parts(part_rows(self._survey.outline, notes, starts))

    def show_words(self) -> None:
        """Show how long the story is."""
        self._screen.status.show_words(
            self._survey.words, reading_minutes(self._survey.words)
        )
        self.show_place()

    def show_notes(self) -> None:
        """Show the notes in every panel."""
        screen, threads = self._screen, self._screen.reading.threads()
        counts = note_counts(threads)
        screen.status.show_notes(counts.open, counts.done)
        if screen.mode is Mode.REVISE:
            self._show_todo(threads)
        else:
            self._show_filters(threads)
            self._show_parts()
        starts, length = self._session.placing.all_starts(), len(self._session.live)
        shown = [note for note in threads if screen.reading.is_shown(note.id)]
        screen.overview.show_marks(overview_marks(shown, starts, length, screen.theme))
        screen.margin.refresh()
        screen.page.viewport().update()

    def _show_filters(self, threads: Sequence[Annotation]) -> None:
        contents, author_id = self._screen.contents, self._author_id
        contents.show_kinds(kind_rows(threads))
        choices = [creator_choices(threads, author_id), pass_choices(threads)]
        contents.show_choices(choices)

    def _show_todo(self, threads: Iterable[Annotation]) -> None:
        todo, order = self._screen.todo, self._screen.reading.order
        rows = self._todo_rows.rows(order, self._survey.outline)
        still_open = [note for note in threads if note.status is Status.OPEN]
        todo.show_choices(to_do_choices(still_open, self._author_id))
        todo.show_todo(rows)
        todo.show_progress(sum(row.is_done for row in rows), len(rows))
        todo.choose(self._screen.chosen)

    @property
    def _author_id(self) -> str:
        return self._screen.story.marking.author.id

    def show_place(self) -> None:
        """Show where in the story the reading is."""
        top = self._screen.page.page_layout.block_at(self._screen.page.scroll_top + 60)
        start = self._session.live.block_span(top).start
        self._screen.contents.show_current(self._survey.outline.part_at(start))
