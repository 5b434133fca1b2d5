"""The rows in which an author chooses what one format alone asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QSizePolicy,
    QWidget,
)

from desktop.exchange.packet.options import FOR_READERS, ReadOn
from desktop.widgets.buttons import Switch
from desktop.widgets.dialogs import flush
from desktop.widgets.keyboard import WordField
from desktop.widgets.labels import plain_label
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.appearance.theme import Theme

LABELS = 96
"""How wide the labels of rows are at least, in pixels."""
_BETWEEN_ROWS, _BESIDE = 12, 10
_GREETING = 64
_NAME = 270


class PacketForm(QWidget):
    """For whom a packet is, and what the author says and asks in it.

    Signals:
        changed: Something else is chosen.
    """

    changed = Signal()

    def __init__(
        self, questions: int, theme: Theme, parent: QWidget | None = None
    ) -> None:
        """Make the rows.

        Args:
            questions: How many questions the author asks readers.
            theme: The colours.
            parent: What it stands in.
        """
        super().__init__(parent)
        self.reader = WordField(self)
        self.reader.setAccessibleName(translate("For"))
        self.reader.setPlaceholderText(translate("A reader’s name, or nobody’s"))
        self.reader.setMaximumWidth(_NAME)
        self.greeting = QPlainTextEdit(self)
        self.greeting.setAccessibleName(translate("At the beginning"))
        self.greeting.setPlaceholderText(
            translate("A few words to your reader, before the story")
        )
        self.greeting.setTabChangesFocus(True)
        self.greeting.setFixedHeight(_GREETING)
        self.questions = QCheckBox(_asked(questions), self)
        self.questions.setEnabled(questions > 0)
        self.read_on = Switch(theme, padding=14, lead=4, parent=self)
        self.read_on.setAccessibleName(translate("“Do you want to read on?”"))
        self.read_on.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.read_on.set_choices(
            (
                (ReadOn.NOWHERE.value, translate("Do not ask")),
                (ReadOn.CHAPTERS.value, translate("After chapters")),
                (ReadOn.SCENES.value, translate("After scenes")),
            )
        )
        self.reactions = QCheckBox(
            translate("a passage can be reacted to with one touch"), self
        )
        self.notes = QCheckBox(translate("my notes are shown in it"), self)
        self._lay_out()
        self.show_options({})
        self._connect()

    @property
    def options(self) -> dict[str, Any]:
        """What is chosen now, as it is remembered."""
        return {
            "reader": self.reader.text().strip(),
            "greeting": self.greeting.toPlainText().strip(),
            "questions": self.questions.isChecked(),
            "readOn": self.read_on.choice(),
            "reactions": self.reactions.isChecked(),
            "notes": self.notes.isChecked(),
        }

    def show_options(self, options: Mapping[str, Any]) -> None:
        """Show what was chosen, without telling anybody."""
        read_on = options.get("readOn")
        known = {each.value for each in ReadOn}
        with QSignalBlocker(self):
            self.reader.setText(_text(options.get("reader")))
            self.greeting.setPlainText(_text(options.get("greeting")))
            self.questions.setChecked(options.get("questions", True) is True)
            self.read_on.show_choice(
                read_on if read_on in known else ReadOn.NOWHERE.value
            )
            self.reactions.setChecked(options.get("reactions", True) is True)
            self.notes.setChecked(options.get("notes") is True)

    def keys_in_order(self) -> list[QWidget]:
        """Return what takes the keys, in the order Tab goes through it."""
        return [
            self.reader,
            self.greeting,
            self.questions,
            *self.read_on.buttons(),
            self.reactions,
            self.notes,
        ]

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self.read_on.show_theme(theme)

    def _connect(self) -> None:
        self.reader.textChanged.connect(self.changed)
        self.greeting.textChanged.connect(self.changed)
        self.read_on.chosen.connect(self.changed)
        for check in (self.questions, self.reactions, self.notes):
            check.toggled.connect(self.changed)

    def _lay_out(self) -> None:
        rows = QGridLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setVerticalSpacing(_BETWEEN_ROWS)
        rows.setHorizontalSpacing(_BESIDE)
        rows.setColumnMinimumWidth(0, LABELS)
        rows.setColumnStretch(1, 1)
        for row, (label, field) in enumerate(
            (
                (translate("For"), self.reader),
                (translate("Beginning"), self.greeting),
                (translate("Questions"), self.questions),
                (translate("Read on?"), _at_left(self.read_on, self)),
                (translate("Reactions"), self.reactions),
                (translate("Notes"), self.notes),
            )
        ):
            rows.addWidget(plain_label(self, "quiet", label), row, 0)
            rows.addWidget(field, row, 1)


def _asked(questions: int) -> str:
    if not questions:
        return translate("tag a question “{tag}” to ask it here", tag=FOR_READERS)
    return translate_count(
        "your question tagged “{tag}” is asked where it is",
        "your {count} questions tagged “{tag}” are asked where they are",
        questions,
        tag=FOR_READERS,
    )


def _at_left(part: QWidget, parent: QWidget) -> QWidget:
    around = QWidget(parent)
    row = flush(QHBoxLayout(around))
    row.addWidget(part)
    row.addStretch()
    return around


def _text(said: Any) -> str:
    return said if isinstance(said, str) else ""
