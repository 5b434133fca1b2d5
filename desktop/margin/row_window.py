"""Which of very many rows on a card are there: some, with buttons to those beyond.

A row is a few widgets; a thousand of them would take longer to make than anybody waits
for a card.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.margin.card_style import INSET

if TYPE_CHECKING:
    from desktop.margin.card_style import CardStyle

MOST_ROWS = 24
"""About as many as fit into a high window."""

_GAP = 3


class RowWindow(QObject):
    """Chooses the rows and shows the buttons; the rows belong to whoever has one.

    Attributes:
        before: Goes to the rows before those shown; hidden if there are none.
        after: Goes to those behind them.

    Signals:
        moved: The author wants to see other rows.
    """

    moved = Signal()

    def __init__(self, what: str, parent: QWidget) -> None:
        """Choose among ``what``, in the plural, such as "passages"."""
        super().__init__(parent)
        self._what = what
        self._of: object = None
        self._count = 0
        self._first = 0
        self.before, self.after = _button(parent), _button(parent)
        self.before.clicked.connect(self._on_before)
        self.after.clicked.connect(self._on_after)

    @property
    def rows(self) -> range:
        """Which rows are shown, counted from 0."""
        return range(self._first, min(self._first + MOST_ROWS, self._count))

    def show_rows(self, of: object, count: int, wanted: int) -> None:
        """Show some of ``count`` rows: of something new, the one that is ``wanted``.

        Args:
            of: What the rows are of; as long as it is the same, they stay.
            count: How many there are.
            wanted: The number of a row that is to be seen.
        """
        is_new = of != self._of
        self._of, self._count = of, count
        self._go_to(wanted - MOST_ROWS // 2 if is_new else self._first)

    def place(self, button: QPushButton, top: int, width: int, style: CardStyle) -> int:
        """Place one of the buttons, and return where what follows it may begin."""
        if button.isHidden():
            return top
        height = round(style.fine_line_height) + 8
        button.setFont(style.fine_font)
        button.setGeometry(INSET, top, width - 2 * INSET, height)
        return top + height + _GAP

    def _go_to(self, first: int) -> None:
        self._first = max(0, min(first, self._count - MOST_ROWS))
        self._show_button(self.before, self._first, "above")
        self._show_button(self.after, self._count - self.rows.stop, "below")

    def _show_button(self, button: QPushButton, number: int, where: str) -> None:
        button.setText(f"{number:,} more {self._what} {where}")
        button.setVisible(number > 0)

    def _on_before(self) -> None:
        self._go_to(self._first - MOST_ROWS)
        self.moved.emit()

    def _on_after(self) -> None:
        self._go_to(self._first + MOST_ROWS)
        self.moved.emit()


def _button(parent: QWidget) -> QPushButton:
    button = QPushButton(parent)
    button.setObjectName("card_more_rows")
    button.setAutoDefault(False)
    button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    button.hide()
    return button
