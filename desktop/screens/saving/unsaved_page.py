"""The window that shows what was not saved of a story whose file is gone or ruined."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.annotations.kinds import Kind
from desktop.appearance.fonts import text_font
from desktop.storage.files.disk_errors import shown_name
from desktop.widgets.dialogs import bar, dialog_button, flush, keep_keys
from desktop.widgets.labels import ElidedLabel, plain_label
from desktop.widgets.window_geometry import fitting_size
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from desktop.storage.journal.recovery import Recovery
    from desktop.storage.story.settings import Settings

_SIZE = QSize(780, 640)
_MARGIN = 20
_NOTES_HEIGHT = 150
"""In pixels, as are the others."""


class UnsavedPage(QDialog):
    """Shows the text as the author had it last, and the notes that were not saved.

    Signals:
        save_wanted: The author wants it in a new file.
    """

    save_wanted = Signal()

    def __init__(
        self, recovery: Recovery, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        path = recovery.path
        name = shown_name(path) if path else translate("A story without a file")
        self.setWindowTitle(name)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(fitting_size(self, _SIZE))
        self.setMinimumSize(420, 320)
        self._title = ElidedLabel(self)
        self._title.setObjectName("title")
        self._title.show_text(recovery.name)
        self._name = plain_label(self, "quiet", name)
        self._text = _page(translate("What was not saved"), settings, self)
        self._text.setPlainText(words_of(recovery))
        self._show_notes(recovery, settings)
        self._copy = dialog_button(translate("Copy"), self, self._on_copy)
        self._close = dialog_button(translate("Close"), self, self.reject)
        self._save = dialog_button(translate("Save as…"), self, self._on_save)
        self._save.setDefault(True)
        keep_keys(self._copy, self._close, self._save)
        self._lay_out()
        self._text.setFocus()

    def _show_notes(self, recovery: Recovery, settings: Settings) -> None:
        self._notes = _page(translate("Notes that were not saved"), settings, self)
        self._notes.setObjectName("notes")
        self._notes.setMaximumHeight(_NOTES_HEIGHT)
        aside = (Kind.LENS, Kind.PLACEMENT)
        said = [n for n in recovery.all_notes if n.kind not in aside]
        notes = [note.words for note in said if note.words.strip()]
        self._notes.setPlainText("\n\n".join(notes))
        self._notes.setVisible(bool(notes))
        count = len(said)
        not_saved = translate_count(
            "{count} note not saved", "{count} notes not saved", count
        )
        self._count = plain_label(self, "quiet", not_saved)
        self._count.setVisible(bool(count))

    def _lay_out(self) -> None:
        head = (_MARGIN, 12, _MARGIN, 12)
        keep, done = (self._copy, self._count), (self._close, self._save)
        layout = flush(QVBoxLayout(self))
        layout.addWidget(bar("head", [self._title], [self._name], self, head))
        layout.addWidget(self._text, stretch=1)
        layout.addWidget(self._notes)
        layout.addWidget(bar("foot", keep, done, self))

    def _on_copy(self) -> None:
        QApplication.clipboard().setText(self._text.toPlainText())

    def _on_save(self) -> None:
        self.accept()
        self.save_wanted.emit()


def words_of(recovery: Recovery) -> str:
    """Return the text as the author had it last, or what is left of it."""
    if recovery.last is not None:
        return recovery.last
    return "\n\n".join(recovery.scraps)


def _page(name: str, settings: Settings, parent: QWidget) -> QPlainTextEdit:
    page = QPlainTextEdit(parent)
    page.setAccessibleName(name)
    page.setReadOnly(True)
    page.setFrameShape(QFrame.Shape.NoFrame)
    page.setFont(text_font(settings.text_family, settings.text_size))
    page.document().setDocumentMargin(_MARGIN)
    return page
