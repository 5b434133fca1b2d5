"""The paragraph or the sentence one is at, while the rest of the page is dimmed.

What is dimmed is painted as always, and the page's own colour over it, translucent: so
words, washes and strokes all come nearer to the page by the same share.  In focus is
what is at the caret, or, if that is out of view, where one reads; with it all that is
selected, and what else the author is shown: a chosen note's passage, what was found.

Only what is in view is painted, and what is in focus is told from a few thousand code
points around the caret.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtGui import QColor, QRegion

from desktop.appearance.theme import DIMMED
from desktop.session.story.offsets import to_utf16
from desktop.text.sentences import sentence_at
from desktop.text.span import Span
from desktop.typography.typesetter import text_runs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtGui import QPainter

    from desktop.appearance.theme import Theme
    from desktop.page.block_painting import ShownBlock
    from desktop.page.page_view import PageView
    from desktop.session.story.story_session import StorySession
    from desktop.text.change import ChangeSet

_BLANKS = 100
"""How far on words are looked for where there are none, in code points."""
_OVERHANG = 2
"""How far letters reach beyond their own width, in pixels."""


class FocusVeil:
    """Dims what of a block is not in focus.

    Attributes:
        colour: What is laid over it.
    """

    def __init__(
        self, colour: QColor, lit_in: Callable[[int], Sequence[Span] | None]
    ) -> None:
        """Make the veil.

        Args:
            colour: What is laid over words that are dimmed; translucent.
            lit_in: Returns what of a block is in focus, in UTF-16 units of it; None if
                all of it is.
        """
        self.colour = colour
        self._lit_in = lit_in

    def paint(self, painter: QPainter, block: ShownBlock, place: QRect) -> None:
        """Dim what is not in focus of ``block``, which stands at ``place``."""
        lit = self._lit_in(block.number)
        if lit is None:
            return
        dimmed = QRegion(place)  # with what marks beside it that it was read
        for span in lit:
            for line in _lines(block, span):
                dimmed -= QRegion(line)
        for rectangle in dimmed:  # type: ignore[attr-defined]  # missing in the stubs
            painter.fillRect(rectangle, self.colour)


def _lines(block: ShownBlock, span: Span) -> Iterable[QRect]:
    """Yield where a stretch lies on the page, each line of it as high as the line."""
    start = block.place_of(span.start)
    end = block.place_of(span.end, is_after=True)
    x, first = block.origin.x(), block.origin.y() + block.before
    for number, left, right in text_runs(block.layout, block.laid_text, start, end):
        top = round(first + number * block.line_height)
        bottom = round(first + (number + 1) * block.line_height)
        begin = round(x + left) - _OVERHANG
        width = round(right - left) + 2 * _OVERHANG
        yield QRect(begin, top, width, bottom - top)


class PageFocus(QObject):
    """Knows what is in focus on a page, and has the rest dimmed.

    Signals:
        changed: Something else is in focus.

    Attributes:
        spans: What is in focus; empty if nothing is dimmed.
    """

    changed = Signal()

    def __init__(
        self,
        page: PageView,
        session: StorySession,
        theme: Theme,
        shown: Callable[[], Iterable[Span]],
    ) -> None:
        """Make it, with nothing dimmed.

        Args:
            page: The page.
            session: The story on it.
            theme: The colours.
            shown: Returns what else the author is shown just now.
        """
        super().__init__(page)
        self._page = page
        self._session = session
        self._shown = shown
        self._way = "off"
        self._veil = FocusVeil(_veil_of(theme), self._lit_in)
        self.spans: tuple[Span, ...] = ()
        self._blocks = 0
        page.selected.connect(self.follow)
        page.shifted.connect(self.follow)
        session.text_changed.connect(self._on_edited)

    @property
    def is_on(self) -> bool:
        """Whether anything is dimmed."""
        return self._way != "off"

    def set_way(self, way: str) -> None:
        """Have in focus what ``way`` says: one of ``FOCUSES``."""
        if way == self._way:
            return
        self._way = way
        self._page.page_layout.veil = self._veil if self.is_on else None
        self.spans = self._in_focus() if self.is_on else ()
        self._page.viewport().update()
        self.changed.emit()

    def show_theme(self, theme: Theme) -> None:
        """Dim in the colours of ``theme``."""
        self._veil.colour = _veil_of(theme)

    def is_lit(self, span: Span | None) -> bool:
        """Return whether something of ``span`` is in focus, or nothing is dimmed."""
        if not self.is_on:
            return True
        return span is not None and any(
            each.start <= span.end and span.start <= each.end for each in self.spans
        )

    def follow(self) -> None:
        """Have in focus what the author is at now."""
        is_editing = self._session.live.is_applying
        if not self.is_on or is_editing or not self._page.page_layout.is_settled:
            return
        before, self.spans = self.spans, self._in_focus()
        if before != self.spans:
            self._paint_again({*before, *self.spans})
            self.changed.emit()

    # What is in focus

    def _in_focus(self) -> tuple[Span, ...]:
        page = self._page
        selected = page.selected_span
        if selected.is_empty and not page.is_caret_in_view:
            at = self._words_from(page.place_read)
            selected = Span(at, at)
        return tuple(map(self._unit, (selected, *self._shown())))

    def _words_from(self, position: int) -> int:
        """Return where the next words stand, if there is a blank line at a place."""
        live = self._session.live
        near = live.slice(Span(position, min(position + _BLANKS, len(live))))
        return position + len(near) - len(near.lstrip())

    def _unit(self, span: Span) -> Span:
        """Return all sentences or paragraphs of ``span``, and that itself."""
        first, last = self._unit_at(span.start), self._unit_at(span.end)
        return Span(min(first.start, span.start), max(last.end, span.end))

    def _unit_at(self, position: int) -> Span:
        paragraphs = self._session.paragraphs
        found = paragraphs.at(position)
        if self._way != "sentence":
            return found
        words = self._session.live.slice(found)
        at = position - found.start
        return sentence_at(words, at, paragraphs.wrapping).moved(found.start)

    def _lit_in(self, number: int) -> Sequence[Span] | None:
        live = self._session.live
        block, words = live.block_span(number), live.piece(number).removesuffix("\n")
        lit: list[Span] = []
        for span in self.spans:
            start = max(span.start - block.start, 0)
            end = min(span.end - block.start, len(words))
            if start == 0 and end == len(words):
                return None
            if start < end:
                lit.append(Span(to_utf16(words, start), to_utf16(words, end)))
        return lit

    # Showing it

    def _on_edited(self, changes: ChangeSet) -> None:
        self.spans = tuple(map(changes.map_span, self.spans))
        self.follow()  # at once, if the caret is where it will be

    def _paint_again(self, spans: Iterable[Span]) -> None:
        page, live = self._page, self._session.live
        layout, view = page.page_layout, page.viewport()
        is_other = self._blocks != live.block_count
        self._blocks = live.block_count
        if is_other:
            view.update()
            return
        for span in spans:
            first, last = live.block_at(span.start), live.block_at(span.end)
            top = round(layout.block_top(first)) - page.scroll_top
            bottom = round(layout.block_top(last + 1)) - page.scroll_top
            view.update(QRect(0, top, view.width(), bottom - top) & view.rect())


def _veil_of(theme: Theme) -> QColor:
    colour = QColor(theme.page)
    colour.setAlphaF(1.0 - DIMMED)
    return colour
