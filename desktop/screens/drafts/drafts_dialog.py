"""The window of a story's kept drafts."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.appearance.theme import palette
from desktop.screens.drafts.draft_details import DraftDetails
from desktop.screens.drafts.draft_foot import DraftFoot
from desktop.screens.drafts.draft_rows import DraftRows
from desktop.widgets.window_geometry import fitting_size

if TYPE_CHECKING:
    from desktop.appearance.theme import Theme
    from desktop.drafts.draft_list import Draft
    from desktop.storage.found_drafts import FoundDraft, FoundDrafts

_SIZE = QSize(820, 560)
_LEAST_SIZE = QSize(640, 380)
_LIST_WIDTH = 268
"""Of the list, in pixels."""

NO_DRAFTS = (
    "No draft of this story is kept yet.\n"
    "Keep one before you change much: it stays as it is, with the notes on it."
)


class DraftsDialog(QDialog):
    """Drafts on the left, the chosen one and what can be done with it on the right.

    What leads elsewhere closes the window first.

    Signals:
        open_requested: A draft is to be shown; carries it.
        compare_requested: Carries the draft to compare with the text as it is now.
        restore_requested: Carries the draft that is to be the text again.
        put_back_requested: Carries the draft whose file is to be made anew.
        renamed: A draft has another name or remark; carries it and both.
        keep_requested: The text as it is now is to be kept.
    """

    open_requested = Signal(object)
    compare_requested = Signal(object)
    restore_requested = Signal(object)
    put_back_requested = Signal(object)
    renamed = Signal(object, str, str)
    keep_requested = Signal()

    def __init__(
        self, title: str, folder: str, theme: Theme, parent: QWidget | None = None
    ) -> None:
        """Make the window; no draft is shown yet.

        Args:
            title: What the story is called.
            folder: The name of the folder the drafts lie in.
            theme: The colours.
            parent: The window of the story.
        """
        super().__init__(parent)
        self.setWindowTitle(f"Drafts of “{title}”")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.resize(fitting_size(self, _SIZE))
        self.setMinimumSize(_LEAST_SIZE)
        self._folder = folder
        self._is_filled = False
        self._shown: Draft | None = None
        self._rows = DraftRows(theme, self)
        self._rows.setFixedWidth(_LIST_WIDTH - 16)
        self._details = DraftDetails(self)
        self._words = QLabel(NO_DRAFTS, self)
        self._problems = QLabel(self)
        self._right = QStackedWidget(self)
        self._side = QFrame(self)
        self._foot = DraftFoot(self)
        self._lay_out()
        self._connect()
        self.show_theme(theme)

    def show_drafts(self, found: FoundDrafts, *, can_restore: bool) -> None:
        """List the drafts; the one that was chosen stays so, or the newest is.

        Args:
            found: The drafts there are.
            can_restore: Whether the text may be edited at all.
        """
        self._problems.setText("\n".join(found.problems))
        self._problems.setVisible(bool(found.problems))
        has_drafts = bool(found.drafts)
        self._side.setVisible(has_drafts)
        self._right.setCurrentWidget(self._details if has_drafts else self._words)
        self._foot.show_ready(has_drafts=has_drafts, can_restore=can_restore)
        now = datetime.now().astimezone()
        self._rows.show_drafts(found.drafts[::-1], now)
        if not self._is_filled:
            self._is_filled = True
            self._rows.setFocus() if has_drafts else self._foot.focus_keep()

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self.setPalette(palette(theme))
        self._rows.show_theme(theme)

    @override
    def done(self, result: int) -> None:
        self._details.finish()
        super().done(result)

    # What happens

    def _on_chosen(self, found: FoundDraft) -> None:
        now = datetime.now().astimezone()
        self._details.show_draft(found, self._folder, now)
        self._shown = found.draft

    def _on_renamed(self, name: str, remark: str) -> None:
        self.renamed.emit(self._shown, name, remark)

    def _on_put_back(self) -> None:
        self.put_back_requested.emit(self._shown)

    def _on_open(self) -> None:
        self.close()
        self.open_requested.emit(self._shown)

    def _on_compare(self) -> None:
        self.close()
        self.compare_requested.emit(self._shown)

    def _on_restore(self) -> None:
        self.close()
        self.restore_requested.emit(self._shown)

    def _on_keep(self) -> None:
        self.close()
        self.keep_requested.emit()

    def _connect(self) -> None:
        self._rows.choice_changed.connect(self._on_chosen)
        self._rows.entered.connect(self._on_open)
        self._details.renamed.connect(self._on_renamed)
        self._details.put_back_requested.connect(self._on_put_back)
        self._foot.open_requested.connect(self._on_open)
        self._foot.compare_requested.connect(self._on_compare)
        self._foot.restore_requested.connect(self._on_restore)
        self._foot.keep_requested.connect(self._on_keep)
        self._foot.close_requested.connect(self.close)
        rename = QShortcut(QKeySequence("F2"), self)
        rename.activated.connect(self._details.edit_name)

    def _lay_out(self) -> None:
        for label, name in ((self._words, "words"), (self._problems, "said")):
            label.setObjectName(name)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setContentsMargins(40, 0, 40, 0)
        self._problems.setContentsMargins(30, 14, 30, 0)
        self._problems.hide()
        self._right.addWidget(self._words)
        self._right.addWidget(self._details)
        self._side.setObjectName("side")
        self._side.hide()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(12, 14, 4, 12)
        side.addWidget(self._rows)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._problems)
        right.addWidget(self._right, stretch=1)
        right.addWidget(self._foot)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._side)
        layout.addLayout(right, stretch=1)
