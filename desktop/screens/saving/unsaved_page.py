"""The window that shows what was not saved of a story whose file is gone or ruined."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.appearance.fonts import text_font
from desktop.storage.files.disk_errors import shown_name
from desktop.widgets.labels import ElidedLabel
from desktop.widgets.window_geometry import fitting_size
from desktop.wording.numbers import counted
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable

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
        self._name = _label(name, self)
        self._text = _page(translate("What was not saved"), settings, self)
        self._text.setPlainText(words_of(recovery))
        self._notes = _page(translate("Notes that were not saved"), settings, self)
        self._notes.setObjectName("notes")
        self._notes.setMaximumHeight(_NOTES_HEIGHT)
        notes = [note.words for note in recovery.all_notes if note.words.strip()]
        self._notes.setPlainText("\n\n".join(notes))
        self._notes.setVisible(bool(notes))
        self._count = _label(_count_words(len(recovery.all_notes)), self)
        self._count.setVisible(bool(recovery.all_notes))
        self._copy = self._button(translate("Copy"), self._on_copy)
        self._close = self._button(translate("Close"), self.reject)
        self._save = self._button(translate("Save as…"), self._on_save)
        self._save.setDefault(True)
        self._lay_out()
        self._text.setFocus()

    def _button(self, words: str, call: Callable[[], object]) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(call)
        return button

    def _lay_out(self) -> None:
        top, bottom = QFrame(self), QFrame(self)
        top.setObjectName("head")
        bottom.setObjectName("foot")
        head = QHBoxLayout(top)
        head.setContentsMargins(_MARGIN, 12, _MARGIN, 12)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._name)
        foot = QHBoxLayout(bottom)
        foot.setContentsMargins(_MARGIN, 10, _MARGIN, 10)
        foot.setSpacing(10)
        foot.addWidget(self._copy)
        foot.addWidget(self._count)
        foot.addStretch(1)
        foot.addWidget(self._close)
        foot.addWidget(self._save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(top)
        layout.addWidget(self._text, stretch=1)
        layout.addWidget(self._notes)
        layout.addWidget(bottom)

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


def _count_words(count: int) -> str:
    return f"{counted(count, 'note')} not saved"


def _page(name: str, settings: Settings, parent: QWidget) -> QPlainTextEdit:
    page = QPlainTextEdit(parent)
    page.setAccessibleName(name)
    page.setReadOnly(True)
    page.setFrameShape(QFrame.Shape.NoFrame)
    page.setFont(text_font(settings.text_family, settings.text_size))
    page.document().setDocumentMargin(_MARGIN)
    return page


def _label(words: str, parent: QWidget) -> QLabel:
    label = QLabel(words, parent)
    label.setObjectName("quiet")
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
