"""The view of two texts being compared, as they are, with what differs marked.

Unlike :mod:`desktop.panels.difference.difference_view` it shows every paragraph, and
words can be selected in it.  All text is plain.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.drafts.rows import IN_OLD
from desktop.panels.comparison.reading_canvas import ReadingCanvas
from desktop.panels.comparison.row_pairs import row_pairs
from desktop.panels.difference.difference_type import DifferenceType
from desktop.panels.difference.spoken import spoken

if TYPE_CHECKING:
    from desktop.appearance.theme import Theme
    from desktop.drafts.steps import Step
    from desktop.panels.comparison.reading import Reading
    from desktop.storage.settings import Settings


class ComparisonView(QWidget):
    """Shows a comparison, and leads through the changes.

    Attributes:
        canvas: The texts.
        reading: What is shown; None if nothing is.
        row: The row the author pressed or went to last; None before that.

    Signals:
        change_shown: Another change stands out; carries its number, from one on, or
            zero if none does, and how many there are.
        selected: Something else is selected.
        shifted: Rows stand elsewhere in the view.
        menu_wanted: The author asks what can be done; carries where, on the screen.
    """

    change_shown = Signal(int, int)
    selected = Signal()
    shifted = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(
        self, settings: Settings, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._settings, self._theme, self._zoom = settings, theme, 100
        self._setting = DifferenceType(settings, theme)
        self._is_split = True
        self._current: int | None = None
        self._left_at: tuple[int, int] | None = None
        self.reading: Reading | None = None
        self.row: int | None = None
        self.canvas = ReadingCanvas(self._setting, self)
        self.canvas.pressed.connect(self._on_pressed)
        self.canvas.partner_wanted.connect(self.show_partner)
        self.canvas.selected.connect(self.selected)
        self.canvas.shifted.connect(self.shifted)
        self.canvas.menu_wanted.connect(self.menu_wanted)
        self.canvas.partner_of = self._partner_of
        self.setFocusProxy(self.canvas)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.canvas)

    # What is shown

    @property
    def setting(self) -> DifferenceType:
        """The type and the colours of the texts."""
        return self._setting

    @property
    def is_split(self) -> bool:
        """Whether each text has a side of its own."""
        return self._is_split

    @property
    def step(self) -> Step | None:
        """The change that stands out; None if none does."""
        if self.reading is None or self._current is None:
            return None
        return self.reading.steps[self._current]

    def show_reading(self, reading: Reading) -> None:
        """Show other texts, from the top."""
        self.reading, self._current, self._left_at = reading, None, None
        self.row = self.canvas.step = None
        self.canvas.select(None)
        self._show_rows(held=(0, 0.0))
        self.canvas.verticalScrollBar().setValue(0)
        self.change_shown.emit(0, len(reading.steps))

    def update_reading(self, reading: Reading) -> None:
        """Show what became of the same old text and the new one; it stays in place."""
        before, held = self.reading, self._held()
        if before is None or held is None:
            self.show_reading(reading)
            return
        if self._current is not None:
            self._left_at = before.index.whereabouts(self._current)
        place = before.index.place_of(held[0])
        if self.row is not None:
            self.row = reading.index.row_from(before.index.place_of(self.row))
        self.reading, self._current, self.canvas.step = reading, None, None
        self.canvas.select(None)
        self._show_rows(held=(reading.index.row_from(place), held[1]))
        self.change_shown.emit(0, len(reading.steps))

    def set_side_by_side(self, is_wanted: bool) -> None:
        """Show both texts side by side, or both as one."""
        if is_wanted != self._is_split:
            self._is_split = is_wanted
            self.canvas.select(None)
            self._show_rows()

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._theme = theme
        self._set_type()

    def show_settings(self, settings: Settings, zoom: int = 100) -> None:
        """Set the texts in the author's type.

        Args:
            settings: The author's preferences.
            zoom: Per cent of the size the author prefers.
        """
        if (settings, zoom) != (self._settings, self._zoom):
            self._settings, self._zoom = settings, zoom
            self._set_type()

    # Going about

    def go(self, direction: int) -> None:
        """Show the next change, or with -1 the one before; round the ends."""
        if self.reading is None or not self.reading.steps:
            return
        count = len(self.reading.steps)
        if self._current is None:
            after = self._next_step(self.reading)
            self._show_step((after if direction > 0 else after - 1) % count)
        else:
            self._show_step((self._current + direction) % count)

    def show_partner(self, row: int) -> None:
        """Bring the other place of a paragraph that moved into view."""
        partner = self._partner_of(row)
        if partner is not None:
            self.canvas.bring(partner)

    def show_position(self, side: int, position: int) -> None:
        """Bring a place of one of the texts into view, and stand there."""
        row = self.reading.index.row_at(side, position) if self.reading else None
        if self.reading is None or row is None:
            return
        self.row = row
        self.canvas.bring(row)
        self._left_at = self.reading.index.place_of(row), 0

    def bring(self, side: int, position: int) -> None:
        """Bring a place of one of the texts into view; the changes go on from there."""
        row = self.reading.index.row_at(side, position) if self.reading else None
        if row is not None:
            self._stand_at(None)
            self.canvas.bring(row)

    def _next_step(self, reading: Reading) -> int:
        """Return the first change from where the author is on."""
        if self._left_at is not None:
            return reading.index.step_from(self._left_at)
        return reading.index.nearest_step(self.canvas.first_row())

    def _show_step(self, number: int) -> None:
        self.canvas.select(None)
        self._stand_at(number)
        self.canvas.show_step(self.step)

    def _stand_at(self, number: int | None) -> None:
        assert self.reading is not None
        self._current, self._left_at = number, None
        step = self.canvas.step = self.step
        if step is not None:
            self.row = step.rows.start
            self._say(spoken(self.reading.shown, step))
        self.canvas.viewport().update()
        shown = 0 if number is None else number + 1
        self.change_shown.emit(shown, len(self.reading.steps))

    def _on_pressed(self, row: int, words: int) -> None:
        if self.reading is not None:
            self._stand_at(self.reading.index.step_at(row, words))
            self._left_at = None
            self.row = row

    def _partner_of(self, row: int) -> int | None:
        return self.reading.shown.rows[row].partner if self.reading else None

    def _say(self, words: str) -> None:
        self.canvas.setAccessibleDescription(words)
        told = QAccessible.Event.DescriptionChanged
        QAccessible.updateAccessibility(QAccessibleEvent(self.canvas, told))

    # Showing it

    def _held(self) -> tuple[int, float] | None:
        """Return a row of the old text in view, and how much of it is scrolled away."""
        if self.reading is None or not self.reading.shown.rows:
            return None
        rows, first = self.reading.shown.rows, self.canvas.first_row()
        stays = (n for n in range(first, len(rows)) if rows[n].kind in IN_OLD)
        row = next(stays, first)
        return row, self.canvas.top - self.canvas.stack.top_of(row)

    def _set_type(self) -> None:
        self._setting = DifferenceType(self._settings, self._theme, self._zoom)
        self._show_rows()

    def _show_rows(self, held: tuple[int, float] | None = None) -> None:
        pairs = []
        if self.reading is not None:
            pairs = row_pairs(self.reading, side_by_side=self._is_split)
        self.canvas.show_rows(
            pairs, self._setting, side_by_side=self._is_split, held=held
        )
