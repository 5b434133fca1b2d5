"""The bar for finding words in the story, and in Revise for replacing them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QWidget,
)
from typing_extensions import override

from desktop.text.search import Query
from desktop.widgets.buttons import IconButton
from desktop.widgets.keyboard import ENTER, WordField, tab_through
from desktop.wording.numbers import grouped
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from desktop.appearance.theme import Theme


_WIDEST_FIELD = 340
"""In pixels; a longer field only moves the buttons away from the words."""


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
        self.field.setPlaceholderText(translate("Replace with"))
        self.field.setAccessibleName(translate("Replace with"))
        self.field.setMaximumWidth(widest_field)
        self._one = QPushButton(translate("Replace"), self)
        self._all = QPushButton(translate("Replace all"), self)
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
        is_enter = event.key() in ENTER and self.focusWidget() is self.field
        if is_enter and self._one.isEnabled():
            self._on_one_clicked()
        else:
            super().keyPressEvent(event)

    def _on_one_clicked(self) -> None:
        self.replace_requested.emit(self.field.text())

    def _on_all_clicked(self) -> None:
        self.replace_all_requested.emit(self.field.text())


class SearchBar(QFrame):
    """What to find and how; Enter goes on, Shift+Enter back, Esc closes.

    Signals:
        query_changed: Other words are looked for; carries the ``Query``.
        next_requested: The next place is wanted.
        previous_requested: The previous place is wanted.
        replace_requested: This place is to be replaced; carries by what.
        replace_all_requested: All places are to be replaced; carries by what.
        closed: The bar was closed.
    """

    query_changed = Signal(Query)
    next_requested = Signal()
    previous_requested = Signal()
    replace_requested = Signal(str)
    replace_all_requested = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = WordField(self)
        self._field.setPlaceholderText(translate("Find in the story"))
        self._field.setAccessibleName(translate("Find in the story"))
        self._field.setMaximumWidth(_WIDEST_FIELD)
        self._count = QLabel(self)
        self._words = _option(translate("Whole words"), self)
        self._case = _option(translate("Match case"), self)
        self._previous = IconButton(
            "chevron-up", translate("Previous (Shift+Enter)"), theme, self
        )
        self._next = IconButton("chevron-down", translate("Next (Enter)"), theme, self)
        self._replace = ReplaceRow(_WIDEST_FIELD, self)
        self._close = IconButton("x", translate("Close (Esc)"), theme, self)
        self._lay_out()
        self._order_tabs()
        self._connect()
        self.show_count(0, 0)
        self.show_replacing(False)
        self.hide()

    def query(self) -> Query:
        """Return what is looked for."""
        return Query(
            words=self._field.text(),
            whole_words=self._words.isChecked(),
            match_case=self._case.isChecked(),
        )

    def open(self, words: str = "") -> None:
        """Show the bar and give it the keys.

        Args:
            words: What to look for; if empty, what was looked for last.
        """
        if words:
            self._field.setText(words)
        self.show()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def show_count(self, current: int, total: int) -> None:
        """Show which of ``total`` places is chosen, from 1; 0 if none is."""
        if not self._field.text():
            words = ""
        elif not total:
            words = translate("Not found")
        elif not current:
            words = translate("{total} found", total=grouped(total))
        else:
            words = translate(
                "{number} of {total}", number=grouped(current), total=grouped(total)
            )
        self._count.setText(words)
        for button in (self._previous, self._next):
            button.setEnabled(total > 0)
        self._replace.show_whether_found(total > 0)

    def show_replacing(self, is_shown: bool) -> None:
        """Show the second row, for replacing, or hide it."""
        self._replace.setVisible(is_shown)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        for button in self.findChildren(IconButton):
            button.show_theme(theme)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._on_closed()
        elif event.key() in ENTER and self.focusWidget() is self._field:
            is_back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            (self.previous_requested if is_back else self.next_requested).emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        layout = QGridLayout(self)
        layout.setContentsMargins(20, 7, 8, 7)
        layout.setHorizontalSpacing(4)
        layout.setVerticalSpacing(6)
        row = (self._field, self._words, self._case, self._previous, self._next)
        for column, widget in enumerate(row):
            layout.addWidget(widget, 0, column)
        layout.addWidget(self._count, 0, len(row))
        layout.addWidget(self._close, 0, len(row) + 2)
        layout.setColumnStretch(0, 3)
        layout.setColumnStretch(len(row) + 1, 1)
        layout.addWidget(self._replace, 1, 0, 1, len(row) + 2)

    def _order_tabs(self) -> None:
        """Let Tab go from what is looked for to what is put in its place."""
        replace = self._replace
        first = (self._field, replace.field, self._words, self._case)
        steps = (self._previous, self._next)
        tab_through([*first, *steps, *replace.buttons, self._close])

    def _connect(self) -> None:
        self._field.textChanged.connect(self._on_query_changed)
        self._words.toggled.connect(self._on_query_changed)
        self._case.toggled.connect(self._on_query_changed)
        self._next.clicked.connect(self._on_next_clicked)
        self._previous.clicked.connect(self._on_previous_clicked)
        self._close.clicked.connect(self._on_closed)
        self._replace.replace_requested.connect(self.replace_requested)
        self._replace.replace_all_requested.connect(self.replace_all_requested)

    def _on_query_changed(self) -> None:
        self.query_changed.emit(self.query())

    def _on_next_clicked(self) -> None:
        self.next_requested.emit()

    def _on_previous_clicked(self) -> None:
        self.previous_requested.emit()

    def _on_closed(self) -> None:
        self.hide()
        self.closed.emit()


def _option(words: str, parent: QWidget) -> QPushButton:
    button = QPushButton(words, parent)
    button.setCheckable(True)
    button.setProperty("option", True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
