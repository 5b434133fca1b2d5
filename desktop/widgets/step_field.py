"""A number in the colours of the theme, with buttons to make it less or more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QSpinBox,
    QWidget,
)
from typing_extensions import override

from desktop.widgets.buttons import IconButton
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent

    from desktop.appearance.theme import Theme

_WIDTH = 148
_INSET = 5
"""Of the number and its unit, and beside them, in pixels."""


class StepField(QWidget):
    """A field for a number, which keys, wheel and buttons change."""

    def __init__(
        self, field: QAbstractSpinBox, name: str, theme: Theme, parent: QWidget
    ) -> None:
        """Stand around ``field``.

        Args:
            field: Where the number is written.
            name: What it is, for those who hear the window.
            theme: Where the colours come from.
            parent: The widget it stands in.
        """
        super().__init__(parent)
        field.setAccessibleName(name)
        if isinstance(field, QSpinBox | QDoubleSpinBox) and field.suffix():
            # Its value is told without it.
            field.setAccessibleDescription(field.suffix().strip())
        field.setFixedWidth(_WIDTH)
        # A style sheet's padding does not reach the field inside.
        field.lineEdit().setTextMargins(_INSET, 0, _INSET, 0)
        less = translate("{name}: less", name=name)
        self._lower = IconButton("minus", less, theme, self)
        more = translate("{name}: more", name=name)
        self._raise = IconButton("plus", more, theme, self)
        self._lower.clicked.connect(field.stepDown)
        self._raise.clicked.connect(field.stepUp)
        for button in (self._lower, self._raise):
            button.setAutoRepeat(True)
        self._field = field
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(field)
        row.addWidget(self._lower)
        row.addWidget(self._raise)
        row.setAlignment(Qt.AlignmentFlag.AlignLeft)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        # By a proxy, Tab would go from the number to the number again.
        self._field.setFocus(event.reason())

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._lower.show_theme(theme)
        self._raise.show_theme(theme)
