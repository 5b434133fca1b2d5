"""The findings of a lens as they are marked on the page and in the overview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QSizeF
from PySide6.QtGui import QColor

from desktop.lenses.finding import LensName
from desktop.page.finding_lines import FindingLine, FindingLines, LineStyle
from desktop.session.story.offsets import to_utf16

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.appearance.theme import Theme
    from desktop.lenses.finding import Finding
    from desktop.page.page_view import PageView
    from desktop.session.lenses.seen_lens import SeenLens
    from desktop.text.span import Span

_STYLES = {LensName.TENSE: LineStyle.SOLID, LensName.SPELLING: LineStyle.WAVY}
"""Of all other lenses, the lines are dotted."""
_MOST_IN_BLOCK = 2_000
"""Lines in one block of the page, of which nobody could tell more apart."""

_PARTS = 5_000
"""Places that are told of a whole story: more than a screen has pixels."""


def colour_of(finding: Finding, theme: Theme) -> str:
    """Return the colour in which a finding is marked."""
    return _colour(finding.lens, finding.kind, theme)


def style_of(finding: Finding, theme: Theme) -> LineStyle:
    """Return how the line of a finding is drawn.

    What is told in the past has a dashed one where colours are told by lines.
    """
    if theme.has_lines and finding.lens is LensName.TENSE and finding.kind == "past":
        return LineStyle.DASHED
    return _STYLES.get(finding.lens, LineStyle.DOTTED)


def _colour(lens: LensName, kind: str, theme: Theme) -> str:
    if lens is LensName.SPELLING:
        return theme.error
    if lens is LensName.TENSE and kind in ("past", "present"):
        return theme.past if kind == "past" else theme.present
    return theme.accent


class FindingMarks:
    """Marks what is found on one page, and paints anew only what became another.

    Attributes:
        seen: What is shown of the lens that is on; None if none is.
        misspelt: What is misspelt, while the author writes; None if that is not asked.
        current: The finding that is looked at, where it is; None if none is.
        typed: The word that is being typed, which is not yet misspelt; None if none is.
    """

    def __init__(self, page: PageView, theme: Theme) -> None:
        self._page = page
        self._theme = theme
        self.seen: SeenLens | None = None
        self.misspelt: SeenLens | None = None
        self.current: Finding | None = None
        self.typed: Span | None = None
        self._lines: FindingLines | None = None
        self._painted: dict[int, list[FindingLine]] = {}
        self._blocks = page.live.block_count

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme``."""
        self._theme = theme

    def begin(self) -> None:
        """Have the page paint what is found from now on."""
        layout = self._page.page_layout
        if self._lines is None and layout.underlay is not None:
            self._lines = layout.underlay = FindingLines(layout.underlay)
            self._lines.lines_of = self._painted_in

    def show_current(self, finding: Finding | None) -> None:
        """Show which finding is looked at."""
        self.current = finding
        self.renew()

    def renew(self) -> None:
        """Paint the blocks in view that are marked otherwise than they were."""
        if self._lines is None:
            return
        if self._blocks != self._page.live.block_count:
            self._painted, self._blocks = {}, self._page.live.block_count
        top, view = self._page.scroll_top, self._page.viewport()
        first, last = self._page.blocks_between(top, top + view.height())
        for number in range(first, min(last + 1, self._blocks)):
            if self._painted.get(number, []) != self._lines_of(number):
                view.update(self._place_of(number))

    # What is painted

    def _painted_in(self, number: int) -> list[FindingLine]:
        lines = self._lines_of(number)
        self._painted[number] = lines
        return lines

    def _lines_of(self, number: int) -> list[FindingLine]:
        if self.seen is None and self.misspelt is None:
            return []
        live = self._page.live
        block, words = live.block_span(number), live.piece(number)
        is_plain = words.isascii()
        found = self.findings_in(block)[:_MOST_IN_BLOCK]
        return [self._line(each, block, words, is_plain=is_plain) for each in found]

    def findings_in(self, span: Span) -> list[Finding]:
        """Return what is marked in ``span``, of the lens and of what is misspelt."""
        both = [self.seen]
        if self.misspelt is not self.seen:
            both.append(self.misspelt)
        shown = (seen for seen in both if seen is not None)
        found = (f for seen in shown for f in seen.findings_in(span))
        return [f for f in found if not self._is_typed(f)]

    def _is_typed(self, finding: Finding) -> bool:
        is_spelling = finding.lens is LensName.SPELLING
        return (
            is_spelling and self.typed is not None and self.typed.touches(finding.span)
        )

    def _line(
        self, finding: Finding, block: Span, words: str, *, is_plain: bool
    ) -> FindingLine:
        span = finding.span
        start = max(span.start - block.start, 0)
        end = min(span.end - block.start, len(words.removesuffix("\n")))
        if not is_plain:
            start, end = to_utf16(words, start), to_utf16(words, end)
        return FindingLine(
            start,
            max(start, end),
            style_of(finding, self._theme),
            QColor(colour_of(finding, self._theme)),
            is_current=finding == self.current,
        )

    def _place_of(self, number: int) -> QRect:
        layout = self._page.page_layout
        top = layout.block_top(number) - self._page.scroll_top
        size = QSizeF(self._page.viewport().width(), layout.block_height(number))
        return QRect(QPointF(0, top).toPoint(), size.toSize()).adjusted(0, -2, 0, 2)

    # In the overview

    def places(self) -> Iterator[tuple[float, str]]:
        """Yield how far down the story findings stand, and in which colour.

        Of a long story many stand in one place: each is told once.
        """
        if self.seen is None:
            return
        length = max(len(self._page.live), 1)
        kinds = {at * _PARTS // length: kind for at, kind in self.seen.marks}
        for part, kind in kinds.items():
            yield part / _PARTS, _colour(self.seen.lens, kind, self._theme)
