"""The story on the screen: page, margin, panels, and what is chosen among them.

The screen owns what is chosen, filtered and scrolled; the session owns the story.
Commands of the author arrive by :class:`~desktop.screens.story.commands.Commands`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.annotations.annotation import Annotation
from desktop.annotations.note_filter import NoteFilter
from desktop.margin.margin import Margin
from desktop.page.page_view import PageView
from desktop.page.paragraph_looks import looks_of
from desktop.page.selection_bar import SelectionBar
from desktop.page.type_setting import TypeSetting
from desktop.page.washes import WashPainter
from desktop.panels.contents_panel import ContentsPanel
from desktop.panels.message_bar import MessageBar
from desktop.panels.overview import Overview
from desktop.panels.search_bar import SearchBar
from desktop.panels.status_line import StatusLine
from desktop.panels.todo_panel import TodoPanel
from desktop.panels.top_bar import TopBar
from desktop.screens.story.cards import StoryCards
from desktop.screens.story.finding import Finding
from desktop.screens.story.marks import StoryMarks
from desktop.screens.story.panel_rows import (
    kind_rows,
    note_counts,
    overview_marks,
    part_rows,
    todo_rows,
)
from desktop.screens.story.reading_list import ReadingList
from desktop.screens.story.survey import Survey
from desktop.text.span import Span
from desktop.text.words import reading_minutes

if TYPE_CHECKING:
    from desktop.appearance.theme import Theme
    from desktop.session.opening import OpenStory
    from desktop.session.preferences import Preferences
    from desktop.storage.settings import Settings
    from desktop.text.change import ChangeSet

REREAD, REVISE = "reread", "revise"
_MODES = ((REREAD, "Reread"), (REVISE, "Revise"))
_NARROW = 1100
"""The width of the screen, in pixels, below which the contents fold away."""
_ZOOMS = (50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300)


class StoryScreen(QWidget):
    """One open story, in Reread or Revise.

    Signals:
        mode_changed: The author went to the other mode; carries its name.
        zoom_changed: The text became larger or smaller; carries the per cent.
        note_chosen: Another note is chosen, or none; carries its id or an empty text.
    """

    mode_changed = Signal(str)
    zoom_changed = Signal(int)
    note_chosen = Signal(str)

    def __init__(
        self,
        story: OpenStory,
        preferences: Preferences,
        theme: Theme,
        zoom: int = 100,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.story = story
        self.session = story.session
        self.preferences = preferences
        self.mode = REREAD
        self.zoom = zoom
        self.chosen: str | None = None
        self.title = story.title
        self._theme = theme
        self._is_focused = False
        self.reading = ReadingList(self.session)
        self.survey = Survey(self.session, is_markdown=story.is_markdown, parent=self)
        self.finding = Finding(self.session, self)
        self._make_parts(theme)
        self._lay_out()
        self._connect()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._show_notes)
        self._show_story()

    def _make_parts(self, theme: Theme) -> None:
        self.top_bar = TopBar(theme, self)
        self.top_bar.set_modes(_MODES)
        self.message_bar = MessageBar(theme, self)
        self.search_bar = SearchBar(theme, self)
        self.search_bar.hide()
        self.contents = ContentsPanel(theme, self)
        self.todo = TodoPanel(theme, self)
        self.page = PageView(self.session.live, self._type_setting(), self)
        self.marks = StoryMarks(self.session, theme, self.reading.is_shown)
        self._washes = WashPainter(self.marks.washes, QColor(theme.quiet))
        self.page.page_layout.underlay = self._washes
        self.margin = Margin(theme, self)
        self.margin.set_author(self.story.marking.author.id)
        self.margin.set_source(StoryCards(self.session, self.page, self.reading))
        self.overview = Overview(theme, self)
        self.status = StatusLine(self)
        self.selection_bar = SelectionBar(theme, self.page.viewport())
        self.selection_bar.hide()

    def _lay_out(self) -> None:
        self.side = QStackedWidget(self)
        self.side.addWidget(self.contents)
        self.side.addWidget(self.todo)
        middle = QHBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        for widget in (self.side, self.page, self.margin, self.overview):
            middle.addWidget(widget, 1 if widget is self.page else 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for bar in (self.top_bar, self.message_bar, self.search_bar):
            layout.addWidget(bar)
        layout.addLayout(middle, 1)
        layout.addWidget(self.status)
        self.setFocusProxy(self.page)

    def _connect(self) -> None:
        bar = self.page.verticalScrollBar()
        bar.rangeChanged.connect(self._on_range_changed)
        bar.valueChanged.connect(self.overview.setValue)
        self.overview.valueChanged.connect(bar.setValue)
        self.page.shifted.connect(self._on_shifted)
        self.page.selected.connect(self._on_selected)
        self.page.clicked.connect(self._on_page_clicked)
        self.page.moved.connect(self.session.move)
        self.page.zoomed.connect(self._on_zoomed)
        self.page.left.connect(self._on_page_left)
        self.session.edited.connect(self._on_edited)
        self.session.notes_changed.connect(self._on_notes_changed)
        self.session.caret_wanted.connect(self.show_span)
        self.survey.outlined.connect(self._show_outline)
        self.survey.counted.connect(self._show_words)
        self.top_bar.mode_chosen.connect(self.set_mode)
        self.contents.part_chosen.connect(self.go_to)
        self.contents.filter_changed.connect(self.set_filter)
        self.todo.note_chosen.connect(self.choose)
        self.status.zoom_reset.connect(self.reset_zoom)
        self.preferences.changed.connect(self._on_preferences_changed)
        self.finding.found.connect(self._on_found)
        self._connect_margin()

    def _connect_margin(self) -> None:
        margin = self.margin
        margin.note_chosen.connect(self._on_card_chosen)
        margin.scrolled.connect(self._on_margin_scrolled)
        margin.left.connect(self.page.setFocus)

    # What is shown

    def _show_story(self) -> None:
        decoded = self.story.file.decoded
        self.status.show_file(decoded.encoding_name, decoded.line_ends.name)
        self.status.show_zoom(self.zoom)
        self.set_mode(REREAD)
        self.apply_settings(self.preferences.settings)
        self._show_outline()
        self._show_notes()

    def _show_outline(self) -> None:
        looks = looks_of(
            self.session.text, self.survey.outline, is_markdown=self.story.is_markdown
        )
        self.page.set_looks(looks)
        self.title = self.survey.outline.title or self.story.title
        self.top_bar.show_title(self.title)
        self._show_parts()
        self._show_place()

    def _show_parts(self) -> None:
        placing = self.session.placing
        rows = part_rows(self.survey.outline, self.session.threads(), placing)
        self.contents.show_parts(rows)

    def _show_words(self) -> None:
        self.status.show_words(self.survey.words, reading_minutes(self.survey.words))
        self._show_place()

    def _show_notes(self) -> None:
        threads = self.session.threads()
        self.contents.show_kinds(kind_rows(threads))
        self._show_parts()
        shown = [n for n in threads if self.reading.is_shown(n.id)]
        rows = todo_rows(self.session, self.reading.order, self.survey.outline)
        self.todo.show_todo(rows)
        counts = note_counts(threads)
        self.todo.show_progress(counts.done, counts.open + counts.done)
        self.todo.choose(self.chosen)
        self.status.show_notes(counts.open, counts.done)
        self.overview.show_marks(overview_marks(shown, self.session, self._theme))
        self.margin.refresh()
        self.page.viewport().update()

    def _show_place(self) -> None:
        visible = self.page.visible_span
        top = self.page.page_layout.block_at(self.page.scroll_top + 60)
        start = self.session.live.block_span(top).start
        self.contents.show_current(self.survey.outline.part_at(start))
        words, block = self.survey.words, self.session.live.block_at(visible.end)
        before = self.survey.words_before(block + 1)
        fraction = before / words if words else 0.0
        self.contents.show_progress(min(1.0, fraction), max(0, words - before))

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._theme = theme
        parts = (self.top_bar, self.message_bar, self.search_bar, self.contents)
        for part in (*parts, self.todo, self.overview, self.margin, self.selection_bar):
            part.show_theme(theme)
        self.marks.set_theme(theme)
        self._washes.dimmed = QColor(theme.quiet)
        self.page.set_type(self._type_setting())
        self._show_notes()

    def apply_settings(self, settings: Settings) -> None:
        """Show what the author prefers to see."""
        self.contents.show_meanings(settings.colour_meanings)
        self._show_sides()

    def _on_preferences_changed(self, settings: Settings) -> None:
        self.apply_settings(settings)
        self.page.set_type(self._type_setting())

    def _type_setting(self) -> TypeSetting:
        return TypeSetting(
            self.preferences.settings,
            self._theme,
            self.zoom,
            is_loose="\n\n" not in self.session.text[:20_000],
        )

    def _show_sides(self) -> None:
        settings = self.preferences.settings
        has_room = self.width() >= _NARROW
        show = settings.show_contents and has_room and not self._is_focused
        self.side.setVisible(show)
        self.margin.setVisible(settings.show_margin and not self._is_focused)
        for widget in (self.top_bar, self.status, self.overview):
            widget.setVisible(not self._is_focused)

    def set_focused(self, is_focused: bool) -> None:
        """Show nothing but the page, or everything again."""
        self._is_focused = is_focused
        self._show_sides()

    # Modes, zoom and filter

    def set_mode(self, mode: str) -> None:
        """Go to Reread, where the text is locked, or to Revise."""
        self.mode = mode
        is_revise = mode == REVISE
        self.top_bar.show_mode(mode)
        self.side.setCurrentWidget(self.todo if is_revise else self.contents)
        self.page.set_editable(is_revise and self.story.file.decoded.problem is None)
        self.search_bar.show_replacing(is_revise and self.page.is_editable)
        if is_revise and self.story.file.decoded.problem:
            self.message_bar.show_message(self.story.file.decoded.problem)
        self.selection_bar.hide()
        self.page.setFocus()
        self.mode_changed.emit(mode)

    def zoom_by(self, steps: int) -> None:
        """Make the text larger or smaller by so many steps."""
        at = min(range(len(_ZOOMS)), key=lambda i: abs(_ZOOMS[i] - self.zoom))
        self._set_zoom(_ZOOMS[min(max(0, at + steps), len(_ZOOMS) - 1)])

    def reset_zoom(self) -> None:
        """Show the text in the size the author prefers."""
        self._set_zoom(100)

    def _set_zoom(self, per_cent: int) -> None:
        self.zoom = per_cent
        self.page.set_type(self._type_setting())
        self.status.show_zoom(per_cent)
        self.zoom_changed.emit(per_cent)

    def set_filter(self, wanted: NoteFilter) -> None:
        """Show only the notes that ``wanted`` accepts."""
        self.reading.set_filter(wanted)
        if self.chosen and not self.reading.is_shown(self.chosen):
            self.choose(None)
        self._show_notes()

    # Choosing and going

    def choose(self, note: str | None, *, reveal: bool = True) -> None:
        """Choose a note: its card stands level, its passage is underlined."""
        self.chosen = note or None
        self.marks.chosen = self.chosen
        span = self.session.placing.span_of(note) if note else None
        if note and reveal:
            place = self.reading.place_of(note)
            target = span or Span(max(0, place), max(0, place))
            self.page.reveal(target)
        if span is not None and not self.page.textCursor().hasSelection():
            self.page.select(Span(span.start, span.start))
        self.margin.choose(self.chosen)
        self.todo.choose(self.chosen)
        self.page.viewport().update()
        self.note_chosen.emit(note or "")

    def go_to(self, position: int) -> None:
        """Put the caret at ``position`` and show it near the top."""
        self.page.select(Span(position, position))
        self.page.show_position(position, share=0.08)
        self.page.setFocus()

    @property
    def reading_place(self) -> int:
        """Where the reading is: the start of the first paragraph wholly in view."""
        top = self.page.scroll_top
        if top <= 0:
            return 0
        block = self.page.page_layout.block_at(top)
        return self.session.live.block_span(block).start

    def go_back_to(self, place: int) -> None:
        """Show ``place``, where the reading was left, at the top."""
        place = min(place, len(self.session.live))
        self.page.select(Span(place, place))
        if place:
            self.page.show_position(place, share=0.0)
        else:
            self.page.verticalScrollBar().setValue(0)

    def show_span(self, span: Span) -> None:
        """Put the caret at the end of ``span`` and see to it that it is in view."""
        self.page.select(Span(span.end, span.end))
        self.page.reveal(Span(span.end, span.end))

    def chosen_note(self) -> Annotation | None:
        """Return the note that is chosen, if one is."""
        return self.session.notes.get(self.chosen) if self.chosen else None

    # What happens

    def _on_range_changed(self, least: int, most: int) -> None:
        bar = self.page.verticalScrollBar()
        self.overview.setRange(least, most)
        self.overview.setPageStep(bar.pageStep())
        self.overview.setSingleStep(bar.singleStep())
        self.overview.setValue(bar.value())

    def _on_shifted(self) -> None:
        self.margin.scroll_to(self.page.scroll_top)
        self.margin.refresh()
        self.selection_bar.hide()
        self._show_place()

    def _on_edited(self, changes: ChangeSet) -> None:
        del changes
        self.margin.refresh()

    def _on_notes_changed(self, notes: frozenset[str]) -> None:
        self.reading.refresh()
        if self.chosen and self.chosen not in self.session.notes:
            self.choose(None)
        self._later.start()
        del notes

    def _on_selected(self) -> None:
        if not self.page.textCursor().hasSelection():
            self.selection_bar.hide()
        elif self.mode == REREAD or self.page.underMouse():
            self.selection_bar.show_at(
                self.page.selection_rectangle(), self.page.viewport().rect()
            )

    def _on_page_clicked(self, position: int) -> None:
        here = self.reading.at(Span(position, position))
        if self.chosen in here:
            self.choose(here[(here.index(self.chosen) + 1) % len(here)], reveal=False)
        else:
            self.choose(here[0] if here else None, reveal=False)

    def _on_page_left(self) -> None:
        if not self.search_bar.isHidden():
            self.search_bar.closed.emit()
        elif self.page.textCursor().hasSelection():
            caret = self.page.caret
            self.page.select(Span(caret, caret))
        else:
            self.choose(None)

    def _on_card_chosen(self, note: str) -> None:
        self.choose(note)

    def _on_margin_scrolled(self, pixels: int) -> None:
        bar = self.page.verticalScrollBar()
        bar.setValue(bar.value() + pixels)

    def _on_zoomed(self, steps: int) -> None:
        self.zoom_by(steps)

    def _on_found(self) -> None:
        self.marks.matches = self.finding.matches
        self.marks.match = self.finding.current
        self.search_bar.show_count(self.finding.number, len(self.finding.matches))
        if self.finding.current is not None:
            self.page.reveal(self.finding.current)
        self.page.viewport().update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_sides()


