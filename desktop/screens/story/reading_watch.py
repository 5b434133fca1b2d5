"""Watching what is read, and the strip beside the text that shows what was.

A scroll step costs microseconds: it only marks what came into view as seen.  What is
read is worked out twice a second, while somebody looks at the screen.  The strip stands
in the page's margin, left of the column, and is quiet: a bar along each paragraph that
was read, in another tone if it reads differently now.
"""

from __future__ import annotations

import time
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QPainter
from typing_extensions import override

from desktop.page.block_painting import AddedUnderlay
from desktop.session.story.rereading import IDLE_S, Passing, ReadingClock
from desktop.storage.story.story_state import Mode
from desktop.text.reading.read_marks import Mark, has_words
from desktop.text.span import Span
from desktop.text.words import count_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QTextLayout

    from desktop.appearance.theme import Theme
    from desktop.margin.margin import Margin
    from desktop.page.block_painting import ShownBlock, Underlay
    from desktop.page.page_view import PageView
    from desktop.screens.story.navigation import Navigation
    from desktop.screens.story.story_modes import StoryModes
    from desktop.session.keeping.shown_story import ShownStory
    from desktop.text.change import ChangeSet

_FROM_TEXT = 20.0
"""How far left of the text it stands, in pixels."""

_WIDTH = 2.0
_LEAST_LEFT = 4.0
_INSET = 3.0
"""Between the ends of a bar and those of the lines beside it, in pixels."""

_TICK_MS = 500
_LONGEST_TICK = 1.0
"""Seconds; what is more was spent asleep."""


class ReadStrip(AddedUnderlay):
    """Paints the strip besides what ``inner`` paints.

    Attributes:
        theme: The colours.
    """

    def __init__(
        self, inner: Underlay, mark_of: Callable[[int], Mark], theme: Theme
    ) -> None:
        """Make the strip.

        Args:
            inner: What else is painted under and over the text.
            mark_of: Tells what became of a block, by its number.
            theme: The colours.
        """
        super().__init__(inner)
        self._mark_of = mark_of
        self.theme = theme

    @staticmethod
    def extent(column_left: float) -> tuple[int, int]:
        """Return the left edge of the strip and its width, in pixels of the page."""
        return int(_left(column_left)), int(_WIDTH) + 1

    @override
    def paint(
        self, painter: QPainter, block: ShownBlock
    ) -> list[QTextLayout.FormatRange]:
        """Paint what lies under the text; return what is drawn otherwise."""
        colour = self._colour(block)
        if colour is not None:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            for bar in _bars(block, self._mark_of(block.number) is Mark.CHANGED):
                painter.drawRoundedRect(bar, _WIDTH / 2, _WIDTH / 2)
            painter.restore()
        return self._inner.paint(painter, block)

    def _colour(self, block: ShownBlock) -> QColor | None:
        mark = self._mark_of(block.number)
        if mark not in (Mark.READ, Mark.CHANGED) or not has_words(block.text):
            return None
        is_changed = mark is Mark.CHANGED
        return QColor(self.theme.ink["orange"] if is_changed else self.theme.edge)


def _left(column_left: float) -> float:
    return max(_LEAST_LEFT, column_left - _FROM_TEXT)


def _bars(block: ShownBlock, is_changed: bool) -> Iterator[QRectF]:
    """Yield one bar beside ``block``, or one for each line if it was changed."""
    lines = max(1, block.layout.lineCount())
    top, left = block.origin.y() + block.before + _INSET, _left(block.origin.x())
    if not is_changed:
        height = lines * block.line_height - 2 * _INSET
        yield QRectF(left, top, _WIDTH, height)
        return
    height = block.line_height - 2 * _INSET
    for line in range(lines):
        yield QRectF(left, top + line * block.line_height, _WIDTH, height)


class ReadingWatch(QObject):
    """Marks what is seen and read of one story, and shows it beside the text.

    What the author has just rewritten was not read because it stands there: in Revise
    it counts only from when it comes into view again.  Nothing appears beside the text
    while it is being read: what was read is shown once the page is moved on.
    """

    def __init__(
        self,
        story: ShownStory,
        page: PageView,
        margin: Margin,
        modes: StoryModes,
        navigation: Navigation,
        theme: Theme,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._margin = margin
        self._modes = modes
        self._live = story.session.live
        self._rereading = story.rereading
        self._clock = ReadingClock()
        self._edited: Span | None = None
        self._marks_before: dict[int, Mark] = {}  # of the blocks read since, in view
        self._last = self._active = time.monotonic()
        self._strip: ReadStrip | None = None
        self._begin_strip(theme)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._on_tick)
        self._timer.start()
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.focusWindowChanged.connect(self._wake)
        navigation.note_chosen.connect(self._on_active)
        story.session.text_changed.connect(self._on_edited)
        story.session.live.flowed.connect(self._on_changed)
        self._connect()

    def _connect(self) -> None:
        self._page.shifted.connect(self._on_shifted)
        self._page.selected.connect(self._on_active)
        self._modes.changed.connect(self._on_mode_changed)
        # What is only seen has no bar; what was edited is painted with its paragraph.
        self._rereading.marked.connect(self._on_marked)
        self._rereading.changed.connect(self._on_changed)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        if self._strip is not None:
            self._strip.theme = theme

    def look(self, seconds: float) -> None:
        """Take it that the reader has looked at the page for so long."""
        read = self._clock.spend(seconds, self._passing())
        if not self._clock.has_spent:
            self._timer.stop()  # until something else is in view
        if read:
            for span in read:
                mark = self._rereading.marks.mark_at(span.start)
                self._marks_before.setdefault(self._live.block_at(span.start), mark)
            self._rereading.read(read)

    # What is in view

    def _passing(self) -> Iterator[Passing]:
        top = self._page.scroll_top
        bottom = top + self._page.viewport().height()
        first, last = self._page.blocks_between(top, bottom)
        layout, marks = self._page.page_layout, self._rereading.marks
        for block in range(first, last + 1):
            span = self._live.block_span(block)
            if marks.is_read(span) or self._is_just_edited(span):
                continue
            height = max(layout.block_height(block), 1.0)
            share = min(max((bottom - layout.block_top(block)) / height, 0.0), 1.0)
            yield Passing(span, _words_in(self._live.piece(block)), share)

    def _is_just_edited(self, span: Span) -> bool:
        edited = self._edited
        return edited is not None and _meet(edited, span)

    # What happens

    def _on_tick(self) -> None:
        now = time.monotonic()
        seconds, self._last = min(now - self._last, _LONGEST_TICK), now
        if self._is_looked_at(now):
            self.look(seconds)
        elif self._margin.editing_id is None or self._is_left(now):
            self._timer.stop()  # until the reader is back

    def _is_looked_at(self, now: float) -> bool:
        is_here = self._page.isVisible() and self._page.isActiveWindow()
        is_writing = self._margin.editing_id is not None
        return is_here and not is_writing and not self._is_left(now)

    def _is_left(self, now: float) -> bool:
        return now - self._active >= IDLE_S

    def _on_active(self) -> None:
        self._active = time.monotonic()
        self._wake()

    def _wake(self) -> None:
        """Go on looking: there may be something to be read, and somebody to do so."""
        if not self._timer.isActive():
            self._last = time.monotonic()
            self._timer.start()

    def _on_shifted(self) -> None:
        self._on_active()
        self._show_read()
        if not self._page.isVisible():
            return
        visible = self._page.visible_span
        if self._edited is not None and not _meet(self._edited, visible):
            self._edited = None
        self._rereading.see(visible)

    def _on_mode_changed(self) -> None:
        self._on_active()
        self._show_read()
        self._edited = None

    def _on_edited(self, changes: ChangeSet) -> None:
        self._on_active()
        self._show_read()
        self._clock.forget()
        first, last = changes.changes[0], changes.changes[-1]
        shift = sum(change.delta for change in changes.changes)
        start, end = first.span.start, last.span.end + shift
        if self._edited is not None:
            before = changes.map_span(self._edited)
            start, end = min(start, before.start), max(end, before.end)
        self._edited = Span(start, end) if self._modes.mode is Mode.REVISE else None

    def _on_marked(self) -> None:
        if not self._marks_before:
            self._paint_strip()

    def _show_read(self) -> None:
        """Show what was read meanwhile."""
        if self._marks_before:
            self._marks_before.clear()
            self._paint_strip()

    def _paint_strip(self) -> None:
        left, width = ReadStrip.extent(self._page.page_layout.column_left)
        view = self._page.viewport()
        view.update(QRect(left, 0, width, view.height()))

    def _on_changed(self) -> None:
        self._clock.forget()
        self._wake()
        self._show_read()
        if self._page.isVisible():
            self._rereading.see(self._page.visible_span)

    # The strip

    def _begin_strip(self, theme: Theme) -> None:
        layout = self._page.page_layout
        if layout.underlay is not None:
            self._strip = ReadStrip(layout.underlay, self._mark_of, theme)
            layout.underlay = self._strip

    def _mark_of(self, block: int) -> Mark:
        if block in self._marks_before:
            return self._marks_before[block]
        start = self._live.block_span(block).start
        return self._rereading.marks.mark_at(start)


def _meet(one: Span, other: Span) -> bool:
    return one.start <= other.end and other.start <= one.end


@lru_cache(maxsize=512)
def _words_in(piece: str) -> int:
    return count_words(piece)
