"""A number with a button to lower it and one to raise it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QWidget

from desktop.widgets.buttons import IconButton

if TYPE_CHECKING:
    from desktop.appearance.theme import Theme

_WIDTH = 148
_INSET = 5
"""Of the number and its unit, and beside them, in pixels."""


class Stepper(QWidget):
    """A field for a number, which keys, wheel and buttons change.

    Args:
        name: What the number is, for those who hear the window.
        unit: What stands behind the number.
        theme: Where the colours come from.
        parent: The widget it stands in.

    Signals:
        stepped: The author chose another number; carries it.
    """

    stepped = Signal(float)

    def __init__(
        self, name: str, unit: str, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._number = QDoubleSpinBox(self)
        self._number.setAccessibleName(name)
        self._number.setSuffix(unit)
        self._number.setFixedWidth(_WIDTH)
        # A style sheet's padding does not reach the field inside.
        self._number.lineEdit().setTextMargins(_INSET, 0, _INSET, 0)
        # Half a number typed is not a number chosen.
        self._number.setKeyboardTracking(False)
        self._number.valueChanged.connect(self.stepped)
        self._lower = IconButton("minus", f"{name}: less", theme, self)
        self._raise = IconButton("plus", f"{name}: more", theme, self)
        self._lower.clicked.connect(self._number.stepDown)
        self._raise.clicked.connect(self._number.stepUp)
        for button in (self._lower, self._raise):
            button.setAutoRepeat(True)
        self.setFocusProxy(self._number)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._number)
        row.addWidget(self._lower)
        row.addWidget(self._raise)
        row.setAlignment(Qt.AlignmentFlag.AlignLeft)

    def set_range(self, least: float, most: float, step: float, decimals: int) -> None:
        """Allow numbers from ``least`` to ``most``, shown with so many decimals."""
        self._number.setDecimals(decimals)
        self._number.setRange(least, most)
        self._number.setSingleStep(step)

    def show_number(self, number: float) -> None:
        """Show ``number`` without telling anybody."""
        with QSignalBlocker(self._number):
            self._number.setValue(number)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._lower.show_theme(theme)
        self._raise.show_theme(theme)
