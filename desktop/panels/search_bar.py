"""The bar for finding words in the story, and in Revise for replacing them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QWidget,
)
from typing_extensions import override

from desktop.appearance.key_names import key_name
from desktop.text.finding.search import Query
from desktop.widgets.announcing import RestedAnnouncement
from desktop.widgets.buttons import IconButton, OptionButton
from desktop.widgets.keyboard import ENTER, WordField, tab_through
from desktop.widgets.labels import ElidedLabel
from desktop.wording.numbers import grouped
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from desktop.appearance.theme import Theme


_WIDEST_FIELD = 340
"""In pixels; a longer field only moves the buttons away from the words."""

_HELD = Qt.KeyboardModifier
_OPTION_KEYS = {
    Qt.Key.Key_C: "Alt+C",
    Qt.Key.Key_W: "Alt+W",
    Qt.Key.Key_A: "Alt+A",
    Qt.Key.Key_R: "Alt+R",
}
_MARKING = (Qt.Key.Key_M, "Alt+M")
"""The key that marks all that was found, as Qt has it and as it is written."""
"""The keys of the options while the bar has the keys, in the order of the options."""


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

    With Alt held, C, W, A and R switch the options and M marks all that was found;
    Ctrl+Enter lists it.

    Signals:
        query_changed: Other words are looked for; carries the ``Query``.
        next_requested: The next place is wanted.
        previous_requested: The previous place is wanted.
        replace_requested: This place is to be replaced; carries by what.
        replace_all_requested: All places are to be replaced; carries by what.
        list_requested: All that was found is to be listed, or no more.
        mark_all_requested: All that was found is to be marked.
        closed: The bar was closed.
    """

    query_changed = Signal(Query)
    next_requested = Signal()
    previous_requested = Signal()
    replace_requested = Signal(str)
    replace_all_requested = Signal(str)
    list_requested = Signal()
    mark_all_requested = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = WordField(self)
        self._field.setPlaceholderText(translate("Find in the story"))
        self._field.setAccessibleName(translate("Find in the story"))
        self._field.setMaximumWidth(_WIDEST_FIELD)
        self._count = ElidedLabel(self)
        self._announced = RestedAnnouncement(self._count)
        self._make_options(theme)
        self._previous = IconButton(
            "chevron-up", translate("Previous (Shift+Enter)"), theme, self
        )
        self._next = IconButton("chevron-down", translate("Next (Enter)"), theme, self)
        self._replace = ReplaceRow(_WIDEST_FIELD, self)
        self._list = IconButton("list", translate("List all (Ctrl+Enter)"), theme, self)
        mark_all = translate("Mark all ({key})", key=key_name(_MARKING[1]))
        self._mark_all = IconButton("highlighter", mark_all, theme, self)
        self._list.setCheckable(True)
        self._list.setProperty("option", True)
        self._close = IconButton("x", translate("Close (Esc)"), theme, self)
        self._lay_out()
        self._order_tabs()
        self._connect()
        self.show_count(0, 0)
        self.show_replacing(False)
        self.hide()

    def _make_options(self, theme: Theme) -> None:
        keys = [key_name(key) for key in _OPTION_KEYS.values()]
        named = (
            ("case-sensitive", translate("Match case")),
            ("whole-word", translate("Whole words")),
            ("spell-check", translate("Any accents")),
            ("regex", translate("Regular expression")),
        )
        self._options = tuple(
            OptionButton(icon_name, name, key, theme, self)
            for (icon_name, name), key in zip(named, keys, strict=True)
        )
        self._case, self._words, self._accents, self._expression = self._options

    def query(self) -> Query:
        """Return what is looked for."""
        is_expression = self._expression.isChecked()
        return Query(
            words=self._field.text(),
            whole_words=self._words.isChecked(),
            match_case=self._case.isChecked(),
            any_accents=self._accents.isChecked() and not is_expression,
            is_expression=is_expression,
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

    def show_count(
        self, current: int, total: int, in_notes: int = 0, line: str = ""
    ) -> None:
        """Show which of ``total`` places is chosen, from 1; 0 if none is.

        Args:
            current: The place that is chosen.
            total: How many places there are in the story.
            in_notes: How many notes have the words.
            line: What is read where the chosen place is, for those who hear the bar.
        """
        if not self._field.text():
            words = ""
        elif not total and not in_notes:
            words = translate("Nothing found")
        elif not total:
            words = translate_count(
                "Only in {count} note", "Only in {count} notes", in_notes
            )
        elif not current:
            words = translate("{total} found", total=grouped(total))
        else:
            words = translate(
                "{number} of {total}", number=grouped(current), total=grouped(total)
            )
        self._tell(words, in_notes if total else 0, line)
        for button in (self._previous, self._next):
            button.setEnabled(total > 0)
        self._list.setEnabled(total + in_notes > 0 or self._list.isChecked())
        self._mark_all.setEnabled(total > 0)
        self._replace.show_whether_found(total > 0)

    def show_problem(self, sentence: str) -> None:
        """Show why nothing is found, in place of how much is."""
        self._tell(sentence, 0)

    def _tell(self, words: str, in_notes: int, line: str = "") -> None:
        also = translate_count("{count} note", "{count} notes", in_notes)
        if in_notes:
            words = translate("{found} · {notes}", found=words, notes=also)
        said = translate("{count}: {line}", count=words, line=line) if line else words
        self._announced.tell(said)
        if words != self._count.text():
            self._count.setText(words)
            self._count.setAccessibleName(words)

    def show_listing(self, is_shown: bool) -> None:
        """Show whether all that was found is listed."""
        self._list.setChecked(is_shown)

    def take_keys(self) -> None:
        """Let the keys go to the field, whose words stay as they are."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def has_keys(self) -> bool:
        """Return whether the keys go to the bar."""
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def show_replacing(self, is_shown: bool) -> None:
        """Show the second row, for replacing, or hide it."""
        self._replace.setVisible(is_shown)

    def hide_listing(self) -> None:
        """Offer neither a list of all that was found nor to mark it."""
        self._list.hide()
        self._mark_all.hide()

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        for button in self.findChildren(IconButton):
            button.show_theme(theme)

    @override
    def event(self, event: QEvent) -> bool:
        # Here, the keys of the bar go before those of the window.
        is_override = event.type() is QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and self._is_own(event):
            event.accept()
            return True
        return super().event(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A field would type the letter of a key that is held with Alt.
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        option = self._option_of(event)
        if option is not None:
            option.toggle()
        elif _marks(event) and self._mark_all.isEnabled():
            self.mark_all_requested.emit()
        return option is not None or _marks(event)

    def _is_own(self, event: QKeyEvent) -> bool:
        is_option = self._option_of(event) is not None
        return is_option or _lists(event) or _marks(event)

    def _option_of(self, event: QKeyEvent) -> OptionButton | None:
        if event.modifiers() != _HELD.AltModifier:
            return None
        keys = dict(zip(_OPTION_KEYS, self._options, strict=True))
        return keys.get(Qt.Key(event.key()))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        option = self._option_of(event)
        if option is not None:
            option.toggle()
        elif _lists(event):
            self.list_requested.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self._on_closed()
        elif event.key() in ENTER and self.focusWidget() is self._field:
            is_back = bool(event.modifiers() & _HELD.ShiftModifier)
            (self.previous_requested if is_back else self.next_requested).emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        layout = QGridLayout(self)
        layout.setContentsMargins(20, 7, 8, 7)
        layout.setHorizontalSpacing(4)
        layout.setVerticalSpacing(6)
        row = (self._field, *self._options, self._previous, self._next)
        for column, widget in enumerate(row):
            layout.addWidget(widget, 0, column)
        layout.addWidget(self._count, 0, len(row))
        layout.addWidget(self._mark_all, 0, len(row) + 2)
        layout.addWidget(self._list, 0, len(row) + 3)
        layout.addWidget(self._close, 0, len(row) + 4)
        layout.setColumnStretch(0, 3)
        layout.setColumnStretch(len(row) + 1, 1)
        layout.addWidget(self._replace, 1, 0, 1, len(row) + 4)

    def _order_tabs(self) -> None:
        """Let Tab go from what is looked for to what is put in its place."""
        replace = self._replace
        first = (self._field, replace.field, *self._options)
        steps = (self._previous, self._next, self._mark_all, self._list)
        tab_through([*first, *steps, *replace.buttons, self._close])

    def _connect(self) -> None:
        self._field.textChanged.connect(self._on_query_changed)
        for option in self._options:
            option.toggled.connect(self._on_query_changed)
        for field in (self._field, self._replace.field):
            field.installEventFilter(self)
        self._list.clicked.connect(self._on_list_clicked)
        self._mark_all.clicked.connect(self.mark_all_requested)
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

    def _on_list_clicked(self) -> None:
        self.list_requested.emit()

    def _on_closed(self) -> None:
        self.hide()
        self.closed.emit()


def _marks(event: QKeyEvent) -> bool:
    return event.key() == _MARKING[0] and event.modifiers() == _HELD.AltModifier


def _lists(event: QKeyEvent) -> bool:
    held = event.modifiers() & ~_HELD.KeypadModifier
    return event.key() in ENTER and held == _HELD.ControlModifier
