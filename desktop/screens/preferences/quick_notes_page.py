"""The preferences of quick notes: the list, and what the chosen one of it makes.

Distances are in pixels.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.annotations.kinds import KINDS, Colour, Kind
from desktop.annotations.quick_notes import (
    MOST_QUICK_NOTES,
    MOST_WORDS,
    QUICK_KINDS,
    QuickNote,
    read_quick_notes,
    write_quick_notes,
)
from desktop.annotations.tags import parse_tags, written_tags
from desktop.panels.quick_list import QuickDelegate, QuickRow, QuickRows
from desktop.value import replace
from desktop.widgets.buttons import Switch
from desktop.widgets.colour_dots import ColourDots
from desktop.widgets.dialogs import dialog_button
from desktop.widgets.keyboard import WordField
from desktop.widgets.labels import plain_label
from desktop.widgets.row_list import ChoiceList
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from desktop.appearance.theme import Theme
    from desktop.storage.story.settings import Settings

_ABOUT = translate(
    "M puts one of these on the selected words: the first ten by their digits, the "
    "rest by a few of their letters."
)
_DIGITS = "1234567890"


class QuickNotesPage(QWidget):
    """The author's quick notes; Alt and an arrow key move the chosen one.

    Signals:
        preferred: The author prefers something else; carries the name of a field of
            ``Settings`` and its value.
    """

    preferred = Signal(str, object)

    def __init__(
        self, settings: Settings, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._notes: list[QuickNote] = []
        self._rows = QuickRows(self)
        self._list = _MovingList(
            QuickDelegate(theme), self._rows, translate("Quick notes"), self
        )
        self._words = WordField(self)
        self._words.setMaxLength(MOST_WORDS)
        self._words.setAccessibleName(translate("Words"))
        self._kind = Switch(theme, 12, 5, self)
        self._kind.setAccessibleName(translate("Makes"))
        self._kind.set_choices([(kind.value, _kind_name(kind)) for kind in QUICK_KINDS])
        self._colours = _ColourChoice(theme, self)
        self._tags = WordField(self)
        self._tags.setAccessibleName(translate("Tags"))
        self._tags.setPlaceholderText(translate("#tags"))
        self._add = dialog_button(translate("Add"), self, self._on_added)
        self._remove = dialog_button(translate("Remove"), self, self._on_removed)
        self._up = dialog_button(translate("Up"), self, partial(self._move, -1))
        self._down = dialog_button(translate("Down"), self, partial(self._move, 1))
        self._lay_out()
        self._connect()
        self.show_settings(settings)
        self._list.choose_row(0)
        self._show_chosen()

    def show_settings(self, settings: Settings) -> None:
        """Show what the author prefers now."""
        notes = list(read_quick_notes(settings.quick_notes))
        if notes != self._said:
            self._show_notes(notes, max(self._row, 0))

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._list.show_theme(theme)
        self._kind.show_theme(theme)
        self._colours.show_theme(theme)

    @property
    def _said(self) -> list[QuickNote]:
        """The notes that say something: one just added does not yet."""
        return [note for note in self._notes if not note.says_nothing]

    @property
    def _row(self) -> int:
        return self._list.currentIndex().row()

    def _show_notes(self, notes: list[QuickNote], row: int) -> None:
        self._notes = notes
        digits = _DIGITS.ljust(len(notes))
        rows = [QuickRow(n, digits[i].strip()) for i, n in enumerate(notes)]
        with QSignalBlocker(self._list):
            self._rows.show_rows(rows)
            self._list.choose_row(min(row, len(rows) - 1))
        self._show_chosen()

    def _show_chosen(self) -> None:
        """Let the fields show the chosen note."""
        row, count = self._row, len(self._notes)
        is_any = 0 <= row < count
        note = self._notes[row] if is_any else QuickNote()
        has_words = is_any and note.kind is not Kind.HIGHLIGHT
        if self._words.text().strip() != note.words:
            self._words.setText(note.words)
        if parse_tags(self._tags.text()) != note.tags:
            self._tags.setText(written_tags(note.tags))
        self._kind.show_choice(note.kind.value)
        self._colours.show_colour(note.colour)
        self._words.setEnabled(has_words)
        for field in (self._kind, self._colours, self._tags, self._remove):
            field.setEnabled(is_any)
        self._up.setEnabled(is_any and row > 0)
        self._down.setEnabled(is_any and row < count - 1)
        self._add.setEnabled(count < MOST_QUICK_NOTES)

    def _change(self, **changes: Any) -> None:
        """Let the chosen note be otherwise, and keep the list."""
        if 0 <= self._row < len(self._notes):
            notes = list(self._notes)
            notes[self._row] = replace(notes[self._row], **changes)
            self._keep(notes, self._row)

    def _keep(self, notes: list[QuickNote], row: int) -> None:
        self._show_notes(notes, row)
        self.preferred.emit("quick_notes", write_quick_notes(self._said))

    def _on_added(self) -> None:
        row = self._row + 1
        notes = [*self._notes[:row], QuickNote(), *self._notes[row:]]
        self._show_notes(notes, row)
        self._words.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_removed(self) -> None:
        row = self._row
        if 0 <= row < len(self._notes):
            self._keep(self._notes[:row] + self._notes[row + 1 :], row)

    def _move(self, step: int) -> None:
        row, notes = self._row, list(self._notes)
        if 0 <= row < len(notes) and 0 <= row + step < len(notes):
            notes.insert(row + step, notes.pop(row))
            self._keep(notes, row + step)

    def _on_kind_chosen(self, name: str) -> None:
        kind = Kind(name)
        words = {"words": ""} if kind is Kind.HIGHLIGHT else {}
        self._change(kind=kind, **words)

    def _connect(self) -> None:
        self._list.choice_changed.connect(self._show_chosen)
        self._list.moved.connect(self._move)
        self._list.removed.connect(self._on_removed)
        self._words.textEdited.connect(lambda text: self._change(words=text.strip()))
        self._tags.textEdited.connect(lambda text: self._change(tags=parse_tags(text)))
        self._kind.chosen.connect(self._on_kind_chosen)
        self._colours.chosen.connect(lambda colour: self._change(colour=colour))

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        for button in (self._add, self._remove, self._up, self._down):
            buttons.addWidget(button)
        buttons.addStretch()
        form = QFormLayout()
        form.setHorizontalSpacing(18)
        form.setVerticalSpacing(9)
        form.addRow(translate("Words"), self._words)
        form.addRow(translate("Makes"), _left(self._kind))
        form.addRow(translate("Colour"), _left(self._colours))
        form.addRow(translate("Tags"), self._tags)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(plain_label(self, "about", _ABOUT, wraps=True))
        layout.addWidget(self._list, 1)
        layout.addLayout(buttons)
        layout.addLayout(form)


class _MovingList(ChoiceList):
    """The list; Alt with an arrow key moves the chosen row, Del removes it."""

    moved = Signal(int)
    removed = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        is_alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        step = steps.get(Qt.Key(event.key()))
        if is_alt and step is not None:
            self.moved.emit(step)
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)


class _ColourChoice(QWidget):
    """The colour of the kind, or one of the six."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("Colour"))
        self._none = QPushButton(translate("Its kind’s"), self)
        self._none.setProperty("option", True)
        self._none.setCheckable(True)
        self._dots = ColourDots(theme, self, can_be_on=True)
        self._dots.setAccessibleName(translate("Colour"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._none)
        row.addWidget(self._dots)
        group = QButtonGroup(self)
        for choice in (self._none, *self._dots.buttons()):
            choice.setAutoExclusive(True)  # to a screen reader, one of several
            group.addButton(choice)
        self._none.clicked.connect(partial(self.chosen.emit, None))
        self._dots.pressed.connect(self.chosen)
        self.show_theme = self._dots.show_theme

    def show_colour(self, colour: Colour | None) -> None:
        self._none.setChecked(colour is None)
        self._dots.show_on(colour)


def _kind_name(kind: Kind) -> str:
    return translate("Cut") if kind is Kind.SUGGESTION else KINDS[kind].label


def _left(field: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(field)
    row.addStretch()
    return row
