"""The rows of a comparison laid out, one below the other; lengths in pixels.

Heights are estimated until something is looked at, so that a novel appears at once.
Where both places of a moved paragraph are in view, a line joins them: between two
columns from the one to the other, beside one column at its left.
"""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from desktop.comparison.cell_layout import CellLayout
from desktop.comparison.cell_painting import BAR, BAR_GAP, CellAttention, paint_cell
from desktop.comparison.shown_rows import Fold, Notice, RowPair
from desktop.text.prefix_sums import PrefixSums
from desktop.value import value
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from desktop.comparison.cell_painting import Underline
    from desktop.comparison.cells import Cell
    from desktop.comparison.shown_rows import Shown
    from desktop.comparison.style import ComparisonStyle
    from desktop.drafts.rows import Difference
    from desktop.text.span import Span

_LINE_GAP = 14
"""Between a hairline and the words."""

_MARGIN = 46
"""The least space between a column and what is beside it."""

_LEAST_WIDTH = 40
"""Of a column, however narrow the view is."""

_CENTRED = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap

_KEPT = 200
"""What is laid out and kept at hand, a few screens full; the oldest goes first."""


@value
class Columns:
    """Where the columns are.

    Attributes:
        width: How wide each is.
        lefts: Where each begins: one, or two side by side.
        page: How wide all is.
    """

    width: float
    lefts: tuple[float, ...]
    page: float

    def number_at(self, x: float) -> int:
        """Return which column ``x`` is in, or nearest to."""
        return int(len(self.lefts) > 1 and x > self.page / 2)


def columns_in(page: float, style: ComparisonStyle, *, side_by_side: bool) -> Columns:
    """Return the columns of a view ``page`` pixels wide."""
    count = 2 if side_by_side else 1
    share = page / count
    width = max(min(style.setting.column, share - 2 * _MARGIN), _LEAST_WIDTH)
    spare = round((share - width) / 2)
    lefts = tuple(round(number * share) + spare for number in range(count))
    return Columns(width, tuple(map(float, lefts)), page)


def best_width(style: ComparisonStyle, *, side_by_side: bool) -> int:
    """Return how wide a view is whose columns have all of their width, in pixels."""
    return ceil((1 + side_by_side) * (style.setting.column + 2 * _MARGIN))


@value
class Attention:
    """What the author is looking at.

    Attributes:
        step: The difference.
        fold: The fold that Enter unfolds.
        selected_in: Says what of a cell is selected, given its column.
        underlines_of: Says which words of a cell have notes, given its column.
    """

    step: Difference | None = None
    fold: Fold | None = None
    selected_in: Callable[[int, Cell], Span | None] | None = None
    underlines_of: Callable[[int, Cell], Sequence[Underline]] | None = None

    def in_cell(self, column: int, cell: Cell) -> CellAttention:
        """Return what stands out in a cell of column number ``column``."""
        return CellAttention(
            self.step,
            self.selected_in(column, cell) if self.selected_in else None,
            self.underlines_of(column, cell) if self.underlines_of else (),
        )


class LaidPair:
    """The cells of a row.

    Attributes:
        cells: They, each with the number of its column and where that begins.
        height: How tall the taller cell is, with the space below it.
    """

    def __init__(
        self, pair: RowPair, style: ComparisonStyle, columns: Columns, gap: int
    ) -> None:
        cells = (pair.left, pair.right)
        self.cells = [
            (CellLayout(cell, style, columns.width), number, left)
            for number, (cell, left) in enumerate(
                zip(cells, columns.lefts, strict=False)
            )
            if cell is not None
        ]
        self.height = max(cell.height for cell, _, _ in self.cells) + gap

    def paint(self, painter: QPainter, top: float, attention: Attention) -> None:
        """Draw the cells beside each other."""
        for laid, column, left in self.cells:
            inside = attention.in_cell(column, laid.cell)
            paint_cell(painter, laid, QPointF(left, top), inside)

    def top_of(self, row: int, words: int) -> float:
        """Return how far down some words of a row begin."""
        tops = [c.top_of(words) for c, _, _ in self.cells if c.cell.row == row]
        return max(tops, default=0.0)

    def in_column(self, number: int) -> CellLayout | None:
        """Return the cell in column ``number``; None if that is empty here."""
        return next((cell for cell, n, _ in self.cells if n == number), None)


class LaidLine:
    """A quiet line across the view: what is folded, or a sentence.

    Attributes:
        height: How tall it is, with the space below it.
    """

    def __init__(
        self, shown: Fold | Notice, style: ComparisonStyle, columns: Columns
    ) -> None:
        self._shown = shown
        self._style = style
        self._columns = columns
        self._lines = self._count_lines() if isinstance(shown, Notice) else 1
        self.height = float(self._lines * style.line_height + style.gap)

    def top_of(self, row: int, words: int) -> float:  # noqa: ARG002
        """Return zero: there is but one line."""
        return 0.0

    def in_column(self, number: int) -> None:
        """Return None: it has no cells."""

    def paint(self, painter: QPainter, top: float, attention: Attention) -> None:
        """Draw it, a fold with a hairline on either side."""
        theme = self._style.theme
        left = self._columns.lefts[0]
        right = self._columns.lefts[-1] + self._columns.width
        height = self._lines * self._style.line_height
        where = QRectF(left, top, right - left, height)
        is_meant = self._shown == attention.fold
        text = self._shown.text
        if is_meant:
            text = translate("{paragraphs} · Enter shows them", paragraphs=text)
        painter.setFont(self._style.fine_font)
        metrics = QFontMetricsF(self._style.fine_font)
        advance = min(metrics.horizontalAdvance(text), where.width())
        half = advance / 2 + _LINE_GAP
        # The line between two columns must not cross the words.
        middle = where.center().x()
        behind = QRectF(middle - half, top, 2 * half, where.height())
        painter.fillRect(behind, QColor(theme.page))
        painter.setPen(QColor(theme.accent if is_meant else theme.quiet))
        painter.drawText(where, _CENTRED, text)
        if isinstance(self._shown, Fold):
            self._paint_hairlines(painter, where, half)

    def _count_lines(self) -> int:
        """Return in how many lines a sentence stands."""
        metrics = QFontMetricsF(self._style.fine_font)
        width = self._columns.lefts[-1] + self._columns.width - self._columns.lefts[0]
        bounds = QRectF(0.0, 0.0, width, 1e6)
        found = metrics.boundingRect(bounds, _CENTRED, self._shown.text)
        return max(round(found.height() / metrics.lineSpacing()), 1)

    def _paint_hairlines(self, painter: QPainter, where: QRectF, half: float) -> None:
        middle, y = where.center().x(), round(where.center().y())
        width = max(middle - half - where.left(), 0)
        for left in (where.left(), middle + half):
            line = QRectF(left, y, width, 1)
            painter.fillRect(line, QColor(self._style.theme.line))


Laid = LaidPair | LaidLine
"""Something laid out."""


class RowStack:
    """Lays out what is looked at, and knows about where the rest is.

    Attributes:
        shown: All there is, from the top down.
        columns: Where the columns are.
    """

    def __init__(
        self, shown: Sequence[Shown], style: ComparisonStyle, columns: Columns
    ) -> None:
        self.shown = shown
        self.columns = columns
        self._style = style
        self._heights: PrefixSums[float] = PrefixSums(self._estimated(shown))
        self._laid: dict[int, Laid] = {}
        self._places = {row: n for n, one in enumerate(shown) for row in one.rows}

    @property
    def height(self) -> float:
        """How tall all is together, as far as that is known."""
        return float(self._heights.total)

    def top(self, index: int) -> float:
        """Return where what is shown in place ``index`` begins."""
        return float(self._heights.before(index))

    def at(self, y: float) -> int | None:
        """Return what is ``y`` below the top; None below the end."""
        if not 0 <= y < self.height:
            return None
        return self._heights.find(y)[0]

    def laid(self, index: int) -> Laid:
        """Return what is shown in place ``index`` laid out; makes its height exact."""
        laid = self._laid.pop(index, None)
        if laid is None:
            laid = self._laid_out(index)
            self._heights[index] = laid.height
            if len(self._laid) >= _KEPT:
                del self._laid[next(iter(self._laid))]
        self._laid[index] = laid
        return laid

    def known(self, index: int) -> Laid | None:
        """Return what is shown in place ``index`` if it is laid out already."""
        return self._laid.get(index)

    def cell(self, index: int, column: int) -> Cell | None:
        """Return what stands in a column in place ``index``; not laid out for it."""
        shown = self.shown[index]
        if isinstance(shown, Fold | Notice):
            return None
        return shown.right if column else shown.left

    def between(self, top: float, bottom: float) -> Iterator[tuple[float, Laid]]:
        """Yield what is seen between two heights, and where each begins."""
        index = self.at(max(top, 0.0))
        while index is not None and index < len(self.shown):
            begin = self.top(index)
            if begin >= bottom:
                return
            yield begin, self.laid(index)
            index += 1

    def fold_at(self, y: float) -> Fold | None:
        """Return the fold ``y`` below the top; None if something else is there."""
        index = self.at(y)
        shown = None if index is None else self.shown[index]
        return shown if isinstance(shown, Fold) else None

    def first_fold(self, top: float, bottom: float) -> Fold | None:
        """Return the first fold that is wholly between two heights."""
        index = self.at(max(top, 0.0))
        while index is not None and index < len(self.shown):
            begin, shown = self.top(index), self.shown[index]
            if begin + self.laid(index).height > bottom:
                return None
            if isinstance(shown, Fold) and begin >= top:
                return shown
            index += 1
        return None

    def place_of(self, row: int) -> int:
        """Return in which place row ``row`` of the comparison is shown or folded."""
        return self._places[row]

    def top_of(self, row: int, words: int = 0) -> float:
        """Return where such words of row ``row`` begin; lays the row out."""
        place = self._places.get(row)
        if place is None:
            return 0.0
        inner = self.laid(place).top_of(row, words)
        return self.top(place) + inner

    def _laid_out(self, index: int) -> Laid:
        shown, style = self.shown[index], self._style
        if isinstance(shown, Fold | Notice):
            return LaidLine(shown, style, self.columns)
        after = self.shown[index + 1] if index + 1 < len(self.shown) else None
        is_close = isinstance(after, RowPair) and shown.is_close_to(after)
        return LaidPair(shown, style, self.columns, 0 if is_close else style.gap)

    def _estimated(self, shown: Iterable[Shown]) -> Iterator[float]:
        """Yield about how tall each of ``shown`` will be."""
        style = self._style
        typesetter = style.typesetter(self.columns.width)
        for one in shown:
            lines = 1
            if isinstance(one, RowPair):
                lines = typesetter.estimated_lines(one.longest)
            yield float(lines * style.line_height + style.gap)


_GAP = 8.0
"""Between the text on the left and the line."""

_OUT = 16.0
"""How far to the left a line beside one column goes."""


@value
class _End:
    """One end of a line: a moved paragraph, from bar to right edge."""

    row: int
    column: int
    bar: float
    right: float
    middle: float


def paint_move_lines(
    painter: QPainter,
    seen: Iterable[tuple[float, Laid]],
    partner_of: Callable[[int], int | None],
    colour: QColor,
) -> None:
    """Draw a line for each paragraph that is seen at both its places.

    Args:
        painter: What to draw with.
        seen: What is in view, and where each begins from the top of the view.
        partner_of: Says which row is the other place of a moved one.
        colour: The colour of moved paragraphs.
    """
    ends = {end.row: end for end in _ends(seen)}
    pen = QPen(colour, 1.2)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for row, end in ends.items():
        other = ends.get(partner_of(row) or -1)
        if other is not None and row < other.row:
            painter.drawPath(_path(end, other))


def _ends(seen: Iterable[tuple[float, Laid]]) -> Iterator[_End]:
    for top, laid in seen:
        for cell, column, left in laid.cells if isinstance(laid, LaidPair) else ():
            if cell.cell.is_moved:
                bar = left - BAR_GAP - BAR
                middle = top + cell.height / 2
                yield _End(cell.cell.row, column, bar, left + cell.width, middle)


def _path(one: _End, other: _End) -> QPainterPath:
    if one.column == other.column:
        path = QPainterPath()
        path.moveTo(one.bar, one.middle)
        out = one.bar - _OUT
        path.cubicTo(out, one.middle, out, other.middle, other.bar, other.middle)
        return path
    left, right = sorted((one, other), key=lambda end: end.column)
    path = QPainterPath()
    start = left.right + _GAP
    half = (start + right.bar) / 2
    path.moveTo(start, left.middle)
    path.cubicTo(half, left.middle, half, right.middle, right.bar, right.middle)
    return path
