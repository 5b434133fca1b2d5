"""The bar above a kept draft: that it is one, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from desktop.widgets.elided_label import ElidedLabel


class DraftBar(QFrame):
    """Says which draft is shown; it cannot be dismissed.

    Signals:
        restore_requested: The draft is to be the text again.
        compare_requested: The author wants to see what differs now.
        close_requested: The author has seen enough.
    """

    restore_requested = Signal()
    compare_requested = Signal()
    close_requested = Signal()

    def __init__(self, title: str, remark: str, parent: QWidget | None = None) -> None:
        """Make the bar of a draft.

        Args:
            title: What the draft is called.
            remark: When it was kept, and what the author said of it.
            parent: The widget it stands in.
        """
        super().__init__(parent)
        self._title = ElidedLabel(self)
        self._title.setObjectName("title")
        self._title.show_text(title)
        self._remark = ElidedLabel(self)
        self._remark.show_text(remark)
        self._words = QLabel("read-only", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 7, 12, 7)
        row.setSpacing(8)
        row.addWidget(self._title)
        row.addWidget(self._remark, stretch=1)
        row.addStretch(0)
        row.addWidget(self._words)
        row.addSpacing(8)
        for words, signal in (
            ("Restore", self.restore_requested),
            ("Compare with now", self.compare_requested),
            ("Close", self.close_requested),
        ):
            row.addWidget(_button(words, signal, self))
        self.setAccessibleName(f"{title}, read-only")


def _button(words: str, signal: object, parent: QWidget) -> QPushButton:
    button = QPushButton(words, parent)
    button.setObjectName(words.partition(" ")[0].lower())
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.clicked.connect(signal)
    return button
