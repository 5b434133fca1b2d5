"""Finding and replacing in the open story, and the bar in which that is asked for."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer, Signal

from desktop.session.background import LatestJob
from desktop.storage.story.story_state import Mode
from desktop.text.change import Change, ChangeSet, Side
from desktop.text.finding.finds import Finds
from desktop.text.finding.search import Query
from desktop.text.span import Span
from desktop.value import replace, value
from desktop.widgets.announcing import is_heard
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.page.page_view import PageView
    from desktop.panels.search_bar import SearchBar
    from desktop.screens.story.attempts import Attempts
    from desktop.screens.story.looking import Looked, Looking
    from desktop.screens.story.noting.mark_painting import StoryMarks
    from desktop.screens.story.noting.note_finding import NoteFind
    from desktop.screens.story.story_modes import StoryModes
    from desktop.session.story.live_text import Edit
    from desktop.session.story.story_session import StorySession
    from desktop.widgets.message_bar import Say

_PAUSE_MS = 150
_MANY = 10_000
"""Finds in the story that are shown before the notes are looked through."""
_NEAR = 1000
"""Finds before an edit, and behind it, that are still shown right after it."""
_LONGEST_QUERY = 200
"""Code points of a selection that one may want to look for."""


class TextSearch(QObject):
    """Looks for a query in the session's text, and replaces what it found.

    Attributes:
        edit: What makes the changes of replacing, or only suggests them; takes the
            changes and what the step is called.
        matches: Where it was found, in order.
        current: The match that is looked at, if one is.
        in_notes: The notes it was found in, in the order of their file.
        problem: Why nothing can be found, in a sentence; empty if there is no such.

    Signals:
        found: Other places were found, or another of them is looked at.
        found_in_notes: What was found in the notes is known as well, a moment later.
    """

    found = Signal()
    found_in_notes = Signal()

    def __init__(
        self,
        session: StorySession,
        parent: QObject | None = None,
        *,
        is_markdown: bool = False,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.edit: Callable[[ChangeSet, str], None] = session.edit
        self._query = Query("")
        self._is_markdown = is_markdown
        self._near: int | None = None
        self.matches = Finds()
        self.current: Span | None = None
        self._left: Span | None = None  # the one looked at before others wrote
        self.problem = ""
        self.in_notes: Sequence[NoteFind] = ()
        self._preparing = LatestJob[None](self)
        self._jobs = LatestJob["Looked"](self)
        self._jobs.done.connect(self._on_looked)
        self._until_shown = QTimer(self)
        self._until_shown.setSingleShot(True)
        self._until_shown.timeout.connect(self._on_shown)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._look_again)
        session.live.edit_made.connect(self._on_edited)
        for changed in (session.notes_changed, session.readers_changed):
            changed.connect(self._look_later)
        session.live.flowed.connect(self._look_later)

    def look_for(self, query: Query, near: int) -> None:
        """Find every place of ``query``; the first from ``near`` on is looked at."""
        self._query, self._left = query, None
        self._look(near)
        self.found.emit()

    @cached_property
    def _looking(self) -> Looking:
        from desktop.screens.story.looking import Looking  # late: not before one looks

        return Looking(self._session, is_markdown=self._is_markdown)

    def prepare(self, query: Query) -> None:
        """Get ready, in the background, for the first letter of such a query."""
        text, notes = self._session.text, self._session.shown
        self._preparing.start(partial(self._looking.prepare, text, notes, query))

    def _look(self, near: int | None) -> None:
        """Find every place; ``near`` is where from one of them is looked at, if so."""
        self._near = near
        self._preparing.wait()
        self._jobs.forget()
        looked = self._looking.look(self._query)
        self._take(looked)
        if len(looked.matches) < _MANY:
            self._look_in_notes()
        else:
            self.in_notes = ()
            self._until_shown.start()
        if looked.is_too_long:
            from desktop.screens.story.looking import look_by_expression

            self.problem = translate("Looking…")
            self._jobs.start(partial(look_by_expression, self._query, looked.text))

    def _look_in_notes(self) -> None:
        self._until_shown.stop()
        self.in_notes = self._looking.look_in_notes(self._query)

    def _on_shown(self) -> None:
        self._look_in_notes()
        self.found_in_notes.emit()

    def _take(self, looked: Looked) -> None:
        self.problem, self.matches, self.current = looked.problem, looked.matches, None
        if self.matches and self._near is not None:
            at = self.matches.index_from(self._near)
            self.current = self.matches[at % len(self.matches)]

    def _on_looked(self, looked: Looked) -> None:
        if looked.query == self._query and looked.text == self._looking.text_as_shown():
            self._take(looked)
            self.found.emit()

    def wait(self) -> None:
        """Wait for what is looked for in the background, or a moment later."""
        self._jobs.wait()
        if self._until_shown.isActive():
            self._on_shown()

    def let_go(self) -> None:
        """Look for nothing any more, for good."""
        self._pause.stop()
        self._until_shown.stop()
        self._preparing.let_go()
        self._jobs.let_go()

    def stop(self) -> None:
        """Look for nothing any more."""
        self._jobs.forget()
        self._until_shown.stop()
        self._query, self.problem = Query(""), ""
        self.matches, self.current, self.in_notes = Finds(), None, ()
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
        return self.matches.index_from(self.current.start) + 1

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
            at = self.matches.index_from(self.current.start) + step
        elif step > 0:
            at = self.matches.index_from(near.end)
        else:
            at = self.matches.index_from(near.start) - 1
        self.current = self.matches[at % len(self.matches)]
        self.found.emit()

    def look_at(self, match: Span) -> None:
        """Look at ``match``, which is one of those found."""
        self.current = match
        self.found.emit()

    def replace(self, words: str) -> None:
        """Put ``words`` in the place of the match looked at, and go to the next.

        Raises:
            NotPossible: If they cannot take the place of what an expression found.
        """
        if self.current is None:
            return
        words = self._looking.in_place_of(self._query, [self.current], words)[0]
        end, length = self.current.end, len(self._session.live)
        self.edit(ChangeSet((Change(self.current, words),)), translate("Replace"))
        self.look_for(self._query, end + len(self._session.live) - length)

    def replace_all(self, words: str) -> int:
        """Put ``words`` in the place of every match, as one step to undo.

        Return how many there were.

        Raises:
            NotPossible: If they cannot take the place of what an expression found.
        """
        self.look_for(self._query, 0)
        self.wait()
        count = len(self.matches)
        if count:
            matches, looking = self.matches, self._looking
            all_words = looking.in_place_of(self._query, matches, words)
            self.edit(replacing(matches, all_words), translate("Replace all"))
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
        # Until there is time to look again, the places move with their text: those
        # around the edit, as no more are seen.
        at = self.matches.index_from(changes.changes[0].span.start)
        near = self.matches[max(at - _NEAR, 0) : at + _NEAR]
        self.matches = Finds.of(changes.map_span(match) for match in near)
        self.current = None
        self._pause.start()

    def _look_later(self) -> None:
        if self._query.words:
            self._pause.start()

    def _look_again(self) -> None:
        if self._query.words:
            before = self.current
            self._look(None)
            if before and self.matches.index_of(before) is not None:
                self.current = before
            self.found.emit()


def replacing(matches: Sequence[Span], words: Sequence[str]) -> ChangeSet:
    """Return the changes that put ``words`` in the places of ``matches``, one each.

    Matches that touch become one change: two changes may not.
    """
    changes: list[Change] = []
    for match, inserted in zip(matches, words, strict=True):
        if changes and changes[-1].span.end == match.start:
            last = changes.pop()
            span = Span(last.span.start, match.end)
            changes.append(Change(span, last.inserted + inserted))
        else:
            changes.append(Change(match, inserted))
    return ChangeSet(tuple(changes))


@value
class _Origin:
    """Where the author is brought back to.

    Attributes:
        selected: What was selected, or where the caret was.
        near: From where on the first match is looked at.
        top: Where the first paragraph in view began.
        above: How far above the top of the window that was, in pixels.
        is_at_start: Whether nothing of the page was above the view.
    """

    selected: Span
    near: int
    top: int
    above: float
    is_at_start: bool

    def moved(self, changes: ChangeSet) -> _Origin:
        """Return it in the text after ``changes``."""
        near, top = (
            changes.map_position(place, Side.BEFORE) for place in (self.near, self.top)
        )
        selected = changes.map_span(self.selected)
        return replace(self, selected=selected, near=near, top=top)


class FindCommands(QObject):
    """Finds and replaces as the author asks for in the search bar, and shows it.

    While one types, the first match from where one was is shown.  As in Emacs and Vim,
    that is only a look: when nothing is found any more, and on Esc, view and caret are
    again where they were.  Who goes on with Enter or F3, or chooses in the list, has
    arrived: Esc leaves that match selected, and it is where one comes back to.  Who
    puts the caret elsewhere meanwhile stays there.
    """

    def __init__(
        self,
        finding: TextSearch,
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
        self._origin: _Origin | None = None
        self._selected = Span(0, 0)
        finding.found.connect(self._on_found)
        finding.found_in_notes.connect(self._show_count)
        session.text_changed.connect(self._on_edited)
        session.live.edit_made.connect(self._on_finds_moved)
        modes.entering.connect(self._on_entering)
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
        """Open the search bar with the selected words in it.

        Who is in the bar already keeps what stands there.
        """
        if self._bar.has_keys():
            self._bar.open()
        else:
            self._open_anew()

    def _open_anew(self) -> None:
        span = self._page.selected_span
        words = self._session.live.slice(span) if len(span) < _LONGEST_QUERY else ""
        if self._bar.isHidden():
            self._selected, self._origin = span, self._here(span)
        # A single line end is a blank, to who looks for it.
        self._bar.open("" if "\n\n" in words else words.replace("\n", " "))
        query = self._bar.query()
        if self._finding.query != query:  # the bar still had it in it
            self._on_query_changed(query)
        elif not query.words:
            self._finding.prepare(query)

    def replace(self) -> None:
        """Open the search bar for replacing."""
        was_in_bar = self._bar.has_keys()
        self._modes.enter(Mode.REVISE)
        if was_in_bar:
            self._bar.open()
        else:
            self._open_anew()

    def go(self, step: int) -> None:
        """Go to the next match, or the previous one."""
        if self._bar.isHidden():
            self.find()
            self._finding.go_on_from_caret()
        self._finding.go(step, self._page.selected_span)
        self.arrive()

    def arrive(self) -> None:
        """Take the match that is looked at for where the author is."""
        if self._finding.current is not None:
            self._origin = self._here(self._finding.current)

    def reveal(self) -> None:
        """Bring the match that is looked at into view."""
        if self._finding.current is not None:
            self._page.reveal(self._finding.current)

    def give_page_keys(self) -> None:
        """Let the keys go to the page, at the match that is looked at."""
        if self._finding.current is not None:
            self._selected = self._finding.current
            self._page.select(self._selected)
        self._page.setFocus()

    def _here(self, selected: Span) -> _Origin:
        visible, page = self._page.visible_span, self._page
        near = visible.start if selected.is_empty else selected.start
        above = page.scroll_top - page.line_top(visible.start) - self._page_top()
        is_at_start = page.scroll_top == 0
        return _Origin(selected, near, visible.start, above, is_at_start)

    def _page_top(self) -> int:
        """Return where the page begins in the window, which the bar moves."""
        return self._page.mapTo(self._page.window(), QPoint(0, 0)).y()

    def _back(self, origin: _Origin) -> None:
        """Show what was in view."""
        if origin.is_at_start:
            self._page.verticalScrollBar().setValue(0)
            return
        for _ in range(2):  # what comes into view is measured
            top = self._page.line_top(origin.top) + origin.above + self._page_top()
            self._page.verticalScrollBar().setValue(round(top))

    def _on_edited(self, changes: ChangeSet) -> None:
        if self._origin is not None:
            self._origin = self._origin.moved(changes)
            self._selected = changes.map_span(self._selected)

    def _on_finds_moved(self) -> None:
        self._marks.matches = self._finding.matches

    def _on_entering(self, mode: Mode) -> None:
        # There, nothing is found; and what was looked for is out of sight.
        is_elsewhere = mode in (Mode.COMPARE, Mode.ALL_NOTES)
        if is_elsewhere and not self._bar.isHidden():
            self._bar.closed.emit()

    def _on_found(self) -> None:
        found, self._marks.match = self._finding, self._finding.current
        self._marks.matches = found.matches
        self._show_count()
        if found.problem:
            self._bar.show_problem(found.problem)
        self.reveal()
        self._page.viewport().update()

    def _show_count(self) -> None:
        found = self._finding
        total, in_notes = len(found.matches), len(found.in_notes)
        self._bar.show_count(found.number, total, in_notes, self._line_heard())

    def _line_heard(self) -> str:
        """Return the line of the match that is looked at, if anybody hears it."""
        match = self._finding.current
        if match is None or not is_heard():
            return ""
        line = self._page.line_span(match.start)
        return self._session.live.flowing_slice(line).strip()

    def _on_query_changed(self, query: Query) -> None:
        origin = self._origin or self._here(self._page.selected_span)
        self._finding.look_for(query, origin.near)
        if self._finding.current is None:
            self._back(origin)

    def _on_replace(self, words: str) -> None:
        if self._finding.current is None:
            self.go(1)  # let it be seen what will be replaced
        else:
            self._finding.replace(words)
            self.arrive()

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
        origin, self._origin = self._origin, None
        has_moved = self._page.selected_span != self._selected
        self._bar.hide()
        self._finding.stop()
        screen = self._bar.parentWidget()
        if screen is not None and (layout := screen.layout()) is not None:
            layout.activate()  # now, or the page would move when it is shown again
        if origin is not None and not has_moved:
            self._page.select(origin.selected)
            self._back(origin)
        self._page.setFocus()
