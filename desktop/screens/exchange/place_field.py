"""Where a file goes: its name, to be written, and its folder, to be chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QWidget

from desktop.storage.files.disk_errors import shown, shown_path
from desktop.widgets.dialogs import dialog_button, flush
from desktop.widgets.keyboard import WordField
from desktop.widgets.labels import plain_tip
from desktop.wording.translation import translate

_ENDINGS = (
    *(".docx", ".docm", ".doc", ".odt", ".rtf", ".pdf", ".html", ".htm", ".xhtml"),
    *(".md", ".markdown", ".txt", ".text", ".json"),
)
"""By which a program is found for a file; a name with another dot has no ending yet."""
_NAME = 300
_LONGEST_FOLDER = 28
"""Of the field, in pixels; of a folder's name that is shown, in code points."""


class PlaceField(QWidget):
    """The name of a file and the folder it goes to.

    Signals:
        changed: Another path is meant.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder, self._ending = Path(), ""
        label = QLabel(translate("Save as"), self)
        label.setObjectName("quiet")
        self.name = WordField(self)
        self.name.setAccessibleName(translate("Save as"))
        self.name.setMaximumWidth(_NAME)
        label.setBuddy(self.name)
        self._button = dialog_button("", self, self.choose_folder, name="folder")
        self._button.setCursor(Qt.CursorShape.PointingHandCursor)
        row = flush(QHBoxLayout(self))
        row.setSpacing(10)
        row.addWidget(label)
        row.addWidget(self.name, 1)
        row.addWidget(self._button)
        row.addStretch()
        self.name.textEdited.connect(self._on_edited)

    @property
    def path(self) -> Path | None:
        """The file that is meant, with an ending; None if it has no name."""
        name = self.name.text().strip()
        if self.problem:
            return None
        has_ending = name.lower().endswith((self._ending, *_ENDINGS))
        return self._folder / (name if has_ending else f"{name}{self._ending}")

    @property
    def problem(self) -> str:
        """Why what is written is no name of a file; empty if it is one."""
        name = self.name.text().strip()
        if not name:
            return translate("Write what the file is to be called.")
        if "/" in name:
            return translate(
                "There can be no “/” in the name of a file. Choose its folder beside "
                "the name."
            )
        if name in (".", "..") or "\x00" in name:
            return translate("No file can be called so. Choose another name.")
        return ""

    def _on_edited(self) -> None:
        self.name.setAccessibleDescription(self.problem)
        self.changed.emit()

    @property
    def folder(self) -> Path:
        """The folder that is meant."""
        return self._folder

    @property
    def folder_button(self) -> QWidget:
        """What is pressed to choose another folder."""
        return self._button

    def show_path(self, path: Path) -> None:
        """Mean ``path``."""
        self._ending = path.suffix.lower()
        with QSignalBlocker(self):
            self.name.setText(path.name)
            self._show_folder(path.parent)

    def choose_folder(self) -> None:
        """Let the author choose another folder."""
        chosen = QFileDialog.getExistingDirectory(
            self.window(), translate("Save in"), str(self._folder)
        )
        if chosen:
            self._show_folder(Path(chosen))
            self.changed.emit()

    def _show_folder(self, folder: Path) -> None:
        self._folder = folder
        name = shown(folder.name) or shown_path(folder)
        if len(name) > _LONGEST_FOLDER:
            name = f"{name[:_LONGEST_FOLDER].rstrip()}…"
        self._button.setText(translate("in {folder}", folder=name).replace("&", "&&"))
        self._button.setToolTip(
            plain_tip(translate("{folder}: choose another", folder=shown_path(folder)))
        )
