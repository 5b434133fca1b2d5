"""The window in which something arrives: chosen or pasted, read, put where it goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.actions.actions import native
from desktop.appearance.fonts import text_font
from desktop.appearance.key_names import as_signs
from desktop.exchange.formats import Changes
from desktop.screens.exchange.export_dialog import EXPORT_KEYS
from desktop.screens.exchange.outcome_view import OutcomeView
from desktop.storage.files.disk_errors import shown, shown_name
from desktop.value import value
from desktop.widgets.buttons import RadioChoice, Switch
from desktop.widgets.dialogs import dialog_button, flush
from desktop.widgets.dropped_files import accept_files, files_of
from desktop.widgets.keyboard import WordField
from desktop.widgets.labels import ProgressBar, plain_label
from desktop.widgets.window_geometry import fitting_size
from desktop.wording.translation import listed, translate, translate_count

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from desktop.appearance.theme import Theme
    from desktop.session.exchange.arriving import Arrival

_SIZE = QSize(620, 440)
_LEAST_SIZE = QSize(440, 320)
_BODY = (28, 22, 28, 18)
_TITLE_SIZE = 20
_LABELS = 96
_PASTED_HEIGHT = 150
_MOST_STORIES = 3


@value(kw_only=True)
class Decision:
    """Where something goes.

    Attributes:
        onto: The story it is an answer to; None for one of its own.
        reader: Who made what nobody has signed; empty if everything is.
        changes: What becomes of changes that are tracked in it.
    """

    onto: Path | None
    reader: str = ""
    changes: Changes = Changes.SUGGEST


class ArrivalDialog(QDialog):
    """What arrives, from choosing it until it is known where it goes.

    Signals:
        file_wanted: The author wants to look for a file.
        pasted: The author pasted words; carries them.
        dropped: Files were dropped here; carries their paths, a list.
        decided: It is said where it goes; carries a ``Decision``.
        stop_wanted: It is not wanted any more.
    """

    file_wanted = Signal()
    pasted = Signal(str)
    dropped = Signal(list)
    decided = Signal(Decision)
    stop_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Import"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumSize(_LEAST_SIZE)
        self.setAcceptDrops(True)
        self._theme = theme
        self._title = plain_label(self, "title", wraps=True)
        self._about = plain_label(self, "quiet", wraps=True)
        self._pages = QStackedWidget(self)
        self._choosing = self._choosing_page()
        self._reading = self._reading_page()
        self.found = _FoundPage(theme, self)
        for page in (self._choosing, self._reading, self.found):
            self._pages.addWidget(page)
        self.cancel = dialog_button(translate("Cancel"), self, self.reject)
        self.done_button = dialog_button("", self, self._on_done)
        self.done_button.setProperty("main", True)
        self.done_button.setDefault(True)  # Enter is enough where nothing is pasted.
        self.found.changed.connect(self._show_whether_ready)
        for key in EXPORT_KEYS:
            QShortcut(QKeySequence(key), self).activated.connect(self._on_done)
        self._lay_out()
        self.resize(fitting_size(self, _SIZE))

    # What it shows

    def show_choosing(self, problem: str = "") -> None:
        """Let the author choose a file, or paste one; say what was wrong before."""
        self._title.setText(translate("Import"))
        self._about.setText(
            problem
            or translate(
                "What a reader sent back, or a file of Word and other programs. It is "
                "recognised by what is in it."
            )
        )
        self._show_page(self._choosing, translate("Import what was pasted"))
        self._choose.setFocus()

    def show_reading(self, name: str) -> None:
        """Show that what is called ``name`` is being read."""
        self._title.setText(name)
        self._about.setText(translate("Reading…"))
        self._progress.show_fraction(0.0)
        self._show_page(self._reading, "")
        self.cancel.setFocus()

    def show_progress(self, done: float) -> None:
        """Show how far that has come, from 0 to 1."""
        self._progress.show_fraction(done)

    def show_arrival(self, arrival: Arrival, here: Path | None) -> None:
        """Let the author say where it goes.

        Args:
            arrival: What it is.
            here: The story in the window, if there is one.
        """
        self._title.setText(arrival.source.name)
        self._about.setText(_told(arrival))
        self.found.show_arrival(arrival, here)
        self._show_page(self.found, translate("Import"))
        self.found.first_field().setFocus()

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._theme = theme
        self._progress.show_theme(theme)
        self.found.show_theme(theme)

    # What happens

    @override
    def reject(self) -> None:
        self.stop_wanted.emit()
        super().reject()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_of(event):
            accept_files(event)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        accept_files(event)
        self.dropped.emit(files_of(event))

    def _on_done(self) -> None:
        page = self._pages.currentWidget()
        if not self.done_button.isEnabled():
            return
        if page is self._choosing:
            self.pasted.emit(self._paste.toPlainText())
        elif page is self.found:
            self.decided.emit(self.found.decision)

    def _show_page(self, page: QWidget, done: str) -> None:
        self._pages.setCurrentWidget(page)
        key = as_signs(native(EXPORT_KEYS[0]))
        self.done_button.setText(translate("{action}  {key}", action=done, key=key))
        self.done_button.setAccessibleName(done)
        self.done_button.setVisible(bool(done))
        self._show_whether_ready()

    def _show_whether_ready(self) -> None:
        page = self._pages.currentWidget()
        is_ready = page is self.found and self.found.is_ready
        if page is self._choosing:
            is_ready = bool(self._paste.toPlainText().strip())
        self.done_button.setEnabled(is_ready)

    # How it looks

    def _lay_out(self) -> None:
        font = text_font()
        font.setPixelSize(_TITLE_SIZE)
        font.setBold(True)
        self._title.setFont(font)
        body = QVBoxLayout()
        body.setContentsMargins(*_BODY)
        body.setSpacing(0)
        body.addWidget(self._title)
        body.addSpacing(3)
        body.addWidget(self._about)
        body.addSpacing(16)
        body.addWidget(self._pages, 1)
        foot = QFrame(self)
        foot.setObjectName("foot")
        row = QHBoxLayout(foot)
        row.setContentsMargins(24, 14, 24, 14)
        row.setSpacing(10)
        row.addStretch()
        row.addWidget(self.cancel)
        row.addWidget(self.done_button)
        layout = flush(QVBoxLayout(self))
        layout.addLayout(body, 1)
        layout.addWidget(foot)

    def _choosing_page(self) -> QWidget:
        page = QWidget(self)
        self._choose = dialog_button(
            translate("Choose a file…"), page, self.file_wanted
        )
        drop = plain_label(page, "quiet", translate("or drop it here"))
        row = flush(QHBoxLayout())
        row.setSpacing(12)
        row.addWidget(self._choose)
        row.addWidget(drop)
        row.addStretch()
        self._paste = QPlainTextEdit(page)
        self._paste.setTabChangesFocus(True)
        self._paste.setAccessibleName(translate("Paste an answer"))
        self._paste.setPlaceholderText(
            translate("Paste an answer that came as text, in a mail or a message…")
        )
        self._paste.setMinimumHeight(_PASTED_HEIGHT)
        self._paste.textChanged.connect(self._show_whether_ready)
        column = flush(QVBoxLayout(page))
        column.setSpacing(16)
        column.addLayout(row)
        column.addWidget(self._paste, 1)
        return page

    def _reading_page(self) -> QWidget:
        page = QWidget(self)
        self._progress = ProgressBar(self._theme, page)
        column = flush(QVBoxLayout(page))
        column.addWidget(self._progress)
        column.addStretch()
        return page


class _FoundPage(QScrollArea):
    """Where something may go, and what is to be said of it.

    Signals:
        changed: Something else is chosen.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = QWidget()
        self.setWidget(self._inside)
        self._places = flush(QVBoxLayout())
        self._places.setSpacing(8)
        self._group = QButtonGroup(self)
        self._stories: dict[RadioChoice, Path | None] = {}
        self._needs_reader = self._has_much = False
        self.reader = WordField(self._inside)
        self.reader.setAccessibleName(translate("Reader"))
        self.reader.setPlaceholderText(translate("Who sent it?"))
        self.changes = Switch(theme, padding=14, lead=4, parent=self._inside)
        self.changes.setAccessibleName(translate("Changes"))
        self.changes.set_choices(
            (
                (Changes.SUGGEST.value, translate("As suggestions")),
                (Changes.ACCEPT.value, translate("Accepted")),
                (Changes.REJECT.value, translate("Rejected")),
            )
        )
        self._losses = OutcomeView(theme, self._inside)
        self._reader_row = _labelled(translate("Reader"), self.reader, self._inside)
        self._changes_row = _labelled(translate("Changes"), self.changes, self._inside)
        column = flush(QVBoxLayout(self._inside))
        column.setSpacing(16)
        column.addLayout(self._places)
        column.addWidget(self._reader_row)
        column.addWidget(self._changes_row)
        column.addWidget(self._losses, 1)
        self.reader.textChanged.connect(self._on_changed)
        self.changes.chosen.connect(self._on_changed)
        self._group.buttonToggled.connect(self._on_changed)

    @property
    def decision(self) -> Decision:
        """What is chosen."""
        onto = self._onto()
        asks = self._needs_reader and onto is not None
        return Decision(
            onto=onto,
            reader=self.reader.text().strip() if asks else "",
            changes=Changes(self.changes.choice()),
        )

    @property
    def is_ready(self) -> bool:
        """Whether enough is said."""
        if self._group.checkedButton() is None:
            return False
        decision = self.decision
        is_told = bool(decision.reader) or not self._needs_reader
        return decision.onto is None or is_told

    def first_field(self) -> QWidget:
        """Return what takes the keys first."""
        if not self._reader_row.isHidden():
            return self.reader
        return self._group.checkedButton() or self

    def show_arrival(self, arrival: Arrival, here: Path | None) -> None:
        self._fill_places(arrival, here)
        self._needs_reader = arrival.is_unsigned
        sent = arrival.read.manuscript.sent
        for_whom = sent.reader if sent is not None else ""
        self.reader.setText(next(iter(arrival.readers), for_whom))
        self.reader.selectAll()
        self._has_much = arrival.changes_much
        self.changes.show_choice(Changes.SUGGEST.value)
        losses = arrival.read.losses
        self._losses.show_outcome(
            (), losses, translate("Reread does not take over"), comes_back=False
        )
        self._on_changed()

    def show_theme(self, theme: Theme) -> None:
        self.changes.show_theme(theme)
        self._losses.show_theme(theme)

    def _fill_places(self, arrival: Arrival, here: Path | None) -> None:
        for button in self._stories:
            self._group.removeButton(button)
            self._places.removeWidget(button)
            button.deleteLater()
        self._stories = {}
        found = [each.path for each in arrival.stories]
        if here is not None and here not in (*found, arrival.source.path):
            found.append(here)
        for path in found[:_MOST_STORIES]:
            words = translate("An answer to “{story}”", story=shown(path.stem))
            self._add(words, path)
        if arrival.has_text:
            self._add(_own_words(arrival), None)
        likely = bool(arrival.stories) or not arrival.has_text
        buttons = list(self._stories)
        if buttons:
            buttons[0 if likely else -1].setChecked(True)

    def _add(self, words: str, path: Path | None) -> None:
        button = RadioChoice(words.replace("&", "&&"), self._inside)
        self._group.addButton(button)
        self._places.addWidget(button)
        self._stories[button] = path

    def _onto(self) -> Path | None:
        checked = self._group.checkedButton()
        return next((p for b, p in self._stories.items() if b is checked), None)

    def _on_changed(self) -> None:
        self._reader_row.setVisible(self._needs_reader and self._onto() is not None)
        self._changes_row.setVisible(self._has_much)
        self.changed.emit()


def _labelled(words: str, field: QWidget, parent: QWidget) -> QWidget:
    around = QWidget(parent)
    label = QLabel(words, around)
    label.setObjectName("quiet")
    label.setMinimumWidth(_LABELS)
    label.setBuddy(field)
    row = flush(QHBoxLayout(around))
    row.setSpacing(10)
    row.addWidget(label)
    row.addWidget(field, 1)
    return around


def _own_words(arrival: Arrival) -> str:
    path = arrival.source.path
    if path is None:
        return translate("A story of its own")
    return translate("A story of its own, made beside “{name}”", name=shown_name(path))


def _told(arrival: Arrival) -> str:
    names = arrival.readers
    if not arrival.their_count:
        return arrival.format.label
    # What the author had sent along comes back, too, and is not counted.
    count = translate_count(
        "{count} note or change", "{count} notes and changes", arrival.their_count
    )
    if not names:
        return translate("{format} · {notes}", format=arrival.format.label, notes=count)
    return translate(
        "{format} · {notes} by {readers}",
        format=arrival.format.label,
        notes=count,
        readers=listed(names[:4]),
    )
