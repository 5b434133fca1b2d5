"""Asking for the name of a pass that is about to begin."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.widgets.keyboard import WordField

_LONGEST_NAME = 80
_WIDTH = 400
_WHAT_FOR = (
    "What was read is counted anew. The notes that you make in it know its name, so "
    "that they can be looked at by themselves."
)


class PassDialog(QDialog):
    """A field for the name; Enter begins.

    Signals:
        named: The author wants to begin; carries the name.
    """

    named = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Offer ``name``, to be typed over."""
        super().__init__(parent)
        self.setWindowTitle("Begin a pass")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._name = WordField(name, self)
        self._name.setMaxLength(_LONGEST_NAME)
        self._name.setAccessibleName("Name of the pass")
        self._name.setPlaceholderText("Second reread: tense")
        self._name.selectAll()
        self._begin = QPushButton("Begin", self)
        self._begin.setDefault(True)
        self._begin.clicked.connect(self._on_begin)
        self._name.textChanged.connect(self._on_text_changed)
        self._lay_out()
        self.setFixedWidth(_WIDTH)

    def _lay_out(self) -> None:
        cancel = QPushButton("Cancel", self)
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(self._begin)
        what_for = QLabel(_WHAT_FOR, self)
        what_for.setObjectName("what_for")
        what_for.setTextFormat(Qt.TextFormat.PlainText)
        what_for.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 22, 24, 18)
        layout.setSpacing(12)
        layout.addWidget(self._name)
        layout.addWidget(what_for)
        layout.addSpacing(4)
        layout.addLayout(buttons)

    def _on_text_changed(self, name: str) -> None:
        self._begin.setEnabled(bool(name.strip()))

    def _on_begin(self) -> None:
        self.named.emit(" ".join(self._name.text().split()))
        self.accept()
