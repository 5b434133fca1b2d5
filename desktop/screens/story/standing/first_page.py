"""The first picture of a story: its page, where it stays, and what lies around it.

It is painted before anything else of the window is made.  The text stands on the pixels
on which it goes on standing; bars, panel and margin are the areas they will fill.  Then
the page goes on into the screen of the story.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.page.page_view import PageView
from desktop.page.wash_painting import WashPainter
from desktop.screens.story.standing.page_looks import looks_on
from desktop.screens.story.standing.reading_block import (
    block_of,
    has_room_for_contents,
    least_width,
    page_end,
)
from desktop.screens.story.standing.seen_marks import SeenMarks
from desktop.session.story.ready_text import is_loose
from desktop.text.span import Span
from desktop.typography.paragraph_looks import looks_of
from desktop.typography.type_setting import TypeSetting
from desktop.widgets.frame_sizes import OVERVIEW, STATUS_LINE, TOP_BAR, panel_width

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from desktop.appearance.theme import Theme
    from desktop.session.story.ready_text import ReadyText
    from desktop.storage.story.seen_page import SeenPage
    from desktop.storage.story.settings import Settings


class FirstPage(QWidget):
    """A page among the areas that bars, panel, margin and overview will fill.

    Attributes:
        text: The text on it.
        page: The page.
        settings: What the author prefers for it.
        is_taken: Whether the page went on into the screen of its story.
    """

    def __init__(
        self,
        text: ReadyText,
        settings: Settings,
        theme: Theme,
        zoom: int = 100,
        parent: QWidget | None = None,
    ) -> None:
        """Set ``text`` as it will be read.

        Args:
            text: The text.
            settings: What the author prefers for it.
            theme: The colours.
            zoom: Per cent of the size the author prefers.
            parent: The window.
        """
        super().__init__(parent)
        self.text = text
        self.is_taken = False
        self._seen: SeenPage | None = None
        self.settings, self._theme, self._zoom = settings, theme, zoom
        loose = is_loose(text.live.text)
        self._setting = TypeSetting(settings, theme, zoom, is_loose=loose)
        self.page = PageView(text.live, self._setting, self)
        self.page.is_at_rest = True
        looks = looks_of(text.live.text, text.outline, is_markdown=text.is_markdown)
        self.page.set_looks(looks_on(self.page, looks))
        self.page.set_typewriter(is_on=settings.typewriter_scrolling)

    def take(self) -> PageView:
        """Return the page, which goes on elsewhere."""
        self.is_taken = True
        self.page.is_at_rest = False
        return self.page

    def stand(self, top: int, caret: int, seen: SeenPage | None = None) -> None:
        """Show the line of ``top`` at the top, and the caret where it was.

        Args:
            top: The start of the first line in view.
            caret: Where the caret was.
            seen: What else is seen on the page, if that is known.
        """
        self._arrange()
        if seen is not None:
            self._show_seen(seen)
        if top or caret:
            self.page.go_back_to(top, caret)

    def _show_seen(self, seen: SeenPage) -> None:
        self._seen, marks, live = seen, SeenMarks(seen), self.text.live
        last = min(seen.stop, live.block_count) - 1
        if seen.first <= last:
            span = Span(live.block_span(seen.first).start, live.block_span(last).end)
            self.page.show_ghosts(marks)
            self.page.renew_ghosts(frozenset(), span)
            self.page.page_layout.underlay = WashPainter(marks.washes, self._theme)

    @property
    def is_as_it_stays(self) -> bool:
        """Whether the page stands now where it will stand, with nothing over it."""
        has_room = self.width() - self._panel >= self._least_body
        return (has_room or not self._has_panel) and self._is_all_seen

    @property
    def _is_all_seen(self) -> bool:
        if self._seen is None:
            return True
        top, height = self.page.scroll_top, self.page.height()
        first, last = self.page.blocks_between(top, top + height)
        return self._seen.first <= first and last < self._seen.stop

    @property
    def _has_panel(self) -> bool:
        has_room = has_room_for_contents(self.width(), self._zoom)
        return has_room and self.settings.show_contents

    @property
    def _panel(self) -> int:
        return panel_width(self.settings.panel_width, self._zoom, self.width())

    @property
    def _least_body(self) -> int:
        has_margin = self.settings.show_margin
        least = least_width(self._setting, self._zoom, has_margin=has_margin)
        return least + OVERVIEW

    @property
    def _body(self) -> QRect:
        """Where page, margin and overview stand."""
        left = self._panel if self._has_panel else 0
        height = self.height() - TOP_BAR - STATUS_LINE
        return QRect(left, TOP_BAR, self.width() - left, height)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self.is_taken:
            self._arrange()

    def _arrange(self) -> None:
        body, zoom, has_margin = self._body, self._zoom, self.settings.show_margin
        room = body.width() - OVERVIEW
        block = block_of(room, self._setting, zoom, has_margin=has_margin)
        self.page.place_column((block.left, block.column))
        end = page_end(block, room, zoom)
        self.page.setGeometry(body.left(), body.top(), end, body.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, body = QPainter(self), self._body
        chrome, line = QColor(self._theme.chrome), QColor(self._theme.line)
        painter.fillRect(self.rect(), chrome)
        painter.fillRect(body.adjusted(0, 0, -OVERVIEW, 0), QColor(self._theme.page))
        for y in (body.top() - 1, body.bottom() + 1):
            painter.fillRect(0, y, self.width(), 1, line)
        for x in (body.left() - 1, body.right() + 1 - OVERVIEW):
            painter.fillRect(x, body.top(), 1, body.height(), line)
        painter.end()
