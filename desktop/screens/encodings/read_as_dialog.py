"""The window in which an author looks how a story reads in each encoding.

Keys go to the field in which words are typed that an encoding is called by; up and
down go through the list all the same.  Nothing happens to the story here.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.appearance.fonts import text_font
from desktop.screens.encodings.encoding_list import (
    GUESS,
    EncodingList,
    damage_words,
    rows_of,
)
from desktop.session.background import LatestJob
from desktop.session.keeping.read_as import bytes_of
from desktop.storage.encodings.encoding_fits import Fits, fits_of, preview
from desktop.storage.encodings.encoding_names import (
    ENCODINGS,
    Group,
    listed_as,
    name_of,
)
from desktop.storage.files.disk_errors import shown_name
from desktop.widgets.dialogs import FOOT, bar, dialog_button, flush
from desktop.widgets.keyboard import WordField
from desktop.widgets.labels import ElidedLabel, plain_label
from desktop.widgets.window_geometry import fitting_size
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QKeyEvent

    from desktop.appearance.theme import Theme
    from desktop.storage.encodings.encoding import Decoded

_SIZE = QSize(940, 640)
_LEAST_SIZE = QSize(660, 380)
_LIST_WIDTH = 308
_WORDS_WIDTH = 420
_TEXT_SIZE = 16
"""In pixels."""

_MOST_MARKED = 500
"""Damaged places that are marked in what is shown."""

_MOVING = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down})
_PAGING = frozenset({Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})
_DAMAGE = "\ufffd"


class _FilterField(WordField):
    """Takes words to look for; what moves in a list is told to one."""

    def __init__(self, moved: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._moved = moved
        self.setPlaceholderText(translate("Find an encoding or a language"))
        self.setAccessibleName(translate("Find an encoding or a language"))
        self.setClearButtonEnabled(True)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _MOVING | _PAGING:
            QCoreApplication.sendEvent(self._moved, event)
        else:
            super().keyPressEvent(event)


class ReadAsDialog(QDialog):
    """Shows the first lines of a story as they read in the encoding that is chosen.

    Signals:
        decided: The author wants it read so; carries Python's name of the encoding, or
            an empty text if it is to be guessed.
    """

    decided = Signal(str)

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the window.

        Args:
            name: What the file is called.
            theme: The colours.
            parent: The window it is over.
        """
        super().__init__(parent)
        self.setWindowTitle(translate("Read “{name}” as", name=name))
        self.resize(fitting_size(self, _SIZE))
        self.setMinimumSize(_LEAST_SIZE)
        self._theme = theme
        self._data = b""
        self._now: str | None = None
        self._fits: Fits | None = None
        self._list = EncodingList(theme, self)
        self._field = _FilterField(self._list, self)
        self._shown = ElidedLabel(self)
        self._damage = plain_label(self, "damage")
        self.page = QPlainTextEdit(self)
        self._words = plain_label(self, "words", wraps=True)
        self._words.setMinimumWidth(_WORDS_WIDTH)
        self._cancel = dialog_button(translate("Cancel"), self, self.reject)
        self._done = dialog_button(translate("Read so"), self, self.accept)
        self._done.setDefault(True)
        self._job = LatestJob[Fits](self)
        self._job.done.connect(self._on_fits)
        self._lay_out()
        self._connect()

    def show_file(self, data: bytes, now: str | None, *, is_chosen: bool) -> None:
        """Show a file, as it is read now.

        Args:
            data: Its bytes.
            now: Python's name of the encoding it is read in; None if it is not.
            is_chosen: Whether the author chose that.
        """
        self._data = data
        codec = listed_as(now) if now else None
        self._now = codec if is_chosen or now is None else GUESS
        self._words.setText(_words(now, is_chosen=is_chosen))
        self._list.show_rows(rows_of(None), codec)
        self._job.start(partial(fits_of, data))
        self._field.setFocus()

    @property
    def chosen(self) -> str | None:
        """What is chosen: Python's name of it, or ``GUESS``; None if nothing is."""
        chosen = self._list.chosen
        return chosen if isinstance(chosen, str) else None

    def wait(self) -> None:
        """Return when it is known how well each encoding fits."""
        self._job.wait()

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._theme = theme
        self._list.show_theme(theme)
        self._on_chosen()

    @override
    def accept(self) -> None:
        chosen = self.chosen
        if chosen is None:
            return
        super().accept()
        if chosen != self._now:
            self.decided.emit(chosen)

    @override
    def done(self, result: int) -> None:
        self._job.let_go()
        super().done(result)

    # What happens

    def _on_fits(self, fits: Fits) -> None:
        was = self.chosen
        is_first, self._fits = self._fits is None, fits
        if is_first and self._now == GUESS and was == fits.guess:
            was = GUESS
        if is_first and self._now is None:
            was = next(iter(fits.likely), was)
        self._list.show_rows(rows_of(fits, self._field.text()), was)
        self._on_chosen()

    def _on_filtered(self, wanted: str) -> None:
        rows = rows_of(self._fits, wanted)
        self._list.show_rows(rows, self.chosen)
        self._on_chosen()

    def _on_chosen(self) -> None:
        chosen = self.chosen
        codec = self._fits.guess if chosen == GUESS and self._fits else chosen
        self._done.setEnabled(bool(codec))
        if not codec:
            self._shown.show_text(translate("No encoding is called so."))
            self._damage.hide()
            self.page.clear()
            return
        encoding = ENCODINGS[codec]
        self._shown.show_text(
            translate(
                "{name} · {languages}",
                name=encoding.name,
                languages=encoding.languages,
            )
        )
        self._show_damage(codec)
        self.page.setPlainText(preview(self._data, codec))
        self._mark_damage()

    def _show_damage(self, codec: str) -> None:
        count = self._fits.damage.get(codec) if self._fits else None
        words = damage_words(count) if count else translate("No damaged place")
        self._damage.setText(words)
        self._damage.setVisible(count is not None)
        self._damage.setProperty("bad", bool(count))
        self._damage.style().unpolish(self._damage)
        self._damage.style().polish(self._damage)

    def _mark_damage(self) -> None:
        text, marks, at = self.page.toPlainText(), list[QTextEdit.ExtraSelection](), -1
        wash = QTextCharFormat()
        wash.setBackground(QColor(self._theme.removed_wash))
        wash.setForeground(QColor(self._theme.error))
        while (at := text.find(_DAMAGE, at + 1)) >= 0 and len(marks) < _MOST_MARKED:
            # Qt counts in UTF-16.
            place = at + sum(c > "\uffff" for c in text[:at])
            mark = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.page.document())
            cursor.setPosition(place)
            cursor.setPosition(place + 1, QTextCursor.MoveMode.KeepAnchor)
            mark.cursor, mark.format = cursor, wash
            marks.append(mark)
        self.page.setExtraSelections(marks)

    def _connect(self) -> None:
        self._field.textChanged.connect(self._on_filtered)
        self._list.choice_changed.connect(self._on_chosen)
        self._list.entered.connect(self.accept)
        self._list.doubleClicked.connect(self.accept)

    # How it looks

    def _lay_out(self) -> None:
        self._dress()
        body = flush(QHBoxLayout())
        body.addWidget(self._side())
        body.addLayout(self._reading(), stretch=1)
        layout = flush(QVBoxLayout(self))
        layout.addLayout(body, stretch=1)
        layout.addWidget(
            bar("foot", [self._words], [self._cancel, self._done], self, FOOT)
        )

    def _dress(self) -> None:
        self._shown.setObjectName("title")
        self.page.setObjectName("page")
        self.page.setReadOnly(True)
        self.page.setTabChangesFocus(True)
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        self.page.setAccessibleName(translate("How it reads"))
        self.page.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        font = text_font()
        font.setPixelSize(_TEXT_SIZE)
        self.page.setFont(font)
        self.page.document().setDocumentMargin(0)

    def _side(self) -> QFrame:
        side = QFrame(self)
        side.setObjectName("side")
        side.setFixedWidth(_LIST_WIDTH)
        column = QVBoxLayout(side)
        column.setContentsMargins(12, 14, 4, 8)
        column.setSpacing(10)
        row = flush(QHBoxLayout())
        row.setContentsMargins(0, 0, 8, 0)
        row.addWidget(self._field)
        column.addLayout(row)
        column.addWidget(self._list, stretch=1)
        return side

    def _reading(self) -> QVBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._shown, stretch=1)
        head.addWidget(self._damage)
        head.setContentsMargins(0, 0, 14, 0)
        column = QVBoxLayout()
        column.setContentsMargins(30, 18, 6, 0)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.page, stretch=1)
        return column


def _words(now: str | None, *, is_chosen: bool) -> str:
    if now is None:
        return translate("The file itself stays as it is.")
    if is_chosen:
        return translate(
            "It is read as {encoding}, which you chose. The file itself stays as it "
            "is.",
            encoding=name_of(now),
        )
    encoding = ENCODINGS.get(listed_as(now))
    if encoding is not None and encoding.group is Group.UNICODE:
        return translate(
            "It is read as {encoding}. The file itself stays as it is.",
            encoding=encoding.name,
        )
    return translate(
        "It is read as {encoding}, which is a guess. The file itself stays as it is.",
        encoding=name_of(now),
    )


def shown_encodings(
    path: Path, now: Decoded | None, theme: Theme, window: QWidget
) -> ReadAsDialog:
    """Let the author choose how the file at ``path`` is read.

    Args:
        path: The file.
        now: How it is read now; None if it could not be.
        theme: The colours.
        window: The window it is shown over.

    Raises:
        SaveFailed: If the file cannot be read.
    """
    dialog = ReadAsDialog(shown_name(path), theme, window)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    encoding, is_chosen = (now.encoding, now.is_chosen) if now else (None, False)
    dialog.show_file(bytes_of(path), encoding, is_chosen=is_chosen)
    dialog.show()
    return dialog
