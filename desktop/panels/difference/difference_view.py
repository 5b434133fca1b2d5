"""The view of what differs between two texts, in the type of the page.

As one text, in which what went is struck through and what came is coloured, or with
both texts side by side.  All text is plain.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.drafts.comparison import Comparison, compare
from desktop.panels.difference.difference_canvas import DifferenceCanvas
from desktop.panels.difference.difference_type import DifferenceType
from desktop.panels.difference.names_line import NamesLine
from desktop.panels.difference.shown_rows import Fold, shown_rows
from desktop.panels.difference.spoken import spoken

if TYPE_CHECKING:
    from desktop.appearance.theme import Theme
    from desktop.panels.difference.laid_rows import Columns
    from desktop.storage.settings import Settings

_NOTHING = Comparison("", "")

_NAMES_HEIGHT = 44
"""In pixels."""


class DifferenceView(QWidget):
    """Shows a comparison, and leads through the differences.

    Signals:
        change_shown: A difference was brought into view; carries its number, from one
            on, and how many there are.
    """

    change_shown = Signal(int, int)

    def __init__(
        self, settings: Settings, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._settings, self._theme, self._zoom = settings, theme, 100
        self._setting = DifferenceType(settings, theme)
        self._comparison = _NOTHING
        self._unfolded: set[int] = set()
        self._is_split = False
        self._current: int | None = None
        self._names = NamesLine(self)
        self._names.setFixedHeight(_NAMES_HEIGHT)
        self._canvas = DifferenceCanvas(self._setting, self)
        self._canvas.widened.connect(self._on_widened)
        self._canvas.unfold_wanted.connect(self._on_unfold_wanted)
        self._canvas.partner_wanted.connect(self._on_partner_wanted)
        self._canvas.step_wanted.connect(self._go)
        self.setFocusProxy(self._canvas)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._names)
        layout.addWidget(self._canvas, stretch=1)

    # What is shown

    def show_comparison(
        self, comparison: Comparison, old_name: str, new_name: str
    ) -> None:
        """Show what differs, from the top.

        Args:
            comparison: The two texts, and what differs between them.
            old_name: What the author knows the old text as.
            new_name: The same for the new text.
        """
        self._comparison = comparison
        self._unfolded.clear()
        self._current = None
        self._names.show_names(old_name, new_name)
        self._show_rows()
        self._canvas.show_step(None)
        self._canvas.verticalScrollBar().setValue(0)

    def show_texts(self, old: str, new: str, old_name: str, new_name: str) -> None:
        """Compare two texts and show what differs."""
        self.show_comparison(compare(old, new), old_name, new_name)

    def set_side_by_side(self, is_wanted: bool) -> None:
        """Show both texts side by side, or both as one."""
        if is_wanted != self._is_split:
            self._is_split = is_wanted
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
        self._settings, self._zoom = settings, zoom
        self._set_type()

    # The differences

    @property
    def change_count(self) -> int:
        """How many differences there are."""
        return len(self._comparison.steps)

    def next_change(self) -> None:
        """Show the next difference; after the last one, the first."""
        self._go(1)

    def previous_change(self) -> None:
        """Show the difference before; before the first one, the last."""
        self._go(-1)

    def _go(self, direction: int) -> None:
        steps = self._comparison.steps
        if not steps:
            return
        if self._current is None:
            self._current = self._nearest(direction)
        else:
            self._current = (self._current + direction) % len(steps)
        step = steps[self._current]
        self._canvas.show_step(step)
        self._say(spoken(self._comparison, step))
        self.change_shown.emit(self._current + 1, len(steps))

    def _nearest(self, direction: int) -> int:
        """Return the first difference below the top of the view, or above it."""
        top = self._canvas.first_row()
        steps = self._comparison.steps
        below = (n for n, step in enumerate(steps) if step.rows.stop > top)
        first = next(below, len(steps))
        return (first if direction > 0 else first - 1) % len(steps)

    def _say(self, words: str) -> None:
        self._canvas.setAccessibleDescription(words)
        told = QAccessible.Event.DescriptionChanged
        QAccessible.updateAccessibility(QAccessibleEvent(self._canvas, told))

    # Showing it

    def _set_type(self) -> None:
        self._setting = DifferenceType(self._settings, self._theme, self._zoom)
        self._show_rows()

    def _show_rows(self) -> None:
        shown = shown_rows(
            self._comparison, self._unfolded, side_by_side=self._is_split
        )
        self._canvas.show_rows(shown, self._setting, side_by_side=self._is_split)

    def _on_widened(self, columns: Columns) -> None:
        self._names.show_columns(self._setting, columns)

    def _on_unfold_wanted(self, fold: Fold) -> None:
        self._unfolded.add(fold.rows.start)
        self._show_rows()

    def _on_partner_wanted(self, row: int) -> None:
        partner = self._comparison.rows[row].partner
        if partner is not None:
            self._canvas.bring(partner)
