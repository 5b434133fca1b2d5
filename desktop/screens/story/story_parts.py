"""The parts of a story's screen and where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.margin.margin import Margin
from desktop.modes import Mode
from desktop.page.highlight_painting import WashPainter
from desktop.page.page_view import PageView
from desktop.page.selection_bar import SelectionBar
from desktop.panels.contents_panel import ContentsPanel
from desktop.panels.overview import Overview
from desktop.panels.search_bar import SearchBar
from desktop.panels.status_line import StatusLine
from desktop.panels.todo_panel import TodoPanel
from desktop.panels.top_bar import TopBar
from desktop.screens.story.leaps import Leaps
from desktop.widgets.keyboard import is_bare_enter
from desktop.widgets.message_bar import MessageBar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.appearance.theme import Theme
    from desktop.page.highlight_painting import Wash
    from desktop.session.live_text import LiveText
    from desktop.typography.type_setting import TypeSetting

_NARROW = 1100
"""The width of the screen, in pixels, below which the contents fold away."""


class StoryParts(QWidget):
    """Page, margin, panels and bars, laid out; none of them knows another.

    Attributes:
        top_bar: Title, mode and menu.
        message_bar: What the author has to be told.
        search_bar: Finding and replacing.
        side: Contents in Reread, to-do list in Revise.
        body: The page, or what another way to be with the story has in its place.
        page: The story.
        leaps: Where on the page one was before.
        margin: The notes beside it.
        overview: The page's scroll bar.
        status: The line below.
        selection_bar: What can be done with a selection.
        is_focused: Whether nothing but the page is shown.
        is_unfolded: Whether the contents are wanted even in a narrow window.

    Signals:
        said: The author was told something in the status line; carries what.
    """

    said = Signal(str)

    def __init__(
        self,
        live_text: LiveText,
        setting: TypeSetting,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.is_focused = False
        self.is_unfolded = False
        self.top_bar = TopBar(theme, self)
        self.message_bar = MessageBar(theme, self)
        self.message_bar.left.connect(self.give_keys_back)
        self.search_bar = SearchBar(theme, self)
        self.contents = ContentsPanel(theme, self)
        self.todo = TodoPanel(theme, self)
        self.page = PageView(live_text, setting, self)
        self.leaps = Leaps(self.page)
        self.margin = Margin(theme, self)
        self.overview = Overview(theme, self)
        self.status = StatusLine(self)
        self.selection_bar = SelectionBar(theme, self.page.viewport())
        self.selection_bar.hide()
        self._washes: WashPainter | None = None
        self._lay_out()
        self._join_scroll_bars()

    def paint_washes(
        self, washes_of: Callable[[int], Sequence[Wash]], theme: Theme
    ) -> None:
        """Paint under the text what ``washes_of`` says of each block."""
        self._washes = WashPainter(washes_of, QColor(theme.quiet))
        self.page.page_layout.underlay = self._washes

    def show_part_theme(self, theme: Theme) -> None:
        """Draw every part but the page in the colours of ``theme``."""
        parts = (self.top_bar, self.message_bar, self.search_bar, self.contents)
        for part in (*parts, self.todo, self.overview, self.margin, self.selection_bar):
            part.show_theme(theme)
        if self._washes is not None:
            self._washes.dimmed = QColor(theme.quiet)

    def add_bar(self, bar: QWidget) -> None:
        """Have ``bar`` stand directly below the bar at the top."""
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(1, bar)

    def say(self, words: str) -> None:
        """Tell the author something in the status line."""
        self.status.show_message(words)
        self.said.emit(words)

    def _lay_out(self) -> None:
        self.side = QStackedWidget(self)
        self.side.addWidget(self.contents)
        self.side.addWidget(self.todo)
        self.body = QStackedWidget(self)
        reading = QWidget(self.body)
        reading.setFocusProxy(self.page)
        inner, middle = QHBoxLayout(reading), QHBoxLayout()
        for row in (inner, middle):
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(0)
        for widget in (self.page, self.margin, self.overview):
            inner.addWidget(widget, 1 if widget is self.page else 0)
        self.body.addWidget(reading)
        self._places: dict[Mode, tuple[QWidget, QWidget]] = {
            Mode.REREAD: (self.contents, reading),
            Mode.REVISE: (self.todo, reading),
        }
        middle.addWidget(self.side)
        middle.addWidget(self.body, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for bar in (self.top_bar, self.message_bar, self.search_bar):
            layout.addWidget(bar)
        layout.addLayout(middle, 1)
        layout.addWidget(self.status)
        self.setFocusProxy(self.page)

    def _join_scroll_bars(self) -> None:
        bar = self.page.verticalScrollBar()
        # The page tells of being scrolled, and when all of a change is made: Qt sets a
        # bar's range, its step and its value one after the other.
        self.page.shifted.connect(self._show_view)
        self.overview.valueChanged.connect(bar.setValue)
        self.margin.scrolled.connect(self._on_margin_scrolled)
        self.margin.left.connect(self.page.setFocus)

    def add_places(self, mode: Mode, side: QWidget, body: QWidget) -> None:
        """Have ``side`` and ``body`` stand where contents and page do, in a mode."""
        self.side.addWidget(side)
        self.body.addWidget(body)
        self._places[mode] = (side, body)

    def show_places(self, mode: Mode) -> None:
        """Show what stands left and in the middle in a mode, and give it the keys."""
        side, body = self._places[mode]
        self.side.setCurrentWidget(side)
        self.body.setCurrentWidget(body)
        self.give_keys_back()

    def give_keys_back(self) -> None:
        """Give the keys to what stands in the middle."""
        shown = self.body.currentWidget()
        if shown is not None:
            shown.setFocus()

    def show_sides(self, *, contents: bool, margin: bool) -> None:
        """Show the contents and the margin, as far as there is room for them."""
        has_room = self.width() >= _NARROW or self.is_unfolded
        self.side.setVisible(contents and has_room and not self.is_focused)
        is_writing = self.margin.editing_id is not None
        self.margin.setVisible(is_writing or (margin and not self.is_focused))
        for widget in (self.top_bar, self.status, self.overview):
            widget.setVisible(not self.is_focused)

    def set_focused(self, is_focused: bool) -> None:
        """Show nothing but the page, or everything again."""
        self.is_focused = is_focused

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
        shown = self.body.currentWidget()
        has_enter = (self.page, self.margin, shown and shown.focusProxy())
        return not any(
            w is not None and (w is focused or w.isAncestorOf(focused))
            for w in has_enter
        )

    def _show_view(self) -> None:
        bar = self.page.verticalScrollBar()
        with QSignalBlocker(self.overview):
            self.overview.setRange(bar.minimum(), bar.maximum())
            self.overview.setPageStep(bar.pageStep())
            self.overview.setSingleStep(bar.singleStep())
            self.overview.setValue(bar.value())

    def _on_margin_scrolled(self, pixels: int) -> None:
        bar = self.page.verticalScrollBar()
        bar.setValue(bar.value() + pixels)
