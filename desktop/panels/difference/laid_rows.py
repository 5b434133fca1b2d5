"""What is shown at one height of a comparison, laid out; lengths in pixels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from desktop.panels.difference.cell_layout import CellLayout
from desktop.panels.difference.cell_painting import CellAttention, paint_cell
from desktop.panels.difference.shown_rows import Fold, Notice

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.drafts.steps import Step
    from desktop.panels.difference.cell_painting import Underline
    from desktop.panels.difference.cells import Cell
    from desktop.panels.difference.difference_type import DifferenceType
    from desktop.panels.difference.shown_rows import CellPair, Shown
    from desktop.text.span import Span

_LINE_GAP = 14
"""Between a hairline and the words."""

_MARGIN = 46
"""The least space between a column and what is beside it."""


@dataclass(frozen=True, slots=True)
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

    def is_right(self, x: float) -> bool:
        """Return whether ``x`` is on the right of two sides."""
        return len(self.lefts) > 1 and x > self.page / 2

    def number_at(self, x: float) -> int:
        """Return which column ``x`` is in, or nearest to."""
        return int(self.is_right(x))


def columns_in(page: float, setting: DifferenceType, *, side_by_side: bool) -> Columns:
    """Return the columns of a view ``page`` pixels wide."""
    count = 2 if side_by_side else 1
    share = page / count
    width = max(min(setting.column, share - 2 * _MARGIN), 40)
    spare = round((share - width) / 2)
    lefts = tuple(round(number * share) + spare for number in range(count))
    return Columns(width, tuple(map(float, lefts)), page)


@dataclass(frozen=True, slots=True)
class Attention:
    """What the author is looking at.

    Attributes:
        step: The difference.
        fold: The fold that Enter unfolds.
        selected_in: Says what of a cell is selected, given its column.
        underlines_of: Says which words of a cell have notes, given its column.
    """

    step: Step | None = None
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


class Laid(Protocol):
    """Something laid out."""

    @property
    def height(self) -> float:
        """How tall it is, with the space below it."""

    def paint(self, painter: QPainter, top: float, attention: Attention) -> None:
        """Draw it at ``top``."""

    def top_of(self, row: int, words: int) -> float:
        """Return how far down some words of a row begin."""


def laid_out(shown: Shown, setting: DifferenceType, columns: Columns) -> Laid:
    """Return ``shown`` laid out in ``columns``."""
    if isinstance(shown, Fold | Notice):
        return LaidLine(shown, setting, columns)
    return LaidPair(shown, setting, columns)


def estimated_height(shown: Shown, setting: DifferenceType, width: float) -> float:
    """Return about how tall ``shown`` will be in columns that wide."""
    if isinstance(shown, Fold | Notice):
        return LaidLine.height_in(setting)
    per_line = max(1, int(setting.per_line * min(width / setting.column, 1.0)))
    lines = max(1, -(-shown.longest // per_line))
    return float(lines * setting.line_height + setting.gap)


class LaidPair:
    """The cells of a row.

    Attributes:
        cells: They, each with the number of its column and where that begins.
    """

    def __init__(
        self, pair: CellPair, setting: DifferenceType, columns: Columns
    ) -> None:
        cells = (pair.left, pair.right)
        self.cells = [
            (CellLayout(cell, setting, columns.width), number, left)
            for number, (cell, left) in enumerate(
                zip(cells, columns.lefts, strict=False)
            )
            if cell is not None
        ]
        self._gap = setting.gap

    @property
    def height(self) -> float:
        """How tall the taller cell is, with the space below it."""
        return max(cell.height for cell, _, _ in self.cells) + self._gap

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
    """A quiet line across the view: what is folded, or a sentence."""

    def __init__(
        self, shown: Fold | Notice, setting: DifferenceType, columns: Columns
    ) -> None:
        self._shown = shown
        self._setting = setting
        self._columns = columns

    @staticmethod
    def height_in(setting: DifferenceType) -> float:
        """Return how tall such a line is."""
        return float(setting.line_height + setting.gap)

    @property
    def height(self) -> float:
        """How tall it is, with the space below it."""
        return self.height_in(self._setting)

    def top_of(self, row: int, words: int) -> float:  # noqa: ARG002
        """Return zero: there is but one line."""
        return 0.0

    def paint(self, painter: QPainter, top: float, attention: Attention) -> None:
        """Draw it, a fold with a hairline on either side."""
        theme = self._setting.theme
        left = self._columns.lefts[0]
        right = self._columns.lefts[-1] + self._columns.width
        where = QRectF(left, top, right - left, self._setting.line_height)
        is_meant = self._shown == attention.fold
        text = (
            f"{self._shown.text} · Enter shows them" if is_meant else self._shown.text
        )
        painter.setFont(self._setting.fine_font)
        metrics = QFontMetricsF(self._setting.fine_font)
        half = metrics.horizontalAdvance(text) / 2 + _LINE_GAP
        # The line between two columns must not cross the words.
        middle = where.center().x()
        behind = QRectF(middle - half, top, 2 * half, where.height())
        painter.fillRect(behind, QColor(theme.page))
        painter.setPen(QColor(theme.accent if is_meant else theme.quiet))
        painter.drawText(where, Qt.AlignmentFlag.AlignCenter, text)
        if isinstance(self._shown, Fold):
            self._paint_hairlines(painter, where, half)

    def _paint_hairlines(self, painter: QPainter, where: QRectF, half: float) -> None:
        middle, y = where.center().x(), round(where.center().y())
        width = max(middle - half - where.left(), 0)
        for left in (where.left(), middle + half):
            line = QRectF(left, y, width, 1)
            painter.fillRect(line, QColor(self._setting.theme.line))
