"""Finding and replacing in the open story, and the bar in which that is asked for."""

from __future__ import annotations

from bisect import bisect_left
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.storage.story.story_state import Mode
from desktop.text.change import Change, ChangeSet
from desktop.text.search import Query, find_all
from desktop.text.span import Span
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.page.page_view import PageView
    from desktop.panels.search_bar import SearchBar
    from desktop.screens.story.attempts import Attempts
    from desktop.screens.story.mark_painting import StoryMarks
    from desktop.screens.story.story_modes import StoryModes
    from desktop.session.story.live_text import Edit
    from desktop.session.story.story_session import StorySession
    from desktop.widgets.message_bar import Say

_PAUSE_MS = 150
_LONGEST_QUERY = 200
"""Code points of a selection that one may want to look for."""


class Finding(QObject):
    """Looks for a query in the session's text, and replaces what it found.

    Attributes:
        edit: What makes the changes of replacing, or only suggests them; takes the
            changes and what the step is called.

    Signals:
        found: Other places were found, or another of them is looked at.
    """

    found = Signal()

    def __init__(self, session: StorySession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.edit: Callable[[ChangeSet, str], None] = session.edit
        self._query = Query("")
        self.matches: list[Span] = []
        self.current: Span | None = None
        self._left: Span | None = None  # the one looked at before others wrote
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._look_again)
        session.live.edit_made.connect(self._on_edited)

    def look_for(self, query: Query, near: int) -> None:
        """Find every place of ``query``; the first from ``near`` on is looked at."""
        self._query, self._left = query, None
        self.matches = find_all(self._session.text, query)
        at = bisect_left(self.matches, Span(near, near))
        self.current = self.matches[at % len(self.matches)] if self.matches else None
        self.found.emit()

    def stop(self) -> None:
        """Look for nothing any more."""
        self._query, self.matches, self.current = Query(""), [], None
        self.found.emit()

    @property
    def query(self) -> Query:
        """What is looked for."""
        return self._query

    @property
    def number(self) -> int:
        """Which of the matches is looked at, from 1; 0 if none is."""
        if self.current is None:
            return 0
        return bisect_left(self.matches, self.current) + 1

    def go_on_from_caret(self) -> None:
        """Look at no match, so that the next one is that from the caret."""
        self.current = self._left = None

    def go(self, step: int, near: Span) -> None:
        """Look at the next match (1) or the previous one (-1), round the ends.

        Args:
            step: Which way to go.
            near: Where to go from if no match is looked at, or was when others wrote.
        """
        if not self.matches:
            return
        near, self._left = self._left or near, None
        if self.current is not None:
            at = bisect_left(self.matches, self.current) + step
        elif step > 0:
            at = bisect_left(self.matches, Span(near.end, near.end))
        else:
            at = bisect_left(self.matches, Span(near.start, near.start)) - 1
        self.current = self.matches[at % len(self.matches)]
        self.found.emit()

    def replace(self, words: str) -> None:
        """Put ``words`` in the place of the match looked at, and go to the next."""
        if self.current is None:
            return
        end, length = self.current.end, len(self._session.live)
        self.edit(ChangeSet((Change(self.current, words),)), translate("Replace"))
        self.look_for(self._query, end + len(self._session.live) - length)

    def replace_all(self, words: str) -> int:
        """Put ``words`` in the place of every match, as one step to undo.

        Return how many there were.
        """
        self.look_for(self._query, 0)
        count = len(self.matches)
        if count:
            self.edit(replacing(self.matches, words), translate("Replace all"))
            self.look_for(self._query, 0)
        return count

    def _on_edited(self, edit: Edit) -> None:
        changes, looked_at = edit.changes, self.current or self._left
        if not self._query.words:
            return
        self._left = None
        if looked_at is not None and edit.moved is not None:
            start = edit.place_of(looked_at.start)
            self._left = Span(start, max(start, edit.place_of(looked_at.end)))
        # Until there is time to look again, the places move with their text.
        self.matches[:] = [changes.map_span(match) for match in self.matches[:2000]]
        self.current = None
        self._pause.start()

    def _look_again(self) -> None:
        if self._query.words:
            self.matches = find_all(self._session.text, self._query)
            self.found.emit()


def replacing(matches: list[Span], words: str) -> ChangeSet:
    """Return the changes that put ``words`` in the place of each of ``matches``.

    Matches that touch become one change: two changes may not.
    """
    changes: list[Change] = []
    for match in matches:
        if changes and changes[-1].span.end == match.start:
            last = changes.pop()
            span = Span(last.span.start, match.end)
            changes.append(Change(span, last.inserted + words))
        else:
            changes.append(Change(match, words))
    return ChangeSet(tuple(changes))


class FindCommands(QObject):
    """Finds and replaces as the author asks for in the search bar, and shows it."""

    def __init__(
        self,
        finding: Finding,
        session: StorySession,
        page: PageView,
        search_bar: SearchBar,
        marks: StoryMarks,
        modes: StoryModes,
        attempts: Attempts,
        say: Say,
    ) -> None:
        super().__init__(search_bar)
        self._finding = finding
        self._session = session
        self._page = page
        self._bar = search_bar
        self._marks = marks
        self._modes = modes
        self._say = say
        finding.found.connect(self._on_found)
        self._connect_bar(attempts)

    def _connect_bar(self, attempts: Attempts) -> None:
        bar, call = self._bar, attempts.call
        bar.query_changed.connect(self._on_query_changed)
        bar.next_requested.connect(partial(self.go, 1))
        bar.previous_requested.connect(partial(self.go, -1))
        bar.replace_requested.connect(partial(call, self._on_replace))
        bar.replace_all_requested.connect(partial(call, self._on_replace_all))
        bar.closed.connect(self._on_closed)

    def find(self) -> None:
        """Open the search bar with the selected words in it."""
        span = self._page.selected_span
        words = self._session.live.slice(span) if len(span) < _LONGEST_QUERY else ""
        self._bar.open("" if "\n" in words else words)
        query = self._bar.query()
        if self._finding.query != query:  # the bar still had it in it
            self._on_query_changed(query)

    def replace(self) -> None:
        """Open the search bar for replacing."""
        self._modes.enter(Mode.REVISE)
        self.find()

    def go(self, step: int) -> None:
        """Go to the next match, or the previous one."""
        if self._bar.isHidden():
            self.find()
            self._finding.go_on_from_caret()
        self._finding.go(step, self._page.selected_span)

    def _on_found(self) -> None:
        found, self._marks.match = self._finding, self._finding.current
        self._marks.matches = found.matches
        self._bar.show_count(found.number, len(found.matches))
        if found.current is not None:
            self._page.reveal(found.current)
        self._page.viewport().update()

    def _on_query_changed(self, query: Query) -> None:
        selected, visible = self._page.selected_span, self._page.visible_span
        near = visible.start if selected.is_empty else selected.start
        self._finding.look_for(query, near)

    def _on_replace(self, words: str) -> None:
        if self._finding.current is None:
            self.go(1)  # let it be seen what will be replaced
        else:
            self._finding.replace(words)

    def _on_replace_all(self, words: str) -> None:
        count = self._finding.replace_all(words)
        replaced = translate_count(
            "Replaced in {count} place.", "Replaced in {count} places.", count
        )
        suggested = translate_count(
            "Suggested in {count} place.", "Suggested in {count} places.", count
        )
        done = suggested if self._page.is_diverted else replaced
        self._say(done, translate("Undo takes all of them back."))

    def _on_closed(self) -> None:
        found = self._finding.current
        self._bar.hide()
        self._finding.stop()
        if found is not None:
            self._page.select(found)
        self._page.setFocus()
