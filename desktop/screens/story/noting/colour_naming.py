"""The window in which a colour gets a name of the author's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.annotations.colour_names import MOST_LETTERS
from desktop.annotations.kinds import COLOURS, Colour
from desktop.widgets.dialogs import dialog_button
from desktop.widgets.keyboard import WordField
from desktop.widgets.labels import plain_label
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from desktop.session.preferences import Preferences

_WIDTH = 380
"""Of the window, in pixels."""


def ask_for_colour_name(
    preferences: Preferences, colour: Colour, window: QWidget
) -> ColourNameDialog:
    """Let the author name ``colour``, in a window over ``window``."""

    def take(name: str) -> None:
        names = {**preferences.settings.colour_meanings, colour.value: name}
        preferences.update(colour_meanings=names)

    known = preferences.settings.colour_meanings.get(colour.value, "")
    dialog = ColourNameDialog(colour, known, window)
    dialog.named.connect(take)
    dialog.open()
    return dialog


class ColourNameDialog(QDialog):
    """A field for the name; Enter keeps it, and none does away with it.

    Signals:
        named: The author calls the colour so; carries the name, which may be empty.
    """

    named = Signal(str)

    def __init__(
        self, colour: Colour, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        facts = COLOURS[colour]
        self.setWindowTitle(translate("Name a colour"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        word = translate("What {colour} means", colour=facts.in_sentence)
        self._name = WordField(name, self)
        self._name.setMaxLength(MOST_LETTERS)
        self._name.setAccessibleName(word)
        such_as = translate("such as “{example}”", example=facts.example)
        self._name.setPlaceholderText(such_as)
        self._name.selectAll()
        keep = dialog_button(translate("Keep"), self, self._on_keep)
        keep.setDefault(True)
        cancel = dialog_button(translate("Cancel"), self, self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(keep)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 22, 24, 18)
        layout.setSpacing(12)
        layout.addWidget(plain_label(self, words=word))
        layout.addWidget(self._name)
        layout.addSpacing(4)
        layout.addLayout(buttons)
        self.setFixedWidth(_WIDTH)
        self._name.setFocus()

    def _on_keep(self) -> None:
        self.named.emit(self._name.text())
        self.accept()
