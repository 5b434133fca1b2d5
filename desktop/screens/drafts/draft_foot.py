"""What can be done with the drafts that are listed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget


class DraftFoot(QFrame):
    """A row of buttons; those that need a draft are there only with one.

    Signals:
        keep_requested: The text as it is now is to be kept.
        open_requested: The chosen draft is to be shown.
        compare_requested: It is to be compared with the text as it is now.
        restore_requested: It is to be the text again.
        close_requested: The author has seen enough.
    """

    keep_requested = Signal()
    open_requested = Signal()
    compare_requested = Signal()
    restore_requested = Signal()
    close_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("foot")
        self._keep = _button("Keep a draft…", "keep", self)
        self._keep.clicked.connect(self._on_keep)
        self._open = _button("Open", "open", self)
        self._open.clicked.connect(self._on_open)
        self._compare = _button("Compare with now", "compare", self)
        self._compare.clicked.connect(self._on_compare)
        self._restore = _button("Restore", "restore", self)
        self._restore.clicked.connect(self._on_restore)
        self._close = _button("Close", "close", self)
        self._close.clicked.connect(self._on_close)
        row = QHBoxLayout(self)
        row.setContentsMargins(30, 12, 16, 14)
        row.setSpacing(8)
        row.addWidget(self._keep)
        row.addStretch(1)
        for button in (self._open, self._compare, self._restore, self._close):
            row.addWidget(button)

    def show_ready(self, *, has_drafts: bool, can_restore: bool) -> None:
        """Offer what can be done.

        Args:
            has_drafts: Whether there is a draft to do it with.
            can_restore: Whether the text may be edited at all.
        """
        for button in (self._open, self._compare, self._restore):
            button.setVisible(has_drafts)
        self._restore.setEnabled(can_restore)

    def focus_keep(self) -> None:
        """Give the keys to what makes the first draft."""
        self._keep.setFocus()

    def _on_keep(self) -> None:
        self.keep_requested.emit()

    def _on_open(self) -> None:
        self.open_requested.emit()

    def _on_compare(self) -> None:
        self.compare_requested.emit()

    def _on_restore(self) -> None:
        self.restore_requested.emit()

    def _on_close(self) -> None:
        self.close_requested.emit()


def _button(words: str, name: str, parent: QWidget) -> QPushButton:
    button = QPushButton(words, parent)
    button.setObjectName(name)
    # Enter is for the list: it must not press whatever button comes first.
    button.setAutoDefault(False)
    return button
