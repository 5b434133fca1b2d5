"""The line at the foot of the window: what there is, and that it is safe."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from desktop.widgets.labels import ElidedLabel, plain_label
from desktop.wording.durations import reading_time, spoken_reading_time
from desktop.wording.numbers import grouped
from desktop.wording.translation import translate, translate_count

_HEIGHT = 27
"""With the hairline, in pixels; more if the type is larger."""

_GAP = 22


class StatusLine(QFrame):
    """Words and notes on the left; the last message, the file, the zoom right.

    Signals:
        zoom_reset: The zoom was clicked, to go back to 100 %.
        suggesting_left: The author wants to edit again, not to suggest.
    """

    zoom_reset = Signal()
    suggesting_left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumHeight(_HEIGHT)
        self._of_all = 0
        self._selected: int | None = None
        self._words, self._minutes, self._notes, self._file = (
            plain_label(self) for _ in range(4)
        )
        self._message = ElidedLabel(self)
        self._message.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._message.setSizePolicy(
            QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred
        )
        self._suggesting = QPushButton(translate("Suggesting"), self)
        self._suggesting.setObjectName("suggesting")
        self._suggesting.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._suggesting.setToolTip(
            translate("What you type is suggested. Click to edit again.")
        )
        self._suggesting.setAccessibleName(translate("Suggesting; edit again"))
        self._suggesting.clicked.connect(self._on_suggesting_clicked)
        self._suggesting.hide()
        self._zoom = QPushButton(self)
        self._zoom.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._zoom.setToolTip(translate("Back to 100\u00a0%"))
        self._zoom.clicked.connect(self._on_zoom_clicked)
        self._lay_out()

    def show_words(self, words: int, minutes: int) -> None:
        """Show how long the story is, in words and in minutes of reading."""
        self._of_all = words
        self.show_selected(self._selected)
        self._minutes.setText(translate("{time} read", time=reading_time(minutes)))
        spoken = spoken_reading_time(minutes)
        self._minutes.setAccessibleName(translate("{time} to read", time=spoken))

    def show_selected(self, words: int | None) -> None:
        """Show how many of the words are selected; None if nothing is."""
        self._selected = words
        if words is None:
            shown = translate_count("{count} word", "{count} words", self._of_all)
        else:
            shown = translate_count(
                "{selected} of {count} word",
                "{selected} of {count} words",
                self._of_all,
                selected=grouped(words),
            )
        self._words.setText(shown)

    def show_notes(self, open_notes: int, done: int) -> None:
        """Show how many notes are open and how many are done."""
        words = translate(
            "{are_open} open · {done} done",
            are_open=grouped(open_notes),
            done=grouped(done),
        )
        self._notes.setText(words)

    def show_message(self, message: str) -> None:
        """Show what happened last, such as ``Saved just now``."""
        self._message.show_text(message)

    def show_file(self, encoding: str, line_ends: str) -> None:
        """Show how the file is written, such as ``UTF-8`` and ``LF``."""
        self._file.setText(
            translate(
                "{encoding} · {line_ends}", encoding=encoding, line_ends=line_ends
            )
        )

    def show_suggesting(self, *, is_on: bool) -> None:
        """Show that what is typed is only suggested, or no longer."""
        self._suggesting.setVisible(is_on)

    def show_zoom(self, per_cent: int) -> None:
        """Show how large the text is; 100 is the size that was chosen for it."""
        self._zoom.setText(translate("{number}\u00a0%", number=per_cent))
        self._zoom.setAccessibleName(
            translate("Zoom {number} per cent; back to 100", number=per_cent)
        )

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 0, 10, 0)
        layout.setSpacing(_GAP)
        for label in (self._words, self._minutes, self._notes):
            layout.addWidget(label)
        layout.addWidget(self._suggesting)
        layout.addWidget(self._message, stretch=1)
        layout.addWidget(self._file)
        layout.addWidget(self._zoom)

    def _on_suggesting_clicked(self) -> None:
        self.suggesting_left.emit()

    def _on_zoom_clicked(self) -> None:
        self.zoom_reset.emit()
