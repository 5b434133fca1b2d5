"""The story on the screen: page, margin, panels and bars, made and joined here.

The screen owns what is chosen, filtered and scrolled; the session owns the story.
None of the widgets knows another, and none of the parts knows the screen: each is
given what it needs.  What the author's commands call is in
:mod:`desktop.window.commands`.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from desktop.actions.actions import ACTIONS, first_key
from desktop.annotations.note_passages import passage_keys
from desktop.appearance.fonts import UI_SIZE
from desktop.appearance.key_names import as_signs
from desktop.appearance.theme import PANEL_SHEET, zoomed_sheet
from desktop.margin.card_buttons import CardAction
from desktop.margin.margin import Margin
from desktop.page.page_view import PageView, zoomed
from desktop.page.selection_bar import SelectionBar
from desktop.page.smart_typing import SmartTyping, is_prose_block
from desktop.page.wash_painting import WashPainter
from desktop.panels.contents_panel import ContentsPanel
from desktop.panels.overview import Overview
from desktop.panels.revise_panel import RevisePanel
from desktop.panels.search_bar import SearchBar
from desktop.panels.status_line import StatusLine
from desktop.panels.todo.todo_drawing import KeyHint
from desktop.panels.top_bar import TopBar
from desktop.screens.story.aloud.aloud_commands import AloudCommands
from desktop.screens.story.aloud.aloud_parts import AloudParts
from desktop.screens.story.attempts import Attempts
from desktop.screens.story.bookmark_commands import BookmarkCommands
from desktop.screens.story.find_listing import FindListing
from desktop.screens.story.finding import FindCommands, TextSearch
from desktop.screens.story.lenses.lens_commands import LensCommands
from desktop.screens.story.lenses.lens_parts import LensParts
from desktop.screens.story.line_flow import LineFlow
from desktop.screens.story.moving_commands import MovingCommands
from desktop.screens.story.navigation import Navigation
from desktop.screens.story.noting.cards import CardWriting, StoryCards
from desktop.screens.story.noting.mark_painting import InlineSuggestions, StoryMarks
from desktop.screens.story.noting.note_commands import (
    MarkingCommands,
    NoteCommands,
    selected_ink,
)
from desktop.screens.story.noting.note_filtering import FilteredParts, Filtering
from desktop.screens.story.noting.place_offers import PlaceOffers
from desktop.screens.story.noting.pointing import Pointing
from desktop.screens.story.noting.quick_commands import QuickCommands
from desktop.screens.story.noting.reading_list import ReadingList
from desktop.screens.story.noting.tag_commands import TagCommands
from desktop.screens.story.noting.todo import TodoNotes
from desktop.screens.story.noting.todo_commands import TodoCommands
from desktop.screens.story.passes import PassCommands
from desktop.screens.story.readers.reader_commands import ReaderCommands
from desktop.screens.story.readers.reader_parts import ReaderParts
from desktop.screens.story.scene_commands import SceneCommands
from desktop.screens.story.standing.reading_block import has_room_for_contents
from desktop.screens.story.standing.reading_pane import ReadingPane
from desktop.screens.story.status_messages import StatusMessages
from desktop.screens.story.story_display import Panels, StoryDisplay
from desktop.screens.story.story_modes import ModePlaces, StoryModes
from desktop.screens.story.story_statistics import StoryStatistics
from desktop.screens.story.text_commands import (
    EmphasisCommands,
    Suggesting,
    TextCommands,
)
from desktop.session.story.bookmarks import Bookmarks
from desktop.session.story.edited_places import EditedPlaces
from desktop.session.story.ready_text import begin_flowing, is_loose
from desktop.session.story.writing.live_habits import LiveHabits, Typist
from desktop.storage.story.settings import PANEL_WIDTHS
from desktop.storage.story.story_state import STORY_MODES, Mode
from desktop.text.span import Span
from desktop.text.structure.line_look import LineKind, LineLook
from desktop.typography.type_setting import TypeSetting
from desktop.widgets.announcing import announce, is_heard
from desktop.widgets.floating_bars import FloatingBars
from desktop.widgets.keyboard import is_bare_enter, tab_before
from desktop.widgets.message_bar import MessageBar, Truth
from desktop.widgets.side_panel import SidePanel
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from PySide6.QtGui import QResizeEvent

    from desktop.annotations.kinds import Colour
    from desktop.appearance.theme import Theme
    from desktop.page.focus_dimming import PageFocus
    from desktop.panels.find_list import FindList
    from desktop.screens.story.noting.spoken_notes import SpokenNotes
    from desktop.screens.story.standing.first_page import FirstPage
    from desktop.session.keeping.shown_story import ShownStory
    from desktop.session.preferences import Preferences
    from desktop.storage.story.settings import Settings

_OPENING, _LOOKED_THROUGH, _LONGEST = 5, 60, 1_000
"""Paragraphs in a sample, blocks in which they are looked for, and code points of each
that are shown."""

_ON_CARD = {
    CardAction.APPLY: "apply-suggestion",
    CardAction.REVISE: "revise-this",
    CardAction.DISMISS: "dismiss-suggestion",
    CardAction.AGREE: "agree",
    CardAction.REPLY: "reply",
    CardAction.DONE: "toggle-done",
    CardAction.IS_DONE: "toggle-done",
    CardAction.REOPEN: "toggle-done",
    CardAction.KEEP_OPEN: "keep-open",
    CardAction.ATTACH: "attach-to-selection",
    CardAction.MORE: "context-menu",
}
_ON_CARD_IN_REVISE = {
    CardAction.APPLY: "done-and-next",
    CardAction.DONE: "done-and-next",
    CardAction.IS_DONE: "done-and-next",
    CardAction.DISMISS: "dismiss-and-next",
}
"""The action whose key does what a button of a card does, in any mode and in Revise."""

_KEYS_ON_BAR = (*(spec.id for spec in ACTIONS if spec.menu == "Mark"), "add-passage")


class StoryScreen(QWidget):
    """One open story, in Reread, Revise or Compare.

    Attributes:
        page: The story.
        margin: The notes beside it.
        side_panel: What gives the contents, or what stands in their stead, their place.
        reading_pane: What gives both, and the overview, their places.
        overview: The page's scroll bar.
        contents, revise_panel: What stands left in Reread, and in Revise.
        todo: What is to do, in that.
        top_bar, search_bar, status: What stands above and below.
        bars, message_bar: What lies over the page, and what tells and asks there.
        find_list: All that was found, above the search bar, once it was asked for.
        selection_bar: What can be done with a selection.
        modes, places: In which mode the author is, and what stands where in each.
        is_focused: Whether nothing but the page is shown.
        bookmarks, edited_places: Lines to come back to, and where was written last.
        focus: What dims all of the page but what the author is at; None until that is
            asked for.

    Signals:
        zoom_changed: The text became larger or smaller; carries the per cent.
        focus_left: The author wants to see more than the page again.
        focused: Nothing but the page is shown, or everything again; carries which.
    """

    zoom_changed = Signal(int)
    focus_left = Signal()
    focused = Signal(bool)

    def __init__(
        self,
        story: ShownStory,
        preferences: Preferences,
        theme: Theme,
        zoom: int = 100,
        parent: QWidget | None = None,
        *,
        flows: bool | None = None,
        first: FirstPage | None = None,
    ) -> None:
        super().__init__(parent)
        if first is not None:
            self.resize(first.size())
        self._first = first
        self.story = story
        self.session = story.session
        self._flows = flows
        if first is None:
            begin_flowing(self.session.live, self.session.paragraphs.wrapping, flows)
        self.preferences = preferences
        story.marking.be_also(preferences.settings.own_ids)
        self.theme = theme
        self.zoom = zoom
        self.is_focused = self._is_unfolded = False
        self.focus: PageFocus | None = None
        self._spoken_notes: SpokenNotes | None = None
        self.is_elsewhere: Callable[[], bool] = bool
        self._is_loose = is_loose(story.session.text)
        self._make_widgets()
        self._lay_out()
        self._make_state()
        self._make_display()
        self._connect()
        self._make_parts()
        self._make_commands()
        self._show_story()

    # What it is made of

    def _make_widgets(self) -> None:
        theme, setting = self.theme, self._type_setting(self.preferences.settings)
        self.top_bar = TopBar(theme, self)
        self.top_bar.set_modes(STORY_MODES)
        self.bars = FloatingBars(self)
        self.message_bar = MessageBar(theme, self.bars)
        self.bars.add(self.message_bar)
        self.reports = FloatingBars(self, are_at_top=True)
        self.search_bar = SearchBar(theme, self)
        self.find_list: FindList | None = None
        self.contents = ContentsPanel(theme, self)
        self.revise_panel = RevisePanel(theme, self)
        self.todo = self.revise_panel.todo
        self.page = self._make_page(setting)
        self.page.paragraph_at = self.session.paragraphs.at
        self.page.is_markdown = self.story.is_markdown
        self.page.tidy = self.session.tidy
        self.page.entering = self.session.entering
        self.margin = Margin(theme, self)
        self.margin.set_tags(self.session.tags_used)
        self.overview = Overview(theme, self)
        self.status = StatusLine(self)
        self.selection_bar = SelectionBar(theme, self.page.viewport())
        self.selection_bar.hide()

    def _make_page(self, setting: TypeSetting) -> PageView:
        if self._first is None:
            return PageView(self.session.live, setting, self)
        page = self._first.take()
        page.setParent(self)
        return page

    def _lay_out(self) -> None:
        self.places = ModePlaces(self)
        self.reading_pane = reading = ReadingPane(
            self.page, self.margin, self.overview, self.zoom, self.places.body
        )
        self.side_panel = SidePanel(self.places.side, self.places.body, self)
        self.places.add(Mode.REREAD, self.contents, reading)
        self.places.add(Mode.REVISE, self.revise_panel, reading)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.top_bar)
        layout.addWidget(self.side_panel, 1)
        # At the foot: whatever comes above the text would move it.
        layout.addWidget(self.search_bar)
        layout.addWidget(self.status)
        self.reports.lie_over(self.places.body, self._kept_seen)
        self.bars.lie_over(self.places.body, self._kept_free)
        for bars in (self.reports, self.bars):
            bars.lie_beside(self.places.side)
        self.bars.lie_clear_of(self.reports)
        self.setFocusProxy(self.page)
        tab_before(self.page, self.margin)

    def _make_state(self) -> None:
        story, session, page = self.story, self.session, self.page
        self.modes = StoryModes(self.preferences, self)
        self.reading = ReadingList(session)
        self.bookmarks = Bookmarks(session.live, self)
        self.edited_places = EditedPlaces(session, self)
        known = self._first.text.outline if self._first else None
        self.statistics = StoryStatistics(
            session, known, is_markdown=story.is_markdown, parent=self
        )
        self.finding = TextSearch(session, self, is_markdown=story.is_markdown)
        self.marks = StoryMarks(session, self.theme, self.reading.is_shown)
        self._washes = WashPainter(
            self.marks.washes, self.theme, self.marks.has_readers
        )
        page.page_layout.underlay = self._washes
        self.cards = StoryCards(session, page, self.reading)
        self.targets = self.cards.targets
        self.margin.set_source(self.cards)
        Pointing(session, page, self.margin, self.marks, self.reading)
        self.messages = StatusMessages(self.status, session, self.modes)
        self.line_flow = LineFlow(
            session, page, self.modes, self.statistics, self._flows, self.messages.say
        )

    def _make_display(self) -> None:
        story, page, margin, modes = self.story, self.page, self.margin, self.modes
        statistics, reading, bar = self.statistics, self.reading, self.selection_bar
        targets, say = self.targets, self.messages.say
        self.navigation = Navigation(
            story, statistics, page, margin, bar, reading, targets, modes, say
        )
        panels = Panels(
            self.top_bar, self.contents, self.revise_panel, self.overview, self.status
        )
        going = self.navigation
        self._todo = TodoNotes(self.session, reading)
        self.display = StoryDisplay(
            story, statistics, reading, self._todo, modes, going, page, panels
        )

    def _make_parts(self) -> None:
        story, session, page, margin = self.story, self.session, self.page, self.margin
        modes, navigation, bar = self.modes, self.navigation, self.message_bar
        say = self.messages.say
        self.filtering = Filtering(
            session, self.reading, navigation, self.contents, self.todo, say
        )
        FilteredParts(
            self.filtering, self.reading, self.statistics, self._todo, session
        )
        self.attempts = Attempts(story, page, margin, bar, modes, say)
        self.writing = CardWriting(story, margin, bar, self.attempts)
        suggestions = InlineSuggestions(
            session, page, self.reading, navigation, self.preferences
        )
        self.marks.proposal = suggestions.proposal
        self.filtering.changed.connect(page.renew_all_ghosts)
        self.filtering.changed.connect(self.display.show_notes)
        self.suggesting = Suggesting(
            story, page, self.status, self.finding, modes, self.attempts, say
        )
        self._follow_habits()
        modes.changed.connect(self._show_keys)
        modes.moments_changed.connect(self._show_keys)
        self.preferences.changed.connect(self._show_keys)

    def _make_focus(self) -> PageFocus:
        """Return what dims the page but for what the author is at."""
        from desktop.page.focus_dimming import PageFocus  # late: few ask for it

        page, session = self.page, self.session
        focus = PageFocus(page, session, self.theme, self._shown_passages)
        focus.changed.connect(self.margin.show_focus)
        self.finding.found.connect(focus.follow)
        self.navigation.note_chosen.connect(focus.follow)
        self.aloud_commands.changed.connect(focus.follow)
        self.margin.set_focus(self._is_lit)
        return focus

    def _spoken(self) -> SpokenNotes:
        """Return what tells those who hear the page of its notes."""
        if self._spoken_notes is None:
            # Late: few hear it.
            from desktop.screens.story.noting.spoken_notes import SpokenNotes

            self._spoken_notes = SpokenNotes(
                self.page, self.reading, self.cards, lambda: self.display.colour_names
            )
        return self._spoken_notes

    def _shown_passages(self) -> Iterator[Span]:
        """Yield the match that is looked at, what is heard, the chosen passages."""
        if self.marks.match is not None:
            yield self.marks.match
        if self.page.spoken is not None:
            yield self.page.spoken
        note = self.session.shown.get(self.navigation.chosen or "")
        places = map(self.session.placing.span_of, passage_keys(note) if note else ())
        yield from filter(None, places)

    def _is_lit(self, key: str) -> bool:
        span = self.session.placing.span_of(key)
        return self.focus is None or self.focus.is_lit(span)

    def _follow_habits(self) -> None:
        """Let what is typed be written as the story is."""
        story, page, preferences = self.story, self.page, self.preferences
        habits = LiveHabits(story.session.live, partial(is_prose_block, page))
        self.statistics.counted.connect(habits.renew)

        def can_write(words: str) -> bool:
            return story.file.decoded.has_signs(words)  # a file that may be another

        typist = Typist(
            habits,
            lambda: preferences.settings.smart_typing,
            can_write,
            is_markdown=story.is_markdown,
            own=preferences.own_corrections,
        )
        SmartTyping(page, story.session, self.suggesting.suggester, typist)
        self.margin.set_typist(typist)
        self.typist = typist

    def _make_commands(self) -> None:
        self._make_note_commands()
        self._make_list_commands()
        self._make_lens_commands()
        self._make_reader_commands()
        self._make_aloud_commands()
        self._make_text_commands()
        self._make_place_commands()
        self._make_find_commands()

    def _make_note_commands(self) -> None:
        story, page, bar = self.story, self.page, self.selection_bar
        going, writing, attempts = self.navigation, self.writing, self.attempts
        say = self.messages.say
        self.mark_commands = MarkingCommands(story, page, bar, going, writing, attempts)
        self.quick_commands = QuickCommands(
            story, page, bar, going, self.preferences, attempts, lambda: self.theme, say
        )
        self.note_commands = NoteCommands(
            story,
            page,
            self.margin,
            self.reading,
            self.targets,
            going,
            writing,
            bar,
            attempts,
            self.modes,
            say,
        )
        self.place_offers = PlaceOffers(
            story, going, self.message_bar, attempts, self.modes.key_of
        )

    def _make_list_commands(self) -> None:
        story, reading, going = self.story, self.reading, self.navigation
        attempts, say = self.attempts, self.messages.say
        self.tag_commands = TagCommands(
            story.session,
            self.contents,
            reading,
            going,
            self.filtering,
            attempts,
            lambda: self.theme,
            partial(self.modes.key_of, "undo"),
            say,
        )
        self.todo_commands = TodoCommands(
            story,
            self.page,
            self._todo,
            reading,
            going,
            self.note_commands,
            self.display,
            say,
        )
        write = partial(attempts.call_to_write, self.note_commands.edit_one)
        self.todo.edit_requested.connect(write)

    def _make_lens_commands(self) -> None:
        self.lens_commands = LensCommands(
            LensParts(
                story=self.story,
                page=self.page,
                navigation=self.navigation,
                modes=self.modes,
                places=self.places,
                top_bar=self.top_bar,
                overview=self.overview,
                status=self.status,
                selection_bar=self.selection_bar,
                writing=self.writing,
                attempts=self.attempts,
                preferences=self.preferences,
                theme=lambda: self.theme,
                say=self.messages.say,
            )
        )

    def _make_reader_commands(self) -> None:
        self.reader_commands = ReaderCommands(
            ReaderParts(
                story=self.story,
                page=self.page,
                marks=self.marks,
                statistics=self.statistics,
                reading=self.reading,
                filtering=self.filtering,
                navigation=self.navigation,
                modes=self.modes,
                places=self.places,
                lenses=self.lens_commands,
                reports=self.reports,
                message_bar=self.message_bar,
                attempts=self.attempts,
                preferences=self.preferences,
                theme=lambda: self.theme,
                unfold=self.unfold_side,
                say=self.messages.say,
            )
        )

    def _make_aloud_commands(self) -> None:
        self.aloud_commands = AloudCommands(
            AloudParts(
                story=self.story,
                page=self.page,
                margin=self.margin,
                statistics=self.statistics,
                modes=self.modes,
                places=self.places,
                bars=self.bars,
                message_bar=self.message_bar,
                kept_free=self._kept_free,
                attempts=self.attempts,
                preferences=self.preferences,
                theme=lambda: self.theme,
                say=self.messages.say,
            )
        )

    def _make_text_commands(self) -> None:
        story, page, suggesting = self.story, self.page, self.suggesting
        search, told, say = self.search_bar, self.message_bar, self.messages.say
        self.text_commands = TextCommands(
            story,
            page,
            self.margin,
            search,
            told,
            self.navigation,
            self.lens_commands,
            self.aloud_commands,
            self.reader_commands,
            suggesting,
            say,
        )
        self.text_commands.left.connect(self._on_text_left)
        self.moving = MovingCommands(
            story,
            self.statistics,
            page,
            self.revise_panel.scenes,
            self.modes,
            suggesting,
            self.attempts,
            say,
        )
        self.emphasis_commands = EmphasisCommands(story, page, suggesting, say)

    def _make_place_commands(self) -> None:
        story, page, statistics = self.story, self.page, self.statistics
        going, say = self.navigation, self.messages.say
        self.pass_commands = PassCommands(
            story, statistics, self.contents, page, going, self.message_bar, say
        )
        self.bookmark_commands = BookmarkCommands(
            self.bookmarks,
            self.edited_places,
            page,
            self.overview,
            statistics,
            going,
            self.modes,
            lambda: self.theme,
            say,
        )
        self.scene_commands = SceneCommands(
            story,
            statistics,
            self.display,
            page,
            self.contents,
            self.revise_panel,
            self.modes,
            self.attempts,
            say,
            self.unfold_contents,
        )

    def _make_find_commands(self) -> None:
        finding, session, search = self.finding, self.session, self.search_bar
        page, attempts, say = self.page, self.attempts, self.messages.say
        self.find_commands = FindCommands(
            finding, session, page, search, self.marks, self.modes, attempts, say
        )
        self.top_bar.search_requested.connect(self.find_commands.find)
        mark_all = partial(self.quick_commands.open_for_all, finding)
        search.mark_all_requested.connect(partial(attempts.call, mark_all))
        self.find_listing = FindListing(
            finding,
            session,
            self.statistics,
            search,
            self._make_find_list,
            self.overview,
            self.navigation,
            self.find_commands,
        )

    def _connect(self) -> None:
        page, session, display = self.page, self.session, self.display
        self.message_bar.left.connect(self.places.give_keys_back)
        # The page tells of being scrolled, and when all of a change is made: Qt sets a
        # bar's range, its step and its value one after the other.
        page.shifted.connect(self._on_shifted)
        self.overview.valueChanged.connect(page.verticalScrollBar().setValue)
        self.margin.scrolled.connect(self._on_margin_scrolled)
        self.margin.left.connect(page.setFocus)
        page.selected.connect(self._on_selected)
        reached, note_chosen = self.margin.reached, self.navigation.note_chosen
        for moved in (page.shifted, page.selected, reached, note_chosen):
            moved.connect(self.reports.settle)
            moved.connect(self.bars.settle)
        page.clicked.connect(self._on_page_clicked)
        page.zoomed.connect(self.zoom_by)
        session.text_changed.connect(self._on_text_changed)
        session.lock_changed.connect(self.margin.refresh)
        # In the midst of an edit, the page must neither be locked nor become smaller.
        queued = Qt.ConnectionType.QueuedConnection
        session.live.flowed.connect(self._on_flowed)
        session.live.room.passed_changed.connect(self.show_whether_editable, queued)
        session.notes_changed.connect(self._on_notes_changed)
        session.notes_arrived.connect(self._on_notes_changed)
        session.readers_changed.connect(self._on_readers_changed)
        display.notes_shown.connect(self.margin.refresh)
        self.modes.changed.connect(self._on_mode_changed)
        self.preferences.changed.connect(self._on_preferences_changed)
        self._connect_choosing()

    def _connect_choosing(self) -> None:
        navigation = self.navigation
        navigation.note_chosen.connect(self._on_note_chosen)
        navigation.note_chosen.connect(self._fold_contents)
        self.side_panel.left.connect(self._fold_contents)
        self.side_panel.widened.connect(self._on_panel_widened)
        self.top_bar.mode_chosen.connect(self.modes.enter)
        self.contents.part_chosen.connect(navigation.go_to)
        self.contents.naming_wanted.connect(self._on_naming_wanted)
        self.revise_panel.scenes.scene_chosen.connect(self._on_scene_chosen)
        self.revise_panel.height_kept.connect(self._on_height_kept)
        self.revise_panel.folded.connect(self._on_folded)
        self._connect_todo()
        self.margin.note_chosen.connect(navigation.choose)
        self.status.zoom_reset.connect(self.reset_zoom)

    def _connect_todo(self) -> None:
        todo = self.todo
        todo.note_chosen.connect(self.navigation.choose)
        todo.note_entered.connect(self._on_note_entered)
        todo.folded.connect(self._on_todo_folded)

    def go_to_todo(self) -> None:
        """Give the keys to the list of what is to do, unfolded if need be."""
        self.lens_commands.leave()  # which has its place
        self.reader_commands.leave()
        if not self.revise_panel.isVisible():
            self.toggle_contents()
        if self.preferences.settings.fold_to_do:
            self.preferences.update(fold_to_do=False)
        self.todo.to_do.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_note_entered(self) -> None:
        self.page.setFocus()

    def _on_todo_folded(self, is_folded: bool) -> None:
        self.preferences.update(fold_to_do=is_folded)

    def _kept_free(self) -> Iterator[QRect]:
        """Yield what no bar may cover: the note with the keys, the caret, its card."""
        page, body, focused = self.page, self.places.body, self.window().focusWidget()
        yield self.margin.place_with_keys(body)
        if isinstance(focused, PageView) and self.isAncestorOf(focused):
            page = focused  # the text beside it
        view = page.viewport()
        if page.isVisible() and page.is_caret_in_view:
            top = round(page.line_top(page.caret)) - page.scroll_top
            line = QRect(0, top, view.width(), round(page.type_setting.line_height))
            yield line.translated(view.mapTo(body, QPoint(0, 0)))
        yield self.margin.open_card_place(body)

    def _kept_seen(self) -> Iterator[QRect]:
        """Yield what no report may cover: the caret itself, where the author types."""
        page = self.page
        if page.hasFocus() and page.is_caret_in_view:
            corner = page.viewport().mapTo(self.places.body, QPoint(0, 0))
            yield page.cursorRect().translated(corner)

    def add_bar(self, bar: QWidget) -> None:
        """Have ``bar`` stand directly below the bar at the top, for good."""
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(1, bar)

    def _make_find_list(self) -> FindList:
        from desktop.panels.find_list import FindList  # late: not before it is seen

        self.find_list = FindList(self.theme, self)
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            above = layout.indexOf(self.search_bar)
            layout.insertWidget(above, self.find_list)
        return self.find_list

    def finish_writing(self) -> None:
        """Keep what is being written in a card or a row of the contents."""
        self.margin.finish_editing()
        for parts in (self.contents.part_list, self.revise_panel.scenes):
            parts.finish_writing()

    def let_go(self) -> None:
        """Let the story go, for good: the screen is about to be deleted."""
        self.attempts.withholding.release()
        self.display.stop()
        self.finding.let_go()
        self.place_offers.offered.let_go()
        self.lens_commands.let_go()
        self.aloud_commands.let_go()
        self.reader_commands.let_go()
        self.page.let_go()

    # What is shown

    def _show_story(self) -> None:
        self.status.show_zoom(self.zoom)
        self.message_bar.answer_key = partial(self.modes.key_of, "not-saved-yet")
        self.modes.enter(Mode.REREAD)
        self._dress_panel()
        self._show_settings(self.preferences.settings)
        self._show_ways(self.preferences.settings)
        self.display.show_outline()
        self.display.show_notes()

    @property
    def opening_words(self) -> str:
        """How the story begins, a paragraph in each line; headings are left out."""
        live, looks = self.session.live, self.page.page_layout.typesetter.looks
        first, lines = live.block_at(self.statistics.story_span.start), list[str]()
        for block in range(first, min(first + _LOOKED_THROUGH, live.block_count)):
            words = live.flowing_slice(live.block_span(block)).strip()
            look = looks.look(block, words)
            if words and isinstance(look, LineLook) and look.kind is LineKind.BODY:
                lines.append(words[:_LONGEST])
        return "\n".join(lines[:_OPENING])

    @property
    def title(self) -> str:
        """The title the story gives itself, or else the name of its file."""
        return self.display.title

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self.theme = theme
        parts = (self.top_bar, self.message_bar, self.search_bar, self.contents)
        panel = self.revise_panel
        for part in (*parts, panel, self.overview, self.margin, self.selection_bar):
            part.show_theme(theme)
        if self.find_list is not None:
            self.find_list.show_theme(theme)
        self._washes.theme = theme
        self.marks.set_theme(theme)
        self.bookmark_commands.show_theme(theme)
        self.lens_commands.show_theme(theme)
        self.aloud_commands.show_theme(theme)
        self.reader_commands.show_theme(theme)
        if self.focus is not None:
            self.focus.show_theme(theme)
        self._show_type(self._type_setting(self.preferences.settings))

    def _on_naming_wanted(self, colour: Colour) -> None:
        # Late: not before it is seen.
        from desktop.screens.story.noting.colour_naming import ask_for_colour_name

        ask_for_colour_name(self.preferences, colour, self.window())

    def _show_settings(self, settings: Settings) -> None:
        self.session.tidy.is_on = settings.tidy_prose
        self.session.entering.is_on = settings.enter_paragraphs
        self.contents.show_meanings(settings.colour_meanings)
        self.selection_bar.show_meanings(settings.colour_meanings)
        self.margin.show_meanings(settings.colour_meanings)
        self.todo.show_meanings(settings.colour_meanings)
        self.display.colour_names = settings.colour_meanings
        self.todo.show_hints(*_hints(settings.shortcuts))
        is_folded, height = settings.fold_scenes, settings.scenes_height
        self.revise_panel.show_arrangement(height, is_folded=is_folded)
        self.todo.show_folded(is_folded=settings.fold_to_do)
        self._show_sides(settings)

    def _show_sides(self, settings: Settings) -> None:
        """Show contents and margin, as far as they are wanted and there is room."""
        # The table of all notes has a head and a foot of its own.
        is_alone = self.is_focused or self.modes.mode is Mode.ALL_NOTES
        if self._has_room_for_contents:
            self._is_unfolded = False
            is_wanted = settings.show_contents
        else:
            is_wanted = self._is_unfolded
        self.side_panel.show_panel(
            is_shown=is_wanted and not is_alone,
            width=settings.panel_width,
            zoom=self.zoom,
            least_body=self.reading_pane.least_width,
        )
        self.margin.setVisible(settings.show_margin and not self.is_focused)
        self.overview.setVisible(not self.is_focused)
        for widget in (self.top_bar, self.status):
            widget.setVisible(not is_alone)

    def _show_keys(self) -> None:
        """Name keys on the cards and beside a selection: those of the mode."""
        modes, is_revising = self.modes, self.modes.mode is Mode.REVISE
        way = CardAction.APPLY if is_revising else CardAction.REVISE
        called = {**_ON_CARD, **(_ON_CARD_IN_REVISE if is_revising else {})}
        keys = {action: modes.key_of(name) for action, name in called.items()}
        self.margin.show_keys(keys, way)
        self.margin.show_going_keys(modes.going_keys)
        self.selection_bar.show_keys({key: modes.key_of(key) for key in _KEYS_ON_BAR})

    def _on_preferences_changed(self, settings: Settings) -> None:
        self.story.marking.be_also(settings.own_ids)
        self._show_settings(settings)
        self._show_ways(settings)
        before, setting = self.page.type_setting, self._type_setting(settings)
        if setting != before:
            self._show_type(setting)
        if setting.indents != before.indents:
            self.display.show_outline()

    def _show_type(self, setting: TypeSetting) -> None:
        self.reading_pane.set_type(setting, self.zoom)
        self._dress_panel()
        self._show_sides(self.preferences.settings)

    def _show_ways(self, settings: Settings) -> None:
        """Scroll and dim the page as the author prefers."""
        self.page.set_typewriter(is_on=settings.typewriter_scrolling)
        if self.focus is None and settings.focus != "off":
            self.focus = self._make_focus()
        if self.focus is not None:
            self.focus.set_way(settings.focus)

    def _type_setting(self, settings: Settings) -> TypeSetting:
        return TypeSetting(settings, self.theme, self.zoom, is_loose=self._is_loose)

    @property
    def _has_room_for_contents(self) -> bool:
        return has_room_for_contents(self.width(), self.zoom)

    def toggle_contents(self) -> None:
        """Show the contents, also in a narrow window, or fold them away."""
        settings = self.preferences.settings
        if self._has_room_for_contents:
            self.preferences.update(show_contents=not settings.show_contents)
            return
        self._is_unfolded = not self._is_unfolded
        self._show_settings(settings)
        if self.side_panel.is_over:
            self.places.give_keys_to_side()

    def unfold_contents(self) -> None:
        """Show the contents, if they are folded away, also in a narrow window."""
        self.lens_commands.leave()
        self.reader_commands.leave()
        self.unfold_side()

    def unfold_side(self) -> None:
        """Show what stands left of the page, if it is folded away."""
        if not self.places.side.isVisible():
            self.toggle_contents()

    def _fold_contents(self) -> None:
        """Fold the contents away where they lie over the page.

        Not while the author goes through the notes in them with the keys.
        """
        if self.side_panel.is_over and not self.todo.has_keys:
            self._is_unfolded = False
            self._show_settings(self.preferences.settings)

    def widen_panel(self, pixels: int) -> None:
        """Make the panel wider by so many pixels at 100 per cent, or narrower."""
        least, most = PANEL_WIDTHS
        width = self.preferences.settings.panel_width + pixels
        self.preferences.update(panel_width=min(max(width, least), most))

    def _dress_panel(self) -> None:
        """Show the panel as large as the page."""
        sheet = zoomed_sheet(PANEL_SHEET, self.theme, UI_SIZE, self.zoom)
        if self.places.side.styleSheet() != sheet:
            self.places.side.setStyleSheet(sheet)

    def set_focused(self, is_focused: bool) -> None:
        """Show nothing but the page, or everything again."""
        self.is_focused = is_focused
        self._show_settings(self.preferences.settings)
        self.focused.emit(is_focused)

    def _on_panel_widened(self, width: int) -> None:
        self.preferences.update(panel_width=width)

    def _on_mode_changed(self, mode: Mode) -> None:
        self.top_bar.show_mode(self.modes.way)
        is_table = mode is Mode.ALL_NOTES
        # What is not seen is not laid out anew: the page keeps its width behind it.
        if not is_table:
            self._show_sides(self.preferences.settings)
        self.places.show(mode)
        if is_table:
            self._show_sides(self.preferences.settings)
        self.show_whether_editable()
        if mode is Mode.REVISE and self.story.text_problem:
            self._say_why_locked()
        self.selection_bar.hide()
        self.display.show_notes_later()
        if self.isVisible():
            announce(self.page, mode.label)

    def show_file_again(self) -> None:
        """Show the story as its file is by now; whoever has the keys keeps them."""
        self.display.show_file()
        self.show_whether_editable()
        if self.modes.mode is Mode.REVISE and self.story.text_problem:
            self._say_why_locked()
        self.selection_bar.hide()
        self.display.show_notes_later()
        self.line_flow.follow()

    def _say_why_locked(self) -> None:
        bar, problem = self.message_bar, self.story.file.decoded.problem
        bar.reopen()  # where it stands, while it is so
        if problem is not None and not bar.has_questions:
            truth = Truth(self.story.file_signals, self._file_problem)
            bar.show_message(problem, truth=truth)

    def _file_problem(self) -> str:
        return self.story.file.decoded.problem or ""

    def show_whether_editable(self) -> None:
        """Let the text be edited in Revise, unless that is not possible now."""
        may = self.modes.mode is Mode.REVISE and self.story.text_problem is None
        if may != self.page.is_editable:
            self.page.set_editable(may)
        self.search_bar.show_replacing(may)
        self.moving.show_whether_possible()

    def zoom_by(self, steps: int) -> None:
        """Make the text larger or smaller by so many steps."""
        self._set_zoom(zoomed(self.zoom, steps))

    def reset_zoom(self) -> None:
        """Show the text in the size the author prefers."""
        self._set_zoom(100)

    def _set_zoom(self, per_cent: int) -> None:
        self.zoom = per_cent
        self._show_type(self._type_setting(self.preferences.settings))
        self.status.show_zoom(per_cent)
        self.zoom_changed.emit(per_cent)

    # What happens

    def _on_shifted(self) -> None:
        self.overview.follow(self.page.verticalScrollBar())
        if self.page.is_held:
            self.margin.follow(self.page.scroll_top)
        else:
            self.margin.scroll_to(self.page.scroll_top)
            self.margin.refresh()
        self.selection_bar.hide()
        self.display.show_place()

    def _on_text_changed(self) -> None:
        self.margin.renew(self.cards.edited.take)

    def _on_flowed(self) -> None:
        self.statistics.count_anew()
        self.display.show_outline()
        self.page.renew_all_ghosts()

    def _on_margin_scrolled(self, pixels: int) -> None:
        bar = self.page.verticalScrollBar()
        bar.setValue(bar.value() + pixels)

    def _on_notes_changed(self, notes: frozenset[str] | None = None) -> None:
        self.reading.refresh(notes)
        self.cards.edited.take_notes(notes)
        self.margin.renew(self.cards.edited.take)
        chosen = self.navigation.chosen
        if chosen and chosen not in self.session.shown:
            self.navigation.choose(None)
        self.display.show_notes_later()
        if is_heard():
            self._spoken().notes_changed(notes)

    def _on_readers_changed(self, notes: frozenset[str]) -> None:
        self.cards.edited.take_notes(notes)
        self.margin.renew(self.cards.edited.take)
        self.display.show_notes_later()

    def _on_note_chosen(self, note: str) -> None:
        self.marks.chosen = note or None
        self.margin.choose(note or None)
        if not self.reading.filter.is_empty:
            self.display.show_notes_later()
        self.display.hold(note or None)
        self.todo.choose(note or None)
        self.page.viewport().update()
        if is_heard():
            self._spoken().note_chosen(note)

    def _on_selected(self) -> None:
        if is_heard():
            self._spoken().caret_moved()
        if not self.is_elsewhere():
            self.session.caret_at(self.page.selected_span)
        if selected_ink(self.page).is_empty:
            self.selection_bar.hide()
            return
        if self.page.hasFocus():
            self.margin.close_card()
        if self.modes.mode is Mode.REREAD or self.page.underMouse():
            selection = self.page.selection_rectangle()
            self.selection_bar.show_at(selection, self.page.viewport().rect())

    def _on_scene_chosen(self, part: int) -> None:
        # Where it is by now: the rows may have been shown before something was typed.
        parts = self.statistics.outline.parts
        if part < len(parts):
            self.navigation.go_to(parts[part].span.start)

    def _on_height_kept(self, height: int) -> None:
        self.preferences.update(scenes_height=height)

    def _on_folded(self, is_folded: bool) -> None:
        self.preferences.update(fold_scenes=is_folded)

    def _on_page_clicked(self, position: int) -> None:
        place = Span(position, position)
        following = self.reading.next_at(place, self.navigation.chosen)
        self.navigation.choose(following, reveal=False)

    def _on_text_left(self) -> None:
        if self.is_focused:
            self.focus_left.emit()

    # Qt's events

    @override
    def event(self, event: QEvent) -> bool:
        is_shortcut = event.type() is QEvent.Type.ShortcutOverride
        if is_shortcut and isinstance(event, QKeyEvent) and self._is_enter_here(event):
            event.accept()
            return True
        return super().event(event)

    def _is_enter_here(self, event: QKeyEvent) -> bool:
        # In a field, a list or on a button, Enter is not the plain key that edits the
        # chosen note.  What has the keys was asked first and did not want it.
        if not is_bare_enter(event):
            return False
        focused = self.window().focusWidget()
        shown = self.places.body.currentWidget()
        has_enter = (self.page, self.margin, shown and shown.focusProxy())
        return not any(
            w is not None and (w is focused or w.isAncestorOf(focused))
            for w in has_enter
        )

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_sides(self.preferences.settings)


Hints = tuple[KeyHint, ...]


def _hints(shortcuts: Mapping[str, tuple[str, ...]]) -> tuple[Hints, Hints]:
    """Return the keys that do what a note asks for, and what a suggestion does."""

    def hint(action: str, words: str) -> Hints:
        key = first_key(action, shortcuts, Mode.REVISE)
        return (KeyHint(as_signs(key), words),) if key else ()

    done, apply = translate("done"), translate("apply")
    dismiss = hint("dismiss-and-next", translate("dismiss"))
    return (
        (*hint("done-and-next", done), *dismiss),
        (*hint("done-and-next", apply), *dismiss),
    )
