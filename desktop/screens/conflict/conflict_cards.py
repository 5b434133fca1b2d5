"""The conflicts of a merge as cards, one below the other: both sides, and what to keep.

Cards are made as they come near the view: a merge may have thousands of conflicts.
What a side took out is struck through, what it put in is marked.  A very long side is
shown in part: it is kept whole all the same.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.comparison.cell_layout import CellLayout
from desktop.comparison.cell_painting import paint_cell
from desktop.comparison.cells import Cell, ChangeMark, one_text_cell, with_breaks
from desktop.drafts.comparison import told_words
from desktop.drafts.rows import Row, RowKind
from desktop.text.merging.merge import Choice, Merge
from desktop.text.paragraphs import Wrapping, wrapping_of
from desktop.text.span import Span
from desktop.text.visible import Visible
from desktop.value import replace
from desktop.widgets.buttons import Switch
from desktop.widgets.labels import plain_label
from desktop.wording.numbers import grouped
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from desktop.comparison.style import ComparisonStyle
    from desktop.text.merging.merge import MergeConflict

_AROUND = 120
"""Code points shown before and after a conflict."""

_HEAD, _TAIL = 3_000, 600
"""Code points shown of the start and of the end of what is longer."""

_SOFT_END = re.compile(r"(?<!\n)\n(?!\n)")
_NOWHERE = Span(0, 0)
_DIMMED = 0.75
"""How much is seen of a side that is not taken."""
_LEAST_WIDTH = 160
"""In pixels."""
_NAMES = {choice: choice.name.lower() for choice in Choice}
_CHOICES = {name: choice for choice, name in _NAMES.items()}
_WORDS = (
    (Choice.OURS, translate("Keep the left · 1")),
    (Choice.THEIRS, translate("Keep the right · 2")),
    (Choice.BOTH, translate("Keep both · 3")),
)
_BATCH = 12
"""Cards made at once: more than a screen full."""
_MARGIN = 16
"""Above the first card and below the last one, in pixels."""
_NEAR = 1_500
"""How near the end of the made cards the view may come, in pixels."""


def side_cell(merge: Merge, conflict: MergeConflict, side: str) -> Cell:
    """Return ``side`` of ``conflict`` as a cell.

    Args:
        merge: The merged text.
        conflict: One of its conflicts.
        side: Ours or theirs.
    """
    base, side = _shortened(conflict.base), _shortened(side)
    # The line ends before a paragraph are part of it, but nothing to be looked at.
    lead = (side or base)[: -len((side or base).lstrip()) or None]
    reading = _reading_of(merge.text)
    old, new = (Visible(text.lstrip(), reading) for text in (base, side))
    words = tuple(told_words(old, new))
    inner = one_text_cell(Row(RowKind.CHANGED, _NOWHERE, _NOWHERE, words), 0)
    before = _around(_before(merge.text, conflict.span.start) + lead, reading)
    after = _around(_after(merge.text, conflict.span.end), reading)
    text = before + inner.text + after
    end = len(before) + len(inner.text)
    quiet = (Span(0, len(before)), Span(end, len(text)))
    marks = tuple(_shifted(mark, len(before)) for mark in inner.marks)
    return replace(inner, text=text, marks=marks, quiet=quiet)


@lru_cache(maxsize=1)
def _reading_of(text: str) -> Wrapping:
    """Return how line ends in parts of ``text`` read: as blanks, if it is wrapped."""
    is_wrapped = wrapping_of(text, is_markdown=False).is_wrapped
    return Wrapping(is_markdown=is_wrapped)


def _around(text: str, reading: Wrapping) -> str:
    return with_breaks(_SOFT_END.sub(" ", text) if reading.is_markdown else text)


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


class ConflictCard(QFrame):
    """Shows both sides of a conflict beside each other.

    Signals:
        chosen: The author chose what to keep; carries the conflict's number and the
            ``Choice``.
        pressed: The author pressed the card; carries the conflict's number.
    """

    chosen = Signal(int, object)
    pressed = Signal(int)

    def __init__(
        self,
        merge: Merge,
        number: int,
        names: tuple[str, str],
        style: ComparisonStyle,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        conflict = merge.conflicts[number]
        self.number = number
        place = {"number": grouped(number + 1), "count": grouped(len(merge.conflicts))}
        self.setAccessibleName(translate("Place {number} of {count}", **place))
        title = translate("{number} of {count}", **place)
        self._title = plain_label(self, "quiet", title)
        self._names = [plain_label(self, "side", name) for name in names]
        cells = (
            side_cell(merge, conflict, s) for s in (conflict.ours, conflict.theirs)
        )
        self._ours, self._theirs = (SideText(cell, style, self) for cell in cells)
        self._switch = Switch(style.theme, padding=12, lead=4, parent=self)
        self._switch.setAccessibleName(translate("What to keep"))
        self._switch.set_choices([(_NAMES[choice], words) for choice, words in _WORDS])
        self._switch.chosen.connect(self._on_chosen)
        self._lay_out()
        self.show_choice(Choice.BOTH)

    def show_choice(self, choice: Choice) -> None:
        """Show what is kept."""
        with QSignalBlocker(self):
            self._switch.show_choice(_NAMES[choice])
        self._ours.set_dimmed(choice is Choice.THEIRS)
        self._theirs.set_dimmed(choice is Choice.OURS)

    def set_current(self, is_current: bool) -> None:
        """Show whether the keys mean this card."""
        self.setProperty("current", is_current)
        self.style().unpolish(self)
        self.style().polish(self)

    def show_type(self, style: ComparisonStyle) -> None:
        """Draw in that type and its colours."""
        self._switch.show_theme(style.theme)
        for side in (self._ours, self._theirs):
            side.show_type(style)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit(self.number)
        super().mousePressEvent(event)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self._title)
        foot.addStretch(1)
        foot.addWidget(self._switch)
        grid = QGridLayout(self)
        grid.setContentsMargins(22, 16, 22, 16)
        grid.setHorizontalSpacing(40)
        grid.setVerticalSpacing(8)
        for column, side in enumerate((self._ours, self._theirs)):
            grid.addWidget(self._names[column], 0, column)
            grid.addWidget(side, 1, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, 1)
        grid.setRowMinimumHeight(2, 6)
        grid.addLayout(foot, 3, 0, 1, 2)

    def _on_chosen(self, name: str) -> None:
        choice = _CHOICES[name]
        self.show_choice(choice)
        self.chosen.emit(self.number, choice)


class CardList(QScrollArea):
    """Shows a card for each conflict; one of them is the one that keys mean.

    Attributes:
        choices: What is kept of each conflict.
        current: The number of the card that keys mean.
        decided: The conflicts the author has chosen on.

    Signals:
        changed: The author chose something, or another card.
    """

    changed = Signal()

    def __init__(self, style: ComparisonStyle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._merge = Merge("")
        self._names = ("", "")
        self._cards: list[ConflictCard] = []
        self.choices: list[Choice] = []
        self.decided: set[int] = set()
        self.current = 0
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self._begin()

    def show_merge(self, merge: Merge, names: tuple[str, str]) -> None:
        """Show the conflicts of ``merge``; both sides of each are kept at first.

        Args:
            merge: Both revisions made one.
            names: What ours is called, and what theirs is.
        """
        self._merge, self._names = merge, names
        self.choices = [Choice.BOTH] * len(merge.conflicts)
        self.decided.clear()
        self._cards = []
        self.current = 0
        self._begin()
        self._make_up_to(0)
        self._mark_current()

    def choose(self, choice: Choice) -> None:
        """Keep that of the current conflict, and go to the next."""
        if self.choices:
            self._cards[self.current].show_choice(choice)
            self._on_chosen(self.current, choice)
            self.go(1)

    def choose_everywhere(self, choice: Choice) -> None:
        """Keep that of every conflict."""
        self.choices = [choice] * len(self.choices)
        self.decided.update(range(len(self.choices)))
        for card in self._cards:
            card.show_choice(choice)
        self.changed.emit()

    def go(self, direction: int) -> None:
        """Go to the next card, or to the one before."""
        if self.choices:
            self._go_to(min(max(self.current + direction, 0), len(self.choices) - 1))
            self._bring(self._cards[self.current])

    def show_type(self, style: ComparisonStyle) -> None:
        """Draw in that type and its colours."""
        self._style = style
        for card in self._cards:
            card.show_type(style)

    def _bring(self, card: ConflictCard) -> None:
        """Scroll to ``card`` if not all of it is in view."""
        bar, top = self.verticalScrollBar(), card.y()
        is_above = top < bar.value()
        is_below = top + card.height() > bar.value() + self.viewport().height()
        if is_above or is_below:
            bar.setValue(top - _MARGIN)

    def _settle(self) -> None:
        """Give all cards their places at once, not in the next turn."""
        width = self.viewport().width()
        self._rows.activate()
        height = max(self._rows.heightForWidth(width), self.viewport().height())
        self._within.resize(width, height)
        self._rows.activate()

    def _begin(self) -> None:
        self._within = QWidget(self)
        self._rows = QVBoxLayout(self._within)
        self._rows.setContentsMargins(24, _MARGIN, 24, _MARGIN)
        self._rows.setSpacing(16)
        self._rows.addStretch(1)
        self.setWidget(self._within)

    def _make_up_to(self, number: int) -> None:
        stop = min(number + _BATCH, len(self._merge.conflicts))
        for made in range(len(self._cards), stop):
            card = ConflictCard(
                self._merge, made, self._names, self._style, self._within
            )
            card.show_choice(self.choices[made])
            card.chosen.connect(self._on_chosen)
            card.pressed.connect(self._go_to)
            self._cards.append(card)
            self._rows.insertWidget(made, card)

    def _go_to(self, number: int) -> None:
        self._make_up_to(number)
        self._cards[self.current].set_current(False)
        self.current = number
        self._mark_current()
        self._settle()
        self.changed.emit()

    def _mark_current(self) -> None:
        if self._cards:
            self._cards[self.current].set_current(True)

    def _on_chosen(self, number: int, choice: Choice) -> None:
        self.choices[number] = choice
        self.decided.add(number)
        if number != self.current:
            self._go_to(number)
        self.changed.emit()

    def _on_scrolled(self, value: int) -> None:
        if value > self.verticalScrollBar().maximum() - _NEAR:
            self._make_up_to(len(self._cards))
