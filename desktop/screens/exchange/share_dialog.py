"""The window of Share: for whom a file is made, and what to do with it then."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.actions.actions import native
from desktop.appearance.fonts import text_font
from desktop.appearance.key_names import as_signs
from desktop.screens.exchange.export_dialog import EXPORT_KEYS
from desktop.screens.exchange.finished_file import copy_path, show_in_folder
from desktop.value import value
from desktop.widgets.buttons import Switch
from desktop.widgets.dialogs import dialog_button, flush
from desktop.widgets.flow_row import FlowRow
from desktop.widgets.keyboard import WordField, tab_through
from desktop.widgets.labels import ProgressBar, plain_label
from desktop.widgets.message_bar import MessageBar
from desktop.widgets.window_geometry import fitting_size
from desktop.wording.dates import plain_short_day
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from desktop.appearance.theme import Theme
    from desktop.screens.exchange.offers import Offer
    from desktop.storage.story.exchange_memory import SentTo

_SIZE = QSize(560, 370)
_LEAST_SIZE = QSize(420, 320)
_BODY = (28, 22, 28, 18)
_TITLE_SIZE = 20
_LABELS = 96
_MOST_NAMES = 8
"""Readers that are offered."""


@value(kw_only=True)
class Sending:
    """What is sent.

    Attributes:
        reader: To whom; may be empty, for several.
        format: In which format, by its name.
        has_notes: Whether the author's notes go along.
    """

    reader: str
    format: str
    has_notes: bool


class ShareDialog(QDialog):
    """For whom, as what: a file, ready to be sent.

    Signals:
        wanted: The file is to be made; carries the ``Sending`` and whether it may
            replace what is there.
        stop_wanted: It is not wanted any more.
    """

    wanted = Signal(Sending, bool)
    stop_wanted = Signal()

    def __init__(
        self,
        title: str,
        offers: Sequence[Offer],
        readers: Mapping[str, SentTo | None],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        """Make the window.

        Args:
            title: What the story is called.
            offers: What it can be sent as.
            readers: Who is known, and what was sent to each last.
            theme: The colours.
            parent: The window of the story.
        """
        super().__init__(parent)
        self.setWindowTitle(translate("Share"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumSize(_LEAST_SIZE)
        self._offers = {each.name: each for each in offers}
        self._sent = readers
        self._path: Path | None = None
        self._is_making = False
        self._head = plain_label(
            self, "title", translate("Share {title}", title=title), wraps=True
        )
        self.reader = WordField(self)
        self.reader.setAccessibleName(translate("For"))
        self.reader.setPlaceholderText(translate("A reader’s name"))
        self._names = FlowRow(6, self)
        for name in list(readers)[:_MOST_NAMES]:
            button = dialog_button(
                name.replace("&", "&&"), self, partial(self._choose, name)
            )
            button.setProperty("pill", True)
            self._names.add(button)
        self._names.setVisible(bool(readers))
        self._before = plain_label(self, "quiet", wraps=True)
        self.way = Switch(theme, padding=16, lead=4, parent=self)
        self.way.setAccessibleName(translate("As"))
        self.way.set_choices([(each.name, each.format.label) for each in offers])
        self.notes = QCheckBox(translate("with my notes"), self)
        self._about = plain_label(self, "quiet", wraps=True)
        self.message_bar = MessageBar(theme, self)
        self._progress = ProgressBar(theme, self)
        self._progress.hide()
        self._done = plain_label(self, "done", wraps=True)
        self.cancel = dialog_button(translate("Cancel"), self, self.reject)
        self.make = dialog_button("", self, self._on_make)
        self.make.setProperty("main", True)
        self.copy = dialog_button(translate("Copy its path"), self, self._on_copy)
        self.folder = dialog_button(translate("Show in folder"), self, self._on_folder)
        self._lay_out()
        self._connect()
        self._show_about()
        self.resize(fitting_size(self, _SIZE))
        self.reader.setFocus()

    def show_sending(self, sending: Sending) -> None:
        """Show what was chosen the last time."""
        if sending.format in self._offers:
            self.way.show_choice(sending.format)
        self.notes.setChecked(sending.has_notes)
        self._show_about()

    @property
    def sending(self) -> Sending:
        """What is chosen."""
        return Sending(
            reader=" ".join(self.reader.text().split()),
            format=self.way.choice() or "",
            has_notes=self.notes.isChecked(),
        )

    def show_making(self, is_making: bool) -> None:
        """Show that the file is being made, or that the author may choose again."""
        self._is_making = is_making
        self._progress.show_fraction(0.0)
        self._progress.setVisible(is_making)
        self.make.setEnabled(not is_making)

    def show_progress(self, done: float) -> None:
        """Show how far the file has come, from 0 to 1."""
        self._progress.show_fraction(done)

    def show_made(self, words: str, path: Path) -> None:
        """Show that the file is there."""
        self._path = path
        self._done.setText(words)
        self._pages.setCurrentIndex(1)
        self.make.hide()
        for button in (self.copy, self.folder):
            button.show()
        self.cancel.setText(translate("Close"))
        self.copy.setFocus()

    def show_taken(self, words: str) -> None:
        """Say that something else has the name, and offer to replace it."""
        kept = translate("It would be kept beside the new one, under another name.")
        replace_it = (
            translate("Replace it"),
            partial(self.wanted.emit, self.sending, True),
        )
        self.message_bar.show_message(f"{words} {kept}", [replace_it])

    def show_problem(self, words: str) -> None:
        """Say why the file could not be made."""
        self.message_bar.show_message(words)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        for part in (self.way, self.message_bar, self._progress):
            part.show_theme(theme)

    @override
    def reject(self) -> None:
        """Stop what is being made; else close."""
        if self._is_making:
            self.stop_wanted.emit()
        else:
            super().reject()

    # What happens

    def _connect(self) -> None:
        self.reader.textChanged.connect(self._show_about)
        self.reader.returnPressed.connect(self._on_make)
        self.way.chosen.connect(self._show_about)
        self.notes.toggled.connect(self._show_about)
        for key in EXPORT_KEYS:
            QShortcut(QKeySequence(key), self).activated.connect(self._on_make)

    def _choose(self, name: str) -> None:
        self.reader.setText(name)
        self.make.setFocus()

    def _show_about(self) -> None:
        self.message_bar.dismiss()
        sending = self.sending
        sent = self._sent.get(sending.reader)
        self._before.setText(sent_words(sent) if sent is not None else "")
        self._before.setVisible(sent is not None)
        self._about.setText(_about(sending))

    def _on_make(self) -> None:
        if self._path is None and self.make.isEnabled():
            self.wanted.emit(self.sending, False)

    def _on_copy(self) -> None:
        if self._path is not None:
            copy_path(self._path)
            self.copy.setText(translate("Copied"))

    def _on_folder(self) -> None:
        if self._path is not None:
            show_in_folder(self._path)

    # How it looks

    def _lay_out(self) -> None:
        font = text_font()
        font.setPixelSize(_TITLE_SIZE)
        font.setBold(True)
        self._head.setFont(font)
        key = as_signs(native(EXPORT_KEYS[0]))
        words = translate("Make the file")
        self.make.setText(translate("{action}  {key}", action=words, key=key))
        self.make.setAccessibleName(words)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._form())
        self._pages.addWidget(self._result())
        body = QVBoxLayout()
        body.setContentsMargins(*_BODY)
        body.setSpacing(14)
        body.addWidget(self._head)
        body.addWidget(self._pages, 1)
        body.addWidget(self._progress)
        layout = flush(QVBoxLayout(self))
        layout.addLayout(body, 1)
        layout.addWidget(self.message_bar)
        layout.addWidget(self._foot())
        names = self._names.findChildren(QPushButton)
        tab_through(
            [
                self.reader,
                *names,
                *self.way.buttons(),
                self.notes,
                self.cancel,
                self.copy,
                self.folder,
                self.make,
            ]
        )

    def _form(self) -> QWidget:
        form = QWidget(self)
        grid = QGridLayout(form)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(10)
        grid.setColumnMinimumWidth(0, _LABELS)
        grid.setColumnStretch(1, 1)
        grid.addWidget(plain_label(form, "quiet", translate("For")), 0, 0)
        grid.addWidget(self.reader, 0, 1)
        grid.addWidget(self._names, 1, 1)
        grid.addWidget(self._before, 2, 1)
        grid.addWidget(plain_label(form, "quiet", translate("As")), 3, 0)
        grid.addWidget(self.way, 3, 1, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(self.notes, 4, 1)
        grid.addWidget(self._about, 5, 1)
        grid.setRowStretch(6, 1)
        return form

    def _result(self) -> QWidget:
        result = QWidget(self)
        column = flush(QVBoxLayout(result))
        column.addWidget(self._done)
        column.addStretch()
        return result

    def _foot(self) -> QFrame:
        foot = QFrame(self)
        foot.setObjectName("foot")
        row = QHBoxLayout(foot)
        row.setContentsMargins(24, 14, 24, 14)
        row.setSpacing(10)
        row.addStretch()
        for button in (self.copy, self.folder):
            button.hide()
        for button in (self.cancel, self.copy, self.folder, self.make):
            row.addWidget(button)
        return foot


def sent_words(sent: SentTo) -> str:
    """Return when the story was sent to a reader, in a line."""
    day = plain_short_day(sent.at, datetime.now().astimezone())
    if sent.title:
        return translate(
            "Sent to {reader}, {day}: {draft}",
            reader=sent.reader,
            day=day,
            draft=sent.title,
        )
    return translate("Sent to {reader}, {day}", reader=sent.reader, day=day)


def _about(sending: Sending) -> str:
    if sending.format == "packet":
        return translate(
            "One page for any browser, on any phone. What is noted on it comes back as "
            "a file or as text, to be dropped on this window or imported."
        )
    return translate(
        "Comments and changes made in it come back: drop the file on this window, or "
        "import it."
    )
