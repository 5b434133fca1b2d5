"""One side of a conflict as it reads, with what stands around it.

What the side took out is struck through, what it put in is marked.  A very long side
is shown in part: it is kept whole all the same.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from desktop.comparison.cell_layout import CellLayout
from desktop.comparison.cell_painting import paint_cell
from desktop.comparison.cells import Cell, ChangeMark, one_text_cell, with_breaks
from desktop.drafts.rows import Row, RowKind
from desktop.text.diff import exact_word_diff
from desktop.text.span import Span

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from desktop.comparison.style import ComparisonStyle
    from desktop.text.merge import Conflict, Merge

_AROUND = 120
"""Code points shown before and after a conflict."""

_HEAD, _TAIL = 3_000, 600
"""Code points shown of the start and of the end of what is longer."""

_NOWHERE = Span(0, 0)
_DIMMED = 0.38
"""How much is seen of a side that is not taken."""
_LEAST_WIDTH = 160
"""In pixels."""


def side_cell(merge: Merge, conflict: Conflict, side: str) -> Cell:
    """Return ``side`` of ``conflict`` as a cell.

    Args:
        merge: The merged text.
        conflict: One of its conflicts.
        side: Ours or theirs.
    """
    base, side = _shortened(conflict.base), _shortened(side)
    # The line ends before a paragraph are part of it, but nothing to be looked at.
    lead = (side or base)[: -len((side or base).lstrip()) or None]
    words = tuple(exact_word_diff(base.lstrip(), side.lstrip()))
    inner = one_text_cell(Row(RowKind.CHANGED, _NOWHERE, _NOWHERE, words), 0)
    before = with_breaks(_before(merge.text, conflict.span.start) + lead)
    after = with_breaks(_after(merge.text, conflict.span.end))
    text = before + inner.text + after
    end = len(before) + len(inner.text)
    quiet = (Span(0, len(before)), Span(end, len(text)))
    marks = tuple(_shifted(mark, len(before)) for mark in inner.marks)
    return replace(inner, text=text, marks=marks, quiet=quiet)


def _shifted(mark: ChangeMark, by: int) -> ChangeMark:
    return replace(mark, span=Span(mark.span.start + by, mark.span.end + by))


def _shortened(text: str) -> str:
    if len(text) <= _HEAD + _TAIL:
        return text
    return f"{text[:_HEAD].rstrip()} … {text[-_TAIL:].lstrip()}"


def _before(text: str, end: int) -> str:
    """Return some words before ``end``, from the start of a word on."""
    words = text[max(end - _AROUND, 0) : end]
    if len(words) == end:
        return words.lstrip()
    first, _, others = words.partition(" ")
    return f"… {others}" if others.strip() else words[len(first) :]


def _after(text: str, start: int) -> str:
    """Return some words after ``start``, up to the end of a word."""
    words = text[start : start + _AROUND]
    if start + len(words) == len(text):
        return words.rstrip()
    others, _, last = words.rpartition(" ")
    return f"{others} …" if others.strip() else words[: len(words) - len(last)]


class SideText(QWidget):
    """Shows a cell; it is plain text, whatever is in it."""

    def __init__(
        self, cell: Cell, style: ComparisonStyle, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._cell = cell
        self._style = style
        self._is_dimmed = False
        self._layout: CellLayout | None = None
        self._laid_width = 0
        self.setAccessibleName(cell.text.replace("\u2028", "\n"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_dimmed(self, is_dimmed: bool) -> None:
        """Draw it as something that is not taken, or as it is."""
        self._is_dimmed = is_dimmed
        self.update()

    def show_type(self, style: ComparisonStyle) -> None:
        """Draw it in that type and its colours."""
        self._style = style
        self._layout = None
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(_LEAST_WIDTH, self.heightForWidth(self.width()))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_WIDTH, self._style.line_height)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return round(self._laid_out(max(width, _LEAST_WIDTH)).height)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(_DIMMED if self._is_dimmed else 1.0)
        paint_cell(painter, self._laid_out(self.width()), QPointF(0, 0))

    def _laid_out(self, width: int) -> CellLayout:
        if self._layout is None or self._laid_width != width:
            self._layout = CellLayout(self._cell, self._style, float(width))
            self._laid_width = width
        return self._layout
