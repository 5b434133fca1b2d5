"""The window of a story's kept drafts: a list, and what is known of one of them."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.actions.actions import native
from desktop.appearance.theme import palette
from desktop.screens.drafts.draft_rows import DraftRows, full_words
from desktop.widgets.dialogs import FOOT, bar, dialog_button, flush
from desktop.widgets.keyboard import WordField
from desktop.widgets.labels import ElidedLabel, SectionHead, plain_label
from desktop.widgets.offers import offer, passing_menu
from desktop.widgets.window_geometry import fitting_size
from desktop.wording.dates import sentence_moment
from desktop.wording.translation import meant, translate

if TYPE_CHECKING:
    from desktop.appearance.theme import Theme
    from desktop.drafts.draft_list import Draft
    from desktop.storage.drafts.found_drafts import FoundDraft, FoundDrafts


_SIZE = QSize(820, 560)
_LEAST_SIZE = QSize(360, 300)
"""Of what is shown of a draft."""
_LIST_WIDTH = 268
"""Of the list, in pixels."""

NO_DRAFTS = translate(
    "No draft of this story is kept yet.\n"
    "Keep one before you change much: it stays as it is, with the notes on it."
)


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
        self._facts = plain_label(self, "facts", wraps=True)
        self._file = plain_label(self, "facts", wraps=True)
        self._problem = plain_label(self, "problem", wraps=True)
        back = translate("Put the file back")
        self._put_back = dialog_button(back, self, self.put_back_requested)
        self._name = WordField(self)
        self._name.setAccessibleName(translate("Name"))
        self._name.setPlaceholderText(translate("No name yet"))
        self._name.editingFinished.connect(self._tell)
        self._remark = QPlainTextEdit(self)
        self._remark.setAccessibleName(translate("Remark"))
        self._remark.setPlaceholderText(translate("What this draft was, or was for"))
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
        kept = translate("Kept {moment}", moment=sentence_moment(draft.kept_at, now))
        self._facts.setText("\n".join((kept, full_words(draft))))
        where = translate("{file} in {folder}", file=draft.file, folder=folder)
        self._file.setText(where)
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
        layout.addWidget(SectionHead(translate("Name"), self))
        layout.addWidget(self._name)
        layout.addSpacing(8)
        layout.addWidget(SectionHead(translate("Remark"), self))
        layout.addWidget(self._remark, stretch=1)


class DraftsDialog(QDialog):
    """Drafts on the left, the chosen one and what can be done with it on the right.

    What leads elsewhere closes the window first.

    Signals:
        open_requested: A draft is to be shown; carries it.
        compare_requested: Carries the draft to compare with the text as it is now.
        restore_requested: Carries the draft that is to be the text again.
        put_back_requested: Carries the draft whose file is to be made anew.
        renamed: A draft has another name or remark; carries it and both.
        delete_requested: Carries the draft that is to be taken away.
        undo_requested: What was renamed or deleted last is to be as it was.
        keep_requested: The text as it is now is to be kept.
    """

    open_requested = Signal(object)
    compare_requested = Signal(object)
    restore_requested = Signal(object)
    put_back_requested = Signal(object)
    renamed = Signal(object, str, str)
    delete_requested = Signal(object)
    undo_requested = Signal()
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
        self.setWindowTitle(translate("Drafts of “{title}”", title=title))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.resize(fitting_size(self, _SIZE))
        self._folder = folder
        self._is_filled = False
        self._shown: Draft | None = None
        self._rows = DraftRows(theme, self)
        self._rows.setFixedWidth(_LIST_WIDTH - 16)
        self._details = DraftDetails(self)
        self._words = plain_label(self, "words", NO_DRAFTS, wraps=True)
        self._problems = plain_label(self, "said", wraps=True)
        self._done = plain_label(self, "said")
        self._right = QStackedWidget(self)
        self._side = QFrame(self)
        self._make_buttons()
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
        for button in (self._open, self._compare, self._restore, self._delete):
            button.setVisible(has_drafts)
        self._restore.setEnabled(can_restore)
        now = datetime.now().astimezone()
        self._rows.show_drafts(found.drafts[::-1], now)
        if not self._is_filled:
            self._is_filled = True
            (self._rows if has_drafts else self._keep).setFocus()

    def show_change(self, words: str) -> None:
        """Say what was done to a draft, and offer to take it back; empty says nothing.

        It stays until something else is done.
        """
        self._done.setText(words)
        self._change.setVisible(bool(words))

    def choose(self, draft: Draft, *, renames: bool = False) -> None:
        """Choose ``draft``; its name gets the keys if that is to be another one."""
        self._rows.choose_file(draft.file)
        if renames:
            self._details.edit_name()

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

    def _on_delete(self) -> None:
        if self._shown is not None and self._delete.isVisible():
            self._details.finish()
            self.delete_requested.emit(self._shown)

    def _on_menu_wanted(self, place: QPoint) -> None:
        if not self._rows.indexAt(place).isValid():
            return
        menu = passing_menu(self)
        can_restore = self._restore.isEnabled()
        offer(menu, translate(meant("Open", "a button that opens it")), self._on_open)
        offer(menu, translate("Compare with now"), self._on_compare)
        restore = translate("Restore")
        offer(menu, restore, self._on_restore, is_possible=can_restore)
        menu.addSeparator()
        offer(menu, translate("Rename"), self._details.edit_name, native("F2"))
        offer(menu, translate("Delete"), self._on_delete, native("Del"))
        menu.popup(self._rows.viewport().mapToGlobal(place))

    def _on_keep(self) -> None:
        self.close()
        self.keep_requested.emit()

    def _connect(self) -> None:
        self._rows.choice_changed.connect(self._on_chosen)
        self._rows.entered.connect(self._on_open)
        self._details.renamed.connect(self._on_renamed)
        self._details.put_back_requested.connect(self._on_put_back)
        self._rows.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._rows.customContextMenuRequested.connect(self._on_menu_wanted)
        rename = QShortcut(QKeySequence("F2"), self)
        rename.activated.connect(self._details.edit_name)
        # Of the list alone: in the fields these keys are for what is typed there.
        delete = QShortcut(QKeySequence("Del"), self._rows)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._on_delete)
        undo = QShortcut(QKeySequence("Ctrl+Z"), self)
        undo.activated.connect(self.undo_requested)

    def _make_buttons(self) -> None:
        keep, open_ = (
            translate("Keep a draft…"),
            translate(meant("Open", "a button that opens it")),
        )
        self._keep = dialog_button(keep, self, self._on_keep, name="keep")
        self._open = dialog_button(open_, self, self._on_open, name="open")
        compare, restore = translate("Compare with now"), translate("Restore")
        self._compare = dialog_button(compare, self, self._on_compare, name="compare")
        self._restore = dialog_button(restore, self, self._on_restore, name="restore")
        self._close = dialog_button(translate("Close"), self, self.close, name="close")
        delete, undo = translate("Delete"), translate("Undo")
        self._delete = dialog_button(delete, self, self._on_delete, name="delete")
        self._undo = dialog_button(undo, self, self.undo_requested, name="undo")

    def _lay_out(self) -> None:
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setContentsMargins(40, 0, 40, 0)
        self._problems.setContentsMargins(30, 14, 30, 0)
        self._problems.hide()
        self._right.addWidget(self._words)
        self._right.addWidget(self._details)
        # The window itself has none, or it could be narrower than its buttons.
        self._right.setMinimumSize(_LEAST_SIZE)
        self._side.setObjectName("side")
        self._side.hide()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(12, 14, 4, 12)
        side.addWidget(self._rows)
        right = flush(QVBoxLayout())
        right.addWidget(self._problems)
        right.addWidget(self._right, stretch=1)
        self._change = bar("change", [self._done], [self._undo], self, FOOT)
        self._change.hide()
        right.addWidget(self._change)
        done = (self._open, self._compare, self._restore, self._close)
        right.addWidget(bar("foot", [self._keep, self._delete], done, self, FOOT))
        layout = flush(QHBoxLayout(self))
        layout.addWidget(self._side)
        layout.addLayout(right, stretch=1)
