"""The commands on the text: undo, the clipboard, finding, going about."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from desktop.modes import Mode
from desktop.text.span import Span

if TYPE_CHECKING:
    from desktop.screens.story.story_screen import StoryScreen
    from desktop.text.search import Query

Command = Callable[[], object]
_Field = QLineEdit | QPlainTextEdit | QTextEdit
_LONGEST_QUERY = 200
"""Code points of a selection that one may want to look for."""


class TextCommands(QObject):
    """Works on the text of one screen."""

    def __init__(self, screen: StoryScreen) -> None:
        super().__init__(screen)
        self._screen = screen
        self._session = screen.session
        search = screen.search_bar
        search.query_changed.connect(self._on_query_changed)
        search.next_requested.connect(partial(self.find_next, 1))
        search.previous_requested.connect(partial(self.find_next, -1))
        call = screen.attempts.call
        search.replace_requested.connect(partial(call, self._on_replace))
        search.replace_all_requested.connect(partial(call, self._on_replace_all))
        search.closed.connect(self._on_search_closed)
        screen.top_bar.search_requested.connect(self.find)
        screen.page.left.connect(self.back_to_text)

    def by_action(self) -> dict[str, Command]:
        """Return what each action does, by the id of the action."""
        return {**self._text_commands(), **self._going_commands()}

    def _text_commands(self) -> dict[str, Command]:
        return {
            "undo": self.undo,
            "redo": self.redo,
            "cut": partial(self._in_field, "cut"),
            "copy": partial(self._in_field, "copy"),
            "paste": partial(self._in_field, "paste"),
            "select-all": partial(self._in_field, "selectAll"),
            "suggesting": self._screen.suggesting.toggle,
            "find": self.find,
            "replace": self.replace,
            "find-next": partial(self.find_next, 1),
            "find-previous": partial(self.find_next, -1),
        }

    def _going_commands(self) -> dict[str, Command]:
        screen = self._screen
        return {
            "back-to-text": self.back_to_text,
            "next-part": partial(self.go_to_part, 1),
            "previous-part": partial(self.go_to_part, -1),
            "back": self.go_back,
            "go-to-start": partial(screen.go_to, 0),
            "go-to-end": self.go_to_end,
            "show-contents": screen.toggle_contents,
            "mode-reread": partial(screen.set_mode, Mode.REREAD),
            "mode-revise": partial(screen.set_mode, Mode.REVISE),
            "mode-compare": partial(screen.set_mode, Mode.COMPARE),
            "zoom-in": partial(screen.zoom_by, 1),
            "zoom-out": partial(screen.zoom_by, -1),
            "zoom-reset": screen.reset_zoom,
        }

    def undo(self) -> None:
        """Take back the last thing done to text or notes."""
        self._session.undo()

    def redo(self) -> None:
        """Do again what was last taken back."""
        self._session.redo()

    def _in_field(self, method: str) -> None:
        # What has the keys is meant: the page, or a field of a card or a bar.
        field: QWidget | None = self._screen.window().focusWidget()
        if isinstance(field, _Field):
            getattr(field, method)()

    def find(self) -> None:
        """Open the search bar with the selected words in it."""
        screen = self._screen
        span = screen.page.selected_span
        words = self._session.live.slice(span) if len(span) < _LONGEST_QUERY else ""
        screen.search_bar.open("" if "\n" in words else words)
        query = screen.search_bar.query()
        if screen.finding.query != query:  # the bar still had it in it
            self._on_query_changed(query)

    def replace(self) -> None:
        """Open the search bar for replacing."""
        self._screen.set_mode(Mode.REVISE)
        self.find()

    def find_next(self, step: int) -> None:
        """Go to the next match, or the previous one."""
        finding = self._screen.finding
        if self._screen.search_bar.isHidden():
            self.find()
            finding.current = None  # go on from the caret
        finding.go(step, self._screen.page.selected_span)

    def _on_query_changed(self, query: Query) -> None:
        page = self._screen.page
        selected, visible = page.selected_span, page.visible_span
        near = visible.start if selected.is_empty else selected.start
        self._screen.finding.look_for(query, near)

    def _on_replace(self, words: str) -> None:
        if self._screen.finding.current is None:
            self.find_next(1)  # let it be seen what will be replaced
        else:
            self._screen.finding.replace(words)

    def _on_replace_all(self, words: str) -> None:
        count = self._screen.finding.replace_all(words)
        places = "1 place" if count == 1 else f"{count} places"
        done = "Suggested" if self._screen.suggesting.is_on else "Replaced"
        self._say(f"{done} in {places}. Undo takes all of them back.")

    def _on_search_closed(self) -> None:
        screen = self._screen
        found = screen.finding.current
        screen.search_bar.hide()
        screen.finding.stop()
        if found is not None:
            screen.page.select(found)
        screen.page.setFocus()

    # Going about

    def back_to_text(self) -> None:
        """Leave the note or the bar for the text; there, let go of what is held."""
        screen = self._screen
        focused: QWidget | None = screen.window().focusWidget()
        if focused is screen.page:
            self._let_go()
        elif focused is not None and screen.search_bar.isAncestorOf(focused):
            screen.search_bar.closed.emit()
        else:
            screen.margin.finish_editing()
            screen.page.setFocus()

    def _let_go(self) -> None:
        screen = self._screen
        if not screen.search_bar.isHidden():
            screen.search_bar.closed.emit()
        elif not screen.page.selected_span.is_empty:
            screen.page.select(Span(screen.page.caret, screen.page.caret))
        elif screen.chosen:
            screen.choose(None)
        elif not screen.message_bar.isHidden():
            screen.message_bar.close_message()
        elif screen.is_focused:
            screen.focus_left.emit()

    def go_to_part(self, step: int) -> None:
        """Go to the next part of the story, or to the one before."""
        screen = self._screen
        starts = [part.span.start for part in screen.survey.outline.parts]
        here = screen.page.place_meant
        after = [start for start in starts if start > here]
        before = [start for start in starts if start < here]
        if step > 0 and after:
            screen.go_to(after[0])
        elif step < 0 and before:
            screen.go_to(before[-1])

    def go_back(self) -> None:
        """Go back to where the reading was before the last leap."""
        if not self._screen.leaps.back():
            self._say("There is nowhere to go back to.")

    def go_to_end(self) -> None:
        """Go to the end of the story."""
        self._screen.go_to(len(self._session.live))

    def _say(self, message: str) -> None:
        self._screen.say(message)
