"""One text beside the page: the words, their scroll bar, a bar to find in them.

The text may be that of the story itself, in a second document, or one of its own.
Caret, selection, scroll and what is found are those of this place alone.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.page.page_view import PageView
from desktop.page.wash_painting import WashPainter
from desktop.panels.overview import Overview
from desktop.panels.search_bar import SearchBar
from desktop.screens.story.contents_rows import part_start
from desktop.screens.story.finding import FindCommands, TextSearch
from desktop.screens.story.noting.mark_painting import StoryMarks
from desktop.session.story.caret_movement import erasing_of, is_typed
from desktop.text.span import Span
from desktop.value import value
from desktop.widgets.dropped_files import accept_files, files_of
from desktop.widgets.keyboard import is_bare_enter
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop.appearance.theme import Theme
    from desktop.screens.story.attempts import Attempts
    from desktop.screens.story.story_modes import StoryModes
    from desktop.session.story.live_text import LiveText
    from desktop.session.story.story_session import StorySession
    from desktop.text.paragraphs import Wrapping
    from desktop.text.structure.outline import Outline
    from desktop.typography.type_setting import TypeSetting
    from desktop.widgets.message_bar import Say


class PanePage(PageView):
    """The words of a text beside the page.

    Attributes:
        flows: Lets lines flow, or not, wherever the text is shown; returns whether
            anything is another than it was.

    Signals:
        entered: Enter was pressed where nothing is typed.
        withheld: A key was pressed that would have typed or deleted something.
        left_alone: The keys go elsewhere.
        file_dropped: A file was dropped on it; carries its path.
    """

    entered = Signal()
    withheld = Signal()
    file_dropped = Signal(Path)
    left_alone = Signal()

    def __init__(
        self, live_text: LiveText, setting: TypeSetting, parent: QWidget
    ) -> None:
        super().__init__(live_text, setting, parent)
        self.flows: Callable[[Wrapping | None], bool] = super().flow
        self.setObjectName("pane_page")
        self.setAccessibleName(translate("Beside the page"))
        self.set_editable(False)

    @override
    def flow(self, wrapping: Wrapping | None) -> bool:
        return self.flows(wrapping)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _file_in(event) is not None:
            accept_files(event)
        else:
            super().dragEnterEvent(event)

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if _file_in(event) is not None:
            accept_files(event)
        else:
            super().dragMoveEvent(event)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        path = _file_in(event)
        if path is None:
            super().dropEvent(event)
            return
        accept_files(event)
        self.file_dropped.emit(path)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left_alone.emit()

    @override
    def event(self, event: QEvent) -> bool:
        # Elsewhere Enter opens the chosen note.
        is_override = event.type() is QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and is_bare_enter(event):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_bare_enter(event) and not self.is_editable:
            self.entered.emit()
            return
        if not self.is_editable and (is_typed(event) or erasing_of(event) is not None):
            self.withheld.emit()
        super().keyPressEvent(event)


@value
class Surroundings:
    """What a text beside the page has in common with the page.

    Attributes:
        theme: The colours.
        setting: The type.
        modes: In which mode the author is.
        attempts: What calls what the author asks for.
        say: Tells the author something.
    """

    theme: Theme
    setting: TypeSetting
    modes: StoryModes
    attempts: Attempts
    say: Say


class PaneView(QWidget):
    """A text beside the page.

    Attributes:
        page: The words.
        overview: Their scroll bar.
        marks: What is painted under the words.
        finding: What was found in them.
    """

    def __init__(
        self,
        session: StorySession,
        live: LiveText,
        outline: Callable[[], Outline],
        around: Surroundings,
        parent: QWidget,
        *,
        is_markdown: bool,
    ) -> None:
        """Show a text from its start.

        Args:
            session: The text, and the notes on it.
            live: The document to show it in, which has the blocks of the session's.
            outline: Returns the parts of the text.
            around: What it has in common with the page.
            parent: The widget it stands in.
            is_markdown: Whether the text is Markdown.
        """
        super().__init__(parent)
        self._outline = outline
        self.page = PanePage(live, around.setting, self)
        self.page.paragraph_at = session.paragraphs.at
        self.page.is_markdown = is_markdown
        self.overview = Overview(around.theme, self)
        self._search_bar = SearchBar(around.theme, self)
        self._search_bar.hide_listing()
        self._lay_out()
        self.marks = StoryMarks(session, around.theme, _is_any)
        self.marks.proposal = _propose_nothing
        self._washes = WashPainter(
            self.marks.washes, around.theme, self.marks.has_readers
        )
        self.page.page_layout.underlay = self._washes
        self.finding = TextSearch(session, self, is_markdown=is_markdown)
        self._find = FindCommands(
            self.finding,
            session,
            self.page,
            self._search_bar,
            self.marks,
            around.modes,
            around.attempts,
            around.say,
        )
        self.page.shifted.connect(self._on_shifted)
        self.overview.valueChanged.connect(self.page.verticalScrollBar().setValue)
        for changed in (session.notes_changed, session.readers_changed):
            changed.connect(self._paint_anew)
        session.notes_arrived.connect(self._paint_anew)

    @property
    def commands(self) -> Mapping[str, Callable[[], object]]:
        """What actions do here that do the same on the page, by their ids."""
        find = self._find
        return {
            "find": find.find,
            "find-next": partial(find.go, 1),
            "find-previous": partial(find.go, -1),
            "next-part": partial(self._by_part, 1),
            "previous-part": partial(self._by_part, -1),
            "go-to-start": partial(self.go_to, 0),
            "go-to-end": self._to_end,
        }

    def go_to(self, position: int) -> None:
        """Put the caret at ``position`` and show it near the top."""
        self.page.select(Span(position, position))
        self.page.show_position(position, share=0.08)

    def let_go_of_something(self) -> bool:
        """Close the search bar, or select nothing; return whether there was such."""
        page = self.page
        if not self._search_bar.isHidden():
            self._search_bar.closed.emit()
        elif not page.selected_span.is_empty:
            page.select(Span(page.caret, page.caret))
        else:
            return False
        return True

    def show_theme(self, theme: Theme, setting: TypeSetting) -> None:
        """Draw in the colours of ``theme`` from now on, in that type."""
        self._washes.theme = theme
        self.marks.set_theme(theme)
        self._search_bar.show_theme(theme)
        self.overview.show_theme(theme)
        self.page.set_type(setting)

    def choose(self, note: str) -> None:
        """Underline the passages of the chosen note; of none, if it is empty."""
        self.marks.chosen = note or None
        self._paint_anew()

    def let_go(self) -> None:
        """Let the text go, for good: this is about to be deleted."""
        self.finding.let_go()
        self.page.let_go()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.page, 1)
        row.addWidget(self.overview)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._search_bar)
        layout.addLayout(row, 1)
        self.setFocusProxy(self.page)

    def _paint_anew(self) -> None:
        self.page.viewport().update()

    def _on_shifted(self) -> None:
        self.overview.follow(self.page.verticalScrollBar())
        self.overview.update()

    def _by_part(self, step: int) -> None:
        length, here = len(self.page.live), self.page.place_meant
        start = part_start(self._outline(), length, here, step)
        if start is not None:
            self.go_to(start)

    def _to_end(self) -> None:
        self.go_to(len(self.page.live))


def _file_in(event: QDropEvent) -> Path | None:
    """Return the file that is dropped, if one is."""
    return next(iter(files_of(event)), None)


def _is_any(note: str) -> bool:
    del note
    return True


def _propose_nothing(key: str) -> None:
    """Show the words that stand there: what is proposed for them is on the page."""
    del key
