"""What the window shows of a story that cannot be opened."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.appearance.fonts import text_font
from desktop.screens.unreadable.remnants import LOST, RemnantList, row_of
from desktop.storage.files.disk_errors import shown_name
from desktop.storage.story.salvage import Excerpt, can_be_put_back
from desktop.widgets.dialogs import FOOT, bar, dialog_button, flush
from desktop.widgets.keyboard import tab_through
from desktop.widgets.labels import ElidedLabel, SectionHead, plain_label
from desktop.widgets.message_bar import MessageBar
from desktop.wording.numbers import grouped
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from datetime import datetime

    from desktop.appearance.theme import Theme
    from desktop.screens.unreadable.remnants import RemnantRow
    from desktop.storage.story.salvage import Remnant, Salvage

_LIST_WIDTH = 288
"""In pixels."""

_COLUMN = 760
"""The widest the text gets, in pixels."""

_HEADLINE_SIZE = 28
_TEXT_SIZE = 16
"""In pixels."""

_MOST_SHOWN = 200_000
"""Code points; of what is longer, so much is shown."""

_LONGEST_WORD = 24
"""Code points after which a word in a sentence, such as a name, may be broken."""

_LOOKING = translate("Looking for what Reread has of it…")
_NOTHING = translate(
    "Reread has no other text of this story: no version, no draft, nothing unsaved."
)
_NOT_ALL = translate("Some of what Reread has of this story could not be looked at.")


class UnreadableScreen(QFrame):
    """Says why a story cannot be opened, and offers what there is of it.

    Signals:
        remnant_chosen: The author wants to see something there is; carries it.
        put_back_requested: What is chosen is to be the story again.
        copy_requested: The author wants the text shown in the clipboard.
        save_copy_requested: The author wants it in a file of its own.
        read_as_requested: The author wants to say in which encoding the file is.
        try_again_requested: The author wants the story opened again.
        story_requested: The author wants the story that is offered; carries its path.
        open_requested: The author wants to look for another story.
    """

    remnant_chosen = Signal(object)
    put_back_requested = Signal()
    copy_requested = Signal()
    save_copy_requested = Signal()
    read_as_requested = Signal()
    try_again_requested = Signal()
    story_requested = Signal(Path)
    open_requested = Signal()

    message_bar: MessageBar
    """What the author has to be told."""

    def __init__(
        self, path: Path, problem: str, theme: Theme, parent: QWidget | None = None
    ) -> None:
        """Make the screen; what there is of the story is not known yet.

        Args:
            path: The story.
            problem: Why it cannot be opened, as a sentence.
            theme: The colours.
            parent: The window.
        """
        super().__init__(parent)
        name = shown_name(path)
        self.setAccessibleName(translate("{name} cannot be opened", name=name))
        self.setAccessibleDescription(problem)
        self.message_bar = MessageBar(theme, self)
        self._name = ElidedLabel(self)
        self._name.show_text(name)
        self._problem = plain_label(self, "problem", _breakable(problem), wraps=True)
        self._problem.setAccessibleName(problem)
        self._kept = plain_label(self, "kept", _LOOKING, wraps=True)
        self._list = RemnantList(theme, self)
        self._shown = ElidedLabel(self)
        self.page = QPlainTextEdit(self)
        self._instead: Path | None = None
        self._make_buttons()
        self._can_put_back = self._has_text = False
        self._is_whole = True
        self._lay_out()
        self._connect()
        self._show_ready()

    # What is shown

    def show_salvage(self, salvage: Salvage, now: datetime) -> None:
        """List what there is, and choose the newest text.

        Args:
            salvage: What there is.
            now: The time, in the author's zone.
        """
        rows = _rows(salvage, now)
        words = "" if salvage.texts else _NOTHING
        if not salvage.is_complete:
            words = _NOT_ALL
        self._kept.setText(words)
        self._kept.setVisible(bool(words))
        for part in (self._body, self._copy, self._save_copy):
            part.setVisible(bool(rows))
        # Of a file that is no story there is nothing to be put back.
        self._put_back.setVisible(any(can_be_put_back(row.remnant) for row in rows))
        self._read_as.setVisible(salvage.may_be_read)
        if rows:
            is_first_kept = len(rows) > 1 and isinstance(rows[0].remnant, Excerpt)
            self._list.show_rows(rows, chosen=1 if is_first_kept else 0)
        self.focus_first()

    def offer(self, story: Path) -> None:
        """Offer to open ``story``, which the file belongs to."""
        self._instead = story
        words = translate("Open “{story}”", story=shown_name(story))
        # An ampersand in a name is no shortcut.
        self._offer.setText(words.replace("&", "&&"))
        self._offer.setAccessibleName(words)
        self._offer.show()
        self.focus_first()

    def show_text(self, remnant: Remnant, text: str | None, now: datetime) -> None:
        """Show ``text``, which is that of ``remnant``; None if it is lost."""
        self._can_put_back = text is not None and can_be_put_back(remnant)
        self._has_text = bool(text)
        self._is_whole = not (isinstance(remnant, Excerpt) and remnant.is_cut)
        words = row_of(remnant, now).spoken
        if not self._is_whole or len(text or "") > _MOST_SHOWN:
            words = translate(
                "{words} · the first {count} characters",
                words=words,
                count=grouped(_MOST_SHOWN),
            )
        self._shown.show_text(words)
        self.page.setPlainText(LOST if text is None else text[:_MOST_SHOWN])
        self._show_ready()

    def show_waiting(self) -> None:
        """Let nothing be done with what is shown until another text is."""
        self._can_put_back = self._has_text = False
        self._show_ready()

    def show_working(self, *, is_working: bool) -> None:
        """Let nothing be chosen or asked for while a text is put back."""
        for part in (self._list, self._read_as, self._open, self._try_again):
            part.setEnabled(not is_working)
        if is_working:
            self.show_waiting()

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self.message_bar.show_theme(theme)
        self._list.show_theme(theme)

    def focus_first(self) -> None:
        """Give the keys to the list, or else to the button most authors will want."""
        first = self._try_again if self._body.isHidden() else self._list
        (first if self._instead is None else self._offer).setFocus()

    # How it is done

    def _make_buttons(self) -> None:
        copy, save_copy = translate("Copy text"), translate("Save a copy…")
        self._copy = dialog_button(copy, self, name="copy")
        self._save_copy = dialog_button(save_copy, self, name="save_copy")
        self._offer = dialog_button("", self, self._on_offer_taken, name="offer")
        self._offer.hide()
        self._read_as = dialog_button(translate("Read as…"), self, name="read_as")
        self._read_as.hide()
        open_, again = translate("Open another…"), translate("Try again")
        self._open = dialog_button(open_, self, name="open")
        self._try_again = dialog_button(again, self, name="try_again")
        self._put_back = dialog_button(translate("Put it back"), self, name="put_back")

    def _show_ready(self) -> None:
        self._put_back.setEnabled(self._can_put_back)
        self._copy.setEnabled(self._has_text)
        self._save_copy.setEnabled(self._has_text and self._is_whole)

    def _on_offer_taken(self) -> None:
        if self._instead is not None:
            self.story_requested.emit(self._instead)

    def _on_entered(self) -> None:
        # Only shown, not pressed: Enter in a list must not write a file.
        main = self._put_back if self._put_back.isEnabled() else self._try_again
        main.setFocus(Qt.FocusReason.TabFocusReason)

    def _connect(self) -> None:
        self._list.choice_changed.connect(self.remnant_chosen)
        self._list.entered.connect(self._on_entered)
        self._put_back.clicked.connect(self.put_back_requested)
        self._copy.clicked.connect(self.copy_requested)
        self._save_copy.clicked.connect(self.save_copy_requested)
        self._read_as.clicked.connect(self.read_as_requested)
        self._try_again.clicked.connect(self.try_again_requested)
        self._open.clicked.connect(self.open_requested)

    def _lay_out(self) -> None:
        self._dress()
        self._body = QFrame(self)
        self._body.setObjectName("body")
        body = flush(QHBoxLayout(self._body))
        body.addWidget(self._side())
        body.addLayout(self._reading(), stretch=1)
        self._body.hide()
        layout = flush(QVBoxLayout(self))
        layout.addWidget(self.message_bar)
        layout.addLayout(self._head())
        layout.addWidget(self._body, stretch=1)
        layout.addStretch(0)
        keep = self._copy, self._save_copy
        open_ = self._read_as, self._open, self._try_again, self._offer
        foot = bar("foot", keep, (*open_, self._put_back), self, FOOT)
        layout.addWidget(foot)
        tab_through(
            [
                *(self._list, self.page, self._copy, self._save_copy),
                *(self._read_as, self._open, self._try_again),
                *(self._offer, self._put_back),
            ]
        )

    def _dress(self) -> None:
        self._name.setObjectName("headline")
        font = text_font()
        font.setPixelSize(_HEADLINE_SIZE)
        font.setBold(True)
        self._name.setFont(font)
        self._shown.setObjectName("shown")
        self.page.setObjectName("page")
        self.page.setReadOnly(True)
        self.page.setAcceptDrops(False)  # A file dropped on it is to be opened.
        self.page.setTabChangesFocus(True)
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        self.page.setAccessibleName(translate("The text that is chosen"))
        self.page.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        font = text_font()
        font.setPixelSize(_TEXT_SIZE)
        self.page.setFont(font)
        self.page.setMaximumWidth(_COLUMN)
        self.page.document().setDocumentMargin(0)

    def _head(self) -> QVBoxLayout:
        head = QVBoxLayout()
        head.setContentsMargins(30, 24, 30, 18)
        head.setSpacing(8)
        for part in (self._name, self._problem, self._kept):
            head.addWidget(part)
        return head

    def _side(self) -> QFrame:
        side = QFrame(self)
        side.setObjectName("side")
        side.setFixedWidth(_LIST_WIDTH)
        column = QVBoxLayout(side)
        column.setContentsMargins(12, 14, 4, 12)
        column.setSpacing(8)
        head = SectionHead(translate("What there is of it"), side)
        head.setContentsMargins(8, 0, 8, 0)
        column.addWidget(head)
        column.addWidget(self._list, stretch=1)
        return side

    def _reading(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(30, 14, 8, 0)
        column.setSpacing(8)
        column.addWidget(self._shown)
        row = QHBoxLayout()
        row.addWidget(self.page, stretch=1000)
        row.addStretch(1)
        column.addLayout(row, stretch=1)
        return column


def _rows(salvage: Salvage, now: datetime) -> list[RemnantRow]:
    """Return the rows for what there is, the file as it is now first."""
    found: list[Remnant] = [*salvage.texts]
    if salvage.excerpt.text:
        found.insert(0, salvage.excerpt)
    if salvage.notes is not None:
        found.append(salvage.notes)
    return [row_of(remnant, now) for remnant in found]


def _breakable(sentence: str) -> str:
    """Return ``sentence`` with places in its long words where a line may end."""
    return re.sub(f"(\\S{{{_LONGEST_WORD}}})(?=\\S)", "\\1\u200b", sentence)
