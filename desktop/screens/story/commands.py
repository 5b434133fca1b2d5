"""What the author's commands do to the story on the screen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from desktop.annotations.annotation import Colour, Kind
from desktop.screens.story.story_screen import REVISE
from desktop.text.sentences import grow, sentence_at, shrink
from desktop.text.span import Span

if TYPE_CHECKING:
    from desktop.screens.story.story_screen import StoryScreen

Command = Callable[[], object]
_Field = QLineEdit | QPlainTextEdit | QTextEdit


class Commands(QObject):
    """Joins the commands of one story screen to what they do."""

    def __init__(self, screen: StoryScreen) -> None:
        super().__init__(screen)
        self._screen = screen
        self._session = screen.session
        self._marking = screen.story.marking
        self._connect_margin()
        self._connect_bars()

    def by_action(self) -> dict[str, Command]:
        """Return what each action does, by the id of the action."""
        return {
            **self._mark_commands(),
            **self._note_commands(),
            **self._text_commands(),
            **self._going_commands(),
        }

    def _mark_commands(self) -> dict[str, Command]:
        colours: dict[str, Command] = {}
        for colour in Colour:
            colours[f"highlight-{colour.value}"] = partial(self.highlight, colour)
            colours[f"recolour-{colour.value}"] = partial(self.recolour, colour)
        return {
            **colours,
            "note": partial(self.write, Kind.NOTE),
            "question": partial(self.write, Kind.QUESTION),
            "suggestion": self.suggest,
            "insert-here": self.insert_here,
            "story-note": self.write_on_story,
        }

    def _note_commands(self) -> dict[str, Command]:
        return {
            "next-note": partial(self.step, 1),
            "previous-note": partial(self.step, -1),
            "next-at-same-place": self.next_here,
            "back-to-text": self.back_to_text,
            "edit-note": self.edit,
            "edit-tags": self.edit_tags,
            "reply": self.reply,
            "toggle-done": self.toggle_done,
            "done-and-next": self.done_and_next,
            "apply-suggestion": self.apply,
            "dismiss-suggestion": self.dismiss,
            "grow-passage": partial(self.reshape, grow),
            "shrink-passage": partial(self.reshape, shrink),
            "attach-to-selection": self.attach,
            "delete-note": self.delete,
        }

    def _text_commands(self) -> dict[str, Command]:
        return {
            "undo": self.undo,
            "redo": self.redo,
            "cut": partial(self._in_field, "cut"),
            "copy": partial(self._in_field, "copy"),
            "paste": partial(self._in_field, "paste"),
            "select-all": partial(self._in_field, "selectAll"),
            "find": self.find,
            "replace": self.replace,
            "find-next": partial(self.find_next, 1),
            "find-previous": partial(self.find_next, -1),
        }

    def _going_commands(self) -> dict[str, Command]:
        screen = self._screen
        return {
            "next-part": partial(self.go_to_part, 1),
            "previous-part": partial(self.go_to_part, -1),
            "go-to-start": partial(screen.go_to, 0),
            "go-to-end": self.go_to_end,
            "mode-reread": partial(screen.set_mode, "reread"),
            "mode-revise": partial(screen.set_mode, "revise"),
            "zoom-in": partial(screen.zoom_by, 1),
            "zoom-out": partial(screen.zoom_by, -1),
            "zoom-reset": screen.reset_zoom,
        }

    def _connect_margin(self) -> None:
        margin, marking = self._screen.margin, self._marking
        margin.words_edited.connect(marking.set_words)
        margin.replacement_edited.connect(marking.set_replacement)
        margin.tags_edited.connect(marking.set_tags)
        margin.reply_requested.connect(self.reply_to)
        margin.done_toggled.connect(marking.toggle_done)
        margin.applied.connect(self.apply_one)
        margin.dismissed.connect(marking.dismiss)
        margin.delete_requested.connect(self.delete_one)
        margin.attach_requested.connect(self.attach_one)
        margin.editing_finished.connect(self._on_editing_finished)

    def _connect_bars(self) -> None:
        bar, search = self._screen.selection_bar, self._screen.search_bar
        bar.colour_chosen.connect(self.highlight)
        bar.kind_chosen.connect(self._on_kind_chosen)
        search.query_changed.connect(self._on_query_changed)
        search.next_requested.connect(partial(self.find_next, 1))
        search.previous_requested.connect(partial(self.find_next, -1))
        search.replace_requested.connect(self._screen.finding.replace)
        search.replace_all_requested.connect(self._on_replace_all)
        search.closed.connect(self._on_search_closed)
        self._screen.top_bar.search_requested.connect(self.find)

    # Marks

    def _passage(self) -> Span | None:
        """Return the selection, or else the sentence at the caret."""
        page = self._screen.page
        span = page.selected_span
        if span.is_empty:
            span = sentence_at(self._session.text, page.caret)
        if span.is_empty:
            self._say("There is no sentence at the caret; select some words first.")
            return None
        return span

    def _marked(self, note: str, *, is_written: bool) -> None:
        page = self._screen.page
        span = self._session.placing.span_of(note)
        place = span.end if span is not None else page.caret
        page.select(Span(place, place))
        self._screen.selection_bar.hide()
        self._screen.choose(note, reveal=span is None)
        if is_written:
            self._screen.margin.edit(note)

    def highlight(self, colour: Colour) -> None:
        """Highlight the selection, or the sentence at the caret."""
        span = self._passage()
        if span is not None:
            note = self._marking.add(Kind.HIGHLIGHT, span, colour=colour)
            self._marked(note, is_written=False)

    def recolour(self, colour: Colour) -> None:
        """Show the chosen note in another colour."""
        if self._screen.chosen:
            self._marking.set_colour(self._screen.chosen, colour)

    def write(self, kind: Kind) -> None:
        """Begin a note on the selection, or on the sentence at the caret."""
        span = self._passage()
        if span is not None:
            self._marked(self._marking.add(kind, span), is_written=True)

    def suggest(self) -> None:
        """Begin a suggestion; its wording starts as what stands there."""
        span = self._passage()
        if span is not None:
            words = self._session.live.slice(span)
            note = self._marking.add(Kind.SUGGESTION, span, replacement=words)
            self._marked(note, is_written=True)

    def insert_here(self) -> None:
        """Begin a suggestion of words where none stand yet: at the caret."""
        page = self._screen.page
        place = Span(page.selected_span.end, page.selected_span.end)
        note = self._marking.add(Kind.SUGGESTION, place, replacement="")
        self._marked(note, is_written=True)

    def write_on_story(self) -> None:
        """Begin a note on the whole story."""
        self._marked(self._marking.add(Kind.STORY_NOTE, None), is_written=True)

    def _on_kind_chosen(self, kind: Kind) -> None:
        if kind is Kind.SUGGESTION:
            self.suggest()
        elif kind is Kind.OTHER:
            self.insert_here()
        else:
            self.write(kind)

    # Notes

    def step(self, step: int) -> None:
        """Choose the next note in reading order, or the previous one."""
        screen = self._screen
        note = screen.reading.next_to(screen.chosen, screen.page.caret, step)
        if note is not None:
            screen.choose(note)
        else:
            self._say("That was the last note." if step > 0 else "No note before this.")

    def next_here(self) -> None:
        """Choose the next of the notes that overlap at the chosen one."""
        screen = self._screen
        span = self._session.placing.span_of(screen.chosen or "")
        place = span or Span(screen.page.caret, screen.page.caret)
        here = screen.reading.at(place)
        if screen.chosen in here:
            screen.choose(here[(here.index(screen.chosen) + 1) % len(here)])
        elif here:
            screen.choose(here[0])

    def back_to_text(self) -> None:
        """Leave the note or the bar for the text."""
        self._screen.margin.finish_editing()
        self._screen.page.setFocus()

    def edit(self) -> None:
        """Write in the chosen note."""
        if self._screen.chosen:
            self._screen.margin.edit(self._screen.chosen)

    def edit_tags(self) -> None:
        """Write the tags of the chosen note."""
        if self._screen.chosen:
            self._screen.margin.edit_tags(self._screen.chosen)

    def reply(self) -> None:
        """Begin a reply to the chosen note."""
        if self._screen.chosen:
            self.reply_to(self._screen.chosen)

    def reply_to(self, note: str) -> None:
        """Begin a reply to the note with that id."""
        self._screen.choose(note)
        self._screen.margin.edit(self._marking.reply(note))

    def toggle_done(self) -> None:
        """Mark the chosen note done, or open again."""
        if self._screen.chosen:
            self._marking.toggle_done(self._screen.chosen)

    def done_and_next(self) -> None:
        """Mark the chosen note done and go on to the next open one."""
        screen = self._screen
        note = screen.chosen_note()
        if note is not None and note.status is not None and note.status.value == "open":
            self._marking.toggle_done(note.id)
        screen.reading.refresh()
        following = screen.reading.next_to(
            screen.chosen, screen.page.caret, 1, only_open=True
        )
        if following is None:
            following = screen.reading.next_to(None, -1, 1, only_open=True)
        screen.choose(following)
        if following is None:
            self._say("Every note is done.")

    def apply(self) -> None:
        """Apply the chosen suggestion."""
        if self._screen.chosen:
            self.apply_one(self._screen.chosen)

    def apply_one(self, note: str) -> None:
        """Put a suggestion's wording into the text."""
        if self._screen.story.file.decoded.problem:
            self._say(self._screen.story.file.decoded.problem)
        elif not self._marking.apply(note):
            self._say(
                "The passage has changed since this was suggested, so nothing was "
                "applied. Edit the text by hand, or the suggestion."
            )

    def dismiss(self) -> None:
        """Dismiss the chosen suggestion."""
        if self._screen.chosen:
            self._marking.dismiss(self._screen.chosen)

    def reshape(self, reshaped: Callable[[str, Span], Span]) -> None:
        """Let the chosen note's passage, or else the selection, be another."""
        screen, note = self._screen, self._screen.chosen
        span = self._session.placing.span_of(note) if note else None
        if note and span is not None and not span.is_empty:
            self._marking.place(note, reshaped(self._session.text, span), "Passage")
        elif not screen.page.selected_span.is_empty:
            screen.page.select(reshaped(self._session.text, screen.page.selected_span))

    def attach(self) -> None:
        """Put the chosen note on the selected words."""
        if self._screen.chosen:
            self.attach_one(self._screen.chosen)

    def attach_one(self, note: str) -> None:
        """Put a note on the selected words."""
        span = self._screen.page.selected_span
        if span.is_empty:
            self._say("Select the words that the note is about, then attach it.")
        else:
            self._marking.place(note, span)
            self._screen.choose(note)

    def delete(self) -> None:
        """Delete the chosen note; undo brings it back."""
        if self._screen.chosen:
            self.delete_one(self._screen.chosen)

    def delete_one(self, note: str) -> None:
        """Delete a note; undo brings it back."""
        screen = self._screen
        following = screen.reading.next_to(note, screen.page.caret, 1)
        self._marking.delete([note])
        screen.page.setFocus()
        if screen.chosen == note or screen.chosen is None:
            screen.choose(following, reveal=False)

    def _on_editing_finished(self, note: str) -> None:
        self._session.history.close()
        self._marking.drop_if_empty(note)

    # Text

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
        words = self._session.live.slice(span) if len(span) < 200 else ""
        screen.search_bar.open("" if "\n" in words else words)

    def replace(self) -> None:
        """Open the search bar for replacing."""
        self._screen.set_mode(REVISE)
        self.find()

    def find_next(self, step: int) -> None:
        """Go to the next match, or the previous one."""
        finding = self._screen.finding
        if self._screen.search_bar.isHidden():
            self.find()
        finding.go(step, self._screen.page.caret)

    def _on_query_changed(self, query: object) -> None:
        visible = self._screen.page.visible_span
        self._screen.finding.look_for(query, visible.start)  # type: ignore[arg-type]

    def _on_replace_all(self, words: str) -> None:
        count = self._screen.finding.replace_all(words)
        places = "1 place" if count == 1 else f"{count} places"
        self._say(f"Replaced in {places}. Undo takes all of them back.")

    def _on_search_closed(self) -> None:
        screen = self._screen
        found = screen.finding.current
        screen.search_bar.hide()
        screen.finding.stop()
        if found is not None:
            screen.page.select(found)
        screen.page.setFocus()

    # Going about

    def go_to_part(self, step: int) -> None:
        """Go to the next part of the story, or to the one before."""
        screen = self._screen
        starts = [part.span.start for part in screen.survey.outline.parts]
        caret = screen.page.caret
        after = [start for start in starts if start > caret]
        before = [start for start in starts if start < caret]
        if step > 0 and after:
            screen.go_to(after[0])
        elif step < 0 and before:
            screen.go_to(before[-1])

    def go_to_end(self) -> None:
        """Go to the end of the story."""
        self._screen.go_to(len(self._session.live))

    def _say(self, message: str) -> None:
        self._screen.status.show_message(message)
