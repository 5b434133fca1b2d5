"""What is known of one kept draft, and the fields for its name and remark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.screens.drafts.draft_words import full_words, kept_words
from desktop.widgets.keyboard import WordField
from desktop.widgets.labels import ElidedLabel, SectionHead

if TYPE_CHECKING:
    from datetime import datetime

    from desktop.storage.found_drafts import FoundDraft


class DraftDetails(QWidget):
    """Shows a draft; what is typed is told when the field is left.

    Signals:
        renamed: The author changed name or remark; carries both.
        put_back_requested: The file of the draft is to be made anew.
    """

    renamed = Signal(str, str)
    put_back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: FoundDraft | None = None
        self._told = ("", "")  # the name and the remark as they are known
        self._title = ElidedLabel(self)
        self._title.setObjectName("title")
        self._facts = _words("facts", self)
        self._file = _words("facts", self)
        self._problem = _words("problem", self)
        self._put_back = QPushButton("Put the file back", self)
        self._put_back.setAutoDefault(False)
        self._put_back.clicked.connect(self._on_put_back)
        self._name = WordField(self)
        self._name.setAccessibleName("Name")
        self._name.setPlaceholderText("No name yet")
        self._name.editingFinished.connect(self._tell)
        self._remark = QPlainTextEdit(self)
        self._remark.setAccessibleName("Remark")
        self._remark.setPlaceholderText("What this draft was, or was for")
        self._remark.setTabChangesFocus(True)
        self._remark.installEventFilter(self)
        self._lay_out()

    def show_draft(self, found: FoundDraft, folder: str, now: datetime) -> None:
        """Show a draft in place of the one before, of which nothing typed is lost.

        Args:
            found: The draft.
            folder: The name of the folder its file lies in.
            now: The time, in the author's zone.
        """
        self._tell()
        draft = found.draft
        is_same = self._found is not None and self._found.draft.file == draft.file
        self._found = found
        self._title.show_text(draft.full_title)
        self._facts.setText(
            f"{kept_words(draft.kept_at, now).capitalize()}\n{full_words(draft)}"
        )
        self._file.setText(f"{draft.file} in {folder}")
        self._problem.setText(found.problem)
        self._problem.setVisible(bool(found.problem))
        self._put_back.setVisible(found.can_be_put_back)
        if not (is_same and self._has_keys()):
            with QSignalBlocker(self._name), QSignalBlocker(self._remark):
                self._name.setText(draft.name)
                self._remark.setPlainText(draft.remark)
            self._told = self._typed()

    def edit_name(self) -> None:
        """Give the keys to the name."""
        self._name.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._name.selectAll()

    def finish(self) -> None:
        """Tell what was typed and not told yet."""
        self._tell()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut:
            self._tell()
        return super().eventFilter(watched, event)

    def _has_keys(self) -> bool:
        return self._name.hasFocus() or self._remark.hasFocus()

    def _tell(self) -> None:
        typed = self._typed()
        if typed != self._told:
            self._told = typed
            self.renamed.emit(*typed)

    def _typed(self) -> tuple[str, str]:
        return self._name.text().strip(), self._remark.toPlainText().strip()

    def _on_put_back(self) -> None:
        self.put_back_requested.emit()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(30, 20, 30, 16)
        layout.setSpacing(6)
        layout.addWidget(self._title)
        layout.addWidget(self._facts)
        layout.addWidget(self._file)
        layout.addWidget(self._problem)
        layout.addWidget(self._put_back, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addSpacing(12)
        layout.addWidget(SectionHead("Name", self))
        layout.addWidget(self._name)
        layout.addSpacing(8)
        layout.addWidget(SectionHead("Remark", self))
        layout.addWidget(self._remark, stretch=1)


def _words(name: str, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
