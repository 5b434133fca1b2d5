"""The preferences of autocorrection: what the author mistypes, and what is meant.

The list is the author's own file, where remarks stay as they are; it is read again when
the page is turned to.  Distances are in pixels.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.errors import SaveFailed
from desktop.widgets.dialogs import dialog_button
from desktop.widgets.keyboard import WordField
from desktop.widgets.labels import plain_label
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QShowEvent

    from desktop.session.preferences import Preferences
    from desktop.storage.story.settings import Settings

_ABOUT = translate(
    "What you mistype is put right when a key ends the word. Backspace right after "
    "gives it back. Nothing is put right that is not in this list."
)
_MOST_LETTERS = 60
_PAIR = int(Qt.ItemDataRole.UserRole)
"""The role in which a row has its pair."""


class CorrectionsPage(QWidget):
    """The switch, the pairs, and two fields for another one.

    Signals:
        preferred: The author prefers something else; carries the name of a field of
            ``Settings`` and its value.
    """

    preferred = Signal(str, object)

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._switch = QCheckBox(translate("Put right what I always mistype"), self)
        self._switch.setAccessibleDescription(_ABOUT)
        self._list = QListWidget(self)
        self._list.setObjectName("pairs")
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setAccessibleName(translate("What is put right"))
        self._wrong = self._field(translate("Mistyped"))
        self._right = self._field(translate("Meant"))
        self._add = dialog_button(translate("Add"), self, self._on_added)
        self._remove = dialog_button(translate("Remove"), self, self._on_removed)
        self._open = dialog_button(translate("Open the file"), self, self._on_opened)
        self._problem = plain_label(self, "about", "", wraps=True)
        self._lay_out()
        self._switch.toggled.connect(self._on_toggled)
        self._list.currentItemChanged.connect(self._on_chosen)
        for field in (self._wrong, self._right):
            field.textEdited.connect(self._enable)
            field.returnPressed.connect(self._on_added)
        self.show_settings(preferences.settings)

    def show_settings(self, settings: Settings) -> None:
        """Show what the author prefers now."""
        with QSignalBlocker(self._switch):
            self._switch.setChecked(settings.autocorrect)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self._show_pairs()
        super().showEvent(event)

    def _field(self, name: str) -> WordField:
        field = WordField(self)
        field.setAccessibleName(name)
        field.setPlaceholderText(name)
        field.setMaxLength(_MOST_LETTERS)
        return field

    def _show_pairs(self) -> None:
        pairs = self._preferences.corrections.pairs
        with QSignalBlocker(self._list):
            self._list.clear()
            for wrong, right in pairs:
                said = translate("{wrong} → {right}", wrong=wrong, right=right)
                item = QListWidgetItem(said, self._list)
                item.setData(_PAIR, (wrong, right))
        self._enable()

    def _enable(self) -> None:
        wrong, right = self._wrong.text().strip(), self._right.text().strip()
        self._add.setEnabled(bool(wrong and right) and wrong != right)
        self._remove.setEnabled(self._list.currentItem() is not None)

    def _on_toggled(self, is_on: bool) -> None:
        self.preferred.emit("autocorrect", is_on)

    def _on_chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            wrong, right = item.data(_PAIR)
            self._wrong.setText(wrong)
            self._right.setText(right)
        self._enable()

    def _on_added(self) -> None:
        if not self._add.isEnabled():
            return
        wrong, right = self._wrong.text(), self._right.text()
        if self._tried(lambda: self._preferences.corrections.add(wrong, right)):
            self._wrong.clear()
            self._right.clear()
            self._wrong.setFocus()
            self._show_pairs()

    def _on_removed(self) -> None:
        item = self._list.currentItem()
        if item is None:
            return
        wrong, _ = item.data(_PAIR)
        if self._tried(lambda: self._preferences.corrections.remove(wrong)):
            self._show_pairs()

    def _on_opened(self) -> None:
        if self._tried(self._preferences.corrections.begin):
            path = str(self._preferences.corrections.path)
            QDesktopServices.openUrl(QUrl.fromLocalFile(path))

    def _tried(self, change: Callable[[], object]) -> bool:
        """Do ``change``; return whether it could be done, and say it if not."""
        try:
            change()
        except SaveFailed as problem:
            self._problem.setText(str(problem))
        except ValueError:
            said = translate("A pair is of one line, without # or an arrow in it.")
            self._problem.setText(said)
        else:
            self._problem.setText("")
            return True
        return False

    def _lay_out(self) -> None:
        fields = QHBoxLayout()
        fields.addWidget(self._wrong)
        fields.addWidget(plain_label(self, "about", "→"))
        fields.addWidget(self._right)
        fields.addWidget(self._add)
        buttons = QHBoxLayout()
        buttons.addWidget(self._remove)
        buttons.addWidget(self._open)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._switch)
        layout.addWidget(plain_label(self, "about", _ABOUT, wraps=True))
        layout.addWidget(self._list, 1)
        layout.addLayout(fields)
        layout.addLayout(buttons)
        layout.addWidget(self._problem)
