"""The preferences of writing: what Reread does by itself while the author types.

A row of the table is a switch: a field of ``Settings``, its name, and a sentence that
says what it does.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QScrollArea,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from desktop.value import value
from desktop.widgets.labels import plain_label
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from desktop.storage.story.settings import Settings

_GAP = 18
"""Between two switches, in pixels as all here."""
_NEAR = 3
"""Between a switch and what is said of it."""


@value
class WritingSwitch:
    """One row of the page.

    Attributes:
        setting: The field of ``Settings`` that is switched.
        label: What is so while it is on.
        about: What it does, in a sentence.
    """

    setting: str
    label: str
    about: str


_SWITCHES = (
    WritingSwitch(
        "tidy_prose",
        translate("Tidy spaces when cutting, pasting and dragging"),
        translate(
            "One space stays between words and one gap between paragraphs, as the "
            "story has them. Code, verse, tables and lists stay as they are."
        ),
    ),
    WritingSwitch(
        "enter_paragraphs",
        translate("Enter makes a paragraph as the story does"),
        translate(
            "With the story’s blank line or indent; lists go on. Shift+Enter makes one "
            "line end. Without this it is the other way round."
        ),
    ),
    WritingSwitch(
        "smart_typing",
        translate("Quotes, dashes and dots as the story has them"),
        translate(
            "What you type follows what the story mostly has: curly quotes or "
            "straight ones, its dash for --, its … for three dots. Backspace gives "
            "back what you typed."
        ),
    ),
    WritingSwitch(
        "spelling_while_typing",
        translate("Underline misspelt words in Revise"),
        translate(
            "Not the word that is being typed. A right click or Alt+Enter offers what "
            "it may be. The dictionary is that of the lens Spelling."
        ),
    ),
)


class WritingPage(QWidget):
    """The switches, one below the other.

    Signals:
        preferred: The author prefers something else; carries the name of a field of
            ``Settings`` and its value.
    """

    preferred = Signal(str, object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: dict[str, QCheckBox] = {}
        rows = QWidget(self)
        rows.setObjectName("writing_rows")
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        for switch in _SWITCHES:
            column.addLayout(self._row(switch))
        column.addStretch()
        area = QScrollArea(self)
        area.setObjectName("writing_area")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(rows)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)
        self.show_settings(settings)

    def show_settings(self, settings: Settings) -> None:
        """Show what the author prefers now."""
        for setting, box in self._boxes.items():
            with QSignalBlocker(box):
                box.setChecked(getattr(settings, setting))

    def _row(self, switch: WritingSwitch) -> QVBoxLayout:
        box = QCheckBox(switch.label, self)
        box.setAccessibleDescription(switch.about)
        box.toggled.connect(partial(self.preferred.emit, switch.setting))
        self._boxes[switch.setting] = box
        about = plain_label(self, "about", switch.about, wraps=True)
        # Below the switch's name: as far in as its box and the gap beside it.
        measure = box.style().pixelMetric
        indent = measure(QStyle.PixelMetric.PM_IndicatorWidth, None, box)
        indent += measure(QStyle.PixelMetric.PM_CheckBoxLabelSpacing, None, box)
        about.setContentsMargins(indent, 0, 0, 0)
        row = QVBoxLayout()
        row.setSpacing(_NEAR)
        row.addWidget(box, alignment=Qt.AlignmentFlag.AlignLeft)
        row.addWidget(about)
        return row
