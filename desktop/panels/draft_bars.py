"""The bars of drafts: one names what is about to be kept, one stands above a draft."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget
from typing_extensions import override

from desktop.widgets.buttons import IconButton
from desktop.widgets.keyboard import ENTER, WordField
from desktop.widgets.labels import ElidedLabel, plain_label
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from desktop.appearance.theme import Theme

_NAME_WIDTH, _REMARK_WIDTH = 220, 420
"""Of the fields where there is room, in pixels."""
_LEAST_FIELD, _FIELD_EDGES = 90, 30
"""Of a field without room, and what it has left and right of its words."""


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
        self._words = QLabel(translate("read-only"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 7, 12, 7)
        row.setSpacing(8)
        row.addWidget(self._title)
        row.addWidget(self._remark, stretch=1)
        row.addStretch(0)
        row.addWidget(self._words)
        row.addSpacing(8)
        for name, words, signal in (
            ("restore", translate("Restore"), self.restore_requested),
            ("compare", translate("Compare with now"), self.compare_requested),
            ("close", translate("Close"), self.close_requested),
        ):
            row.addWidget(_button(name, words, signal, self))
        self.setAccessibleName(translate("{title}, read-only", title=title))


def _button(name: str, words: str, signal: object, parent: QWidget) -> QPushButton:
    button = QPushButton(words, parent)
    button.setObjectName(name)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.clicked.connect(signal)
    return button


class KeepBar(QFrame):
    """Two fields, both of which may stay empty; Enter keeps, Esc does not.

    Signals:
        keep_requested: The draft is to be kept; carries its name and the remark.
        closed: The bar went away, whether a draft is kept or not.
    """

    keep_requested = Signal(str, str)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = plain_label(self, "title")
        self._name = _field(
            translate("Name"), translate("Name, if you like"), _NAME_WIDTH, self
        )
        self._remark = _field(
            translate("Remark"), translate("Remark, if you like"), _REMARK_WIDTH, self
        )
        self._keep = QPushButton(translate("Keep"), self)
        self._keep.setObjectName("keep")
        self._keep.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._keep.clicked.connect(self._on_keep)
        self._hint = ElidedLabel(self)  # the fields need the room more
        self._close = IconButton("x", translate("Do not keep (Esc)"), theme, self)
        self._close.clicked.connect(self._on_close)
        self._lay_out()
        self.hide()

    def open(self, title: str, hint: str = "") -> None:
        """Show the bar and give it the keys.

        Args:
            title: What is about to be kept: Keep as Draft 3.
            hint: What there is to know about it; may be empty.
        """
        self._title.setText(title)
        self.setAccessibleName(title)
        self._hint.show_text(hint)
        self._hint.setVisible(bool(hint))
        if self.isHidden():
            self._name.clear()
            self._remark.clear()
        self.show()
        self._name.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._close.show_theme(theme)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._on_close()
        elif event.key() in ENTER and not self._close.hasFocus():
            self._on_keep()
        else:
            super().keyPressEvent(event)

    def _on_keep(self) -> None:
        name, remark = self._name.text().strip(), self._remark.text().strip()
        self._on_close()
        self.keep_requested.emit(name, remark)

    def _on_close(self) -> None:
        self.hide()
        self.closed.emit()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 7, 8, 7)
        row.setSpacing(8)
        row.addWidget(self._title)
        row.addSpacing(4)
        row.addWidget(self._name, stretch=2)
        row.addWidget(self._remark, stretch=4)
        row.addWidget(self._keep)
        row.addSpacing(4)
        row.addWidget(self._hint)
        row.addStretch(1)
        row.addWidget(self._close)


def _field(name: str, hint: str, width: int, parent: QWidget) -> WordField:
    field = WordField(parent)
    field.setPlaceholderText(hint)
    field.setAccessibleName(name)
    field.setMaximumWidth(width)
    field.ensurePolished()
    words = field.fontMetrics().horizontalAdvance(hint) + _FIELD_EDGES
    field.setMinimumWidth(min(max(_LEAST_FIELD, words), width))
    return field
