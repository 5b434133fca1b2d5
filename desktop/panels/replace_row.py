"""The second row of the search bar: what to put in the place of what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget
from typing_extensions import override

from desktop.widgets.word_field import WordField

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ReplaceRow(QWidget):
    """A field and two buttons; Enter replaces this place.

    Attributes:
        field: What to put there.
        buttons: What replaces this place, and what replaces all.

    Signals:
        replace_requested: This place is to be replaced; carries by what.
        replace_all_requested: All places are to be replaced; carries by what.
    """

    replace_requested = Signal(str)
    replace_all_requested = Signal(str)

    def __init__(self, widest_field: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = WordField(self)
        self.field.setPlaceholderText("Replace with")
        self.field.setAccessibleName("Replace with")
        self.field.setMaximumWidth(widest_field)
        self._one = QPushButton("Replace", self)
        self._all = QPushButton("Replace all", self)
        self.buttons = (self._one, self._all)
        for button in self.buttons:
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._one.clicked.connect(self._on_one_clicked)
        self._all.clicked.connect(self._on_all_clicked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.field, stretch=1)
        layout.addWidget(self._one)
        layout.addWidget(self._all)
        layout.addStretch()

    def show_whether_found(self, is_found: bool) -> None:
        """Offer to replace only if there is something to replace."""
        self._one.setEnabled(is_found)
        self._all.setEnabled(is_found)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in _ENTER and self.focusWidget() is self.field
        if is_enter and self._one.isEnabled():
            self._on_one_clicked()
        else:
            super().keyPressEvent(event)

    def _on_one_clicked(self) -> None:
        self.replace_requested.emit(self.field.text())

    def _on_all_clicked(self) -> None:
        self.replace_all_requested.emit(self.field.text())
