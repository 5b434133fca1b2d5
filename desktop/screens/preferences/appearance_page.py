"""The preferences of how the window looks: theme, lines for colours, size, motion.

A row of the table is a choice: a field of ``Settings``, its name, what there is to
choose, and a sentence that says what it is about.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFormLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from desktop.storage.story.settings import INTERFACE_SIZES
from desktop.value import value
from desktop.widgets.buttons import RadioChoice
from desktop.widgets.labels import plain_label
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from desktop.storage.story.settings import Settings

_GAP, _NEAR = 22, 4
"""Between two choices, and between what there is to choose, in pixels."""


@value
class AppearanceChoice:
    """One row of the page.

    Attributes:
        setting: The field of ``Settings`` that is chosen.
        label: What it is called.
        ways: What it may be, each with its words.
        about: What it is about, in a sentence.
    """

    setting: str
    label: str
    ways: tuple[tuple[str | int, str], ...]
    about: str


_CHOICES = (
    AppearanceChoice(
        "theme",
        translate("Theme"),
        (
            ("system", translate("As the system")),
            ("light", translate("Light")),
            ("sepia", translate("Sepia")),
            ("dark", translate("Dark")),
            ("contrast-light", translate("High contrast, light")),
            ("contrast-dark", translate("High contrast, dark")),
        ),
        translate("The system says whether it is dark and whether contrast is high."),
    ),
    AppearanceChoice(
        "colour_lines",
        translate("Lines for colours"),
        (
            ("contrast", translate("With a high contrast")),
            ("always", translate("Always")),
            ("never", translate("Never")),
        ),
        translate(
            "Each colour of notes has a line of its own shape as well, so that they "
            "are told apart without colour."
        ),
    ),
    AppearanceChoice(
        "interface_size",
        translate("Size of everything"),
        tuple(
            (size, translate("{number}\u00a0%", number=size))
            for size in INTERFACE_SIZES
        ),
        translate(
            "Menus, notes and the page become larger together, when Reread is next "
            "started. The page alone has a size of its own."
        ),
    ),
    AppearanceChoice(
        "motion",
        translate("Motion"),
        (
            ("system", translate("As the system")),
            ("none", translate("None")),
        ),
        translate("Without motion the caret does not blink and menus do not fade."),
    ),
)

_LOWER = 4
"""How far a label is lowered to the first of its choices, in pixels."""


class AppearancePage(QWidget):
    """The choices, one below the other.

    Signals:
        preferred: The author prefers something else; carries the name of a field of
            ``Settings`` and its value.
    """

    preferred = Signal(str, object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[tuple[str, str | int], RadioChoice] = {}
        rows = QFormLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setHorizontalSpacing(18)
        rows.setVerticalSpacing(_GAP)
        for choice in _CHOICES:
            label = QLabel(choice.label, self)
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            label.setContentsMargins(0, _LOWER, 0, 0)
            rows.addRow(label, self._column(choice))
        self.show_settings(settings)

    def show_settings(self, settings: Settings) -> None:
        """Show what the author prefers now."""
        for (setting, way), button in self._buttons.items():
            with QSignalBlocker(button):
                button.setChecked(getattr(settings, setting) == way)

    def _column(self, choice: AppearanceChoice) -> QWidget:
        ways = QWidget(self)  # a group to a screen reader, by its name
        ways.setAccessibleName(choice.label)
        column, group = QVBoxLayout(ways), QButtonGroup(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_NEAR)
        for way, words in choice.ways:
            button = RadioChoice(words, ways)
            button.setObjectName(f"{way}")
            button.clicked.connect(partial(self._on_clicked, choice.setting, way))
            group.addButton(button)
            column.addWidget(button)
            self._buttons[choice.setting, way] = button
        column.addWidget(plain_label(ways, "about", choice.about, wraps=True))
        return ways

    def _on_clicked(self, setting: str, way: str | int) -> None:
        self.preferred.emit(setting, way)
