"""The story on the screen: page, margin, panels, and what is chosen among them.

The screen owns what is chosen, filtered and scrolled; the session owns the story.
Commands of the author arrive by :class:`~desktop.screens.story.commands.Commands`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from typing_extensions import override

from desktop.actions import first_key
from desktop.modes import STORY_MODES, Mode
from desktop.page.page_view import zoomed
from desktop.screens.story.attempts import Attempts
from desktop.screens.story.card_writing import CardWriting
from desktop.screens.story.cards import StoryCards
from desktop.screens.story.filtering import Filtering
from desktop.screens.story.finding import Finding
from desktop.screens.story.key_hints import KeyHints
from desktop.screens.story.marks import StoryMarks
from desktop.screens.story.previews import Previews
from desktop.screens.story.reading_list import ReadingList
from desktop.screens.story.returning import Returning
from desktop.screens.story.selected_passage import selected_ink
from desktop.screens.story.story_display import StoryDisplay
from desktop.screens.story.story_parts import StoryParts
from desktop.screens.story.suggesting import Suggesting
from desktop.screens.story.survey import Survey
from desktop.text.span import Span
from desktop.typography.type_setting import TypeSetting
from desktop.widgets.message_truth import Truth

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from desktop.annotations.annotation import Annotation
    from desktop.appearance.theme import Theme
    from desktop.session.preferences import Preferences
    from desktop.session.shown_story import ShownStory
    from desktop.storage.settings import Settings

_LOOKED_AT = 20_000
"""Code points that tell whether a story leaves blank lines between paragraphs."""


class StoryScreen(StoryParts):
    """One open story, in Reread, Revise or Compare.

    Signals:
        entering: The author is about to be in a mode; carries the ``Mode``.
        mode_changed: The author went to another mode; carries the ``Mode``.
        zoom_changed: The text became larger or smaller; carries the per cent.
        focus_left: The author wants to see more than the page again.
        note_chosen: Another note is chosen, or none; carries its id or an empty text.
    """

    entering = Signal(Mode)
    mode_changed = Signal(Mode)
    zoom_changed = Signal(int)
    focus_left = Signal()
    note_chosen = Signal(str)

    def __init__(
        self,
        story: ShownStory,
        preferences: Preferences,
        theme: Theme,
        zoom: int = 100,
        parent: QWidget | None = None,
    ) -> None:
        self.theme = theme
        self.zoom = zoom
        self._is_loose = "\n\n" not in story.session.text[:_LOOKED_AT]
        setting = self._type_setting(preferences.settings)
        super().__init__(story.session.live, setting, theme, parent)
        self.story = story
        self.session = story.session
        self.preferences = preferences
        self.mode = Mode.REREAD
        self.chosen: str | None = None
        self.reading = ReadingList(self.session)
        self.survey = Survey(self.session, is_markdown=story.is_markdown, parent=self)
        self.finding = Finding(self.session, self)
        self.marks = StoryMarks(self.session, theme, self.reading.is_shown)
        self.paint_washes(self.marks.washes, theme)
        self.margin.set_author(story.marking.author.id)
        cards = StoryCards(self.session, self.page, self.reading)
        self.standing = cards.standing
        self.margin.set_source(cards)
        self.top_bar.set_modes(STORY_MODES)
        self.display = StoryDisplay(self)
        self.filtering = Filtering(self)
        self._connect()
        self.attempts = Attempts(self)
        self.writing = CardWriting(self)
        self.previews = Previews(self)
        self.suggesting = Suggesting(self)
        KeyHints(self)
        self.returning = Returning(self)
        self._show_story()

    def _connect(self) -> None:
        self.page.shifted.connect(self._on_shifted)
        self.page.selected.connect(self._on_selected)
        self.page.clicked.connect(self._on_page_clicked)
        self.page.zoomed.connect(self.zoom_by)
        self.session.text_changed.connect(self.margin.refresh)
        # In the midst of an edit, the page must neither be locked nor become smaller.
        queued = Qt.ConnectionType.QueuedConnection
        room = self.session.live.room
        room.passed_changed.connect(self.show_whether_editable, queued)
        self.session.notes_changed.connect(self._on_notes_changed)
        self.session.notes_arrived.connect(self._on_notes_changed)
        self.top_bar.mode_chosen.connect(self.set_mode)
        self.contents.part_chosen.connect(self.go_to)
        self.todo.note_chosen.connect(self.choose)
        self.status.zoom_reset.connect(self.reset_zoom)
        self.preferences.changed.connect(self._on_preferences_changed)
        self.finding.found.connect(self._on_found)
        self.margin.note_chosen.connect(self.choose)

    # What is shown

    def _show_story(self) -> None:
        self.status.show_zoom(self.zoom)
        self.set_mode(Mode.REREAD)
        self._show_settings(self.preferences.settings)
        self.display.show_outline()
        self.display.show_notes()

    @property
    def title(self) -> str:
        """The title the story gives itself, or else the name of its file."""
        return self.display.title

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self.theme = theme
        self.show_part_theme(theme)
        self.marks.set_theme(theme)
        self.page.set_type(self._type_setting(self.preferences.settings))
        self.display.show_notes()

    def _show_settings(self, settings: Settings) -> None:
        self.contents.show_meanings(settings.colour_meanings)
        self.selection_bar.show_meanings(settings.colour_meanings)
        self.todo.show_next_key(
            first_key("done-and-next", settings.shortcuts, Mode.REVISE)
        )
        self.show_sides(contents=settings.show_contents, margin=settings.show_margin)

    def _on_preferences_changed(self, settings: Settings) -> None:
        self._show_settings(settings)
        setting = self._type_setting(settings)
        if setting != self.page.type_setting:
            self.page.set_type(setting)

    def _type_setting(self, settings: Settings) -> TypeSetting:
        return TypeSetting(settings, self.theme, self.zoom, is_loose=self._is_loose)

    def toggle_contents(self) -> None:
        """Show the contents, also in a narrow window, or fold them away."""
        self.is_unfolded = not self.side.isVisible()
        if self.preferences.settings.show_contents == self.is_unfolded:
            self._show_settings(self.preferences.settings)
        else:
            self.preferences.update(show_contents=self.is_unfolded)

    @override
    def set_focused(self, is_focused: bool) -> None:
        super().set_focused(is_focused)
        self._show_settings(self.preferences.settings)

    # Modes and zoom

    def set_mode(self, mode: Mode) -> None:
        """Go to Reread, where the text is locked, to Revise or to Compare."""
        self.entering.emit(mode)
        self.mode = mode
        is_revise = mode is Mode.REVISE
        self.top_bar.show_mode(mode)
        self.show_places(mode)
        self.show_whether_editable()
        if is_revise and (problem := self.story.file.decoded.problem):
            truth = Truth(self.story.file_signals, self._file_problem)
            self.message_bar.show_message(problem, truth=truth)
        elif is_revise and self.story.text_problem:
            self.message_bar.reopen()  # where it stands, while it is so
        self.selection_bar.hide()
        self.display.show_notes_later()
        self.mode_changed.emit(mode)

    def _file_problem(self) -> str:
        return self.story.file.decoded.problem or ""

    def show_whether_editable(self) -> None:
        """Let the text be edited in Revise, unless that is not possible now."""
        may = self.mode is Mode.REVISE and self.story.text_problem is None
        if may != self.page.is_editable:
            self.page.set_editable(may)
        self.search_bar.show_replacing(may)

    def zoom_by(self, steps: int) -> None:
        """Make the text larger or smaller by so many steps."""
        self._set_zoom(zoomed(self.zoom, steps))

    def reset_zoom(self) -> None:
        """Show the text in the size the author prefers."""
        self._set_zoom(100)

    def _set_zoom(self, per_cent: int) -> None:
        self.zoom = per_cent
        self.page.set_type(self._type_setting(self.preferences.settings))
        self.status.show_zoom(per_cent)
        self.zoom_changed.emit(per_cent)

    # Choosing and going

    def choose(self, note: str | None, *, reveal: bool = True) -> None:
        """Choose a note: its card stands level, its passage is underlined.

        Args:
            note: The id of the note; ``None`` for none.
            reveal: Whether to bring its passage into view, and the caret to it.
        """
        if (note or None) != self.chosen:
            self.standing.look_at(None)
        self.chosen = note or None
        self.marks.chosen = self.chosen
        self.reading.hold(self.chosen)
        if note and reveal:
            self._go_to_note(note)
        self.margin.choose(self.chosen)
        if not self.reading.filter.is_empty:
            self.display.show_notes_later()
        self.todo.choose(self.chosen)
        self.page.viewport().update()
        self.note_chosen.emit(note or "")

    def _go_to_note(self, note: str) -> None:
        found, place = self.session.shown.notes[note], self.reading.place_of(note)
        span = self.session.placing.span_of(self.standing.key_of(found))
        with self.leaps.leaping():
            self.page.reveal(span or Span(max(0, place), max(0, place)))
        if span is not None and not self.page.textCursor().hasSelection():
            self.page.select(Span(span.start, span.start))

    def go_to(self, position: int) -> None:
        """Put the caret at ``position`` and show it near the top.

        The next note is then the next from there, so no note stays chosen.
        """
        self.choose(None)
        with self.leaps.leaping():
            self.page.select(Span(position, position))
            self.page.show_position(position, share=0.08)
        self.page.setFocus()

    def show_span(self, span: Span) -> None:
        """Put the caret at the end of ``span`` and see to it that it is in view."""
        self.page.select(Span(span.end, span.end))
        self.page.reveal(Span(span.end, span.end))

    def write(self, note: str) -> None:
        """Let the author write in a note, in the margin, were it folded away."""
        self.margin.show()
        self.margin.edit(note)

    def fold_margin(self) -> None:
        """Fold the margin away again if it was only open for writing."""
        self._show_settings(self.preferences.settings)

    def chosen_note(self) -> Annotation | None:
        """Return the note that is chosen, if one is."""
        return self.session.shown.get(self.chosen) if self.chosen else None

    def let_go(self) -> None:
        """Let the story go, for good: the screen is about to be deleted."""
        self.attempts.withholding.release()
        self.display.stop()
        self.page.let_go()

    # What happens

    def _on_shifted(self) -> None:
        self.margin.scroll_to(self.page.scroll_top)
        self.margin.refresh()
        self.selection_bar.hide()
        self.display.show_place()

    def _on_notes_changed(self) -> None:
        self.reading.refresh()
        if self.chosen and self.chosen not in self.session.shown:
            self.choose(None)
        self.display.show_notes_later()

    def _on_selected(self) -> None:
        self.session.caret_at(self.page.selected_span)
        if selected_ink(self.page).is_empty:
            self.selection_bar.hide()
        elif self.mode is Mode.REREAD or self.page.underMouse():
            selection = self.page.selection_rectangle()
            self.selection_bar.show_at(selection, self.page.viewport().rect())

    def _on_page_clicked(self, position: int) -> None:
        place = Span(position, position)
        self.choose(self.reading.next_at(place, self.chosen), reveal=False)

    def _on_found(self) -> None:
        found, self.marks.match = self.finding, self.finding.current
        self.marks.matches = found.matches
        self.search_bar.show_count(found.number, len(found.matches))
        if found.current is not None:
            self.page.reveal(found.current)
        self.page.viewport().update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_settings(self.preferences.settings)
