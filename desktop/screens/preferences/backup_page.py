"""The preferences of starting and of backups: what comes back, and what is kept where.

The folder is chosen here, and here is told when stories were last backed up to it.
"""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.storage.backups.last_backup import read_last_backup, words_of
from desktop.storage.files.disk_errors import shown_path
from desktop.widgets.dialogs import dialog_button
from desktop.widgets.labels import plain_label
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from desktop.storage.story.settings import Settings

_GAP, _NEAR = 18, 6  # pixels between two things, and within one
_ABOUT_WINDOWS = translate(
    "Reread without a story opens the windows that were open when you left. A story "
    "that you open comes alone; “Reopen closed story” brings the others."
)
_ABOUT_BACKUP = translate(
    "Once a day, at a quiet time, every story you opened is copied there with its "
    "notes, passes and drafts, as plain files in a folder for each story and day. All "
    "of two weeks are kept, then one a week, then one a month. Best is a folder on "
    "another disk."
)


class BackupPage(QWidget):
    """What comes back, and the folder of backups.

    Signals:
        preferred: The author prefers something else; carries the name of a field of
            ``Settings`` and its value.
        backup_wanted: Stories are to be backed up now.
    """

    preferred = Signal(str, object)
    backup_wanted = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = settings.backup_folder
        self._reopens = QCheckBox(translate("Open what was open"), self)
        self._reopens.setAccessibleDescription(_ABOUT_WINDOWS)
        self._reopens.toggled.connect(partial(self.preferred.emit, "reopens_windows"))
        self._place = plain_label(self, "backup_folder", "", wraps=True)
        self._last = plain_label(self, "about", "", wraps=True)
        self._choose = dialog_button(translate("Choose folder…"), self, self._ask)
        none = partial(self.preferred.emit, "backup_folder", "")
        self._stop = dialog_button(translate("Back up no more"), self, none)
        wanted = self.backup_wanted.emit
        self._now = dialog_button(translate("Back up now"), self, wanted)
        self._show = dialog_button(translate("Show backups"), self, self._open)
        self._lay_out()
        self.show_settings(settings)

    def show_settings(self, settings: Settings) -> None:
        """Show what the author prefers now."""
        with QSignalBlocker(self._reopens):
            self._reopens.setChecked(settings.reopens_windows)
        self._folder = settings.backup_folder
        has_one = bool(self._folder)
        place = shown_path(Path(self._folder)) if has_one else translate("No folder")
        self._place.setText(place)
        for button in (self._stop, self._now, self._show):
            button.setEnabled(has_one)
        self.show_last()

    def show_last(self) -> None:
        """Show when stories were last backed up."""
        now = datetime.now().astimezone()
        folder = Path(self._folder)
        is_told = bool(self._folder)
        self._last.setText(words_of(read_last_backup(), folder, now) if is_told else "")
        self._last.setVisible(is_told)

    def _ask(self) -> None:
        start = self._folder or str(Path.home())
        title = translate("Folder for backups")
        chosen = QFileDialog.getExistingDirectory(self, title, start)
        if chosen:
            self.preferred.emit("backup_folder", chosen)

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._folder))

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        for button in (self._choose, self._now, self._show, self._stop):
            buttons.addWidget(button)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_NEAR)
        layout.addWidget(self._reopens, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(plain_label(self, "about", _ABOUT_WINDOWS, wraps=True))
        layout.addSpacing(_GAP)
        layout.addWidget(plain_label(self, "", translate("Backups go to"), wraps=True))
        layout.addWidget(self._place)
        layout.addWidget(self._last)
        layout.addSpacing(_NEAR)
        layout.addLayout(buttons)
        layout.addSpacing(_NEAR)
        layout.addWidget(plain_label(self, "about", _ABOUT_BACKUP, wraps=True))
        layout.addStretch()
